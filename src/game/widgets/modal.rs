//! What an open dialog does to the rest of the window: its keys are off, and the focus stays in
//! the dialog.

use bevy::ecs::system::SystemParam;
use bevy::input_focus::tab_navigation::{NavAction, TabGroup, TabNavigation};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

use super::FocusKey;
use super::focus::Kept;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Left>();
    app.add_systems(
        PreUpdate,
        hold_focus.before(bevy::input_focus::InputFocusSystems::Dispatch),
    );
}

/// Run condition for the keys of a screen: no dialog is open over it.
pub fn no_dialog_open(groups: Query<&TabGroup>) -> bool {
    !groups.iter().any(|group| group.modal)
}

/// Run condition for the keys of a dialog.
pub fn dialog_open(groups: Query<&TabGroup>) -> bool {
    groups.iter().any(|group| group.modal)
}

/// A click beside the dialog takes the focus from it; it gets it back before the next key.
fn hold_focus(
    dialogs: Query<(Entity, &TabGroup)>,
    parents: Query<&ChildOf>,
    tabs: TabNavigation,
    mut focus: ResMut<InputFocus>,
) {
    let Some((dialog, _)) = dialogs.iter().find(|(_, group)| group.modal) else {
        return;
    };
    let inside = focus
        .get()
        .is_some_and(|entity| parents.iter_ancestors(entity).any(|above| above == dialog));
    if !inside && let Ok(first) = tabs.initialize(dialog, NavAction::First) {
        focus.set(first, FocusCause::Navigated);
    }
}

/// Where the focus goes when a dialog closes: back to the control that opened it.
#[derive(Resource, Default)]
struct Left(Option<String>);

/// Takes the focus into a dialog and back.
#[derive(SystemParam)]
pub struct ReturnTo<'w, 's> {
    left: ResMut<'w, Left>,
    kept: ResMut<'w, Kept>,
    focus: ResMut<'w, InputFocus>,
    keys: Query<'w, 's, &'static FocusKey>,
}

impl ReturnTo<'_, '_> {
    /// A dialog opens; the focus goes to its control of that key.
    pub fn leave_for(&mut self, key: &str) {
        let from = self.focus.get().and_then(|entity| self.keys.get(entity).ok());
        self.left.0 = from.map(|key| key.0.clone());
        self.kept.focus_next(key);
    }

    /// The dialog closes.
    pub fn go_back(&mut self) {
        self.focus.clear();
        if let Some(key) = self.left.0.take() {
            self.kept.focus_next(key);
        }
    }
}
