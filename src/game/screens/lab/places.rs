//! Where the cards of the graph lie: columns and rows of equal cards, elbows between them.
//!
//! Which column a place is in, and what lies above what, is the layout's of
//! [`analysis::graph`](crate::analysis::graph); its own pictures have room for a whole page, this
//! one for a third of a window.

use bevy::math::Rect;
use bevy::prelude::Vec2;

use crate::analysis::graph::Layout;

pub const CARD: Vec2 = Vec2::new(150.0, 50.0);
/// From one column to the next, and from one row to the next.
const PITCH: Vec2 = Vec2::new(196.0, 62.0);
/// Around everything.
const MARGIN: f32 = 8.0;
/// Between two wires that run side by side.
const BESIDE: f32 = 3.0;
/// Wires that run between two rows are drawn so far apart at most.
const LANES: usize = 4;

/// Corners of the cards, in the order of the picture, and the room that all take together.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub corners: Vec<Vec2>,
    columns: Vec<usize>,
    pub size: Vec2,
}

impl Places {
    pub fn of(layout: &Layout) -> Self {
        let mut lefts: Vec<i32> = layout.cards.iter().map(|card| card.corner.x).collect();
        lefts.sort_unstable();
        lefts.dedup();
        let column = |x: i32| lefts.binary_search(&x).unwrap_or(0);
        let columns: Vec<usize> = layout.cards.iter().map(|card| column(card.corner.x)).collect();
        let in_column = |wanted: usize| columns.iter().filter(|&&column| column == wanted).count();
        let most = (0..lefts.len()).map(in_column).max().unwrap_or(0);
        let corners = layout.cards.iter().zip(&columns).map(|(card, &column)| {
            let above = layout
                .cards
                .iter()
                .zip(&columns)
                .filter(|(other, at)| **at == column && other.corner.y < card.corner.y);
            // Whole rows, so that the lanes between them are free in every column.
            let row = (most - in_column(column)) / 2 + above.count();
            Vec2::splat(MARGIN) + PITCH * Vec2::new(column as f32, row as f32)
        });
        Self {
            corners: corners.collect(),
            size: Vec2::splat(2.0 * MARGIN) + PITCH * Vec2::new(lefts.len() as f32, most as f32) - (PITCH - CARD),
            columns,
        }
    }

    /// The stretches of the way from one card to another, each level or upright, in order; the last
    /// one ends at the left edge of the card that it leads to. `number` keeps ways apart.
    pub fn way(&self, from: usize, to: usize, number: usize) -> Vec<Vec2> {
        let shift = (number % LANES) as f32 * BESIDE;
        let (left, right) = (self.corners[from], self.corners[to]);
        let start = left + Vec2::new(CARD.x, CARD.y / 2.0);
        let end = right + Vec2::new(0.0, CARD.y / 2.0);
        let out = start.x + (PITCH.x - CARD.x) / 2.0 - 8.0 + shift;
        if self.columns[to] == self.columns[from] + 1 {
            return vec![start, Vec2::new(out, start.y), Vec2::new(out, end.y), end];
        }
        // Past the cards between, in the lane below the row that it leads to.
        let lane = right.y + CARD.y + 2.0 + shift;
        let back = end.x - (PITCH.x - CARD.x) / 2.0 - 8.0 + shift;
        vec![
            start,
            Vec2::new(out, start.y),
            Vec2::new(out, lane),
            Vec2::new(back, lane),
            Vec2::new(back, end.y),
            end,
        ]
    }
}

/// The node of a stretch of this thickness.
pub fn stretch(from: Vec2, to: Vec2, thickness: f32) -> Rect {
    Rect::from_corners(from, to).inflate(thickness / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::{PlacedCard, Point};

    fn card(x: i32, y: i32) -> PlacedCard {
        PlacedCard {
            corner: Point { x, y },
            width: 270,
            height: 90,
            rows: Vec::new(),
        }
    }

    fn three() -> Places {
        Places::of(&Layout {
            width: 1000,
            height: 400,
            cards: vec![card(32, 100), card(532, 40), card(532, 200)],
            wires: Vec::new(),
        })
    }

    #[test]
    fn cards_of_a_column_lie_below_one_another_and_none_on_another() {
        let places = three();
        assert_eq!(places.corners[0], Vec2::new(8.0, 8.0));
        assert_eq!(places.corners[1], Vec2::new(204.0, 8.0));
        assert_eq!(places.corners[2], Vec2::new(204.0, 70.0));
        // A column of 196 and a card of 150; a row of 62 and a card of 50; 8 around: 16 + 346, 16 + 112.
        assert_eq!(places.size, Vec2::new(362.0, 128.0));
    }

    #[test]
    fn a_way_goes_level_and_upright_and_ends_at_the_card() {
        let places = three();
        for (from, to) in [(0, 1), (0, 2), (1, 0), (2, 1)] {
            let way = places.way(from, to, 1);
            for pair in way.windows(2) {
                assert!(pair[0].x == pair[1].x || pair[0].y == pair[1].y, "{way:?}");
            }
            let end = places.corners[to] + Vec2::new(0.0, CARD.y / 2.0);
            assert_eq!(way.last(), Some(&end));
        }
    }
}
