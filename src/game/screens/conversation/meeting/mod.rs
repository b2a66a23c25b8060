//! A meeting: who sits there and how they stand, what lies on the table, to whom one speaks.
//!
//! A scene with one person present is an ordinary talk with that person; before and between visits,
//! where nobody is, the table shows all who are going to sit there. Shows what
//! [`TableSeen`](crate::sim::meeting::TableSeen) tells and nothing else.

mod aim;
mod cards;
mod cares;
mod clock;
mod decision;
mod gates;
mod lines;
mod listed;
mod seats;
mod stance;
mod stand;

use bevy::prelude::*;

use super::{Moment, Person};
use crate::scenario::{Meeting, OptionId, PersonId, Scenario};
use crate::sim::meeting::{PersonSeen, TableSeen};
use crate::sim::{Gauge, Observation, Outcome};
use crate::text::{Language, words};

pub use aim::{further, open_offers};
pub use cares::{cares, notebook_title};
pub use clock::{header_tools, whose_patience};
pub use decision::closing;
pub use gates::about_option;
pub use lines::everything_said;
pub use stance::{beside_picture, stance_of_visited};
pub use stand::table;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(seats::plugin);
}

/// Whether the table is shown in place of one person: of a meeting, unless exactly one is present.
pub fn is_at_table(seen: &Observation) -> bool {
    seen.table
        .as_ref()
        .is_some_and(|table| the_one_present(table).is_none())
}

fn the_one_present(table: &TableSeen) -> Option<&PersonSeen> {
    let mut present = table.people.iter().filter(|one| one.present);
    let first = present.next()?;
    present.next().is_none().then_some(first)
}

/// Everybody in the order in which they are shown: whoever chairs first, then by their ids.
fn in_order<'t>(meeting: &Meeting, table: &'t TableSeen) -> impl Iterator<Item = &'t PersonSeen> + use<'t> {
    let chair = meeting.chair;
    let first = table.people.iter().filter(move |one| one.who == chair);
    first.chain(table.people.iter().filter(move |one| one.who != chair))
}

/// The one who is visited, in the words of the screen of any talk.
pub(super) fn visited<'a>(moment: &'a Moment<'_>) -> Option<Person<'a>> {
    let at = At::of(moment)?;
    let one = the_one_present(at.table)?;
    let who = at.meeting.person(one.who);
    let before = moment.before.as_ref().and_then(|before| before.table.as_ref());
    Some(Person {
        portrait: &who.portrait,
        name: who.name,
        role: who.role,
        mood: one.mood,
        mood_before: before.map(|before| before.people[one.who.index()].mood),
    })
}

/// The gauges of the one who is visited, at the moment of `seen`.
pub(super) fn gauges_of_visited<'s>(moment: &Moment<'_>, seen: &'s Observation) -> Option<&'s [Gauge; 4]> {
    let one = the_one_present(moment.seen.table.as_ref()?)?.who;
    Some(&seen.table.as_ref()?.people[one.index()].gauges)
}

/// The gauges that the screen shows at a moment: those of whom one talks to, else the table's.
pub fn gauges_shown(seen: &Observation) -> &[Gauge; 4] {
    let visited = seen.table.as_ref().and_then(the_one_present);
    visited.map_or(&seen.gauges, |one| &one.gauges)
}

/// A line with its speaker before it, where several talk.
pub(super) fn said_by(moment: &Moment<'_>, line: usize, words: String) -> String {
    let speaker = At::of(moment).and_then(|at| Some(at.name(*at.table.speakers.get(line)?)));
    match speaker {
        Some(who) => {
            let filled = [("who", who.into()), ("what", words.into())];
            moment.paint.words().with("meet-by", &filled)
        }
        None => words,
    }
}

/// Whose faces have changed, and to what; `None` for a talk with one customer.
pub(super) fn changed_faces(
    scenario: &Scenario,
    before: &Observation,
    now: &Observation,
    language: Language,
) -> Option<Vec<String>> {
    let (meeting, was, is) = (scenario.meeting.as_ref()?, before.table.as_ref()?, now.table.as_ref()?);
    let words = words(language);
    let changed = |one: &&PersonSeen| one.present && one.mood != was.people[one.who.index()].mood;
    let told = |one: &PersonSeen| {
        let who = scenario.texts.get(meeting.person(one.who).name, language);
        let mood = words.get(&format!("mood-{}", one.mood.name()));
        words.with("meet-by", &[("who", who.into()), ("what", mood.into())])
    };
    Some(is.people.iter().filter(changed).map(told).collect())
}

