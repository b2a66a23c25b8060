//! A question to be answered in one's own words, and marked by oneself.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::Shown;
use super::line::{Line, line};
use crate::course::Words;
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::{Draft, Sitting};
use crate::game::screens::Screen;
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::FocusKey;
use crate::game::widgets::field::area;
use crate::game::widgets::frame::{column, padded_card};

const FIELD: &str = "lesson-answer";
/// Letters of an answer.
const LONGEST: usize = 2000;
/// Lines that are seen at once.
const LINES: f32 = 7.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (keep_written, begin_to_write).run_if(in_state(Screen::Lesson)));
}

/// The screen may be built anew under what is written.
fn keep_written(fields: Query<(&EditableText, &FocusKey), Changed<EditableText>>, mut sitting: ResMut<Sitting>) {
    for (text, key) in &fields {
        if key.0 == FIELD
            && let Some(round) = &mut sitting.bypass_change_detection().0
        {
            round.write(&text.value().to_string());
        }
    }
}

/// A question that appears is there to be written to: the field has the focus.
fn begin_to_write(added: Query<(Entity, &FocusKey), Added<EditableText>>, mut focus: ResMut<InputFocus>) {
    for (entity, key) in &added {
        if key.0 == FIELD {
            focus.set(entity, bevy::input_focus::FocusCause::Navigated);
        }
    }
}

pub fn open(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, answer: &Words) {
    let paint = shown.paint;
    let Draft::Open { text, ticked, compared } = shown.draft else {
        return;
    };
    if !compared {
        area(
            card,
            paint,
            &paint.say("lesson-your-answer"),
            FIELD,
            text,
            LONGEST,
            LINES,
        );
        return;
    }
    written(card, shown);
    reference(card, paint, answer.get(paint.language));
    paint.write(card, UI_MEDIUM, paint.say("lesson-which-of-these"), paint.palette.ink);
    for (at, id) in shown.exercise.shown.iter().enumerate() {
        let filled = [
            ("says", shown.says(id).into()),
            ("points", shown.exercise.points_of(id).into()),
        ];
        let line_of_rubric = Line {
            key: &(at + 1).to_string(),
            text: &paint.words().with("lesson-criterion", &filled),
            taken: ticked.contains(*id),
            action: Action::Lesson(LessonAction::Pick(at)),
            ..Line::default()
        };
        line(card, paint, &line_of_rubric);
    }
}

/// What the learner wrote.
pub fn written(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    if let Draft::Open { text, .. } = shown.draft {
        boxed(card, shown.paint, "lesson-your-answer", text.trim());
    }
}

pub fn reference(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, text: &str) {
    boxed(card, paint, "lesson-reference", text);
}

fn boxed(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, head: &str, text: &str) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_1)
    };
    let padding = UiRect::all(Val::Px(SPACE_3));
    card.spawn(padded_card(paint, padding, layout))
        .insert(BackgroundColor(paint.palette.sunk))
        .with_children(|part| {
            paint.write(part, CAPTION_MEDIUM, paint.say(head), paint.palette.ink2);
            paint.write(part, UI, text, paint.palette.ink);
        });
}
