//! Asking a store until it answers something that another try would not change.

use super::answer::{Answer, Lrs, NoAnswer, Verdict};
use super::pace::Pace;
use super::send::Ended;

/// The version spoken where a store does not say which it knows.
pub(super) const OLD: &str = "1.0.3";
const NEW: &str = "2.0.0";

/// Asks until there is an answer that is not "later".
///
/// # Errors
/// What ended it: no answer after all tries, or whoever started this wants no more.
pub(super) fn ask(
    lrs: &mut dyn Lrs,
    pace: &mut Pace<'_>,
    question: &mut dyn FnMut(&mut dyn Lrs) -> Result<Answer, NoAnswer>,
) -> Result<Answer, Ended> {
    let mut failed = 0;
    loop {
        if !pace.goes_on() {
            return Err(Ended::Stopped);
        }
        let (why, asked) = match question(lrs) {
            Ok(answer) if answer.verdict() == Verdict::Later => (said(&answer), answer.retry_after),
            Ok(answer) => return Ok(answer),
            Err(NoAnswer(why)) => (why, None),
        };
        failed += 1;
        let pause = pace.pause(failed, asked).filter(|_| failed < pace.tries());
        let Some(pause) = pause else {
            return Err(Ended::Unreachable(why));
        };
        if !pace.wait(pause) {
            return Err(Ended::Stopped);
        }
    }
}

/// An answer in a few words.
pub(super) fn said(answer: &Answer) -> String {
    match answer.text.trim() {
        "" => answer.status.to_string(),
        text => format!("{} {text}", answer.status),
    }
}

/// The version to speak: the highest that both know. `None` if the store does not say.
///
/// # Errors
/// As [`ask`], and if whoever asks may not.
pub(super) fn version(lrs: &mut dyn Lrs, pace: &mut Pace<'_>) -> Result<Option<String>, Ended> {
    let answer = ask(lrs, pace, &mut |lrs| lrs.about())?;
    match answer.verdict() {
        Verdict::Kept => Ok(highest(&answer.text)),
        Verdict::Denied => Err(Ended::Denied(said(&answer))),
        // What has no such page is an old store, or will say so when it gets statements.
        _ => Ok(None),
    }
}

/// The highest version of those in an answer to `GET /about` that we speak: 1.0 and 2.0.
fn highest(about: &str) -> Option<String> {
    let about: serde_json::Value = serde_json::from_str(about).ok()?;
    let listed = about
        .get("version")?
        .as_array()?
        .iter()
        .filter_map(|version| version.as_str());
    let known = listed.filter_map(|version| Some((number(version)?, version)));
    known.max().map(|(_, version)| version.to_owned())
}

/// A version as numbers: "1.0.3" → 1, 0, 3; `None` for one that we do not speak. "1.0" is 1.0.0.
fn number(version: &str) -> Option<[u32; 3]> {
    let mut numbers = [0; 3];
    for (place, part) in version.split('.').enumerate() {
        *numbers.get_mut(place)? = part.parse().ok()?;
    }
    matches!(numbers, [1 | 2, 0, _]).then_some(numbers)
}

/// Another version to try where a store refuses one that it never said it knew.
pub(super) fn other(version: &str) -> &'static str {
    if version == OLD { NEW } else { OLD }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_version_that_both_know_is_spoken() {
        let about = |versions: &str| highest(&format!("{{\"version\":[{versions}]}}"));
        assert_eq!(about("\"1.0.3\", \"2.0.0\", \"0.95\"").as_deref(), Some("2.0.0"));
        assert_eq!(about("\"1.0.3\", \"1.0.10\", \"3.1.0\"").as_deref(), Some("1.0.10"));
        assert_eq!(about("\"3.0.0\""), None);
        assert_eq!(highest("<html>"), None);
    }
}
