//! Beside the map of a course: the learner, what to go on with, what is mastered, what is due.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::aside::Desk;
use super::lectures::Map;
use super::next::{action_of_continue, action_of_step, begun};
use super::unfinished;
use crate::game::action::Action;
use crate::game::lab;
use crate::game::library::Library;
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::badge::factor_name;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::game::widgets::gauge::{Shown, gauge, meter};
use crate::record::study::{Measure, Overview, Subject};

/// The button that opens the lab, for the card that had the focus last.
#[derive(Component)]
pub struct ForAuthors;

/// Everything beside the map; below a certain width, above it.
pub fn beside(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, learner: &Learner) {
    who(parent, paint, map, learner);
    go_on(parent, paint, map);
    if let Some(overview) = map.room.overview() {
        factors(parent, paint, map, overview);
        reviews(parent, paint, overview);
    }
    if lab::IS_HERE {
        for_authors(parent, paint);
    } else {
        own_pack(parent, paint);
    }
}

fn unshrunk(gap: f32) -> Node {
    Node {
        flex_shrink: 0.0,
        ..column(gap)
    }
}

/// Who learns, and how much of the course is done.
fn who(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, learner: &Learner) {
    let palette = paint.palette;
    let nobody = paint.say("learners-nobody");
    parent.spawn(card(paint, unshrunk(SPACE_3))).with_children(|card| {
        card.spawn(row(SPACE_3)).with_children(|line| {
            let tile = Node {
                width: Val::Px(44.0),
                height: Val::Px(44.0),
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..row(0.0)
            };
            line.spawn((tile, BackgroundColor(palette.portrait[1])))
                .with_children(|tile| {
                    paint.icon(tile, icons::GRADUATION_CAP, 22.0, palette.seal);
                });
            let words = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_width: Val::ZERO,
                ..column(0.0)
            };
            line.spawn(words).with_children(|words| {
                paint
                    .write(words, SECTION, learner.name().unwrap_or(&nobody), palette.ink)
                    .insert(super::anywhere());
                paint.write(words, CAPTION, map.course.title.get(paint.language), palette.ink3);
            });
        });
        if let Some(overview) = map.room.overview() {
            card.spawn(row(SPACE_2)).with_children(|line| {
                paint
                    .write(line, DENSE, paint.say("home-course"), palette.ink2)
                    .insert(TextLayout::no_wrap());
                meter(line, paint, overview.done as f32 / overview.of.max(1) as f32);
                let filled = [("done", overview.done.into()), ("of", overview.of.into())];
                paint
                    .write(
                        line,
                        DENSE_BOLD,
                        paint.words().with("home-done-of", &filled),
                        palette.ink,
                    )
                    .insert(TextLayout::no_wrap());
            });
            if overview.minutes_left > 0 {
                let filled = [
                    ("hours", (overview.minutes_left / 60).into()),
                    ("minutes", (overview.minutes_left % 60).into()),
                ];
                let left = paint.words().with("home-time-left", &filled);
                paint.write(card, CAPTION, left, palette.ink3);
            }
        }
    });
}

/// What was begun, or what is recommended and why.
fn go_on(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>) {
    let palette = paint.palette;
    let (head, title, why) = match (begun(map.attempts), map.room.overview()) {
        (Some(card), _) => {
            let turn = paint.words().with("attempts-turn", &[("turn", card.turn.into())]);
            let ago = unfinished::ago(paint.words(), now(), card.last);
            let title = unfinished::title(card, map.library, paint);
            ("home-continue-begun", title, format!("{turn} · {ago}"))
        }
        (None, Some(overview)) => (
            "home-next",
            overview.next_name(map.course, paint.language),
            overview.why_told(paint.language),
        ),
        (None, None) => ("home-next", String::new(), String::new()),
    };
    parent
        .spawn((card(paint, unshrunk(SPACE_2)), Name::new("Continue")))
        .insert(BorderColor::all(palette.seal))
        .with_children(|card| {
            card.spawn(column(SPACE_1)).with_children(|words| {
                paint.write(words, CAPTION, paint.say(head), palette.ink3);
                if !title.is_empty() {
                    paint.write(words, SECTION, title.as_str(), palette.ink);
                    paint.write(words, DENSE, why, palette.ink2);
                }
            });
            if action_of_continue(map.room, map.attempts).is_some() {
                let label = paint.say("home-continue");
                let go = Labelled {
                    weight: Weight::Primary,
                    icon: icons::PLAY,
                    label: &label,
                    key: "Enter",
                    action: Action::OpenNext,
                };
                button(card, paint, &go).insert(AccessibleLabel::new(format!("{label}: {title}")));
            }
        });
}

