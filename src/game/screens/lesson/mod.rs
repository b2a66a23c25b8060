//! A lesson, a self-check or a review: one idea a screen, with something to do.
//!
//! What is shown is the [`Round`] that is open; what it means to answer is decided in
//! [`classroom`](crate::game::classroom).

mod choose;
mod dots;
mod end;
mod idea;
mod keys;
mod line;
mod marked;
mod matching;
mod open;
mod order;
mod picture;
mod predict;
mod sort;
mod task;

use bevy::prelude::*;

pub use picture::PICTURES;

use super::{Build, Screen, ScreenRoot, glossary};
use crate::course::{Exercise, Graded};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::{Classroom, Draft, Missing, Note, Page, Round, Sitting, What, says_of};
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling, spacer};
use crate::game::widgets::modal::no_dialog_open;
use crate::game::widgets::scrollbar::{scrollbar, scrolled};

/// Lines of text are not wider than this.
const WIDEST: f32 = 820.0;
/// Part of the width that the explanation takes.
const EXPLAINED: f32 = 40.0;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((predict::plugin, open::plugin));
    app.add_systems(
        Update,
        (keys::press_keys.run_if(no_dialog_open), leave)
            .chain()
            .run_if(in_state(Screen::Lesson)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Lesson)));
}

/// Everything that one build of a task shows.
struct Shown<'a> {
    paint: &'a Paint<'a>,
    exercise: &'a Exercise<'a>,
    draft: &'a Draft,
    graded: Option<&'a Graded>,
    /// Points and most points, where it was answered before this sitting.
    before: Option<(u16, u16)>,
}

impl Shown<'_> {
    /// What stands on a card or line.
    fn says(&self, id: &str) -> &str {
        self.written(id, false)
    }

    /// What stands on the right-hand side of a match.
    fn says_right(&self, id: &str) -> &str {
        self.written(id, true)
    }

    fn written(&self, id: &str, right: bool) -> &str {
        says_of(self.exercise, id, right).map_or("", |words| words.get(self.paint.language))
    }
}

/// A name for what is open: that of the lesson, or "Review".
fn title(round: &Round, paint: &Paint) -> String {
    match round.lesson_shown() {
        Some(lesson) => lesson.title.get(paint.language).to_owned(),
        None => paint.say("lesson-review"),
    }
}

fn leave(mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>) {
    if actions.p0().read().any(|action| *action == Action::Back) {
        actions.p1().write(Action::GoHome);
    }
}

fn build(mut commands: Commands, painter: Painter, sitting: Res<Sitting>, room: Res<Classroom>, breadth: Res<Breadth>) {
    let paint = &painter.paint();
    let Some(round) = &sitting.0 else { return };
    let wide = *breadth >= Breadth::Usual;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Lesson")))
        .with_children(|page| {
            let kind = match round.lesson_shown() {
                Some(lesson) if lesson.check => paint.say("course-kind-check"),
                Some(_) => paint.say("course-kind-lesson"),
                None => String::new(),
            };
            let titles = Header {
                title: &title(round, paint),
                subtitle: if wide { &kind } else { "" },
                back: true,
            };
            header(page, paint, &titles, |right| {
                glossary::way_to_glossary(right, paint, wide)
            });
            if round.is_over() {
                end::end(page, paint, round, &room);
            } else {
                body(page, paint, round, wide);
            }
            foot(page, paint, round);
        });
}

fn body(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round, wide: bool) {
    let (Some(shown_page), Some((exercise, draft))) = (round.page(), round.now()) else {
        return;
    };
    let graded = shown_page.graded.as_ref();
    let shown = Shown {
        paint,
        exercise: &exercise,
        draft,
        graded,
        before: shown_page.points().filter(|_| shown_page.is_of_before()),
    };
    let idea = exercise.idea;
    let explains = !idea.says.get(paint.language).is_empty() || idea.picture.is_some();
    let of_lesson = match round.what() {
        What::Review => round.course().lessons.get(&shown_page.lesson),
        What::Lesson(_) => None,
    };
    let of_lesson = of_lesson.map(|lesson| lesson.title.get(paint.language));
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        padding: UiRect::new(
            Val::Px(PAGE),
            Val::Px(PAGE - SPACE_2),
            Val::Px(SPACE_4),
            Val::Px(SPACE_2),
        ),
        align_items: AlignItems::Stretch,
        justify_content: JustifyContent::Center,
        ..row(SPACE_3)
    };
    page.spawn(frame).with_children(|frame| {
        let part = |width: Val, most: Val| Node {
            width,
            max_width: most,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        if wide && explains {
            frame
                .spawn(part(Val::Percent(EXPLAINED), Val::Auto))
                .with_children(|left| {
                    scrolled(left, paint, "lesson-idea", SPACE_3, |left| {
                        idea::idea(left, paint, idea, of_lesson)
                    });
                });
            let right = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                ..part(Val::Auto, Val::Auto)
            };
            frame.spawn(right).with_children(|right| {
                scrolled(right, paint, "lesson-task", SPACE_3, |right| task::task(right, &shown));
            });
        } else {
            let whole = part(Val::Percent(100.0), if wide { Val::Px(WIDEST) } else { Val::Auto });
            frame.spawn(whole).with_children(|whole| {
                scrolled(whole, paint, "lesson", SPACE_3, |whole| {
                    idea::idea(whole, paint, idea, of_lesson);
                    task::task(whole, &shown);
                });
            });
        }
    });
}

