//! W010: a scene to which nothing leads
//!
//! The talk begins in the first scene and goes where `then` of a choice or a reply, or `after_sale`,
//! leads.
//!
//! ```ron
//! // scenes "stall" and "pricing", and no then: "pricing"
//! ```
//! better:
//! ```ron
//! (id: "ask-price", says: "…", then: "pricing"),
//! ```

use crate::scenario::draft::{DraftScene, Id, NameKind};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let scenes = &look.draft.scenes;
    let Some(first) = scenes.first().filter(|_| look.is_sure_of(NameKind::Scene)) else {
        return;
    };
    let mut reached = vec![first.id.value.as_str()];
    reached.extend(look.draft.after_sale.iter().map(|(scene, _)| scene.value.as_str()));
    let mut next = 0;
    while let Some(name) = reached.get(next).copied() {
        next += 1;
        for target in scenes
            .iter()
            .filter(|scene| scene.id.value == name)
            .flat_map(|scene| leads_to(look, scene))
        {
            if !reached.contains(&target) {
                reached.push(target);
            }
        }
    }
    for scene in scenes
        .iter()
        .filter(|scene| !reached.contains(&scene.id.value.as_str()))
    {
        report.add(Finding::new("W010", scene.id.span).owner(&scene.owner()).hint());
    }
}

/// The scenes to which a scene's choices can lead, those of `also` included.
fn leads_to<'d>(look: &Look<'d>, scene: &'d DraftScene) -> Vec<&'d str> {
    let offered = look.draft.choices().map(|(_, choice)| choice).filter(|choice| {
        let here = |id: &Id| id.value == choice.id.value;
        scene.also.iter().any(here) || scene.choices.iter().any(|own| here(&own.id))
    });
    let targets = offered.flat_map(|choice| {
        choice
            .then
            .iter()
            .chain(choice.replies.iter().flat_map(|reply| &reply.then))
    });
    targets.chain(&scene.after).map(|id| id.value.as_str()).collect()
}
