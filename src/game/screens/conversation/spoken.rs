//! What a screen reader says unasked: after a turn the answer and what it did, and the gauges when
//! they are asked for.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::gates::read_out;
use super::happened::what_happened;
use super::{Moment, meeting};
use crate::game::action::Action;
use crate::game::screens::Screen;
use crate::game::session::Talk;
use crate::game::theme::Painter;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, read_gauges.run_if(in_state(Screen::Conversation)));
}

/// A place that is not seen, whose text is read out when it changes.
#[derive(Component)]
pub struct LiveRegion;

/// The region with what the last turn brought.
pub fn live_region(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let language = moment.paint.language;
    let answers = moment.seen.lines.iter().enumerate().map(|(position, &line)| {
        let words = moment.talk.wording(line, moment.seen.turn, language);
        meeting::said_by(moment, position, words)
    });
    let before = moment.before.as_ref();
    let happened = before.map(|before| what_happened(moment.scenario, before, moment.seen, language));
    let said: Vec<String> = answers.chain(happened.unwrap_or_default()).collect();
    page.spawn((
        LiveRegion,
        Node {
            position_type: PositionType::Absolute,
            width: Val::Px(1.0),
            height: Val::Px(1.0),
            ..default()
        },
        spoken(&said.join(" ")),
        Name::new("Spoken"),
    ));
}

fn spoken(text: &str) -> AccessibilityNode {
    let mut node = accesskit::Node::new(accesskit::Role::Status);
    node.set_live(accesskit::Live::Polite);
    node.set_value(text);
    AccessibilityNode::from(node)
}

fn read_gauges(
    mut actions: MessageReader<Action>,
    painter: Painter,
    talk: Res<Talk>,
    mut regions: Query<&mut AccessibilityNode, With<LiveRegion>>,
) {
    if !actions.read().any(|action| *action == Action::ReadGauges) {
        return;
    }
    let (Some(scenario), Some(seen)) = (talk.scenario(), talk.seen()) else {
        return;
    };
    let text = read_out(&painter.paint(), scenario, seen);
    for mut region in &mut regions {
        region.set_value(text.as_str());
    }
}
