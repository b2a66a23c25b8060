//! The page of the web build, made to talk to a learning management system.

use super::{Course, PACK, SCRIPT_NAME};
use crate::report::attempt::escaped;

/// The page with our script first in its head, so that it has run before anything of the game does;
/// `None` if it has no head.
pub fn with_script(page: &str, course: &Course) -> Option<String> {
    const HEAD: &str = "<head>";
    let at = page.to_ascii_lowercase().find(HEAD)? + HEAD.len();
    let scenarios = serde_json::to_string(&course.scenarios).ok()?;
    let tag = format!(
        "\n<script src=\"{SCRIPT_NAME}\" data-standard=\"{}\" data-pack=\"{PACK}\" data-scenarios=\"{}\"></script>",
        course.standard.name(),
        escaped(&scenarios)
    );
    Some(format!("{}{tag}{}", &page[..at], &page[at..]))
}
