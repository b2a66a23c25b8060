//! What a player may set, as kept between runs.
//!
//! Plain values: reading and writing the file is [`super::store`]'s work, and what a setting
//! does to the window is the game's.

use serde::{Deserialize, Serialize};

use crate::sim::Grain;
use crate::text::Language;

/// Everything a player may set. A field that is missing in a file is as in [`Settings::default`],
/// and a field that is not known is passed over, so that files of other versions can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub language: Language,
    pub look: Look,
    pub text_size: TextSize,
    /// `true`: nothing moves, values jump; `false`: short transitions.
    pub reduced_motion: bool,
    /// How the four gauges are shown in the next talk.
    #[serde(with = "GrainName")]
    pub gauges: Grain,
    /// Whether the coach may be asked in the next talk.
    pub coach: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::English,
            look: Look::Paper,
            text_size: TextSize::default(),
            reduced_motion: false,
            gauges: Grain::Exact,
            coach: true,
        }
    }
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// Dark ink on light paper.
    #[default]
    Paper,
    /// Light letters on dark.
    Ink,
}

/// How large texts are, in percent: 100 to 150 in steps of 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct TextSize(u16);

impl TextSize {
    pub const SMALLEST: TextSize = TextSize(100);
    pub const LARGEST: TextSize = TextSize(150);
    const STEP: u16 = 10;

    pub fn percent(self) -> u16 {
        self.0
    }

    /// One step larger; the largest stays.
    pub fn larger(self) -> Self {
        Self::from(self.0.saturating_add(Self::STEP))
    }

    /// One step smaller; the smallest stays.
    pub fn smaller(self) -> Self {
        Self::from(self.0.saturating_sub(Self::STEP))
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self::SMALLEST
    }
}

impl From<u16> for TextSize {
    /// The nearest step at or below; what is out of range stops at its end.
    fn from(percent: u16) -> Self {
        let clamped = percent.clamp(Self::SMALLEST.0, Self::LARGEST.0);
        Self(clamped - clamped % Self::STEP)
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> u16 {
        size.0
    }
}

/// [`Grain`] as a settings file spells it; the simulation itself writes no files.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Grain", rename_all = "lowercase")]
enum GrainName {
    Exact,
    Coarse,
    Hidden,
}

impl Settings {
    /// The settings in this text.
    ///
    /// # Errors
    /// If it is not RON of these fields; the message is the parser's, for the log.
    pub fn read(text: &str) -> Result<Self, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    /// As [`read`](Self::read) reads it.
    pub fn write(&self) -> String {
        let mut text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .expect("settings are plain values, which RON can write");
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_they_were_written() {
        let settings = Settings {
            language: Language::Chinese,
            look: Look::Ink,
            text_size: TextSize::from(130),
            reduced_motion: true,
            gauges: Grain::Hidden,
            coach: false,
        };
        assert_eq!(Settings::read(&settings.write()), Ok(settings));
    }

    #[test]
    fn a_file_of_another_version_keeps_what_is_known() {
        let read = Settings::read("(look: ink, volume: 11)").expect("unknown fields are passed over");
        assert_eq!(
            read,
            Settings {
                look: Look::Ink,
                ..Settings::default()
            }
        );
    }

    #[test]
    fn a_text_size_out_of_range_stops_at_its_end() {
        let read = Settings::read("(text_size: 900)").expect("a number is a number");
        assert_eq!(read.text_size, TextSize::LARGEST);
        assert_eq!(TextSize::LARGEST.larger(), TextSize::LARGEST);
        assert_eq!(TextSize::SMALLEST.smaller(), TextSize::SMALLEST);
        assert_eq!(TextSize::from(114).percent(), 110);
    }
}
