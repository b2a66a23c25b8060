//! Draws on the page: lines of text in two scripts, rules and boxes.

use pdf_writer::{Content, Name, Str};

use super::font::Font;
use super::{Fonts, WIDTH};
use crate::text::{Language, is_chinese};

/// The fonts in the order in which a [`Pen`] keeps them.
pub(super) const NAMES: [&str; 4] = ["SourceSans", "SourceSerif", "NotoSansSC", "NotoSerifSC"];

/// Red, green and blue, 0–255.
pub(super) type Colour = [u8; 3];

pub(super) const INK: Colour = [0x23, 0x20, 0x1c];
pub(super) const QUIET: Colour = [0x6b, 0x62, 0x54];
pub(super) const FAINT: Colour = [0xcf, 0xc6, 0xb4];
pub(super) const VERMILION: Colour = [0xb4, 0x31, 0x1f];

/// The look of a line of text.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub size: f32,
    pub colour: Colour,
    pub serif: bool,
}

/// Where the given place is in a line.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

pub(super) struct Pen<'a> {
    content: Content,
    fonts: [Font<'a>; 4],
    language: Language,
}

impl<'a> Pen<'a> {
    /// `None` if one of the fonts is none.
    pub fn new(fonts: &'a Fonts, language: Language) -> Option<Self> {
        Some(Self {
            content: Content::new(),
            fonts: [
                Font::of(&fonts.latin)?,
                Font::of(&fonts.latin_serif)?,
                Font::of(&fonts.chinese)?,
                Font::of(&fonts.chinese_serif)?,
            ],
            language,
        })
    }

    /// Whether a letter can be shown.
    pub fn has(&self, letter: char) -> bool {
        self.fonts[self.font_of(letter, false)].has(letter) && self.fonts[self.font_of(letter, true)].has(letter)
    }

    /// What was drawn, and the fonts with what is used of them.
    pub fn finish(self) -> (Vec<u8>, [Font<'a>; 4]) {
        (self.content.finish().into_vec(), self.fonts)
    }

    /// Chinese letters in the Chinese fonts; so are quotation marks in a Chinese text.
    fn font_of(&self, letter: char, serif: bool) -> usize {
        let marks = self.language == Language::Chinese && !letter.is_ascii();
        let chinese = 2 + usize::from(serif);
        let latin = usize::from(serif);
        if is_chinese(letter) || (marks && self.fonts[chinese].has(letter)) {
            chinese
        } else {
            latin
        }
    }

    /// How wide a line is.
    pub fn width(&self, text: &str, look: Look) -> f32 {
        let widths = text.chars().map(|c| self.fonts[self.font_of(c, look.serif)].width(c));
        widths.sum::<f32>() * look.size
    }

    /// Writes a line; returns its width.
    pub fn write(&mut self, text: &str, (x, y): (f32, f32), side: Side, look: Look) -> f32 {
        let width = self.width(text, look);
        let mut x = match side {
            Side::Left => x,
            Side::Middle => x - width / 2.0,
            Side::Right => x - width,
        };
        self.fill_with(look.colour);
        let letters = text.chars().map(|letter| (self.font_of(letter, look.serif), letter));
        let letters: Vec<(usize, char)> = letters.collect();
        for run in letters.chunk_by(|(a, _), (b, _)| a == b) {
            let font = run[0].0;
            let run: String = run.iter().map(|&(_, letter)| letter).collect();
            let bytes = self.fonts[font].encode(&run);
            self.content.begin_text();
            self.content.set_font(Name(NAMES[font].as_bytes()), look.size);
            self.content.next_line(x, y);
            self.content.show(Str(&bytes));
            self.content.end_text();
            x += self.width(&run, look);
        }
        width
    }

    /// Writes a line in the middle of the page, smaller if it would not fit.
    pub fn write_within(&mut self, text: &str, y: f32, most: f32, mut look: Look) {
        let width = self.width(text, look);
        if width > most {
            look.size *= most / width;
        }
        self.write(text, (WIDTH / 2.0, y), Side::Middle, look);
    }

    pub fn frame(&mut self, [x, y, width, height]: [f32; 4], thick: f32, colour: Colour) {
        let [r, g, b] = colour.map(share);
        self.content.set_stroke_rgb(r, g, b);
        self.content.set_line_width(thick);
        self.content.rect(x, y, width, height);
        self.content.stroke();
    }

    pub fn fill(&mut self, [x, y, width, height]: [f32; 4], colour: Colour) {
        self.fill_with(colour);
        self.content.rect(x, y, width, height);
        self.content.fill_nonzero();
    }

    fn fill_with(&mut self, colour: Colour) {
        let [r, g, b] = colour.map(share);
        self.content.set_fill_rgb(r, g, b);
    }
}

fn share(part: u8) -> f32 {
    f32::from(part) / 255.0
}
