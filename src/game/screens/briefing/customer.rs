//! Whom one is going to meet, as far as one can see.

use bevy::prelude::*;

use super::story::titled;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::portrait;
use crate::scenario::{Meeting, Mood, Scenario};

const FACE: f32 = 88.0;
/// In a meeting, each.
const SMALL_FACE: f32 = 44.0;

pub fn customer(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario) {
    if let Some(meeting) = &scenario.meeting {
        return people(parent, paint, scenario, meeting);
    }
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

/// Of a meeting: everybody who will sit there.
fn people(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, meeting: &Meeting) {
    parent.spawn(card(paint, column(SPACE_3))).with_children(|card| {
        titled(card, paint, icons::USERS, "meet-your-customers", paint.palette.ink);
        let grid = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_3),
            ..row(SPACE_4)
        };
        card.spawn(grid).with_children(|grid| {
            for who in &meeting.people {
                let place = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::Px(190.0),
                    min_width: Val::ZERO,
                    ..row(SPACE_3)
                };
                grid.spawn(place).with_children(|line| {
                    portrait::round(line, paint, &who.portrait, Mood::Neutral, SMALL_FACE);
                    let words = Node {
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        min_width: Val::ZERO,
                        ..column(2.0)
                    };
                    line.spawn(words).with_children(|words| {
                        let name = scenario.texts.get(who.name, paint.language);
                        paint.write(words, CARD, name, paint.palette.ink);
                        if let Some(role) = who.role {
                            let role = scenario.texts.get(role, paint.language);
                            paint.write(words, CAPTION, role, paint.palette.ink2);
                        }
                    });
                });
            }
        });
    });
}
