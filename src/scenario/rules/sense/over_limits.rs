//! E058: more of something than the engine holds
//!
//! One customer with all facts, choices and needs is kept in a few machine words, so that every way a talk
//! can go can be tried. The limits are far above what a learner can oversee.
//!
//! ```ron
//! // 129 choices in one scenario
//! ```
//! better:
//! ```ron
//! // two scenarios, each with its own aim
//! ```

use crate::scenario::draft::NameKind;
use crate::scenario::limits::*;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

/// Whether some limit is passed.
pub fn check(look: &Look<'_>, report: &mut Report<'_>) -> bool {
    let draft = look.draft;
    let topics = look.names.all(NameKind::Topic).count();
    let counts = [
        (
            "facts",
            draft.facts.len(),
            MAX_FACTS,
            draft.facts.get(MAX_FACTS).map(|fact| fact.id.span),
        ),
        (
            "evidence",
            draft.evidence.len(),
            MAX_EVIDENCE,
            draft.evidence.get(MAX_EVIDENCE).map(|item| item.id.span),
        ),
        (
            "needs",
            draft.needs.len(),
            MAX_NEEDS,
            draft.needs.get(MAX_NEEDS).map(|need| need.id.span),
        ),
        (
            "topics",
            topics,
            MAX_TOPICS,
            draft
                .needs
                .iter()
                .filter_map(|need| need.topic.as_ref())
                .nth(MAX_TOPICS)
                .map(|id| id.span),
        ),
        (
            "personal",
            draft.entries.len(),
            MAX_ENTRIES,
            draft.entries.get(MAX_ENTRIES).map(|entry| entry.id.span),
        ),
        (
            "weaknesses",
            draft.weaknesses.len(),
            MAX_WEAKNESSES,
            draft.weaknesses.get(MAX_WEAKNESSES).map(|(id, _)| id.span),
        ),
        (
            "variants",
            draft.variants.len(),
            MAX_VARIANTS,
            draft.variants.get(MAX_VARIANTS).map(|variant| variant.id.span),
        ),
        (
            "scenes",
            draft.scenes.len(),
            MAX_SCENES,
            draft.scenes.get(MAX_SCENES).map(|scene| scene.id.span),
        ),
        (
            "choices",
            draft.choices().count(),
            MAX_CHOICES,
            draft.choices().nth(MAX_CHOICES).map(|(_, choice)| choice.id.span),
        ),
    ];
    let mut over = false;
    for (name, count, limit, first_over) in counts {
        if count > limit {
            over = true;
            let finding = Finding::new("E058", first_over.unwrap_or(draft.span));
            report.add(finding.with("name", name).with("count", count).with("limit", limit));
        }
    }
    over
}
