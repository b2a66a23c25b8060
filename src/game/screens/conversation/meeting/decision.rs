//! Raised hands: in the talk where they were raised, and at its end.

use bevy::prelude::*;

use super::At;
use super::clock::rule;
use crate::game::action::Action;
use crate::game::screens::conversation::Moment;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::portrait;
use crate::scenario::{OptionId, PersonId};
use crate::sim::Outcome;
use crate::sim::meeting::{Decision, TableSeen};

/// "Hands for A: 2 of 3. Not carried."
pub(super) fn hands(at: &At<'_>, decision: &Decision) -> String {
    let words = at.moment.paint.words();
    let Some(asked) = decision.asked else {
        let decided = ("option", at.lettered(decision.option).into());
        return words.with("meet-hands-open", &[decided]);
    };
    let ayes = decision.votes.iter().filter(|(_, option)| *option == asked).count();
    let key = if decision.option == asked {
        "meet-hands-carried"
    } else {
        "meet-hands-not-carried"
    };
    let filled = [
        ("option", at.lettered(asked).into()),
        ("ayes", ayes.into()),
        ("all", decision.votes.len().into()),
    ];
    words.with(key, &filled)
}

/// A face and the letter voted for, each.
pub(super) fn votes(
    parent: &mut ChildSpawnerCommands<'_>,
    at: &At<'_>,
    table: &TableSeen,
    votes: &[(PersonId, OptionId)],
) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        ..row(SPACE_3)
    };
    parent.spawn(line).with_children(|line| {
        for &(who, option) in votes {
            line.spawn(row(SPACE_1)).with_children(|vote| {
                let mood = table.people[who.index()].mood;
                portrait::round(vote, paint, at.portrait(who), mood, 22.0);
                paint.write(vote, CAPTION, at.name(who), palette.ink2);
                paint.write(vote, DENSE_BOLD, at.letter(option), palette.ink);
            });
        }
    });
}

/// In the talk, below the turn in which hands were raised.
pub(super) fn raised(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>, table: &TableSeen, decision: &Decision) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let layout = Node {
        align_self: AlignSelf::Center,
        max_width: Val::Percent(92.0),
        padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(6.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    list.spawn((
        layout,
        BackgroundColor(palette.surface),
        BorderColor::all(palette.control),
    ))
    .with_children(|box_| {
        paint.write(box_, DENSE_MEDIUM, hands(at, decision), palette.ink);
        votes(box_, at, table, &decision.votes);
    });
}

/// What stands in place of the choices when the meeting is over.
pub fn closing(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let Some(at) = At::of(moment) else { return };
    let paint = moment.paint;
    let layout = Node {
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        flex_shrink: 0.0,
        ..row(SPACE_4)
    };
    parent
        .spawn((card(paint, layout), Name::new("Closing")))
        .with_children(|bar| {
            let (icon, colour) = match moment.seen.outcome {
                Outcome::Sold => (icons::CIRCLE_CHECK, paint.palette.jade),
                _ => (icons::LOG_OUT, paint.palette.ink2),
            };
            paint.icon(bar, icon, 22.0, colour);
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::Px(300.0),
                min_width: Val::ZERO,
                ..column(SPACE_1)
            };
            bar.spawn(words).with_children(|words| told(words, &at));
            let label = paint.say("talk-debrief");
            let debrief = Labelled {
                weight: Weight::Primary,
                icon: icons::BOOK_OPEN_TEXT,
                label: &label,
                key: "Enter",
                action: Action::ShowDebrief,
            };
            button(bar, paint, &debrief);
        });
}

/// What was decided, by which rule, who voted for what.
fn told(words: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let (paint, outcome) = (at.moment.paint, at.moment.seen.outcome);
    let decision = at.table.decision.as_ref();
    let headline = match (outcome, decision) {
        (Outcome::Sold, Some(decision)) => {
            let option = at.lettered(decision.option);
            paint.words().with("meet-decided", &[("option", option.into())])
        }
        _ => {
            let option = at.lettered(at.meeting.status_quo);
            paint.words().with("meet-kept", &[("option", option.into())])
        }
    };
    paint.write(words, SECTION, headline, paint.palette.ink);
    let why = match outcome {
        Outcome::Sold | Outcome::NothingLeft if decision.is_some() => format!("meet-over-{}", outcome.name()),
        _ => format!("talk-over-{}", outcome.name()),
    };
    let why = paint.words().with(&why, &[("rule", rule(at).into())]);
    paint.write(words, DENSE, why, paint.palette.ink2);
    if let Some(decision) = decision.filter(|decision| !decision.votes.is_empty()) {
        votes(words, at, at.table, &decision.votes);
    }
}
