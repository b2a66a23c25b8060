//! Translations as a sheet, for those who do not use Fluent: CSV, or a workbook.
//!
//! A sheet goes out and comes back unchanged. No cell is ever a formula: a text that a spreadsheet
//! would take for one goes out with an apostrophe before it, and comes back without.

mod csv;
mod xlsx;

pub use csv::{read as read_csv, write as write_csv};
pub use xlsx::{read as read_xlsx, write as write_xlsx};

use crate::scenario::translate::{Entry, Row};

/// Columns, in this order on the way out; on the way back they may stand in any.
pub const COLUMNS: [&str; 6] = ["key", "where", "speaker", "source", "translation", "state"];

/// Why a sheet could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// From this line on, from 1.
    NotUtf8 {
        line: usize,
    },
    NoColumn {
        column: &'static str,
    },
    /// A quote opened in this line, from 1.
    OpenQuote {
        line: u64,
    },
    BadWorkbook {
        reason: String,
    },
    /// A cell is longer than a workbook can hold.
    TooLong {
        key: String,
    },
}

/// What begins a formula in some spreadsheet, its full-width forms included.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

/// The cell with an apostrophe before what would be a formula.
fn neutralised(cell: &str) -> String {
    if is_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// What had been there before [`neutralised`]; spreadsheets' line ends become `\n`.
fn restored(cell: &str) -> String {
    let plain = cell.replace("\r\n", "\n");
    match plain.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest.to_owned(),
        _ => plain,
    }
}

/// The heading and a row an entry.
fn rows(entries: &[Entry]) -> Vec<[String; COLUMNS.len()]> {
    let row = |entry: &Entry| {
        let cells = [
            entry.line.key.as_str(),
            &entry.place,
            &entry.speaker,
            &entry.line.source,
            &entry.translation,
            entry.state.name(),
        ];
        cells.map(neutralised)
    };
    let head = COLUMNS.map(str::to_owned);
    std::iter::once(head).chain(entries.iter().map(row)).collect()
}

/// The rows of a sheet by its heading; each comes with its line. Rows without any text are left out.
fn by_heading(lines: Vec<(u64, Vec<String>)>) -> Result<Vec<Row>, SheetError> {
    let mut lines = lines.into_iter();
    let (_, head) = lines.next().unwrap_or_default();
    let place = |column: &'static str| {
        let found = head.iter().position(|name| name.trim().eq_ignore_ascii_case(column));
        found.ok_or(SheetError::NoColumn { column })
    };
    let (key, source, translation) = (place("key")?, place("source")?, place("translation")?);
    let state = place("state").ok();
    let rows = lines.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    let row = |(line, cells): (u64, Vec<String>)| {
        let cell = |at: usize| cells.get(at).map(|cell| restored(cell)).unwrap_or_default();
        Row {
            line,
            key: cell(key).trim().to_owned(),
            source: cell(source),
            translation: cell(translation),
            state: state.map(|at| cell(at).trim().to_lowercase()).unwrap_or_default(),
        }
    };
    Ok(rows.map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_goes_out_as_text_and_comes_back_as_it_was() {
        for (cell, out) in [
            ("=1+1", "'=1+1"),
            ("+86 10", "'+86 10"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-5", "'-5"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("'Tis", "'Tis"),
            ("it’s", "it’s"),
        ] {
            assert_eq!(neutralised(cell), out);
            assert_eq!(restored(out), cell);
        }
    }
}
