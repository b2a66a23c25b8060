//! The graph of the scenario: scenes and endings as cards, with the share of talks that come there.

use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::picking::hover::HoverMap;
use bevy::prelude::*;

use super::guilty;
use super::places::{CARD, Places, stretch};
use crate::analysis::graph::{Card, Detail, Graph, Picture, Place, Reach, layout};
use crate::game::action::{Action, LabAction};
use crate::game::lab::Lab;
use crate::game::screens::Screen;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{control, icon_button};
use crate::game::widgets::frame::{card, column, row, spacer};
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::{Scenario, Severity};
use crate::sim::Outcome;

/// A step of zoom, and of the arrow keys.
const ZOOM: f32 = 1.2;
const STEP: f32 = 60.0;
const LINE: f32 = 2.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pan>();
    app.add_systems(Update, (pan_by_keys, zoom_by_wheel).run_if(in_state(Screen::Lab)));
    app.add_systems(OnEnter(Screen::Lab), |mut pan: ResMut<Pan>| *pan = Pan::default());
    app.add_systems(
        PostUpdate,
        fit.after(bevy::ui::UiSystems::Layout).run_if(in_state(Screen::Lab)),
    );
    app.add_observer(drag);
}

/// How far the graph was moved from the middle of its room, in logical pixels.
#[derive(Resource, Default)]
struct Pan(Vec2);

/// The room that the graph is seen in.
#[derive(Component)]
struct Window;

/// All of the graph, as large as it is.
#[derive(Component)]
struct Canvas(Vec2);

pub fn graph(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(SPACE_2)
    };
    parent.spawn(card(paint, frame)).with_children(|inside| {
        let (Some(graph), Some(scenario)) = (&lab.graph, lab.scenario()) else {
            paint.write(inside, SECTION, paint.say("lab-graph"), paint.palette.ink);
            let told = match lab.progress() {
                Some(_) => "lab-graph-soon",
                None => "lab-graph-none",
            };
            paint.write(inside, DENSE, paint.say(told), paint.palette.ink2);
            return;
        };
        heading(inside, paint, graph);
        let room = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            overflow: Overflow::clip(),
            ..default()
        };
        inside
            .spawn((room, Window, Pickable::default()))
            .with_children(|window| drawing(window, paint, lab, graph, scenario));
        legend(inside, paint);
    });
}

fn heading(inside: &mut ChildSpawnerCommands<'_>, paint: &Paint, graph: &Graph) {
    let mut choices: Vec<(usize, bool)> = graph
        .scenes
        .iter()
        .flat_map(|scene| &scene.choices)
        .map(|choice| (choice.id.index(), choice.reach.games() > 0))
        .collect();
    // Offered in several scenes, it counts once, as met if it was in any.
    choices.sort_by_key(|&(id, met)| (id, !met));
    choices.dedup_by_key(|(id, _)| *id);
    let met = choices.iter().filter(|(_, met)| *met).count();
    inside.spawn(row(SPACE_3)).with_children(|line| {
        paint
            .write(line, SECTION, paint.say("lab-graph"), paint.palette.ink)
            .insert(TextLayout::no_wrap());
        let note = paint.words().with("lab-graph-note", &[("games", graph.counted.into())]);
        paint.write(line, CAPTION, note, paint.palette.ink3);
        line.spawn(spacer());
        let coverage = paint
            .words()
            .with("lab-coverage", &[("met", met.into()), ("all", choices.len().into())]);
        share_bar(
            line,
            paint,
            90.0,
            met as f32 / choices.len().max(1) as f32,
            paint.palette.jade,
        );
        paint
            .write(line, DENSE_BOLD, coverage, paint.palette.ink)
            .insert(TextLayout::no_wrap());
    });
}

/// A track of this width, filled so far.
pub fn share_bar(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, width: f32, share: f32, colour: Color) {
    let track = Node {
        width: Val::Px(width),
        height: Val::Px(6.0),
        border_radius: BorderRadius::all(Val::Px(3.0)),
        flex_shrink: 0.0,
        ..default()
    };
    parent
        .spawn((track, BackgroundColor(paint.palette.line)))
        .with_children(|track| {
            let filled = Node {
                width: Val::Percent(100.0 * share.clamp(0.0, 1.0)),
                height: Val::Percent(100.0),
                border_radius: BorderRadius::all(Val::Px(3.0)),
                ..default()
            };
            track.spawn((filled, BackgroundColor(colour)));
        });
}

