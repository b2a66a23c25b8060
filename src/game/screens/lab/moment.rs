//! "Begin at a moment": wishes picked from lists, what the search came to, and the way there.

use bevy::prelude::*;

use crate::analysis::seek::{Level, Moment, Sought};
use crate::game::action::{Action, LabAction};
use crate::game::lab::{Lab, Step, WishFor};
use crate::game::screens::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::dialog::dialog;
use crate::game::widgets::frame::{column, row, rule, spacer};
use crate::game::widgets::modal::ReturnTo;
use crate::game::widgets::scrollbar::scrolled;
use crate::game::widgets::segments::{Segment, segments};
use crate::scenario::{FactId, Factor, NeedId, Scenario};

const WIDTH: f32 = 820.0;
const LABELS: f32 = 230.0;
/// Options that stand in a row; more stand below one another.
const IN_A_ROW: usize = 4;
/// Letters of an option's label.
const LONGEST: usize = 26;

pub(super) fn plugin(app: &mut App) {
    let asking = |lab: Res<Lab>| lab.asking;
    app.add_systems(
        Update,
        (take_focus, press_keys.run_if(asking)).run_if(in_state(Screen::Lab)),
    );
    app.add_systems(
        PostUpdate,
        build
            .after(Build)
            .before(built)
            .run_if(in_state(Screen::Lab).and_then(must_rebuild).and_then(asking)),
    );
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::CloseDialog);
    }
    if keys.just_pressed(KeyCode::F5) {
        actions.write(Action::Lab(LabAction::Seek));
    }
}

fn take_focus(lab: Res<Lab>, mut was_open: Local<bool>, mut focus: ReturnTo, mut rebuild: ResMut<Rebuild>) {
    if lab.asking == *was_open {
        return;
    }
    *was_open = lab.asking;
    if lab.asking {
        focus.leave_for(&format!("{:?}", Action::Lab(LabAction::Seek)));
    } else {
        focus.go_back();
    }
    rebuild.0 = true;
}

fn build(mut commands: Commands, painter: Painter, lab: Res<Lab>) {
    let paint = &painter.paint();
    let Some(scenario) = lab.scenario() else { return };
    let root = dialog(&mut commands, paint, &paint.say("lab-moment-title"), WIDTH, |card| {
        paint.write(card, DENSE, paint.say("lab-moment-note"), paint.palette.ink2);
        let room = Node {
            height: Val::Px(330.0),
            flex_shrink: 1.0,
            min_height: Val::Px(120.0),
            ..column(0.0)
        };
        card.spawn(room).with_children(|room| {
            scrolled(room, paint, "lab-wishes", SPACE_2, |list| {
                wishes(list, paint, &lab, scenario)
            });
        });
        card.spawn(rule(paint));
        result(card, paint, &lab, scenario);
        buttons(card, paint, &lab);
    });
    commands.entity(root).insert(ScreenRoot);
}

fn wishes(list: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab, scenario: &Scenario) {
    let text = |id| scenario.texts.get(id, paint.language).to_owned();
    let levels = || {
        Level::ALL
            .map(|level| paint.say(&format!("lab-level-{}", level.name())))
            .to_vec()
    };
    let pair = |yes: &str, no: &str| vec![paint.say(yes), paint.say(no)];
    let mut wish = |about: WishFor, label: String, options: Vec<String>| {
        if !options.is_empty() {
            one(list, paint, lab, about, &label, options);
        }
    };
    if scenario.variants.len() > 1 {
        let people = scenario.variants.iter().map(|variant| text(variant.name)).collect();
        wish(WishFor::Who, paint.say("lab-wish-who"), people);
    }
    if scenario.scenes.len() > 1 {
        let scenes = scenario.scenes.iter().zip(&scenario.names.scenes);
        let titles = scenes
            .map(|(scene, name)| scene.title.map_or(name.clone(), text))
            .collect();
        wish(WishFor::Scene, paint.say("lab-wish-scene"), titles);
    }
    let trust = match &scenario.meeting {
        None => paint.say("part-trust"),
        Some(meeting) => {
            let who = text(meeting.person(meeting.chair).name);
            paint.words().with("lab-wish-trust-of", &[("who", who.into())])
        }
    };
    wish(WishFor::Trust, trust, levels());
    for factor in Factor::ALL.into_iter().filter(|_| scenario.meeting.is_none()) {
        if factor != Factor::Satisfaction || scenario.repeat || scenario.after_sale.is_some() {
            let name = paint.say(&format!("factor-{}", factor.name()));
            wish(WishFor::Gauge(factor), name, levels());
        }
    }
    let objection = paint.say("lab-wish-objection");
    wish(WishFor::Objection, objection, pair("lab-wish-open", "lab-wish-none"));
    for (position, fact) in scenario.facts.iter().enumerate() {
        let about = WishFor::Told(FactId::at(position));
        wish(about, text(fact.name), pair("lab-wish-told", "lab-wish-untold"));
    }
    for (position, need) in scenario.needs.iter().enumerate() {
        let about = WishFor::Found(NeedId::at(position));
        wish(about, text(need.name), pair("lab-wish-found", "lab-wish-unfound"));
    }
}

