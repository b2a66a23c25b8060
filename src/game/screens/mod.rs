//! The screens, the way between them, and when they are built anew.

pub mod account;
pub mod briefing;
pub mod campaign;
mod cast;
pub mod conversation;
pub mod debrief;
pub mod file_notice;
pub mod glossary;
pub mod home;
pub mod lab;
pub mod learners_dialog;
pub mod lesson;
mod paging;
pub mod preview_bar;
pub mod progress;
pub mod settings_dialog;
pub mod welcome;

use bevy::camera::visibility::VisibilitySystems;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::action::{Action, Follow, LabAction};
use super::campaign::Run;
use super::lab::Lab;
use super::library::Library;
use super::month::Month;
use super::profile::Learner;
use super::session::{Talk, view_of};
use super::settings::PlayerSettings;
use super::theme::Fonts;
use super::widgets::field::not_typing;
use super::widgets::focus::Kept;

/// What fills the window.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Until the fonts are there: the page alone.
    #[default]
    Opening,
    /// The course map.
    Home,
    Briefing,
    Conversation,
    Debrief,
    /// The author's bench for one scenario.
    Lab,
    /// How far the learner has come.
    Progress,
    /// A lesson or a self-check, one idea at a time.
    Lesson,
    /// A market over weeks.
    Campaign,
    /// A month with one organisation.
    Account,
}

/// The scenario that briefing and talk are about, by id.
#[derive(Resource, Default)]
pub struct Chosen(pub Option<String>);

/// Whether the debrief shows a talk of long ago, opened from the progress screen.
#[derive(Resource, Default)]
pub struct LookedUp(pub bool);

/// Set when the screen no longer shows how things stand; whoever changes what a screen shows and
/// is not watched by [`notice_changes`] sets it.
#[derive(Resource, Default)]
pub struct Rebuild(pub bool);

/// The root of the current screen; despawned when it is built anew.
#[derive(Component)]
pub struct ScreenRoot;

/// Screens are built in this set, after everything that changes what they show.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Build;

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>()
        .init_resource::<Chosen>()
        .init_resource::<LookedUp>()
        .init_resource::<Rebuild>();
    app.add_plugins((
        account::plugin,
        home::plugin,
        briefing::plugin,
        campaign::plugin,
        cast::plugin,
        conversation::plugin,
        debrief::plugin,
        lab::plugin,
        lesson::plugin,
        paging::plugin,
        progress::plugin,
        settings_dialog::plugin,
        welcome::plugin,
        learners_dialog::plugin,
        glossary::plugin,
    ));
    app.add_systems(Update, open_when_loaded.run_if(in_state(Screen::Opening)));
    app.add_systems(Update, press_global_keys.run_if(not_typing));
    app.add_systems(Follow, follow_actions);
    app.add_systems(
        PostUpdate,
        (notice_changes, clear_screen.run_if(must_rebuild))
            .chain()
            .before(Build),
    );
    app.configure_sets(PostUpdate, Build.run_if(must_rebuild).before(UiSystems::Prepare));
    // Bevy leaves open when the order of drawing is computed; before a screen is built, it would be
    // drawn once in no order at all.
    app.configure_sets(PostUpdate, UiSystems::Stack.after(UiSystems::PostLayout));
    // Nor when it is computed what is visible; before a screen is built, nothing of it would be drawn in
    // its first frame, and the window would flash at every key.
    app.configure_sets(
        PostUpdate,
        VisibilitySystems::VisibilityPropagate.after(Build).after(built),
    );
    app.add_systems(PostUpdate, built.after(Build).run_if(must_rebuild));
    app.add_systems(Last, draw_what_changed);
    for screen in [
        Screen::Home,
        Screen::Briefing,
        Screen::Conversation,
        Screen::Debrief,
        Screen::Lab,
        Screen::Progress,
        Screen::Lesson,
        Screen::Campaign,
        Screen::Account,
    ] {
        app.add_systems(OnEnter(screen), forget_what_was_asked);
    }
    app.add_systems(OnEnter(Screen::Home), || info!("screen: home"));
    app.add_systems(OnEnter(Screen::Briefing), || info!("screen: briefing"));
    app.add_systems(OnEnter(Screen::Conversation), || info!("screen: conversation"));
    app.add_systems(OnEnter(Screen::Debrief), || info!("screen: debrief"));
    app.add_systems(OnEnter(Screen::Lab), || info!("screen: lab"));
    app.add_systems(OnEnter(Screen::Progress), || info!("screen: progress"));
    app.add_systems(OnEnter(Screen::Lesson), || info!("screen: lesson"));
    app.add_systems(OnEnter(Screen::Campaign), || info!("screen: campaign"));
    app.add_systems(OnEnter(Screen::Account), || info!("screen: account"));
}

