//! What has been found out: of one person or of everybody, in the course's four kinds, with one's own
//! notes.

use bevy::prelude::*;

use super::month::{filling, list, tight};
use super::{Shown, entries, notes};
use crate::account::{Kind, Noted, PersonSeen};
use crate::debrief::month::{place_of, reading};
use crate::game::action::{AccountAction, Action};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{control, icon_button};
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::Mood;

const FACE: f32 = 40.0;

pub fn dossier(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    parent
        .spawn((tight(paint, filling(shown)), Name::new("Dossier")))
        .with_children(|card| {
            match shown.person() {
                Some(person) => of_person(card, shown, person),
                None => {
                    paint.write(card, SECTION, shown.say("month-dossier"), paint.palette.ink);
                }
            }
            tabs(card, shown);
            list(card, shown, "dossier", 0.0, |list| {
                let noted: Vec<&Noted> = of_kind(shown, shown.looking.kind).collect();
                entries::entries(list, shown, &noted);
                notes::own(list, shown);
            });
            notes::field_line(card, shown);
        });
}

/// The entries of a kind that concern who is looked at: those about that person, and of the other kinds
/// those about nobody.
fn of_kind<'s>(shown: &'s Shown<'_>, kind: Kind) -> impl Iterator<Item = &'s Noted> {
    let person = shown.looking.person;
    shown.seen.dossier.iter().filter(move |noted| {
        let note = shown.account.note(noted.note);
        let concerns = person.is_none() || note.about == person || note.about.is_none();
        note.kind == kind && concerns
    })
}

fn of_person(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, seen: &PersonSeen) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    card.spawn(Node {
        flex_shrink: 0.0,
        align_items: AlignItems::FlexStart,
        ..row(SPACE_3)
    })
    .with_children(|line| {
        let face = &shown.account.person(seen.who).portrait;
        portrait::round(line, paint, face, Mood::Neutral, FACE);
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(1.0)
        };
        line.spawn(words).with_children(|words| {
            paint.write(words, CARD, shown.name(seen.who), palette.ink);
            paint.write(words, CAPTION, shown.role(seen.who), palette.ink2);
        });
        let away = Action::Account(AccountAction::Select(None));
        icon_button(line, paint, icons::X, &shown.say("month-everybody"), away);
    });
    card.spawn(Node {
        flex_shrink: 0.0,
        ..column(1.0)
    })
    .with_children(|facts| {
        let language = paint.language;
        let mut fact = |icon: &str, text: String| {
            facts
                .spawn(Node {
                    align_items: AlignItems::FlexStart,
                    ..row(6.0)
                })
                .with_children(|line| {
                    paint.icon(line, icon, 13.0, palette.ink2);
                    let room = Node {
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        min_width: Val::ZERO,
                        ..default()
                    };
                    line.spawn(room).with_children(|room| {
                        paint.write(room, CAPTION, text, palette.ink2);
                    });
                });
        };
        fact(icons::MAP_PIN, place_of(shown.account, seen.whereabouts, language));
        if let Some(trust) = seen.trust {
            let key = ["month-trust-little", "month-trust-some", "month-trust-open"];
            fact(icons::HANDSHAKE, shown.say(key[trust as usize]));
        }
        if let Some((points, day)) = seen.rival {
            let filled = [("points", reading(points, language).into()), ("day", day.into())];
            fact(icons::SWORDS, shown.with("month-rival-with", &filled));
        }
    });
}

fn tabs(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let line = Node {
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    card.spawn((line, BorderColor::all(palette.line)))
        .with_children(|line| {
            for kind in Kind::ALL {
                let chosen = shown.looking.kind == kind;
                let count = of_kind(shown, kind).filter(|noted| noted.known.is_some()).count();
                let name = shown.say(&format!("month-kind-{}", kind.name()));
                let face = |edge| Face {
                    fill: Color::NONE,
                    edge,
                    width: 2.0,
                };
                let skin = Skin {
                    idle: face(Color::NONE),
                    hover: face(palette.line),
                    focus: face(palette.ink),
                    pressed: face(palette.control),
                    closed: face(Color::NONE),
                    padding: UiRect::axes(Val::Px(2.0), Val::Px(4.0)),
                };
                let layout = Node {
                    flex_grow: 1.0,
                    min_width: Val::ZERO,
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
                    ..row(SPACE_1)
                };
                let filled = [("kind", name.clone().into()), ("count", count.into())];
                let spoken = shown.with("month-kind-spoken", &filled);
                let action = Action::Account(AccountAction::ShowKind(kind));
                line.spawn(control(&spoken, format!("{action:?}"), action, skin, layout))
                    .with_children(|tab| {
                        let (kind, ink) = if chosen {
                            (DENSE_BOLD, palette.ink)
                        } else {
                            (DENSE, palette.ink2)
                        };
                        paint.write(tab, kind, name, ink).insert(TextLayout::no_wrap());
                        paint
                            .write(tab, CAPTION, count.to_string(), palette.ink2)
                            .insert(TextLayout::no_wrap());
                        if chosen {
                            tab.spawn((
                                Node {
                                    position_type: PositionType::Absolute,
                                    left: Val::ZERO,
                                    right: Val::ZERO,
                                    bottom: Val::Px(-2.0),
                                    height: Val::Px(3.0),
                                    ..default()
                                },
                                BackgroundColor(palette.seal),
                            ));
                        }
                    });
            }
        });
}
