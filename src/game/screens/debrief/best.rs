//! One turn: what was said, what would have been better, how it could have gone on, and the way
//! back to it.

use bevy::prelude::*;

use super::judged;
use super::turns::quoted;
use crate::analysis::review::{Move, MoveGrade, Review};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge, force_icon, force_name};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row, rule};
use crate::game::widgets::move_mark::move_mark;
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{ChoiceId, Scenario};

/// Width of the words on the left: "Yours", "71–90".
const WHOSE: f32 = 64.0;

/// The card of a turn, from 1; 0 = none is looked at yet. `fills`: it has a height of its own and scrolls inside.
pub fn best(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    review: Option<&Review>,
    turn: usize,
    layout: Node,
    fills: bool,
) {
    let layout = Node {
        row_gap: Val::Px(SPACE_2),
        ..layout
    };
    parent
        .spawn((card(paint, layout), Name::new("Best line")))
        .with_children(|card| {
            let title = match turn {
                0 => paint.say("debrief-best-line"),
                turn => paint.words().with("debrief-best", &[("turn", turn.into())]),
            };
            paint.write(card, SECTION, title, paint.palette.ink);
            let judged = review.and_then(|review| review.moves.get(turn.checked_sub(1)?));
            let content = |list: &mut ChildSpawnerCommands<'_>| match judged {
                Some(judged) => lines(list, paint, scenario, judged),
                None => {
                    paint.write(list, DENSE, paint.say("debrief-attainable-begins"), paint.palette.ink2);
                }
            };
            if fills {
                scrolled(card, paint, "best-line", SPACE_2, content);
            } else {
                card.spawn(column(SPACE_2)).with_children(content);
            }
            if turn > 0 {
                replay(card, paint, turn);
            }
        });
}

/// Yours, the best, and what would have come then.
fn lines(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, judged: &Move) {
    let palette = paint.palette;
    let lost = judged.grade >= MoveGrade::Inaccuracy;
    list.spawn(rule(paint));
    let colour = if lost { palette.seal_text } else { palette.jade };
    let yours = Line {
        whose: "debrief-best-yours",
        value: judged::range(judged.after),
        colour,
        choice: judged.choice,
    };
    line(list, paint, scenario, &yours, |words| {
        words.spawn(line_of_words()).with_children(|verdict| {
            move_mark(verdict, paint, judged.grade, 16.0);
            said(verdict, paint, &judged::cost(judged, paint.language));
        });
        if !judged.proven {
            said(words, paint, &paint.say("debrief-best-unproven"));
        }
        asking(words, paint, "debrief-asking-yours", judged.asking);
    });
    let better = judged.best != judged.choice;
    if better {
        list.spawn(rule(paint));
        let best = Line {
            whose: "debrief-best-best",
            value: judged::range(judged::best_of(judged)),
            colour: palette.jade,
            choice: judged.best,
        };
        line(list, paint, scenario, &best, |words| {
            reasons(words, paint, scenario, judged.best);
            asking(words, paint, "debrief-asking-best", judged.best_asking);
        });
    }
    if let Some(&(choice, attainable)) = judged.best_line.get(1) {
        list.spawn(rule(paint));
        let then = Line {
            whose: "debrief-best-then",
            value: judged::range(attainable),
            colour: palette.ink2,
            choice,
        };
        line(list, paint, scenario, &then, |_| {});
    }
}

/// A choice with what it comes to.
struct Line {
    /// The message that says whose it is.
    whose: &'static str,
    value: String,
    colour: Color,
    choice: ChoiceId,
}

fn line(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    line: &Line,
    below: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let layout = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    list.spawn(layout).with_children(|parts| {
        let whose = Node {
            width: Val::Px(WHOSE),
            flex_shrink: 0.0,
            ..column(0.0)
        };
        parts.spawn(whose).with_children(|whose| {
            for text in [paint.say(line.whose), line.value.clone()] {
                paint
                    .write(whose, DENSE_BOLD, text, line.colour)
                    .insert(TextLayout::no_wrap());
            }
        });
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(SPACE_1)
        };
        parts.spawn(words).with_children(|words| {
            let says = scenario.texts.get(scenario.choice(line.choice).says, paint.language);
            paint.write(words, UI, quoted(paint, says), paint.palette.ink);
            below(words);
        });
    });
}

/// The force that the best move uses, and the coach's sentence on it.
fn reasons(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, choice: ChoiceId) {
    let written = scenario.choice(choice);
    words
        .spawn(Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            ..row(SPACE_2)
        })
        .with_children(|line| {
            if let Some(force) = written.force {
                badge(
                    line,
                    paint,
                    Tone::Factor(force.factor()),
                    force_icon(force),
                    &force_name(paint, force),
                );
            }
        });
    if let Some(why) = written.why {
        said(words, paint, scenario.texts.get(why, paint.language));
    }
}

/// What an answer told or would have told, where that is worth a point or more.
fn asking(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, key: &str, tenths: u16) {
    let points = judged::points(tenths);
    if points > 0 {
        let text = paint.words().with(key, &[("points", points.into())]);
        words.spawn(line_of_words()).with_children(|line| {
            paint.icon(line, icons::EAR, 14.0, paint.palette.ink2);
            said(line, paint, &text);
        });
    }
}

fn line_of_words() -> Node {
    Node {
        align_items: AlignItems::FlexStart,
        ..row(6.0)
    }
}

fn said(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, text: &str) {
    let room = Node {
        flex_shrink: 1.0,
        min_width: Val::ZERO,
        ..default()
    };
    parent.spawn(room).with_children(|room| {
        paint.write(room, DENSE, text, paint.palette.ink2);
    });
}

pub fn replay(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, turn: usize) {
    let label = paint.words().with("debrief-replay", &[("turn", turn.into())]);
    button(
        card,
        paint,
        &Labelled {
            weight: Weight::Primary,
            icon: icons::ROTATE_CCW,
            label: &label,
            key: "R",
            action: Action::ReplayFrom(turn),
        },
    );
}
