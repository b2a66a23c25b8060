//! Everything that can be shown of a moment, and nothing more.
//!
//! Screens, the terminal, hints and policies get this and never the state. Two customers that
//! look alike after the same choices have equal observations, and so the same screen.

use super::event::{Event, Line};
use super::factors::{Factors, standing};
use super::meeting::TableSeen;
use super::mood::mood;
use super::offers::{Offer, offers};
use super::state::{Outcome, State};
use super::view::{Grain, View};
use crate::scenario::{EntryId, EvidenceId, FactId, FactStage, Factor, Mood, NeedId, Scenario, SceneId, Standing};

/// A quantity at the grain in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// Not shown in this view.
    Hidden,
    /// There is nothing to show: satisfaction before it counts.
    NotYet,
    /// About so much: points in tens (0, 10 … 100), rounded down; minutes in fives, rounded up.
    About(u8),
    Exactly(u8),
}

/// One factor as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gauge {
    pub factor: Factor,
    pub reading: Reading,
    /// Whether its gate is open; `None` where the reading is hidden or not there yet.
    pub open: Option<bool>,
}

/// What the last turn visibly did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Badge {
    /// A factor moved by so many points as they are shown.
    Factor(Factor, i16),
    /// New in the notebook.
    Found(NeedId),
}

/// Something told, as the notebook lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    pub fact: FactId,
    pub standing: Standing,
    /// Told in passing only.
    pub half_heard: bool,
    /// It has turned out false.
    pub exposed: bool,
}

/// A promise, as the notebook lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Promise {
    pub fact: FactId,
    pub kept: bool,
}

/// Everything that can be shown of a moment. All lists are in the order of ids unless said
/// otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Observation {
    /// Choices made so far.
    pub turn: u16,
    pub scene: SceneId,
    /// Yuan asked now.
    pub price: u32,
    pub mood: Mood,
    /// What the customer has said since the last choice, in order.
    pub lines: Vec<Line>,
    /// In the order of [`Factor::ALL`].
    pub gauges: [Gauge; 4],
    /// Minutes left.
    pub patience: Reading,
    pub badges: Vec<Badge>,
    pub claims: Vec<Claim>,
    pub needs: Vec<NeedId>,
    /// All evidence that the seller has, with whether it has been shown.
    pub evidence: Vec<(EvidenceId, bool)>,
    pub promises: Vec<Promise>,
    /// What the seller knows of the person.
    pub entries: Vec<EntryId>,
    /// Gates that the customer named when refusing, in gate order.
    pub refused_at: Vec<Factor>,
    /// An objection stands that nobody has taken seriously yet.
    pub objects: bool,
    pub sold: bool,
    /// In the order of the scene; empty once the talk is over.
    pub offers: Vec<Offer>,
    pub outcome: Outcome,
    /// Of a meeting: who sits there, and how they stand.
    pub table: Option<TableSeen>,
}

impl Observation {
    /// The offers that can be chosen, in the order of the keys 1–9.
    pub fn open_offers(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.is_open())
    }
}

/// What is shown at this state, `before` being the one before the turn and `events` what
/// happened in it (the opening's, before the first choice).
pub fn observe(scenario: &Scenario, view: View, before: &State, now: &State, events: &[Event]) -> Observation {
    let gauges = gauges(scenario, view, now);
    Observation {
        turn: now.turn(),
        scene: now.scene(),
        price: now.price(),
        mood: mood(scenario, now),
        lines: events
            .iter()
            .filter_map(|event| match event {
                Event::Said(line) => Some(*line),
                _ => None,
            })
            .collect(),
        gauges,
        patience: match view.patience {
            Grain::Hidden => Reading::Hidden,
            Grain::Coarse => Reading::About(now.patience().div_ceil(5).saturating_mul(5)),
            Grain::Exact => Reading::Exactly(now.patience()),
        },
        badges: badges(&self::gauges(scenario, view, before), &gauges, events),
        claims: claims(scenario, now, |_| (scenario, now)),
        needs: (0..scenario.needs.len())
            .map(NeedId::at)
            .filter(|&need| now.is_found(need))
            .collect(),
        evidence: (0..scenario.evidence.len())
            .map(EvidenceId::at)
            .map(|id| (id, now.is_shown(id)))
            .collect(),
        promises: (0..scenario.facts.len())
            .map(FactId::at)
            .filter(|&fact| now.is_promised(fact))
            .map(|fact| Promise {
                fact,
                kept: now.is_kept(fact),
            })
            .collect(),
        entries: (0..scenario.entries.len())
            .map(EntryId::at)
            .filter(|&id| {
                let entry = &scenario.entries[id.index()];
                // What does not fit this customer is not told by them, whatever need is found.
                let fits = scenario.variant(now.variant).fitting & 1 << id.index() != 0;
                let told = fits && entry.told_with.is_some_and(|need| now.is_found(need));
                entry.source.is_some() || told
            })
            .collect(),
        refused_at: Factor::ALL
            .into_iter()
            .filter(|&gate| now.has_refused_at(gate))
            .collect(),
        objects: now.objects(),
        sold: now.is_sold(),
        offers: offers(scenario, now).collect(),
        outcome: now.outcome(),
        table: None,
    }
}

/// What has been told, each as it stands with whoever is asked about it.
pub(super) fn claims<'a>(
    scenario: &Scenario,
    now: &State,
    asked: impl Fn(FactId) -> (&'a Scenario, &'a State),
) -> Vec<Claim> {
    let told = (0..scenario.facts.len())
        .map(FactId::at)
        .filter(|&fact| now.is_told(fact));
    let claim = |fact: FactId| {
        let (scenario, state) = asked(fact);
        Claim {
            fact,
            standing: standing(scenario, state, fact),
            half_heard: now.fact(fact) == FactStage::Heard,
            exposed: now.is_exposed(fact),
        }
    };
    told.map(claim).collect()
}

fn gauges(scenario: &Scenario, view: View, state: &State) -> [Gauge; 4] {
    gauges_of(scenario, view, &Factors::of(scenario, state))
}

pub(super) fn gauges_of(scenario: &Scenario, view: View, factors: &Factors) -> [Gauge; 4] {
    Factor::ALL.map(|factor| {
        let points = factors.get(factor);
        let reading = match (view.gauges, points) {
            (Grain::Hidden, _) => Reading::Hidden,
            (_, None) => Reading::NotYet,
            (Grain::Coarse, Some(points)) => Reading::About(points / 10 * 10),
            (Grain::Exact, Some(points)) => Reading::Exactly(points),
        };
        let open = points.filter(|_| view.gauges != Grain::Hidden);
        Gauge {
            factor,
            reading,
            open: open.map(|points| points >= scenario.gates[factor as usize]),
        }
    })
}

pub(super) fn badges(before: &[Gauge; 4], now: &[Gauge; 4], events: &[Event]) -> Vec<Badge> {
    let moved = before
        .iter()
        .zip(now)
        .filter_map(|(before, now)| match (before.reading, now.reading) {
            (Reading::About(from), Reading::About(to)) | (Reading::Exactly(from), Reading::Exactly(to))
                if from != to =>
            {
                Some(Badge::Factor(now.factor, i16::from(to) - i16::from(from)))
            }
            _ => None,
        });
    let found = events.iter().filter_map(|event| match event {
        Event::Found(need) => Some(Badge::Found(*need)),
        _ => None,
    });
    moved.chain(found).collect()
}
