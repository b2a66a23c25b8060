//! A talk: a scenario, a seed, and what has been said so far.

use std::sync::Arc;

use super::chance::{draw_variant, wording};
use super::event::{Event, Line, Reaction};
use super::factors::Factors;
use super::meeting::{self, Table, Views};
use super::observation::{Observation, observe};
use super::state::State;
use super::step::step;
use super::view::View;
use crate::scenario::{ChoiceId, LineId, Scenario, SceneId, VariantId};
use crate::text::{Language, words};

/// How a talk begins: with the same start and the same choices it goes the same way everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start {
    pub seed: u64,
    /// Who stands before the seller; `None` = as the seed draws.
    pub variant: Option<VariantId>,
    pub view: View,
}

/// One choice and what came of it.
#[derive(Clone, Debug)]
pub struct Turn {
    pub choice: ChoiceId,
    /// Never empty; begins with [`Event::Chose`].
    pub events: Vec<Event>,
    /// The state afterwards; of a meeting, what belongs to all.
    pub after: State,
    /// Of a meeting: everybody's state afterwards.
    pub table: Option<Box<Table>>,
}

/// Why a choice was not made. The session is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChooseError {
    /// It is not offered now, or the talk is over.
    #[error("the choice is not offered now")]
    NotOffered,
    /// It is offered, but closed.
    #[error("the choice is closed now")]
    Closed,
}

/// A talk under way, or over.
#[derive(Clone, Debug)]
pub struct Session {
    scenario: Arc<Scenario>,
    start: Start,
    first: State,
    /// Of a meeting.
    first_table: Option<Box<Table>>,
    opening: Vec<Event>,
    turns: Vec<Turn>,
    practice: bool,
}

