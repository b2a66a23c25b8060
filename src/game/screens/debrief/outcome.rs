//! The top of the debrief: what it came to, and where the four factors stood at the end.

use bevy::prelude::*;

use super::{account, share};
use crate::debrief::Debrief;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{column, padded_card, row};
use crate::game::widgets::gauge::{Shown, gauge};
use crate::game::widgets::grade_seal::grade_seal;
use crate::scenario::{Factor, Scenario};
use crate::sim::Outcome;

/// Width of the outcome's card beside the factors.
const WIDTH: f32 = 500.0;

/// A card with less room above and below, so that more of the talk is in sight.
fn low_card(paint: &Paint, layout: Node) -> impl Bundle {
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_3));
    padded_card(paint, padding, layout)
}

/// Seal, headline, summary.
pub fn outcome(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    debrief: &Debrief,
    branched_from: Option<usize>,
    wide: bool,
) {
    let layout = Node {
        width: if wide { Val::Px(WIDTH) } else { Val::Auto },
        flex_shrink: 0.0,
        ..row(SPACE_6)
    };
    parent.spawn(low_card(paint, layout)).with_children(|card| {
        card.spawn(Node {
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
            ..column(6.0)
        })
        .with_children(|seal| {
            let mark = debrief.grade.mark(paint.language);
            let sold = matches!(debrief.outcome, Outcome::Sold);
            let word = paint.say(if sold { "outcome-sold" } else { "verdict-not-passed" });
            let word = if debrief.passed {
                paint.say("verdict-passed")
            } else {
                word
            };
            grade_seal(seal, paint, mark, &word);
            let points = paint
                .words()
                .with("debrief-points", &[("score", debrief.tally.score.into())]);
            paint
                .write(seal, UI_MEDIUM, points, paint.palette.ink)
                .insert(TextLayout::no_wrap());
        });
        card.spawn(share(true)).with_children(|words| {
            words.spawn(column(SPACE_1)).with_children(|words| {
                paint.write(
                    words,
                    TITLE,
                    account::headline(debrief, paint.language),
                    paint.palette.ink,
                );
                let summary = account::summary(scenario, debrief, paint.language);
                paint.write(words, UI, summary, paint.palette.ink2);
            });
            if debrief.practice {
                words
                    .spawn(Node {
                        flex_wrap: FlexWrap::Wrap,
                        row_gap: Val::Px(2.0),
                        ..row(SPACE_2)
                    })
                    .with_children(|line| {
                        badge(
                            line,
                            paint,
                            Tone::Neutral,
                            icons::UNDO_2,
                            &paint.say("debrief-practice"),
                        );
                        let note = match branched_from {
                            Some(turn) => paint.words().with("debrief-branched-note", &[("turn", turn.into())]),
                            None => paint.say("debrief-practice-note"),
                        };
                        paint.write(line, CAPTION, note, paint.palette.ink2);
                    });
            }
        });
    });
}

/// The four gauges at the end, each with what moved it most.
pub fn factors(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    debrief: &Debrief,
    wide: bool,
) {
    let layout = Node {
        justify_content: JustifyContent::Center,
        ..share(wide)
    };
    parent.spawn(low_card(paint, layout)).with_children(|card| {
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(if paint.is_phone() { 1 } else { 2 }, 1.0),
            column_gap: Val::Px(SPACE_6),
            row_gap: Val::Px(SPACE_2),
            ..default()
        };
        card.spawn(grid).with_children(|grid| {
            for factor in Factor::ALL {
                grid.spawn(Node {
                    min_width: Val::ZERO,
                    ..column(0.0)
                })
                .with_children(|cell| {
                    one(cell, paint, scenario, debrief, factor);
                });
            }
        });
    });
}

fn one(cell: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, debrief: &Debrief, factor: Factor) {
    let points = debrief.factors.get(factor);
    let gate = scenario.gates[factor as usize];
    let shown = Shown {
        factor,
        points,
        before: None,
        open: points.map(|points| points >= gate),
        gate,
        status: &account::factor_line(scenario, debrief, factor, paint.language),
        hidden: false,
    };
    gauge(cell, paint, &shown);
}
