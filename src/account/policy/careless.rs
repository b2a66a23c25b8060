//! Those who do not collect: with the lower levels, with presents, or at the top alone. All of them
//! hand in a tender.

use super::PolicyName;
use crate::account::model::{Account, Act, Aim};
use crate::account::observation::Observation;
use crate::account::play::Decision;

/// The act that this habit likes best, of several the one done least often; a half-day's wait where it
/// likes none.
pub fn decide(policy: PolicyName, account: &Account, seen: &Observation, chosen: &[u16]) -> Decision {
    let liked = seen.open().filter_map(|offer| {
        let act = account.act(offer.act);
        let liking = likes(policy, account, seen, act)?;
        Some((std::cmp::Reverse(liking), chosen[offer.act.index()], offer.act))
    });
    liked.min().map_or(Decision::Wait(1), |(_, _, act)| Decision::Act(act))
}

/// How much, the more the better; `None` = never does it.
fn likes(policy: PolicyName, account: &Account, seen: &Observation, act: &Act) -> Option<u8> {
    let highest = act.meets.iter().map(|who| account.person(*who).level).max();
    match (policy, act.aim) {
        (_, Aim::Bid) => (seen.day + 3 > account.tender).then_some(9),
        (PolicyName::Squatter, Aim::Gift) => None,
        (PolicyName::Squatter, _) => (highest == Some(0)).then_some(5),
        (PolicyName::Entertainer, Aim::Courtesy | Aim::Gift) => Some(5 + highest.unwrap_or(0)),
        (PolicyName::Entertainer, Aim::Introduce) => Some(1),
        (PolicyName::TopOnly, Aim::Ask | Aim::Gift) => None,
        (PolicyName::TopOnly, _) => (highest == Some(2)).then_some(5),
        _ => None,
    }
}
