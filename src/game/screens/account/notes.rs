//! Notes of one's own, kept with the month.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::{Looking, Shown};
use crate::game::action::{AccountAction, Action};
use crate::game::month::Month;
use crate::game::screens::Rebuild;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::FocusKey;
use crate::game::widgets::button::{icon_button, key_cap};
use crate::game::widgets::field::field;
use crate::game::widgets::frame::{column, row};

/// The key of the field that a note is written in.
pub const FIELD: &str = "own note";
const LONGEST: usize = 300;

/// The notes about who is looked at; without a person, all of them.
pub fn own(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let person = shown.looking.person.map(|who| shown.account.person(who).id.as_str());
    for (position, note) in shown.month.notes() {
        let about = note.about.as_deref();
        if person.is_some() && about != person {
            continue;
        }
        let line = Node {
            align_items: AlignItems::FlexStart,
            padding: UiRect::vertical(Val::Px(6.0)),
            flex_shrink: 0.0,
            ..row(10.0)
        };
        list.spawn((line, BackgroundColor(palette.surface)))
            .with_children(|line| {
                paint.icon(line, icons::PENCIL, 15.0, palette.ink);
                let words = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    min_width: Val::ZERO,
                    ..column(2.0)
                };
                line.spawn(words).with_children(|words| {
                    let text = note.text.replace(char::is_control, " ");
                    paint
                        .write(words, DENSE_MEDIUM, text, palette.ink)
                        .insert(TextLayout::linebreak(LineBreak::WordOrCharacter));
                    let whose = about
                        .and_then(|id| shown.account.person_named(id))
                        .map(|who| shown.name(who));
                    let filled = [
                        ("day", note.day.into()),
                        ("who", whose.unwrap_or_default().into()),
                        ("about", usize::from(whose.is_some()).into()),
                    ];
                    paint.write(words, CAPTION, shown.with("month-own-note", &filled), palette.ink2);
                });
                if shown.month.is_under_way() {
                    let away = Action::Account(AccountAction::EraseNote(position));
                    icon_button(line, paint, icons::X, &shown.say("month-erase-note"), away);
                }
            });
    }
}

/// Where a note is written; not in a month that is only looked back on.
pub fn field_line(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    if !shown.month.is_under_way() {
        return;
    }
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let label = match shown.person() {
        Some(person) => shown.with("month-note-about", &[("who", shown.name(person.who).into())]),
        None => shown.say("month-note"),
    };
    card.spawn(Node {
        flex_shrink: 0.0,
        ..column(3.0)
    })
    .with_children(|part| {
        part.spawn(row(SPACE_1)).with_children(|head| {
            paint.icon(head, icons::PENCIL, 12.0, palette.ink2);
            paint.write(head, CAPTION, label.as_str(), palette.ink2);
        });
        part.spawn(row(SPACE_2)).with_children(|line| {
            field(line, paint, &label, FIELD, &shown.looking.draft, LONGEST);
            key_cap(line, paint, "N", palette.ink2);
            let take = Action::Account(AccountAction::TakeNote);
            icon_button(line, paint, icons::CHECK, &shown.say("month-take-note"), take);
        });
    });
}

/// Enter or the button keeps what stands in the field; Esc leaves it. What is being written outlives a
/// screen that is built anew.
pub fn take_note(
    keys: Res<ButtonInput<KeyCode>>,
    mut actions: MessageReader<Action>,
    mut fields: Query<(Entity, &FocusKey, &mut EditableText)>,
    mut focus: ResMut<InputFocus>,
    mut looking: ResMut<Looking>,
    mut month: ResMut<Month>,
    mut rebuild: ResMut<Rebuild>,
) {
    let by_button = actions
        .read()
        .any(|action| *action == Action::Account(AccountAction::TakeNote));
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    for (entity, key, mut text) in &mut fields {
        if key.0 != FIELD {
            continue;
        }
        let focused = focus.get() == Some(entity);
        let written = text.value().to_string();
        if looking.draft != written {
            looking.bypass_change_detection().draft.clone_from(&written);
        }
        if focused && keys.just_pressed(KeyCode::Escape) {
            focus.clear();
        }
        if !(by_button || (enter && focused)) || written.trim().is_empty() {
            continue;
        }
        let about = looking.person.zip(month.account().cloned());
        let about = about.map(|(who, account)| account.person(who).id.clone());
        month.write(about.as_deref(), written.trim());
        if month.trouble().is_none() {
            text.clear();
            looking.draft.clear();
        }
        rebuild.0 = true;
    }
}
