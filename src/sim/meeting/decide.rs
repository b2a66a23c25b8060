//! How a meeting decides, and who carries a decision.

use arrayvec::ArrayVec;

use super::table::Table;
use super::views::Views;
use crate::scenario::limits::MAX_PEOPLE;
use crate::scenario::{DecisionRule, Meeting, OptionId, PersonId, RoleId};
use crate::sim::factors::Factors;

/// Some of those who take part; on the stack, so that a search can ask for it at every step.
pub type People = ArrayVec<PersonId, MAX_PEOPLE>;

/// Those who carry an option, and the one of them who holds it back most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decisive {
    /// In the order of ids; empty where the rule can carry nothing here (who decides is not there).
    pub people: People,
    /// The one whose own view is lowest.
    pub lowest: Option<PersonId>,
    /// The lowest member's own view.
    pub gauge: u8,
}

/// Those present whose vote counts.
pub fn voters(meeting: &Meeting, table: &Table) -> People {
    voters_among(meeting, table.present(meeting))
}

fn voters_among(meeting: &Meeting, present: u16) -> People {
    let has_vote = |who: &PersonId| present & 1 << who.index() != 0 && meeting.person(*who).vote > 0;
    meeting.ids().filter(has_vote).collect()
}

/// Someone whose vote counts, and how it is cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    pub who: PersonId,
    /// At least 1.
    pub weight: u8,
    pub function: Option<RoleId>,
    pub aye: bool,
}

/// Whether the rule carries it with these votes of all who are there.
pub fn is_carried_by(rule: DecisionRule, votes: &[Vote]) -> bool {
    let count = votes.iter().filter(|vote| vote.aye).count();
    let weight = |votes: &mut dyn Iterator<Item = &Vote>| votes.map(|vote| u32::from(vote.weight)).sum::<u32>();
    match rule {
        DecisionRule::Authority(who) => votes.iter().any(|vote| vote.who == who && vote.aye),
        DecisionRule::Majority => 2 * count > votes.len(),
        DecisionRule::Weighted => 2 * weight(&mut votes.iter().filter(|vote| vote.aye)) > weight(&mut votes.iter()),
        DecisionRule::Consensus => count > 0 && count == votes.len(),
        DecisionRule::Veto(function) => {
            let holds_veto = |vote: &&Vote| vote.function == Some(function);
            2 * count > votes.len() && votes.iter().filter(holds_veto).all(|vote| vote.aye)
        }
    }
}

/// Whether the rule carries the option if these vote for it (bits).
pub fn carries(meeting: &Meeting, table: &Table, ayes: u16) -> bool {
    carries_among(meeting, table.present(meeting), ayes)
}

/// Whether the rule carries an option if of those present (bits) these vote for it (bits).
pub fn carries_among(meeting: &Meeting, present: u16, ayes: u16) -> bool {
    let vote = |who: PersonId| {
        let person = meeting.person(who);
        Vote {
            who,
            weight: person.vote,
            function: person.function,
            aye: ayes & 1 << who.index() != 0,
        }
    };
    // Who decides alone needs no vote, but has to be there.
    let votes: ArrayVec<Vote, MAX_PEOPLE> = match meeting.rule {
        DecisionRule::Authority(who) if present & 1 << who.index() != 0 => ArrayVec::from_iter([vote(who)]),
        DecisionRule::Authority(_) => ArrayVec::new(),
        _ => voters_among(meeting, present).into_iter().map(vote).collect(),
    };
    is_carried_by(meeting.rule, &votes)
}

/// Whether the option is carried if hands were raised on it now.
pub fn is_carried(meeting: &Meeting, table: &Table, views: &Views, option: OptionId) -> bool {
    let ayes = meeting.ids().filter(|&who| views.supports(who, option));
    carries(meeting, table, ayes.fold(0, |bits, who| bits | 1 << who.index()))
}

