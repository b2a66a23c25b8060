//! What an answer came to: points, and of each part how it was, and why.

use bevy::prelude::*;

use super::line::stretching;
use super::{Shown, open};
use crate::course::{Graded, Item, Mark, TaskKind};
use crate::game::classroom::Draft;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{column, row};

pub fn graded(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, graded: &Graded) {
    let paint = shown.paint;
    points(card, paint, graded.points, graded.of);
    if let TaskKind::Open { .. } = shown.exercise.idea.task.kind {
        open::written(card, shown);
        open::reference(card, paint, graded.reference.get(paint.language));
    }
    // As they were shown; an order as it is right.
    let mut items: Vec<&Item> = graded.items.iter().collect();
    if !matches!(shown.exercise.idea.task.kind, TaskKind::Order { .. }) {
        let place = |item: &&Item| shown.exercise.shown.iter().position(|id| *id == item.id);
        items.sort_by_key(place);
    }
    for item in items {
        one(card, shown, item, graded.of);
    }
}

/// The badge with the points: all of them, some, none.
pub fn points(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, points: u16, of: u16) {
    let (tone, icon) = match points {
        all if all >= of => (Tone::Jade, icons::CHECK),
        0 => (Tone::Seal, icons::X),
        _ => (Tone::Neutral, icons::MINUS),
    };
    let filled = [("points", points.into()), ("of", of.into())];
    let told = paint.words().with("lesson-points", &filled);
    parent
        .spawn(row(0.0))
        .with_children(|line| badge(line, paint, tone, icon, &told));
}

fn one(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, item: &Item, of: u16) {
    let paint = shown.paint;
    let palette = paint.palette;
    let kind = &shown.exercise.idea.task.kind;
    let missed = matches!(kind, TaskKind::Choose { .. }) && item.mark == Mark::Part;
    let (icon, colour, fill) = match item.mark {
        Mark::Right => (icons::CHECK, palette.jade, palette.jade_soft),
        Mark::Part => (icons::MINUS, palette.ink2, palette.sunk),
        Mark::Wrong => (icons::X, palette.seal_text, palette.seal_soft),
        Mark::Left => ("", palette.ink3, Color::NONE),
    };
    let layout = Node {
        padding: UiRect::axes(Val::Px(10.0), Val::Px(7.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(10.0)
    };
    let name = if missed { "missed" } else { item.mark.name() };
    let said = paint.say(&format!("lesson-mark-{name}"));
    let says = match kind {
        TaskKind::Predict { .. } => guessed(shown),
        _ => shown.says(&item.id).to_owned(),
    };
    card.spawn((
        layout,
        BackgroundColor(fill),
        AccessibleLabel::new(format!("{said}: {says}")),
    ))
    .with_children(|line| {
        let room = Node {
            width: Val::Px(18.0),
            padding: UiRect::top(Val::Px(1.0)),
            flex_shrink: 0.0,
            ..column(0.0)
        };
        line.spawn(room).with_children(|room| {
            if !icon.is_empty() {
                paint.icon(room, icon, 18.0, colour);
            }
        });
        stretching(line, |words| {
            paint.write(words, UI_MEDIUM, says, palette.ink);
            let beside = beside(shown, item, of, missed);
            if !beside.is_empty() {
                paint.write(words, DENSE_MEDIUM, beside, colour);
            }
            let why = item.why.get(paint.language);
            if !why.is_empty() {
                paint.write(words, DENSE, why, palette.ink2);
            }
        });
    });
}

fn guessed(shown: &Shown<'_>) -> String {
    let (Draft::Predict { number, .. }, TaskKind::Predict { unit, .. }) = (shown.draft, &shown.exercise.idea.task.kind)
    else {
        return String::new();
    };
    let unit = unit.get(shown.paint.language);
    let filled = [("number", crate::text::grouped(*number).into()), ("unit", unit.into())];
    shown.paint.words().with("lesson-guessed", &filled)
}

/// Where it belongs, what it is worth: what the mark does not say.
fn beside(shown: &Shown<'_>, item: &Item, of: u16, missed: bool) -> String {
    let (paint, words) = (shown.paint, shown.paint.words());
    let kind = &shown.exercise.idea.task.kind;
    match (kind, &item.belongs[..]) {
        (TaskKind::Sort { columns, rows, .. }, place) if item.mark != Mark::Right => {
            let name = |id: &String| rows.iter().chain(columns).find(|one| one.id == *id);
            let names = place.iter().filter_map(name).map(|one| one.says.get(paint.language));
            let place = names.collect::<Vec<_>>().join(" · ");
            words.with("lesson-belongs", &[("place", place.into())])
        }
        (TaskKind::Sort { columns, rows, .. }, place) => {
            let name = |id: &String| rows.iter().chain(columns).find(|one| one.id == *id);
            let names = place.iter().filter_map(name).map(|one| one.says.get(paint.language));
            names.collect::<Vec<_>>().join(" · ")
        }
        (TaskKind::Match { .. }, [id]) if item.mark != Mark::Right => {
            words.with("lesson-belongs", &[("place", shown.says_right(id).into())])
        }
        (TaskKind::Match { .. }, [id]) => shown.says_right(id).to_owned(),
        (TaskKind::Order { .. }, [place]) => words.with("lesson-place", &[("place", place.clone().into())]),
        (TaskKind::Judge { .. }, [worth]) => {
            words.with("lesson-worth", &[("points", worth.clone().into()), ("of", of.into())])
        }
        (TaskKind::Predict { unit, .. }, [number]) => {
            let number = number
                .parse::<i64>()
                .map_or_else(|_| number.clone(), crate::text::grouped);
            let filled = [("number", number.into()), ("unit", unit.get(paint.language).into())];
            words.with("lesson-answer", &filled)
        }
        (TaskKind::Choose { .. }, _) if missed => paint.say("lesson-mark-missed"),
        _ => String::new(),
    }
}
