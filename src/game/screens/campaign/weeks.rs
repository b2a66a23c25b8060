//! The weeks: what the money goes to, what has happened, what is to be expected.

use bevy::prelude::*;

use super::{View, chart, coverage, foot, funnel, notices, presets, report, rows};
use crate::game::theme::Breadth;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{Header, card, column, header, row, scrolling};
use crate::game::widgets::scrollbar::scrollbar;

/// Room above and below what is on the page.
const ABOVE: f32 = 14.0;
/// From this width the header has room for a subtitle.
const SUBTITLE: f32 = 1240.0;
/// Height of the chart's card where the page scrolls.
const CHART: f32 = 290.0;

pub fn page(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let subtitle = if view.window.x >= SUBTITLE {
        view.say("market-subtitle")
    } else {
        String::new()
    };
    let titles = Header {
        title: view.campaign.title.get(view.paint.language),
        subtitle: &subtitle,
        back: true,
    };
    header(page, view.paint, &titles, |right| {
        if view.is_wide() {
            presets::slot(right, view);
        }
        if view.breadth > Breadth::Phone {
            week_of_weeks(right, view);
        }
    });
    notices(page, view);
    if view.is_wide() {
        side_by_side(page, view);
    } else {
        below_one_another(page, view);
    }
}

fn week_of_weeks(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let week = (view.open.week + 1).min(view.open.weeks());
    let filled = [("week", week.to_string()), ("weeks", view.open.weeks().to_string())];
    let text = view.with("market-week-of", &filled);
    badge(parent, view.paint, Tone::Outline, icons::CALENDAR_DAYS, &text);
}

/// Width of the column at the right.
fn beside(view: &View<'_>) -> f32 {
    (view.window.x * 0.335).clamp(400.0, 560.0).floor()
}

fn side_by_side(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let body = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        align_items: AlignItems::Stretch,
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(ABOVE)),
        ..row(SPACE_3)
    };
    let width = beside(view);
    page.spawn(body).with_children(|body| {
        let left = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            min_height: Val::ZERO,
            ..column(SPACE_2)
        };
        body.spawn(card(view.paint, left)).with_children(|left| {
            rows::scrolled_rows(left, view, view.window.x - 2.0 * PAGE - SPACE_3 - width);
            foot::foot(left, view);
        });
        let right = Node {
            width: Val::Px(width),
            flex_shrink: 0.0,
            min_height: Val::ZERO,
            ..column(SPACE_3)
        };
        body.spawn(right).with_children(|right| {
            chart::card_of(right, view, None);
            lower(right, view);
            report::card_of(right, view);
        });
    });
}

fn lower(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let beside = Node {
        align_items: AlignItems::Stretch,
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    parent.spawn(beside).with_children(|beside| {
        funnel::card_of(beside, view);
        coverage::card_of(beside, view);
    });
}

fn below_one_another(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(0.0)
    };
    page.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::axes(Val::Px(PAGE), Val::Px(ABOVE)),
            row_gap: Val::Px(SPACE_3),
            ..default()
        };
        let mut area = frame.spawn(scrolling("campaign", layout));
        let target = area.id();
        area.with_children(|body| {
            let above = Node {
                flex_wrap: FlexWrap::Wrap,
                row_gap: Val::Px(SPACE_2),
                flex_shrink: 0.0,
                ..row(SPACE_3)
            };
            body.spawn(above).with_children(|above| {
                presets::slot(above, view);
                if view.breadth == Breadth::Phone {
                    week_of_weeks(above, view);
                }
            });
            let rows = Node {
                flex_shrink: 0.0,
                ..column(SPACE_2)
            };
            body.spawn(card(view.paint, rows)).with_children(|card| {
                rows::rows(card, view, view.window.x - 2.0 * PAGE);
            });
            report::card_of(body, view);
            chart::card_of(body, view, Some(CHART));
            if view.breadth == Breadth::Phone {
                funnel::card_of(body, view);
                coverage::card_of(body, view);
            } else {
                lower(body, view);
            }
        });
        scrollbar(frame, view.paint, target);
    });
    // What goes on stays in sight.
    let below = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_2)),
        border: UiRect::top(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..column(0.0)
    };
    page.spawn((
        below,
        BackgroundColor(view.paint.palette.surface),
        BorderColor::all(view.paint.palette.line),
    ))
    .with_children(|below| foot::foot(below, view));
}
