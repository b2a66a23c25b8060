//! Levels by functions; one buyer and many; two tables; the notebook.

use bevy::prelude::*;

use super::tiles::{centred, ground};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{column, row};

const LEVELS: [&str; 3] = ["glossary-decision", "glossary-management", "glossary-operational"];
const FUNCTIONS: [&str; 3] = ["glossary-user", "glossary-technical", "glossary-finance"];

/// Three levels by three functions: the fewer, the higher.
pub fn levels_and_functions(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        let grid = Node {
            width: Val::Percent(100.0),
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(4, 1.0),
            column_gap: Val::Px(SPACE_1),
            row_gap: Val::Px(SPACE_1),
            align_items: AlignItems::Stretch,
            ..default()
        };
        ground.spawn(grid).with_children(|grid| {
            let cell = || Node {
                min_height: Val::Px(34.0),
                min_width: Val::ZERO,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
                ..row(SPACE_1)
            };
            grid.spawn(cell());
            for function in FUNCTIONS {
                grid.spawn(cell())
                    .with_children(|head| centred(head, paint, &paint.say(function), palette.ink));
            }
            for (level, people) in LEVELS.into_iter().zip(1..) {
                grid.spawn(cell())
                    .with_children(|head| centred(head, paint, &paint.say(level), palette.ink));
                for _ in FUNCTIONS {
                    grid.spawn((cell(), BackgroundColor(palette.surface)))
                        .with_children(|cell| {
                            for _ in 0..people {
                                paint.icon(cell, icons::USER, 14.0, palette.ink2);
                            }
                        });
                }
            }
        });
    });
}

/// A card of its own on the ground, half as wide.
fn half(ground: &mut ChildSpawnerCommands<'_>, paint: &Paint, draw: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::Px(140.0),
        min_width: Val::ZERO,
        padding: UiRect::all(Val::Px(SPACE_2)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        align_items: AlignItems::Center,
        ..column(SPACE_1)
    };
    ground
        .spawn((layout, BackgroundColor(paint.palette.surface)))
        .with_children(draw);
}

/// One person with a purse; many people with a larger one.
pub fn one_and_many(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        for (name, people, purses) in [("glossary-consumer", 1, 1), ("glossary-key-account", 7, 4)] {
            half(ground, paint, |half| {
                centred(half, paint, &paint.say(name), palette.ink);
                for (icon, count, colour) in [
                    (icons::USER, people, palette.ink2),
                    (icons::COINS, purses, palette.ink3),
                ] {
                    half.spawn(row(2.0)).with_children(|line| {
                        for _ in 0..count {
                            paint.icon(line, icon, 18.0, colour);
                        }
                    });
                }
            });
        }
    });
}

/// Their machine beside ours, fairly: where each is better.
pub fn tables(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        for name in ["picture-theirs", "picture-ours"] {
            half(ground, paint, |half| {
                paint.icon(half, icons::MONITOR, 28.0, palette.ink2);
                centred(half, paint, &paint.say(name), palette.ink);
                for (icon, colour, key) in [
                    (icons::CHECK, palette.jade, "picture-better"),
                    (icons::MINUS, palette.ink3, "picture-worse"),
                ] {
                    half.spawn(row(SPACE_1)).with_children(|line| {
                        paint.icon(line, icon, 14.0, colour);
                        paint.write(line, CAPTION, paint.say(key), palette.ink2);
                    });
                }
            });
        }
    });
}

pub fn notebook(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        half(ground, paint, |page| {
            paint.icon(page, icons::NOTEBOOK_PEN, 28.0, palette.ink2);
            for (icon, key) in [
                (icons::USER, "picture-notebook-names"),
                (icons::PLANE, "picture-notebook-flights"),
                (icons::STAR, "picture-notebook-hobbies"),
                (icons::HOUSE, "picture-notebook-towns"),
            ] {
                let line = Node {
                    width: Val::Percent(100.0),
                    padding: UiRect::bottom(Val::Px(2.0)),
                    border: UiRect::bottom(Val::Px(1.0)),
                    ..row(SPACE_2)
                };
                page.spawn((line, BorderColor::all(palette.line)))
                    .with_children(|line| {
                        paint.icon(line, icon, 14.0, palette.ink3);
                        super::super::line::stretching(line, |words| {
                            paint.write(words, DENSE, paint.say(key), palette.ink);
                        });
                    });
            }
        });
    });
}
