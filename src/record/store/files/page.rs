//! What came with the page, what it keeps, and what the player takes out of it.
//!
//! Files are known by paths as on a machine: below [`DATA`] and [`CONFIG`] the browser keeps them;
//! what is written below [`DOWNLOADS`] is handed to the player as a download; all others were brought
//! when the page was opened, and are gone with it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Component, Path, PathBuf};

use wasm_bindgen::prelude::wasm_bindgen;

use crate::record::store::browser::kept;

/// Profiles, journals, copies of scenarios.
pub const DATA: &str = "/data";
pub const CONFIG: &str = "/config";
pub const DOWNLOADS: &str = "/downloads";
/// Packs that the player opened.
pub const PACKS: &str = "/packs";

#[wasm_bindgen]
extern "C" {
    /// Offers a file as a download.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = download)]
    fn download(name: &str, bytes: &[u8]);
}

thread_local! {
    static BROUGHT: RefCell<BTreeMap<String, Vec<u8>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Puts a file where it can be read.
pub fn bring(path: &str, bytes: Vec<u8>) {
    BROUGHT.with_borrow_mut(|brought| brought.insert(path.to_owned(), bytes));
}

/// A path as a file is known by: from the root, without `.` and `..`.
fn name(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            Component::ParentDir => {
                parts.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
        }
    }
    format!("/{}", parts.join("/"))
}

fn is_kept(name: &str) -> bool {
    [DATA, CONFIG].iter().any(|folder| name.starts_with(folder))
}

fn all_names() -> Vec<String> {
    let mut names = kept::names();
    BROUGHT.with_borrow(|brought| names.extend(brought.keys().cloned()));
    names
}

pub fn exists(path: &Path) -> bool {
    is_file(path) || is_dir(path)
}

pub fn is_file(path: &Path) -> bool {
    read(path).is_ok()
}

pub fn is_dir(path: &Path) -> bool {
    let folder = format!("{}/", name(path));
    all_names().iter().any(|name| name.starts_with(&folder))
}

/// What lies in a folder, by name.
pub fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let above = format!("{}/", name(folder));
    let names = all_names();
    let inside = names.iter().filter_map(|name| name.strip_prefix(&above));
    let first: BTreeSet<&str> = inside.filter_map(|rest| rest.split('/').next()).collect();
    Ok(first.into_iter().map(|name| folder.join(name)).collect())
}

/// The bytes of a file.
pub fn size(path: &Path) -> io::Result<u64> {
    read(path).map(|bytes| bytes.len() as u64)
}

pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let name = name(path);
    let found = if is_kept(&name) {
        kept::get(&name)
    } else {
        BROUGHT.with_borrow(|brought| brought.get(&name).cloned())
    };
    found.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
}

/// Writes a file whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let whole = name(path);
    if is_kept(&whole) {
        return kept::set(&whole, bytes);
    }
    if whole.starts_with(DOWNLOADS) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        download(&name, bytes);
        return Ok(());
    }
    Err(io::Error::from(io::ErrorKind::ReadOnlyFilesystem))
}

pub fn remove(path: &Path) -> io::Result<()> {
    kept::remove(&name(path));
    Ok(())
}

pub fn rename(path: &Path, to: &Path) -> io::Result<()> {
    let bytes = read(path)?;
    write(to, &bytes)?;
    remove(path)
}

/// There are no links.
pub fn canonical(path: &Path) -> io::Result<PathBuf> {
    Ok(PathBuf::from(name(path)))
}
