//! The checked scenario: what [`super::load`] returns when nothing is wrong.
//!
//! Every id is resolved, every number in its range, every text has a source line. Nobody checks
//! again after this. What a learner may see of it is decided in `sim`, not here.

use super::condition::Condition;
use super::ids::*;
use super::meeting::Meeting;
use super::prepared::Prepared;
use super::texts::Texts;

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

/// Something that can be told, or promised.
#[derive(Clone, Debug)]
pub struct Fact {
    /// As the notebook lists it: "Case carved by hand".
    pub name: TextId,
    /// Credence it has by itself, 0–100.
    pub plausibility: u8,
    /// Weight for understanding; 0 = not one of the basics.
    pub basic: u8,
    /// What it leads to hope: added to expectation once it is at least half believed. For a
    /// promise: its size, added at once.
    pub promise: u8,
    /// Whether it says something about the future that has to be kept.
    pub is_promise: bool,
    /// Whether a discount offered before any objection makes it less credible.
    pub bears_price: bool,
    /// The option of a meeting that it speaks of; `None` = of all.
    pub option: Option<OptionId>,
    /// Percent of each need that it serves, 1–100; in the order of needs.
    pub serves: Vec<(NeedId, u8)>,
}

/// Something that can be shown.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub name: TextId,
    /// Credence that it adds to each fact, 1–100; in the order of facts.
    pub supports: Vec<(FactId, u8)>,
    /// `true`: the customer can check it on the spot, and finds out a falsehood at once; `false`:
    /// a falsehood is found out after the sale.
    pub checkable: bool,
}

/// Something that a customer may want.
#[derive(Clone, Debug)]
pub struct Need {
    /// As the notebook lists it once found: "A wedding gift that isn't money".
    pub name: TextId,
    pub topic: TopicId,
}

/// Who may use a dossier entry without giving offence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Taste, travel, work: from any named source.
    Open,
    /// Family, relations, ambitions: only if this person told it.
    Private,
}

/// What the seller may know about the person.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: TextId,
    pub privacy: Privacy,
    /// Where the seller has it from, shown in the notebook; without one it is a guess.
    pub source: Option<TextId>,
    /// Of a meeting: whom it is about; `None` = everybody.
    pub about: Option<PersonId>,
    /// The person tells it together with this need.
    pub told_with: Option<NeedId>,
}

/// A need as one variant of the customer has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariantNeed {
    /// Yuan that meeting it is worth; 0 = this person does not have it.
    pub weight: u32,
    pub stage: NeedStage,
    /// Trust from which this person tells it, 0–100.
    pub depth: u8,
}

/// Where a customer stands before the first word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartingState {
    /// Points 0–100 in steps of 5.
    pub trust: u8,
    /// Minutes, at least 1.
    pub patience: u8,
    /// Points 0–100 in steps of 5: what was hoped.
    pub expectation: u8,
    /// Points 0–100 in steps of 5: what was delivered, how one was served.
    pub experience: u8,
    /// One per fact.
    pub facts: Vec<FactStage>,
}

/// One of the people who may stand before the seller; the seed draws it.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What the debrief calls it: "The collector".
    pub name: TextId,
    /// Weight of being drawn, at least 1.
    pub odds: u32,
    /// No need, no budget, or a need that this product must not pretend to meet: leaving with
    /// trust of at least 40 is the right end.
    pub walk_away: bool,
    pub start: StartingState,
    /// Taken off the credence of every fact, 0–100.
    pub scepticism: u8,
    /// Trust from which this person says what stops the order; below, the answer is evasive.
    pub frank_from: u8,
    /// One per need of the scenario.
    pub needs: Vec<VariantNeed>,
    /// Bit per fact: whether it is true.
    pub truths: u32,
    /// Bit per dossier entry: whether it fits.
    pub fitting: u16,
    /// Bit per weakness: whether it is real.
    pub weaknesses: u16,
}

/// What an act of the experts' kind moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    Trust,
    Patience,
    Expectation,
    Experience,
}