fn drawing(window: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab, graph: &Graph, scenario: &Scenario) {
    let picture = Picture::of(scenario, graph, Detail::Scenes, paint.language);
    let places = Places::of(&layout(&picture));
    let canvas = Node {
        position_type: PositionType::Absolute,
        width: Val::Px(places.size.x),
        height: Val::Px(places.size.y),
        ..default()
    };
    let canvas = (
        canvas,
        Canvas(places.size),
        UiTransform::default(),
        Pickable::IGNORE,
        Visibility::Hidden,
    );
    window.spawn(canvas).with_children(|canvas| {
        let mut number = 0;
        for (from, shown) in picture.cards.iter().enumerate() {
            for exit in shown.rows.iter().flat_map(|row| &row.exits) {
                wire(canvas, paint, &places.way(from, exit.to, number), exit.reach);
                number += 1;
            }
        }
        for (shown, corner) in picture.cards.iter().zip(&places.corners) {
            let severity = match (shown.place, &lab.source) {
                (Place::Scene(scene), Some(source)) => guilty::worst(scenario, &source.files, &lab.problems, scene),
                _ => None,
            };
            node(
                canvas,
                paint,
                &picture,
                shown,
                *corner,
                severity,
                lab.picked == Some(shown.place),
            );
        }
    });
}

fn wire(canvas: &mut ChildSpawnerCommands<'_>, paint: &Paint, way: &[Vec2], reach: Reach) {
    let colour = if reach.games() > 0 {
        paint.palette.control
    } else {
        paint.palette.line
    };
    for pair in way.windows(2) {
        let place = stretch(pair[0], pair[1], LINE);
        let node = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(place.min.x),
            top: Val::Px(place.min.y),
            width: Val::Px(place.width()),
            height: Val::Px(place.height()),
            ..default()
        };
        canvas.spawn((node, BackgroundColor(colour), Pickable::IGNORE));
    }
    if let Some(end) = way.last() {
        let head = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(end.x - 11.0),
            top: Val::Px(end.y - 6.0),
            ..default()
        };
        canvas.spawn((head, Pickable::IGNORE)).with_children(|head| {
            paint.icon(head, icons::CHEVRON_RIGHT, 12.0, colour);
        });
    }
}

