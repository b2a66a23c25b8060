//! The grade: a vermilion seal, a little askew, as one presses it.

use bevy::prelude::*;

use super::frame::column;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// Degrees by which the seal is turned.
const TURN: f32 = -5.0;

/// The seal with a mark ("A", "优") and a word beneath it.
pub fn grade_seal(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, mark: &str, word: &str) {
    let palette = paint.palette;
    let square = |inset: f32, radius: f32| Node {
        width: Val::Px(100.0 - inset),
        height: Val::Px(100.0 - inset),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(radius)),
        flex_shrink: 0.0,
        ..column(0.0)
    };
    parent
        .spawn((
            square(0.0, 10.0),
            BackgroundColor(palette.seal),
            UiTransform::from_rotation(Rot2::degrees(TURN)),
        ))
        .with_children(|seal| {
            let inner = Node {
                border: UiRect::all(Val::Px(2.0)),
                ..square(14.0, 6.0)
            };
            seal.spawn((inner, BorderColor::all(palette.on_seal)))
                .with_children(|inner| {
                    paint
                        .write(inner, GRADE, mark, palette.on_seal)
                        .insert(TextLayout::no_wrap());
                    paint
                        .write(inner, CAPTION_MEDIUM, word, palette.on_seal)
                        .insert(TextLayout::no_wrap());
                });
        });
}
