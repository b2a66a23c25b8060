//! The finished talks, newest first; each opens its debrief.

use bevy::prelude::*;

use super::line::{cell, line, stretching};
use super::{Reading, Shown, chart};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::game::widgets::scrollbar::scrolled;
use crate::record::progress::{Progress, Summary};

/// Talks on a page of the list.
const PAGE_OF: usize = 50;

/// The talks listed, newest first.
fn listed<'a>(progress: &'a Progress, reading: &'a Reading) -> impl Iterator<Item = &'a Summary> {
    let wanted = move |attempt: &&Summary| reading.scenario.as_ref().is_none_or(|id| *id == attempt.scenario);
    reading.side(progress).attempts.iter().rev().filter(wanted)
}

/// How many pages the list has.
pub fn pages(progress: &Progress, reading: &Reading) -> usize {
    listed(progress, reading).count().div_ceil(PAGE_OF)
}

pub fn attempts(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = if shown.wide {
        Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            ..column(SPACE_1)
        }
    } else {
        Node {
            flex_shrink: 0.0,
            ..column(SPACE_1)
        }
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        head(card, shown);
        let from = shown.reading.page * PAGE_OF;
        let list = |list: &mut ChildSpawnerCommands<'_>| {
            for attempt in listed(shown.progress, shown.reading).skip(from).take(PAGE_OF) {
                one(list, shown, attempt);
            }
        };
        if shown.wide {
            scrolled(card, paint, "progress-attempts", 0.0, list);
        } else {
            card.spawn(column(0.0)).with_children(list);
        }
        turning(card, shown, from);
    });
}

/// What is listed, and the way to save it.
fn head(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|head| {
        paint
            .write(head, SECTION, paint.say("progress-attempts"), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        paint.write(head, CAPTION, paint.say("progress-attempts-note"), paint.palette.ink2);
        head.spawn(spacer());
        if shown.reading.scenario.is_some() {
            way(head, paint, icons::LIST, "progress-all", "", Action::ShowScenario(None));
        }
        way(head, paint, icons::DOWNLOAD, "progress-save", "S", Action::SaveProgress);
    });
}

fn way(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, label: &str, key: &str, action: Action) {
    let label = &paint.say(label);
    let weight = Weight::Plain;
    button(
        parent,
        paint,
        &Labelled {
            weight,
            icon,
            label,
            key,
            action,
        },
    );
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, attempt: &Summary) {
    let paint = shown.paint;
    let palette = paint.palette;
    let (title, when) = (shown.progress.title(attempt, paint.language), chart::day(attempt));
    let (icon, colour, verdict) = if attempt.passed {
        (icons::CHECK, palette.jade, "verdict-passed")
    } else {
        (icons::X, palette.ink3, "verdict-not-passed")
    };
    let filled = [
        ("title", title.into()),
        ("when", when.as_str().into()),
        ("score", attempt.score.into()),
        ("verdict", paint.say(verdict).into()),
    ];
    let name = paint.words().with("progress-attempt-name", &filled);
    let action = Action::OpenAttempt(attempt.attempt.clone());
    let key = format!("{action:?}");
    line(list, paint, &name, key, action, false).with_children(|line| {
        paint
            .write(line, DENSE, when.as_str(), palette.ink2)
            .insert(TextLayout::no_wrap());
        stretching(line, |room| {
            paint.write(room, DENSE_MEDIUM, title, palette.ink);
        });
        paint.icon(line, icon, 14.0, colour);
        cell(line, paint, 28.0, DENSE_BOLD, &attempt.score.to_string(), palette.ink);
        cell(
            line,
            paint,
            34.0,
            CARD,
            attempt.grade().mark(paint.language),
            palette.seal_text,
        );
        paint.icon(line, icons::CHEVRON_RIGHT, 16.0, palette.ink3);
    });
}

/// The pages, where there is more than one.
fn turning(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, from: usize) {
    let paint = shown.paint;
    let all = listed(shown.progress, shown.reading).count();
    if all <= PAGE_OF {
        return;
    }
    let line = Node {
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|foot| {
        way(
            foot,
            paint,
            icons::CHEVRON_LEFT,
            "progress-newer",
            "",
            Action::TurnPage(-1),
        );
        let filled = [
            ("from", (from + 1).into()),
            ("to", (from + PAGE_OF).min(all).into()),
            ("all", all.into()),
        ];
        paint.write(
            foot,
            CAPTION,
            paint.words().with("progress-page", &filled),
            paint.palette.ink2,
        );
        way(
            foot,
            paint,
            icons::CHEVRON_RIGHT,
            "progress-older",
            "",
            Action::TurnPage(1),
        );
    });
}
