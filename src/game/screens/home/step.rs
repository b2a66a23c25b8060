//! A step of the course as a card: what it is, how long it takes, how far it is.

use bevy::prelude::*;

use super::card::{Card, difficulty};
use super::lectures::Map;
use super::next::action_of_step;
use crate::course::{Step, StepKind};
use crate::game::library::Shelved;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Stamped, Tone, badge, stamp};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{column, padded_card, row, spacer};
use crate::game::widgets::portrait;
use crate::record::progress::Played;
use crate::record::study::Standing;
use crate::scenario::{Factor, Mood, Scenario};

const LEAST_HEIGHT: f32 = 190.0;
/// Faces of a meeting that are shown, and how large: with the difficulty beside them.
const FACES: usize = 3;
const FACE: f32 = 40.0;
/// Points from which a stamp is filled: the usual gate.
const GATE: u8 = 60;

fn layout() -> Node {
    Node {
        min_height: Val::Px(LEAST_HEIGHT),
        min_width: Val::ZERO,
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        ..column(SPACE_2)
    }
}

/// A talk or a meeting, with its faces and the factors as they came out best.
pub fn play(
    grid: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    map: &Map<'_>,
    step: &Step,
    number: usize,
    shelved: &Shelved,
    scenario: &Scenario,
) {
    let kind = match scenario.meeting {
        Some(_) => paint.say("home-kind-meeting"),
        None => paint.say("home-kind-talk"),
    };
    let summary = scenario
        .summary
        .map(|summary| scenario.texts.get(summary, paint.language));
    let about = Some(step.about.get(paint.language)).filter(|about| !about.is_empty());
    let best = map.room.best(&step.id);
    spawn(grid, paint, map, step, |card| {
        top(card, paint, map, step, number);
        card.spawn(row(0.0)).with_children(|line| {
            faces(line, paint, scenario);
            line.spawn(spacer());
            difficulty(line, paint, scenario.difficulty);
        });
        titles(
            card,
            paint,
            step,
            shelved.title(paint.language),
            about.or(summary).unwrap_or_default(),
        );
        card.spawn(spacer());
        caption(card, paint, step, &kind);
        stamps(card, paint, best.and_then(|best| best.best.played.as_ref()));
    });
}

/// A lesson, a self-check, a campaign, an account.
pub fn other(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, step: &Step, number: usize) {
    let kind = paint.say(&format!("course-kind-{}", step.kind.name()));
    spawn(grid, paint, map, step, |card| {
        top(card, paint, map, step, number);
        sign(card, paint, step.kind, paint.palette.ink2);
        // A lesson that says nothing of itself is told by its ideas.
        let mut about = step.about.get(paint.language).to_owned();
        if let Some(lesson) = map.course.lessons.get(&step.id).filter(|_| about.is_empty()) {
            let ideas = lesson.ideas.iter().map(|idea| idea.title.get(paint.language));
            about = ideas.collect::<Vec<_>>().join(" · ");
        }
        titles(card, paint, step, "", &about);
        card.spawn(spacer());
        caption(card, paint, step, &kind);
    });
}

/// A step whose scenario does not lie beside the course.
pub fn absent(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, step: &Step, number: usize) {
    let palette = paint.palette;
    let padding = UiRect::all(Val::Px(SPACE_4 - 2.0));
    grid.spawn((padded_card(paint, padding, layout()), Name::new("Not here")))
        .insert(BackgroundColor(palette.sunk))
        .with_children(|card| {
            card.spawn(row(SPACE_2)).with_children(|line| {
                paint.write(line, SECTION, number.to_string(), palette.ink3);
                line.spawn(spacer());
                badge(line, paint, Tone::Outline, "", &paint.say("course-standing-not-here"));
            });
            sign(card, paint, step.kind, palette.ink3);
            paint.write(card, CARD, step.title.get(paint.language), palette.ink2);
            let filled = [("id", step.id.as_str().into())];
            let told = paint.words().with("home-not-here", &filled);
            paint.write(card, DENSE, told, palette.ink2).insert(super::anywhere());
        });
}

fn spawn(
    grid: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    map: &Map<'_>,
    step: &Step,
    content: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let title = step.title.get(paint.language);
    let name = match standing(map, paint, step) {
        Some((.., told)) => format!("{title}: {told}"),
        None => title.to_owned(),
    };
    let is_next = matches!(
        map.room.overview().map(|overview| &overview.next),
        Some(crate::record::study::Next::Step(id)) if *id == step.id
    );
    let edge = if is_next {
        paint.palette.seal
    } else {
        paint.palette.line
    };
    card_button(grid, paint, &name, action_of_step(step), edge, layout())
        .insert(Card(step.id.clone()))
        .with_children(content);
}

