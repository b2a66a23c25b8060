//! W005: a topic about which no choice asks
//!
//! Its needs can only be guessed, and the lesson is to ask.
//!
//! ```ron
//! needs: { "gift": (topic: "who-for") }   // and no Ask("who-for")
//! ```
//! better:
//! ```ron
//! acts: [Ask("who-for")],
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for topic in look.draft.needs.iter().filter_map(|need| need.topic.as_ref()) {
        let name = topic.value.as_str();
        if look.is_sure_of(NameKind::Topic) && !look.draft.does("Ask", name) && !told.contains(&name) {
            told.push(name);
            report.add(Finding::new("W005", topic.span).with("name", name).about(name).hint());
        }
    }
}
