//! `yinxin verify`: what is signed, by whom, and whether it holds.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::{MOST_KEY_BYTES, bad_key};
use crate::cli::replay::printable;
use crate::cli::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language};
use crate::record::store::read_file;
use crate::report::certificate::{Claim, PublicKey, TrainerKey, Verdict, verify};
use crate::text::{Language, words};

/// Larger files are none of ours.
const MOST_BYTES: usize = 16 << 20;

/// Tell whether a certificate holds, and who signed it.
///
/// Exit code 0: it holds. 1: it was changed, signed with another key than the one given, made out to
/// another name than the one given, or is an unsigned self-study. 2: it is no certificate.
///
/// Example: yinxin verify certificate.pdf --public-key chen.pub
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A certificate's page (*.pdf) or badge (*.jwt, *.json).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The trainer's public key, to compare with. Without it nobody vouches for the signer.
    #[arg(long, value_name = "FILE")]
    public_key: Option<PathBuf>,
    /// Whether it is made out to this person.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Verifies and tells.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match look(&arguments, language) {
        Ok(verdict) => {
            let code = code(&verdict, arguments.name.as_deref());
            if arguments.json {
                anstream::println!("{}", object(&verdict, arguments.name.as_deref()));
            } else {
                let file = arguments.file.display().to_string();
                let lines = lines(&verdict, &file, arguments.name.as_deref(), language);
                anstream::println!("{}", lines.join("\n"));
            }
            code
        }
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn look(arguments: &Arguments, language: Language) -> Result<Verdict, String> {
    let given = match &arguments.public_key {
        None => None,
        Some(path) => {
            let bytes = read_file(path, MOST_KEY_BYTES).map_err(|error| error.text(language))?;
            let text = String::from_utf8_lossy(&bytes);
            let key = PublicKey::read(&text);
            let secret = TrainerKey::read(&text).is_ok();
            Some(key.map_err(|_| bad_key(if secret { "key-is-secret" } else { "key-bad" }, path, language))?)
        }
    };
    let bytes = read_file(&arguments.file, MOST_BYTES).map_err(|error| error.text(language))?;
    Ok(verify(&bytes, given.as_ref()))
}

fn code(verdict: &Verdict, name: Option<&str>) -> u8 {
    match verdict {
        Verdict::Holds { claim, .. } if name.is_none_or(|name| claim.is_for(name) == Some(true)) => FINE,
        Verdict::NotACertificate => UNUSABLE,
        _ => HAS_PROBLEMS,
    }
}

/// The claim, the signer, and whether the key was compared; what a verdict has of them.
fn parts(verdict: &Verdict) -> (Option<&Claim>, Option<&PublicKey>, bool) {
    match verdict {
        Verdict::Holds { by, compared, claim } => (Some(claim), Some(by), *compared),
        Verdict::OtherKey { by, claim } => (Some(claim), Some(by), true),
        Verdict::Unsigned { claim } => (Some(claim), None, false),
        Verdict::Changed | Verdict::NotACertificate => (None, None, false),
    }
}

fn object(verdict: &Verdict, name: Option<&str>) -> Value {
    let (claim, by, compared) = parts(verdict);
    let verdict = match verdict {
        Verdict::Holds { .. } => "holds",
        Verdict::OtherKey { .. } => "other_key",
        Verdict::Changed => "changed",
        Verdict::Unsigned { .. } => "unsigned",
        Verdict::NotACertificate => "not_a_certificate",
    };
    json!({
        "verdict": verdict,
        "signed_by": by.map(|by| by.name.as_str()),
        "fingerprint": by.map(PublicKey::fingerprint),
        "key_compared": compared,
        "name": claim.map(|claim| claim.name.as_str()),
        "learner": claim.and_then(|claim| claim.learner.as_deref()),
        "is_for": claim.and_then(|claim| claim.is_for(name?)),
        "grade": claim.map(|claim| claim.grade.as_str()),
        "score": claim.and_then(|claim| claim.score.parse::<u8>().ok()),
        "issued": claim.map(|claim| claim.issued.as_str()),
        "attempt": claim.map(|claim| claim.attempt.as_str()),
    })
}

fn lines(verdict: &Verdict, file: &str, name: Option<&str>, language: Language) -> Vec<String> {
    let words = words(language);
    let (claim, by, _) = parts(verdict);
    let mut lines = vec![match verdict {
        Verdict::Holds { .. } => words.get("verify-holds"),
        Verdict::OtherKey { .. } => words.get("verify-other-key"),
        Verdict::Changed => words.get("verify-changed"),
        Verdict::Unsigned { .. } => words.get("verify-unsigned"),
        Verdict::NotACertificate => words.with("verify-not-ours", &[("file", file.into())]),
    }];
    if let Some(claim) = claim {
        lines.extend(claimed(claim, name, language));
    }
    if let Some(by) = by {
        let name = match printable(&by.name) {
            name if name.is_empty() => words.get("certificate-no-name"),
            name => name,
        };
        lines.push(words.with("verify-by", &[("name", name.into())]));
        lines.push(words.with("verify-key", &[("fingerprint", by.fingerprint().into())]));
    }
    match verdict {
        Verdict::Holds { compared: true, .. } => lines.push(words.get("verify-compared")),
        Verdict::Holds { compared: false, .. } => lines.push(words.get("verify-not-compared")),
        _ => {}
    }
    lines
}

fn claimed(claim: &Claim, name: Option<&str>, language: Language) -> Vec<String> {
    let words = words(language);
    let what = [
        ("name", printable(&claim.name).into()),
        ("grade", printable(&claim.grade).into()),
        ("score", printable(&claim.score).into()),
        ("issued", printable(&claim.issued).into()),
    ];
    let mut lines = vec![words.with("verify-what", &what)];
    lines.push(match &claim.learner {
        Some(learner) => words.with("verify-learner", &[("learner", printable(learner).into())]),
        None => words.get("verify-hidden"),
    });
    if let Some(name) = name {
        let key = if claim.is_for(name) == Some(true) {
            "verify-is-for"
        } else {
            "verify-is-not-for"
        };
        lines.push(words.with(key, &[("name", name.into())]));
    }
    lines
}
