//! How hard to look for a plan.

/// How hard to look. Whole numbers decide, not a clock, so that the same is found everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort {
    /// Moments kept at each turn while several customers are possible.
    pub moments: usize,
    /// Ways of finding out who it is that are planned through.
    pub ways: usize,
    /// Talks kept at each turn once it is clear who it is.
    pub talks: usize,
    /// States walked to prove that nothing better is left with one customer.
    pub proof: u64,
}

impl Effort {
    /// At once: for a first look.
    pub const GLANCE: Self = Self {
        moments: 6,
        ways: 1,
        talks: 12,
        proof: 0,
    };
    /// In the background of a screen.
    pub const LOOK: Self = Self {
        moments: 16,
        ways: 2,
        talks: 60,
        proof: 3_000,
    };
    /// In the background, where more hangs on it.
    pub const SEARCH: Self = Self {
        moments: 24,
        ways: 3,
        talks: 120,
        proof: 6_000,
    };
    /// For a report.
    pub const STUDY: Self = Self {
        moments: 40,
        ways: 4,
        talks: 200,
        proof: 20_000,
    };

    /// For what follows the first parting of the customers: fewer ways, since there are so many of
    /// them.
    pub(super) fn further(self) -> Self {
        Self {
            ways: (self.ways / 2).max(1),
            ..self
        }
    }
}
