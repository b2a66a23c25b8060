//! The end of a lesson: points, whether it is passed, each idea to go back to, and what comes next.

use bevy::prelude::*;

use super::line::stretching;
use super::{marked, middle};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::{Classroom, Round, What};
use crate::game::screens::home::action_of_next;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::FocusKey;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button, control};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::skin::{Face, Skin};

pub fn end(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round, room: &Classroom) {
    middle(page, paint, |middle| {
        came_to(middle, paint, round);
        next(middle, paint, round, room);
        ideas(middle, paint, round);
    });
}

fn came_to(middle: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round) {
    let palette = paint.palette;
    let (points, of) = round.points();
    let share = (100 * u32::from(points)).checked_div(of.into()).unwrap_or(0);
    middle.spawn(card(paint, column(SPACE_2))).with_children(|card| {
        paint.write(card, CAPTION, super::title(round, paint), palette.ink3);
        let filled = [("share", share.into()), ("points", points.into()), ("of", of.into())];
        match round.lesson_shown() {
            Some(lesson) => {
                let passed = share >= u32::from(lesson.pass);
                let key = match (round.is_whole(), passed) {
                    (false, _) => "lesson-end-open",
                    (true, true) => "lesson-end-passed",
                    (true, false) => "lesson-end-not-passed",
                };
                card.spawn(row(SPACE_3)).with_children(|line| {
                    let (tone, icon) = match (round.is_whole(), passed) {
                        (true, true) => (Tone::Jade, icons::CHECK),
                        (true, false) => (Tone::Seal, icons::X),
                        (false, _) => (Tone::Neutral, icons::MINUS),
                    };
                    paint.write(line, TITLE, paint.say(key), palette.ink);
                    let told = paint.words().with("lesson-points", &filled[1..]);
                    badge(line, paint, tone, icon, &told);
                });
                let mut filled = filled.to_vec();
                filled.push(("pass", lesson.pass.into()));
                let left = round.pages().iter().filter(|page| page.points().is_none()).count();
                filled.push(("left", left.into()));
                let note = paint.words().with(&format!("{key}.note"), &filled);
                paint.write(card, UI, note, palette.ink2);
            }
            None => {
                let done = [
                    ("count", round.pages().len().into()),
                    ("points", points.into()),
                    ("of", of.into()),
                ];
                paint.write(card, TITLE, paint.say("lesson-review-over"), palette.ink);
                paint.write(card, UI, paint.words().with("review-done", &done), palette.ink2);
                paint.write(card, DENSE, paint.say("lesson-review-note"), palette.ink2);
            }
        }
    });
}

/// What comes next on the way through the course, and why.
fn next(middle: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round, room: &Classroom) {
    let palette = paint.palette;
    let found = room.course().zip(room.overview());
    let layout = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_3),
        ..row(SPACE_3)
    };
    middle.spawn(card(paint, layout)).with_children(|card| {
        let action = goes_on(room);
        if let Some((course, overview)) = found {
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::Px(240.0),
                min_width: Val::ZERO,
                ..column(2.0)
            };
            card.spawn(words).with_children(|words| {
                paint.write(words, CAPTION, paint.say("lesson-end-next"), palette.ink3);
                let name = overview.next_name(course, paint.language);
                paint.write(words, SECTION, name, palette.ink);
                paint.write(words, DENSE, overview.why_told(paint.language), palette.ink2);
            });
        }
        let buttons = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            ..row(SPACE_2)
        };
        card.spawn(buttons).with_children(|buttons| {
            if let What::Lesson(_) = round.what() {
                let again = Labelled {
                    weight: Weight::Plain,
                    icon: icons::ROTATE_CCW,
                    label: &paint.say("lesson-again"),
                    key: "",
                    action: Action::Lesson(LessonAction::Again),
                };
                button(buttons, paint, &again);
            }
            let home = Labelled {
                weight: if action.is_some() {
                    Weight::Plain
                } else {
                    Weight::Primary
                },
                icon: icons::MAP,
                label: &paint.say("debrief-home"),
                key: "Esc",
                action: Action::GoHome,
            };
            let is_last = action.is_none();
            let mut home = button(buttons, paint, &home);
            if is_last {
                home.insert(in_place_of_forward());
            }
            if let Some(action) = action {
                let on = Labelled {
                    weight: Weight::Primary,
                    icon: icons::PLAY,
                    label: &paint.say("lesson-go-on"),
                    key: "Enter",
                    action,
                };
                button(buttons, paint, &on).insert(in_place_of_forward());
            }
        });
    });
}

/// What comes next in the course; `None`: nothing does, or it is not found out.
pub fn goes_on(room: &Classroom) -> Option<Action> {
    let (course, overview) = room.course().zip(room.overview())?;
    action_of_next(course, overview)
}

/// By this key the button takes over the focus from the one that went on before.
fn in_place_of_forward() -> FocusKey {
    FocusKey(format!("{:?}", Action::Lesson(LessonAction::Forward)))
}

fn ideas(middle: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round) {
    let palette = paint.palette;
    middle.spawn(card(paint, column(SPACE_1))).with_children(|card| {
        paint.write(card, CARD, paint.say("lesson-end-ideas"), palette.ink);
        for (at, page) in round.pages().iter().enumerate() {
            let title = round.idea_of(page).map_or("", |idea| idea.title.get(paint.language));
            let face = |fill, edge, width| Face { fill, edge, width };
            let skin = Skin {
                idle: face(Color::NONE, Color::NONE, 1.0),
                hover: face(palette.sunk, palette.control, 1.0),
                focus: face(Color::NONE, palette.ink, 2.0),
                pressed: face(palette.sunk, palette.ink, 1.0),
                closed: face(Color::NONE, Color::NONE, 1.0),
                padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(5.0)),
            };
            let layout = Node {
                border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
                flex_shrink: 0.0,
                ..row(SPACE_3)
            };
            let action = Action::Lesson(LessonAction::GoTo(at));
            // The dots lead there too, by a key of their own.
            let key = format!("end {action:?}");
            card.spawn(control(title, key, action, skin, layout))
                .with_children(|line| {
                    stretching(line, |words| {
                        paint.write(words, UI, title, palette.ink);
                    });
                    match page.points() {
                        Some((points, of)) => marked::points(line, paint, points, of),
                        None => badge(line, paint, Tone::Outline, "", &paint.say("lesson-dot-new")),
                    }
                });
        }
    });
}
