//! The options on the table, as cards: letter, name, price, and who would vote for it.

use bevy::prelude::*;

use super::At;
use super::stance::held;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::portrait;
use crate::scenario::{Mood, PersonId};
use crate::sim::meeting::OptionSeen;
use crate::text::grouped;

/// Faces on a card; more are a number.
const FACES: usize = 4;
/// The same where more than four cards share the table.
const FACES_OF_MANY: usize = 2;
const FACE: f32 = 20.0;

pub(super) fn option_cards(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let narrow =
        at.moment.room.width < TWO_COLUMNS || at.table.options.len() > 4 && at.moment.room.width < THREE_COLUMNS;
    let line = Node {
        align_items: AlignItems::Stretch,
        flex_wrap: if narrow { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    parent.spawn((line, Name::new("Options"))).with_children(|line| {
        let mut options: Vec<&OptionSeen> = at.table.options.iter().collect();
        options.sort_by_key(|seen| at.rank(seen.option));
        for option in options {
            card(line, at, option, narrow);
        }
    });
}

fn card(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>, seen: &OptionSeen, narrow: bool) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let is_leading = at.table.leading == Some(seen.option);
    let edge = if is_leading { palette.ink } else { palette.control };
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: if narrow { Val::Px(150.0) } else { Val::ZERO },
        min_width: Val::ZERO,
        padding: UiRect::axes(Val::Px(10.0), Val::Px(5.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        ..row(10.0)
    };
    line.spawn((layout, BackgroundColor(palette.surface), BorderColor::all(edge)))
        .with_children(|card| {
            paint.write(card, SECTION, at.letter(seen.option), palette.ink);
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(1.0)
            };
            card.spawn(words).with_children(|words| {
                paint.write(words, DENSE_MEDIUM, at.option_name(seen.option), palette.ink);
                let foot = Node {
                    flex_wrap: FlexWrap::Wrap,
                    min_height: Val::Px(FACE),
                    ..row(SPACE_1)
                };
                words.spawn(foot).with_children(|foot| {
                    paint.write(foot, CAPTION, note(at, seen), palette.ink2);
                    foot.spawn(spacer());
                    supporters(foot, at, seen);
                });
            });
        });
}

/// The price; of the status quo, that it stays.
fn note(at: &At<'_>, seen: &OptionSeen) -> String {
    let paint = at.moment.paint;
    if seen.option == at.meeting.status_quo {
        return paint.say("meet-stays");
    }
    let price = paint.words().with("yuan", &[("yuan", grouped(seen.price).into())]);
    if at.meeting.option(seen.option).when.is_empty() {
        price
    } else {
        format!("{price} · {}", paint.say("meet-found"))
    }
}

/// Who would vote for it now, as far as it is shown.
fn supporters(foot: &mut ChildSpawnerCommands<'_>, at: &At<'_>, seen: &OptionSeen) {
    let paint = at.moment.paint;
    let seated = at.seated();
    let votes = seated
        .iter()
        .filter(|one| held(one).map(|held| held.option) == Some(seen.option));
    let votes: Vec<(PersonId, Mood)> = votes.map(|one| (one.who, one.mood)).collect();
    if votes.is_empty() {
        return;
    }
    let many = at.table.options.len() > 4;
    let faces_shown = if many { FACES_OF_MANY } else { FACES };
    let faces = Node {
        flex_shrink: 0.0,
        ..row(1.0)
    };
    foot.spawn(faces).with_children(|faces| {
        for &(who, mood) in votes.iter().take(faces_shown) {
            portrait::round(faces, paint, at.portrait(who), mood, FACE);
        }
        if let Some(more @ 1..) = votes.len().checked_sub(faces_shown) {
            paint
                .write(faces, CAPTION, format!("+{more}"), paint.palette.ink2)
                .insert(TextLayout::no_wrap());
        }
    });
}
