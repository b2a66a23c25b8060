//! The conversation once more, with what each line did and why.

use bevy::prelude::*;

use super::account::signed;
use super::{Marked, judged, meeting};
use crate::analysis::review::{Move, Review};
use crate::debrief::{Debrief, Remark, reason};
use crate::game::action::Action;
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::button::{control, icon_button};
use crate::game::widgets::frame::{column, padded_card, row, rule, spacer};
use crate::game::widgets::move_mark::{MARK, move_mark};
use crate::game::widgets::scrollbar::scrolled;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::{Scenario, TextId};
use crate::sim::Part;

/// Width of the column with the turns' numbers.
const NUMBERS: f32 = 28.0;
/// The chip before a cause.
const CHIP: f32 = 18.0;

/// All turns, with the marks of their moves where they are known; the marked one stands out.
/// `fills`: the card has a height of its own and scrolls inside.
pub fn turns(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    talk: &Talk,
    debrief: &Debrief,
    review: Option<&Review>,
    marked: usize,
    layout: Node,
    fills: bool,
) {
    // The marked turn reaches from edge to edge.
    let padding = UiRect::axes(Val::ZERO, Val::Px(SPACE_3));
    let mut whole = parent.spawn(padded_card(paint, padding, layout));
    whole.with_children(|card| {
        let head = Node {
            padding: UiRect::axes(Val::Px(SPACE_4), Val::ZERO),
            ..row(SPACE_1)
        };
        card.spawn(head).with_children(|line| {
            paint.write(line, SECTION, paint.say("debrief-talk"), paint.palette.ink);
            line.spawn(spacer());
            icon_button(
                line,
                paint,
                icons::ARROW_LEFT,
                &paint.say("debrief-step-back"),
                Action::StepTurn(-1),
            );
            icon_button(
                line,
                paint,
                icons::ARROW_RIGHT,
                &paint.say("debrief-step-on"),
                Action::StepTurn(1),
            );
            paint.write(line, CAPTION, paint.say("debrief-step"), paint.palette.ink3);
        });
        let list = |list: &mut ChildSpawnerCommands<'_>| all(list, paint, talk, debrief, review, marked);
        if fills {
            scrolled(card, paint, "debrief-turns", 0.0, list);
        } else {
            card.spawn(column(0.0)).with_children(list);
        }
    });
}

fn all(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    talk: &Talk,
    debrief: &Debrief,
    review: Option<&Review>,
    marked: usize,
) {
    let Some(scenario) = talk.scenario() else { return };
    opening(list, paint, talk);
    for (remark, position) in debrief.remarks.iter().zip(0..) {
        list.spawn(Node {
            padding: UiRect::horizontal(Val::Px(SPACE_4)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|line| {
            line.spawn(rule(paint));
        });
        let judged = review.and_then(|review| review.moves.get(position));
        turn(
            list,
            paint,
            talk,
            scenario,
            remark,
            judged,
            usize::from(remark.turn) == marked,
        );
    }
}

/// What the customer said before the first choice.
fn opening(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, talk: &Talk) {
    let lines = talk.seen_at(0).map(|seen| seen.lines).unwrap_or_default();
    if lines.is_empty() {
        return;
    }
    let layout = Node {
        padding: UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_2)),
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    card.spawn(layout).with_children(|line| {
        line.spawn(Node {
            width: Val::Px(NUMBERS + MARK + SPACE_2),
            flex_shrink: 0.0,
            ..default()
        });
        line.spawn(said()).with_children(|words| {
            for line in lines {
                paint.write(
                    words,
                    UI,
                    quoted(paint, &talk.wording(line, 0, paint.language)),
                    paint.palette.ink2,
                );
            }
        });
    });
}

fn turn(
    card: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    talk: &Talk,
    scenario: &Scenario,
    remark: &Remark,
    judged: Option<&Move>,
    marked: bool,
) {
    let palette = paint.palette;
    let says = scenario.texts.get(scenario.choice(remark.choice).says, paint.language);
    let which = match judged {
        Some(judged) => judged::verdict(remark.turn.into(), judged, paint.language),
        None => paint.words().with("turn", &[("turn", remark.turn.into())]),
    };
    let name = format!("{which}: {says}");
    let face = |fill, edge, width| Face { fill, edge, width };
    let fill = if marked { palette.bubble } else { Color::NONE };
    let skin = Skin {
        idle: face(fill, Color::NONE, 1.0),
        hover: face(palette.sunk, Color::NONE, 1.0),
        focus: face(fill, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.control, 1.0),
        closed: face(fill, Color::NONE, 1.0),
        padding: UiRect::axes(Val::Px(SPACE_4 - 1.0), Val::Px(SPACE_2)),
    };
    let action = Action::GoToTurn(remark.turn.into());
    let layout = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let mut row = card.spawn(control(&name, format!("{action:?}"), action, skin, layout));
    if marked {
        row.insert(Marked);
    }
    row.with_children(|line| {
        if marked {
            line.spawn((bar(), BackgroundColor(palette.seal)));
        }
        line.spawn(Node {
            width: Val::Px(NUMBERS),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|room| {
            let colour = if marked { palette.ink } else { palette.ink3 };
            paint.write(room, UI_MEDIUM, remark.turn.to_string(), colour);
        });
        let room = Node {
            width: Val::Px(MARK),
            min_height: Val::Px(MARK),
            flex_shrink: 0.0,
            ..default()
        };
        line.spawn(room).with_children(|room| {
            if let Some(judged) = judged {
                move_mark(room, paint, judged.grade, MARK);
            }
        });
        line.spawn(said()).with_children(|words| {
            paint.write(words, UI, quoted(paint, says), palette.ink);
            let speakers = meeting::speakers(paint, talk, remark.turn.into());
            for (position, &heard) in remark.lines.iter().enumerate() {
                let heard = quoted(paint, &talk.wording(heard, remark.turn, paint.language));
                meeting::heard(words, paint, speakers.get(position), &heard);
            }
            causes(words, paint, scenario, remark);
            if let Some(why) = scenario.choice(remark.choice).why {
                coach(words, paint, scenario.texts.get(why, paint.language));
            }
        });
    });
}

/// Marks a turn at its left edge.
fn bar() -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: Val::ZERO,
        top: Val::ZERO,
        bottom: Val::ZERO,
        width: Val::Px(4.0),
        ..default()
    }
}

