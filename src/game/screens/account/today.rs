//! What can be done today: open with its cost, closed with the reason; the ways to other towns; waiting.

use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use super::month::{filling, list, tight};
use super::{Shown, halves, yuan};
use crate::account::{Account, Aim, At, Decision, Observation, Offer, PlaceId};
use crate::debrief::month::why_closed;
use crate::game::action::{AccountAction, Action};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{Labelled, Weight, button, control, icon_button};
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::skin::{Face, Highlight, Skin};
use crate::scenario::PersonId;

/// A line of the list.
#[derive(Component)]
pub struct Line;

/// Half-days until the next morning.
pub fn until_tomorrow(seen: &Observation) -> u16 {
    if seen.afternoon { 1 } else { 2 }
}

/// The offers that concern somebody, or all of them; the open ones first.
fn offers<'s>(account: &Account, seen: &'s Observation, person: Option<PersonId>) -> Vec<&'s Offer> {
    let concerns = |offer: &&Offer| person.is_none_or(|who| account.act(offer.act).meets.contains(&who));
    let mut offers: Vec<&Offer> = seen.offers.iter().filter(concerns).collect();
    offers.sort_by_key(|offer| offer.closed.is_some());
    offers
}

/// What the digits 1–9 decide, in the order of the list.
pub fn digit_lines(account: &Account, seen: &Observation, person: Option<PersonId>) -> Vec<Decision> {
    let open = offers(account, seen, person).into_iter();
    let open = open.filter(|offer| offer.closed.is_none());
    let acts = open.map(|offer| Decision::Act(offer.act));
    let ways = seen.ways.iter().map(|place| Decision::Travel(*place));
    acts.chain(ways).take(9).collect()
}

pub fn today(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    parent
        .spawn((tight(paint, filling(shown)), Name::new("Today")))
        .with_children(|card| {
            head(card, shown);
            if !shown.month.is_under_way() {
                paint.write(card, DENSE, shown.say("month-nothing-more"), paint.palette.ink2);
                return;
            }
            list(card, shown, "today", 0.0, |list| lines(list, shown));
            waiting(card, shown);
        });
}

fn head(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let half = if shown.seen.afternoon {
        "account-afternoon"
    } else {
        "account-morning"
    };
    card.spawn(Node {
        flex_shrink: 0.0,
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_2)
    })
    .with_children(|line| {
        paint.write(line, SECTION, shown.say("month-today"), paint.palette.ink);
        paint.write(line, CAPTION, shown.say(half), paint.palette.ink2);
        line.spawn(spacer());
        if let Some(person) = shown.person() {
            let whom = shown.with("month-for", &[("who", shown.name(person.who).into())]);
            paint.write(line, CAPTION, whom, paint.palette.ink2);
            let away = Action::Account(AccountAction::Select(None));
            icon_button(line, paint, icons::LIST, &shown.say("month-all-actions"), away);
        }
    });
}

fn lines(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let offers = offers(shown.account, shown.seen, shown.looking.person);
    let digits = digit_lines(shown.account, shown.seen, shown.looking.person);
    let key = |decision: Decision| {
        let position = digits.iter().position(|known| *known == decision);
        position.map(|position| position + 1)
    };
    if offers.is_empty() {
        let ink = shown.paint.palette.ink2;
        shown
            .paint
            .write(list, DENSE, shown.say("month-nothing-for-person"), ink);
    }
    let (open, closed): (Vec<&Offer>, Vec<&Offer>) = offers.into_iter().partition(|offer| offer.closed.is_none());
    for offer in open {
        act(list, shown, offer, key(Decision::Act(offer.act)));
    }
    for place in &shown.seen.ways {
        way(list, shown, *place, key(Decision::Travel(*place)));
    }
    for offer in closed {
        act(list, shown, offer, None);
    }
}

/// What a line shows.
struct Row<'a> {
    key: Option<usize>,
    icon: &'a str,
    title: &'a str,
    /// Whom it meets, or why it is closed.
    under: String,
    closed: bool,
    halves: u16,
    money: u32,
    decision: Decision,
}

fn act(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, offer: &Offer, key: Option<usize>) {
    let language = shown.paint.language;
    let act = shown.account.act(offer.act);
    let under = match offer.closed {
        Some(closed) => why_closed(shown.account, closed, language),
        None => {
            let names: Vec<&str> = act.meets.iter().map(|who| shown.name(*who)).collect();
            let names = names.join(if language == crate::text::Language::Chinese {
                "、"
            } else {
                ", "
            });
            match act.talk {
                Some(_) => shown.with("month-talk-line", &[("names", names.into())]),
                None => names,
            }
        }
    };
    let icon = match act.aim {
        _ if act.talk.is_some() => icons::MESSAGE_SQUARE_TEXT,
        Aim::Ask if act.at == At::Anywhere => icons::PHONE,
        Aim::Ask => icons::SEARCH,
        Aim::Introduce => icons::MEGAPHONE,
        Aim::Uncover => icons::EAR,
        Aim::Prove => icons::SHIELD_CHECK,
        Aim::Exceed => icons::HEART,
        Aim::Courtesy => icons::HANDSHAKE,
        Aim::Gift => icons::GIFT,
        Aim::Bid => icons::RECEIPT_TEXT,
    };
    let line = Row {
        key,
        icon,
        title: shown.account.act_name(offer.act, language),
        under,
        closed: offer.closed.is_some(),
        halves: act.halves,
        money: act.money,
        decision: Decision::Act(offer.act),
    };
    one(list, shown, &line);
}

