//! A small window over the screen, which waits for an answer.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

use super::button::{Labelled, Weight, button};
use super::frame::{card, column, row, spacer};
use crate::game::action::Action;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// Above all screens.
const OVER_EVERYTHING: i32 = 100;

/// A dialog of the given width; the focus stays in it. Spawned beside the screen's page.
pub fn dialog(
    commands: &mut Commands,
    paint: &Paint,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) -> Entity {
    let veil = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        height: Val::Percent(100.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(Val::Px(PAGE)),
        ..default()
    };
    commands
        .spawn((
            veil,
            BackgroundColor(Color::srgba(0.0, 0.0, 0.0, 0.45)),
            GlobalZIndex(OVER_EVERYTHING),
            TabGroup::modal(),
            Name::new("Dialog"),
        ))
        .with_children(|veil| {
            let layout = Node {
                width: Val::Px(width),
                max_width: Val::Percent(100.0),
                max_height: Val::Percent(100.0),
                ..column(SPACE_4)
            };
            veil.spawn(card(paint, layout)).with_children(|card| {
                paint.write(card, SECTION, title, paint.palette.ink);
                content(card);
            });
        })
        .id()
}

/// The last line of a dialog that is only read: what `left` says, and the button that closes it.
pub fn close_line(
    dialog: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    left: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    dialog.spawn(row(SPACE_3)).with_children(|line| {
        left(line);
        line.spawn(spacer());
        let close = Labelled {
            weight: Weight::Ink,
            icon: "",
            label: &paint.say("settings-close"),
            key: "Esc",
            action: Action::CloseDialog,
        };
        button(line, paint, &close);
    });
}
