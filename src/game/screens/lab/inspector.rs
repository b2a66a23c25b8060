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
use crate::scenario::{EvidenceId, FactId, FactStage, Factor, Meeting, NeedId, NeedStage, Scenario, TextId};
use crate::sim::meeting::{Points, Table, Views};
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

fn heading(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, words: &str) {
    list.spawn(rule(paint));
    paint.write(list, DENSE_BOLD, words, paint.palette.ink);
}

fn inspect(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, session: &Session) {
    let (scenario, state) = (&**session.scenario(), session.state());
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    let who = scenario.variant(state.variant());
    entry(list, paint, &paint.say("lab-wish-who"), text(who.name));
    let scene = &scenario.names.scenes[state.scene().index()];
    entry(list, paint, &paint.say("lab-wish-scene"), scene);
    if let (Some(meeting), Some(table)) = (&scenario.meeting, session.table()) {
        last_step(list, paint, session);
        everybody(list, paint, scenario, meeting, table);
        evidence(list, paint, scenario, state);
        flags(list, paint, scenario, state);
        return;
    }
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
    heading(list, paint, &paint.say("lab-needs"));
    needs(list, paint, scenario, scenario, state);
    heading(list, paint, &paint.say("lab-facts"));
    facts(list, paint, scenario, scenario, state, u32::MAX);
    evidence(list, paint, scenario, state);
    flags(list, paint, scenario, state);
}

/// Of a meeting: each one there with what they think of every option, by themselves and after the
/// others were heard.
fn everybody(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    meeting: &Meeting,
    table: &Table,
) {
    let text = |id: TextId| scenario.texts.get(id, paint.language);
    let views = Views::of(scenario, meeting, table);
    let variant = table.room().variant().index();
    for who in meeting.ids() {
        let (person, state) = (meeting.person(who), table.person(who));
        heading(list, paint, text(person.name));
        entry(list, paint, &paint.say("part-trust"), &state.trust().to_string());
        entry(list, paint, &paint.say("part-patience"), &state.patience().to_string());
        for option in meeting.option_ids().filter(|&option| option != meeting.status_quo) {
            let points = |points: &Points| points[who.index()][option.index()];
            let how = if views.is_open(option) {
                let filled = [
                    ("own", points(&views.own).into()),
                    ("support", points(&views.support).into()),
                ];
                paint.words().with("lab-view", &filled)
            } else {
                paint.say("lab-view-none")
            };
            entry(list, paint, text(meeting.option(option).name), &how);
        }
        needs(list, paint, scenario, &person.lens, state);
        facts(list, paint, scenario, &person.lens, state, person.concerns[variant]);
    }
}

/// What the last choice changed, and why.
fn last_step(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, session: &Session) {
    let Some(turn) = session.turns().last() else { return };
    heading(list, paint, &paint.say("lab-last-step"));
    let scenario = session.scenario();
    entry(
        list,
        paint,
        &paint.say("lab-chosen"),
        &scenario.names.choices[turn.choice.index()],
    );
    for event in &turn.events {
        let (what, from, to, cause) = match *event {
            // Of a meeting: whom what follows is about.
            Event::About(who, option) => {
                if let Some(meeting) = &scenario.meeting {
                    let text = |id: TextId| scenario.texts.get(id, paint.language);
                    let option = option.map(|option| text(meeting.option(option).name));
                    let told = [Some(text(meeting.person(who).name)), option];
                    let told: Vec<&str> = told.into_iter().flatten().collect();
                    paint.write(list, CAPTION_MEDIUM, told.join(" · "), paint.palette.ink2);
                }
                continue;
            }
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

/// What somebody needs, `lens` being the scenario as they have it.
fn needs(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, lens: &Scenario, state: &State) {
    for (position, need) in scenario.needs.iter().enumerate() {
        let id = NeedId::at(position);
        let weight = lens.variant(state.variant()).needs[position].weight;
        let how = if weight == 0 {
            // Who has none of it is told of at a table only by silence: there are many.
            if scenario.meeting.is_some() {
                continue;
            }
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

/// What somebody has heard of the facts in `shown` (a bit each), and how far they believe it.
fn facts(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    scenario: &Scenario,
    lens: &Scenario,
    state: &State,
    shown: u32,
) {
    let truths = scenario.variant(state.variant()).truths;
    for (position, fact) in scenario.facts.iter().enumerate() {
        if shown & 1 << position == 0 {
            continue;
        }
        let id = FactId::at(position);
        let stage = fact_stage(paint, state.fact(id));
        let (_, _, key) = badge::standing(standing(lens, state, id), state.is_exposed(id));
        let mut how = format!("{stage} · {} · {}", credence(lens, state, id), paint.say(key));
        if !fact.is_promise && truths & 1 << position == 0 {
            how = format!("{how} · {}", paint.say("lab-fact-false"));
        }
        entry(list, paint, scenario.texts.get(fact.name, paint.language), &how);
    }
}

fn evidence(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, state: &State) {
    for (position, evidence) in scenario.evidence.iter().enumerate() {
        let shown = state.is_shown(EvidenceId::at(position));
        let how = paint.say(if shown { "lab-shown" } else { "lab-not-shown" });
        entry(list, paint, scenario.texts.get(evidence.name, paint.language), &how);
    }
}

fn flags(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, scenario: &Scenario, state: &State) {
    heading(list, paint, &paint.say("lab-flags"));
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
