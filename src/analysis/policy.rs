//! Ways of playing, the same code for all scenarios.

use rand_core::Rng;
use rand_pcg::Pcg32;

use crate::scenario::ChoiceId;
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

    /// The next choice; `None` if nothing is open.
    pub fn choose(&mut self, seen: &Observation) -> Option<ChoiceId> {
        let open: Vec<ChoiceId> = seen.open_offers().map(|offer| offer.choice).collect();
        let drawn = (u64::from(self.0.next_u32()) * open.len() as u64) >> 32;
        open.get(drawn as usize).copied()
    }
}