/// Run condition: the screen is to be built in this frame.
pub fn must_rebuild(rebuild: Res<Rebuild>) -> bool {
    rebuild.0
}

fn open_when_loaded(
    fonts: Res<Fonts>,
    assets: Res<AssetServer>,
    settings: Res<PlayerSettings>,
    lab: Res<Lab>,
    mut next: ResMut<NextState<Screen>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // Nothing else wakes the window up while files are read.
    redraw.write(RequestRedraw);
    if fonts.are_loaded(&assets, settings.language()) {
        next.set(if lab.is_open() { Screen::Lab } else { Screen::Home });
    }
}

/// What the screens show changed, or the window became so narrow or wide that they stand otherwise.
fn notice_changes(
    talk: Res<Talk>,
    settings: Res<PlayerSettings>,
    library: Res<Library>,
    learner: Res<Learner>,
    scale: Res<UiScale>,
    windows: Query<&Window, Changed<Window>>,
    screen: Res<State<Screen>>,
    mut last_width: Local<u32>,
    mut rebuild: ResMut<Rebuild>,
) {
    let mut changed = talk.is_changed() || settings.is_changed() || library.is_changed() || screen.is_changed();
    changed |= scale.is_changed() || learner.is_changed();
    if let Ok(window) = windows.single() {
        let width = (window.width() / scale.0) as u32 * 10_000 + (window.height() / scale.0) as u32;
        changed |= *last_width != width;
        *last_width = width;
    }
    if changed {
        rebuild.0 = true;
    }
}

/// What was asked of the screen before is not meant for this one. Messages outlive their frame, the
/// longer the faster frames follow each other.
fn forget_what_was_asked(mut actions: ResMut<Messages<Action>>) {
    actions.clear();
}

fn clear_screen(roots: Query<Entity, With<ScreenRoot>>, mut commands: Commands) {
    for root in &roots {
        commands.entity(root).despawn();
    }
}

fn built(mut rebuild: ResMut<Rebuild>) {
    rebuild.0 = false;
}

/// Frames drawn after something was asked for or a screen was built: a change of screen takes
/// effect a frame later, glyphs and pictures one more, and nothing else asks for those frames.
const FRAMES_AFTER_CHANGE: u8 = 3;

fn draw_what_changed(
    rebuild: Res<Rebuild>,
    mut actions: MessageReader<Action>,
    mut left: Local<u8>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if rebuild.is_changed() || actions.read().count() > 0 {
        *left = FRAMES_AFTER_CHANGE;
    }
    if *left > 0 {
        *left -= 1;
        redraw.write(RequestRedraw);
    }
}

