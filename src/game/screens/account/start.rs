//! The first page: the story, what is known, what waits; or what is wrong with the account.

use bevy::prelude::*;

use super::{kept, month, yuan};
use crate::account::Account;
use crate::game::accounts::{Accounts, Content};
use crate::game::action::{AccountAction, Action};
use crate::game::month::Month;
use crate::game::screens::home::{anywhere, place, told_hint};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{Header, card, column, header, row, scrolling};
use crate::game::widgets::portrait;
use crate::game::widgets::scrollbar::scrollbar;
use crate::scenario::{DecisionRule, Mood};
use crate::text::words;

/// Width of the column of kept months.
const KEPT: f32 = 380.0;
/// No line of the story is longer.
const WIDEST: f32 = 760.0;
const FACE: f32 = 44.0;

pub fn start(
    page: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    accounts: &Accounts,
    opened: &Month,
    breadth: Breadth,
) {
    let shelved = accounts.shelved(opened.id());
    let title = shelved.map(|shelved| shelved.title(paint.language)).unwrap_or_default();
    let titles = Header {
        title,
        subtitle: &paint.say("month-kind-of-play"),
        back: true,
    };
    header(page, paint, &titles, |_| {});
    month::troubles(page, paint, opened);
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(0.0)
    };
    page.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::all(Val::Px(PAGE)),
            ..default()
        };
        let mut area = frame.spawn(scrolling("account-start", layout));
        let target = area.id();
        area.with_children(|body| match shelved.map(|shelved| &shelved.content) {
            Some(Content::Playable { account, .. }) => playable(body, paint, account, opened, breadth),
            Some(Content::Broken(problems)) => {
                let broken = Node {
                    flex_shrink: 0.0,
                    ..column(SPACE_3)
                };
                body.spawn(card(paint, broken)).with_children(|card| {
                    paint.write(card, SECTION, paint.say("month-broken"), paint.palette.ink);
                    for problem in problems {
                        let message = problem.message.in_language(paint.language);
                        paint.write(card, UI, message, paint.palette.ink).insert(anywhere());
                        paint.write(card, CAPTION, place(problem), paint.palette.ink3);
                        if let Some(hint) = &problem.hint {
                            told_hint(card, paint, hint.in_language(paint.language));
                        }
                    }
                });
            }
            Some(Content::Unreadable(error)) => {
                let text = error.text(paint.language);
                paint.write(body, UI, text, paint.palette.ink).insert(anywhere());
            }
            None => {
                paint.write(body, UI, paint.say("month-gone"), paint.palette.ink);
            }
        });
        scrollbar(frame, paint, target);
    });
}

fn playable(body: &mut ChildSpawnerCommands<'_>, paint: &Paint, account: &Account, opened: &Month, breadth: Breadth) {
    let beside = breadth >= Breadth::Usual;
    let whole = Node {
        flex_direction: if beside {
            FlexDirection::Row
        } else {
            FlexDirection::Column
        },
        align_items: if beside {
            AlignItems::FlexStart
        } else {
            AlignItems::Stretch
        },
        column_gap: Val::Px(SPACE_4),
        row_gap: Val::Px(SPACE_4),
        flex_shrink: 0.0,
        ..default()
    };
    body.spawn(whole).with_children(|whole| {
        let story = Node {
            flex_grow: if beside { 1.0 } else { 0.0 },
            flex_basis: if beside { Val::ZERO } else { Val::Auto },
            min_width: Val::ZERO,
            ..column(SPACE_4)
        };
        whole
            .spawn(card(paint, story))
            .with_children(|card| the_story(card, paint, account, opened));
        let side = Node {
            width: if beside { Val::Px(KEPT) } else { Val::Auto },
            flex_shrink: 0.0,
            ..column(SPACE_4)
        };
        whole.spawn(side).with_children(|side| {
            kept::kept(side, paint, opened);
            how_it_goes(side, paint);
        });
    });
}

fn the_story(story: &mut ChildSpawnerCommands<'_>, paint: &Paint, account: &Account, opened: &Month) {
    let (palette, language) = (paint.palette, paint.language);
    let wide = Node {
        max_width: Val::Px(WIDEST),
        ..default()
    };
    paint.write(story, TITLE, account.texts.get("title", language), palette.ink);
    paint
        .write(story, DIALOGUE, account.texts.get("story", language), palette.ink)
        .insert(wide.clone());
    story
        .spawn(Node {
            align_items: AlignItems::FlexStart,
            ..row(SPACE_2)
        })
        .with_children(|line| {
            paint.icon(line, icons::TARGET, 18.0, palette.ink);
            let room = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                max_width: Val::Px(WIDEST),
                ..default()
            };
            line.spawn(room).with_children(|room| {
                paint.write(room, DIALOGUE, account.texts.get("goal", language), palette.ink);
            });
        });
    facts(story, paint, account);
    known(story, paint, account);
    let unfinished = opened.listing().unfinished().next();
    story
        .spawn(Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            ..row(SPACE_2)
        })
        .with_children(|line| {
            if let Some(card) = unfinished {
                let label = paint.words().with("month-go-on", &[("day", card.day.into())]);
                let go_on = Labelled {
                    weight: Weight::Primary,
                    icon: icons::PLAY,
                    label: &label,
                    key: "Enter",
                    action: Action::Account(AccountAction::TakeUp(card.name.clone())),
                };
                button(line, paint, &go_on);
            }
            let begin = Labelled {
                weight: if unfinished.is_some() {
                    Weight::Plain
                } else {
                    Weight::Primary
                },
                icon: icons::CALENDAR_DAYS,
                label: &paint.say("month-begin"),
                key: if unfinished.is_some() { "" } else { "Enter" },
                action: Action::Account(AccountAction::Begin),
            };
            button(line, paint, &begin);
        });
}

