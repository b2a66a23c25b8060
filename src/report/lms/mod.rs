//! A course for a learning management system (LMS): one zip file with the game for browsers, the
//! scenarios that a trainer chose, and what the system wants to know of them.
//!
//! ```text
//! web build + pack ─▶ index.html with lms.js, pack.zip, imsmanifest.xml or cmi5.xml ─▶ zip
//! ```
//!
//! The page tells the system nothing by itself: `lms.js` does, in the words of the standard, and
//! hands the game one object, `yinxinLms`, whatever the standard is.

mod cmi5;
mod page;
mod scorm;

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::text::Language;

/// Talks to the system; every package carries it.
pub const SCRIPT: &str = include_str!("lms.js");

/// Names in the package that are ours; what a web build has under them is left out.
const PAGE: &str = "index.html";
const SCRIPT_NAME: &str = "lms.js";
const PACK: &str = "pack.zip";
const MANIFESTS: [&str; 2] = ["imsmanifest.xml", "cmi5.xml"];
/// A service worker would go on serving an old package after a new one was uploaded in its place.
const WORKER: &str = "sw.js";

/// What the system speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    Scorm12,
    /// The fourth edition.
    Scorm2004,
    Cmi5,
}

impl Standard {
    /// As `lms.js` and file names have it.
    pub fn name(self) -> &'static str {
        match self {
            Standard::Scorm12 => "scorm-1.2",
            Standard::Scorm2004 => "scorm-2004",
            Standard::Cmi5 => "cmi5",
        }
    }

    /// The file by which the system knows what it was given.
    fn manifest(self) -> &'static str {
        match self {
            Standard::Scorm12 | Standard::Scorm2004 => MANIFESTS[0],
            Standard::Cmi5 => MANIFESTS[1],
        }
    }
}

/// What the system is told of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub standard: Standard,
    /// Of title and description.
    pub language: Language,
    pub title: String,
    pub description: String,
    /// Ids of the scenarios of the pack, sorted; never empty.
    pub scenarios: Vec<String>,
}

impl Course {
    /// The course's own name, made of the ids of its scenarios: a package with a mended scenario takes the
    /// place of the one before, in systems that look for that.
    fn key(&self) -> String {
        let hash = blake3::hash(self.scenarios.join("\n").as_bytes());
        hash.to_hex()[..16].to_owned()
    }
}

/// Why a folder cannot become a package.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LmsError {
    /// There is no `index.html` with a heading that the script could stand in.
    #[error("it is not the game for browsers")]
    NotTheGame,
    #[error("the zip file could not be made: {0}")]
    Zip(String),
}

/// Makes the package. `web` are the files of the web build by name, `pack` the scenarios as
/// [`crate::record::pack::write`] writes them. The same parts always make the same bytes.
///
/// # Errors
/// If `web` is something else, or has a file that no zip file takes.
pub fn package(course: &Course, web: BTreeMap<String, Vec<u8>>, pack: Vec<u8>) -> Result<Vec<u8>, LmsError> {
    let mut files = web;
    for ours in MANIFESTS.into_iter().chain([WORKER]) {
        files.remove(ours);
    }
    // A host of files sends these in place of others; a learning management system does not.
    let twins: Vec<String> = files.keys().filter(|name| is_twin(name, &files)).cloned().collect();
    for twin in twins {
        files.remove(&twin);
    }
    let page = files.remove(PAGE).and_then(|bytes| String::from_utf8(bytes).ok());
    let page = page.and_then(|page| page::with_script(&page, course));
    files.insert(PAGE.to_owned(), page.ok_or(LmsError::NotTheGame)?.into_bytes());
    files.insert(SCRIPT_NAME.to_owned(), SCRIPT.into());
    files.insert(PACK.to_owned(), pack);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let manifest = match course.standard {
        Standard::Scorm12 => scorm::manifest_12(course, &names),
        Standard::Scorm2004 => scorm::manifest_2004(course, &names),
        Standard::Cmi5 => cmi5::structure(course),
    };
    files.insert(course.standard.manifest().to_owned(), manifest.into_bytes());
    zipped(&files).map_err(|error| LmsError::Zip(error.to_string()))
}

/// Whether it is another file once more, compressed.
fn is_twin(name: &str, files: &BTreeMap<String, Vec<u8>>) -> bool {
    let of = name.strip_suffix(".br").or(name.strip_suffix(".gz"));
    of.is_some_and(|of| files.contains_key(of))
}

fn zipped(files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let packed = [".png", ".zip"].iter().any(|ending| name.ends_with(ending));
        let method = if packed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(name.as_str(), options.compression_method(method))?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