/// What a choice does; `scenarios/reference.md` has the rule of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    Tell(FactId),
    Ask(TopicId),
    Imply(NeedId),
    Payoff(NeedId),
    Prove(EvidenceId),
    Acknowledge,
    Admit(WeaknessId),
    Personal(EntryId),
    Promise(FactId),
    /// Keeps a promise, and goes this many points beyond it.
    Deliver(FactId, u8),
    FollowUp,
    /// Names a price in yuan.
    Quote(u32),
    /// Takes this many yuan off the price.
    Concede(u32),
    Pressure,
    AskForOrder,
    Leave,
    /// Moves a quantity by so many points, for the reason given.
    Adjust(Quantity, i8, TextId),
}

impl Act {
    /// The force this act belongs to; `None` for the acts that end or price a talk.
    pub fn force(self) -> Option<Force> {
        match self {
            Act::Tell(_) => Some(Force::Introduce),
            Act::Ask(_) | Act::Imply(_) | Act::Payoff(_) => Some(Force::Uncover),
            Act::Prove(_) | Act::Acknowledge | Act::Admit(_) | Act::Personal(_) => Some(Force::BuildTrust),
            Act::Promise(_) | Act::Deliver(..) | Act::FollowUp => Some(Force::Exceed),
            Act::Quote(_) | Act::Concede(_) | Act::Pressure | Act::AskForOrder | Act::Leave | Act::Adjust(..) => None,
        }
    }

    /// The name in files and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Act::Tell(_) => "Tell",
            Act::Ask(_) => "Ask",
            Act::Imply(_) => "Imply",
            Act::Payoff(_) => "Payoff",
            Act::Prove(_) => "Prove",
            Act::Acknowledge => "Acknowledge",
            Act::Admit(_) => "Admit",
            Act::Personal(_) => "Personal",
            Act::Promise(_) => "Promise",
            Act::Deliver(..) => "Deliver",
            Act::FollowUp => "FollowUp",
            Act::Quote(_) => "Quote",
            Act::Concede(_) => "Concede",
            Act::Pressure => "Pressure",
            Act::AskForOrder => "AskForOrder",
            Act::Leave => "Leave",
            Act::Adjust(..) => "Adjust",
        }
    }
}

/// An answer of the customer; of a choice's replies the first whose conditions hold is given.
#[derive(Clone, Debug)]
pub struct Reply {
    /// All must hold; empty = always.
    pub when: Vec<Condition>,
    pub line: LineId,
    /// Where the talk goes after this answer; overrides the choice's `then`.
    pub then: Option<SceneId>,
}

/// What a trainer wrote for the seller to say or do.
#[derive(Clone, Debug)]
pub struct Choice {
    pub says: TextId,
    /// In the order in which they happen; may be empty (small talk).
    pub acts: Vec<Act>,
    /// The force shown beside it: as written, else that of the first act that has one.
    pub force: Option<Force>,
    /// Patience it takes, at least 1.
    pub minutes: u8,
    /// Yuan of the seller's own that it costs.
    pub money: u32,
    /// Facts told in it are only Heard.
    pub rushed: bool,
    /// `true`: may be chosen any number of times; `false`: once.
    pub again: bool,
    /// All must hold for it to be open; only what the learner can know.
    pub when: Vec<Condition>,
    /// The reason shown while it is not open; `None` = it is hidden then.
    pub closed: Option<TextId>,
    pub then: Option<SceneId>,
    /// In the order of the file; where none holds, the customer answers in a stock line.
    pub replies: Vec<Reply>,
    /// The coach's sentence, shown in the debrief.
    pub why: Option<TextId>,
}

/// A part of the talk.
#[derive(Clone, Debug)]
pub struct Scene {
    pub title: Option<TextId>,
    /// What the customer says as it begins.
    pub opens: Option<LineId>,
    /// Offered here, in this order: its own choices, then those it takes over from others.
    pub choices: Vec<ChoiceId>,
}

