//! How everything looks: colours by purpose, type, space, fonts, icons.

pub mod fonts;
pub mod icons;
pub mod paint;
pub mod palette;
pub mod scale;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

pub use fonts::Fonts;
pub use paint::{Paint, Painter};
pub use palette::Palette;

pub(super) fn plugin(app: &mut App) {
    fonts::plugin(app);
    app.insert_resource(ClearColor(Palette::of(crate::record::Look::Paper).page[0]));
    app.init_resource::<Breadth>();
    app.add_systems(
        Update,
        (
            (fit_scale_to_window, measure_breadth).chain(),
            paint_background,
            draw_until_pictures_are_there,
        ),
    );
}

/// How much stands side by side.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// Below 700: everything below one another.
    Phone,
    /// Below 1100: side columns become drawers and strips.
    Narrow,
    #[default]
    Usual,
    /// From 1500: a column more.
    Wide,
}

fn measure_breadth(windows: Query<&Window>, scale: Res<UiScale>, mut breadth: ResMut<Breadth>) {
    let Ok(window) = windows.single() else { return };
    let width = window.width() / scale.0;
    breadth.set_if_neq(match width {
        width if width < scale::TWO_COLUMNS => Breadth::Phone,
        width if width < scale::THREE_COLUMNS => Breadth::Narrow,
        width if width < scale::FOUR_COLUMNS => Breadth::Usual,
        _ => Breadth::Wide,
    });
}

/// `UiScale` = what fits the window, in quarters, times the player's text size.
fn fit_scale_to_window(
    windows: Query<&Window>,
    settings: Res<super::settings::PlayerSettings>,
    mut scale: ResMut<UiScale>,
) {
    let Ok(window) = windows.single() else { return };
    let fits = (window.width() / 1536.0).min(window.height() / 864.0).clamp(1.0, 2.0);
    let wanted = (fits * 4.0).floor() / 4.0 * f32::from(settings.text_size.percent()) / 100.0;
    if (scale.0 - wanted).abs() > 0.001 {
        scale.0 = wanted;
    }
}

fn paint_background(settings: Res<super::settings::PlayerSettings>, mut clear: ResMut<ClearColor>) {
    if settings.is_changed() {
        clear.0 = Palette::of(settings.look).page[0];
    }
}

/// Nothing wakes the window up when a picture has been read: ask for frames until all are there,
/// and for one more, which shows the last.
fn draw_until_pictures_are_there(
    pictures: Query<&ImageNode>,
    assets: Res<AssetServer>,
    mut waited: Local<bool>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let is_missing = |picture: &ImageNode| {
        assets
            .get_load_state(&picture.image)
            .is_some_and(|state| state.is_loading())
    };
    let missing = pictures.iter().any(is_missing);
    if missing || *waited {
        redraw.write(RequestRedraw);
    }
    *waited = missing;
}
