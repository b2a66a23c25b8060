//! A talk looked back on: what was still attainable after each turn, and what each move cost.
//!
//! Each move is judged by what could be *known* when it was made: by the fair plan over all
//! customers who would have shown the same until then, never by who the customer turned out to be.
//! The work is done in slices, so that a screen can show bounds until they close.

mod grade;
mod reviewer;

pub use grade::{MoveGrade, grade};
pub use reviewer::Reviewer;

use crate::scenario::{ChoiceId, VariantId};

/// What a plan comes to on average over the customers who are still possible, in tenths of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attainable {
    /// The best plan found comes to this.
    pub found: u16,
    /// No plan comes to more; proven.
    pub bound: u16,
}

impl Attainable {
    /// Whether nothing better is left to be found.
    pub fn is_exact(self) -> bool {
        self.found == self.bound
    }
}

/// Where the talk stood after some turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The score had the talk ended here, 0–100.
    pub stand: u8,
    /// What a seller who knew what could be known here could still come to.
    pub attainable: Attainable,
    /// Who would have shown the same until here; never empty, in the order of ids.
    pub possible: Vec<VariantId>,
}

/// One move, looked back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub choice: ChoiceId,
    /// Every choice that was open, with what was attainable right after it; in the order offered.
    pub options: Vec<(ChoiceId, Attainable)>,
    /// Right after the move, before the answer to it: never more than before the move.
    pub after: Attainable,
    /// What the move gave away, in tenths of points: the fall from the best move that is known.
    pub regret: u16,
    /// Whether the regret is proven; `false` = the search may still find a better move, or more in
    /// this one.
    pub proven: bool,
    pub grade: MoveGrade,
    /// The best move here as far as it is known; equal to `choice` where nothing better is.
    pub best: ChoiceId,
    /// What the best line from here comes to, step by step with the customer as it was: the choice
    /// and what is attainable after its answer. Begins with `best`; empty where none was found.
    pub best_line: Vec<(ChoiceId, Attainable)>,
    /// What hearing the customer is worth from this move on, in tenths of points: the fair value after
    /// it, less what the best fixed line comes to, said to all who could be there whatever they
    /// answer. 0 where the answer to the move parts nobody.
    pub asking: u16,
    /// The same of the best move.
    pub best_asking: u16,
}

/// The whole talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// One more than there are moves: before the first, and after each.
    pub moments: Vec<Moment>,
    pub moves: Vec<Move>,
    /// The best move now as far as it is known; `None` once the talk is over.
    pub next: Option<ChoiceId>,
    /// Whether the search is done; `false` = figures may still change.
    pub closed: bool,
}