/// Every change with its cause, the factors' first.
fn causes(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, remark: &Remark) {
    let palette = paint.palette;
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    for entry in &remark.entries {
        let why = reason(scenario, entry.cause, paint.language);
        let what = meeting::by(
            paint,
            entry.who.map(|who| meeting::name(paint, scenario, who)).as_ref(),
            factor_name(paint, entry.factor),
        );
        let colour = palette.change(entry.change.into());
        cause(words, paint, &why, &what, entry.change.into(), colour, |line| {
            factor_chip(line, paint, entry.factor, CHIP);
        });
    }
    for &(part, change, why) in &remark.moved {
        let why = reason(scenario, why, paint.language);
        let what = paint.say(&format!("part-{}", part.name()));
        // Higher hopes and a higher price are neither good nor bad.
        let colour = match part {
            Part::Expectation | Part::Price => palette.ink2,
            Part::Trust | Part::Patience | Part::Experience => palette.change(change.signum() as i32),
        };
        cause(words, paint, &why, &what, change, colour, |line| {
            mark(
                line,
                paint,
                if change < 0 { icons::ARROW_DOWN } else { icons::ARROW_UP },
                palette.ink3,
            );
        });
    }
    for &need in &remark.found {
        let name = text(scenario.needs[need.index()].name);
        let found = paint.words().with("debrief-found", &[("need", name.into())]);
        words.spawn(cause_row()).with_children(|line| {
            mark(line, paint, icons::NOTEBOOK_PEN, palette.jade);
            paint.write(line, DENSE, found, palette.jade);
        });
    }
    if remark.entries.is_empty() && remark.moved.is_empty() && remark.found.is_empty() {
        paint.write(words, CAPTION, paint.say("debrief-no-change"), palette.ink3);
    }
}

fn cause(
    words: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    why: &str,
    what: &str,
    change: i64,
    colour: Color,
    sign: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    words.spawn(cause_row()).with_children(|line| {
        sign(line);
        let told = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        };
        line.spawn(told).with_children(|room| {
            paint.write(room, DENSE, why, paint.palette.ink2);
        });
        // Apart from the name, because the Chinese fonts have no minus sign.
        for part in [what, &signed(change)] {
            paint.write(line, DENSE_MEDIUM, part, colour).insert((
                TextLayout::no_wrap(),
                Node {
                    flex_shrink: 0.0,
                    ..default()
                },
            ));
        }
    });
}

fn cause_row() -> Node {
    Node {
        align_items: AlignItems::FlexStart,
        ..row(SPACE_2)
    }
}

/// A small icon in the room of a chip.
fn mark(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, colour: Color) {
    let room = Node {
        width: Val::Px(CHIP),
        height: Val::Px(CHIP),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    line.spawn(room).with_children(|room| {
        paint.icon(room, icon, 14.0, colour);
    });
}

/// The coach's sentence on a choice.
fn coach(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, why: &str) {
    words.spawn(cause_row()).with_children(|line| {
        mark(line, paint, icons::LIGHTBULB, paint.palette.ink3);
        line.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        })
        .with_children(|room| {
            paint.write(room, DENSE, why, paint.palette.ink2);
        });
    });
}

fn said() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(3.0)
    }
}

/// In the quotation marks of the language.
pub(super) fn quoted(paint: &Paint, text: &str) -> String {
    paint.words().with("debrief-quoted", &[("text", text.into())])
}
