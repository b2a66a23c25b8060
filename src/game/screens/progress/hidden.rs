//! Needs that stayed untold again and again, and why.

use bevy::prelude::*;

use super::Shown;
use super::line::stretching;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::scrollbar::scrolled;
use crate::record::progress::Hidden;

/// Needs that are shown, those missed most often.
const MOST: usize = 30;

pub fn hidden(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = if shown.wide {
        Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            ..column(SPACE_2)
        }
    } else {
        Node {
            flex_shrink: 0.0,
            ..column(SPACE_2)
        }
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, SECTION, paint.say("progress-hidden"), paint.palette.ink);
        let list = |list: &mut ChildSpawnerCommands<'_>| {
            if shown.side.hidden.is_empty() {
                paint.write(list, DENSE, paint.say("progress-hidden-none"), paint.palette.jade);
            }
            for hidden in shown.side.hidden.iter().take(MOST) {
                one(list, shown, hidden);
            }
        };
        if shown.wide {
            scrolled(card, paint, "progress-hidden", SPACE_3, list);
        } else {
            card.spawn(column(SPACE_3)).with_children(list);
        }
    });
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, hidden: &Hidden) {
    let paint = shown.paint;
    let palette = paint.palette;
    let (need, topic) = shown.progress.need(hidden, paint.language);
    let words = paint.words();
    let times = [("missed", hidden.missed().into()), ("met", hidden.met.into())];
    let key = format!("progress-why-{}", hidden.why().name());
    let why = words.with(&key, &[("topic", topic.into())]);
    let title = shown.progress.title_of(hidden, paint.language);
    let line = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    list.spawn(line).with_children(|line| {
        paint
            .icon(line, icons::CIRCLE_QUESTION_MARK, 16.0, palette.ink3)
            .insert(Node {
                margin: UiRect::top(Val::Px(1.0)),
                flex_shrink: 0.0,
                ..default()
            });
        stretching(line, |room| {
            paint.write(room, DENSE_MEDIUM, need, palette.ink);
            paint.write(room, CAPTION, title, palette.ink3);
            paint.write(room, CAPTION, why, palette.ink2);
        });
        paint
            .write(
                line,
                DENSE_MEDIUM,
                words.with("progress-hidden-times", &times),
                palette.ink,
            )
            .insert((
                TextLayout::no_wrap(),
                Node {
                    flex_shrink: 0.0,
                    ..default()
                },
            ));
    });
}
