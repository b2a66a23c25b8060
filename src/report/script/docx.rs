//! A script as a Word document: headings for the navigation pane, page numbers, tables whose head
//! is repeated on each page. The fonts are those that Word has on Windows and on macOS.

use super::{Part, Script};
use crate::report::office::{packed, xml};
use crate::text::Language;

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"#;
const FOOTER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>"#;
const STYLES: &str = include_str!("styles.xml");
/// A4 with margins of 20 mm, in twentieths of a point.
const PAGE: &str = r#"<w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"#;
/// Between the margins.
const WIDTH: usize = 11906 - 2 * 1134;

pub fn document(script: &Script) -> Vec<u8> {
    let language = match script.language {
        Language::English => "en-GB",
        Language::Chinese => "zh-CN",
    };
    let core = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{language}</dc:language>\
         </cp:coreProperties>",
        xml(&script.title)
    );
    let body: String = script.parts.iter().map(written).collect();
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}{PAGE}</w:body></w:document>"
    );
    packed(&[
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", STYLES.to_owned()),
        ("word/footer1.xml", FOOTER.to_owned()),
    ])
}

fn written(part: &Part) -> String {
    match part {
        Part::Heading(level, text) => paragraph(&format!("Heading{level}"), text),
        Part::Text(text) => paragraph("Normal", text),
        Part::Note(text) => paragraph("Note", text),
        Part::Point(text) => paragraph("Point", &format!("•\t{text}")),
        Part::Said(text) => paragraph("Said", text),
        Part::Table(head, rows) => table(head, rows),
    }
}

fn paragraph(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(text))
}

fn run(text: &str) -> String {
    let text = xml(text);
    let text = text.replace('\n', "</w:t><w:br/><w:t xml:space=\"preserve\">");
    let text = text.replace('\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let width = WIDTH / head.len().max(1);
    let grid = format!("<w:gridCol w:w=\"{width}\"/>").repeat(head.len());
    let row = |cells: &[String], style: &str, more: &str| {
        let cell = |text: &String| {
            format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
                paragraph(style, text)
            )
        };
        let cells: String = cells.iter().map(cell).collect();
        format!("<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>{cells}</w:tr>")
    };
    let rows: String = rows.iter().map(|cells| row(cells, "Cell", "")).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/></w:tblPr>\
         <w:tblGrid>{grid}</w:tblGrid>{}{rows}</w:tbl>{}",
        row(head, "CellHead", "<w:tblHeader/>"),
        paragraph("Normal", "")
    )
}
