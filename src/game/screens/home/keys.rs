//! The course map by keyboard: arrows from card to card, Enter opens, F2 opens in the lab, F5 reads
//! anew.

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::aside::Desk;
use super::card::Card;
use super::place::Place;
use crate::game::action::{Action, Does};
use crate::game::lab;
use crate::game::library::Library;

pub fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    cards: Query<(Entity, &UiGlobalTransform, &Card)>,
    place: Res<Place>,
    desk: Res<Desk>,
    library: Res<Library>,
    controls: Query<(), With<Does>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut actions: MessageWriter<Action>,
) {
    for key in keys.get_just_pressed() {
        // Whoever moves by keys wants to see where.
        visible.0 |= matches!(
            key,
            KeyCode::ArrowLeft | KeyCode::ArrowRight | KeyCode::ArrowUp | KeyCode::ArrowDown
        );
        match key {
            KeyCode::ArrowLeft => step(&cards, &place, &mut focus, Vec2::NEG_X),
            KeyCode::ArrowRight => step(&cards, &place, &mut focus, Vec2::X),
            KeyCode::ArrowUp => step(&cards, &place, &mut focus, Vec2::NEG_Y),
            KeyCode::ArrowDown => step(&cards, &place, &mut focus, Vec2::Y),
            KeyCode::KeyP => {
                actions.write(Action::OpenProgress);
            }
            KeyCode::KeyR => {
                actions.write(Action::OpenReview);
            }
            KeyCode::F5 => {
                actions.write(Action::Reload);
            }
            // The card with the focus, be it broken; else what lies on the desk.
            KeyCode::F2 if lab::IS_HERE => {
                let card = focus.get().and_then(|entity| cards.get(entity).ok());
                let id = card
                    .map(|(.., card)| card.0.as_str())
                    .filter(|id| library.shelved(id).is_some());
                let id = id.or_else(|| desk.scenario(&library));
                if let Some(id) = id {
                    actions.write(Action::OpenLab(id.to_owned()));
                }
            }
            KeyCode::Escape => {
                actions.write(Action::AskToQuit);
            }
            // With a focused control, Enter is that control's.
            KeyCode::Enter if focus.get().is_none_or(|entity| !controls.contains(entity)) => {
                actions.write(Action::OpenNext);
            }
            _ => {}
        }
    }
}

/// Moves the focus to the nearest card in that direction; from elsewhere, to the card opened last, else
/// to the first one.
fn step(cards: &Query<(Entity, &UiGlobalTransform, &Card)>, place: &Place, focus: &mut InputFocus, direction: Vec2) {
    let at = |entity: Entity| cards.get(entity).ok().map(|(_, transform, _)| transform.translation);
    let next = match focus.get().and_then(at) {
        Some(from) => cards
            .iter()
            .filter_map(|(entity, transform, _)| Some((entity, distance(transform.translation - from, direction)?)))
            .min_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(entity, _)| entity),
        None => cards
            .iter()
            .min_by(|one, other| {
                let order = |(_, transform, card): &(Entity, &UiGlobalTransform, &Card)| {
                    let place_of = transform.translation.y * 100.0 + transform.translation.x;
                    if place.is(card) { f32::NEG_INFINITY } else { place_of }
                };
                order(one).total_cmp(&order(other))
            })
            .map(|(entity, ..)| entity),
    };
    if let Some(next) = next {
        focus.set(next, FocusCause::Navigated);
    }
}

/// How far something lies in a direction, what lies aside counting more; `None` if it does not.
fn distance(offset: Vec2, direction: Vec2) -> Option<f32> {
    let ahead = offset.dot(direction);
    let beside = offset.dot(direction.perp()).abs();
    // A card of the same row is not above, whatever the rounding of its height.
    (ahead > 8.0 && (ahead >= beside || direction.x == 0.0)).then_some(ahead + 3.0 * beside)
}
