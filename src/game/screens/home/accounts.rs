//! Accounts, below the lectures: a month with one organisation, each as a card.

use bevy::prelude::*;

use super::card;
use crate::course::Course;
use crate::game::accounts::{Accounts, Content, Played, Shelved};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::portrait;
use crate::record::months::Results;
use crate::scenario::Mood;
use crate::text::grouped;

const FACE: f32 = 48.0;
/// Faces side by side on a card.
const FACES: usize = 3;

/// The section with those that stand in no lecture of the course; nothing where there are none.
pub fn accounts(
    map: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    accounts: &Accounts,
    played: &Played,
    course: Option<&Course>,
) {
    let is_elsewhere = |shelved: &&Shelved| course.is_none_or(|course| course.step(&shelved.id).is_none());
    let shown: Vec<&Shelved> = accounts.all().iter().filter(is_elsewhere).collect();
    if shown.is_empty() {
        return;
    }
    map.spawn(Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    })
    .with_children(|part| {
        paint.write(part, SECTION, paint.say("month-accounts"), paint.palette.ink);
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: vec![RepeatedGridTrack::minmax(
                GridTrackRepetition::AutoFill,
                MinTrackSizingFunction::Px(card::LEAST_WIDTH),
                MaxTrackSizingFunction::Fraction(1.0),
            )],
            column_gap: Val::Px(SPACE_3),
            row_gap: Val::Px(SPACE_3),
            ..default()
        };
        part.spawn(grid).with_children(|grid| {
            for shelved in shown {
                let results = played.0.get(&shelved.id).copied().unwrap_or_default();
                one(grid, paint, shelved, results);
            }
        });
    });
}

fn one(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, shelved: &Shelved, results: Results) {
    let palette = paint.palette;
    let title = shelved.title(paint.language);
    let action = Action::OpenAccount(shelved.id.clone());
    let mut card = card_button(grid, paint, title, action, palette.line, card::layout());
    card.insert(card::Card(shelved.id.clone()));
    card.with_children(|card| {
        card.spawn(Node {
            min_height: Val::Px(SECTION.line),
            ..row(SPACE_2)
        })
        .with_children(|line| {
            paint.icon(line, icons::BUILDING_COMPLEX, 18.0, palette.ink3);
            line.spawn(spacer());
            if results.unfinished > 0 {
                badge(
                    line,
                    paint,
                    Tone::Outline,
                    icons::CLOCK,
                    &paint.say("month-card-unfinished"),
                );
            }
        });
        let Content::Playable { account, .. } = &shelved.content else {
            badge(
                card,
                paint,
                Tone::Seal,
                icons::TRIANGLE_ALERT,
                &paint.say("month-card-broken"),
            );
            paint.write(card, CARD, title, palette.ink);
            return;
        };
        card.spawn(row(SPACE_1)).with_children(|faces| {
            for person in account.people.iter().rev().take(FACES) {
                portrait::round(faces, paint, &person.portrait, Mood::Neutral, FACE);
            }
        });
        card.spawn(column(2.0)).with_children(|words| {
            paint.write(words, CARD, title, palette.ink);
            let filled = [
                ("days", account.days.into()),
                ("people", account.people.len().into()),
                ("budget", grouped(account.budget).into()),
            ];
            let about = paint.words().with("month-card", &filled);
            paint.write(words, DENSE, about, palette.ink2);
        });
        card.spawn(spacer());
        if let Some(best) = results.best {
            let filled = [("score", best.into()), ("count", results.finished.into())];
            let told = paint.words().with("month-card-best", &filled);
            paint.write(card, CAPTION, told, palette.ink2);
        }
    });
}