/// How far each factor is mastered, and a place to practise the weakest.
fn factors(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, overview: &Overview) {
    let palette = paint.palette;
    parent
        .spawn((card(paint, unshrunk(SPACE_2 + 2.0)), Name::new("Mastery")))
        .with_children(|card| {
            let line = Node {
                align_items: AlignItems::Baseline,
                flex_wrap: FlexWrap::Wrap,
                ..row(SPACE_2)
            };
            card.spawn(line).with_children(|line| {
                paint.write(line, CARD, paint.say("home-your-factors"), palette.ink);
                line.spawn(spacer());
                paint.write(line, CAPTION, paint.say("course-mastery"), palette.ink3);
            });
            for measure in &overview.mastery.factors {
                if let Subject::Factor(factor) = measure.subject {
                    let shown = Shown {
                        factor,
                        points: Some(measure.points),
                        before: None,
                        open: Some(measure.mastered),
                        gate: map.course.mastery.mastered,
                        status: "",
                        hidden: false,
                    };
                    gauge(card, paint, &shown);
                }
            }
            // Before anything is done, nothing is weaker than the rest.
            let begun = overview.mastery.factors.iter().any(|measure| measure.points > 0);
            let open = overview
                .mastery
                .factors
                .iter()
                .filter(|measure| begun && !measure.mastered);
            if let Some(weakest) = open.min_by_key(|measure| measure.points) {
                drill(card, paint, map, weakest);
            }
        });
}

fn drill(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, map: &Map<'_>, weakest: &Measure) {
    let step = weakest.try_step.as_deref().and_then(|id| map.course.step(id));
    let (Subject::Factor(factor), Some(step)) = (weakest.subject, step) else {
        return;
    };
    let title = step.title.get(paint.language);
    let filled = [("factor", factor_name(paint, factor).into()), ("step", title.into())];
    let line = Node {
        margin: UiRect::top(Val::Px(SPACE_1)),
        ..row(SPACE_2)
    };
    card.spawn(line).with_children(|line| {
        let words = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(0.0)
        };
        line.spawn(words).with_children(|words| {
            let told = paint.words().with("home-weakest", &filled);
            paint.write(words, CAPTION, told, paint.palette.ink2);
        });
        let label = paint.say("home-drill");
        let go = Labelled {
            weight: Weight::Plain,
            icon: "",
            label: &label,
            key: "",
            action: action_of_step(step),
        };
        // The step's own card is a control for the same; this one has a key of its own for the focus.
        button(line, paint, &go).insert((
            AccessibleLabel::new(format!("{label}: {title}")),
            crate::game::widgets::FocusKey("drill".to_owned()),
        ));
    });
}

/// What comes up again.
fn reviews(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, overview: &Overview) {
    let Some(first) = overview.reviews.first() else { return };
    parent.spawn(card(paint, unshrunk(SPACE_2))).with_children(|card| {
        paint.write(card, CARD, paint.say("home-review"), paint.palette.ink);
        let due = paint.words().with("course-due", &[("count", overview.due.into())]);
        paint.write(card, DENSE, due, paint.palette.ink2);
        if overview.due > 0 {
            let go = Labelled {
                weight: Weight::Plain,
                icon: icons::ROTATE_CW,
                label: &paint.say("home-review-begin"),
                key: "R",
                action: Action::OpenReview,
            };
            button(card, paint, &go);
        } else {
            let (year, month, day) = first.due.date();
            let day = format!("{year:04}-{month:02}-{day:02}");
            let told = paint.words().with("home-review-next", &[("day", day.into())]);
            paint.write(card, CAPTION, told, paint.palette.ink3);
        }
    });
}

/// A page has no folder that is looked through: a pack is chosen.
fn own_pack(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    parent.spawn(card(paint, unshrunk(SPACE_2))).with_children(|card| {
        paint.write(card, CAPTION, paint.say("home-for-authors"), paint.palette.ink3);
        let open = Labelled {
            weight: Weight::Ghost,
            icon: icons::PACKAGE,
            label: &paint.say("home-open-pack"),
            key: "",
            action: Action::ChooseFile,
        };
        button(card, paint, &open);
    });
}

fn for_authors(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    parent.spawn((card(paint, unshrunk(SPACE_2)), ForAuthors));
}

/// Filled by itself, without building the whole screen anew under a mouse button that is being pressed.
pub fn fill_for_authors(
    painter: Painter,
    desk: Res<Desk>,
    library: Res<Library>,
    places: Query<(Entity, Ref<ForAuthors>)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let paint = &painter.paint();
    for (entity, place) in &places {
        if !place.is_added() && !desk.is_changed() {
            continue;
        }
        redraw.write(RequestRedraw);
        let shelved = desk.scenario(&library).and_then(|id| library.shelved(id));
        commands.entity(entity).despawn_children().with_children(|card| {
            let Some(shelved) = shelved else { return };
            let title = shelved.title(paint.language);
            paint.write(card, CAPTION, paint.say("home-for-authors"), paint.palette.ink3);
            paint.write(card, DENSE_MEDIUM, title, paint.palette.ink);
            let lab = Labelled {
                weight: Weight::Ghost,
                icon: icons::SLIDERS_HORIZONTAL,
                label: &paint.say("lab-open"),
                key: "F2",
                action: Action::OpenLab(shelved.id.clone()),
            };
            let name = paint.words().with("lab-open-in", &[("title", title.into())]);
            button(card, paint, &lab).insert(AccessibleLabel::new(name));
        });
    }
}
