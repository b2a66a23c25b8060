//! An attempt as a file for someone else.

use std::path::Path;

use super::played::{Played, beside, shipped};
use super::unreadable;
use crate::cli::FINE;
use crate::record::replay_file::{ENDING, export, fits};
use crate::record::store::Shelf;
use crate::report::attempt::Report;
use crate::text::{Language, words};

/// Writes what the ending of the file asks for.
pub fn write(played: &Played, to: &Path, with_scenario: bool, language: Language) -> Result<u8, String> {
    let bytes = match to.extension().and_then(|ending| ending.to_str()) {
        Some(ENDING) => replay_file(played, with_scenario, language)?,
        Some(form @ ("html" | "json" | "csv")) => report_of(played, form, language)?.into_bytes(),
        _ => {
            let file = [("file", to.display().to_string().into())];
            return Err(words(language).with("report-unknown-ending", &file));
        }
    };
    let (disk, name) = beside(to);
    disk.write(&name, &bytes).map_err(|error| error.text(language))?;
    Ok(FINE)
}

fn replay_file(played: &Played, with_scenario: bool, language: Language) -> Result<Vec<u8>, String> {
    let carry = with_scenario || !shipped().any(|files| fits(&played.reading, &files));
    let bytes = export(&played.bytes, carry.then_some(&played.files));
    bytes.map_err(|error| unreadable(&error, Path::new(&played.reading.header.attempt), language))
}

fn report_of(played: &Played, form: &str, language: Language) -> Result<String, String> {
    let session = played.session(language)?;
    let report = Report::of(&played.reading, &session, language);
    let report = report.ok_or_else(|| words(language).get("report-unfinished"))?;
    Ok(match form {
        "html" => report.html(),
        "json" => report.json(),
        _ => report.csv(),
    })
}
