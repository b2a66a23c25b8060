//! A line of a list that is a control as a whole.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::button::control;
use crate::game::widgets::frame::row;
use crate::game::widgets::skin::{Face, Skin};

/// Marks the lines that arrows go through.
#[derive(Component)]
pub struct Line;

/// A line; `chosen` = what stands below it is about this one.
pub fn line<'p>(
    list: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    key: String,
    action: Action,
    chosen: bool,
) -> EntityCommands<'p> {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let idle = if chosen { palette.sunk } else { Color::NONE };
    let edge = if chosen { palette.control } else { Color::NONE };
    let skin = Skin {
        idle: face(idle, edge, 1.0),
        hover: face(palette.sunk, palette.control, 1.0),
        focus: face(idle, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, 1.0),
        closed: face(Color::NONE, Color::NONE, 1.0),
        padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(5.0)),
    };
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    let mut entity = list.spawn(control(name, key, action, skin, layout));
    entity.insert(Line);
    entity
}

/// Text that takes the room left in a line, and breaks where that is not enough.
pub fn stretching(parent: &mut ChildSpawnerCommands<'_>, write: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let room = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        flex_direction: FlexDirection::Column,
        ..default()
    };
    parent.spawn(room).with_children(write);
}

/// Figures in a cell of their own, to the right, so that they stand below one another.
pub fn cell(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, width: f32, kind: Type, text: &str, colour: Color) {
    let room = Node {
        width: Val::Px(width),
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent.spawn(room).with_children(|room| {
        paint.write(room, kind, text, colour).insert(TextLayout::no_wrap());
    });
}
