//! A line of an exercise that can be taken: its number, what it says, whether it is taken.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{control, key_cap};
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::Mood;

/// A line as it is shown.
pub struct Line<'a> {
    /// The key that takes it; empty for none.
    pub key: &'a str,
    pub text: &'a str,
    /// Taken, or taken up.
    pub taken: bool,
    /// What a taken line is signed with: a tick, or an arrow where it is only taken up.
    pub sign: &'static str,
    /// Beneath the text; empty for none.
    pub beneath: &'a str,
    pub portrait: Option<&'a str>,
    pub action: Action,
}

impl Default for Line<'_> {
    fn default() -> Self {
        Self {
            key: "",
            text: "",
            taken: false,
            sign: icons::CHECK,
            beneath: "",
            portrait: None,
            action: Action::Back,
        }
    }
}

pub fn line<'p>(parent: &'p mut ChildSpawnerCommands<'_>, paint: &Paint, shown: &Line<'_>) -> EntityCommands<'p> {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let (fill, edge, width) = if shown.taken {
        (palette.bubble, palette.ink, 2.0)
    } else {
        (palette.surface, palette.control, 1.0)
    };
    let skin = Skin {
        idle: face(fill, edge, width),
        hover: face(fill, palette.ink, 2.0),
        focus: face(fill, palette.seal, 2.0),
        pressed: face(palette.sunk, palette.ink, width),
        closed: face(palette.surface, palette.line, 1.0),
        padding: UiRect::axes(Val::Px(10.0), Val::Px(6.0)),
    };
    let layout = Node {
        min_height: Val::Px(40.0),
        min_width: Val::ZERO,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        flex_shrink: 0.0,
        ..row(10.0)
    };
    let mut name = shown.text.to_owned();
    if !shown.beneath.is_empty() {
        name = format!("{name}: {}", shown.beneath);
    }
    if shown.taken {
        name = format!("{name} ({})", paint.say("lesson-taken"));
    }
    let key = format!("{:?}", shown.action);
    let mut entity = parent.spawn(control(&name, key, shown.action.clone(), skin, layout));
    entity.with_children(|line| {
        if !shown.key.is_empty() {
            key_cap(line, paint, shown.key, palette.ink2);
        }
        if let Some(person) = shown.portrait {
            portrait::round(line, paint, person, Mood::Neutral, 36.0);
        }
        stretching(line, |words| {
            paint.write(words, UI, shown.text, palette.ink);
            if !shown.beneath.is_empty() {
                paint.write(words, DENSE_MEDIUM, shown.beneath, palette.jade);
            }
        });
        if shown.taken {
            paint.icon(line, shown.sign, 18.0, palette.ink);
        }
    });
    entity
}

/// Text that takes the room left in a line, and breaks where that is not enough.
pub fn stretching(parent: &mut ChildSpawnerCommands<'_>, write: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let room = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(2.0)
    };
    parent.spawn(room).with_children(write);
}