/// Below everything: back, how far one is, what has to be told, and on.
fn foot(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, round: &Round) {
    let bar = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_2)),
        border: UiRect::top(Val::Px(1.0)),
        min_height: Val::Px(56.0),
        flex_shrink: 0.0,
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        ..row(SPACE_3)
    };
    page.spawn((
        bar,
        BackgroundColor(paint.palette.surface),
        BorderColor::all(paint.palette.line),
    ))
    .with_children(|bar| {
        if round.at() > 0 {
            let back = Labelled {
                weight: Weight::Plain,
                icon: icons::CHEVRON_LEFT,
                label: &paint.say("lesson-backward"),
                key: "PgUp",
                action: Action::Lesson(LessonAction::Backward),
            };
            button(bar, paint, &back);
        }
        dots::dots(bar, paint, round);
        bar.spawn(spacer());
        if let Some(note) = round.note() {
            told(bar, paint, note);
        }
        if round.page().is_some_and(Page::is_of_before) {
            let again = Labelled {
                weight: Weight::Plain,
                icon: icons::ROTATE_CCW,
                label: &paint.say("lesson-try-again"),
                key: "R",
                action: Action::Lesson(LessonAction::TryAgain),
            };
            button(bar, paint, &again);
        }
        if let Some(label) = forward_label(round) {
            let forward = Labelled {
                weight: Weight::Primary,
                icon: "",
                label: &paint.say(label),
                key: "Enter",
                action: Action::Lesson(LessonAction::Forward),
            };
            button(bar, paint, &forward);
        }
    });
}

/// What the button that goes on says; none on the last page.
fn forward_label(round: &Round) -> Option<&'static str> {
    let page = round.page()?;
    let is_last = round.at() + 1 == round.pages().len();
    let (exercise, draft) = round.now()?;
    Some(match (page.is_answered(), draft) {
        (true, _) if is_last => "lesson-forward-end",
        (true, _) => "lesson-forward-next",
        _ if !exercise.can_be_graded() => "lesson-forward-skip",
        (false, Draft::Open { compared: false, .. }) => "lesson-forward-compare",
        (false, Draft::Open { compared: true, .. }) => "lesson-forward-mark",
        _ => "lesson-forward-answer",
    })
}

fn told(bar: &mut ChildSpawnerCommands<'_>, paint: &Paint, note: &Note) {
    let text = match note {
        Note::Missing(Missing::Cards(count)) => paint
            .words()
            .with("lesson-missing-cards", &[("count", (*count).into())]),
        Note::Missing(Missing::Choice) => paint.say("lesson-missing-choice"),
        Note::Missing(Missing::Guess) => paint.say("lesson-missing-guess"),
        Note::Missing(Missing::Text) => paint.say("lesson-missing-text"),
        Note::Unkept(why) => {
            let filled = [("reason", why.text(paint.language).into())];
            paint.words().with("lesson-unkept", &filled)
        }
    };
    let room = Node {
        flex_shrink: 1.0,
        min_width: Val::ZERO,
        max_width: Val::Percent(60.0),
        ..row(SPACE_2)
    };
    bar.spawn((room, Name::new("Told"))).with_children(|room| {
        paint.icon(room, icons::CIRCLE_ALERT, 16.0, paint.palette.seal_text);
        line::stretching(room, |room| {
            paint.write(room, DENSE, text, paint.palette.seal_text);
        });
    });
}

/// A page that scrolls as a whole, its content in the middle.
fn middle(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, content: impl FnOnce(&mut ChildSpawnerCommands<'_>)) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(0.0)
    };
    page.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::all(Val::Px(PAGE)),
            align_items: AlignItems::Center,
            ..default()
        };
        let mut area = frame.spawn(scrolling("lesson-end", layout));
        let target = area.id();
        area.with_children(|area| {
            let inside = Node {
                width: Val::Percent(100.0),
                max_width: Val::Px(WIDEST),
                flex_shrink: 0.0,
                ..column(SPACE_4)
            };
            area.spawn(inside).with_children(content);
        });
        scrollbar(frame, paint, target);
    });
}
