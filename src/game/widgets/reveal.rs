//! Scrolls the focused control into view.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, reveal_focus);
}

fn reveal_focus(focus: Res<InputFocus>, nodes: Query<(), With<ComputedNode>>, mut commands: Commands) {
    if focus.is_changed()
        && let Some(entity) = focus.get()
        && nodes.contains(entity)
    {
        commands.trigger(ScrollIntoView { entity });
    }
}
