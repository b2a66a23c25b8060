//! A meeting: several people, several options, one decision.
//!
//! Everybody at the table is a customer like any other: each has a *lens*, the scenario as this one
//! person has it (own needs, own basics, own scepticism), and the engine of a talk between two moves
//! each through it. What is added here is who is present, who heeds whom, and how it is decided.

use super::condition::Condition;
use super::ids::*;
use super::limits::{MAX_OPTIONS, MAX_PEOPLE};
use super::model::{Act, Scenario};

/// How a meeting decides. Only people who are present and have a vote count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionRule {
    /// One person decides, and has to be there.
    Authority(PersonId),
    /// More than half of the heads.
    Majority,
    /// More than half of the votes, which differ in weight.
    Weighted,
    /// Everybody.
    Consensus,
    /// More than half of the heads, and nobody of this function against it.
    Veto(RoleId),
}

impl DecisionRule {
    /// The name in files, in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            DecisionRule::Authority(_) => "authority",
            DecisionRule::Majority => "majority",
            DecisionRule::Weighted => "weighted",
            DecisionRule::Consensus => "consensus",
            DecisionRule::Veto(_) => "veto",
        }
    }
}

/// Something that can be decided for.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub name: TextId,
    /// Yuan asked for it at the start; of the status quo it is never asked.
    pub price: u32,
    /// What has to be known before it is on the table; empty = it is from the start.
    pub when: Vec<Condition>,
    /// Bits of the facts that speak of it: its own, and those that speak of all.
    pub facts: u32,
}

/// A level or a function.
#[derive(Clone, Debug)]
pub struct Role {
    /// The author's word, or one of the course's, for which `level-…` and `function-…` have the name.
    pub id: String,
    /// As the author calls it.
    pub name: Option<TextId>,
}

/// Someone at the table.
#[derive(Clone, Debug)]
pub struct Participant {
    pub name: TextId,
    pub role: Option<TextId>,
    /// Base name of the portrait files.
    pub portrait: String,
    /// In [`Meeting::levels`].
    pub level: Option<RoleId>,
    /// In [`Meeting::functions`].
    pub function: Option<RoleId>,
    /// Weight of the vote; 0 = none.
    pub vote: u8,
    /// One per variant: percent of the own opinion that comes from each of the others; 0–100
    /// together.
    pub heeds: Vec<[u8; MAX_PEOPLE]>,
    /// One per variant: bits of the facts that touch a need of this person or are among the basics.
    pub concerns: Vec<u32>,
    /// The scenario as this person has it. It has no scenes, choices and texts of its own.
    pub lens: Box<Scenario>,
}

/// Something that a participant says unasked, once.
#[derive(Clone, Debug)]
pub struct Interjection {
    pub by: PersonId,
    /// All must hold.
    pub when: Vec<Condition>,
    pub line: LineId,
    /// A need of the speaker's that it gives away.
    pub tells: Option<NeedId>,
    /// What it does to the others who are present.
    pub acts: Vec<Act>,
}

/// Whom a choice is said to, and of which option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aim {
    /// `None` = all who are present.
    pub to: Option<PersonId>,
    pub option: Option<OptionId>,
}

/// What a scene of a meeting has beside its choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seating {
    /// Bits of those who are present.
    pub present: u16,
    /// Where it goes on when nobody here has any more time, or nothing is left to be said; `None` =
    /// then all is over.
    pub after: Option<SceneId>,
}

/// What makes a scenario a meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// In the order of ids.
    pub people: Vec<Participant>,
    pub chair: PersonId,
    pub rule: DecisionRule,
    /// Rounds of influence, 0–3.
    pub rounds: u8,
    pub status_quo: OptionId,
    /// In the order of ids.
    pub options: Vec<Alternative>,
    pub levels: Vec<Role>,
    pub functions: Vec<Role>,
    /// In the order of the file.
    pub interjections: Vec<Interjection>,
    /// One per scene.
    pub seatings: Vec<Seating>,
    /// One per choice.
    pub aims: Vec<Aim>,
    /// One per choice: who gives each of its replies; `None` = whoever was asked.
    pub speakers: Vec<Vec<Option<PersonId>>>,
    pub names: MeetingNames,
}

/// The authors' names, each list in the order of the ids.
#[derive(Clone, Debug, Default)]
pub struct MeetingNames {
    pub people: Vec<String>,
    pub options: Vec<String>,
    pub interjections: Vec<String>,
}

impl Meeting {
    pub fn person(&self, id: PersonId) -> &Participant {
        &self.people[id.index()]
    }

    pub fn option(&self, id: OptionId) -> &Alternative {
        &self.options[id.index()]
    }

    /// Everybody, present or not.
    pub fn ids(&self) -> impl Iterator<Item = PersonId> + use<> {
        (0..self.people.len()).map(PersonId::at)
    }

    /// All options, the status quo included.
    pub fn option_ids(&self) -> impl Iterator<Item = OptionId> + use<> {
        (0..self.options.len()).map(OptionId::at)
    }

    /// The person of that name.
    pub fn person_named(&self, name: &str) -> Option<PersonId> {
        let found = self.names.people.iter().position(|known| known == name);
        found.map(PersonId::at)
    }

    /// The option of that name.
    pub fn option_named(&self, name: &str) -> Option<OptionId> {
        let found = self.names.options.iter().position(|known| known == name);
        found.map(OptionId::at)
    }
}

const _: () = assert!(MAX_PEOPLE <= 16 && MAX_OPTIONS <= 8, "bits of people and options");
