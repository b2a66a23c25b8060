//! What can be in a meeting: the same report as of a talk with one customer, from its own search.

use super::careless::{careless, winners};
use super::{Analysis, Limits, Stage, Watch, unset};
use crate::analysis::cohort::{Played, meet_everyone};
use crate::analysis::graph::Proofs;
use crate::analysis::plan::Branch;
use crate::analysis::policies::PolicyName;
use crate::analysis::search::{BestLine, Budget, FairLine, Reached, Value};
use crate::analysis::table::{Walk, best_known, most, most_factors, tidy};
use crate::analysis::threads::in_parallel;
use crate::scenario::{ChoiceId, Factor, Meeting, Scenario, SceneId, VariantId};
use crate::sim::View;
use crate::sim::meeting::Table;

/// Moments that a beam keeps at each turn in each scene where a meeting does not fit.
const BEAM: usize = 16;
/// Moves that the beams may try at least, however few states may be walked.
const BEAM_MOVES: u64 = 1_000_000;
/// Of the states that may be looked at, the share that goes into a walk: a table of several people
/// takes about ten times as long as one customer.
const WALK_SHARE: u64 = 10;

pub(super) fn analyze(
    scenario: &Scenario,
    meeting: &Meeting,
    view: View,
    asked: &[VariantId],
    all_asked: bool,
    limits: Limits,
    watch: &mut Watch<'_>,
) -> Analysis {
    let done = best_lines(scenario, meeting, asked, limits, watch);
    let mut reached = Reached::none(scenario);
    let (mut states, mut edges, mut variants, mut walked_all) = (0, 0, Vec::new(), true);
    for (found, (variant, line)) in done {
        reached.add(&found.reached);
        states += found.states;
        edges += found.edges;
        walked_all &= found.walked;
        variants.push((variant, line));
    }
    let played = if all_asked {
        meet_everyone(scenario, view, PolicyName::Best)
    } else {
        Vec::new()
    };
    take_better(&mut variants, &played);
    watch(Stage::Plan, played.len() as u64);
    let proofs = Proofs::by_what_is_written(scenario);
    let (unreachable_scenes, unreachable_choices) = match (all_asked, walked_all) {
        (false, _) => (Vec::new(), Vec::new()),
        (true, true) => (
            unset(&reached.scenes).map(SceneId::at).collect(),
            unset(&reached.choices).map(ChoiceId::at).collect(),
        ),
        (true, false) => (
            proofs.scenes.into_iter().collect(),
            proofs.choices.into_iter().collect(),
        ),
    };
    let careless = careless(scenario, view, asked);
    Analysis {
        view,
        exact: variants.iter().all(|(_, line)| line.exact),
        walked_all,
        states,
        edges,
        score_min: walked_all.then(|| variants.iter().map(|(_, line)| line.worst).min().unwrap_or(0)),
        score_max: variants.iter().map(|(_, line)| line.value.score).max().unwrap_or(0),
        bounds: bounds(scenario, meeting, asked, walked_all.then_some(&reached)),
        reached,
        unreachable_scenes,
        unreachable_choices,
        plan: all_asked.then(|| branch(&played, 0)).into_iter().collect(),
        fair: all_asked.then(|| fair(scenario, &variants, &played)),
        // What is never best when one knows who sits there may still be worth asking.
        dominated: Vec::new(),
        winners: winners(scenario, asked, &careless),
        careless,
        variants,
    }
}

/// What the search of one variant met.
struct Found {
    reached: Reached,
    states: u64,
    edges: u64,
    walked: bool,
}

fn best_lines(
    scenario: &Scenario,
    meeting: &Meeting,
    asked: &[VariantId],
    limits: Limits,
    watch: &mut Watch<'_>,
) -> Vec<(Found, (VariantId, BestLine))> {
    let work = |piece: usize, tell: &mut dyn FnMut(u64) -> bool| {
        let variant = asked[piece];
        let start = Table::start(scenario, meeting, variant);
        let mut walk = Walk::new(scenario, meeting);
        let walked = walk.run(variant, &mut Budget::new(limits.states / WALK_SHARE, tell));
        let (states, edges) = (walk.states(), walk.edges);
        let mut reached = walk.reached;
        let is_walked = walked.is_some();
        let mut line = walked.unwrap_or_else(|| {
            let mut budget = Budget::new(limits.states.max(BEAM_MOVES), tell);
            let (value, line) = best_known(scenario, meeting, &start, BEAM, &mut reached, &mut budget);
            below(most(scenario, meeting, variant), value, line)
        });
        line.line = tidy(scenario, meeting, &start, line.line);
        let found = Found {
            reached,
            states,
            edges,
            walked: is_walked,
        };
        (found, (variant, line))
    };
    in_parallel(asked.len(), limits.threads, work, &mut |states| {
        watch(Stage::Talks, states)
    })
}