fn node(
    canvas: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    picture: &Picture,
    shown: &Card,
    corner: Vec2,
    severity: Option<Severity>,
    picked: bool,
) {
    let palette = paint.palette;
    let (icon, tint) = sign(paint, shown.place, severity);
    let (fill, edge) = match (shown.place, shown.reach) {
        (Place::Ending(Outcome::Sold), Reach::Met(_)) => (palette.jade_soft, palette.jade),
        (Place::Ending(_), Reach::Met(_)) => (palette.seal_soft, palette.seal),
        (_, Reach::Met(_)) => (palette.surface, palette.control),
        _ => (palette.sunk, palette.control),
    };
    let edge = if severity == Some(Severity::Error) {
        palette.seal
    } else {
        edge
    };
    let width = if picked || severity == Some(Severity::Error) {
        2.0
    } else {
        1.0
    };
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(fill, if picked { palette.ink } else { edge }, width),
        hover: face(fill, palette.ink, width),
        focus: face(fill, palette.ink, 3.0),
        pressed: face(palette.sunk, palette.ink, width),
        closed: face(fill, edge, width),
        padding: UiRect::axes(Val::Px(9.0), Val::Px(5.0)),
    };
    let share = picture.share(shown.reach);
    let layout = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(corner.x),
        top: Val::Px(corner.y),
        width: Val::Px(CARD.x),
        height: Val::Px(CARD.y),
        justify_content: JustifyContent::SpaceBetween,
        border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
        ..column(2.0)
    };
    let action = Action::Lab(LabAction::Pick(shown.place));
    let name = format!("{}: {share}", shown.title);
    let key = format!("{action:?}");
    canvas
        .spawn(control(&name, key, action, skin, layout))
        .with_children(|node| {
            node.spawn(row(6.0)).with_children(|line| {
                paint.icon(line, icon, 14.0, tint);
                let room = Node {
                    min_width: Val::ZERO,
                    flex_shrink: 1.0,
                    overflow: Overflow::clip_x(),
                    ..row(0.0)
                };
                line.spawn(room).with_children(|room| {
                    paint
                        .write(room, DENSE, shorten(&shown.title), palette.ink)
                        .insert(TextLayout::no_wrap());
                });
            });
            node.spawn(row(SPACE_2)).with_children(|line| {
                let met = shown.reach.games() as f32 / picture.games.max(1) as f32;
                if shown.reach.games() > 0 {
                    share_bar(line, paint, 76.0, met, palette.ink2);
                    line.spawn(spacer());
                }
                paint
                    .write(line, CAPTION, share, palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        });
}

/// The title as far as it has room.
fn shorten(title: &str) -> String {
    const ROOM: i32 = 120;
    crate::analysis::graph::shorten(title, DENSE.size as i32, ROOM)
}

fn sign(paint: &Paint, place: Place, severity: Option<Severity>) -> (&'static str, Color) {
    match (severity, place) {
        (Some(Severity::Error), _) => (icons::CIRCLE_X, paint.palette.seal_text),
        (Some(_), _) => (icons::TRIANGLE_ALERT, paint.palette.ink2),
        (None, Place::Ending(Outcome::Sold)) => (icons::CHECK, paint.palette.jade),
        (None, Place::Ending(Outcome::OutOfPatience)) => (icons::CLOCK, paint.palette.ink2),
        (None, Place::Ending(_)) => (icons::X, paint.palette.seal_text),
        (None, Place::Scene(_)) => (icons::MESSAGE_SQUARE_TEXT, paint.palette.ink2),
    }
}

fn legend(inside: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let palette = paint.palette;
    inside.spawn(row(SPACE_3)).with_children(|line| {
        let meanings = [
            (palette.surface, palette.seal, "lab-legend-error"),
            (palette.sunk, palette.control, "lab-legend-missed"),
            (palette.jade_soft, palette.jade, "lab-legend-sold"),
            (palette.seal_soft, palette.seal, "lab-legend-lost"),
        ];
        for (fill, edge, key) in meanings {
            line.spawn(row(SPACE_1 + 1.0)).with_children(|entry| {
                let square = Node {
                    width: Val::Px(12.0),
                    height: Val::Px(12.0),
                    border: UiRect::all(Val::Px(if key == "lab-legend-error" { 2.0 } else { 1.0 })),
                    border_radius: BorderRadius::all(Val::Px(3.0)),
                    flex_shrink: 0.0,
                    ..default()
                };
                entry.spawn((square, BackgroundColor(fill), BorderColor::all(edge)));
                paint
                    .write(entry, CAPTION, paint.say(key), palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        }
        line.spawn(spacer());
        let zooms = [
            (icons::PLUS, "lab-zoom-in", 1),
            (icons::MINUS, "lab-zoom-out", -1),
            (icons::MAXIMIZE, "lab-zoom-all", 0),
        ];
        for (icon, key, by) in zooms {
            icon_button(line, paint, icon, &paint.say(key), Action::Lab(LabAction::Zoom(by)));
        }
    });
}

/// All of it is seen at zoom 0, never larger than it is; else so many steps more or less.
fn fit(
    lab: Res<Lab>,
    mut pan: ResMut<Pan>,
    windows: Query<&ComputedNode, With<Window>>,
    mut canvases: Query<(&Canvas, &mut UiTransform, &mut Node, &mut Visibility)>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    let (Ok(window), Ok((canvas, mut transform, mut node, mut visibility))) = (windows.single(), canvases.single_mut())
    else {
        return;
    };
    let room = window.size() * window.inverse_scale_factor();
    let all = (room / canvas.0).min_element().clamp(0.2, 1.0);
    let scale = all * ZOOM.powi(lab.zoom.into());
    if lab.zoom == 0 {
        pan.bypass_change_detection().0 = Vec2::ZERO;
    }
    // A card at least stays in sight.
    let limit = (canvas.0 * scale / 2.0 + room / 2.0 - CARD * scale).max(Vec2::ZERO);
    let moved = pan.0.clamp(-limit, limit);
    let wanted = UiTransform {
        translation: Val2::px(moved.x, moved.y),
        scale: Vec2::splat(scale),
        ..UiTransform::default()
    };
    // Scaled about its middle: the middles lie on each other.
    let corner = (room - canvas.0) / 2.0;
    let (left, top) = (Val::Px(corner.x), Val::Px(corner.y));
    if *transform != wanted || node.left != left || node.top != top || *visibility == Visibility::Hidden {
        *transform = wanted;
        node.left = left;
        node.top = top;
        *visibility = Visibility::Inherited;
        redraw.write(bevy::window::RequestRedraw);
    }
}

fn pan_by_keys(keys: Res<ButtonInput<KeyCode>>, mut pan: ResMut<Pan>) {
    let ways = [
        (KeyCode::ArrowLeft, Vec2::X),
        (KeyCode::ArrowRight, Vec2::NEG_X),
        (KeyCode::ArrowUp, Vec2::Y),
        (KeyCode::ArrowDown, Vec2::NEG_Y),
    ];
    for (key, way) in ways {
        if keys.just_pressed(key) {
            pan.0 += way * STEP;
        }
    }
}

fn zoom_by_wheel(
    mut wheel: MessageReader<MouseWheel>,
    hovered: Res<HoverMap>,
    windows: Query<Entity, With<Window>>,
    parents: Query<&ChildOf>,
    mut actions: MessageWriter<Action>,
) {
    let turned: f32 = wheel
        .read()
        .map(|turned| match turned.unit {
            MouseScrollUnit::Line => turned.y,
            MouseScrollUnit::Pixel => turned.y / 40.0,
        })
        .sum();
    let over = |window: Entity| {
        let under = hovered.values().flat_map(|hits| hits.keys());
        under
            .copied()
            .any(|hit| hit == window || parents.iter_ancestors(hit).any(|above| above == window))
    };
    if turned.abs() >= 0.5 && windows.iter().any(over) {
        actions.write(Action::Lab(LabAction::Zoom(if turned > 0.0 { 1 } else { -1 })));
    }
}

fn drag(
    dragged: On<Pointer<Drag>>,
    windows: Query<Entity, With<Window>>,
    parents: Query<&ChildOf>,
    scale: Res<UiScale>,
    mut pan: ResMut<Pan>,
) {
    let inside = windows
        .iter()
        .any(|window| dragged.entity == window || parents.iter_ancestors(dragged.entity).any(|above| above == window));
    if inside && windows.contains(dragged.entity) {
        pan.0 += dragged.delta / scale.0;
    }
}
