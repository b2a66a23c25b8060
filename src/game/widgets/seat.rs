//! How somebody stands to the options of a meeting: a cell an option, and how firm.

use bevy::prelude::*;

use super::frame::row;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// How firmly somebody is for an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// Would vote for something else.
    Not,
    Leans,
    For,
    Firm,
}

impl Hold {
    /// Dots that stand for it, of three.
    fn dots(self) -> usize {
        self as usize
    }
}

/// One option as a seat shows it.
pub struct Cell {
    /// The option's letter.
    pub letter: String,
    /// Support in points, 0–100.
    pub points: u8,
    pub hold: Hold,
}

/// The options side by side, each with a thin bar of its support; what is held stands out.
pub fn cells(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, cells: &[Cell]) {
    let palette = paint.palette;
    let frame = Node {
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(6.0)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent
        .spawn((frame, BorderColor::all(palette.control)))
        .with_children(|frame| {
            for (position, one) in cells.iter().enumerate() {
                cell(frame, paint, one, position == 0, position + 1 == cells.len());
            }
        });
}

fn cell(frame: &mut ChildSpawnerCommands<'_>, paint: &Paint, cell: &Cell, first: bool, last: bool) {
    let palette = paint.palette;
    let (fill, text, edge) = match cell.hold {
        Hold::Not => (palette.surface, palette.ink2, Color::NONE),
        Hold::Firm => (palette.ink, palette.surface, palette.ink),
        Hold::Leans | Hold::For => (palette.surface, palette.ink, palette.ink),
    };
    // Clipping is rectangular, so the outer cells carry the frame's corners themselves.
    let corner = |outer: bool| if outer { Val::Px(5.0) } else { Val::ZERO };
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        height: Val::Px(24.0),
        justify_content: JustifyContent::Center,
        border: UiRect::all(Val::Px(2.0)),
        border_radius: BorderRadius {
            top_left: corner(first),
            bottom_left: corner(first),
            top_right: corner(last),
            bottom_right: corner(last),
        },
        ..row(0.0)
    };
    frame
        .spawn((layout, BackgroundColor(fill), BorderColor::all(edge)))
        .with_children(|inside| {
            let kind = if cell.hold == Hold::Not {
                CAPTION
            } else {
                CAPTION_MEDIUM
            };
            paint
                .write(inside, kind, cell.letter.as_str(), text)
                .insert(TextLayout::no_wrap());
            let bar = Node {
                position_type: PositionType::Absolute,
                left: Val::ZERO,
                bottom: Val::ZERO,
                width: Val::Percent(f32::from(cell.points)),
                height: Val::Px(2.0),
                ..default()
            };
            let colour = if cell.hold == Hold::Firm {
                palette.surface
            } else {
                palette.control
            };
            inside.spawn((bar, BackgroundColor(colour)));
        });
}

/// Three dots, as many filled as it is firm.
pub fn dots(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, hold: Hold) {
    let palette = paint.palette;
    let line = Node {
        flex_shrink: 0.0,
        ..row(3.0)
    };
    parent.spawn(line).with_children(|line| {
        for dot in 0..3 {
            // A filled one has no edge of its own: the seam between the two would show.
            let is_filled = dot < hold.dots();
            let layout = Node {
                width: Val::Px(8.0),
                height: Val::Px(8.0),
                border: UiRect::all(Val::Px(if is_filled { 0.0 } else { 1.0 })),
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let fill = if is_filled { palette.ink } else { Color::NONE };
            let edge = if is_filled { Color::NONE } else { palette.ink2 };
            line.spawn((layout, BackgroundColor(fill), BorderColor::all(edge)));
        }
    });
}
