//! What a meeting came to: who carried it, who moved whom, who was not won.

use std::collections::BTreeSet;

use crate::scenario::{NeedId, OptionId, PersonId};
use crate::sim::meeting::{Decision, Views, decisive, judged, swayed};
use crate::sim::{Factors, Session};

/// What the debrief of a meeting has beside that of any talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableDebrief {
    /// The option by which the meeting is judged: carried, else asked for last, else the one that
    /// stood best. The ledger and the factors are about it.
    pub option: OptionId,
    /// Whether it was carried, and stands.
    pub carried: bool,
    /// The smallest set of people that carries it under the rule.
    pub decisive: Vec<PersonId>,
    /// Of those, the one whose factors are the table's.
    pub lowest: Option<PersonId>,
    /// In the order of ids.
    pub people: Vec<PersonDebrief>,
    /// Who moved whom on this option, in the order of ids.
    pub sways: Vec<Sway>,
    /// Hands raised, with the turn.
    pub decisions: Vec<(u16, Decision)>,
}

impl TableDebrief {
    /// The needs that anybody had and told, and those that nobody told who had them; in the order of
    /// ids.
    pub fn needs(&self) -> (Vec<NeedId>, Vec<NeedId>) {
        let of = |needs: fn(&PersonDebrief) -> &[NeedId]| -> BTreeSet<NeedId> {
            self.people.iter().flat_map(needs).copied().collect()
        };
        let found = of(|one| &one.needs_found);
        let missed = of(|one| &one.needs_missed);
        let missed = missed.difference(&found).copied().collect();
        (found.into_iter().collect(), missed)
    }
}

/// One person at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonDebrief {
    pub who: PersonId,
    /// For the option judged.
    pub factors: Factors,
    /// Own view of it, in points.
    pub own: u8,
    /// After the others were heard.
    pub support: u8,
    /// What this person voted for when hands were raised last; where they were not, would vote for.
    pub votes_for: OptionId,
    pub needs_found: Vec<NeedId>,
    pub needs_missed: Vec<NeedId>,
}

/// One person has moved another's support, by influence alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sway {
    pub who: PersonId,
    pub by: PersonId,
    /// Points, up or down.
    pub points: i16,
}

/// `None` for a talk with one customer.
pub fn table_debrief(session: &Session) -> Option<TableDebrief> {
    let scenario = session.scenario();
    let (meeting, table) = (scenario.meeting.as_ref()?, session.table()?);
    let views = Views::of(scenario, meeting, table);
    let option = judged(meeting, table, &views);
    let set = decisive(meeting, table, &views, option);
    let decisions = (1..=session.turns().len()).filter_map(|turn| {
        let seen = session.observe_at(turn).table?.decision?;
        Some((turn as u16, seen))
    });
    let decisions: Vec<(u16, Decision)> = decisions.collect();
    let voted = |who: PersonId| {
        let (_, last) = decisions.last()?;
        last.votes.iter().find(|(one, _)| *one == who).map(|&(_, vote)| vote)
    };
    let person = |who: PersonId| {
        let state = table.person(who);
        let variant = meeting.person(who).lens.variant(state.variant());
        let needs = (0..scenario.needs.len()).map(NeedId::at);
        let own = needs.filter(|need| variant.needs[need.index()].weight > 0);
        let (needs_found, needs_missed) = own.partition(|&need| state.is_found(need));
        PersonDebrief {
            who,
            factors: table.factors(meeting, who, option),
            own: views.own[who.index()][option.index()],
            support: views.support[who.index()][option.index()],
            votes_for: voted(who).unwrap_or_else(|| views.votes_for(meeting, who)),
            needs_found,
            needs_missed,
        }
    };
    let sways = meeting.ids().flat_map(|who| {
        let moved = swayed(meeting, table, &views, who, option);
        moved.into_iter().map(move |(by, points)| Sway { who, by, points })
    });
    Some(TableDebrief {
        option,
        carried: table.carried() == Some(option),
        decisive: set.people.to_vec(),
        lowest: set.lowest,
        people: meeting.ids().map(person).collect(),
        sways: sways.collect(),
        decisions,
    })
}
