//! The progress screen by keyboard: arrows from line to line, M for mastery, P for practice, S and C
//! save.

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::Reading;
use super::certificates::first_earned;
use super::gather::Gathered;
use super::line::Line;
use crate::game::action::Action;
use crate::game::classroom::Classroom;

pub fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    gathered: Res<Gathered>,
    reading: Res<Reading>,
    room: Res<Classroom>,
    lines: Query<(Entity, &UiGlobalTransform), With<Line>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut actions: MessageWriter<Action>,
) {
    let progress = gathered.there().filter(|there| !there.is_empty());
    for key in keys.get_just_pressed() {
        let action = match (key, progress) {
            (KeyCode::Escape, _) => Action::GoHome,
            (KeyCode::KeyP, Some(progress)) => Action::ShowPractice(!reading.is_practice(progress)),
            (KeyCode::KeyM, _) => Action::ShowMastery,
            (KeyCode::KeyS, Some(_)) => Action::SaveProgress,
            // Where none is earned, what is shown then says what each still takes.
            (KeyCode::KeyC, _) => match first_earned(&room) {
                Some(part) => Action::SaveCertificate(part),
                None => Action::ShowMastery,
            },
            (KeyCode::PageUp, Some(_)) => Action::TurnPage(-1),
            (KeyCode::PageDown, Some(_)) => Action::TurnPage(1),
            (KeyCode::ArrowUp, _) => {
                step(&lines, &mut focus, &mut visible, -1);
                continue;
            }
            (KeyCode::ArrowDown, _) => {
                step(&lines, &mut focus, &mut visible, 1);
                continue;
            }
            _ => continue,
        };
        actions.write(action);
    }
}

/// Moves the focus to the next line above or below; from elsewhere, to the first.
fn step(
    lines: &Query<(Entity, &UiGlobalTransform), With<Line>>,
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
    let next = now.map_or(Some(0), |now| now.checked_add_signed(by));
    if let Some(&(entity, _)) = next.and_then(|next| all.get(next)) {
        focus.set(entity, FocusCause::Navigated);
    }
}
