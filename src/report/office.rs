//! What Word documents and workbooks have in common: XML files in a zip file.
//!
//! The libraries that write these change features of crates that Bevy shares, so the little that is
//! needed of the formats is written here.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Bytes of a part at most, unpacked: a bomb stops here.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// The parts, by name, as one file; the same parts are always the same bytes.
pub(super) fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in parts {
        let started = file.start_file(*name, options);
        started.expect("the parts have different names");
        file.write_all(text.as_bytes()).expect("memory takes it");
    }
    file.finish().expect("memory takes it").into_inner()
}

/// A file of parts.
pub(super) struct Unpacked<'b>(ZipArchive<Cursor<&'b [u8]>>);

impl<'b> Unpacked<'b> {
    /// # Errors
    /// What is wrong, in the words of the library.
    pub fn of(bytes: &'b [u8]) -> Result<Self, String> {
        let archive = ZipArchive::new(Cursor::new(bytes));
        archive.map(Self).map_err(|error| error.to_string())
    }

    /// The part of that name; `None` if there is none.
    ///
    /// # Errors
    /// If it is damaged, too large or no UTF-8.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, String> {
        let Ok(part) = self.0.by_name(name) else {
            return Ok(None);
        };
        let mut text = String::new();
        let read = part.take(LARGEST_PART).read_to_string(&mut text);
        read.map_err(|error| format!("{name}: {error}"))?;
        Ok(Some(text))
    }

    /// The first part whose name begins and ends so, by name.
    pub fn first(&self, begins: &str, ends: &str) -> Option<String> {
        let fitting = self
            .0
            .file_names()
            .flatten()
            .filter(|name| name.starts_with(begins) && name.ends_with(ends));
        fitting.min().map(|name| name.into_owned())
    }
}

/// Text as it may stand in XML; what XML cannot hold at all is left out.
pub(super) fn xml(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(character),
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => {}
            other => safe.push(other),
        }
    }
    safe
}
