//! The notebook: what has been found out, claimed, shown and promised.
//!
//! It never says how much is still hidden: a count would tell which customer stands here.

use bevy::prelude::*;

use super::{Moment, meeting};
use crate::game::action::Action;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{self, Tone, badge};
use crate::game::widgets::button::icon_button;
use crate::game::widgets::frame::{card, column, row, rule, spacer};
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{Act, EntryId, EvidenceId};

/// The card; `closable` as a drawer.
pub fn notebook(parent: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, closable: bool) {
    let paint = moment.paint;
    let layout = Node {
        height: Val::Percent(100.0),
        min_height: Val::ZERO,
        ..column(10.0)
    };
    parent
        .spawn((card(paint, layout), Name::new("Notebook")))
        .with_children(|card| {
            card.spawn(Node {
                flex_shrink: 0.0,
                min_height: Val::Px(26.0),
                ..row(SPACE_2)
            })
            .with_children(|head| {
                paint.icon(head, icons::NOTEBOOK_PEN, 18.0, paint.palette.ink);
                let title = meeting::notebook_title(moment).unwrap_or("talk-notebook");
                paint.write(head, SECTION, paint.say(title), paint.palette.ink);
                head.spawn(spacer());
                if closable {
                    icon_button(
                        head,
                        paint,
                        icons::X,
                        &paint.say("talk-notebook-close"),
                        Action::ToggleNotebook,
                    );
                }
            });
            scrolled(card, paint, "notebook", 10.0, |list| sections(list, moment));
        });
}

fn sections(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    if moment.seen.table.is_some() {
        meeting::cares(list, moment);
    } else {
        needs(list, moment);
    }
    claims(list, moment);
    evidence(list, moment);
    promises(list, moment);
    about_the_person(list, moment);
}

/// A section under a thin line: its icon, its heading, a quiet note at the right.
pub fn section(
    list: &mut ChildSpawnerCommands<'_>,
    moment: &Moment<'_>,
    icon: &str,
    heading: &str,
    note: &str,
    rows: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let paint = moment.paint;
    list.spawn(rule(paint));
    list.spawn(Node {
        flex_shrink: 0.0,
        ..column(6.0)
    })
    .with_children(|section| {
        section.spawn(row(6.0)).with_children(|head| {
            paint.icon(head, icon, 15.0, paint.palette.ink2);
            paint
                .write(head, DENSE_BOLD, paint.say(heading), paint.palette.ink2)
                .insert(TextLayout::no_wrap());
            head.spawn(spacer());
            if !note.is_empty() {
                paint.write(head, CAPTION, paint.say(note), paint.palette.ink2);
            }
        });
        rows(section);
    });
}

/// A quiet sentence in place of rows.
fn nothing(section: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, key: &str) {
    moment
        .paint
        .write(section, DENSE, moment.paint.say(key), moment.paint.palette.ink3);
}

/// A name, and what it has come to at the right.
fn entry(
    section: &mut ChildSpawnerCommands<'_>,
    moment: &Moment<'_>,
    name: &str,
    state: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let paint = moment.paint;
    let line = Node {
        justify_content: JustifyContent::SpaceBetween,
        min_height: Val::Px(22.0),
        ..row(SPACE_2)
    };
    section.spawn(line).with_children(|line| {
        paint.write(line, DENSE, name, paint.palette.ink);
        line.spawn(Node {
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(state);
    });
}

fn needs(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    section(list, moment, icons::EAR, "talk-needs", "", |section| {
        for need in &moment.seen.needs {
            let line = Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_2)
            };
            section.spawn(line).with_children(|line| {
                let round = Node {
                    width: Val::Px(18.0),
                    height: Val::Px(18.0),
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius::MAX,
                    flex_shrink: 0.0,
                    ..row(0.0)
                };
                line.spawn((round, BackgroundColor(paint.palette.jade)))
                    .with_children(|round| {
                        paint.icon(round, icons::CHECK, 12.0, paint.palette.on_fill);
                    });
                paint.write(
                    line,
                    DENSE,
                    moment.text(moment.scenario.needs[need.index()].name),
                    paint.palette.ink,
                );
            });
        }
        section.spawn(row(SPACE_2)).with_children(|line| {
            paint.icon(line, icons::CIRCLE_QUESTION_MARK, 16.0, paint.palette.ink3);
            let key = if moment.seen.needs.is_empty() {
                "talk-needs-none"
            } else {
                "talk-needs-more"
            };
            paint.write(line, DENSE, paint.say(key), paint.palette.ink3);
        });
    });
}

fn claims(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    section(list, moment, icons::MESSAGE_SQUARE_TEXT, "talk-claims", "", |section| {
        if moment.seen.claims.is_empty() {
            nothing(section, moment, "talk-claims-none");
        }
        for claim in &moment.seen.claims {
            let name = moment.text(moment.scenario.facts[claim.fact.index()].name);
            let (tone, icon, key) = badge::standing(claim.standing, claim.exposed);
            entry(section, moment, name, |state| {
                badge(state, paint, tone, icon, &paint.say(key))
            });
            if claim.half_heard && !claim.exposed {
                paint.write(section, CAPTION, paint.say("talk-half-heard"), paint.palette.ink3);
            }
        }
    });
}

fn evidence(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let held = |id: EvidenceId| moment.scenario.offers_somewhere(Act::Prove(id));
    let all = moment.seen.evidence.iter().filter(|(id, shown)| *shown || held(*id));
    let all: Vec<_> = all.copied().collect();
    if all.is_empty() {
        return;
    }
    section(list, moment, icons::PACKAGE, "talk-evidence", "", |section| {
        for (id, shown) in all {
            let name = moment.text(moment.scenario.evidence[id.index()].name);
            entry(section, moment, name, |state| {
                if shown {
                    badge(state, paint, Tone::Jade, icons::CHECK, &paint.say("talk-shown"));
                } else {
                    badge(
                        state,
                        paint,
                        Tone::Outline,
                        icons::EYE_OFF,
                        &paint.say("talk-not-shown"),
                    );
                }
            });
        }
    });
}

fn promises(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    if moment.seen.promises.is_empty() {
        return;
    }
    section(
        list,
        moment,
        icons::FLAG,
        "talk-promises",
        "talk-promises-note",
        |section| {
            for promise in &moment.seen.promises {
                let name = moment.text(moment.scenario.facts[promise.fact.index()].name);
                entry(section, moment, name, |state| {
                    if promise.kept {
                        badge(state, paint, Tone::Jade, icons::CHECK, &paint.say("talk-kept"));
                    } else {
                        badge(state, paint, Tone::Outline, icons::CLOCK, &paint.say("talk-not-kept"));
                    }
                });
            }
        },
    );
}

fn about_the_person(list: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let held = |id: &&EntryId| moment.scenario.offers_somewhere(Act::Personal(**id));
    let all: Vec<&EntryId> = moment.seen.entries.iter().filter(held).collect();
    if all.is_empty() {
        return;
    }
    section(list, moment, icons::USER, "talk-about", "", |section| {
        for id in all {
            let entry = &moment.scenario.entries[id.index()];
            section.spawn(column(0.0)).with_children(|lines| {
                paint.write(lines, DENSE, moment.text(entry.name), paint.palette.ink);
                let source = entry.source.map(|source| moment.text(source).to_owned());
                let source = source.unwrap_or_else(|| paint.say("talk-told-you"));
                paint.write(lines, CAPTION, source, paint.palette.ink3);
            });
        }
    });
}
