//! From being reached to buying again: how many are left after each gate.

use bevy::prelude::*;

use super::bar::{Shape, bar};
use super::{View, titled};
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column};
use crate::scenario::Factor;

const SHAPE: Shape = Shape {
    name: 76.0,
    value: 46.0,
    height: 14.0,
    kind: DENSE,
};

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
            bar(card, view, &SHAPE, &view.say(key), (customers, most), colour);
        }
    });
}
