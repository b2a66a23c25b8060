//! A scenario as a card of the course map: who, what, how hard, how far.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::library::Shelved;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Stamped, stamp};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::portrait;
use crate::scenario::{Factor, Mood, Scenario};

/// Least width of a card; as many stand side by side as fit.
pub const LEAST_WIDTH: f32 = 208.0;
const LEAST_HEIGHT: f32 = 240.0;
const FACE: f32 = 48.0;
const DOT: f32 = 7.0;

/// One card of the map, by the id of its scenario.
#[derive(Component)]
pub struct Card(pub String);

/// A scenario that can be played.
pub fn playable(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, shelved: &Shelved, scenario: &Scenario) {
    let title = shelved.title(paint.language);
    let action = Action::OpenScenario(shelved.id.clone());
    let mut card = card_button(parent, paint, title, action, paint.palette.line, layout());
    card.insert(Card(shelved.id.clone()));
    card.with_children(|card| {
        top_line(card, paint, shelved, |line| {
            difficulty(line, paint, scenario.difficulty)
        });
        portrait::round(card, paint, &scenario.customer.portrait, Mood::Neutral, FACE);
        card.spawn(column(2.0)).with_children(|words| {
            paint.write(words, CARD, title, paint.palette.ink);
            if let Some(summary) = scenario.summary {
                let summary = scenario.texts.get(summary, paint.language);
                paint.write(words, DENSE, summary, paint.palette.ink2);
            }
        });
        card.spawn(spacer());
        factors(card, paint);
    });
}

/// The layout that all cards of the map share.
pub fn layout() -> Node {
    Node {
        min_height: Val::Px(LEAST_HEIGHT),
        min_width: Val::ZERO,
        // In a line, all are equally wide; in a grid they are anyway.
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        ..column(SPACE_2)
    }
}

/// The number in the lecture, and what `right` says.
pub fn top_line(
    card: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    shelved: &Shelved,
    right: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    card.spawn(Node {
        min_height: Val::Px(SECTION.line),
        ..row(SPACE_2)
    })
    .with_children(|line| {
        if let Some(place) = shelved.place() {
            paint.write(line, SECTION, place.place.to_string(), paint.palette.ink3);
        }
        line.spawn(spacer());
        right(line);
    });
}

/// How hard it is: the word, and as many dots of three.
pub fn difficulty(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, difficulty: u8) {
    let level = paint.say(&format!("home-difficulty-{difficulty}"));
    parent.spawn(row(3.0)).with_children(|line| {
        paint.write(line, CAPTION, level, paint.palette.ink3).insert(Node {
            margin: UiRect::right(Val::Px(3.0)),
            ..default()
        });
        for dot in 1..=3 {
            let colour = if dot <= difficulty {
                paint.palette.ink2
            } else {
                paint.palette.line
            };
            let round = Node {
                width: Val::Px(DOT),
                height: Val::Px(DOT),
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..default()
            };
            line.spawn((round, BackgroundColor(colour)));
        }
    });
}

/// The four factors, none of them won yet: how far one has come is not kept.
fn factors(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let line = Node {
        justify_content: JustifyContent::SpaceBetween,
        ..row(SPACE_2)
    };
    parent.spawn(line).with_children(|line| {
        for factor in Factor::ALL {
            stamp(line, paint, factor, Stamped::NotYet);
        }
    });
}
