//! The arrow that leads back, with its key beside it where there is room.

use bevy::prelude::*;

use super::button::{icon_button, key_cap};
use crate::game::action::Action;
use crate::game::theme::{Breadth, Paint, icons};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, show_where_there_is_room.before(bevy::ui::UiSystems::Layout));
}

/// Not there in a narrow window.
#[derive(Component)]
struct Cap;

pub fn way_back(bar: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    icon_button(bar, paint, icons::ARROW_LEFT, &paint.say("common-back"), Action::Back);
    let room = Node {
        display: Display::None,
        margin: UiRect::left(Val::Px(-6.0)),
        flex_shrink: 0.0,
        ..default()
    };
    bar.spawn((room, Cap))
        .with_children(|room| key_cap(room, paint, "Esc", paint.palette.ink3));
}

fn show_where_there_is_room(breadth: Res<Breadth>, mut caps: Query<&mut Node, With<Cap>>) {
    let display = if *breadth >= Breadth::Usual {
        Display::Flex
    } else {
        Display::None
    };
    for mut node in &mut caps {
        if node.display != display {
            node.display = display;
        }
    }
}