/// What the learner reads before the talk.
#[derive(Clone, Debug)]
pub struct Briefing {
    pub story: TextId,
    pub goal: TextId,
    /// What the seller knows already; may be empty.
    pub known: Vec<TextId>,
    /// Said about the case itself, e.g. that it is a classroom fable.
    pub note: Option<TextId>,
}

/// Where in the course a scenario stands; missing for a trainer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CoursePlace {
    /// Lecture, from 1.
    pub lecture: u8,
    /// Place in the lecture, from 1.
    pub place: u8,
}

/// The person the seller talks to.
#[derive(Clone, Debug)]
pub struct Customer {
    pub name: TextId,
    /// What the person is: "Retired calligraphy teacher".
    pub role: Option<TextId>,
    /// Base name of the portrait files.
    pub portrait: String,
}

/// What follows a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterSale {
    pub scene: SceneId,
    /// Minutes that the customer gives it, at least 1.
    pub patience: u8,
}

/// A checked scenario. Made by [`super::load`] alone.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Name of its folder.
    pub id: String,
    /// BLAKE3 of the scenario file's text, in hex.
    pub hash: String,
    pub title: TextId,
    /// One sentence for the course map.
    pub summary: Option<TextId>,
    pub place: Option<CoursePlace>,
    /// Difficulty 1 easy, 2 medium, 3 hard.
    pub difficulty: u8,
    pub briefing: Option<Briefing>,
    /// What is sold, as the briefing and header name it.
    pub product: Option<TextId>,
    /// Yuan asked at the start, at least 1.
    pub price: u32,
    /// In a small deal pressure can carry an order that is not quite worth it.
    pub small: bool,
    /// The customer has bought before: satisfaction counts from the start.
    pub repeat: bool,
    /// Points at which each factor's gate opens, in the order of [`Factor::ALL`].
    pub gates: [u8; 4],
    /// Whom the seller talks to; of a meeting, its chair.
    pub customer: Customer,
    /// Where several people decide together.
    pub meeting: Option<Meeting>,
    pub facts: Vec<Fact>,
    pub evidence: Vec<Evidence>,
    pub needs: Vec<Need>,
    /// What the learner calls each topic.
    pub topics: Vec<TextId>,
    pub entries: Vec<Entry>,
    /// As the notebook and the causes name each weakness.
    pub weaknesses: Vec<TextId>,
    /// In the order of names; never empty.
    pub variants: Vec<Variant>,
    /// In the order of the file; the talk begins in the first.
    pub scenes: Vec<Scene>,
    /// In the order of the file.
    pub choices: Vec<Choice>,
    /// Wordings of each group; no group is empty.
    pub lines: Vec<Vec<TextId>>,
    pub after_sale: Option<AfterSale>,
    pub texts: Texts,
    pub names: Names,
    /// What the engine asks of all this, worked out once.
    pub(crate) prepared: Prepared,
}

/// The authors' names of what has an id; each list is in the order of the ids.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub facts: Vec<String>,
    pub evidence: Vec<String>,
    pub needs: Vec<String>,
    pub topics: Vec<String>,
    pub entries: Vec<String>,
    pub weaknesses: Vec<String>,
    pub variants: Vec<String>,
    pub scenes: Vec<String>,
    pub choices: Vec<String>,
    /// The customer's id; of a meeting, the chair's.
    pub customer: String,
}

impl Scenario {
    /// The choice of that name.
    pub fn choice_named(&self, name: &str) -> Option<ChoiceId> {
        self.names
            .choices
            .iter()
            .position(|known| known == name)
            .map(ChoiceId::at)
    }

    /// The variant of that name.
    pub fn variant_named(&self, name: &str) -> Option<VariantId> {
        self.names
            .variants
            .iter()
            .position(|known| known == name)
            .map(VariantId::at)
    }

    pub fn choice(&self, id: ChoiceId) -> &Choice {
        &self.choices[id.index()]
    }

    pub fn scene(&self, id: SceneId) -> &Scene {
        &self.scenes[id.index()]
    }

    pub fn variant(&self, id: VariantId) -> &Variant {
        &self.variants[id.index()]
    }
}
