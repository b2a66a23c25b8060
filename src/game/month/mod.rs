//! The month under way: the one place of the game that touches the account's engine.
//!
//! A decision is taken on a copy, written down, and shown when it is kept. Where the disk refuses,
//! nothing has happened.

mod follow;
mod talk;

pub(super) use follow::follow_actions;

use std::sync::Arc;

use bevy::prelude::*;

use super::action::Follow;
use super::notes::now;
use super::screens::Screen;
use crate::account::{
    Account, Closing, DayStanding, Decision, Event, Lesson, Observation, Play, Row, State, Variant, read_script,
    write_script,
};
use crate::record::months::{self, Began, Ended, Entry, Listing, OwnNote, Pen, TakeUpError, Talking, Unreadable};
use crate::record::profile::Profile;
use crate::record::store::ShelfError;
use crate::record::study::{self, Study};
use crate::text::{Language, words};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Month>()
        .add_plugins(talk::plugin)
        .add_systems(Follow, follow_actions)
        .add_systems(OnExit(Screen::Account), |mut month: ResMut<Month>| {
            if !month.is_talking() {
                *month = Month::default();
            }
        });
}

/// The account that lies open, and the month that is played in it.
#[derive(Resource, Default)]
pub struct Month {
    /// The account's id; empty = none is open.
    id: String,
    play: Option<Play>,
    /// What is shown now, and what was shown before the last decision.
    seen: Option<Observation>,
    before: Option<Observation>,
    /// Events before the last decision.
    told: usize,
    pen: Option<Pen>,
    /// Who learns, for the course to know of the end.
    profile: Option<Profile>,
    /// All own notes, in order; `None` = it was taken away.
    notes: Vec<Option<OwnNote>>,
    /// The months of this account that are kept.
    listing: Listing,
    trouble: Option<Trouble>,
    /// The talk that is being held, as it is kept.
    talking: Option<Talking>,
    /// A talk is over, and the disk has refused what came of it: choosing its act tries again.
    owed: Option<Decision>,
    /// The account has changed since the month was begun.
    changed: bool,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The disk has refused it; nothing has happened.
    NotKept(ShelfError),
    /// Another run of the program is playing it.
    Held,
    /// The file of that name cannot be played on.
    Unreadable(String, Unreadable),
    /// In the account as it is now, the decision of that number, from 1, cannot be taken.
    OtherEdition(String, usize),
}

impl Trouble {
    /// In a sentence for players.
    pub fn text(&self, language: Language) -> String {
        let words = words(language);
        match self {
            Trouble::NotKept(error) => words.with("month-not-kept", &[("reason", error.text(language).into())]),
            Trouble::Held => words.get("month-held"),
            Trouble::Unreadable(file, reason) => reason.text(file, language),
            Trouble::OtherEdition(file, number) => words.with(
                "month-other-edition",
                &[("file", file.as_str().into()), ("number", (*number).into())],
            ),
        }
    }
}

impl Month {
    /// Opens an account: its first page, with the months that are kept.
    pub fn open(&mut self, id: &str, profile: &Profile) {
        *self = Self {
            id: id.to_owned(),
            listing: months::list(profile, id),
            profile: Some(profile.clone()),
            ..Self::default()
        };
        info!("account: {id}");
    }

