//! From a journal to its statements, entry by entry.

use std::sync::Arc;

use serde_json::{Value, json};

use super::duration::duration;
use super::ids::{ADDRESSES, Uuid};
use super::iri::{BASE, extension};
use super::learner::Learner;
use super::parts;
use crate::record::Moment;
use crate::record::journal::{End, Entry, Header, Player, Reading, ReplayError};
use crate::scenario::Scenario;
use crate::sim::{Factors, Session, open_choices};

/// The field of cmi5 for how far someone is, 0–100.
const PROGRESS: &str = "https://w3id.org/xapi/cmi5/result/extensions/progress";

/// One statement, ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub id: Uuid,
    /// The entry that it tells, 0 = the header.
    pub entry: usize,
    /// Later than that of the statement before it, by a millisecond at least.
    pub at: Moment,
    pub body: Value,
}

/// What an attempt has to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// In order.
    pub statements: Vec<Statement>,
    /// What stands after them cannot be played with these rules, and is not told.
    pub stopped: Option<ReplayError>,
}

/// The UUID of an attempt, from its name.
pub fn registration(attempt: &str) -> Uuid {
    Uuid::of(Uuid::of(ADDRESSES, BASE), attempt)
}

/// All that a journal has to tell of this learner; `scenario` is the edition that was played.
pub fn tell(reading: &Reading, scenario: Arc<Scenario>, learner: &Learner) -> Told {
    let stopped_at_once = |why| Told {
        statements: Vec::new(),
        stopped: Some(why),
    };
    let player = match Player::begin(Arc::clone(&scenario), &reading.header) {
        Ok(player) => player,
        Err(why) => return stopped_at_once(why),
    };
    let mut teller = Teller::of(&reading.header, &player, learner);
    teller.play(reading, player)
}

struct Teller<'a> {
    scenario: Arc<Scenario>,
    header: &'a Header,
    registration: Uuid,
    actor: Value,
    context: Value,
    /// The number of the entry at hand.
    entry: usize,
    statements: Vec<Statement>,
    /// When the entry before was written.
    before: Moment,
    /// Milliseconds of the attempt, without those in which it lay aside.
    played: u64,
    progressed: bool,
}

impl<'a> Teller<'a> {
    fn of(header: &'a Header, player: &Player, learner: &Learner) -> Self {
        let session = player.session();
        let scenario = Arc::clone(session.scenario());
        let registration = registration(&header.attempt);
        let variant = &scenario.names.variants[session.state().variant().index()];
        Self {
            context: parts::context(header, &scenario, registration, variant),
            scenario,
            header,
            registration,
            actor: learner.actor(),
            entry: 0,
            statements: Vec::new(),
            before: header.at,
            played: 0,
            progressed: false,
        }
    }

    fn play(&mut self, reading: &Reading, mut player: Player) -> Told {
        let mut stopped = None;
        for (number, entry) in reading.entries.iter().enumerate() {
            self.entry = number;
            let took = self.clock(entry);
            let before = player.session().clone();
            if let Err(why) = player.play(entry) {
                stopped = Some(why);
                break;
            }
            self.tell(entry, took, &before, player.session());
        }
        Told {
            statements: std::mem::take(&mut self.statements),
            stopped,
        }
    }

    /// Milliseconds since the entry before; the time until it was taken up again is no time of the
    /// attempt, and a clock that was set back counts nothing.
    fn clock(&mut self, entry: &Entry) -> u64 {
        let Some(at) = entry.at() else { return 0 };
        let since = at.0.saturating_sub(self.before.0);
        let aside = matches!(entry, Entry::Resumed { .. } | Entry::Commented { .. });
        let took = if aside { 0 } else { since };
        // Someone who comments later does not play; the next choice counts from the one before.
        if !matches!(entry, Entry::Commented { .. }) {
            self.before = at;
        }
        self.played += took;
        took
    }