/// A line that was found, below what nothing can exceed.
fn below(most: Value, value: Value, line: Vec<ChoiceId>) -> BestLine {
    BestLine {
        value,
        bound: most.score,
        line,
        worst: 0,
        can_pass: match (value.passed, most.passed) {
            (true, _) => Some(true),
            (false, false) => Some(false),
            (false, true) => None,
        },
        exact: value.score == most.score,
    }
}

/// What the plan came to without knowing can be had with knowing.
fn take_better(variants: &mut [(VariantId, BestLine)], played: &[Played]) {
    for (variant, line) in variants.iter_mut().filter(|(_, line)| !line.exact) {
        let better = played
            .iter()
            .find(|played| played.variant == *variant && played.value > line.value);
        if let Some(played) = better {
            (line.value, line.line) = (played.value, played.line.clone());
            line.exact = line.value.score == line.bound;
            line.can_pass = line.can_pass.or(line.value.passed.then_some(true));
        }
    }
}

fn bounds(
    scenario: &Scenario,
    meeting: &Meeting,
    asked: &[VariantId],
    walked: Option<&Reached>,
) -> [Option<(u8, u8)>; 4] {
    if let Some(reached) = walked {
        return reached.factors;
    }
    let mut bounds = [None; 4];
    for most in asked.iter().map(|&variant| most_factors(scenario, meeting, variant)) {
        for factor in Factor::ALL {
            if let Some(points) = most.get(factor) {
                let (_, known) = bounds[factor as usize].unwrap_or((0, 0));
                bounds[factor as usize] = Some((0, points.max(known)));
            }
        }
    }
    bounds
}

/// What the plan came to; no plan comes to more than the best lines with each.
fn fair(scenario: &Scenario, variants: &[(VariantId, BestLine)], played: &[Played]) -> FairLine {
    let odds = |variant: VariantId| scenario.variant(variant).odds;
    let weighted = played
        .iter()
        .map(|one| odds(one.variant) * u32::from(one.value.score))
        .sum();
    let weighted_bound = variants
        .iter()
        .map(|(variant, line)| odds(*variant) * u32::from(line.bound))
        .sum();
    FairLine {
        weighted,
        weighted_bound,
        odds: variants.iter().map(|(variant, _)| odds(*variant)).sum(),
        states: played.iter().map(|one| one.line.len() as u64).sum(),
        exact: weighted == weighted_bound,
    }
}

/// The plan as it was played: what all of these were told alike, and how it went on where they
/// answered differently; the first `said` choices have been told before.
fn branch(played: &[Played], said: usize) -> Branch {
    let first = &played[0].line;
    let alike = (said..first.len())
        .take_while(|&turn| played.iter().all(|one| one.line.get(turn) == first.get(turn)))
        .count();
    let odds: u64 = played.iter().map(|one| one.weight).sum();
    let sum: u64 = played.iter().map(|one| one.weight * u64::from(one.value.score)).sum();
    let mut groups: Vec<Vec<Played>> = Vec::new();
    let end = said + alike;
    for one in played.iter().filter(|_| played.iter().any(|one| one.line.len() > end)) {
        match groups
            .iter_mut()
            .find(|group| group[0].line.get(end) == one.line.get(end))
        {
            Some(group) => group.push(one.clone()),
            None => groups.push(vec![one.clone()]),
        }
    }
    Branch {
        who: played.iter().map(|one| one.variant).collect(),
        choices: first[said..end].to_vec(),
        comes_to: (10 * sum / odds.max(1)) as u16,
        asking: 0,
        then: groups.iter().map(|group| branch(group, end)).collect(),
    }
}
