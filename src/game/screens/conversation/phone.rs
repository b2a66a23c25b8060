//! The talk on a phone: the person and four small gauges above, what is said in the middle, tabs below
//! for the thumb.

use bevy::prelude::*;

use super::Moment;
use super::gates::gates_row;
use super::layout::{filling, talk};
use super::notebook::notebook;
use super::person::patience;
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge, mood_icon};
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};

/// Below this height the impression in words goes, so that the talk keeps its room.
const IMPRESSION_FROM_HEIGHT: f32 = 700.0;
const PORTRAIT: f32 = 60.0;
const TABS: f32 = 56.0;

pub fn phone(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    person(page, moment);
    let body = Node {
        padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(SPACE_2)),
        ..filling()
    };
    page.spawn(body).with_children(|body| {
        if moment.desk.notebook {
            notebook(body, moment, false);
        } else {
            talk(body, moment);
        }
    });
    tabs(page, moment);
}

fn person(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let layout = Node {
        padding: UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_2)),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    page.spawn((
        layout,
        BackgroundColor(paint.palette.surface),
        BorderColor::all(paint.palette.line),
        Name::new("Customer"),
    ))
    .with_children(|block| {
        block.spawn(row(SPACE_3)).with_children(|line| {
            let who = moment.person();
            portrait::round(line, paint, who.portrait, who.mood, PORTRAIT);
            let about = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(2.0)
            };
            line.spawn(about).with_children(|about| {
                about.spawn(row(SPACE_2)).with_children(|head| {
                    paint
                        .write(head, SECTION, moment.text(who.name), paint.palette.ink)
                        .insert(TextLayout::no_wrap());
                    let mood = paint.say(&format!("mood-{}", who.mood.name()));
                    badge(head, paint, Tone::Outline, mood_icon(who.mood), &mood);
                    head.spawn(spacer());
                    let turn = moment.talk.turns().len() + usize::from(!moment.is_over());
                    let turn = paint.words().with("turn", &[("turn", turn.into())]);
                    paint
                        .write(head, CAPTION, turn, paint.palette.ink2)
                        .insert(TextLayout::no_wrap());
                });
                if moment.room.height >= IMPRESSION_FROM_HEIGHT {
                    let impression = paint.say(&format!("talk-looks-{}", who.mood.name()));
                    paint.write(about, DENSE, impression, paint.palette.ink2);
                }
                patience(about, moment);
            });
        });
        gates_row(block, moment);
    });
}

fn tabs(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    let layout = Node {
        height: Val::Px(TABS),
        border: UiRect::top(Val::Px(1.0)),
        flex_shrink: 0.0,
        align_items: AlignItems::Stretch,
        ..row(0.0)
    };
    page.spawn((
        layout,
        BackgroundColor(paint.palette.surface),
        BorderColor::all(paint.palette.line),
        Name::new("Tabs"),
    ))
    .with_children(|tabs| {
        let open = moment.desk.notebook;
        let toggle = |other: bool| other.then_some(Action::ToggleNotebook);
        tab(tabs, paint, icons::MESSAGE_SQUARE_TEXT, "talk-tab", toggle(open));
        tab(tabs, paint, icons::NOTEBOOK_PEN, "talk-notebook", toggle(!open));
        let goes_on = !moment.is_over() && !open;
        if goes_on && moment.talk.view().coach && moment.talk.watching().is_none() {
            tab(tabs, paint, icons::LIGHTBULB, "talk-hint", Some(Action::Hint));
        }
        if !open && !moment.talk.turns().is_empty() && moment.talk.watching().is_none() {
            tab(tabs, paint, icons::UNDO_2, "talk-rewind", Some(Action::Rewind));
        }
    });
}

/// One tab; without an action it is the one that is shown.
fn tab(tabs: &mut ChildSpawnerCommands<'_>, paint: &Paint, icon: &str, label: &str, action: Option<Action>) {
    let palette = paint.palette;
    let face = |fill, edge| Face { fill, edge, width: 2.0 };
    let skin = Skin {
        idle: face(Color::NONE, Color::NONE),
        hover: face(palette.sunk, Color::NONE),
        focus: face(Color::NONE, palette.ink),
        pressed: face(palette.sunk, palette.control),
        closed: face(Color::NONE, Color::NONE),
        padding: UiRect::all(Val::Px(2.0)),
    };
    let layout = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::Px(TOUCH),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..column(1.0)
    };
    let name = paint.say(label);
    let (mut tab, colour) = match action {
        Some(action) => (
            tabs.spawn(control(&name, format!("tab-{label}"), action, skin, layout)),
            palette.ink2,
        ),
        None => (tabs.spawn(layout), palette.seal_text),
    };
    let chosen = colour == palette.seal_text;
    tab.with_children(|tab| {
        if chosen {
            let bar = Node {
                position_type: PositionType::Absolute,
                top: Val::Px(-1.0),
                left: Val::ZERO,
                right: Val::ZERO,
                height: Val::Px(3.0),
                ..default()
            };
            tab.spawn((bar, BackgroundColor(palette.seal)));
        }
        paint.icon(tab, icon, 20.0, colour);
        paint
            .write(tab, CAPTION_MEDIUM, name, colour)
            .insert(TextLayout::no_wrap());
    });
}
