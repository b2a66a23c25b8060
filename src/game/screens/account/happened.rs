//! What has just happened, in plain words; or what happened on a day, or is known of it.

use bevy::prelude::*;

use super::calendar::{coming_icon, coming_text};
use super::month::{list, tight};
use super::{Shown, halves, yuan};
use crate::account::{Came, Decision, Observation};
use crate::debrief::month::{Change, Sign, Told, changes, coming, on_day, reading, tell};
use crate::game::action::{AccountAction, Action};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::scrollbar::scrollbar;
use crate::scenario::Factor;

/// Above the dossier it takes no more than this; then it scrolls.
const HIGHEST: f32 = 216.0;

pub fn happened(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let has_column = shown.breadth == Breadth::Wide;
    if shown.looking.put_away && !has_column {
        return;
    }
    let paint = shown.paint;
    let layout = if has_column {
        super::month::filling(shown)
    } else if shown.breadth == Breadth::Usual {
        Node {
            max_height: Val::Px(HIGHEST),
            flex_shrink: 0.0,
            ..column(SPACE_2)
        }
    } else {
        column(SPACE_2)
    };
    parent
        .spawn((tight(paint, layout), Name::new("Happened")))
        .with_children(|card| {
            head(card, shown, has_column);
            // A scrolling area has no height of its own, so one beside others is as high as it has to be.
            if has_column {
                list(card, shown, "happened", SPACE_2, |list| body(list, shown));
            } else if shown.breadth == Breadth::Usual {
                let frame = Node {
                    min_height: Val::ZERO,
                    ..column(0.0)
                };
                card.spawn(frame).with_children(|frame| {
                    let layout = Node {
                        row_gap: Val::Px(SPACE_2),
                        padding: UiRect::right(Val::Px(SPACE_2)),
                        ..default()
                    };
                    let mut area = frame.spawn(crate::game::widgets::frame::scrolling("happened", layout));
                    let target = area.id();
                    area.with_children(|list| body(list, shown));
                    scrollbar(frame, paint, target);
                });
            } else {
                card.spawn(column(SPACE_2)).with_children(|list| body(list, shown));
            }
        });
}

fn head(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, has_column: bool) {
    let paint = shown.paint;
    let title = match shown.looking.day {
        Some(day) => shown.with("month-day", &[("day", day.into())]),
        None => shown.say("month-happened"),
    };
    card.spawn(Node {
        flex_shrink: 0.0,
        min_height: Val::Px(26.0),
        ..row(SPACE_2)
    })
    .with_children(|line| {
        paint.write(line, CARD, title, paint.palette.ink);
        line.spawn(spacer());
        if shown.looking.day.is_some() {
            let away = Action::Account(AccountAction::ShowDay(None));
            icon_button(line, paint, icons::X, &shown.say("month-back-to-today"), away);
        } else if !has_column {
            let away = Action::Account(AccountAction::PutHappenedAway);
            icon_button(line, paint, icons::X, &shown.say("month-put-away"), away);
        }
    });
}

fn body(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    match shown.looking.day {
        Some(day) => of_day(list, shown, day),
        None => just_now(list, shown),
    }
}

fn just_now(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let told = tell(shown.account, shown.month.just_happened(), shown.paint.language);
    let Some(before) = shown.month.before() else {
        let key = if shown.month.log().is_empty() {
            "month-first-day"
        } else {
            "month-taken-up"
        };
        quiet(list, shown, shown.say(key));
        // What was seen on the first morning.
        if shown.month.log().is_empty() {
            let events = tell(shown.account, shown.month.events(), shown.paint.language);
            events.iter().for_each(|told| line(list, shown, told));
        }
        return;
    };
    told.iter().for_each(|told| line(list, shown, told));
    if told.is_empty() {
        quiet(list, shown, shown.say("month-time-passed"));
    }
    let changed = changes(before, shown.seen);
    if !changed.is_empty() {
        list.spawn(Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            flex_shrink: 0.0,
            ..row(SPACE_1)
        })
        .with_children(|badges| {
            for change in changed {
                changed_badge(badges, shown, change);
            }
        });
    }
    quiet(list, shown, spent(shown, before));
}

/// Time and money that the decision took.
fn spent(shown: &Shown<'_>, before: &Observation) -> String {
    let seen = shown.seen;
    let half = |seen: &Observation| (seen.day - 1) * 2 + u16::from(seen.afternoon);
    let took = halves(shown.paint, half(seen).saturating_sub(half(before)));
    let money = yuan(shown.paint, before.money.saturating_sub(seen.money));
    shown.with("month-spent", &[("time", took.into()), ("yuan", money.into())])
}

fn quiet(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, text: String) {
    shown.paint.write(list, CAPTION, text, shown.paint.palette.ink2);
}