    /// Begins a month, with the variant that this seed draws.
    pub fn begin(&mut self, account: Arc<Account>, edition: &str, seed: u64, profile: &Profile) {
        let play = Play::open(account, seed);
        let began = Began {
            format: months::FORMAT,
            account: self.id.clone(),
            hash: edition.to_owned(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            seed,
            variant: play.variant().id.clone(),
            at: now(),
        };
        match months::begin(profile, began) {
            Ok((_, pen)) => {
                self.notes = Vec::new();
                self.pen = Some(pen);
                self.show(play);
            }
            Err(error) => self.trouble = Some(Trouble::NotKept(error)),
        }
    }

    /// Goes on with the month of that name.
    pub fn take_up(&mut self, name: &str, account: Arc<Account>, edition: &str, profile: &Profile) {
        let (kept, pen) = match months::take_up(profile, &self.id, name) {
            Ok(taken_up) => taken_up,
            Err(TakeUpError::Shelf(ShelfError::Held(_))) => {
                self.trouble = Some(Trouble::Held);
                return;
            }
            Err(TakeUpError::Shelf(error)) => {
                self.trouble = Some(Trouble::Unreadable(name.to_owned(), error.into()));
                return;
            }
            Err(TakeUpError::Unreadable(reason)) => {
                self.trouble = Some(Trouble::Unreadable(name.to_owned(), reason));
                return;
            }
        };
        if let Some(play) = self.played(name, &kept, account, edition) {
            self.pen = kept.ended.is_none().then_some(pen);
            self.notes = kept.notes;
            self.show(play);
            self.put_pen_down();
            self.talking = kept.talking;
        }
    }

    /// Looks back on the finished month of that name; nothing is written.
    pub fn look_back(&mut self, name: &str, account: Arc<Account>, edition: &str, profile: &Profile) {
        match months::look_up(profile, &self.id, name) {
            Ok(kept) => {
                if let Some(play) = self.played(name, &kept, account, edition) {
                    self.pen = None;
                    self.notes = kept.notes;
                    self.show(play);
                }
            }
            Err(reason) => self.trouble = Some(Trouble::Unreadable(name.to_owned(), reason)),
        }
    }

    /// A kept month, played again; the trouble is told where that cannot be.
    fn played(&mut self, name: &str, kept: &months::Kept, account: Arc<Account>, edition: &str) -> Option<Play> {
        let other = |number| Some(Trouble::OtherEdition(name.to_owned(), number));
        let Some(variant) = account.variant_named(&kept.began.variant) else {
            self.trouble = other(1);
            return None;
        };
        let mut play = Play::in_variant(Arc::clone(&account), variant);
        for (written, number) in kept.decisions.iter().zip(1..) {
            let decision = read_script(&account, written).ok().and_then(|mut read| read.pop());
            if decision.is_none_or(|decision| play.decide(decision).is_err()) {
                self.trouble = other(number);
                return None;
            }
        }
        self.changed = kept.began.hash != edition;
        Some(play)
    }

    fn show(&mut self, play: Play) {
        self.seen = Some(play.observe());
        self.before = None;
        self.told = play.events().len();
        self.play = Some(play);
        self.trouble = None;
    }

    /// Takes a decision, if it is open: first on a copy and on the disk, then on the screen.
    pub fn decide(&mut self, decision: Decision) {
        let (Some(play), Some(pen)) = (&self.play, &mut self.pen) else {
            return;
        };
        let mut next = play.clone();
        if next.decide(decision).is_err() {
            return;
        }
        let written = write_script(next.account(), &[decision]).trim().to_owned();
        let kept = pen.keep(&Entry::Decided {
            decision: written,
            day: next.observe().day,
            at: now(),
        });
        if let Err(error) = kept {
            self.trouble = Some(Trouble::NotKept(error));
            return;
        }
        self.owed = None;
        self.told = play.events().len();
        self.before = self.seen.take();
        self.seen = Some(next.observe());
        self.play = Some(next);
        self.trouble = None;
        self.put_pen_down();
    }

    /// A month that is over gets its last line, and can be opened elsewhere. Where the disk refuses that
    /// line, it is written when the month is taken up again.
    fn put_pen_down(&mut self) {
        let (Some(play), Some(pen)) = (&self.play, &mut self.pen) else {
            return;
        };
        let Some(closing) = play.closing() else { return };
        let kept = pen
            .keep(&Entry::Ended(ended(&closing)))
            .and_then(|()| self.tell_the_course(&closing));
        if let Err(error) = kept {
            self.trouble = Some(Trouble::NotKept(error));
        }
        self.pen = None;
    }

    /// The course counts a month that is over as this step tried, or done.
    fn tell_the_course(&self, closing: &Closing) -> Result<(), ShelfError> {
        let Some(profile) = &self.profile else { return Ok(()) };
        Study::of(profile)?.keep(study::Entry::Worked {
            account: self.id.clone(),
            score: closing.score,
            passed: closing.passed,
            at: now(),
        })
    }

    /// Keeps a note of the player's own.
    pub fn write(&mut self, about: Option<&str>, text: &str) {
        let (Some(seen), Some(pen)) = (&self.seen, &mut self.pen) else {
            return;
        };
        let note = OwnNote {
            about: about.map(str::to_owned),
            day: seen.day,
            text: text.to_owned(),
            at: now(),
        };
        match pen.keep(&Entry::Wrote(note.clone())) {
            Ok(()) => self.notes.push(Some(note)),
            Err(error) => self.trouble = Some(Trouble::NotKept(error)),
        }
    }

    /// Takes an own note away, by its position.
    pub fn erase(&mut self, position: usize) {
        let (Some(note), Some(pen)) = (self.notes.get_mut(position), &mut self.pen) else {
            return;
        };
        let erased = Entry::Erased {
            note: position,
            at: now(),
        };
        match pen.keep(&erased) {
            Ok(()) => *note = None,
            Err(error) => self.trouble = Some(Trouble::NotKept(error)),
        }
    }

    /// The account's id; empty where none is open.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn account(&self) -> Option<&Arc<Account>> {
        self.play.as_ref().map(Play::account)
    }

