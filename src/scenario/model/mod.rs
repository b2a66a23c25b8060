//! The checked scenario: what [`super::load`] returns when nothing is wrong.
//!
//! Every id is resolved, every number in its range, every text has a source line. Nobody checks
//! again after this. What a learner may see of it is decided in `sim`, not here.

mod act;
mod customer;
mod factor;
mod goods;
mod talk;

use super::ids::*;
use super::meeting::Meeting;
use super::prepared::Prepared;
use super::texts::Texts;

pub use act::{Act, Quantity};
pub use customer::{Customer, StartingState, Variant, VariantNeed};
pub use factor::{FactStage, Factor, Force, Mood, NeedStage, Standing};
pub use goods::{Entry, Evidence, Fact, Need, Privacy};
pub use talk::{Choice, Reply, Scene};

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

    /// Takes these choices out of every scene, as if they had not been written. What else speaks of them
    /// stays: they are never chosen.
    pub fn leave_out(&mut self, choices: &[ChoiceId]) {
        for scene in &mut self.scenes {
            scene.choices.retain(|choice| !choices.contains(choice));
        }
        self.prepared = Prepared::of(self);
    }

    /// Whether some scene has a choice that does this: what was left out of a talk is not at hand in it.
    pub fn offers_somewhere(&self, act: Act) -> bool {
        let mut offered = self.scenes.iter().flat_map(|scene| &scene.choices);
        offered.any(|choice| self.choice(*choice).acts.contains(&act))
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
