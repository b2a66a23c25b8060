//! Who gets through without care.

use super::{CARELESS, CarelessPass};
use crate::analysis::cohort::meet_everyone;
use crate::analysis::policies::PolicyName;
use crate::scenario::{Scenario, VariantId};
use crate::sim::View;

pub(super) fn careless(scenario: &Scenario, view: View, asked: &[VariantId]) -> Vec<CarelessPass> {
    let mut passes = Vec::new();
    for policy in CARELESS {
        let met = meet_everyone(scenario, view, policy).into_iter();
        let passed = met.filter(|played| asked.contains(&played.variant) && played.value.passed);
        passes.extend(passed.map(|played| CarelessPass { policy, played }));
    }
    passes
}

pub(super) fn winners(scenario: &Scenario, asked: &[VariantId], passes: &[CarelessPass]) -> Vec<PolicyName> {
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
