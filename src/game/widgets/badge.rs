//! Small labels: badges, factor chips, force circles, stamps.

use bevy::prelude::*;

use super::frame::row;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::scenario::{Factor, Force, Mood, Standing};

/// What a badge says by its colours.
#[derive(Clone, Copy, Debug)]
pub enum Tone {
    Jade,
    Seal,
    Neutral,
    /// On the card's own colour, with an edge.
    Outline,
    Factor(Factor),
}

/// A badge: icon and word.
pub fn badge(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, tone: Tone, icon: &str, label: &str) {
    let palette = paint.palette;
    let (fill, text, edge) = match tone {
        Tone::Jade => (palette.jade_soft, palette.jade, Color::NONE),
        Tone::Seal => (palette.seal_soft, palette.seal_text, Color::NONE),
        Tone::Neutral => (palette.sunk, palette.ink2, Color::NONE),
        Tone::Outline => (palette.surface, palette.ink2, palette.ink2),
        Tone::Factor(factor) => (palette.factor(factor).soft, palette.factor(factor).text, Color::NONE),
    };
    let layout = Node {
        padding: UiRect::axes(Val::Px(7.0), Val::Px(2.0)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        ..row(SPACE_1)
    };
    parent
        .spawn((layout, BackgroundColor(fill), BorderColor::all(edge)))
        .with_children(|badge| {
            if !icon.is_empty() {
                paint.icon(badge, icon, 12.0, text);
            }
            paint.write(badge, CAPTION_MEDIUM, label, text);
        });
}

/// How a factor moved: its badge with an arrow and the points.
pub fn change_badge(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, by: i16) {
    let palette = paint.palette;
    let hue = palette.factor(factor);
    let layout = Node {
        padding: UiRect::axes(Val::Px(7.0), Val::Px(3.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        ..row(SPACE_1)
    };
    parent
        .spawn((layout, BackgroundColor(hue.soft)))
        .with_children(|badge| {
            paint.icon(badge, factor_icon(factor), 12.0, hue.text);
            paint
                .write(badge, CAPTION_MEDIUM, factor_name(paint, factor), hue.text)
                .insert(TextLayout::no_wrap());
            paint.icon(
                badge,
                if by > 0 { icons::ARROW_UP } else { icons::ARROW_DOWN },
                12.0,
                hue.text,
            );
            paint.write(badge, CAPTION_MEDIUM, by.unsigned_abs().to_string(), hue.text);
        });
}

/// The filled rounded square of a factor.
pub fn factor_chip(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, size: f32) {
    let hue = paint.palette.factor(factor);
    let layout = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(size * 0.22)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent.spawn((layout, BackgroundColor(hue.fill))).with_children(|chip| {
        paint.icon(chip, factor_icon(factor), size * 0.6, paint.palette.on_fill);
    });
}

/// How far a factor has come in a scenario, as the course map shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamped {
    Passed,
    Tried,
    NotYet,
}

/// The stamp of a factor: filled, outlined or pale.
pub fn stamp(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, stamped: Stamped) {
    stamp_of_size(parent, paint, factor, stamped, 30.0, 16.0);
}

/// The same, as small as it can be read.
pub fn small_stamp(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, factor: Factor, stamped: Stamped) {
    stamp_of_size(parent, paint, factor, stamped, 18.0, 11.0);
}

fn stamp_of_size(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    factor: Factor,
    stamped: Stamped,
    size: f32,
    icon_size: f32,
) {
    let palette = paint.palette;
    let hue = palette.factor(factor);
    let (fill, edge, icon) = match stamped {
        Stamped::Passed => (hue.fill, hue.fill, palette.on_fill),
        Stamped::Tried => (palette.surface, hue.fill, hue.text),
        Stamped::NotYet => (palette.sunk, palette.line, palette.ink3),
    };
    let layout = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        justify_content: JustifyContent::Center,
        border: UiRect::all(Val::Px(if stamped == Stamped::Tried { 2.0 } else { 1.0 })),
        border_radius: BorderRadius::all(Val::Px(size * 0.2)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent
        .spawn((layout, BackgroundColor(fill), BorderColor::all(edge)))
        .with_children(|stamp| {
            paint.icon(stamp, factor_icon(factor), icon_size, icon);
        });
}

/// Across the circle of a force.
pub const CIRCLE: f32 = 28.0;

/// The ringed circle of a force, in the hue of the factor that it moves.
pub fn force_circle(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, force: Force) {
    let hue = paint.palette.factor(force.factor());
    let layout = Node {
        width: Val::Px(CIRCLE),
        height: Val::Px(CIRCLE),
        justify_content: JustifyContent::Center,
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::MAX,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent
        .spawn((layout, BackgroundColor(hue.soft), BorderColor::all(hue.fill)))
        .with_children(|circle| {
            paint.icon(circle, force_icon(force), 16.0, hue.text);
        });
}

pub fn factor_icon(factor: Factor) -> &'static str {
    match factor {
        Factor::Understanding => icons::EYE,
        Factor::Worth => icons::SCALE,
        Factor::Belief => icons::SHIELD_CHECK,
        Factor::Satisfaction => icons::HEART,
    }
}

pub fn force_icon(force: Force) -> &'static str {
    match force {
        Force::Introduce => icons::MEGAPHONE,
        Force::Uncover => icons::EAR,
        Force::BuildTrust => icons::HANDSHAKE,
        Force::Exceed => icons::GIFT,
    }
}

pub fn mood_icon(mood: Mood) -> &'static str {
    match mood {
        Mood::Delighted => icons::FACE_GRINNING,
        Mood::Content => icons::FACE_SLIGHTLY_SMILING,
        Mood::Neutral => icons::FACE_NEUTRAL,
        Mood::Doubtful => icons::CIRCLE_QUESTION_MARK,
        Mood::Annoyed => icons::FACE_SLIGHTLY_FROWNING,
    }
}

/// Tone, icon and message key of how a claim stands.
pub fn standing(standing: Standing, exposed: bool) -> (Tone, &'static str, &'static str) {
    match (exposed, standing) {
        (true, _) => (Tone::Seal, icons::X, "standing-exposed"),
        (false, Standing::Believed) => (Tone::Jade, icons::CHECK, "standing-believed"),
        (false, Standing::Half) => (Tone::Neutral, icons::MINUS, "standing-half"),
        (false, Standing::Doubted) => (Tone::Seal, icons::X, "standing-doubted"),
    }
}

pub fn factor_name(paint: &Paint, factor: Factor) -> String {
    paint.say(&format!("factor-{}", factor.name()))
}

pub fn force_name(paint: &Paint, force: Force) -> String {
    paint.say(&format!("force-{}", force.name()))
}
