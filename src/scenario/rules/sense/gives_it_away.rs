//! E067: a concession that leaves no price
//!
//! `Concede` takes yuan off the price. Taking off all of it, or more, is a gift and no sale.
//!
//! ```ron
//! price: 80, … acts: [Concede(80)]
//! ```
//! better:
//! ```ron
//! price: 80, … acts: [Concede(10)]
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let draft = look.draft;
    // The highest price that is ever asked: what a Quote names counts too.
    let quoted = draft
        .acts()
        .filter(|(_, act)| act.name == "Quote")
        .filter_map(|(_, act)| act.number());
    let highest = quoted.chain([i64::from(draft.price)]).max().unwrap_or_default();
    for (choice, act) in draft.acts() {
        if let Some(yuan) = act.number().filter(|yuan| act.name == "Concede" && *yuan >= highest) {
            let finding = Finding::new("E067", act.span).owner(&choice.owner());
            report.add(finding.with("yuan", yuan).with("price", highest));
        }
    }
}
