//! How the score adds up: every number on the way, so that it can be recomputed by hand.

use bevy::prelude::*;

use super::account::{Row, RowKind, sum as rows_of};
use super::meeting;
use crate::debrief::Debrief;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::factor_chip;
use crate::game::widgets::frame::{card, column, row, rule};
use crate::scenario::Scenario;

const CHIP: f32 = 18.0;
/// Room for "第 12 轮" and "Turn 12".
const TURNS: f32 = 64.0;
/// Room for "−100", right-aligned, so that the digits stand below one another.
const POINTS: f32 = 52.0;
/// Most that a row is wide: further away the eye loses the number that belongs to a text.
const ROWS: f32 = 760.0;

pub fn sum(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, debrief: &Debrief) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, SECTION, paint.say("debrief-sum"), paint.palette.ink);
        paint.write(card, CAPTION, paint.say("debrief-sum-note"), paint.palette.ink2);
        if let Some(whose) = meeting::whose_sum(paint, scenario, debrief) {
            paint.write(card, CAPTION_MEDIUM, whose, paint.palette.ink2);
        }
        let rows = Node {
            max_width: Val::Px(ROWS),
            margin: UiRect::top(Val::Px(SPACE_1)),
            ..column(SPACE_1)
        };
        card.spawn(rows).with_children(|rows| {
            for entry in rows_of(scenario, debrief, paint.language) {
                if entry.kind == RowKind::Total {
                    rows.spawn(rule(paint));
                }
                one(rows, paint, &entry);
                if entry.kind == RowKind::Total {
                    rows.spawn(Node {
                        height: Val::Px(SPACE_2),
                        ..default()
                    });
                }
            }
        });
    });
}

fn one(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, entry: &Row) {
    let palette = paint.palette;
    let (kind, colour) = match entry.kind {
        RowKind::Total => (UI_MEDIUM, palette.ink),
        RowKind::Change | RowKind::Share => (DENSE, palette.ink2),
    };
    card.spawn(Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        line.spawn(Node {
            width: Val::Px(CHIP),
            height: Val::Px(CHIP),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|room| {
            if let Some(factor) = entry.factor {
                factor_chip(room, paint, factor, CHIP);
            }
        });
        if entry.kind == RowKind::Change {
            line.spawn(Node {
                width: Val::Px(TURNS),
                flex_shrink: 0.0,
                ..default()
            })
            .with_children(|room| {
                if let Some(turn) = entry.turn.filter(|&turn| turn > 0) {
                    let turn = paint.words().with("turn", &[("turn", turn.into())]);
                    paint
                        .write(room, DENSE, turn, palette.ink3)
                        .insert(TextLayout::no_wrap());
                }
            });
        }
        line.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        })
        .with_children(|room| {
            paint.write(room, kind, entry.text.as_str(), colour);
        });
        let points = Node {
            width: Val::Px(POINTS),
            flex_shrink: 0.0,
            justify_content: JustifyContent::FlexEnd,
            ..row(0.0)
        };
        line.spawn(points).with_children(|room| {
            paint
                .write(room, kind, entry.points.as_str(), palette.ink)
                .insert(TextLayout::no_wrap());
        });
    });
}
