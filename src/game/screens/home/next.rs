//! What comes next on the way through the course, and what opens it.

use crate::course::{Course, Step, StepKind};
use crate::game::action::Action;
use crate::game::attempts::Attempts;
use crate::game::classroom::Classroom;
use crate::record::profile::Card;
use crate::record::study::{Next, Overview};

/// What opens a step.
pub fn action_of_step(step: &Step) -> Action {
    let id = step.id.clone();
    match step.kind {
        StepKind::Lesson | StepKind::Check => Action::OpenLesson(id),
        StepKind::Play => Action::OpenScenario(id),
        StepKind::Campaign => Action::OpenCampaign(id),
        StepKind::Account => Action::OpenAccount(id),
    }
}

/// What opens that which is recommended next; `None`: everything is done.
pub fn action_of_next(course: &Course, overview: &Overview) -> Option<Action> {
    match &overview.next {
        Next::Review(_) => Some(Action::OpenReview),
        Next::Step(id) => course.step(id).map(action_of_step),
        Next::Finished => None,
    }
}

/// The talk that was begun last and waits to be finished.
pub fn begun(attempts: &Attempts) -> Option<&Card> {
    attempts.shown().into_iter().find(|card| !card.aside && !card.held)
}

/// What "Continue" does: what was begun goes on, else what is recommended; before that is found out, the
/// first step.
pub fn action_of_continue(room: &Classroom, attempts: &Attempts) -> Option<Action> {
    let course = room.course()?;
    if let Some(card) = begun(attempts) {
        return Some(Action::TakeUp(card.attempt.clone()));
    }
    match room.overview() {
        Some(overview) => action_of_next(course, overview),
        None => course.steps().next().map(|(_, step)| action_of_step(step)),
    }
}