fn one(
    list: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    lab: &Lab,
    about: WishFor,
    label: &str,
    options: Vec<String>,
) {
    let picked = lab.wishes.picked(about);
    let any = paint.say("lab-wish-any");
    let all: Vec<Segment> = std::iter::once(any)
        .chain(options)
        .zip(0u8..)
        .map(|(label, option)| Segment {
            label: cut(&label),
            written_in: paint.language,
            action: Action::Lab(LabAction::Wish(about, option)),
            chosen: picked == option,
        })
        .collect();
    let line = Node {
        flex_shrink: 0.0,
        align_items: AlignItems::FlexStart,
        ..row(SPACE_3)
    };
    list.spawn(line).with_children(|line| {
        let room = Node {
            width: Val::Px(LABELS),
            flex_shrink: 0.0,
            padding: UiRect::top(Val::Px(5.0)),
            ..row(0.0)
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, DENSE, label, paint.palette.ink);
        });
        let rows = Node {
            align_items: AlignItems::FlexStart,
            ..column(SPACE_1)
        };
        line.spawn(rows).with_children(|rows| {
            for chunk in all.chunks(IN_A_ROW) {
                segments(rows, paint, label, chunk);
            }
        });
    });
}

fn cut(label: &str) -> String {
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

fn result(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab, scenario: &Scenario) {
    let seeking = matches!(lab.progress(), Some((Step::Seek, ..)));
    let told = match &lab.sought {
        _ if seeking => paint.say("lab-seeking"),
        None => paint.say("lab-moment-ask"),
        Some(Sought::Impossible) => paint.say("lab-impossible"),
        Some(Sought::NotFound(moments)) => paint
            .words()
            .with("lab-not-found", &[("moments", crate::text::grouped(*moments).into())]),
        Some(Sought::Found(moment)) => found(paint, scenario, moment),
    };
    paint.write(card, UI, told, paint.palette.ink);
    if let Some(Sought::Found(moment)) = &lab.sought {
        let says = |choice: &crate::scenario::ChoiceId| {
            let says = scenario.texts.get(scenario.choice(*choice).says, paint.language);
            cut(says)
        };
        let line: Vec<String> = moment.line.iter().map(says).collect();
        if !line.is_empty() {
            paint.write(card, CAPTION, line.join("  →  "), paint.palette.ink2);
        }
    }
}

fn found(paint: &Paint, scenario: &Scenario, moment: &Moment) -> String {
    let who = scenario
        .texts
        .get(scenario.variant(moment.variant).name, paint.language);
    let key = if moment.is_shortest {
        "lab-found-shortest"
    } else {
        "lab-found-line"
    };
    let filled = [("turns", moment.line.len().into()), ("who", who.into())];
    paint.words().with(key, &filled)
}

fn buttons(card: &mut ChildSpawnerCommands<'_>, paint: &Paint, lab: &Lab) {
    let is_found = matches!(lab.sought, Some(Sought::Found(_)));
    card.spawn(row(SPACE_2)).with_children(|line| {
        paint.write(line, CAPTION, paint.say("lab-practice"), paint.palette.ink3);
        line.spawn(spacer());
        let close = Labelled {
            weight: Weight::Plain,
            icon: "",
            label: &paint.say("settings-close"),
            key: "Esc",
            action: Action::CloseDialog,
        };
        button(line, paint, &close);
        let seek = Labelled {
            weight: if is_found { Weight::Plain } else { Weight::Primary },
            icon: icons::SEARCH,
            label: &paint.say("lab-seek"),
            key: "F5",
            action: Action::Lab(LabAction::Seek),
        };
        button(line, paint, &seek);
        if is_found {
            let begin = Labelled {
                weight: Weight::Primary,
                icon: icons::PLAY,
                label: &paint.say("lab-begin"),
                key: "",
                action: Action::Lab(LabAction::Begin),
            };
            button(line, paint, &begin);
        }
    });
}
