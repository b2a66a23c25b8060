//! What changes where it stands, without building the page anew: a slider that moves must stay under
//! the pointer, and a forecast that comes in must not take a button from under it.

use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{SliderRange, SliderValue, ValueChange};

use super::rows::cost;
use super::{View, chart, compare, foot, money, presets};
use crate::game::action::Action;
use crate::game::campaign::{CampaignAction, Filled, Open, Page, Run};
use crate::game::screens::{Build, Screen, must_rebuild};
use crate::game::theme::{Breadth, Paint, Painter};

pub(super) fn plugin(app: &mut App) {
    app.add_observer(propose)
        .add_systems(
            PostUpdate,
            (show_money, show_amounts, fill_slots)
                .after(Build)
                .before(bevy::ui::UiSystems::Prepare)
                .run_if(
                    in_state(Screen::Campaign)
                        .and_then(resource_changed::<Run>)
                        .and_then(not(must_rebuild)),
                ),
        )
        .add_systems(
            PostUpdate,
            mark_row
                .after(Build)
                .before(bevy::ui::UiSystems::Prepare)
                .run_if(in_state(Screen::Campaign)),
        );
}

/// The slider of an activity, its row, its amount and its cost.
#[derive(Component)]
pub struct Lever(pub usize);
#[derive(Component)]
pub struct Row(pub usize);
#[derive(Component)]
pub struct Amount(pub usize);
#[derive(Component)]
pub struct Cost(pub usize);

/// A figure of the foot, and the bar of this week's money.
#[derive(Component)]
pub enum Figure {
    Allocated,
    Left,
    Bar,
    Undo,
}

/// A part of the page that is filled anew by itself.
#[derive(Component, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    Presets,
    Chart,
    Search,
}

fn propose(
    changed: On<ValueChange<f32>>,
    levers: Query<(&Lever, &SliderRange, &SliderValue)>,
    run: Res<Run>,
    mut focus: ResMut<InputFocus>,
    mut actions: MessageWriter<Action>,
) {
    let (Ok((lever, range, value)), Some(open)) = (levers.get(changed.source), &run.open) else {
        return;
    };
    if focus.get() != Some(changed.source) {
        focus.set(changed.source, FocusCause::Pressed);
    }
    // A key asks for one step more or less: from an amount that was typed, to the next whole step.
    let steps = (changed.value - value.0) / open.step() as f32;
    let action = if changed.is_final && (steps.abs() - 1.0).abs() < 1e-3 {
        CampaignAction::Step {
            activity: lever.0,
            by: steps.signum() as i64,
        }
    } else {
        CampaignAction::Set {
            activity: lever.0,
            money: rounded(open, changed.value, range.end()),
            last: changed.is_final,
        }
    };
    actions.write(Action::Campaign(action));
}

/// To whole steps, but the right end is the end.
fn rounded(open: &Open, value: f32, end: f32) -> u64 {
    let step = open.step() as f32;
    if value >= end {
        return end as u64;
    }
    ((value / step).round() * step).max(0.0) as u64
}

fn view<'a>(paint: &'a Paint<'a>, open: &'a Open, breadth: Breadth, window: Vec2) -> View<'a> {
    View {
        paint,
        open,
        campaign: &open.campaign,
        breadth,
        window,
    }
}

fn show_money(
    run: Res<Run>,
    painter: Painter,
    levers: Query<(Entity, &Lever, &SliderValue, &SliderRange)>,
    mut texts: Query<&mut Text>,
    amounts: Query<(Entity, &Amount)>,
    costs: Query<(Entity, &Cost)>,
    mut commands: Commands,
) {
    let Some(open) = run.open.as_ref().filter(|open| open.page == Page::Weeks) else {
        return;
    };
    let paint = &painter.paint();
    let view = view(paint, open, Breadth::Usual, Vec2::ZERO);
    for (entity, lever, value, range) in &levers {
        let wanted = open.row[lever.0] as f32;
        if value.0 != wanted {
            commands.entity(entity).insert(SliderValue(wanted));
        }
        if wanted > range.end() {
            commands.entity(entity).insert(SliderRange::new(0.0, wanted));
        }
    }
    for (entity, amount) in &amounts {
        if let Ok(mut text) = texts.get_mut(entity) {
            let wanted = money::amount(paint, &open.campaign, open.row[amount.0]);
            text.set_if_neq(Text(wanted));
        }
    }
    for (entity, at) in &costs {
        if let Ok(mut text) = texts.get_mut(entity) {
            text.set_if_neq(Text(cost(&view, at.0)));
        }
    }
}

fn show_amounts(
    run: Res<Run>,
    painter: Painter,
    figures: Query<(Entity, &Figure)>,
    mut texts: Query<&mut Text>,
    mut nodes: Query<&mut Node>,
    mut commands: Commands,
) {
    let Some(open) = run.open.as_ref().filter(|open| open.page == Page::Weeks) else {
        return;
    };
    let paint = &painter.paint();
    for (entity, figure) in &figures {
        match figure {
            Figure::Bar => {
                if let Ok(mut node) = nodes.get_mut(entity) {
                    node.width = foot::bar_width(open);
                }
            }
            Figure::Undo if open.can_undo() => {
                commands.entity(entity).remove::<InteractionDisabled>();
            }
            Figure::Undo => {
                commands.entity(entity).insert(InteractionDisabled);
            }
            Figure::Allocated | Figure::Left => {
                let money = match figure {
                    Figure::Allocated => open.allocated(),
                    _ => open.money_left(),
                };
                if let Ok(mut text) = texts.get_mut(entity) {
                    text.set_if_neq(Text(money::with_unit(paint, &open.campaign, money)));
                }
            }
        }
    }
}

fn fill_slots(
    run: Res<Run>,
    painter: Painter,
    breadth: Res<Breadth>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
    slots: Query<(Entity, &Slot)>,
    mut filled: Local<Option<Filled>>,
    mut answers: Local<u32>,
    mut commands: Commands,
) {
    let Some(open) = &run.open else { return };
    let window = windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size) / scale.0;
    let paint = &painter.paint();
    let view = &view(paint, open, *breadth, window);
    let other_presets = filled.replace(open.filled) != Some(open.filled);
    let other_answer = std::mem::replace(&mut *answers, open.answers) != open.answers;
    for (entity, slot) in &slots {
        let is_new = match slot {
            Slot::Presets => other_presets,
            Slot::Chart => other_answer,
            Slot::Search => true,
        };
        if !is_new {
            continue;
        }
        commands
            .entity(entity)
            .despawn_related::<Children>()
            .with_children(|inside| match slot {
                Slot::Presets => presets::presets(inside, view),
                Slot::Chart => chart::chart(inside, view),
                Slot::Search => compare::search(inside, view),
            });
    }
}

/// The row whose slider has the focus.
fn mark_row(
    focus: Res<InputFocus>,
    levers: Query<&Lever>,
    painter: Painter,
    mut rows: Query<(&Row, &mut BorderColor, &mut BackgroundColor)>,
) {
    let palette = painter.paint().palette;
    let marked = focus
        .get()
        .and_then(|entity| levers.get(entity).ok())
        .map(|lever| lever.0);
    for (row, mut edge, mut fill) in &mut rows {
        let (wanted, under) = if marked == Some(row.0) {
            (palette.ink, palette.sunk.with_alpha(0.5))
        } else {
            (Color::NONE, Color::NONE)
        };
        edge.set_if_neq(BorderColor::all(wanted));
        fill.set_if_neq(BackgroundColor(under));
    }
}
