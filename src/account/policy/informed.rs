//! Collects information first, then covers levels and functions, the highest first, with what was
//! learned about each.

use std::collections::BTreeSet;

use crate::account::ids::ActId;
use crate::account::model::{Account, Act, Aim, At, Condition, Kind};
use crate::account::observation::{Observation, Reading};
use crate::account::offers::Closed;
use crate::account::play::Decision;
use crate::scenario::PersonId;

/// A journey has to be worth its while: what is here is left only for something better by so much.
const JOURNEY: u32 = 15;

pub fn decide(account: &Account, seen: &Observation, chosen: &[u16]) -> Decision {
    let eye = Eye {
        account,
        seen,
        chosen,
        silent: silent(account, seen),
    };
    let here = seen.open().map(|offer| (offer.act, None));
    let there = seen.offers.iter().filter_map(|offer| match offer.closed {
        Some(Closed::Elsewhere(place)) if seen.ways.contains(&place) => Some((offer.act, Some(place))),
        _ => None,
    });
    let worth = here.chain(there).filter_map(|(act, place)| {
        let journey = if place.is_some() { JOURNEY } else { 0 };
        let worth = eye.worth(act)?.saturating_sub(journey);
        Some((worth, std::cmp::Reverse(act), place))
    });
    match worth.max_by_key(|(worth, act, _)| (*worth, *act)) {
        Some((_, _, Some(place))) => Decision::Travel(place),
        Some((_, act, None)) => Decision::Act(act.0),
        None => Decision::Wait(1),
    }
}

/// Who would tell something worth knowing, and does not know us well enough.
fn silent(account: &Account, seen: &Observation) -> BTreeSet<PersonId> {
    let blocked = seen.offers.iter().filter_map(|offer| match offer.closed {
        Some(Closed::Trust(who)) if is_new(seen, account.act(offer.act)) => Some(who),
        _ => None,
    });
    blocked.collect()
}

/// Whether it would fill an entry that is empty or out of date. Hearsay is not worth a half-day.
fn is_new(seen: &Observation, act: &Act) -> bool {
    let mut learned = act.learns();
    learned.any(|note| {
        let noted = seen.noted(note);
        noted.is_none_or(|noted| noted.known.is_none() || noted.stale)
    })
}

struct Eye<'e> {
    account: &'e Account,
    seen: &'e Observation,
    chosen: &'e [u16],
    silent: BTreeSet<PersonId>,
}

impl Eye<'_> {
    /// What an act seems worth, in points of our own; `None` = not a half-day.
    fn worth(&self, id: ActId) -> Option<u32> {
        let act = self.account.act(id);
        let level = act.meets.iter().map(|who| self.account.person(*who).level).max();
        let level = u32::from(level.unwrap_or(0));
        let first = self.chosen[id.index()] == 0;
        match act.aim {
            // By what was found out, if one can, and not before the last days.
            Aim::Bid => (self.seen.day + 2 >= self.account.tender).then_some(200 + act.when.len() as u32),
            Aim::Ask => is_new(self.seen, act).then(|| self.asking(act)),
            Aim::Exceed => Some(60),
            _ if first && act.meets.iter().any(|who| self.silent.contains(who)) => Some(118),
            // Small presents open doors at the top, and nowhere else.
            Aim::Gift => {
                (level == 2 && by_dossier(act) && self.is_cool(act) && self.is_within_limit(act)).then_some(119)
            }
            Aim::Courtesy => (first && by_dossier(act) && self.is_cool(act)).then_some(100 + 10 * level),
            _ => self.moving(act, level, first),
        }
    }

    fn asking(&self, act: &Act) -> u32 {
        let kind = act.learns().map(|note| self.account.note(note).kind).max();
        match kind {
            Some(Kind::Competitor) => 95,
            _ => 121,
        }
    }

    /// An act that moves what stands between somebody and the order.
    fn moving(&self, act: &Act, level: u32, first: bool) -> Option<u32> {
        let closed = self.closed(act);
        let opens = first && level == 2 && by_dossier(act);
        if closed == 0 && !opens {
            return None;
        }
        let dossier = if by_dossier(act) { 30 } else { 0 };
        Some(40 + 20 * level + dossier + 2 * closed)
    }

    /// What one person may take is known to everybody; a present beyond it is reported.
    fn is_within_limit(&self, act: &Act) -> bool {
        let taken = act.meets.first().and_then(|who| self.seen.person(*who));
        taken.map_or(0, |person| person.gifts) + act.money <= self.account.gift_limit
    }

    fn is_cool(&self, act: &Act) -> bool {
        let trust = |who: &PersonId| self.seen.person(*who).and_then(|person| person.trust);
        act.meets
            .iter()
            .any(|who| trust(who).is_none_or(|trust| trust < Reading::Open))
    }

    /// With how many of those it meets the gauge is still closed that such an act moves.
    fn closed(&self, act: &Act) -> u32 {
        let gauge = match act.aim {
            Aim::Introduce => 0,
            Aim::Uncover => 1,
            _ => 2,
        };
        let is_closed = |who: &&PersonId| {
            let gauges = self.seen.person(**who).and_then(|person| person.gauges);
            gauges.is_none_or(|gauges| gauges[gauge] < Reading::Open)
        };
        act.meets.iter().filter(is_closed).count() as u32
    }
}

/// Whether the dossier opened it.
fn by_dossier(act: &Act) -> bool {
    let opened = |condition: &Condition| matches!(condition, Condition::Knows(_) | Condition::Is(..));
    act.uses.is_some() || act.at == At::WhereTheyAre || act.when.iter().any(opened)
}
