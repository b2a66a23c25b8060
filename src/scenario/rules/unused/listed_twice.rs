//! W016: the same name twice in one list
//!
//! The second changes nothing; probably another one was meant.
//!
//! ```ron
//! true_in: ["collector", "collector"],
//! ```
//! better:
//! ```ron
//! true_in: ["collector", "wedding"],
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    let truths = draft
        .facts
        .iter()
        .flat_map(|fact| fact.true_in.iter().chain(&fact.false_in))
        .map(|list| &list.value);
    let fits = draft.entries.iter().filter_map(|entry| entry.fits_in.as_ref());
    let known = draft
        .people()
        .flat_map(|person| person.understood.iter().chain(&person.heard));
    let real = draft.variants.iter().filter_map(|variant| variant.weaknesses.as_ref());
    for list in truths.chain(fits).chain(known).chain(real) {
        for (position, id) in list.iter().enumerate() {
            if list[..position].iter().any(|earlier| earlier.value == id.value) {
                report.add(Finding::new("W016", id.span).with("name", &id.value).about(&id.value));
            }
        }
    }
}
