//! The days: what was done on those that are gone, what is known of those that come.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;

use super::Shown;
use super::month::tight;
use crate::debrief::month::{Coming, Mark, coming, marks};
use crate::game::action::{AccountAction, Action};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{column, row, spacer};
use crate::game::widgets::skin::{Face, FocusRing, Skin};

/// Least width of a day; as many stand side by side as fit.
const LEAST: f32 = 33.0;
const GAP: f32 = 4.0;
const HEIGHT: f32 = 54.0;

/// A day of the calendar.
#[derive(Component)]
pub struct Day;

pub fn calendar(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let paint = shown.paint;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(6.0)
    };
    parent
        .spawn((tight(paint, layout), Name::new("Calendar")))
        .with_children(|card| {
            card.spawn(Node {
                flex_wrap: FlexWrap::Wrap,
                row_gap: Val::Px(2.0),
                ..row(SPACE_3)
            })
            .with_children(|head| {
                paint.write(head, CARD, shown.say("month-calendar"), paint.palette.ink);
                let stage = shown.account.stage_name(shown.seen.stage, paint.language);
                paint.write(head, CAPTION, stage, paint.palette.ink2);
                head.spawn(spacer());
                legend(head, shown);
            });
            let done = marks(shown.account, shown.month.events());
            let known = coming(shown.account, shown.seen);
            let room = shown.room.x - 2.0 * PAGE - 2.0 * SPACE_4;
            let fit = ((room + GAP) / (LEAST + GAP)).floor().max(1.0) as u16;
            // Rows of the same length: 30 days in one, or two of 15, or three of 10.
            let rows = shown.account.days.div_ceil(fit);
            let columns = shown.account.days.div_ceil(rows);
            let grid = Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
                column_gap: Val::Px(GAP),
                row_gap: Val::Px(GAP),
                ..default()
            };
            card.spawn(grid).with_children(|grid| {
                for number in 1..=shown.account.days {
                    let done = done.iter().filter(|(day, _)| *day == number).map(|(_, mark)| *mark);
                    let known = known.iter().filter(|(day, _)| *day == number).map(|(_, what)| *what);
                    day(
                        grid,
                        shown,
                        number,
                        &done.collect::<Vec<_>>(),
                        &known.collect::<Vec<_>>(),
                    );
                }
            });
        });
}

fn day(grid: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, number: u16, done: &[Mark], known: &[Coming]) {
    let (paint, palette) = (shown.paint, shown.paint.palette);
    let today = number == shown.seen.day;
    let gone = number < shown.seen.day || shown.seen.over;
    let chosen = shown.looking.day == Some(number);
    let (fill, ink) = match (today, gone) {
        (true, _) => (palette.ink, palette.surface),
        (false, true) => (palette.sunk, palette.ink2),
        (false, false) => (palette.surface, palette.ink),
    };
    let face = |edge, width| Face { fill, edge, width };
    let edge = if chosen { palette.seal } else { palette.line };
    let skin = Skin {
        idle: face(edge, if chosen { 2.0 } else { 1.0 }),
        hover: face(palette.ink, 1.0),
        focus: face(palette.ink, 2.0),
        pressed: face(palette.ink, 1.0),
        closed: face(palette.line, 1.0),
        padding: UiRect::vertical(Val::Px(2.0)),
    };
    let layout = Node {
        height: Val::Px(HEIGHT),
        min_width: Val::ZERO,
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(Val::Px(6.0)),
        ..column(1.0)
    };
    let name = spoken(shown, number, done, known);
    let action = Action::Account(AccountAction::ShowDay((!chosen).then_some(number)));
    let mut control = grid.spawn(control(&name, format!("day {number}"), action, skin, layout));
    control.insert(Day);
    // The arrows go from day to day; Tab comes here once.
    if !(chosen || today) {
        control.insert(TabIndex(-1));
    }
    if today {
        control.insert(FocusRing(palette.ink));
    }
    control.with_children(|cell| {
        paint
            .write(cell, CAPTION_MEDIUM, number.to_string(), ink)
            .insert(TextLayout::no_wrap());
        let signs: Vec<&str> = signs(shown, done, known);
        // Two stand side by side; more than two would not be told apart.
        cell.spawn(row(1.0)).with_children(|line| {
            for sign in signs.iter().take(2) {
                paint.icon(line, sign, 14.0, ink);
            }
        });
        if done.contains(&Mark::Rival) {
            let colour = if today { ink } else { palette.seal_text };
            paint.icon(cell, icons::SWORDS, 12.0, colour);
        }
    });
}

