//! The entries of the dossier: what each says, who told it, how old it is; and what is not found out.

use bevy::prelude::*;

use super::Shown;
use crate::account::{Kind, Noted};
use crate::debrief::month::source;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{column, row};

pub fn entries(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, noted: &[&Noted]) {
    if noted.is_empty() {
        let (paint, ink) = (shown.paint, shown.paint.palette.ink3);
        list.spawn(Node {
            padding: UiRect::vertical(Val::Px(SPACE_2)),
            ..default()
        })
        .with_children(|room| {
            paint.write(room, DENSE, shown.say("month-no-entries"), ink);
        });
    }
    // What is known comes first.
    let known = noted.iter().filter(|noted| noted.known.is_some());
    let open = noted.iter().filter(|noted| noted.known.is_none());
    for noted in known.chain(open) {
        one(list, shown, noted);
    }
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, noted: &Noted) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let note = shown.account.note(noted.note);
    let name = shown.account.note_name(noted.note, paint.language);
    let icon = match (noted.known, note.kind) {
        (None, _) => icons::CIRCLE_QUESTION_MARK,
        (_, Kind::Customer) => icons::BUILDING_COMPLEX,
        (_, Kind::Competitor) => icons::SWORDS,
        (_, Kind::Project) => icons::TARGET,
        (_, Kind::Personal) => icons::STAR,
    };
    let line = Node {
        align_items: AlignItems::FlexStart,
        padding: UiRect::vertical(Val::Px(7.0)),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(10.0)
    };
    let ink = if noted.known.is_some() {
        palette.ink
    } else {
        palette.ink3
    };
    list.spawn((line, BorderColor::all(palette.line)))
        .with_children(|line| {
            paint.icon(line, icon, 15.0, ink);
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            };
            line.spawn(words).with_children(|words| match noted.known {
                None => {
                    paint.write(words, DENSE, name, ink);
                    paint.write(words, CAPTION, shown.say("month-not-found-out"), palette.ink3);
                }
                Some(known) => {
                    let text = shown.account.value_text(noted.note, known.value, paint.language);
                    paint.write(words, DENSE_MEDIUM, text, ink);
                    let filled = [
                        ("entry", name.into()),
                        ("source", source(shown.account, known.source, paint.language).into()),
                        ("day", known.day.into()),
                        ("ago", shown.seen.day.saturating_sub(known.day).into()),
                    ];
                    paint.write(words, CAPTION, shown.with("month-entry-from", &filled), palette.ink2);
                    if let Some(until) = known.until {
                        let until = shown.with("month-said-until", &[("day", until.into())]);
                        paint.write(words, CAPTION, until, palette.ink2);
                    }
                    if noted.stale {
                        words.spawn(row(0.0)).with_children(|line| {
                            badge(line, paint, Tone::Seal, icons::CLOCK, &shown.say("month-stale"));
                        });
                    }
                    if note.private {
                        words.spawn(row(0.0)).with_children(|line| {
                            badge(line, paint, Tone::Neutral, icons::LOCK, &shown.say("month-private"));
                        });
                    }
                }
            });
        });
}
