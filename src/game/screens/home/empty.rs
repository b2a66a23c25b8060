//! The course map without any scenario: where they are looked for, and what to do.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::library::Library;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column};

const WIDTH: f32 = 560.0;

pub fn empty(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, library: &Library) {
    let middle = Node {
        flex_grow: 1.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(Val::Px(PAGE)),
        ..column(0.0)
    };
    page.spawn(middle).with_children(|middle| {
        let layout = Node {
            width: Val::Px(WIDTH),
            max_width: Val::Percent(100.0),
            padding: UiRect::all(Val::Px(SPACE_6)),
            align_items: AlignItems::FlexStart,
            ..column(SPACE_3)
        };
        middle.spawn(card(paint, layout)).with_children(|card| {
            paint.icon(card, icons::FOLDER_OPEN, 28.0, paint.palette.ink3);
            paint.write(card, TITLE, paint.say("home-empty"), paint.palette.ink);
            paint.write(card, UI, paint.say("home-empty-where"), paint.palette.ink2);
            for place in library.places() {
                // A path has no spaces to break at; long ones go on in the next line.
                paint
                    .write(card, DENSE_MEDIUM, place.display().to_string(), paint.palette.ink)
                    .insert(TextLayout {
                        linebreak: LineBreak::WordOrCharacter,
                        ..default()
                    });
            }
            paint.write(card, UI, paint.say("home-empty-remedy"), paint.palette.ink2);
            let again = Labelled {
                weight: Weight::Primary,
                icon: icons::ROTATE_CW,
                label: &paint.say("home-reload"),
                key: "F5",
                action: Action::Reload,
            };
            button(card, paint, &again);
        });
    });
}
