//! Beside the conversation: once more, what was missed, who it was, what does not count.

use bevy::prelude::*;

use super::account;
use crate::debrief::Debrief;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{force_circle, force_name};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::frame::{card, column, row, rule, spacer};
use crate::game::widgets::portrait;
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{Force, Mood, NeedId, Scenario};

const FACE: f32 = 56.0;

/// The ways on.
pub fn again(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    parent.spawn(card(paint, column(SPACE_2))).with_children(|card| {
        ways(card, paint);
        way(card, paint, icons::MAP, "debrief-home", "Esc", Action::GoHome);
    });
}

/// The same customer or another one; in a wide window they stand in the header.
pub fn ways(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    // By its icon alone: in the header there is no room for a third label.
    icon_button(
        parent,
        paint,
        icons::DOWNLOAD,
        &paint.say("file-save"),
        Action::SaveAsFile,
    );
    way(parent, paint, icons::USER, "debrief-new", "N", Action::PlayAnother);
    way(parent, paint, icons::ROTATE_CCW, "debrief-same", "P", Action::PlayAgain);
}

fn way(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, label: &str, key: &str, action: Action) {
    let label = &paint.say(label);
    button(
        parent,
        paint,
        &Labelled {
            weight: Weight::Plain,
            icon,
            label,
            key,
            action,
        },
    );
}

/// The needs that this customer had and never told. `fills`: the card has a height of its own and
/// scrolls inside.
pub fn missed(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    debrief: &Debrief,
    layout: Node,
    fills: bool,
) {
    if account::needs_found(debrief).1 == 0 {
        return;
    }
    let layout = Node {
        row_gap: Val::Px(SPACE_2),
        ..layout
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, SECTION, paint.say("debrief-missed"), paint.palette.ink);
        card.spawn(rule(paint));
        let list = |list: &mut ChildSpawnerCommands<'_>| needs(list, paint, scenario, debrief);
        if fills {
            scrolled(card, paint, "debrief-needs", SPACE_2, list);
        } else {
            card.spawn(column(SPACE_2)).with_children(list);
        }
    });
}

fn needs(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, debrief: &Debrief) {
    let palette = paint.palette;
    let name = |need: &NeedId| scenario.texts.get(scenario.needs[need.index()].name, paint.language);
    for need in &debrief.needs_missed {
        line(
            list,
            paint,
            icons::CIRCLE_QUESTION_MARK,
            palette.ink3,
            name(need),
            palette.ink,
        );
    }
    if debrief.needs_missed.is_empty() {
        let none = paint.say("debrief-none-missed");
        line(list, paint, icons::CHECK, palette.jade, &none, palette.jade);
    }
    if !debrief.needs_found.is_empty() {
        list.spawn(rule(paint));
    }
    for need in &debrief.needs_found {
        line(list, paint, icons::CHECK, palette.jade, name(need), palette.ink2);
    }
}

/// Which of the possible people it was.
pub fn met(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, debrief: &Debrief) {
    let variant = scenario.variant(debrief.variant);
    parent.spawn(card(paint, column(SPACE_2))).with_children(|card| {
        paint.write(card, CARD, paint.say("debrief-met"), paint.palette.ink);
        card.spawn(row(SPACE_3)).with_children(|person| {
            portrait::round(person, paint, &scenario.customer.portrait, Mood::Neutral, FACE);
            person.spawn(room()).with_children(|words| {
                let name = scenario.texts.get(variant.name, paint.language);
                paint.write(words, UI_MEDIUM, name, paint.palette.ink);
                let customer = scenario.texts.get(scenario.customer.name, paint.language);
                paint.write(words, CAPTION, customer, paint.palette.ink3);
                let reasons = if variant.walk_away {
                    "debrief-met-leave"
                } else {
                    "debrief-met-buy"
                };
                paint.write(words, CAPTION, paint.say(reasons), paint.palette.ink2);
            });
        });
    });
}

/// What is told but does not count.
pub fn unscored(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, debrief: &Debrief, seed: u64) {
    let words = paint.words();
    let (found, all) = account::needs_found(debrief);
    let figures = [
        (
            "debrief-beside-needs",
            words.with("debrief-of", &[("part", found.into()), ("whole", all.into())]),
        ),
        (
            "debrief-beside-minutes",
            words.with("minutes", &[("minutes", debrief.minutes.into())]),
        ),
        (
            "debrief-beside-money",
            words.with("yuan", &[("yuan", debrief.money.into())]),
        ),
        ("debrief-beside-untruths", debrief.untruths.to_string()),
    ];
    parent.spawn(card(paint, column(SPACE_2))).with_children(|card| {
        paint.write(card, CARD, paint.say("debrief-beside"), paint.palette.ink);
        for (name, value) in figures {
            figure(card, paint, &paint.say(name), &value);
        }
        card.spawn(rule(paint));
        paint.write(card, CAPTION, paint.say("debrief-beside-forces"), paint.palette.ink3);
        for (force, count) in Force::ALL.into_iter().zip(debrief.forces) {
            card.spawn(row(SPACE_2)).with_children(|line| {
                force_circle(line, paint, force);
                paint.write(line, DENSE, force_name(paint, force), paint.palette.ink2);
                line.spawn(spacer());
                let count = words.with("debrief-times", &[("count", count.into())]);
                paint.write(line, DENSE_MEDIUM, count, paint.palette.ink);
            });
        }
        card.spawn(rule(paint));
        let seed = words.with("briefing-seed", &[("seed", seed.to_string().into())]);
        paint.write(card, CAPTION, seed, paint.palette.ink3);
    });
}

fn figure(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, name: &str, value: &str) {
    card.spawn(row(SPACE_2)).with_children(|line| {
        paint.write(line, DENSE, name, paint.palette.ink2);
        line.spawn(spacer());
        paint.write(line, DENSE_MEDIUM, value, paint.palette.ink).insert((
            TextLayout::no_wrap(),
            Node {
                flex_shrink: 0.0,
                ..default()
            },
        ));
    });
}

fn line(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, icon_colour: Color, text: &str, colour: Color) {
    card.spawn(Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        paint.icon(line, icon, 16.0, icon_colour).insert(Node {
            margin: UiRect::top(Val::Px(1.0)),
            flex_shrink: 0.0,
            ..default()
        });
        line.spawn(room()).with_children(|words| {
            paint.write(words, DENSE, text, colour);
        });
    });
}

fn room() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(0.0)
    }
}
