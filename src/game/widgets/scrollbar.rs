//! A scrollbar beside what scrolls; not there while everything fits.

use bevy::prelude::*;
use bevy::ui::update::update_clipping_system;
use bevy::ui::{CalculatedClip, UiSystems};
use bevy::ui_widgets::{ControlOrientation, Scrollbar, ScrollbarThumb};

use super::frame::scrolling;
use crate::game::theme::Paint;
use crate::game::theme::scale::SPACE_2;

const WIDTH: f32 = 6.0;
/// The thumb is never shorter than one can grasp.
const SHORTEST_THUMB: f32 = 24.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, show_where_needed.after(UiSystems::Layout));
    app.add_systems(PostUpdate, clip_thumbs.after(update_clipping_system));
}

/// A bar at the right edge of the parent, which scrolls `target`: a sibling that fills it.
pub fn scrollbar(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, target: Entity) {
    let palette = paint.palette;
    let track = Node {
        position_type: PositionType::Absolute,
        right: Val::ZERO,
        top: Val::ZERO,
        bottom: Val::ZERO,
        width: Val::Px(WIDTH),
        ..default()
    };
    let thumb = ScrollbarThumb {
        border_radius: BorderRadius::MAX,
        border: UiRect::ZERO,
    };
    parent
        .spawn((
            track,
            Scrollbar::new(target, ControlOrientation::Vertical, SHORTEST_THUMB),
            Visibility::Hidden,
        ))
        .with_child((thumb, BackgroundColor(palette.control.with_alpha(0.6))));
}

/// A scrolling column that fills what is left of its parent, with its bar beside it.
pub fn scrolled(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    key: &'static str,
    gap: f32,
    content: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        flex_direction: FlexDirection::Column,
        ..default()
    };
    parent.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            row_gap: Val::Px(gap),
            padding: UiRect::right(Val::Px(SPACE_2)),
            ..default()
        };
        let mut area = frame.spawn(scrolling(key, layout));
        let target = area.id();
        area.with_children(content);
        scrollbar(frame, paint, target);
    });
}

fn show_where_needed(mut bars: Query<(&Scrollbar, &mut Visibility)>, areas: Query<&ComputedNode>) {
    for (bar, mut visibility) in &mut bars {
        let Ok(area) = areas.get(bar.target) else { continue };
        let needed = area.content_size().y > area.size().y + 1.0;
        visibility.set_if_neq(if needed {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
    }
}

/// Bevy's thumb is no node, and what clips nodes passes it by: inside something that scrolls itself, it
/// would be drawn over what stands above.
fn clip_thumbs(
    thumbs: Query<(Entity, &ChildOf, Option<&CalculatedClip>), With<ScrollbarThumb>>,
    clips: Query<&CalculatedClip, Without<ScrollbarThumb>>,
    mut commands: Commands,
) {
    for (thumb, track, has) in &thumbs {
        match clips.get(track.parent()) {
            Ok(clip) if has.is_none_or(|has| has.clip != clip.clip) => {
                commands.entity(thumb).try_insert(CalculatedClip { clip: clip.clip });
            }
            Err(_) if has.is_some() => {
                commands.entity(thumb).remove::<CalculatedClip>();
            }
            _ => {}
        }
    }
}
