//! What it is about: title, story, goal; what is sold, what is known, what can be shown.

use bevy::prelude::*;

use crate::game::screens::home::difficulty;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::scenario::{Privacy, Scenario, TextId};
use crate::text::grouped;

/// Width of the bar that marks the goal.
const GOAL_BAR: f32 = 4.0;

/// Title, story, goal and note.
pub fn story(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    parent.spawn(column(SPACE_1)).with_children(|top| {
        let badges = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            ..row(6.0)
        };
        top.spawn(badges).with_children(|line| {
            if scenario.repeat {
                badge(line, paint, Tone::Outline, icons::USER, &paint.say("briefing-repeat"));
            }
            if scenario.small {
                badge(line, paint, Tone::Outline, icons::TAG, &paint.say("briefing-small"));
            }
            difficulty(line, paint, scenario.difficulty);
        });
        paint.write(top, DISPLAY, text(scenario.title), paint.palette.ink);
        if let Some(briefing) = &scenario.briefing {
            paint.write(top, DIALOGUE, text(briefing.story), paint.palette.ink2);
        }
    });
    let Some(briefing) = &scenario.briefing else { return };
    parent
        .spawn(card(paint, column(SPACE_1)))
        .insert(goal_edge(paint))
        .with_children(|goal| {
            titled(goal, paint, icons::TARGET, "briefing-goal", paint.palette.seal_text);
            paint.write(goal, DIALOGUE, text(briefing.goal), paint.palette.ink);
        });
    if let Some(note) = briefing.note {
        parent
            .spawn(Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_2)
            })
            .with_children(|line| {
                paint.icon(line, icons::INFO, 14.0, paint.palette.ink3).insert(Node {
                    margin: UiRect::top(Val::Px(1.0)),
                    flex_shrink: 0.0,
                    ..default()
                });
                paint.write(line, CAPTION, text(note), paint.palette.ink2);
            });
    }
}

/// The goal's card is marked by a bar at its left.
fn goal_edge(paint: &Paint) -> impl Bundle {
    let right = Val::Px(RADIUS_CARD);
    (
        Node {
            padding: UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_3)),
            border: UiRect::left(Val::Px(GOAL_BAR)),
            border_radius: BorderRadius {
                top_right: right,
                bottom_right: right,
                ..BorderRadius::ZERO
            },
            ..column(SPACE_1)
        },
        BorderColor::all(paint.palette.seal),
    )
}

/// What is sold and for how much.
pub fn product(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    parent.spawn(card(paint, column(SPACE_2))).with_children(|product| {
        titled(product, paint, icons::PACKAGE, "briefing-product", paint.palette.ink);
        product
            .spawn(Node {
                align_items: AlignItems::Baseline,
                ..row(SPACE_3)
            })
            .with_children(|line| {
                if let Some(name) = scenario.product {
                    let name = scenario.texts.get(name, paint.language);
                    paint.write(line, DIALOGUE, name, paint.palette.ink);
                }
                line.spawn(spacer());
                let price = paint.words().with("yuan", &[("yuan", grouped(scenario.price).into())]);
                paint.write(line, SECTION, price, paint.palette.ink).insert((
                    TextLayout::no_wrap(),
                    Node {
                        flex_shrink: 0.0,
                        ..default()
                    },
                ));
                paint
                    .write(line, CAPTION, paint.say("briefing-asked"), paint.palette.ink3)
                    .insert((
                        TextLayout::no_wrap(),
                        Node {
                            flex_shrink: 0.0,
                            ..default()
                        },
                    ));
            });
        paint.write(product, CAPTION, paint.say("briefing-evidence"), paint.palette.ink3);
        let things = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(6.0),
            ..row(6.0)
        };
        product.spawn(things).with_children(|things| {
            if scenario.evidence.is_empty() {
                paint.write(things, UI, paint.say("briefing-no-evidence"), paint.palette.ink2);
            }
            for evidence in &scenario.evidence {
                thing(things, paint, scenario.texts.get(evidence.name, paint.language));
            }
        });
    });
}

/// A thing in one's hands.
fn thing(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, name: &str) {
    let frame = Node {
        padding: UiRect::axes(Val::Px(10.0), Val::Px(5.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        min_width: Val::ZERO,
        ..row(SPACE_2)
    };
    parent
        .spawn((frame, BorderColor::all(paint.palette.line)))
        .with_children(|thing| {
            paint.icon(thing, icons::RECEIPT_TEXT, 15.0, paint.palette.ink3);
            paint.write(thing, DENSE, name, paint.palette.ink);
        });
}

/// What the seller knows already, from the briefing and of the person.
pub fn known(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    let facts = scenario
        .briefing
        .iter()
        .flat_map(|briefing| &briefing.known)
        .map(|&id| (text(id), None));
    // What one has heard from somebody; private matters are marked, for using them gives offence.
    let heard = scenario.entries.iter().filter_map(|entry| {
        let source = text(entry.source?);
        let icon = if entry.privacy == Privacy::Private {
            icons::LOCK
        } else {
            icons::EAR
        };
        Some((text(entry.name), Some((icon, source))))
    });
    let all: Vec<_> = facts.chain(heard).collect();
    if all.is_empty() {
        return;
    }
    parent.spawn(card(paint, column(SPACE_2))).with_children(|known| {
        titled(known, paint, icons::NOTEBOOK_PEN, "briefing-known", paint.palette.ink);
        for (name, heard) in all {
            known
                .spawn(Node {
                    align_items: AlignItems::FlexStart,
                    ..row(SPACE_2)
                })
                .with_children(|line| {
                    let (icon, colour) = match heard {
                        None => (icons::CHECK, paint.palette.jade),
                        Some((icon, _)) => (icon, paint.palette.ink3),
                    };
                    paint.icon(line, icon, 16.0, colour).insert(Node {
                        margin: UiRect::top(Val::Px(2.0)),
                        flex_shrink: 0.0,
                        ..default()
                    });
                    line.spawn(Node {
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        min_width: Val::ZERO,
                        ..column(0.0)
                    })
                    .with_children(|words| {
                        paint.write(words, UI, name, paint.palette.ink);
                        if let Some((_, source)) = heard {
                            paint.write(words, CAPTION, source, paint.palette.ink3);
                        }
                    });
                });
        }
    });
}

/// The title of a card, behind its icon.
pub fn titled(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, key: &str, icon_colour: Color) {
    card.spawn(row(SPACE_2)).with_children(|line| {
        paint.icon(line, icon, 18.0, icon_colour);
        paint.write(line, CARD, paint.say(key), paint.palette.ink);
    });
}
