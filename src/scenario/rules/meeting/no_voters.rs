//! E073: a meeting that can decide nothing
//!
//! Somebody has to be able to carry an option: whoever decides alone has to be there when the decision is
//! asked for, somebody must have a vote, and who has a veto must have the function that the rule names.
//!
//! ```ron
//! rule: Authority("director"),  // who sits in no scene with AskForOrder
//! ```
//! better:
//! ```ron
//! rule: Authority("head"),
//! ```

use crate::scenario::draft::{DraftMeeting, DraftScene, Value};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules::Look;

pub fn check(look: &Look<'_>, report: &mut Report<'_>) {
    let Some(meeting) = &look.draft.meeting else { return };
    let Some(rule) = &meeting.rule else { return };
    if look.draft.customers.iter().all(|(_, person)| person.vote == Some(0)) {
        report.add(Finding::new("E073", meeting.span).hint());
    }
    match (rule.name, rule.values.first()) {
        ("Authority", Some(Value::Name(_, who))) if !is_asked(look, &who.value) => {
            let finding = Finding::new("E073", who.span).told_as("absent");
            report.add(finding.with("name", &who.value).about(&who.value).hint_as("seat"));
        }
        ("Veto", Some(Value::Name(_, function))) if !has_function(look, &function.value) => {
            let finding = Finding::new("E073", function.span).told_as("veto");
            report.add(
                finding
                    .with("name", &function.value)
                    .about(&function.value)
                    .hint_as("function"),
            );
        }
        _ => chair_is_there(look, meeting, report),
    }
}

/// Whether this person is present in some scene in which the decision is asked for.
fn is_asked(look: &Look<'_>, who: &str) -> bool {
    let asks = |scene: &&DraftScene| {
        let own = scene.choices.iter();
        let taken_over = scene.also.iter().filter_map(|id| {
            let all = look.draft.choices().map(|(_, choice)| choice);
            all.into_iter().find(|choice| choice.id.value == id.value)
        });
        own.chain(taken_over)
            .any(|choice| choice.acts.iter().any(|act| act.name == "AskForOrder"))
    };
    let sits = |scene: &DraftScene| {
        scene
            .present
            .as_ref()
            .is_none_or(|all| all.iter().any(|id| id.value == who))
    };
    look.draft.scenes.iter().filter(asks).any(sits)
}

fn has_function(look: &Look<'_>, function: &str) -> bool {
    let mut functions = look
        .draft
        .customers
        .iter()
        .filter_map(|(_, person)| person.function.as_ref());
    functions.any(|id| id.value == function)
}

/// The chair's patience is the clock: somewhere it has to run.
fn chair_is_there(look: &Look<'_>, meeting: &DraftMeeting, report: &mut Report<'_>) {
    let Some(chair) = &meeting.chair else { return };
    if !is_asked(look, &chair.value) && look.draft.ever("AskForOrder") {
        let finding = Finding::new("E073", chair.span).told_as("chair");
        report.add(finding.with("name", &chair.value).about(&chair.value).hint_as("seat"));
    }
}
