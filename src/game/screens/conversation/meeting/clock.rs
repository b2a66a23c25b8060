//! Whose time runs, how it is decided, and the tools that a wide window keeps in its header.

use bevy::prelude::*;

use super::{At, is_at_table};
use crate::game::action::Action;
use crate::game::screens::conversation::Moment;
use crate::game::screens::conversation::choices::tool;
use crate::game::screens::conversation::gates::gates_strip;
use crate::game::screens::conversation::person::patience;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{row, spacer};
use crate::scenario::{DecisionRule, Role};

/// From this width the header has room for the hint and the way back.
const TOOLS_IN_HEADER: f32 = 1200.0;
/// Width of the clock.
const CLOCK: f32 = 330.0;

/// "Ms Lin’s patience".
pub fn whose_patience(moment: &Moment<'_>) -> Option<String> {
    let at = At::of(moment).filter(|_| is_at_table(moment.seen))?;
    let who = at.name(at.table.clock);
    Some(moment.paint.words().with("meet-patience", &[("who", who.into())]))
}

/// Which part of the meeting it is, how it is decided, the clock; in a narrow window the gates too.
pub(super) fn strip(page: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let (moment, paint) = (at.moment, at.moment.paint);
    let layout = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(6.0)),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        min_height: Val::Px(36.0),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    page.spawn((layout, BorderColor::all(paint.palette.line), Name::new("Clock")))
        .with_children(|strip| {
            if let Some(title) = moment.scenario.scene(moment.seen.scene).title {
                paint.write(strip, UI_MEDIUM, moment.text(title), paint.palette.ink);
            }
            badge(strip, paint, Tone::Neutral, icons::SCALE, &rule(at));
            if at.is_between() {
                paint.write(strip, CAPTION, paint.say("meet-nobody-here"), paint.palette.ink2);
            }
            strip.spawn(spacer());
            let clock = Node {
                width: Val::Px(CLOCK),
                flex_direction: FlexDirection::Column,
                ..default()
            };
            strip.spawn(clock).with_children(|clock| patience(clock, moment));
            if moment.room.breadth < Breadth::Usual {
                gates_strip(strip, moment);
            }
        });
}

/// How it is decided, in a few words.
pub(super) fn rule(at: &At<'_>) -> String {
    let words = at.moment.paint.words();
    let key = format!("meet-rule-{}", at.meeting.rule.name());
    match at.meeting.rule {
        DecisionRule::Authority(who) => words.with(&key, &[("who", at.name(who).into())]),
        DecisionRule::Veto(function) => {
            let function = role_name(at, &at.meeting.functions[function.index()]);
            words.with(&key, &[("function", function.into())])
        }
        _ => words.get(&key),
    }
}

fn role_name(at: &At<'_>, function: &Role) -> String {
    match function.name {
        Some(name) => at.moment.text(name).to_owned(),
        None => at.moment.paint.say(&format!("function-{}", function.id)),
    }
}

/// Whether the header has room for the tools.
pub(super) fn has_tools_in_header(moment: &Moment<'_>) -> bool {
    moment.room.width >= TOOLS_IN_HEADER
}

/// The hint and the way back.
pub fn header_tools(right: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    if !is_at_table(moment.seen) || !has_tools_in_header(moment) || moment.talk.watching().is_some() {
        return;
    }
    if !moment.is_over() && moment.talk.view().coach && moment.room.breadth != Breadth::Wide {
        tool(right, moment, icons::LIGHTBULB, "talk-hint", "H", Action::Hint);
    }
    if !moment.talk.turns().is_empty() {
        tool(right, moment, icons::UNDO_2, "talk-rewind", "Z", Action::Rewind);
    }
}
