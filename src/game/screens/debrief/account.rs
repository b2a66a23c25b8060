//! The debrief in words: headline, summary, what moved each factor, the rows of the sum.
//!
//! Only words and numbers; where they stand on the screen is the work of the other files here.

use crate::debrief::{Debrief, Entry, Share, reason};
use crate::scenario::{Factor, PersonId, Scenario};
use crate::sim::{Cause, Outcome};
use crate::text::{Language, words};

/// What the glossary calls a factor.
pub fn factor_name(factor: Factor, language: Language) -> String {
    words(language).get(&format!("factor-{}", factor.name()))
}

/// The talk in five words.
pub fn headline(debrief: &Debrief, language: Language) -> String {
    words(language).get(match (debrief.outcome, debrief.passed) {
        (Outcome::Sold, true) => "debrief-headline-won",
        (Outcome::Sold, false) => "debrief-headline-sold",
        (Outcome::Returned, _) => "debrief-headline-returned",
        (Outcome::Left, true) => "debrief-headline-left-well",
        (Outcome::Left, false) => "debrief-headline-left",
        (Outcome::OutOfPatience, _) => "debrief-headline-out-of-patience",
        (Outcome::NothingLeft, _) => "debrief-headline-nothing-left",
        (Outcome::Open, _) => "debrief-headline-open",
    })
}

/// The talk in two or three sentences: what decided it, what was found out, where it was weakest.
pub fn summary(scenario: &Scenario, debrief: &Debrief, language: Language) -> String {
    let mut sentences = vec![decisive(scenario, debrief, language), needs(debrief, language)];
    if debrief.passed && debrief.outcome == Outcome::Sold {
        sentences.extend(weakest(debrief, language));
    }
    // Chinese sentences follow each other without a space.
    sentences.join(if language == Language::Chinese { "" } else { " " })
}

/// What decided it.
fn decisive(scenario: &Scenario, debrief: &Debrief, language: Language) -> String {
    let words = words(language);
    let closed = debrief.factors.first_closed(&scenario.gates);
    let short_of_gate = |key: &str, factor: Factor| {
        let name = factor_name(factor, language);
        let points = debrief.factors.get(factor).unwrap_or_default();
        let gate = scenario.gates[factor as usize];
        words.with(
            key,
            &[
                ("factor", name.into()),
                ("points", points.into()),
                ("gate", gate.into()),
            ],
        )
    };
    let to_walk_away_from = scenario.variant(debrief.variant).walk_away;
    match (debrief.outcome, closed) {
        (Outcome::Sold, None) => words.get("debrief-summary-won"),
        (Outcome::Sold, Some(factor)) => short_of_gate("debrief-summary-sold", factor),
        (Outcome::Returned, _) => words.get("debrief-summary-returned"),
        (Outcome::Left, _) if debrief.passed => words.get("debrief-summary-left-well"),
        (Outcome::Left, _) if to_walk_away_from => words.get("debrief-summary-left-badly"),
        _ if to_walk_away_from => words.get("debrief-summary-should-leave"),
        (_, Some(factor)) => short_of_gate("debrief-summary-closed", factor),
        (_, None) => words.get("debrief-summary-not-asked"),
    }
}

fn needs(debrief: &Debrief, language: Language) -> String {
    let (found, all) = needs_found(debrief);
    if all == 0 {
        return words(language).get("debrief-summary-no-needs");
    }
    words(language).with("debrief-summary-needs", &[("found", found.into()), ("all", all.into())])
}

fn weakest(debrief: &Debrief, language: Language) -> Option<String> {
    let factor = debrief.tally.rows.iter().find_map(|(share, _)| match share {
        Share::Weakest(factor) => Some(*factor),
        _ => None,
    })?;
    let name = factor_name(factor, language);
    Some(words(language).with("debrief-summary-weakest", &[("factor", name.into())]))
}

/// Needs found, and all that this customer had.
pub fn needs_found(debrief: &Debrief) -> (usize, usize) {
    let found = debrief.needs_found.len();
    (found, found + debrief.needs_missed.len())
}