/// The decisive set of an option: the smallest set of people that carries it under the rule; of
/// several, the one whose lowest own view is highest.
///
/// Majority of five with views 90, 70, 40, 30, 10: the first three, and the table stands at 40.
pub fn decisive(meeting: &Meeting, table: &Table, views: &Views, option: OptionId) -> Decisive {
    let own = |who: &PersonId| views.own[who.index()][option.index()];
    let mut people = match meeting.rule {
        DecisionRule::Authority(who) if table.is_present(meeting, who) => People::from_iter([who]),
        DecisionRule::Authority(_) => People::new(),
        DecisionRule::Majority => highest(voters(meeting, table), &own, People::new()),
        DecisionRule::Weighted => heaviest(meeting, voters(meeting, table), &own),
        DecisionRule::Consensus => voters(meeting, table),
        DecisionRule::Veto(function) => {
            let all = voters(meeting, table);
            let holds_veto = |who: &PersonId| meeting.person(*who).function == Some(function);
            let compulsory = all.iter().copied().filter(holds_veto).collect();
            highest(all, &own, compulsory)
        }
    };
    people.sort();
    let key = |who: &PersonId| (own(who), table.factors(meeting, *who, option));
    let lowest = people.iter().copied().min_by_key(key);
    let gauge = lowest.map_or(0, |who| own(&who));
    Decisive { people, lowest, gauge }
}

/// More than half of all: the compulsory ones, and of the rest those who think best of it.
fn highest(all: People, own: &impl Fn(&PersonId) -> u8, compulsory: People) -> People {
    if all.is_empty() {
        return all;
    }
    let enough = all.len() / 2 + 1;
    let mut rest: People = all.into_iter().filter(|who| !compulsory.contains(who)).collect();
    rest.sort_by_key(|who| std::cmp::Reverse(own(who)));
    let missing = enough.saturating_sub(compulsory.len());
    compulsory.into_iter().chain(rest.into_iter().take(missing)).collect()
}

/// The fewest whose votes outweigh the rest; of several such sets, the one whose lowest own view is
/// highest: people are let in from the highest view down until the heaviest of them are enough.
fn heaviest(meeting: &Meeting, mut all: People, own: &impl Fn(&PersonId) -> u8) -> People {
    let weight = |who: &PersonId| u32::from(meeting.person(*who).vote);
    let whole: u32 = all.iter().map(weight).sum();
    let fewest = |among: &[PersonId]| {
        let mut chosen: People = among.iter().copied().collect();
        chosen.sort_by_key(|who| std::cmp::Reverse((weight(who), own(who))));
        let mut sum = 0;
        let enough = chosen.iter().position(|who| {
            sum += weight(who);
            2 * sum > whole
        });
        enough.map(|last| {
            chosen.truncate(last + 1);
            chosen
        })
    };
    let Some(least) = fewest(&all).map(|set| set.len()) else {
        return People::new();
    };
    all.sort_by_key(|who| std::cmp::Reverse(own(who)));
    let sets = (1..=all.len()).filter_map(|count| fewest(&all[..count]));
    let mut sets = sets.filter(|set| set.len() == least);
    sets.next().unwrap_or_default()
}

/// The option by which the meeting is judged: the one that was carried; else the one for which the
/// order was asked last; else the one that stands best (of two alike the first).
pub fn judged(meeting: &Meeting, table: &Table, views: &Views) -> OptionId {
    let asked = table
        .carried()
        .or(table.asked())
        .filter(|&option| option != meeting.status_quo);
    asked.unwrap_or_else(|| {
        let open = meeting.option_ids().filter(|&option| views.is_open(option));
        let best = open.max_by_key(|&option| {
            (
                decisive(meeting, table, views, option).gauge,
                std::cmp::Reverse(option.index()),
            )
        });
        best.unwrap_or_else(|| {
            let others = meeting.option_ids().find(|&option| option != meeting.status_quo);
            others.expect("the rules have found two options")
        })
    })
}

/// The table's factors for an option: those of the lowest member of its decisive set. Where the rule
/// can carry nothing here, those of the lowest of all.
pub fn table_factors(meeting: &Meeting, table: &Table, views: &Views, option: OptionId) -> Factors {
    let lowest = decisive(meeting, table, views, option).lowest;
    let of = |who| table.factors(meeting, who, option);
    lowest.map_or_else(
        || {
            meeting
                .ids()
                .map(of)
                .min_by_key(Factors::lowest)
                .expect("somebody takes part")
        },
        of,
    )
}
