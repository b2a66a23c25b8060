//! Keeps focus and scroll position where they were when a screen is built anew.

use std::collections::BTreeMap;

use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Kept>()
        .add_observer(restore_focus)
        .add_observer(restore_scroll)
        .add_systems(PostUpdate, (remember_focus, remember_scroll));
}

/// Names a control within its screen.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct FocusKey(pub String);

/// Names a scrolling area within its screen.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScrollKey(pub &'static str);

/// What was focused and how far each area was scrolled, by name.
#[derive(Resource, Default)]
pub struct Kept {
    focus: Option<String>,
    scroll: BTreeMap<&'static str, Vec2>,
}

impl Kept {
    /// Forgets everything, on the way to another screen.
    pub fn clear(&mut self) {
        self.focus = None;
        self.scroll.clear();
    }

    /// Whether a control of the old screen had the focus.
    pub fn has_focus(&self) -> bool {
        self.focus.is_some()
    }

    /// The control that had the focus last, by its key.
    pub fn focused(&self) -> Option<&str> {
        self.focus.as_deref()
    }

    /// The control that takes the focus as soon as it is there.
    pub fn focus_next(&mut self, key: impl Into<String>) {
        self.focus = Some(key.into());
    }
}

fn remember_focus(focus: Res<InputFocus>, keys: Query<&FocusKey>, mut kept: ResMut<Kept>) {
    if !focus.is_changed() {
        return;
    }
    match focus.get() {
        None => {}
        Some(entity) => {
            if let Ok(key) = keys.get(entity) {
                kept.focus = Some(key.0.clone());
            }
        }
    }
}

fn remember_scroll(areas: Query<(&ScrollKey, &ScrollPosition), Changed<ScrollPosition>>, mut kept: ResMut<Kept>) {
    for (key, position) in &areas {
        kept.scroll.insert(key.0, position.0);
    }
}

fn restore_focus(added: On<Add, FocusKey>, keys: Query<&FocusKey>, kept: Res<Kept>, mut focus: ResMut<InputFocus>) {
    if let Ok(key) = keys.get(added.entity)
        && kept.focus.as_deref() == Some(&key.0)
    {
        focus.set(added.entity, FocusCause::Navigated);
    }
}

fn restore_scroll(added: On<Add, ScrollKey>, mut areas: Query<(&ScrollKey, &mut ScrollPosition)>, kept: Res<Kept>) {
    if let Ok((key, mut position)) = areas.get_mut(added.entity)
        && let Some(&kept) = kept.scroll.get(key.0)
    {
        position.0 = kept;
    }
}
