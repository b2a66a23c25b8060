//! What a meeting came to: what the rule demanded, who had to be won, who moved whom, the votes.

use bevy::prelude::*;

use super::account::{signed, whose};
use super::{Shown, best};
use crate::debrief::{Debrief, PersonDebrief, TableDebrief};
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::frame::{card, column, row, rule};
use crate::game::widgets::portrait;
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{DecisionRule, Meeting, Mood, OptionId, PersonId, Scenario};
use crate::sim::meeting::Decision;

const FACE: f32 = 36.0;

/// A text with who said it or whose it is; without, as it is.
pub fn by(paint: &Paint, who: Option<&String>, what: String) -> String {
    match who {
        Some(who) => paint
            .words()
            .with("meet-by", &[("who", who.as_str().into()), ("what", what.into())]),
        None => what,
    }
}

/// What was answered, of a meeting with the name before it.
pub fn heard(words: &mut ChildSpawnerCommands<'_>, paint: &Paint, who: Option<&String>, said: &str) {
    let Some(who) = who else {
        paint.write(words, UI, said, paint.palette.ink2);
        return;
    };
    let line = Node {
        align_items: AlignItems::FlexStart,
        ..row(SPACE_2)
    };
    words.spawn(line).with_children(|line| {
        paint.write(line, UI_MEDIUM, who.as_str(), paint.palette.ink2).insert((
            TextLayout::no_wrap(),
            Node {
                flex_shrink: 0.0,
                ..default()
            },
        ));
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, UI, said, paint.palette.ink2);
        });
    });
}

/// What a participant is called.
pub fn name(paint: &Paint, scenario: &Scenario, who: PersonId) -> String {
    let meeting = scenario.meeting.as_ref();
    let name = meeting.map(|meeting| scenario.texts.get(meeting.person(who).name, paint.language));
    name.unwrap_or_default().to_owned()
}

/// Who said each line of a turn; empty for a talk with one customer.
pub fn speakers(paint: &Paint, talk: &Talk, turn: usize) -> Vec<String> {
    let table = talk.seen_at(turn).and_then(|seen| seen.table);
    let (Some(table), Some(scenario)) = (table, talk.scenario()) else {
        return Vec::new();
    };
    table.speakers.iter().map(|&who| name(paint, scenario, who)).collect()
}

/// Whose factors the sum adds up.
pub fn whose_sum(paint: &Paint, scenario: &Scenario, debrief: &Debrief) -> Option<String> {
    let who = name(paint, scenario, whose(debrief)?);
    Some(paint.words().with("meet-whose-sum", &[("who", who.into())]))
}

/// What one card needs.
struct At<'a> {
    paint: &'a Paint<'a>,
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    table: &'a TableDebrief,
}

impl At<'_> {
    fn name(&self, who: PersonId) -> &str {
        self.scenario
            .texts
            .get(self.meeting.person(who).name, self.paint.language)
    }

    fn option(&self, option: OptionId) -> &str {
        self.scenario
            .texts
            .get(self.meeting.option(option).name, self.paint.language)
    }
}

/// The card of the table.
pub(super) fn meeting(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, layout: Node) {
    let (Some(meeting), Some(table)) = (&shown.scenario.meeting, &shown.debrief.table) else {
        return;
    };
    let at = At {
        paint: shown.paint,
        scenario: shown.scenario,
        meeting,
        table,
    };
    let layout = Node {
        row_gap: Val::Px(SPACE_2),
        ..layout
    };
    parent
        .spawn((card(at.paint, layout), Name::new("The table")))
        .with_children(|card| {
            at.paint
                .write(card, SECTION, at.paint.say("meet-debrief"), at.paint.palette.ink);
            let content = |list: &mut ChildSpawnerCommands<'_>| {
                demanded(list, &at);
                for one in &table.people {
                    list.spawn(rule(at.paint));
                    person(list, &at, one);
                }
                hands(list, &at);
            };
            if shown.wide {
                scrolled(card, at.paint, "debrief-table", SPACE_2, content);
            } else {
                card.spawn(column(SPACE_2)).with_children(content);
            }
            if shown.turn > 0 {
                best::replay(card, at.paint, shown.turn);
            }
        });
}

/// Whether it was carried, what the rule demanded, who had to be won and who held it back.
fn demanded(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let (paint, words) = (at.paint, at.paint.words());
    let palette = paint.palette;
    let option = at.option(at.table.option);
    let (key, colour) = if at.table.carried {
        ("meet-debrief-carried", palette.jade)
    } else {
        ("meet-debrief-not-carried", palette.seal_text)
    };
    list.spawn(Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    })
    .with_children(|part| {
        paint.write(part, UI_MEDIUM, words.with(key, &[("option", option.into())]), colour);
        paint.write(part, DENSE, why(at), palette.ink2);
        let names: Vec<&str> = at.table.decisive.iter().map(|&who| at.name(who)).collect();
        let told = if names.is_empty() {
            words.get("meet-could-not")
        } else {
            let people = names.join(&words.get("list-comma"));
            words.with("meet-had-to-win", &[("people", people.into())])
        };
        paint.write(part, DENSE_MEDIUM, told, palette.ink);
        if let Some(lowest) = at.table.lowest.filter(|_| at.table.decisive.len() > 1) {
            let who = at.name(lowest);
            let held = words.with("meet-held-back", &[("who", who.into())]);
            paint.write(part, DENSE, held, palette.ink2);
        }
    });
}

