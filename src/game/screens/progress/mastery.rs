//! How far each factor and each force is mastered, why, and what to try; and what to do next.

use bevy::prelude::*;

use super::certificates::certificates;
use super::line::stretching;
use crate::course::Course;
use crate::game::screens::home::{action_of_next, action_of_step};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::FocusKey;
use crate::game::widgets::badge::{Tone, badge, force_circle};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row, scrolling};
use crate::game::widgets::gauge::{Shown, gauge, meter};
use crate::game::widgets::scrollbar::scrollbar;
use crate::record::study::{Measure, Overview, Subject};
use crate::report::certificate::Done;

/// Two columns where there is room: the factors, and the forces that move them.
pub fn mastery(
    page: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    course: &Course,
    done: Option<Done<'_>>,
    wide: bool,
) {
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
            row_gap: Val::Px(SPACE_3),
            ..default()
        };
        let mut area = frame.spawn(scrolling("mastery", layout));
        let target = area.id();
        area.with_children(|area| {
            let Some(done) = done else {
                paint.write(area, UI, paint.say("progress-computing"), paint.palette.ink2);
                return;
            };
            let overview = done.overview;
            next(area, paint, course, overview);
            certificates(area, paint, course, done);
            let sides = if wide { row(SPACE_3) } else { column(SPACE_3) };
            let sides = Node {
                align_items: if wide {
                    AlignItems::FlexStart
                } else {
                    AlignItems::Stretch
                },
                flex_shrink: 0.0,
                ..sides
            };
            area.spawn(sides).with_children(|sides| {
                for (title, measures) in [
                    ("mastery-factors", &overview.mastery.factors),
                    ("mastery-forces", &overview.mastery.forces),
                ] {
                    let side = Node {
                        width: Val::Percent(if wide { 50.0 } else { 100.0 }),
                        min_width: Val::ZERO,
                        ..column(SPACE_3)
                    };
                    sides.spawn(side).with_children(|side| {
                        paint.write(side, SECTION, paint.say(title), paint.palette.ink);
                        for measure in measures {
                            one(side, paint, course, measure);
                        }
                    });
                }
            });
        });
        scrollbar(frame, paint, target);
    });
}

fn next(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, course: &Course, overview: &Overview) {
    let palette = paint.palette;
    let layout = Node {
        flex_shrink: 0.0,
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        ..row(SPACE_3)
    };
    area.spawn(card(paint, layout))
        .insert(BorderColor::all(palette.seal))
        .with_children(|card| {
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::Px(260.0),
                min_width: Val::ZERO,
                ..column(2.0)
            };
            card.spawn(words).with_children(|words| {
                paint.write(words, CAPTION, paint.say("lesson-end-next"), palette.ink3);
                let name = overview.next_name(course, paint.language);
                paint.write(words, SECTION, name, palette.ink);
                paint.write(words, DENSE, overview.why_told(paint.language), palette.ink2);
            });
            if let Some(action) = action_of_next(course, overview) {
                let go = Labelled {
                    weight: Weight::Primary,
                    icon: icons::PLAY,
                    label: &paint.say("lesson-go-on"),
                    key: "",
                    action,
                };
                button(card, paint, &go).insert(FocusKey("mastery next".to_owned()));
            }
        });
}

fn one(side: &mut ChildSpawnerCommands<'_>, paint: &Paint, course: &Course, measure: &Measure) {
    let palette = paint.palette;
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    side.spawn(card(paint, layout)).with_children(|card| {
        match measure.subject {
            Subject::Factor(factor) => {
                let shown = Shown {
                    factor,
                    points: Some(measure.points),
                    before: None,
                    open: Some(measure.mastered),
                    gate: course.mastery.mastered,
                    status: "",
                    hidden: false,
                };
                gauge(card, paint, &shown);
            }
            Subject::Force(force) => {
                card.spawn(row(10.0)).with_children(|line| {
                    force_circle(line, paint, force);
                    stretching(line, |words| {
                        let name = measure.subject.name(paint.language);
                        paint.write(words, DENSE_MEDIUM, name, palette.ink);
                        let bar = Node {
                            padding: UiRect::top(Val::Px(SPACE_1)),
                            ..row(0.0)
                        };
                        words.spawn(bar).with_children(|bar| {
                            meter(bar, paint, f32::from(measure.points) / 100.0);
                        });
                    });
                    paint.write(line, VALUE, measure.points.to_string(), palette.ink);
                });
            }
        }
        if measure.mastered {
            card.spawn(row(0.0)).with_children(|line| {
                badge(line, paint, Tone::Jade, icons::CHECK, &paint.say("course-mastered"));
            });
        }
        for reason in measure.reasons(paint.language) {
            paint.write(card, DENSE, reason, palette.ink2);
        }
        advice(card, paint, course, measure);
    });
}

fn advice(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, course: &Course, measure: &Measure) {
    let Some(advice) = measure.advice(course, paint.language) else {
        return;
    };
    let step = measure.try_step.as_deref().and_then(|id| course.step(id));
    card.spawn(row(SPACE_2)).with_children(|line| {
        stretching(line, |words| {
            paint.write(words, DENSE_MEDIUM, advice, paint.palette.ink);
        });
        let Some(step) = step else { return };
        let label = paint.say("home-drill");
        let go = Labelled {
            weight: Weight::Plain,
            icon: "",
            label: &label,
            key: "",
            action: action_of_step(step),
        };
        let title = step.title.get(paint.language);
        // Two measures may name the same step.
        let key = format!("mastery {}", measure.subject.id());
        button(line, paint, &go).insert((AccessibleLabel::new(format!("{label}: {title}")), FocusKey(key)));
    });
}
