//! The course as a map: a section a lecture, its steps in the order in which they are recommended.

use std::collections::BTreeSet;

use bevy::prelude::*;

use super::step;
use super::{broken, card};
use crate::course::{Course, Lecture, StepKind};
use crate::game::attempts::Attempts;
use crate::game::classroom::{Broken, Classroom};
use crate::game::library::{Content, Library};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::notice::{Tone, notice};
use crate::record::study::Standing;

/// What the map is made of.
pub struct Map<'a> {
    pub course: &'a Course,
    pub room: &'a Classroom,
    pub library: &'a Library,
    pub attempts: &'a Attempts,
    /// Cards side by side.
    pub columns: usize,
}

/// The lectures, then the scenarios that stand in none.
pub fn lectures(map: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Map<'_>) {
    for lecture in &shown.course.lectures {
        section(map, |part| {
            heading(part, paint, lecture, shown);
            let steps: Vec<_> = lecture.steps.iter().zip(1..).collect();
            rows(part, shown.columns, &steps, |line, &(step, number)| {
                one(line, paint, shown, step, number);
            });
        });
    }
    let in_course: BTreeSet<&str> = shown.course.steps().map(|(_, step)| step.id.as_str()).collect();
    let others = || {
        shown
            .library
            .shelf()
            .iter()
            .filter(|one| !in_course.contains(one.id.as_str()))
    };
    if others().next().is_none() {
        return;
    }
    section(map, |part| {
        paint.write(part, SECTION, paint.say("home-more"), paint.palette.ink);
        paint.write(part, UI, paint.say("home-more-title"), paint.palette.ink2);
        let others: Vec<_> = others().collect();
        rows(part, shown.columns, &others, |line, shelved| match &shelved.content {
            Content::Playable(scenario) => card::playable(line, paint, shelved, scenario),
            Content::Broken(broken) => broken::broken(line, paint, shelved, broken),
            Content::Unreadable(error) => broken::unreadable(line, paint, shelved, error),
        });
    });
}

/// As many as there are columns in each line, all equally wide; a line is as high as its highest card.
fn rows<T>(
    part: &mut ChildSpawnerCommands<'_>,
    columns: usize,
    cards: &[T],
    card: impl Fn(&mut ChildSpawnerCommands<'_>, &T),
) {
    for some in cards.chunks(columns) {
        let line = Node {
            align_items: AlignItems::Stretch,
            flex_shrink: 0.0,
            ..row(SPACE_3)
        };
        part.spawn(line).with_children(|line| {
            for one in some {
                card(line, one);
            }
            for _ in some.len()..columns {
                // With the padding and the edge of a card, so that it is as wide as one.
                line.spawn(Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    padding: UiRect::all(Val::Px(SPACE_4 - 2.0)),
                    border: UiRect::all(Val::Px(1.0)),
                    ..default()
                });
            }
        });
    }
}

fn section(map: &mut ChildSpawnerCommands<'_>, content: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    map.spawn(Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    })
    .with_children(content);
}

/// A step as a card. A talk that is broken says what to mend.
fn one(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Map<'_>, of: &crate::course::Step, number: usize) {
    let shelved = shown.library.shelved(&of.id).filter(|_| of.kind == StepKind::Play);
    match shelved.map(|shelved| (shelved, &shelved.content)) {
        Some((shelved, Content::Playable(scenario))) => {
            step::play(grid, paint, shown, of, number, shelved, scenario);
        }
        Some((shelved, Content::Broken(broken))) => broken::broken(grid, paint, shelved, broken),
        Some((shelved, Content::Unreadable(error))) => broken::unreadable(grid, paint, shelved, error),
        None if of.at_hand && of.kind != StepKind::Play => step::other(grid, paint, shown, of, number),
        None => step::absent(grid, paint, of, number),
    }
}

fn heading(part: &mut ChildSpawnerCommands<'_>, paint: &Paint, lecture: &Lecture, shown: &Map<'_>) {
    // Not by the baseline: what stretches is then laid out without a width, and not drawn at times.
    let line = Node {
        align_items: AlignItems::FlexEnd,
        ..row(SPACE_3)
    };
    part.spawn(line).with_children(|line| {
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, SECTION, lecture.title.get(paint.language), paint.palette.ink);
        });
        if let Some(overview) = shown.room.overview() {
            let standings = lecture.steps.iter().filter_map(|step| overview.steps.get(&step.id));
            let there: Vec<&Standing> = standings.filter(|one| **one != Standing::NotHere).collect();
            let done = there.iter().filter(|one| matches!(one, Standing::Done { .. })).count();
            let filled = [("done", done.into()), ("of", there.len().into())];
            let told = paint.words().with("home-lecture-done", &filled);
            paint
                .write(line, CAPTION, told, paint.palette.ink3)
                .insert(TextLayout::no_wrap());
        }
    });
    let about = lecture.about.get(paint.language);
    if !about.is_empty() {
        paint.write(part, UI, about, paint.palette.ink2);
    }
}

/// Above the map: why there is a course's file and no course, or why nothing is known of the learner.
pub fn notices(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, room: &Classroom) {
    let told = match (room.broken(), room.unread()) {
        (Some(Broken::Unreadable(error)), _) => error.text(paint.language),
        (Some(Broken::Problems(problems)), _) => {
            let first = problems.first();
            let place = first.map_or(String::new(), broken::place);
            let message = first.map_or(String::new(), |first| {
                first.message.in_language(paint.language).to_string()
            });
            let filled = [
                ("count", problems.len().into()),
                ("place", place.into()),
                ("message", message.into()),
            ];
            paint.words().with("home-course-broken", &filled)
        }
        (None, Some(why)) => why.text(paint.language),
        (None, None) => return,
    };
    notice(page, paint, Tone::Trouble, icons::TRIANGLE_ALERT, told, |_| {});
}
