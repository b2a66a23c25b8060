//! Where everything stands, by the breadth of the window.

use bevy::prelude::*;

use super::choices::{choices, closing, hint_strip, tools};
use super::coach::coach;
use super::gates::gates_card;
use super::header::bar;
use super::notebook::notebook;
use super::person::{person_card, person_strip};
use super::phone::phone;
use super::saving;
use super::spoken::live_region;
use super::transcript::transcript;
use super::watching::watching;
use super::{Moment, meeting};
use crate::game::screens::preview_bar;
use crate::game::screens::welcome::guide;
use crate::game::theme::Breadth;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::column;

/// The left column: the person and the gates.
const LEFT: f32 = 264.0;
const LEFT_WIDE: f32 = 286.0;
/// The notebook.
pub const RIGHT: f32 = 272.0;
pub const RIGHT_WIDE: f32 = 296.0;
/// The coach.
pub const COACH: f32 = 272.0;
/// The notebook as a drawer.
pub const DRAWER: f32 = 320.0;

/// All of the screen below its root.
pub fn fill(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    bar(page, moment);
    preview_bar::bar(page, moment.paint, moment.preview);
    saving::notices(page, moment);
    guide::strip(page, moment.paint, moment.guide.0, moment.guide.1);
    match moment.room.breadth {
        _ if meeting::is_at_table(moment.seen) => meeting::table(page, moment),
        Breadth::Phone => phone(page, moment),
        Breadth::Narrow => narrow(page, moment),
        Breadth::Usual | Breadth::Wide => columns(page, moment),
    }
    live_region(page, moment);
}

fn columns(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let wide = moment.room.breadth == Breadth::Wide;
    let body = Node {
        flex_direction: FlexDirection::Row,
        column_gap: Val::Px(SPACE_4),
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_4)),
        ..filling()
    };
    let fixed = |width: f32| Node {
        width: Val::Px(width),
        min_height: Val::ZERO,
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    page.spawn(body).with_children(|body| {
        body.spawn(fixed(if wide { LEFT_WIDE } else { LEFT }))
            .with_children(|left| {
                person_card(left, moment);
                gates_card(left, moment);
            });
        body.spawn(Node {
            min_width: Val::ZERO,
            ..filling()
        })
        .with_children(|middle| talk(middle, moment));
        body.spawn(fixed(if wide { RIGHT_WIDE } else { RIGHT }))
            .with_children(|right| notebook(right, moment, false));
        if wide && (moment.talk.view().coach || moment.talk.view().gauges != crate::sim::Grain::Hidden) {
            body.spawn(fixed(COACH)).with_children(|right| coach(right, moment));
        }
    });
}

fn narrow(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let body = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_3)),
        row_gap: Val::Px(SPACE_2),
        ..filling()
    };
    page.spawn(body).with_children(|body| {
        person_strip(body, moment);
        body.spawn(filling()).with_children(|middle| talk(middle, moment));
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

/// A column that takes the room there is, and no more.
pub fn filling() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(SPACE_2)
    }
}

/// The middle: what was said, what can be said, the tools.
pub fn talk(middle: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    transcript(middle, moment);
    if moment.room.breadth != Breadth::Wide || !moment.talk.view().coach {
        hint_strip(middle, moment);
    }
    if moment.talk.watching().is_some() {
        return watching(middle, moment, moment.files);
    }
    if moment.is_over() {
        closing(middle, moment);
    } else {
        choices(middle, moment);
    }
    // A phone has them as tabs.
    if moment.room.breadth > Breadth::Phone {
        tools(middle, moment);
    }
}
