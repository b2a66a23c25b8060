//! A number to be guessed: by slider, by keys, by a click on less and more.

use bevy::prelude::*;
use bevy::ui_widgets::{Slider, SliderRange, SliderStep, SliderThumb, SliderValue, TrackClick, ValueChange};

use super::Shown;
use crate::course::{Target, TaskKind, Words};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::{Draft, Sitting};
use crate::game::screens::Screen;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::icon_button;
use crate::game::widgets::frame::{column, row, spacer};
use crate::text::grouped;

/// Across the knob, and the height of the track.
const KNOB: f32 = 22.0;
const TRACK: f32 = 8.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show_guess.run_if(in_state(Screen::Lesson)))
        .add_observer(slide);
}

/// The number, as it is written.
#[derive(Component)]
struct Guessed;

/// The part of the track up to the guess; the knob.
#[derive(Component)]
enum Marks {
    Fill,
    Knob,
}

pub fn predict(parent: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, from: i64, to: i64, unit: &Words) {
    let paint = shown.paint;
    let palette = paint.palette;
    let Draft::Predict { number, .. } = shown.draft else {
        return;
    };
    let unit = unit.get(paint.language);
    let line = Node {
        align_items: AlignItems::Baseline,
        justify_content: JustifyContent::Center,
        ..row(SPACE_2)
    };
    parent.spawn(line).with_children(|line| {
        paint
            .write(line, TITLE, grouped(*number), palette.ink)
            .insert((Guessed, TextLayout::no_wrap()));
        paint.write(line, UI, unit, palette.ink2);
    });
    parent.spawn(row(SPACE_2)).with_children(|line| {
        let step = |by: i64| Action::Lesson(LessonAction::Guess((number + by).clamp(from, to)));
        icon_button(line, paint, icons::MINUS, &paint.say("lesson-less"), step(-1)).insert(Steps(-1));
        slider(line, shown, from, to, *number);
        icon_button(line, paint, icons::PLUS, &paint.say("lesson-more"), step(1)).insert(Steps(1));
    });
    parent.spawn(row(0.0)).with_children(|line| {
        paint.write(line, CAPTION, grouped(from), palette.ink3);
        line.spawn(spacer());
        paint.write(line, CAPTION, grouped(to), palette.ink3);
    });
}

/// A button that counts from the guess as it is now.
#[derive(Component)]
struct Steps(i64);

fn slider(line: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>, from: i64, to: i64, number: i64) {
    let palette = shown.paint.palette;
    let room = Node {
        height: Val::Px(KNOB + 10.0),
        flex_grow: 1.0,
        min_width: Val::Px(80.0),
        justify_content: JustifyContent::Center,
        ..column(0.0)
    };
    let share = Val::Percent(share_of(number, from, to));
    line.spawn((
        room,
        Slider {
            track_click: TrackClick::Snap,
            ..default()
        },
        SliderRange::new(from as f32, to as f32),
        SliderValue(number as f32),
        SliderStep(1.0),
        AccessibleLabel::new(shown.paint.say("lesson-guess")),
        Name::new("Guess"),
    ))
    .with_children(|room| {
        let track = Node {
            width: Val::Percent(100.0),
            height: Val::Px(TRACK),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        room.spawn((track, BackgroundColor(palette.sunk), BorderColor::all(palette.control)))
            .with_child((
                Node {
                    width: share,
                    height: Val::Percent(100.0),
                    border_radius: BorderRadius::MAX,
                    ..default()
                },
                BackgroundColor(palette.ink2),
                Marks::Fill,
            ));
        let knob = Node {
            position_type: PositionType::Absolute,
            left: share,
            top: Val::Px(5.0),
            margin: UiRect::left(Val::Px(-KNOB / 2.0)),
            width: Val::Px(KNOB),
            height: Val::Px(KNOB),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        room.spawn((
            knob,
            SliderThumb,
            Marks::Knob,
            BackgroundColor(palette.surface),
            BorderColor::all(palette.ink),
        ));
    });
}

fn slide(changed: On<ValueChange<f32>>, sliders: Query<(), With<Slider>>, mut actions: MessageWriter<Action>) {
    if sliders.contains(changed.source) {
        actions.write(Action::Lesson(LessonAction::Guess(changed.value.round() as i64)));
    }
}

/// The guess moves while its slider is dragged, so the screen is not built anew for it.
fn show_guess(
    sitting: Res<Sitting>,
    mut numbers: Query<&mut Text, With<Guessed>>,
    mut marks: Query<(&Marks, &mut Node)>,
    sliders: Query<(Entity, &SliderValue), With<Slider>>,
    mut steps: Query<(&Steps, &mut crate::game::action::Does)>,
    mut commands: Commands,
) {
    let Some((exercise, Draft::Predict { number, .. })) = sitting.0.as_ref().and_then(|round| round.now()) else {
        return;
    };
    let TaskKind::Predict { from, to, .. } = exercise.idea.task.kind else {
        return;
    };
    for mut text in &mut numbers {
        let written = grouped(*number);
        if text.0 != written {
            text.0 = written;
        }
    }
    let share = Val::Percent(share_of(*number, from, to));
    for (mark, mut node) in &mut marks {
        let place = match mark {
            Marks::Fill => &mut node.bypass_change_detection().width,
            Marks::Knob => &mut node.bypass_change_detection().left,
        };
        if *place != share {
            *place = share;
            node.set_changed();
        }
    }
    for (slider, value) in &sliders {
        let wanted = SliderValue((*number).clamp(from, to) as f32);
        if *value != wanted {
            commands.entity(slider).insert(wanted);
        }
    }
    for (step, mut does) in &mut steps {
        let wanted = Action::Lesson(LessonAction::Guess((number + step.0).clamp(from, to)));
        if does.0 != wanted {
            does.0 = wanted;
        }
    }
}

fn share_of(number: i64, from: i64, to: i64) -> f32 {
    let range = (to - from).max(1) as f32;
    ((number - from) as f32 / range).clamp(0.0, 1.0) * 100.0
}

/// In place of a guess about something that is not there.
pub fn not_at_hand(card: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let what = match &shown.exercise.idea.task.kind {
        TaskKind::Predict { target, .. } => match target {
            Target::Orders { campaign: id, .. } | Target::Gauge { scenario: id, .. } => id.as_str(),
            Target::Whole(_) => "",
        },
        _ => "",
    };
    let paint = shown.paint;
    let told = paint.words().with("lesson-skipped", &[("what", what.into())]);
    paint.write(card, UI, told, paint.palette.ink2);
}
