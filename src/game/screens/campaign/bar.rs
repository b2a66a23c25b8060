//! A line with a name, a bar and a number: how many of the most.

use bevy::prelude::*;

use super::{View, figure};
use crate::game::theme::scale::*;
use crate::game::widgets::frame::row;
use crate::text::grouped;

/// What the lines of one card have in common, in pixels.
pub struct Shape {
    pub name: f32,
    pub value: f32,
    pub height: f32,
    /// How the name is written.
    pub kind: Type,
}

/// One line; `most`, at least 1, is as long as the bar can be.
pub fn bar(
    card: &mut ChildSpawnerCommands<'_>,
    view: &View<'_>,
    shape: &Shape,
    name: &str,
    (count, most): (u64, u64),
    colour: Color,
) {
    let line = Node {
        min_height: Val::Px(24.0),
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        line.spawn(Node {
            width: Val::Px(shape.name),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|cell| {
            view.paint.write(cell, shape.kind, name, view.paint.palette.ink);
        });
        let track = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            height: Val::Px(shape.height),
            ..default()
        };
        let bar = Node {
            width: Val::Percent(100.0 * count as f32 / most as f32),
            height: Val::Percent(100.0),
            border_radius: BorderRadius::all(Val::Px(2.0)),
            ..default()
        };
        line.spawn(track).with_child((bar, BackgroundColor(colour)));
        figure(line, view, shape.value, VALUE, grouped(count));
    });
}
