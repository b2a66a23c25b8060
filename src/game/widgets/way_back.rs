//! The arrow that leads back, with its key beside it where there is room.

use bevy::prelude::*;

use super::button::{icon_button, key_cap};
use crate::game::action::Action;
use crate::game::theme::{Breadth, Paint, icons};

pub fn way_back(bar: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    icon_button(bar, paint, icons::ARROW_LEFT, &paint.say("common-back"), Action::Back);
    if paint.breadth < Breadth::Usual {
        return;
    }
    let beside = Node {
        margin: UiRect::horizontal(Val::Px(-6.0)),
        flex_shrink: 0.0,
        ..default()
    };
    bar.spawn(beside)
        .with_children(|beside| key_cap(beside, paint, "Esc", paint.palette.ink3));
}
