//! The seal as the window's icon.

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

pub(super) fn plugin(app: &mut App) {
    let picture = app.world().resource::<AssetServer>().load("icon.png");
    app.insert_resource(Picture(Some(picture)));
    app.add_systems(Update, set_icon.run_if(|picture: Res<Picture>| picture.0.is_some()));
}

/// The picture until it has been handed over.
#[derive(Resource)]
struct Picture(Option<Handle<Image>>);

/// The windows of the system are reached from the main thread alone.
fn set_icon(
    _main_thread: NonSendMarker,
    windows: Query<Entity, With<PrimaryWindow>>,
    images: Res<Assets<Image>>,
    mut picture: ResMut<Picture>,
) {
    let Some(image) = picture.0.as_ref().and_then(|handle| images.get(handle)) else {
        return;
    };
    let Ok(window) = windows.single() else { return };
    let icon = image
        .data
        .clone()
        .and_then(|pixels| Icon::from_rgba(pixels, image.width(), image.height()).ok());
    WINIT_WINDOWS.with_borrow(|all| {
        if let Some(window) = all.get_window(window) {
            window.set_window_icon(icon);
            picture.0 = None;
        }
    });
}
