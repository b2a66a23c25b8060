//! Lines, and what belongs beside each.

use bevy::prelude::*;

use super::Shown;
use super::line::{Line, line};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::Draft;
use crate::game::theme::icons;
use crate::game::widgets::frame::{column, rule};

pub fn matching(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let Draft::Match { matched, picked, .. } = shown.draft else {
        return;
    };
    parent.spawn(column(6.0)).with_children(|lefts| {
        for (at, id) in shown.exercise.shown.iter().enumerate() {
            let beside = matched.get(*id).map_or("", |right| shown.says_right(right));
            let left = Line {
                text: shown.says(id),
                taken: *picked == Some(at),
                sign: icons::ARROW_LEFT,
                beneath: beside,
                action: Action::Lesson(LessonAction::Pick(at)),
                ..Line::default()
            };
            line(lefts, paint, &left);
        }
    });
    parent.spawn(rule(paint));
    parent.spawn(column(6.0)).with_children(|rights| {
        for (at, id) in shown.exercise.rights.iter().enumerate() {
            let right = Line {
                key: &(at + 1).to_string(),
                text: shown.says_right(id),
                taken: matched.values().any(|taken| taken == id),
                action: Action::Lesson(LessonAction::Put(at)),
                ..Line::default()
            };
            line(rights, paint, &right);
        }
    });
}
