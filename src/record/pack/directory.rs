//! A zip file's list of contents, read strictly.
//!
//! Source: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. Readers differ in what they
//! forgive; a pack needs nothing that they differ in, so all of it is refused: several disks,
//! zip64, entries that share bytes, a list and a file that name different things.

use std::collections::BTreeMap;

use super::PackError;
use super::limits::*;

/// One entry; folders end with `/`.
#[derive(Debug)]
pub struct Entry {
    pub name: String,
    /// First byte of its own heading, and one past its packed bytes.
    pub from: u64,
    pub to: u64,
    pub packed: u64,
    pub unpacked: u64,
}

const END: [u8; 4] = *b"PK\x05\x06";
const LISTED: [u8; 4] = *b"PK\x01\x02";
const FILE: [u8; 4] = *b"PK\x03\x04";
/// Bytes of the closing record without its remark, which has at most 65,535.
const END_BYTES: usize = 22;

const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// Kinds of file in the upper half of what Unix keeps; a folder is 4, a plain file 8.
const UNIX_KINDS: [u32; 3] = [0, 4, 8];

/// All entries in the order of the list.
pub fn read(bytes: &[u8]) -> Result<Vec<Entry>, PackError> {
    let end = closing_record(bytes).ok_or(PackError::NotZip)?;
    let record = Fields(&bytes[end..]);
    let count = usize::from(record.u16(10).ok_or(PackError::NotZip)?);
    let one_disk = record.u16(4) == Some(0) && record.u16(6) == Some(0) && record.u16(8) == record.u16(10);
    let size = record.u32(12).ok_or(PackError::NotZip)? as usize;
    let start = record.u32(16).ok_or(PackError::NotZip)? as usize;
    if count > MAX_ENTRIES {
        return Err(PackError::TooManyEntries { count });
    }
    if !one_disk || start.checked_add(size) != Some(end) {
        return Err(PackError::NotZip);
    }
    let mut entries = Vec::with_capacity(count);
    let mut at = start;
    for _ in 0..count {
        let (entry, length) = listed(bytes, at, start)?;
        entries.push(entry);
        at += length;
    }
    if at != end {
        return Err(PackError::NotZip);
    }
    check_names(&entries)?;
    check_overlaps(&entries)?;
    check_sizes(&entries)?;
    Ok(entries)
}

/// Where the closing record begins: the only place where one fits up to the end of the file.
fn closing_record(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_BYTES)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|&at| {
        let remark = Fields(&bytes[at..]).u16(20).map(usize::from);
        bytes[at..].starts_with(&END) && remark == Some(bytes.len() - at - END_BYTES)
    })
}

/// The entry listed at a place, and how many bytes its line takes.
fn listed(bytes: &[u8], at: usize, list: usize) -> Result<(Entry, usize), PackError> {
    let line = bytes
        .get(at..)
        .filter(|line| line.starts_with(&LISTED))
        .ok_or(PackError::NotZip)?;
    let fields = Fields(line);
    let short = |offset| fields.u16(offset).ok_or(PackError::NotZip);
    let long = |offset| fields.u32(offset).ok_or(PackError::NotZip);
    let (made_by, flags, method) = (short(4)?, short(8)?, short(10)?);
    let (packed, unpacked) = (u64::from(long(20)?), u64::from(long(24)?));
    let name_length = usize::from(short(28)?);
    let length = 46 + name_length + usize::from(short(30)?) + usize::from(short(32)?);
    let raw = line.get(46..46 + name_length).ok_or(PackError::NotZip)?;
    let name = name(raw)?;
    let kind = if made_by >> 8 == 3 { long(38)? >> 28 } else { 0 };
    if !UNIX_KINDS.contains(&kind) {
        return Err(PackError::Link { name });
    }
    if flags & ENCRYPTED != 0 {
        return Err(PackError::Encrypted { name });
    }
    if !matches!(method, STORED | DEFLATED) {
        return Err(PackError::Method { name });
    }
    let from = long(42)? as usize;
    let own = Fields(bytes.get(from..list).ok_or(PackError::NotZip)?);
    let own_name = usize::from(own.u16(26).ok_or(PackError::NotZip)?);
    let same = own.0.starts_with(&FILE) && own.0.get(30..30 + own_name) == Some(raw) && own.u16(8) == Some(method);
    if !same || (own.u16(6).unwrap_or(0) ^ flags) & ENCRYPTED != 0 {
        return Err(PackError::Damaged { name });
    }
    let data = from + 30 + own_name + usize::from(own.u16(28).ok_or(PackError::NotZip)?);
    let to = data as u64 + packed;
    if to > list as u64 {
        return Err(PackError::Overlap { name });
    }
    Ok((
        Entry {
            name,
            from: from as u64,
            to,
            packed,
            unpacked,
        },
        length,
    ))
}

