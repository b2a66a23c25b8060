//! Where everything of a table stands, by the room that the window has.

use bevy::prelude::*;

use super::At;
use super::aim::aim_row;
use super::cards::option_cards;
use super::clock::{has_tools_in_header, strip};
use super::decision::closing;
use super::gates::table_gates;
use super::listed::{LOWEST, listed};
use super::seats::seats;
use crate::game::screens::conversation::Moment;
use crate::game::screens::conversation::choices::{hint_strip, tools};
use crate::game::screens::conversation::coach::coach;
use crate::game::screens::conversation::layout::{COACH, DRAWER, RIGHT, RIGHT_WIDE, filling};
use crate::game::screens::conversation::notebook::notebook;
use crate::game::screens::conversation::transcript::transcript;
use crate::game::screens::conversation::watching::watching;
use crate::game::theme::Breadth;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::column;
use crate::game::widgets::scrollbar::scrolled;
use crate::sim::Grain;

/// The strip with the clock, and the margins above and below.
const AROUND: f32 = HEADER + 38.0 + 2.0 * SPACE_3;
/// Of the height below the strip, what the choices may take.
const CHOICES: f32 = 0.345;
/// Less of it while a hint stands above them.
const HINT: f32 = 50.0;
/// What lies on the table: the options, and a line of what was said.
const LOWEST_TABLE: f32 = 176.0;

/// All below the header.
pub fn table(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let Some(at) = At::of(moment) else { return };
    strip(page, &at);
    if moment.room.breadth >= Breadth::Usual {
        columns(page, &at);
    } else {
        narrow(page, &at);
    }
}

fn columns(page: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let moment = at.moment;
    let wide = moment.room.breadth == Breadth::Wide;
    let advised = wide && (moment.talk.view().coach || moment.talk.view().gauges != Grain::Hidden);
    let right = if wide { RIGHT_WIDE } else { RIGHT };
    let beside = right + SPACE_4 + if advised { COACH + SPACE_4 } else { 0.0 };
    let body = Node {
        flex_direction: FlexDirection::Row,
        column_gap: Val::Px(SPACE_4),
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_3)),
        ..filling()
    };
    let fixed = |width: f32| Node {
        width: Val::Px(width),
        min_height: Val::ZERO,
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    page.spawn(body).with_children(|body| {
        let left = Node {
            min_width: Val::ZERO,
            ..filling()
        };
        body.spawn(left).with_children(|left| {
            meeting(left, at, moment.room.width - 2.0 * PAGE - beside);
        });
        body.spawn(fixed(right)).with_children(|side| {
            let book = Node {
                min_height: Val::Px(150.0),
                ..filling()
            };
            side.spawn(book).with_children(|book| notebook(book, moment, false));
            table_gates(side, at);
        });
        if advised {
            body.spawn(fixed(COACH)).with_children(|side| coach(side, moment));
        }
    });
}

fn narrow(page: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let moment = at.moment;
    let body = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_2)),
        ..filling()
    };
    page.spawn(body).with_children(|body| {
        meeting(body, at, moment.room.width - 2.0 * PAGE);
        if moment.desk.notebook {
            let drawer = Node {
                position_type: PositionType::Absolute,
                right: Val::Px(SPACE_3),
                top: Val::Px(SPACE_3),
                bottom: Val::Px(SPACE_3),
                width: Val::Px(DRAWER),
                ..default()
            };
            body.spawn((drawer, ZIndex(1)))
                .with_children(|drawer| notebook(drawer, moment, true));
        }
    });
}

/// Seats, table, what can be said; what does not fit is scrolled to.
fn meeting(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>, width: f32) {
    let moment = at.moment;
    let paint = moment.paint;
    let room = width - SPACE_2;
    scrolled(parent, paint, "meeting", SPACE_2, |list| {
        seats(list, at, room);
        surface(list, at);
        if moment.room.breadth != Breadth::Wide || !moment.talk.view().coach {
            hint_strip(list, moment);
        }
        if moment.talk.watching().is_some() {
            return watching(list, moment, moment.files);
        }
        if at.is_over() {
            closing(list, moment);
        } else {
            if !at.is_between() {
                aim_row(list, at);
            }
            let hinted = moment.talk.hint().is_some() || moment.talk.is_thinking();
            let height = (moment.room.height - AROUND) * CHOICES - if hinted { HINT } else { 0.0 };
            listed(list, at, room, height.max(LOWEST));
        }
        if !has_tools_in_header(moment) {
            tools(list, moment);
        }
    });
}

/// The table itself: what was said over it, the options on it.
fn surface(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let palette = at.moment.paint.palette;
    let (far, near) = (Val::Px(32.0), Val::Px(RADIUS_CARD));
    let layout = Node {
        flex_grow: 1.0,
        min_height: Val::Px(LOWEST_TABLE),
        flex_shrink: 0.0,
        padding: UiRect::new(Val::Px(SPACE_4), Val::Px(SPACE_4), Val::Px(SPACE_2), Val::Px(10.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::new(far, far, near, near),
        ..column(SPACE_2)
    };
    let wood = [palette.bubble, palette.bubble.mix(&palette.control, 0.22)];
    list.spawn((
        layout,
        BackgroundGradient::from(LinearGradient::to_bottom(vec![
            ColorStop::auto(wood[0]),
            ColorStop::auto(wood[1]),
        ])),
        BorderColor::all(palette.control.with_alpha(0.5)),
        Name::new("Table"),
    ))
    .with_children(|table| {
        transcript(table, at.moment);
        option_cards(table, at);
    });
}
