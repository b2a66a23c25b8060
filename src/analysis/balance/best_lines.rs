//! The best line with each customer, by several threads.

use super::{Limits, Stage, Watch};
use crate::analysis::policies::{PolicyName, RandomPolicy, follow, play_out};
use crate::analysis::search::{BestLine, Bounded, Budget, Reached, Search, Value, best_known, prospect, tidy};
use crate::analysis::threads::in_parallel;
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{State, View};

/// Talks that a beam keeps at each turn where the states do not fit.
const BEAM: usize = 400;
/// Random talks a variant, to see what can be reached where the states do not fit.
const WANDERINGS: u64 = 400;

/// The best line with each customer, with whether all talks with this one were walked; and what was
/// walked, all customers together.
pub(super) fn best_lines<'a>(
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
    // A line that passes need not be the best: a customer who is let go seldom brings the most points.
    let mut passes = line.value.passed;
    let mut take = |value: Value, found: Vec<ChoiceId>| {
        passes |= value.passed;
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
    line.can_pass = match (passes || line.value.passed, most.passed) {
        (true, _) => Some(true),
        (false, false) => Some(false),
        (false, true) => None,
    };
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
