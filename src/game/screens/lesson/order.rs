//! Lines to be put in order.

use bevy::prelude::*;

use super::Shown;
use super::line::{Line, line};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::Draft;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::icon_button;
use crate::game::widgets::frame::row;

pub fn order(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let Draft::Order { order, picked } = shown.draft else {
        return;
    };
    for (at, id) in order.iter().enumerate() {
        // Lines keep the place that they have in the exercise, whatever their order is just now.
        parent.spawn(row(SPACE_1)).with_children(|whole| {
            let room = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                flex_direction: FlexDirection::Column,
                ..default()
            };
            whole.spawn(room).with_children(|room| {
                let item = Line {
                    key: &(at + 1).to_string(),
                    text: shown.says(id),
                    taken: *picked == at,
                    sign: icons::ARROW_LEFT,
                    action: Action::Lesson(LessonAction::Pick(at)),
                    ..Line::default()
                };
                line(room, paint, &item);
            });
            let says = [("what", shown.says(id).into())];
            let up = paint.words().with("lesson-move-up", &says);
            let down = paint.words().with("lesson-move-down", &says);
            icon_button(
                whole,
                paint,
                icons::ARROW_UP,
                &up,
                Action::Lesson(LessonAction::Move(at, -1)),
            );
            icon_button(
                whole,
                paint,
                icons::ARROW_DOWN,
                &down,
                Action::Lesson(LessonAction::Move(at, 1)),
            );
        });
    }
}
