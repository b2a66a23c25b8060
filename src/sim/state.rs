//! One customer's state during a talk.
//!
//! Only [`super::step`] changes it. It is small, `Copy` and hashable, so that a search can keep
//! millions of them; names, texts and history live elsewhere.

use std::hash::{Hash, Hasher};

use crate::scenario::{
    ChoiceId, EntryId, EvidenceId, FactId, FactStage, Factor, Knowable, NeedId, NeedStage, Scenario, SceneId, TopicId,
    VariantId, WeaknessId, limits::MAX_TOPICS,
};

/// How a talk stands or ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Still going on.
    #[default]
    Open,
    /// The order was placed, and whatever follows a sale is over.
    Sold,
    /// The order was placed on the strength of a false claim, which came out: the goods came back.
    Returned,
    /// The seller walked away.
    Left,
    /// The customer had no more time.
    OutOfPatience,
    /// There was nothing left to say.
    NothingLeft,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 6] = [
        Outcome::Open,
        Outcome::Sold,
        Outcome::Returned,
        Outcome::Left,
        Outcome::OutOfPatience,
        Outcome::NothingLeft,
    ];

    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Open => "open",
            Outcome::Sold => "sold",
            Outcome::Returned => "returned",
            Outcome::Left => "left",
            Outcome::OutOfPatience => "out-of-patience",
            Outcome::NothingLeft => "nothing-left",
        }
    }
}

/// Everything that may differ between two moments of a talk.
///
/// All sets are bits by id. What can be computed (credence, factors, mood) is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    /// Choices made at least once.
    pub(super) chosen: u128,
    /// Facts heard or understood.
    pub(super) facts_told: u32,
    pub(super) facts_understood: u32,
    /// Needs implied or explicit.
    pub(super) needs_implied: u16,
    pub(super) needs_explicit: u16,
    /// Yuan asked now.
    pub(super) price: u32,
    pub(super) evidence_shown: u32,
    /// Evidence whose effect on trust has come.
    pub(super) evidence_counted: u32,
    /// Claims whose promise has been added to expectation; for promises: made.
    pub(super) hoped: u32,
    /// False claims that have come out: credence 0, they serve nothing.
    pub(super) exposed: u32,
    pub(super) kept: u32,
    /// Promises made, neither kept nor broken yet.
    pub(super) pending: u32,
    pub(super) needs_found: u16,
    pub(super) needs_paid_off: u16,
    pub(super) entries_used: u16,
    pub(super) weaknesses_admitted: u16,
    pub(super) turn: u16,
    /// Trust + 1 at the last evasive answer on each topic; 0 = never asked in vain.
    pub(super) asked_in_vain: [u8; MAX_TOPICS],
    pub(super) variant: VariantId,
    pub(super) scene: SceneId,
    pub(super) trust: u8,
    pub(super) patience: u8,
    pub(super) expectation: u8,
    pub(super) experience: u8,
    /// Gates that refused and were named, a bit each.
    pub(super) refused_at: u8,
    pub(super) flags: Flags,
    pub(super) outcome: Outcome,
}

/// Yes/no parts of a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flags(u8);

impl Flags {
    /// The order has been placed, and stands.
    pub(super) const SOLD: u8 = 1;
    /// An objection stands that nobody has taken seriously yet.
    pub(super) const OBJECTS: u8 = 2;
    /// The order has been refused at all.
    pub(super) const HAS_REFUSED: u8 = 4;
    /// A discount came before any refusal: nobody had objected to the price yet.
    pub(super) const CHEAPENED: u8 = 8;
    /// The seller has asked after the sale how things are.
    pub(super) const FOLLOWED_UP: u8 = 16;

    pub(super) fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    pub(super) fn set(&mut self, flag: u8, on: bool) {
        if on { self.0 |= flag } else { self.0 &= !flag }
    }
}

impl Hash for State {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        for word in self.words() {
            hasher.write_u64(word);
        }
    }
}

