//! The best plan that is found for a seller who does not know who sits there.
//!
//! For each of those who may sit there the best line is looked for as if it were known; then each of
//! these lines, and short ways of finding out, are followed until an answer parts them, and
//! continued with whoever is left as if they were known from there on. The way that promises most is
//! taken, and each group that it leaves is planned for again. What the plan comes to in the end is
//! played, not promised; it is no bound.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::beam::best_for;
use super::looks::options;
use super::possible::{Possible, after, at_the_door, odds};
use super::value_of_end;
use crate::analysis::policies::{Listener, Policy};
use crate::analysis::search::{Budget, Reached, Table as Known, fingerprint};
use crate::scenario::{ChoiceId, Meeting, OptionId, Scenario, VariantId};
use crate::sim::meeting::{Table, look_at, open_choices_at, step_table};
use crate::sim::{Event, Unrecorded, View};

/// Moments that a beam keeps at each turn in each scene.
const WIDTH: usize = 4;
/// Ways of finding out that are looked at.
const WAYS: usize = 4;
/// Choices made at the most to find out.
const DEPTH: usize = 2;

/// What to say to those who may sit there, and how it goes on with whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePlan {
    /// Who they may be, in the order of ids.
    pub who: Vec<VariantId>,
    /// Said one after the other until an answer parts them, or the meeting is over.
    pub line: Vec<ChoiceId>,
    /// For each group into which they part.
    pub then: Vec<TablePlan>,
    /// Σ odds × score at the end.
    pub weighted: u32,
}

impl TablePlan {
    /// The plan for a scenario, one for each group that differs before the first word; `None` where
    /// asking and listening alone comes to more than the plan that was found.
    pub fn of(scenario: &Scenario, meeting: &Meeting, view: View) -> Option<Vec<Self>> {
        let mut planner = Planner::new(scenario, meeting, view);
        let doors = at_the_door(scenario, meeting, view);
        let plans: Vec<Self> = doors.iter().map(|group| planner.plan(group)).collect();
        let planned: u32 = plans.iter().map(|plan| plan.weighted).sum();
        let heard: u32 = doors.iter().map(|group| planner.listened(group)).sum();
        (planned >= heard).then_some(plans)
    }
}

struct Planner<'a> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    view: View,
    /// Options worth working for: those for which some best line was found from the start.
    worth_it: Vec<OptionId>,
    /// Score and line from a moment on, as if it were known who sits there.
    known: Known<(u8, Vec<ChoiceId>)>,
}

impl<'a> Planner<'a> {
    fn new(scenario: &'a Scenario, meeting: &'a Meeting, view: View) -> Self {
        let mut planner = Self {
            scenario,
            meeting,
            view,
            worth_it: options(meeting).collect(),
            known: Known::default(),
        };
        let starts: Vec<Table> = at_the_door(scenario, meeting, view).into_iter().flatten().collect();
        let mut best = BTreeSet::new();
        for start in &starts {
            let (_, line) = planner.known(start);
            let end = planner.played(start, &line);
            best.extend(end.carried().or(end.asked()));
        }
        best.remove(&meeting.status_quo);
        if !best.is_empty() {
            planner.worth_it = best.into_iter().collect();
        }
        planner
    }

    fn plan(&mut self, group: &Possible) -> TablePlan {
        let who = group.iter().map(|table| table.room().variant()).collect();
        let (line, groups) = self.way(group);
        if let [same] = &groups[..]
            && same[0].room().has_ended()
        {
            let weighted = same
                .iter()
                .map(|end| self.weighted(end, value_of_end(self.scenario, self.meeting, end).score))
                .sum();
            return TablePlan {
                who,
                line,
                then: Vec::new(),
                weighted,
            };
        }
        let then: Vec<TablePlan> = groups.iter().map(|group| self.plan(group)).collect();
        let weighted = then.iter().map(|plan| plan.weighted).sum();
        TablePlan {
            who,
            line,
            then,
            weighted,
        }
    }

