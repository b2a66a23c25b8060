//! The game without a window and a renderer, played by keys and actions.
#![allow(dead_code, reason = "each test file uses a part of this module")]

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use bevy::camera::NormalizedRenderTarget;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::picking::pointer::{Location, PointerAction, PointerButton, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::text::TextLayoutInfo;
use bevy::ui_widgets::Button;
use bevy::window::{PrimaryWindow, WindowRef, WindowResolution};
use bevy::winit::WinitPlugin;

use yinxin::game::action::{Action, Does};
use yinxin::game::library::ScenariosDir;
use yinxin::game::profile::KeptOn;
use yinxin::game::replay::WrittenTo;
use yinxin::game::screens::Screen;
use yinxin::game::session::{Seeds, Talk};
use yinxin::game::settings::{KeptIn, PlayerSettings};
use yinxin::record::Settings;
use yinxin::record::store::{Disk, SettingsFile, Shelf, find_assets_dir};

/// Frames after which everything that follows from a key stands.
const SETTLED: usize = 4;

/// The sizes of window at which texts have to fit: usual and large, less wide, narrow, the least on a desktop, a phone.
pub const SIZES: [(u32, u32); 6] = [
    (1280, 720),
    (1920, 1080),
    (1100, 700),
    (1000, 640),
    (700, 500),
    (400, 800),
];

/// A game under test.
pub struct Game {
    pub app: App,
    /// Keeps the settings of this game apart from the player's own.
    config: tempfile::TempDir,
}

impl Game {
    /// Opens the game on a window of this size, with the scenarios of a folder, up to its first screen.
    pub fn open(scenarios: &Path, size: (u32, u32), settings: Settings) -> Self {
        let config = tempfile::tempdir().expect("a folder for the settings");
        SettingsFile::within(config.path())
            .save(&settings)
            .expect("settings can be kept in a temporary folder");
        Self::open_with(scenarios, size, config)
    }

    /// Opens the game with the settings that lie in a folder, and keeps what is played beside them.
    pub fn open_with(scenarios: &Path, size: (u32, u32), config: tempfile::TempDir) -> Self {
        let data = Arc::new(Disk::at(config.path().join("data")));
        Self::open_on(scenarios, size, config, data)
    }

    /// Opens the game, which keeps what is played on this shelf.
    pub fn open_on(scenarios: &Path, size: (u32, u32), config: tempfile::TempDir, shelf: Arc<dyn Shelf>) -> Self {
        let kept = SettingsFile::within(config.path());
        let assets = find_assets_dir().expect("the fonts are in the source tree");
        let window = Window {
            resolution: WindowResolution::new(size.0, size.1),
            ..default()
        };
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(AssetPlugin {
                    file_path: assets.display().to_string(),
                    ..default()
                })
                .set(WindowPlugin {
                    primary_window: Some(window),
                    ..default()
                })
                .set(RenderPlugin {
                    render_creation: WgpuSettings {
                        backends: None,
                        ..default()
                    }
                    .into(),
                    ..default()
                })
                .disable::<WinitPlugin>()
                .disable::<bevy::log::LogPlugin>(),
        );
        app.insert_resource(WrittenTo(config.path().join("files")));
        app.insert_resource(KeptIn(kept))
            .insert_resource(KeptOn(shelf))
            .insert_resource(ScenariosDir(scenarios.to_owned()))
            .insert_resource(Seeds(Some(3)));
        yinxin::game::plugin(&mut app);
        app.finish();
        app.cleanup();
        let mut game = Self { app, config };
        for _ in 0..2000 {
            game.app.update();
            if game.screen() != Screen::Opening {
                game.settle();
                return game;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("the fonts were never loaded");
    }

    /// Closes the game; its settings stay in the folder.
    pub fn close(self) -> tempfile::TempDir {
        self.config
    }

    /// The folder in which settings and what was played lie.
    pub fn config(&self) -> &Path {
        self.config.path()
    }

    /// Goes on with Tab until a control that asks for this has the focus.
    ///
    /// # Panics
    /// If there is none within reach.
    pub fn tab_to(&mut self, action: &Action) {
        for _ in 0..200 {
            self.press(KeyCode::Tab);
            let world = self.app.world();
            let focus = world.resource::<InputFocus>().get();
            let does = focus.and_then(|control| world.get::<Does>(control));
            if does.is_some_and(|does| format!("{:?}", does.0) == format!("{action:?}")) {
                return;
            }
        }
        panic!("{action:?} cannot be reached");
    }

    /// Goes on to the talk of a scenario.
    pub fn talk_about(mut self, id: &str) -> Self {
        self.ask(Action::OpenScenario(id.to_owned()));
        self.ask(Action::StartTalk);
        assert_eq!(self.screen(), Screen::Conversation);
        self
    }

    /// Lets frames pass until what was asked for stands, and what was chosen is on the disk.
    ///
    /// # Panics
    /// If the disk does not answer within half a minute.
    pub fn settle(&mut self) {
        self.frames(SETTLED);
        while self.app.world().resource::<Talk>().is_being_kept() {
            thread::sleep(Duration::from_millis(1));
            self.app.update();
            if !self.app.world().resource::<Talk>().is_being_kept() {
                self.frames(SETTLED);
            }
        }
    }

    pub fn frames(&mut self, count: usize) {
        for _ in 0..count {
            self.app.update();
        }
    }

    /// Lets frames pass until something that is worked on in the background has come about.
    pub fn until(&mut self, what: &str, come_about: impl Fn(&mut Self) -> bool) {
        for _ in 0..6000 {
            if come_about(self) {
                self.settle();
                return;
            }
            self.app.update();
            thread::sleep(Duration::from_millis(10));
        }
        panic!("{what} never came about");
    }

    /// What a control would ask for.
    pub fn ask(&mut self, action: Action) {
        self.app.world_mut().write_message(action);
        self.settle();
    }

    /// Presses and releases a key.
    pub fn press(&mut self, key: KeyCode) {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(self.app.world()).expect("there is one window");
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(KeyboardInput {
                key_code: key,
                logical_key: Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified),
                state,
                text: None,
                repeat: false,
                window,
            });
            self.app.update();
        }
        self.settle();
    }

    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    pub fn turns(&self) -> usize {
        self.app.world().resource::<Talk>().turns().len()
    }

    pub fn settings(&self) -> Settings {
        self.app.world().resource::<PlayerSettings>().0
    }

    /// Every text on the screen, spans joined to their text.
    pub fn texts(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut texts = world.query::<(&Text, Option<&Children>)>();
        let mut spans = world.query::<&TextSpan>();
        texts
            .iter(world)
            .map(|(text, children)| {
                let rest = children
                    .into_iter()
                    .flatten()
                    .filter_map(|&child| spans.get(world, child).ok());
                rest.fold(text.0.clone(), |whole, span| whole + &span.0)
            })
            .collect()
    }

    pub fn shows(&mut self, text: &str) -> bool {
        self.texts().iter().any(|shown| shown.contains(text))
    }

    /// All controls, with their accessible names.
    pub fn controls(&mut self) -> Vec<(Entity, String)> {
        let world = self.app.world_mut();
        let mut controls = world.query_filtered::<(Entity, Option<&AccessibleLabel>), With<Button>>();
        let named = |(entity, label): (Entity, Option<&AccessibleLabel>)| {
            (entity, label.map(|label| label.0.clone()).unwrap_or_default())
        };
        controls.iter(world).map(named).collect()
    }

    /// Something that the mouse does at that place, in logical pixels of the window.
    pub fn point(&mut self, position: Vec2, action: PointerAction) {
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(world).expect("there is one window");
        let window = WindowRef::Entity(window).normalize(None).expect("it is a window");
        let location = Location {
            target: NormalizedRenderTarget::Window(window),
            position,
        };
        world.write_message(PointerInput::new(PointerId::Mouse, location, action));
        self.frames(2);
    }

    /// Moves the pointer there, presses and releases it.
    pub fn click_at(&mut self, position: Vec2) {
        for action in [
            PointerAction::Move { delta: Vec2::ONE },
            PointerAction::Press(PointerButton::Primary),
            PointerAction::Release(PointerButton::Primary),
        ] {
            self.point(position, action);
            self.settle();
        }
    }

    /// Clicks on the middle of that control.
    pub fn click_on(&mut self, control: Entity) {
        let world = self.app.world_mut();
        let (node, place) = world
            .query::<(&ComputedNode, &UiGlobalTransform)>()
            .get(world, control)
            .expect("a control has a place");
        let position = place.translation * node.inverse_scale_factor() * world.resource::<UiScale>().0;
        self.click_at(position);
    }

    /// The names of controls that are lower or narrower than so many logical pixels.
    pub fn controls_smaller_than(&mut self, least: f32) -> Vec<String> {
        let world = self.app.world_mut();
        let mut controls = world.query_filtered::<(&Name, &ComputedNode, &InheritedVisibility), With<Button>>();
        let small = |(name, node, visible): (&Name, &ComputedNode, &InheritedVisibility)| {
            let size = node.size() * node.inverse_scale_factor();
            (visible.get() && size.min_element() < least - 0.5).then(|| format!("{name}: {size}"))
        };
        controls.iter(world).filter_map(small).collect()
    }

    /// Texts that do not fit: wider than their box, or outside a box that they stand in. What
    /// scrolls may stand above and below its box.
    pub fn texts_that_do_not_fit(&mut self) -> Vec<String> {
        const TOLERANCE: f32 = 1.5;
        const TRAILING_SPACE: f32 = 8.0;
        let world = self.app.world_mut();
        let mut texts = world.query::<(
            Entity,
            &Text,
            &TextLayoutInfo,
            &ComputedNode,
            &UiGlobalTransform,
            &InheritedVisibility,
        )>();
        let mut boxes = world.query::<(&ComputedNode, &UiGlobalTransform, &Node)>();
        let mut parents = world.query::<&ChildOf>();
        let world = &*world;
        let mut misfits = Vec::new();
        for (entity, text, layout, node, place, visible) in texts.iter(world) {
            if !visible.get() || text.is_empty() {
                continue;
            }
            if node.size().x < 1.0 {
                misfits.push(format!("{:?} has no room at all", text.0));
                continue;
            }
            // A line that is broken counts the space that it ends with.
            let broken = layout.size.y > 30.0 / node.inverse_scale_factor();
            let slack = if broken { TRAILING_SPACE } else { TOLERANCE };
            if layout.size.x > node.size().x + slack || layout.size.y > node.size().y + TOLERANCE {
                misfits.push(format!("{:?} needs {} and has {}", text.0, layout.size, node.size()));
                continue;
            }
            let mine = Rect::from_center_size(place.translation, node.size());
            let mut scrolls = false;
            let mut above = entity;
            while let Ok(parent) = parents.get(world, above) {
                above = parent.parent();
                let Ok((node, place, style)) = boxes.get(world, above) else {
                    break;
                };
                scrolls |= style.overflow.y == OverflowAxis::Scroll;
                let room = Rect::from_center_size(place.translation, node.size()).inflate(TOLERANCE);
                let beside = mine.min.x < room.min.x || mine.max.x > room.max.x;
                let over = mine.min.y < room.min.y || mine.max.y > room.max.y;
                if beside || (over && !scrolls) {
                    misfits.push(format!("{:?} at {mine:?} stands outside of {room:?}", text.0));
                    break;
                }
            }
        }
        misfits
    }
}
