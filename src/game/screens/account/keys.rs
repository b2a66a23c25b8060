//! A month by keyboard: digits act, arrows walk, N writes a note, W and T wait, Esc goes back.

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::calendar::Day;
use super::today::{Line, digit_lines, until_tomorrow};
use super::{Looking, Page};
use crate::account::Decision;
use crate::game::action::{AccountAction, Action, Does};
use crate::game::month::Month;

const DIGITS: [KeyCode; 9] = [
    KeyCode::Digit1,
    KeyCode::Digit2,
    KeyCode::Digit3,
    KeyCode::Digit4,
    KeyCode::Digit5,
    KeyCode::Digit6,
    KeyCode::Digit7,
    KeyCode::Digit8,
    KeyCode::Digit9,
];

pub fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    month: Res<Month>,
    looking: Res<Looking>,
    lines: Query<(Entity, &UiGlobalTransform), With<Line>>,
    days: Query<&Day>,
    controls: Query<(), With<Does>>,
    mut last: Local<usize>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut actions: MessageWriter<Action>,
) {
    let page = Page::of(&month, &looking);
    let on_day = focus.get().is_some_and(|focused| days.contains(focused));
    let on_control = focus.get().is_some_and(|focused| controls.contains(focused));
    for key in keys.get_just_pressed() {
        let asked = match (key, page) {
            (KeyCode::Escape, _) => {
                actions.write(escape(page, &looking));
                continue;
            }
            (KeyCode::ArrowUp, _) => {
                step(&lines, &mut last, &mut focus, &mut visible, -1);
                continue;
            }
            (KeyCode::ArrowDown, _) => {
                step(&lines, &mut last, &mut focus, &mut visible, 1);
                continue;
            }
            // Further than there are lines: the first and the last.
            (KeyCode::Home, Page::Month) => {
                step(&lines, &mut last, &mut focus, &mut visible, isize::MIN);
                continue;
            }
            (KeyCode::End, Page::Month) => {
                step(&lines, &mut last, &mut focus, &mut visible, isize::MAX);
                continue;
            }
            (KeyCode::ArrowLeft, Page::Month) if on_day => AccountAction::StepDay(-1),
            (KeyCode::ArrowRight, Page::Month) if on_day => AccountAction::StepDay(1),
            (KeyCode::ArrowLeft, Page::Month | Page::End) => AccountAction::StepPerson(-1),
            (KeyCode::ArrowRight, Page::Month | Page::End) => AccountAction::StepPerson(1),
            (KeyCode::PageUp, Page::Month) => AccountAction::StepDay(-1),
            (KeyCode::PageDown, Page::Month) => AccountAction::StepDay(1),
            (KeyCode::KeyD, Page::Month) => AccountAction::StepKind(1),
            (KeyCode::KeyN, Page::Month) => AccountAction::GoToNote,
            (KeyCode::KeyW, Page::Month) => AccountAction::Decide(Decision::Wait(1)),
            (KeyCode::KeyT, Page::Month) => match month.seen() {
                Some(seen) => AccountAction::Decide(Decision::Wait(until_tomorrow(seen))),
                None => continue,
            },
            (KeyCode::Enter | KeyCode::NumpadEnter, Page::Month)
                if !on_control && month.seen().is_some_and(|seen| seen.over) =>
            {
                AccountAction::ShowEnd
            }
            (KeyCode::Enter | KeyCode::NumpadEnter, Page::Start) if !on_control => {
                match month.listing().unfinished().next() {
                    Some(card) => AccountAction::TakeUp(card.name.clone()),
                    None => AccountAction::Begin,
                }
            }
            (KeyCode::Enter | KeyCode::NumpadEnter, Page::End) if !on_control => AccountAction::Another,
            (key, Page::Month) => match digit(&month, &looking, *key) {
                Some(decision) => AccountAction::Decide(decision),
                None => continue,
            },
            _ => continue,
        };
        actions.write(Action::Account(asked));
    }
}

/// First back to the whole, then away: everything is kept.
fn escape(page: Page, looking: &Looking) -> Action {
    match page {
        Page::Month if looking.day.is_some() => Action::Account(AccountAction::ShowDay(None)),
        Page::Month if looking.person.is_some() => Action::Account(AccountAction::Select(None)),
        _ => Action::GoHome,
    }
}

fn digit(month: &Month, looking: &Looking, key: KeyCode) -> Option<Decision> {
    let position = DIGITS.iter().position(|digit| *digit == key)?;
    let (account, seen) = (month.account()?, month.seen()?);
    digit_lines(account, seen, looking.person).get(position).copied()
}

/// Moves the focus to the next line above or below. A line that is done vanishes: then to the one that
/// has taken its place, or the last.
fn step(
    lines: &Query<(Entity, &UiGlobalTransform), With<Line>>,
    last: &mut usize,
    focus: &mut InputFocus,
    visible: &mut InputFocusVisible,
    by: isize,
) {
    visible.0 = true;
    let mut all: Vec<(Entity, f32)> = lines.iter().map(|(entity, at)| (entity, at.translation.y)).collect();
    all.sort_by(|one, other| one.1.total_cmp(&other.1));
    let now = focus
        .get()
        .and_then(|now| all.iter().position(|&(entity, _)| entity == now));
    let lowest = all.len().saturating_sub(1);
    let next = match (now, by) {
        (_, isize::MIN) => 0,
        (_, isize::MAX) => lowest,
        (Some(now), by) => now.saturating_add_signed(by).min(lowest),
        (None, _) => (*last).min(lowest),
    };
    if let Some(&(entity, _)) = all.get(next) {
        *last = next;
        focus.set(entity, FocusCause::Navigated);
    }
}
