//! An offer to say something: key, force, words, costs; or why it cannot be said now.

use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use super::badge::{CIRCLE, force_circle, force_name};
use super::button::control;
use super::frame::{column, row};
use super::portrait;
use super::skin::{Face, Highlight, Skin};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::scenario::{Force, Mood};

/// What a choice shows.
pub struct Shown<'a> {
    /// The key 1–9; `None` while it is closed.
    pub key: Option<usize>,
    pub says: &'a str,
    pub force: Option<Force>,
    /// Whether choices show their forces here; then the words of one without stand below the others'.
    pub forces_shown: bool,
    pub minutes: u8,
    pub money: u32,
    /// In a meeting, to whom it is said.
    pub to: Option<To<'a>>,
    /// Why it is closed; `None` = it is open.
    pub closed: Option<&'a str>,
    pub action: Action,
}

/// To whom something is said.
pub struct To<'a> {
    /// Portrait and mood; `None` = all.
    pub face: Option<(&'a str, Mood)>,
    pub name: &'a str,
    /// The option that it is about; empty for none.
    pub option: &'a str,
}

pub fn choice<'p>(parent: &'p mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown<'_>) -> EntityCommands<'p> {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(palette.surface, palette.control, 1.0),
        hover: face(palette.surface, palette.ink, 2.0),
        focus: face(palette.surface, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, 1.0),
        closed: face(palette.surface, palette.line, 1.0),
        padding: UiRect::axes(Val::Px(10.0), Val::Px(5.0)),
    };
    let layout = Node {
        min_height: Val::Px(TOUCH),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        flex_shrink: 0.0,
        ..row(10.0)
    };
    let name = match shown.closed {
        None => shown.says.to_owned(),
        Some(reason) => format!("{} ({reason})", shown.says),
    };
    let name = match &shown.to {
        Some(to) => format!("{}: {name}", to.name),
        None => name,
    };
    let text = if shown.closed.is_some() {
        palette.ink3
    } else {
        palette.ink
    };
    let mut entity = parent.spawn(control(
        &name,
        format!("{:?}", shown.action),
        shown.action.clone(),
        skin,
        layout,
    ));
    if shown.closed.is_some() {
        entity.insert(InteractionDisabled);
    }
    let control = entity.id();
    entity.with_children(|line| {
        if !paint.is_phone() {
            key(line, paint, shown.key, control);
        }
        match shown.force.filter(|_| shown.forces_shown) {
            Some(force) => force_circle(line, paint, force),
            None if shown.forces_shown => {
                line.spawn(Node {
                    width: Val::Px(CIRCLE),
                    flex_shrink: 0.0,
                    ..default()
                });
            }
            None => {}
        }
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(words).with_children(|words| {
            if let Some(to) = &shown.to {
                addressed(words, paint, to);
            }
            paint.write(words, DENSE, shown.says, text);
            if let Some(reason) = shown.closed {
                words.spawn(row(SPACE_1)).with_children(|why| {
                    paint.icon(why, icons::LOCK, 12.0, palette.ink3);
                    paint.write(why, CAPTION, reason, palette.ink3);
                });
            }
        });
        // Where it says to whom, and where there is little room, the force stands above the costs.
        let above = paint.is_phone() || shown.to.is_some();
        if let Some(force) = shown.force.filter(|_| shown.forces_shown && !above) {
            paint
                .write(line, CAPTION, force_name(paint, force), palette.ink2)
                .insert((
                    TextLayout::no_wrap(),
                    Node {
                        flex_shrink: 0.0,
                        ..default()
                    },
                ));
        }
        costs(line, paint, shown, above);
    });
    entity
}

/// The small line above the words: a face and a name, and what it is about.
fn addressed(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, to: &To<'_>) {
    let palette = paint.palette;
    words.spawn(row(SPACE_1)).with_children(|line| {
        match to.face {
            Some((person, mood)) => portrait::round(line, paint, person, mood, 16.0),
            None => {
                paint.icon(line, icons::USERS, 13.0, palette.ink2);
            }
        }
        for text in [to.name, to.option].into_iter().filter(|text| !text.is_empty()) {
            paint
                .write(line, CAPTION_MEDIUM, text, palette.ink2)
                .insert(TextLayout::no_wrap());
        }
    });
}

fn key(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, key: Option<usize>, control: Entity) {
    let palette = paint.palette;
    let cap = Node {
        width: Val::Px(22.0),
        height: Val::Px(22.0),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    let edge = if key.is_some() { palette.control } else { palette.line };
    let mut cap = line.spawn((cap, BackgroundColor(palette.surface), BorderColor::all(edge)));
    if key.is_some() {
        let (idle, lit) = ((palette.surface, palette.ink), (palette.ink, palette.surface));
        cap.insert(Highlight { control, idle, lit });
    }
    cap.with_children(|cap| {
        let label = key.map_or("–".to_owned(), |key| key.to_string());
        paint.write(
            cap,
            CAPTION_MEDIUM,
            label,
            if key.is_some() { palette.ink } else { palette.ink3 },
        );
    });
}

fn costs(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown<'_>, with_force: bool) {
    let palette = paint.palette;
    let layout = Node {
        min_width: Val::Px(62.0),
        align_items: AlignItems::FlexEnd,
        flex_shrink: 0.0,
        ..column(0.0)
    };
    line.spawn(layout).with_children(|costs| {
        if let Some(force) = shown.force.filter(|_| shown.forces_shown && with_force) {
            paint
                .write(costs, CAPTION, force_name(paint, force), palette.ink2)
                .insert(TextLayout::no_wrap());
        }
        let mut cost = |icon: &str, label: String| {
            costs.spawn(row(SPACE_1)).with_children(|cost| {
                paint.icon(cost, icon, 12.0, palette.ink2);
                paint
                    .write(cost, CAPTION, label, palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        };
        cost(
            icons::CLOCK,
            paint.words().with("minutes", &[("minutes", shown.minutes.into())]),
        );
        if shown.money > 0 {
            cost(
                icons::COINS,
                paint.words().with("yuan", &[("yuan", shown.money.to_string().into())]),
            );
        }
    });
}
