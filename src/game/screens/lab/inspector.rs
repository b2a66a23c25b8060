//! What the customer hides, beside a talk that the lab began: I shows and hides it.
//!
//! Never there in a learner's talk.

use bevy::prelude::*;

use crate::debrief::reason;
use crate::game::action::Action;
use crate::game::lab::Lab;
use crate::game::screens::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::badge;
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::frame::{column, padded_card, row, rule, spacer};
use crate::game::widgets::modal::no_dialog_open;
use crate::game::widgets::scrollbar::scrolled;
use crate::scenario::{EvidenceId, FactId, FactStage, Factor, NeedId, NeedStage, Scenario, TextId};
use crate::sim::{Event, Factors, Session, State, credence, standing};

const WIDTH: f32 = 336.0;

pub(super) fn plugin(app: &mut App) {
    let here = || in_state(Screen::Conversation).and_then(|lab: Res<Lab>| lab.is_playing());
    app.add_systems(Update, press_key.run_if(here().and_then(no_dialog_open)));
    app.add_systems(Update, rebuild_on_change.run_if(here()));
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(here().and_then(must_rebuild)),
    );
}

fn press_key(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::KeyI) {
        actions.write(Action::ToggleInspector);
    }
}

fn rebuild_on_change(mut actions: MessageReader<Action>, mut rebuild: ResMut<Rebuild>) {
    if actions.read().any(|action| *action == Action::ToggleInspector) {
        rebuild.0 = true;
    }
}

fn build(mut commands: Commands, painter: Painter, lab: Res<Lab>, talk: Res<Talk>) {
    let paint = &painter.paint();
    let Some(session) = talk.whole() else { return };
    let corner = Node {
        position_type: PositionType::Absolute,
        right: Val::Px(SPACE_3),
        bottom: Val::Px(SPACE_3),
        ..default()
    };
    if !lab.inspecting {
        let mut root = commands.spawn((corner, GlobalZIndex(5), ScreenRoot, Name::new("Inspector")));
        root.with_children(|root| {
            let show = Labelled {
                weight: Weight::Ink,
                icon: icons::EYE,
                label: &paint.say("lab-inspect"),
                key: "I",
                action: Action::ToggleInspector,
            };
            button(root, paint, &show);
        });
        return;
    }
    let panel = Node {
        top: Val::Px(HEADER + SPACE_2),
        width: Val::Px(WIDTH),
        ..corner
    };
    let mut root = commands.spawn((panel, GlobalZIndex(5), ScreenRoot, Name::new("Inspector")));
    root.with_children(|root| {
        let frame = Node {
            flex_grow: 1.0,
            min_height: Val::ZERO,
            ..column(SPACE_2)
        };
        let padding = UiRect::all(Val::Px(SPACE_3));
        root.spawn(padded_card(paint, padding, frame)).with_children(|card| {
            card.spawn(row(SPACE_2)).with_children(|line| {
                paint.write(line, CARD, paint.say("lab-inspector"), paint.palette.ink);
                line.spawn(spacer());
                let name = paint.say("lab-inspect-hide");
                icon_button(line, paint, icons::X, &name, Action::ToggleInspector);
            });
            scrolled(card, paint, "inspector", SPACE_1, |list| inspect(list, paint, session));
        });
    });
}

/// A line of the panel: what, and how it is.
fn entry(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, what: &str, how: &str) {
    let line = Node {
        flex_shrink: 0.0,
        align_items: AlignItems::FlexStart,
        ..row(SPACE_2)
    };
    list.spawn(line).with_children(|line| {
        line.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..row(0.0)
        })
        .with_children(|room| {
            paint.write(room, CAPTION, what, paint.palette.ink2);
        });
        line.spawn(Node {
            max_width: Val::Percent(58.0),
            flex_shrink: 0.0,
            ..row(0.0)
        })
        .with_children(|room| {
            paint.write(room, CAPTION_MEDIUM, how, paint.palette.ink);
        });
    });
}

fn heading(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, key: &str) {
    list.spawn(rule(paint));
    paint.write(list, DENSE_BOLD, paint.say(key), paint.palette.ink);
}

fn inspect(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, session: &Session) {
    let (scenario, state) = (&**session.scenario(), session.state());
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    let who = scenario.variant(state.variant());
    entry(list, paint, &paint.say("lab-wish-who"), text(who.name));
    let scene = &scenario.names.scenes[state.scene().index()];
    entry(list, paint, &paint.say("lab-wish-scene"), scene);
    let parts = [
        ("part-trust", state.trust().to_string()),
        ("part-patience", state.patience().to_string()),
        ("part-expectation", state.expectation().to_string()),
        ("part-experience", state.experience().to_string()),
        ("part-price", state.price().to_string()),
    ];
    for (key, points) in parts {
        entry(list, paint, &paint.say(key), &points);
    }
    let factors = Factors::of(scenario, state);
    for factor in Factor::ALL {
        let gate = scenario.gates[factor as usize];
        let how = factors
            .get(factor)
            .map_or("–".to_owned(), |points| format!("{points} / {gate}"));
        entry(list, paint, &badge::factor_name(paint, factor), &how);
    }
    last_step(list, paint, session);
    needs(list, paint, scenario, state);
    facts(list, paint, scenario, state);
    flags(list, paint, scenario, state);
}

