//! The debrief: what the talk came to, and why, turn by turn.

mod account;
mod beside;
mod best;
mod chart;
mod judged;
mod meeting;
mod outcome;
mod sum;
mod turns;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

use super::file_notice::file_notice;
use super::{Build, Rebuild, Screen, ScreenRoot};
use crate::debrief::Debrief;
use crate::game::action::Action;
use crate::game::replay::Files;
use crate::game::review::{LookedBack, can_search};
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling};
use crate::game::widgets::modal::no_dialog_open;
use crate::game::widgets::scrollbar::scrollbar;
use crate::scenario::Scenario;

/// Width of the column beside how the score adds up.
const SIDE: f32 = 320.0;
/// Width of the needs beside the best line.
const NEEDS: f32 = 244.0;
/// Room above and below what is on the page.
const ABOVE: f32 = 14.0;
/// What stands above the conversation in a wide window: header, outcome, chart, and the gaps.
const OVER_TALK: f32 = HEADER + 2.0 * ABOVE + 2.0 * SPACE_3 + 158.0 + 183.0;
/// The conversation is never lower than this; then the page scrolls.
const LOWEST_TALK: f32 = 275.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>();
    app.add_systems(OnEnter(Screen::Debrief), look_back);
    app.add_systems(
        Update,
        (press_keys.run_if(no_dialog_open), follow_actions, reveal_marked)
            .chain()
            .run_if(in_state(Screen::Debrief)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Debrief)));
}

/// What is looked back on, and where the reader is.
#[derive(Resource, Default)]
struct Reading {
    debrief: Option<Debrief>,
    /// The turn that the reader has chosen, from 1; 0 = none yet.
    turn: usize,
    /// The turn that was scrolled into view last.
    revealed: usize,
}

impl Reading {
    /// The turn that is shown: the one chosen, else the one that cost most; 0 while that is not
    /// known.
    fn shown(&self, looked_back: &LookedBack) -> usize {
        match (self.turn, looked_back.review()) {
            (0, Some(review)) if !review.moves.is_empty() => judged::costliest(review),
            (turn, _) => turn,
        }
    }
}

/// The turn of the conversation that is shown.
#[derive(Component)]
struct Marked;

fn look_back(talk: Res<Talk>, mut reading: ResMut<Reading>) {
    *reading = Reading {
        debrief: talk.debrief(),
        ..default()
    };
}

fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    reading: Res<Reading>,
    looked_back: Res<LookedBack>,
    mut actions: MessageWriter<Action>,
) {
    let shown = reading.shown(&looked_back);
    for key in keys.get_just_pressed() {
        actions.write(match key {
            KeyCode::ArrowLeft => Action::StepTurn(-1),
            KeyCode::ArrowRight => Action::StepTurn(1),
            KeyCode::KeyR if shown > 0 => Action::ReplayFrom(shown),
            KeyCode::KeyS => Action::SaveAsFile,
            KeyCode::KeyP => Action::PlayAgain,
            KeyCode::KeyN => Action::PlayAnother,
            KeyCode::Escape => Action::GoHome,
            _ => continue,
        });
    }
}

fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    talk: Res<Talk>,
    looked_back: Res<LookedBack>,
    mut reading: ResMut<Reading>,
    mut kept: ResMut<Kept>,
    mut visible: ResMut<InputFocusVisible>,
    mut rebuild: ResMut<Rebuild>,
) {
    let last = talk.turns().len();
    let mut back = false;
    for action in actions.p0().read() {
        let turn = match action {
            Action::StepTurn(by) => {
                let shown = reading.shown(&looked_back);
                shown.saturating_add_signed(*by as isize).clamp(1, last.max(1))
            }
            Action::GoToTurn(turn) => (*turn).min(last),
            Action::Back => {
                back = true;
                continue;
            }
            _ => continue,
        };
        reading.turn = turn;
        // The focus goes along and is shown, so that the turn is scrolled into view.
        visible.0 = true;
        kept.focus_next(format!("{:?}", Action::GoToTurn(turn)));
        reading.revealed = turn;
        rebuild.0 = true;
    }
    if back {
        actions.p1().write(Action::GoHome);
    }
}

/// A turn that nobody has stepped to is scrolled into view too, once.
fn reveal_marked(
    marked: Query<Entity, (With<Marked>, With<ComputedNode>)>,
    looked_back: Res<LookedBack>,
    breadth: Res<Breadth>,
    mut reading: ResMut<Reading>,
    mut commands: Commands,
) {
    let shown = reading.shown(&looked_back);
    // In a narrow window that would scroll the whole page away.
    if shown == reading.revealed || *breadth < Breadth::Usual {
        return;
    }
    if let Ok(entity) = marked.single() {
        commands.trigger(ScrollIntoView { entity });
        reading.revealed = shown;
    }
}

/// Everything that one build of the screen shows.
struct Shown<'a> {
    paint: &'a Paint<'a>,
    talk: &'a Talk,
    scenario: &'a Scenario,
    debrief: &'a Debrief,
    looked_back: &'a LookedBack,
    /// The turn that is looked at, from 1; 0 = none yet.
    turn: usize,
    /// Things stand side by side.
    wide: bool,
    /// The window, in logical pixels.
    room: Vec2,
}

