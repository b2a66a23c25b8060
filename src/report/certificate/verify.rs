//! Whether a certificate is what it says: the badge, or the page that carries it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::PublicKey;
use super::badge::{identity_hash, to_second};
use crate::record::Moment;

/// How the signed page of a certificate ends; `pdf` writes it.
pub(super) const SIGNED: &[u8] = b"%yinxin-signed ";
/// How an unsigned one ends.
pub(super) const UNSIGNED: &[u8] = b"%yinxin-unsigned ";

/// What a certificate claims; worth as much as its [`Verdict`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// What it is for.
    pub name: String,
    /// The learner's name, where it stands in the open.
    pub learner: Option<String>,
    pub grade: String,
    pub score: String,
    /// RFC 3339, to the second.
    pub issued: String,
    pub attempt: String,
    /// The hash of the learner's name, and its salt, where the name is not in the open.
    hashed: Option<(String, String)>,
}

/// What came of looking at a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was changed since the owner of this key signed it. If no key was given to compare,
    /// anyone might be that owner.
    Holds {
        by: PublicKey,
        compared: bool,
        claim: Claim,
    },
    /// Nothing was changed, but another than the given key signed it.
    OtherKey { by: PublicKey, claim: Claim },
    /// It was changed after it was signed, or never signed by whom it names.
    Changed,
    /// It says itself that nobody signed it: a self-study.
    Unsigned { claim: Claim },
    /// Nothing of ours.
    NotACertificate,
}

impl Claim {
    /// Whether it is made out to this person; `None` if it does not say to whom.
    pub fn is_for(&self, name: &str) -> Option<bool> {
        let name = name.trim();
        match (&self.learner, &self.hashed) {
            (Some(learner), _) => Some(learner == name),
            (None, Some((hash, salt))) => Some(*hash == identity_hash(name, salt)),
            (None, None) => None,
        }
    }

    fn of(credential: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let subject = &credential["credentialSubject"];
        let identity = &subject["identifier"][0];
        let hash = text(&identity["identityHash"]);
        let open = identity["hashed"] == Value::Bool(false);
        let result = |kind: &str| {
            let described = subject["achievement"]["resultDescription"].as_array()?;
            let id = &described.iter().find(|one| one["resultType"] == kind)?["id"];
            let results = subject["result"].as_array()?;
            Some(text(
                &results.iter().find(|one| one["resultDescription"] == *id)?["value"],
            ))
        };
        Self {
            name: text(&credential["name"]),
            learner: open.then(|| hash.clone()),
            grade: result("LetterGrade").unwrap_or_default(),
            score: result("RawScore").unwrap_or_default(),
            issued: text(&credential["validFrom"]),
            attempt: text(&subject["yinxin"]["attempt"]),
            hashed: (!open).then(|| (hash, text(&identity["salt"]))),
        }
    }
}

/// Looks at the bytes of a badge or of a page; `given` is the key to compare with.
pub fn verify(bytes: &[u8], given: Option<&PublicKey>) -> Verdict {
    if bytes.starts_with(b"%PDF-") {
        return verify_page(bytes, given);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Verdict::NotACertificate;
    };
    verify_badge(text.trim(), given)
}

fn verify_badge(text: &str, given: Option<&PublicKey>) -> Verdict {
    if text.starts_with('{') {
        let credential: Option<Value> = serde_json::from_str(text).ok();
        return match credential.filter(is_credential) {
            // Someone else's, with a proof of a kind that we do not check.
            Some(credential) if credential.get("proof").is_some() => Verdict::NotACertificate,
            Some(credential) => Verdict::Unsigned {
                claim: Claim::of(&credential),
            },
            None => Verdict::NotACertificate,
        };
    }
    let parts: Vec<&str> = text.split('.').collect();
    let letters = |part: &&str| {
        part.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    let [header, payload, signature] = parts[..] else {
        return Verdict::NotACertificate;
    };
    // Any text with two full stops has three parts, too.
    if !parts.iter().all(letters) {
        return Verdict::NotACertificate;
    }
    match signed(header, payload, signature) {
        Some((by, credential)) => judged(by, Claim::of(&credential), given),
        None => Verdict::Changed,
    }
}

fn judged(by: PublicKey, claim: Claim, given: Option<&PublicKey>) -> Verdict {
    match given {
        Some(given) if !given.is_same(&by) => Verdict::OtherKey { by, claim },
        _ => Verdict::Holds {
            by,
            compared: given.is_some(),
            claim,
        },
    }
}

/// The key and the credential of a token that holds.
fn signed(header: &str, payload: &str, signature: &str) -> Option<(PublicKey, Value)> {
    let json = |part: &str| serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
    let (head, credential) = (json(header)?, json(payload)?);
    let issuer = &credential["issuer"];
    let did = issuer["id"].as_str()?;
    let by = PublicKey::from_did(did, issuer["name"].as_str().unwrap_or_default())?;
    // The algorithm is ours, never the header's choice; the claims beside the credential are the
    // credential's own.
    let date = Moment(credential["nbf"].as_u64()?.checked_mul(1000)?);
    let fits = head["alg"] == "EdDSA"
        && credential["iss"] == *did
        && credential["jti"] == credential["id"]
        && credential["validFrom"] == to_second(date)
        && is_credential(&credential);
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    let message = format!("{header}.{payload}");
    (fits && by.holds(message.as_bytes(), &signature)).then_some((by, credential))
}

fn is_credential(value: &Value) -> bool {
    let kinds = value["type"].as_array();
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "OpenBadgeCredential"))
}

/// A page ends with a line that says where in it the badge lies, and signs every byte before.
fn verify_page(bytes: &[u8], given: Option<&PublicKey>) -> Verdict {
    let last_line = |marker: &[u8]| bytes.windows(marker.len()).rposition(|window| window == marker);
    if let Some(place) = last_line(SIGNED) {
        let Some((badge, signature)) = badge_at(bytes, &bytes[place + SIGNED.len()..]) else {
            return Verdict::Changed;
        };
        let message = &bytes[..bytes.len() - signature.len() - 1];
        let ends = bytes.ends_with(format!("{signature}\n").as_bytes());
        return match (verify_badge(badge, given), URL_SAFE_NO_PAD.decode(signature)) {
            (Verdict::Holds { by, compared, claim }, Ok(signature)) if ends && by.holds(message, &signature) => {
                Verdict::Holds { by, compared, claim }
            }
            (Verdict::OtherKey { by, claim }, Ok(signature)) if ends && by.holds(message, &signature) => {
                Verdict::OtherKey { by, claim }
            }
            _ => Verdict::Changed,
        };
    }
    let unsigned = last_line(UNSIGNED).and_then(|place| badge_at(bytes, &bytes[place + UNSIGNED.len()..]));
    match unsigned.map(|(badge, _)| verify_badge(badge, None)) {
        Some(verdict @ Verdict::Unsigned { .. }) => verdict,
        Some(_) => Verdict::Changed,
        None => Verdict::NotACertificate,
    }
}

/// The badge, and the signature if there is one, of a page whose last line goes on so.
fn badge_at<'a>(bytes: &'a [u8], line: &'a [u8]) -> Option<(&'a str, &'a str)> {
    let mut parts = std::str::from_utf8(line).ok()?.split(' ');
    let mut number = || parts.next()?.trim().parse::<usize>().ok();
    let (start, length) = (number()?, number()?);
    let badge = bytes.get(start..start.checked_add(length)?)?;
    let signature = parts.next().unwrap_or_default();
    Some((std::str::from_utf8(badge).ok()?.trim(), signature.trim()))
}
