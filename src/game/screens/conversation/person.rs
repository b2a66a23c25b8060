//! The person one talks to: face, name, how they look, how much time they give.

use bevy::prelude::*;

use super::face::changing_tile;
use super::gates::gates_strip;
use super::{Moment, STATUS_FROM_HEIGHT, meeting};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge, mood_icon};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::gauge::meter;
use crate::game::widgets::portrait;
use crate::sim::Reading;

/// What stands in the left column besides the picture: the card's text, the gap and the gates.
const BESIDE_PICTURE: f32 = 440.0;
/// The same without the gates' status lines.
const BESIDE_PICTURE_LOW: f32 = 360.0;

/// The card of the left column; the picture takes the height that the gates leave.
pub fn person_card(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let beside = if moment.room.height < STATUS_FROM_HEIGHT {
        BESIDE_PICTURE_LOW
    } else {
        BESIDE_PICTURE
    };
    let height =
        (moment.room.height - HEADER - 2.0 * SPACE_4 - beside - meeting::beside_picture(moment)).clamp(72.0, 270.0);
    // The picture reaches the card's edge, so the padding is the text's own.
    let layout = Node {
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CARD)),
        flex_shrink: 0.0,
        ..column(0.0)
    };
    parent
        .spawn((card(paint, Node::default()), Name::new("Customer")))
        .insert(layout)
        .with_children(|card| {
            changing_tile(card, moment, height);
            let text = Node {
                padding: UiRect::axes(Val::Px(14.0), Val::Px(10.0)),
                ..column(6.0)
            };
            card.spawn(text).with_children(|text| {
                name_and_role(text, moment);
                let impression = paint.say(&format!("talk-looks-{}", moment.person().mood.name()));
                paint.write(text, DENSE, impression, paint.palette.ink2);
                meeting::stance_of_visited(text, moment);
                patience(text, moment);
            });
        });
}

fn name_and_role(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let customer = moment.person();
    let line = Node {
        align_items: AlignItems::Baseline,
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_2)
    };
    parent.spawn(line).with_children(|line| {
        paint.write(line, SECTION, moment.text(customer.name), paint.palette.ink);
        if let Some(role) = customer.role {
            paint.write(line, CAPTION, moment.text(role), paint.palette.ink2);
        }
    });
}

/// The clock, the bar and about how many minutes; the bar is full at what was given first.
pub fn patience(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let (Reading::About(minutes) | Reading::Exactly(minutes)) = moment.seen.patience else {
        return;
    };
    parent.spawn(row(SPACE_2)).with_children(|line| {
        paint.icon(line, icons::TIMER, 15.0, paint.palette.ink2);
        let whose = meeting::whose_patience(moment).unwrap_or_else(|| paint.say("part-patience"));
        paint
            .write(line, CAPTION, whose, paint.palette.ink2)
            .insert(TextLayout::no_wrap());
        meter(
            line,
            paint,
            f32::from(minutes) / f32::from(moment.patience_at_first().max(1)),
        );
        // The reading is rounded up.
        let key = if matches!(moment.seen.patience, Reading::About(_)) {
            "at-most-minutes"
        } else {
            "minutes"
        };
        let left = paint.words().with(key, &[("minutes", minutes.into())]);
        paint
            .write(line, CAPTION, left, paint.palette.ink2)
            .insert(TextLayout::no_wrap());
    });
}

/// The same, with the gauges, in one row for a narrow window.
pub fn person_strip(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let layout = Node {
        padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(SPACE_2)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CARD)),
        flex_shrink: 0.0,
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        ..row(SPACE_4)
    };
    parent
        .spawn((card(paint, Node::default()), Name::new("Customer")))
        .insert(layout)
        .with_children(|card| {
            let who = moment.person();
            portrait::round(card, paint, who.portrait, who.mood, 52.0);
            let about = Node {
                width: Val::Px(240.0),
                flex_shrink: 0.0,
                ..column(3.0)
            };
            card.spawn(about).with_children(|about| {
                about.spawn(row(SPACE_2)).with_children(|line| {
                    let name = moment.text(who.name);
                    paint.write(line, CARD, name, paint.palette.ink);
                    let mood = paint.say(&format!("mood-{}", who.mood.name()));
                    badge(line, paint, Tone::Outline, mood_icon(who.mood), &mood);
                });
                patience(about, moment);
            });
            gates_strip(card, moment);
        });
}
