//! The ledger: every change of a number, day by day, with its cause; also what the rival did unseen.

use bevy::prelude::*;

use super::super::Shown;
use crate::account::{Cause, Row, What};
use crate::debrief::month::{cause, what};
use crate::game::month::Over;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::scrollbar::scrolled;

/// Where there is room beside it, the list scrolls for itself.
const HIGHEST: f32 = 460.0;

pub fn moves(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let wide = shown.side_by_side();
    let layout = Node {
        height: if wide { Val::Px(HIGHEST) } else { Val::Auto },
        ..column(SPACE_2)
    };
    parent
        .spawn((card(paint, layout), Name::new("Ledger")))
        .with_children(|card| {
            paint.write(card, SECTION, shown.say("month-ledger"), palette.ink);
            paint.write(card, CAPTION, shown.say("month-ledger-note"), palette.ink2);
            if wide {
                scrolled(card, paint, "ledger", SPACE_1, |list| rows(list, shown, over));
            } else {
                card.spawn(column(SPACE_1))
                    .with_children(|list| rows(list, shown, over));
            }
        });
}

fn rows(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let mut told: Option<(u16, Cause)> = None;
    for row in over.ledger {
        if told.is_none_or(|(day, _)| day != row.day) {
            let day = shown.with("month-day", &[("day", row.day.into())]);
            shown.paint.write(list, DENSE_BOLD, day, shown.paint.palette.ink);
        }
        if told != Some((row.day, row.cause)) {
            heading(list, shown, row.cause);
        }
        told = Some((row.day, row.cause));
        one(list, shown, row);
    }
}

fn heading(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, of: Cause) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let icon = match of {
        Cause::Rival(_) => icons::SWORDS,
        Cause::Travel(_) => icons::PLANE,
        Cause::Night(_) => icons::MOON,
        Cause::Guess(_) | Cause::Hearsay(_) | Cause::Reported(_) | Cause::Broken => icons::CIRCLE_ALERT,
        Cause::Act(_) => icons::CHECK,
    };
    list.spawn(Node {
        align_items: AlignItems::FlexStart,
        padding: UiRect::top(Val::Px(3.0)),
        flex_shrink: 0.0,
        ..row(6.0)
    })
    .with_children(|line| {
        paint.icon(line, icon, 13.0, palette.ink2);
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, DENSE, cause(shown.account, of, paint.language), palette.ink);
        });
    });
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, moved: &Row) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    list.spawn(Node {
        padding: UiRect::left(Val::Px(19.0)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        let of = what(moved.what, paint.language);
        let text = match moved.who {
            Some(who) => shown.with("month-row-of", &[("who", shown.name(who).into()), ("what", of.into())]),
            None => of,
        };
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, CAPTION, text, palette.ink2);
        });
        let from_to = format!("{} → {}", moved.from, moved.to);
        let rose = i64::from(moved.to) - i64::from(moved.from);
        // What is good for the rival is not for us, and money is no gain or loss by itself.
        let ink = match moved.what {
            What::Money | What::Expectation => palette.ink2,
            What::Rival => palette.change(if rose > 0 { -1 } else { 1 }),
            _ => palette.change(if rose >= 0 { 1 } else { -1 }),
        };
        paint.write(line, CAPTION_MEDIUM, from_to, ink).insert((
            TextLayout::no_wrap(),
            Node {
                flex_shrink: 0.0,
                ..default()
            },
        ));
    });
}
