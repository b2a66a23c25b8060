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
    /// The heaviest serif, for the logo and the grade.
    Seal,
}

/// Loaded once, at the start.
#[derive(Resource)]
pub struct Fonts {
    english: [Handle<Font>; 5],
    chinese: [Handle<Font>; 5],
    icons: Handle<Font>,
}

impl Fonts {
    pub fn load(assets: &AssetServer) -> Self {
        let load = |name: &str| assets.load(format!("fonts/{name}.ttf"));
        let black = load("NotoSerifSC-Black");
        Self {
            english: [
                load("SourceSans3-Regular"),
                load("SourceSans3-Medium"),
                load("SourceSans3-SemiBold"),
                load("SourceSerif4-SemiBold"),
                load("SourceSerif4-Bold"),
            ],
            chinese: [
                load("NotoSansSC-Regular"),
                load("NotoSansSC-Medium"),
                load("NotoSansSC-Bold"),
                load("NotoSerifSC-SemiBold"),
                black,
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
    /// edges of their strokes are blended, light letters on dark gain it; the next heavier face
    /// makes up for it.
    pub fn on_light(language: Language, face: Face) -> Face {
        match (face, language) {
            (Face::Regular, _) => Face::Medium,
            (Face::Medium, _) => Face::Bold,
            (Face::Title, Language::English) => Face::Seal,
            (other, _) => other,
        }
    }

    pub fn icons(&self) -> FontSource {
        self.icons.clone().into()
    }

    /// Whether all of them can be drawn.
    pub fn are_loaded(&self, assets: &AssetServer) -> bool {
        let all = self.english.iter().chain(&self.chinese).chain([&self.icons]);
        all.into_iter().all(|font| assets.is_loaded(font))
    }
}
