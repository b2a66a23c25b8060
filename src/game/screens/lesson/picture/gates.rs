//! The four gates one after the other, the forces that open them, and the levers that reach one alone.

use bevy::prelude::*;

use super::tiles::{Tile, arrow, centred, ground, tile};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Stamped, factor_chip, factor_name, force_circle, force_name, stamp};
use crate::game::widgets::frame::{column, row};
use crate::scenario::{Factor, Force};

const CHIP: f32 = 44.0;
const WIDTH: f32 = 84.0;

/// The gates before the one that is `closed` are open, those after it are not asked yet.
pub fn gates(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, closed: usize) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        for (at, factor) in Factor::ALL.into_iter().enumerate() {
            if at > 0 {
                arrow(ground, paint, CHIP + 8.0);
            }
            let here = at == closed;
            let gate = Node {
                width: Val::Px(WIDTH),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..column(SPACE_1)
            };
            ground.spawn(gate).with_children(|gate| {
                let frame = Node {
                    padding: UiRect::all(Val::Px(2.0)),
                    border: UiRect::all(Val::Px(2.0)),
                    border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
                    ..row(0.0)
                };
                let edge = if here { palette.seal } else { Color::NONE };
                gate.spawn((frame, BorderColor::all(edge))).with_children(|frame| {
                    if at > closed {
                        pale(frame, paint, factor);
                    } else {
                        factor_chip(frame, paint, factor, CHIP);
                    }
                });
                let ink = if at > closed { palette.ink3 } else { palette.ink };
                centred(gate, paint, &factor_name(paint, factor), ink);
                let (icon, colour) = match at {
                    before if before < closed => (icons::CHECK, palette.jade),
                    after if after > closed => (icons::LOCK, palette.ink3),
                    _ => (icons::CIRCLE_QUESTION_MARK, palette.seal_text),
                };
                paint.icon(gate, icon, 16.0, colour);
            });
        }
    });
}

fn pale(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor) {
    let room = Node {
        width: Val::Px(CHIP),
        height: Val::Px(CHIP),
        justify_content: JustifyContent::Center,
        ..row(0.0)
    };
    parent
        .spawn(room)
        .with_children(|room| stamp(room, paint, factor, Stamped::NotYet));
}

/// Each force, and the factor that it moves.
pub fn forces(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    ground(parent, paint, |ground| {
        let lines = Node {
            width: Val::Percent(100.0),
            ..column(SPACE_2)
        };
        ground.spawn(lines).with_children(|lines| {
            for force in Force::ALL {
                lines.spawn(row(SPACE_2)).with_children(|line| {
                    let half = || Node {
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        min_width: Val::ZERO,
                        ..row(SPACE_2)
                    };
                    line.spawn(half()).with_children(|left| {
                        force_circle(left, paint, force);
                        super::super::line::stretching(left, |words| {
                            paint.write(words, DENSE_MEDIUM, force_name(paint, force), palette.ink);
                        });
                    });
                    paint.icon(line, icons::ARROW_RIGHT, 16.0, palette.ink3);
                    line.spawn(half()).with_children(|right| {
                        factor_chip(right, paint, force.factor(), 28.0);
                        super::super::line::stretching(right, |words| {
                            paint.write(words, DENSE_MEDIUM, factor_name(paint, force.factor()), palette.ink);
                        });
                    });
                });
            }
        });
    });
}

/// Four levers, and one factor of four that they reach.
pub fn levers(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, levers: &[Tile]) {
    ground(parent, paint, |ground| {
        for lever in levers {
            tile(ground, paint, lever);
        }
        let reached = Node {
            width: Val::Percent(100.0),
            justify_content: JustifyContent::Center,
            ..row(SPACE_3)
        };
        ground.spawn(reached).with_children(|reached| {
            paint.icon(reached, icons::ARROW_RIGHT, 16.0, paint.palette.ink3);
            for factor in Factor::ALL {
                if factor == Factor::Understanding {
                    factor_chip(reached, paint, factor, 30.0);
                } else {
                    stamp(reached, paint, factor, Stamped::NotYet);
                }
            }
        });
    });
}
