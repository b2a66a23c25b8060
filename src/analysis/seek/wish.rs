//! What can be wished for of a moment.

use crate::scenario::{FactId, Factor, NeedId, Scenario, SceneId, VariantId};
use crate::sim::{Factors, State};

/// A third of a gauge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Below 40: as far as courtesy alone can bring trust.
    Low,
    /// 40 to 59.
    Middle,
    /// From 60: where a gate is open that is not moved.
    High,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Low, Level::Middle, Level::High];

    /// The name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Level::Low => "low",
            Level::Middle => "middle",
            Level::High => "high",
        }
    }

    /// Lowest and highest points.
    fn range(self) -> (u8, u8) {
        match self {
            Level::Low => (0, 39),
            Level::Middle => (40, 59),
            Level::High => (60, 100),
        }
    }

    /// How many points are missing; 0 = it is so.
    fn misses(self, points: u8) -> u32 {
        let (lowest, highest) = self.range();
        u32::from(lowest.saturating_sub(points) + points.saturating_sub(highest))
    }
}

/// One thing wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The customer is this one.
    Who(VariantId),
    /// Never so while the factor does not count.
    Gauge(Factor, Level),
    Trust(Level),
    /// Told and not exposed as false, or not told.
    Told(FactId, bool),
    /// Told by the customer, or not.
    Found(NeedId, bool),
    Scene(SceneId),
    /// An objection stands open, or none does.
    Objection(bool),
}

impl Wish {
    /// How far the moment is from it, in points: for a search that wants to come nearer. 0 = it is
    /// so.
    fn misses(self, scenario: &Scenario, state: &State) -> u32 {
        let yes_or_no = |so: bool| if so { 0 } else { 20 };
        match self {
            Wish::Who(variant) => yes_or_no(state.variant() == variant),
            Wish::Gauge(factor, level) => Factors::of(scenario, state)
                .get(factor)
                .map_or(100, |points| level.misses(points)),
            Wish::Trust(level) => level.misses(state.trust()),
            Wish::Told(fact, told) => yes_or_no((state.is_told(fact) && !state.is_exposed(fact)) == told),
            Wish::Found(need, found) => yes_or_no(state.is_found(need) == found),
            Wish::Scene(scene) => yes_or_no(state.scene() == scene),
            Wish::Objection(open) => yes_or_no(state.objects() == open),
        }
    }
}

/// All that is wished for at once; without any, every moment will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes(pub Vec<Wish>);

impl Wishes {
    /// Whether everything is so, and the talk can go on from there.
    pub fn are_met(&self, scenario: &Scenario, state: &State) -> bool {
        !state.has_ended() && self.misses(scenario, state) == 0
    }

    /// How far the moment is from all of it together.
    pub fn misses(&self, scenario: &Scenario, state: &State) -> u32 {
        self.0.iter().map(|wish| wish.misses(scenario, state)).sum()
    }

    /// Whether a talk with this customer is to be looked at.
    pub(super) fn allow(&self, variant: VariantId) -> bool {
        let other = |wish: &Wish| matches!(*wish, Wish::Who(wished) if wished != variant);
        !self.0.iter().any(other)
    }
}
