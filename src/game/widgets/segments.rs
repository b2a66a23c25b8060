//! One of a few, side by side.

use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

use super::button::control;
use super::frame::row;
use super::modal::dialog_open;
use super::skin::{Face, Skin};
use crate::game::action::{Action, Does};
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    // On a screen the arrows have another meaning.
    app.add_systems(Update, choose_beside.run_if(dialog_open));
}

/// The control of one option.
#[derive(Component)]
struct Cell;

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
                    .spawn((control(&says, key, option.action.clone(), skin, layout), Cell))
                    .with_children(|cell| {
                        paint
                            .write_in(cell, option.written_in, DENSE_MEDIUM, option.label.as_str(), text)
                            .insert(TextLayout::no_wrap());
                    });
            }
        });
}

/// ← and → choose the option beside the one with the focus.
fn choose_beside(
    keys: Res<ButtonInput<KeyCode>>,
    cells: Query<(&ChildOf, &Does), With<Cell>>,
    frames: Query<&Children>,
    mut focus: ResMut<InputFocus>,
    mut actions: MessageWriter<Action>,
) {
    let right = isize::from(keys.just_pressed(KeyCode::ArrowRight));
    let by = right - isize::from(keys.just_pressed(KeyCode::ArrowLeft));
    let Some(focused) = focus.get().filter(|_| by != 0) else {
        return;
    };
    let frame = cells
        .get(focused)
        .ok()
        .and_then(|(frame, _)| frames.get(frame.parent()).ok());
    let Some(frame) = frame else { return };
    let at = frame.iter().position(|cell| cell == focused);
    let beside = at.and_then(|at| at.checked_add_signed(by)).and_then(|at| frame.get(at));
    if let Some((&beside, (_, does))) = beside.and_then(|beside| Some((beside, cells.get(*beside).ok()?))) {
        focus.set(beside, FocusCause::Navigated);
        actions.write(does.0.clone());
    }
}
