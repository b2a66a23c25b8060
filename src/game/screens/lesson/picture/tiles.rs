//! Signs with a word beneath, beside one another or one after the other.

use bevy::prelude::*;

use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{column, row};

/// Width of a tile; as many stand side by side as fit.
const WIDTH: f32 = 92.0;
const SIGN: f32 = 44.0;

/// A sign, and the key of its word.
pub struct Tile {
    pub icon: &'static str,
    pub key: &'static str,
}

/// What pictures stand on.
pub fn ground(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, draw: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let layout = Node {
        padding: UiRect::all(Val::Px(SPACE_3)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::FlexStart,
        row_gap: Val::Px(SPACE_3),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    parent
        .spawn((layout, BackgroundColor(paint.palette.sunk), Name::new("Picture")))
        .with_children(draw);
}

pub fn tiles(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, tiles: &[Tile]) {
    ground(parent, paint, |ground| {
        for one in tiles {
            tile(ground, paint, one);
        }
    });
}

/// With an arrow from each to the next.
pub fn chain(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, tiles: &[Tile]) {
    ground(parent, paint, |ground| {
        for (at, one) in tiles.iter().enumerate() {
            if at > 0 {
                arrow(ground, paint, SIGN);
            }
            tile(ground, paint, one);
        }
    });
}

/// An arrow as high as what stands beside it.
pub fn arrow(ground: &mut ChildSpawnerCommands<'_>, paint: &Paint, height: f32) {
    let room = Node {
        height: Val::Px(height),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    ground.spawn(room).with_children(|room| {
        paint.icon(room, icons::ARROW_RIGHT, 16.0, paint.palette.ink3);
    });
}

pub fn tile(ground: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Tile) {
    let palette = paint.palette;
    let layout = Node {
        width: Val::Px(WIDTH),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    ground.spawn(layout).with_children(|tile| {
        let sign = Node {
            width: Val::Px(SIGN),
            height: Val::Px(SIGN),
            justify_content: JustifyContent::Center,
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
            flex_shrink: 0.0,
            ..row(0.0)
        };
        tile.spawn((
            sign,
            BackgroundColor(palette.surface),
            BorderColor::all(palette.control),
        ))
        .with_children(|sign| {
            paint.icon(sign, shown.icon, 22.0, palette.ink2);
        });
        centred(tile, paint, &paint.say(shown.key), palette.ink2);
    });
}

/// A word in the middle of the room that it has.
pub fn centred(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, text: &str, colour: Color) {
    paint.write(parent, CAPTION_MEDIUM, text, colour).insert((
        TextLayout::justify(Justify::Center),
        Node {
            max_width: Val::Percent(100.0),
            ..default()
        },
    ));
}
