//! What a journal says: one entry a line.

use serde::{Deserialize, Serialize};

use crate::debrief::Debrief;
use crate::record::Moment;
use crate::scenario::{ChoiceId, Scenario};
use crate::sim::{Grain, Outcome, Start, View};
use crate::text::Language;

/// The format written, and the newest that is read. A new kind of entry, or a new field that may be
/// missing, needs no new number, as long as a reader that passes it over plays the same talk.
pub const FORMAT: u32 = 1;

/// One line of a journal. Ids are the authors' names, never positions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Entry {
    /// The first line, and only it.
    Began(Header),
    /// A choice was made: the turn that it makes, from 1.
    Chose { turn: u16, choice: String, at: Moment },
    /// Choices were taken back; what follows branches off after this turn, 0 = the beginning.
    Rewound { to: u16, at: Moment },
    /// Taken up again by another run.
    Resumed { engine: String, at: Moment },
    /// Put away unfinished; any entry after it but a comment brings it back.
    SetAside { at: Moment },
    /// Someone's remark about a turn, 0 = the whole.
    Commented { turn: u16, text: String, at: Moment },
    /// The talk is over.
    Ended(End),
    /// A file of the scenario, in a replay file that carries it.
    Scenario { file: String, text: String },
    /// Written by a later version; it changes nothing in the talk.
    #[serde(other)]
    Unknown,
}

/// How an attempt began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub format: u32,
    /// The attempt's own name, unique among all attempts.
    pub attempt: String,
    /// The scenario's id.
    pub scenario: String,
    /// Its title, in the language of the talk, so that a list of attempts need not load it.
    pub title: String,
    /// BLAKE3 of `scenario.ron`, in hex.
    pub hash: String,
    /// The version of the program.
    pub engine: String,
    pub seed: u64,
    /// Who stands before the seller, if that was fixed; without it the seed draws.
    pub variant: Option<String>,
    #[serde(with = "view_in_words")]
    pub view: View,
    pub language: Language,
    pub at: Moment,
    /// Whose turns it begins with, if it branched off another attempt. Those turns follow as choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
}

/// Where an attempt branched off: practice, since what followed there is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    pub attempt: String,
    /// The last turn taken over.
    pub turn: u16,
}

/// How an attempt ended, as it was computed then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    pub turn: u16,
    /// [`Outcome::name`].
    pub outcome: String,
    pub passed: bool,
    pub score: u8,
    /// [`crate::debrief::ledger_hash`].
    pub ledger: String,
    pub at: Moment,
}

impl Header {
    /// The header of an attempt at this scenario.
    pub fn of(scenario: &Scenario, start: Start, language: Language, at: Moment) -> Self {
        Self {
            format: FORMAT,
            attempt: String::new(),
            scenario: scenario.id.clone(),
            title: scenario.texts.get(scenario.title, language).to_owned(),
            hash: scenario.hash.clone(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            seed: start.seed,
            variant: start
                .variant
                .map(|variant| scenario.names.variants[variant.index()].clone()),
            view: start.view,
            language,
            at,
            branch: None,
        }
    }
}

impl Entry {
    /// The choice that made turn `turn`.
    pub fn chose(scenario: &Scenario, choice: ChoiceId, turn: usize, at: Moment) -> Self {
        Entry::Chose {
            turn: turn as u16,
            choice: scenario.names.choices[choice.index()].clone(),
            at,
        }
    }

    /// What a talk that is over came to.
    pub fn ended(account: &Debrief, turns: usize, at: Moment) -> Self {
        debug_assert_ne!(account.outcome, Outcome::Open, "a talk under way has no end");
        Entry::Ended(End {
            turn: turns as u16,
            outcome: account.outcome.name().to_owned(),
            passed: account.passed,
            score: account.tally.score,
            ledger: account.hash.clone(),
            at,
        })
    }

    /// When it was written; `None` where that does not matter.
    pub fn at(&self) -> Option<Moment> {
        match self {
            Entry::Began(header) => Some(header.at),
            Entry::Chose { at, .. }
            | Entry::Rewound { at, .. }
            | Entry::Resumed { at, .. }
            | Entry::SetAside { at }
            | Entry::Commented { at, .. } => Some(*at),
            Entry::Ended(end) => Some(end.at),
            Entry::Scenario { .. } | Entry::Unknown => None,
        }
    }
}

/// A view as `--view` writes it, so that one notation serves both.
mod view_in_words {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::{Grain, View};

    pub fn serialize<S: Serializer>(view: &View, serializer: S) -> Result<S::Ok, S::Error> {
        let coach = if view.coach { "on" } else { "off" };
        let (gauges, patience) = (grain(view.gauges), grain(view.patience));
        serializer.serialize_str(&format!("gauges={gauges},patience={patience},coach={coach}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<View, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }

    fn grain(grain: Grain) -> &'static str {
        match grain {
            Grain::Exact => "exact",
            Grain::Coarse => "coarse",
            Grain::Hidden => "hidden",
        }
    }
}
