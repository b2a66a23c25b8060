//! What the campaign came to: beside other ways of spending, why, week by week, and one of its customers.

use bevy::prelude::*;

use super::{View, compare, meet, notices, report, table, titled, way};
use crate::game::action::Action;
use crate::game::campaign::CampaignAction;
use crate::game::library::Library;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::frame::{Header, card, column, header, row, scrolling};
use crate::game::widgets::scrollbar::scrollbar;

/// Room above and below what is on the page.
const ABOVE: f32 = 14.0;

pub fn page(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>, library: &Library) {
    let titles = Header {
        title: view.campaign.title.get(view.paint.language),
        subtitle: &if view.is_wide() {
            view.say("market-end")
        } else {
            String::new()
        },
        back: true,
    };
    header(page, view.paint, &titles, |right| {
        let save = Action::Campaign(CampaignAction::Save);
        icon_button(right, view.paint, icons::DOWNLOAD, &view.say("market-save"), save);
        if view.is_wide() {
            ways(right, view);
        }
    });
    notices(page, view);
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
        let mut area = frame.spawn(scrolling("campaign-end", layout));
        let target = area.id();
        area.with_children(|body| content(body, view, library));
        scrollbar(frame, view.paint, target);
    });
    if !view.is_wide() {
        let below = Node {
            padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_2)),
            border: UiRect::top(Val::Px(1.0)),
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            flex_shrink: 0.0,
            ..row(SPACE_2)
        };
        let palette = view.paint.palette;
        page.spawn((below, BackgroundColor(palette.surface), BorderColor::all(palette.line)))
            .with_children(|below| ways(below, view));
    }
}

fn ways(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let (another, again) = (view.say("market-another"), view.say("market-again"));
    way(
        parent,
        view,
        Weight::Plain,
        (icons::PLUS, &another, "N"),
        CampaignAction::Begin,
    );
    way(
        parent,
        view,
        Weight::Primary,
        (icons::ROTATE_CCW, &again, "P"),
        CampaignAction::Again,
    );
}

fn content(body: &mut ChildSpawnerCommands<'_>, view: &View<'_>, library: &Library) {
    let sides = if view.is_wide() {
        Node {
            align_items: AlignItems::FlexStart,
            flex_shrink: 0.0,
            ..row(SPACE_3)
        }
    } else {
        Node {
            flex_shrink: 0.0,
            ..column(SPACE_3)
        }
    };
    let side = || Node {
        flex_grow: 1.0,
        flex_basis: if view.is_wide() { Val::ZERO } else { Val::Auto },
        min_width: Val::ZERO,
        ..column(SPACE_3)
    };
    body.spawn(sides).with_children(|sides| {
        sides.spawn(side()).with_children(|left| {
            compare::card_of(left, view);
            onwards(left, view);
            why(left, view);
            lesson(left, view);
        });
        sides.spawn(side()).with_children(|right| {
            meet::card_of(right, view, library);
            table::card_of(right, view);
        });
    });
}

/// Back to the course, which counts this campaign now.
fn onwards(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    parent.spawn(row(0.0)).with_children(|line| {
        let home = Labelled {
            weight: Weight::Plain,
            icon: icons::MAP,
            label: &view.say("debrief-home"),
            key: "",
            action: Action::GoHome,
        };
        button(line, view.paint, &home);
    });
}

/// The factor that kept most customers.
fn why(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let Some(week) = view.open.shown.as_ref().and_then(|shown| shown.weeks.last()) else {
        return;
    };
    let palette = view.paint.palette;
    parent.spawn(card(view.paint, column(SPACE_2))).with_children(|card| {
        titled(card, view, "market-why");
        let said = report::kept_by(view, &week.counts.blocked);
        let said = said.unwrap_or_else(|| view.say("market-kept-none"));
        view.paint.write(card, UI, said, palette.ink2);
    });
}

fn lesson(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let lesson = view.campaign.lesson.get(view.paint.language);
    if lesson.is_empty() {
        return;
    }
    parent.spawn(card(view.paint, column(SPACE_2))).with_children(|card| {
        card.spawn(row(SPACE_2)).with_children(|line| {
            view.paint.icon(line, icons::LIGHTBULB, 16.0, view.paint.palette.ink2);
            titled(line, view, "market-lesson");
        });
        view.paint.write(card, DIALOGUE, lesson, view.paint.palette.ink);
    });
}
