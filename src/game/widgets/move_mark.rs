//! The mark of a move: a sign, a shape and a colour, so that it is never told by colour alone.

use bevy::prelude::*;

use super::frame::row;
use crate::analysis::review::MoveGrade;
use crate::game::theme::fonts::Face;
use crate::game::theme::scale::Type;
use crate::game::theme::{Paint, icons};
use crate::scenario::Factor;
use crate::text::Language;

/// Across a mark beside a line of text.
pub const MARK: f32 = 22.0;
/// A smaller one has no sign: it could not be read.
const SMALLEST_SIGN: f32 = 14.0;

/// What a grade is written as in chess; `None`: a tick.
fn sign(grade: MoveGrade) -> Option<&'static str> {
    match grade {
        MoveGrade::Brilliant => Some("!!"),
        MoveGrade::Good => None,
        MoveGrade::Inaccuracy => Some("?!"),
        MoveGrade::Mistake => Some("?"),
        MoveGrade::Blunder => Some("??"),
    }
}

/// A round mark; hollow for an inaccuracy, square for a blunder.
pub fn move_mark(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, grade: MoveGrade, size: f32) {
    let palette = paint.palette;
    let colour = match grade {
        MoveGrade::Brilliant => palette.factor(Factor::Understanding).text,
        MoveGrade::Good => palette.jade,
        MoveGrade::Inaccuracy | MoveGrade::Mistake => palette.factor(Factor::Worth).text,
        MoveGrade::Blunder => palette.seal,
    };
    let (fill, text) = match grade {
        MoveGrade::Inaccuracy => (palette.surface, colour),
        MoveGrade::Blunder => (colour, palette.on_seal),
        _ => (colour, palette.on_fill),
    };
    let square = grade == MoveGrade::Blunder;
    let layout = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        justify_content: JustifyContent::Center,
        // An edge of the fill's own colour would show its seam.
        border: UiRect::all(Val::Px(if grade == MoveGrade::Inaccuracy { 2.0 } else { 0.0 })),
        border_radius: if square {
            BorderRadius::all(Val::Px(size * 0.2))
        } else {
            BorderRadius::MAX
        },
        flex_shrink: 0.0,
        ..row(0.0)
    };
    // The edge of the card's colour sets it off from the line that it stands on.
    let halo = Outline::new(Val::Px(2.0), Val::ZERO, palette.surface);
    parent
        .spawn((layout, BackgroundColor(fill), BorderColor::all(colour), halo))
        .with_children(|mark| {
            if size < SMALLEST_SIGN {
                return;
            }
            let Some(sign) = sign(grade) else {
                paint.icon(mark, icons::CHECK, size * 0.64, text);
                return;
            };
            let kind = Type {
                size: size * 0.58,
                line: size * 0.72,
                face: Face::Seal,
            };
            paint
                .write_in(mark, Language::English, kind, sign, text)
                .insert(TextLayout::no_wrap());
        });
}

/// What the mark is called.
pub fn grade_name(paint: &Paint, grade: MoveGrade) -> String {
    paint.say(&format!("move-{}", grade.name()))
}
