//! What was said, by whom; who spoke up unasked; where hands were raised.

use bevy::prelude::*;

use super::At;
use super::decision::raised;
use crate::game::screens::conversation::Moment;
use crate::game::screens::conversation::transcript::practice_note;
use crate::game::theme::icons;
use crate::game::widgets::badge::{Tone, badge, change_badge};
use crate::game::widgets::speech::{Speech, speech};
use crate::scenario::{Factor, PersonId};
use crate::sim::meeting::TableSeen;
use crate::sim::{Badge, Line, Observation};

/// Everything said so far, oldest first.
pub fn everything_said(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let Some(at) = At::of(moment) else { return };
    let mut practice_since = moment.desk.rewound_at;
    for turn in 0..=moment.talk.turns().len() {
        if practice_since.is_some_and(|rewound| turn > rewound) {
            practice_note(list, moment);
            practice_since = None;
        }
        let Some(seen) = moment.talk.seen_at(turn) else {
            continue;
        };
        let Some(table) = &seen.table else { continue };
        own_words(list, &at, &seen, turn);
        answers(list, &at, &seen, table, turn);
        if let Some(decision) = table.decision.as_ref().filter(|decision| !decision.votes.is_empty()) {
            raised(list, &at, table, decision);
        }
    }
    if practice_since.is_some() {
        practice_note(list, moment);
    }
}

fn is_new(at: &At<'_>, turn: usize) -> bool {
    at.moment.fresh && turn == at.moment.talk.turns().len()
}

/// What the learner said in this turn, with what it moved.
fn own_words(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>, seen: &Observation, turn: usize) {
    let (moment, paint) = (at.moment, at.moment.paint);
    let Some(made) = turn.checked_sub(1).map(|position| moment.talk.turns()[position].choice) else {
        return;
    };
    let to = at.meeting.aims[made.index()].to.map(|who| at.name(who));
    let to = to.map(|who| paint.words().with("meet-say-to-whom", &[("who", who.into())]));
    let said = Speech {
        face: None,
        name: to.as_deref().unwrap_or_default(),
        text: moment.text(moment.scenario.choice(made).says),
        new: is_new(at, turn),
    };
    speech(list, paint, &said, |below| {
        for effect in &seen.badges {
            if let Badge::Factor(factor, by) = *effect {
                change_badge(below, paint, factor, by);
            }
        }
    });
}

/// What was answered, the last with what was found out by it.
fn answers(list: &mut ChildSpawnerCommands<'_>, at: &At<'_>, seen: &Observation, table: &TableSeen, turn: usize) {
    let (moment, paint) = (at.moment, at.moment.paint);
    for (position, (&line, &who)) in seen.lines.iter().zip(&table.speakers).enumerate() {
        let said = Speech {
            face: Some((at.portrait(who), table.people[who.index()].mood)),
            name: at.name(who),
            text: &moment.talk.wording(line, seen.turn, paint.language),
            new: is_new(at, turn),
        };
        let last = position + 1 == seen.lines.len();
        speech(list, paint, &said, |below| {
            if is_unasked(at, line, who) {
                badge(below, paint, Tone::Outline, icons::MIC, &paint.say("meet-speaks-up"));
            }
            for effect in seen.badges.iter().filter(|_| last) {
                if let Badge::Found(need) = *effect {
                    let need = moment.text(moment.scenario.needs[need.index()].name);
                    let label = paint.words().with("talk-new-in-notebook", &[("need", need.into())]);
                    badge(below, paint, Tone::Factor(Factor::Worth), icons::NOTEBOOK_PEN, &label);
                }
            }
        });
    }
}

/// Whether it is an interjection of this person.
fn is_unasked(at: &At<'_>, line: Line, who: PersonId) -> bool {
    let Line::Authored(line) = line else { return false };
    let mut all = at.meeting.interjections.iter();
    all.any(|spoken| spoken.line == line && spoken.by == who)
}
