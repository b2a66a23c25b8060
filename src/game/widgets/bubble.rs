//! What was said, with what it did beneath.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Since;
use super::frame::{column, row};
use crate::game::theme::Paint;
use crate::game::theme::scale::*;

/// A new bubble rises so far …
const RISE: f32 = 8.0;
/// … in this time.
const RISE_SECS: f32 = 0.2;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, rise_in);
}

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// On the left, on a card's colour.
    Customer,
    /// On the right.
    Learner,
}

/// A bubble that has just been said.
#[derive(Component)]
struct Rising(Since);

/// A bubble and, below it, what `badges` adds. `new`: it has just been said, and rises in.
pub fn bubble(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    side: Side,
    text: &str,
    new: bool,
    badges: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let palette = paint.palette;
    let align = if side == Side::Learner {
        AlignItems::FlexEnd
    } else {
        AlignItems::FlexStart
    };
    let place = Node {
        align_items: align,
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let mut entity = parent.spawn(place);
    if new {
        rise(&mut entity, paint);
    }
    entity.with_children(|place| {
        let (fill, radius) = shape(paint, side);
        let layout = Node {
            max_width: Val::Percent(78.0),
            padding: UiRect::axes(Val::Px(14.0), Val::Px(8.0)),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: radius,
            ..default()
        };
        place
            .spawn((layout, BackgroundColor(fill), BorderColor::all(palette.line)))
            .with_children(|bubble| {
                paint.write(bubble, DIALOGUE, text, palette.ink);
            });
        let below = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            padding: UiRect::horizontal(Val::Px(SPACE_1)),
            ..row(SPACE_1)
        };
        place.spawn(below).with_children(badges);
    });
}

/// Lets something that has just been said rise in, unless nothing is to move.
pub(super) fn rise(entity: &mut EntityCommands<'_>, paint: &Paint) {
    if !paint.still {
        entity.insert((
            Rising(Since::default()),
            UiTransform::from_translation(Val2::px(0.0, RISE)),
        ));
    }
}

/// Fill and corners of a bubble.
pub(super) fn shape(paint: &Paint, side: Side) -> (Color, BorderRadius) {
    let mut corners = BorderRadius::all(Val::Px(RADIUS_BUBBLE));
    let pointed = match side {
        Side::Customer => &mut corners.top_left,
        Side::Learner => &mut corners.top_right,
    };
    *pointed = Val::Px(4.0);
    let fill = match side {
        Side::Customer => paint.palette.surface,
        Side::Learner => paint.palette.bubble,
    };
    (fill, corners)
}

fn rise_in(
    time: Res<Time>,
    mut bubbles: Query<(Entity, &mut Rising, &mut UiTransform)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut rising, mut transform) in &mut bubbles {
        let part = (rising.0.advance(&time) / RISE_SECS).min(1.0);
        transform.translation = Val2::px(0.0, RISE * (1.0 - part).powi(3));
        if part >= 1.0 {
            commands.entity(entity).remove::<Rising>();
        }
        redraw.write(RequestRedraw);
    }
}
