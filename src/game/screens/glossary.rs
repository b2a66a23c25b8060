//! The words of the course, over any screen: F1.

use bevy::prelude::*;

use super::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::analysis::review::MoveGrade;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter};
use crate::game::widgets::badge::{factor_chip, factor_name, force_circle, force_name};
use crate::game::widgets::dialog::{close_line, dialog};
use crate::game::widgets::frame::{column, row, scrolling};
use crate::game::widgets::modal::{ReturnTo, no_dialog_open};
use crate::game::widgets::move_mark::{MARK, grade_name, move_mark};
use crate::scenario::{Factor, Force};

const WIDTH: f32 = 720.0;

/// Words beside factors and forces: `glossary-<word>` and `glossary-<word>.meaning`.
const WORDS: [&str; 7] = ["gate", "need", "claim", "evidence", "promise", "patience", "attainable"];

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Open>();
    app.add_systems(
        Update,
        (
            press_keys.run_if(is_open),
            open_by_key.run_if(no_dialog_open),
            follow_actions,
        )
            .chain(),
    );
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(is_open.and_then(must_rebuild)),
    );
}

#[derive(Resource, Default)]
struct Open(bool);

fn is_open(open: Res<Open>) -> bool {
    open.0
}

fn open_by_key(keys: Res<ButtonInput<KeyCode>>, screen: Res<State<Screen>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::F1) && *screen.get() != Screen::Opening {
        actions.write(Action::OpenGlossary);
    }
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.any_just_pressed([KeyCode::Escape, KeyCode::F1]) {
        actions.write(Action::CloseDialog);
    }
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut open: ResMut<Open>,
    mut rebuild: ResMut<Rebuild>,
    mut focus: ReturnTo,
) {
    for action in actions.read() {
        let wanted = match action {
            Action::OpenGlossary => true,
            Action::CloseDialog => false,
            _ => continue,
        };
        if wanted == open.0 {
            continue;
        }
        if wanted {
            focus.leave_for(&format!("{:?}", Action::CloseDialog));
        } else {
            focus.go_back();
        }
        open.0 = wanted;
        rebuild.0 = true;
    }
}

fn build(mut commands: Commands, painter: Painter) {
    let paint = &painter.paint();
    let opened = dialog(&mut commands, paint, &paint.say("glossary-title"), WIDTH, |dialog| {
        dialog
            .spawn(scrolling(
                "glossary",
                Node {
                    row_gap: Val::Px(SPACE_3),
                    ..default()
                },
            ))
            .with_children(|list| {
                for factor in Factor::ALL {
                    let meaning = paint.say(&format!("glossary-factor-{}", factor.name()));
                    entry(list, paint, &factor_name(paint, factor), &meaning, |line| {
                        factor_chip(line, paint, factor, 28.0)
                    });
                }
                for force in Force::ALL {
                    let meaning = paint.say(&format!("glossary-force-{}", force.name()));
                    entry(list, paint, &force_name(paint, force), &meaning, |line| {
                        force_circle(line, paint, force)
                    });
                }
                for word in WORDS {
                    let key = format!("glossary-{word}");
                    let meaning = paint.say(&format!("{key}.meaning"));
                    entry(list, paint, &paint.say(&key), &meaning, |line| {
                        line.spawn(Node {
                            width: Val::Px(28.0),
                            flex_shrink: 0.0,
                            ..default()
                        });
                    });
                }
                for grade in MoveGrade::ALL {
                    let meaning = paint.say(&format!("move-{}.meaning", grade.name()));
                    entry(list, paint, &grade_name(paint, grade), &meaning, |line| {
                        let room = Node {
                            width: Val::Px(28.0),
                            justify_content: JustifyContent::Center,
                            flex_shrink: 0.0,
                            ..row(0.0)
                        };
                        line.spawn(room)
                            .with_children(|room| move_mark(room, paint, grade, MARK));
                    });
                }
            });
        close_line(dialog, paint, |_| {});
    });
    commands.entity(opened).insert(ScreenRoot);
}

fn entry(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    term: &str,
    meaning: &str,
    sign: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    list.spawn(Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_3)
    })
    .with_children(|line| {
        sign(line);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(words).with_children(|words| {
            paint.write(words, UI_MEDIUM, term, paint.palette.ink);
            paint.write(words, DENSE, meaning, paint.palette.ink2);
        });
    });
}
