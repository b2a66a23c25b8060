//! W021: a topic to which no need belongs
//!
//! Asking about it can find nothing, however much the customer trusts the seller.
//!
//! ```ron
//! topics: { "weather": "The weather" },   // and no need with topic: "weather"
//! ```
//! better:
//! ```ron
//! needs: { "gift": (topic: "who-for") }, topics: { "who-for": "Who it is for" },
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (id, _) in &look.draft.topics {
        let used = look
            .draft
            .needs
            .iter()
            .filter_map(|need| need.topic.as_ref())
            .any(|topic| topic.value == id.value);
        if !used {
            report.add(
                Finding::new("W021", id.span)
                    .with("name", &id.value)
                    .about(&id.value)
                    .hint(),
            );
        }
    }
}
