//! Ways of selling, for comparison. They see the [`Observation`] and what an act declares of itself,
//! and are the same for every account.

mod careless;
mod informed;

use rand_core::Rng;
use rand_pcg::Pcg32;

use super::model::Account;
use super::observation::Observation;
use super::play::Decision;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyName {
    /// Stays with the operating staff.
    Squatter,
    /// Dinners and gifts.
    Entertainer,
    /// The decision makers, without information.
    TopOnly,
    /// Collects, then covers levels and functions.
    Informed,
    /// Anything that is open.
    Random,
}

impl PolicyName {
    pub const ALL: [PolicyName; 5] = [
        PolicyName::Squatter,
        PolicyName::Entertainer,
        PolicyName::TopOnly,
        PolicyName::Informed,
        PolicyName::Random,
    ];

    /// The name in calls and in JSON.
    pub fn name(self) -> &'static str {
        ["squatter", "entertainer", "top-only", "informed", "random"][self as usize]
    }
}

/// A policy at play.
pub struct Player {
    policy: PolicyName,
    dice: Pcg32,
    /// How often each act was chosen.
    chosen: Vec<u16>,
}

impl Player {
    pub fn new(policy: PolicyName, seed: u64) -> Self {
        Self {
            policy,
            dice: Pcg32::new(seed, 3),
            chosen: Vec::new(),
        }
    }

    /// Something that is open; there is always waiting.
    pub fn decide(&mut self, account: &Account, seen: &Observation) -> Decision {
        self.chosen.resize(account.acts.len(), 0);
        let decision = match self.policy {
            PolicyName::Random => self.any(seen),
            PolicyName::Informed => informed::decide(account, seen, &self.chosen),
            careless => careless::decide(careless, account, seen, &self.chosen),
        };
        if let Decision::Act(act) = decision {
            self.chosen[act.index()] += 1;
        }
        decision
    }

    /// Any act, journey, or half-day of waiting, each with the same chance.
    fn any(&mut self, seen: &Observation) -> Decision {
        let acts = seen.open().map(|offer| Decision::Act(offer.act));
        let ways = seen.ways.iter().map(|place| Decision::Travel(*place));
        let all: Vec<Decision> = acts.chain(ways).chain([Decision::Wait(1)]).collect();
        let drawn = (u64::from(self.dice.next_u32()) * all.len() as u64) >> 32;
        all[drawn as usize]
    }
}
