//! The report as a table for a spreadsheet: one line a turn.

use super::{Report, Row};
use crate::report::csv::{BYTE_ORDER_MARK, line};
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
