//! The learner's orders beside those of other plans in the same market.

use bevy::prelude::*;

use super::bar::{Shape, bar};
use super::live::Slot;
use super::{View, money, titled};
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{card, column};
use crate::text::grouped;

const SHAPE: Shape = Shape {
    name: 150.0,
    value: 72.0,
    height: 16.0,
    kind: DENSE_MEDIUM,
};

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    parent.spawn(card(view.paint, column(SPACE_2))).with_children(|card| {
        titled(card, view, "market-result");
        let Some(compared) = view.open.compared else {
            view.paint.write(card, UI, view.say("market-working"), palette.ink2);
            return;
        };
        view.paint.write(card, UI, verdict(view), palette.ink);
        let found = view.open.found.as_ref().map(|found| found.orders);
        let plans = [
            ("market-yours", Some(compared.orders), palette.seal),
            ("market-four-p", Some(compared.four_p), palette.ink2),
            ("market-even", Some(compared.even), palette.ink2),
            ("market-oriented", Some(compared.oriented), palette.ink2),
            ("market-best", found, palette.jade),
        ];
        let most = plans.iter().filter_map(|plan| plan.1).max().unwrap_or(0).max(1);
        for (key, orders, colour) in plans {
            if let Some(orders) = orders {
                bar(card, view, &SHAPE, &view.say(key), (orders, most), colour);
            }
        }
        card.spawn((column(SPACE_1), Slot::Search))
            .with_children(|slot| search(slot, view));
        if found.is_some() {
            best_spends(card, view);
        }
    });
}

/// How the learner did, in a sentence.
fn verdict(view: &View<'_>) -> String {
    let Some(compared) = view.open.compared else {
        return String::new();
    };
    let spent = money::with_unit(view.paint, view.campaign, view.open.spent());
    let filled = [("orders", grouped(compared.orders)), ("spent", spent)];
    let key = match compared.orders {
        0 => "market-verdict-none",
        orders if orders > compared.even && orders > compared.four_p => "market-verdict-ahead",
        orders if orders > compared.even.min(compared.four_p) => "market-verdict-between",
        _ => "market-verdict-behind",
    };
    view.with(key, &filled)
}

/// How far the search for the best plan is.
pub fn search(slot: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    if view.open.found.is_some() {
        return;
    }
    let (done, of) = view.open.search_progress().unwrap_or((0, 1));
    let filled = [("done", done.to_string()), ("of", of.to_string())];
    view.paint
        .write(slot, CAPTION, view.with("market-searching", &filled), palette.ink2);
    let track = Node {
        height: Val::Px(6.0),
        ..default()
    };
    let bar = Node {
        width: Val::Percent(100.0 * done as f32 / of.max(1) as f32),
        height: Val::Percent(100.0),
        ..default()
    };
    slot.spawn((track, BackgroundColor(palette.sunk)))
        .with_child((bar, BackgroundColor(palette.jade)));
}

/// What the best plan puts its money into, the largest sums first.
fn best_spends(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let Some(found) = &view.open.found else { return };
    let sum = |activity: usize| -> u64 { found.plan.weeks.iter().map(|row| row[activity]).sum() };
    let mut sums: Vec<(u64, usize)> = (0..view.campaign.activities.len())
        .map(|activity| (sum(activity), activity))
        .filter(|(money, _)| *money > 0)
        .collect();
    sums.sort_by(|one, other| other.cmp(one));
    let told: Vec<String> = sums
        .iter()
        .take(4)
        .map(|&(money, activity)| {
            let filled = [
                (
                    "activity",
                    view.campaign.activities[activity]
                        .name
                        .get(view.paint.language)
                        .to_owned(),
                ),
                ("money", money::with_unit(view.paint, view.campaign, money)),
            ];
            view.with("market-best-item", &filled)
        })
        .collect();
    let between = view.say("market-between");
    let told = view.with("market-best-spends", &[("items", told.join(between.as_str()))]);
    view.paint.write(card, DENSE, told, view.paint.palette.ink2);
}
