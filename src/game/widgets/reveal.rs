//! Scrolls the focused control into view, for those who move by keys.
//!
//! A screen that opens gives the focus to the button that goes on; that must not scroll away what
//! is to be read before.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

use crate::game::action::Follow;

pub(super) fn plugin(app: &mut App) {
    // After the keys have moved the focus: nothing asks for another frame to scroll in.
    app.add_systems(Follow, reveal_focus);
}

fn reveal_focus(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    nodes: Query<(), With<ComputedNode>>,
    mut commands: Commands,
) {
    if focus.is_changed()
        && visible.0
        && let Some(entity) = focus.get()
        && nodes.contains(entity)
    {
        commands.trigger(ScrollIntoView { entity });
    }
}