fn way(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, to: PlaceId, key: Option<usize>) {
    let Some(route) = shown.account.route(shown.seen.place, to) else {
        return;
    };
    let place = shown.account.place_name(to, shown.paint.language);
    let night = shown.account.places[to.index()].night;
    let under = if night > 0 {
        shown.with("month-night", &[("yuan", yuan(shown.paint, night).into())])
    } else {
        shown.say("month-night-free")
    };
    let line = Row {
        key,
        icon: icons::PLANE,
        title: &shown.with("month-travel", &[("place", place.into())]),
        under,
        closed: false,
        halves: route.halves,
        money: route.money,
        decision: Decision::Travel(to),
    };
    one(list, shown, &line);
}

fn one(list: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, line: &Row<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(palette.surface, Color::NONE, 1.0),
        hover: face(palette.surface, palette.ink, 2.0),
        focus: face(palette.surface, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.ink, 1.0),
        closed: face(palette.surface, Color::NONE, 1.0),
        padding: UiRect::axes(Val::Px(6.0), Val::Px(5.0)),
    };
    let layout = Node {
        min_height: Val::Px(44.0),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let costs = costs(shown, line);
    let name = format!("{}: {}", line.title, [line.under.as_str(), costs.as_str()].join(", "));
    let action = Action::Account(AccountAction::Decide(line.decision));
    let mut entity = list.spawn(control(&name, format!("{action:?}"), action, skin, layout));
    entity.insert(Line);
    if line.closed {
        entity.insert(InteractionDisabled);
    }
    let control = entity.id();
    let ink = if line.closed { palette.ink3 } else { palette.ink };
    entity.with_children(|inside| {
        cap(inside, shown, line.key, control);
        paint.icon(inside, line.icon, 16.0, ink);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        inside.spawn(words).with_children(|words| {
            paint.write(words, DENSE, line.title, ink);
            under(words, shown, line);
        });
    });
}

/// Whom it meets or why it is closed, and what it costs.
fn under(words: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, line: &Row<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let ink = if line.closed { palette.ink3 } else { palette.ink2 };
    let layout = Node {
        align_items: AlignItems::FlexStart,
        ..row(SPACE_2)
    };
    words.spawn(layout).with_children(|under| {
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..row(3.0)
        };
        under.spawn(room).with_children(|room| {
            if line.closed {
                paint.icon(room, icons::LOCK, 11.0, ink);
            }
            let text = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..default()
            };
            room.spawn(text).with_children(|text| {
                paint.write(text, CAPTION, line.under.as_str(), ink);
            });
        });
        cost_line(under, shown, line);
    });
}

fn cap(inside: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, key: Option<usize>, control: Entity) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let layout = Node {
        width: Val::Px(22.0),
        height: Val::Px(22.0),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..row(0.0)
    };
    let edge = if key.is_some() { palette.control } else { Color::NONE };
    let mut cap = inside.spawn((layout, BackgroundColor(palette.surface), BorderColor::all(edge)));
    if let Some(key) = key {
        let (idle, lit) = ((palette.surface, palette.ink), (palette.ink, palette.surface));
        cap.insert(Highlight { control, idle, lit });
        cap.with_children(|cap| {
            paint.write(cap, CAPTION_MEDIUM, key.to_string(), palette.ink);
        });
    }
}

fn costs(shown: &Shown<'_>, line: &Row<'_>) -> String {
    format!(
        "{}, {}",
        halves(shown.paint, line.halves),
        yuan(shown.paint, line.money)
    )
}

fn cost_line(under: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, line: &Row<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let layout = Node {
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    under.spawn(layout).with_children(|costs| {
        let mut cost = |icon: &str, text: String| {
            costs.spawn(row(3.0)).with_children(|cost| {
                paint.icon(cost, icon, 11.0, palette.ink2);
                paint
                    .write(cost, CAPTION, text, palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        };
        if line.money > 0 {
            cost(icons::COINS, yuan(paint, line.money));
        }
        cost(icons::CLOCK, halves(paint, line.halves));
    });
}

fn waiting(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        let mut wait = |label: &str, key: &str, halves: u16| {
            let wait = Labelled {
                weight: Weight::Plain,
                icon: "",
                label: &shown.say(label),
                key,
                action: Action::Account(AccountAction::Decide(Decision::Wait(halves))),
            };
            let mut entity = button(line, paint, &wait);
            // In the afternoon both wait as long, and still each is a control of its own.
            entity.insert(crate::game::widgets::FocusKey(label.to_owned()));
        };
        wait("month-wait-half", "W", 1);
        wait("month-wait-tomorrow", "T", until_tomorrow(shown.seen));
        // Whatever lasts into the evening costs a bed here.
        let night = shown.account.places[shown.seen.place.index()].night;
        if night > 0 {
            let told = shown.with("month-night-here", &[("yuan", yuan(paint, night).into())]);
            paint.write(line, CAPTION, told, paint.palette.ink2);
        }
    });
}
