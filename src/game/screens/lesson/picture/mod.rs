//! The drawings of the lessons, made of the game's own signs, so that they follow language, colours and
//! text size.

mod gates;
mod grid;
mod tiles;

use bevy::prelude::*;

use crate::game::theme::{Paint, icons};
use tiles::Tile;

/// Names that a lesson may give; another draws nothing.
pub const PICTURES: [&str; 15] = [
    "gate-understanding",
    "gate-worth",
    "gate-belief",
    "gate-satisfaction",
    "forces-and-factors",
    "four-levers",
    "dorm-room",
    "cost-time-coverage",
    "consumer-and-key-account",
    "dossier",
    "two-tables",
    "hotel",
    "notebook",
    "keyboard-meeting",
    "level-and-function",
];

pub fn picture(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, name: &str) {
    let tile = |icon, key| Tile { icon, key };
    match name {
        "gate-understanding" => gates::gates(parent, paint, 0),
        "gate-worth" => gates::gates(parent, paint, 1),
        "gate-belief" => gates::gates(parent, paint, 2),
        "gate-satisfaction" => gates::gates(parent, paint, 3),
        "forces-and-factors" => gates::forces(parent, paint),
        "four-levers" => gates::levers(
            parent,
            paint,
            &[
                tile(icons::PACKAGE, "picture-product"),
                tile(icons::TAG, "picture-price"),
                tile(icons::STORE, "picture-place"),
                tile(icons::MEGAPHONE, "picture-promotion"),
            ],
        ),
        "dorm-room" => tiles::chain(
            parent,
            paint,
            &[
                tile(icons::MONITOR, "picture-old-computer"),
                tile(icons::SLIDERS_HORIZONTAL, "picture-upgraded"),
                tile(icons::GRADUATION_CAP, "picture-straight"),
            ],
        ),
        "cost-time-coverage" => tiles::tiles(
            parent,
            paint,
            &[
                tile(icons::COINS, "glossary-cost"),
                tile(icons::CLOCK, "glossary-time"),
                tile(icons::USERS, "glossary-coverage"),
            ],
        ),
        "consumer-and-key-account" => grid::one_and_many(parent, paint),
        "dossier" => tiles::tiles(
            parent,
            paint,
            &[
                tile(icons::BUILDING_COMPLEX, "glossary-customer-information"),
                tile(icons::SWORDS, "glossary-competitor-information"),
                tile(icons::TARGET, "glossary-project-information"),
                tile(icons::USER, "glossary-personal-information"),
            ],
        ),
        "two-tables" => grid::tables(parent, paint),
        "hotel" => tiles::chain(
            parent,
            paint,
            &[
                tile(icons::BUILDING_COMPLEX, "picture-hotel-departments"),
                tile(icons::PHONE, "picture-hotel-office"),
                tile(icons::GIFT, "picture-hotel-basket"),
                tile(icons::PLANE, "picture-hotel-flight"),
                tile(icons::HANDSHAKE, "picture-hotel-coffee"),
            ],
        ),
        "notebook" => grid::notebook(parent, paint),
        "keyboard-meeting" => tiles::tiles(
            parent,
            paint,
            &[
                tile(icons::STAR, "picture-keyboard-head"),
                tile(icons::PENCIL, "picture-keyboard-reporter"),
                tile(icons::EAR, "picture-keyboard-editor"),
                tile(icons::SETTINGS, "picture-keyboard-technician"),
            ],
        ),
        "level-and-function" => grid::levels_and_functions(parent, paint),
        _ => {}
    }
}