fn signs(shown: &Shown<'_>, done: &[Mark], known: &[Coming]) -> Vec<&'static str> {
    let done = done.iter().filter_map(|mark| match mark {
        Mark::Visit => Some(icons::USERS),
        Mark::Call => Some(icons::PHONE),
        Mark::Travel => Some(icons::PLANE),
        Mark::Rival => None,
    });
    // Dates first: a stage that begins then is the least of them.
    let mut known: Vec<Coming> = known.to_vec();
    known.sort_by_key(|what| matches!(what, Coming::Stage(_)));
    let known = known
        .into_iter()
        .filter(|what| !matches!(what, Coming::Stage(stage) if *stage == shown.seen.stage))
        .map(coming_icon);
    done.chain(known).collect()
}

pub fn coming_icon(coming: Coming) -> &'static str {
    match coming {
        Coming::Moves(_) => icons::USER,
        Coming::Stage(_) => icons::FLAG,
        Coming::Arranged(_) => icons::MONITOR,
        Coming::Tender => icons::RECEIPT_TEXT,
        Coming::Decision => icons::STAMP,
    }
}

/// What is known of a day that comes, in a sentence.
pub fn coming_text(shown: &Shown<'_>, coming: Coming) -> String {
    let language = shown.paint.language;
    match coming {
        Coming::Moves(who) => shown.with("month-moves", &[("who", shown.name(who).into())]),
        Coming::Stage(stage) => {
            let stage = shown.account.stage_name(stage, language);
            shown.with("month-stage-begins", &[("stage", stage.into())])
        }
        Coming::Arranged(act) => {
            let act = shown.account.act_name(act, language);
            shown.with("month-arranged", &[("act", act.into())])
        }
        Coming::Tender => shown.say("month-tender-day"),
        Coming::Decision => shown.say("month-decision-day"),
    }
}

fn spoken(shown: &Shown<'_>, number: u16, done: &[Mark], known: &[Coming]) -> String {
    let mut parts = vec![shown.with("month-day", &[("day", number.into())])];
    if number == shown.seen.day {
        parts.push(shown.say("month-today"));
    }
    parts.extend(done.iter().map(|mark| shown.say(mark_key(*mark))));
    parts.extend(known.iter().map(|what| coming_text(shown, *what)));
    parts.join(", ")
}

fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Visit => "month-mark-visit",
        Mark::Call => "month-mark-call",
        Mark::Travel => "month-mark-travel",
        Mark::Rival => "month-mark-rival",
    }
}

fn legend(head: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let palette = shown.paint.palette;
    let mut one = |icon: &str, text: String, colour: Color| {
        head.spawn(Node {
            flex_shrink: 0.0,
            ..row(SPACE_1)
        })
        .with_children(|part| {
            shown.paint.icon(part, icon, 13.0, colour);
            shown
                .paint
                .write(part, CAPTION, text, colour)
                .insert(TextLayout::no_wrap());
        });
    };
    one(icons::USERS, shown.say("month-mark-visit"), palette.ink2);
    one(icons::PHONE, shown.say("month-mark-call"), palette.ink2);
    one(icons::PLANE, shown.say("month-mark-travel"), palette.ink2);
    one(icons::FLAG, shown.say("month-legend-stage"), palette.ink2);
    let on = |key: &str, day: u16| shown.with(key, &[("day", day.into())]);
    one(
        icons::RECEIPT_TEXT,
        on("month-legend-tender", shown.account.tender),
        palette.ink2,
    );
    one(
        icons::STAMP,
        on("month-legend-decision", shown.account.decision),
        palette.ink2,
    );
    one(icons::SWORDS, shown.say("month-mark-rival"), palette.seal_text);
}
