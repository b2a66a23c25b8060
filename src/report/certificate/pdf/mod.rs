//! The page: one A4 sheet, landscape, with its fonts embedded, the badge attached, and all of it
//! signed.
//!
//! The signature is a comment behind the end of the PDF, which readers pass over:
//!
//! ```text
//! %yinxin-signed 4711 2300 3n0c…      where the badge begins, how long it is, Ed25519 over every byte before
//! %yinxin-unsigned 4711 2100          a self-study: nobody signed it
//! ```

mod font;
mod page;
mod pen;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pdf_writer::types::AssociationKind;
use pdf_writer::{Date, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use super::verify::{SIGNED, UNSIGNED};
use super::{Certificate, TrainerKey};
use pen::Pen;

/// A4, landscape, in points of 1/72 inch.
const WIDTH: f32 = 841.89;
const HEIGHT: f32 = 595.28;
const CREATOR: &str = concat!("Yinxin ", env!("CARGO_PKG_VERSION"));

/// The shipped fonts that the page is set in, as bytes.
#[derive(Clone, Debug)]
pub struct Fonts {
    pub latin: Vec<u8>,
    pub latin_serif: Vec<u8>,
    pub chinese: Vec<u8>,
    pub chinese_serif: Vec<u8>,
}

/// Where the fonts lie below the folder of assets, in the order of [`Fonts::of`].
pub const FONT_FILES: [&str; 4] = [
    "fonts/SourceSans3-Regular.ttf",
    "fonts/SourceSerif4-SemiBold.ttf",
    "fonts/NotoSansSC-Regular.ttf",
    "fonts/NotoSerifSC-SemiBold.ttf",
];

impl Fonts {
    /// The fonts of [`FONT_FILES`].
    pub fn of([latin, latin_serif, chinese, chinese_serif]: [Vec<u8>; 4]) -> Self {
        Self {
            latin,
            latin_serif,
            chinese,
            chinese_serif,
        }
    }
}

/// The file of the page. `badge` is what [`badge`](super::badge::badge) made with the same key.
///
/// `None` if one of the fonts is none.
pub fn pdf(certificate: &Certificate, badge: &str, key: Option<&TrainerKey>, fonts: &Fonts) -> Option<Vec<u8>> {
    let mut pen = Pen::new(fonts, certificate.language)?;
    page::draw(&mut pen, certificate, key.map(TrainerKey::public).as_ref());
    let bytes = file(certificate, badge, pen);
    Some(sealed(bytes, badge, key))
}

/// Letters that the page cannot show, each once: it has an empty box in their place.
pub fn lacking(certificate: &Certificate, fonts: &Fonts) -> Option<String> {
    let pen = Pen::new(fonts, certificate.language)?;
    let texts = [&certificate.learner, &certificate.title];
    let mut lacking: Vec<char> = texts
        .iter()
        .flat_map(|text| text.chars())
        .filter(|&c| !pen.has(c))
        .collect();
    lacking.sort_unstable();
    lacking.dedup();
    Some(lacking.into_iter().collect())
}

fn file(certificate: &Certificate, badge: &str, pen: Pen<'_>) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let [catalog, pages, page, content, info, attached, about] = [1, 2, 3, 4, 5, 6, 7].map(Ref::new);
    let name = if badge.starts_with('{') {
        "badge.json"
    } else {
        "badge.jwt"
    };
    let (content_bytes, used) = pen.finish();
    let mut top = pdf.catalog(catalog);
    top.pages(pages).lang(TextStr(certificate.language.code()));
    top.names().embedded_files().names().insert(Str(name.as_bytes()), about);
    top.finish();
    pdf.pages(pages).kids([page]).count(1);
    let mut sheet = pdf.page(page);
    sheet
        .media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT))
        .parent(pages)
        .contents(content);
    let mut resources = sheet.resources();
    let mut fonts = resources.fonts();
    for (index, _) in used.iter().enumerate() {
        fonts.pair(Name(pen::NAMES[index].as_bytes()), font_ref(index));
    }
    fonts.finish();
    resources.finish();
    sheet.finish();
    pdf.stream(content, &content_bytes);
    let ((year, month, day), (hour, minute, second, _)) = (certificate.issued_at.date(), certificate.issued_at.time());
    let date = Date::new(year as u16).month(month as u8).day(day as u8);
    let date = date
        .hour(hour as u8)
        .minute(minute as u8)
        .second(second as u8)
        .utc_offset_hour(0);
    pdf.document_info(info)
        .title(TextStr(&certificate.title))
        .subject(TextStr(&certificate.learner))
        .creator(TextStr(CREATOR))
        .creation_date(date);
    pdf.embedded_file(attached, badge.as_bytes())
        .subtype(Name(b"application#2Foctet-stream"));
    pdf.file_spec(about)
        .path(Str(name.as_bytes()))
        .unic_file(TextStr(name))
        .association_kind(AssociationKind::Data)
        .embedded_file_with_unicode(attached);
    for (index, font) in used.iter().enumerate() {
        font.write(&mut pdf, font_ref(index), pen::NAMES[index]);
    }
    pdf.finish()
}

/// Each font takes five references.
fn font_ref(index: usize) -> Ref {
    Ref::new(10 + 5 * index as i32)
}

/// Adds the comment that says where the badge lies, and the signature if there is a key.
fn sealed(mut bytes: Vec<u8>, badge: &str, key: Option<&TrainerKey>) -> Vec<u8> {
    let start = bytes.windows(badge.len()).position(|window| window == badge.as_bytes());
    let place = format!("{} {}", start.expect("the badge is attached as it is"), badge.len());
    if !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    match key {
        Some(key) => {
            bytes.extend_from_slice(SIGNED);
            bytes.extend_from_slice(place.as_bytes());
            bytes.push(b' ');
            let signature = URL_SAFE_NO_PAD.encode(key.sign(&bytes));
            bytes.extend_from_slice(signature.as_bytes());
        }
        None => {
            bytes.extend_from_slice(UNSIGNED);
            bytes.extend_from_slice(place.as_bytes());
        }
    }
    bytes.push(b'\n');
    bytes
}