/// Whether the gauges are about the same option and the same people at both moments: who goes from one
/// room to another has won and lost nothing by it.
pub(super) fn is_about_the_same(before: &Observation, now: &Observation) -> bool {
    let about = |seen: &Observation| {
        let table = seen.table.as_ref()?;
        let present = table.people.iter().map(|one| one.present);
        Some((table.leading, present.collect::<Vec<_>>()))
    };
    about(before) == about(now)
}

/// A moment of a meeting.
struct At<'a> {
    moment: &'a Moment<'a>,
    meeting: &'a Meeting,
    table: &'a TableSeen,
}

impl<'a> At<'a> {
    /// `None` for a talk with one customer.
    fn of(moment: &'a Moment<'_>) -> Option<Self> {
        Some(Self {
            moment,
            meeting: moment.scenario.meeting.as_ref()?,
            table: moment.seen.table.as_ref()?,
        })
    }

    fn name(&self, who: PersonId) -> &'a str {
        self.moment.text(self.meeting.person(who).name)
    }

    /// The option's name, without the letter where the author has begun it with the same one.
    fn option_name(&self, option: OptionId) -> &'a str {
        let name = self.moment.text(self.meeting.option(option).name);
        without_letter(name, &self.letter(option))
    }

    fn portrait(&self, who: PersonId) -> &'a str {
        &self.meeting.person(who).portrait
    }

    /// Who sits at the table that is shown: all present; where nobody is, all who are going to be.
    fn seated(&self) -> Vec<&'a PersonSeen> {
        let nobody = self.is_between();
        let everybody = in_order(self.meeting, self.table);
        everybody.filter(|one| one.present || nobody).collect()
    }

    /// Nobody is here: before and between visits.
    fn is_between(&self) -> bool {
        self.table.people.iter().all(|one| !one.present)
    }

    fn is_over(&self) -> bool {
        self.moment.seen.outcome != Outcome::Open
    }

    /// The letter that stands for an option in seats and cards. Options that have to be found come
    /// after all others, so that no gap gives them away.
    fn letter(&self, option: OptionId) -> String {
        if option == self.meeting.status_quo {
            return self.moment.paint.say("meet-keep-letter");
        }
        let all = self.meeting.option_ids().collect::<Vec<_>>();
        let place = all
            .iter()
            .filter(|&&other| self.rank(other) < self.rank(option))
            .count();
        char::from(b'A' + place as u8).to_string()
    }

    /// In which order options are shown: those that are there from the start, those that have to be
    /// found, the status quo.
    fn rank(&self, option: OptionId) -> (bool, bool, OptionId) {
        let is_found = !self.meeting.option(option).when.is_empty();
        (option == self.meeting.status_quo, is_found, option)
    }

    /// Letter and name.
    fn lettered(&self, option: OptionId) -> String {
        format!("{} · {}", self.letter(option), self.option_name(option))
    }
}

fn without_letter<'n>(name: &'n str, letter: &str) -> &'n str {
    let is_between = |character: char| character.is_whitespace() || ":：·、".contains(character);
    let rest = name.strip_prefix(letter).filter(|rest| rest.starts_with(is_between));
    let rest = rest.map(|rest| rest.trim_start_matches(is_between));
    // In Chinese a letter has a word of its own for what it counts: “A 款：”.
    let counted = rest.and_then(|rest| rest.split_once('：'));
    let rest = match counted {
        Some((word, rest)) if word.chars().count() == 1 => Some(rest.trim_start()),
        _ => rest,
    };
    rest.filter(|rest| !rest.is_empty()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_begins_with_the_options_letter_is_not_lettered_twice() {
        assert_eq!(without_letter("A: crisp", "A"), "crisp");
        assert_eq!(without_letter("A：清脆", "A"), "清脆");
        assert_eq!(without_letter("A 款：清脆", "A"), "清脆");
        assert_eq!(without_letter("A 款加消音圈", "A"), "款加消音圈");
        assert_eq!(without_letter("Another one", "A"), "Another one");
        assert_eq!(without_letter("B: silent", "A"), "B: silent");
        assert_eq!(without_letter("A", "A"), "A");
    }
}
