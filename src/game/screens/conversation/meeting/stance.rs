//! How somebody stands to the options, in cells, dots and words.

use bevy::prelude::*;

use super::{At, the_one_present};
use crate::game::screens::conversation::Moment;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::seat::{Cell, Hold, cells, dots};
use crate::scenario::OptionId;
use crate::sim::Reading;
use crate::sim::meeting::{PersonSeen, Stance};
use crate::sim::table::{FIRM_FROM, SUPPORT_GATE};

/// What the stance takes of the height of the card of somebody visited.
const IN_CARD: f32 = 52.0;

/// Points of support as they are shown.
pub(super) fn points(stance: &Stance) -> u8 {
    match stance.support {
        Reading::About(points) | Reading::Exactly(points) => points,
        Reading::Hidden | Reading::NotYet => 0,
    }
}

/// What somebody would vote for, as far as it is shown: of what they support, what they support most.
pub(super) fn held(one: &PersonSeen) -> Option<&Stance> {
    let votes = one.stances.iter().filter(|stance| stance.votes);
    votes.rev().max_by_key(|stance| points(stance))
}

/// How firm that is: from the support gate on, from half-way, and from where it is firm.
pub(super) fn hold(stance: &Stance) -> Hold {
    let half_way = SUPPORT_GATE.midpoint(FIRM_FROM);
    match points(stance) {
        points if points >= FIRM_FROM => Hold::Firm,
        points if points >= half_way => Hold::For,
        _ => Hold::Leans,
    }
}

/// "Firmly for A".
pub(super) fn in_words(at: &At<'_>, option: OptionId, hold: Hold) -> String {
    let key = match hold {
        Hold::Firm => "meet-firm",
        Hold::For => "meet-for",
        Hold::Leans | Hold::Not => "meet-leans",
    };
    at.moment
        .paint
        .words()
        .with(key, &[("option", at.letter(option).into())])
}

/// The cells; nothing where stances are not shown.
pub(super) fn stance_cells(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen) {
    if one.stances.is_empty() {
        return;
    }
    let chosen = held(one);
    let mut stances: Vec<&Stance> = one.stances.iter().collect();
    stances.sort_by_key(|stance| at.rank(stance.option));
    let shown: Vec<Cell> = stances
        .into_iter()
        .map(|stance| Cell {
            letter: at.letter(stance.option),
            points: points(stance),
            hold: chosen
                .filter(|chosen| chosen.option == stance.option)
                .map_or(Hold::Not, hold),
        })
        .collect();
    cells(parent, at.moment.paint, &shown);
}

/// The words and the dots; where stances are not shown, what to do about it.
pub(super) fn stance_line(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen) {
    let paint = at.moment.paint;
    let layout = Node {
        justify_content: JustifyContent::SpaceBetween,
        ..row(SPACE_1)
    };
    parent.spawn(layout).with_children(|line| match held(one) {
        Some(stance) => {
            let hold = hold(stance);
            paint.write(line, CAPTION, in_words(at, stance.option, hold), paint.palette.ink2);
            dots(line, paint, hold);
        }
        None => {
            paint.write(line, CAPTION, paint.say("meet-stance-hidden"), paint.palette.ink2);
        }
    });
}

/// In the card of somebody visited.
pub fn stance_of_visited(text: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let Some(at) = At::of(moment) else { return };
    let Some(one) = the_one_present(at.table).filter(|one| !one.stances.is_empty()) else {
        return;
    };
    text.spawn(column(SPACE_1)).with_children(|part| {
        stance_cells(part, &at, one);
        stance_line(part, &at, one);
    });
}

/// What that takes of the picture's height.
pub fn beside_picture(moment: &Moment<'_>) -> f32 {
    let stances = |at: At<'_>| the_one_present(at.table).is_some_and(|one| !one.stances.is_empty());
    if At::of(moment).is_some_and(stances) {
        IN_CARD
    } else {
        0.0
    }
}