    /// The way that promises most, with the groups that it leaves.
    fn way(&mut self, group: &Possible) -> (Vec<ChoiceId>, Vec<Possible>) {
        if group[0].room().has_ended() {
            return (Vec::new(), vec![group.clone()]);
        }
        let mut lines: Vec<Vec<ChoiceId>> = Vec::new();
        for table in group {
            let (_, line) = self.known(table);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        let mut ways: Vec<(Vec<ChoiceId>, Vec<Possible>)> =
            lines.iter().map(|line| self.until_parted(group, line)).collect();
        if group.len() > 1 {
            ways.extend(self.short_ways(group));
        }
        let mut best: Option<(u32, usize)> = None;
        for (position, (_, groups)) in ways.iter().enumerate() {
            let promise = groups.iter().flatten().map(|table| self.promise(table)).sum();
            if best.is_none_or(|(known, _)| promise > known) {
                best = Some((promise, position));
            }
        }
        let (_, position) = best.expect("there is a line for each");
        ways.swap_remove(position)
    }

    /// Follows a line until an answer parts them, or it is over.
    fn until_parted(&self, group: &Possible, line: &[ChoiceId]) -> (Vec<ChoiceId>, Vec<Possible>) {
        let mut here = group.clone();
        for (said, &choice) in line.iter().enumerate() {
            let mut groups = after(self.scenario, self.meeting, self.view, &here, choice);
            if groups.len() > 1 {
                return (line[..=said].to_vec(), groups);
            }
            here = groups.remove(0);
        }
        (line.to_vec(), vec![here])
    }

    /// Short ways after which some of them show themselves, one for each way to part them; those that
    /// part into most groups first.
    fn short_ways(&self, group: &Possible) -> Vec<(Vec<ChoiceId>, Vec<Possible>)> {
        let mut ways = Vec::new();
        let mut layer: Vec<(Vec<ChoiceId>, Possible)> = vec![(Vec::new(), group.clone())];
        let mut parted = BTreeSet::new();
        for _ in 0..DEPTH {
            let mut further = Vec::new();
            for (way, here) in layer.iter().filter(|(_, here)| !here[0].room().has_ended()) {
                for choice in open_choices_at(self.scenario, self.meeting, &here[0]) {
                    let mut groups = after(self.scenario, self.meeting, self.view, here, choice);
                    let way: Vec<ChoiceId> = way.iter().copied().chain([choice]).collect();
                    if groups.len() == 1 {
                        further.push((way, groups.remove(0)));
                    } else if parted.insert(who(&groups)) {
                        ways.push((way, groups));
                    }
                }
            }
            layer = further;
        }
        ways.sort_by_key(|(way, groups)| (Reverse(groups.len()), way.len(), way.clone()));
        ways.truncate(WAYS);
        ways
    }

    /// Odds × what can come of this moment as if it were known who sits there.
    fn promise(&mut self, table: &Table) -> u32 {
        let (score, _) = self.known(table);
        self.weighted(table, score)
    }

    fn weighted(&self, table: &Table, score: u8) -> u32 {
        odds(self.scenario, std::slice::from_ref(table)) * u32::from(score)
    }

    fn known(&mut self, table: &Table) -> (u8, Vec<ChoiceId>) {
        if table.room().has_ended() {
            return (value_of_end(self.scenario, self.meeting, table).score, Vec::new());
        }
        let key = fingerprint(table);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let mut forever = |_| true;
        let mut budget = Budget::new(u64::MAX, &mut forever);
        let mut reached = Reached::none(self.scenario);
        let (value, line) = best_for(
            self.scenario,
            self.meeting,
            table,
            &self.worth_it,
            WIDTH,
            &mut reached,
            &mut budget,
        );
        self.known.insert(key, (value.score, line.clone()));
        (value.score, line)
    }

    fn played(&self, start: &Table, line: &[ChoiceId]) -> Table {
        let mut table = *start;
        for &choice in line {
            step_table(self.scenario, self.meeting, &mut table, choice, &mut Unrecorded);
        }
        table
    }

    /// Σ odds × score where one asks and listens.
    fn listened(&self, group: &Possible) -> u32 {
        let of = |start: &Table| {
            let mut listener = Listener::new();
            let (mut before, mut now) = (*start, *start);
            let mut events: Vec<Event> = Vec::new();
            let look = |before: &Table, now: &Table, events: &[Event]| {
                look_at(self.scenario, self.meeting, self.view, (before, now), events)
            };
            while let Some(choice) = listener.choose(self.scenario, &look(&before, &now, &events)) {
                before = now;
                events.clear();
                step_table(self.scenario, self.meeting, &mut now, choice, &mut events);
            }
            self.weighted(&now, value_of_end(self.scenario, self.meeting, &now).score)
        };
        group.iter().map(of).sum()
    }
}

/// Which variants are together.
fn who(groups: &[Possible]) -> Vec<Vec<usize>> {
    let of = |group: &Possible| group.iter().map(|table| table.room().variant().index()).collect();
    groups.iter().map(of).collect()
}