impl State {
    /// All of the state in few words, for hashing: a field at a time takes more than twice as long.
    fn words(&self) -> [u64; 11] {
        // Taken apart by name, so that a new field cannot be forgotten here.
        let Self {
            chosen,
            facts_told,
            facts_understood,
            needs_implied,
            needs_explicit,
            price,
            evidence_shown,
            evidence_counted,
            hoped,
            exposed,
            kept,
            pending,
            needs_found,
            needs_paid_off,
            entries_used,
            weaknesses_admitted,
            turn,
            asked_in_vain,
            variant,
            scene,
            trust,
            patience,
            expectation,
            experience,
            refused_at,
            flags,
            outcome,
        } = *self;
        let pair = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
        let four = |a: u16, b: u16, c: u16, d: u16| {
            u64::from(a) | u64::from(b) << 16 | u64::from(c) << 32 | u64::from(d) << 48
        };
        [
            chosen as u64,
            (chosen >> 64) as u64,
            pair(facts_told, facts_understood),
            pair(price, evidence_shown),
            pair(evidence_counted, hoped),
            pair(exposed, kept),
            u64::from(pending) | u64::from(variant.0) << 32 | u64::from(scene.0) << 40,
            four(needs_implied, needs_explicit, needs_found, needs_paid_off),
            four(entries_used, weaknesses_admitted, turn, refused_at.into()),
            u64::from_le_bytes(asked_in_vain),
            u64::from_le_bytes([trust, patience, expectation, experience, flags.0, outcome as u8, 0, 0]),
        ]
    }

    /// The state before the first word, for this variant.
    pub fn start(scenario: &Scenario, variant: VariantId) -> Self {
        let who = scenario.variant(variant);
        let mut state = Self {
            chosen: 0,
            facts_told: 0,
            facts_understood: 0,
            needs_implied: 0,
            needs_explicit: 0,
            price: scenario.price,
            evidence_shown: 0,
            evidence_counted: 0,
            hoped: 0,
            exposed: 0,
            kept: 0,
            pending: 0,
            needs_found: 0,
            needs_paid_off: 0,
            entries_used: 0,
            weaknesses_admitted: 0,
            turn: 0,
            asked_in_vain: [0; MAX_TOPICS],
            variant,
            scene: SceneId::at(0),
            trust: who.start.trust,
            patience: who.start.patience,
            expectation: who.start.expectation,
            experience: who.start.experience,
            refused_at: 0,
            flags: Flags::default(),
            outcome: Outcome::Open,
        };
        for (position, &stage) in who.start.facts.iter().enumerate() {
            state.raise_fact(FactId::at(position), stage);
            // What was known before raised its hopes before: they are in `expectation`.
            if stage != FactStage::Unheard {
                state.hoped |= 1 << position;
            }
        }
        for (position, need) in who.needs.iter().enumerate() {
            state.raise_need(NeedId::at(position), need.stage);
        }
        state
    }

    pub fn variant(&self) -> VariantId {
        self.variant
    }

    pub fn scene(&self) -> SceneId {
        self.scene
    }

    /// Choices made so far.
    pub fn turn(&self) -> u16 {
        self.turn
    }

    /// Yuan asked now.
    pub fn price(&self) -> u32 {
        self.price
    }

    /// Points 0–100 in steps of 5.
    pub fn trust(&self) -> u8 {
        self.trust
    }

    /// Minutes left.
    pub fn patience(&self) -> u8 {
        self.patience
    }

    /// Points 0–100 in steps of 5.
    pub fn expectation(&self) -> u8 {
        self.expectation
    }

    /// Points 0–100 in steps of 5.
    pub fn experience(&self) -> u8 {
        self.experience
    }

    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether nothing more can be said.
    pub fn has_ended(&self) -> bool {
        self.outcome != Outcome::Open
    }

    /// Whether the order has been placed, and stands.
    pub fn is_sold(&self) -> bool {
        self.flags.has(Flags::SOLD)
    }

    /// Whether an objection stands that nobody has taken seriously yet.
    pub fn objects(&self) -> bool {
        self.flags.has(Flags::OBJECTS)
    }

    pub fn fact(&self, id: FactId) -> FactStage {
        let bit = 1 << id.index();
        if self.facts_understood & bit != 0 {
            FactStage::Understood
        } else if self.facts_told & bit != 0 {
            FactStage::Heard
        } else {
            FactStage::Unheard
        }
    }

    /// Moves a fact up to the stage; never down.
    pub(super) fn raise_fact(&mut self, id: FactId, stage: FactStage) {
        let bit = 1 << id.index();
        if stage >= FactStage::Heard {
            self.facts_told |= bit;
        }
        if stage == FactStage::Understood {
            self.facts_understood |= bit;
        }
    }

    pub fn is_told(&self, id: FactId) -> bool {
        self.facts_told & 1 << id.index() != 0
    }