impl Session {
    /// Begins a talk; the customer says the opening line.
    pub fn start(scenario: Arc<Scenario>, start: Start) -> Self {
        let variant = start.variant.unwrap_or_else(|| draw_variant(&scenario, start.seed));
        let first = State::start(&scenario, variant);
        let opens = scenario.scene(SceneId::at(0)).opens;
        let mut opening: Vec<Event> = opens
            .map(|line| Event::Said(Line::Authored(line)))
            .into_iter()
            .collect();
        let first_table = scenario.meeting.as_ref().map(|meeting| {
            let table = Table::start(&scenario, meeting, variant);
            opening = meeting::opening(&scenario, meeting, &table);
            Box::new(table)
        });
        let first = first_table.as_ref().map_or(first, |table| *table.room());
        Self {
            scenario,
            start,
            first,
            first_table,
            opening,
            turns: Vec::new(),
            practice: false,
        }
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// As it was begun.
    pub fn begun_with(&self) -> Start {
        self.start
    }

    /// The customer's state now: for the debrief and for analysis, never for a screen.
    pub fn state(&self) -> &State {
        self.turns.last().map_or(&self.first, |turn| &turn.after)
    }

    /// The state before the first word.
    pub fn first_state(&self) -> &State {
        &self.first
    }

    /// Everybody's state now, of a meeting: for the debrief and for analysis, never for a screen.
    pub fn table(&self) -> Option<&Table> {
        self.table_at(self.turns.len())
    }

    /// Everybody's state after so many turns, of a meeting.
    pub fn table_at(&self, turns: usize) -> Option<&Table> {
        match turns.checked_sub(1) {
            None => self.first_table.as_deref(),
            Some(last) => self.turns[last].table.as_deref(),
        }
    }

    /// The four factors after so many turns: the customer's, or those of the table.
    pub fn factors_at(&self, turns: usize) -> Factors {
        let scenario = &*self.scenario;
        if let (Some(meeting), Some(table)) = (&scenario.meeting, self.table_at(turns)) {
            let views = Views::of(scenario, meeting, table);
            let option = meeting::judged(meeting, table, &views);
            return meeting::table_factors(meeting, table, &views, option);
        }
        let state = turns.checked_sub(1).map_or(&self.first, |last| &self.turns[last].after);
        Factors::of(scenario, state)
    }

    /// What happened before the first choice.
    pub fn opening(&self) -> &[Event] {
        &self.opening
    }

    /// All turns, in order.
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Whether it was rewound: a learner who has seen an answer and takes the choice back
    /// practises; the attempt is not comparable with others.
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// What can be shown now.
    pub fn observe(&self) -> Observation {
        self.observe_at(self.turns.len())
    }

    /// What could be shown after so many turns; 0 = before the first choice.
    ///
    /// # Panics
    /// If there were fewer turns.
    pub fn observe_at(&self, turns: usize) -> Observation {
        let state_after = |turns: usize| {
            if turns == 0 {
                &self.first
            } else {
                &self.turns[turns - 1].after
            }
        };
        let events = if turns == 0 {
            &self.opening
        } else {
            &self.turns[turns - 1].events
        };
        if let (Some(meeting), Some(now)) = (&self.scenario.meeting, self.table_at(turns)) {
            let before = self.table_at(turns.saturating_sub(1)).unwrap_or(now);
            return meeting::look_at(&self.scenario, meeting, self.start.view, (before, now), events);
        }
        observe(
            &self.scenario,
            self.start.view,
            state_after(turns.saturating_sub(1)),
            state_after(turns),
            events,
        )
    }

    /// Takes one of the offered choices and returns what came of it.
    ///
    /// # Errors
    /// [`ChooseError::NotOffered`] if `choice` is not among the offers, [`ChooseError::Closed`] if
    /// it is shown but closed. The session is unchanged in both cases.
    pub fn choose(&mut self, choice: ChoiceId) -> Result<&Turn, ChooseError> {
        let scenario = Arc::clone(&self.scenario);
        let offers: Vec<_> = match (&scenario.meeting, self.table()) {
            (Some(meeting), Some(table)) => meeting::offers_at(&scenario, meeting, table),
            _ => super::offers::offers(&scenario, self.state()).collect(),
        };
        let offer = offers
            .into_iter()
            .find(|offer| offer.choice == choice)
            .ok_or(ChooseError::NotOffered)?;
        if !offer.is_open() {
            return Err(ChooseError::Closed);
        }
        let mut after = *self.state();
        let mut events = Vec::new();
        let mut table = self.table().copied();
        if let (Some(meeting), Some(table)) = (&scenario.meeting, &mut table) {
            meeting::step_table(&scenario, meeting, table, choice, &mut events);
            after = *table.room();
        } else {
            step(&scenario, &mut after, choice, &mut events);
        }
        let table = table.map(Box::new);
        self.turns.push(Turn {
            choice,
            events,
            after,
            table,
        });
        Ok(self.turns.last().expect("a turn has just been added"))
    }

    /// Takes the last choice back; `false` if there was none. Marks the talk as practice.
    pub fn rewind(&mut self) -> bool {
        let rewound = self.turns.pop().is_some();
        self.practice |= rewound;
        rewound
    }

    /// Marks the talk as practice: it branched off one whose course is known.
    pub fn mark_practice(&mut self) {
        self.practice = true;
    }

    /// What is heard of a line at a turn: one of its wordings, in this language.
    pub fn wording(&self, line: Line, turn: u16, language: Language) -> String {
        let scenario = &*self.scenario;
        match line {
            Line::Authored(id) => {
                let wordings = &scenario.lines[id.index()];
                let heard = wording(self.start.seed, turn, line, wordings.len());
                scenario.texts.get(wordings[heard], language).to_owned()
            }
            Line::Stock(reaction, need) => {
                let heard = STOCK_WORDINGS[wording(self.start.seed, turn, line, STOCK_WORDINGS.len())];
                let need = need.map_or("", |need| {
                    scenario.texts.get(scenario.needs[need.index()].name, language)
                });
                words(language).with(&format!("{}.{heard}", reaction.key()), &[("need", need.into())])
            }
        }
    }

    /// The id of a line for records: of the group, never of the wording.
    pub fn line_id(&self, line: Line) -> String {
        match line {
            Line::Authored(id) => self.authored_line_id(id),
            Line::Stock(reaction, _) => Reaction::key(reaction).to_owned(),
        }
    }

    fn authored_line_id(&self, id: LineId) -> String {
        let first = self.scenario.lines[id.index()][0];
        self.scenario.texts.lines[first.index()].key.clone()
    }
}

/// The attributes of a stock line in `talk.ftl`.
const STOCK_WORDINGS: [&str; 3] = ["a", "b", "c"];
