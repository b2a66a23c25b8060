//! A picture as SVG: for browsers, slides and print. No scripts, nothing fetched.
//!
//! Paper palette; what was not met is dashed and says so, what cannot be is crossed out and says
//! so: nothing is told by colour alone. Whole texts are in the `<title>` that a browser shows under
//! the mouse and a screen reader reads.

mod cards;
mod wires;
mod xml;

use super::layout::{Layout, MARGIN, layout};
use super::measure::{shorten, width};
use super::picture::Picture;
use crate::text::{Language, words};
use xml::{Xml, escape};

/// Above the cards: title, whose talks are counted, and where the talk begins.
const HEAD: i32 = 128;
/// Below the cards: the legend.
const FOOT: i32 = 72;
/// Narrower, the title and the legend would not fit.
const NARROWEST: i32 = 900;

/// The paper palette, and the fonts by language.
const STYLE: &str = "\
text{font-family:FAMILY;font-size:13px;fill:#23201c}\
.serif{font-family:SERIF;font-weight:600}\
.title{font-size:26px}.note{font-size:14px;fill:#4e473d}.small{font-size:12px;fill:#6b6254}\
.head{font-size:16px}.share{font-size:12px;text-anchor:end;font-variant-numeric:tabular-nums}\
.quiet{fill:#6b6254}.strong{font-weight:600}.never{text-decoration:line-through}.middle{text-anchor:middle}\
.card{fill:#fffcf5;stroke:#e3d9c4;stroke-width:1.5}\
.track{fill:#efe8d8}.bar{fill:#7c6d53}.part{fill:#e6d8b8}.empty{fill:none;stroke:#c4ae82;stroke-dasharray:4 3}\
.cross{stroke:#c4ae82;stroke-width:1.5;fill:none}\
.stamp{fill:#fffcf5;stroke:#4e473d;stroke-width:2}.sold{fill:#2a6b57;stroke:#2a6b57}.on{fill:#fffcf5}\
.missed{stroke:#8f8268;stroke-width:1.5;stroke-dasharray:6 4}\
.inner{fill:none;stroke:#4e473d;stroke-width:1;opacity:.45}.sold-inner{stroke:#fffcf5}\
.wire{fill:none;stroke:#4e473d}.end{stroke:#8f8268}.sale{stroke:#2a6b57}\
.faint{stroke:#8f8268;stroke-dasharray:5 5}\
.pill{fill:#f7f2e7;stroke:#e3d9c4}.label{font-size:12px;text-anchor:middle}";

/// Writes the picture.
pub fn svg(picture: &Picture) -> String {
    let layout = layout(picture);
    let (whole_width, whole_height) = (layout.width.max(NARROWEST), HEAD + layout.height + FOOT);
    let mut xml = Xml::default();
    xml.line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole_width}\" height=\"{whole_height}\" \
         viewBox=\"0 0 {whole_width} {whole_height}\" role=\"img\" lang=\"{}\">",
        picture.language.code()
    ));
    xml.line(&format!("<title>{}</title>", escape(&picture.title)));
    xml.line(&format!("<desc>{}</desc>", escape(&picture.note)));
    xml.line(&format!("<style>{}</style>", style(picture.language)));
    xml.line(
        "<defs><linearGradient id=\"paper\" x2=\"0\" y2=\"1\"><stop stop-color=\"#f7f2e7\"/>\
         <stop offset=\"1\" stop-color=\"#f3ecdd\"/></linearGradient></defs>",
    );
    xml.line("<rect width=\"100%\" height=\"100%\" fill=\"url(#paper)\"/>");
    head(&mut xml, picture, whole_width);
    xml.line(&format!("<g transform=\"translate(0 {HEAD})\">"));
    wires::draw(&mut xml, picture, &layout);
    cards::draw(&mut xml, picture, &layout);
    wires::label(&mut xml, picture, &layout);
    xml.line("</g>");
    legend(&mut xml, picture.language, &layout);
    xml.line("</svg>");
    xml.text
}

fn style(language: Language) -> String {
    let (family, serif) = match language {
        Language::English => (
            "'Source Sans 3','Noto Sans','Segoe UI',Helvetica,Arial,'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
            "'Source Serif 4','Noto Serif',Georgia,'Times New Roman','Noto Serif SC',serif",
        ),
        Language::Chinese => (
            "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
            "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
        ),
    };
    STYLE.replace("FAMILY", family).replace("SERIF", serif)
}

fn head(xml: &mut Xml, picture: &Picture, whole_width: i32) {
    let room = whole_width - 2 * MARGIN;
    xml.words("serif title", MARGIN, 48, &shorten(&picture.title, 27, room));
    xml.words("note", MARGIN, 74, &shorten(&picture.note, 14, room));
}

/// What the marks mean, in a line.
fn legend(xml: &mut Xml, language: Language, layout: &Layout) {
    let words = words(language);
    let y = HEAD + layout.height + 32;
    let mut x = MARGIN;
    let marks = [
        ("graph-legend-met", "class=\"part\""),
        ("graph-legend-not-met", "class=\"empty\""),
        ("graph-legend-unreachable", "class=\"track\""),
    ];
    for (key, class) in marks {
        xml.line(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"28\" height=\"16\" rx=\"4\" {class}/>"
        ));
        if key == "graph-legend-unreachable" {
            xml.line(&format!("<path class=\"cross\" d=\"M{x} {}h28\"/>", y + 8));
        }
        let says = words.get(key);
        xml.words("small", x + 36, y + 13, &says);
        x += 36 + width(&says, 12) + 28;
    }
}