/// The way between screens, and the settings that can be changed anywhere.
fn follow_actions(
    mut actions: MessageReader<Action>,
    mut next: ResMut<NextState<Screen>>,
    mut chosen: ResMut<Chosen>,
    mut talk: ResMut<Talk>,
    mut settings: ResMut<PlayerSettings>,
    mut kept: ResMut<Kept>,
    mut looked_up: ResMut<LookedUp>,
    library: Res<Library>,
    seed: Res<briefing::NextSeed>,
    mut lab: ResMut<Lab>,
    mut run: ResMut<Run>,
    mut month: ResMut<Month>,
    mut exit: MessageWriter<AppExit>,
) {
    for action in actions.read() {
        let mut go = |screen| {
            kept.clear();
            next.set(screen);
        };
        match action {
            Action::OpenScenario(id) => {
                chosen.0 = Some(id.clone());
                go(Screen::Briefing);
            }
            Action::StartTalk => {
                if let Some(scenario) = chosen.0.as_deref().and_then(|id| library.last_good(id)) {
                    talk.begin(scenario.clone(), seed.0, view_of(&settings));
                    go(Screen::Conversation);
                }
            }
            Action::PlayAgain | Action::PlayAnother => {
                looked_up.0 = false;
                go(Screen::Conversation);
            }
            Action::ReplayFrom(_) => go(Screen::Conversation),
            // A talk that is part of a month goes back there, and counts.
            Action::ShowDebrief | Action::GoHome | Action::LeaveTalk if month.is_talking() => {
                month.settle(&talk);
                talk.end();
                go(Screen::Account);
            }
            Action::ShowDebrief => go(Screen::Debrief),
            // Whoever leaves a branch is back at the talk that it branched off from.
            Action::LeaveTalk if talk.leave_branch() => go(Screen::Debrief),
            // A talk that the lab began goes back there.
            Action::GoHome | Action::LeaveTalk if lab.take_playing() => {
                talk.end();
                go(Screen::Lab);
            }
            // A talk with a customer of a campaign goes back to what that came to.
            Action::GoHome | Action::LeaveTalk if run.bypass_change_detection().take_talking() => {
                talk.end();
                go(Screen::Campaign);
            }
            // From a talk of long ago back to the list that it was opened from.
            Action::GoHome if std::mem::take(&mut looked_up.0) => {
                talk.end();
                go(Screen::Progress);
            }
            Action::OpenProgress => go(Screen::Progress),
            Action::GoHome | Action::LeaveTalk => {
                talk.end();
                go(Screen::Home);
            }
            Action::OpenLab(id) => {
                if let Some(shelved) = library.shelved(id) {
                    lab.open(shelved);
                    go(Screen::Lab);
                }
            }
            Action::Lab(LabAction::Play) => go(Screen::Conversation),
            Action::Lab(LabAction::Close) => go(Screen::Home),
            Action::SetLanguage(language) => {
                settings.language = *language;
                info!("language: {}", language.code());
            }
            Action::SetLook(look) => settings.look = *look,
            Action::SetTextSize(size) => settings.text_size = *size,
            Action::SetStill(still) => settings.reduced_motion = *still,
            Action::SetGauges(grain) => settings.gauges = *grain,
            Action::SetCoach(on) => settings.coach = *on,
            Action::Quit => {
                exit.write(AppExit::Success);
            }
            _ => {}
        }
    }
}

/// Keys that mean the same on every screen.
fn press_global_keys(
    keys: Res<ButtonInput<KeyCode>>,
    settings: Res<PlayerSettings>,
    mut actions: MessageWriter<Action>,
) {
    let control = keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight, KeyCode::SuperLeft]);
    if control {
        if keys.any_just_pressed([KeyCode::Equal, KeyCode::NumpadAdd]) {
            actions.write(Action::SetTextSize(settings.text_size.larger()));
        }
        if keys.any_just_pressed([KeyCode::Minus, KeyCode::NumpadSubtract]) {
            actions.write(Action::SetTextSize(settings.text_size.smaller()));
        }
        if keys.any_just_pressed([KeyCode::Digit0, KeyCode::Numpad0]) {
            actions.write(Action::SetTextSize(Default::default()));
        }
    } else if keys.just_pressed(KeyCode::KeyL) {
        actions.write(Action::SetLanguage(settings.language.other()));
    }
}