fn line(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, told: &Told) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let (icon, colour) = match told.sign {
        Sign::Did => (icons::CHECK, palette.ink),
        Sign::Talked(Came::Good) => (icons::MESSAGE_SQUARE_TEXT, palette.jade),
        Sign::Talked(Came::Fair) => (icons::MESSAGE_SQUARE_TEXT, palette.ink2),
        Sign::Talked(Came::Poor) => (icons::MESSAGE_SQUARE_TEXT, palette.seal_text),
        Sign::Missed | Sign::Broke => (icons::CIRCLE_ALERT, palette.seal_text),
        Sign::Found => (icons::NOTEBOOK_PEN, palette.jade),
        Sign::RivalSeen => (icons::SWORDS, palette.seal_text),
        Sign::Promise => (icons::FLAG, palette.jade),
        Sign::Arrived => (icons::PLANE, palette.ink2),
        Sign::Decided => (icons::STAMP, palette.ink),
        Sign::Votes => (icons::USERS, palette.ink2),
    };
    list.spawn(Node {
        align_items: AlignItems::FlexStart,
        flex_shrink: 0.0,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        line.spawn(Node {
            padding: UiRect::top(Val::Px(2.0)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|room| {
            paint.icon(room, icon, 14.0, colour);
        });
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(1.0)
        };
        line.spawn(words).with_children(|words| {
            let kind = if matches!(told.sign, Sign::Did | Sign::Decided) {
                DENSE_BOLD
            } else {
                DENSE
            };
            paint.write(words, kind, told.text.as_str(), palette.ink);
            if !told.under.is_empty() {
                paint.write(words, DENSE, told.under.as_str(), palette.ink2);
            }
        });
    });
}

fn changed_badge(badges: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, change: Change) {
    let language = shown.paint.language;
    let who = |who| ("who", shown.name(who).to_owned().into());
    let to = |points| ("to", reading(points, language).into());
    let (tone, icon, text) = match change {
        Change::Introduced(person) => (
            Tone::Neutral,
            icons::USER,
            shown.with("month-introduced", &[who(person)]),
        ),
        Change::FirstMet(person) => (
            Tone::Jade,
            icons::HANDSHAKE,
            shown.with("month-first-met", &[who(person)]),
        ),
        Change::Trust(person, from, now) => {
            let text = shown.with("month-trust-moved", &[who(person), to(now)]);
            if now > from {
                (Tone::Jade, icons::ARROW_UP, text)
            } else {
                (Tone::Seal, icons::ARROW_DOWN, text)
            }
        }
        Change::Gauge(person, gauge, from, now) => {
            let factor = Factor::ALL[gauge as usize];
            let name = shown.say(&format!("factor-{}", gauge.name()));
            let text = shown.with("month-gauge-moved", &[who(person), ("factor", name.into()), to(now)]);
            let icon = if now > from { icons::ARROW_UP } else { icons::ARROW_DOWN };
            (Tone::Factor(factor), icon, text)
        }
        Change::Rival(person, points) => {
            let text = shown.with("month-rival-found", &[who(person), to(points)]);
            (Tone::Neutral, icons::SWORDS, text)
        }
        Change::Stage(stage) => {
            let stage = shown.account.stage_name(stage, language).to_owned();
            (Tone::Outline, icons::FLAG, stage)
        }
    };
    badge(badges, shown.paint, tone, icon, &text);
}

fn of_day(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, day: u16) {
    let events = on_day(shown.month.events(), day);
    let told = if day <= shown.seen.day {
        tell(shown.account, &events, shown.paint.language)
    } else {
        Vec::new()
    };
    told.iter().for_each(|told| line(list, shown, told));
    let known: Vec<_> = coming(shown.account, shown.seen)
        .into_iter()
        .filter(|(of, _)| *of == day)
        .collect();
    for (_, what) in &known {
        list.spawn(Node {
            flex_shrink: 0.0,
            align_items: AlignItems::FlexStart,
            ..row(SPACE_2)
        })
        .with_children(|line| {
            shown
                .paint
                .icon(line, coming_icon(*what), 14.0, shown.paint.palette.ink);
            let room = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..default()
            };
            line.spawn(room).with_children(|room| {
                shown
                    .paint
                    .write(room, DENSE, coming_text(shown, *what), shown.paint.palette.ink);
            });
        });
    }
    if told.is_empty() && known.is_empty() {
        let key = if day < shown.seen.day {
            "month-nothing-that-day"
        } else {
            "month-nothing-known"
        };
        quiet(list, shown, shown.say(key));
    }
    if day > shown.seen.day && shown.month.is_under_way() {
        let now = (shown.seen.day - 1) * 2 + u16::from(shown.seen.afternoon);
        let wait = (day - 1) * 2 - now;
        let label = shown.with("month-wait-until", &[("day", day.into())]);
        let wait = Labelled {
            weight: Weight::Plain,
            icon: icons::TIMER,
            label: &label,
            key: "",
            action: Action::Account(AccountAction::Decide(Decision::Wait(wait))),
        };
        button(list, shown.paint, &wait);
    }
}
