//! The name and password for a store: from the environment, or from a file that only its owner can
//! read. They are shown to nobody: not in a message, not by `{:?}`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fmt};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::endpoint::Endpoint;
use crate::record::store::{NotPrivate, StoreError, read_private};

/// The variables that hold them.
pub const USER: &str = "YINXIN_LRS_USER";
pub const PASSWORD: &str = "YINXIN_LRS_PASSWORD";

/// The file in the folder of settings, where the variables are not set.
pub const FILE: &str = "lrs-credentials.json";

/// Why there are no credentials to be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialsError {
    /// One of the two variables is set, the other is not.
    Half,
    /// Others may read the file.
    OpenToOthers(PathBuf),
    NotUnderstood {
        path: PathBuf,
        line: usize,
        column: usize,
    },
    Store(StoreError),
}

/// A name and a password.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Credentials {
    user: String,
    password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(not shown)")
    }
}

impl Credentials {
    pub fn new(user: String, password: String) -> Self {
        Self { user, password }
    }

    /// Those for this store in the text of a file; `None` if it names other stores only.
    ///
    /// ```text
    /// { "https://lrs.example.com/xapi": { "user": "yinxin", "password": "…" } }
    /// ```
    ///
    /// # Errors
    /// Line and column of what is not understood; never what stands there.
    pub fn read(text: &str, endpoint: &Endpoint) -> Result<Option<Self>, (usize, usize)> {
        let all: BTreeMap<String, Credentials> =
            serde_json::from_str(text).map_err(|error| (error.line(), error.column()))?;
        let mut ours = all
            .into_iter()
            .filter(|(address, _)| Endpoint::parse(address).as_ref() == Ok(endpoint));
        Ok(ours.next().map(|(_, credentials)| credentials))
    }

    /// Those for this store: from the environment, else from the file in this folder. `None` if
    /// there are none.
    ///
    /// # Errors
    /// If only one of the variables is set, or the file cannot be used. The password is in no error.
    pub fn find(folder: Option<&Path>, endpoint: &Endpoint) -> Result<Option<Self>, CredentialsError> {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        match (set(USER), set(PASSWORD)) {
            (Some(user), Some(password)) => return Ok(Some(Self::new(user, password))),
            (None, None) => {}
            _ => return Err(CredentialsError::Half),
        }
        let Some(path) = folder.map(|folder| folder.join(FILE)) else {
            return Ok(None);
        };
        let text = match read_private(&path) {
            Ok(Some(text)) => text,
            Ok(None) => return Ok(None),
            Err(NotPrivate::OpenToOthers) => return Err(CredentialsError::OpenToOthers(path)),
            Err(NotPrivate::Store(error)) => return Err(CredentialsError::Store(error)),
        };
        Self::read(&text, endpoint).map_err(|(line, column)| CredentialsError::NotUnderstood { path, line, column })
    }

    /// The value of the header `Authorization`.
    pub(super) fn header(&self) -> String {
        format!("Basic {}", self.encoded())
    }

    fn encoded(&self) -> String {
        STANDARD.encode(format!("{}:{}", self.user, self.password))
    }

    /// A text without them, should a server repeat what it was sent.
    pub(super) fn blot_out(&self, text: &str) -> String {
        let secrets = [self.encoded(), self.password.clone()];
        let told = secrets.iter().filter(|secret| !secret.is_empty());
        told.fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "…"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(text: &str) -> Endpoint {
        Endpoint::parse(text).expect(text)
    }

    #[test]
    fn a_password_goes_to_the_store_that_it_is_for_and_to_no_other() {
        let text = r#"{"https://a.example/xapi/": {"user": "game", "password": "secret"}}"#;
        let found = Credentials::read(text, &endpoint("https://a.example/xapi"));
        // RFC 7617: base64 of "game:secret".
        assert_eq!(
            found.map(|found| found.map(|found| found.header())),
            Ok(Some("Basic Z2FtZTpzZWNyZXQ=".into()))
        );
        assert_eq!(Credentials::read(text, &endpoint("https://b.example/xapi")), Ok(None));
        assert_eq!(
            Credentials::read("{\n \"a\": secret", &endpoint("https://a.example")),
            Err((2, 7))
        );
    }

    #[test]
    fn nothing_shows_a_password() {
        let credentials = Credentials::new("game".to_owned(), "secret".to_owned());
        assert!(!format!("{credentials:?}").contains("secret"));
        let answer = "not allowed: Basic Z2FtZTpzZWNyZXQ= (game:secret)";
        assert_eq!(credentials.blot_out(answer), "not allowed: Basic … (game:…)");
    }
}
