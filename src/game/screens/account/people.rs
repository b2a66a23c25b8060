//! Who decides, who uses, who pays: three levels × three functions, who is known, who was met, and what
//! shows of them.

use bevy::prelude::*;

use super::Shown;
use super::month::{filling, list, tight};
use crate::account::{FUNCTIONS, Gauge, LEVELS, Observation, PersonSeen, Reading, SLOTS};
use crate::debrief::month::calls;
use crate::game::action::{AccountAction, Action};
use crate::game::month::Month;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Stamped, Tone, badge, small_stamp};
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::gauge::meter;
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::{Factor, Mood, PersonId};

const FACE: f32 = 38.0;
/// Where several share a cell.
const SMALL_FACE: f32 = 26.0;
const GAP: f32 = 8.0;
/// Warnings that are told at a time: the weightiest.
const WARNINGS: usize = 2;

/// All who are known, from the level that decides down, as they stand in the chart.
pub fn in_order(seen: &Observation, month: &Month) -> Vec<PersonId> {
    let Some(account) = month.account() else {
        return Vec::new();
    };
    let mut people: Vec<PersonId> = seen.people.iter().map(|person| person.who).collect();
    people.sort_by_key(|who| {
        let person = account.person(*who);
        (2 - person.level.min(2), person.function, *who)
    });
    people
}

pub fn people(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    parent
        .spawn((tight(paint, filling(shown)), Name::new("People")))
        .with_children(|card| {
            card.spawn(Node {
                flex_wrap: FlexWrap::Wrap,
                align_items: AlignItems::Baseline,
                ..row(SPACE_3)
            })
            .with_children(|head| {
                paint.write(head, SECTION, shown.say("month-people"), paint.palette.ink);
                head.spawn(spacer());
                paint.write(head, CAPTION, shown.say("month-level-function"), paint.palette.ink2);
            });
            card.spawn(columns(GAP)).with_children(|line| {
                let icons = [icons::USERS, icons::SETTINGS, icons::COINS];
                for (function, icon) in FUNCTIONS.iter().zip(icons) {
                    let middle = Node {
                        justify_content: JustifyContent::Center,
                        min_width: Val::ZERO,
                        ..row(SPACE_1)
                    };
                    line.spawn(middle).with_children(|head| {
                        paint.icon(head, icon, 14.0, paint.palette.ink2);
                        paint.write(
                            head,
                            DENSE_MEDIUM,
                            capital(&shown.say(&format!("function-{function}"))),
                            paint.palette.ink2,
                        );
                    });
                }
            });
            list(card, shown, "people", SPACE_1, |rows| {
                for level in (0..LEVELS.len()).rev() {
                    level_row(rows, shown, level as u8);
                }
            });
            coverage(card, shown);
        });
}

/// A name as a heading.
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn columns(gap: f32) -> Node {
    Node {
        display: Display::Grid,
        grid_template_columns: RepeatedGridTrack::flex(3, 1.0),
        column_gap: Val::Px(gap),
        flex_shrink: 0.0,
        ..default()
    }
}

fn level_row(rows: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, level: u8) {
    let paint = shown.paint;
    let name = capital(&shown.say(&format!("level-{}", LEVELS[usize::from(level)])));
    paint
        .write(rows, CAPTION_MEDIUM, name, paint.palette.ink2)
        .insert(Node {
            flex_shrink: 0.0,
            ..default()
        });
    let grid = Node {
        flex_grow: 1.0,
        ..columns(GAP)
    };
    rows.spawn(grid).with_children(|grid| {
        for function in 0..FUNCTIONS.len() as u8 {
            cell(grid, shown, level, function);
        }
    });
}

fn cell(grid: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, level: u8, function: u8) {
    let here = |seen: &&PersonSeen| {
        let person = shown.account.person(seen.who);
        (person.level, person.function) == (level, function)
    };
    let people: Vec<&PersonSeen> = shown.seen.people.iter().filter(here).collect();
    let room = Node {
        min_width: Val::ZERO,
        min_height: Val::Px(82.0),
        ..column(SPACE_1)
    };
    grid.spawn(room).with_children(|room| {
        if people.is_empty() {
            nobody(room, shown);
        }
        for seen in &people {
            person(room, shown, seen, people.len() > 1);
        }
    });
}

