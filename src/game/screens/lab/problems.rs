//! What is wrong with the scenario: the one that is looked at with its lines, below it the others.

use bevy::prelude::*;

use super::guilty::scenes_of;
use crate::game::action::{Action, LabAction};
use crate::game::lab::Lab;
use crate::game::screens::home::{anywhere, place, told_hint};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button, control};
use crate::game::widgets::excerpt::excerpt;
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::scrollbar::scrolled;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::{Excerpt, Problem, SCENARIO_FILE, Severity};

pub fn problems(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let frame = Node {
        flex_grow: if lab.problems.is_empty() { 0.0 } else { 1.0 },
        flex_basis: if lab.problems.is_empty() { Val::Auto } else { Val::ZERO },
        min_height: if lab.problems.is_empty() {
            Val::Auto
        } else {
            Val::Px(340.0)
        },
        ..column(SPACE_2)
    };
    parent.spawn(card(paint, frame)).with_children(|inside| {
        paint.write(inside, SECTION, paint.say("lab-problems"), paint.palette.ink);
        if lab.problems.is_empty() {
            let told = if lab.source.is_some() {
                "lab-problems-none"
            } else {
                "lab-reading"
            };
            paint.write(inside, DENSE, paint.say(told), paint.palette.ink2);
            return;
        }
        scrolled(inside, paint, "lab-problems", SPACE_2, |list| {
            if lab.source.as_ref().is_some_and(|source| source.scenario.is_some())
                && lab.problems.iter().any(|problem| problem.severity == Severity::Error)
            {
                paint.write(list, CAPTION, paint.say("lab-last-good"), paint.palette.ink3);
            }
            for (position, problem) in lab.problems.iter().enumerate() {
                one(list, paint, lab, position, problem);
                if lab.shown == position && problem.file == SCENARIO_FILE && !problem.fix.is_empty() {
                    mend(list, paint, lab);
                }
            }
        });
    });
}

/// What mends it, where nothing has to be decided; and why it could not be.
fn mend(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    list.spawn(row(SPACE_2)).with_children(|line| {
        let mend = Labelled {
            weight: Weight::Primary,
            icon: icons::CHECK,
            label: &paint.say("lab-mend"),
            key: "",
            action: Action::Lab(LabAction::Mend),
        };
        button(line, paint, &mend);
    });
    if let Some(error) = &lab.not_mended {
        let told = paint
            .words()
            .with("lab-not-mended", &[("reason", error.text(paint.language).into())]);
        paint.write(list, CAPTION, told, paint.palette.seal).insert(anywhere());
    }
}

fn one(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab, position: usize, problem: &Problem) {
    let palette = paint.palette;
    let shown = lab.shown == position;
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(Color::NONE, Color::NONE, 1.0),
        hover: face(palette.sunk, Color::NONE, 1.0),
        focus: face(Color::NONE, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.control, 1.0),
        closed: face(Color::NONE, Color::NONE, 1.0),
        padding: UiRect::all(Val::Px(SPACE_1)),
    };
    let action = Action::Lab(LabAction::ShowProblem(position));
    let message = problem.message.in_language(paint.language);
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let key = format!("{action:?}");
    list.spawn(control(message, key, action, skin, layout))
        .with_children(|entry| {
            entry
                .spawn(Node {
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: Val::Px(SPACE_1),
                    ..row(SPACE_2)
                })
                .with_children(|line| {
                    let (tone, icon) = match problem.severity {
                        Severity::Error => (Tone::Seal, icons::CIRCLE_X),
                        Severity::Warning => (Tone::Neutral, icons::TRIANGLE_ALERT),
                        Severity::Note => (Tone::Outline, icons::INFO),
                    };
                    let severity = paint.say(&format!("severity-{}", problem.severity.name()));
                    badge(line, paint, tone, icon, &format!("{severity} {}", problem.code));
                    paint.write(line, CAPTION, place(problem), palette.ink3);
                });
            paint
                .write(entry, DENSE_MEDIUM, message, palette.ink)
                .insert(anywhere());
            if !shown {
                return;
            }
            let Some(source) = &lab.source else { return };
            if let Some(lines) = Excerpt::of(&source.files, problem) {
                excerpt(entry, paint, &lines);
            }
            if let Some(hint) = &problem.hint {
                told_hint(entry, paint, hint.in_language(paint.language));
            }
            if let Some(scenario) = &source.scenario {
                let scenes: Vec<&str> = scenes_of(scenario, &source.files, problem)
                    .into_iter()
                    .map(|scene| scenario.names.scenes[scene.index()].as_str())
                    .collect();
                if !scenes.is_empty() {
                    let told = paint
                        .words()
                        .with("lab-in-scene", &[("scene", scenes.join(", ").into())]);
                    paint.write(entry, CAPTION, told, palette.ink3);
                }
            }
        });
}
