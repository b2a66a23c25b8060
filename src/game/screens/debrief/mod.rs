//! The debrief: what the talk came to, and why, turn by turn.

mod account;
mod beside;
mod outcome;
mod sum;
mod turns;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;

use super::{Build, Rebuild, Screen, ScreenRoot};
use crate::debrief::Debrief;
use crate::game::action::Action;
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Painter};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling};
use crate::game::widgets::modal::no_dialog_open;

/// Width of the column beside the conversation.
const SIDE: f32 = 320.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>();
    app.add_systems(OnEnter(Screen::Debrief), look_back);
    app.add_systems(
        Update,
        (press_keys.run_if(no_dialog_open), follow_actions)
            .chain()
            .run_if(in_state(Screen::Debrief)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Debrief)));
}

/// What is looked back on, and where the reader is.
#[derive(Resource, Default)]
struct Reading {
    debrief: Option<Debrief>,
    /// The turn that is marked, from 1; 0 = none yet.
    turn: usize,
}

fn look_back(talk: Res<Talk>, mut reading: ResMut<Reading>) {
    reading.debrief = talk.debrief();
    reading.turn = 0;
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    for key in keys.get_just_pressed() {
        actions.write(match key {
            KeyCode::ArrowLeft => Action::StepTurn(-1),
            KeyCode::ArrowRight => Action::StepTurn(1),
            KeyCode::KeyR => Action::PlayAgain,
            KeyCode::KeyN => Action::PlayAnother,
            KeyCode::Escape => Action::GoHome,
            _ => continue,
        });
    }
}

fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    talk: Res<Talk>,
    mut reading: ResMut<Reading>,
    mut kept: ResMut<Kept>,
    mut visible: ResMut<InputFocusVisible>,
    mut rebuild: ResMut<Rebuild>,
) {
    let last = talk.turns().len();
    let mut back = false;
    for action in actions.p0().read() {
        let turn = match action {
            Action::StepTurn(by) => reading.turn.saturating_add_signed(*by as isize).clamp(1, last.max(1)),
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
        rebuild.0 = true;
    }
    if back {
        actions.p1().write(Action::GoHome);
    }
}

fn build(mut commands: Commands, painter: Painter, talk: Res<Talk>, reading: Res<Reading>, breadth: Res<Breadth>) {
    let paint = &painter.paint();
    let (Some(scenario), Some(debrief)) = (talk.scenario(), &reading.debrief) else {
        return;
    };
    let wide = *breadth >= Breadth::Usual;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Debrief")))
        .with_children(|page| {
            let titles = Header {
                title: &paint.say("debrief-title"),
                subtitle: &subtitle(paint, &talk, debrief),
                back: true,
            };
            header(page, paint, &titles, |_| {});
            let body = Node {
                flex_grow: 1.0,
                padding: UiRect::all(Val::Px(PAGE)),
                row_gap: Val::Px(SPACE_3),
                ..default()
            };
            page.spawn(scrolling("debrief", body)).with_children(|body| {
                let side_by_side = |align| {
                    let layout = if wide { row(SPACE_3) } else { column(SPACE_3) };
                    Node {
                        align_items: if wide { align } else { AlignItems::Stretch },
                        flex_shrink: 0.0,
                        ..layout
                    }
                };
                body.spawn(side_by_side(AlignItems::Stretch)).with_children(|top| {
                    outcome::outcome(top, paint, scenario, debrief, wide);
                    outcome::factors(top, paint, scenario, debrief, wide);
                });
                if !wide {
                    // Below one another, the ways on would stand under the whole conversation.
                    beside::again(body, paint);
                }
                body.spawn(side_by_side(AlignItems::FlexStart)).with_children(|middle| {
                    middle.spawn(share(wide)).with_children(|left| {
                        turns::turns(left, paint, &talk, debrief, reading.turn);
                    });
                    let side = Node {
                        width: if wide { Val::Px(SIDE) } else { Val::Auto },
                        flex_shrink: 0.0,
                        ..column(SPACE_3)
                    };
                    middle.spawn(side).with_children(|right| {
                        if wide {
                            beside::again(right, paint);
                        }
                        beside::missed(right, paint, scenario, debrief);
                        beside::met(right, paint, scenario, debrief);
                        beside::unscored(right, paint, debrief, talk.seed());
                    });
                });
                sum::sum(body, paint, scenario, debrief);
            });
        });
}

/// A box that takes the room left in a row; in a column, its own height.
fn share(wide: bool) -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: if wide { Val::ZERO } else { Val::Auto },
        min_width: Val::ZERO,
        ..column(SPACE_3)
    }
}

fn subtitle(paint: &crate::game::theme::Paint, talk: &Talk, debrief: &Debrief) -> String {
    let title = talk
        .scenario()
        .map_or("", |scenario| scenario.texts.get(scenario.title, paint.language));
    let turns = paint
        .words()
        .with("debrief-turns", &[("turns", debrief.remarks.len().into())]);
    let minutes = paint.words().with("minutes", &[("minutes", debrief.minutes.into())]);
    format!("{title} · {turns} · {minutes}")
}