    /// What is shown now.
    pub fn seen(&self) -> Option<&Observation> {
        self.seen.as_ref()
    }

    /// What was shown before the last decision; `None` before the first of this run.
    pub fn before(&self) -> Option<&Observation> {
        self.before.as_ref()
    }

    /// What has happened since the last decision.
    pub fn just_happened(&self) -> &[Event] {
        let events = self.events();
        // A month just begun or taken up again: nothing is news.
        if self.before.is_some() {
            &events[self.told.min(events.len())..]
        } else {
            &[]
        }
    }

    /// Everything that has happened. Screens tell only what a seller sees of it.
    pub fn events(&self) -> &[Event] {
        self.play.as_ref().map_or(&[], Play::events)
    }

    pub fn log(&self) -> &[Decision] {
        self.play.as_ref().map_or(&[], Play::log)
    }

    /// Own notes with their positions, oldest first.
    pub fn notes(&self) -> impl Iterator<Item = (usize, &OwnNote)> {
        let all = self.notes.iter().enumerate();
        all.filter_map(|(position, note)| Some((position, note.as_ref()?)))
    }

    pub fn listing(&self) -> &Listing {
        &self.listing
    }

    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Whether the account has changed since this month was begun.
    pub fn has_changed(&self) -> bool {
        self.changed
    }

    /// Whether decisions can be taken: a month that is looked back on is only read.
    pub fn is_under_way(&self) -> bool {
        self.pen.is_some() && self.seen.as_ref().is_some_and(|seen| !seen.over)
    }

    /// Everything about a month that is over; `None` before its end.
    pub fn over(&self) -> Option<Over<'_>> {
        let play = self.play.as_ref()?;
        Some(Over {
            closing: play.closing()?,
            lessons: play.lessons(),
            evenings: play.evenings(),
            ledger: play.ledger(),
            variant: play.variant(),
            state: play.state(),
        })
    }
}

/// What a month came to: for the end alone, it holds what was hidden.
pub struct Over<'m> {
    pub closing: Closing,
    pub lessons: Vec<Lesson>,
    /// One a day.
    pub evenings: Vec<DayStanding>,
    pub ledger: &'m [Row],
    pub variant: &'m Variant,
    pub state: &'m State,
}

fn ended(closing: &Closing) -> Ended {
    Ended {
        outcome: closing.outcome.name().to_owned(),
        score: closing.score,
        passed: closing.passed,
        next_order: closing.next_order,
        at: now(),
    }
}
