//! The four factors with their gates: as a card, and small in the strip of a narrow window.

use bevy::prelude::*;

use super::{Moment, STATUS_FROM_HEIGHT, meeting};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::game::widgets::gauge::{self, gauge};
use crate::scenario::Scenario;
use crate::sim::{Gauge, Observation, Reading};

/// The card with all four. The fills move only when the turn is new; the change is shown until
/// the next one.
pub fn gates_card(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    // Gauges that stand as they stood must not move in again when the screen is built anew.
    let mut moving = *paint;
    moving.still |= !moment.fresh;
    let layout = Node {
        flex_grow: 1.0,
        justify_content: JustifyContent::SpaceBetween,
        min_height: Val::ZERO,
        ..column(SPACE_2)
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        card.spawn(row(SPACE_2)).with_children(|head| {
            paint.write(head, CARD, paint.say("talk-gates"), paint.palette.ink);
            head.spawn(spacer());
            let note = meeting::about_option(moment).unwrap_or_else(|| paint.say("talk-gates-note"));
            paint.write(head, CAPTION, note, paint.palette.ink2);
        });
        for (position, now) in moment.gauges(moment.seen).iter().enumerate() {
            let before = moment.gauges_before().and_then(|before| points(&before[position]));
            let status = status(paint, moment.scenario, moment.seen, now);
            gauge(
                card,
                &moving,
                &gauge::Shown {
                    factor: now.factor,
                    points: points(now),
                    before,
                    open: now.open,
                    gate: moment.scenario.gates[position],
                    status: if moment.room.height < STATUS_FROM_HEIGHT {
                        ""
                    } else {
                        &status
                    },
                    hidden: now.reading == Reading::Hidden,
                },
            );
        }
    });
}

/// Points as shown; `None` where there is nothing to show.
pub fn points(gauge: &Gauge) -> Option<u8> {
    match gauge.reading {
        Reading::About(points) | Reading::Exactly(points) => Some(points),
        Reading::Hidden | Reading::NotYet => None,
    }
}

/// What a gauge means, in one line.
pub fn status(paint: &Paint, scenario: &Scenario, seen: &Observation, gauge: &Gauge) -> String {
    let gate = scenario.gates[gauge.factor as usize];
    let refused = seen.refused_at.contains(&gauge.factor) && gauge.open != Some(true);
    match gauge.reading {
        Reading::Hidden if refused => paint.say("talk-gate-refused"),
        Reading::Hidden => paint.say("talk-gate-hidden"),
        Reading::NotYet => paint.say("talk-gate-later"),
        _ if gauge.open == Some(true) => paint.say(&format!("talk-gate-open-{}", gauge.factor.name())),
        Reading::Exactly(points) => {
            let key = if refused {
                "talk-gate-short-refused"
            } else {
                "talk-gate-short"
            };
            paint
                .words()
                .with(key, &[("points", gate.saturating_sub(points).into())])
        }
        Reading::About(_) if refused => paint.say("talk-gate-refused"),
        Reading::About(_) => paint.say("talk-gate-closed"),
    }
}

/// The gauges in words, for those who do not see them.
pub fn read_out(paint: &Paint, scenario: &Scenario, seen: &Observation) -> String {
    let one = |gauge: &Gauge| {
        let name = factor_name(paint, gauge.factor);
        let status = status(paint, scenario, seen, gauge);
        match points(gauge) {
            Some(points) => paint.words().with(
                "talk-gauge-read",
                &[
                    ("factor", name.into()),
                    ("points", points.into()),
                    ("status", status.into()),
                ],
            ),
            None => paint.words().with(
                "talk-gauge-read-blank",
                &[("factor", name.into()), ("status", status.into())],
            ),
        }
    };
    let gauges = meeting::gauges_shown(seen).iter();
    gauges.map(one).collect::<Vec<_>>().join(" ")
}

/// Narrower than this the four do not stand beside the person but below.
const STRIP: f32 = 560.0;

/// Chip, name and bar, four side by side.
pub fn gates_strip(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::Px(STRIP),
        ..row(SPACE_4)
    };
    parent.spawn(layout).with_children(|strip| {
        for gauge in moment.gauges(moment.seen) {
            small_gauge(strip, moment.paint, gauge, moment.scenario.gates[gauge.factor as usize]);
        }
    });
}

