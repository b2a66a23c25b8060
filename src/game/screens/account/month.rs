//! The page of a day: calendar above, people, dossier, what can be done and the rival below.

use bevy::prelude::*;

use super::{Shown, calendar, dossier, happened, people, rival, today, yuan};
use crate::game::action::{AccountAction, Action};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::frame::{Header, column, header, padded_card, row, scrolling};
use crate::game::widgets::notice::{self, notice};
use crate::game::widgets::scrollbar::{scrollbar, scrolled};

/// Width of the columns beside the chart of people.
const SIDE: f32 = 312.0;
/// In a window that is narrower than that of the mock.
const SLIM_SIDE: f32 = 276.0;
const SLIM: f32 = 1240.0;
/// From this width two columns stand side by side.
const TWO: f32 = 900.0;
/// Below this height the page scrolls as a whole.
const LOWEST: f32 = 616.0;
const ABOVE: f32 = SPACE_3;

pub fn month(page: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    header_of(page, shown);
    troubles(page, paint, shown.month);
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
            ..default()
        };
        let mut area = frame.spawn(scrolling("account", layout));
        let target = area.id();
        area.with_children(|body| {
            let whole = Node {
                height: if shown.side_by_side() {
                    Val::Px((shown.room.y - 2.0 * ABOVE).max(LOWEST))
                } else {
                    Val::Auto
                },
                flex_shrink: 0.0,
                ..column(SPACE_3)
            };
            body.spawn(whole).with_children(|whole| parts(whole, shown));
        });
        // What has just the height of the window does not scroll.
        if !shown.side_by_side() || shown.room.y - 2.0 * ABOVE < LOWEST {
            scrollbar(frame, paint, target);
        }
    });
}

fn parts(whole: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    match shown.breadth {
        // Beside another column the chart's fields would be narrower than a name.
        Breadth::Narrow if shown.room.x < TWO => below_one_another(whole, shown),
        Breadth::Wide | Breadth::Usual => {
            calendar::calendar(whole, shown);
            side_by_side(whole, shown);
        }
        Breadth::Narrow => {
            calendar::calendar(whole, shown);
            happened::happened(whole, shown);
            let two = Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_3)
            };
            whole.spawn(two).with_children(|two| {
                two.spawn(share()).with_children(|left| {
                    people::people(left, shown);
                    dossier::dossier(left, shown);
                });
                two.spawn(fixed(300.0)).with_children(|right| {
                    today::today(right, shown);
                    rival::rival(right, shown);
                });
            });
        }
        Breadth::Phone => below_one_another(whole, shown),
    }
}

fn below_one_another(whole: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    happened::happened(whole, shown);
    today::today(whole, shown);
    calendar::calendar(whole, shown);
    people::people(whole, shown);
    dossier::dossier(whole, shown);
    rival::rival(whole, shown);
}

fn side_by_side(whole: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let columns = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        align_items: AlignItems::Stretch,
        ..row(SPACE_3)
    };
    whole.spawn(columns).with_children(|columns| {
        columns.spawn(share()).with_children(|left| people::people(left, shown));
        if shown.breadth == Breadth::Wide {
            columns
                .spawn(side(shown))
                .with_children(|column| happened::happened(column, shown));
        }
        columns.spawn(side(shown)).with_children(|middle| {
            if shown.breadth != Breadth::Wide {
                happened::happened(middle, shown);
            }
            dossier::dossier(middle, shown);
        });
        columns.spawn(side(shown)).with_children(|right| {
            today::today(right, shown);
            rival::rival(right, shown);
        });
    });
}

fn side(shown: &Shown<'_>) -> Node {
    fixed(if shown.room.x < SLIM { SLIM_SIDE } else { SIDE })
}

fn share() -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        min_height: Val::ZERO,
        ..column(SPACE_3)
    }
}

fn fixed(width: f32) -> Node {
    Node {
        width: Val::Px(width),
        flex_shrink: 0.0,
        min_height: Val::ZERO,
        ..column(SPACE_3)
    }
}

fn header_of(page: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let language = paint.language;
    let titles = Header {
        title: shown.account.texts.get("title", language),
        subtitle: "",
        back: true,
    };
    header(page, paint, &titles, |right| {
        let filled = [("day", shown.seen.day.into()), ("days", shown.account.days.into())];
        badge(
            right,
            paint,
            Tone::Outline,
            icons::CALENDAR_DAYS,
            &shown.with("month-day-of", &filled),
        );
        if shown.room.x >= TWO {
            let place = shown.account.place_name(shown.seen.place, language);
            badge(right, paint, Tone::Outline, icons::MAP_PIN, place);
        }
        let left = shown.with("month-money-left", &[("yuan", yuan(paint, shown.seen.money).into())]);
        badge(right, paint, Tone::Outline, icons::COINS, &left);
    });
    if shown.seen.over {
        notice(
            page,
            paint,
            notice::Tone::Calm,
            icons::STAMP,
            shown.say("month-is-over"),
            |right| {
                let end = Labelled {
                    weight: Weight::Primary,
                    icon: "",
                    label: &shown.say("month-show-end"),
                    key: "Enter",
                    action: Action::Account(AccountAction::ShowEnd),
                };
                button(right, paint, &end);
            },
        );
    }
}

/// What went wrong, and that the account has changed.
pub fn troubles(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, month: &crate::game::month::Month) {
    if let Some(trouble) = month.trouble() {
        let text = trouble.text(paint.language);
        notice(
            page,
            paint,
            notice::Tone::Trouble,
            icons::TRIANGLE_ALERT,
            text,
            |right| {
                let away = Action::Account(AccountAction::PutTroubleAway);
                icon_button(right, paint, icons::X, &paint.say("month-put-away"), away);
            },
        );
    }
    if month.has_changed() {
        let text = paint.say("month-changed");
        notice(page, paint, notice::Tone::Calm, icons::INFO, text, |_| {});
    }
}

/// A list that scrolls where its card has a height of its own, and stands whole where the page scrolls.
pub fn list(
    card: &mut ChildSpawnerCommands<'_>,
    shown: &Shown<'_>,
    key: &'static str,
    gap: f32,
    content: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    if shown.side_by_side() {
        scrolled(card, shown.paint, key, gap, content);
    } else {
        card.spawn(column(gap)).with_children(content);
    }
}

/// A card of this page: many things stand close together.
pub fn tight(paint: &Paint, layout: Node) -> impl Bundle {
    padded_card(paint, UiRect::axes(Val::Px(SPACE_3 + 2.0), Val::Px(10.0)), layout)
}

/// The layout of a card that takes the room that is left, where there is some.
pub fn filling(shown: &Shown<'_>) -> Node {
    if shown.side_by_side() {
        Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            ..column(SPACE_2)
        }
    } else {
        column(SPACE_2)
    }
}
