//! The parts that screens are made of.
//!
//! A widget is a function that spawns itself below a parent, in the colours of a
//! [`Paint`](super::theme::Paint). Controls carry an [`Action`](super::action::Action); what it
//! leads to is decided elsewhere. Every control has an accessible name and a [`FocusKey`], by
//! which it keeps the focus when its screen is built anew.
//!
//! - [`frame`]: page, header bar, card, row and column, rule, scrolling list
//! - [`button`]: primary, ink, plain and ghost buttons, icon buttons, key caps
//! - [`segments`]: one of a few
//! - [`badge`]: badges, factor chips, force circles, stamps
//! - [`gauge`]: a factor with its gate; a meter for patience
//! - [`choice`]: an offer to say something
//! - [`bubble`]: what was said
//! - [`speech`], [`seat`]: what somebody at a table said, and how they stand
//! - [`move_mark`]: how good a move was
//! - [`grade_seal`], [`portrait`], [`dialog`]
//! - [`plot`]: where columns and lines of a chart stand
//! - [`card_button`]: a card as a control
//! - [`notice`]: a strip that says something calmly
//! - [`field`]: where a text is typed
//! - [`modal`], [`reveal`]: where the focus may go, and that it is seen
//! - [`reader`]: what a screen reader asks of a control
//! - [`excerpt`]: lines of an author's file, what is wrong in them marked
//! - [`scrollbar`]: beside what scrolls, where not everything fits
//! - [`slider`]: so much of something
//! - [`way_back`]: the arrow that leads back, and its key
//! - [`skin`]: how controls look when hovered, focused, pressed

pub mod badge;
pub mod bubble;
pub mod button;
pub mod card_button;
pub mod choice;
pub mod dialog;
pub mod excerpt;
pub mod field;
pub mod focus;
pub mod frame;
pub mod gauge;
pub mod grade_seal;
pub mod modal;
pub mod move_mark;
pub mod notice;
pub mod plot;
pub mod portrait;
pub mod reader;
pub mod reveal;
pub mod scrollbar;
pub mod seat;
pub mod segments;
pub mod skin;
pub mod slider;
pub mod speech;
pub mod way_back;

pub use focus::{FocusKey, ScrollKey};

use bevy::prelude::*;

/// The time since a movement began. Its first frame is its beginning: while nothing moved no frames
/// were drawn, so that the frame before may lie seconds back.
#[derive(Clone, Copy, Debug, Default)]
pub struct Since(Option<f32>);

impl Since {
    /// Goes on by a frame; seconds since the first one.
    pub fn advance(&mut self, time: &Time) -> f32 {
        let elapsed = self.0.map_or(0.0, |elapsed| elapsed + time.delta_secs());
        self.0 = Some(elapsed);
        elapsed
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        skin::plugin,
        field::plugin,
        focus::plugin,
        gauge::plugin,
        bubble::plugin,
        modal::plugin,
        reader::plugin,
        reveal::plugin,
        scrollbar::plugin,
        segments::plugin,
        slider::plugin,
    ));
}
