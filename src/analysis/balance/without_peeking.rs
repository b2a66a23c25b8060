//! The fair line: what a seller comes to who knows only what can be seen.

use super::{Limits, Losses, Stage, Watch};
use crate::analysis::plan::possible::at_the_door;
use crate::analysis::plan::{Branch, Effort, Planner};
use crate::analysis::search::{Budget, Fair, FairLine, Search};
use crate::scenario::Scenario;
use crate::sim::View;

/// The fair value, exactly where all talks were walked and the moments fit; and the plan.
pub(super) fn fair(
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
