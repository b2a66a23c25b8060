//! Below the header: what was saved while a scenario is open, and what is wrong with it.

use bevy::prelude::*;

use super::home::{anywhere, place, told_hint};
use crate::game::action::Action;
use crate::game::preview::{Notice, Preview};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::excerpt::excerpt;
use crate::game::widgets::frame::{column, row};
use crate::scenario::Problem;
use crate::sim::NotCarried;

/// What the bar takes of the window's height.
pub fn height(preview: &Preview) -> f32 {
    const CLOSED: f32 = 49.0;
    const LINE: f32 = 18.0;
    match preview.notice() {
        None => 0.0,
        Some(Notice::Broken {
            problem,
            excerpt: Some(excerpt),
            ..
        }) if !preview.folded => {
            let hint = if problem.hint.is_some() { 1.0 } else { 0.0 };
            CLOSED + LINE * (excerpt.lines.len() as f32 + hint) + SPACE_2
        }
        Some(_) => CLOSED,
    }
}

/// Nothing where there is nothing to tell.
pub fn bar(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, preview: &Preview) {
    let Some(notice) = preview.notice() else { return };
    let calm = notice.is_calm() || matches!(notice, Notice::Lost { .. });
    let (fill, tone) = if calm {
        (paint.palette.jade_soft, paint.palette.jade)
    } else {
        (paint.palette.seal_soft, paint.palette.seal_text)
    };
    let icon = if calm { icons::ROTATE_CW } else { icons::TRIANGLE_ALERT };
    let layout = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_1 + 2.0)),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    let looks = (BackgroundColor(fill), BorderColor::all(paint.palette.line));
    page.spawn((layout, looks, Name::new("Preview"))).with_children(|bar| {
        paint.icon(bar, icon, 16.0, tone);
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(SPACE_1)
        };
        bar.spawn(room)
            .with_children(|room| told(room, paint, notice, preview.folded));
        controls(bar, paint, notice, preview.folded);
    });
}

fn told(room: &mut ChildSpawnerCommands<'_>, paint: &Paint, notice: &Notice, folded: bool) {
    let say = |room: &mut ChildSpawnerCommands<'_>, text: String| {
        paint
            .write(room, DENSE_MEDIUM, text, paint.palette.ink)
            .insert(anywhere());
    };
    match notice {
        Notice::CarriedOver(turns) => say(
            room,
            paint.words().with("preview-carried", &[("turns", (*turns).into())]),
        ),
        Notice::OnItsCopy => say(room, paint.say("preview-own-copy")),
        Notice::Lost { why, .. } => say(room, lost(paint, why)),
        Notice::Unreadable(error) => say(room, error.text(paint.language)),
        Notice::Broken {
            problem,
            excerpt: lines,
            errors,
        } => {
            say(room, broken(paint, problem, *errors));
            if folded {
                return;
            }
            if let Some(lines) = lines {
                excerpt(room, paint, lines);
            }
            if let Some(hint) = &problem.hint {
                told_hint(room, paint, hint.in_language(paint.language));
            }
        }
    }
}

fn broken(paint: &Paint, problem: &Problem, errors: usize) -> String {
    let filled = [
        ("count", errors.into()),
        ("place", place(problem).into()),
        ("message", problem.message.in_language(paint.language).into()),
    ];
    paint.words().with("preview-broken", &filled)
}

fn lost(paint: &Paint, why: &NotCarried) -> String {
    match why {
        NotCarried::NoVariant(variant) => paint
            .words()
            .with("preview-lost-variant", &[("variant", variant.as_str().into())]),
        NotCarried::NoChoice { turn, choice } => paint.words().with(
            "preview-lost-choice",
            &[("turn", (*turn).into()), ("choice", choice.as_str().into())],
        ),
    }
}

fn controls(bar: &mut ChildSpawnerCommands<'_>, paint: &Paint, notice: &Notice, folded: bool) {
    match notice {
        Notice::Lost { .. } => {
            let keep = Labelled {
                weight: Weight::Plain,
                icon: "",
                label: &paint.say("preview-keep"),
                key: "",
                action: Action::KeepOldEdition,
            };
            button(bar, paint, &keep);
            let anew = Labelled {
                weight: Weight::Ink,
                icon: icons::ROTATE_CCW,
                label: &paint.say("preview-anew"),
                key: "",
                action: Action::TakeNewEdition,
            };
            button(bar, paint, &anew);
        }
        Notice::CarriedOver(_) | Notice::OnItsCopy => {
            let name = paint.say("home-dismiss");
            icon_button(bar, paint, icons::X, &name, Action::KeepOldEdition);
        }
        Notice::Broken { .. } => {
            let (icon, key) = if folded {
                (icons::CHEVRON_DOWN, "preview-unfold")
            } else {
                (icons::CHEVRON_UP, "preview-fold")
            };
            icon_button(bar, paint, icon, &paint.say(key), Action::FoldPreview);
        }
        Notice::Unreadable(_) => {}
    }
}
