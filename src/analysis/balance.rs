//! The whole report on a scenario: best lines, fair line, what can be reached, who gets through
//! without care.

use std::num::NonZeroUsize;

use super::cohort::{Played, meet_everyone};
use super::plan::possible::at_the_door;
use super::plan::{Branch, Effort, Planner};
use super::policies::{Habit, PolicyName, RandomPolicy, follow, play_out};
use super::search::{
    BestLine, Bounded, Budget, Fair, FairLine, Reached, Search, Value, best_known, may_come, most_factors, prospect,
    tidy,
};
use super::threads::in_parallel;
use crate::scenario::{ChoiceId, Factor, LineId, Scenario, SceneId, VariantId};
use crate::sim::{State, View};

/// Talks that a beam keeps at each turn where the states do not fit.
const BEAM: usize = 400;
/// Random talks a variant, to see what can be reached where the states do not fit.
const WANDERINGS: u64 = 400;

/// What is being worked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The talks of one customer after the other.
    Talks,
    /// The plan without knowing who it is.
    Plan,
}

/// Asked now and then with what has been looked at so far in this stage; `false` = stop.
pub type Watch<'a> = dyn FnMut(Stage, u64) -> bool + 'a;

/// Per choice, the least that it cost where the moves did not all come to the same.
type Losses = Vec<Option<u8>>;

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// States of each variant; and as many moments of the fair line.
    pub states: u64,
    /// Threads; the results are the same for any number.
    pub threads: NonZeroUsize,
}

/// A policy that passed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarelessPass {
    pub policy: PolicyName,
    pub played: Played,
}

/// What was found out.
#[derive(Clone, Debug, PartialEq)]
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
    /// Points that each factor cannot leave at the end of a talk, in the order of
    /// [`Factor::ALL`](crate::scenario::Factor::ALL); proven. What was met of it is in `reached`.
    pub bounds: [Option<(u8, u8)>; 4],
    pub reached: Reached,
    /// Scenes to which no talk can come; proven. Empty if one variant alone was asked for.
    pub unreachable_scenes: Vec<SceneId>,
    /// Choices that no talk can make; proven. Empty if one variant alone was asked for.
    pub unreachable_choices: Vec<ChoiceId>,
    /// Seconds that the fair line took; set by whoever has a clock.
    pub fair_seconds: Option<f64>,
    /// The fair plan found, one branch for each group that differs before the first word; empty if
    /// one variant alone was asked for.
    pub plan: Vec<Branch>,
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

/// Finds out what can be, within the limits; once `watch` says `false`, what is known by then is
/// returned.
pub fn analyze(
    scenario: &Scenario,
    view: View,
    only: Option<VariantId>,
    limits: Limits,
    watch: &mut Watch<'_>,
) -> Analysis {
    let all = (0..scenario.variants.len()).map(VariantId::at);
    let asked: Vec<VariantId> = all.filter(|&variant| only.is_none_or(|only| only == variant)).collect();
    let (mut search, variants) = best_lines(scenario, view, &asked, limits, watch);
    let walked_all = variants.iter().all(|(_, _, walked)| *walked);
    let variants: Vec<(VariantId, BestLine)> = variants.into_iter().map(|(id, line, _)| (id, line)).collect();
    let mut planner = Planner::new(scenario, view);
    let (fair, plan) = if only.is_none() {
        let (fair, plan) = fair(
            scenario,
            view,
            walked_all.then_some(&search),
            &mut planner,
            limits,
            watch,
        );
        (Some(fair), plan)
    } else {
        (None, Vec::new())
    };
    search.reached.add(&planner.reached);
    let (unreachable_scenes, unreachable_choices) = if only.is_none() {
        unreachable(scenario, walked_all.then_some(&search.reached))
    } else {
        (Vec::new(), Vec::new())
    };
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
        bounds: bounds(scenario, &asked, walked_all.then_some(&search.reached)),
        reached: search.reached,
        unreachable_scenes,
        unreachable_choices,
        plan,
        fair_seconds: None,
        fair: fair.map(|(fair, _)| fair),
        dominated,
        winners: winners(scenario, &asked, &careless),
        careless,
        variants,
    }
}

/// The best line with each customer, with whether all talks with this one were walked; and what was
/// walked, all customers together.
fn best_lines<'a>(
    scenario: &'a Scenario,
    view: View,
    asked: &[VariantId],
    limits: Limits,
    watch: &mut Watch<'_>,
) -> (Search<'a>, Vec<(VariantId, BestLine, bool)>) {
    let work = |piece: usize, tell: &mut dyn FnMut(u64) -> bool| {
        let variant = asked[piece];
        let mut search = Search::new(scenario);
        let mut line = search.run(variant, &mut Budget::new(limits.states, tell));
        let walked = line.exact;
        if !walked {
            improve(scenario, view, variant, &mut line, &mut search.reached, limits, tell);
        }
        line.line = tidy(scenario, &State::start(scenario, variant), line.line);
        (search, (variant, line, walked))
    };
    let done = in_parallel(asked.len(), limits.threads, work, &mut |states| {
        watch(Stage::Talks, states)
    });
    let mut all = Search::new(scenario);
    let mut variants = Vec::new();
    for (search, variant) in done {
        all.absorb(search);
        variants.push(variant);
    }
    (all, variants)
}

