//! Where things stand in the plot of a talk: a column a turn, a point of the score a logical pixel.

use bevy::prelude::*;

/// Room above 100 points, for half a mark.
const TOP: f32 = 13.0;
/// Height of the plot, 0 points at the bottom.
pub const HEIGHT: f32 = TOP + 100.0;
/// Room that the number of a turn needs.
const LABEL: f32 = 22.0;

/// A plot of so many turns.
#[derive(Clone, Copy, Debug)]
pub struct Plot {
    /// In logical pixels.
    pub width: f32,
    /// At least 1.
    pub turns: usize,
}

impl Plot {
    /// Width of one turn.
    pub fn column(self) -> f32 {
        self.width / self.turns.max(1) as f32
    }

    /// Left edge of a turn, from 1.
    pub fn left(self, turn: usize) -> f32 {
        self.column() * (turn as f32 - 1.0)
    }

    /// The point of a turn at so many tenths of points; turn 0, before the first word, is at the
    /// left edge.
    pub fn point(self, turn: usize, tenths: u16) -> Vec2 {
        let x = if turn == 0 {
            0.0
        } else {
            self.left(turn) + self.column() / 2.0
        };
        Vec2::new(x, level(tenths))
    }

    /// Across a mark: as large as it is elsewhere, smaller where turns are narrow.
    pub fn mark(self, usual: f32) -> f32 {
        (self.column() - 2.0).clamp(8.0, usual)
    }

    /// Whether the number of a turn is written below it: of narrow ones every few, and the last.
    pub fn is_numbered(self, turn: usize) -> bool {
        let every = (LABEL / self.column()).ceil().max(1.0) as usize;
        turn == self.turns || (turn.is_multiple_of(every) && turn + every <= self.turns)
    }
}

/// How far below the upper edge so many tenths of points are.
pub fn level(tenths: u16) -> f32 {
    HEIGHT - f32::from(tenths.min(1000)) / 10.0
}

/// A line from one point to another: a flat node, turned.
pub fn line(from: Vec2, to: Vec2, thickness: f32) -> (Node, UiTransform) {
    let (between, length) = (from.midpoint(to), from.distance(to));
    let node = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(between.x - length / 2.0),
        top: Val::Px(between.y - thickness / 2.0),
        width: Val::Px(length),
        height: Val::Px(thickness),
        ..default()
    };
    (node, UiTransform::from_rotation(Rot2::radians((to - from).to_angle())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_turns_and_thirty_fill_the_same_width() {
        for turns in [3, 30] {
            let plot = Plot { width: 1200.0, turns };
            assert_eq!(plot.left(turns) + plot.column(), 1200.0);
        }
    }

    #[test]
    fn numbers_are_left_out_before_they_touch_but_never_the_last() {
        let plot = Plot {
            width: 300.0,
            turns: 30,
        };
        let numbered: Vec<usize> = (1..=30).filter(|&turn| plot.is_numbered(turn)).collect();
        assert_eq!(numbered, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
        let wide = Plot {
            width: 1200.0,
            turns: 12,
        };
        assert!((1..=12).all(|turn| wide.is_numbered(turn)));
    }

    #[test]
    fn a_hundred_points_are_at_the_top_and_none_at_the_bottom() {
        assert_eq!(level(1000), TOP);
        assert_eq!(level(0), HEIGHT);
    }
}
