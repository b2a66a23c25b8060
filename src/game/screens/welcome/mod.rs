//! The first minutes: in which language, under which name, and whether a first talk is to be shown.
//!
//! Asked once: where neither settings nor a name were ever kept, and there is a course to go on with.

pub mod guide;

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::action::Action;
use crate::game::classroom::Classroom;
use crate::game::library::Library;
use crate::game::profile::{KeptOn, Learner};
use crate::game::settings::FirstStart;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::FocusKey;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::dialog::dialog;
use crate::game::widgets::field::field;
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{column, row};
use crate::game::widgets::modal::ReturnTo;
use crate::game::widgets::segments::{Segment, segments};
use crate::record::profile::learners::{self, LONGEST_NAME};
use crate::text::Language;
use guide::{Guide, SCENARIO};

const WIDTH: f32 = 560.0;
const FIELD: &str = "welcome-name";

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Open>();
    app.add_plugins(guide::plugin);
    app.add_systems(OnEnter(Screen::Home), open_at_first_start);
    app.add_systems(Update, (keep_draft, press_keys, follow_actions).chain().run_if(is_open));
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(is_open.and_then(must_rebuild)),
    );
}

/// The dialog, while it is open: what stands in its field.
#[derive(Resource, Default)]
struct Open(Option<String>);

fn is_open(open: Res<Open>) -> bool {
    open.0.is_some()
}

fn open_at_first_start(
    mut first: ResMut<FirstStart>,
    learner: Res<Learner>,
    room: Res<Classroom>,
    mut open: ResMut<Open>,
    mut focus: ReturnTo,
    mut rebuild: ResMut<Rebuild>,
) {
    if std::mem::take(&mut first.0) && !learner.was_asked() && room.course().is_some() {
        open.0 = Some(String::new());
        focus.leave_for(FIELD);
        rebuild.0 = true;
        info!("welcome");
    }
}

fn keep_draft(fields: Query<(&EditableText, &FocusKey), Changed<EditableText>>, mut open: ResMut<Open>) {
    for (text, key) in &fields {
        if key.0 == FIELD
            && let Some(draft) = &mut open.bypass_change_detection().0
        {
            *draft = text.value().to_string();
        }
    }
}

fn press_keys(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    fields: Query<&EditableText>,
    mut actions: MessageWriter<Action>,
) {
    let field = focus.get().and_then(|entity| fields.get(entity).ok());
    // While an input method is composing, its keys are its own.
    if field.is_some_and(EditableText::is_composing) {
        return;
    }
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::LeaveWelcome);
    }
    if field.is_some() && keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        actions.write(Action::BeginGuide);
    }
}

fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    mut open: ResMut<Open>,
    mut learner: ResMut<Learner>,
    mut guide: ResMut<Guide>,
    kept_on: Res<KeptOn>,
    library: Res<Library>,
    mut focus: ReturnTo,
    mut rebuild: ResMut<Rebuild>,
) {
    let mut guided = None;
    for action in actions.p0().read() {
        match action {
            Action::BeginGuide => guided = Some(true),
            Action::LeaveWelcome => guided = Some(false),
            _ => {}
        }
    }
    let Some(guided) = guided else { return };
    let name = open.0.take().unwrap_or_default();
    // An empty name: they would rather not say, and are not asked again.
    if let Err(why) = learners::call(kept_on.0.as_ref(), learner.profile().id(), &name) {
        warn!("{why}");
    }
    *learner = Learner::of(&kept_on.0, learner.profile().id());
    focus.go_back();
    rebuild.0 = true;
    if guided && library.playable(SCENARIO).is_some() {
        guide.begin();
        actions.p1().write(Action::OpenScenario(SCENARIO.to_owned()));
    }
}

fn build(mut commands: Commands, painter: Painter, open: Res<Open>, library: Res<Library>, mut kept: ResMut<Kept>) {
    let paint = &painter.paint();
    let Some(draft) = &open.0 else { return };
    if !kept.focused().is_some_and(|key| key.starts_with("SetLanguage")) {
        kept.focus_next(FIELD);
    }
    let title = paint.say("welcome-title");
    let opened = dialog(&mut commands, paint, &title, WIDTH, |dialog| {
        paint.write(dialog, UI, paint.say("welcome-note"), paint.palette.ink2);
        language(dialog, paint);
        dialog.spawn(column(SPACE_1)).with_children(|part| {
            let label = paint.say("welcome-name");
            paint.write(part, CAPTION_MEDIUM, label.as_str(), paint.palette.ink2);
            part.spawn(row(0.0)).with_children(|line| {
                field(line, paint, &label, FIELD, draft, LONGEST_NAME);
            });
            paint.write(part, CAPTION, paint.say("welcome-name-note"), paint.palette.ink3);
        });
        let buttons = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            justify_content: JustifyContent::FlexEnd,
            ..row(SPACE_2)
        };
        dialog.spawn(buttons).with_children(|buttons| {
            let can_guide = library.playable(SCENARIO).is_some();
            let straight = Labelled {
                weight: if can_guide { Weight::Plain } else { Weight::Primary },
                icon: "",
                label: &paint.say("welcome-straight"),
                key: "Esc",
                action: Action::LeaveWelcome,
            };
            button(buttons, paint, &straight);
            if can_guide {
                let show = Labelled {
                    weight: Weight::Primary,
                    icon: icons::PLAY,
                    label: &paint.say("welcome-guide"),
                    key: "Enter",
                    action: Action::BeginGuide,
                };
                button(buttons, paint, &show);
            }
        });
    });
    commands.entity(opened).insert(ScreenRoot);
}

/// Said in both languages, whichever is set.
fn language(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    dialog.spawn(row(SPACE_3)).with_children(|line| {
        paint.write(line, UI_MEDIUM, "语言 · Language", paint.palette.ink);
        let option = |label: &str, language: Language| Segment {
            label: label.to_owned(),
            written_in: language,
            action: Action::SetLanguage(language),
            chosen: paint.language == language,
        };
        let both = [option("中文", Language::Chinese), option("English", Language::English)];
        segments(line, paint, &paint.say("common-language"), &both);
    });
}
