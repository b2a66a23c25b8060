//! The table's four gates: those of whoever holds the option back most, of the people who carry it.

use bevy::prelude::*;

use super::{At, is_about_the_same, is_at_table};
use crate::game::screens::conversation::Moment;
use crate::game::screens::conversation::gates::points;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::{column, padded_card, row};
use crate::game::widgets::gauge::{Shown, gauge};
use crate::game::widgets::portrait;
use crate::sim::Reading;

const FACE: f32 = 22.0;

/// Which option the gauges are about, of somebody visited.
pub fn about_option(moment: &Moment<'_>) -> Option<String> {
    let at = At::of(moment).filter(|_| !is_at_table(moment.seen))?;
    let option = at.option_name(at.table.leading?);
    Some(moment.paint.words().with("meet-about", &[("option", option.into())]))
}

/// The card below the notebook.
pub(super) fn table_gates(parent: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let (moment, paint) = (at.moment, at.moment.paint);
    // Gauges that stand as they stood must not move in again when the screen is built anew.
    let mut moving = *paint;
    moving.still |= !moment.fresh;
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_3));
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    parent
        .spawn((padded_card(paint, padding, layout), Name::new("Gates")))
        .with_children(|card| {
            paint.write(card, CARD, paint.say("meet-gates"), paint.palette.ink);
            whose(card, at);
            for (position, now) in moment.seen.gauges.iter().enumerate() {
                // Of another option, what it was before says nothing.
                let before = moment
                    .before
                    .as_ref()
                    .filter(|before| is_about_the_same(before, moment.seen));
                let shown = Shown {
                    factor: now.factor,
                    points: points(now),
                    before: before.and_then(|before| points(&before.gauges[position])),
                    open: now.open,
                    gate: moment.scenario.gates[position],
                    status: "",
                    hidden: now.reading == Reading::Hidden,
                };
                gauge(card, &moving, &shown);
            }
        });
}

/// Of which option; who has to be won for it, and who of them holds it back most.
fn whose(card: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let leading = at
        .table
        .options
        .iter()
        .find(|seen| Some(seen.option) == at.table.leading);
    let Some(seen) = leading else {
        paint.write(card, CAPTION, paint.say("talk-gate-hidden"), palette.ink2);
        return;
    };
    let about = paint
        .words()
        .with("meet-about", &[("option", at.lettered(seen.option).into())]);
    paint.write(card, CAPTION, about, palette.ink2);
    let hidden = at.table.people.iter().all(|one| one.stances.is_empty());
    if hidden || at.is_between() || at.moment.seen.sold {
        return;
    }
    if seen.decisive.is_empty() {
        paint.write(card, CAPTION, paint.say("meet-nobody-carries"), palette.seal_text);
        return;
    }
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(2.0),
        ..row(SPACE_1)
    };
    card.spawn(line).with_children(|line| {
        paint.write(line, CAPTION, paint.say("meet-to-win"), palette.ink2);
        for &who in &seen.decisive {
            let mood = at.table.people[who.index()].mood;
            portrait::round(line, paint, at.portrait(who), mood, FACE);
        }
        let closed = at.moment.seen.gauges.iter().any(|gauge| gauge.open == Some(false));
        if let Some(lowest) = seen.lowest.filter(|_| closed) {
            let held = paint.words().with("meet-lowest", &[("who", at.name(lowest).into())]);
            paint.write(line, CAPTION_MEDIUM, held, palette.ink);
        }
    });
}
