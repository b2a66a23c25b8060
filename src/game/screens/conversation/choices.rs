//! What can be said now; when the talk is over, what it came to.

use bevy::prelude::*;

use super::{ChoiceList, Moment, meeting};
use crate::account::Came;
use crate::game::action::Action;
use crate::game::theme::Breadth;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::choice::{Shown, choice};
use crate::game::widgets::frame::{card, column, row, scrolling, spacer};
use crate::game::widgets::scrollbar::scrollbar;
use crate::sim::Outcome;

/// The choices take at most this share of the column, so that what was said stays in sight.
const LARGEST_SHARE: f32 = 56.0;
/// The scrollbars of the middle column stand in the gap beside it.
pub const GUTTER: f32 = 11.0;

/// The list of choices, numbered as the keys choose them: closed ones have no number.
pub fn choices(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let frame = Node {
        max_height: Val::Percent(LARGEST_SHARE),
        min_height: Val::ZERO,
        // In a low window the list gives way before the tools below it do.
        flex_shrink: 1.0,
        flex_direction: FlexDirection::Column,
        margin: UiRect::right(Val::Px(-GUTTER)),
        ..default()
    };
    parent.spawn(frame).with_children(|frame| {
        let layout = Node {
            row_gap: Val::Px(6.0),
            padding: UiRect::right(Val::Px(GUTTER)),
            ..default()
        };
        let mut area = frame.spawn((scrolling("choices", layout), ChoiceList, Name::new("Choices")));
        if moment.fresh {
            area.insert(ScrollPosition::default());
        }
        let target = area.id();
        area.with_children(|list| {
            let mut open = 0;
            for offer in &moment.seen.offers {
                let written = moment.scenario.choice(offer.choice);
                open += usize::from(offer.is_open());
                choice(
                    list,
                    paint,
                    &Shown {
                        key: offer.is_open().then_some(open),
                        says: moment.text(written.says),
                        force: written.force,
                        // They would give an exercise away.
                        forces_shown: moment.talk.view().coach,
                        minutes: written.minutes,
                        money: written.money,
                        to: None,
                        closed: offer.closed.map(|reason| moment.text(reason)),
                        action: Action::Choose(offer.choice),
                    },
                );
            }
        });
        scrollbar(frame, paint, target);
    });
}

/// The row below: which keys there are, the coach's hint, the way back.
pub fn tools(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let layout = Node {
        min_height: Val::Px(44.0),
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    parent.spawn(layout).with_children(|tools| {
        if moment.is_over() {
            tools.spawn(spacer());
        } else {
            let keys = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..row(6.0)
            };
            tools.spawn(keys).with_children(|keys| {
                paint.icon(keys, icons::KEYBOARD, 15.0, paint.palette.ink2);
                paint.write(keys, CAPTION, keys_hint(moment), paint.palette.ink2);
            });
        }
        if moment.room.breadth < Breadth::Usual {
            tool(
                tools,
                moment,
                icons::NOTEBOOK_PEN,
                "talk-notebook",
                "N",
                Action::ToggleNotebook,
            );
        }
        if !moment.is_over() && moment.talk.view().coach && moment.room.breadth != Breadth::Wide {
            tool(tools, moment, icons::LIGHTBULB, "talk-hint", "H", Action::Hint);
        }
        if !moment.talk.turns().is_empty() && moment.talk.stakes().is_none() {
            tool(tools, moment, icons::UNDO_2, "talk-rewind", "Z", Action::Rewind);
        }
    });
}

fn keys_hint(moment: &Moment<'_>) -> String {
    let open = meeting::open_offers(moment.scenario, moment.seen, moment.desk.aim).len();
    let key = if open == 1 { "talk-keys-one" } else { "talk-keys" };
    moment.paint.words().with(key, &[("last", open.into())])
}

pub fn tool(
    tools: &mut ChildSpawnerCommands<'_>,
    moment: &Moment<'_>,
    icon: &str,
    label: &str,
    key: &str,
    action: Action,
) {
    let label = moment.paint.say(label);
    button(
        tools,
        moment.paint,
        &Labelled {
            weight: Weight::Plain,
            icon,
            label: &label,
            key,
            action,
        },
    )
    .entry::<Node>()
    .and_modify(|mut node| node.min_height = Val::Px(40.0));
}

/// The coach's hint above the choices, where there is no column for it.
pub fn hint_strip(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let text = match moment.talk.hint() {
        Some(hint) => hint.text(moment.scenario, paint.language),
        None if moment.talk.is_thinking() => paint.say("talk-coach-thinks"),
        None => return,
    };
    let layout = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(10.0)
    };
    parent
        .spawn((card(paint, Node::default()), Name::new("Hint")))
        .insert((
            Node {
                padding: UiRect::axes(Val::Px(14.0), Val::Px(10.0)),
                border: UiRect::all(Val::Px(1.0)),
                border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
                ..layout
            },
            BackgroundColor(paint.palette.sunk),
        ))
        .with_children(|strip| {
            paint.icon(strip, icons::LIGHTBULB, 16.0, paint.palette.ink);
            paint.write(strip, DENSE, text, paint.palette.ink);
        });
}

/// What stands in place of the choices when the talk is over.
pub fn closing(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    if moment.seen.table.is_some() {
        return meeting::closing(parent, moment);
    }
    let paint = moment.paint;
    let outcome = moment.seen.outcome;
    let layout = Node {
        justify_content: JustifyContent::SpaceBetween,
        column_gap: Val::Px(SPACE_4),
        flex_shrink: 0.0,
        ..row(SPACE_4)
    };
    parent
        .spawn((card(paint, layout), Name::new("Closing")))
        .with_children(|bar| {
            let (icon, colour) = match outcome {
                _ if moment.talk.came().is_some_and(|came| came != Came::Good) => (icons::LOG_OUT, paint.palette.ink2),
                Outcome::Sold => (icons::CIRCLE_CHECK, paint.palette.jade),
                Outcome::Returned => (icons::CIRCLE_X, paint.palette.seal_text),
                _ => (icons::LOG_OUT, paint.palette.ink2),
            };
            paint.icon(bar, icon, 22.0, colour);
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            };
            bar.spawn(words).with_children(|words| {
                let (title, note) = what_it_came_to(moment);
                paint.write(words, SECTION, title, paint.palette.ink);
                paint.write(words, DENSE, note, paint.palette.ink2);
            });
            let (label, icon) = match moment.talk.stakes() {
                Some(_) => (paint.say("month-talk-back"), icons::CALENDAR_DAYS),
                None => (paint.say("talk-debrief"), icons::BOOK_OPEN_TEXT),
            };
            button(
                bar,
                paint,
                &Labelled {
                    weight: Weight::Primary,
                    icon,
                    label: &label,
                    key: "Enter",
                    action: Action::ShowDebrief,
                },
            );
        });
}

/// How it ended; in a month, what of the act counts.
fn what_it_came_to(moment: &Moment<'_>) -> (String, String) {
    let (paint, outcome) = (moment.paint, moment.seen.outcome);
    if let (Some(came), Some(stakes)) = (moment.talk.came(), moment.talk.stakes()) {
        let share = [("share", stakes.share(came).into())];
        let note = paint.words().with(&format!("account-talk-{}", came.name()), &share);
        return (paint.say(&format!("month-talk-over-{}", came.name())), note);
    }
    let title = paint.say(&format!("outcome-{}", outcome.name()));
    (title, paint.say(&format!("talk-over-{}", outcome.name())))
}
