//! What does not fit is read by keys as well: a page up or down, to the beginning, to the end; in the
//! glossary and in a lesson that asks for no arrows also line by line.
//!
//! Screens whose own keys these are, the talk, the progress and the days of an account, are left alone.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use bevy::window::RequestRedraw;

use super::account::{self, Looking};
use super::{Screen, glossary, progress};
use crate::game::classroom::{Draft, Sitting};
use crate::game::month::Month;
use crate::game::widgets::field::not_typing;
use crate::game::widgets::modal::{dialog_open, no_dialog_open};

/// A page goes so far, so that a line of the last one stays in sight.
const PAGE: f32 = 0.8;
/// So far goes a line, in logical pixels.
const LINE: f32 = 48.0;

pub(super) fn plugin(app: &mut App) {
    let leaves_them = |screen: Res<State<Screen>>, month: Res<Month>, looking: Res<Looking>| match screen.get() {
        Screen::Conversation | Screen::Lesson | Screen::Progress => false,
        Screen::Account => !account::shows_days(&month, &looking),
        _ => true,
    };
    app.add_systems(
        Update,
        (
            by_page.run_if(dialog_open.and_then(not_typing)),
            by_line.run_if(glossary::is_open),
            by_page.run_if(
                no_dialog_open
                    .and_then(not_typing)
                    .and_then(leaves_them.or_else(progress::shows_mastery)),
            ),
            by_line.run_if(
                no_dialog_open
                    .and_then(not_typing)
                    .and_then(is_read.or_else(progress::shows_mastery)),
            ),
        ),
    );
}

/// Whether a lesson is open that does not want the arrows for itself.
fn is_read(screen: Res<State<Screen>>, sitting: Res<Sitting>) -> bool {
    let Some(round) = sitting.0.as_ref().filter(|_| *screen.get() == Screen::Lesson) else {
        return false;
    };
    let answered = round.page().is_none_or(|page| page.is_answered());
    let takes_none = |draft: &Draft| matches!(draft, Draft::Choose { .. } | Draft::Open { compared: true, .. });
    answered || round.now().is_some_and(|(_, draft)| takes_none(draft))
}

type Area<'a> = (Entity, &'a mut ScrollPosition, &'a ComputedNode);

fn by_page(
    keys: Res<ButtonInput<KeyCode>>,
    areas: Query<Area<'_>, With<ScrollArea>>,
    parents: Query<&ChildOf>,
    veils: Query<&bevy::input_focus::tab_navigation::TabGroup>,
    redraw: MessageWriter<RequestRedraw>,
) {
    let step = |room: f32, all: f32| {
        let steps = [
            (KeyCode::PageUp, -PAGE * room),
            (KeyCode::PageDown, PAGE * room),
            (KeyCode::Home, -all),
            (KeyCode::End, all),
        ];
        steps
            .into_iter()
            .find_map(|(key, by)| keys.just_pressed(key).then_some(by))
    };
    scroll(step, areas, parents, veils, redraw);
}

fn by_line(
    keys: Res<ButtonInput<KeyCode>>,
    areas: Query<Area<'_>, With<ScrollArea>>,
    parents: Query<&ChildOf>,
    veils: Query<&bevy::input_focus::tab_navigation::TabGroup>,
    redraw: MessageWriter<RequestRedraw>,
) {
    let step = |_: f32, _: f32| {
        let steps = [(KeyCode::ArrowUp, -LINE), (KeyCode::ArrowDown, LINE)];
        steps
            .into_iter()
            .find_map(|(key, by)| keys.just_pressed(key).then_some(by))
    };
    scroll(step, areas, parents, veils, redraw);
}

/// Scrolls the largest of the areas that do not fit: of the dialog, where one is open.
fn scroll(
    step: impl Fn(f32, f32) -> Option<f32>,
    mut areas: Query<Area<'_>, With<ScrollArea>>,
    parents: Query<&ChildOf>,
    veils: Query<&bevy::input_focus::tab_navigation::TabGroup>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let is_over = |entity: Entity| {
        let mut above = parents.iter_ancestors(entity);
        above.any(|above| veils.get(above).is_ok_and(|group| group.modal))
    };
    let any_over = veils.iter().any(|group| group.modal);
    let largest = areas
        .iter()
        .filter(|(_, _, node)| node.content_size().y > node.size().y + 1.0)
        .filter(|(entity, ..)| is_over(*entity) == any_over)
        .max_by(|(_, _, one), (_, _, other)| {
            let size = |node: &ComputedNode| node.size().x * node.size().y;
            size(one).total_cmp(&size(other))
        })
        .map(|(entity, ..)| entity);
    let Some(Ok((_, mut position, node))) = largest.map(|entity| areas.get_mut(entity)) else {
        return;
    };
    let scale = node.inverse_scale_factor();
    let (room, all) = (node.size().y * scale, node.content_size().y * scale);
    if let Some(by) = step(room, all) {
        position.y = (position.y + by).clamp(0.0, (all - room).max(0.0));
        redraw.write(RequestRedraw);
    }
}
