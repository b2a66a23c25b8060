//! Whom one is going to meet, as far as one can see.

use bevy::prelude::*;

use super::story::titled;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::portrait;
use crate::scenario::{Mood, Scenario};

const FACE: f32 = 88.0;

pub fn customer(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    let who = &scenario.customer;
    parent.spawn(card(paint, column(SPACE_3))).with_children(|card| {
        titled(card, paint, icons::USER, "briefing-customer", paint.palette.ink);
        card.spawn(row(SPACE_4)).with_children(|line| {
            portrait::round(line, paint, &who.portrait, Mood::Neutral, FACE);
            line.spawn(Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            })
            .with_children(|words| {
                let name = scenario.texts.get(who.name, paint.language);
                paint.write(words, SECTION, name, paint.palette.ink);
                if let Some(role) = who.role {
                    let role = scenario.texts.get(role, paint.language);
                    paint.write(words, UI, role, paint.palette.ink2);
                }
            });
        });
    });
}
