//! The figures above the lists: talks, time, scenarios passed, talks without pressure.

use bevy::prelude::*;

use super::Shown;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, padded_card, row};

pub fn figures(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, side) = (shown.paint, shown.side);
    let words = paint.words();
    let passed = side.scenarios.iter().filter(|best| best.passed > 0).count();
    let streak = shown.progress.streak;
    let figures = [
        ("progress-figure-talks", side.attempts.len().to_string(), None),
        ("progress-figure-time", time(shown), None),
        (
            "progress-figure-passed",
            words.with(
                "debrief-of",
                &[("part", passed.into()), ("whole", side.scenarios.len().into())],
            ),
            None,
        ),
        (
            "progress-figure-streak",
            words.with("progress-streak-in-a-row", &[("now", streak.now.into())]),
            Some(words.with("progress-streak-longest", &[("longest", streak.longest.into())])),
        ),
    ];
    let layout = Node {
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::FlexStart,
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        flex_shrink: 0.0,
        ..row(SPACE_4)
    };
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_3));
    parent.spawn(padded_card(paint, padding, layout)).with_children(|card| {
        for (name, value, beside) in figures {
            card.spawn(column(0.0)).with_children(|figure| {
                paint
                    .write(figure, CAPTION, paint.say(name), paint.palette.ink2)
                    .insert(TextLayout::no_wrap());
                let line = Node {
                    align_items: AlignItems::Baseline,
                    ..row(SPACE_2)
                };
                figure.spawn(line).with_children(|line| {
                    paint
                        .write(line, SECTION, value, paint.palette.ink)
                        .insert(TextLayout::no_wrap());
                    if let Some(beside) = beside {
                        paint
                            .write(line, CAPTION, beside, paint.palette.ink2)
                            .insert(TextLayout::no_wrap());
                    }
                });
            });
        }
    });
}

fn time(shown: &Shown<'_>) -> String {
    let words = shown.paint.words();
    let minutes = shown.side.seconds.div_ceil(60);
    if minutes < 60 {
        return words.with("minutes", &[("minutes", minutes.into())]);
    }
    words.with(
        "progress-hours",
        &[("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())],
    )
}
