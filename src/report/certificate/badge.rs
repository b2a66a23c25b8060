//! The badge: an Open Badges 3.0 credential (1EdTech, final), as a signed token (VC-JWT with EdDSA)
//! or, unsigned, as the bare object.
//!
//! It never holds an e-mail address. Who it is for is told by the hash of the name with a salt, so
//! that only someone who knows the name can confirm it; or by the name, where the learner agrees.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::{Certificate, TrainerKey};
use crate::record::Moment;
use crate::scenario::Factor;
use crate::text::{Language, words};

/// What the issuer of a badge without a signature is called in it, whatever the language.
pub const SELF_STUDY: &str = "urn:uuid:00000000-0000-8000-8000-000000000000";

/// How the badge says whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The name in the open.
    Named,
    /// SHA-256 of name and salt. The salt is anything that nobody can guess.
    Hashed { salt: String },
}

/// The badge's file: a token in one line if there is a key, else an indented object.
pub fn badge(certificate: &Certificate, identity: &Identity, key: Option<&TrainerKey>) -> String {
    let mut credential = credential(certificate, identity, key);
    let Some(key) = key else {
        let text = serde_json::to_string_pretty(&credential);
        return text.expect("a credential is plain values, which JSON can write") + "\n";
    };
    let did = key.public().did();
    // The claims that the specification asks for beside the credential's own fields (8.2.4.1).
    credential.insert("iss".to_owned(), json!(did));
    credential.insert("jti".to_owned(), credential["id"].clone());
    credential.insert("nbf".to_owned(), json!(certificate.issued_at.0 / 1000));
    let name = did.strip_prefix("did:key:").unwrap_or(&did);
    let header = json!({
        "alg": "EdDSA",
        "typ": "JWT",
        "kid": format!("{did}#{name}"),
        "jwk": { "kty": "OKP", "crv": "Ed25519", "x": URL_SAFE_NO_PAD.encode(key.public().bytes()) },
    });
    let message = format!("{}.{}", encoded(&header), encoded(&Value::Object(credential)));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(message.as_bytes()));
    format!("{message}.{signature}\n")
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// The hash that stands for a name.
pub(super) fn identity_hash(name: &str, salt: &str) -> String {
    let digest = Sha256::digest(format!("{name}{salt}"));
    let digits = digest.iter().map(|byte| format!("{byte:02x}"));
    format!("sha256${}", digits.collect::<String>())
}

/// A name of 128 bits for these parts, the same whenever it is asked for (RFC 9562, version 8).
fn urn(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\n"));
    let mut bytes: [u8; 16] = digest[..16].try_into().expect("a digest is longer");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let cuts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    format!("urn:uuid:{}", cuts.join("-"))
}

fn credential(certificate: &Certificate, identity: &Identity, key: Option<&TrainerKey>) -> Map<String, Value> {
    let words = words(certificate.language);
    let issuer = match key {
        Some(key) => json!({ "id": key.public().did(), "type": ["Profile"], "name": key.public().name }),
        None => json!({ "id": SELF_STUDY, "type": ["Profile"], "name": words.get("certificate-self-study") }),
    };
    let issuer_id = issuer["id"].as_str().unwrap_or_default();
    let title = words.with(
        &certificate.kind.key("badge"),
        &[("title", certificate.title.as_str().into())],
    );
    let credential = json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": urn(&["credential", &certificate.attempt, &certificate.learner, issuer_id]),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": issuer,
        "validFrom": to_second(certificate.issued_at),
        "credentialSubject": subject(certificate, identity, &title),
    });
    match credential {
        Value::Object(fields) => fields,
        _ => unreachable!("an object was written"),
    }
}

/// RFC 3339 to the second, which is all that the token's own date has.
pub(super) fn to_second(moment: Moment) -> String {
    Moment(moment.0 / 1000 * 1000).to_string().replace(".000Z", "Z")
}

fn subject(certificate: &Certificate, identity: &Identity, title: &str) -> Value {
    let words = words(certificate.language);
    let filled = [("title", certificate.title.as_str().into())];
    let language = match certificate.language {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let (described, results): (Vec<Value>, Vec<Value>) = results(certificate).into_iter().unzip();
    json!({
        "type": ["AchievementSubject"],
        "identifier": [identifier(&certificate.learner, identity)],
        "activityEndDate": to_second(certificate.passed_at),
        "achievement": {
            "id": urn(&["achievement", &certificate.scenario, &certificate.hash]),
            "type": ["Achievement"],
            "achievementType": "Certificate",
            "name": title,
            "inLanguage": language,
            "description": words.with(&certificate.kind.key("description"), &filled),
            "criteria": { "narrative": words.get(&certificate.kind.key("criteria")) },
            "resultDescription": described,
        },
        "result": results,
        // Beyond the specification: what a trainer needs to find the attempt and play it again.
        "yinxin": {
            "attempt": certificate.attempt,
            "scenario": certificate.scenario,
            "edition": certificate.hash,
            "ledger": certificate.ledger,
        },
    })
}

fn identifier(learner: &str, identity: &Identity) -> Value {
    match identity {
        Identity::Named => json!({
            "type": "IdentityObject",
            "hashed": false,
            "identityHash": learner,
            "identityType": "name",
        }),
        Identity::Hashed { salt } => json!({
            "type": "IdentityObject",
            "hashed": true,
            "identityHash": identity_hash(learner, salt),
            "identityType": "name",
            "salt": salt,
        }),
    }
}

/// Each result with what describes it: the grade, the score, the factors that counted.
fn results(certificate: &Certificate) -> Vec<(Value, Value)> {
    let words = words(certificate.language);
    let pair = |name: &str, label: String, kind: &str, value: String| {
        let id = urn(&["result", &certificate.scenario, &certificate.hash, name]);
        let mut described = json!({ "id": id, "type": ["ResultDescription"], "name": label, "resultType": kind });
        if kind == "RawScore" {
            described["valueMin"] = json!("0");
            described["valueMax"] = json!("100");
        }
        (
            described,
            json!({ "type": ["Result"], "resultDescription": id, "value": value }),
        )
    };
    let factors = Factor::ALL.into_iter().zip(certificate.factors);
    let factors = factors.filter_map(|(factor, points)| Some((factor, points?)));
    let grade = pair(
        "grade",
        words.get("certificate-grade"),
        "LetterGrade",
        certificate.grade.clone(),
    );
    let score = pair(
        "score",
        words.get("certificate-score"),
        "RawScore",
        certificate.score.to_string(),
    );
    let factors = factors.map(|(factor, points)| {
        let label = words.get(&format!("factor-{}", factor.name()));
        pair(factor.name(), label, "RawScore", points.to_string())
    });
    [grade, score].into_iter().chain(factors).collect()
}
