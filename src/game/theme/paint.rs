//! What a screen draws with: colours, fonts and words of the player's look and language.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::text::{FontFeatureTag, LineHeight};

use super::Breadth;
use super::fonts::{Face, Fonts};
use super::palette::Palette;
use super::scale::Type;
use crate::game::settings::PlayerSettings;
use crate::record::Look;
use crate::text::{Language, Words, is_chinese, words};

/// Two Chinese marks beside each other, as in ”，, take one and a half characters and not two. The fonts
/// have it, and it has to be asked for.
const CLOSE_PUNCTUATION: FontFeatureTag = FontFeatureTag::new(b"chws");

/// For systems that build a part of a screen.
#[derive(SystemParam)]
pub struct Painter<'w> {
    settings: Res<'w, PlayerSettings>,
    fonts: Res<'w, Fonts>,
    assets: Res<'w, AssetServer>,
    breadth: Res<'w, Breadth>,
}

impl Painter<'_> {
    pub fn paint(&self) -> Paint<'_> {
        Paint {
            palette: Palette::of(self.settings.look),
            language: self.settings.language,
            still: self.settings.reduced_motion,
            breadth: *self.breadth,
            on_light: self.settings.look == Look::Paper,
            fonts: &self.fonts,
            assets: &self.assets,
        }
    }
}

/// Colours, fonts and words for one build of a screen.
#[derive(Clone, Copy)]
pub struct Paint<'a> {
    pub palette: &'static Palette,
    pub language: Language,
    /// Nothing moves.
    pub still: bool,
    /// How much room there is beside one another.
    pub breadth: Breadth,
    /// Letters are dark on light.
    on_light: bool,
    fonts: &'a Fonts,
    assets: &'a AssetServer,
}

impl Paint<'_> {
    /// Whether the window is as small as a phone: controls are then as large as a finger, and keys are
    /// not shown.
    pub fn is_phone(&self) -> bool {
        self.breadth == Breadth::Phone
    }

    pub fn words(&self) -> &'static Words {
        words(self.language)
    }

    /// A message of the interface.
    pub fn say(&self, key: &str) -> String {
        self.words().get(key)
    }

    /// The large drawing, for the talk.
    pub fn portrait(&self, person: &str, mood: &str) -> Handle<Image> {
        self.assets.load(format!("portraits/{person}-{mood}.png"))
    }

    /// The small drawing, for cards and lists.
    pub fn small_portrait(&self, person: &str, mood: &str) -> Handle<Image> {
        self.assets.load(format!("portraits/small/{person}-{mood}.png"))
    }

    /// Text in the player's language; runs of the other one in their own font.
    pub fn write<'p>(
        &self,
        parent: &'p mut ChildSpawnerCommands<'_>,
        kind: Type,
        text: impl Into<String>,
        colour: Color,
    ) -> EntityCommands<'p> {
        self.write_in(parent, self.language, kind, text, colour)
    }

    /// Text in a language that need not be the player's.
    pub fn write_in<'p>(
        &self,
        parent: &'p mut ChildSpawnerCommands<'_>,
        language: Language,
        kind: Type,
        text: impl Into<String>,
        colour: Color,
    ) -> EntityCommands<'p> {
        let text = text.into();
        let runs = runs(&text, language);
        let font = |language: Language| self.font(language, kind.face, kind.size);
        let line = LineHeight::Px(kind.line);
        let (first_language, first) = runs.first().map_or((language, ""), |&(language, run)| (language, run));
        let mut entity = parent.spawn((
            Text::new(first),
            font(first_language),
            line,
            TextColor(colour),
            TextLayout::default(),
        ));
        if runs.len() > 1 {
            entity.with_children(|spans| {
                for &(language, run) in &runs[1..] {
                    spans.spawn((TextSpan::new(run), font(language), line, TextColor(colour)));
                }
            });
        }
        entity
    }

    /// An icon, drawn as a glyph of the icon font.
    pub fn icon<'p>(
        &self,
        parent: &'p mut ChildSpawnerCommands<'_>,
        icon: &str,
        size: f32,
        colour: Color,
    ) -> EntityCommands<'p> {
        parent.spawn((
            Text::new(icon),
            TextFont {
                font: self.fonts.icons(),
                font_size: FontSize::Px(size),
                ..default()
            },
            LineHeight::Px(size),
            TextColor(colour),
            TextLayout::no_wrap(),
            Node {
                flex_shrink: 0.0,
                ..default()
            },
        ))
    }

    /// The runs of one language each in a text, for what is not written with [`Self::write`].
    pub fn runs<'t>(&self, text: &'t str) -> Vec<(Language, &'t str)> {
        runs(text, self.language)
    }

    /// The font of a face, for what is not written with [`Self::write`].
    pub fn font(&self, language: Language, face: Face, size: f32) -> TextFont {
        let face = if self.on_light { Fonts::on_light(face) } else { face };
        TextFont {
            font: self.fonts.get(language, face),
            font_size: FontSize::Px(size),
            font_features: match language {
                Language::Chinese => [CLOSE_PUNCTUATION].into(),
                Language::English => default(),
            },
            ..default()
        }
    }
}

/// Runs of one language each. In Chinese text, Latin letters and digits stay in the Chinese font
/// (its Latin is the same design); a text without any Han is English that nobody has translated.
fn runs(text: &str, language: Language) -> Vec<(Language, &str)> {
    if language == Language::Chinese && text.chars().any(is_chinese) {
        return vec![(language, text)];
    }
    let of = |character: char| {
        if is_chinese(character) {
            Language::Chinese
        } else {
            Language::English
        }
    };
    let mut runs = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((_, character)) = characters.next() {
        let ends = characters.peek().is_none_or(|&(_, next)| of(next) != of(character));
        if ends {
            let end = characters.peek().map_or(text.len(), |&(at, _)| at);
            runs.push((of(character), &text[start..end]));
            start = end;
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_name_in_english_text_is_a_run_of_its_own() {
        let found = runs("Yinxin 印信, a seal", Language::English);
        let wanted = [
            (Language::English, "Yinxin "),
            (Language::Chinese, "印信"),
            (Language::English, ", a seal"),
        ];
        assert_eq!(found, wanted);
        assert!(runs("", Language::English).is_empty());
    }
}
