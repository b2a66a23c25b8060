//! Sizes of type and space, in logical pixels.

use super::fonts::Face;

/// One step of the type scale.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    pub size: f32,
    pub line: f32,
    pub face: Face,
}

const fn step(size: f32, line: f32, face: Face) -> Type {
    Type { size, line, face }
}

pub const DISPLAY: Type = step(36.0, 48.0, Face::Title);
pub const TITLE: Type = step(26.0, 34.0, Face::Title);
pub const SECTION: Type = step(18.0, 26.0, Face::Title);
pub const CARD: Type = step(15.0, 22.0, Face::Title);
pub const DIALOGUE: Type = step(15.0, 22.0, Face::Regular);
pub const UI: Type = step(14.0, 20.0, Face::Regular);
pub const UI_MEDIUM: Type = step(14.0, 20.0, Face::Medium);
pub const DENSE: Type = step(13.0, 18.0, Face::Regular);
pub const DENSE_MEDIUM: Type = step(13.0, 18.0, Face::Medium);
pub const DENSE_BOLD: Type = step(13.0, 18.0, Face::Bold);
pub const CAPTION: Type = step(12.0, 16.0, Face::Regular);
pub const CAPTION_MEDIUM: Type = step(12.0, 16.0, Face::Medium);
/// Figures beside a gauge.
pub const VALUE: Type = step(14.0, 20.0, Face::Bold);
/// The grade.
pub const GRADE: Type = step(36.0, 44.0, Face::Seal);

pub const SPACE_1: f32 = 4.0;
pub const SPACE_2: f32 = 8.0;
pub const SPACE_3: f32 = 12.0;
pub const SPACE_4: f32 = 16.0;
pub const SPACE_6: f32 = 24.0;
pub const SPACE_8: f32 = 32.0;
/// Margin of the page.
pub const PAGE: f32 = 20.0;

pub const RADIUS_BADGE: f32 = 4.0;
pub const RADIUS_KEY: f32 = 5.0;
pub const RADIUS_CONTROL: f32 = 8.0;
pub const RADIUS_CHOICE: f32 = 10.0;
pub const RADIUS_CARD: f32 = 12.0;
pub const RADIUS_BUBBLE: f32 = 14.0;

/// The least height of what a finger is to meet.
pub const TOUCH: f32 = 44.0;
/// Height of the header bar.
pub const HEADER: f32 = 52.0;
/// Below this width everything stands below one another.
pub const TWO_COLUMNS: f32 = 700.0;
/// From this width the talk has its three columns.
pub const THREE_COLUMNS: f32 = 1100.0;
/// From this width it has the coach's column too.
pub const FOUR_COLUMNS: f32 = 1500.0;
