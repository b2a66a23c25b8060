//! The dialogs of the course map: what is wrong with a scenario, and whether to close the game.

use bevy::prelude::*;

use super::broken::{place, told_hint};
use super::unfinished::title;
use crate::game::action::Action;
use crate::game::attempts::Attempts;
use crate::game::lab;
use crate::game::library::{Broken, Content, Library};
use crate::game::screens::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::dialog::dialog;
use crate::game::widgets::frame::{column, row, rule, scrolling, spacer};
use crate::game::widgets::modal::{ReturnTo, dialog_open};
use crate::scenario::{Problem, Severity};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Asked>();
    app.add_systems(
        Update,
        (follow_actions, close_on_escape.run_if(dialog_open)).run_if(in_state(Screen::Home)),
    );
    app.add_systems(OnExit(Screen::Home), |mut asked: ResMut<Asked>| asked.0 = None);
    app.add_systems(
        PostUpdate,
        build
            .after(Build)
            .before(built)
            .run_if(in_state(Screen::Home).and_then(must_rebuild)),
    );
}

/// Which dialog is open over the map.
#[derive(Resource, Default)]
struct Asked(Option<Dialog>);

#[derive(Clone, PartialEq, Eq)]
enum Dialog {
    /// What is wrong with the scenario of that id.
    Problems(String),
    /// Whether the attempt of that name is to be set aside.
    SetAside(String),
    Quit,
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut asked: ResMut<Asked>,
    mut rebuild: ResMut<Rebuild>,
    mut focus: ReturnTo,
) {
    for action in actions.read() {
        let wanted = match action {
            Action::ShowProblems(id) => Some(Dialog::Problems(id.clone())),
            Action::AskToQuit => Some(Dialog::Quit),
            Action::AskToSetAside(attempt) => Some(Dialog::SetAside(attempt.clone())),
            Action::SetAside(_) | Action::CloseDialog => None,
            _ => continue,
        };
        if wanted == asked.0 {
            continue;
        }
        match &wanted {
            Some(_) => focus.leave_for("CloseDialog"),
            None => focus.go_back(),
        }
        asked.0 = wanted;
        rebuild.0 = true;
    }
}

fn close_on_escape(keys: Res<ButtonInput<KeyCode>>, asked: Res<Asked>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::Escape) && asked.0.is_some() {
        actions.write(Action::CloseDialog);
    }
}

fn build(mut commands: Commands, painter: Painter, asked: Res<Asked>, library: Res<Library>, attempts: Res<Attempts>) {
    let paint = &painter.paint();
    let opened = match &asked.0 {
        None => return,
        Some(Dialog::Quit) => quit(&mut commands, paint),
        Some(Dialog::SetAside(attempt)) => match attempts.card(attempt) {
            Some(card) => set_aside(&mut commands, paint, attempt, &title(card, &library, paint)),
            None => return,
        },
        Some(Dialog::Problems(id)) => match library.shelved(id) {
            Some(shelved) => {
                let id = shelved.id.as_str();
                let title = paint
                    .words()
                    .with("home-broken-title", &[("title", shelved.title(paint.language).into())]);
                problems(&mut commands, paint, &title, id, &shelved.content)
            }
            // Read anew, and the folder is gone.
            None => return,
        },
    };
    commands.entity(opened).insert(ScreenRoot);
}

fn quit(commands: &mut Commands, paint: &Paint) -> Entity {
    dialog(commands, paint, &paint.say("home-quit"), 360.0, |dialog| {
        dialog.spawn(row(SPACE_2)).with_children(|line| {
            line.spawn(spacer());
            let stay = Labelled {
                weight: Weight::Plain,
                icon: "",
                label: &paint.say("home-quit-no"),
                key: "Esc",
                action: Action::CloseDialog,
            };
            button(line, paint, &stay);
            let close = Labelled {
                weight: Weight::Primary,
                icon: icons::LOG_OUT,
                label: &paint.say("home-quit-yes"),
                key: "",
                action: Action::Quit,
            };
            button(line, paint, &close);
        });
    })
}

