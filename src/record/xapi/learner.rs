//! Who an attempt is told of.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::ids::Uuid;
use super::iri::learners_iri;

/// A learner as an LRS knows them: by a pseudonym, unless something else was chosen.
///
/// Neither the profile's name nor anything of the machine is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// Drawn once by chance; a person can be found by it only where the profile lies.
    pub pseudonym: String,
    /// The account that a company's learning system knows the person by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// An e-mail address; chosen, never guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A name to be shown beside any of the three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An account in another system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The system's address.
    pub home_page: String,
    /// What the person is called there: a number of the staff, a login.
    pub name: String,
}

/// What is chosen to be told of a person cannot be told so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALearner {
    #[error("\"{0}\" is not the address of a system; write https://learning.example.com")]
    HomePage(String),
    #[error("\"{0}\" is not an e-mail address")]
    Email(String),
    #[error("a name or an account is empty")]
    Empty,
}

impl Learner {
    /// One known by a pseudonym alone, made of entropy.
    pub fn of_chance(entropy: [u8; 16]) -> Self {
        Self {
            pseudonym: Uuid::of_chance(entropy).to_string(),
            account: None,
            email: None,
            name: None,
        }
    }

    /// Whether an LRS takes it.
    ///
    /// # Errors
    /// What is wrong, for the person who wrote it.
    pub fn check(&self) -> Result<(), NotALearner> {
        let texts = [
            Some(&self.pseudonym),
            self.name.as_ref(),
            self.account.as_ref().map(|account| &account.name),
        ];
        if texts.into_iter().flatten().any(|text| text.trim().is_empty()) {
            return Err(NotALearner::Empty);
        }
        if let Some(account) = self.account.as_ref().filter(|account| !is_address(&account.home_page)) {
            return Err(NotALearner::HomePage(account.home_page.clone()));
        }
        match self.email.as_ref().filter(|email| !is_email(email)) {
            Some(email) => Err(NotALearner::Email(email.clone())),
            None => Ok(()),
        }
    }

    /// What an LRS's owner finds this person by.
    pub fn known_as(&self) -> &str {
        match (&self.email, &self.account) {
            (Some(email), _) => email,
            (None, Some(account)) => &account.name,
            (None, None) => &self.pseudonym,
        }
    }

    /// The actor of a statement: exactly one identifier, since servers refuse two.
    pub(super) fn actor(&self) -> Value {
        let mut actor = match (&self.email, &self.account) {
            (Some(email), _) => json!({ "mbox": format!("mailto:{email}") }),
            (None, Some(account)) => account_of(&account.home_page, &account.name),
            (None, None) => account_of(&learners_iri(), &self.pseudonym),
        };
        actor["objectType"] = "Agent".into();
        if let Some(name) = &self.name {
            actor["name"] = name.as_str().into();
        }
        actor
    }
}

fn account_of(home_page: &str, name: &str) -> Value {
    json!({ "account": { "homePage": home_page, "name": name } })
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c);
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain))
}

fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_graphic() && !"<>()[],;:\"@".contains(c))
    };
    text.split_once('@')
        .is_some_and(|(who, host)| plain(who) && plain(host) && host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_of_by_a_pseudonym_until_something_else_is_chosen() {
        let mut learner = Learner::of_chance([7; 16]);
        assert_eq!(
            learner.actor()["account"]["name"],
            "07070707-0707-4707-8707-070707070707"
        );
        assert_eq!(learner.actor().get("name"), None);
        learner.email = Some("ann@example.org".to_owned());
        assert_eq!(learner.check(), Ok(()));
        let chosen = json!({ "objectType": "Agent", "mbox": "mailto:ann@example.org" });
        assert_eq!(learner.actor(), chosen, "one identifier, not two");
    }

    #[test]
    fn what_a_server_would_refuse_is_refused_here() {
        let mut learner = Learner::of_chance([7; 16]);
        learner.email = Some("ann at home".to_owned());
        assert_eq!(learner.check(), Err(NotALearner::Email("ann at home".to_owned())));
        learner.email = None;
        let home_page = "learning.example.com".to_owned();
        learner.account = Some(Account {
            home_page: home_page.clone(),
            name: "4711".to_owned(),
        });
        assert_eq!(learner.check(), Err(NotALearner::HomePage(home_page)));
        learner.account = Some(Account {
            home_page: "https://learning.example.com".to_owned(),
            name: " ".to_owned(),
        });
        assert_eq!(learner.check(), Err(NotALearner::Empty));
    }
}
