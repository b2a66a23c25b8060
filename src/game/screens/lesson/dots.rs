//! How far one is: a dot an idea, each a way there.

use bevy::prelude::*;

use crate::game::action::{Action, LessonAction};
use crate::game::classroom::{Page, Round};
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::button::control;
use crate::game::widgets::frame::row;
use crate::game::widgets::skin::{Face, Skin};

/// Across a dot, and across what can be clicked.
const DOT: f32 = 12.0;
const ROOM: f32 = 24.0;
/// From so many ideas on a number says how far one is.
const MANY: usize = 16;

pub fn dots(bar: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round) {
    let all = round.pages().len();
    if all <= MANY {
        bar.spawn((row(0.0), Name::new("Dots"))).with_children(|line| {
            for (at, page) in round.pages().iter().enumerate() {
                dot(line, paint, round, at, page);
            }
        });
    }
    if !round.is_over() {
        let filled = [("at", (round.at() + 1).into()), ("of", all.into())];
        let told = paint.words().with("lesson-screen", &filled);
        paint
            .write(bar, CAPTION_MEDIUM, told, paint.palette.ink2)
            .insert(TextLayout::no_wrap());
    }
}

fn dot(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round, at: usize, page: &Page) {
    let palette = paint.palette;
    let here = at == round.at();
    let (fill, state) = match page.points() {
        None => (Color::NONE, "new"),
        Some((points, of)) if points >= of => (palette.jade, "right"),
        Some((0, _)) => (palette.seal, "wrong"),
        Some(_) => (palette.control, "part"),
    };
    let title = round.idea_of(page).map_or("", |idea| idea.title.get(paint.language));
    let filled = [
        ("at", (at + 1).into()),
        ("title", title.into()),
        ("state", paint.say(&format!("lesson-dot-{state}")).into()),
    ];
    let name = paint.words().with("lesson-dot", &filled);
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(Color::NONE, Color::NONE, 1.0),
        hover: face(palette.sunk, Color::NONE, 1.0),
        focus: face(Color::NONE, palette.ink, 2.0),
        pressed: face(palette.sunk, palette.control, 1.0),
        closed: face(Color::NONE, Color::NONE, 1.0),
        padding: UiRect::all(Val::Px(1.0)),
    };
    let layout = Node {
        width: Val::Px(ROOM),
        height: Val::Px(ROOM),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        flex_shrink: 0.0,
        ..row(0.0)
    };
    let action = Action::Lesson(LessonAction::GoTo(at));
    let key = format!("{action:?}");
    line.spawn(control(&name, key, action, skin, layout))
        .with_children(|room| {
            let size = if here { DOT + 4.0 } else { DOT };
            let edge = if here { palette.ink } else { palette.control };
            let round = Node {
                width: Val::Px(size),
                height: Val::Px(size),
                border: UiRect::all(Val::Px(if here { 3.0 } else { 1.0 })),
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..default()
            };
            room.spawn((round, BackgroundColor(fill), BorderColor::all(edge)));
        });
}
