//! A slider: a track, how far it is filled, a thumb. It proposes a value; whoever reads
//! [`bevy::ui_widgets::ValueChange`] decides, and sets [`SliderValue`].

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::{Slider, SliderOrientation, SliderRange, SliderStep, SliderThumb, SliderValue, TrackClick};

use super::FocusKey;
use crate::game::theme::Paint;

const HEIGHT: f32 = 24.0;
const THUMB: f32 = 16.0;
const TRACK: f32 = 6.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, show_values.before(bevy::ui::UiSystems::Prepare));
}

/// The filled part and the thumb of a slider.
#[derive(Component)]
struct Parts {
    fill: Entity,
    thumb: Entity,
}

/// From 0 to `end`, in steps by key. Its name is for those who do not see it, and its key for the focus.
pub fn slider<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    key: String,
    (value, end, step): (f32, f32, f32),
) -> EntityCommands<'p> {
    let palette = paint.palette;
    let track = Node {
        position_type: PositionType::Absolute,
        left: Val::ZERO,
        right: Val::ZERO,
        top: Val::Px((HEIGHT - TRACK) / 2.0),
        height: Val::Px(TRACK),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    // The thumb stays on the track: it travels a thumb less than the track is long.
    let rail = Node {
        position_type: PositionType::Absolute,
        left: Val::ZERO,
        right: Val::Px(THUMB),
        top: Val::ZERO,
        bottom: Val::ZERO,
        ..default()
    };
    let place = Val::Percent(100.0 * (value / end.max(1.0)).clamp(0.0, 1.0));
    let fill = Node {
        width: place,
        position_type: PositionType::Absolute,
        left: Val::ZERO,
        top: Val::Px((HEIGHT - TRACK) / 2.0),
        height: Val::Px(TRACK),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let thumb = Node {
        left: place,
        position_type: PositionType::Absolute,
        top: Val::Px((HEIGHT - THUMB) / 2.0),
        width: Val::Px(THUMB),
        height: Val::Px(THUMB),
        border: UiRect::all(Val::Px(2.0)),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let mut parts = Parts {
        fill: Entity::PLACEHOLDER,
        thumb: Entity::PLACEHOLDER,
    };
    let mut slider = parent.spawn((
        Node {
            height: Val::Px(HEIGHT),
            min_width: Val::Px(80.0),
            ..default()
        },
        Slider {
            track_click: TrackClick::Snap,
            orientation: SliderOrientation::Horizontal,
        },
        SliderValue(value),
        SliderRange::new(0.0, end),
        SliderStep(step),
        Hovered::default(),
        TabIndex(0),
        FocusKey(key),
        AccessibleLabel::new(name),
        Name::new(name.to_owned()),
    ));
    slider.with_children(|slider| {
        slider.spawn((
            track,
            BackgroundColor(palette.sunk),
            BorderColor::all(palette.control),
            Pickable::IGNORE,
        ));
        slider.spawn((rail, Pickable::IGNORE)).with_children(|rail| {
            parts.fill = rail.spawn((fill, BackgroundColor(palette.ink2), Pickable::IGNORE)).id();
            let look = (BackgroundColor(palette.surface), BorderColor::all(palette.ink));
            parts.thumb = rail.spawn((thumb, look, SliderThumb)).id();
        });
    });
    slider.insert(parts);
    slider
}

fn show_values(
    sliders: Query<(&SliderValue, &SliderRange, &Parts), Or<(Changed<SliderValue>, Changed<SliderRange>)>>,
    mut nodes: Query<&mut Node>,
) {
    for (value, range, parts) in &sliders {
        let place = Val::Percent(100.0 * range.thumb_position(range.clamp(value.0)));
        if let Ok(mut fill) = nodes.get_mut(parts.fill) {
            fill.width = place;
        }
        if let Ok(mut thumb) = nodes.get_mut(parts.thumb) {
            thumb.left = place;
        }
    }
}
