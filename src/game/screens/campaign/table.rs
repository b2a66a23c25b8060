//! The campaign week by week.

use bevy::prelude::*;

use super::{View, money, titled};
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row, rule};
use crate::market::Week;
use crate::text::grouped;

/// The narrowest column and the one of money.
const NARROW: f32 = 44.0;

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let weeks = view.open.shown.as_ref().map_or(&[][..], |shown| &shown.weeks);
    parent.spawn(card(view.paint, column(SPACE_1))).with_children(|card| {
        titled(card, view, "market-table");
        let unit = money::unit(view.paint, view.campaign);
        let names = [
            view.say("market-table-week"),
            view.with("market-table-spent", &[("unit", unit)]),
            view.say("market-stage-reached"),
            view.say("market-stage-understanding"),
            view.say("market-stage-worth"),
            view.say("market-stage-belief"),
            view.say("market-table-sold"),
            view.say("market-table-again"),
        ];
        line(card, view, &names, view.paint.palette.ink2, CAPTION);
        card.spawn(rule(view.paint));
        for week in weeks {
            line(card, view, &cells(view, week), view.paint.palette.ink, DENSE);
        }
    });
}

fn cells(view: &View<'_>, week: &Week) -> [String; 8] {
    let counts = &week.counts;
    [
        week.week.to_string(),
        money::amount(view.paint, view.campaign, week.spent),
        grouped(counts.reached),
        grouped(counts.past[0]),
        grouped(counts.past[1]),
        grouped(counts.past[2]),
        grouped(counts.sold),
        grouped(counts.repeat),
    ]
}

fn line(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>, cells: &[String; 8], colour: Color, kind: Type) {
    let frame = Node {
        align_items: AlignItems::FlexEnd,
        min_height: Val::Px(22.0),
        ..row(SPACE_1)
    };
    card.spawn(frame).with_children(|line| {
        for (position, text) in cells.iter().enumerate() {
            let cell = Node {
                flex_grow: if position == 0 { 0.0 } else { 1.0 },
                flex_basis: if position == 0 { Val::Px(NARROW) } else { Val::ZERO },
                min_width: Val::ZERO,
                justify_content: if position == 0 {
                    JustifyContent::FlexStart
                } else {
                    JustifyContent::FlexEnd
                },
                ..default()
            };
            line.spawn(cell).with_children(|cell| {
                view.paint
                    .write(cell, kind, text.as_str(), colour)
                    .insert(TextLayout::justify(if position == 0 {
                        Justify::Left
                    } else {
                        Justify::Right
                    }));
            });
        }
    });
}
