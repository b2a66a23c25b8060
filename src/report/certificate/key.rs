//! The trainer's key: Ed25519, in the PEM files that other tools read too.
//!
//! Before the block of such a file may stand explaining lines (RFC 7468, section 2); ours say whose
//! key it is, and its fingerprint. The name is the trainer's own word; the fingerprint is what
//! others compare.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

/// What stands before the 32 bytes of a key: PKCS #8 of an Ed25519 key (RFC 8410, section 7).
const SECRET_PREFIX: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];
/// The same for a public key: SubjectPublicKeyInfo (RFC 8410, section 4).
const PUBLIC_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/// What a public key is in `did:key`: the multicodec of Ed25519.
const MULTICODEC: [u8; 2] = [0xed, 0x01];
const DID: &str = "did:key:z";
const NAME_LINE: &str = "Trainer: ";

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadKey {
    #[error("no block of that kind is in the file")]
    NoBlock,
    #[error("it is another kind of key, or damaged")]
    NotEd25519,
}

/// A trainer's secret key, with the name that its certificates show.
pub struct TrainerKey {
    secret: SigningKey,
    name: String,
}

/// A trainer's public key, with the name that its owner gave it; empty where none was given.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    key: VerifyingKey,
    pub name: String,
}

impl TrainerKey {
    /// The key of these 32 bytes, which must come from the operating system's entropy.
    pub fn new(secret: [u8; 32], name: &str) -> Self {
        Self {
            secret: SigningKey::from_bytes(&secret),
            name: one_line(name),
        }
    }

    /// Reads a secret key's file.
    ///
    /// # Errors
    /// [`BadKey`] if there is none in it.
    pub fn read(text: &str) -> Result<Self, BadKey> {
        let secret = block(text, "PRIVATE KEY", &SECRET_PREFIX)?;
        Ok(Self::new(secret, &name_in(text)))
    }

    /// The text of its file, which is for nobody else.
    pub fn write(&self) -> String {
        let bytes = [SECRET_PREFIX.as_slice(), &self.secret.to_bytes()].concat();
        pem(&self.name, &self.public(), "PRIVATE KEY", &bytes)
    }

    pub fn public(&self) -> PublicKey {
        PublicKey {
            key: self.secret.verifying_key(),
            name: self.name.clone(),
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.secret.sign(message).to_bytes()
    }
}

impl PublicKey {
    /// Reads a public key's file.
    ///
    /// # Errors
    /// [`BadKey`] if there is none in it.
    pub fn read(text: &str) -> Result<Self, BadKey> {
        let bytes = block(text, "PUBLIC KEY", &PUBLIC_PREFIX)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| BadKey::NotEd25519)?;
        let name = name_in(text);
        Ok(Self { key, name })
    }

    /// The text of its file, to be handed to everyone.
    pub fn write(&self) -> String {
        let bytes = [PUBLIC_PREFIX.as_slice(), self.key.as_bytes()].concat();
        pem(&self.name, self, "PUBLIC KEY", &bytes)
    }

    /// The first 128 bits of SHA-256 over the key's 32 bytes: `1f2e 3d4c …`, eight groups.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.key.as_bytes());
        let groups = digest[..16]
            .chunks(2)
            .map(|pair| format!("{:02x}{:02x}", pair[0], pair[1]));
        groups.collect::<Vec<_>>().join(" ")
    }

    /// The key as an identifier that holds the key itself (W3C `did:key`).
    pub fn did(&self) -> String {
        let bytes = [MULTICODEC.as_slice(), self.key.as_bytes()].concat();
        format!("{DID}{}", bs58::encode(bytes).into_string())
    }

    /// The key of such an identifier; `None` if it is none of an Ed25519 key.
    pub fn from_did(did: &str, name: &str) -> Option<Self> {
        let bytes = bs58::decode(did.strip_prefix(DID)?).into_vec().ok()?;
        let key: [u8; 32] = bytes.strip_prefix(&MULTICODEC)?.try_into().ok()?;
        Some(Self {
            key: VerifyingKey::from_bytes(&key).ok()?,
            name: name.to_owned(),
        })
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// Whether the signature is this key's under the message.
    pub(super) fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        let signature = Signature::from_slice(signature);
        signature.is_ok_and(|signature| self.key.verify_strict(message, &signature).is_ok())
    }

    /// Whether it is the same key, whatever it is called.
    pub fn is_same(&self, other: &PublicKey) -> bool {
        self.key == other.key
    }
}

impl fmt::Debug for TrainerKey {
    /// Never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TrainerKey").field(&self.public()).finish()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({:?}, {})", self.name, self.fingerprint())
    }
}

fn pem(name: &str, public: &PublicKey, kind: &str, bytes: &[u8]) -> String {
    let fingerprint = public.fingerprint();
    let block = STANDARD.encode(bytes);
    format!("{NAME_LINE}{name}\nFingerprint: {fingerprint}\n-----BEGIN {kind}-----\n{block}\n-----END {kind}-----\n")
}

/// The 32 bytes of a key in its block.
fn block(text: &str, kind: &str, prefix: &[u8]) -> Result<[u8; 32], BadKey> {
    let (begin, end) = (format!("-----BEGIN {kind}-----"), format!("-----END {kind}-----"));
    let inside = text.split_once(&begin).and_then(|(_, rest)| rest.split_once(&end));
    let (inside, _) = inside.ok_or(BadKey::NoBlock)?;
    let letters: String = inside.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = STANDARD.decode(letters).map_err(|_| BadKey::NotEd25519)?;
    let key = bytes.strip_prefix(prefix).ok_or(BadKey::NotEd25519)?;
    key.try_into().map_err(|_| BadKey::NotEd25519)
}

fn name_in(text: &str) -> String {
    let before = text.split("-----BEGIN").next().unwrap_or_default();
    let name = before.lines().find_map(|line| line.strip_prefix(NAME_LINE));
    one_line(name.unwrap_or_default())
}

fn one_line(name: &str) -> String {
    name.replace(char::is_control, " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first test of RFC 8032, section 7.1: secret key, public key, signature of no bytes.
    #[test]
    fn it_signs_as_the_standard_says() {
        let secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
                         5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        let key = TrainerKey::new(from_hex(secret).try_into().expect("32 bytes"), "");
        assert_eq!(key.public().bytes().as_slice(), from_hex(public));
        assert_eq!(key.sign(b"").as_slice(), from_hex(signature));
    }

    fn from_hex(text: &str) -> Vec<u8> {
        let digits = text.as_bytes().chunks(2);
        digits
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("hex"))
            .collect()
    }

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = TrainerKey::new([7; 32], "陈老师");
        let read = TrainerKey::read(&key.write()).expect("it was written by us");
        assert_eq!(read.public(), key.public());
        let public = PublicKey::read(&key.public().write()).expect("it was written by us");
        assert_eq!(public, key.public());
        assert_eq!(PublicKey::from_did(&public.did(), "陈老师"), Some(public));
    }

    #[test]
    fn a_secret_key_is_not_taken_for_a_public_one() {
        let key = TrainerKey::new([7; 32], "Chen");
        assert_eq!(PublicKey::read(&key.write()), Err(BadKey::NoBlock));
        assert!(!format!("{key:?}").contains("7, 7"), "the secret is never shown");
    }

    /// The example of RFC 8410, section 10.1.
    #[test]
    fn a_public_key_of_another_tool_is_read() {
        let text = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";
        assert_eq!(PublicKey::read(text).map(|key| key.bytes()[0]), Ok(0x19));
    }
}
