//! The settings, over any screen.

use bevy::prelude::*;

use super::{Build, Rebuild, Screen, ScreenRoot, built, must_rebuild};
use crate::game::action::Action;
use crate::game::settings::PlayerSettings;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, Painter, icons};
use crate::game::widgets::button::icon_button;
use crate::game::widgets::dialog::{close_line, dialog};
use crate::game::widgets::frame::row;
use crate::game::widgets::modal::ReturnTo;
use crate::game::widgets::segments::{Segment, segments};
use crate::record::{Look, Settings, TextSize};
use crate::text::Language;

const WIDTH: f32 = 480.0;
const LABELS: f32 = 120.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Open>();
    app.add_systems(Update, (press_keys.run_if(is_open), follow_actions).chain());
    app.add_systems(
        PostUpdate,
        build.after(Build).before(built).run_if(is_open.and_then(must_rebuild)),
    );
}

#[derive(Resource, Default)]
struct Open(bool);

fn is_open(open: Res<Open>) -> bool {
    open.0
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut open: ResMut<Open>,
    mut rebuild: ResMut<Rebuild>,
    mut focus: ReturnTo,
    screen: Res<State<Screen>>,
) {
    for action in actions.read() {
        let wanted = match action {
            Action::OpenSettings => *screen.get() != Screen::Opening,
            Action::CloseDialog => false,
            _ => continue,
        };
        if wanted == open.0 {
            continue;
        }
        if wanted {
            focus.leave_for(&format!("{:?}", Action::SetLook(Look::Paper)));
        } else {
            focus.go_back();
        }
        open.0 = wanted;
        rebuild.0 = true;
    }
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::CloseDialog);
    }
}

fn build(mut commands: Commands, painter: Painter, settings: Res<PlayerSettings>) {
    let paint = &painter.paint();
    let opened = dialog(&mut commands, paint, &paint.say("settings-title"), WIDTH, |dialog| {
        language(dialog, paint);
        look(dialog, paint, &settings);
        text_size(dialog, paint, settings.text_size);
        motion(dialog, paint, settings.reduced_motion);
        close_line(dialog, paint, |line| {
            paint.write(line, CAPTION, paint.say("settings-kept"), paint.palette.ink3);
        });
    });
    commands.entity(opened).insert(ScreenRoot);
}

/// One setting: its name, and what sets it.
fn setting(
    dialog: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    control: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_1),
        ..row(SPACE_3)
    };
    dialog.spawn(line).with_children(|line| {
        line.spawn(Node {
            width: Val::Px(LABELS),
            ..default()
        })
        .with_children(|room| {
            paint.write(room, UI, name, paint.palette.ink2);
        });
        control(line);
    });
}

fn language(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let name = paint.say("settings-language");
    let options = [
        (Language::Chinese, "settings-chinese"),
        (Language::English, "settings-english"),
    ];
    let options = options.map(|(language, key)| Segment {
        label: paint.say(key),
        written_in: language,
        action: Action::SetLanguage(language),
        chosen: paint.language == language,
    });
    setting(dialog, paint, &name, |line| segments(line, paint, &name, &options));
}

fn look(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint, settings: &Settings) {
    let name = paint.say("settings-look");
    let options = [(Look::Paper, "settings-paper"), (Look::Ink, "settings-ink")];
    let options = options.map(|(look, key)| Segment {
        label: paint.say(key),
        written_in: paint.language,
        action: Action::SetLook(look),
        chosen: settings.look == look,
    });
    setting(dialog, paint, &name, |line| segments(line, paint, &name, &options));
}

fn text_size(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint, size: TextSize) {
    setting(dialog, paint, &paint.say("settings-text-size"), |line| {
        let smaller = Action::SetTextSize(size.smaller());
        let larger = Action::SetTextSize(size.larger());
        // The focus stays on the same button while the size under it changes.
        icon_button(line, paint, icons::MINUS, &paint.say("settings-smaller"), smaller)
            .insert(crate::game::widgets::FocusKey("smaller".into()));
        let percent = paint
            .words()
            .with("settings-percent", &[("percent", size.percent().into())]);
        let room = Node {
            width: Val::Px(52.0),
            justify_content: JustifyContent::Center,
            ..row(0.0)
        };
        line.spawn(room).with_children(|room| {
            paint.write(room, UI_MEDIUM, percent, paint.palette.ink);
        });
        icon_button(line, paint, icons::PLUS, &paint.say("settings-larger"), larger)
            .insert(crate::game::widgets::FocusKey("larger".into()));
    });
}

fn motion(dialog: &mut ChildSpawnerCommands<'_>, paint: &Paint, still: bool) {
    let name = paint.say("settings-motion");
    let options = [(false, "settings-motion-on"), (true, "settings-motion-off")];
    let options = options.map(|(value, key)| Segment {
        label: paint.say(key),
        written_in: paint.language,
        action: Action::SetStill(value),
        chosen: still == value,
    });
    setting(dialog, paint, &name, |line| segments(line, paint, &name, &options));
}
