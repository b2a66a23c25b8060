//! Who shares this machine: choose, add, call otherwise, erase.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::text::EditableText;

use super::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::action::Action;
use crate::game::profile::{KeptOn, Learner as Current};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::FocusKey;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::dialog::{close_line, dialog};
use crate::game::widgets::field::field;
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{column, row, rule, scrolling, spacer};
use crate::game::widgets::modal::ReturnTo;
use crate::record::profile::learners::{self, LONGEST_NAME, Learner};
use crate::record::store::{Shelf, ShelfError};
use crate::text::words;

const WIDTH: f32 = 520.0;
const FIELD: &str = "learner-name";

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Open>();
    app.add_systems(Update, (keep_draft, press_keys).chain().run_if(is_open));
    app.add_systems(Update, follow_actions.after(press_keys));
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(is_open.and_then(must_rebuild)),
    );
}

/// The dialog, while it is open.
#[derive(Resource, Default)]
struct Open(Option<Shown>);

/// What it shows.
#[derive(Default)]
struct Shown {
    learners: Vec<Learner>,
    /// What stands in the field; the screen may be built anew under it.
    draft: String,
    mode: Mode,
    /// What went wrong.
    trouble: Option<ShelfError>,
}

#[derive(Clone, Default, PartialEq, Eq)]
enum Mode {
    /// The field is for someone new.
    #[default]
    List,
    /// The field is for the name of this learner.
    Rename(String),
    /// Whether this learner is to be erased.
    Erase(String),
}

fn is_open(open: Res<Open>) -> bool {
    open.0.is_some()
}

/// What a learner is called on the screen; who has no name yet, "Learner".
fn called(learner: &Learner, paint: &Paint) -> String {
    let name = learner.name.clone().filter(|name| !name.is_empty());
    name.unwrap_or_else(|| paint.say("learners-nobody"))
}

fn keep_draft(fields: Query<(&EditableText, &FocusKey), Changed<EditableText>>, mut open: ResMut<Open>) {
    for (text, key) in &fields {
        if key.0 == FIELD
            && let Some(shown) = &mut open.bypass_change_detection().0
        {
            shown.draft = text.value().to_string();
        }
    }
}

fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<bevy::input_focus::InputFocus>,
    fields: Query<&EditableText>,
    open: Res<Open>,
    mut actions: MessageWriter<Action>,
) {
    let field = focus.get().and_then(|entity| fields.get(entity).ok());
    // While an input method is composing, its keys are its own.
    if field.is_some_and(EditableText::is_composing) {
        return;
    }
    if keys.just_pressed(KeyCode::Escape) {
        let at_the_list = open.0.as_ref().is_none_or(|shown| shown.mode == Mode::List);
        actions.write(if at_the_list {
            Action::CloseDialog
        } else {
            Action::LeaveLearner
        });
    }
    if field.is_some() && keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        actions.write(Action::SaveLearner);
    }
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut open: ResMut<Open>,
    mut current: ResMut<Current>,
    kept_on: Res<KeptOn>,
    screen: Res<State<Screen>>,
    mut rebuild: ResMut<Rebuild>,
    mut focus: ReturnTo,
) {
    let shelf = &kept_on.0;
    for action in actions.read() {
        match action {
            Action::OpenLearners if *screen.get() == Screen::Home && open.0.is_none() => {
                open.0 = Some(opened(shelf, &current));
                focus.leave_for(FIELD);
            }
            Action::CloseDialog if open.0.is_some() => {
                open.0 = None;
                focus.go_back();
            }
            Action::StayNameless => {
                if let Err(why) = learners::call(shelf.as_ref(), current.profile().id(), "") {
                    warn!("{why}");
                }
                *current = Current::of(shelf, current.profile().id());
            }
            other => {
                let Some(shown) = &mut open.0 else { continue };
                let Some(outcome) = shown.carry_out(other, shelf, &mut current) else {
                    continue;
                };
                shown.trouble = outcome.err();
                shown.learners = learners::learners(shelf.as_ref()).unwrap_or_default();
            }
        }
        rebuild.0 = true;
    }
}

