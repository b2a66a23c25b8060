//! The certificates of the course's parts: what each still takes, and the page as a file once it is earned.

/// The page is made where the terminal's libraries are built in, and so not in a browser.
#[cfg(feature = "cli")]
mod page;

use bevy::prelude::*;

use super::line::stretching;
use crate::course::Course;
use crate::game::action::Action;
use crate::game::classroom::Classroom;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row};
use crate::report::certificate::{Done, Part, WHOLE};

/// So many of the things that a part still takes are told; the others are counted.
const TOLD: usize = 2;
/// Few are all told.
const FEW: usize = 5;
/// Whether a page can be saved here.
const SAVES: bool = cfg!(feature = "cli");

#[cfg_attr(not(feature = "cli"), expect(unused_variables, reason = "nothing is saved"))]
pub(super) fn plugin(app: &mut App) {
    #[cfg(feature = "cli")]
    page::plugin(app);
}

/// The lectures, and the course as a whole.
fn parts(course: &Course) -> impl Iterator<Item = (&str, Part<'_>)> {
    let ids = course.lectures.iter().map(|lecture| lecture.id.as_str()).chain([WHOLE]);
    ids.filter_map(|id| Some((id, Part::of(course, id)?)))
}

pub fn certificates(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, course: &Course, done: Done<'_>) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    area.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, CARD, paint.say("certificates-title"), paint.palette.ink);
        let mut key = "C";
        for (id, part) in parts(course) {
            one(card, paint, id, &part, done, &mut key);
        }
    });
}

/// A part; `key` saves the first one that is earned.
fn one(
    card: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    id: &str,
    part: &Part<'_>,
    done: Done<'_>,
    key: &mut &'static str,
) {
    let palette = paint.palette;
    let lacks = part.lacks(done);
    let line = Node {
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|line| {
        stretching(line, |words| {
            paint.write(words, UI_MEDIUM, part.title(paint.language), palette.ink);
            let told = if lacks.len() <= FEW { FEW } else { TOLD };
            for lack in lacks.iter().take(told) {
                paint.write(words, DENSE, part.told(lack, paint.language), palette.ink2);
            }
            if lacks.len() > told {
                let filled = [("count", (lacks.len() - told).into())];
                let more = paint.words().with("certificates-more", &filled);
                paint.write(words, DENSE, more, palette.ink3);
            }
        });
        if lacks.is_empty() {
            badge(line, paint, Tone::Jade, icons::CHECK, &paint.say("certificates-earned"));
            if !SAVES {
                return;
            }
            let save = Labelled {
                weight: Weight::Plain,
                icon: icons::AWARD,
                label: &paint.say("certificates-save"),
                key: std::mem::take(key),
                action: Action::SaveCertificate(id.to_owned()),
            };
            button(line, paint, &save);
        }
    });
}

/// The part whose certificate the key saves: the first that is earned.
pub fn first_earned(room: &Classroom) -> Option<String> {
    if !SAVES {
        return None;
    }
    let (course, done) = (room.course()?, room.done()?);
    let mut parts = parts(course);
    let earned = parts.find(|(_, part)| part.lacks(done).is_empty());
    earned.map(|(id, _)| id.to_owned())
}
