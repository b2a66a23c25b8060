//! Who is covered: levels by functions, of the market and of one activity.

use bevy::prelude::*;

use super::{View, money, titled};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::frame::{card, column, row};
use crate::market::{Activity, Cell};

/// From the top down, as an organisation is drawn.
const LEVELS: [(usize, &str); 3] = [(2, "decision"), (1, "management"), (0, "operational")];
const FUNCTIONS: [&str; 3] = ["user", "technical", "finance"];
const CELL: f32 = 50.0;

pub fn level_name(paint: &Paint, level: usize) -> String {
    let found = LEVELS.iter().find(|(at, _)| *at == level);
    paint.say(&format!("market-level-{}", found.map_or("decision", |found| found.1)))
}

pub fn function_name(paint: &Paint, function: usize) -> String {
    paint.say(&format!("market-function-{}", FUNCTIONS[function.min(2)]))
}

/// The cell of a level and a function in words.
pub fn cell_name(paint: &Paint, position: usize) -> String {
    let filled = [
        ("level", level_name(paint, position / 3).into()),
        ("function", function_name(paint, position % 3).into()),
    ];
    paint.words().with("market-cell", &filled)
}

/// Light to dark: how much of five.
fn heat(paint: &Paint, step: usize) -> (Color, Color) {
    let palette = paint.palette;
    let fill = palette.heat[step.min(4)];
    let text = if step >= 3 { palette.surface } else { palette.ink };
    (fill, text)
}

/// Three by three cells that say whom an activity meets.
pub fn glyph(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, activity: &Activity) {
    let met = |position: usize| {
        let there = view.campaign.people.contains(&(position as u8));
        if there { activity.coverage[position] } else { 0 }
    };
    let told: Vec<String> = (0..9)
        .filter(|&position| met(position) > 0)
        .map(|position| cell_name(view.paint, position))
        .collect();
    let label = AccessibleLabel::new(told.join(", "));
    parent.spawn((column(2.0), label)).with_children(|glyph| {
        for (level, _) in LEVELS {
            glyph.spawn(row(2.0)).with_children(|line| {
                for function in 0..3 {
                    let step = usize::from(met(level * 3 + function)).div_ceil(250);
                    let (fill, _) = heat(view.paint, step);
                    let node = Node {
                        width: Val::Px(12.0),
                        height: Val::Px(8.0),
                        border: UiRect::all(Val::Px(1.0)),
                        border_radius: BorderRadius::all(Val::Px(2.0)),
                        ..default()
                    };
                    line.spawn((node, BackgroundColor(fill), BorderColor::all(view.paint.palette.line)));
                }
            });
        }
    });
}

/// The people of the market, and how often they were met; nothing where a customer is one person.
pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    if !super::rows::has_levels(view.campaign) {
        return;
    }
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let cells = view.open.shown.as_ref().map(|shown| shown.coverage).unwrap_or_default();
    let most = cells.iter().map(|cell| cell.met).max().unwrap_or(0);
    parent.spawn(card(view.paint, layout)).with_children(|card| {
        titled(card, view, "market-coverage");
        card.spawn(row(SPACE_1)).with_children(|line| {
            for function in 0..3 {
                let name = function_name(view.paint, function);
                caption(line, view, name);
            }
        });
        for (level, _) in LEVELS {
            view.paint
                .write(card, CAPTION, level_name(view.paint, level), view.paint.palette.ink2);
            card.spawn(row(SPACE_1)).with_children(|line| {
                for function in 0..3 {
                    let position = level * 3 + function;
                    let there = view.campaign.people.contains(&(position as u8));
                    cell(line, view, position, there.then_some(cells[position]), most);
                }
            });
        }
        warning(card, view, &cells);
    });
}

fn caption(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, name: String) {
    let place = Node {
        width: Val::Px(CELL),
        justify_content: JustifyContent::Center,
        ..default()
    };
    line.spawn(place).with_children(|place| {
        view.paint
            .write(place, CAPTION, name, view.paint.palette.ink2)
            .insert(TextLayout::no_wrap());
    });
}

fn cell(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, cell: Option<Cell>, most: u64) {
    let paint = view.paint;
    let met = cell.map_or(0, |cell| cell.met);
    // A cell that is met at all is never as light as one that is not.
    let step = if met == 0 {
        0
    } else {
        (met * 4).div_ceil(most.max(1)) as usize
    };
    let (fill, text) = heat(paint, step);
    let missed = cell.is_some() && met == 0 && view.open.week > 0;
    let edge = if missed { paint.palette.seal } else { paint.palette.line };
    let node = Node {
        width: Val::Px(CELL),
        height: Val::Px(24.0),
        justify_content: JustifyContent::Center,
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        ..row(0.0)
    };
    let told = match cell {
        Some(_) => format!("{}: {met}", cell_name(paint, position)),
        None => cell_name(paint, position),
    };
    line.spawn((
        node,
        BackgroundColor(if cell.is_some() { fill } else { Color::NONE }),
        BorderColor::all(if cell.is_some() { edge } else { Color::NONE }),
        AccessibleLabel::new(told),
    ))
    .with_children(|inside| {
        let (said, colour) = match cell {
            Some(_) if missed => (money::short(met), paint.palette.seal_text),
            Some(_) => (money::short(met), text),
            None => ("–".to_owned(), paint.palette.ink3),
        };
        paint
            .write(inside, DENSE_BOLD, said, colour)
            .insert(TextLayout::no_wrap());
    });
}

/// The highest cell that nobody has met, else what the numbers are.
fn warning(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>, cells: &[Cell; 9]) {
    let missed = (0..9)
        .rev()
        .find(|&position| view.campaign.people.contains(&(position as u8)) && cells[position].met == 0);
    let palette = view.paint.palette;
    let width = Node {
        max_width: Val::Px(3.0 * CELL + 2.0 * SPACE_1),
        align_items: AlignItems::FlexStart,
        ..row(SPACE_1)
    };
    card.spawn(width).with_children(|line| match missed {
        Some(position) if view.open.week > 0 => {
            view.paint.icon(line, icons::TRIANGLE_ALERT, 13.0, palette.seal_text);
            let filled = [("cell", cell_name(view.paint, position))];
            view.paint
                .write(line, CAPTION, view.with("market-missed", &filled), palette.seal_text);
        }
        _ => {
            view.paint
                .write(line, CAPTION, view.say("market-coverage-note"), palette.ink3);
        }
    });
}
