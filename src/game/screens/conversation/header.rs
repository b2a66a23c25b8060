//! The bar at the top: which scenario, which part of the talk, the price asked, the turn.

use bevy::prelude::*;

use super::{Moment, meeting};
use crate::game::notes::Telling;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, icons};
use crate::game::widgets::frame::{Header, header, row};
use crate::text::grouped;

pub fn bar(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let scene = moment
        .scenario
        .scene(moment.seen.scene)
        .title
        .filter(|_| moment.room.breadth >= Breadth::Usual && !meeting::is_at_table(moment.seen));
    let shown = Header {
        title: moment.text(moment.scenario.title),
        subtitle: scene.map_or("", |title| moment.text(title)),
        back: true,
    };
    header(page, paint, &shown, |right| {
        if *moment.talk.telling() == Telling::Slow {
            tag(right, paint, icons::TIMER, paint.say("saving"));
        }
        if moment.talk.watching().is_some() {
            tag(right, paint, icons::EYE, paint.say("watch-tag"));
        } else if moment.talk.is_practice() {
            let practice = match moment.talk.branched_from() {
                Some(turn) => paint.words().with("talk-branched", &[("turn", turn.into())]),
                None if moment.talk.is_from_replay() => paint.say("watch-branched"),
                None => paint.say("talk-practice"),
            };
            tag(right, paint, icons::UNDO_2, practice);
        }
        let is_wide = moment.room.breadth >= Breadth::Usual;
        if moment.talk.stakes().is_some() {
            // Nothing is signed in a talk of a month, so no price is asked there.
            if is_wide {
                tag(right, paint, icons::CALENDAR_DAYS, paint.say("month-talk-tag"));
            }
        } else if moment.seen.table.is_none() {
            // In a meeting each option has a price of its own.
            let price = grouped(moment.seen.price);
            let asked = paint.words().with("talk-asked", &[("yuan", price.into())]);
            tag(right, paint, icons::TAG, asked);
        }
        // A phone has it beside the person.
        if moment.room.breadth == Breadth::Phone && !meeting::is_at_table(moment.seen) {
            return;
        }
        // The turn that is being played; at the end, the last one.
        let turn = moment.talk.turns().len() + usize::from(!moment.is_over() && moment.talk.watching().is_none());
        tag(right, paint, "", paint.words().with("turn", &[("turn", turn.into())]));
        meeting::header_tools(right, moment);
    });
}

fn tag(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, label: String) {
    let palette = paint.palette;
    let layout = Node {
        padding: UiRect::axes(Val::Px(9.0), Val::Px(3.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        flex_shrink: 0.0,
        ..row(6.0)
    };
    parent
        .spawn((layout, BorderColor::all(palette.control)))
        .with_children(|tag| {
            if !icon.is_empty() {
                paint.icon(tag, icon, 14.0, palette.ink);
            }
            paint
                .write(tag, DENSE_MEDIUM, label, palette.ink)
                .insert(TextLayout::no_wrap());
        });
}
