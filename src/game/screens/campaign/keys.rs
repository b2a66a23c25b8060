//! The campaign by keyboard: ↑ ↓ from row to row, ← → the amount, T types it, 1–3 fill in a plan, Enter
//! runs the week, Z takes back, Esc goes back.

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;

use super::live::Lever;
use super::money;
use super::presets::PLANS;
use super::rows::{FIELD, slider_key};
use crate::game::action::{Action, Does};
use crate::game::campaign::{CampaignAction, Open, Page, Run};
use crate::game::theme::Painter;
use crate::game::widgets::FocusKey;
use crate::game::widgets::focus::Kept;

/// Where the keys are.
#[derive(Resource, Default)]
pub struct Selected {
    /// The row that arrows go on from when nothing has the focus.
    row: usize,
    /// What the focus went along with last; `None` on the way in.
    before: Option<(Page, Option<usize>, bool)>,
}

/// Each page gives the focus to what goes on.
fn first(open: &Open) -> String {
    let action = match open.page {
        Page::Weeks => return slider_key(0),
        Page::Start if open.left().is_some() => CampaignAction::GoOn,
        Page::Start => CampaignAction::Begin,
        // Whoever goes on pressing Enter does not want to begin anew.
        Page::End => return format!("{:?}", Action::GoHome),
    };
    format!("{:?}", Action::Campaign(action))
}

pub fn begin_anew(mut selected: ResMut<Selected>) {
    *selected = Selected::default();
}

/// Another page of the campaign, or a field that opened or closed: the focus goes along.
pub fn follow_page(run: Res<Run>, mut selected: ResMut<Selected>, mut kept: ResMut<Kept>) {
    let Some(open) = &run.open else { return };
    let now = (open.page, open.typing, open.kept.is_some());
    let Some(before) = selected.before.replace(now) else {
        return kept.focus_next(first(open));
    };
    if before == now {
        return;
    }
    if before.0 != now.0 || (now.0 == Page::Start && before.2 != now.2) {
        kept.focus_next(first(open));
    } else if open.typing.is_some() {
        kept.focus_next(FIELD);
    } else if let Some(activity) = before.1 {
        kept.focus_next(slider_key(activity));
    }
}

/// The field of an amount: Enter takes it, Esc leaves it.
pub fn press_in_field(
    keys: Res<ButtonInput<KeyCode>>,
    run: Res<Run>,
    painter: Painter,
    fields: Query<(&EditableText, &FocusKey)>,
    mut actions: MessageWriter<Action>,
) {
    let Some(open) = &run.open else { return };
    let Some(activity) = open.typing else { return };
    let Some((text, _)) = fields.iter().find(|(_, key)| key.0 == FIELD) else {
        return;
    };
    if text.is_composing() {
        return;
    }
    if keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter, KeyCode::Tab]) {
        let read = money::read(&painter.paint(), &open.campaign, &text.value().to_string());
        actions.write(Action::Campaign(match read {
            Some(money) => CampaignAction::Set {
                activity,
                money,
                last: true,
            },
            None => CampaignAction::LeaveTyped,
        }));
    } else if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::Campaign(CampaignAction::LeaveTyped));
    }
}

pub fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    run: Res<Run>,
    levers: Query<(Entity, &Lever)>,
    controls: Query<(), With<Does>>,
    mut selected: ResMut<Selected>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut actions: MessageWriter<Action>,
) {
    let Some(open) = &run.open else { return };
    let focused = focus.get();
    let on_lever = focused
        .and_then(|entity| levers.get(entity).ok())
        .map(|(_, lever)| lever.0);
    if let Some(row) = on_lever {
        selected.row = row;
    }
    let shift = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let on_control = focused.is_some_and(|entity| controls.contains(entity));
    for key in keys.get_just_pressed() {
        let action = match (key, open.page) {
            (KeyCode::Escape, _) => Action::Back,
            (KeyCode::ArrowUp | KeyCode::ArrowDown, Page::Weeks) => {
                let by = if *key == KeyCode::ArrowUp { -1 } else { 1 };
                let next = on_lever.map_or(selected.row, |row| row.saturating_add_signed(by));
                go_to(next.min(open.row.len().saturating_sub(1)), &levers, &mut focus);
                visible.0 = true;
                continue;
            }
            // A slider with the focus takes these itself; five steps with Shift are four more.
            (KeyCode::ArrowLeft | KeyCode::ArrowRight, Page::Weeks) if shift || on_lever.is_none() => {
                let sign = if *key == KeyCode::ArrowLeft { -1 } else { 1 };
                let steps = match (shift, on_lever.is_some()) {
                    (false, _) => 1,
                    (true, true) => 4,
                    (true, false) => 5,
                };
                go_to(selected.row, &levers, &mut focus);
                visible.0 = true;
                Action::Campaign(CampaignAction::Step {
                    activity: selected.row,
                    by: sign * steps,
                })
            }
            (KeyCode::Digit1 | KeyCode::Numpad1, Page::Weeks) => fill(0),
            (KeyCode::Digit2 | KeyCode::Numpad2, Page::Weeks) => fill(1),
            (KeyCode::Digit3 | KeyCode::Numpad3, Page::Weeks) => fill(2),
            (KeyCode::KeyZ, Page::Weeks) => Action::Campaign(CampaignAction::Undo),
            (KeyCode::Enter | KeyCode::NumpadEnter, Page::Weeks) if !on_control => {
                Action::Campaign(CampaignAction::RunWeek)
            }
            (KeyCode::Enter | KeyCode::NumpadEnter, Page::Start) if !on_control && open.kept.is_some() => {
                Action::Campaign(if open.left().is_some() {
                    CampaignAction::GoOn
                } else {
                    CampaignAction::Begin
                })
            }
            (KeyCode::KeyT, Page::Weeks) => Action::Campaign(CampaignAction::Type(selected.row)),
            (KeyCode::KeyS, Page::End) => Action::Campaign(CampaignAction::Save),
            (KeyCode::KeyN, Page::End) => Action::Campaign(CampaignAction::Begin),
            (KeyCode::KeyP, Page::End) => Action::Campaign(CampaignAction::Again),
            _ => continue,
        };
        actions.write(action);
    }
}

/// The sliders as the plan of that position has them.
fn fill(plan: usize) -> Action {
    Action::Campaign(CampaignAction::Fill(PLANS[plan].1))
}

fn go_to(row: usize, levers: &Query<(Entity, &Lever)>, focus: &mut InputFocus) {
    if let Some((entity, _)) = levers.iter().find(|(_, lever)| lever.0 == row) {
        focus.set(entity, FocusCause::Navigated);
    }
}
