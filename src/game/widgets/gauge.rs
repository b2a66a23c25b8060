//! A factor with its gate, and a plain meter.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Since;
use super::badge::{factor_chip, factor_name};
use super::frame::{column, row, spacer};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::scenario::Factor;

/// Cells of a gauge: ten points each.
const CELLS: usize = 10;
/// Room between two cells, in logical pixels.
const CELL_GAP: f32 = 2.0;
/// A moving gauge takes this long.
const MOVE_SECS: f32 = 0.4;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, move_fills);
}

/// One factor as a gauge shows it.
pub struct Shown<'a> {
    pub factor: Factor,
    /// Points 0–100; `None` where it does not count yet.
    pub points: Option<u8>,
    /// Points before the last turn, from which the fill moves.
    pub before: Option<u8>,
    /// Whether its gate is open; `None` where that is not known.
    pub open: Option<bool>,
    /// Points at which the gate opens.
    pub gate: u8,
    /// What it means, in one line; empty for none.
    pub status: &'a str,
    /// Bars and figures are not shown in this view.
    pub hidden: bool,
}

/// A cell's fill while the gauge moves from some points to others: the end sweeps through the cells.
#[derive(Component)]
struct Filling {
    cell: usize,
    from: u8,
    to: u8,
    since: Since,
}

/// How much of a cell is filled at so many points, in percent.
fn filled(cell: usize, points: f32) -> f32 {
    (points - 10.0 * cell as f32).clamp(0.0, 10.0) * 10.0
}

/// Chip, name, change, sign, value; the bar with its gate; the status line.
pub fn gauge(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown<'_>) {
    let palette = paint.palette;
    parent
        .spawn(Node {
            align_items: AlignItems::FlexStart,
            ..row(10.0)
        })
        .with_children(|line| {
            factor_chip(line, paint, shown.factor, 28.0);
            line.spawn(Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            })
            .with_children(|body| {
                body.spawn(row(6.0)).with_children(|head| {
                    let name = factor_name(paint, shown.factor);
                    paint
                        .write(head, DENSE_MEDIUM, name, palette.ink)
                        .insert(TextLayout::no_wrap());
                    head.spawn(spacer());
                    if !shown.hidden {
                        figures(head, paint, shown);
                    }
                });
                if !shown.hidden {
                    bar(body, paint, shown);
                }
                if !shown.status.is_empty() {
                    paint.write(body, CAPTION, shown.status, palette.ink2);
                }
            });
        });
}

fn figures(head: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown<'_>) {
    let palette = paint.palette;
    let change = match (shown.before, shown.points) {
        (Some(before), Some(now)) => i32::from(now) - i32::from(before),
        _ => 0,
    };
    if change != 0 {
        let colour = palette.change(change);
        head.spawn(row(0.0)).with_children(|delta| {
            paint.icon(
                delta,
                if change > 0 { icons::ARROW_UP } else { icons::ARROW_DOWN },
                13.0,
                colour,
            );
            paint.write(delta, CAPTION_MEDIUM, change.unsigned_abs().to_string(), colour);
        });
    }
    match shown.open {
        Some(true) => {
            paint.icon(head, icons::CHECK, 14.0, palette.jade);
        }
        None if shown.points.is_none() => {
            paint.icon(head, icons::LOCK, 13.0, palette.ink3);
        }
        _ => {}
    }
    let value = shown.points.map_or("–".to_owned(), |points| points.to_string());
    head.spawn(Node {
        width: Val::Px(26.0),
        justify_content: JustifyContent::FlexEnd,
        ..row(0.0)
    })
    .with_children(|cell| {
        paint
            .write(cell, VALUE, value, palette.ink)
            .insert(TextLayout::no_wrap());
    });
}

fn bar(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown<'_>) {
    let palette = paint.palette;
    let hue = palette.factor(shown.factor);
    let now = shown.points.unwrap_or(0);
    let before = if paint.still { now } else { shown.before.unwrap_or(now) };
    let track = Node {
        height: Val::Px(15.0),
        width: Val::Percent(100.0),
        ..row(CELL_GAP)
    };
    parent.spawn(track).with_children(|track| {
        for cell in 0..CELLS {
            let share = |points: u8| filled(cell, f32::from(points));
            let room = Node {
                height: Val::Px(9.0),
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                border: UiRect::all(Val::Px(1.0)),
                border_radius: BorderRadius::all(Val::Px(2.0)),
                overflow: Overflow::clip(),
                ..default()
            };
            let edge = if share(now) > 0.0 { hue.fill } else { palette.line };
            track
                .spawn((room, BackgroundColor(palette.sunk), BorderColor::all(edge)))
                .with_children(|room| {
                    let (from, to) = (share(before), share(now));
                    let mut fill = room.spawn((
                        Node {
                            width: Val::Percent(from),
                            height: Val::Percent(100.0),
                            ..default()
                        },
                        BackgroundColor(hue.fill),
                    ));
                    if from != to {
                        fill.insert(Filling {
                            cell,
                            from: before,
                            to: now,
                            since: Since::default(),
                        });
                    }
                });
        }
        track.spawn((
            Node {
                position_type: PositionType::Absolute,
                left: Val::Percent(f32::from(shown.gate)),
                margin: UiRect::left(Val::Px(-1.0)),
                width: Val::Px(2.0),
                height: Val::Px(15.0),
                ..default()
            },
            BackgroundColor(palette.ink),
        ));
    });
}

/// Ease-out cubic; asks for frames only while something moves.
fn move_fills(
    time: Res<Time>,
    mut fills: Query<(Entity, &mut Filling, &mut Node)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut filling, mut node) in &mut fills {
        let part = (filling.since.advance(&time) / MOVE_SECS).min(1.0);
        let eased = 1.0 - (1.0 - part).powi(3);
        let (from, to) = (f32::from(filling.from), f32::from(filling.to));
        node.width = Val::Percent(filled(filling.cell, from + (to - from) * eased));
        if part >= 1.0 {
            commands.entity(entity).remove::<Filling>();
        }
        redraw.write(RequestRedraw);
    }
}

/// A plain bar, `share` of it filled, 0–1.
pub fn meter(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, share: f32) {
    let palette = paint.palette;
    let track = Node {
        height: Val::Px(8.0),
        flex_grow: 1.0,
        min_width: Val::Px(40.0),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(2.0)),
        ..default()
    };
    parent
        .spawn((track, BackgroundColor(palette.sunk), BorderColor::all(palette.line)))
        .with_children(|track| {
            track.spawn((
                Node {
                    width: Val::Percent(share.clamp(0.0, 1.0) * 100.0),
                    height: Val::Percent(100.0),
                    ..default()
                },
                BackgroundColor(palette.ink2),
            ));
        });
}