/// Who has not been asked for a name yet is asked for it at once.
fn opened(shelf: &Arc<dyn Shelf>, current: &Current) -> Shown {
    let found = learners::learners(shelf.as_ref());
    let mode = if current.was_asked() {
        Mode::List
    } else {
        Mode::Rename(current.profile().id().to_owned())
    };
    Shown {
        trouble: found.as_ref().err().cloned(),
        learners: found.unwrap_or_default(),
        mode,
        ..Shown::default()
    }
}

impl Shown {
    /// `None`: the action is none of ours.
    fn carry_out(
        &mut self,
        action: &Action,
        shelf: &Arc<dyn Shelf>,
        current: &mut ResMut<Current>,
    ) -> Option<Result<(), ShelfError>> {
        let outcome = match action {
            Action::ChooseLearner(id) => {
                **current = Current::of(shelf, id);
                info!("learner: {id}");
                learners::remember(shelf.as_ref(), id)
            }
            Action::SaveLearner => self.save(shelf, current),
            Action::RenameLearner(id) => {
                let named = self.learners.iter().find(|learner| learner.id == *id);
                self.draft = named.and_then(|learner| learner.name.clone()).unwrap_or_default();
                self.mode = Mode::Rename(id.clone());
                Ok(())
            }
            Action::AskToEraseLearner(id) => {
                self.mode = Mode::Erase(id.clone());
                Ok(())
            }
            Action::LeaveLearner => {
                self.back_to_list();
                Ok(())
            }
            Action::EraseLearner(id) => {
                let erased = learners::erase(shelf.as_ref(), id);
                if erased.is_ok() {
                    info!("erased: {id}");
                    if current.profile().id() == id {
                        let next = learners::last(shelf.as_ref());
                        **current = Current::of(shelf, &next);
                    }
                }
                self.back_to_list();
                erased
            }
            _ => return None,
        };
        Some(outcome)
    }

    fn back_to_list(&mut self) {
        self.mode = Mode::List;
        self.draft.clear();
    }

    /// What is typed becomes a name; nothing typed, nothing done.
    fn save(&mut self, shelf: &Arc<dyn Shelf>, current: &mut ResMut<Current>) -> Result<(), ShelfError> {
        let name = self.draft.trim().to_owned();
        if name.is_empty() {
            return Ok(());
        }
        match self.mode.clone() {
            Mode::Rename(id) => {
                learners::call(shelf.as_ref(), &id, &name)?;
                if current.profile().id() == id {
                    **current = Current::of(shelf, &id);
                }
            }
            Mode::List | Mode::Erase(_) => {
                let id = learners::add(shelf, &name)?;
                **current = Current::of(shelf, &id);
                learners::remember(shelf.as_ref(), &id)?;
                info!("learner: {id}");
            }
        }
        self.back_to_list();
        Ok(())
    }
}

fn build(mut commands: Commands, painter: Painter, open: Res<Open>, current: Res<Current>, mut kept: ResMut<Kept>) {
    let paint = &painter.paint();
    let Some(shown) = &open.0 else { return };
    if matches!(shown.mode, Mode::Rename(_)) {
        kept.focus_next(FIELD);
    }
    let title = paint.say("learners-title");
    let opened = dialog(&mut commands, paint, &title, WIDTH, |dialog| {
        paint.write(dialog, DENSE, paint.say("learners-note"), paint.palette.ink2);
        if let Some(why) = &shown.trouble {
            told(dialog, paint, why);
        }
        let list = Node {
            row_gap: Val::Px(SPACE_2),
            flex_shrink: 1.0,
            ..default()
        };
        dialog.spawn(scrolling("learners", list)).with_children(|list| {
            for learner in &shown.learners {
                one(list, paint, learner, &shown.mode, current.profile().id());
                list.spawn(rule(paint));
            }
        });
        name_line(dialog, paint, shown);
        close_line(dialog, paint, |_| {});
    });
    commands.entity(opened).insert(ScreenRoot);
}

fn told(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint, why: &ShelfError) {
    let text = match why {
        ShelfError::Held(_) => paint.say("learners-held"),
        other => {
            let why = other.text(paint.language);
            words(paint.language).with("learners-failed", &[("why", why.into())])
        }
    };
    paint
        .write(dialog, DENSE, text, paint.palette.seal_text)
        .insert(TextLayout {
            linebreak: LineBreak::WordOrCharacter,
            ..default()
        });
}

