//! Our engine on the imperial seal: another story than the peers', and one that does far more for
//! each choice.

use std::path::Path;
use std::sync::Arc;

use yinxin::debrief::points;
use yinxin::record::store;
use yinxin::scenario::limits::MAX_OPEN_OFFERS;
use yinxin::scenario::{ChoiceId, Scenario, load};
use yinxin::sim::{Event, EventSink, Factors, Line, State, Unrecorded, draw_variant, open_choices, step};

use super::{Played, Player};
use crate::dice::Dice;

/// The shipped seal.
pub fn scenario() -> Arc<Scenario> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios/imperial-seal");
    let files = store::read_scenario(&folder).expect("the seal can be read");
    Arc::new(load(&files).scenario.expect("the seal has no error"))
}

/// Plays the seal; the sink decides how much of a turn anyone takes notice of.
pub struct Ours<S> {
    scenario: Arc<Scenario>,
    dice: Dice,
    seed: u64,
    sink: S,
}

impl<S> Ours<S> {
    fn new(sink: S) -> Self {
        Self {
            scenario: scenario(),
            dice: Dice::new(1),
            seed: 0,
            sink,
        }
    }
}

impl Ours<Unrecorded> {
    /// As a search plays: what the customer says is not looked for where it leads nowhere.
    pub fn silent() -> Self {
        Self::new(Unrecorded)
    }
}

impl Ours<Heard> {
    /// Every answer is chosen.
    pub fn heard() -> Self {
        Self::new(Heard(0))
    }
}

impl Ours<Recorded> {
    /// Every event is written down with its cause, and the factors are booked for every act.
    pub fn recorded() -> Self {
        Self::new(Recorded(Vec::new()))
    }
}

/// Counts the answers heard.
pub struct Heard(u64);

impl EventSink for Heard {
    const RECORDS: bool = false;

    fn push(&mut self, event: Event) {
        if let Event::Said(Line::Authored(line)) = event {
            self.0 += line.index() as u64;
        }
    }
}

/// Keeps the events of a turn.
pub struct Recorded(Vec<Event>);

impl EventSink for Recorded {
    const RECORDS: bool = true;

    fn push(&mut self, event: Event) {
        if matches!(event, Event::Chose(_)) {
            self.0.clear();
        }
        self.0.push(event);
    }
}

impl<S: EventSink> Player for Ours<S> {
    fn play(&mut self, talks: u64) -> Played {
        let scenario = &*self.scenario;
        let mut played = Played {
            talks,
            ..Played::default()
        };
        for _ in 0..talks {
            let mut state = State::start(scenario, draw_variant(scenario, self.seed));
            self.seed += 1;
            while let Some(choice) = drawn(scenario, &state, &mut self.dice) {
                step(scenario, &mut state, choice, &mut self.sink);
                played.choices += 1;
            }
            played.bytes += u64::from(points(&Factors::of(scenario, &state), state.is_sold()));
            played.outcomes[if state.is_sold() { 0 } else { 3 }] += 1;
        }
        played
    }
}

/// One of the open choices; `None` once the talk is over.
pub fn drawn(scenario: &Scenario, state: &State, dice: &mut Dice) -> Option<ChoiceId> {
    let (mut open, mut count) = ([ChoiceId::at(0); MAX_OPEN_OFFERS], 0);
    for choice in open_choices(scenario, state) {
        open[count] = choice;
        count += 1;
    }
    (count > 0).then(|| open[dice.below(count as u32) as usize])
}
