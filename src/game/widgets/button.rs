//! Buttons and key caps.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::FocusKey;
use super::frame::row;
use super::skin::{Face, FocusRing, Skin};
use crate::game::action::{Action, Does};
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// How much a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one button of a screen that goes on.
    Primary,
    /// Dark, for the second most likely thing.
    Ink,
    Plain,
    /// Without an edge.
    Ghost,
}

/// A button with a label.
pub struct Labelled<'a> {
    pub weight: Weight,
    /// From [`crate::game::theme::icons`]; empty for none.
    pub icon: &'a str,
    pub label: &'a str,
    /// The key that does the same; empty for none.
    pub key: &'a str,
    pub action: Action,
}

/// What every control is made of: name, focus, action, looks.
pub fn control(name: &str, key: String, action: Action, skin: Skin, layout: Node) -> impl Bundle {
    (
        Node {
            padding: skin.padding,
            border: UiRect::all(Val::Px(skin.idle.width)),
            ..layout
        },
        BackgroundColor(skin.idle.fill),
        BorderColor::all(skin.idle.edge),
        skin,
        Button,
        Hovered::default(),
        TabIndex(0),
        AccessibleLabel::new(name),
        FocusKey(key),
        Does(action),
        Name::new(name.to_owned()),
    )
}

pub fn button<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    labelled: &Labelled<'_>,
) -> EntityCommands<'p> {
    let palette = paint.palette;
    let (skin, text) = looks(paint, labelled.weight);
    let layout = Node {
        min_height: Val::Px(if paint.is_phone() { TOUCH } else { 36.0 }),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let mut entity = parent.spawn(control(
        labelled.label,
        format!("{:?}", labelled.action),
        labelled.action.clone(),
        skin,
        layout,
    ));
    if matches!(labelled.weight, Weight::Primary | Weight::Ink) {
        entity.insert(FocusRing(palette.ink));
    }
    entity.with_children(|inside| {
        if !labelled.icon.is_empty() {
            paint.icon(inside, labelled.icon, 16.0, text);
        }
        paint
            .write(inside, UI_MEDIUM, labelled.label, text)
            .insert(TextLayout::no_wrap());
        if !labelled.key.is_empty() && !paint.is_phone() {
            let colour = if labelled.weight == Weight::Plain {
                palette.ink2
            } else {
                text
            };
            key_cap(inside, paint, labelled.key, colour);
        }
    });
    entity
}

fn looks(paint: &Paint, weight: Weight) -> (Skin, Color) {
    let palette = paint.palette;
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(7.0));
    let face = |fill, edge, width| Face { fill, edge, width };
    let filled = |fill: Color, text: Color| {
        let dim = fill.mix(&palette.ink, 0.15);
        let skin = Skin {
            idle: face(fill, fill, 1.0),
            hover: face(dim, palette.ink, 1.0),
            focus: face(fill, palette.ink, 2.0),
            pressed: face(fill.mix(&palette.ink, 0.3), palette.ink, 1.0),
            closed: face(palette.sunk, palette.line, 1.0),
            padding,
        };
        (skin, text)
    };
    match weight {
        Weight::Primary => filled(palette.seal, palette.on_seal),
        Weight::Ink => filled(palette.ink, palette.surface),
        Weight::Plain => {
            let skin = Skin {
                idle: face(palette.surface, palette.control, 1.0),
                hover: face(palette.surface, palette.ink, 2.0),
                focus: face(palette.surface, palette.ink, 2.0),
                pressed: face(palette.sunk, palette.ink, 1.0),
                closed: face(palette.surface, palette.line, 1.0),
                padding,
            };
            (skin, palette.ink)
        }
        Weight::Ghost => {
            let skin = Skin {
                idle: face(Color::NONE, Color::NONE, 1.0),
                hover: face(palette.sunk, Color::NONE, 1.0),
                focus: face(Color::NONE, palette.ink, 2.0),
                pressed: face(palette.sunk, palette.control, 1.0),
                closed: face(Color::NONE, Color::NONE, 1.0),
                padding,
            };
            (skin, palette.ink2)
        }
    }
}

/// A button that is only an icon; its name is for those who do not see it.
pub fn icon_button<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    icon: &str,
    name: &str,
    action: Action,
) -> EntityCommands<'p> {
    let (skin, _) = looks(paint, Weight::Ghost);
    let skin = Skin {
        padding: UiRect::all(Val::Px(6.0)),
        ..skin
    };
    let size = if paint.is_phone() { TOUCH } else { 34.0 };
    let layout = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    let mut entity = parent.spawn(control(name, format!("{action:?}"), action, skin, layout));
    entity.with_children(|inside| {
        paint.icon(inside, icon, 18.0, paint.palette.ink);
    });
    entity
}

/// A key, drawn beside what it does.
pub fn key_cap(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, key: &str, colour: Color) {
    let cap = Node {
        min_width: Val::Px(22.0),
        padding: UiRect::axes(Val::Px(6.0), Val::Px(2.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent.spawn((cap, BorderColor::all(colour))).with_children(|cap| {
        paint
            .write(cap, CAPTION_MEDIUM, key, colour)
            .insert(TextLayout::no_wrap());
    });
}
