//! What was never found out, and what the dossier had wrong.

use bevy::prelude::*;

use super::super::Shown;
use crate::account::{NoteId, ValueId};
use crate::game::month::Over;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column, row};

pub fn hidden(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let layout = Node {
        flex_grow: 1.0,
        ..column(SPACE_2)
    };
    parent
        .spawn((card(paint, layout), Name::new("Hidden")))
        .with_children(|card| {
            paint.write(card, SECTION, shown.say("month-never-found"), palette.ink);
            let mut any = false;
            for (position, note) in shown.account.notes.iter().enumerate() {
                let id = NoteId::at(position);
                let truth = truth(over, id, shown.seen.day);
                let text = match over.state.knows(id) {
                    None => shown.say("month-never-asked"),
                    // What was right when it was told, and has changed since, was found out.
                    Some(known) if known.value != truth && known.value != self::truth(over, id, known.day) => {
                        let believed = shown.account.value_text(id, known.value, paint.language);
                        shown.with("month-believed", &[("text", believed.into())])
                    }
                    Some(_) => continue,
                };
                any = true;
                let kind = shown.say(&format!("month-kind-{}", note.kind.name()));
                one(card, shown, id, truth, &format!("{kind} · {text}"));
            }
            if !any {
                paint.write(card, UI, shown.say("month-all-found"), palette.ink);
            }
        });
}

/// What the entry truly said on that day.
fn truth(over: &Over<'_>, note: NoteId, day: u16) -> ValueId {
    let segments = &over.variant.truth[note.index()];
    let begun = segments.iter().rfind(|segment| segment.from <= day);
    begun.unwrap_or(&segments[0]).value
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, note: NoteId, truth: ValueId, under: &str) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    list.spawn(Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        paint.icon(line, icons::CIRCLE_QUESTION_MARK, 15.0, palette.ink2);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(1.0)
        };
        line.spawn(words).with_children(|words| {
            let filled = [
                ("entry", shown.account.note_name(note, paint.language).into()),
                ("text", shown.account.value_text(note, truth, paint.language).into()),
            ];
            paint.write(words, DENSE, shown.with("month-entry-truly", &filled), palette.ink);
            paint.write(words, CAPTION, under, palette.ink2);
        });
    });
}
