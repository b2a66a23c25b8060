//! Answers to take, one or several.

use bevy::prelude::*;

use super::Shown;
use super::line::{Line, line};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::Draft;

pub fn choose(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let Draft::Choose { taken, .. } = shown.draft else {
        return;
    };
    for (at, id) in shown.exercise.shown.iter().enumerate() {
        let answer = Line {
            key: &(at + 1).to_string(),
            text: shown.says(id),
            taken: taken.contains(*id),
            action: Action::Lesson(LessonAction::Pick(at)),
            ..Line::default()
        };
        line(parent, shown.paint, &answer);
    }
}
