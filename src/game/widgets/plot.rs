//! Where things stand in a plot of points: a column a turn or a talk, side by side.

use bevy::prelude::*;

/// Room that the number of a column needs.
const LABEL: f32 = 22.0;

/// A plot of so many columns, 0 points at its bottom.
#[derive(Clone, Copy, Debug)]
pub struct Plot {
    /// In logical pixels.
    pub width: f32,
    /// Height of 100 points.
    pub hundred: f32,
    /// Room above 100 points.
    pub over: f32,
    /// At least 1.
    pub columns: usize,
}

impl Plot {
    /// Height of the plot.
    pub fn height(self) -> f32 {
        self.over + self.hundred
    }

    /// Width of one column.
    pub fn column(self) -> f32 {
        self.width / self.columns.max(1) as f32
    }

    /// Left edge of a column, from 1.
    pub fn left(self, column: usize) -> f32 {
        self.column() * (column as f32 - 1.0)
    }

    /// How far below the upper edge so many tenths of points are.
    pub fn level(self, tenths: u16) -> f32 {
        self.height() - f32::from(tenths.min(1000)) * self.hundred / 1000.0
    }

    /// The point of a column at so many tenths of points; column 0, before the first, is at the
    /// left edge.
    pub fn point(self, column: usize, tenths: u16) -> Vec2 {
        let x = if column == 0 {
            0.0
        } else {
            self.left(column) + self.column() / 2.0
        };
        Vec2::new(x, self.level(tenths))
    }

    /// A column as high as its points, 0–100; never lower than two pixels, so that it is seen.
    pub fn bar(self, column: usize, points: u8) -> Node {
        let gap = (self.column() * 0.1).min(1.5);
        let top = self.level(10 * u16::from(points)).min(self.height() - 2.0);
        Node {
            position_type: PositionType::Absolute,
            left: Val::Px(self.left(column) + gap),
            top: Val::Px(top),
            width: Val::Px(self.column() - 2.0 * gap),
            height: Val::Px(self.height() - top),
            border_radius: BorderRadius::top(Val::Px(4.0)),
            ..default()
        }
    }

    /// A level line at so many points, from edge to edge.
    pub fn across(self, points: u8, thickness: f32) -> (Node, UiTransform) {
        let level = self.level(10 * u16::from(points));
        line(Vec2::new(0.0, level), Vec2::new(self.width, level), thickness)
    }

    /// Across a mark: as large as it is elsewhere, smaller where columns are narrow.
    pub fn mark(self, usual: f32) -> f32 {
        (self.column() - 2.0).clamp(8.0, usual)
    }

    /// Whether the number of a column is written below it: of narrow ones every few, and the last.
    pub fn is_numbered(self, column: usize) -> bool {
        let every = (LABEL / self.column()).ceil().max(1.0) as usize;
        column == self.columns || (column.is_multiple_of(every) && column + every <= self.columns)
    }
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

    fn plot(width: f32, columns: usize) -> Plot {
        Plot {
            width,
            hundred: 100.0,
            over: 13.0,
            columns,
        }
    }

    #[test]
    fn three_turns_and_thirty_fill_the_same_width() {
        for columns in [3, 30] {
            let plot = plot(1200.0, columns);
            assert_eq!(plot.left(columns) + plot.column(), 1200.0);
        }
    }

    #[test]
    fn numbers_are_left_out_before_they_touch_but_never_the_last() {
        let numbered: Vec<usize> = (1..=30).filter(|&turn| plot(300.0, 30).is_numbered(turn)).collect();
        assert_eq!(numbered, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
        assert!((1..=12).all(|turn| plot(1200.0, 12).is_numbered(turn)));
    }

    #[test]
    fn a_hundred_points_are_at_the_top_and_none_at_the_bottom() {
        let low = Plot {
            hundred: 50.0,
            ..plot(100.0, 1)
        };
        assert_eq!((low.level(1000), low.level(0)), (13.0, 63.0));
    }
}
