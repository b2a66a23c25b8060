//! A message about the settings file, until it is put away.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::screens::Rebuild;
use crate::game::settings::SettingsTrouble;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::icon_button;
use crate::game::widgets::frame::row;
use crate::record::store::StoreError;

pub fn notice(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, error: &StoreError) {
    let bar = Node {
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_1)),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    page.spawn((
        bar,
        BackgroundColor(paint.palette.seal_soft),
        BorderColor::all(paint.palette.line),
        Name::new("Notice"),
    ))
    .with_children(|bar| {
        paint.icon(bar, icons::TRIANGLE_ALERT, 16.0, paint.palette.seal_text);
        bar.spawn(Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..default()
        })
        .with_children(|room| {
            paint
                .write(room, DENSE, error.text(paint.language), paint.palette.ink)
                .insert(TextLayout {
                    linebreak: LineBreak::WordOrCharacter,
                    ..default()
                });
        });
        icon_button(bar, paint, icons::X, &paint.say("home-dismiss"), Action::PutNoticeAway);
    });
}

pub fn follow_actions(
    mut actions: MessageReader<Action>,
    mut trouble: ResMut<SettingsTrouble>,
    mut rebuild: ResMut<Rebuild>,
) {
    if actions.read().any(|action| *action == Action::PutNoticeAway) {
        trouble.0 = None;
        rebuild.0 = true;
    }
}
