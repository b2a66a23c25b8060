//! The factors and forces of the course, and the stages through which a customer goes.

/// The four buying factors, in the order in which their gates are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    Understanding,
    Worth,
    Belief,
    Satisfaction,
}

impl Factor {
    /// All four, in gate order.
    pub const ALL: [Factor; 4] = [
        Factor::Understanding,
        Factor::Worth,
        Factor::Belief,
        Factor::Satisfaction,
    ];

    /// The name in files, in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Factor::Understanding => "understanding",
            Factor::Worth => "worth",
            Factor::Belief => "belief",
            Factor::Satisfaction => "satisfaction",
        }
    }
}

/// The four sales forces, each answering the factor at the same position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    Introduce,
    Uncover,
    BuildTrust,
    Exceed,
}

impl Force {
    pub const ALL: [Force; 4] = [Force::Introduce, Force::Uncover, Force::BuildTrust, Force::Exceed];

    /// The name in message keys: kebab-case.
    pub fn name(self) -> &'static str {
        match self {
            Force::Introduce => "introduce",
            Force::Uncover => "uncover",
            Force::BuildTrust => "build-trust",
            Force::Exceed => "exceed",
        }
    }

    /// The factor that this force moves.
    pub fn factor(self) -> Factor {
        Factor::ALL[self as usize]
    }
}

/// How far a fact has come across.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactStage {
    #[default]
    Unheard,
    /// Told in passing: counts half for understanding and serves nothing.
    Heard,
    Understood,
}

/// How aware the customer is of a need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NeedStage {
    /// Unaware of it: counts nothing.
    #[default]
    Latent,
    /// Feels a difficulty: counts a third.
    Implied,
    /// Wants it solved: counts whole.
    Explicit,
}

/// Whether a told fact is believed; computed from credence, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Credence below 40.
    Doubted,
    /// Credence 40–59.
    Half,
    /// Credence 60 and more.
    Believed,
}

/// How the customer looks; computed, chooses wording and face, moves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    Annoyed,
    Doubtful,
    Neutral,
    Content,
    Delighted,
}

impl Mood {
    pub const ALL: [Mood; 5] = [
        Mood::Annoyed,
        Mood::Doubtful,
        Mood::Neutral,
        Mood::Content,
        Mood::Delighted,
    ];

    /// The name in portrait files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Mood::Annoyed => "annoyed",
            Mood::Doubtful => "doubtful",
            Mood::Neutral => "neutral",
            Mood::Content => "content",
            Mood::Delighted => "delighted",
        }
    }
}
