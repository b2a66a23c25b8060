//! A pack: scenarios in one zip file, handed to a class.
//!
//! [`read`] and [`write()`] are bytes to files in memory and back, so that a browser can use them;
//! [`open`] alone reads a file. Nothing of a pack is ever unpacked to the disk: a name in it is
//! only compared, never used as a path. The zip format's own list of contents is read strictly
//! first ([`directory`]); a pack that breaks one of its rules is refused as a whole.

mod directory;
mod error;
mod layout;

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

pub use error::{OpenError, PackError};
use layout::Place;

use super::store;
use crate::scenario::limits::MAX_FILE_BYTES;
use crate::scenario::{SCENARIO_FILE, SourceFiles};
use crate::text::Language;

/// What a pack may hold, each with its reason.
pub mod limits {
    /// Bytes of the zip file: about a thousand scenarios, and read into memory at once.
    pub const MAX_PACK_BYTES: usize = 16 << 20;
    /// Entries, folders included: each costs a comparison with all others.
    pub const MAX_ENTRIES: usize = 1_000;
    /// Scenarios: the course map shows no more at a glance, and each is loaded at the start.
    pub const MAX_SCENARIOS: usize = 100;
    /// Bytes of all files unpacked, as their list claims and as they turn out.
    pub const MAX_UNPACKED_BYTES: u64 = 64 << 20;
    /// How often larger a file may be than it is packed. Scenarios reach 8, repetitive text 30;
    /// deflate itself ends at 1,032.
    pub const MAX_RATIO: u64 = 200;
    /// Bytes below which the ratio says nothing: a short file of blanks is no bomb.
    pub const RATIO_FROM_BYTES: u64 = 64 << 10;
    /// Bytes of a name: longer than any folder of a course, shorter than what systems stumble over.
    pub const MAX_NAME_BYTES: usize = 240;
    /// Folders within each other: course, lecture, scenario, and one that packing adds.
    pub const MAX_DEPTH: usize = 4;
}

/// The scenarios of a pack, in the order of their ids; not checked yet.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    pub scenarios: Vec<SourceFiles>,
    /// Names of the files that belong to no scenario, and are not read.
    pub others: Vec<String>,
}

/// Whether a file's name says that it is a pack.
pub fn is_pack(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("zip"))
}

/// Reads a pack from a file.
///
/// # Errors
/// If the file cannot be read, or [`read`] refuses it.
pub fn open(path: &Path) -> Result<Pack, OpenError> {
    let bytes = store::read_file(path, limits::MAX_PACK_BYTES).map_err(OpenError::Unreadable)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    read(&bytes, &name).map_err(|error| OpenError::Refused {
        path: path.to_owned(),
        error,
    })
}

/// The scenarios of a pack. `name` is the id of a scenario that lies in the pack without a folder.
///
/// # Errors
/// The first rule that the pack breaks; then nothing of it is used.
pub fn read(bytes: &[u8], name: &str) -> Result<Pack, PackError> {
    if bytes.len() > limits::MAX_PACK_BYTES {
        return Err(PackError::TooLarge { bytes: bytes.len() });
    }
    let entries = directory::read(bytes)?;
    let places = layout::places(&entries, name)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackError::NotZip)?;
    if archive.len() != entries.len() {
        return Err(PackError::NotZip);
    }
    let mut left = limits::MAX_UNPACKED_BYTES;
    let mut pack = Pack {
        scenarios: Vec::new(),
        others: places.others,
    };
    for place in places.scenarios {
        pack.scenarios.push(scenario(&mut archive, place, &mut left)?);
    }
    Ok(pack)
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

fn scenario(archive: &mut Archive<'_>, place: Place, left: &mut u64) -> Result<SourceFiles, PackError> {
    let scenario = text(archive, &place.scenario, left)?;
    let translations = place
        .translations
        .iter()
        .map(|(language, name)| Ok((*language, text(archive, name, left)?)));
    Ok(SourceFiles {
        translations: translations.collect::<Result<_, PackError>>()?,
        id: place.id,
        scenario,
    })
}

/// A file as text, without the byte order mark that some editors write.
fn text(archive: &mut Archive<'_>, name: &str, left: &mut u64) -> Result<String, PackError> {
    let damaged = || PackError::Damaged { name: name.to_owned() };
    let file = archive.by_name(name).map_err(|_| damaged())?;
    let mut bytes = Vec::new();
    // One more than allowed, so that what is too long shows, whatever its list claims.
    let most = (MAX_FILE_BYTES as u64).min(*left) + 1;
    file.take(most).read_to_end(&mut bytes).map_err(|_| damaged())?;
    if bytes.len() as u64 >= most {
        return Err(PackError::FileTooLarge {
            name: name.to_owned(),
            limit: MAX_FILE_BYTES,
        });
    }
    *left -= bytes.len() as u64;
    let text = String::from_utf8(bytes).map_err(|_| PackError::NotText { name: name.to_owned() })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Packs scenarios: the same scenarios make the same bytes, wherever and whenever. Each lies in a
/// folder of its id.
///
/// # Errors
/// If two have the same id, or they are more than a pack may hold.
pub fn write(scenarios: &[SourceFiles]) -> Result<Vec<u8>, PackError> {
    let mut sorted: Vec<&SourceFiles> = scenarios.iter().collect();
    sorted.sort_by(|one, other| one.id.cmp(&other.id));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: String, text: &str| {
        zip.start_file(name, options)
            .and_then(|()| Ok(zip.write_all(text.as_bytes())?))
            .map_err(|_| PackError::TooManyEntries { count: sorted.len() })
    };
    for files in &sorted {
        add(format!("{}/{SCENARIO_FILE}", files.id), &files.scenario)?;
        let mut translations: Vec<&(Language, String)> = files.translations.iter().collect();
        translations.sort_by_key(|(language, _)| language.code());
        for (language, text) in translations {
            add(format!("{}/{}.ftl", files.id, language.code()), text)?;
        }
    }
    let bytes = zip.finish().map_err(|_| PackError::NotZip)?.into_inner();
    // What is handed out can be opened: the same rules judge it here.
    read(&bytes, "")?;
    Ok(bytes)
}
