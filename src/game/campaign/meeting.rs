//! From the campaign to a talk: a customer of the market sits down with the learner.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;

use super::work::Job;
use super::{CampaignAction, Run, wake};
use crate::game::action::Action;
use crate::game::library::{Library, Shelved};
use crate::game::screens::{Chosen, Screen};
use crate::game::session::{Talk, view_of};
use crate::game::settings::PlayerSettings;
use crate::game::widgets::focus::Kept;
use crate::market::Campaign;
use crate::scenario::{Scenario, VariantId};
use crate::sim::{Session, Start};

/// The scenario whose talk a customer is met in: the one that the campaign names, else the first of the
/// course with one customer. `None` where there is no such talk.
pub fn talk_of<'l>(campaign: &Campaign, library: &'l Library) -> Option<&'l Arc<Scenario>> {
    let with_one = |scenario: &&Arc<Scenario>| scenario.meeting.is_none();
    let named = campaign.talk.as_deref().and_then(|id| library.playable(id));
    let mut all = library.shelf().iter().filter_map(Shelved::playable);
    named.filter(with_one).or_else(|| all.find(with_one))
}

/// Begins the talk as soon as the customer has been found.
pub fn sit_down(
    mut actions: MessageReader<Action>,
    mut run: ResMut<Run>,
    library: Res<Library>,
    settings: Res<PlayerSettings>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    screen: Res<State<Screen>>,
    mut preparing: Local<Option<Job<(Scenario, Option<VariantId>, u64)>>>,
    mut talk: ResMut<Talk>,
    mut chosen: ResMut<Chosen>,
    mut kept: ResMut<Kept>,
    mut next: ResMut<NextState<Screen>>,
) {
    if *screen.get() != Screen::Campaign {
        *preparing = None;
        return;
    }
    let asked = actions
        .read()
        .any(|action| *action == Action::Campaign(CampaignAction::Talk));
    if asked
        && preparing.is_none()
        && let Some(open) = run.open.as_ref().filter(|open| open.is_over())
        && let Some(scenario) = talk_of(&open.campaign, &library).cloned()
    {
        let (question, draw) = (open.question(), open.draw);
        *preparing = Some(Job::begin(wake(&proxy), move |_| async move {
            let (scenario, variant) = question.talk(draw, &scenario);
            Some((scenario, variant, draw))
        }));
    }
    let Some((scenario, variant, draw)) = preparing.as_ref().and_then(Job::came) else {
        return;
    };
    *preparing = None;
    let start = Start {
        seed: draw,
        variant,
        view: view_of(&settings),
    };
    chosen.0 = Some(scenario.id.clone());
    info!("campaign: talk {draw}");
    talk.go_on_with(Session::start(Arc::new(scenario), start), true);
    run.talking = true;
    kept.clear();
    next.set(Screen::Conversation);
}