/// Of a meeting, the one whose factors it is judged by; `None` for a talk with one customer.
pub fn whose(debrief: &Debrief) -> Option<PersonId> {
    let table = debrief.table.as_ref()?;
    let alike = || table.people.iter().find(|one| one.factors == debrief.factors);
    table.lowest.or_else(|| alike().map(|one| one.who))
}

/// What moved a factor most, in one line.
pub fn factor_line(scenario: &Scenario, debrief: &Debrief, factor: Factor, language: Language) -> String {
    let words = words(language);
    let Some(points) = debrief.factors.get(factor) else {
        return words.get("debrief-factor-later");
    };
    let most = debrief
        .ledger
        .iter()
        .filter(|entry| entry.factor == factor && entry.turn > 0 && entry.who == whose(debrief))
        .max_by_key(|entry| (entry.change.abs(), std::cmp::Reverse(entry.turn)));
    match most {
        Some(entry) => words.with(
            "debrief-most",
            &[
                ("turn", entry.turn.into()),
                ("reason", reason(scenario, entry.cause, language).into()),
            ],
        ),
        None if points > 0 => words.get("debrief-factor-still"),
        None => words.get("debrief-factor-untouched"),
    }
}

/// A change with its sign: `+9`, `−6` (a minus sign, as wide as the plus).
pub fn signed(change: i64) -> String {
    match change {
        ..0 => format!("−{}", change.unsigned_abs()),
        _ => format!("+{change}"),
    }
}

/// One row of the sum that gives the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose row it is; `None` for the rows of the whole.
    pub factor: Option<Factor>,
    /// Where it happened; 0 and `None` have no number.
    pub turn: Option<u16>,
    pub text: String,
    pub points: String,
    pub kind: RowKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A change of one factor.
    Change,
    /// What a factor's changes add up to, or the score.
    Total,
    /// A part of the score.
    Share,
}

/// The whole sum, top to bottom: each factor's changes and where it ended, then the shares that
/// give the score. Every number on the way is there, so that it can be added up by hand.
pub fn sum(scenario: &Scenario, debrief: &Debrief, language: Language) -> Vec<Row> {
    let mut rows = Vec::new();
    for (factor, points) in debrief.factors.counted() {
        let entries = debrief.ledger.iter();
        let entries = entries.filter(|entry| entry.factor == factor && entry.who == whose(debrief));
        rows.extend(entries.map(|entry| change_row(scenario, entry, language)));
        let name = factor_name(factor, language);
        rows.push(Row {
            factor: Some(factor),
            turn: None,
            text: words(language).with("debrief-sum-of", &[("factor", name.into())]),
            points: points.to_string(),
            kind: RowKind::Total,
        });
    }
    rows.extend(debrief.tally.rows.iter().map(|&(share, points)| Row {
        factor: None,
        turn: None,
        text: share_text(share, language),
        points: signed(points.into()),
        kind: RowKind::Share,
    }));
    rows.push(Row {
        factor: None,
        turn: None,
        text: words(language).get("share-sum"),
        points: debrief.tally.score.to_string(),
        kind: RowKind::Total,
    });
    rows
}

fn change_row(scenario: &Scenario, entry: &Entry, language: Language) -> Row {
    Row {
        factor: Some(entry.factor),
        turn: Some(entry.turn),
        text: match entry.cause {
            Cause::Start => words(language).get("debrief-sum-start"),
            cause => reason(scenario, cause, language),
        },
        points: signed(entry.change.into()),
        kind: RowKind::Change,
    }
}

fn share_text(share: Share, language: Language) -> String {
    match share {
        Share::Mean => words(language).get("share-mean"),
        Share::Weakest(factor) => {
            let name = factor_name(factor, language);
            words(language).with("share-weakest", &[("factor", name.into())])
        }
        Share::NoOrder => words(language).get("share-no-order"),
    }
}