/// Where the states did not fit: the best of the beams, the policies and what was walked; below a
/// bound that holds without a walk, and branch and bound between them.
fn improve(
    scenario: &Scenario,
    view: View,
    variant: VariantId,
    line: &mut BestLine,
    reached: &mut Reached,
    limits: Limits,
    tell: &mut dyn FnMut(u64) -> bool,
) {
    let mut take = |value: Value, found: Vec<ChoiceId>| {
        if value > line.value || line.line.is_empty() {
            (line.value, line.line) = (value, found);
        }
    };
    let start = State::start(scenario, variant);
    let (value, found) = best_known(scenario, &start, BEAM, reached);
    take(value, found);
    let (led, end) = play_out(scenario, view, start, &mut *PolicyName::Listener.player(view, 0));
    take(Value::of_end(scenario, &end), led);
    for seed in 0..WANDERINGS {
        let (wandered, end) = play_out(scenario, view, start, &mut RandomPolicy::new(seed));
        note(scenario, start, &wandered, reached);
        take(Value::of_end(scenario, &end), wandered);
    }
    let mut most = prospect(scenario, &start);
    if line.value.score < most.score {
        let mut bounded = Bounded::new(scenario);
        let proven = bounded.solve(&start, line.value, &mut Budget::new(limits.states / 10, tell));
        if proven.least > line.value {
            (line.value, line.line) = (proven.least, bounded.line(start));
        }
        most = most.min(proven.most).max(line.value);
    }
    line.bound = most.score;
    // Found what nothing can exceed: proven, though not all was walked.
    line.exact = line.value.score == line.bound;
    line.can_pass = match (line.value.passed, most.passed) {
        (true, _) => Some(true),
        (false, false) => Some(false),
        (false, true) => None,
    };
}

/// The fair value, exactly where all talks were walked and the moments fit; and the plan.
fn fair(
    scenario: &Scenario,
    view: View,
    walked: Option<&Search<'_>>,
    planner: &mut Planner,
    limits: Limits,
    watch: &mut Watch<'_>,
) -> ((FairLine, Option<Losses>), Vec<Branch>) {
    let mut looked = 0;
    let mut go_on = || {
        looked += 1;
        watch(Stage::Plan, looked)
    };
    let mut line = FairLine::default();
    let mut plan = Vec::new();
    for group in at_the_door(scenario, view) {
        let planned = planner.plan(scenario, &group, Effort::STUDY, &mut go_on);
        line.weighted += planned.found;
        line.weighted_bound += planned.bound;
        plan.push(planner.branch(scenario, &group));
    }
    line.odds = scenario.variants.iter().map(|variant| variant.odds).sum();
    line.states = planner.moments();
    line.exact = line.weighted == line.weighted_bound;
    let exact = walked
        .map(|walked| Fair::new(scenario, view, walked))
        .and_then(|mut fair| {
            let found = fair.run(&mut Budget::new(limits.states, &mut |states| {
                watch(Stage::Plan, states)
            }));
            found.map(|found| (found, Some(fair.least_loss)))
        });
    (exact.unwrap_or((line, None)), plan)
}

/// Scenes and choices to which no talk comes: what was not met where all talks were walked, else
/// what cannot be met whatever one does.
fn unreachable(scenario: &Scenario, walked: Option<&Reached>) -> (Vec<SceneId>, Vec<ChoiceId>) {
    if let Some(reached) = walked {
        let scenes = unset(&reached.scenes).map(SceneId::at).collect();
        return (scenes, unset(&reached.choices).map(ChoiceId::at).collect());
    }
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    let (choices, scenes) = variants
        .map(|variant| may_come(scenario, variant))
        .fold((0, 0), |(choices, scenes), (more, further)| {
            (choices | more, scenes | further)
        });
    let no_scene = (0..scenario.scenes.len()).filter(|scene| scenes & 1 << scene == 0);
    let no_choice = (0..scenario.choices.len()).filter(|choice| choices & 1 << choice == 0);
    (
        no_scene.map(SceneId::at).collect(),
        no_choice.map(ChoiceId::at).collect(),
    )
}

/// What the factors cannot leave: what was met where all talks were walked, else what follows from
/// the most that each could come to.
fn bounds(scenario: &Scenario, asked: &[VariantId], walked: Option<&Reached>) -> [Option<(u8, u8)>; 4] {
    if let Some(reached) = walked {
        return reached.factors;
    }
    let mut bounds = [None; 4];
    for &variant in asked {
        let most = most_factors(scenario, variant);
        for factor in Factor::ALL {
            if let Some(points) = most.get(factor) {
                let (_, known) = bounds[factor as usize].unwrap_or((0, 0));
                bounds[factor as usize] = Some((0, points.max(known)));
            }
        }
    }
    bounds
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
    /// Scenes to which no talk came, though it is not proven that none can.
    pub fn unmet_scenes(&self) -> impl Iterator<Item = SceneId> + '_ {
        let unmet = unset(&self.reached.scenes).map(SceneId::at);
        unmet.filter(|scene| !self.unreachable_scenes.contains(scene))
    }

    /// Choices that no talk made, though it is not proven that none can.
    pub fn unmet_choices(&self) -> impl Iterator<Item = ChoiceId> + '_ {
        let unmet = unset(&self.reached.choices).map(ChoiceId::at);
        unmet.filter(|choice| !self.unreachable_choices.contains(choice))
    }

    /// Groups of lines that no talk came to hear; proven only if all was walked.
    pub fn unheard_lines(&self) -> impl Iterator<Item = LineId> + '_ {
        unset(&self.reached.lines).map(LineId::at)
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
