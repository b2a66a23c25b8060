//! What can be said now, in one or two columns.

use bevy::prelude::*;

use super::At;
use super::aim::{effective, is_said_to};
use crate::game::action::Action;
use crate::game::screens::conversation::ChoiceList;
use crate::game::theme::scale::*;
use crate::game::widgets::choice::{Shown, To, choice};
use crate::game::widgets::frame::scrolling;
use crate::game::widgets::scrollbar::scrollbar;
use crate::sim::Offer;

/// The list is never lower than this, nor than its choices of one line each.
pub(super) const LOWEST: f32 = 150.0;
const LOWEST_ROW: f32 = 44.0;
/// From this width two choices stand side by side.
const SIDE_BY_SIDE: f32 = 820.0;

/// The choices for those whom one speaks to, numbered as the keys choose them; at most `height` high.
pub(super) fn listed(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>, width: f32, height: f32) {
    let (scenario, seen) = (at.moment.scenario, at.moment.seen);
    let aim = effective(scenario, seen, at.moment.desk.aim);
    let columns = if width >= SIDE_BY_SIDE { 2 } else { 1 };
    let listed = seen
        .offers
        .iter()
        .filter(|offer| is_said_to(scenario, offer.choice, aim));
    let rows = listed.count().div_ceil(columns);
    let frame = Node {
        max_height: Val::Px(height),
        // Where all does not quite fit, the list gives way, and not the whole page scrolls.
        min_height: Val::Px(height.min(LOWEST).min(rows as f32 * LOWEST_ROW)),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    parent.spawn(frame).with_children(|frame| {
        let each = if columns > 1 {
            Val::Px(((width - 2.0 * SPACE_2) / 2.0).floor())
        } else {
            Val::Percent(100.0)
        };
        let layout = Node {
            flex_wrap: FlexWrap::Wrap,
            align_content: AlignContent::FlexStart,
            row_gap: Val::Px(6.0),
            column_gap: Val::Px(SPACE_2),
            padding: UiRect::right(Val::Px(SPACE_2)),
            ..default()
        };
        let mut area = frame.spawn((scrolling("choices", layout), ChoiceList, Name::new("Choices")));
        area.entry::<Node>()
            .and_modify(|mut node| node.flex_direction = FlexDirection::Row);
        if at.moment.fresh {
            area.insert(ScrollPosition::default());
        }
        let target = area.id();
        area.with_children(|list| {
            let is_listed = |offer: &&Offer| is_said_to(scenario, offer.choice, aim);
            let has_force = |offer: &Offer| scenario.choice(offer.choice).force.is_some();
            // They would give an exercise away.
            let forces = at.moment.talk.view().coach && seen.offers.iter().filter(is_listed).any(has_force);
            let mut open = 0;
            for offer in seen.offers.iter().filter(is_listed) {
                open += usize::from(offer.is_open());
                one(list, at, offer, open, forces)
                    .entry::<Node>()
                    .and_modify(move |mut node| node.width = each);
            }
        });
        scrollbar(frame, at.moment.paint, target);
    });
}

fn one<'p>(
    list: &'p mut ChildSpawnerCommands<'_>,
    at: &At<'_>,
    offer: &Offer,
    key: usize,
    forces_shown: bool,
) -> EntityCommands<'p> {
    let (moment, paint) = (at.moment, at.moment.paint);
    let written = moment.scenario.choice(offer.choice);
    let aim = at.meeting.aims[offer.choice.index()];
    let name = aim
        .to
        .map_or_else(|| paint.say("meet-all"), |who| at.name(who).to_owned());
    let about = aim.option.map(|option| at.lettered(option)).unwrap_or_default();
    let mood = |who: crate::scenario::PersonId| at.table.people[who.index()].mood;
    let to = To {
        face: aim.to.map(|who| (at.portrait(who), mood(who))),
        name: &name,
        option: &about,
    };
    choice(
        list,
        paint,
        &Shown {
            key: offer.is_open().then_some(key),
            says: moment.text(written.says),
            force: written.force,
            forces_shown,
            minutes: written.minutes,
            money: written.money,
            // Between visits there is nobody to speak to.
            to: (!at.is_between()).then_some(to),
            closed: offer.closed.map(|reason| moment.text(reason)),
            action: Action::Choose(offer.choice),
        },
    )
}
