//! Where to send: the address, and the name and password for it.

use super::Arguments;
use crate::record::lrs::credentials::{Credentials, CredentialsError};
use crate::record::lrs::http::Http;
use crate::record::lrs::{Config, ConfigError, Endpoint, NotAnEndpoint};
use crate::record::store::{Disk, config_dir};
use crate::text::{Language, words};

/// A store that was asked for.
pub struct Store {
    pub endpoint: Endpoint,
    /// `None`: nothing shall be sent.
    pub http: Option<Http>,
}

impl Store {
    /// The store named in the call, else the saved one.
    ///
    /// # Errors
    /// A sentence, if there is none, or no name and password for it.
    pub fn find(arguments: &Arguments, disk: &Disk, language: Language) -> Result<Self, String> {
        let endpoint = match &arguments.endpoint {
            Some(text) => Endpoint::parse(text).map_err(|error| no_address(&error, language))?,
            None => saved(disk, language)?,
        };
        if arguments.save {
            let config = Config {
                endpoint: endpoint.clone(),
            };
            config.save(disk).map_err(|error| error.text(language))?;
        }
        if arguments.dry_run {
            return Ok(Self { endpoint, http: None });
        }
        let words = words(language);
        let address = [("endpoint", endpoint.as_str().into())];
        let found = Credentials::find(config_dir().as_deref(), &endpoint);
        let found = found.map_err(|error| no_credentials(&error, language))?;
        let credentials = found.ok_or_else(|| words.with("sync-no-credentials", &address))?;
        if endpoint.is_open_to_all() {
            anstream::eprintln!("{}", words.with("sync-not-encrypted", &address));
        }
        let http = Http::new(endpoint.clone(), credentials);
        Ok(Self {
            endpoint,
            http: Some(http),
        })
    }
}

fn saved(disk: &Disk, language: Language) -> Result<Endpoint, String> {
    match Config::load(disk) {
        Ok(Some(config)) => Ok(config.endpoint),
        Ok(None) => Err(words(language).get("sync-no-store")),
        Err(ConfigError::Shelf(error)) => Err(error.text(language)),
        Err(ConfigError::NotUnderstood(why)) => Err(words(language).with("sync-bad-config", &[("why", why.into())])),
    }
}

fn no_address(error: &NotAnEndpoint, language: Language) -> String {
    words(language).get(match error {
        NotAnEndpoint::NoAddress => "sync-no-address",
        NotAnEndpoint::HoldsCredentials => "sync-address-holds-credentials",
    })
}

fn no_credentials(error: &CredentialsError, language: Language) -> String {
    let words = words(language);
    match error {
        CredentialsError::Half => words.get("sync-half-credentials"),
        CredentialsError::OpenToOthers(path) => {
            words.with("sync-open-credentials", &[("path", path.display().to_string().into())])
        }
        CredentialsError::NotUnderstood { path, line, column } => words.with(
            "sync-bad-credentials",
            &[
                ("path", path.display().to_string().into()),
                ("line", (*line).into()),
                ("column", (*column).into()),
            ],
        ),
        CredentialsError::Store(error) => error.text(language),
    }
}
