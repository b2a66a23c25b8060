//! `random`: takes any open offer.

use rand_core::Rng;
use rand_pcg::Pcg32;

use super::Policy;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::Observation;

/// A stream of its own, so that it shares no number with what chance decides in the talk.
const POLICY_STREAM: u64 = 3;

/// Takes any open offer, each as often as the others.
pub struct RandomPolicy(Pcg32);

impl RandomPolicy {
    /// The same seed takes the same choices.
    pub fn new(seed: u64) -> Self {
        Self(Pcg32::new(seed, POLICY_STREAM))
    }
}

impl Policy for RandomPolicy {
    fn choose(&mut self, _: &Scenario, seen: &Observation) -> Option<ChoiceId> {
        let open = seen.open_offers().count() as u64;
        let drawn = (u64::from(self.0.next_u32()) * open) >> 32;
        seen.open_offers().nth(drawn as usize).map(|offer| offer.choice)
    }
}
