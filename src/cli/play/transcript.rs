//! A talk as people read it in a terminal.

use anstyle::{AnsiColor, Style};

use super::{Printing, table};
use crate::debrief::{Share, debrief, reason};
use crate::scenario::{Factor, Mood, Standing, TextId};
use crate::sim::{Badge, Observation, Outcome, Reading, Session};
use crate::text::{Words, words};

const STRONG: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();
const GAIN: Style = AnsiColor::Green.on_default();
const LOSS: Style = AnsiColor::Red.on_default();
const SELLER: Style = AnsiColor::Cyan.on_default();

/// Cells of a bar.
const BAR: usize = 10;

/// What the learner knows before the first choice; of a talk taken up again, where it stands.
pub fn print_beginning(session: &Session, printing: Printing) {
    let scenario = session.scenario();
    let text = |id| scenario.texts.get(id, printing.language);
    print_styled(printing, STRONG, text(scenario.title));
    if !session.turns().is_empty() {
        let turn = session.turns().len();
        print_styled(
            printing,
            QUIET,
            &words(printing.language).with("resume-at", &[("turn", turn.into())]),
        );
        anstream::println!();
        return print_turn(session, printing);
    }
    if let Some(briefing) = &scenario.briefing {
        for id in [Some(briefing.story), Some(briefing.goal), briefing.note]
            .into_iter()
            .flatten()
        {
            anstream::println!("{}", text(id));
        }
    }
    anstream::println!();
    print_moment(session, printing);
}

/// Prints the last turn: what was said, what it visibly did, how things stand.
pub fn print_turn(session: &Session, printing: Printing) {
    let scenario = session.scenario();
    let turn = session.turns().last().expect("a turn has just been made");
    let says = scenario.texts.get(scenario.choice(turn.choice).says, printing.language);
    let you = words(printing.language).get("play-you");
    print_styled(printing, SELLER, &format!("{you}: {says}"));
    print_moment(session, printing);
}

/// What the customer says and shows now.
fn print_moment(session: &Session, printing: Printing) {
    let scenario = session.scenario();
    let words = words(printing.language);
    let seen = session.observe();
    let text = |id| scenario.texts.get(id, printing.language);
    let name = text(scenario.customer.name);
    let mood = words.get(&format!("mood-{}", seen.mood.name()));
    for (position, &line) in seen.lines.iter().enumerate() {
        let (name, mood) = match speaker(session, &seen, position) {
            Some((who, looks)) => (text(who), words.get(&format!("mood-{}", looks.name()))),
            None => (name, mood.clone()),
        };
        anstream::println!(
            "{name} ({mood}): {}",
            session.wording(line, seen.turn, printing.language)
        );
    }
    for badge in &seen.badges {
        match *badge {
            Badge::Factor(factor, by) => {
                let factor = words.get(&format!("factor-{}", factor.name()));
                print_styled(
                    printing,
                    if by > 0 { GAIN } else { LOSS },
                    &format!("  {factor} {by:+}"),
                );
            }
            Badge::Found(need) => {
                let need = scenario.texts.get(scenario.needs[need.index()].name, printing.language);
                print_styled(
                    printing,
                    GAIN,
                    &format!("  {}", words.with("play-found", &[("need", need.into())])),
                );
            }
        }
    }
    print_gauges(&seen, printing);
    if let Some(table) = &seen.table {
        table::print_table(session, table, printing);
    }
    anstream::println!();
}

/// Who of a meeting says that line, and how they look.
fn speaker(session: &Session, seen: &Observation, line: usize) -> Option<(TextId, Mood)> {
    let (meeting, table) = (session.scenario().meeting.as_ref()?, seen.table.as_ref()?);
    let who = *table.speakers.get(line)?;
    Some((meeting.person(who).name, table.people[who.index()].mood))
}

/// The four gauges, each on a line, and the patience left.
pub fn print_gauges(seen: &Observation, printing: Printing) {
    let words = words(printing.language);
    for gauge in &seen.gauges {
        let (Reading::About(points) | Reading::Exactly(points)) = gauge.reading else {
            continue;
        };
        let name = words.get(&format!("factor-{}", gauge.factor.name()));
        let open = words.get(if gauge.open == Some(true) {
            "gate-open"
        } else {
            "gate-closed"
        });
        let bar = if printing.plain { String::new() } else { bar(points) };
        print_styled(printing, QUIET, &format!("  {bar}{points:>3} {name}: {open}"));
    }
    let patience = match seen.patience {
        // It is rounded up.
        Reading::About(minutes) => Some(("at-most-minutes", minutes)),
        Reading::Exactly(minutes) => Some(("minutes", minutes)),
        Reading::Hidden | Reading::NotYet => None,
    };
    if let Some((key, minutes)) = patience {
        let left = words.with(key, &[("minutes", minutes.into())]);
        print_styled(printing, QUIET, &format!("  {}: {left}", words.get("part-patience")));
    }
}

