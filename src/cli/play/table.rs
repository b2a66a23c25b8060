//! A meeting in the terminal: how everybody stands, hands raised, and who carried it.

use serde_json::{Map, Value, json};

use super::events::Printer;
use super::transcript::print_styled;
use super::{Printing, names};
use crate::debrief::Debrief;
use crate::scenario::{Factor, Meeting, OptionId, PersonId};
use crate::sim::meeting::{TableSeen, Views, judged};
use crate::sim::{Reading, Session};
use crate::text::words;

/// What was decided in this turn, with everybody's vote.
pub fn print_decision(printer: &Printer<'_>) {
    let Some(meeting) = &printer.session.scenario().meeting else {
        return;
    };
    let seen = printer.session.observe_at(printer.turn).table;
    let (person, option) = names_of(meeting);
    let decision = seen.and_then(|seen| seen.decision);
    let Some(decision) = decision else { return };
    let votes: Vec<Value> = decision
        .votes
        .iter()
        .map(|&(who, vote)| json!({ "who": person(who), "option": option(vote) }))
        .collect();
    printer.print(
        "decision",
        json!({
            "rule": meeting.rule.name(),
            "asked": decision.asked.map(&option),
            "option": option(decision.option),
            "votes": votes,
        }),
    );
}

fn names_of<'m>(meeting: &'m Meeting) -> (impl Fn(PersonId) -> &'m str, impl Fn(OptionId) -> &'m str) {
    let person = |who: PersonId| meeting.names.people[who.index()].as_str();
    let option = |id: OptionId| meeting.names.options[id.index()].as_str();
    (person, option)
}

/// The factors of each person for the leading option, and each one's stance to every option.
pub fn print_standing(printer: &Printer<'_>) {
    let scenario = printer.session.scenario();
    let Some(meeting) = &scenario.meeting else { return };
    let (person, option) = names_of(meeting);
    let seen = printer.session.observe_at(printer.turn).table;
    let Some(seen) = seen else { return };
    let exact = printer
        .session
        .table_at(printer.turn)
        .filter(|_| !printer.printing.as_learner);
    let views = exact.map(|table| Views::of(scenario, meeting, table));
    let leading = match (exact, &views) {
        (Some(table), Some(views)) => Some(judged(meeting, table, views)),
        _ => seen.leading,
    };
    for one in &seen.people {
        let mut fields = Map::new();
        fields.insert("who".into(), json!(person(one.who)));
        fields.insert("option".into(), json!(leading.map(&option)));
        for (factor, gauge) in Factor::ALL.into_iter().zip(&one.gauges) {
            let value = match (exact, leading) {
                (Some(table), Some(leading)) => json!(table.factors(meeting, one.who, leading).get(factor)),
                _ => names::reading(gauge.reading),
            };
            fields.insert(factor.name().into(), value);
        }
        printer.print("factors", Value::Object(fields));
    }
    for one in seen.people.iter().filter(|one| one.present) {
        for about in &seen.options {
            let stance = one.stances.iter().find(|stance| stance.option == about.option);
            let support = match &views {
                Some(views) => json!(views.support[one.who.index()][about.option.index()]),
                None => stance.map_or(Value::Null, |stance| names::reading(stance.support)),
            };
            let votes = match &views {
                Some(views) if about.option == meeting.status_quo => {
                    json!(views.votes_for(meeting, one.who) == about.option)
                }
                Some(views) => json!(views.supports(one.who, about.option)),
                None => json!(stance.map(|stance| stance.votes)),
            };
            let stance = json!({
                "who": person(one.who), "option": option(about.option), "support": support, "votes": votes,
            });
            printer.print("stance", stance);
        }
    }
}

/// A line a person: how they stand to each option; then hands, where they were raised.
pub fn print_table(session: &Session, seen: &TableSeen, printing: Printing) {
    let scenario = session.scenario();
    let Some(meeting) = &scenario.meeting else { return };
    let words = words(printing.language);
    let text = |id| scenario.texts.get(id, printing.language);
    let quiet = anstyle::Style::new().dimmed();
    if let Some(leading) = seen.leading {
        let option = text(meeting.option(leading).name);
        print_styled(
            printing,
            quiet,
            &format!("  {}", words.with("table-about", &[("option", option.into())])),
        );
    }
    for one in seen.people.iter().filter(|one| one.present && !one.stances.is_empty()) {
        let stances = one.stances.iter().filter_map(|stance| {
            let (Reading::About(points) | Reading::Exactly(points)) = stance.support else {
                return None;
            };
            let mark = if stance.votes { "✓" } else { "" };
            Some(format!("{} {points}{mark}", text(meeting.option(stance.option).name)))
        });
        let stances: Vec<String> = stances.collect();
        let name = text(meeting.person(one.who).name);
        print_styled(printing, quiet, &format!("  {name}: {}", stances.join(" · ")));
    }
    if let Some(decision) = &seen.decision {
        for &(who, vote) in &decision.votes {
            let filled = [
                ("who", text(meeting.person(who).name).into()),
                ("option", text(meeting.option(vote).name).into()),
            ];
            anstream::println!("  {}", words.with("table-votes", &filled));
        }
        let option = text(meeting.option(decision.option).name);
        print_styled(
            printing,
            anstyle::Style::new().bold(),
            &format!("  {}", words.with("table-decided", &[("option", option.into())])),
        );
    }
}

/// Who carried it or would have had to, and who moved whom.
pub fn print_account(session: &Session, account: &Debrief, printing: Printing) {
    let scenario = session.scenario();
    let (Some(meeting), Some(table)) = (&scenario.meeting, &account.table) else {
        return;
    };
    let words = words(printing.language);
    let text = |id| scenario.texts.get(id, printing.language);
    let name = |who: PersonId| text(meeting.person(who).name);
    let decisive: Vec<&str> = table.decisive.iter().map(|&who| name(who)).collect();
    let filled = [
        ("option", text(meeting.option(table.option).name).into()),
        ("rule", words.get(&format!("rule-{}", meeting.rule.name())).into()),
        ("people", decisive.join(&words.get("list-comma")).into()),
    ];
    anstream::println!();
    let key = if table.decisive.is_empty() {
        "table-nobody"
    } else {
        "table-decisive"
    };
    anstream::println!("{}", words.with(key, &filled));
    for one in &table.people {
        let filled = [
            ("who", name(one.who).into()),
            ("own", one.own.into()),
            ("support", one.support.into()),
            ("option", text(meeting.option(one.votes_for).name).into()),
        ];
        anstream::println!("  {}", words.with("table-person", &filled));
        for sway in table.sways.iter().filter(|sway| sway.who == one.who) {
            let filled = [
                ("by", name(sway.by).into()),
                ("points", format!("{:+}", sway.points).into()),
            ];
            anstream::println!("    {}", words.with("table-swayed", &filled));
        }
    }
}
