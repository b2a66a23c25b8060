//! Sending what waits, in order, in batches.
//!
//! A batch that is refused, or of which something is there already, is halved until the statement
//! is found that it is about; so one that a store will never take is set aside with its answer, and
//! all others arrive. What is not answered is asked again, later each time.

use super::answer::{Answer, Lrs, Verdict};
use super::ask::{OLD, ask, other, said, version};
use super::cursor::{Aside, Cursor};
use super::pace::Pace;
use super::queue::Waiting;
use crate::record::store::ShelfError;

/// Most statements in a batch.
pub const BATCH: usize = 20;

/// How sending ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing waits any more.
    Done,
    /// Whoever started it wants no more.
    Stopped,
    /// No answer, or only "later", after all tries; the last reason.
    Unreachable(String),
    /// The store does not let us in; its answer.
    Denied(String),
    /// What answers there is no store; its answer.
    NoStore(String),
    /// It was sent, but that could not be noted: the next run sends it again.
    Unnoted(ShelfError),
}

/// What came of sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Statements that the store took.
    pub sent: usize,
    /// Those that it had already.
    pub there: usize,
    /// Those that it refused, in this run.
    pub refused: Vec<Aside>,
    /// Those that still wait.
    pub waiting: usize,
    pub ended: Ended,
}

/// Sends what waits, and notes on the cursor what arrived after each batch. `progress` is told
/// how many statements are dealt with.
pub fn send(
    waiting: &[Waiting],
    cursor: &mut Cursor,
    lrs: &mut dyn Lrs,
    pace: &mut Pace<'_>,
    progress: &mut dyn FnMut(usize),
) -> Outcome {
    let mut sender = Sender {
        cursor,
        lrs,
        pace,
        version: OLD.to_owned(),
        may_guess: false,
        outcome: Outcome {
            sent: 0,
            there: 0,
            refused: Vec::new(),
            waiting: waiting.len(),
            ended: Ended::Done,
        },
    };
    if let Err(ended) = sender.send_all(waiting, progress) {
        sender.outcome.ended = ended;
    }
    sender.outcome
}

struct Sender<'a, 'b> {
    cursor: &'a mut Cursor,
    lrs: &'a mut dyn Lrs,
    pace: &'a mut Pace<'b>,
    version: String,
    /// The store did not say which versions it knows, and has taken nothing yet.
    may_guess: bool,
    outcome: Outcome,
}

impl Sender<'_, '_> {
    fn send_all(&mut self, waiting: &[Waiting], progress: &mut dyn FnMut(usize)) -> Result<(), Ended> {
        if waiting.is_empty() {
            return Ok(());
        }
        match version(self.lrs, self.pace)? {
            Some(version) => self.version = version,
            None => self.may_guess = true,
        }
        for batch in waiting.chunks(BATCH) {
            let delivered = self.deliver(batch);
            let noted = self.cursor.save().map_err(Ended::Unnoted);
            progress(waiting.len() - self.outcome.waiting);
            delivered?;
            noted?;
        }
        Ok(())
    }

    /// Deals with each of a batch, in order.
    fn deliver(&mut self, batch: &[Waiting]) -> Result<(), Ended> {
        let answer = self.post(batch)?;
        match (answer.verdict(), batch) {
            (Verdict::Kept, _) => {
                self.outcome.sent += batch.len();
                batch.iter().for_each(|one| self.dealt_with(one));
            }
            (Verdict::There, [one]) => {
                self.outcome.there += 1;
                self.dealt_with(one);
            }
            (Verdict::Refused, [one]) => self.set_aside(one, &answer),
            (Verdict::There | Verdict::Refused, _) => {
                let (first, second) = batch.split_at(batch.len() / 2);
                self.deliver(first)?;
                self.deliver(second)?;
            }
            (Verdict::Denied, _) => return Err(Ended::Denied(said(&answer))),
            (Verdict::NoStore | Verdict::Later, _) => return Err(Ended::NoStore(said(&answer))),
        }
        Ok(())
    }

    fn post(&mut self, batch: &[Waiting]) -> Result<Answer, Ended> {
        let texts: Vec<&str> = batch.iter().map(|one| one.text.as_str()).collect();
        let body = format!("[{}]", texts.join(","));
        let version = self.version.clone();
        let answer = ask(self.lrs, self.pace, &mut |lrs| lrs.post(&version, &body))?;
        if answer.verdict() != Verdict::Refused || !self.may_guess {
            self.may_guess &= answer.verdict() == Verdict::Refused;
            return Ok(answer);
        }
        // Perhaps it is the version that it refuses; asked once.
        self.may_guess = false;
        let guess = other(&version);
        let second = ask(self.lrs, self.pace, &mut |lrs| lrs.post(guess, &body))?;
        if second.verdict() == Verdict::Refused {
            return Ok(answer);
        }
        self.version = guess.to_owned();
        Ok(second)
    }

    fn dealt_with(&mut self, one: &Waiting) {
        self.outcome.waiting -= 1;
        self.cursor.take(&one.id);
        self.move_on(one);
    }

    fn set_aside(&mut self, one: &Waiting, answer: &Answer) {
        let aside = Aside {
            id: one.id.clone(),
            attempt: one.attempt.clone(),
            entry: one.entry,
            status: answer.status,
            answer: answer.text.trim().to_owned(),
        };
        self.outcome.waiting -= 1;
        self.outcome.refused.push(aside.clone());
        self.cursor.refuse(aside);
        self.move_on(one);
    }

    fn move_on(&mut self, one: &Waiting) {
        if one.closes {
            self.cursor.tell(&one.attempt, one.entry + 1);
        }
    }
}