fn bar(points: u8) -> String {
    let full = usize::from(points) * BAR / 100;
    format!("{}{} ", "█".repeat(full), "░".repeat(BAR - full))
}

/// What has been found out: needs, claims, evidence, promises.
pub fn print_notebook(session: &Session, printing: Printing) {
    let scenario = session.scenario();
    let words = words(printing.language);
    let seen = session.observe();
    let text = |id| scenario.texts.get(id, printing.language);
    let heading = |key: &str| print_styled(printing, STRONG, &words.get(key));
    heading("notebook-needs");
    for need in &seen.needs {
        anstream::println!("  {}", text(scenario.needs[need.index()].name));
    }
    if seen.needs.is_empty() {
        anstream::println!("  {}", words.get("notebook-no-needs"));
    }
    heading("notebook-claims");
    for claim in &seen.claims {
        let standing = match (claim.exposed, claim.standing) {
            (true, _) => "standing-exposed",
            (false, Standing::Believed) => "standing-believed",
            (false, Standing::Half) => "standing-half",
            (false, Standing::Doubted) => "standing-doubted",
        };
        anstream::println!(
            "  {}: {}",
            text(scenario.facts[claim.fact.index()].name),
            words.get(standing)
        );
    }
    heading("notebook-evidence");
    for &(id, shown) in &seen.evidence {
        let shown = words.get(if shown { "evidence-shown" } else { "evidence-not-shown" });
        anstream::println!("  {}: {shown}", text(scenario.evidence[id.index()].name));
    }
    if !seen.promises.is_empty() {
        heading("notebook-promises");
    }
    for promise in &seen.promises {
        let kept = words.get(if promise.kept { "promise-kept" } else { "promise-open" });
        anstream::println!("  {}: {kept}", text(scenario.facts[promise.fact.index()].name));
    }
    anstream::println!();
}

/// How the talk ended or stands; without `--as-learner` the whole debrief.
pub fn print_end(session: &Session, printing: Printing) {
    let account = debrief(session);
    let words = words(printing.language);
    print_styled(
        printing,
        STRONG,
        &words.get(&format!("outcome-{}", account.outcome.name())),
    );
    if printing.as_learner {
        return;
    }
    let verdict = words.get(if account.passed {
        "verdict-passed"
    } else {
        "verdict-not-passed"
    });
    let score = [
        ("verdict", verdict.into()),
        ("score", account.tally.score.into()),
        ("grade", account.grade.mark(printing.language).into()),
    ];
    anstream::println!("{}", words.with("debrief-score", &score));
    let scenario = session.scenario();
    let text = |id| scenario.texts.get(id, printing.language);
    let who = text(scenario.variant(account.variant).name);
    anstream::println!("{}", words.with("debrief-who", &[("who", who.into())]));
    anstream::println!();
    print_styled(printing, STRONG, &words.get("debrief-ledger"));
    for entry in &account.ledger {
        let style = if entry.change > 0 { GAIN } else { LOSS };
        let factor = words.get(&format!("factor-{}", entry.factor.name()));
        let cause = reason(scenario, entry.cause, printing.language);
        let meeting = scenario.meeting.as_ref();
        let who = entry.who.and_then(|who| Some(text(meeting?.person(who).name)));
        let who = who.map_or(String::new(), |who| format!("{who}: "));
        print_styled(
            printing,
            style,
            &format!("{:>3}  {who}{factor} {:+}  {cause}", entry.turn, entry.change),
        );
    }
    anstream::println!();
    for (factor, points) in account.factors.counted() {
        anstream::println!("{}: {points}", factor_name(words, factor));
    }
    for &(share, points) in &account.tally.rows {
        let row = match share {
            Share::Mean => words.get("share-mean"),
            Share::Weakest(factor) => words.with("share-weakest", &[("factor", factor_name(words, factor).into())]),
            Share::NoOrder => words.get("share-no-order"),
        };
        anstream::println!("{points:>4}  {row}");
    }
    anstream::println!("{:>4}  {}", account.tally.score, words.get("share-sum"));
    table::print_account(session, &account, printing);
    if !account.needs_missed.is_empty() {
        anstream::println!();
        print_styled(printing, STRONG, &words.get("debrief-needs-missed"));
        for need in &account.needs_missed {
            anstream::println!("  {}", text(scenario.needs[need.index()].name));
        }
    }
    if account.practice && account.outcome != Outcome::Open {
        anstream::println!("{}", words.get("practice"));
    }
}

fn factor_name(words: &Words, factor: Factor) -> String {
    words.get(&format!("factor-{}", factor.name()))
}

/// A line in a style; in plain mode without.
pub fn print_styled(printing: Printing, style: Style, line: &str) {
    if printing.plain {
        anstream::println!("{line}");
    } else {
        anstream::println!("{style}{line}{style:#}");
    }
}
