//! The whole report on a scenario: best lines, fair line, what can be reached, who gets through
//! without care.

use super::cohort::{Played, meet_everyone};
use super::policies::{Habit, PolicyName, RandomPolicy, follow, play_out};
use super::search::{BestLine, Budget, Fair, FairLine, Reached, Search, Value, beam, ceiling};
use crate::scenario::{ChoiceId, Scenario, SceneId, VariantId};
use crate::sim::{State, View};

/// Talks that a beam keeps at each turn where the states do not fit.
const BEAM: usize = 400;
/// Random talks a variant, to see what can be reached where the states do not fit.
const WANDERINGS: u64 = 400;

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// States of each variant; and as many moments of the fair line.
    pub states: u64,
}

/// A policy that passed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarelessPass {
    pub policy: PolicyName,
    pub played: Played,
}

/// What was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    pub view: View,
    /// Those asked for, in the order of ids.
    pub variants: Vec<(VariantId, BestLine)>,
    /// Whether every best line is proven.
    pub exact: bool,
    /// Whether all that follows was walked, so that what was not reached cannot be.
    pub walked_all: bool,
    pub states: u64,
    pub edges: u64,
    /// The lowest score that can come about; known only if all was walked.
    pub score_min: Option<u8>,
    /// The highest found.
    pub score_max: u8,
    pub reached: Reached,
    /// `None` if one variant alone was asked for.
    pub fair: Option<FairLine>,
    /// Choices that never were best, with the least they cost; empty unless all was walked.
    pub dominated: Vec<(ChoiceId, u8)>,
    /// Every pass of a careless policy, in the order of policies and variants.
    pub careless: Vec<CarelessPass>,
    /// The careless policies that pass with at least half of the customers, by the odds.
    pub winners: Vec<PolicyName>,
}

/// The careless policies.
pub const CARELESS: [PolicyName; 5] = [
    PolicyName::Careless(Habit::Presser),
    PolicyName::Careless(Habit::FeatureDumper),
    PolicyName::Careless(Habit::Flatterer),
    PolicyName::Careless(Habit::Discounter),
    PolicyName::Careless(Habit::ColourMatcher),
];

/// Finds out what can be, within the limits. `watch` is called now and then with the states looked
/// at so far; once it says `false`, what is known by then is returned.
pub fn analyze(
    scenario: &Scenario,
    view: View,
    only: Option<VariantId>,
    limits: Limits,
    watch: &mut dyn FnMut(u64) -> bool,
) -> Analysis {
    let all = (0..scenario.variants.len()).map(VariantId::at);
    let asked: Vec<VariantId> = all.filter(|&variant| only.is_none_or(|only| only == variant)).collect();
    let mut search = Search::new(scenario);
    let mut variants = Vec::new();
    let mut walked_all = true;
    for &variant in &asked {
        let mut line = search.run(variant, &mut Budget::new(limits.states, watch));
        walked_all &= line.exact;
        if !line.exact {
            improve(scenario, view, variant, &mut line, &mut search.reached);
        }
        variants.push((variant, line));
    }
    let fair = only.is_none().then(|| {
        let exact = walked_all
            .then(|| Fair::new(scenario, view, &search))
            .and_then(|mut fair| {
                let found = fair.run(&mut Budget::new(limits.states, watch));
                found.map(|found| (found, fair.least_loss))
            });
        match exact {
            Some((found, losses)) => (found, Some(losses)),
            None => (best_policy(scenario, view, &variants), None),
        }
    });
    let dominated = match &fair {
        Some((_, Some(losses))) => dominated(&search.least_loss, losses),
        None if walked_all => dominated(&search.least_loss, &search.least_loss),
        _ => Vec::new(),
    };
    let careless = careless(scenario, view, &asked);
    Analysis {
        view,
        exact: variants.iter().all(|(_, line)| line.exact),
        walked_all,
        states: search.states(),
        edges: search.edges,
        score_min: walked_all.then(|| variants.iter().map(|(_, line)| line.worst).min().unwrap_or(0)),
        score_max: variants.iter().map(|(_, line)| line.value.score).max().unwrap_or(0),
        reached: search.reached,
        fair: fair.map(|(fair, _)| fair),
        dominated,
        winners: winners(scenario, &asked, &careless),
        careless,
        variants,
    }
}

