//! What an account is, checked: ids resolved, numbers in range, every text there.

use super::ids::{ActId, MoveId, NoteId, PlaceId, PromiseId, StageId, TalkId, ValueId};
use super::talk::Talk;
use super::texts::Texts;
use crate::scenario::{DecisionRule, PersonId};

/// A factor is open from here, as in a talk.
pub const GATE: u8 = 60;
/// Courtesy raises trust to here and no further, as in a talk (Guenzi & Georges 2010).
pub const COURTESY_CEILING: u8 = 40;
/// A guess about a person that nobody told, as `Personal` in a talk.
pub const GUESS_COSTS: u8 = 5;
/// What somebody told about another's private life, used on that other.
pub const HEARSAY_COSTS: u8 = 15;
/// A courtesy that fits.
pub const FITTING_GAIN: u8 = 5;
/// What a gift beyond the limit costs with the one who has to report it, of trust and of belief.
pub const REPORTED_COSTS: u8 = 20;
/// So many reported gifts, and the tender is closed to us. Two: the first is a warning.
pub const REPORTS_EXCLUDE: u8 = 2;
/// An empty office costs the half-day, whatever the visit would have taken.
pub const NOT_IN_HALVES: u16 = 1;

/// Three levels, three functions, each as the course has them.
pub const LEVELS: [&str; 3] = ["operational", "management", "decision"];
pub const FUNCTIONS: [&str; 3] = ["user", "technical", "finance"];

/// Which of the four kinds of information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Customer,
    Competitor,
    Project,
    /// What turns a contest, says the course.
    Personal,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Customer, Kind::Competitor, Kind::Project, Kind::Personal];

    /// The name in files, in JSON and in message keys.
    pub fn name(self) -> &'static str {
        ["customer", "competitor", "project", "personal"][self as usize]
    }
}

/// What an act is for. The first four are the course's forces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aim {
    Introduce,
    Uncover,
    Prove,
    Exceed,
    /// Collects information.
    Ask,
    /// A kindness: moves trust alone.
    Courtesy,
    /// A present, worth its money: moves trust alone, and has a limit.
    Gift,
    /// Hands in the tender.
    Bid,
}

impl Aim {
    pub const ALL: [Aim; 8] = [
        Aim::Introduce,
        Aim::Uncover,
        Aim::Prove,
        Aim::Exceed,
        Aim::Ask,
        Aim::Courtesy,
        Aim::Gift,
        Aim::Bid,
    ];
    pub const NAMES: [&'static str; 8] = [
        "Introduce",
        "Uncover",
        "Prove",
        "Exceed",
        "Ask",
        "Courtesy",
        "Gift",
        "Bid",
    ];
}

/// What stands between a person and our order, 0–100 each; open from [`GATE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gauge {
    Understanding,
    Worth,
    Belief,
}

impl Gauge {
    pub const ALL: [Gauge; 3] = [Gauge::Understanding, Gauge::Worth, Gauge::Belief];

    pub fn name(self) -> &'static str {
        ["understanding", "worth", "belief"][self as usize]
    }
}

/// A town, and what a night there costs; nothing at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: String,
    /// Yuan a night.
    pub night: u32,
}

/// A way between two towns, there and back alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    pub between: [PlaceId; 2],
    /// Half-days, 1–4.
    pub halves: u16,
    /// Yuan.
    pub money: u32,
}

/// A stage of the purchase; it lasts until the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub id: String,
    /// Day, from 1.
    pub from: u16,
    /// Percent of what an act for this aim is worth now, in the order of [`Aim::ALL`].
    pub worth: [u8; 8],
}

/// Somebody at the customer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    /// Base name of the portrait files.
    pub portrait: String,
    /// In [`LEVELS`].
    pub level: u8,
    /// In [`FUNCTIONS`].
    pub function: u8,
    /// Where they are unless `follows` says otherwise.
    pub place: PlaceId,
    /// The entry that tells where they are; its values are places.
    pub follows: Option<NoteId>,
    /// Nobody speaks of this person before that entry is known.
    pub known_by: Option<NoteId>,
}

/// An entry that the dossier can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: String,
    pub kind: Kind,
    /// Whom it is about; always somebody where it is personal.
    pub about: Option<PersonId>,
    /// Family, relations, ambitions: only if that person told it.
    pub private: bool,
    /// What it can say, in the order of the file.
    pub values: Vec<String>,
}

/// From a day on, what an entry truly says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Day, from 1.
    pub from: u16,
    pub value: ValueId,
    /// The last day of it as people believe it to be; what is learned may be stale by then.
    pub said_until: Option<u16>,
}

/// Something that must hold. All of them can be told from what a seller sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Knows(NoteId),
    /// The dossier says so, rightly or not.
    Is(NoteId, ValueId),
    Done(ActId),
    /// Done at least so many days ago.
    Since(ActId, u16),
    Met(PersonId),
    /// At least so much trust.
    Trusts(PersonId, u8),
    From(StageId),
    Before(StageId),
    Promised(PromiseId),
    /// The order is ours.
    Won,
    Not(Box<Condition>),
    Any(Vec<Condition>),
}

/// What an act or a move of the rival does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Whom it is done to, `None` = everybody it meets; points before the stage's worth is taken of them.
    Move(Option<PersonId>, Gauge, i8),
    /// Points of trust.
    Trust(Option<PersonId>, i8),
    /// The rival's standing.
    Rival(Option<PersonId>, i8),
    /// The truth of an entry.
    Learn(NoteId),
    /// What is said of it, true or not.
    Hear(NoteId, ValueId),
    /// How the rival stands with a person.
    Spot(PersonId),
    Promise(PromiseId),
    Deliver(PromiseId),
    /// How the customer was served, after the order.
    Experience(i8),
}

