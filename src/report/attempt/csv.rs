//! The report as a table for a spreadsheet: one line a turn.

use super::{Report, Row};
use crate::scenario::Factor;

const COLUMNS: [&str; 13] = [
    "turn",
    "choice",
    "says",
    "replies",
    "understanding",
    "worth",
    "belief",
    "satisfaction",
    "trust",
    "patience",
    "found",
    "comments",
    "at",
];

/// Tells spreadsheets that the text is UTF-8; without it they spoil Chinese.
pub(in crate::report) const BYTE_ORDER_MARK: &str = "\u{feff}";

pub(super) fn table(report: &Report<'_>) -> String {
    let lines = report.rows().map(|row| line(&cells(&row)));
    let head = line(&COLUMNS.map(str::to_owned));
    format!("{BYTE_ORDER_MARK}{head}{}", lines.collect::<String>())
}

fn cells(row: &Row<'_>) -> [String; COLUMNS.len()] {
    let factor = |factor| {
        row.factors
            .get(factor)
            .map_or(String::new(), |points| points.to_string())
    };
    let [understanding, worth, belief, satisfaction] = Factor::ALL.map(factor);
    [
        row.remark.turn.to_string(),
        row.choice.to_owned(),
        row.says.to_owned(),
        row.replies.join(" "),
        understanding,
        worth,
        belief,
        satisfaction,
        row.state.trust().to_string(),
        row.state.patience().to_string(),
        row.found.join("; "),
        row.comments.join(" / "),
        row.at.map_or(String::new(), |at| at.to_string()),
    ]
}

/// A line of a table, with its end.
pub(in crate::report) fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    cells.join(",") + "\r\n"
}

/// A cell in quotes where it needs them. What a spreadsheet would take for a formula gets an
/// apostrophe before it: a comment may come from anyone.
fn quoted(cell: &str) -> String {
    let apostrophe = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{apostrophe}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{apostrophe}{cell}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_needs_it() {
        assert_eq!(quoted("It stays hot."), "It stays hot.");
        assert_eq!(quoted("Tea, or \"tea\"?"), "\"Tea, or \"\"tea\"\"?\"");
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
        assert_eq!(quoted("@SUM(A1,A2)"), "\"'@SUM(A1,A2)\"");
    }
}