fn nobody(room: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = Node {
        flex_grow: 1.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(Val::Px(SPACE_1)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        ..column(SPACE_1)
    };
    room.spawn((
        layout,
        BackgroundColor(paint.palette.sunk),
        BorderColor::all(paint.palette.line),
    ))
    .with_children(|empty| {
        paint.icon(empty, icons::CIRCLE_QUESTION_MARK, 18.0, paint.palette.ink3);
        paint
            .write(empty, CAPTION, shown.say("month-nobody"), paint.palette.ink3)
            .insert(TextLayout::justify(Justify::Center));
    });
}

fn person(room: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, seen: &PersonSeen, crowded: bool) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let chosen = shown.looking.person == Some(seen.who);
    let face = |fill, edge, width| Face { fill, edge, width };
    let (edge, width) = if chosen {
        (palette.seal, 2.0)
    } else {
        (palette.line, 1.0)
    };
    let skin = Skin {
        idle: face(palette.surface, edge, width),
        hover: face(palette.surface, palette.ink, width),
        focus: face(palette.surface, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, width),
        closed: face(palette.surface, palette.line, 1.0),
        padding: UiRect::all(Val::Px(if crowded { 4.0 } else { 7.0 })),
    };
    let layout = Node {
        flex_grow: 1.0,
        min_width: Val::ZERO,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        ..column(if crowded { 2.0 } else { 5.0 })
    };
    let (tone, icon, met) = contact(shown, seen);
    let name = format!("{}, {}: {met}", shown.name(seen.who), shown.role(seen.who));
    let action = Action::Account(AccountAction::Select((!chosen).then_some(seen.who)));
    room.spawn(control(
        &name,
        format!("person {}", seen.who.index()),
        action,
        skin,
        layout,
    ))
    .with_children(|inside| {
        inside.spawn(row(SPACE_2)).with_children(|line| {
            let portrait = &shown.account.person(seen.who).portrait;
            let size = if crowded { SMALL_FACE } else { FACE };
            portrait::round(line, paint, portrait, Mood::Neutral, size);
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(0.0)
            };
            line.spawn(words).with_children(|words| {
                paint.write(words, CARD, shown.name(seen.who), palette.ink);
                paint.write(words, CAPTION, shown.role(seen.who), palette.ink2);
            });
        });
        let line = Node {
            flex_wrap: FlexWrap::Wrap,
            justify_content: JustifyContent::SpaceBetween,
            row_gap: Val::Px(3.0),
            ..row(SPACE_1)
        };
        inside.spawn(line).with_children(|line| {
            line.spawn(row(3.0)).with_children(|stamps| {
                for (factor, stamped) in Factor::ALL.into_iter().zip(stamps_of(seen)) {
                    small_stamp(stamps, paint, factor, stamped);
                }
            });
            badge(line, paint, tone, icon, &met);
        });
    });
}

/// The four stamps as far as they show; satisfaction comes after the order, and with the whole.
fn stamps_of(seen: &PersonSeen) -> [Stamped; 4] {
    let stamped = |reading: Option<Reading>| match reading {
        Some(Reading::Open) => Stamped::Passed,
        Some(Reading::Some) => Stamped::Tried,
        Some(Reading::Little) | None => Stamped::NotYet,
    };
    let of = |gauge: Gauge| stamped(seen.gauges.map(|gauges| gauges[gauge as usize]));
    [
        of(Gauge::Understanding),
        of(Gauge::Worth),
        of(Gauge::Belief),
        Stamped::NotYet,
    ]
}

/// Met, called, or neither.
pub fn contact(shown: &Shown<'_>, seen: &PersonSeen) -> (Tone, &'static str, String) {
    if seen.met > 0 {
        let met = shown.with("month-met", &[("times", seen.met.into())]);
        return (Tone::Jade, icons::CHECK, met);
    }
    if calls(shown.account, shown.month.events(), seen.who) > 0 {
        return (Tone::Neutral, icons::PHONE, shown.say("month-called"));
    }
    (Tone::Outline, "", shown.say("month-not-met"))
}

/// How many of the nine fields were called on, and which level or function not at all.
fn coverage(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let covered = shown.seen.covered.iter().filter(|covered| **covered).count();
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        paint
            .write(line, DENSE_BOLD, shown.say("month-coverage"), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        line.spawn(Node {
            width: Val::Px(90.0),
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(|room| meter(room, paint, covered as f32 / SLOTS as f32));
        let filled = [("covered", covered.into()), ("all", SLOTS.into())];
        paint
            .write(line, DENSE, shown.with("month-of-nine", &filled), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        line.spawn(spacer());
        for key in warnings(shown.seen).into_iter().take(WARNINGS) {
            badge(line, paint, Tone::Seal, icons::TRIANGLE_ALERT, &shown.say(&key));
        }
    });
}

/// Levels and functions nobody of which was met, the ones that lose most orders first.
fn warnings(seen: &Observation) -> Vec<String> {
    let level = |level: usize| (0..3).any(|function| seen.covered[level * 3 + function]);
    let function = |function: usize| (0..3).any(|level| seen.covered[level * 3 + function]);
    let levels = (0..3).rev().filter(|which| !level(*which));
    let levels = levels.map(|which| format!("month-no-{}", LEVELS[which]));
    let functions = (0..3).rev().filter(|which| !function(*which));
    let functions = functions.map(|which| format!("month-no-{}", FUNCTIONS[which]));
    let found: Vec<String> = levels.chain(functions).collect();
    // Before the first visit all of it is missing, which needs no saying.
    if found.len() == 6 { Vec::new() } else { found }
}