/// What the last choice changed, and why.
fn last_step(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, session: &Session) {
    let Some(turn) = session.turns().last() else { return };
    heading(list, paint, "lab-last-step");
    let scenario = session.scenario();
    entry(
        list,
        paint,
        &paint.say("lab-chosen"),
        &scenario.names.choices[turn.choice.index()],
    );
    for event in &turn.events {
        let (what, from, to, cause) = match *event {
            Event::Points { part, from, to, cause } => {
                let name = paint.say(&format!("part-{}", part.name()));
                (name, from.to_string(), to.to_string(), cause)
            }
            Event::Factor {
                factor,
                from,
                to,
                cause,
            } => {
                let points = |points: Option<u8>| points.map_or("–".to_owned(), |points| points.to_string());
                (badge::factor_name(paint, factor), points(from), points(to), cause)
            }
            Event::FactStage { fact, from, to, cause } => {
                let name = scenario.texts.get(scenario.facts[fact.index()].name, paint.language);
                (name.to_owned(), fact_stage(paint, from), fact_stage(paint, to), cause)
            }
            Event::NeedStage { need, from, to, cause } => {
                let name = scenario.texts.get(scenario.needs[need.index()].name, paint.language);
                (name.to_owned(), need_stage(paint, from), need_stage(paint, to), cause)
            }
            _ => continue,
        };
        if from != to {
            entry(list, paint, &what, &format!("{from} → {to}"));
            let why = reason(scenario, cause, paint.language);
            paint.write(list, CAPTION, why, paint.palette.ink3);
        }
    }
}

fn fact_stage(paint: &Paint, stage: FactStage) -> String {
    paint.say(match stage {
        FactStage::Unheard => "lab-fact-unheard",
        FactStage::Heard => "lab-fact-heard",
        FactStage::Understood => "lab-fact-understood",
    })
}

fn need_stage(paint: &Paint, stage: NeedStage) -> String {
    paint.say(match stage {
        NeedStage::Latent => "lab-need-latent",
        NeedStage::Implied => "lab-need-implied",
        NeedStage::Explicit => "lab-need-explicit",
    })
}

fn needs(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, state: &State) {
    heading(list, paint, "lab-needs");
    for (position, need) in scenario.needs.iter().enumerate() {
        let id = NeedId::at(position);
        let weight = scenario.variant(state.variant()).needs[position].weight;
        let how = if weight == 0 {
            paint.say("lab-need-absent")
        } else {
            let stage = need_stage(paint, state.need(id));
            let found = paint.say(if state.is_found(id) {
                "lab-wish-found"
            } else {
                "lab-wish-unfound"
            });
            format!("{stage} · {found} · ¥{weight}")
        };
        entry(list, paint, scenario.texts.get(need.name, paint.language), &how);
    }
}

fn facts(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, state: &State) {
    heading(list, paint, "lab-facts");
    let truths = scenario.variant(state.variant()).truths;
    for (position, fact) in scenario.facts.iter().enumerate() {
        let id = FactId::at(position);
        let stage = fact_stage(paint, state.fact(id));
        let (_, _, key) = badge::standing(standing(scenario, state, id), state.is_exposed(id));
        let mut how = format!("{stage} · {} · {}", credence(scenario, state, id), paint.say(key));
        if !fact.is_promise && truths & 1 << position == 0 {
            how = format!("{how} · {}", paint.say("lab-fact-false"));
        }
        entry(list, paint, scenario.texts.get(fact.name, paint.language), &how);
    }
    for (position, evidence) in scenario.evidence.iter().enumerate() {
        let shown = state.is_shown(EvidenceId::at(position));
        let how = paint.say(if shown { "lab-shown" } else { "lab-not-shown" });
        entry(list, paint, scenario.texts.get(evidence.name, paint.language), &how);
    }
}

fn flags(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, state: &State) {
    heading(list, paint, "lab-flags");
    let known = [
        ("lab-flag-objects", state.objects()),
        ("lab-flag-refused", state.has_refused()),
        ("lab-flag-sold", state.is_sold()),
        ("lab-flag-cheapened", state.is_cheapened()),
        ("lab-flag-followed-up", state.has_followed_up()),
    ];
    let mut set: Vec<String> = known
        .iter()
        .filter(|(_, on)| *on)
        .map(|(key, _)| paint.say(key))
        .collect();
    for (position, fact) in scenario.facts.iter().enumerate() {
        let id = FactId::at(position);
        if state.is_promised(id) {
            let key = if state.is_kept(id) {
                "lab-flag-kept"
            } else {
                "lab-flag-promised"
            };
            let name = scenario.texts.get(fact.name, paint.language);
            set.push(paint.words().with(key, &[("promise", name.into())]));
        }
    }
    if set.is_empty() {
        set.push(paint.say("lab-flag-none"));
    }
    for flag in set {
        paint.write(list, CAPTION, flag, paint.palette.ink2);
    }
}
