//! Tables for spreadsheets (RFC 4180).

/// Tells spreadsheets that the text is UTF-8; without it they spoil Chinese.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// One line of a table.
pub fn line(cells: &[String]) -> String {
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
