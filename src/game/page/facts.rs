//! What the page is told of the game: for its title, for tests, for the system it was opened from.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::debrief::ledger_hash;
use crate::game::library::Library;
use crate::game::screens::Screen;
use crate::game::session::Talk;
use crate::game::settings::PlayerSettings;
use crate::record::journal::{Reading, replay};
use crate::record::store;
use crate::scenario::{self, Scenario};
use crate::sim::Outcome;

#[wasm_bindgen]
extern "C" {
    /// Which screen is shown.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = shows)]
    fn shows(screen: &str);

    /// The state of the talk, what has the focus and how much lies on the shelf, as the attributes of the page that tests wait for.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = tells)]
    fn tells(facts: &str);

    /// What an attempt came to.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = report)]
    fn report(attempt: &str);
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, (tell_screen.run_if(state_changed::<Screen>), tell_talk));
    app.add_systems(OnEnter(Screen::Debrief), tell_end);
}

fn tell_screen(screen: Res<State<Screen>>) {
    shows(&format!("{:?}", screen.get()));
}

fn tell_talk(
    talk: Res<Talk>,
    settings: Res<PlayerSettings>,
    focus: Res<InputFocus>,
    names: Query<&AccessibleLabel>,
    library: Res<Library>,
    mut told: Local<String>,
) {
    let focused = focus.get().and_then(|focused| names.get(focused).ok());
    let facts = json!({
        "focus": focused.map_or("", |name| name.0.as_str()),
        "library": library.shelf().len().to_string(),
        "language": settings.language().code(),
        "scenario": talk.scenario().map_or("", |scenario| &scenario.id),
        "turns": talk.turns().len().to_string(),
        "talking": if talk.is_under_way() { "yes" } else { "" },
        "keeping": if talk.is_being_kept() { "yes" } else { "" },
    })
    .to_string();
    if *told != facts {
        tells(&facts);
        *told = facts;
    }
}

/// A talk that was played to its end, not one that is looked at again or watched.
fn tell_end(talk: Res<Talk>) {
    let (Some(scenario), Some(came), Some(attempt)) = (talk.scenario(), talk.debrief(), talk.attempt()) else {
        return;
    };
    if came.outcome == Outcome::Open || talk.watching().is_some() || talk.is_looked_up() || talk.is_practice() {
        return;
    }
    let factor = |(factor, points)| (scenario::Factor::name(factor), points);
    let factors: BTreeMap<&str, u8> = came.factors.counted().map(factor).collect();
    let facts = json!({
        "scenario": scenario.id,
        "attempt": attempt,
        "complete": true,
        "passed": came.passed,
        "score": came.tally.score,
        "factors": factors,
        "seconds": u64::from(came.minutes) * 60,
    });
    report(&facts.to_string());
}

thread_local! {
    static LOADED: RefCell<BTreeMap<String, Arc<Scenario>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Plays a journal or replay file of a shipped scenario again; the hash of its ledger, or nothing if
/// it cannot be played. For the comparison with other machines.
#[wasm_bindgen(js_name = ledgerOf)]
pub fn ledger_of(journal: &[u8]) -> Option<String> {
    let reading = Reading::of(journal).ok()?;
    let scenario = shipped(&reading.header.scenario)?;
    let session = replay(scenario, &reading).ok()?;
    Some(ledger_hash(&session))
}

fn shipped(id: &str) -> Option<Arc<Scenario>> {
    if let Some(loaded) = LOADED.with_borrow(|loaded| loaded.get(id).cloned()) {
        return Some(loaded);
    }
    let folder = store::find_scenarios_dir()?;
    let folders = store::scenario_folders(&folder).ok()?;
    let folder = folders.iter().find(|folder| store::folder_name(folder) == id)?;
    let files = store::read_scenario(folder).ok()?;
    let scenario = Arc::new(scenario::load(&files).scenario?);
    LOADED.with_borrow_mut(|loaded| loaded.insert(id.to_owned(), Arc::clone(&scenario)));
    Some(scenario)
}
