//! How wires run: out of a row, through lanes past the cards between, into the head of a card.

use super::super::picture::Picture;
use super::order::{Item, Tops};
use super::{ARRIVAL, HEADER, LABEL, LANE, PlacedCard, Point, ROW, RUN_IN, Segment, Wire, row_height};

/// How far a wire between cards of the same column swings out.
const BULGE: i32 = 70;

/// An item in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stop {
    pub column: usize,
    pub item: Item,
}

/// What a wire passes.
#[derive(Clone, Debug)]
pub struct Chain {
    card: usize,
    row: usize,
    exit: usize,
    /// The card it leaves, lanes, the card it comes to; never the same twice.
    pub stops: Vec<Stop>,
    /// How far below the top of its card it leaves.
    pub exit_below_top: i32,
}

/// The chain of every exit, in the order of cards, rows and exits.
pub fn chains(picture: &Picture, columns: &[usize]) -> Vec<Chain> {
    let mut chains = Vec::new();
    for (card, owner) in picture.cards.iter().enumerate() {
        let mut top = HEADER;
        for (row, line) in owner.rows.iter().enumerate() {
            for (exit, leads) in line.exits.iter().enumerate() {
                chains.push(Chain {
                    card,
                    row,
                    exit,
                    stops: stops(card, leads.to, columns),
                    exit_below_top: top + ROW * exit as i32 + ROW / 2,
                });
            }
            top += row_height(line.exits.len());
        }
    }
    chains
}

fn stops(from: usize, to: usize, columns: &[usize]) -> Vec<Stop> {
    let (first, last) = (columns[from], columns[to]);
    let lane = |back| move |column: usize| Item::Lane { to, back }.at(column);
    let between: Vec<Stop> = if first < last {
        (first + 1..last).map(lane(false)).collect()
    } else {
        (last + 1..first).rev().map(lane(true)).collect()
    };
    let mut stops = vec![Item::Card(from).at(first)];
    stops.extend(between);
    stops.push(Item::Card(to).at(last));
    stops
}

/// The wire of a chain, once everything has its place. `lefts`: left end and width of each column.
pub fn wire(chain: &Chain, cards: &[PlacedCard], lefts: &[(i32, i32)], tops: &Tops) -> Wire {
    let from = chain.stops[0].column;
    let to = chain.stops[chain.stops.len() - 1].column;
    let backwards = to < from;
    let card = &cards[chain.card];
    let sign = if backwards { -1 } else { 1 };
    let edge = card.corner.x + if backwards { 0 } else { card.width };
    let start = Point {
        x: edge,
        y: card.corner.y + chain.exit_below_top,
    };
    let mut path = vec![Segment::Straight(Point {
        x: start.x + sign * LABEL,
        y: start.y,
    })];
    let mut here = end_of(&path[0]);
    for stop in &chain.stops[1..] {
        let (left, width) = lefts[stop.column];
        let (near, far) = if backwards || to == from {
            (left + width, left)
        } else {
            (left, left + width)
        };
        let y = tops[stop]
            + if matches!(stop.item, Item::Card(_)) {
                ARRIVAL
            } else {
                LANE / 2
            };
        if to == from {
            path.push(swing(here, y));
            path.push(Segment::Straight(Point { x: near, y }));
            break;
        }
        path.push(bend(
            here,
            Point {
                x: near - sign * RUN_IN,
                y,
            },
        ));
        let passes = matches!(stop.item, Item::Lane { .. });
        let x = if passes { far + sign * LABEL } else { near };
        path.push(Segment::Straight(Point { x, y }));
        here = Point { x, y };
    }
    Wire {
        card: chain.card,
        row: chain.row,
        exit: chain.exit,
        label: Point {
            x: if backwards { start.x - LABEL } else { start.x },
            y: start.y,
        },
        start,
        path,
    }
}

fn end_of(segment: &Segment) -> Point {
    match *segment {
        Segment::Straight(end) | Segment::Curve(_, _, end) => end,
    }
}

/// Leaves and arrives level.
fn bend(from: Point, to: Point) -> Segment {
    let middle = (from.x + to.x) / 2;
    Segment::Curve(Point { x: middle, y: from.y }, Point { x: middle, y: to.y }, to)
}

/// Out to the right and back again.
fn swing(from: Point, y: i32) -> Segment {
    let x = from.x + BULGE;
    Segment::Curve(Point { x, y: from.y }, Point { x, y }, Point { x: from.x, y })
}
