//! Customers past each gate, week by week: what has happened is solid, what is expected outlined, with
//! the range that luck alone leaves it.

use bevy::prelude::*;

use super::View;
use super::live::Slot;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::market::Interval;
use crate::scenario::Factor;
use crate::text::grouped;

/// Weeks that stand side by side at most; of more, every second, third … is shown.
const GROUPS: usize = 16;

/// A week of the chart.
struct Group {
    week: usize,
    /// Customers past each gate: one number where it has happened.
    past: [Interval; 4],
    happened: bool,
}

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, height: Option<f32>) {
    let layout = Node {
        flex_grow: 1.0,
        flex_shrink: if height.is_some() { 0.0 } else { 1.0 },
        flex_basis: height.map_or(Val::ZERO, Val::Px),
        height: height.map_or(Val::Auto, Val::Px),
        min_height: Val::ZERO,
        ..column(SPACE_1)
    };
    parent.spawn(card(view.paint, layout)).with_children(|card| {
        legend(card, view);
        let slot = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::Px(60.0),
            ..column(SPACE_1)
        };
        card.spawn((slot, Slot::Chart)).with_children(|slot| chart(slot, view));
        let foot = Node {
            flex_wrap: FlexWrap::Wrap,
            flex_shrink: 0.0,
            ..row(SPACE_2)
        };
        card.spawn(foot).with_children(|foot| {
            view.paint
                .write(foot, CAPTION, view.say("market-chart-note"), view.paint.palette.ink2);
        });
    });
}

fn legend(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(2.0),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        view.paint
            .write(line, CARD, view.say("market-chart"), view.paint.palette.ink)
            .insert(TextLayout::no_wrap());
        line.spawn(spacer());
        for factor in Factor::ALL {
            line.spawn(row(SPACE_1)).with_children(|one| {
                factor_chip(one, view.paint, factor, 16.0);
                view.paint
                    .write(one, CAPTION, factor_name(view.paint, factor), view.paint.palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        }
    });
}

fn one_number(number: u64) -> Interval {
    Interval {
        least: number,
        low: number,
        middle: number,
        high: number,
        most: number,
    }
}

/// The weeks that are shown: all of a short campaign; of a long one every few, the last, and the last
/// that was run.
fn groups(view: &View<'_>) -> Vec<Group> {
    let Some(shown) = &view.open.shown else {
        return Vec::new();
    };
    let all = view.open.weeks();
    let every = all.div_ceil(GROUPS);
    let run = shown.weeks.len();
    let is_shown = |week: usize| week.is_multiple_of(every) || week == all || week == run;
    let happened = shown.weeks.iter().map(|week| Group {
        week: usize::from(week.week),
        past: week.counts.past.map(one_number),
        happened: true,
    });
    let expected = shown.expected.iter().map(|week| Group {
        week: usize::from(week.week),
        past: week.past,
        happened: false,
    });
    happened.chain(expected).filter(|group| is_shown(group.week)).collect()
}

pub fn chart(slot: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    let groups = groups(view);
    if groups.is_empty() {
        view.paint.write(slot, DENSE, view.say("market-working"), palette.ink2);
        return;
    }
    let highest = groups.iter().flat_map(|group| group.past.map(|past| past.high));
    let highest = highest.max().unwrap_or(0).max(1);
    let told = groups.iter().map(|group| in_words(view, group));
    let told = AccessibleLabel::new(told.collect::<Vec<_>>().join(" "));
    let top = view.with("market-chart-top", &[("customers", grouped(highest))]);
    view.paint.write(slot, CAPTION, top, palette.ink3);
    let area = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        border: UiRect {
            top: Val::Px(1.0),
            bottom: Val::Px(1.0),
            ..default()
        },
        align_items: AlignItems::Stretch,
        ..row(4.0)
    };
    let edges = BorderColor {
        top: palette.line,
        bottom: palette.control,
        ..BorderColor::all(Color::NONE)
    };
    slot.spawn((area, edges, told)).with_children(|area| {
        for group in &groups {
            columns(area, view, group, highest);
        }
    });
    slot.spawn(Node {
        flex_shrink: 0.0,
        ..row(4.0)
    })
    .with_children(|line| {
        for group in &groups {
            number(line, view, group);
        }
    });
}

/// A week of the chart, for those who do not see it.
fn in_words(view: &View<'_>, group: &Group) -> String {
    let key = if group.happened {
        "market-chart-was"
    } else {
        "market-chart-will"
    };
    let [u, w, b, s] = group.past.map(|past| past.middle.to_string());
    let filled = [("week", group.week.to_string()), ("u", u), ("w", w), ("b", b), ("s", s)];
    view.with(key, &filled)
}

fn columns(area: &mut ChildSpawnerCommands<'_>, view: &View<'_>, group: &Group, highest: u64) {
    let share = |number: u64| 100.0 * number as f32 / highest as f32;
    let place = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Stretch,
        ..row(1.0)
    };
    area.spawn(place).with_children(|place| {
        for (factor, past) in Factor::ALL.into_iter().zip(group.past) {
            let hue = view.paint.palette.factor(factor);
            let lane = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                max_width: Val::Px(10.0),
                ..default()
            };
            let bar = Node {
                position_type: PositionType::Absolute,
                left: Val::ZERO,
                right: Val::ZERO,
                bottom: Val::ZERO,
                height: Val::Percent(share(past.middle)),
                min_height: Val::Px(2.0),
                border: if group.happened {
                    UiRect::ZERO
                } else {
                    UiRect::all(Val::Px(1.0))
                },
                border_radius: BorderRadius::top(Val::Px(2.0)),
                ..default()
            };
            let fill = if group.happened { hue.fill } else { hue.soft };
            place.spawn(lane).with_children(|lane| {
                lane.spawn((bar, BackgroundColor(fill), BorderColor::all(hue.fill)));
                if past.high > past.low {
                    let whisker = Node {
                        position_type: PositionType::Absolute,
                        left: Val::Percent(40.0),
                        width: Val::Px(2.0),
                        bottom: Val::Percent(share(past.low)),
                        height: Val::Percent(share(past.high - past.low)),
                        ..default()
                    };
                    lane.spawn((whisker, BackgroundColor(view.paint.palette.ink2)));
                }
            });
        }
    });
}

/// The week's number; the one that is played now stands on ink.
fn number(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, group: &Group) {
    let palette = view.paint.palette;
    let now = group.week == view.open.week + 1;
    let (fill, text) = if now {
        (palette.ink, palette.surface)
    } else {
        (Color::NONE, palette.ink2)
    };
    let place = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        justify_content: JustifyContent::Center,
        ..row(0.0)
    };
    line.spawn(place).with_children(|place| {
        let badge = Node {
            padding: UiRect::axes(Val::Px(4.0), Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
            flex_shrink: 0.0,
            ..default()
        };
        place.spawn((badge, BackgroundColor(fill))).with_children(|badge| {
            view.paint
                .write(badge, CAPTION_MEDIUM, group.week.to_string(), text)
                .insert(TextLayout::no_wrap());
        });
    });
}