    fn tell(&mut self, entry: &Entry, took: u64, before: &Session, after: &Session) {
        match entry {
            Entry::Began(header) => {
                let object = parts::simulation(&self.scenario);
                self.say("initialized", header.at, object, None, after);
            }
            Entry::Chose { turn, choice, at } if !self.is_taken_over(*turn) => {
                self.answered(choice, *at, took, before, after);
                self.progress(*at, after);
            }
            Entry::Ended(end) => self.ended(end, after),
            _ => {}
        }
    }

    /// Whether a turn was made in the attempt that this one branched off. Those stand first, and
    /// are not made again.
    fn is_taken_over(&self, turn: u16) -> bool {
        let branch = self.header.branch.as_ref();
        branch.is_some_and(|branch| self.entry <= branch.turn.into() && turn <= branch.turn)
    }

    fn answered(&mut self, choice: &str, at: Moment, took: u64, before: &Session, after: &Session) {
        let scenario = Arc::clone(&self.scenario);
        let (was, is) = (before.state(), after.state());
        let factors = [was, is].map(|state| Factors::of(&scenario, state));
        let result = json!({
            "response": choice,
            "duration": duration(took),
            "extensions": {
                extension("turn"): after.turns().len(),
                extension("offered"): parts::names(&scenario, open_choices(&scenario, was)),
                extension("factors"): parts::factors(&factors[1]),
                extension("delta"): parts::moved(&factors[0], &factors[1]),
            },
        });
        let object = parts::interaction(&scenario, was.scene());
        self.say("answered", at, object, Some(result), after);
        let last = self.statements.last_mut().expect("it has just been said");
        last.body["context"]["contextActivities"]["parent"] = parts::parent(&scenario);
    }

    /// Says once how far it is: when half of the patience that the customer came with is gone, or
    /// with the end where that comes first.
    fn progress(&mut self, at: Moment, after: &Session) {
        let start = u32::from(after.first_state().patience());
        let gone = start.saturating_sub(after.state().patience().into());
        let is_over = after.state().has_ended();
        if self.progressed || !is_over && 2 * gone < start {
            return;
        }
        self.progressed = true;
        let percent = match is_over {
            true => 100,
            false => (100 * gone / start.max(1)).min(99),
        };
        let result = json!({ "duration": duration(self.played), "extensions": { PROGRESS: percent } });
        let object = parts::simulation(&self.scenario);
        self.say("progressed", at, object, Some(result), after);
    }

    fn ended(&mut self, end: &End, session: &Session) {
        let extensions = json!({
            extension("factors"): parts::factors(&Factors::of(&self.scenario, session.state())),
            extension("outcome"): end.outcome,
            extension("turn"): end.turn,
        });
        let played = duration(self.played);
        let completed = json!({ "completion": true, "duration": played, "extensions": extensions });
        let mut all = vec![("completed", completed), ("terminated", json!({ "duration": played }))];
        if !session.is_practice() {
            let score = parts::score(end.score);
            let verdict = if end.passed { "passed" } else { "failed" };
            let judged = json!({
                "success": end.passed, "score": score, "duration": played, "extensions": extensions,
            });
            all.insert(0, ("scored", json!({ "score": score, "extensions": extensions })));
            all.insert(2, (verdict, judged));
        }
        for (verb, result) in all {
            let object = parts::simulation(&self.scenario);
            self.say(verb, end.at, object, Some(result), session);
        }
    }

    fn say(&mut self, verb: &str, at: Moment, object: Value, result: Option<Value>, session: &Session) {
        let earliest = self.statements.last().map_or(0, |last| last.at.0 + 1);
        let at = Moment(at.0.max(earliest));
        let id = Uuid::of(self.registration, &format!("{}/{verb}", self.entry));
        let mut body = json!({
            "id": id.to_string(),
            "actor": self.actor,
            "verb": parts::verb(verb),
            "object": object,
            "context": self.context,
            "timestamp": at.to_string(),
        });
        body["context"]["extensions"][extension("practice")] = session.is_practice().into();
        if let Some(result) = result {
            body["result"] = result;
        }
        self.statements.push(Statement {
            id,
            entry: self.entry,
            at,
            body,
        });
    }
}
