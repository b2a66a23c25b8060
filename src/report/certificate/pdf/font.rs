//! One font of the page, of which only the letters used are embedded.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Finish as _, Name, Pdf, Rect, Ref, Str};
use subsetter::{GlyphRemapper, subset};
use ttf_parser::Face;

/// Glyphs are named by their place in the subset.
const IDENTITY: SystemInfo<'_> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// A font (TrueType), and what was written in it so far.
pub(super) struct Font<'a> {
    data: &'a [u8],
    face: Face<'a>,
    glyphs: GlyphRemapper,
    /// By place in the subset: what it stands for, and its width in thousandths of the size.
    used: BTreeMap<u16, (char, f32)>,
}

impl<'a> Font<'a> {
    /// `None` if the bytes are no font.
    pub fn of(data: &'a [u8]) -> Option<Self> {
        Some(Self {
            data,
            face: Face::parse(data, 0).ok()?,
            glyphs: GlyphRemapper::new(),
            used: BTreeMap::new(),
        })
    }

    pub fn has(&self, letter: char) -> bool {
        self.face.glyph_index(letter).is_some()
    }

    /// In thousandths of the size of the letters.
    fn per_mille(&self, units: f32) -> f32 {
        units * 1000.0 / f32::from(self.face.units_per_em())
    }

    /// How wide a letter is at size 1.
    pub fn width(&self, letter: char) -> f32 {
        let glyph = self.face.glyph_index(letter).unwrap_or_default();
        let advance = self.face.glyph_hor_advance(glyph).unwrap_or_default();
        self.per_mille(advance.into()) / 1000.0
    }

    /// The letters as the page names them, two bytes each; taken down for the subset.
    pub fn encode(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(2 * text.len());
        for letter in text.chars() {
            let glyph = self.face.glyph_index(letter).unwrap_or_default();
            let place = self.glyphs.remap(glyph.0);
            let width = 1000.0 * self.width(letter);
            self.used.entry(place).or_insert((letter, width));
            bytes.extend_from_slice(&place.to_be_bytes());
        }
        bytes
    }

    /// Writes the font with the letters used; takes five references from `first` on.
    pub fn write(&self, pdf: &mut Pdf, first: Ref, name: &str) {
        let [_, cid, descriptor, file, unicode] = [0, 1, 2, 3, 4].map(|step| Ref::new(first.get() + step));
        // A subset is marked by six letters before its name.
        let name = format!("YINXIN+{name}");
        let name = Name(name.as_bytes());
        pdf.type0_font(first)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(unicode);
        let mut font = pdf.cid_font(cid);
        font.subtype(CidFontType::Type2).base_font(name).system_info(IDENTITY);
        font.font_descriptor(descriptor).default_width(0.0);
        font.cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = font.widths();
        for (place, (_, width)) in &self.used {
            widths.consecutive(*place, [*width]);
        }
        widths.finish();
        font.finish();
        self.write_descriptor(pdf, descriptor, file, name);
        let embedded = subset(self.data, 0, &self.glyphs).expect("a shipped font can be cut down");
        pdf.stream(file, &embedded)
            .pair(Name(b"Length1"), embedded.len() as i32);
        let mut cmap: UnicodeCmap = UnicodeCmap::new(Name(b"Yinxin"), IDENTITY);
        for (place, (letter, _)) in &self.used {
            cmap.pair(*place, *letter);
        }
        pdf.cmap(unicode, &cmap.finish());
    }

    fn write_descriptor(&self, pdf: &mut Pdf, id: Ref, file: Ref, name: Name<'_>) {
        let bounds = self.face.global_bounding_box();
        let at = |units: i16| self.per_mille(units.into());
        let bounds = Rect::new(at(bounds.x_min), at(bounds.y_min), at(bounds.x_max), at(bounds.y_max));
        pdf.font_descriptor(id)
            .name(name)
            .flags(FontFlags::SYMBOLIC)
            .bbox(bounds)
            .italic_angle(0.0)
            .ascent(at(self.face.ascender()))
            .descent(at(self.face.descender()))
            .cap_height(at(self.face.capital_height().unwrap_or(self.face.ascender())))
            .stem_v(90.0)
            .font_file2(file);
    }
}
