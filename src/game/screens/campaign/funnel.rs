//! From being reached to buying again: how many are left after each gate.

use bevy::prelude::*;

use super::{View, figure, money, titled};
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row};
use crate::scenario::Factor;

const NAME: f32 = 76.0;
const VALUE_CELL: f32 = 46.0;
const BAR: f32 = 14.0;

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(SPACE_1)
    };
    let palette = view.paint.palette;
    let shown = view.open.shown.as_ref();
    let last = shown.and_then(|shown| shown.weeks.last()).map(|week| week.counts);
    let counts = last.unwrap_or_default();
    let again = shown.map_or(0, |shown| shown.orders.1);
    let fill = |factor: Factor| palette.factor(factor).fill;
    let stages = [
        ("market-stage-reached", counts.reached, palette.ink2),
        (
            "market-stage-understanding",
            counts.past[0],
            fill(Factor::Understanding),
        ),
        ("market-stage-worth", counts.past[1], fill(Factor::Worth)),
        ("market-stage-belief", counts.past[2], fill(Factor::Belief)),
        ("market-stage-bought", counts.buyers, palette.ink2),
        ("market-stage-again", again, fill(Factor::Satisfaction)),
    ];
    let most = stages.iter().map(|stage| stage.1).max().unwrap_or(0).max(1);
    parent.spawn(card(view.paint, layout)).with_children(|card| {
        titled(card, view, "market-funnel");
        for (key, customers, colour) in stages {
            stage(card, view, &view.say(key), (customers, most), colour);
        }
    });
}

fn stage(
    card: &mut ChildSpawnerCommands<'_>,
    view: &View<'_>,
    name: &str,
    (customers, most): (u64, u64),
    colour: Color,
) {
    let line = Node {
        min_height: Val::Px(24.0),
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        line.spawn(Node {
            width: Val::Px(NAME),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|cell| {
            view.paint.write(cell, DENSE, name, view.paint.palette.ink);
        });
        let track = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            height: Val::Px(BAR),
            ..default()
        };
        let bar = Node {
            width: Val::Percent(100.0 * customers as f32 / most as f32),
            height: Val::Percent(100.0),
            border_radius: BorderRadius::all(Val::Px(2.0)),
            ..default()
        };
        line.spawn(track).with_child((bar, BackgroundColor(colour)));
        figure(line, view, VALUE_CELL, VALUE, money::count(customers));
    });
}
