//! The course as a map: a section a lecture, its steps in the order in which they are recommended.

use std::collections::BTreeSet;

use bevy::prelude::*;

use super::step;
use super::{broken, card, grid};
use crate::course::{Course, Lecture, StepKind};
use crate::game::attempts::Attempts;
use crate::game::classroom::{Broken, Classroom};
use crate::game::library::{Content, Library};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::notice::{Tone, notice};
use crate::record::study::Standing;

/// What the map is made of.
pub struct Map<'a> {
    pub course: &'a Course,
    pub room: &'a Classroom,
    pub library: &'a Library,
    pub attempts: &'a Attempts,
}

/// The lectures, then the scenarios that stand in none.
pub fn lectures(map: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Map<'_>) {
    for lecture in &shown.course.lectures {
        section(map, |part| {
            heading(part, paint, lecture, shown);
            part.spawn(grid()).with_children(|grid| {
                for (step, number) in lecture.steps.iter().zip(1..) {
                    one(grid, paint, shown, step, number);
                }
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
        let line = Node {
            align_items: AlignItems::Baseline,
            flex_wrap: FlexWrap::Wrap,
            ..row(SPACE_3)
        };
        part.spawn(line).with_children(|line| {
            paint.write(line, SECTION, paint.say("home-more"), paint.palette.ink);
            paint.write(line, UI, paint.say("home-more-title"), paint.palette.ink2);
        });
        part.spawn(grid()).with_children(|grid| {
            for shelved in others() {
                match &shelved.content {
                    Content::Playable(scenario) => card::playable(grid, paint, shelved, scenario),
                    Content::Broken(broken) => broken::broken(grid, paint, shelved, broken),
                    Content::Unreadable(error) => broken::unreadable(grid, paint, shelved, error),
                }
            }
        });
    });
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
    let line = Node {
        align_items: AlignItems::Baseline,
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_3)
    };
    part.spawn(line).with_children(|line| {
        paint.write(line, SECTION, lecture.title.get(paint.language), paint.palette.ink);
        line.spawn(spacer());
        if let Some(overview) = shown.room.overview() {
            let standings = lecture.steps.iter().filter_map(|step| overview.steps.get(&step.id));
            let there: Vec<&Standing> = standings.filter(|one| **one != Standing::NotHere).collect();
            let done = there.iter().filter(|one| matches!(one, Standing::Done { .. })).count();
            let filled = [("done", done.into()), ("of", there.len().into())];
            let told = paint.words().with("home-lecture-done", &filled);
            paint.write(line, CAPTION, told, paint.palette.ink3);
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