    pub fn need(&self, id: NeedId) -> NeedStage {
        let bit = 1 << id.index();
        if self.needs_explicit & bit != 0 {
            NeedStage::Explicit
        } else if self.needs_implied & bit != 0 {
            NeedStage::Implied
        } else {
            NeedStage::Latent
        }
    }

    /// Moves a need up to the stage; never down.
    pub(super) fn raise_need(&mut self, id: NeedId, stage: NeedStage) {
        let bit = 1 << id.index();
        if stage >= NeedStage::Implied {
            self.needs_implied |= bit;
        }
        if stage == NeedStage::Explicit {
            self.needs_explicit |= bit;
        }
    }

    pub fn is_found(&self, id: NeedId) -> bool {
        self.needs_found & 1 << id.index() != 0
    }

    pub fn is_shown(&self, id: EvidenceId) -> bool {
        self.evidence_shown & 1 << id.index() != 0
    }

    pub fn is_chosen(&self, id: ChoiceId) -> bool {
        self.chosen & 1 << id.index() != 0
    }

    /// Whether a promise has been made.
    pub fn is_promised(&self, id: FactId) -> bool {
        (self.pending | self.kept) & 1 << id.index() != 0
    }

    /// Whether a promise has been kept.
    pub fn is_kept(&self, id: FactId) -> bool {
        self.kept & 1 << id.index() != 0
    }

    /// Whether a claim has turned out false.
    pub fn is_exposed(&self, id: FactId) -> bool {
        self.exposed & 1 << id.index() != 0
    }

    /// Whether the order has been refused at all, at whatever gate.
    pub fn has_refused(&self) -> bool {
        self.flags.has(Flags::HAS_REFUSED)
    }

    /// Whether the customer has said what solving it is worth.
    pub fn has_paid_off(&self, id: NeedId) -> bool {
        self.needs_paid_off & 1 << id.index() != 0
    }

    /// Whether the customer has refused at this gate and said so.
    pub fn has_refused_at(&self, gate: Factor) -> bool {
        self.refused_at & 1 << gate as u8 != 0
    }

    /// Bits of the weaknesses that have been owned.
    pub fn admitted(&self) -> u16 {
        self.weaknesses_admitted
    }

    /// Bits of the promises kept.
    pub fn kept_promises(&self) -> u32 {
        self.kept
    }

    /// Whether this evidence has had its effect on trust.
    pub fn has_counted(&self, id: EvidenceId) -> bool {
        self.evidence_counted & 1 << id.index() != 0
    }

    /// Whether what the claim promises has been added to expectation.
    pub fn has_hoped(&self, id: FactId) -> bool {
        self.hoped & 1 << id.index() != 0
    }

    /// Whether a discount came before anybody had objected to the price.
    pub fn is_cheapened(&self) -> bool {
        self.flags.has(Flags::CHEAPENED)
    }

    /// Whether the seller has asked after the sale how things are.
    pub fn has_followed_up(&self) -> bool {
        self.flags.has(Flags::FOLLOWED_UP)
    }

    pub(super) fn is_used(&self, id: EntryId) -> bool {
        self.entries_used & 1 << id.index() != 0
    }

    pub(super) fn is_admitted(&self, id: WeaknessId) -> bool {
        self.weaknesses_admitted & 1 << id.index() != 0
    }

    /// What of all this a choice's conditions may ask, as bits.
    pub(super) fn knowable(&self) -> Knowable {
        Knowable {
            chosen: self.chosen,
            told: self.facts_told,
            shown: self.evidence_shown,
            promised: self.pending | self.kept,
            kept: self.kept,
            found: self.needs_found,
            refused_at: self.refused_at,
            objects: self.objects(),
            sold: self.is_sold(),
        }
    }

    /// Trust when the topic was last asked about without an answer; `None` where it never was.
    pub fn asked_in_vain(&self, id: TopicId) -> Option<u8> {
        self.asked_in_vain[id.index()].checked_sub(1)
    }
}

/// The positions of the bits that are set, from the lowest.
pub(super) fn positions(bits: impl Into<u32>) -> impl Iterator<Item = usize> {
    let mut left = bits.into();
    std::iter::from_fn(move || {
        let position = left.trailing_zeros() as usize;
        (left != 0).then(|| left &= left - 1).map(|()| position)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_fits_in_two_cache_lines() {
        assert!(size_of::<State>() <= 128, "{} bytes", size_of::<State>());
    }
}
