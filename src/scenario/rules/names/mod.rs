//! Ids: how they are spelled, that each is given once, and that what is named exists.
//!
//! Each file is one code; its page is its doc comment.

pub mod bad_id;
pub mod duplicate_id;
pub mod not_a_promise;
pub mod unknown_choice;
pub mod unknown_customer;
pub mod unknown_entry;
pub mod unknown_evidence;
pub mod unknown_fact;
pub mod unknown_need;
pub mod unknown_option;
pub mod unknown_role;
pub mod unknown_scene;
pub mod unknown_topic;
pub mod unknown_variant;
pub mod unknown_weakness;

use std::collections::BTreeSet;

use super::nearest;
use crate::scenario::draft::{Draft, NameKind, Names, Reference};
use crate::scenario::report::{Finding, Report};

/// Reports every name that does not exist; returns the kinds of which there was one, so that
/// other rules do not call the misspelled thing unused.
pub fn check(draft: &Draft, names: &Names, report: &mut Report<'_>) -> BTreeSet<NameKind> {
    let mut unknown = BTreeSet::new();
    for reference in draft.references() {
        if names.has(reference.kind, &reference.id.value) {
            continue;
        }
        unknown.insert(reference.kind);
        if reference.kind == NameKind::Promise {
            unknown.insert(NameKind::Fact);
        }
        if !report.is_full() {
            report.add(finding(&reference, names));
        }
    }
    unknown
}

fn finding(reference: &Reference<'_>, names: &Names) -> Finding {
    let name = reference.id.value.as_str();
    let found = plain(reference).with("name", name).owner(&reference.owner);
    if reference.kind == NameKind::Promise && names.has(NameKind::Fact, name) {
        return found.told_as("fact").hint();
    }
    if let Some(other) = names.other_kind(name) {
        return found.word("kind", other.key()).shared_hint("other-kind");
    }
    if let Some(near) = nearest(name, names.all(reference.kind)) {
        return found.did_you_mean(&near, reference.id.span, format!("\"{}\"", near.name));
    }
    let known: Vec<&str> = names.all(reference.kind).collect();
    match known.len() {
        0 => found.with("field", field(reference.kind)).shared_hint("declare-it"),
        1..=12 => found.with("known", known.join(", ")).shared_hint("known-names"),
        _ => found,
    }
}

/// The field of the file in which names of this kind are given.
fn field(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Fact => "facts",
        NameKind::Promise => "promises",
        NameKind::Evidence => "evidence",
        NameKind::Need | NameKind::Topic => "needs",
        NameKind::Entry => "personal",
        NameKind::Weakness => "weaknesses",
        NameKind::Variant => "variants",
        NameKind::Scene | NameKind::Choice => "scenes",
        NameKind::Customer => "customers",
        NameKind::Option => "options",
        NameKind::Level => "levels",
        NameKind::Function => "functions",
    }
}

fn plain(reference: &Reference<'_>) -> Finding {
    match reference.kind {
        NameKind::Fact => unknown_fact::finding(reference),
        NameKind::Promise => not_a_promise::finding(reference),
        NameKind::Evidence => unknown_evidence::finding(reference),
        NameKind::Need => unknown_need::finding(reference),
        NameKind::Topic => unknown_topic::finding(reference),
        NameKind::Entry => unknown_entry::finding(reference),
        NameKind::Weakness => unknown_weakness::finding(reference),
        NameKind::Variant => unknown_variant::finding(reference),
        NameKind::Scene => unknown_scene::finding(reference),
        NameKind::Choice => unknown_choice::finding(reference),
        NameKind::Customer => unknown_customer::finding(reference),
        NameKind::Option => unknown_option::finding(reference),
        NameKind::Level | NameKind::Function => unknown_role::finding(reference),
    }
}
