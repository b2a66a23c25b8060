//! What was still attainable: where the talk stood after each turn as columns, the best fair plan
//! from there as a line with the moves' marks.

use bevy::prelude::*;

use super::judged;
use crate::analysis::review::{Moment, MoveGrade, Review};
use crate::game::action::Action;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{column, padded_card, row, spacer};
use crate::game::widgets::move_mark::{MARK, grade_name, move_mark};
use crate::game::widgets::plot::{Plot, line};
use crate::game::widgets::skin::{Face, Skin};

/// Room above 100 points, for half a mark; a point of the score is a logical pixel.
const TOP: f32 = 13.0;
/// Room below the plot for the numbers of the turns.
const NUMBERS: f32 = 22.0;
/// What the card's edge and padding take from its width.
pub const FRAME: f32 = 2.0 * (SPACE_4 + 1.0);

/// What the chart shows.
pub struct Chart<'a> {
    /// `None` until the first figures are there.
    pub review: Option<&'a Review>,
    /// Whether the search goes on.
    pub searching: bool,
    /// The score had the talk ended after each turn, 0–100; known without a search.
    pub stands: Vec<u8>,
    /// The turn that is looked at, from 1; 0 = none yet.
    pub marked: usize,
    /// The least that passes.
    pub pass: Option<u8>,
    /// Room in the card, in logical pixels.
    pub width: f32,
}

pub fn chart(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, chart: &Chart<'_>) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let padding = UiRect::axes(Val::Px(SPACE_4), Val::Px(SPACE_2));
    let mut whole = parent.spawn((padded_card(paint, padding, layout), Name::new("Attainable")));
    whole.with_children(|card| {
        head(card, paint, chart);
        let plot = Plot {
            width: chart.width,
            hundred: 100.0,
            over: TOP,
            columns: chart.stands.len().max(1),
        };
        let area = Node {
            width: Val::Px(chart.width),
            height: Val::Px(plot.height() + NUMBERS),
            flex_shrink: 0.0,
            ..default()
        };
        card.spawn(area).with_children(|area| {
            columns(area, paint, plot, &chart.stands, chart.marked);
            pass_line(area, paint, plot, chart.pass);
            if let Some(review) = chart.review {
                curve(area, paint, plot, review);
            }
            turns(area, paint, plot, chart);
        });
    });
}

/// Title, what the two curves are, the five marks.
fn head(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, chart: &Chart<'_>) {
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        ..row(SPACE_3)
    };
    let searched = chart.review.is_some() || chart.searching;
    let title = if searched { "debrief-attainable" } else { "meet-stood" };
    card.spawn(line).with_children(|head| {
        paint
            .write(head, SECTION, paint.say(title), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        paint.write(head, CAPTION, note(paint, chart), paint.palette.ink2);
        // Without a search no move has a mark.
        if !searched {
            return;
        }
        head.spawn(spacer());
        let legend = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_1),
            ..row(SPACE_3)
        };
        head.spawn(legend).with_children(|legend| {
            for grade in MoveGrade::ALL {
                legend.spawn(row(6.0)).with_children(|entry| {
                    move_mark(entry, paint, grade, 18.0);
                    paint
                        .write(entry, CAPTION, grade_name(paint, grade), paint.palette.ink2)
                        .insert(TextLayout::no_wrap());
                });
            }
        });
    });
}

/// What line, columns and band are, or that they are not known yet.
fn note(paint: &Paint, chart: &Chart<'_>) -> String {
    let words = paint.words();
    let Some(review) = chart.review else {
        // Where nothing is searched for, only the columns are there.
        let key = if chart.searching {
            "debrief-attainable-begins"
        } else {
            "meet-no-search"
        };
        return words.get(key);
    };
    if chart.searching {
        return words.get("debrief-attainable-searching");
    }
    if review.moments.iter().any(|moment| !moment.attainable.is_exact()) {
        return words.get("debrief-attainable-open");
    }
    match chart.pass {
        Some(pass) => words.with("debrief-attainable-pass", &[("points", pass.into())]),
        None => words.get("debrief-attainable-note"),
    }
}

/// Where the talk stood after each turn.
fn columns(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, stands: &[u8], marked: usize) {
    let palette = paint.palette;
    for (&stand, turn) in stands.iter().zip(1..) {
        let layout = Node {
            border: UiRect::all(Val::Px(if turn == marked { 2.0 } else { 0.0 })),
            ..plot.bar(turn, stand)
        };
        let fill = if turn == marked {
            palette.bubble.mix(&palette.control, 0.35)
        } else {
            palette.bubble
        };
        area.spawn((layout, BackgroundColor(fill), BorderColor::all(palette.ink)));
    }
}

fn pass_line(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, pass: Option<u8>) {
    let Some(pass) = pass else { return };
    let (node, turned) = plot.across(pass, 1.0);
    area.spawn((node, turned, BackgroundColor(paint.palette.control)));
}

