//! What happened in a turn, in order, each change with its cause.

use super::state::Outcome;
use crate::scenario::{
    ChoiceId, EntryId, EvidenceId, FactId, FactStage, Factor, LineId, NeedId, NeedStage, OptionId, PersonId, TextId,
    TopicId, WeaknessId,
};

/// Why something changed: one cause, one sentence. The sentences are the messages `cause-…` in
/// `assets/locales`, keyed by [`Cause::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// How things stood before the first word.
    Start,
    /// The time that the choice takes.
    Minutes,
    Told(FactId),
    /// Told as one of too many, or in a hurry.
    ToldInPassing(FactId),
    /// Serves nothing that this person wants.
    Noise(FactId),
    LandedDoubted(FactId),
    /// A grand claim, or a promise, that leads to hope.
    RaisedHopes(FactId),
    /// The fact answers a need of which the customer was not aware.
    Awakened(NeedId, FactId),
    /// The customer told it.
    Answered(NeedId),
    AskedAgain(TopicId),
    Implied(NeedId),
    GuessedRight(NeedId),
    GuessedWrong(NeedId),
    PaidOff(NeedId),
    Proved(EvidenceId),
    /// A falsehood, found out on the spot or after the sale.
    Exposed(FactId),
    Acknowledged,
    Admitted(WeaknessId),
    PersonalFits(EntryId),
    PersonalGuess(EntryId),
    PersonalHearsay(EntryId),
    Kept(FactId),
    Broken(FactId),
    /// The goods were as claimed.
    AsClaimed(FactId),
    FollowedUp,
    Quoted,
    /// A discount before any objection.
    CheapenedEarly,
    Pressured,
    /// The order was carried by pressure.
    PressuredOrder,
    Refused(Factor),
    /// Said by somebody at the table.
    Interjected(PersonId),
    /// The sale opened a new part of the talk.
    AfterSale,
    /// An expert's `Adjust`, with the reason as written.
    Adjusted(TextId),
}

impl Cause {
    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Cause::Start => "cause-start",
            Cause::Minutes => "cause-minutes",
            Cause::Told(_) => "cause-told",
            Cause::ToldInPassing(_) => "cause-told-in-passing",
            Cause::Noise(_) => "cause-noise",
            Cause::LandedDoubted(_) => "cause-landed-doubted",
            Cause::RaisedHopes(_) => "cause-raised-hopes",
            Cause::Awakened(..) => "cause-awakened",
            Cause::Answered(_) => "cause-answered",
            Cause::AskedAgain(_) => "cause-asked-again",
            Cause::Implied(_) => "cause-implied",
            Cause::GuessedRight(_) => "cause-guessed-right",
            Cause::GuessedWrong(_) => "cause-guessed-wrong",
            Cause::PaidOff(_) => "cause-paid-off",
            Cause::Proved(_) => "cause-proved",
            Cause::Exposed(_) => "cause-exposed",
            Cause::Acknowledged => "cause-acknowledged",
            Cause::Admitted(_) => "cause-admitted",
            Cause::PersonalFits(_) => "cause-personal-fits",
            Cause::PersonalGuess(_) => "cause-personal-guess",
            Cause::PersonalHearsay(_) => "cause-personal-hearsay",
            Cause::Kept(_) => "cause-kept",
            Cause::Broken(_) => "cause-broken",
            Cause::AsClaimed(_) => "cause-as-claimed",
            Cause::FollowedUp => "cause-followed-up",
            Cause::Quoted => "cause-quoted",
            Cause::CheapenedEarly => "cause-cheapened-early",
            Cause::Pressured => "cause-pressured",
            Cause::PressuredOrder => "cause-pressured-order",
            Cause::Refused(_) => "cause-refused",
            Cause::Interjected(_) => "cause-interjected",
            Cause::AfterSale => "cause-after-sale",
            Cause::Adjusted(_) => "cause-adjusted",
        }
    }
}

