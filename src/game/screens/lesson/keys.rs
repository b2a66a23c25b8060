//! A lesson by keys. While an answer is written, they are letters.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::end;
use crate::course::TaskKind;
use crate::game::action::{Action, Does, LessonAction};
use crate::game::classroom::{Classroom, Draft, Sitting};
use crate::game::screens::conversation::DIGITS;

/// A large step of a guess is this part of its range.
const STEPS: i64 = 20;

pub fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    mut focus: ResMut<InputFocus>,
    fields: Query<&EditableText>,
    controls: Query<(), With<Does>>,
    sitting: Res<Sitting>,
    room: Res<Classroom>,
    mut actions: MessageWriter<Action>,
) {
    let Some(round) = &sitting.0 else { return };
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    if let Some(field) = focus.get().and_then(|entity| fields.get(entity).ok()) {
        // While an input method is composing, its keys are its own.
        if field.is_composing() {
            return;
        }
        if keys.just_pressed(KeyCode::Escape) {
            focus.clear();
        }
        if enter {
            actions.write(Action::Lesson(LessonAction::Forward));
        }
        if keys.just_pressed(KeyCode::PageUp) {
            actions.write(Action::Lesson(LessonAction::Backward));
        }
        return;
    }
    if keys.any_pressed([
        KeyCode::ControlLeft,
        KeyCode::ControlRight,
        KeyCode::AltLeft,
        KeyCode::SuperLeft,
    ]) {
        return;
    }
    // A focused control takes Enter itself.
    let on_control = focus.get().is_some_and(|focused| controls.contains(focused));
    if enter && !on_control {
        actions.write(if round.is_over() {
            end::goes_on(&room).unwrap_or(Action::GoHome)
        } else {
            Action::Lesson(LessonAction::Forward)
        });
    }
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::Back);
    }
    if keys.just_pressed(KeyCode::KeyR) {
        actions.write(Action::Lesson(LessonAction::TryAgain));
    }
    if keys.just_pressed(KeyCode::PageUp) {
        actions.write(Action::Lesson(LessonAction::Backward));
    }
    if keys.just_pressed(KeyCode::PageDown) && !round.is_over() {
        actions.write(Action::Lesson(LessonAction::GoTo(round.at() + 1)));
    }
    let Some((exercise, draft)) = round.now() else { return };
    let digit = DIGITS.iter().position(|digit| keys.any_just_pressed(*digit));
    let shift = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let by = match keys.get_just_pressed().find_map(arrow) {
        Some(Vec2 { x, y }) => (x as i32, y as i32),
        None => (0, 0),
    };
    let action = match (draft, digit) {
        (Draft::Sort { .. } | Draft::Match { .. } | Draft::Order { .. }, Some(at)) => LessonAction::Put(at),
        (Draft::Choose { .. } | Draft::Open { .. }, Some(at)) => LessonAction::Pick(at),
        (Draft::Predict { .. }, Some(digit)) => LessonAction::Digit(Some(digit as u8 + 1)),
        (Draft::Predict { .. }, None) if keys.any_just_pressed([KeyCode::Digit0, KeyCode::Numpad0]) => {
            LessonAction::Digit(Some(0))
        }
        (Draft::Predict { .. }, None) if keys.just_pressed(KeyCode::Backspace) => LessonAction::Digit(None),
        (Draft::Predict { number, .. }, None) if by != (0, 0) => {
            let TaskKind::Predict { from, to, .. } = exercise.idea.task.kind else {
                return;
            };
            let large = ((to - from) / STEPS).max(1);
            LessonAction::Guess((number + i64::from(by.0) * large - i64::from(by.1)).clamp(from, to))
        }
        (Draft::Order { picked, .. }, None) if shift && by.1 != 0 => LessonAction::Move(*picked, by.1),
        (Draft::Sort { .. } | Draft::Match { .. } | Draft::Order { .. }, None) if by != (0, 0) => {
            LessonAction::PickFurther(by.0 + by.1)
        }
        _ => return,
    };
    actions.write(Action::Lesson(action));
}

/// Right and down are 1.
fn arrow(key: &KeyCode) -> Option<Vec2> {
    match key {
        KeyCode::ArrowLeft => Some(Vec2::NEG_X),
        KeyCode::ArrowRight => Some(Vec2::X),
        KeyCode::ArrowUp => Some(Vec2::NEG_Y),
        KeyCode::ArrowDown => Some(Vec2::Y),
        _ => None,
    }
}
