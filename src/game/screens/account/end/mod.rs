//! What the month came to: the outcome and why, how both sides stood each evening, what moved them, what
//! was never found out.

mod chart;
mod hidden;
mod moves;
mod outcome;
mod voters;

use bevy::prelude::*;

use super::{Shown, month};
use crate::game::action::{AccountAction, Action};
use crate::game::month::Over;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{Header, column, header, row, scrolling, spacer};
use crate::game::widgets::scrollbar::scrollbar;
use crate::scenario::PersonId;

const ABOVE: f32 = 14.0;

pub fn end(page: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, over: &Over<'_>) {
    let paint = shown.paint;
    let titles = Header {
        title: shown.account.texts.get("title", paint.language),
        subtitle: &shown.say("month-end"),
        back: true,
    };
    header(page, paint, &titles, |_| {});
    month::troubles(page, paint, shown.month);
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
        let mut area = frame.spawn(scrolling("account-end", layout));
        let target = area.id();
        area.with_children(|body| {
            outcome::outcome(body, shown, over);
            beside(
                body,
                shown,
                |left| voters::voters(left, shown, over),
                |right| chart::chart(right, shown, over),
            );
            beside(
                body,
                shown,
                |left| hidden::hidden(left, shown, over),
                |right| moves::moves(right, shown, over),
            );
        });
        scrollbar(frame, paint, target);
    });
    buttons(page, shown);
}

/// Two cards side by side where there is room.
fn beside(
    body: &mut ChildSpawnerCommands<'_>,
    shown: &Shown<'_>,
    left: impl FnOnce(&mut ChildSpawnerCommands<'_>),
    right: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let wide = shown.side_by_side();
    let two = Node {
        flex_direction: if wide {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: AlignItems::Stretch,
        column_gap: Val::Px(SPACE_3),
        row_gap: Val::Px(SPACE_3),
        flex_shrink: 0.0,
        ..default()
    };
    let half = |grow: f32| Node {
        flex_grow: if wide { grow } else { 0.0 },
        flex_basis: if wide { Val::ZERO } else { Val::Auto },
        min_width: Val::ZERO,
        ..column(0.0)
    };
    body.spawn(two).with_children(|two| {
        two.spawn(half(1.0)).with_children(left);
        two.spawn(half(1.2)).with_children(right);
    });
}

/// Width of the right card, for what is drawn in it.
fn right_width(shown: &Shown<'_>) -> f32 {
    let room = shown.room.x - 2.0 * PAGE;
    let card = if shown.side_by_side() {
        (room - SPACE_3) * 1.2 / 2.2
    } else {
        room
    };
    (card - 2.0 * SPACE_4 - 2.0).floor()
}

/// Whose evenings are shown: the one chosen, else the one who was judged by.
fn looked_at(shown: &Shown<'_>, over: &Over<'_>) -> PersonId {
    shown.looking.person.unwrap_or(over.closing.judged)
}

fn buttons(page: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let bar = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_2)),
        border: UiRect::top(Val::Px(1.0)),
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    page.spawn((
        bar,
        BackgroundColor(paint.palette.surface),
        BorderColor::all(paint.palette.line),
        // As the header.
        ZIndex(1),
    ))
    .with_children(|bar| {
        let mut add = |weight, icon, label: &str, key, action| {
            let labelled = Labelled {
                weight,
                icon,
                label: &shown.say(label),
                key,
                action,
            };
            button(bar, paint, &labelled);
        };
        add(
            Weight::Plain,
            icons::CALENDAR_DAYS,
            "month-back-to-month",
            "",
            Action::Account(AccountAction::ShowMonth),
        );
        add(Weight::Plain, icons::HOUSE, "month-home", "Esc", Action::GoHome);
        add(
            Weight::Primary,
            icons::ROTATE_CW,
            "month-another",
            "Enter",
            Action::Account(AccountAction::Another),
        );
        bar.spawn(spacer());
    });
}
