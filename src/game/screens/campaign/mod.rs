//! A campaign: what it is about, its weeks, what it came to.

mod bar;
mod chart;
mod compare;
mod coverage;
mod end;
mod foot;
mod funnel;
mod keys;
mod live;
mod meet;
mod money;
mod presets;
mod report;
mod rows;
mod save;
mod start;
mod table;
mod weeks;

use bevy::prelude::*;

use super::{Build, Screen, ScreenRoot};
use crate::game::action::{Action, Follow};
use crate::game::campaign::{CampaignAction, Followed, Open, Page, Run};
use crate::game::library::Library;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::field::not_typing;
use crate::game::widgets::frame::page;
use crate::game::widgets::modal::no_dialog_open;
use crate::game::widgets::notice::{Tone, notice};
use crate::market::Campaign;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((live::plugin, save::plugin));
    app.init_resource::<keys::Selected>();
    app.add_systems(OnEnter(Screen::Campaign), keys::begin_anew);
    app.add_systems(
        Update,
        (keys::press_in_field, keys::press_keys.run_if(not_typing))
            .chain()
            .run_if(in_state(Screen::Campaign).and_then(no_dialog_open)),
    );
    app.add_systems(
        Follow,
        keys::follow_page.after(Followed).run_if(in_state(Screen::Campaign)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Campaign)));
}

/// Everything that one build of the screen shows.
#[derive(Clone, Copy)]
struct View<'a> {
    paint: &'a Paint<'a>,
    open: &'a Open,
    campaign: &'a Campaign,
    breadth: Breadth,
    /// The window, in logical pixels.
    window: Vec2,
}

impl View<'_> {
    /// Things stand side by side.
    fn is_wide(&self) -> bool {
        self.breadth >= Breadth::Usual
    }

    fn say(&self, key: &str) -> String {
        self.paint.say(key)
    }

    fn with(&self, key: &str, filled: &[(&str, String)]) -> String {
        let filled: Vec<_> = filled
            .iter()
            .map(|(name, value)| (*name, value.clone().into()))
            .collect();
        self.paint.words().with(key, &filled)
    }
}

fn build(
    mut commands: Commands,
    painter: Painter,
    run: Res<Run>,
    library: Res<Library>,
    breadth: Res<Breadth>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
) {
    let Some(open) = &run.open else { return };
    let paint = &painter.paint();
    let view = &View {
        paint,
        open,
        campaign: &open.campaign,
        breadth: *breadth,
        window: windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size) / scale.0,
    };
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Campaign")))
        .with_children(|page| match open.page {
            Page::Start => start::page(page, view),
            Page::Weeks => weeks::page(page, view),
            Page::End => end::page(page, view, &library),
        });
}

/// What went wrong with the disk, and what was said about a file.
fn notices(page: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let paint = view.paint;
    if let Some(why) = view.open.trouble() {
        let text = view.with("market-not-kept", &[("why", why.text(paint.language))]);
        notice(page, paint, Tone::Trouble, icons::TRIANGLE_ALERT, text, |_| {});
    }
    if let Some(note) = &view.open.note {
        let (tone, icon) = if note.bad {
            (Tone::Trouble, icons::TRIANGLE_ALERT)
        } else {
            (Tone::Calm, icons::CIRCLE_CHECK)
        };
        notice(page, paint, tone, icon, note.text.as_str(), |right| {
            let away = Action::Campaign(CampaignAction::PutNoteAway);
            crate::game::widgets::button::icon_button(right, paint, icons::X, &view.say("home-dismiss"), away);
        });
    }
}

/// A button of this screen.
fn way<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    view: &View<'_>,
    weight: Weight,
    (icon, label, key): (&str, &str, &str),
    action: CampaignAction,
) -> EntityCommands<'p> {
    let labelled = Labelled {
        weight,
        icon,
        label,
        key,
        action: Action::Campaign(action),
    };
    button(parent, view.paint, &labelled)
}

/// A title within a card.
fn titled(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>, key: &str) {
    view.paint.write(card, CARD, view.say(key), view.paint.palette.ink);
}

/// A number in a cell of its own width, at the right.
fn figure<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    view: &View<'_>,
    width: f32,
    kind: Type,
    text: String,
) -> EntityCommands<'p> {
    let cell = Node {
        width: Val::Px(width),
        justify_content: JustifyContent::FlexEnd,
        flex_shrink: 0.0,
        ..default()
    };
    let mut cell = parent.spawn(cell);
    cell.with_children(|cell| {
        view.paint
            .write(cell, kind, text, view.paint.palette.ink)
            .insert(TextLayout::no_wrap());
    });
    cell
}
