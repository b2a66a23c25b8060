//! W020: a portrait that is not shipped
//!
//! A default face is shown in its place. Your own pictures stand beside the scenario.
//!
//! ```ron
//! portrait: "lou",
//! ```
//! better:
//! ```ron
//! portrait: "luo",
//! ```

use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;
use crate::scenario::rules::nearest;

/// The portraits of `assets/portraits`.
pub const PORTRAITS: [&str; 14] = [
    "luo", "han", "lu", "su", "wei", "ding", "fang", "qiao", "meng", "xu", "gao", "pei", "you", "rival",
];

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    for portrait in look
        .draft
        .customers
        .iter()
        .filter_map(|(_, person)| person.portrait.as_ref())
    {
        let name = portrait.value.as_str();
        if PORTRAITS.contains(&name) {
            continue;
        }
        let finding = Finding::new("W020", portrait.span).with("name", name);
        report.add(match nearest(name, PORTRAITS.into_iter()) {
            Some(near) if name.len() > 1 => finding.did_you_mean(&near, portrait.span, format!("\"{}\"", near.name)),
            _ => finding.with("known", PORTRAITS.join(", ")).shared_hint("known-names"),
        });
    }
}
