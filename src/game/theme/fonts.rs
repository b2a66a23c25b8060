//! The fonts, by language and purpose.
//!
//! Chinese has Noto Sans and Serif SC, English Source Sans and Serif (the same Latin design); a
//! run of the other language gets its own font, since quotation marks of the Chinese fonts are a
//! whole character wide and would tear English apart.

use bevy::prelude::*;

use crate::text::Language;

/// What a piece of text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Regular,
    Medium,
    Bold,
    /// Serif, for titles.
    Title,
    /// A title that is dark on light, see [`Fonts::on_light`].
    TitleOnLight,
    /// The heaviest serif, for the logo and the grade.
    Seal,
}

/// Loaded once, at the start.
#[derive(Resource)]
pub struct Fonts {
    english: [Handle<Font>; 6],
    chinese: [Handle<Font>; 6],
    icons: Handle<Font>,
}

pub(super) fn plugin(app: &mut App) {
    let assets = app.world().resource::<AssetServer>();
    let fonts = Fonts::load(assets);
    #[cfg(target_arch = "wasm32")]
    {
        app.init_resource::<whole::Whole>();
        app.add_systems(PreUpdate, whole::fall_back_on);
    }
    app.insert_resource(fonts);
}

impl Fonts {
    pub fn load(assets: &AssetServer) -> Self {
        let load = |name: &str| assets.load(format!("fonts/{name}.ttf"));
        let bold_serif = load("SourceSerif4-Bold");
        // A page fetches one of the Chinese serifs, the one that dark letters need.
        let chinese_title = if cfg!(target_arch = "wasm32") {
            "NotoSerifSC-ExtraBold"
        } else {
            "NotoSerifSC-SemiBold"
        };
        Self {
            english: [
                load("SourceSans3-Regular"),
                load("SourceSans3-Medium"),
                load("SourceSans3-SemiBold"),
                load("SourceSerif4-SemiBold"),
                bold_serif.clone(),
                bold_serif,
            ],
            chinese: [
                load("NotoSansSC-Regular"),
                load("NotoSansSC-Medium"),
                load("NotoSansSC-Bold"),
                load(chinese_title),
                load("NotoSerifSC-ExtraBold"),
                load("NotoSerifSC-Black"),
            ],
            icons: load("Lucide"),
        }
    }

    pub fn get(&self, language: Language, face: Face) -> FontSource {
        let faces = match language {
            Language::English => &self.english,
            Language::Chinese => &self.chinese,
        };
        faces[face as usize].clone().into()
    }

    /// The face that looks as heavy as this one should. Dark letters on light lose weight where the
    /// edges of their strokes are blended, light letters on dark gain it; a heavier face makes up for
    /// it. Chinese serifs are the thinnest: blended so, 800 looks like the 600 that is meant.
    pub fn on_light(face: Face) -> Face {
        match face {
            Face::Regular => Face::Medium,
            Face::Medium => Face::Bold,
            Face::Title => Face::TitleOnLight,
            other => other,
        }
    }

    pub fn icons(&self) -> FontSource {
        self.icons.clone().into()
    }

    /// Whether texts of this language can be drawn. In a browser the other language's fonts come
    /// after them.
    pub fn are_loaded(&self, assets: &AssetServer, language: Language) -> bool {
        let later = cfg!(target_arch = "wasm32");
        let english = (!later || language == Language::English).then_some(&self.english);
        let chinese = (!later || language == Language::Chinese).then_some(&self.chinese);
        let faces = english.into_iter().chain(chinese).flatten();
        let seal = &self.chinese[Face::Seal as usize];
        faces.chain([&self.icons, seal]).all(|font| assets.is_loaded(font))
    }
}

/// The fonts that a page fetches first have the characters of our own texts; one that has them all
/// comes last, for what is typed and for packs.
#[cfg(target_arch = "wasm32")]
mod whole {
    use bevy::prelude::*;
    use bevy::text::FontCx;
    use parley::fontique::{FallbackKey, Script};

    use super::Fonts;
    use crate::game::settings::PlayerSettings;

    /// The font once it is asked for, and whether the layout of texts knows it.
    #[derive(Resource, Default)]
    pub struct Whole {
        font: Option<Handle<Font>>,
        known: bool,
    }

    pub fn fall_back_on(
        mut whole: ResMut<Whole>,
        ours: Res<Fonts>,
        settings: Res<PlayerSettings>,
        assets: Res<AssetServer>,
        fonts: Res<Assets<Font>>,
        mut context: ResMut<FontCx>,
        mut texts: Query<&mut TextFont>,
    ) {
        if whole.known {
            return;
        }
        if whole.font.is_none() && ours.are_loaded(&assets, settings.language()) {
            whole.font = Some(assets.load("fonts/NotoSansSC-Regular-whole.ttf"));
        }
        let Some(font) = whole.font.as_ref().and_then(|handle| fonts.get(handle)) else {
            return;
        };
        // It has a name once Bevy has taken it in.
        let Some(family) = context.collection.family_id(&font.alias) else {
            return;
        };
        let chinese = FallbackKey::new(Script::from_bytes(*b"Hani"), None);
        context.collection.append_fallbacks(chinese, [family].into_iter());
        for mut text in &mut texts {
            text.set_changed();
        }
        whole.known = true;
    }
}
