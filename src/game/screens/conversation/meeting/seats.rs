//! The seats: who sits there, how they look, how they stand, who has the floor.

use bevy::prelude::*;

use super::aim::effective;
use super::stance::{stance_cells, stance_line};
use super::{At, cares};
use crate::game::action::{Action, Addressed};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge, mood_icon};
use crate::game::widgets::frame::{column, padded_card, row};
use crate::game::widgets::portrait;
use crate::scenario::{DecisionRule, PersonId};
use crate::sim::meeting::PersonSeen;

/// A seat is never narrower; rather there is one row more.
const NARROWEST: f32 = 140.0;
/// A narrower seat is a small one.
const FULL_FROM_WIDTH: f32 = 172.0;
/// Room between two seats.
const GAP: f32 = 10.0;
/// In a lower window the seats are small.
const FULL_FROM_HEIGHT: f32 = 690.0;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(aim_by_click);
}

/// Where somebody sits: a click there speaks to them.
#[derive(Component)]
pub struct Seat(PersonId);

fn aim_by_click(click: On<Pointer<Click>>, seats: Query<&Seat>, mut actions: MessageWriter<Action>) {
    if let Ok(seat) = seats.get(click.entity) {
        actions.write(Action::AimAt(Addressed::One(seat.0)));
    }
}

/// All seats, in as many rows as `width` needs.
pub(super) fn seats(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>, width: f32) {
    let seated = at.seated();
    let fit = ((width + GAP) / (NARROWEST + GAP)) as usize;
    let rows = seated.len().div_ceil(fit.max(1));
    let each_row = seated.len().div_ceil(rows.max(1)).max(1);
    let each = (width + GAP) / each_row as f32 - GAP;
    let full = rows == 1 && at.moment.room.height >= FULL_FROM_HEIGHT && each >= FULL_FROM_WIDTH;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    parent.spawn((layout, Name::new("Seats"))).with_children(|all| {
        for some in seated.chunks(each_row) {
            let line = Node {
                align_items: AlignItems::Stretch,
                ..row(GAP)
            };
            all.spawn(line).with_children(|line| {
                for one in some {
                    seat(line, at, one, full);
                }
                // A shorter last row keeps the width of the others.
                for _ in some.len()..each_row {
                    line.spawn(share());
                }
            });
        }
    });
}

fn share() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(5.0)
    }
}

fn seat(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen, full: bool) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let has_floor = at.table.floor == Some(one.who) && one.present && !at.is_over();
    let aim = effective(at.moment.scenario, at.moment.seen, at.moment.desk.aim);
    let (edge, width) = match (has_floor, aim == Addressed::One(one.who)) {
        (true, _) => (palette.seal, 2.0),
        (false, true) => (palette.ink, 2.0),
        (false, false) => (palette.line, 1.0),
    };
    // A wider edge takes its room from the padding, so that nothing jumps.
    let padding = UiRect::all(Val::Px(if full { 11.0 } else { 8.0 } - width));
    let mut seat = line.spawn((padded_card(paint, padding, share()), Seat(one.who)));
    seat.insert(BorderColor::all(edge))
        .entry::<Node>()
        .and_modify(move |mut node| node.border = UiRect::all(Val::Px(width)));
    seat.with_children(|seat| {
        head(seat, at, one, full, has_floor);
        if full {
            roles(seat, at, one.who);
        }
        seat.spawn(Node {
            margin: UiRect::top(Val::Auto),
            ..column(SPACE_1)
        })
        .with_children(|foot| {
            stance_cells(foot, at, one);
            stance_line(foot, at, one);
        });
    });
}

fn head(seat: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen, full: bool, has_floor: bool) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let line = Node {
        align_items: AlignItems::FlexStart,
        ..row(SPACE_2)
    };
    seat.spawn(line).with_children(|line| {
        face(line, at, one, if full { 50.0 } else { 36.0 });
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(1.0)
        };
        line.spawn(words).with_children(|words| {
            paint.write(words, CARD, at.name(one.who), palette.ink);
            let role = at.meeting.person(one.who).role.map(|role| at.moment.text(role));
            // In a small seat, who has the floor says so in place of the role.
            if let Some(role) = role.filter(|_| full || !has_floor) {
                paint.write(words, CAPTION, role, palette.ink2);
            }
            if has_floor {
                words.spawn(row(0.0)).with_children(|line| floor_tag(line, at));
            } else {
                let mood = full.then(|| paint.say(&format!("mood-{}", one.mood.name())));
                let told: Vec<String> = part(at, one.who).into_iter().chain(mood).collect();
                if !told.is_empty() {
                    paint.write(words, CAPTION, told.join(" · "), palette.ink2);
                }
            }
        });
    });
}

/// Portrait, with the mood's icon at its lower right.
fn face(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen, size: f32) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let place = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        flex_shrink: 0.0,
        ..default()
    };
    line.spawn(place).with_children(|place| {
        portrait::round(place, paint, at.portrait(one.who), one.mood, size);
        let mood = Node {
            position_type: PositionType::Absolute,
            right: Val::ZERO,
            bottom: Val::ZERO,
            padding: UiRect::all(Val::Px(1.0)),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::MAX,
            ..row(0.0)
        };
        place
            .spawn((mood, BackgroundColor(palette.surface), BorderColor::all(palette.ink2)))
            .with_children(|mood| {
                paint.icon(mood, mood_icon(one.mood), 14.0, palette.ink);
            });
    });
}

/// What sets somebody apart when it comes to deciding: the chair, no vote, a heavier vote.
fn part(at: &At<'_>, who: PersonId) -> Option<String> {
    let paint = at.moment.paint;
    let vote = at.meeting.person(who).vote;
    if at.meeting.rule == DecisionRule::Weighted && vote > 1 {
        return Some(paint.words().with("meet-votes", &[("votes", vote.into())]));
    }
    if at.meeting.rule == DecisionRule::Authority(who) {
        return Some(paint.say("meet-decides"));
    }
    if who == at.meeting.chair {
        return Some(paint.say("meet-chairs"));
    }
    (vote == 0).then(|| paint.say("meet-no-vote"))
}

fn floor_tag(line: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let tag = Node {
        padding: UiRect::axes(Val::Px(6.0), Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        ..row(SPACE_1)
    };
    line.spawn((tag, BackgroundColor(palette.seal))).with_children(|tag| {
        paint.icon(tag, icons::MIC, 12.0, palette.on_seal);
        paint
            .write(tag, CAPTION_MEDIUM, paint.say("meet-speaking"), palette.on_seal)
            .insert(TextLayout::no_wrap());
    });
}

/// Level and function.
fn roles(seat: &mut ChildSpawnerCommands<'_>, at: &At<'_>, who: PersonId) {
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(2.0),
        ..row(SPACE_1)
    };
    seat.spawn(line).with_children(|line| {
        for name in cares::roles(at, who) {
            badge(line, at.moment.paint, Tone::Neutral, "", &name);
        }
    });
}
