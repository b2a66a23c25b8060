//! What is to be done, and what came of it.

use bevy::prelude::*;

use super::{Shown, choose, marked, matching, open, order, predict, sort};
use crate::course::TaskKind;
use crate::game::classroom::Draft;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column};

pub fn task(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    parent
        .spawn((card(paint, layout), Name::new("Task")))
        .with_children(|card| {
            let asks = shown.exercise.idea.task.asks.get(paint.language);
            paint.write(card, CARD, asks, paint.palette.ink);
            if let Some(before) = shown.before {
                told_before(card, shown, before);
            }
            if let Some(graded) = shown.graded {
                return marked::graded(card, shown, graded);
            }
            if shown.before.is_some() {
                return;
            }
            if !shown.exercise.can_be_graded() {
                return predict::not_at_hand(card, shown);
            }
            // Once the reference answer is there, nothing is written any more.
            if !matches!(shown.draft, Draft::Open { compared: true, .. }) {
                paint.write(card, CAPTION, how(shown), paint.palette.ink3);
            }
            match &shown.exercise.idea.task.kind {
                TaskKind::Sort { columns, rows, cards } => sort::sort(card, shown, columns, rows, cards),
                TaskKind::Order { .. } => order::order(card, shown),
                TaskKind::Match { .. } => matching::matching(card, shown),
                TaskKind::Choose { .. } | TaskKind::Judge { .. } => choose::choose(card, shown),
                TaskKind::Predict { from, to, unit, .. } => predict::predict(card, shown, *from, *to, unit),
                TaskKind::Open { reference, .. } => open::open(card, shown, reference),
            }
        });
}

/// That it was answered on another day; its points, where the answer itself cannot be shown.
fn told_before(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, (points, of): (u16, u16)) {
    let paint = shown.paint;
    if shown.graded.is_some() {
        paint.write(card, CAPTION, paint.say("lesson-before"), paint.palette.ink3);
        return;
    }
    marked::points(card, paint, points, of);
    paint.write(card, DENSE, paint.say("lesson-before-unkept"), paint.palette.ink2);
}

/// How it is done, by key and mouse.
fn how(shown: &Shown<'_>) -> String {
    let kind = &shown.exercise.idea.task.kind;
    let key = match kind {
        TaskKind::Sort { rows, .. } if !rows.is_empty() => "lesson-do-grid".to_owned(),
        TaskKind::Choose { answers } if answers.iter().filter(|one| one.right).count() == 1 => {
            "lesson-do-choose-one".to_owned()
        }
        other => format!("lesson-do-{}", other.name()),
    };
    shown.paint.say(&key)
}
