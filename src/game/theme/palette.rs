//! The colours, by purpose. Two sets: paper (dark ink on light) and ink (light on dark).
//!
//! The hues of the factors were searched so that any two differ under every kind of colour vision;
//! a hue never means good or bad, that is told by jade, seal, and a sign beside it.

use bevy::color::Color;

use crate::record::Look;
use crate::scenario::Factor;

/// Three strengths of one factor's hue.
#[derive(Clone, Copy, Debug)]
pub struct Hue {
    pub fill: Color,
    pub text: Color,
    pub soft: Color,
}

/// All colours of one look.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// The page, from top to bottom.
    pub page: [Color; 2],
    /// Cards, and what the customer says.
    pub surface: Color,
    /// Tracks, neutral badges, what is pressed.
    pub sunk: Color,
    /// What the learner says.
    pub bubble: Color,
    /// Decoration only.
    pub line: Color,
    /// The edge of every control.
    pub control: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text.
    pub ink2: Color,
    /// Captions.
    pub ink3: Color,
    /// The one primary button, the logo, the grade.
    pub seal: Color,
    pub seal_text: Color,
    pub seal_soft: Color,
    /// Gain, believed, done.
    pub jade: Color,
    pub jade_soft: Color,
    /// Text and icons on a fill.
    pub on_fill: Color,
    /// The same on the seal.
    pub on_seal: Color,
    /// Behind a portrait, from top to bottom.
    pub portrait: [Color; 2],
    pub shadow: Color,
    /// How much of something, from none; the number always stands beside it.
    pub heat: [Color; 5],
    factors: [Hue; 4],
}

const fn rgb(hex: u32) -> Color {
    Color::srgb_u8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn hue(fill: u32, text: u32, soft: u32) -> Hue {
    Hue {
        fill: rgb(fill),
        text: rgb(text),
        soft: rgb(soft),
    }
}

const PAPER: Palette = Palette {
    page: [rgb(0xF7F2E7), rgb(0xF3ECDD)],
    surface: rgb(0xFFFCF5),
    sunk: rgb(0xEFE8D8),
    bubble: rgb(0xEDE4D0),
    line: rgb(0xE3D9C4),
    control: rgb(0x8F8268),
    ink: rgb(0x23201C),
    ink2: rgb(0x4E473D),
    ink3: rgb(0x6B6254),
    seal: rgb(0xB4311F),
    seal_text: rgb(0xB4311F),
    seal_soft: rgb(0xF6E0D8),
    jade: rgb(0x2A6B57),
    jade_soft: rgb(0xDDEBE2),
    on_fill: rgb(0xFFFCF5),
    on_seal: rgb(0xFFFCF5),
    portrait: [rgb(0xE3D9C4), rgb(0xEFE8D8)],
    shadow: Color::srgba_u8(70, 52, 20, 20),
    heat: [
        rgb(0xFFFCF5),
        rgb(0xE6D8B8),
        rgb(0xC4AE82),
        rgb(0x7C6D53),
        rgb(0x4E473D),
    ],
    factors: [
        hue(0x20569E, 0x1A4A8A, 0xDFE8F3),
        hue(0xB0760C, 0x7D5200, 0xF5E8CB),
        hue(0x642347, 0x642347, 0xEEDFE6),
        hue(0x25918A, 0x14695D, 0xD9EDE8),
    ],
};

const INK: Palette = Palette {
    page: [rgb(0x191816), rgb(0x1D1B19)],
    surface: rgb(0x22201D),
    sunk: rgb(0x2C2A26),
    bubble: rgb(0x2C2A26),
    line: rgb(0x3A3732),
    control: rgb(0x7F7768),
    ink: rgb(0xF1EADB),
    ink2: rgb(0xCFC6B4),
    ink3: rgb(0xA89F8E),
    seal: rgb(0xC8412C),
    seal_text: rgb(0xF0806A),
    seal_soft: rgb(0x43241D),
    jade: rgb(0x6CC4A1),
    jade_soft: rgb(0x1F3A31),
    on_fill: rgb(0x191816),
    on_seal: rgb(0xFFFCF5),
    // The drawings are ink on light skin: their tile stays light.
    portrait: [rgb(0xD9CFBC), rgb(0xD9CFBC)],
    shadow: Color::NONE,
    heat: [
        rgb(0x22201D),
        rgb(0x3A3732),
        rgb(0x6B6254),
        rgb(0xA89F8E),
        rgb(0xCFC6B4),
    ],
    factors: [
        hue(0xA3D6FA, 0xA3D6FA, 0x1F2F3C),
        hue(0xF5C757, 0xF5C757, 0x3A301A),
        hue(0xD878AE, 0xE08CBA, 0x3B2431),
        hue(0x49B389, 0x5CC29A, 0x1D362D),
    ],
};

impl Palette {
    pub fn of(look: Look) -> &'static Self {
        match look {
            Look::Paper => &PAPER,
            Look::Ink => &INK,
        }
    }

    pub fn factor(&self, factor: Factor) -> Hue {
        self.factors[factor as usize]
    }

    /// For a change: jade where it rose, seal where it fell.
    pub fn change(&self, by: i32) -> Color {
        if by >= 0 { self.jade } else { self.seal_text }
    }
}
