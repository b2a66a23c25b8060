//! From a trainer's file to a checked scenario, or to all that is wrong with it.
//!
//! ```text
//! source text ─▶ syntax tree (places of everything) ─▶ Draft ─▶ rules ─▶ Scenario
//! ```
//!
//! Nothing here opens a file: the caller hands over [`SourceFiles`] and gets values back.

mod as_json;
mod condition;
mod draft;
mod excerpt;
mod ids;
mod keys;
pub mod limits;
mod load;
mod manual;
mod meeting;
mod mend;
mod model;
mod prepared;
mod problem;
mod report;
mod resolve;
mod rules;
mod source;
mod texts;
pub mod translate;
mod translation;

pub use condition::Condition;
pub use excerpt::{Excerpt, ExcerptLine};
pub use ids::*;
pub use load::{Loaded, SCENARIO_FILE, load};
pub use manual::{Page, manual, manual_page};
pub use meeting::{Aim, Alternative, DecisionRule, Interjection, Meeting, MeetingNames, Participant, Role, Seating};
pub use mend::{Change, Mended, mend, mend_one};
pub use model::*;
pub(crate) use prepared::{Knowable, Openings};
pub use problem::{Edit, Place, Problem, Said, Severity};
pub use rules::{RULES, Rule};
pub use texts::{Text, Texts};

use crate::text::Language;

/// The tolerant reading of a file and its problems, for the other files that a trainer writes.
pub(crate) mod reading {
    pub(crate) use super::limits::MAX_FILE_BYTES;
    pub(crate) use super::report::{Finding, Owner, Report};
    pub(crate) use super::rules::{
        bad_id, duplicate_field, duplicate_id, empty_text, missing_field, no_right_answer, not_at_hand,
        one_thing_to_do, out_of_range, too_large, unknown_field, unknown_word, unlisted_lesson, wrong_format,
        wrong_kind,
    };
    pub(crate) use super::source::{Kind, Node, Span, Spanned, parse};
}

/// What may stand in a scenario file, for tools that describe it.
pub mod format {
    pub use super::as_json::as_json;
    pub use super::draft::{
        ACTS, CONDITIONS, Count, DECISIONS, Field, FieldValue, Given, NameKind, PARTS, Part, Range, SHARE, Signature,
        Takes, Unit,
    };
    pub use super::rules::PORTRAITS;
}

/// The files of one scenario folder, as text.
#[derive(Clone, Debug, Default)]
pub struct SourceFiles {
    /// The scenario's id: the folder's name.
    pub id: String,
    /// `scenario.ron`.
    pub scenario: String,
    /// Translations present, with their language.
    pub translations: Vec<(Language, String)>,
}

impl SourceFiles {
    /// The text of the file of that name; the scenario's own where there is no such translation.
    pub fn text_of(&self, file: &str) -> &str {
        let translation = self
            .translations
            .iter()
            .find(|(language, _)| file.strip_suffix(".ftl") == Some(language.code()));
        translation.map_or(&self.scenario, |(_, text)| text)
    }
}
