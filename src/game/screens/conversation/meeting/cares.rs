//! The notebook's first part in a meeting: what each one cares about, as far as it has been told.

use bevy::prelude::*;

use super::{At, in_order, the_one_present};
use crate::game::screens::conversation::Moment;
use crate::game::screens::conversation::notebook::section;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::factor_name;
use crate::game::widgets::frame::{column, row, rule};
use crate::game::widgets::portrait;
use crate::scenario::{PersonId, Role, Standing};
use crate::sim::meeting::PersonSeen;
use crate::text::grouped;

const FACE: f32 = 32.0;

/// The key of the notebook's title, where it is not the usual one.
pub fn notebook_title(moment: &Moment<'_>) -> Option<&'static str> {
    moment.seen.table.as_ref().map(|_| "meet-cares")
}

/// Everybody, present or not: what they have told does not go away.
pub fn cares(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let Some(at) = At::of(moment) else { return };
    for one in in_order(at.meeting, at.table) {
        list.spawn(rule(moment.paint));
        person(list, &at, one);
    }
    // At a table they lie there as cards.
    if the_one_present(at.table).is_some() {
        options(list, &at);
    }
}

fn person(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let line = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(10.0)
    };
    list.spawn(line).with_children(|line| {
        portrait::round(line, paint, at.portrait(one.who), one.mood, FACE);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(1.0)
        };
        line.spawn(words).with_children(|words| {
            let mut title = vec![at.name(one.who).to_owned()];
            title.extend(roles(at, one.who));
            paint.write(words, CAPTION, title.join(" · "), palette.ink2);
            for need in &one.needs {
                let name = at.moment.text(at.moment.scenario.needs[need.index()].name);
                paint.write(words, DENSE_MEDIUM, name, palette.ink);
            }
            if one.needs.is_empty() {
                words.spawn(row(SPACE_1)).with_children(|line| {
                    paint.icon(line, icons::CIRCLE_QUESTION_MARK, 14.0, palette.ink3);
                    paint.write(line, DENSE, paint.say("meet-cares-unknown"), palette.ink3);
                });
            }
            in_the_way(words, at, one);
        });
    });
}

/// What this person does not believe, and what the order failed at.
fn in_the_way(words: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonSeen) {
    let paint = at.moment.paint;
    let palette = paint.palette;
    let told = |key: &str, what: String| paint.words().with(key, &[("what", what.into())]);
    let facts = |wanted: &dyn Fn(Standing, bool) -> bool| -> Option<String> {
        let claims = one.claims.iter().filter(|claim| wanted(claim.standing, claim.exposed));
        let names: Vec<&str> = claims
            .map(|claim| at.moment.text(at.moment.scenario.facts[claim.fact.index()].name))
            .collect();
        (!names.is_empty()).then(|| names.join(&paint.say("list-comma")))
    };
    let exposed = facts(&|_, exposed| exposed).map(|what| (told("meet-exposed", what), palette.seal_text));
    let doubts = facts(&|standing, exposed| !exposed && standing == Standing::Doubted)
        .map(|what| (told("meet-doubts", what), palette.seal_text));
    let half = facts(&|standing, exposed| !exposed && standing == Standing::Half)
        .map(|what| (told("meet-half", what), palette.ink2));
    for (text, colour) in [exposed, doubts, half].into_iter().flatten() {
        paint.write(words, CAPTION, text, colour);
    }
    if !one.refused_at.is_empty() {
        let gates: Vec<String> = one.refused_at.iter().map(|&gate| factor_name(paint, gate)).collect();
        let text = told("meet-refused", gates.join(&paint.say("list-comma")));
        paint.write(words, CAPTION, text, palette.seal_text);
    }
    if one.objects {
        paint.write(words, CAPTION, paint.say("meet-objects"), palette.seal_text);
    }
}

/// Level and function, in the words of the author or of the course.
pub(super) fn roles(at: &At<'_>, who: PersonId) -> Vec<String> {
    let person = at.meeting.person(who);
    let named = |role: &Role, kind: &str| match role.name {
        Some(name) => at.moment.text(name).to_owned(),
        None => at.moment.paint.say(&format!("{kind}-{}", role.id)),
    };
    let level = person.level.map(|id| named(&at.meeting.levels[id.index()], "level"));
    let function = person
        .function
        .map(|id| named(&at.meeting.functions[id.index()], "function"));
    level.into_iter().chain(function).collect()
}

fn options(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.moment.paint;
    section(list, at.moment, icons::TAG, "meet-options", "", |section| {
        let mut options: Vec<_> = at.table.options.iter().collect();
        options.sort_by_key(|seen| at.rank(seen.option));
        for seen in options {
            let name = at.lettered(seen.option);
            let text = if seen.option == at.meeting.status_quo {
                name
            } else {
                let price = paint.words().with("yuan", &[("yuan", grouped(seen.price).into())]);
                format!("{name} · {price}")
            };
            paint.write(section, DENSE, text, paint.palette.ink);
        }
    });
}
