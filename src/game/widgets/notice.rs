//! A strip below the header that says something calmly, with what can be done about it.

use bevy::prelude::*;

use super::frame::row;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something went wrong.
    Trouble,
    /// Good to know.
    Calm,
}

/// A notice; `right` adds its buttons.
pub fn notice(
    page: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    tone: Tone,
    icon: &str,
    text: impl Into<String>,
    right: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let bar = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_1)),
        border: UiRect::bottom(Val::Px(1.0)),
        min_height: Val::Px(44.0),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    let (fill, ink) = match tone {
        Tone::Trouble => (paint.palette.seal_soft, paint.palette.seal_text),
        Tone::Calm => (paint.palette.sunk, paint.palette.ink2),
    };
    page.spawn((
        bar,
        BackgroundColor(fill),
        BorderColor::all(paint.palette.line),
        Name::new("Notice"),
    ))
    .with_children(|bar| {
        paint.icon(bar, icon, 16.0, ink);
        bar.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        })
        .with_children(|room| {
            paint.write(room, DENSE, text, paint.palette.ink).insert(TextLayout {
                linebreak: LineBreak::WordOrCharacter,
                ..default()
            });
        });
        right(bar);
    });
}
