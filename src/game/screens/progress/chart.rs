//! The four factors from talk to talk, each as columns with its gate.

use bevy::prelude::*;

use super::Shown;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Palette};
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::frame::{column, padded_card, row, spacer};
use crate::game::widgets::plot::Plot;
use crate::record::progress::Summary;
use crate::scenario::Factor;

/// Talks in a chart, the newest ones.
const MOST: usize = 20;
/// Columns are never wider than where so many stand in a chart.
const FEWEST: usize = 8;
/// A gate, where a scenario says nothing else (`model.md`, Factors and gates).
const GATE: u8 = 60;
/// Height of 100 points.
const HUNDRED: f32 = 60.0;
/// What a card's edge and padding take from its width.
const FRAME: f32 = 2.0 * (SPACE_3 + 1.0);

/// Two beside two, in so much room.
pub fn factors(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, width: f32) {
    let each = ((width - SPACE_3) / 2.0).floor();
    let last = shown.side.attempts.len().saturating_sub(MOST);
    let last = &shown.side.attempts[last..];
    for pair in Factor::ALL.chunks(2) {
        let beside = Node {
            align_items: AlignItems::Stretch,
            flex_shrink: 0.0,
            ..row(SPACE_3)
        };
        parent.spawn(beside).with_children(|beside| {
            for &factor in pair {
                one(beside, shown.paint, factor, last, each);
            }
        });
    }
}

fn one(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, attempts: &[Summary], width: f32) {
    let points: Vec<Option<u8>> = attempts.iter().map(|attempt| of(attempt, factor)).collect();
    let layout = Node {
        width: Val::Px(width),
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    let card = padded_card(paint, UiRect::all(Val::Px(SPACE_3)), layout);
    let told = AccessibleLabel::new(in_words(paint, factor, &points));
    parent.spawn((card, told)).with_children(|card| {
        head(card, paint, factor, points.last().copied().flatten());
        columns(card, paint, factor, &points, width - FRAME);
        foot(card, paint, attempts, &points);
    });
}

fn of(attempt: &Summary, factor: Factor) -> Option<u8> {
    attempt.played.as_ref()?.factors[factor as usize]
}

/// The chart, for those who do not see it.
fn in_words(paint: &Paint, factor: Factor, points: &[Option<u8>]) -> String {
    let told: Vec<String> = points.iter().flatten().map(u8::to_string).collect();
    if told.is_empty() {
        return format!("{}: {}", factor_name(paint, factor), paint.say("progress-chart-none"));
    }
    let filled = [
        ("factor", factor_name(paint, factor).into()),
        ("count", told.len().into()),
        ("points", told.join(", ").into()),
    ];
    paint.words().with("progress-chart", &filled)
}

fn head(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, last: Option<u8>) {
    card.spawn(row(SPACE_2)).with_children(|head| {
        factor_chip(head, paint, factor, 24.0);
        paint
            .write(head, UI_MEDIUM, factor_name(paint, factor), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        head.spawn(spacer());
        let last = last.map_or_else(|| "\u{2013}".to_owned(), |points| points.to_string());
        paint
            .write(head, SECTION, last, paint.palette.ink)
            .insert(TextLayout::no_wrap());
    });
}

fn columns(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, points: &[Option<u8>], width: f32) {
    let palette = paint.palette;
    let plot = Plot {
        width,
        hundred: HUNDRED,
        over: 2.0,
        columns: points.len().max(FEWEST),
    };
    let area = Node {
        width: Val::Px(width),
        height: Val::Px(plot.height()),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..default()
    };
    card.spawn((area, BorderColor::all(palette.control)))
        .with_children(|area| {
            for (&told, at) in points.iter().zip(1..) {
                let colour = fill(palette, factor, told, at == points.len());
                area.spawn((plot.bar(at, told.unwrap_or(0)), BackgroundColor(colour)));
            }
            let (node, turned) = plot.across(GATE, 1.0);
            area.spawn((node, turned, BackgroundColor(palette.ink)));
        });
}

fn fill(palette: &Palette, factor: Factor, points: Option<u8>, newest: bool) -> Color {
    let hue = palette.factor(factor).fill;
    match points {
        None => palette.line,
        Some(_) if newest => hue,
        Some(_) => hue.mix(&palette.surface, 0.45),
    }
}

/// Since when, and how the last talk compares with the one before.
fn foot(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, attempts: &[Summary], points: &[Option<u8>]) {
    let since = attempts.first().map(day);
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|foot| {
        let colour = paint.palette.ink2;
        paint
            .write(foot, CAPTION, since.unwrap_or_default(), colour)
            .insert(TextLayout::no_wrap());
        foot.spawn(spacer());
        paint
            .write(foot, CAPTION, change(paint, points), colour)
            .insert(TextLayout::no_wrap());
    });
}

/// The day on which an attempt ended, as `2026-11-23`.
pub fn day(attempt: &Summary) -> String {
    let (year, month, day) = attempt.ended.date();
    format!("{year:04}-{month:02}-{day:02}")
}

fn change(paint: &Paint, points: &[Option<u8>]) -> String {
    let words = paint.words();
    let told: Vec<i16> = points.iter().flatten().map(|&points| points.into()).collect();
    let by = match told[..] {
        [] => return words.get("progress-chart-none"),
        [_] => return words.get("progress-first"),
        [.., before, last] => last - before,
    };
    let key = match by {
        1.. => "progress-change-up",
        0 => "progress-change-none",
        _ => "progress-change-down",
    };
    words.with(key, &[("by", by.unsigned_abs().into())])
}
