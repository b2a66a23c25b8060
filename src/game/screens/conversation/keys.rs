//! The talk by keys. All of them are off while a dialog is open or a text is being written.

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::{ChoiceList, Desk, Transcript, meeting};
use crate::game::action::{Action, Does};
use crate::game::screens::Screen;
use crate::game::session::Talk;
use crate::game::widgets::field::not_typing;
use crate::game::widgets::modal::no_dialog_open;

/// A page up or down goes so far, so that a line of the last one stays in sight.
const PAGE: f32 = 0.8;

pub(super) fn plugin(app: &mut App) {
    let here = in_state(Screen::Conversation);
    app.add_systems(
        Update,
        (press_keys, walk_choices, page_transcript).run_if(here.clone().and_then(no_dialog_open).and_then(not_typing)),
    );
    // Before the question can be opened, so that the key that opens it does not answer it too.
    app.add_systems(
        Update,
        stay.run_if(here.and_then(|desk: Res<Desk>| desk.leaving))
            .before(super::follow_actions),
    );
}

/// The keys of the choices 1–9, above the letters and beside them.
pub const DIGITS: [[KeyCode; 2]; 9] = [
    [KeyCode::Digit1, KeyCode::Numpad1],
    [KeyCode::Digit2, KeyCode::Numpad2],
    [KeyCode::Digit3, KeyCode::Numpad3],
    [KeyCode::Digit4, KeyCode::Numpad4],
    [KeyCode::Digit5, KeyCode::Numpad5],
    [KeyCode::Digit6, KeyCode::Numpad6],
    [KeyCode::Digit7, KeyCode::Numpad7],
    [KeyCode::Digit8, KeyCode::Numpad8],
    [KeyCode::Digit9, KeyCode::Numpad9],
];

fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    controls: Query<(), With<Does>>,
    talk: Res<Talk>,
    desk: Res<Desk>,
    mut actions: MessageWriter<Action>,
) {
    if keys.any_pressed([
        KeyCode::ControlLeft,
        KeyCode::ControlRight,
        KeyCode::AltLeft,
        KeyCode::SuperLeft,
    ]) {
        return;
    }
    let (Some(scenario), Some(seen)) = (talk.scenario(), talk.seen()) else {
        return;
    };
    if talk.watching().is_some() {
        if keys.just_pressed(KeyCode::Escape) {
            actions.write(Action::Back);
        }
        return;
    }
    for (digit, offer) in DIGITS.iter().zip(meeting::open_offers(scenario, seen, desk.aim)) {
        if keys.any_just_pressed(*digit) {
            actions.write(Action::Choose(offer.choice));
            // One choice a frame: the next number would mean another list.
            return;
        }
    }
    let letters = [
        (KeyCode::KeyH, Action::Hint),
        (KeyCode::KeyZ, Action::Rewind),
        (KeyCode::KeyN, Action::ToggleNotebook),
        (KeyCode::KeyG, Action::ReadGauges),
        (KeyCode::ArrowLeft, Action::AimFurther(-1)),
        (KeyCode::ArrowRight, Action::AimFurther(1)),
        (KeyCode::Escape, Action::Back),
    ];
    for (key, action) in letters {
        if keys.just_pressed(key) {
            actions.write(action);
        }
    }
    // A focused control takes Enter itself.
    let on_control = focus.get().is_some_and(|focused| controls.contains(focused));
    if !talk.is_under_way() && !on_control && keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        actions.write(Action::ShowDebrief);
    }
}

/// Up and down go from choice to choice, around at the ends.
fn walk_choices(
    keys: Res<ButtonInput<KeyCode>>,
    lists: Query<&Children, With<ChoiceList>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let down = keys.just_pressed(KeyCode::ArrowDown);
    if !down && !keys.just_pressed(KeyCode::ArrowUp) {
        return;
    }
    let Ok(choices) = lists.single() else { return };
    let focused = choices.iter().position(|choice| focus.get() == Some(choice));
    let next = match (focused, down) {
        (None, true) => 0,
        (None, false) => choices.len() - 1,
        (Some(at), true) => (at + 1) % choices.len(),
        (Some(at), false) => (at + choices.len() - 1) % choices.len(),
    };
    if let Some(&choice) = choices.get(next) {
        focus.set(choice, FocusCause::Navigated);
        visible.0 = true;
    }
}

fn page_transcript(
    keys: Res<ButtonInput<KeyCode>>,
    mut transcripts: Query<(&mut ScrollPosition, &ComputedNode), With<Transcript>>,
) {
    let Ok((mut position, node)) = transcripts.single_mut() else {
        return;
    };
    let scale = node.inverse_scale_factor();
    let (room, all) = (node.size().y * scale, node.content_size().y * scale);
    let by = if keys.just_pressed(KeyCode::PageUp) {
        -PAGE * room
    } else if keys.just_pressed(KeyCode::PageDown) {
        PAGE * room
    } else if keys.just_pressed(KeyCode::Home) {
        -all
    } else if keys.just_pressed(KeyCode::End) {
        all
    } else {
        return;
    };
    position.y = (position.y + by).clamp(0.0, (all - room).max(0.0));
}

fn stay(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::CloseDialog);
    }
}