/// A part of the state that an act moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Trust,
    Patience,
    Expectation,
    Experience,
    Price,
}

impl Part {
    /// The name in JSON and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Part::Trust => "trust",
            Part::Patience => "patience",
            Part::Expectation => "expectation",
            Part::Experience => "experience",
            Part::Price => "price",
        }
    }
}

/// A stock answer, for a choice whose author wrote no reply that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reaction {
    Listens,
    Doubts,
    TellsNeed,
    Evades,
    Refuses(Factor),
    Buys,
    ReturnsGoods,
    PartsWays,
    RunsOutOfPatience,
}

impl Reaction {
    /// The key of its wordings, the attributes `.a`, `.b`, `.c` of one message in `talk.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Reaction::Listens => "reaction-listens",
            Reaction::Doubts => "reaction-doubts",
            Reaction::TellsNeed => "reaction-tells-need",
            Reaction::Evades => "reaction-evades",
            Reaction::Refuses(Factor::Understanding) => "reaction-refuses-understanding",
            Reaction::Refuses(Factor::Worth) => "reaction-refuses-worth",
            Reaction::Refuses(Factor::Belief) => "reaction-refuses-belief",
            Reaction::Refuses(Factor::Satisfaction) => "reaction-refuses-satisfaction",
            Reaction::Buys => "reaction-buys",
            Reaction::ReturnsGoods => "reaction-returns-goods",
            Reaction::PartsWays => "reaction-parts-ways",
            Reaction::RunsOutOfPatience => "reaction-runs-out-of-patience",
        }
    }
}

/// What the customer says: a group of wordings, of which one is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    Authored(LineId),
    /// With the need that it tells, where it tells one.
    Stock(Reaction, Option<NeedId>),
}

/// One thing that happened. In a turn: `Chose`, then per act its changes and the factors it moved,
/// then the time taken, then what the customer says, then `Ended` if the talk is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    Chose(ChoiceId),
    FactStage {
        fact: FactId,
        from: FactStage,
        to: FactStage,
        cause: Cause,
    },
    NeedStage {
        need: NeedId,
        from: NeedStage,
        to: NeedStage,
        cause: Cause,
    },
    Points {
        part: Part,
        from: u32,
        to: u32,
        cause: Cause,
    },
    /// What an act did to a factor, in points; `None` while satisfaction does not count.
    Factor {
        factor: Factor,
        from: Option<u8>,
        to: Option<u8>,
        cause: Cause,
    },
    Found(NeedId),
    Shown(EvidenceId),
    Promised(FactId),
    /// The gate that refused; `evasive`: the customer did not say so.
    Refused {
        gate: Factor,
        evasive: bool,
    },
    /// A question that was not really answered.
    Evaded(TopicId),
    Sold,
    /// Of a meeting: whom, and which option, the events that follow concern.
    About(PersonId, Option<OptionId>),
    /// Of a meeting: who says what follows.
    Spoke(PersonId),
    /// Of a meeting: for what this person voted.
    Voted(PersonId, OptionId),
    /// Of a meeting: hands were raised, on this option or on all; what was decided.
    Decided(Option<OptionId>, OptionId),
    Said(Line),
    Ended(Outcome),
}

/// Takes the events of a step. A search passes [`Unrecorded`] and pays nothing for them.
pub trait EventSink {
    /// Whether anyone reads the events; if not, the step skips what serves only them.
    const RECORDS: bool;
    /// Whether anyone hears what the customer says; if not, an answer that leads nowhere is not
    /// looked for.
    const HEARS: bool = true;

    fn push(&mut self, event: Event);
}

impl EventSink for Vec<Event> {
    const RECORDS: bool = true;

    fn push(&mut self, event: Event) {
        Vec::push(self, event);
    }
}

/// Drops all events.
pub struct Unrecorded;

impl EventSink for Unrecorded {
    const RECORDS: bool = false;
    const HEARS: bool = false;

    fn push(&mut self, _: Event) {}
}
