//! The scenarios that were played, each with the best of its talks.

use bevy::prelude::*;

use super::Shown;
use super::line::{cell, line, stretching};
use crate::game::action::Action;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{card, column};
use crate::game::widgets::scrollbar::scrolled;
use crate::record::progress::Best;

/// Height of a line.
const LINE: f32 = 34.0;
/// Lines that are in sight beside the charts; more are scrolled to.
const IN_SIGHT: usize = 4;

pub fn scenarios(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    parent.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, SECTION, paint.say("progress-scenarios"), paint.palette.ink);
        let list = |list: &mut ChildSpawnerCommands<'_>| {
            for best in &shown.side.scenarios {
                one(list, shown, best);
            }
        };
        if shown.wide && shown.side.scenarios.len() > IN_SIGHT {
            let room = Node {
                height: Val::Px(IN_SIGHT as f32 * LINE + LINE / 2.0),
                ..column(0.0)
            };
            card.spawn(room).with_children(|room| {
                scrolled(room, paint, "progress-scenarios", 0.0, list);
            });
        } else {
            card.spawn(column(0.0)).with_children(list);
        }
    });
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, best: &Best) {
    let paint = shown.paint;
    let palette = paint.palette;
    let title = shown.progress.title(&best.best, paint.language);
    let (tone, icon, verdict) = if best.passed > 0 {
        (Tone::Jade, icons::CHECK, "verdict-passed")
    } else {
        (Tone::Neutral, icons::MINUS, "verdict-not-passed")
    };
    let chosen = shown.reading.scenario.as_ref() == Some(&best.scenario);
    let action = Action::ShowScenario((!chosen).then(|| best.scenario.clone()));
    let filled = [
        ("title", title.into()),
        ("count", best.attempts.into()),
        ("score", best.best.score.into()),
        ("verdict", paint.say(verdict).into()),
    ];
    let name = paint.words().with("progress-scenario-name", &filled);
    let key = format!("scenario-{}", best.scenario);
    line(list, paint, &name, key, action, chosen).with_children(|line| {
        stretching(line, |room| {
            paint.write(room, UI_MEDIUM, title, palette.ink);
        });
        let talks = paint
            .words()
            .with("progress-scenario-talks", &[("count", best.attempts.into())]);
        paint
            .write(line, CAPTION, talks, palette.ink2)
            .insert(TextLayout::no_wrap());
        badge(line, paint, tone, icon, &paint.say(verdict));
        cell(line, paint, 28.0, UI_MEDIUM, &best.best.score.to_string(), palette.ink);
        let grade = best.best.grade().mark(paint.language);
        cell(line, paint, 34.0, CARD, grade, palette.seal_text);
    });
}
