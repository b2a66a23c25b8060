//! A store as a sender sees it: it is asked, and answers or not.

use std::time::Duration;

/// A learning record store, or what stands for one in a test.
pub trait Lrs {
    /// Asks what it is: `GET /about`, which needs no version.
    fn about(&mut self) -> Result<Answer, NoAnswer>;

    /// Hands it statements, a JSON array, in this version of xAPI: `POST /statements`.
    fn post(&mut self, version: &str, statements: &str) -> Result<Answer, NoAnswer>;
}

/// What a store answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// As much of the text as is worth showing; never the sender's password.
    pub text: String,
    /// How long it asks to be left alone.
    pub retry_after: Option<Duration>,
}

/// Nobody answered: no network, a connection that broke, a time that ran out. The reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoAnswer(pub String);

/// What an answer to statements means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They are in.
    Kept,
    /// One of that id is in already.
    There,
    /// One of them will never be taken as it is.
    Refused,
    /// Whoever asks may not.
    Denied,
    /// Not now.
    Later,
    /// Whatever it is, it is no store, or another address of one.
    NoStore,
}

impl Answer {
    pub(super) fn verdict(&self) -> Verdict {
        // A hotel's page that wants a password for its network says that all is well.
        let page = self.text.trim_start().starts_with('<');
        match self.status {
            200..=299 if page => Verdict::NoStore,
            200..=299 => Verdict::Kept,
            409 => Verdict::There,
            400 | 413 | 422 => Verdict::Refused,
            401 | 403 | 407 => Verdict::Denied,
            408 | 425 | 429 | 500..=599 => Verdict::Later,
            _ => Verdict::NoStore,
        }
    }
}
