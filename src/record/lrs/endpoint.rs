//! The address of a store.

use serde::{Deserialize, Serialize};

/// The base address of an LRS, without a slash at its end: `https://lrs.example.com/xapi`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Endpoint(String);

/// A text that is no address of a store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnEndpoint {
    #[error("this is not the address of an LRS; write https://lrs.example.com/xapi")]
    NoAddress,
    /// It holds a name or a password, which would then stand in files. It is not repeated.
    #[error("a name and a password do not belong in an address")]
    HoldsCredentials,
}

impl Endpoint {
    /// Reads an address; `/statements` and a slash at its end are left out.
    ///
    /// # Errors
    /// If it is not `http://` or `https://` with a host and at most a path.
    pub fn parse(text: &str) -> Result<Self, NotAnEndpoint> {
        let text = text.trim();
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let rest = rest.ok_or(NotAnEndpoint::NoAddress)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if host.contains('@') {
            return Err(NotAnEndpoint::HoldsCredentials);
        }
        let plain = |c: char| c.is_ascii_graphic() && !"<>\"{}|\\^`?#".contains(c);
        if host.is_empty() || host.starts_with(':') || !rest.chars().all(plain) {
            return Err(NotAnEndpoint::NoAddress);
        }
        let base = text.trim_end_matches('/');
        let base = base.strip_suffix("/statements").unwrap_or(base);
        Ok(Self(base.trim_end_matches('/').to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether what is sent can be read on its way: not encrypted, and not to this machine.
    pub fn is_open_to_all(&self) -> bool {
        let Some(rest) = self.0.strip_prefix("http://") else {
            return false;
        };
        let host = rest.split('/').next().unwrap_or_default();
        let name = match host.strip_prefix('[') {
            Some(v6) => v6.split(']').next().unwrap_or_default(),
            None => host.split(':').next().unwrap_or_default(),
        };
        let here = name == "localhost"
            || name
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        !here
    }

    /// What its files are called: the same for the same address, and fit for any disk.
    pub(super) fn file_name(&self) -> String {
        blake3::hash(self.0.as_bytes()).to_hex()[..16].to_owned()
    }
}

impl TryFrom<String> for Endpoint {
    type Error = NotAnEndpoint;

    fn try_from(text: String) -> Result<Self, NotAnEndpoint> {
        Self::parse(&text)
    }
}

impl From<Endpoint> for String {
    fn from(endpoint: Endpoint) -> String {
        endpoint.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_however_it_ends() {
        for text in [
            "https://a.example/xapi",
            " https://a.example/xapi/ ",
            "https://a.example/xapi/statements",
        ] {
            assert_eq!(Endpoint::parse(text).expect(text).as_str(), "https://a.example/xapi");
        }
    }

    #[test]
    fn an_address_with_a_password_in_it_is_refused_without_repeating_it() {
        let error = Endpoint::parse("https://ann:secret@a.example/xapi").expect_err("it holds a password");
        assert_eq!(error, NotAnEndpoint::HoldsCredentials);
        assert!(!error.to_string().contains("secret"));
        for text in [
            "",
            "a.example/xapi",
            "ftp://a.example",
            "https://",
            "https:///x",
            "https://a b",
            "https://a/?q",
        ] {
            assert_eq!(Endpoint::parse(text), Err(NotAnEndpoint::NoAddress), "{text}");
        }
    }

    #[test]
    fn what_is_sent_without_encryption_to_another_machine_can_be_read() {
        let open = |text: &str| Endpoint::parse(text).expect(text).is_open_to_all();
        assert!(open("http://lrs.example.com/xapi"));
        assert!(open("http://127.evil.example.com/xapi") && !open("http://127.0.0.1:80/xapi"));
        assert!(!open("http://localhost:8100/xAPI") && !open("http://[::1]:8100/xAPI"));
        assert!(!open("https://lrs.example.com/xapi"));
    }
}