/// The number in the lecture, and how far it is.
fn top(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, step: &Step, number: usize) {
    let line = Node {
        min_height: Val::Px(SECTION.line),
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        paint.write(line, SECTION, number.to_string(), paint.palette.ink3);
        line.spawn(spacer());
        if let Some((tone, icon, told)) = standing(map, paint, step) {
            badge(line, paint, tone, icon, &told);
        }
    });
}

/// How far it is, as a badge; nothing until it is found out.
fn standing(map: &Map<'_>, paint: &Paint, step: &Step) -> Option<(Tone, &'static str, String)> {
    let words = paint.words();
    let waits = map
        .attempts
        .shown()
        .into_iter()
        .find(|card| card.scenario == step.id && !card.aside);
    if let Some(card) = waits {
        let turn = words.with("attempts-turn", &[("turn", card.turn.into())]);
        return Some((Tone::Seal, icons::PLAY, turn));
    }
    let standing = *map.room.overview()?.steps.get(&step.id)?;
    let score = |best: u8| match step.kind {
        StepKind::Lesson | StepKind::Check => words.with("home-share", &[("share", best.into())]),
        StepKind::Play => {
            let tries = map.room.tries(&step.id);
            words.with("home-best", &[("best", best.into()), ("count", tries.into())])
        }
        StepKind::Account => words.with("home-best-alone", &[("best", best.into())]),
        StepKind::Campaign => String::new(),
    };
    let or = |told: String, key: &str| if told.is_empty() { words.get(key) } else { told };
    Some(match standing {
        Standing::NotHere => return None,
        Standing::New => (Tone::Outline, "", words.get("home-new")),
        Standing::Begun { answered, of } => {
            let filled = [("answered", answered.into()), ("of", of.into())];
            (Tone::Seal, icons::PLAY, words.with("course-standing-begun", &filled))
        }
        Standing::Tried { best } => (Tone::Neutral, "", or(score(best), "home-tried")),
        Standing::Done { best } => (Tone::Jade, icons::CHECK, or(score(best), "home-done")),
    })
}

fn titles(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, step: &Step, instead: &str, about: &str) {
    let title = Some(step.title.get(paint.language)).filter(|title| !title.is_empty());
    card.spawn(column(2.0)).with_children(|words| {
        paint.write(words, CARD, title.unwrap_or(instead), paint.palette.ink);
        if !about.is_empty() {
            paint.write(words, DENSE, about, paint.palette.ink2);
        }
    });
}

/// What it is, and how long it takes.
fn caption(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, step: &Step, kind: &str) {
    let minutes = paint.words().with("about-minutes", &[("minutes", step.minutes.into())]);
    paint.write(card, CAPTION, format!("{kind} · {minutes}"), paint.palette.ink3);
}

fn faces(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    let at_the_table = scenario.meeting.iter().flat_map(|meeting| &meeting.people);
    let mut people: Vec<&str> = at_the_table.map(|one| one.portrait.as_str()).take(FACES).collect();
    if people.is_empty() {
        people.push(&scenario.customer.portrait);
    }
    for (at, person) in people.into_iter().enumerate() {
        let overlap = Node {
            margin: UiRect::left(Val::Px(if at > 0 { -12.0 } else { 0.0 })),
            ..default()
        };
        line.spawn(overlap)
            .with_children(|room| portrait::round(room, paint, person, Mood::Neutral, FACE));
    }
}

fn sign(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, kind: StepKind, colour: Color) {
    let icon = match kind {
        StepKind::Lesson => icons::GRADUATION_CAP,
        StepKind::Check => icons::CIRCLE_CHECK,
        StepKind::Play => icons::USER,
        StepKind::Campaign => icons::CALENDAR_DAYS,
        StepKind::Account => icons::BUILDING_COMPLEX,
    };
    let tile = Node {
        width: Val::Px(FACE),
        height: Val::Px(FACE),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CARD)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    card.spawn((tile, BackgroundColor(paint.palette.sunk)))
        .with_children(|tile| {
            paint.icon(tile, icon, 24.0, colour);
        });
}

/// The four factors as they stood at the end of the best play.
fn stamps(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, played: Option<&Played>) {
    let line = Node {
        justify_content: JustifyContent::SpaceBetween,
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        for factor in Factor::ALL {
            let points = played.and_then(|played| played.factors[factor as usize]);
            let stamped = match points {
                Some(points) if points >= GATE => Stamped::Passed,
                Some(_) => Stamped::Tried,
                None => Stamped::NotYet,
            };
            let cell = Node {
                align_items: AlignItems::Center,
                ..column(2.0)
            };
            line.spawn(cell).with_children(|cell| {
                stamp(cell, paint, factor, stamped);
                let told = points.map_or("–".to_owned(), |points| points.to_string());
                paint.write(cell, CAPTION, told, paint.palette.ink2);
            });
        }
    });
}
