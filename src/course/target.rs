//! What a guess is compared with where the engine has to run for it.

use std::sync::Arc;

use super::model::Target;
use crate::market::{Campaign, Policy, worth};
use crate::scenario::Scenario;
use crate::sim::{Session, Start};

/// The market that guesses are about.
const SEED: u64 = 1;

/// Scenarios and campaigns by their id.
pub trait AtHand {
    fn scenario(&self, id: &str) -> Option<Arc<Scenario>>;
    fn campaign(&self, id: &str) -> Option<Arc<Campaign>>;
}

/// Nothing is at hand: for exercises that need nothing.
pub struct Nothing;

impl AtHand for Nothing {
    fn scenario(&self, _: &str) -> Option<Arc<Scenario>> {
        None
    }

    fn campaign(&self, _: &str) -> Option<Arc<Campaign>> {
        None
    }
}

/// The number itself; `None` if its scenario or campaign is not at hand, or has no such choice now.
pub fn number(target: &Target, at_hand: &dyn AtHand) -> Option<i64> {
    match target {
        Target::Whole(number) => Some(*number),
        Target::Orders { campaign, policy } => {
            let campaign = at_hand.campaign(campaign)?;
            let policy = match policy.as_str() {
                "4p" => Policy::FourP,
                "even" => Policy::Even,
                _ => Policy::CustomerOriented,
            };
            let orders = worth(&campaign, &policy.plan(&campaign, SEED), SEED);
            i64::try_from(orders).ok()
        }
        Target::Gauge {
            scenario,
            variant,
            choices,
            factor,
        } => {
            let scenario = at_hand.scenario(scenario)?;
            let start = Start {
                variant: Some(scenario.variant_named(variant)?),
                ..Start::default()
            };
            let mut session = Session::start(Arc::clone(&scenario), start);
            for choice in choices {
                session.choose(scenario.choice_named(choice)?).ok()?;
            }
            let factors = session.factors_at(session.turns().len());
            factors.get(*factor).map(i64::from)
        }
    }
}
