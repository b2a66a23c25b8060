//! W012: a reply that can never be given
//!
//! The first reply whose conditions all hold is given. One without conditions always holds, so nothing
//! after it is ever said.
//!
//! ```ron
//! replies: [(says: "Hm."), (when: [Mood(Annoyed)], says: "Enough.")],
//! ```
//! better:
//! ```ron
//! replies: [(when: [Mood(Annoyed)], says: "Enough."), (says: "Hm.")],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for (_, choice) in look.draft.choices() {
        let always = choice.replies.iter().position(|reply| reply.when.is_empty());
        let after = always.map_or(choice.replies.len(), |always| always + 1);
        for reply in &choice.replies[after..] {
            report.add(Finding::new("W012", reply.span).owner(&choice.owner()).hint());
        }
    }
}
