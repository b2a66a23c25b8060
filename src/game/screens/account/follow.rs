//! What the player asks for, as far as it changes what is looked at.

use bevy::prelude::*;

use super::notes::FIELD;
use super::{Looking, Page};
use crate::account::Kind;
use crate::game::action::{AccountAction, Action};
use crate::game::month::Month;
use crate::game::screens::Rebuild;
use crate::game::widgets::focus::Kept;
use crate::scenario::PersonId;

pub fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    mut looking: ResMut<Looking>,
    month: Res<Month>,
    mut kept: ResMut<Kept>,
    mut rebuild: ResMut<Rebuild>,
) {
    let asked: Vec<Action> = actions.p0().read().cloned().collect();
    for action in asked {
        match action {
            Action::Back => {
                actions.p1().write(Action::GoHome);
            }
            Action::Account(asked) => {
                looking.follow(&asked, &month);
                if asked == AccountAction::GoToNote && month.is_under_way() {
                    kept.focus_next(FIELD);
                }
                rebuild.0 = true;
            }
            _ => {}
        }
    }
}

impl Looking {
    fn follow(&mut self, asked: &AccountAction, month: &Month) {
        match asked {
            AccountAction::Begin | AccountAction::TakeUp(_) | AccountAction::Another => *self = Self::default(),
            AccountAction::LookBack(_) => {
                *self = Self {
                    end: true,
                    ..Self::default()
                };
            }
            AccountAction::Decide(_) => (self.day, self.put_away) = (None, false),
            AccountAction::Select(person) => self.select(*person, month),
            AccountAction::StepPerson(by) => self.step_person(*by, month),
            AccountAction::ShowDay(day) => self.show_day(*day),
            AccountAction::StepDay(by) => self.step_day(*by, month),
            AccountAction::ShowKind(kind) => self.kind = *kind,
            AccountAction::StepKind(by) => {
                let count = Kind::ALL.len() as i32;
                let next = (self.kind as i32 + by).rem_euclid(count);
                self.kind = Kind::ALL[next as usize];
            }
            AccountAction::PutHappenedAway => (self.day, self.put_away) = (None, true),
            AccountAction::ShowEnd => self.end = true,
            AccountAction::ShowMonth => self.end = false,
            AccountAction::GoToNote
            | AccountAction::TakeNote
            | AccountAction::EraseNote(_)
            | AccountAction::PutTroubleAway => {}
        }
    }

    /// Whoever is looked at, the dossier opens at what is known of them.
    fn select(&mut self, person: Option<PersonId>, month: &Month) {
        self.person = person;
        // Whoever looks somebody up has read what happened; the next decision brings it back.
        self.put_away |= person.is_some();
        let about = |note: &crate::account::Noted| {
            let account = month.account()?;
            (account.note(note.note).about == person).then_some(account.note(note.note).kind)
        };
        if person.is_some()
            && let Some(seen) = month.seen()
            && let Some(kind) = seen.dossier.iter().filter_map(about).next_back()
        {
            self.kind = kind;
        }
    }

    fn step_person(&mut self, by: i32, month: &Month) {
        let Some(seen) = month.seen() else { return };
        if Page::of(month, self) == Page::End {
            return self.step_in_all(by, month);
        }
        let people: Vec<PersonId> = super::people::in_order(seen, month);
        // Before the first and after the last is everybody.
        let now = people.iter().position(|who| Some(*who) == self.person);
        let now = now.map_or(0, |position| position as i32 + 1);
        let next = (now + by).rem_euclid(people.len() as i32 + 1);
        let person = usize::try_from(next - 1).ok().and_then(|next| people.get(next));
        self.select(person.copied(), month);
    }

    /// At the end everybody is known.
    fn step_in_all(&mut self, by: i32, month: &Month) {
        let (Some(account), Some(over)) = (month.account(), month.over()) else {
            return;
        };
        let now = self.person.unwrap_or(over.closing.judged).index() as i32;
        let next = (now + by).rem_euclid(account.people.len() as i32);
        self.person = Some(PersonId::at(next as usize));
    }

    fn show_day(&mut self, day: Option<u16>) {
        self.day = day;
        self.put_away = false;
    }

    fn step_day(&mut self, by: i32, month: &Month) {
        let (Some(seen), Some(account)) = (month.seen(), month.account()) else {
            return;
        };
        let now = i32::from(self.day.unwrap_or(seen.day));
        let next = (now + by).clamp(1, i32::from(account.days));
        self.show_day(Some(next as u16));
    }
}
