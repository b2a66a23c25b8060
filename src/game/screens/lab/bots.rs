//! How the bots did: a row each, their scores as columns.

use bevy::prelude::*;

use super::graph::share_bar;
use crate::analysis::PolicyName;
use crate::analysis::tally::Cohort;
use crate::game::lab::Lab;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, padded_card, row, rule};
use crate::game::widgets::scrollbar::scrolled;

/// First bin of ten points, the one after the last, and what they are called.
const COLUMNS: [(usize, usize, &str); 6] = [
    (0, 2, "0–19"),
    (2, 4, "20–39"),
    (4, 6, "40–59"),
    (6, 7, "60–69"),
    (7, 8, "70–79"),
    (8, 11, "80+"),
];
const NAMES: f32 = 190.0;
const ENDS: f32 = 70.0;
const BAR: f32 = 15.0;
const HEIGHT: f32 = 240.0;

pub fn bots(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let frame = Node {
        height: Val::Px(HEIGHT),
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_3));
    parent
        .spawn(padded_card(paint, padding, frame))
        .with_children(|inside| {
            inside.spawn(row(SPACE_3)).with_children(|line| {
                paint.write(line, SECTION, paint.say("lab-bots"), paint.palette.ink);
                paint.write(line, CAPTION, paint.say("lab-bots-note"), paint.palette.ink3);
            });
            heads(inside, paint);
            scrolled(inside, paint, "bots", 0.0, |list| {
                let careful = [PolicyName::Best, PolicyName::Listener];
                let rank = |cohort: &&Cohort| careful.iter().position(|&policy| policy == cohort.policy).unwrap_or(2);
                let mut cohorts: Vec<&Cohort> = lab.cohorts.iter().collect();
                cohorts.sort_by_key(rank);
                for cohort in cohorts {
                    list.spawn(rule(paint));
                    one(list, paint, cohort);
                }
                if lab.cohorts.is_empty() {
                    let told = if lab.progress().is_some() {
                        "lab-bots-soon"
                    } else {
                        "lab-bots-none"
                    };
                    paint.write(list, DENSE, paint.say(told), paint.palette.ink2);
                }
            });
        });
}

fn cell() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        justify_content: JustifyContent::Center,
        ..row(0.0)
    }
}

fn named() -> Node {
    Node {
        width: Val::Px(NAMES),
        flex_shrink: 0.0,
        ..column(0.0)
    }
}

fn heads(inside: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    inside.spawn(row(3.0)).with_children(|line| {
        line.spawn(named());
        for (_, _, scores) in COLUMNS {
            line.spawn(cell()).with_children(|cell| {
                paint
                    .write(cell, CAPTION, scores, paint.palette.ink3)
                    .insert(TextLayout::no_wrap());
            });
        }
        line.spawn(Node {
            width: Val::Px(ENDS),
            justify_content: JustifyContent::End,
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(|end| {
            paint.write(end, CAPTION, paint.say("lab-sold"), paint.palette.ink3);
        });
    });
}

fn one(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, cohort: &Cohort) {
    let games = cohort.games().max(1);
    let line = Node {
        flex_shrink: 0.0,
        min_height: Val::Px(36.0),
        ..row(3.0)
    };
    list.spawn(line).with_children(|line| {
        line.spawn(named()).with_children(|words| {
            let name = paint.say(&format!("lab-bot-{}", cohort.policy.name()));
            paint.write(words, DENSE_BOLD, name, paint.palette.ink);
            let does = paint.say(&format!("policy-{}", cohort.policy.name()));
            paint.write(words, CAPTION, does, paint.palette.ink3);
        });
        let bins = cohort.histogram();
        for (first, end, _) in COLUMNS {
            let talks: u64 = bins[first..end].iter().sum();
            let share = talks as f32 / games as f32;
            line.spawn(Node {
                align_items: AlignItems::End,
                height: Val::Px(BAR + 18.0),
                ..cell()
            })
            .with_children(|cell| bar(cell, paint, share));
        }
        line.spawn(Node {
            width: Val::Px(ENDS),
            align_items: AlignItems::End,
            flex_shrink: 0.0,
            ..column(2.0)
        })
        .with_children(|end| {
            let sold = cohort.sold() as f32 / games as f32;
            let told = format!("{:.0} %", 100.0 * sold);
            paint.write(end, VALUE, told, paint.palette.ink);
            share_bar(end, paint, 44.0, sold, paint.palette.jade);
        });
    });
}

/// A column with its share above it, where there is any: height alone would be read by eye.
fn bar(cell: &mut ChildSpawnerCommands<'_>, paint: &Paint, share: f32) {
    let stack = Node {
        width: Val::Percent(100.0),
        align_items: AlignItems::Center,
        ..column(0.0)
    };
    cell.spawn(stack).with_children(|stack| {
        if share >= 0.005 {
            let told = format!("{:.0}", 100.0 * share);
            paint.write(stack, CAPTION, told, paint.palette.ink3);
        }
        let height = if share > 0.0 { (BAR * share).max(2.0) } else { 1.0 };
        let column = Node {
            width: Val::Percent(100.0),
            height: Val::Px(height),
            border_radius: BorderRadius::top(Val::Px(2.0)),
            ..default()
        };
        let colour = if share > 0.0 {
            paint.palette.ink2
        } else {
            paint.palette.line
        };
        stack.spawn((column, BackgroundColor(colour)));
    });
}
