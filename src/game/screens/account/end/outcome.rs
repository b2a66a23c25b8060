//! The top of the end: won or lost, the score and its factors, what was different this time, and why.

use bevy::prelude::*;

use super::super::Shown;
use crate::account::{GATE, Gauge, Outcome};
use crate::debrief::{Grade, month::lesson};
use crate::game::month::Over;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::gauge::{self, gauge};
use crate::game::widgets::grade_seal::grade_seal;
use crate::scenario::Factor;

pub fn outcome(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let wide = shown.side_by_side();
    let line = Node {
        flex_direction: if wide {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: AlignItems::Stretch,
        column_gap: Val::Px(SPACE_3),
        row_gap: Val::Px(SPACE_3),
        flex_shrink: 0.0,
        ..default()
    };
    let half = |grow: f32| Node {
        flex_grow: if wide { grow } else { 0.0 },
        flex_basis: if wide { Val::ZERO } else { Val::Auto },
        min_width: Val::ZERO,
        ..column(SPACE_2)
    };
    body.spawn(line).with_children(|line| {
        line.spawn(card(shown.paint, half(1.2)))
            .with_children(|card| headline(card, shown, over));
        line.spawn(card(shown.paint, half(1.0)))
            .with_children(|card| factors(card, shown, over));
    });
}

fn headline(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let closing = &over.closing;
    let line = Node {
        align_items: AlignItems::FlexStart,
        ..row(SPACE_6)
    };
    card.spawn(line).with_children(|line| {
        let seal = Node {
            align_items: AlignItems::Center,
            padding: UiRect::all(Val::Px(SPACE_1)),
            flex_shrink: 0.0,
            ..column(6.0)
        };
        line.spawn(seal).with_children(|seal| {
            let mark = Grade::of(closing.score).mark(paint.language);
            let key = match (closing.passed, closing.outcome) {
                (true, _) => "verdict-passed",
                (false, Outcome::Won) => "month-won",
                (false, _) => "verdict-not-passed",
            };
            grade_seal(seal, paint, mark, &shown.say(key));
            let points = shown.with("debrief-points", &[("score", closing.score.into())]);
            paint
                .write(seal, UI_MEDIUM, points, palette.ink)
                .insert(TextLayout::no_wrap());
        });
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(SPACE_2)
        };
        line.spawn(words).with_children(|words| {
            let key = format!("account-outcome-{}", closing.outcome.name());
            paint.write(words, SECTION, shown.say(&key), palette.ink);
            let variant = shown.account.variant_named(&over.variant.id).unwrap_or_default();
            let this_time = shown.account.variant_text(variant, paint.language);
            paint.write(words, DENSE, this_time, palette.ink2);
            if let Some(points) = closing.satisfaction {
                let (tone, icon, key) = if closing.next_order {
                    (Tone::Jade, icons::CHECK, "account-next-order")
                } else {
                    (Tone::Neutral, icons::MINUS, "account-no-next-order")
                };
                let text = shown.with(key, &[("satisfaction", points.into())]);
                words
                    .spawn(row(0.0))
                    .with_children(|line| badge(line, paint, tone, icon, &text));
            }
        });
    });
    why(card, shown, over);
}

/// What could be done otherwise; where there is nothing to say, that.
fn why(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let title = if over.closing.outcome == Outcome::Won {
        "month-why-won"
    } else {
        "month-why-lost"
    };
    paint.write(card, CARD, shown.say(title), palette.ink);
    let mut told: Vec<(&str, String)> = over
        .lessons
        .iter()
        .map(|one| (icons::LIGHTBULB, lesson(shown.account, *one, paint.language)))
        .collect();
    if told.is_empty() {
        told.push((icons::CHECK, shown.say("month-nothing-otherwise")));
    }
    for (icon, text) in told {
        card.spawn(Node {
            align_items: AlignItems::FlexStart,
            ..row(SPACE_2)
        })
        .with_children(|line| {
            paint.icon(line, icon, 15.0, palette.ink2);
            let room = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..default()
            };
            line.spawn(room).with_children(|room| {
                paint.write(room, UI, text, palette.ink);
            });
        });
    }
}

fn factors(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let paint = shown.paint;
    let closing = &over.closing;
    let judged = shown.with("month-judged", &[("who", shown.name(closing.judged).into())]);
    paint.write(card, CARD, judged, paint.palette.ink);
    let points = Gauge::ALL.map(|gauge| Some(closing.gauges[gauge as usize]));
    let points = points.into_iter().chain([closing.satisfaction]);
    for (factor, points) in Factor::ALL.into_iter().zip(points) {
        let one = gauge::Shown {
            factor,
            points,
            before: None,
            open: points.map(|points| points >= GATE),
            gate: GATE,
            status: "",
            hidden: false,
        };
        gauge(card, paint, &one);
    }
    let filled = [
        ("decisions", shown.month.log().len().into()),
        ("yuan", super::super::yuan(paint, over.state.money).into()),
    ];
    paint.write(card, CAPTION, shown.with("month-sum", &filled), paint.palette.ink2);
}
