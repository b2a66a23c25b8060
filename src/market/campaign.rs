//! What a campaign is: the people of a customer, their hidden needs, the activities on offer.

use crate::text::Language;

/// Levels and gates run from 0 to this.
pub const FULL: u16 = 1000;
/// Levels × functions.
pub const CELLS: usize = 9;
/// Factors that a contact moves; satisfaction comes from what was delivered.
pub const MOVED: usize = 3;

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub english: String,
    pub chinese: String,
}

impl Words {
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Chinese => &self.chinese,
        }
    }
}

/// One kind of customer that the population is drawn from; nobody is told who is which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub id: String,
    pub name: Words,
    /// Weight of being drawn, 1–1000.
    pub odds: u16,
    /// Weight of being drawn when the market changes.
    pub later: u16,
    /// How far the product as it leaves the factory is worth its price to them, 0–1000. The course:
    /// each customer differs, so 4P stops where the one product does not fit.
    pub fit: u16,
}

/// Whom an activity turns to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anyone, whoever they are: advertising.
    Everyone,
    /// Those who know the product first, then the others: a seller's calls.
    Prospects,
    /// Those who have bought: the call after the sale.
    Buyers,
}

/// How money becomes contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A share of all customers, by [`super::response::share`].
    Media { most: u16, half: u32, power: u8 },
    /// So many customers for so much money each; at most so many a week (a seller calls on 20).
    Calls { each: u32, most: u32 },
}

/// Something that money can be put into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    pub id: String,
    pub name: Words,
    pub note: Words,
    /// Product, price, place or promotion: what the 4P plan knows of.
    pub four_p: bool,
    pub audience: Audience,
    pub reach: Reach,
    /// Weeks from the money to the contact, 0–52.
    pub delay: u8,
    /// Chance that a contact with a customer reaches the person there, 0–1000 by cell:
    /// level × 3 + function; levels operational, management, decision; functions user, technical, finance.
    pub coverage: [u16; CELLS],
    /// What a contact closes of the distance to the top, 0–1000: understanding, worth, belief.
    pub moves: [u16; MOVED],
    /// Added to the fit that worth can rise to, 0–1000: a price cut.
    pub lifts: u16,
    /// Looks at this customer's own need, so that worth can rise to the top: visits, build to order.
    pub tailored: bool,
    /// What is promised, 0–1000; the expectation rises to it.
    pub promise: u16,
    /// Added to the satisfaction of a buyer that is contacted, 0–1000.
    pub serves: u16,
}

/// Everything about a campaign, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    pub id: String,
    pub title: Words,
    pub story: Words,
    /// What the money is called: "yuan" where the file does not say.
    pub currency: Words,
    /// What is to be learned from it, told at the end; empty where the file tells nothing.
    pub lesson: Words,
    /// Customers, 1–4,000,000.
    pub customers: u32,
    /// Weeks, 1–104.
    pub weeks: u8,
    /// Money of all weeks together, yuan or as the story says.
    pub budget: u64,
    /// Cells of which every customer has a person, ascending; a household has one.
    pub people: Vec<u8>,
    pub needs: Vec<Need>,
    pub activities: Vec<Activity>,
    /// From where understanding, worth, belief and satisfaction let pass, 1–1000.
    pub gates: [u16; 4],
    /// What a week takes off the levels, 0–1000 of what is there.
    pub fades: [u16; MOVED],
    /// Chance of a week that a rival talks to a person, and what it then takes off worth and belief.
    pub rival: (u16, u16),
    /// Chance of a week that a customer whose gates are open orders, 0–1000.
    pub hazard: u16,
    /// What a customer hopes for before anyone promised anything, 0–1000.
    pub hope: u16,
    /// What the firm delivers of what it sold, 0–1000.
    pub delivers: u16,
    /// Weeks from an order to the next; 0: nobody orders twice.
    pub again_after: u8,
    /// Word of mouth, 0–1000 a week: Bass's coefficient of imitation.
    pub imitation: u16,
    /// Levels at the start are drawn from 0 to this.
    pub known: u16,
    /// Week, from 1, before which needs are drawn anew by their later weights; 0: never.
    pub changes: u8,
    /// The scenario whose talk a customer of this market may be met in; its folder's name.
    pub talk: Option<String>,
}

impl Campaign {
    /// An order is decided at the highest level that a customer has.
    pub fn top_level(&self) -> u8 {
        self.people.iter().map(|cell| cell / 3).max().unwrap_or(0)
    }
}
