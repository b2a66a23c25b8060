//! The wishes for a moment as they are picked from lists.

use std::collections::BTreeMap;

use crate::analysis::seek::{Level, Wish, Wishes};
use crate::scenario::{FactId, Factor, NeedId, Scenario, SceneId, VariantId};

/// What a wish is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WishFor {
    Who,
    Scene,
    Trust,
    Gauge(Factor),
    Objection,
    Told(FactId),
    Found(NeedId),
}

/// For each thing, the option picked; 0 = all the same, and not in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WishList(BTreeMap<WishFor, u8>);

impl WishList {
    pub fn picked(&self, about: WishFor) -> u8 {
        self.0.get(&about).copied().unwrap_or(0)
    }

    pub fn set(&mut self, about: WishFor, option: u8) {
        match option {
            0 => self.0.remove(&about),
            option => self.0.insert(about, option),
        };
    }

    /// Those that this edition of the scenario knows.
    pub fn wishes(&self, scenario: &Scenario) -> Wishes {
        let of = |(&about, &option): (&WishFor, &u8)| -> Option<Wish> {
            let at = usize::from(option) - 1;
            // Yes comes first.
            let yes = option == 1;
            Some(match about {
                WishFor::Who => Wish::Who(VariantId::at((at < scenario.variants.len()).then_some(at)?)),
                WishFor::Scene => Wish::Scene(SceneId::at((at < scenario.scenes.len()).then_some(at)?)),
                WishFor::Trust => Wish::Trust(*Level::ALL.get(at)?),
                // At a table each has gauges of each option.
                WishFor::Gauge(_) if scenario.meeting.is_some() => return None,
                WishFor::Gauge(factor) => Wish::Gauge(factor, *Level::ALL.get(at)?),
                WishFor::Objection => Wish::Objection(yes),
                WishFor::Told(fact) => Wish::Told((fact.index() < scenario.facts.len()).then_some(fact)?, yes),
                WishFor::Found(need) => Wish::Found((need.index() < scenario.needs.len()).then_some(need)?, yes),
            })
        };
        Wishes(self.0.iter().filter_map(of).collect())
    }
}
