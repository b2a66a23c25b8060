//! What was said, newest at the bottom; older lines fade into the page at the top.

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::ScrollArea;

use super::choices::GUTTER;
use super::said::everything_said;
use super::{Moment, meeting};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, icons};
use crate::game::widgets::badge::{Tone, badge, change_badge};
use crate::game::widgets::bubble::bubble;
use crate::game::widgets::frame::{row, scrolling};
use crate::game::widgets::scrollbar::scrollbar;
use crate::scenario::Factor;
use crate::sim::Badge;

/// How far the page fades into the oldest line.
const FADE: f32 = 28.0;
/// Further down than any transcript: the layout stops at the end.
const END: Vec2 = Vec2::new(0.0, 1.0e6);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Followed>();
    app.add_systems(
        PostUpdate,
        (stay_within, notice_whether_followed).chain().after(UiSystems::Layout),
    );
}

/// Whether the newest line was in sight in the last frame; then it stays so when the room changes.
#[derive(Resource)]
pub struct Followed(pub bool);

impl Default for Followed {
    fn default() -> Self {
        Self(true)
    }
}

/// The scrolling talk.
#[derive(Component)]
pub struct Transcript;

pub fn transcript(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::Px(72.0),
        flex_direction: FlexDirection::Column,
        margin: UiRect::right(Val::Px(-GUTTER)),
        ..default()
    };
    parent.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            row_gap: Val::Px(SPACE_2),
            padding: UiRect::new(
                Val::Px(SPACE_1),
                Val::Px(GUTTER + SPACE_2),
                Val::Px(FADE),
                Val::Px(SPACE_1),
            ),
            ..default()
        };
        let mut area = frame.spawn((scrolling("transcript", layout), Transcript, Name::new("Transcript")));
        if moment.at_end {
            area.insert(ScrollPosition(END));
        }
        let target = area.id();
        area.with_children(|list| {
            // A short talk stands at the bottom, beside the choices.
            list.spawn(Node {
                flex_grow: 1.0,
                ..default()
            });
            lines(list, moment);
        });
        scrollbar(frame, paint, target);
        // The page is itself a gradient; the strip of a narrow window pushes the talk further down it.
        let down = if moment.room.breadth < Breadth::Usual { 0.3 } else { 0.1 };
        let page = if meeting::is_at_table(moment.seen) {
            paint.palette.bubble
        } else {
            paint.palette.page[0].mix(&paint.palette.page[1], down)
        };
        frame.spawn((
            Node {
                position_type: PositionType::Absolute,
                top: Val::ZERO,
                left: Val::ZERO,
                width: Val::Percent(100.0),
                height: Val::Px(FADE),
                ..default()
            },
            BackgroundGradient::from(LinearGradient::to_bottom(vec![
                ColorStop::auto(page),
                ColorStop::auto(page.with_alpha(0.0)),
            ])),
            Pickable::IGNORE,
        ));
    });
}

fn lines(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    if moment.seen.table.is_some() {
        return meeting::everything_said(list, moment);
    }
    let paint = moment.paint;
    let now = moment.talk.turns().len();
    let mut practice_since = moment.desk.rewound_at;
    for said in everything_said(moment.talk, paint.language) {
        if practice_since.is_some_and(|turn| said.turn > turn) {
            practice_note(list, moment);
            practice_since = None;
        }
        let new = moment.fresh && said.turn == now;
        bubble(list, paint, said.by, &said.text, new, |below| {
            for effect in &said.badges {
                match *effect {
                    Badge::Factor(factor, by) => change_badge(below, paint, factor, by),
                    Badge::Found(need) => {
                        let need = moment.text(moment.scenario.needs[need.index()].name);
                        let label = paint.words().with("talk-new-in-notebook", &[("need", need.into())]);
                        badge(below, paint, Tone::Factor(Factor::Worth), icons::NOTEBOOK_PEN, &label);
                    }
                }
            }
        });
    }
    if practice_since.is_some() {
        practice_note(list, moment);
    }
}

/// Stands where a line was taken back.
pub fn practice_note(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let note = Node {
        align_self: AlignSelf::Center,
        flex_shrink: 0.0,
        ..row(6.0)
    };
    list.spawn(note).with_children(|note| {
        paint.icon(note, icons::UNDO_2, 13.0, paint.palette.ink2);
        paint.write(note, CAPTION, paint.say("talk-practice-note"), paint.palette.ink2);
    });
}

/// A position past the end would swallow the first turns of the wheel.
fn stay_within(mut areas: Query<(&mut ScrollPosition, &ComputedNode), With<ScrollArea>>) {
    for (mut position, node) in &mut areas {
        let room = (node.content_size() - node.size() + node.scrollbar_size) * node.inverse_scale_factor();
        let furthest = room.max(Vec2::ZERO);
        if node.size() != Vec2::ZERO && position.y > furthest.y {
            position.y = furthest.y;
        }
    }
}

fn notice_whether_followed(
    transcripts: Query<(&ScrollPosition, &ComputedNode), With<Transcript>>,
    mut followed: ResMut<Followed>,
) {
    if let Ok((position, node)) = transcripts.single() {
        let furthest = (node.content_size().y - node.size().y) * node.inverse_scale_factor();
        followed.0 = position.y >= furthest - 2.0;
    }
}
