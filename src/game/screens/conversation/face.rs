//! The face that changes with the mood: the old one fades from over the new one.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Moment;
use crate::game::widgets::{Since, portrait};

/// A face changes in this time.
const FADE_SECS: f32 = 0.12;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fade_out);
}

/// A picture on its way out.
#[derive(Component, Default)]
struct Fading(Since);

/// The tile with the face of now, and the face of before fading from it if the mood has changed.
pub fn changing_tile(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, height: f32) {
    let paint = moment.paint;
    let who = moment.person();
    let person = who.portrait;
    parent
        .spawn(Node {
            flex_direction: FlexDirection::Column,
            ..default()
        })
        .with_children(|stack| {
            portrait::tile(stack, paint, person, who.mood, height);
            let before = who.mood_before;
            let Some(before) = before.filter(|&before| moment.fresh && !paint.still && before != who.mood) else {
                return;
            };
            let over = Node {
                position_type: PositionType::Absolute,
                width: Val::Percent(100.0),
                height: Val::Percent(100.0),
                justify_content: JustifyContent::Center,
                ..default()
            };
            stack.spawn((over, Pickable::IGNORE)).with_children(|over| {
                over.spawn((
                    ImageNode::new(paint.portrait(person, before.name())),
                    Node {
                        width: Val::Px(height),
                        height: Val::Px(height),
                        ..default()
                    },
                    Fading::default(),
                ));
            });
        });
}

fn fade_out(
    time: Res<Time>,
    mut faces: Query<(Entity, &mut Fading, &mut ImageNode)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut fading, mut image) in &mut faces {
        let elapsed = fading.0.advance(&time);
        image.color.set_alpha((1.0 - elapsed / FADE_SECS).max(0.0));
        if elapsed >= FADE_SECS {
            commands.entity(entity).despawn();
        }
        redraw.write(RequestRedraw);
    }
}
