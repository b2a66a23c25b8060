//! The game in a browser's page: what it is given, and how the page wakes it up.
//!
//! The page (`web/page.js`) fetches what the game came with before it starts the module, and has one
//! object, `yinxinPage`, for what a module cannot do by itself.

mod facts;
mod typing;

use std::cell::RefCell;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use wasm_bindgen::prelude::wasm_bindgen;
use winit::event_loop::EventLoopProxy;
use zip::ZipArchive;

use super::action::Action;
use super::replay::ToWatch;
use crate::record::store::{self, PACKS};

#[wasm_bindgen]
extern "C" {
    /// The folder of scenarios as a zip file; empty if it could not be had.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = content)]
    fn content() -> Vec<u8>;

    /// Asks the player for a file to open.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = chooseFile)]
    fn choose_file();

    /// The name of a file that the player has opened and that has not been taken yet.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = openedName)]
    fn opened_name() -> Option<String>;

    /// The seed that the page's address names, for tests.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = seed)]
    fn named_seed() -> Option<u32>;

    /// The bytes of that file, once.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = takeOpened)]
    fn take_opened() -> Vec<u8>;
}

thread_local! {
    static PROXY: RefCell<Option<EventLoopProxy<WinitUserEvent>>> = const { RefCell::new(None) };
}

/// Has a frame drawn: the page has something for the game.
#[wasm_bindgen(js_name = wake)]
pub fn wake() {
    PROXY.with_borrow(|proxy| {
        if let Some(proxy) = proxy {
            // The page may be closing: then nobody waits.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
}

/// The seed of every talk, where the page's address names one.
pub fn seed() -> Option<u64> {
    named_seed().map(u64::from)
}

/// Unpacks what the game came with. What cannot be read is missing, and said so where it would stand.
pub fn unpack() {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(content())) else {
        return;
    };
    for at in 0..archive.len() {
        let Ok(mut file) = archive.by_index(at) else { continue };
        if file.is_dir() {
            continue;
        }
        let Ok(path) = file.name().map(|name| format!("/scenarios/{name}")) else {
            continue;
        };
        let mut bytes = Vec::new();
        if file.read_to_end(&mut bytes).is_ok() {
            store::bring(&path, bytes);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, keep_proxy);
    app.add_systems(First, take_in);
    app.add_systems(Update, ask_for_file);
    app.add_plugins((facts::plugin, typing::plugin));
}

fn keep_proxy(proxy: Option<Res<EventLoopProxyWrapper>>) {
    PROXY.set(proxy.map(|proxy| EventLoopProxy::clone(&proxy)));
}

fn ask_for_file(mut actions: MessageReader<Action>) {
    if actions.read().any(|action| *action == Action::ChooseFile) {
        choose_file();
    }
}

/// A file that the player opened is where packs and replay files are looked for.
fn take_in(mut given: ResMut<ToWatch>) {
    if given.bypass_change_detection().0.is_some() {
        return;
    }
    let Some(name) = opened_name() else { return };
    let bare = Path::new(&name)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let path = format!("{PACKS}/{bare}");
    store::bring(&path, take_opened());
    given.0 = Some(PathBuf::from(path));
}
