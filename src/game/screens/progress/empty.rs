//! Before there is anything to show: while it is worked out, and until the first talk is over.

use bevy::prelude::*;

use super::Shown;
use super::gather::Gathered;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column};

/// Lines of text are not wider than this.
const WIDTH: f32 = 480.0;

/// In place of the whole screen.
pub fn whole(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, gathered: &Gathered) {
    let middle = Node {
        flex_grow: 1.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(Val::Px(PAGE)),
        ..column(0.0)
    };
    page.spawn(middle).with_children(|middle| {
        if let Some(why) = gathered.failure() {
            let filled = [("why", why.text(paint.language).into())];
            let text = paint.words().with("progress-failed", &filled);
            paint.write(middle, UI, text, paint.palette.seal_text);
        } else if gathered.there().is_none() {
            paint.write(middle, UI, paint.say("progress-computing"), paint.palette.ink2);
        } else {
            nothing_yet(middle, paint);
        }
    });
}

fn nothing_yet(middle: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let layout = Node {
        max_width: Val::Px(WIDTH),
        align_items: AlignItems::Center,
        ..column(SPACE_3)
    };
    middle.spawn(card(paint, layout)).with_children(|card| {
        paint.icon(card, icons::CHART_COLUMN, 32.0, paint.palette.ink3);
        paint.write(card, SECTION, paint.say("progress-empty"), paint.palette.ink);
        paint.write(card, UI, paint.say("progress-empty-note"), paint.palette.ink2);
        let home = Labelled {
            weight: Weight::Primary,
            icon: icons::MAP,
            label: &paint.say("debrief-home"),
            key: "Esc",
            action: Action::GoHome,
        };
        button(card, paint, &home);
    });
}

/// Where there are talks, but none of the kind that is looked at.
pub fn side(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let key = if shown.reading.is_practice(shown.progress) {
        "progress-empty-practice"
    } else {
        "progress-empty-graded"
    };
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    body.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, UI, paint.say(key), paint.palette.ink2);
    });
}
