//! What actions do to the month that lies open.

use std::sync::Arc;

use bevy::prelude::*;

use super::Month;
use crate::account::Decision;
use crate::game::accounts::Accounts;
use crate::game::action::{AccountAction, Action};
use crate::game::library::Library;
use crate::game::profile::Learner;
use crate::game::screens::{Chosen, Rebuild, Screen};
use crate::game::session::{Seeds, Talk, view_of};
use crate::game::settings::PlayerSettings;
use crate::game::widgets::focus::Kept as KeptFocus;

pub fn follow_actions(
    mut actions: MessageReader<Action>,
    mut month: ResMut<Month>,
    accounts: Res<Accounts>,
    learner: Res<Learner>,
    seeds: Res<Seeds>,
    library: Res<Library>,
    settings: Res<PlayerSettings>,
    mut talk: ResMut<Talk>,
    mut chosen: ResMut<Chosen>,
    mut next: ResMut<NextState<Screen>>,
    mut kept: ResMut<KeptFocus>,
    mut rebuild: ResMut<Rebuild>,
) {
    let profile = learner.profile();
    for action in actions.read() {
        let asked = match action {
            Action::OpenAccount(id) => {
                month.open(id, profile);
                kept.clear();
                next.set(Screen::Account);
                continue;
            }
            Action::Account(asked) if !month.is_talking() => asked,
            _ => continue,
        };
        let mut held = None;
        let at_hand = accounts
            .playable(&month.id)
            .map(|(account, edition)| (Arc::clone(account), edition.to_owned()));
        match (asked, at_hand) {
            (AccountAction::Begin | AccountAction::Another, Some((account, edition))) => {
                let id = month.id.clone();
                month.open(&id, profile);
                if *asked == AccountAction::Begin {
                    month.begin(account, &edition, seeds.next(), profile);
                }
                kept.clear();
            }
            (AccountAction::TakeUp(name), Some((account, edition))) => {
                month.take_up(name, account, &edition, profile);
                held = month.resume_talk(&library, view_of(&settings));
                kept.clear();
            }
            (AccountAction::LookBack(name), Some((account, edition))) => {
                month.look_back(name, account, &edition, profile);
                kept.clear();
            }
            (AccountAction::Decide(Decision::Act(act)), _) if month.is_under_way() => {
                match month.owed {
                    Some(Decision::Talked(owed, came)) if owed == *act => {
                        month.decide(Decision::Talked(owed, came));
                        rebuild.0 = true;
                        continue;
                    }
                    _ => {}
                }
                held = month.open_talk(*act, seeds.next(), &library, view_of(&settings));
                if held.is_none() {
                    month.decide(Decision::Act(*act));
                }
            }
            (AccountAction::Decide(decision), _) => month.decide(*decision),
            (AccountAction::EraseNote(position), _) => month.erase(*position),
            (AccountAction::PutTroubleAway, _) => month.trouble = None,
            _ => continue,
        }
        if let Some((session, stakes)) = held {
            chosen.0 = Some(stakes.scenario.clone());
            info!("talk of the month: {}", stakes.scenario);
            talk.hold(session, stakes);
            kept.clear();
            next.set(Screen::Conversation);
        }
        rebuild.0 = true;
    }
}