/// The band between what was found and what is proven, and the line of what was found.
fn curve(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, review: &Review) {
    let soft = paint.palette.ink.with_alpha(0.13);
    for (moment, turn) in review.moments.iter().skip(1).zip(1..) {
        let (top, bottom) = band(plot, moment);
        let layout = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(plot.left(turn)),
            top: Val::Px(top),
            width: Val::Px(plot.column()),
            height: Val::Px(bottom - top),
            ..default()
        };
        if bottom - top >= 1.0 {
            area.spawn((layout, BackgroundColor(soft)));
        }
    }
    let found = |turn: usize| plot.point(turn, review.moments[turn].attainable.found);
    for turn in 1..review.moments.len() {
        let (node, turned) = line(found(turn - 1), found(turn), 2.0);
        area.spawn((node, turned, BackgroundColor(paint.palette.ink)));
    }
}

/// Upper and lower edge of what is not proven, from the top of the plot.
fn band(plot: Plot, moment: &Moment) -> (f32, f32) {
    (plot.level(moment.attainable.bound), plot.level(moment.attainable.found))
}

/// The turns as controls over the plot, each with its mark and number.
fn turns(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, chart: &Chart<'_>) {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(Color::NONE, Color::NONE, 1.0),
        hover: face(palette.ink.with_alpha(0.06), Color::NONE, 1.0),
        focus: face(Color::NONE, palette.ink, 2.0),
        pressed: face(palette.ink.with_alpha(0.1), Color::NONE, 1.0),
        closed: face(Color::NONE, Color::NONE, 1.0),
        padding: UiRect::all(Val::Px(1.0)),
    };
    for turn in 1..=chart.stands.len() {
        let layout = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(plot.left(turn)),
            top: Val::ZERO,
            width: Val::Px(plot.column()),
            height: Val::Percent(100.0),
            border_radius: BorderRadius::all(Val::Px(4.0)),
            ..default()
        };
        let name = name(paint, chart, turn);
        let key = format!("attainable-{turn}");
        area.spawn(control(&name, key, Action::GoToTurn(turn), skin, layout))
            .with_children(|place| {
                mark(place, paint, plot, chart.review, turn);
                number(place, paint, plot, turn, turn == chart.marked);
            });
    }
}

/// For those who do not see the chart.
fn name(paint: &Paint, chart: &Chart<'_>, turn: usize) -> String {
    let words = paint.words();
    let judged = chart
        .review
        .and_then(|review| Some((review.moves.get(turn - 1)?, review.moments.get(turn)?)));
    let Some((judged, moment)) = judged else {
        return words.with("turn", &[("turn", turn.into())]);
    };
    let figures = words.with(
        "debrief-attainable-figures",
        &[
            ("stand", moment.stand.into()),
            ("attainable", judged::range(moment.attainable).into()),
        ],
    );
    format!("{}. {figures}", judged::verdict(turn, judged, paint.language))
}

fn mark(place: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, review: Option<&Review>, turn: usize) {
    let judged = review.and_then(|review| Some((review.moves.get(turn - 1)?, review.moments.get(turn)?)));
    let Some((judged, moment)) = judged else { return };
    let size = plot.mark(MARK);
    // Within the control, whose edge takes a pixel.
    let at = plot.level(moment.attainable.found) - size / 2.0 - 1.0;
    let room = Node {
        position_type: PositionType::Absolute,
        top: Val::Px(at),
        left: Val::ZERO,
        right: Val::ZERO,
        justify_content: JustifyContent::Center,
        ..row(0.0)
    };
    place.spawn(room).with_children(|room| {
        move_mark(room, paint, judged.grade, size);
    });
}

/// Room that a number of two figures takes, and the size of its letters where there is less.
const NUMBER: f32 = 14.0;
const SMALL_NUMBER: f32 = 8.0;

fn number(place: &mut ChildSpawnerCommands<'_>, paint: &Paint, plot: Plot, turn: usize, marked: bool) {
    if !plot.is_numbered(turn) && !marked {
        return;
    }
    let room = Node {
        position_type: PositionType::Absolute,
        bottom: Val::ZERO,
        left: Val::ZERO,
        right: Val::ZERO,
        justify_content: JustifyContent::Center,
        ..row(0.0)
    };
    let (kind, colour) = if marked {
        (DENSE_BOLD, paint.palette.ink)
    } else {
        (CAPTION, paint.palette.ink2)
    };
    // On a phone a column of a long talk is narrower than the number of its turn.
    let size = if plot.column() < NUMBER {
        SMALL_NUMBER
    } else {
        kind.size
    };
    let kind = Type { size, ..kind };
    place.spawn(room).with_children(|room| {
        paint
            .write(room, kind, turn.to_string(), colour)
            .insert(TextLayout::no_wrap());
    });
}
