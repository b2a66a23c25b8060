//! What was found out by playing: the scene that is picked, dominated choices, who gets through
//! without care, best lines.

use bevy::prelude::*;

use crate::analysis::balance::Analysis;
use crate::analysis::graph::{Graph, Place, Reach};
use crate::game::lab::{Lab, Step};
use crate::game::screens::home::anywhere;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{card, column, row, rule, spacer};
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{ChoiceId, Scenario, SceneId};

pub fn findings(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::Px(200.0),
        ..column(SPACE_2)
    };
    parent.spawn(card(paint, frame)).with_children(|inside| {
        let Some(scenario) = lab.scenario() else {
            paint.write(inside, SECTION, paint.say("lab-found"), paint.palette.ink);
            paint.write(inside, DENSE, paint.say("lab-graph-none"), paint.palette.ink2);
            return;
        };
        if let (Some(Place::Scene(scene)), Some(graph)) = (lab.picked, &lab.graph) {
            let title = scenario.scene(scene).title;
            let title = title.map_or(scenario.names.scenes[scene.index()].as_str(), |title| {
                scenario.texts.get(title, paint.language)
            });
            paint.write(inside, SECTION, title, paint.palette.ink);
            scrolled(inside, paint, "lab-scene", SPACE_2, |list| {
                picked(list, paint, scenario, graph, lab.analysis.as_deref(), scene);
            });
            return;
        }
        paint.write(inside, SECTION, paint.say("lab-found"), paint.palette.ink);
        let Some(analysis) = &lab.analysis else {
            let searching = lab.progress().is_some_and(|(step, ..)| step != Step::Seek);
            let told = if searching { "lab-found-soon" } else { "lab-found-none" };
            paint.write(inside, DENSE, paint.say(told), paint.palette.ink2);
            return;
        };
        scrolled(inside, paint, "lab-found", SPACE_3, |list| {
            verdict(list, paint, scenario, analysis);
            dominated(list, paint, scenario, analysis);
            careless(list, paint, scenario, analysis);
        });
    });
}

fn says<'s>(scenario: &'s Scenario, paint: &Paint, choice: ChoiceId) -> &'s str {
    scenario.texts.get(scenario.choice(choice).says, paint.language)
}

/// The choices of a scene, with the talks in which each was made there.
fn picked(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    graph: &Graph,
    analysis: Option<&Analysis>,
    scene: SceneId,
) {
    let Some(node) = graph.scenes.iter().find(|node| node.id == scene) else {
        return;
    };
    for choice in &node.choices {
        list.spawn(rule(paint));
        let share = match choice.reach {
            Reach::Met(games) => format!("{:.0} %", 100.0 * games as f32 / graph.counted.max(1) as f32),
            Reach::NotMet => paint.say("graph-not-met"),
            Reach::Unreachable => paint.say("graph-unreachable"),
        };
        let lost = analysis.and_then(|analysis| analysis.dominated.iter().find(|(id, _)| *id == choice.id));
        entry(
            list,
            paint,
            says(scenario, paint, choice.id),
            &share,
            paint.palette.ink2,
            |words| {
                let id = scenario.names.choices[choice.id.index()].as_str();
                let told = match lost {
                    Some(&(_, loss)) => {
                        format!("{id} · {}", paint.words().with("lab-costs", &[("points", loss.into())]))
                    }
                    None => id.to_owned(),
                };
                paint.write(words, CAPTION, told, paint.palette.ink3).insert(anywhere());
            },
        );
    }
}

/// Words on the left, what they come to on the right.
fn entry(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    words: &str,
    figure: &str,
    colour: Color,
    below: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let line = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    list.spawn(line).with_children(|line| {
        line.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        })
        .with_children(|room| {
            paint.write(room, DENSE_MEDIUM, words, paint.palette.ink);
            below(room);
        });
        paint.write(line, VALUE, figure, colour).insert(TextLayout::no_wrap());
    });
}

fn verdict(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, analysis: &Analysis) {
    let verdict = analysis.verdict();
    let tone = if verdict == "balanced" { Tone::Jade } else { Tone::Seal };
    list.spawn(Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        badge(line, paint, tone, "", &paint.say(&format!("lab-verdict-{verdict}")));
        let proven = if analysis.exact { "lab-exact" } else { "lab-not-exact" };
        paint.write(line, CAPTION, paint.say(proven), paint.palette.ink3);
    });
    for (variant, line) in &analysis.variants {
        let name = scenario.texts.get(scenario.variant(*variant).name, paint.language);
        let best = match line.bound == line.value.score {
            true => line.value.score.to_string(),
            false => format!("{}–{}", line.value.score, line.bound),
        };
        let told = paint.words().with("lab-best-with", &[("who", name.into())]);
        entry(list, paint, &told, &best, paint.palette.ink, |_| {});
    }
}

fn heading(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, key: &str, count: usize) {
    list.spawn(rule(paint));
    list.spawn(Node {
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        paint.write(line, CARD, paint.say(key), paint.palette.ink);
        line.spawn(spacer());
        let found = paint.words().with("lab-count", &[("count", count.into())]);
        badge(line, paint, Tone::Neutral, "", &found);
    });
}

fn dominated(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, analysis: &Analysis) {
    heading(list, paint, "lab-dominated", analysis.dominated.len());
    let note = if analysis.walked_all {
        "lab-dominated-note"
    } else {
        "lab-dominated-unknown"
    };
    paint.write(list, CAPTION, paint.say(note), paint.palette.ink3);
    for &(choice, loss) in &analysis.dominated {
        let figure = format!("–{loss}");
        entry(
            list,
            paint,
            says(scenario, paint, choice),
            &figure,
            paint.palette.seal_text,
            |words| {
                let id = scenario.names.choices[choice.index()].as_str();
                paint.write(words, CAPTION, id, paint.palette.ink3).insert(anywhere());
            },
        );
    }
}

fn careless(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, analysis: &Analysis) {
    heading(list, paint, "lab-careless", analysis.careless.len());
    paint.write(list, CAPTION, paint.say("lab-careless-note"), paint.palette.ink3);
    for pass in &analysis.careless {
        let bot = paint.say(&format!("lab-bot-{}", pass.policy.name()));
        let who = scenario.variant(pass.played.variant).name;
        let who = scenario.texts.get(who, paint.language);
        let told = paint
            .words()
            .with("lab-passes-with", &[("bot", bot.into()), ("who", who.into())]);
        let score = pass.played.value.score.to_string();
        entry(list, paint, &told, &score, paint.palette.ink, |words| {
            let names: Vec<&str> = pass
                .played
                .line
                .iter()
                .map(|choice| scenario.names.choices[choice.index()].as_str())
                .collect();
            paint
                .write(words, CAPTION, names.join(" → "), paint.palette.ink3)
                .insert(anywhere());
        });
    }
}
