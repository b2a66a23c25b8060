//! What was met while looking: scenes, choices, lines, endings, and how low and high points went.

use crate::analysis::table::factors_of;
use crate::debrief::points;
use crate::scenario::{Factor, Meeting, Scenario};
use crate::sim::meeting::Table;
use crate::sim::{Event, EventSink, Factors, Line, Outcome, State};

/// What some talk comes to; one flag an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    pub scenes: Vec<bool>,
    pub choices: Vec<bool>,
    pub lines: Vec<bool>,
    /// By [`Outcome`], in the order of its variants.
    pub endings: [bool; Outcome::ALL.len()],
    /// Lowest and highest points of each factor at an end at which it counted, in the order of
    /// [`Factor::ALL`].
    pub factors: [Option<(u8, u8)>; 4],
    /// Lowest and highest score.
    pub score: Option<(u8, u8)>,
}

impl Reached {
    /// Nothing yet.
    pub fn none(scenario: &Scenario) -> Self {
        Self {
            scenes: vec![false; scenario.scenes.len()],
            choices: vec![false; scenario.choices.len()],
            lines: vec![false; scenario.lines.len()],
            endings: [false; Outcome::ALL.len()],
            factors: [None; 4],
            score: None,
        }
    }

    /// Notes how a talk ended.
    pub fn note_end(&mut self, scenario: &Scenario, end: &State) {
        self.note_factors(end, &Factors::of(scenario, end));
    }

    /// Notes how a meeting ended, with the factors of the table.
    pub fn note_end_at_table(&mut self, scenario: &Scenario, meeting: &Meeting, end: &Table) {
        self.note_factors(end.room(), &factors_of(scenario, meeting, end));
    }

    fn note_factors(&mut self, end: &State, factors: &Factors) {
        self.endings[end.outcome() as usize] = true;
        for factor in Factor::ALL {
            if let Some(points) = factors.get(factor) {
                widen(&mut self.factors[factor as usize], points);
            }
        }
        widen(&mut self.score, points(factors, end.is_sold()));
    }

    /// Takes in what was met elsewhere.
    pub fn add(&mut self, other: &Self) {
        let or = |mine: &mut [bool], theirs: &[bool]| {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine |= theirs);
        };
        or(&mut self.scenes, &other.scenes);
        or(&mut self.choices, &other.choices);
        or(&mut self.lines, &other.lines);
        or(&mut self.endings, &other.endings);
        let ranges = self.factors.iter_mut().chain([&mut self.score]);
        for (mine, theirs) in ranges.zip(other.factors.iter().chain([&other.score])) {
            if let Some((low, high)) = *theirs {
                widen(mine, low);
                widen(mine, high);
            }
        }
    }

    /// Notes which lines are said.
    pub fn heard(&mut self) -> Heard<'_> {
        Heard(&mut self.lines)
    }
}

fn widen(range: &mut Option<(u8, u8)>, points: u8) {
    let (low, high) = range.unwrap_or((points, points));
    *range = Some((low.min(points), high.max(points)));
}

/// Notes which lines are said, and nothing else.
pub struct Heard<'a>(&'a mut [bool]);

impl EventSink for Heard<'_> {
    const RECORDS: bool = false;

    fn push(&mut self, event: Event) {
        if let Event::Said(Line::Authored(line)) = event {
            self.0[line.index()] = true;
        }
    }
}