/// UTF-8, whether or not the flag for it is set: macOS leaves it out.
fn name(raw: &[u8]) -> Result<String, PackError> {
    let refused = || PackError::NameNotText {
        name: String::from_utf8_lossy(raw).into_owned(),
    };
    let name = std::str::from_utf8(raw).map_err(|_| refused())?;
    if name.chars().any(char::is_control) {
        return Err(refused());
    }
    Ok(name.to_owned())
}

fn check_names(entries: &[Entry]) -> Result<(), PackError> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for Entry { name, .. } in entries {
        let plain = name.strip_suffix('/').unwrap_or(name);
        if escapes(plain) {
            return Err(PackError::Escapes { name: name.clone() });
        }
        if name.len() > MAX_NAME_BYTES || plain.split('/').count() > MAX_DEPTH + 1 {
            return Err(PackError::TooDeep { name: name.clone() });
        }
        match known.insert(plain.to_lowercase(), name) {
            Some(other) if other.trim_end_matches('/') == plain => return Err(PackError::Twice { name: name.clone() }),
            Some(other) => {
                return Err(PackError::CaseClash {
                    name: name.clone(),
                    other: other.to_owned(),
                });
            }
            None => {}
        }
    }
    Ok(())
}

/// Whether a name would mean something else than a file below the pack, on any system.
fn escapes(name: &str) -> bool {
    let is_device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().to_ascii_uppercase();
        let numbered = stem.strip_prefix("COM").or(stem.strip_prefix("LPT"));
        matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
            || numbered.is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
    };
    let bad = |part: &str| {
        matches!(part, "" | "." | "..") || part.ends_with(['.', ' ']) || part.starts_with(' ') || is_device(part)
    };
    name.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) || name.split('/').any(bad)
}

fn check_overlaps(entries: &[Entry]) -> Result<(), PackError> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by_key(|entry| entry.from);
    match sorted.windows(2).find(|pair| pair[1].from < pair[0].to) {
        Some(pair) => Err(PackError::Overlap {
            name: pair[1].name.clone(),
        }),
        None => Ok(()),
    }
}

fn check_sizes(entries: &[Entry]) -> Result<(), PackError> {
    for Entry {
        name, packed, unpacked, ..
    } in entries
    {
        let ratio = unpacked / (*packed).max(1);
        if *unpacked > RATIO_FROM_BYTES && ratio > MAX_RATIO {
            return Err(PackError::Bomb {
                name: name.clone(),
                ratio,
            });
        }
    }
    match entries.iter().map(|entry| entry.unpacked).sum() {
        bytes if bytes > MAX_UNPACKED_BYTES => Err(PackError::Unpacked { bytes }),
        _ => Ok(()),
    }
}

/// Numbers in a record, lowest byte first; `None` past its end.
struct Fields<'b>(&'b [u8]);

impl Fields<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        Some(u16::from_le_bytes(self.0.get(at..at + 2)?.try_into().ok()?))
    }

    fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.0.get(at..at + 4)?.try_into().ok()?))
    }
}
