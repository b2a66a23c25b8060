//! What happened in the last week and why, in plain words.

use bevy::prelude::*;

use super::coverage::cell_name;
use super::rows::has_levels;
use super::{View, money};
use crate::game::theme::scale::*;
use crate::game::widgets::badge::factor_name;
use crate::game::widgets::frame::{card, column};
use crate::market::Week;
use crate::scenario::Factor;
use crate::text::grouped;

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let palette = view.paint.palette;
    let last = view.open.shown.as_ref().and_then(|shown| shown.weeks.last());
    let (title, sentences) = match last {
        None => (view.say("market-before"), vec![view.say("market-before-note")]),
        Some(week) => (
            view.with("market-happened", &[("week", week.week.to_string())]),
            happened(view, week),
        ),
    };
    parent.spawn(card(view.paint, layout)).with_children(|card| {
        view.paint.write(card, CARD, title, palette.ink);
        view.paint.write(card, DENSE, together(view, &sentences), palette.ink2);
    });
}

/// Sentences behind one another; Chinese ones stand without a space.
pub fn together(view: &View<'_>, sentences: &[String]) -> String {
    let between = match view.paint.language {
        crate::text::Language::English => " ",
        crate::text::Language::Chinese => "",
    };
    sentences.join(between)
}

fn happened(view: &View<'_>, week: &Week) -> Vec<String> {
    let counts = &week.counts;
    let mut said = Vec::new();
    let filled = [
        ("spent", money::with_unit(view.paint, view.campaign, week.spent)),
        ("reached", grouped(counts.reached)),
        ("customers", grouped(view.campaign.customers)),
    ];
    said.push(view.with(
        if counts.reached == 0 {
            "market-reached-none"
        } else {
            "market-reached"
        },
        &filled,
    ));
    let most = (0..counts.met.len()).max_by_key(|&position| counts.met[position]);
    if let Some(position) = most.filter(|&position| counts.met[position] > 0 && has_levels(view.campaign)) {
        said.push(view.with("market-met-most", &[("cell", cell_name(view.paint, position))]));
    }
    let words = view.paint.words();
    let filled = [("sold", counts.sold.into()), ("repeat", counts.repeat.into())];
    said.push(words.with("market-ordered", &filled));
    said.extend(kept_by(view, &counts.blocked));
    said
}

/// The factor that keeps most customers, and what opens it.
pub fn kept_by(view: &View<'_>, blocked: &[u64; 4]) -> Option<String> {
    let factor = most_blocked(blocked)?;
    let filled = [
        ("factor", factor_name(view.paint, factor)),
        ("count", grouped(blocked[factor as usize])),
        ("customers", grouped(view.campaign.customers)),
    ];
    Some(view.with(&format!("market-kept-{}", factor.name()), &filled))
}

pub fn most_blocked(blocked: &[u64; 4]) -> Option<Factor> {
    let most = Factor::ALL
        .into_iter()
        .rev()
        .max_by_key(|&factor| blocked[factor as usize]);
    most.filter(|&factor| blocked[factor as usize] > 0)
}
