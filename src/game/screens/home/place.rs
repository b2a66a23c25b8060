//! Where on the map the learner is: the card opened last, to which whoever comes home returns.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

use super::card::Card;
use crate::game::action::Action;

#[derive(Resource, Default)]
pub struct Place {
    /// The id of the step or scenario opened last.
    opened: Option<String>,
    /// It is still to be scrolled into view.
    due: bool,
}

impl Place {
    pub fn is(&self, card: &Card) -> bool {
        self.opened.as_ref() == Some(&card.0)
    }
}

pub fn remember(mut actions: MessageReader<Action>, mut place: ResMut<Place>) {
    for action in actions.read() {
        if let Action::OpenScenario(id) | Action::OpenLesson(id) | Action::OpenCampaign(id) | Action::OpenAccount(id) =
            action
        {
            place.opened = Some(id.clone());
        }
    }
}

pub fn come_home(mut place: ResMut<Place>) {
    place.due = true;
}

/// Once the map is there.
pub fn show(cards: Query<(Entity, &Card, &ComputedNode)>, mut place: ResMut<Place>, mut commands: Commands) {
    if !place.due {
        return;
    }
    let mut laid_out = cards.iter().filter(|(.., node)| node.size().y > 0.0).peekable();
    if laid_out.peek().is_none() {
        return;
    }
    if let Some((entity, ..)) = laid_out.find(|(_, card, _)| place.is(card)) {
        commands.trigger(ScrollIntoView { entity });
    }
    place.due = false;
}
