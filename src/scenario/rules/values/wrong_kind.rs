//! E023: a value of another kind than wanted
//!
//! Each field takes one kind of value: a text in quotes, a whole number, a list in square brackets and
//! so on.
//!
//! ```ron
//! acts: Tell("case"),
//! ```
//! better:
//! ```ron
//! acts: [Tell("case")],
//! ```

use crate::scenario::report::Finding;
use crate::scenario::source::{Kind, Node};

pub fn finding(node: &Node, wanted: &'static str, written: &str) -> Finding {
    let finding = Finding::new("E023", node.span)
        .word("wanted", wanted)
        .word("kind", node.found());
    let first_line = written.lines().next().unwrap_or_default();
    // A long list or struct says nothing in a message; its kind does.
    let is_short = first_line.len() == written.len() && (1..=24).contains(&first_line.chars().count());
    let finding = if is_short {
        finding.with("found", first_line)
    } else {
        finding.told_as("long")
    };
    match (wanted, &node.kind) {
        ("wanted-list", Kind::Word(_) | Kind::Tuple(..) | Kind::Text(_)) if is_short => finding.hint_as("hint-list"),
        ("wanted-text" | "wanted-texts" | "wanted-id", Kind::Word(_) | Kind::Whole(_)) if is_short => {
            finding.hint_as("hint-text")
        }
        ("wanted-struct", Kind::Map(_)) => finding.hint_as("hint-struct"),
        ("wanted-map", Kind::Struct(_)) => finding.hint_as("hint-map"),
        _ => finding,
    }
}