/// Where an act can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// From anywhere: a call, a letter, something ordered. Whoever it is for need not be anywhere.
    Anywhere,
    Place(PlaceId),
    /// Where the dossier says that the first person of the act is now.
    WhereTheyAre,
}

/// Something the seller can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    pub id: String,
    pub aim: Aim,
    pub at: At,
    /// Whom it meets; the first has to be there.
    pub meets: Vec<PersonId>,
    /// At least 1, so that a month has no more decisions than half-days.
    pub halves: u16,
    /// Yuan; of a gift its worth.
    pub money: u32,
    /// How often; 0 = as often as you like.
    pub times: u8,
    pub when: Vec<Condition>,
    /// The talk in which it is settled; `None` = it is done as it is chosen.
    pub talk: Option<TalkId>,
    /// What it takes for granted; where that is not so, `otherwise` comes of it.
    pub uses: Option<(NoteId, ValueId)>,
    pub effects: Vec<Effect>,
    pub otherwise: Vec<Effect>,
}

impl Act {
    /// The entries of which it tells the truth, as it is believed to be.
    pub fn learns(&self) -> impl Iterator<Item = NoteId> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Learn(note) => Some(*note),
            _ => None,
        })
    }

    /// The entries that it may fill, the truth or hearsay.
    pub fn tells(&self) -> impl Iterator<Item = NoteId> {
        self.effects.iter().filter_map(|effect| match effect {
            Effect::Learn(note) | Effect::Hear(note, _) => Some(*note),
            _ => None,
        })
    }
}

/// Something that the rival does, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RivalMove {
    pub id: String,
    /// The first day on which it can come.
    pub day: u16,
    /// Beside the day; empty = by the calendar alone. Of what the seller did, never of what is hidden.
    pub when: Vec<Condition>,
    /// Days from the moment that `when` holds.
    pub after: u16,
    /// Where it can be seen.
    pub at: PlaceId,
    /// Bits of the variants in which it may come.
    pub variants: u32,
    pub effects: Vec<Effect>,
}

/// Something promised, and how large: expectation rises by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub id: String,
    pub size: u8,
}

/// How a person is disposed at the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// In the order of [`Gauge::ALL`].
    pub gauges: [u8; 3],
    pub trust: u8,
    /// The rival's standing with this person.
    pub rival: u8,
    /// Weight of the vote; 0 = none.
    pub vote: u8,
}

/// One of the worlds that the seed draws from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub id: String,
    pub odds: u32,
    /// One list an entry, by day; never empty.
    pub truth: Vec<Vec<Segment>>,
    /// One a person.
    pub starts: Vec<Start>,
}

/// Everything about an account, checked.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: String,
    pub texts: Texts,
    /// Days, the last one included.
    pub days: u16,
    /// The last day on which a tender is taken.
    pub tender: u16,
    /// The evening on which they decide.
    pub decision: u16,
    /// Yuan.
    pub budget: u32,
    /// Yuan of presents that one person may take, all together.
    pub gift_limit: u32,
    pub start: PlaceId,
    pub home: PlaceId,
    pub places: Vec<Place>,
    pub routes: Vec<Route>,
    pub stages: Vec<Stage>,
    pub people: Vec<Person>,
    pub notes: Vec<Note>,
    pub promises: Vec<Promise>,
    pub talks: Vec<Talk>,
    pub acts: Vec<Act>,
    pub rival: Vec<RivalMove>,
    /// Who is head of the rule, where one person decides.
    pub rule: DecisionRule,
    /// What the customer hopes for, and how it is served, before anybody promised or did anything.
    pub hope: u8,
    pub served: u8,
    pub variants: Vec<Variant>,
}

impl Account {
    pub fn act_named(&self, id: &str) -> Option<ActId> {
        self.acts.iter().position(|act| act.id == id).map(ActId::at)
    }

    pub fn place_named(&self, id: &str) -> Option<PlaceId> {
        self.places.iter().position(|place| place.id == id).map(PlaceId::at)
    }

    pub fn variant_named(&self, id: &str) -> Option<usize> {
        self.variants.iter().position(|variant| variant.id == id)
    }

    pub fn person_named(&self, id: &str) -> Option<PersonId> {
        self.people.iter().position(|person| person.id == id).map(PersonId::at)
    }

    pub fn note_named(&self, id: &str) -> Option<NoteId> {
        self.notes.iter().position(|note| note.id == id).map(NoteId::at)
    }

    pub fn person(&self, id: PersonId) -> &Person {
        &self.people[id.index()]
    }

    pub fn note(&self, id: NoteId) -> &Note {
        &self.notes[id.index()]
    }

    pub fn act(&self, id: ActId) -> &Act {
        &self.acts[id.index()]
    }

    /// The talk in which that act is settled.
    pub fn talk_of(&self, act: ActId) -> Option<&Talk> {
        self.act(act).talk.map(|talk| &self.talks[talk.index()])
    }

    pub fn rival_move(&self, id: MoveId) -> &RivalMove {
        &self.rival[id.index()]
    }

    /// The way between two towns; `None` where there is none.
    pub fn route(&self, from: PlaceId, to: PlaceId) -> Option<&Route> {
        let joins = |route: &&Route| route.between == [from, to] || route.between == [to, from];
        self.routes.iter().find(joins)
    }

    pub fn people_ids(&self) -> impl Iterator<Item = PersonId> + use<> {
        (0..self.people.len()).map(PersonId::at)
    }
}
