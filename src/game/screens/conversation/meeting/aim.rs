//! To whom one speaks: which of the choices are listed, and the row in which that is changed.

use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use super::{At, in_order, is_at_table};
use crate::game::action::{Action, Addressed};
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, icons};
use crate::game::widgets::button::{control, key_cap};
use crate::game::widgets::frame::row;
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, FocusRing, Skin};
use crate::scenario::{ChoiceId, Meeting, Scenario};
use crate::sim::{Observation, Offer};

/// What can be said now to those whom one speaks to, in the order of the keys 1–9. Where nothing can
/// be said to them any more, everything is listed.
pub fn open_offers<'s>(scenario: &Scenario, seen: &'s Observation, aim: Addressed) -> Vec<&'s Offer> {
    let aim = effective(scenario, seen, aim);
    let listed = |offer: &&Offer| is_said_to(scenario, offer.choice, aim);
    seen.open_offers().filter(listed).collect()
}

/// Whom one speaks to, seen from what can be said.
pub fn effective(scenario: &Scenario, seen: &Observation, aim: Addressed) -> Addressed {
    let has_any = seen.open_offers().any(|offer| is_said_to(scenario, offer.choice, aim));
    if is_at_table(seen) && has_any {
        aim
    } else {
        Addressed::Anybody
    }
}

/// Whether a choice is listed while one speaks to these.
pub fn is_said_to(scenario: &Scenario, choice: ChoiceId, aim: Addressed) -> bool {
    let to = |meeting: &Meeting| meeting.aims[choice.index()].to;
    match aim {
        Addressed::Anybody => true,
        Addressed::All => scenario.meeting.as_ref().is_none_or(|meeting| to(meeting).is_none()),
        Addressed::One(who) => scenario
            .meeting
            .as_ref()
            .is_some_and(|meeting| to(meeting) == Some(who)),
    }
}

/// The next of those to whom something can be said, around at the ends.
pub fn further(talk: &Talk, aim: Addressed, by: i32) -> Addressed {
    let (Some(scenario), Some(seen)) = (talk.scenario(), talk.seen()) else {
        return aim;
    };
    let mut all = addressed(scenario, seen);
    all.retain(|&aim| effective(scenario, seen, aim) == aim);
    let here = effective(scenario, seen, aim);
    let place = all.iter().position(|&one| one == here).unwrap_or_default() as i32;
    let next = (place + by).rem_euclid(all.len().max(1) as i32);
    all.get(next as usize).copied().unwrap_or_default()
}

/// Everybody whom one may speak to, in the order of the row.
fn addressed(scenario: &Scenario, seen: &Observation) -> Vec<Addressed> {
    let table = scenario.meeting.as_ref().zip(seen.table.as_ref());
    let people = table.into_iter().flat_map(|(meeting, table)| in_order(meeting, table));
    let present = people.filter(|one| one.present).map(|one| Addressed::One(one.who));
    [Addressed::Anybody, Addressed::All]
        .into_iter()
        .chain(present)
        .collect()
}

/// The row: anybody, the table, each person; and the keys that do the same.
pub(super) fn aim_row(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.moment.paint;
    let layout = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        min_height: Val::Px(32.0),
        flex_shrink: 0.0,
        ..row(6.0)
    };
    parent.spawn((layout, Name::new("Spoken to"))).with_children(|line| {
        paint
            .write(line, CAPTION, paint.say("meet-say-to"), paint.palette.ink2)
            .insert(TextLayout::no_wrap());
        let (scenario, seen) = (at.moment.scenario, at.moment.seen);
        let chosen = effective(scenario, seen, at.moment.desk.aim);
        for aim in addressed(scenario, seen) {
            let open = effective(scenario, seen, aim) == aim;
            chip(line, at, aim, aim == chosen, open);
        }
        if at.moment.room.breadth >= Breadth::Usual {
            keys(line, at);
        }
    });
}

/// One of them; closed where nothing can be said to them now.
fn chip(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>, aim: Addressed, chosen: bool, open: bool) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let (fill, text) = match (chosen, open) {
        (true, _) => (palette.ink, palette.surface),
        (false, true) => (palette.surface, palette.ink),
        (false, false) => (Color::NONE, palette.ink3),
    };
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(fill, if chosen { palette.ink } else { palette.control }, 1.0),
        hover: face(fill, palette.ink, 2.0),
        focus: face(fill, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, 1.0),
        closed: face(fill, palette.line, 1.0),
        padding: UiRect::axes(Val::Px(9.0), Val::Px(2.0)),
    };
    let label = match aim {
        Addressed::Anybody => paint.say("meet-anybody"),
        Addressed::All => paint.say("meet-all"),
        Addressed::One(who) => at.name(who).to_owned(),
    };
    let name = paint
        .words()
        .with("meet-say-to-whom", &[("who", label.as_str().into())]);
    let layout = Node {
        min_height: Val::Px(30.0),
        border_radius: BorderRadius::MAX,
        flex_shrink: 0.0,
        ..row(6.0)
    };
    let action = Action::AimAt(aim);
    let mut chip = line.spawn(control(&name, format!("{action:?}"), action, skin, layout));
    chip.insert(FocusRing(palette.ink));
    if !open {
        chip.insert(InteractionDisabled);
    }
    chip.with_children(|inside| {
        match aim {
            Addressed::Anybody => {}
            Addressed::All => {
                paint.icon(inside, icons::USERS, 14.0, text);
            }
            Addressed::One(who) => {
                let mood = at.table.people[who.index()].mood;
                portrait::round(inside, paint, at.portrait(who), mood, 22.0);
            }
        }
        paint
            .write(inside, DENSE_MEDIUM, label, text)
            .insert(TextLayout::no_wrap());
    });
}

fn keys(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.moment.paint;
    let room = Node {
        margin: UiRect::left(Val::Auto),
        flex_shrink: 0.0,
        ..row(SPACE_1)
    };
    line.spawn(room).with_children(|keys| {
        for key in ["←", "→"] {
            key_cap(keys, paint, key, paint.palette.ink2);
        }
        paint
            .write(keys, CAPTION, paint.say("meet-next"), paint.palette.ink2)
            .insert(TextLayout::no_wrap());
    });
}