/// What the rule demands, with its numbers.
fn why(at: &At<'_>) -> String {
    let words = at.paint.words();
    let key = format!("meet-why-{}", at.meeting.rule.name());
    match at.meeting.rule {
        DecisionRule::Authority(who) => words.with(&key, &[("who", at.name(who).into())]),
        DecisionRule::Veto(function) => {
            let function = &at.meeting.functions[function.index()];
            let name = match function.name {
                Some(name) => at.scenario.texts.get(name, at.paint.language).to_owned(),
                None => words.get(&format!("function-{}", function.id)),
            };
            words.with(&key, &[("function", name.into())])
        }
        DecisionRule::Majority => {
            let last = at
                .table
                .decisions
                .iter()
                .rev()
                .map(|(_, decision)| decision.votes.len());
            let have_votes = at.meeting.people.iter().filter(|one| one.vote > 0).count();
            let all = last.into_iter().find(|&count| count > 0).unwrap_or(have_votes);
            words.with(&key, &[("needed", (all / 2 + 1).into()), ("all", all.into())])
        }
        DecisionRule::Weighted | DecisionRule::Consensus => words.get(&key),
    }
}

/// One person: own view, who moved it, what they would vote for, what they never told.
fn person(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonDebrief) {
    let paint = at.paint;
    let palette = paint.palette;
    let line = Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(10.0)
    };
    list.spawn(line).with_children(|line| {
        let face = &at.meeting.person(one.who).portrait;
        portrait::round(line, paint, face, Mood::Neutral, FACE);
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(2.0)
        };
        line.spawn(room).with_children(|room| {
            let head = Node {
                flex_wrap: FlexWrap::Wrap,
                row_gap: Val::Px(2.0),
                ..row(SPACE_2)
            };
            room.spawn(head).with_children(|head| {
                paint.write(head, CARD, at.name(one.who), palette.ink);
                let is_for = one.votes_for == at.table.option;
                let (tone, icon) = if is_for {
                    (Tone::Jade, icons::CHECK)
                } else {
                    (Tone::Neutral, icons::MINUS)
                };
                if took_part(at.table, one.who) {
                    let option = at.option(one.votes_for);
                    let voted = paint.words().with("meet-voted", &[("option", option.into())]);
                    badge(head, paint, tone, icon, &voted);
                } else {
                    badge(head, paint, Tone::Outline, "", &paint.say("meet-took-no-part"));
                }
            });
            views(room, at, one);
            if !one.needs_missed.is_empty() {
                let names = one.needs_missed.iter().map(|need| at.scenario.needs[need.index()].name);
                let names: Vec<&str> = names.map(|name| at.scenario.texts.get(name, paint.language)).collect();
                let needs = names.join(&paint.say("list-comma"));
                let text = paint.words().with("meet-never-told", &[("needs", needs.into())]);
                paint.write(room, CAPTION, text, palette.ink3);
            }
        });
    });
}

/// Whether this person had a hand to raise when hands were raised; where none were, everybody has.
fn took_part(table: &TableDebrief, who: PersonId) -> bool {
    let mut votes = table
        .decisions
        .iter()
        .flat_map(|(_, decision)| &decision.votes)
        .peekable();
    votes.peek().is_none() || votes.any(|&(voter, _)| voter == who)
}

fn views(room: &mut ChildSpawnerCommands<'_>, at: &At<'_>, one: &PersonDebrief) {
    let paint = at.paint;
    let words = paint.words();
    let key = if one.own == one.support {
        "meet-own-view"
    } else {
        "meet-own-and-heard"
    };
    let filled = [("own", one.own.into()), ("support", one.support.into())];
    paint.write(room, DENSE, words.with(key, &filled), paint.palette.ink2);
    for sway in at
        .table
        .sways
        .iter()
        .filter(|sway| sway.who == one.who && sway.points != 0)
    {
        room.spawn(row(SPACE_1)).with_children(|line| {
            let by = at.name(sway.by);
            let moved = words.with("meet-swayed", &[("by", by.into())]);
            paint.write(line, CAPTION, moved, paint.palette.ink2);
            // Apart from the name, because the Chinese fonts have no minus sign.
            paint
                .write(
                    line,
                    CAPTION_MEDIUM,
                    signed(sway.points.into()),
                    paint.palette.change(sway.points.into()),
                )
                .insert(TextLayout::no_wrap());
        });
    }
}

/// Every time that hands were raised.
fn hands(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>) {
    let paint = at.paint;
    for (turn, decision) in &at.table.decisions {
        list.spawn(rule(paint));
        list.spawn(Node {
            flex_shrink: 0.0,
            ..column(SPACE_1)
        })
        .with_children(|part| {
            let what = told(at, decision);
            let filled = [("turn", (*turn).into()), ("what", what.into())];
            let text = paint.words().with("meet-turn-hands", &filled);
            paint.write(part, DENSE_MEDIUM, text, paint.palette.ink);
            for &(who, option) in &decision.votes {
                let filled = [("who", at.name(who).into()), ("option", at.option(option).into())];
                let vote = paint.words().with("table-votes", &filled);
                paint.write(part, CAPTION, vote, paint.palette.ink2);
            }
        });
    }
}

fn told(at: &At<'_>, decision: &Decision) -> String {
    let words = at.paint.words();
    let Some(asked) = decision.asked else {
        return words.with("meet-hands-open", &[("option", at.option(decision.option).into())]);
    };
    let ayes = decision.votes.iter().filter(|(_, option)| *option == asked).count();
    let key = if decision.option == asked {
        "meet-hands-carried"
    } else {
        "meet-hands-not-carried"
    };
    let filled = [
        ("option", at.option(asked).into()),
        ("ayes", ayes.into()),
        ("all", decision.votes.len().into()),
    ];
    words.with(key, &filled)
}