fn set_aside(commands: &mut Commands, paint: &Paint, attempt: &str, title: &str) -> Entity {
    let question = paint
        .words()
        .with("attempts-set-aside-question", &[("title", title.into())]);
    dialog(commands, paint, &question, 440.0, |dialog| {
        paint.write(dialog, UI, paint.say("attempts-set-aside-note"), paint.palette.ink2);
        dialog.spawn(row(SPACE_2)).with_children(|line| {
            line.spawn(spacer());
            let aside = Labelled {
                weight: Weight::Plain,
                icon: icons::PACKAGE,
                label: &paint.say("attempts-set-aside-yes"),
                key: "",
                action: Action::SetAside(attempt.to_owned()),
            };
            button(line, paint, &aside);
            let stay = Labelled {
                weight: Weight::Ink,
                icon: "",
                label: &paint.say("attempts-set-aside-no"),
                key: "Esc",
                action: Action::CloseDialog,
            };
            button(line, paint, &stay);
        });
    })
}

fn problems(commands: &mut Commands, paint: &Paint, title: &str, id: &str, content: &Content) -> Entity {
    dialog(commands, paint, title, 760.0, |dialog| {
        let list = Node {
            row_gap: Val::Px(SPACE_3),
            flex_shrink: 1.0,
            ..default()
        };
        paint.write(dialog, UI, paint.say("home-broken-intro"), paint.palette.ink2);
        dialog
            .spawn(scrolling("problems", list))
            .with_children(|list| match content {
                // Mended in the meantime and read anew: there is nothing left to list.
                Content::Playable(_) => {}
                Content::Unreadable(error) => {
                    paint.write(list, UI, error.text(paint.language), paint.palette.ink);
                }
                Content::Broken(broken) => {
                    for problem in &broken.problems {
                        list.spawn(rule(paint));
                        one_problem(list, paint, broken, problem);
                    }
                }
            });
        dialog.spawn(row(SPACE_2)).with_children(|line| {
            let lab = Labelled {
                weight: Weight::Ghost,
                icon: icons::SLIDERS_HORIZONTAL,
                label: &paint.say("lab-open"),
                key: "",
                action: Action::OpenLab(id.to_owned()),
            };
            if lab::IS_HERE {
                button(line, paint, &lab);
            }
            line.spawn(spacer());
            let close = Labelled {
                weight: Weight::Plain,
                icon: "",
                label: &paint.say("settings-close"),
                key: "Esc",
                action: Action::CloseDialog,
            };
            button(line, paint, &close);
        });
    })
}

/// Code and place, the message, the guilty line, the hint.
fn one_problem(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, broken: &Broken, problem: &Problem) {
    list.spawn(Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    })
    .with_children(|entry| {
        entry.spawn(row(SPACE_2)).with_children(|line| {
            let (tone, icon) = match problem.severity {
                Severity::Error => (Tone::Seal, icons::CIRCLE_X),
                Severity::Warning => (Tone::Neutral, icons::TRIANGLE_ALERT),
                Severity::Note => (Tone::Outline, icons::INFO),
            };
            let severity = paint.say(&format!("severity-{}", problem.severity.name()));
            badge(line, paint, tone, icon, &format!("{severity} {}", problem.code));
            paint.write(line, CAPTION, place(problem), paint.palette.ink3);
        });
        paint.write(
            entry,
            UI,
            problem.message.in_language(paint.language),
            paint.palette.ink,
        );
        if let Some(excerpt) = broken.excerpt(problem) {
            quoted(entry, paint, problem, excerpt);
        }
        if let Some(hint) = &problem.hint {
            told_hint(entry, paint, hint.in_language(paint.language));
        }
    });
}

/// The line of the file, with its number.
fn quoted(entry: &mut ChildSpawnerCommands<'_>, paint: &Paint, problem: &Problem, excerpt: &str) {
    let frame = Node {
        padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(SPACE_1)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        align_items: AlignItems::FlexStart,
        ..row(SPACE_3)
    };
    entry
        .spawn((frame, BackgroundColor(paint.palette.sunk)))
        .with_children(|line| {
            paint
                .write(line, DENSE, problem.place.line.to_string(), paint.palette.ink3)
                .insert(Node {
                    flex_shrink: 0.0,
                    ..default()
                });
            paint
                .write(line, DENSE, excerpt.trim(), paint.palette.ink)
                .insert(TextLayout {
                    linebreak: LineBreak::WordOrCharacter,
                    ..default()
                });
        });
}
