//! The words of the course, over any screen: F1, or a word in a lesson.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;
use bevy::window::RequestRedraw;

use super::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::analysis::review::MoveGrade;
use crate::course::TERMS;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::badge::{factor_chip, factor_name, force_circle, force_name};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::dialog::{close_line, dialog};
use crate::game::widgets::frame::{column, row, scrolling};
use crate::game::widgets::modal::{ReturnTo, no_dialog_open};
use crate::game::widgets::move_mark::{MARK, grade_name, move_mark};
use crate::scenario::{Factor, Force};

const WIDTH: f32 = 720.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Open>();
    app.add_systems(
        Update,
        (
            press_keys.run_if(is_open),
            open_by_key.run_if(no_dialog_open),
            follow_actions,
            show_term,
        )
            .chain(),
    );
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(is_open.and_then(must_rebuild)),
    );
}

/// The way here from a header; in a narrow window its icon alone.
pub fn way_to_glossary(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, wide: bool) {
    let name = paint.say("glossary-open");
    if !wide {
        icon_button(parent, paint, icons::BOOK_OPEN, &name, Action::OpenGlossary);
        return;
    }
    let way = Labelled {
        weight: Weight::Ghost,
        icon: icons::BOOK_OPEN,
        label: &name,
        key: "F1",
        action: Action::OpenGlossary,
    };
    button(parent, paint, &way);
}

#[derive(Resource, Default)]
pub(super) struct Open {
    open: bool,
    /// The word that was asked about, by id.
    term: Option<&'static str>,
}

/// The word that was asked about; it is scrolled into sight.
#[derive(Component)]
struct Asked {
    /// Frames since it was spawned: before the second one it has no place.
    frames: u8,
}

pub(super) fn is_open(open: Res<Open>) -> bool {
    open.open
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
        let (wanted, term) = match action {
            Action::OpenGlossary => (true, None),
            Action::OpenTerm(term) => (true, Some(*term)),
            Action::CloseDialog => (false, None),
            _ => continue,
        };
        if wanted == open.open {
            continue;
        }
        open.term = term;
        if wanted {
            focus.leave_for(&format!("{:?}", Action::CloseDialog));
        } else {
            focus.go_back();
        }
        open.open = wanted;
        rebuild.0 = true;
    }
}

fn show_term(mut asked: Query<(Entity, &mut Asked)>, mut commands: Commands, mut redraw: MessageWriter<RequestRedraw>) {
    for (entity, mut asked) in &mut asked {
        match asked.frames {
            0 => {
                asked.frames = 1;
                redraw.write(RequestRedraw);
            }
            1 => {
                asked.frames = 2;
                commands.trigger(ScrollIntoView { entity });
                redraw.write(RequestRedraw);
            }
            _ => {}
        }
    }
}

fn build(mut commands: Commands, painter: Painter, open: Res<Open>) {
    let paint = &painter.paint();
    let asked = |id: &str| open.term == Some(id);
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
                    entry(
                        list,
                        paint,
                        &factor_name(paint, factor),
                        &meaning,
                        asked(factor.name()),
                        |line| factor_chip(line, paint, factor, 28.0),
                    );
                }
                for force in Force::ALL {
                    let meaning = paint.say(&format!("glossary-force-{}", force.name()));
                    entry(
                        list,
                        paint,
                        &force_name(paint, force),
                        &meaning,
                        asked(force.name()),
                        |line| force_circle(line, paint, force),
                    );
                }
                let is_shown_above = |id: &str| {
                    Factor::ALL.iter().any(|factor| factor.name() == id)
                        || Force::ALL.iter().any(|force| force.name() == id)
                };
                for term in TERMS.iter().filter(|term| !is_shown_above(term.id)) {
                    let (name, meaning) = (term.name(paint.language), term.meaning(paint.language));
                    entry(list, paint, &name, &meaning, asked(term.id), |line| {
                        line.spawn(Node {
                            width: Val::Px(28.0),
                            flex_shrink: 0.0,
                            ..default()
                        });
                    });
                }
                for grade in MoveGrade::ALL {
                    let meaning = paint.say(&format!("move-{}.meaning", grade.name()));
                    entry(list, paint, &grade_name(paint, grade), &meaning, false, |line| {
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
    asked: bool,
    sign: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let mut line = list.spawn(Node {
        align_items: AlignItems::FlexStart,
        padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(SPACE_1)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    });
    if asked {
        line.insert((BackgroundColor(paint.palette.bubble), Asked { frames: 0 }));
    }
    line.with_children(|line| {
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
