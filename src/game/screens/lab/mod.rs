//! The lab: an author's bench for one scenario. The graph and the bots on the left, what is wrong and
//! what was found on the right.

mod bots;
mod findings;
mod graph;
mod guilty;
mod inspector;
mod moment;
mod places;
mod problems;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::{Build, Screen, ScreenRoot};
use crate::game::action::{Action, LabAction};
use crate::game::lab::{Lab, MANY_GAMES, Step};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling};
use crate::game::widgets::modal::no_dialog_open;
use crate::scenario::Severity;

/// The right column.
const RIGHT: f32 = 420.0;
/// The graph's height where everything stands below one another.
const GRAPH_BELOW: f32 = 340.0;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((moment::plugin, inspector::plugin, graph::plugin));
    app.add_systems(
        Update,
        (press_keys.run_if(no_dialog_open), leave, tell_progress).run_if(in_state(Screen::Lab)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Lab)));
}

/// The text that says how far the work is.
#[derive(Component)]
struct Progress;

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight, KeyCode::SuperLeft]) {
        return;
    }
    let lab = |action| Action::Lab(action);
    let meant = [
        (KeyCode::Escape, Action::Back),
        (KeyCode::F5, lab(LabAction::Run)),
        (KeyCode::KeyT, lab(LabAction::Try)),
        (KeyCode::KeyM, lab(LabAction::AskForMoment)),
        (KeyCode::Equal, lab(LabAction::Zoom(1))),
        (KeyCode::NumpadAdd, lab(LabAction::Zoom(1))),
        (KeyCode::Minus, lab(LabAction::Zoom(-1))),
        (KeyCode::NumpadSubtract, lab(LabAction::Zoom(-1))),
        (KeyCode::Digit0, lab(LabAction::Zoom(0))),
    ];
    for (key, action) in meant {
        if keys.just_pressed(key) {
            actions.write(action);
        }
    }
}

fn leave(mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>) {
    let back = actions.p0().read().any(|action| *action == Action::Back);
    if back {
        actions.p1().write(Action::Lab(LabAction::Close));
    }
}

/// Figures of the work under way, without building the screen anew for each.
fn tell_progress(
    lab: Res<Lab>,
    painter: Painter,
    mut texts: Query<&mut Text, With<Progress>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let now = progress(&painter.paint(), &lab);
    for mut text in &mut texts {
        if text.0 != now {
            text.0.clone_from(&now);
            redraw.write(RequestRedraw);
        }
    }
}

/// What is being worked at and how far it is; empty while nothing is.
fn progress(paint: &Paint, lab: &Lab) -> String {
    let Some((step, done, all)) = lab.progress() else {
        return String::new();
    };
    let what = match step {
        Step::Read => paint.say("lab-reading"),
        Step::Graph => paint.say("lab-counting"),
        Step::Analyze => paint.say("lab-searching"),
        Step::Seek => paint.say("lab-seeking"),
        Step::Bot(policy) => {
            let bot = paint.say(&format!("lab-bot-{}", policy.name()));
            paint.words().with("lab-playing", &[("bot", bot.into())])
        }
    };
    match all {
        Some(all) => format!("{what} {} %", 100 * done.min(all) / all.max(1)),
        None if done > 0 => format!("{what} {}", crate::text::grouped(done)),
        None => what,
    }
}

fn build(mut commands: Commands, painter: Painter, lab: Res<Lab>, breadth: Res<Breadth>) {
    let paint = &painter.paint();
    let wide = *breadth >= Breadth::Usual;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Lab")))
        .with_children(|page| {
            bar(page, paint, &lab, wide);
            if wide {
                let body = Node {
                    flex_grow: 1.0,
                    min_height: Val::ZERO,
                    padding: UiRect::all(Val::Px(SPACE_3 + 1.0)),
                    align_items: AlignItems::Stretch,
                    ..row(SPACE_3)
                };
                page.spawn(body).with_children(|body| columns(body, paint, &lab));
            } else {
                let body = Node {
                    flex_grow: 1.0,
                    padding: UiRect::all(Val::Px(SPACE_3)),
                    row_gap: Val::Px(SPACE_3),
                    ..default()
                };
                page.spawn(scrolling("lab", body)).with_children(|body| {
                    problems::problems(body, paint, &lab);
                    body.spawn(Node {
                        height: Val::Px(GRAPH_BELOW),
                        flex_shrink: 0.0,
                        ..column(0.0)
                    })
                    .with_children(|room| graph::graph(room, paint, &lab));
                    bots::bots(body, paint, &lab);
                    findings::findings(body, paint, &lab);
                });
            }
        });
}

fn columns(body: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let side = Node {
        min_width: Val::ZERO,
        min_height: Val::ZERO,
        ..column(SPACE_3)
    };
    body.spawn(Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        ..side.clone()
    })
    .with_children(|left| {
        graph::graph(left, paint, lab);
        bots::bots(left, paint, lab);
    });
    body.spawn(Node {
        width: Val::Px(RIGHT),
        flex_shrink: 0.0,
        ..side
    })
    .with_children(|right| {
        problems::problems(right, paint, lab);
        findings::findings(right, paint, lab);
    });
}

fn bar(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab, wide: bool) {
    let file = format!("{} / scenario.ron", lab.id);
    let shown = Header {
        title: &paint.say("lab-title"),
        subtitle: if wide { &file } else { "" },
        back: true,
    };
    header(page, paint, &shown, |right| {
        right.spawn(row(SPACE_2)).with_children(|room| {
            paint
                .write(room, CAPTION, progress(paint, lab), paint.palette.ink3)
                .insert((Progress, TextLayout::no_wrap()));
        });
        if wide {
            counts(right, paint, lab);
        }
        let busy = lab.progress().is_some();
        let games = paint.words().with("lab-run", &[("games", MANY_GAMES.into())]);
        let run = Labelled {
            weight: Weight::Ink,
            icon: if busy { icons::X } else { icons::BOT },
            label: &if busy { paint.say("lab-stop") } else { games },
            key: "F5",
            action: Action::Lab(LabAction::Run),
        };
        button(right, paint, &run);
        let moment = Labelled {
            weight: Weight::Plain,
            icon: icons::MAP_PIN,
            label: &paint.say("lab-moment"),
            key: if wide { "M" } else { "" },
            action: Action::Lab(LabAction::AskForMoment),
        };
        button(right, paint, &moment);
        let begin = Labelled {
            weight: Weight::Plain,
            icon: icons::PLAY,
            label: &paint.say("lab-try"),
            key: if wide { "T" } else { "" },
            action: Action::Lab(LabAction::Try),
        };
        button(right, paint, &begin);
    });
}

/// How many errors and warnings.
fn counts(right: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let count = |severity: Severity| {
        lab.problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    };
    let told = [
        (Severity::Error, Tone::Seal, icons::X, "lab-errors"),
        (Severity::Warning, Tone::Neutral, icons::TRIANGLE_ALERT, "lab-warnings"),
    ];
    for (severity, tone, icon, key) in told {
        let count = count(severity);
        if count > 0 {
            let label = paint.words().with(key, &[("count", count.into())]);
            badge(right, paint, tone, icon, &label);
        }
    }
}
