//! A store over HTTP.

use std::time::Duration;

use ureq::http::{Response, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::answer::{Answer, Lrs, NoAnswer};
use super::credentials::Credentials;
use super::endpoint::Endpoint;

/// A store that says nothing for so long says nothing.
const PATIENCE: Duration = Duration::from_secs(30);
const TO_CONNECT: Duration = Duration::from_secs(10);

/// Most that is read of an answer, and most of it that is shown, in bytes and letters.
const MOST_READ: u64 = 1 << 20;
const MOST_SHOWN: usize = 300;

/// A learning record store somewhere. Certificates are judged as the machine judges them; it
/// follows no redirection, which would carry statements to where nobody sent them.
pub struct Http {
    agent: Agent,
    endpoint: Endpoint,
    credentials: Credentials,
}

impl Http {
    pub fn new(endpoint: Endpoint, credentials: Credentials) -> Self {
        let trusted = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Agent::config_builder()
            .tls_config(trusted)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(PATIENCE))
            .timeout_connect(Some(TO_CONNECT))
            .user_agent(concat!("yinxin/", env!("CARGO_PKG_VERSION")))
            .build();
        Self {
            agent: config.into(),
            endpoint,
            credentials,
        }
    }

    fn address(&self, resource: &str) -> String {
        format!("{}/{resource}", self.endpoint.as_str())
    }

    fn answered(&self, response: Result<Response<Body>, ureq::Error>) -> Result<Answer, NoAnswer> {
        let no_answer = |error: ureq::Error| NoAnswer(self.credentials.blot_out(&error.to_string()));
        let mut response = response.map_err(no_answer)?;
        let status = response.status().as_u16();
        let asked = response.headers().get(header::RETRY_AFTER);
        let retry_after = asked.and_then(|value| value.to_str().ok()).and_then(seconds);
        let read = response
            .body_mut()
            .with_config()
            .limit(MOST_READ)
            .lossy_utf8(true)
            .read_to_string();
        let text = match read {
            Ok(text) => text,
            // The status says it all; of "kept" only a whole answer counts.
            Err(_) if status >= 300 => String::new(),
            Err(error) => return Err(no_answer(error)),
        };
        let text = match status {
            200..=299 => text,
            _ => self.shown(&text),
        };
        Ok(Answer {
            status,
            text,
            retry_after,
        })
    }

    /// What of an answer may be shown and kept.
    fn shown(&self, text: &str) -> String {
        let text = self.credentials.blot_out(text).replace(char::is_control, " ");
        text.chars().take(MOST_SHOWN).collect()
    }
}

impl Lrs for Http {
    fn about(&mut self) -> Result<Answer, NoAnswer> {
        let request = self.agent.get(self.address("about"));
        let request = request.header(header::AUTHORIZATION, self.credentials.header());
        self.answered(request.call())
    }

    fn post(&mut self, version: &str, statements: &str) -> Result<Answer, NoAnswer> {
        let request = self.agent.post(self.address("statements"));
        let request = request
            .header(header::AUTHORIZATION, self.credentials.header())
            .header("X-Experience-API-Version", version)
            .content_type("application/json");
        self.answered(request.send(statements))
    }
}

/// The value of `Retry-After` in seconds. A date is passed over, since it would have to be compared
/// with the store's clock; then our own pace is kept.
fn seconds(value: &str) -> Option<Duration> {
    value.trim().parse().ok().map(Duration::from_secs)
}
