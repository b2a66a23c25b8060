//! What somebody said where several talk: face and name beside the words.

use bevy::prelude::*;

use super::bubble::{Side, rise, shape};
use super::frame::{column, row};
use super::portrait;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::scenario::Mood;

const FACE: f32 = 30.0;

/// One thing said.
pub struct Speech<'a> {
    /// Portrait and mood of who says it; `None` = the learner.
    pub face: Option<(&'a str, Mood)>,
    /// Who says it; of the learner, to whom. Empty for none.
    pub name: &'a str,
    pub text: &'a str,
    /// It has just been said, and rises in.
    pub new: bool,
}

/// The words and, below them, what `badges` adds.
pub fn speech(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    speech: &Speech<'_>,
    badges: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let learner = speech.face.is_none();
    let place = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let mut entity = parent.spawn(place);
    if speech.new {
        rise(&mut entity, paint);
    }
    entity.with_children(|place| {
        if let Some((person, mood)) = speech.face {
            portrait::round(place, paint, person, mood, FACE);
        }
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            align_items: if learner {
                AlignItems::FlexEnd
            } else {
                AlignItems::FlexStart
            },
            ..column(SPACE_1)
        };
        place.spawn(words).with_children(|words| {
            said(words, paint, speech, learner);
            let below = Node {
                flex_wrap: FlexWrap::Wrap,
                row_gap: Val::Px(SPACE_1),
                padding: UiRect::horizontal(Val::Px(SPACE_1)),
                ..row(SPACE_1)
            };
            words.spawn(below).with_children(badges);
        });
    });
}

fn said(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, speech: &Speech<'_>, learner: bool) {
    let palette = paint.palette;
    let (fill, corners) = shape(paint, if learner { Side::Learner } else { Side::Customer });
    let layout = Node {
        max_width: Val::Percent(86.0),
        padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(5.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: corners,
        ..column(0.0)
    };
    let edge = if learner { palette.control } else { palette.line };
    words
        .spawn((layout, BackgroundColor(fill), BorderColor::all(edge)))
        .with_children(|bubble| {
            if !speech.name.is_empty() {
                let (kind, colour) = if learner {
                    (CAPTION, palette.ink2)
                } else {
                    (CAPTION_MEDIUM, palette.ink)
                };
                paint.write(bubble, kind, speech.name, colour);
            }
            paint.write(bubble, UI, speech.text, palette.ink);
        });
}
