//! What the campaign is about, before its first week; where it is taken up again.

use bevy::prelude::*;

use super::{View, money, notices, rows, titled, way};
use crate::game::campaign::CampaignAction;
use crate::game::notes::now;
use crate::game::screens::home::ago;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::button::Weight;
use crate::game::widgets::frame::{Header, card, column, header, row, scrolling};
use crate::scenario::Factor;
use crate::text::grouped;

pub fn page(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let titles = Header {
        title: &view.say("market-campaign"),
        subtitle: "",
        back: true,
    };
    header(page, view.paint, &titles, |_| {});
    notices(page, view);
    let body = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        padding: UiRect::axes(Val::Px(SPACE_8), Val::Px(SPACE_6)),
        ..default()
    };
    page.spawn(scrolling("campaign-start", body)).with_children(|body| {
        let sides = if view.is_wide() {
            Node {
                align_items: AlignItems::FlexStart,
                flex_shrink: 0.0,
                ..row(28.0)
            }
        } else {
            Node {
                flex_shrink: 0.0,
                ..column(SPACE_4)
            }
        };
        let side = |grow: f32| Node {
            flex_grow: grow,
            flex_basis: if view.is_wide() { Val::ZERO } else { Val::Auto },
            min_width: Val::ZERO,
            ..column(SPACE_4)
        };
        body.spawn(sides).with_children(|sides| {
            sides.spawn(side(5.0)).with_children(|left| {
                story(left, view);
                seen(left, view);
            });
            sides.spawn(side(3.0)).with_children(|right| {
                figures(right, view);
                begin(right, view);
            });
        });
    });
}

fn story(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    let language = view.paint.language;
    parent.spawn(column(SPACE_2)).with_children(|top| {
        view.paint
            .write(top, DISPLAY, view.campaign.title.get(language), palette.ink);
        view.paint
            .write(top, DIALOGUE, view.campaign.story.get(language), palette.ink2);
    });
}

/// What is seen of a market, and what is not.
fn seen(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    let mut told = vec![
        (icons::SLIDERS_HORIZONTAL, "market-see-money"),
        (icons::CHART_COLUMN, "market-see-chart"),
        (icons::TARGET, "market-see-gates"),
        (icons::EYE_OFF, "market-see-hidden"),
        (icons::FLAG, "market-see-goal"),
    ];
    if rows::has_levels(view.campaign) {
        told.insert(2, (icons::USERS, "market-see-coverage"));
    }
    parent.spawn(card(view.paint, column(SPACE_3))).with_children(|card| {
        titled(card, view, "market-see");
        for (icon, key) in told {
            let line = Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_3)
            };
            card.spawn(line).with_children(|line| {
                view.paint.icon(line, icon, 18.0, palette.ink2);
                line.spawn(Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    min_width: Val::ZERO,
                    ..default()
                })
                .with_children(|cell| {
                    view.paint.write(cell, UI, view.say(key), palette.ink2);
                });
            });
        }
        let gates = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            ..row(SPACE_3)
        };
        card.spawn(gates).with_children(|gates| {
            for factor in Factor::ALL {
                gates.spawn(row(SPACE_1)).with_children(|one| {
                    factor_chip(one, view.paint, factor, 20.0);
                    view.paint
                        .write(one, DENSE, factor_name(view.paint, factor), palette.ink2)
                        .insert(TextLayout::no_wrap());
                });
            }
        });
    });
}

fn figures(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    let figures = [
        ("market-figure-customers", grouped(view.campaign.customers)),
        ("market-figure-weeks", view.campaign.weeks.to_string()),
        (
            "market-figure-budget",
            money::with_unit(view.paint, view.campaign, view.campaign.budget),
        ),
        ("market-figure-activities", view.campaign.activities.len().to_string()),
    ];
    parent.spawn(card(view.paint, column(SPACE_2))).with_children(|card| {
        for (key, value) in figures {
            let line = Node {
                align_items: AlignItems::Baseline,
                justify_content: JustifyContent::SpaceBetween,
                ..row(SPACE_3)
            };
            card.spawn(line).with_children(|line| {
                view.paint.write(line, UI, view.say(key), palette.ink2);
                view.paint
                    .write(line, SECTION, value, palette.ink)
                    .insert(TextLayout::no_wrap());
            });
        }
        if let Some((orders, even)) = view.open.best_before() {
            let filled = [("orders", grouped(orders)), ("even", grouped(even))];
            view.paint
                .write(card, DENSE, view.with("market-best-before", &filled), palette.ink2);
        }
    });
}

/// The ways on: what was left first.
fn begin(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    parent.spawn(card(view.paint, column(SPACE_3))).with_children(|card| {
        if view.open.kept.is_none() {
            view.paint.write(card, UI, view.say("market-reading"), palette.ink2);
            return;
        }
        if let Some(Err(why)) = &view.open.kept {
            let why = [("why", why.text(view.paint.language))];
            view.paint
                .write(card, DENSE, view.with("market-unreadable", &why), palette.seal_text);
        }
        if view.open.left_behind() {
            view.paint
                .write(card, DENSE, view.say("market-left-behind"), palette.seal_text);
        }
        let anew = view.say("market-begin-anew");
        let Some(left) = view.open.left() else {
            let begin = view.say("market-begin");
            way(
                card,
                view,
                Weight::Primary,
                (icons::PLAY, &begin, "Enter"),
                CampaignAction::Begin,
            );
            return;
        };
        let over = left.weeks.len() >= view.open.weeks();
        let filled = [
            ("week", (left.weeks.len() + 1).min(view.open.weeks()).to_string()),
            ("weeks", view.open.weeks().to_string()),
            ("when", ago(view.paint.words(), now(), left.last)),
        ];
        let told = if over { "market-left-over" } else { "market-left-at" };
        view.paint.write(card, UI, view.with(told, &filled), palette.ink2);
        let on = view.with(if over { "market-look-back" } else { "market-go-on" }, &filled);
        way(
            card,
            view,
            Weight::Primary,
            (icons::PLAY, &on, "Enter"),
            CampaignAction::GoOn,
        );
        way(
            card,
            view,
            Weight::Plain,
            (icons::ROTATE_CCW, &anew, ""),
            CampaignAction::Begin,
        );
    });
}
