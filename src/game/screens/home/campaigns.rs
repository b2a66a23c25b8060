//! The campaigns, below the scenarios: a card for every folder with a `campaign.ron`.

use bevy::prelude::*;

use super::card::{Card, LEAST_WIDTH};
use super::{anywhere, place};
use crate::course::Course;
use crate::game::action::Action;
use crate::game::campaign::{Campaigns, Content, OnShelf};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{card, column, row, spacer};

/// The section with those that stand in no lecture of the course; nothing where there are none.
pub fn section(map: &mut ChildSpawnerCommands<'_>, paint: &Paint, campaigns: &Campaigns, course: Option<&Course>) {
    let is_elsewhere = |one: &&OnShelf| course.is_none_or(|course| course.step(&one.id).is_none());
    let shown: Vec<&OnShelf> = campaigns.0.iter().filter(is_elsewhere).collect();
    if shown.is_empty() {
        return;
    }
    let section = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    map.spawn(section).with_children(|section| {
        let line = Node {
            align_items: AlignItems::Baseline,
            flex_wrap: FlexWrap::Wrap,
            ..row(SPACE_3)
        };
        section.spawn(line).with_children(|line| {
            paint.write(line, SECTION, paint.say("market-home"), paint.palette.ink);
            paint.write(line, UI, paint.say("market-home-title"), paint.palette.ink2);
            line.spawn(spacer());
            let count = shown.len();
            let count = paint.words().with("market-home-count", &[("count", count.into())]);
            paint.write(line, CAPTION, count, paint.palette.ink3);
        });
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: vec![RepeatedGridTrack::minmax(
                GridTrackRepetition::AutoFill,
                MinTrackSizingFunction::Px(LEAST_WIDTH),
                MaxTrackSizingFunction::Fraction(1.0),
            )],
            column_gap: Val::Px(SPACE_3),
            row_gap: Val::Px(SPACE_3),
            ..default()
        };
        section.spawn(grid).with_children(|grid| {
            for one in shown {
                match one.campaign() {
                    Some(campaign) => {
                        let filled = [
                            ("weeks", campaign.weeks.into()),
                            ("customers", u64::from(campaign.customers).into()),
                        ];
                        let told = paint.words().with("market-home-card", &filled);
                        playable(grid, paint, one, campaign.story.get(paint.language), &told);
                    }
                    None => broken(grid, paint, one),
                }
            }
        });
    });
}

fn playable(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, one: &OnShelf, story: &str, told: &str) {
    let palette = paint.palette;
    let title = one.title(paint.language);
    let action = Action::OpenCampaign(one.id.clone());
    let layout = Node {
        min_width: Val::Px(0.0),
        ..column(SPACE_2)
    };
    let mut card = card_button(grid, paint, title, action, palette.line, layout);
    card.insert(Card(one.id.clone()));
    card.with_children(|card| {
        badge(card, paint, Tone::Neutral, icons::CALENDAR_DAYS, told);
        paint.write(card, CARD, title, palette.ink);
        paint.write(card, DENSE, story, palette.ink2);
    });
}

/// What is wrong with it; it can be mended, not opened.
fn broken(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, one: &OnShelf) {
    let palette = paint.palette;
    let why = match &one.content {
        Content::Broken(problems) => problems
            .first()
            .map(|problem| format!("{} ({})", problem.message.in_language(paint.language), place(problem))),
        Content::Unreadable(error) => Some(error.text(paint.language)),
        Content::Playable { .. } => None,
    };
    let filled = [("why", why.unwrap_or_default().into())];
    let told = paint.words().with("market-home-broken", &filled);
    grid.spawn(card(paint, column(SPACE_2))).with_children(|card| {
        paint.write(card, CARD, one.title(paint.language), palette.ink);
        paint.write(card, DENSE, told, palette.seal_text).insert(anywhere());
    });
}
