//! Ways of spending that fill this week's sliders; filled anew while a slider moves.

use bevy::prelude::*;

use super::View;
use super::live::Slot;
use crate::game::action::Action;
use crate::game::campaign::{CampaignAction, Filled};
use crate::game::widgets::frame::row;
use crate::game::widgets::segments::{Segment, segments};
use crate::market::Policy;

/// In the order of their keys.
pub const PLANS: [(&str, Policy); 3] = [
    ("market-four-p", Policy::FourP),
    ("market-even", Policy::Even),
    ("market-oriented", Policy::CustomerOriented),
];

pub fn slot(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let place = Node {
        flex_shrink: 0.0,
        ..row(0.0)
    };
    parent
        .spawn((place, Slot::Presets))
        .with_children(|slot| presets(slot, view));
}

pub fn presets(slot: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let options = PLANS.map(|(key, policy)| Segment {
        label: view.say(key),
        written_in: view.paint.language,
        action: Action::Campaign(CampaignAction::Fill(policy)),
        chosen: view.open.filled == Filled::By(policy),
    });
    segments(slot, view.paint, &view.say("market-fill"), &options);
}
