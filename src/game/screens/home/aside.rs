//! Beside the map: what lies on the desk, how it works, what the four factors ask.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::card::Card;
use super::next::action_of_continue;
use crate::game::action::Action;
use crate::game::attempts::Attempts;
use crate::game::classroom::Classroom;
use crate::game::lab;
use crate::game::library::{Content, Library};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::badge::{factor_chip, factor_name};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{card, column, row, scrolling};
use crate::scenario::Factor;

/// Without the margin of the page beside it.
pub const WIDTH: f32 = 280.0;

/// The scenario that "Start" opens, by id: the card that had the focus last, at first the first
/// that can be played.
#[derive(Resource, Default)]
pub struct Desk(Option<String>);

/// The card that shows the desk. It is filled by itself, without building the whole screen anew:
/// that would take the card from under a mouse button that is being pressed.
#[derive(Component)]
pub struct DeskCard {
    /// Above the map instead of beside it: words and button side by side.
    flat: bool,
}

impl Desk {
    /// What lies there now; `None` if nothing can be played.
    pub fn scenario<'l>(&'l self, library: &'l Library) -> Option<&'l str> {
        let there = self.0.as_deref().filter(|id| library.playable(id).is_some());
        there.or_else(|| {
            let first = library.shelf().iter().find(|shelved| shelved.playable().is_some())?;
            Some(&first.id)
        })
    }
}

/// Coming home, the focus is on the card that was left, so that Enter goes on.
pub fn focus_the_desk(desk: Res<Desk>, library: Res<Library>, room: Res<Classroom>, mut kept: ResMut<Kept>) {
    // In a course there is always something to go on with.
    if room.course().is_some() {
        kept.focus_next(format!("{:?}", Action::OpenNext));
    } else if let Some(id) = desk.scenario(&library) {
        kept.focus_next(format!("{:?}", Action::OpenScenario(id.to_owned())));
    }
}

pub fn follow_focus(focus: Res<InputFocus>, cards: Query<&Card>, library: Res<Library>, mut desk: ResMut<Desk>) {
    if !focus.is_changed() {
        return;
    }
    if let Some(Card(id)) = focus.get().and_then(|entity| cards.get(entity).ok())
        && library.playable(id).is_some()
        && desk.0.as_ref() != Some(id)
    {
        desk.0 = Some(id.clone());
    }
}

/// "Start", and Enter where nothing has the focus.
pub fn open_next(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    desk: Res<Desk>,
    library: Res<Library>,
    room: Res<Classroom>,
    attempts: Res<Attempts>,
) {
    let asked = actions.p0().read().any(|action| *action == Action::OpenNext);
    if asked && room.course().is_some() {
        if let Some(next) = action_of_continue(&room, &attempts) {
            actions.p1().write(next);
        }
    } else if asked && let Some(id) = desk.scenario(&library) {
        actions.p1().write(Action::OpenScenario(id.to_owned()));
    }
}

/// The column beside the map.
pub fn aside(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    column_beside(parent, |aside| {
        desk(aside, paint, false);
        explanations(aside, paint);
    });
}

/// The room that the column has.
pub fn column_beside(parent: &mut ChildSpawnerCommands<'_>, content: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let layout = Node {
        width: Val::Px(WIDTH + PAGE),
        padding: UiRect {
            top: Val::Px(PAGE),
            bottom: Val::Px(PAGE),
            right: Val::Px(PAGE),
            left: Val::ZERO,
        },
        row_gap: Val::Px(SPACE_4),
        flex_shrink: 0.0,
        ..default()
    };
    parent.spawn(scrolling("aside", layout)).with_children(content);
}

/// The card with what comes next; filled by [`fill_desk`].
pub fn desk(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, flat: bool) {
    let layout = if flat { row(SPACE_4) } else { column(SPACE_2) };
    let layout = Node {
        flex_shrink: 0.0,
        ..layout
    };
    parent
        .spawn((card(paint, layout), DeskCard { flat }))
        .insert(BorderColor::all(paint.palette.seal));
}

pub fn fill_desk(
    painter: Painter,
    desk: Res<Desk>,
    library: Res<Library>,
    cards: Query<(Entity, Ref<DeskCard>)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let paint = &painter.paint();
    for (entity, card) in &cards {
        if !card.is_added() && !desk.is_changed() {
            continue;
        }
        let flat = card.flat;
        // What is spawned so late in a frame is drawn in the next one.
        redraw.write(RequestRedraw);
        commands.entity(entity).despawn_children().with_children(|card| {
            if let Some(id) = desk.scenario(&library) {
                on_desk(card, paint, &library, id, flat);
            }
        });
    }
}

fn on_desk(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, library: &Library, id: &str, flat: bool) {
    let Some(shelved) = library.shelved(id) else { return };
    let Content::Playable(scenario) = &shelved.content else {
        return;
    };
    let title = shelved.title(paint.language);
    let words = Node {
        flex_grow: 1.0,
        flex_basis: if flat { Val::ZERO } else { Val::Auto },
        ..column(SPACE_1)
    };
    card.spawn(words).with_children(|words| {
        paint.write(words, CAPTION, paint.say("home-next"), paint.palette.ink3);
        paint.write(words, SECTION, title, paint.palette.ink);
        if let Some(summary) = scenario.summary {
            let summary = scenario.texts.get(summary, paint.language);
            paint.write(words, DENSE, summary, paint.palette.ink2);
        }
    });
    let start = Labelled {
        weight: Weight::Primary,
        icon: icons::PLAY,
        label: &paint.say("home-start"),
        key: "Enter",
        action: Action::OpenNext,
    };
    let name = format!("{}: {title}", paint.say("home-start"));
    button(card, paint, &start).insert(AccessibleLabel::new(name));
    if !lab::IS_HERE {
        return;
    }
    let lab = Labelled {
        weight: Weight::Ghost,
        icon: icons::SLIDERS_HORIZONTAL,
        label: &paint.say("lab-open"),
        key: "F2",
        action: Action::OpenLab(id.to_owned()),
    };
    let name = paint.words().with("lab-open-in", &[("title", title.into())]);
    button(card, paint, &lab).insert(AccessibleLabel::new(name));
}

/// How it works, and what the four factors ask.
pub fn explanations(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let layout = || Node {
        flex_shrink: 0.0,
        ..column(SPACE_2 + 2.0)
    };
    parent.spawn(card(paint, layout())).with_children(|how| {
        paint.write(how, CARD, paint.say("home-how"), paint.palette.ink);
        for step in 1..=3 {
            how.spawn(Node {
                align_items: AlignItems::FlexStart,
                ..row(SPACE_2)
            })
            .with_children(|line| {
                paint
                    .write(line, DENSE_MEDIUM, step.to_string(), paint.palette.ink3)
                    .insert(Node {
                        width: Val::Px(12.0),
                        flex_shrink: 0.0,
                        ..default()
                    });
                paint.write(line, DENSE, paint.say(&format!("home-how-{step}")), paint.palette.ink2);
            });
        }
    });
    parent.spawn(card(paint, layout())).with_children(|legend| {
        paint.write(legend, CARD, paint.say("home-factors"), paint.palette.ink);
        for factor in Factor::ALL {
            legend.spawn(row(10.0)).with_children(|line| {
                factor_chip(line, paint, factor, 28.0);
                line.spawn(column(0.0)).with_children(|words| {
                    paint.write(words, DENSE_MEDIUM, factor_name(paint, factor), paint.palette.ink);
                    let asks = paint.say(&format!("home-factor-{}", factor.name()));
                    paint.write(words, CAPTION, asks, paint.palette.ink2);
                });
            });
        }
    });
}
