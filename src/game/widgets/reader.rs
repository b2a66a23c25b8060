//! What a screen reader asks of a control, and that it is never sent to one that is gone.

use accesskit::Action as Asked;
use bevy::a11y::{AccessibilitySystems, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, Button};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(Update, do_as_asked);
    app.add_systems(PostUpdate, drop_dead_focus.before(AccessibilitySystems::Update));
}

fn do_as_asked(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<Has<InteractionDisabled>, With<Button>>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for request in requests.read() {
        // Bevy names its accessibility nodes by the bits of their entities.
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(closed) = controls.get(entity) else { continue };
        match request.action {
            Asked::Click if !closed => commands.trigger(Activate { entity }),
            Asked::Focus => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}

/// A screen built anew has other entities. A tree whose focus is not in it makes the platform's
/// accessibility layer panic.
fn drop_dead_focus(mut focus: ResMut<InputFocus>, alive: Query<()>) {
    if focus.get().is_some_and(|focused| !alive.contains(focused)) {
        focus.clear();
    }
}
