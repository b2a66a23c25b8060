//! Talks that wait to be finished, above the course map.

use bevy::prelude::*;

use super::card::Card as MapCard;
use crate::game::action::Action;
use crate::game::attempts::Attempts;
use crate::game::library::Library;
use crate::game::notes::now;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::card_button::card_button;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::portrait;
use crate::record::Moment;
use crate::record::journal::Damage;
use crate::record::profile::Card;
use crate::scenario::Mood;
use crate::text::Words;

/// Least width of a card; as many stand side by side as fit.
const LEAST_WIDTH: f32 = 270.0;
const FACE: f32 = 44.0;
/// Room at the right of a card for what sets it aside.
const ASIDE: f32 = 34.0;

/// The section; nothing if no talk waits and no record is damaged.
pub fn unfinished(map: &mut ChildSpawnerCommands<'_>, paint: &Paint, attempts: &Attempts, library: &Library) {
    let (shown, hidden) = (attempts.shown(), attempts.hidden());
    let unreadable = &attempts.listing().unreadable;
    if shown.is_empty() && hidden == 0 && unreadable.is_empty() {
        return;
    }
    let section = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    map.spawn((section, Name::new("Unfinished"))).with_children(|section| {
        heading(section, paint, attempts);
        if !shown.is_empty() {
            let grid = Node {
                display: Display::Grid,
                grid_template_columns: vec![RepeatedGridTrack::minmax(
                    GridTrackRepetition::AutoFill,
                    MinTrackSizingFunction::Px(LEAST_WIDTH),
                    MaxTrackSizingFunction::Fraction(1.0),
                )],
                column_gap: Val::Px(SPACE_3),
                row_gap: Val::Px(SPACE_3),
                ..default()
            };
            section.spawn(grid).with_children(|grid| {
                for card in &shown {
                    one(grid, paint, card, library);
                }
            });
        }
        for (file, _) in unreadable {
            let told = paint
                .words()
                .with("attempts-unreadable", &[("file", file.as_str().into())]);
            paint
                .write(section, CAPTION, told, paint.palette.ink2)
                .insert(super::broken::anywhere());
        }
    });
}

fn heading(section: &mut ChildSpawnerCommands<'_>, paint: &Paint, attempts: &Attempts) {
    section.spawn(row(SPACE_3)).with_children(|line| {
        paint.write(line, SECTION, paint.say("attempts-title"), paint.palette.ink);
        line.spawn(spacer());
        let hidden = attempts.hidden();
        let label = match hidden {
            0 if attempts.shows_all() => paint.say("attempts-fewer"),
            0 => return,
            _ => paint.words().with("attempts-more", &[("count", hidden.into())]),
        };
        let more = Labelled {
            weight: Weight::Ghost,
            icon: icons::LIST,
            label: &label,
            key: "",
            action: Action::ToggleAllAttempts,
        };
        button(line, paint, &more);
    });
}

fn one(grid: &mut ChildSpawnerCommands<'_>, paint: &Paint, card: &Card, library: &Library) {
    let title = title(card, library, paint);
    let when = ago(paint.words(), now(), card.last);
    let turn = paint.words().with("attempts-turn", &[("turn", card.turn.into())]);
    let place = format!("{turn} · {when}");
    let name = paint.words().with(
        "attempts-go-on",
        &[("title", title.clone().into()), ("place", place.clone().into())],
    );
    let cell = Node {
        display: Display::Grid,
        min_width: Val::ZERO,
        ..default()
    };
    grid.spawn(cell).with_children(|cell| {
        let layout = Node {
            min_width: Val::ZERO,
            ..row(SPACE_3)
        };
        let action = Action::TakeUp(card.attempt.clone());
        let mut control = card_button(cell, paint, &name, action, paint.palette.line, layout);
        control.insert(MapCard(card.attempt.clone()));
        control.with_children(|inside| {
            if let Some(scenario) = library.playable(&card.scenario) {
                portrait::round(inside, paint, &scenario.customer.portrait, Mood::Neutral, FACE);
            }
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                padding: UiRect::right(Val::Px(ASIDE - SPACE_3)),
                ..column(2.0)
            };
            inside.spawn(words).with_children(|words| {
                paint.write(words, CARD, title, paint.palette.ink);
                paint.write(words, DENSE, place, paint.palette.ink2);
                for key in remarks(card) {
                    let told = paint.words().with(key, &[("turn", card.turn.into())]);
                    paint.write(words, CAPTION, told, paint.palette.seal_text);
                }
            });
        });
        if !card.aside {
            let aside = Action::AskToSetAside(card.attempt.clone());
            icon_button(cell, paint, icons::X, &paint.say("attempts-set-aside"), aside)
                .entry::<Node>()
                .and_modify(|mut node| {
                    node.position_type = PositionType::Absolute;
                    node.right = Val::Px(SPACE_1);
                    node.top = Val::Px(SPACE_1);
                });
        }
    });
}

/// The title in the player's language, where the scenario is there.
pub fn title(card: &Card, library: &Library, paint: &Paint) -> String {
    let shelved = library.shelved(&card.scenario);
    let known = shelved.filter(|shelved| shelved.playable().is_some());
    known.map_or_else(
        || card.title.clone(),
        |shelved| shelved.title(paint.language).to_owned(),
    )
}

fn remarks(card: &Card) -> impl Iterator<Item = &'static str> {
    let damaged = matches!(card.damage, Some(Damage::Changed { .. })).then_some("attempts-damaged");
    let held = card.held.then_some("attempts-held");
    let aside = card.aside.then_some("attempts-aside");
    let branch = card.branch.is_some().then_some("attempts-branch");
    [damaged, held, aside, branch].into_iter().flatten()
}

/// How long ago something was, in words; from a month on, the date.
pub fn ago(words: &Words, now: Moment, then: Moment) -> String {
    let minutes = now.0.saturating_sub(then.0) / 60_000;
    let (key, count) = match minutes {
        0 => return words.get("ago-now"),
        1..60 => ("ago-minutes", minutes),
        60..1440 => ("ago-hours", minutes / 60),
        1440..43_200 => ("ago-days", minutes / 1440),
        _ => {
            let (year, month, day) = then.date();
            return format!("{year:04}-{month:02}-{day:02}");
        }
    };
    words.with(key, &[("count", (count as usize).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn how_long_ago_is_said_as_people_say_it() {
        let words = words(Language::English);
        let minutes = |minutes: u64| Moment(minutes * 60_000);
        let now = minutes(60_000);
        assert_eq!(ago(words, now, now), "just now");
        assert_eq!(ago(words, now, minutes(59_999)), "1 minute ago");
        assert_eq!(ago(words, now, minutes(60_000 - 119)), "1 hour ago");
        assert_eq!(ago(words, now, minutes(60_000 - 1440)), "yesterday");
        assert_eq!(ago(words, now, minutes(60_000 - 4320)), "3 days ago");
        assert_eq!(ago(words, now, Moment(0)), "1970-01-01");
        assert_eq!(ago(words, Moment(0), now), "just now", "a clock was set back");
    }
}
