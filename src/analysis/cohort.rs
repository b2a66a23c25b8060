//! A policy against all customers of a scenario.
//!
//! A policy that plays alike whatever the seed meets every variant once and is weighted by the odds:
//! no sampling, no error. One that breaks ties at random plays games, one seed each.

use std::num::NonZeroUsize;

use super::policies::{Policy, PolicyName, play_out};
use super::search::Value;
use super::simulation::{Plan, Shard, play_all};
use super::table;
use super::tally::Cohort;
use crate::scenario::{ChoiceId, Meeting, Scenario, VariantId};
use crate::sim::meeting::{Table, look_at, step_table};
use crate::sim::{Event, Factors, Outcome, State, View, draw_variant};

/// One talk of a policy, or as many as the odds say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    pub variant: VariantId,
    /// How often it counts.
    pub weight: u64,
    pub value: Value,
    pub sold: bool,
    pub outcome: Outcome,
    pub factors: Factors,
    pub line: Vec<ChoiceId>,
}

/// A policy's talks with every variant, each weighted by its odds. For deterministic ones.
pub fn meet_everyone(scenario: &Scenario, view: View, policy: PolicyName) -> Vec<Played> {
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    variants.map(|variant| meet(scenario, view, policy, variant)).collect()
}

/// A policy's talk with one variant, weighted by its odds. For deterministic ones.
pub fn meet(scenario: &Scenario, view: View, policy: PolicyName, variant: VariantId) -> Played {
    let odds = scenario.variant(variant).odds.into();
    play(scenario, view, policy, variant, odds, 0)
}

/// A policy's talk with the customer whom chance draws for a seed. For those that play at random.
pub fn meet_by_chance(scenario: &Scenario, view: View, policy: PolicyName, seed: u64) -> Played {
    play(scenario, view, policy, draw_variant(scenario, seed), 1, seed)
}

/// What a policy comes to: exactly if it is deterministic, else by `games` talks with the seeds
/// from `seed` on.
pub fn simulate(scenario: &Scenario, view: View, policy: PolicyName, games: u64, seed: u64) -> Cohort {
    let plan = Plan {
        scenario,
        view,
        policies: &[policy],
        games,
        seed,
        shard: Shard::WHOLE,
    };
    let mut cohorts = play_all(&plan, NonZeroUsize::MIN, &|_| true);
    cohorts.pop().expect("a cohort a policy")
}

fn play(scenario: &Scenario, view: View, policy: PolicyName, variant: VariantId, weight: u64, seed: u64) -> Played {
    if let Some(meeting) = &scenario.meeting {
        return play_at_table(scenario, meeting, (view, policy), variant, weight, seed);
    }
    let start = State::start(scenario, variant);
    let (line, end) = play_out(scenario, view, start, &mut *policy.player(view, seed));
    Played {
        variant,
        weight,
        value: Value::of_end(scenario, &end),
        sold: end.is_sold(),
        outcome: end.outcome(),
        factors: Factors::of(scenario, &end),
        line,
    }
}

/// The same with several people at a table.
fn play_at_table(
    scenario: &Scenario,
    meeting: &Meeting,
    (view, policy): (View, PolicyName),
    variant: VariantId,
    weight: u64,
    seed: u64,
) -> Played {
    let mut player: Box<dyn Policy> = policy.player(view, seed);
    let start = Table::start(scenario, meeting, variant);
    let (mut before, mut now) = (start, start);
    let mut events: Vec<Event> = Vec::new();
    let mut line = Vec::new();
    while let Some(choice) = player.choose(scenario, &look_at(scenario, meeting, view, (&before, &now), &events)) {
        before = now;
        events.clear();
        step_table(scenario, meeting, &mut now, choice, &mut events);
        line.push(choice);
    }
    Played {
        variant,
        weight,
        value: table::value_of_end(scenario, meeting, &now),
        sold: now.room().is_sold(),
        outcome: now.room().outcome(),
        factors: table::factors_of(scenario, meeting, &now),
        line,
    }
}
