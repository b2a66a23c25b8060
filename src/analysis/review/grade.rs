//! How a move is graded: by what it gave away, judged by what could be known.

/// The mark beside a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoveGrade {
    /// The only best move, by far, and not the one that looked best at once.
    Brilliant,
    /// Gave away nothing that matters.
    Good,
    Inaccuracy,
    Mistake,
    Blunder,
}

impl MoveGrade {
    /// All of them, best first.
    pub const ALL: [MoveGrade; 5] = [
        MoveGrade::Brilliant,
        MoveGrade::Good,
        MoveGrade::Inaccuracy,
        MoveGrade::Mistake,
        MoveGrade::Blunder,
    ];

    /// The name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            MoveGrade::Brilliant => "brilliant",
            MoveGrade::Good => "good",
            MoveGrade::Inaccuracy => "inaccuracy",
            MoveGrade::Mistake => "mistake",
            MoveGrade::Blunder => "blunder",
        }
    }
}

/// From this fall on, in tenths of points, a move is an inaccuracy. Two points are what a minute or
/// two of patience usually come to: less is noise.
pub const INACCURACY: u16 = 20;
/// A mistake: the distance that closes a gate for many (five points, one step of trust).
pub const MISTAKE: u16 = 50;
/// A blunder: two steps of trust, or about a grade of the table.
pub const BLUNDER: u16 = 100;
/// A brilliant move is ahead of the next one by at least this.
pub const BRILLIANT: u16 = 100;

/// Grades a move that gave away `regret` tenths of points. `lead`: how far it is ahead of the next
/// best, where it is the best. `shines`: whether it is also the one with the largest gain at once,
/// which anyone would have found.
pub fn grade(regret: u16, lead: Option<u16>, shines: bool) -> MoveGrade {
    match regret {
        BLUNDER.. => MoveGrade::Blunder,
        MISTAKE.. => MoveGrade::Mistake,
        INACCURACY.. => MoveGrade::Inaccuracy,
        0 if lead.is_some_and(|lead| lead >= BRILLIANT) && !shines => MoveGrade::Brilliant,
        _ => MoveGrade::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_is_brilliant_only_if_it_is_far_ahead_and_does_not_look_it() {
        assert_eq!(grade(0, Some(100), false), MoveGrade::Brilliant);
        assert_eq!(grade(0, Some(99), false), MoveGrade::Good);
        assert_eq!(grade(0, Some(300), true), MoveGrade::Good);
        assert_eq!(grade(0, None, false), MoveGrade::Good);
    }

    #[test]
    fn the_fall_decides_the_rest() {
        let grades = [19, 20, 49, 50, 99, 100].map(|regret| grade(regret, None, false));
        let expected = [
            MoveGrade::Good,
            MoveGrade::Inaccuracy,
            MoveGrade::Inaccuracy,
            MoveGrade::Mistake,
            MoveGrade::Mistake,
            MoveGrade::Blunder,
        ];
        assert_eq!(grades, expected);
    }
}
