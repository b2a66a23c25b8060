//! Where the cards of a picture lie and how the wires between them run, in pixels.
//!
//! Layered, from left to right: scenes by how many steps they are away from the first, the scene
//! after a sale behind them, the endings last. Within a column by barycentres (Sugiyama, Tagawa &
//! Toda 1981). Our own, because wires leave from the rows of a card and all that lead to the same
//! place share one lane past the cards between; general layout crates know boxes only. Whole
//! numbers, so that the picture is the same everywhere.

mod columns;
mod order;
mod wires;

use super::Place;
use super::picture::{Card, Detail, Picture};

/// From the left and from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// A picture's places. Cards lie apart, and inside `width` × `height`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub width: i32,
    pub height: i32,
    /// One a card, in the picture's order.
    pub cards: Vec<PlacedCard>,
    /// One an exit, in the order of cards, rows and exits.
    pub wires: Vec<Wire>,
}

/// A card's rectangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedCard {
    pub corner: Point,
    pub width: i32,
    pub height: i32,
    /// Top of each row, and its height.
    pub rows: Vec<(i32, i32)>,
}

/// The way from an exit to the card it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    pub card: usize,
    pub row: usize,
    pub exit: usize,
    /// The label's room beside the exit: its left end, and the middle of its height.
    pub label: Point,
    pub start: Point,
    pub path: Vec<Segment>,
}

/// A stretch of a wire; begins where the one before ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    Straight(Point),
    /// A cubic Bézier curve: two control points, and the end.
    Curve(Point, Point, Point),
}

/// Margin around everything.
pub const MARGIN: i32 = 32;
/// Height of a row, for each of its exits.
pub const ROW: i32 = 24;
/// Above the rows of a scene: title, share and bar.
pub const HEADER: i32 = 58;
/// Below the rows of a scene.
const FOOTER: i32 = 8;
/// Room beside an exit for its label.
pub const LABEL: i32 = 70;
/// Between two columns.
const GUTTER: i32 = 230;
/// Between two cards of a column.
const GAP: i32 = 36;
/// Height of a lane.
const LANE: i32 = 18;
/// Straight before an arrowhead.
const RUN_IN: i32 = 30;
/// Where wires arrive, below the top of a card.
const ARRIVAL: i32 = 28;

/// Places everything.
pub fn layout(picture: &Picture) -> Layout {
    let columns = columns::columns(picture);
    let sizes: Vec<(i32, i32)> = picture.cards.iter().map(|card| size(card, picture.detail)).collect();
    let chains = wires::chains(picture, &columns);
    let tops = order::tops(picture, &columns, &sizes, &chains);
    let lefts = lefts(&columns, &sizes);
    let cards: Vec<PlacedCard> = picture
        .cards
        .iter()
        .enumerate()
        .map(|(position, card)| {
            let corner = Point {
                x: lefts[columns[position]].0,
                y: tops[&order::Item::Card(position).at(columns[position])],
            };
            place(card, corner, sizes[position])
        })
        .collect();
    let wires: Vec<Wire> = chains
        .iter()
        .map(|chain| wires::wire(chain, &cards, &lefts, &tops))
        .collect();
    let lowest = cards.iter().map(|card| card.corner.y + card.height).max();
    let lanes = tops.values().map(|top| top + LANE).max();
    let (x, width) = lefts.last().copied().unwrap_or_default();
    Layout {
        width: x + width + MARGIN,
        height: lowest.max(lanes).unwrap_or(0),
        cards,
        wires,
    }
}

fn size(card: &Card, detail: Detail) -> (i32, i32) {
    if matches!(card.place, Place::Ending(_)) {
        return (184, 84);
    }
    let width = match detail {
        Detail::Scenes => 270,
        Detail::Choices => 430,
    };
    let rows: i32 = card.rows.iter().map(|row| row_height(row.exits.len())).sum();
    (width, HEADER + rows + FOOTER)
}

fn row_height(exits: usize) -> i32 {
    ROW * exits.max(1) as i32
}

fn place(card: &Card, corner: Point, (width, height): (i32, i32)) -> PlacedCard {
    let mut top = corner.y + HEADER;
    let rows = card.rows.iter().map(|row| {
        let height = row_height(row.exits.len());
        top += height;
        (top - height, height)
    });
    PlacedCard {
        corner,
        width,
        height,
        rows: rows.collect(),
    }
}

/// Left end and width of each column.
fn lefts(columns: &[usize], sizes: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let count = columns.iter().max().map_or(0, |last| last + 1);
    let mut left = MARGIN;
    let widths = (0..count).map(|column| {
        let here = columns.iter().zip(sizes).filter(|(at, _)| **at == column);
        here.map(|(_, (width, _))| *width).max().unwrap_or(0)
    });
    widths
        .map(|width| {
            let here = left;
            left += width + GUTTER;
            (here, width)
        })
        .collect()
}