/// The same for a phone: value and change above the bar, the name below it.
pub fn gates_row(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    parent.spawn(row(SPACE_3)).with_children(|line| {
        for (position, now) in moment.gauges(moment.seen).iter().enumerate() {
            let layout = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            };
            line.spawn(layout).with_children(|one| {
                one.spawn(row(SPACE_1)).with_children(|head| {
                    factor_chip(head, paint, now.factor, 18.0);
                    if now.reading != Reading::Hidden {
                        let value = points(now).map_or("–".to_owned(), |points| points.to_string());
                        paint
                            .write(head, DENSE_BOLD, value, paint.palette.ink)
                            .insert(TextLayout::no_wrap());
                    }
                    let before = moment.gauges_before().and_then(|before| points(&before[position]));
                    let by = before
                        .zip(points(now))
                        .map_or(0, |(before, after)| i32::from(after) - i32::from(before));
                    // There is room for one of them.
                    if by == 0 {
                        sign(head, paint, now);
                    } else {
                        change(head, paint, by);
                    }
                });
                if now.reading != Reading::Hidden {
                    small_bar(one, paint, now, moment.scenario.gates[position]);
                }
                paint.write(one, CAPTION, factor_name(paint, now.factor), paint.palette.ink2);
            });
        }
    });
}

/// Up or down, and by how much.
fn change(head: &mut ChildSpawnerCommands<'_>, paint: &Paint, by: i32) {
    let colour = paint.palette.change(by);
    let icon = if by > 0 { icons::ARROW_UP } else { icons::ARROW_DOWN };
    head.spawn(row(0.0)).with_children(|delta| {
        paint.icon(delta, icon, 12.0, colour);
        paint
            .write(delta, CAPTION_MEDIUM, by.unsigned_abs().to_string(), colour)
            .insert(TextLayout::no_wrap());
    });
}

/// Whether the gate is open, or cannot be known yet.
fn sign(head: &mut ChildSpawnerCommands<'_>, paint: &Paint, gauge: &Gauge) {
    match gauge.open {
        Some(true) => {
            paint.icon(head, icons::CHECK, 13.0, paint.palette.jade);
        }
        None if gauge.reading == Reading::NotYet => {
            paint.icon(head, icons::LOCK, 12.0, paint.palette.ink3);
        }
        _ => {}
    }
}

fn small_gauge(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, gauge: &Gauge, gate: u8) {
    let palette = paint.palette;
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(SPACE_1)
    };
    parent.spawn(layout).with_children(|one| {
        one.spawn(row(6.0)).with_children(|head| {
            factor_chip(head, paint, gauge.factor, 20.0);
            let name = factor_name(paint, gauge.factor);
            paint
                .write(head, CAPTION_MEDIUM, name, palette.ink)
                .insert(TextLayout::no_wrap());
            head.spawn(spacer());
            sign(head, paint, gauge);
        });
        if gauge.reading != Reading::Hidden {
            one.spawn(row(6.0)).with_children(|line| {
                small_bar(line, paint, gauge, gate);
                let value = points(gauge).map_or("–".to_owned(), |points| points.to_string());
                let cell = Node {
                    width: Val::Px(22.0),
                    justify_content: JustifyContent::FlexEnd,
                    ..row(0.0)
                };
                line.spawn(cell).with_children(|cell| {
                    paint
                        .write(cell, CAPTION_MEDIUM, value, palette.ink)
                        .insert(TextLayout::no_wrap());
                });
            });
        }
    });
}

fn small_bar(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, gauge: &Gauge, gate: u8) {
    let palette = paint.palette;
    let share = f32::from(points(gauge).unwrap_or(0));
    let track = Node {
        height: Val::Px(11.0),
        flex_grow: 1.0,
        align_items: AlignItems::Center,
        ..default()
    };
    parent.spawn(track).with_children(|track| {
        let bar = Node {
            width: Val::Percent(100.0),
            height: Val::Px(7.0),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(2.0)),
            overflow: Overflow::clip(),
            ..default()
        };
        track
            .spawn((bar, BackgroundColor(palette.sunk), BorderColor::all(palette.line)))
            .with_children(|bar| {
                bar.spawn((
                    Node {
                        width: Val::Percent(share),
                        height: Val::Percent(100.0),
                        ..default()
                    },
                    BackgroundColor(palette.factor(gauge.factor).fill),
                ));
            });
        let mark = Node {
            position_type: PositionType::Absolute,
            left: Val::Percent(f32::from(gate)),
            margin: UiRect::left(Val::Px(-1.0)),
            width: Val::Px(2.0),
            height: Val::Px(11.0),
            ..default()
        };
        track.spawn((mark, BackgroundColor(palette.ink)));
    });
}