fn build(
    mut commands: Commands,
    painter: Painter,
    talk: Res<Talk>,
    reading: Res<Reading>,
    looked_back: Res<LookedBack>,
    files: Res<Files>,
    breadth: Res<Breadth>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
) {
    let paint = &painter.paint();
    let (Some(scenario), Some(debrief)) = (talk.scenario(), &reading.debrief) else {
        return;
    };
    let window = windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size);
    let shown = Shown {
        paint,
        talk: &talk,
        scenario,
        debrief,
        looked_back: &looked_back,
        turn: reading.shown(&looked_back),
        wide: *breadth >= Breadth::Usual,
        room: window / scale.0,
    };
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Debrief")))
        .with_children(|page| {
            let titles = Header {
                title: &paint.say("debrief-title"),
                subtitle: &subtitle(&shown),
                back: true,
            };
            header(page, paint, &titles, |right| {
                if shown.wide {
                    beside::ways(right, paint);
                }
            });
            file_notice(page, paint, &files);
            let frame = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_height: Val::ZERO,
                ..column(0.0)
            };
            page.spawn(frame).with_children(|frame| {
                let body = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    padding: UiRect::axes(Val::Px(PAGE), Val::Px(ABOVE)),
                    row_gap: Val::Px(SPACE_3),
                    ..default()
                };
                let mut area = frame.spawn(scrolling("debrief", body));
                let target = area.id();
                area.with_children(|body| {
                    top(body, &shown);
                    attainable(body, &shown);
                    talk_and_best(body, &shown);
                    rest(body, &shown);
                });
                scrollbar(frame, paint, target);
            });
        });
}

/// Side by side where there is room, else below one another.
fn side_by_side(wide: bool) -> Node {
    Node {
        align_items: AlignItems::Stretch,
        flex_shrink: 0.0,
        ..if wide { row(SPACE_3) } else { column(SPACE_3) }
    }
}

/// What it came to.
fn top(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, scenario, debrief) = (shown.paint, shown.scenario, shown.debrief);
    body.spawn(side_by_side(shown.wide)).with_children(|top| {
        outcome::outcome(top, paint, scenario, debrief, shown.talk.branched_from(), shown.wide);
        outcome::factors(top, paint, scenario, debrief, shown.wide);
    });
    if !shown.wide {
        // Below one another, the ways on would stand under the whole conversation.
        beside::again(body, paint);
    }
}

/// The chart of the talk.
fn attainable(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let walk_away = shown.scenario.variant(shown.debrief.variant).walk_away;
    let chart = chart::Chart {
        review: shown.looked_back.review(),
        searching: shown.looked_back.is_under_way(),
        stands: shown.talk.stands(),
        marked: shown.turn,
        pass: judged::least_pass(shown.scenario, walk_away),
        width: shown.room.x - 2.0 * PAGE - chart::FRAME,
    };
    chart::chart(body, shown.paint, &chart);
}

/// The conversation, and one turn of it beside what would have been better. In a wide window they
/// fill what is left of its height.
fn talk_and_best(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, wide) = (shown.paint, shown.wide);
    let review = shown.looked_back.review();
    let height = if wide {
        Val::Px((shown.room.y - OVER_TALK).max(LOWEST_TALK))
    } else {
        Val::Auto
    };
    let layout = Node {
        height,
        ..side_by_side(wide)
    };
    let part = |grow: f32| Node {
        flex_grow: if wide { grow } else { 0.0 },
        min_height: Val::ZERO,
        ..share(wide)
    };
    let turns = |parts: &mut ChildSpawnerCommands<'_>| {
        turns::turns(
            parts,
            paint,
            shown.talk,
            shown.debrief,
            review,
            shown.turn,
            Node {
                row_gap: Val::ZERO,
                ..part(1.5)
            },
            wide,
        );
    };
    body.spawn(layout).with_children(|parts| {
        if wide {
            turns(parts);
        }
        if shown.debrief.table.is_some() {
            meeting::meeting(parts, shown, part(1.3));
        }
        if can_search(shown.scenario) {
            best::best(parts, paint, shown.scenario, review, shown.turn, part(1.0), wide);
        }
        let needs = Node {
            width: if wide { Val::Px(NEEDS) } else { Val::Auto },
            flex_shrink: 0.0,
            ..column(0.0)
        };
        beside::missed(parts, paint, shown.scenario, shown.debrief, needs, wide);
        if !wide {
            turns(parts);
        }
    });
}

/// How the score adds up, who it was, what does not count.
fn rest(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let (paint, scenario, debrief) = (shown.paint, shown.scenario, shown.debrief);
    let layout = Node {
        align_items: if shown.wide {
            AlignItems::FlexStart
        } else {
            AlignItems::Stretch
        },
        ..side_by_side(shown.wide)
    };
    body.spawn(layout).with_children(|rest| {
        rest.spawn(share(shown.wide)).with_children(|left| {
            sum::sum(left, paint, scenario, debrief);
        });
        let side = Node {
            width: if shown.wide { Val::Px(SIDE) } else { Val::Auto },
            flex_shrink: 0.0,
            ..column(SPACE_3)
        };
        rest.spawn(side).with_children(|right| {
            beside::met(right, paint, scenario, debrief);
            beside::unscored(right, paint, debrief, shown.talk.seed());
        });
    });
}

/// A box that takes the room left in a row; in a column, its own height.
fn share(wide: bool) -> Node {
    Node {
        flex_grow: if wide { 1.0 } else { 0.0 },
        flex_basis: if wide { Val::ZERO } else { Val::Auto },
        min_width: Val::ZERO,
        ..column(SPACE_3)
    }
}

/// Which talk it was; a branch says from where, another one how long it was.
fn subtitle(shown: &Shown<'_>) -> String {
    let words = shown.paint.words();
    let title = shown.scenario.texts.get(shown.scenario.title, shown.paint.language);
    if let Some(turn) = shown.talk.branched_from() {
        let branched = words.with("debrief-branched", &[("turn", turn.into())]);
        return format!("{title} · {branched}");
    }
    let turns = words.with("debrief-turns", &[("turns", shown.debrief.remarks.len().into())]);
    let minutes = words.with("minutes", &[("minutes", shown.debrief.minutes.into())]);
    format!("{title} · {turns} · {minutes}")
}
