//! The rival, as far as known: where it was seen last, and how both sides stand by function.

use bevy::prelude::*;

use super::Shown;
use super::month::tight;
use super::people::capital;
use crate::account::{FUNCTIONS, PersonSeen, Reading};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::portrait;
use crate::scenario::Mood;

const FACE: f32 = 30.0;
/// Moves that are told.
const LAST: usize = 1;
const NAME: f32 = 76.0;

pub fn rival(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    parent
        .spawn((tight(paint, layout), Name::new("Rival")))
        .with_children(|card| {
            card.spawn(row(SPACE_2)).with_children(|head| {
                portrait::round(head, paint, "rival", Mood::Neutral, FACE);
                let words = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    min_width: Val::ZERO,
                    ..column(0.0)
                };
                head.spawn(words).with_children(|words| {
                    paint.write(words, CARD, shown.say("month-the-rival"), palette.ink);
                    let count = shown.seen.rival.len();
                    let seen = shown.with("month-rival-times", &[("count", count.into())]);
                    paint.write(words, CAPTION, seen, palette.ink2);
                });
            });
            for seen in shown.seen.rival.iter().rev().take(LAST) {
                let text = shown.account.rival_text(seen.what, paint.language);
                let filled = [("day", seen.day.into()), ("text", text.into())];
                paint.write(card, CAPTION, shown.with("month-rival-did", &filled), palette.ink2);
            }
            sides(card, shown);
        });
}

fn sides(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let who = |fill: Color, key: &str, line: &mut ChildSpawnerCommands<'_>| {
        line.spawn(share()).with_children(|side| {
            side.spawn((square(), BackgroundColor(fill)));
            paint.write(side, CAPTION, shown.say(key), palette.ink2);
        });
    };
    card.spawn(row(SPACE_2)).with_children(|line| {
        line.spawn(name_room());
        who(palette.jade, "month-you", line);
        who(palette.ink2, "month-rival", line);
    });
    for (function, id) in FUNCTIONS.iter().enumerate() {
        let of = |seen: &&PersonSeen| usize::from(shown.account.person(seen.who).function) == function;
        let people = || shown.seen.people.iter().filter(of);
        let ours = people().filter_map(|seen| seen.gauges).map(|gauges| {
            let [understanding, worth, belief] = gauges;
            understanding.min(worth).min(belief)
        });
        let theirs = people().filter_map(|seen| seen.rival).map(|(points, _)| points);
        card.spawn(row(SPACE_2)).with_children(|line| {
            line.spawn(name_room()).with_children(|room| {
                paint.write(
                    room,
                    CAPTION,
                    capital(&shown.say(&format!("function-{id}"))),
                    palette.ink,
                );
            });
            bar(line, shown, mean(ours), palette.jade);
            bar(line, shown, mean(theirs), palette.ink2);
        });
    }
}

fn name_room() -> Node {
    Node {
        width: Val::Px(NAME),
        flex_shrink: 0.0,
        ..default()
    }
}

fn share() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..row(SPACE_1)
    }
}

fn square() -> Node {
    Node {
        width: Val::Px(9.0),
        height: Val::Px(9.0),
        border_radius: BorderRadius::all(Val::Px(2.0)),
        flex_shrink: 0.0,
        ..default()
    }
}

/// Cells of three that are filled, over all who were read; `None` = nobody was.
fn mean(readings: impl Iterator<Item = Reading>) -> Option<f32> {
    let cells: Vec<u8> = readings.map(|reading| reading as u8 + 1).collect();
    let sum: u8 = cells.iter().sum();
    (!cells.is_empty()).then(|| f32::from(sum) / cells.len() as f32)
}

fn bar(line: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, cells: Option<f32>, fill: Color) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    line.spawn(share()).with_children(|room| {
        let Some(cells) = cells else {
            paint.icon(room, icons::CIRCLE_QUESTION_MARK, 11.0, palette.ink3);
            paint.write(room, CAPTION, shown.say("month-not-known"), palette.ink3);
            return;
        };
        for cell in 0..3 {
            let share = (cells - cell as f32).clamp(0.0, 1.0);
            let track = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                height: Val::Px(9.0),
                border_radius: BorderRadius::all(Val::Px(2.0)),
                ..default()
            };
            room.spawn((track, BackgroundColor(palette.sunk)))
                .with_children(|track| {
                    let filled = Node {
                        width: Val::Percent(share * 100.0),
                        height: Val::Percent(100.0),
                        border_radius: BorderRadius::all(Val::Px(2.0)),
                        ..default()
                    };
                    track.spawn((filled, BackgroundColor(fill)));
                });
        }
    });
}
