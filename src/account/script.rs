//! The log of a play as a text: one decision a line, in the author's names.

use super::model::Account;
use super::play::Decision;
use super::talk::Came;

/// A line that is no decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptFault {
    /// From 1.
    pub line: usize,
    pub written: String,
    /// The nearest thing that there is, if one is near.
    pub near: Option<String>,
}

/// Reads `act-id`, `act-id good` (`fair`, `poor`: what its talk came to), `go PLACE`, `wait` and `wait HALF-DAYS`; what follows `#` is a remark.
///
/// # Errors
/// The first line that is none of these.
pub fn read_script(account: &Account, text: &str) -> Result<Vec<Decision>, ScriptFault> {
    let mut decisions = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let written = line.split('#').next().unwrap_or_default().trim();
        if !written.is_empty() {
            let read = read_decision(account, written);
            decisions.push(read.ok_or_else(|| fault(account, number, written))?);
        }
    }
    Ok(decisions)
}

/// One decision; `None` if it is none.
pub fn read_decision(account: &Account, written: &str) -> Option<Decision> {
    let mut words = written.split_whitespace();
    let read = match (words.next()?, words.next()) {
        ("wait", None) => Decision::Wait(1),
        ("wait", Some(halves)) => Decision::Wait(halves.parse().ok().filter(|halves| *halves > 0)?),
        ("go", Some(place)) => Decision::Travel(account.place_named(place)?),
        (act, None) => Decision::Act(account.act_named(act)?),
        (act, Some(came)) => Decision::Talked(account.act_named(act)?, Came::named(came)?),
    };
    words.next().is_none().then_some(read)
}

fn fault(account: &Account, line: usize, written: &str) -> ScriptFault {
    let places = account.places.iter().map(|place| format!("go {}", place.id));
    let known = account.acts.iter().map(|act| act.id.clone()).chain(places);
    let near = known
        .map(|known| (strsim::damerau_levenshtein(&known, written), known))
        .min();
    ScriptFault {
        line,
        written: written.to_owned(),
        near: near
            .filter(|(distance, known)| *distance <= known.len() / 3)
            .map(|(_, known)| known),
    }
}

/// A log as such a text.
pub fn write_script(account: &Account, log: &[Decision]) -> String {
    let line = |decision: &Decision| match decision {
        Decision::Act(act) => format!("{}\n", account.act(*act).id),
        Decision::Talked(act, came) => format!("{} {}\n", account.act(*act).id, came.name()),
        Decision::Travel(place) => format!("go {}\n", account.places[place.index()].id),
        Decision::Wait(1) => "wait\n".to_owned(),
        Decision::Wait(halves) => format!("wait {halves}\n"),
    };
    log.iter().map(line).collect()
}
