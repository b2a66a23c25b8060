//! The whole report on a scenario: best lines, fair line, what can be reached, who gets through
//! without care.

mod at_table;
mod best_lines;
mod careless;
mod reach;
mod without_peeking;

use std::num::NonZeroUsize;

use self::best_lines::best_lines;
use self::careless::{careless, winners};
use self::reach::{bounds, dominated, unreachable};
use self::without_peeking::fair;
use super::cohort::Played;
use super::plan::{Branch, Planner};
use super::policies::{Habit, PolicyName};
use super::search::{BestLine, FairLine, Reached};
use crate::scenario::{ChoiceId, LineId, Scenario, SceneId, VariantId};
use crate::sim::View;

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
    /// Points that each factor cannot leave at the end of a talk, in the order of
    /// [`Factor::ALL`](crate::scenario::Factor::ALL); proven. What was met of it is in `reached`.
    pub bounds: [Option<(u8, u8)>; 4],
    pub reached: Reached,
    /// Scenes to which no talk can come; proven. Empty if one variant alone was asked for.
    pub unreachable_scenes: Vec<SceneId>,
    /// Choices that no talk can make; proven. Empty if one variant alone was asked for.
    pub unreachable_choices: Vec<ChoiceId>,
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
    if let Some(meeting) = &scenario.meeting {
        return at_table::analyze(scenario, meeting, view, &asked, only.is_none(), limits, watch);
    }
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
        fair: fair.map(|(fair, _)| fair),
        dominated,
        winners: winners(scenario, &asked, &careless),
        careless,
        variants,
    }
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
