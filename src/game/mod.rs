//! The window: everything that knows Bevy.
//!
//! Screens show, the session decides. A control carries an [`action::Action`]; [`session`] alone
//! touches `sim`. A screen is built whole from its state and built anew when that changes
//! ([`screens::Rebuild`]); nothing is drawn while nothing changes.

#![allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "systems name all that they touch"
)]

pub mod accounts;
pub mod action;
pub mod attempts;
mod breath;
pub mod campaign;
pub mod classroom;
mod errand;
#[cfg(not(target_arch = "wasm32"))]
mod icon;
pub mod lab;
pub mod library;
pub mod month;
pub mod notes;
pub mod packs;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod preview;
pub mod profile;
pub mod replay;
pub mod review;
pub mod screens;
pub mod session;
pub mod settings;
pub mod theme;
pub mod widgets;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use bevy::asset::{AssetMetaCheck, AssetPlugin};
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};

#[cfg(not(target_arch = "wasm32"))]
use crate::record::store;

/// How the game is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where scenarios are taken from; `None` = those that the game came with.
    pub scenarios: Option<PathBuf>,
    /// A scenario folder that the lab opens with.
    pub lab: Option<PathBuf>,
    /// The seed of every talk; `None` = a new one each time.
    pub seed: Option<u64>,
    /// A replay file to watch.
    pub watch: Option<PathBuf>,
}

/// Opens the window and plays until it is closed.
pub fn run(options: Options) -> ExitCode {
    #[cfg(target_arch = "wasm32")]
    page::unpack();
    #[cfg(not(target_arch = "wasm32"))]
    let Some(assets) = store::find_assets_dir() else {
        let words = crate::text::words(store::language_of_environment());
        eprintln!("{}", words.get("problem-no-assets"));
        return ExitCode::from(2);
    };
    // Beside the page.
    #[cfg(target_arch = "wasm32")]
    let assets = PathBuf::from("assets");
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(AssetPlugin {
                file_path: assets.display().to_string(),
                // None of ours has a file of facts beside it; in a browser each would be asked for.
                meta_check: AssetMetaCheck::Never,
                ..default()
            })
            .set(WindowPlugin {
                primary_window: Some(window()),
                ..default()
            })
            .set(LogPlugin {
                // What Bevy says at its start is of no use to a player.
                filter: "warn,yinxin=info,wgpu_hal=error,calloop=error".into(),
                ..default()
            }),
    )
    .insert_resource(only_when_something_happens());
    if let Some(dir) = options.scenarios {
        app.insert_resource(library::ScenariosDir(dir));
    }
    if let Some(folder) = options.lab {
        let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
        app.insert_resource(library::ScenariosDir(above.unwrap_or(".".as_ref()).to_owned()));
        app.insert_resource(lab::OpenWith(folder));
    }
    #[cfg(target_arch = "wasm32")]
    let seed = page::seed();
    #[cfg(not(target_arch = "wasm32"))]
    let seed = options.seed;
    app.insert_resource(session::Seeds(seed))
        .insert_resource(replay::ToWatch(options.watch));
    plugin(&mut app);
    #[cfg(target_arch = "wasm32")]
    page::plugin(&mut app);
    #[cfg(not(target_arch = "wasm32"))]
    icon::plugin(&mut app);
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// The game without window and renderer: what [`run`] and the tests add to Bevy's own plugins.
pub fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin).init_resource::<session::Seeds>();
    // In the order in which they need each other's resources.
    app.add_plugins((
        settings::plugin,
        profile::plugin,
        library::plugin,
        theme::plugin,
        action::plugin,
    ));
    app.add_plugins((
        session::plugin,
        accounts::plugin,
        month::plugin,
        widgets::plugin,
        lab::plugin,
        campaign::plugin,
        screens::plugin,
        review::plugin,
        attempts::plugin,
        classroom::plugin,
        replay::plugin,
        packs::plugin,
        preview::plugin,
    ));
    app.add_systems(Startup, spawn_camera);
}

/// No clock runs in a talk: a frame is drawn for what the player does and while something moves
/// (which asks for it), else one a minute.
fn only_when_something_happens() -> WinitSettings {
    let rest = UpdateMode::reactive_low_power(Duration::from_secs(60));
    WinitSettings {
        focused_mode: rest,
        unfocused_mode: rest,
    }
}

fn window() -> Window {
    Window {
        title: "Yinxin 印信".into(),
        name: Some("yinxin".into()),
        resolution: WindowResolution::new(1280, 720),
        // A page is as large as it is, be it a phone's.
        resize_constraints: WindowResizeConstraints {
            min_width: if cfg!(target_arch = "wasm32") { 1.0 } else { 700.0 },
            min_height: if cfg!(target_arch = "wasm32") { 1.0 } else { 500.0 },
            ..default()
        },
        // In a page: its canvas, as large as the page; the page itself decides which keys stay with
        // the browser.
        canvas: Some("#game".into()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: false,
        ..default()
    }
}

fn spawn_camera(mut commands: Commands) {
    commands.spawn(Camera2d);
}
