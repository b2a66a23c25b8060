//! How much the game tells during the talk, and its beginning.

use bevy::prelude::*;

use super::story::titled;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::segments::{Segment, segments};
use crate::record::Settings;
use crate::sim::Grain;

const LABELS: f32 = 64.0;

/// Coach and gauges.
pub fn options(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, settings: &Settings) {
    parent.spawn(card(paint, column(SPACE_3))).with_children(|card| {
        titled(card, paint, icons::GAUGE, "briefing-difficulty", paint.palette.ink);
        let coach = [(true, "briefing-coach-on"), (false, "briefing-coach-off")];
        let note = if settings.coach {
            "briefing-coach-on-note"
        } else {
            "briefing-coach-off-note"
        };
        option(
            card,
            paint,
            "briefing-coach",
            note,
            &coach.map(|(on, key)| segment(paint, key, Action::SetCoach(on), settings.coach == on)),
        );
        let gauges = [
            (Grain::Exact, "briefing-gauges-exact"),
            (Grain::Coarse, "briefing-gauges-coarse"),
            (Grain::Hidden, "briefing-gauges-hidden"),
        ];
        let note = match settings.gauges {
            Grain::Exact => "briefing-gauges-exact-note",
            Grain::Coarse => "briefing-gauges-coarse-note",
            Grain::Hidden => "briefing-gauges-hidden-note",
        };
        option(
            card,
            paint,
            "briefing-gauges",
            note,
            &gauges.map(|(grain, key)| segment(paint, key, Action::SetGauges(grain), settings.gauges == grain)),
        );
    });
}

fn segment(paint: &Paint, key: &str, action: Action, chosen: bool) -> Segment {
    Segment {
        label: paint.say(key),
        written_in: paint.language,
        action,
        chosen,
    }
}

/// One option: its name, what sets it, what that means.
fn option(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, name: &str, note: &str, options: &[Segment]) {
    let name = paint.say(name);
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|line| {
        line.spawn(Node {
            width: Val::Px(LABELS),
            ..default()
        })
        .with_children(|room| {
            paint.write(room, UI, name.as_str(), paint.palette.ink2);
        });
        segments(line, paint, &name, options);
        paint.write(line, CAPTION, paint.say(note), paint.palette.ink2);
    });
}

/// The bar at the bottom, in sight however long the briefing is: the button that begins the
/// talk, and its seed, with which a trainer can give the same talk to all.
pub fn start(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, seed: u64) {
    let bar = Node {
        padding: UiRect::axes(Val::Px(SPACE_8), Val::Px(SPACE_3)),
        border: UiRect::top(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    page.spawn((bar, BorderColor::all(paint.palette.line)))
        .with_children(|line| {
            let told = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                ..column(0.0)
            };
            line.spawn(told).with_children(|told| {
                let seed = paint
                    .words()
                    .with("briefing-seed", &[("seed", seed.to_string().into())]);
                paint.write(told, CAPTION_MEDIUM, seed, paint.palette.ink2);
                paint.write(told, CAPTION, paint.say("briefing-seed-note"), paint.palette.ink3);
            });
            let start = Labelled {
                weight: Weight::Primary,
                icon: icons::PLAY,
                label: &paint.say("briefing-start"),
                key: "Enter",
                action: Action::StartTalk,
            };
            button(line, paint, &start);
        });
}
