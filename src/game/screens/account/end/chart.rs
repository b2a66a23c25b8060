//! How both sides stood with one person on each evening: ours as columns, the rival's as a line.

use bevy::prelude::*;

use super::super::Shown;
use super::{looked_at, right_width};
use crate::account::GATE;
use crate::game::month::Over;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::game::widgets::plot::{Plot, line};

const HUNDRED: f32 = 150.0;
const OVER: f32 = 10.0;
const BELOW: f32 = 18.0;

pub fn chart(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let who = looked_at(shown, over);
    let layout = Node {
        flex_grow: 1.0,
        ..column(SPACE_2)
    };
    parent
        .spawn((card(paint, layout), Name::new("Evenings")))
        .with_children(|card| {
            let title = shown.with("month-evenings", &[("who", shown.name(who).into())]);
            paint.write(card, SECTION, title, palette.ink);
            card.spawn(Node {
                flex_wrap: FlexWrap::Wrap,
                ..row(SPACE_3)
            })
            .with_children(|legend| {
                let mut one = |fill: Color, key: &str| {
                    legend.spawn(row(SPACE_1)).with_children(|part| {
                        let square = Node {
                            width: Val::Px(10.0),
                            height: Val::Px(10.0),
                            border_radius: BorderRadius::all(Val::Px(2.0)),
                            ..default()
                        };
                        part.spawn((square, BackgroundColor(fill)));
                        paint.write(part, CAPTION, shown.say(key), palette.ink2);
                    });
                };
                one(palette.jade, "month-chart-you");
                one(palette.ink, "month-chart-rival");
                legend.spawn(spacer());
                paint.write(legend, CAPTION, shown.say("month-chart-keys"), palette.ink3);
            });
            plot(card, shown, over, who);
            paint.write(card, CAPTION, shown.say("month-chart-note"), palette.ink2);
        });
}

fn plot(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>, who: crate::scenario::PersonId) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let plot = Plot {
        width: right_width(shown),
        hundred: HUNDRED,
        over: OVER,
        columns: over.evenings.len().max(1),
    };
    let room = Node {
        width: Val::Px(plot.width),
        height: Val::Px(plot.height() + BELOW),
        flex_shrink: 0.0,
        ..default()
    };
    card.spawn(room).with_children(|room| {
        let gate = plot.across(GATE, 1.0);
        room.spawn((gate, BackgroundColor(palette.control)));
        for (evening, day) in over.evenings.iter().zip(1..) {
            let ours = evening.ours[who.index()];
            room.spawn((plot.bar(day, ours), BackgroundColor(palette.jade)));
            if plot.is_numbered(day) {
                let label = Node {
                    position_type: PositionType::Absolute,
                    left: Val::Px((plot.left(day) + plot.column() / 2.0 - 12.0).max(0.0)),
                    top: Val::Px(plot.height() + 2.0),
                    width: Val::Px(24.0),
                    justify_content: JustifyContent::Center,
                    ..default()
                };
                room.spawn(label).with_children(|label| {
                    paint
                        .write(label, CAPTION, evening.day.to_string(), palette.ink2)
                        .insert(TextLayout::no_wrap());
                });
            }
        }
        let point = |position: usize| {
            let rival = over.evenings[position].rival[who.index()];
            plot.point(position + 1, 10 * u16::from(rival))
        };
        for position in 1..over.evenings.len() {
            let (node, turned) = line(point(position - 1), point(position), 2.0);
            room.spawn((node, turned, BackgroundColor(palette.ink)));
        }
    });
}
