//! A card that is a control as a whole.

use bevy::prelude::*;

use super::button::control;
use super::frame::column;
use super::skin::{Face, Skin};
use crate::game::action::Action;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// A card that asks for `action`. `edge` is its edge at rest: `line`, or a colour that says
/// something, like the seal's for what comes next.
pub fn card_button<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    action: Action,
    edge: Color,
    layout: Node,
) -> EntityCommands<'p> {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(palette.surface, edge, 1.0),
        hover: face(palette.surface, palette.ink, 1.0),
        focus: face(palette.surface, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, 1.0),
        closed: face(palette.surface, palette.line, 1.0),
        padding: UiRect::all(Val::Px(SPACE_4 - 2.0)),
    };
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_CARD)),
        ..layout
    };
    let key = format!("{action:?}");
    let mut entity = parent.spawn(control(name, key, action, skin, layout));
    entity.insert(BoxShadow::new(
        palette.shadow,
        Val::ZERO,
        Val::Px(4.0),
        Val::ZERO,
        Val::Px(12.0),
    ));
    entity
}

/// The inside of such a card: a column that grows with the card.
pub fn inside(gap: f32) -> Node {
    Node {
        flex_grow: 1.0,
        ..column(gap)
    }
}