/// The figures that are known from the start.
fn facts(story: &mut ChildSpawnerCommands<'_>, paint: &Paint, account: &Account) {
    let grid = Node {
        display: Display::Grid,
        grid_template_columns: vec![RepeatedGridTrack::minmax(
            GridTrackRepetition::AutoFill,
            MinTrackSizingFunction::Px(190.0),
            MaxTrackSizingFunction::Fraction(1.0),
        )],
        column_gap: Val::Px(SPACE_4),
        row_gap: Val::Px(SPACE_3),
        ..default()
    };
    let on_day = |day: u16| paint.words().with("month-day", &[("day", day.into())]);
    let days = paint.words().with("month-days", &[("days", account.days.into())]);
    let facts = [
        (icons::CALENDAR_DAYS, "month-fact-time", days),
        (icons::COINS, "month-fact-budget", yuan(paint, account.budget)),
        (icons::RECEIPT_TEXT, "month-fact-tender", on_day(account.tender)),
        (icons::STAMP, "month-fact-decision", on_day(account.decision)),
        (icons::SCALE, "month-fact-rule", rule(paint, account)),
        (
            icons::MAP_PIN,
            "month-fact-place",
            account.place_name(account.start, paint.language).to_owned(),
        ),
    ];
    story.spawn(grid).with_children(|grid| {
        for (icon, key, value) in facts {
            grid.spawn(Node {
                align_items: AlignItems::FlexStart,
                min_width: Val::ZERO,
                ..row(SPACE_2)
            })
            .with_children(|line| {
                paint.icon(line, icon, 16.0, paint.palette.ink2);
                let words = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    min_width: Val::ZERO,
                    ..column(0.0)
                };
                line.spawn(words).with_children(|words| {
                    paint.write(words, CAPTION, paint.say(key), paint.palette.ink2);
                    paint.write(words, UI_MEDIUM, value, paint.palette.ink);
                });
            });
        }
    });
}

fn rule(paint: &Paint, account: &Account) -> String {
    let words = words(paint.language);
    let key = format!("meet-rule-{}", account.rule.name());
    match account.rule {
        DecisionRule::Authority(who) => {
            let who = account.person_name(who, paint.language).to_owned();
            words.with(&key, &[("who", who.into())])
        }
        DecisionRule::Veto(function) => {
            let function = crate::account::FUNCTIONS
                .get(function.index())
                .copied()
                .unwrap_or_default();
            let function = words.get(&format!("function-{function}"));
            words.with(&key, &[("function", function.into())])
        }
        DecisionRule::Majority | DecisionRule::Weighted | DecisionRule::Consensus => words.get(&key),
    }
}

/// Who is spoken of from the first day.
fn known(story: &mut ChildSpawnerCommands<'_>, paint: &Paint, account: &Account) {
    let people = account
        .people_ids()
        .filter(|who| account.person(*who).known_by.is_none());
    paint.write(story, CARD, paint.say("month-known-people"), paint.palette.ink);
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: Val::Px(SPACE_4),
        row_gap: Val::Px(SPACE_3),
        ..default()
    };
    story.spawn(line).with_children(|line| {
        for who in people {
            line.spawn(row(SPACE_2)).with_children(|one| {
                portrait::round(one, paint, &account.person(who).portrait, Mood::Neutral, FACE);
                one.spawn(column(0.0)).with_children(|words| {
                    paint.write(words, CARD, account.person_name(who, paint.language), paint.palette.ink);
                    paint.write(
                        words,
                        CAPTION,
                        account.person_role(who, paint.language),
                        paint.palette.ink2,
                    );
                });
            });
        }
    });
}

fn how_it_goes(side: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    side.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, CARD, paint.say("month-how"), paint.palette.ink);
        for (icon, key) in [
            (icons::CLOCK, "month-how-time"),
            (icons::NOTEBOOK_PEN, "month-how-dossier"),
            (icons::USERS, "month-how-people"),
            (icons::DOWNLOAD, "month-how-kept"),
        ] {
            card.spawn(Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_2)
            })
            .with_children(|line| {
                paint.icon(line, icon, 15.0, paint.palette.ink2);
                let room = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    min_width: Val::ZERO,
                    ..default()
                };
                line.spawn(room).with_children(|room| {
                    paint.write(room, DENSE, paint.say(key), paint.palette.ink2);
                });
            });
        }
    });
}
