//! What follows from what a learner does in a lesson.

use bevy::prelude::*;

use super::Classroom;
use super::draft::Draft;
use super::round::{Note, Page, Round, Sitting, What};
use crate::game::action::{Action, LessonAction};
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::screens::{Rebuild, Screen};
use crate::game::session::Seeds;
use crate::game::widgets::focus::Kept;
use crate::record::study::Entry;

/// Focus key of the button that goes on, so that Enter does.
pub fn forward() -> String {
    format!("{:?}", Action::Lesson(LessonAction::Forward))
}

pub fn follow_actions(
    mut actions: MessageReader<Action>,
    mut room: ResMut<Classroom>,
    mut sitting: ResMut<Sitting>,
    learner: Res<Learner>,
    seeds: Res<Seeds>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut kept: ResMut<Kept>,
    mut rebuild: ResMut<Rebuild>,
) {
    for action in actions.read() {
        let opened = match action {
            Action::OpenLesson(id) => room
                .course()
                .and_then(|course| Round::lesson(course, id, room.entries(), seeds.next(), room.beside())),
            Action::OpenReview => review(&room, seeds.next()),
            Action::Lesson(action) if *screen.get() == Screen::Lesson => {
                if let Some(round) = &mut sitting.0 {
                    // A guess is shown without building the screen anew: its slider is being dragged.
                    let is_guess = matches!(action, LessonAction::Guess(_) | LessonAction::Digit(_));
                    let told = round.note().is_some();
                    let changed = carry_out(round, *action, &mut room, &learner, seeds.next(), &mut kept);
                    rebuild.0 |= changed && (told || !is_guess);
                }
                None
            }
            _ => None,
        };
        if let Some(round) = opened {
            info!("lesson: {:?}", round.what());
            sitting.0 = Some(round);
            kept.clear();
            kept.focus_next(forward());
            next.set(Screen::Lesson);
            rebuild.0 = true;
        }
    }
}

/// What is due, the one due first first; `None`: nothing is.
fn review(room: &Classroom, seed: u64) -> Option<Round> {
    let (course, overview) = (room.course()?, room.overview()?);
    let due: Vec<_> = overview.reviews[..overview.due]
        .iter()
        .map(|due| (due.lesson.clone(), due.idea.clone()))
        .collect();
    (!due.is_empty()).then(|| Round::review(course, due, seed, room.beside()))
}

/// Whether something has changed.
fn carry_out(
    round: &mut Round,
    action: LessonAction,
    room: &mut Classroom,
    learner: &Learner,
    seed: u64,
    kept: &mut Kept,
) -> bool {
    match action {
        LessonAction::Forward => forward_from(round, room, learner, kept),
        LessonAction::Backward if round.at() > 0 => {
            let before = round.at() - 1;
            show(round, before, kept);
        }
        LessonAction::GoTo(at) => show(round, at, kept),
        LessonAction::Again => {
            round.again(seed);
            kept.focus_next(forward());
        }
        LessonAction::TryAgain if round.page().is_some_and(Page::is_of_before) => {
            round.try_again(seed);
            kept.clear();
            kept.focus_next(forward());
        }
        action => {
            let is_answered = round.page().is_none_or(Page::is_answered);
            let Some((exercise, draft)) = round.now_mut().filter(|_| !is_answered) else {
                return false;
            };
            let changed = draft.change(&exercise, action);
            if changed {
                round.tell(None);
            }
            return changed;
        }
    }
    true
}

fn show(round: &mut Round, at: usize, kept: &mut Kept) {
    round.go_to(at);
    kept.clear();
    kept.focus_next(forward());
}

/// Answers what is shown; goes on from what is answered.
fn forward_from(round: &mut Round, room: &mut Classroom, learner: &Learner, kept: &mut Kept) {
    let is_answered = round.page().is_none_or(Page::is_answered);
    let next = round.at() + 1;
    let Some((exercise, draft)) = round
        .now()
        .filter(|(exercise, _)| exercise.can_be_graded() && !is_answered)
    else {
        return show(round, next, kept);
    };
    if let Some(missing) = draft.missing(&exercise) {
        return round.tell(Some(Note::Missing(missing)));
    }
    if let Draft::Open { compared: false, .. } = draft {
        if let Some((_, Draft::Open { compared, .. })) = round.now_mut() {
            *compared = true;
        }
        round.tell(None);
        return kept.focus_next(forward());
    }
    let answer = draft.answer(&exercise);
    let graded = match exercise.grade(&answer) {
        Ok(graded) => graded,
        Err(why) => return warn!("{why}"),
    };
    let Some(page) = round.page() else { return };
    let entry = Entry::Answered {
        lesson: page.lesson.clone(),
        idea: page.idea.clone(),
        points: graded.points,
        of: graded.of,
        review: *round.what() == What::Review,
        at: now(),
        answer: Some(answer),
    };
    // Kept before the feedback is shown: nobody has seen points that are lost afterwards.
    let unkept = room.keep(learner, entry).err();
    if let Some(why) = &unkept {
        warn!("{why}");
    }
    round.grade(graded);
    round.tell(unkept.map(Note::Unkept));
    kept.focus_next(forward());
}
