//! The months of an account that are kept: those that wait, those that are over, and files that cannot
//! be read.

use bevy::prelude::*;

use crate::game::action::{AccountAction, Action};
use crate::game::month::Month;
use crate::game::notes::now;
use crate::game::screens::home::{ago, anywhere};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::record::months::Card;

/// Finished months that are listed.
const LISTED: usize = 12;

pub fn kept(side: &mut ChildSpawnerCommands<'_>, paint: &Paint, month: &Month) {
    let listing = month.listing();
    if listing.cards.is_empty() && listing.unreadable.is_empty() {
        return;
    }
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    side.spawn((card(paint, layout), Name::new("Kept")))
        .with_children(|card| {
            let waiting: Vec<&Card> = listing.unfinished().collect();
            if !waiting.is_empty() {
                paint.write(card, CARD, paint.say("month-unfinished"), paint.palette.ink);
                for one in waiting {
                    unfinished(card, paint, one);
                }
            }
            let over: Vec<&Card> = listing.finished().take(LISTED).collect();
            if !over.is_empty() {
                paint.write(card, CARD, paint.say("month-finished"), paint.palette.ink);
                for one in over {
                    finished(card, paint, one);
                }
            }
            for (file, reason) in &listing.unreadable {
                card.spawn(Node {
                    align_items: AlignItems::FlexStart,
                    ..row(SPACE_2)
                })
                .with_children(|line| {
                    paint.icon(line, icons::TRIANGLE_ALERT, 14.0, paint.palette.seal_text);
                    let room = Node {
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        min_width: Val::ZERO,
                        ..default()
                    };
                    line.spawn(room).with_children(|room| {
                        let text = reason.text(file, paint.language);
                        paint.write(room, DENSE, text, paint.palette.ink2).insert(anywhere());
                    });
                });
            }
        });
}

fn unfinished(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, card: &Card) {
    let filled = [
        ("day", card.day.into()),
        ("decisions", card.decisions.into()),
        ("ago", ago(paint.words(), now(), card.last).into()),
    ];
    let told = paint.words().with("month-card-waits", &filled);
    let action = Action::Account(AccountAction::TakeUp(card.name.clone()));
    line(list, paint, &told, action, |_| {});
}

fn finished(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, card: &Card) {
    let Some(ended) = &card.ended else { return };
    let outcome = paint.say(&format!("month-ended-{}", ended.outcome));
    let filled = [
        ("score", ended.score.into()),
        ("outcome", outcome.into()),
        ("ago", ago(paint.words(), now(), card.last).into()),
    ];
    let told = paint.words().with("month-card-over", &filled);
    let action = Action::Account(AccountAction::LookBack(card.name.clone()));
    line(list, paint, &told, action, |line| {
        if ended.passed {
            badge(line, paint, Tone::Jade, icons::CHECK, &paint.say("verdict-passed"));
        }
    });
}

fn line(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    text: &str,
    action: Action,
    right: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let layout = Node {
        min_width: Val::ZERO,
        ..row(SPACE_2)
    };
    card_button(list, paint, text, action, paint.palette.line, layout).with_children(|line| {
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, DENSE, text, paint.palette.ink);
        });
        right(line);
        line.spawn(spacer());
        paint.icon(line, icons::CHEVRON_RIGHT, 14.0, paint.palette.ink2);
    });
}
