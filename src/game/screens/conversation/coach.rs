//! The coach's column of a wide window: what just happened, what to think about, how the gauges
//! moved turn by turn.

use bevy::prelude::*;

use super::Moment;
use super::happened::what_happened;
use crate::game::action::Action;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge, factor_icon, factor_name};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row, rule, spacer};
use crate::game::widgets::scrollbar::scrolled;
use crate::sim::{Badge, Grain};

pub fn coach(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    if moment.talk.view().coach {
        advice(parent, moment);
    }
    if moment.talk.view().gauges != Grain::Hidden {
        movements(parent, moment);
    }
}

fn advice(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let palette = paint.palette;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    parent
        .spawn((card(paint, layout), Name::new("Coach")))
        .with_children(|card| {
            card.spawn(row(SPACE_2)).with_children(|head| {
                paint.icon(head, icons::GRADUATION_CAP, 18.0, palette.ink);
                paint.write(head, SECTION, paint.say("talk-coach"), palette.ink);
            });
            card.spawn(column(SPACE_1)).with_children(|part| {
                paint.write(part, CARD, paint.say("talk-what-happened"), palette.ink);
                let sentences = moment
                    .before
                    .as_ref()
                    .map(|before| what_happened(moment.scenario, before, moment.seen, paint.language));
                let sentences = match sentences {
                    None => vec![paint.say("talk-just-begun")],
                    Some(sentences) if sentences.is_empty() => vec![paint.say("talk-just-nothing")],
                    Some(sentences) => sentences,
                };
                for sentence in sentences {
                    paint.write(part, DENSE, sentence, palette.ink2);
                }
            });
            if let Some(hint) = moment.talk.hint() {
                card.spawn(column(SPACE_1)).with_children(|part| {
                    paint.write(part, CARD, paint.say("talk-think-about"), palette.ink);
                    paint.write(part, DENSE, hint.text(moment.scenario, paint.language), palette.ink2);
                });
            } else if moment.talk.is_thinking() {
                paint.write(card, DENSE, paint.say("talk-coach-thinks"), palette.ink2);
            } else if !moment.is_over() {
                let label = paint.say("talk-hint");
                let hint = Labelled {
                    weight: Weight::Plain,
                    icon: icons::LIGHTBULB,
                    label: &label,
                    key: "H",
                    action: Action::Hint,
                };
                button(card, paint, &hint);
            }
        });
}

/// The gauges' moves, newest first.
fn movements(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let palette = paint.palette;
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(SPACE_2)
    };
    parent
        .spawn((card(paint, layout), Name::new("Movements")))
        .with_children(|card| {
            paint.write(card, SECTION, paint.say("talk-gauges-moved"), palette.ink);
            let moved: Vec<(usize, Badge)> = (1..=moment.talk.turns().len())
                .rev()
                .flat_map(|turn| {
                    let badges = moment.talk.seen_at(turn).map(|seen| seen.badges).unwrap_or_default();
                    badges.into_iter().map(move |badge| (turn, badge))
                })
                .filter(|(_, badge)| matches!(badge, Badge::Factor(..)))
                .collect();
            if moved.is_empty() {
                paint.write(card, DENSE, paint.say("talk-gauges-still"), palette.ink3);
                return;
            }
            scrolled(card, paint, "movements", 6.0, |list| {
                for (turn, effect) in moved {
                    movement(list, moment, turn, effect);
                }
            });
        });
}

fn movement(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, turn: usize, effect: Badge) {
    let paint = moment.paint;
    let palette = paint.palette;
    let Badge::Factor(factor, by) = effect else { return };
    list.spawn(rule(paint));
    list.spawn(Node {
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        let label = paint.words().with("turn", &[("turn", turn.into())]);
        line.spawn(Node {
            width: Val::Px(52.0),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|cell| {
            paint
                .write(cell, CAPTION, label, palette.ink2)
                .insert(TextLayout::no_wrap());
        });
        badge(
            line,
            paint,
            Tone::Factor(factor),
            factor_icon(factor),
            &factor_name(paint, factor),
        );
        line.spawn(spacer());
        let sign = if by > 0 { '+' } else { '−' };
        paint
            .write(
                line,
                VALUE,
                format!("{sign}{}", by.unsigned_abs()),
                palette.change(by.into()),
            )
            .insert(TextLayout::no_wrap());
    });
}
