//! A scenario that cannot be played, as a card that says what to mend.

use bevy::prelude::*;

use super::card;
use crate::game::action::Action;
use crate::game::library::{Broken, Shelved};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{column, row, spacer};
use crate::record::pack::OpenError;
use crate::scenario::Problem;

/// A scenario with errors: how many, and the first.
pub fn broken(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, shelved: &Shelved, broken: &Broken) {
    let count = broken.errors();
    let told = paint.words().with("home-broken", &[("count", count.into())]);
    let name = paint.words().with(
        "home-broken-card",
        &[("title", shelved.title(paint.language).into()), ("count", count.into())],
    );
    spawn(parent, paint, shelved, &name, &told, |words| {
        if let Some(problem) = broken.problems.first() {
            first_problem(words, paint, problem);
        }
    });
}

/// A scenario whose files could not be read.
pub fn unreadable(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, shelved: &Shelved, error: &OpenError) {
    let told = paint.say("home-unreadable");
    let name = paint.words().with(
        "home-unreadable-card",
        &[("title", shelved.title(paint.language).into())],
    );
    spawn(parent, paint, shelved, &name, &told, |words| {
        paint
            .write(words, DENSE, error.text(paint.language), paint.palette.ink2)
            .insert(anywhere());
    });
}

fn spawn(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    shelved: &Shelved,
    name: &str,
    told: &str,
    message: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let seal = paint.palette.seal_text;
    let action = Action::ShowProblems(shelved.id.clone());
    let mut card = card_button(parent, paint, name, action, paint.palette.line, card::layout());
    card.insert(card::Card(shelved.id.clone()));
    card.with_children(|card| {
        card::top_line(card, paint, shelved, |line| {
            badge(line, paint, Tone::Seal, icons::TRIANGLE_ALERT, told)
        });
        paint.write(card, CARD, shelved.title(paint.language), paint.palette.ink);
        card.spawn(column(SPACE_1)).with_children(message);
        card.spawn(spacer());
        card.spawn(row(SPACE_1)).with_children(|line| {
            paint.write(line, DENSE_MEDIUM, paint.say("home-broken-more"), seal);
            paint.icon(line, icons::CHEVRON_RIGHT, 14.0, seal);
        });
    });
}

fn first_problem(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, problem: &Problem) {
    let message = problem.message.in_language(paint.language);
    paint
        .write(parent, DENSE, message, paint.palette.ink2)
        .insert(anywhere());
    paint.write(parent, CAPTION, place(problem), paint.palette.ink3);
    if let Some(hint) = &problem.hint {
        told_hint(parent, paint, hint.in_language(paint.language));
    }
}

/// A hint, behind a lightbulb.
pub fn told_hint(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, hint: &str) {
    parent
        .spawn(Node {
            align_items: AlignItems::FlexStart,
            ..row(SPACE_1)
        })
        .with_children(|line| {
            paint
                .icon(line, icons::LIGHTBULB, 14.0, paint.palette.ink3)
                .insert(Node {
                    margin: UiRect::top(Val::Px(1.0)),
                    flex_shrink: 0.0,
                    ..default()
                });
            paint.write(line, CAPTION, hint, paint.palette.ink2).insert(anywhere());
        });
}

/// Where a problem is, as editors take it: `scenario.ron:7:12`.
pub fn place(problem: &Problem) -> String {
    format!("{}:{}:{}", problem.file, problem.place.line, problem.place.column)
}

/// Ids and paths may be longer than a line and have no space in them: a line ends anywhere.
pub fn anywhere() -> TextLayout {
    TextLayout {
        linebreak: LineBreak::WordOrCharacter,
        ..default()
    }
}
