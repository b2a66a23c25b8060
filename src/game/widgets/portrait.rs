//! A person's face.

use bevy::prelude::*;

use super::badge::mood_icon;
use super::frame::row;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::scenario::Mood;

/// Up to this size the small drawing is sharp, at any scale of the window.
const LARGEST_SMALL: f32 = 96.0;

/// A round picture of the given size, for cards and lists.
pub fn round(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, person: &str, mood: Mood, size: f32) {
    let picture = if size > LARGEST_SMALL {
        paint.portrait(person, mood.name())
    } else {
        paint.small_portrait(person, mood.name())
    };
    let tile = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        border_radius: BorderRadius::MAX,
        flex_shrink: 0.0,
        ..default()
    };
    parent
        .spawn((tile, BackgroundColor(paint.palette.portrait[1])))
        .with_children(|tile| {
            tile.spawn((
                ImageNode::new(picture),
                Node {
                    width: Val::Percent(100.0),
                    height: Val::Percent(100.0),
                    border_radius: BorderRadius::MAX,
                    ..default()
                },
            ));
        });
}

/// The large tile of the person one talks to, with the mood as icon and word at the top left.
pub fn tile(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, person: &str, mood: Mood, height: f32) {
    let palette = paint.palette;
    let top = Val::Px(RADIUS_CARD - 1.0);
    let layout = Node {
        height: Val::Px(height),
        align_items: AlignItems::FlexEnd,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius {
            top_left: top,
            top_right: top,
            ..BorderRadius::ZERO
        },
        flex_shrink: 0.0,
        ..default()
    };
    let gradient = BackgroundGradient::from(LinearGradient::to_bottom(vec![
        ColorStop::auto(palette.portrait[0]),
        ColorStop::auto(palette.portrait[1]),
    ]));
    parent.spawn((layout, gradient)).with_children(|tile| {
        tile.spawn((
            ImageNode::new(paint.portrait(person, mood.name())),
            Node {
                width: Val::Px(height),
                height: Val::Px(height),
                ..default()
            },
        ));
        mood_badge(tile, paint, mood);
    });
}

/// Icon and word, neutral in colour: mood is never told by colour.
fn mood_badge(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, mood: Mood) {
    let palette = paint.palette;
    let layout = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(10.0),
        top: Val::Px(10.0),
        padding: UiRect::axes(Val::Px(8.0), Val::Px(3.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        ..row(SPACE_1)
    };
    let word = paint.say(&format!("mood-{}", mood.name()));
    parent
        .spawn((layout, BackgroundColor(palette.surface), BorderColor::all(palette.ink2)))
        .with_children(|badge| {
            paint.icon(badge, mood_icon(mood), 14.0, palette.ink);
            paint
                .write(badge, DENSE_MEDIUM, word, palette.ink)
                .insert(TextLayout::no_wrap());
        });
}
