//! Names that come out the same wherever they are worked out (UUID version 5, RFC 9562 § 5.5).

use std::fmt;

/// The namespace of web addresses (RFC 9562 § 6.6): `6ba7b811-9dad-11d1-80b4-00c04fd430c8`.
pub(super) const ADDRESSES: Uuid = Uuid([
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
]);

/// A UUID, written in lower case with hyphens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// The UUID of a name in this namespace.
    pub(super) fn of(namespace: Uuid, name: &str) -> Self {
        let mut hash = sha1_smol::Sha1::new();
        hash.update(&namespace.0);
        hash.update(name.as_bytes());
        let digest = hash.digest().bytes();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self::marked(bytes, 5)
    }

    /// A UUID of chance (version 4) from these bytes, which should be entropy.
    pub fn of_chance(bytes: [u8; 16]) -> Self {
        Self::marked(bytes, 4)
    }

    fn marked(mut bytes: [u8; 16], version: u8) -> Self {
        bytes[6] = bytes[6] & 0x0f | version << 4;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Self(bytes)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            let hyphen = if matches!(place, 4 | 6 | 8 | 10) { "-" } else { "" };
            write!(f, "{hyphen}{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 9562, appendix A.4: "www.example.com" in the namespace of domain names, `6ba7b810-…`.
    #[test]
    fn a_name_has_the_uuid_that_the_standard_gives_it() {
        let mut domains = ADDRESSES;
        domains.0[3] = 0x10;
        let uuid = Uuid::of(domains, "www.example.com");
        assert_eq!(uuid.to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    #[test]
    fn a_uuid_of_chance_says_that_it_is_one() {
        let uuid = Uuid::of_chance([0xff; 16]);
        assert_eq!(uuid.to_string(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
