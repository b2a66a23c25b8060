//! Sheets as workbooks (Office Open XML), as Excel, WPS and LibreOffice read and write them.

use roxmltree::{Document, Node};

use super::{SheetError, by_heading, rows};
use crate::report::office::{Unpacked, packed, xml};
use crate::scenario::translate::{Entry, Row};

/// Characters of a cell, as UTF-16 counts them: Excel’s own limit.
const LONGEST_CELL: usize = 32_767;
/// Columns of a row at most: a hostile one would name millions.
const MOST_COLUMNS: usize = 1000;

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="translation" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const WORKBOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Style 0 is text that wraps, style 1 the heading.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>"#;
const SHEET_HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="34" customWidth="1"/><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="5" width="60" customWidth="1"/><col min="6" max="6" width="12" customWidth="1"/></cols><sheetData>"#;

/// The workbook of these entries.
///
/// # Errors
/// [`SheetError::TooLong`].
pub fn write(entries: &[Entry]) -> Result<Vec<u8>, SheetError> {
    let mut sheet = SHEET_HEAD.to_owned();
    for (at, cells) in rows(entries).iter().enumerate() {
        let (number, style) = (at + 1, u8::from(at == 0));
        sheet.push_str(&format!("<row r=\"{number}\">"));
        for (column, cell) in ('A'..).zip(cells) {
            if cell.encode_utf16().count() > LONGEST_CELL {
                return Err(SheetError::TooLong { key: cells[0].clone() });
            }
            let text = xml(&without_escapes(cell));
            sheet.push_str(&format!(
                "<c r=\"{column}{number}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            ));
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    Ok(packed(&[
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("xl/workbook.xml", WORKBOOK.to_owned()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.to_owned()),
        ("xl/styles.xml", STYLES.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet),
    ]))
}

/// Workbooks write some characters as `_x000D_`; a text that holds such letters says so.
fn without_escapes(cell: &str) -> String {
    if cell.contains("_x") {
        cell.replace("_x", "_x005F_x")
    } else {
        cell.to_owned()
    }
}

/// `_x0041_` as the character that it stands for.
fn with_escapes(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        let character = code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        let (put, length) = character.map_or(("_x".to_owned(), 2), |character| (character.to_string(), 7));
        text.push_str(&rest[..at]);
        text.push_str(&put);
        rest = &rest[at + length..];
    }
    text + rest
}

/// The rows of the first sheet of a workbook.
///
/// # Errors
/// [`SheetError::BadWorkbook`], [`SheetError::NoColumn`].
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    by_heading(cells(bytes).map_err(|reason| SheetError::BadWorkbook { reason })?)
}

fn cells(bytes: &[u8]) -> Result<Vec<(u64, Vec<String>)>, String> {
    let mut workbook = Unpacked::of(bytes)?;
    let shared = workbook.part("xl/sharedStrings.xml")?;
    let shared = shared.as_deref().map(shared_texts).transpose()?.unwrap_or_default();
    let first = workbook.first("xl/worksheets/sheet", ".xml");
    let sheet = first.map(|name| workbook.part(&name)).transpose()?.flatten();
    let sheet = sheet.ok_or("xl/worksheets")?;
    let document = Document::parse(&sheet).map_err(|error| error.to_string())?;
    let mut rows = Vec::new();
    for row in document.descendants().filter(|node| node.has_tag_name_local("row")) {
        let line = row
            .attribute("r")
            .and_then(|line| line.parse().ok())
            .unwrap_or(rows.len() as u64 + 1);
        let mut cells: Vec<String> = Vec::new();
        for cell in row.children().filter(|node| node.has_tag_name_local("c")) {
            let at = cell.attribute("r").and_then(column).unwrap_or(cells.len());
            if at < MOST_COLUMNS {
                cells.resize(cells.len().max(at + 1), String::new());
                cells[at] = value(cell, &shared);
            }
        }
        rows.push((line, cells));
    }
    Ok(rows)
}

fn shared_texts(part: &str) -> Result<Vec<String>, String> {
    let document = Document::parse(part).map_err(|error| error.to_string())?;
    let items = document.descendants().filter(|node| node.has_tag_name_local("si"));
    Ok(items.map(|item| joined(item, "t")).collect())
}

fn value(cell: Node<'_, '_>, shared: &[String]) -> String {
    match cell.attribute("t") {
        Some("s") => {
            let at = joined(cell, "v").trim().parse::<usize>().ok();
            at.and_then(|at| shared.get(at)).cloned().unwrap_or_default()
        }
        Some("inlineStr") => joined(cell, "t"),
        _ => joined(cell, "v"),
    }
}

/// The texts of all parts of that name in it; how a word is said aloud is none of it.
fn joined(node: Node<'_, '_>, name: &str) -> String {
    let parts = node.descendants().filter(|part| part.has_tag_name_local(name));
    let said = parts.filter(|part| !part.ancestors().any(|above| above.has_tag_name_local("rPh")));
    with_escapes(&said.filter_map(|part| part.text()).collect::<String>())
}

/// `B7` is in column 1.
fn column(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number = letters.fold(0, |sum, letter| {
        sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// Names without their namespace: programs differ in how they write it.
trait Local {
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl Local for Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_an_escape_of_the_format_comes_back_as_it_was() {
        for cell in ["_x0041_", "a_xb", "_x", "plain"] {
            assert_eq!(with_escapes(&without_escapes(cell)), cell);
        }
        assert_eq!(with_escapes("a_x000D_b"), "a\rb");
    }

    #[test]
    fn columns_are_counted_from_their_letters() {
        assert_eq!(["A1", "F12", "AA3"].map(column), [Some(0), Some(5), Some(26)]);
        assert_eq!(column("7"), None);
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        assert!(matches!(read(b"PK no"), Err(SheetError::BadWorkbook { .. })));
    }
}