/// One learner: who, how many talks, what can be done.
fn one(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, learner: &Learner, mode: &Mode, current: &str) {
    if *mode == Mode::Erase(learner.id.clone()) {
        return erase_question(list, paint, learner);
    }
    let name = called(learner, paint);
    let say = |key: &str| paint.words().with(key, &[("name", name.clone().into())]);
    let line = Node {
        min_height: Val::Px(40.0),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    list.spawn(line).with_children(|line| {
        paint.icon(line, icons::USER, 18.0, paint.palette.ink2);
        let who = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(who).with_children(|who| {
            paint
                .write(who, UI_MEDIUM, name.clone(), paint.palette.ink)
                .insert(TextLayout {
                    linebreak: LineBreak::WordOrCharacter,
                    ..default()
                });
            let talks = paint
                .words()
                .with("learners-talks", &[("count", learner.attempts.into())]);
            paint.write(who, CAPTION, talks, paint.palette.ink2);
        });
        if learner.id == current {
            badge(line, paint, Tone::Jade, icons::CHECK, &paint.say("learners-now"));
        } else {
            let choose = Labelled {
                weight: Weight::Plain,
                icon: "",
                label: &paint.say("learners-choose-short"),
                key: "",
                action: Action::ChooseLearner(learner.id.clone()),
            };
            button(line, paint, &choose).insert(AccessibleLabel::new(say("learners-choose")));
        }
        let rename = Action::RenameLearner(learner.id.clone());
        icon_button(line, paint, icons::PENCIL, &say("learners-rename"), rename);
        let erase = Action::AskToEraseLearner(learner.id.clone());
        icon_button(line, paint, icons::TRASH, &say("learners-erase"), erase);
    });
}

/// In place of the learner: what would be lost, exactly.
fn erase_question(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, learner: &Learner) {
    let filled = [
        ("name", called(learner, paint).into()),
        ("count", learner.attempts.into()),
    ];
    list.spawn(Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    })
    .with_children(|question| {
        let asked = paint.words().with("learners-erase-question", &filled);
        paint.write(question, UI, asked, paint.palette.ink);
        question.spawn(row(SPACE_2)).with_children(|line| {
            line.spawn(spacer());
            let erase = Labelled {
                weight: Weight::Plain,
                icon: icons::TRASH,
                label: &paint.say("learners-erase-yes"),
                key: "",
                action: Action::EraseLearner(learner.id.clone()),
            };
            button(line, paint, &erase);
            let keep = Labelled {
                weight: Weight::Ink,
                icon: "",
                label: &paint.say("learners-erase-no"),
                key: "Esc",
                action: Action::LeaveLearner,
            };
            button(line, paint, &keep);
        });
    });
}

/// The field: for someone new, or for a new name.
fn name_line(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Shown) {
    let renamed = match &shown.mode {
        Mode::Rename(id) => shown.learners.iter().find(|learner| learner.id == *id),
        _ => None,
    };
    let (label, save) = match renamed {
        Some(learner) => {
            let name = called(learner, paint);
            let label = paint.words().with("learners-new-name", &[("name", name.into())]);
            (label, paint.say("learners-save"))
        }
        None => (paint.say("learners-new"), paint.say("learners-add")),
    };
    dialog
        .spawn(Node {
            flex_shrink: 0.0,
            ..column(SPACE_1)
        })
        .with_children(|part| {
            paint.write(part, CAPTION_MEDIUM, label.clone(), paint.palette.ink2);
            part.spawn(row(SPACE_2)).with_children(|line| {
                field(line, paint, &label, FIELD, &shown.draft, LONGEST_NAME);
                let save = Labelled {
                    weight: Weight::Primary,
                    icon: "",
                    label: &save,
                    key: "Enter",
                    action: Action::SaveLearner,
                };
                button(line, paint, &save);
                if renamed.is_some() {
                    let cancel = Labelled {
                        weight: Weight::Plain,
                        icon: "",
                        label: &paint.say("learners-cancel"),
                        key: "Esc",
                        action: Action::LeaveLearner,
                    };
                    button(line, paint, &cancel);
                }
            });
        });
}
