//! Sheets as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it.

use super::{SheetError, by_heading, rows};
use crate::scenario::translate::{Entry, Row};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The sheet of these entries.
pub fn write(entries: &[Entry]) -> String {
    let line = |cells: [String; 6]| cells.map(|cell| quoted(&cell)).join(",") + "\r\n";
    let lines: String = rows(entries).into_iter().map(line).collect();
    format!("{BYTE_ORDER_MARK}{lines}")
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// The rows of a sheet, with or without the mark, parted by commas, semicolons or tabs: whichever
/// its first line has most of.
///
/// # Errors
/// [`SheetError::NotUtf8`], [`SheetError::OpenQuote`], [`SheetError::NoColumn`].
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        SheetError::NotUtf8 { line }
    })?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let head = text.lines().next().unwrap_or_default();
    let separator = [',', ';', '\t']
        .into_iter()
        .rev()
        .max_by_key(|sign| head.matches(*sign).count());
    by_heading(cells(text, separator.unwrap_or(','))?)
}

/// Every row with the line that it begins in.
fn cells(text: &str, separator: char) -> Result<Vec<(u64, Vec<String>)>, SheetError> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let (mut line, mut row_line) = (1, 1);
    let mut quoted: Option<u64> = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        line += u64::from(character == '\n');
        match character {
            '"' if quoted.is_some() && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' if quoted.is_some() => quoted = None,
            '"' if cell.is_empty() => quoted = Some(line),
            other if quoted.is_some() => cell.push(other),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push((row_line, std::mem::take(&mut row)));
                row_line = line;
            }
            other if other == separator => row.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    if let Some(line) = quoted {
        return Err(SheetError::OpenQuote { line });
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push((row_line, row));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_that_excel_saved_with_semicolons_is_read() {
        let sheet = "Key;Source;Translation\r\na-1;\"Tea; or \"\"tea\"\"?\";\"茶，\n还是“茶”？\"\r\n;;\r\nb-2;x;y";
        let read = read(sheet.as_bytes()).expect("it is a sheet");
        let row = |line, key: &str, source: &str, translation: &str| Row {
            line,
            key: key.to_owned(),
            source: source.to_owned(),
            translation: translation.to_owned(),
            state: String::new(),
        };
        let first = row(2, "a-1", "Tea; or \"tea\"?", "茶，\n还是“茶”？");
        assert_eq!(read, [first, row(5, "b-2", "x", "y")]);
    }

    #[test]
    fn what_is_no_sheet_is_told_with_its_place() {
        assert_eq!(
            read(b"key,source\n"),
            Err(SheetError::NoColumn { column: "translation" })
        );
        assert_eq!(read(b"key\n\xff"), Err(SheetError::NotUtf8 { line: 2 }));
        let open = b"key,source,translation\na,\"b,c\n";
        assert_eq!(read(open), Err(SheetError::OpenQuote { line: 2 }));
    }
}
