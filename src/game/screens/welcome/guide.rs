//! A first talk that explains its screen while it is played: a line at a time, each after a turn.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::screens::{Rebuild, Screen};
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::notice::{Tone, notice};

/// The talk that is shown.
pub const SCENARIO: &str = "imperial-seal";
/// Lines from the first word on; after so many turns one is left alone.
const LINES: usize = 6;
/// What the strip takes of the window's height, at its usual width.
const HEIGHT: f32 = 49.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Guide>()
        .add_systems(OnEnter(Screen::Debrief), end)
        .add_systems(OnEnter(Screen::Home), end)
        .add_systems(Update, follow_actions);
}

/// Whether the guide goes along.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Guide(bool);

/// Where the guide has something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Briefing,
    /// After so many turns.
    Talk(usize),
    /// The talk is over.
    Over,
}

impl Guide {
    pub fn begin(&mut self) {
        self.0 = true;
    }

    fn says(self, place: Place) -> Option<String> {
        if !self.0 {
            return None;
        }
        match place {
            Place::Briefing => Some("guide-briefing".to_owned()),
            Place::Talk(turns) => (turns < LINES).then(|| format!("guide-{}", turns + 1)),
            Place::Over => Some("guide-over".to_owned()),
        }
    }

    /// What it takes of the window's height.
    pub fn height(self, place: Place) -> f32 {
        self.says(place).map_or(0.0, |_| HEIGHT)
    }
}

/// The strip; nothing where the guide is silent.
pub fn strip(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, guide: Guide, place: Place) {
    let Some(key) = guide.says(place) else { return };
    notice(page, paint, Tone::Calm, icons::LIGHTBULB, paint.say(&key), |right| {
        let skip = Labelled {
            weight: Weight::Ghost,
            icon: "",
            label: &paint.say("guide-skip"),
            key: "",
            action: Action::SkipGuide,
        };
        button(right, paint, &skip);
    });
}

fn end(mut guide: ResMut<Guide>) {
    guide.0 = false;
}

fn follow_actions(mut actions: MessageReader<Action>, mut guide: ResMut<Guide>, mut rebuild: ResMut<Rebuild>) {
    if actions.read().any(|action| *action == Action::SkipGuide) {
        guide.0 = false;
        rebuild.0 = true;
    }
}
