//! Everybody at the end: both sides' standing, the vote, how often they were met. A person chosen here is
//! the one whose evenings are shown.

use bevy::prelude::*;

use super::super::Shown;
use super::looked_at;
use crate::account::Event;
use crate::game::action::{AccountAction, Action};
use crate::game::month::Over;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::{Mood, PersonId};

const FACE: f32 = 30.0;
const FIGURE: f32 = 44.0;

pub fn voters(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let paint = shown.paint;
    let layout = Node {
        flex_grow: 1.0,
        ..column(SPACE_1)
    };
    parent
        .spawn((card(paint, layout), Name::new("Voters")))
        .with_children(|card| {
            paint.write(card, SECTION, shown.say("month-voters"), paint.palette.ink);
            card.spawn(Node {
                padding: UiRect::horizontal(Val::Px(6.0)),
                ..row(SPACE_2)
            })
            .with_children(|line| {
                line.spawn(Node {
                    flex_grow: 1.0,
                    ..default()
                });
                for key in ["month-you", "month-rival", "month-votes"] {
                    figure(line, shown, shown.say(key), false);
                }
            });
            let mut people: Vec<PersonId> = shown.account.people_ids().collect();
            people.sort_by_key(|who| std::cmp::Reverse(over.variant.starts[who.index()].vote));
            for who in people {
                voter(card, shown, over, who);
            }
        });
}

fn voter(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>, who: PersonId) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let standing = &over.state.people[who.index()];
    let vote = over.variant.starts[who.index()].vote;
    let chosen = looked_at(shown, over) == who;
    let face = |edge, width| Face {
        fill: palette.surface,
        edge,
        width,
    };
    let (edge, width) = if chosen {
        (palette.seal, 2.0)
    } else {
        (Color::NONE, 1.0)
    };
    let skin = Skin {
        idle: face(edge, width),
        hover: face(palette.ink, width),
        focus: face(palette.ink, 2.0),
        pressed: face(palette.ink, width),
        closed: face(palette.line, 1.0),
        padding: UiRect::axes(Val::Px(6.0), Val::Px(3.0)),
    };
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let filled = [
        ("name", shown.name(who).into()),
        ("ours", standing.view().into()),
        ("rival", standing.rival.into()),
        ("vote", vote.into()),
        ("met", standing.met.into()),
    ];
    let name = shown.with("account-standing", &filled);
    let action = Action::Account(AccountAction::Select(Some(who)));
    list.spawn(control(
        name.trim(),
        format!("voter {}", who.index()),
        action,
        skin,
        layout,
    ))
    .with_children(|line| {
        let drawing = &shown.account.person(who).portrait;
        portrait::round(line, paint, drawing, Mood::Neutral, FACE);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(words).with_children(|words| {
            paint.write(words, DENSE_BOLD, shown.name(who), palette.ink);
            let met = shown.with("month-met-in-all", &[("times", standing.met.into())]);
            let under = format!("{} · {met}", shown.role(who));
            paint.write(words, CAPTION, under, palette.ink2);
        });
        if let Some((tone, icon, key)) = cast(shown, who) {
            badge(line, paint, tone, icon, &shown.say(key));
        }
        figure(line, shown, standing.view().to_string(), true);
        figure(line, shown, standing.rival.to_string(), true);
        let vote = if vote == 0 { "–".to_owned() } else { vote.to_string() };
        figure(line, shown, vote, true);
    });
}

/// For whom they voted, if they did.
fn cast(shown: &Shown<'_>, who: PersonId) -> Option<(Tone, &'static str, &'static str)> {
    let decided = shown.month.events().iter().find_map(|event| match event {
        Event::Decided(_, ours, theirs) => Some((*ours, *theirs)),
        _ => None,
    });
    let (ours, theirs) = decided?;
    let bit = 1 << who.index();
    if ours & bit != 0 {
        Some((Tone::Jade, icons::CHECK, "month-voted-you"))
    } else if theirs & bit != 0 {
        Some((Tone::Neutral, icons::SWORDS, "month-voted-rival"))
    } else {
        None
    }
}

fn figure(line: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, text: String, bold: bool) {
    let cell = Node {
        min_width: Val::Px(FIGURE),
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    line.spawn(cell).with_children(|cell| {
        let (kind, ink) = if bold {
            (VALUE, shown.paint.palette.ink)
        } else {
            (CAPTION, shown.paint.palette.ink2)
        };
        shown.paint.write(cell, kind, text, ink).insert(TextLayout::no_wrap());
    });
}