/// Where the states did not fit: the best of the beam, the policies and what was walked; below a
/// bound that holds without a search.
fn improve(scenario: &Scenario, view: View, variant: VariantId, line: &mut BestLine, reached: &mut Reached) {
    let mut take = |value: Value, found: Vec<ChoiceId>| {
        if value > line.value || line.line.is_empty() {
            (line.value, line.line) = (value, found);
        }
    };
    let (value, found) = beam(scenario, variant, BEAM, reached);
    take(value, found);
    let start = State::start(scenario, variant);
    let (led, end) = play_out(scenario, view, start, &mut *PolicyName::Listener.player(0));
    take(Value::of_end(scenario, &end), led);
    for seed in 0..WANDERINGS {
        let (wandered, end) = play_out(scenario, view, start, &mut RandomPolicy::new(seed));
        note(scenario, start, &wandered, reached);
        take(Value::of_end(scenario, &end), wandered);
    }
    line.bound = ceiling(scenario, variant);
    // Found what nothing can exceed: proven, though not all was walked.
    line.exact = line.value.score == line.bound;
    if line.value.passed {
        line.can_pass = Some(true);
    }
}

fn note(scenario: &Scenario, start: State, line: &[ChoiceId], reached: &mut Reached) {
    let mut state = start;
    for &choice in line {
        reached.scenes[state.scene().index()] = true;
        reached.choices[choice.index()] = true;
        state = follow(scenario, state, &[choice]);
    }
    reached.endings[state.outcome() as usize] = true;
}

/// The fair value where the moments do not fit: what the best policy comes to, and a bound.
fn best_policy(scenario: &Scenario, view: View, variants: &[(VariantId, BestLine)]) -> FairLine {
    let odds = |variant: VariantId| scenario.variant(variant).odds;
    let weighted = PolicyName::ALL
        .into_iter()
        .filter(|policy| policy.is_deterministic())
        .map(|policy| {
            let met = meet_everyone(scenario, view, policy);
            met.iter()
                .map(|played| odds(played.variant) * u32::from(played.value.score))
                .sum()
        });
    FairLine {
        weighted: weighted.max().unwrap_or(0),
        weighted_bound: variants
            .iter()
            .map(|(id, line)| odds(*id) * u32::from(line.bound))
            .sum(),
        odds: variants.iter().map(|(id, _)| odds(*id)).sum(),
        states: 0,
        exact: false,
    }
}

/// Choices that were offered and always cost something.
fn dominated(known: &[Option<u8>], fair: &[Option<u8>]) -> Vec<(ChoiceId, u8)> {
    let least = known.iter().zip(fair).map(|(&known, &fair)| match (known, fair) {
        (Some(known), Some(fair)) => Some(known.min(fair)),
        (known, fair) => known.or(fair),
    });
    least
        .enumerate()
        .filter_map(|(position, least)| Some((ChoiceId::at(position), least.filter(|&loss| loss > 0)?)))
        .collect()
}

fn careless(scenario: &Scenario, view: View, asked: &[VariantId]) -> Vec<CarelessPass> {
    let mut passes = Vec::new();
    for policy in CARELESS {
        let met = meet_everyone(scenario, view, policy).into_iter();
        let passed = met.filter(|played| asked.contains(&played.variant) && played.value.passed);
        passes.extend(passed.map(|played| CarelessPass { policy, played }));
    }
    passes
}

fn winners(scenario: &Scenario, asked: &[VariantId], passes: &[CarelessPass]) -> Vec<PolicyName> {
    let all: u64 = asked
        .iter()
        .map(|&variant| u64::from(scenario.variant(variant).odds))
        .sum();
    let passed = |policy: PolicyName| {
        let of_it = passes.iter().filter(|pass| pass.policy == policy);
        of_it.map(|pass| pass.played.weight).sum::<u64>()
    };
    CARELESS
        .into_iter()
        .filter(|&policy| 2 * passed(policy) >= all)
        .collect()
}

impl Analysis {
    /// Scenes to which no talk came.
    pub fn unreached_scenes(&self) -> impl Iterator<Item = SceneId> + '_ {
        unset(&self.reached.scenes).map(SceneId::at)
    }

    /// Choices that no talk made, of scenes that were reached or not.
    pub fn unreached_choices(&self) -> impl Iterator<Item = ChoiceId> + '_ {
        unset(&self.reached.choices).map(ChoiceId::at)
    }

    /// Customers with whom no line passes; proven.
    pub fn unpassable(&self) -> impl Iterator<Item = VariantId> + '_ {
        let cannot = self.variants.iter().filter(|(_, line)| line.can_pass == Some(false));
        cannot.map(|(variant, _)| *variant)
    }

    /// `balanced`, `careless` (a careless policy passes with half of the customers), or
    /// `impassable` (nobody can pass with some customer).
    pub fn verdict(&self) -> &'static str {
        if self.unpassable().next().is_some() {
            "impassable"
        } else if !self.winners.is_empty() {
            "careless"
        } else {
            "balanced"
        }
    }
}

fn unset(flags: &[bool]) -> impl Iterator<Item = usize> + '_ {
    flags
        .iter()
        .enumerate()
        .filter(|(_, reached)| !**reached)
        .map(|(position, _)| position)
}
