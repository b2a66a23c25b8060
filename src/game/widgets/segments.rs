//! One of a few, side by side.

use bevy::prelude::*;

use super::button::control;
use super::frame::row;
use super::skin::{Face, Skin};
use crate::game::action::Action;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::text::Language;

/// One of the options.
pub struct Segment {
    pub label: String,
    pub written_in: Language,
    pub action: Action,
    pub chosen: bool,
}

/// The options in one frame, the chosen one filled. `name` says what is chosen here.
pub fn segments(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, name: &str, options: &[Segment]) {
    let palette = paint.palette;
    let frame = Node {
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent
        .spawn((frame, BorderColor::all(palette.control)))
        .with_children(|frame| {
            for (position, option) in options.iter().enumerate() {
                let (fill, text) = if option.chosen {
                    (palette.ink, palette.surface)
                } else {
                    (palette.surface, palette.ink)
                };
                let face = |fill, edge, width| Face { fill, edge, width };
                let hover = if option.chosen { palette.ink } else { palette.sunk };
                let skin = Skin {
                    idle: face(fill, fill, 1.0),
                    hover: face(hover, hover, 1.0),
                    focus: face(fill, if option.chosen { palette.seal } else { palette.ink }, 2.0),
                    pressed: face(palette.sunk, palette.ink, 1.0),
                    closed: face(fill, fill, 1.0),
                    padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(4.0)),
                };
                // Clipping is rectangular, so the outer cells carry the frame's corners themselves.
                let inner = Val::Px(RADIUS_CONTROL - 1.0);
                let (first, last) = (position == 0, position + 1 == options.len());
                let corner = |outer: bool| if outer { inner } else { Val::ZERO };
                let layout = Node {
                    min_width: Val::Px(40.0),
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius {
                        top_left: corner(first),
                        bottom_left: corner(first),
                        top_right: corner(last),
                        bottom_right: corner(last),
                    },
                    ..row(SPACE_1)
                };
                let says = format!("{name}: {}", option.label);
                let key = format!("{:?}", option.action);
                frame
                    .spawn(control(&says, key, option.action.clone(), skin, layout))
                    .with_children(|cell| {
                        paint
                            .write_in(cell, option.written_in, DENSE_MEDIUM, option.label.as_str(), text)
                            .insert(TextLayout::no_wrap());
                    });
            }
        });
}
