//! A few lines of an author's file, the guilty words marked.

use bevy::prelude::*;
use bevy::text::LineHeight;

use super::frame::{column, row};
use crate::game::theme::Paint;
use crate::game::theme::fonts::Face;
use crate::game::theme::scale::*;
use crate::scenario::{Excerpt, ExcerptLine};

/// Room for a line's number.
const NUMBERS: f32 = 30.0;
/// Of a line that is longer, its end is left out: the guilty words come first.
const LONGEST: usize = 120;
/// Characters before the guilty words, at most: with more they would be out of sight in the narrow
/// column of the lab.
const LEAD: usize = 28;

/// The lines with their numbers, on a ground of their own.
pub fn excerpt(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, excerpt: &Excerpt) {
    let frame = Node {
        padding: UiRect::vertical(Val::Px(SPACE_1)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..column(0.0)
    };
    parent
        .spawn((frame, BackgroundColor(paint.palette.sunk)))
        .with_children(|lines| excerpt.lines.iter().for_each(|shown| line(lines, paint, shown)));
}

fn line(lines: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &ExcerptLine) {
    let palette = paint.palette;
    let layout = Node {
        padding: UiRect::horizontal(Val::Px(SPACE_2)),
        ..row(SPACE_2)
    };
    let fill = if shown.guilty { palette.seal_soft } else { Color::NONE };
    lines.spawn((layout, BackgroundColor(fill))).with_children(|line| {
        let number = Node {
            width: Val::Px(NUMBERS),
            flex_shrink: 0.0,
            justify_content: JustifyContent::End,
            ..row(0.0)
        };
        line.spawn(number).with_children(|room| {
            let colour = if shown.guilty { palette.seal_text } else { palette.ink3 };
            paint.write(room, DENSE, shown.number.to_string(), colour);
        });
        words(line, paint, shown);
    });
}

fn words(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &ExcerptLine) {
    let palette = paint.palette;
    let (before, cut) = if shown.before.chars().count() > LEAD && shown.guilty {
        let skipped = shown.before.chars().count() - LEAD;
        (shown.before.chars().skip(skipped).collect(), true)
    } else {
        (shown.before.clone(), false)
    };
    // Blanks at the beginning of a line are not dropped if they cannot be broken at.
    let before = before.replace(' ', "\u{a0}");
    let blanks = shown.after.len() - shown.after.trim_start().len();
    let after = if shown.guilty || blanks == 0 {
        shown.after.clone()
    } else {
        format!("{}{}", "\u{a0}".repeat(blanks), shown.after.trim_start())
    };
    let after: String = after.chars().take(LONGEST).collect();
    let parts = [
        (
            if cut { format!("…{before}") } else { before },
            palette.ink2,
            Face::Regular,
        ),
        (shown.wrong.clone(), palette.seal_text, Face::Bold),
        (
            after,
            if shown.guilty { palette.ink } else { palette.ink2 },
            Face::Regular,
        ),
    ];
    let layout = Node {
        flex_shrink: 1.0,
        min_width: Val::ZERO,
        overflow: Overflow::clip_x(),
        ..row(0.0)
    };
    line.spawn(layout).with_children(|room| {
        let mut text = room.spawn((Text::new(""), TextLayout::no_wrap(), LineHeight::Px(DENSE.line)));
        text.with_children(|spans| {
            for (part, colour, face) in parts.into_iter().filter(|(part, ..)| !part.is_empty()) {
                for (language, run) in paint.runs(&part) {
                    let font = paint.font(language, face, DENSE.size);
                    spans.spawn((TextSpan::new(run), font, LineHeight::Px(DENSE.line), TextColor(colour)));
                }
            }
        });
    });
}
