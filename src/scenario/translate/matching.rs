//! Which entry of a file a text without one was translated in before its key changed.

use std::collections::BTreeMap;

use super::lines::Line;

/// An entry whose key no text has.
pub struct Loose<'f> {
    pub key: &'f str,
    /// What the author had written, where the file says so.
    pub source: Option<String>,
    /// Worth keeping beside a changed text: it holds a translation, and stands in its place.
    pub can_be_stale: bool,
}

/// For each text without an entry, which loose entry is its own.
pub struct Matches {
    /// (text, entry): only the owner has another id, the text is the same.
    pub renamed: Vec<(usize, usize)>,
    /// (text, entry): the text has changed.
    pub changed: Vec<(usize, usize)>,
}

/// Pairs of texts of one owner that are compared at most; beyond it, nobody rewrote lines one by one.
const MOST_PAIRS: usize = 4000;
/// Of a hundred letters, so many have to be the same for a text to be the same one, rewritten.
const ALIKE: usize = 40;

/// Finds them; each text and each entry is in at most one pair.
pub fn find(missing: &[&Line], loose: &[Loose<'_>]) -> Matches {
    let mut open: Vec<bool> = vec![true; missing.len()];
    let mut free: Vec<bool> = vec![true; loose.len()];
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    let mut renamed = Vec::new();
    // First where only one can be meant; then by the owners whose new ids are known from that.
    for by_owner in [false, true] {
        for (at, line) in missing.iter().enumerate() {
            let mut same = (0..loose.len()).filter(|&entry| {
                let old = loose[entry].key;
                let owner_fits = !by_owner || owners.get(owner(old)) == Some(&line.owner);
                free[entry] && owner_fits && is_same_text(line, &loose[entry])
            });
            let twins = missing
                .iter()
                .zip(&open)
                .filter(|(other, open)| **open && other.source == line.source);
            let (Some(entry), None) = (same.next().filter(|_| open[at]), same.next()) else {
                continue;
            };
            if by_owner || twins.count() == 1 {
                owners.insert(owner(loose[entry].key).to_owned(), line.owner.clone());
                (open[at], free[entry]) = (false, false);
                renamed.push((at, entry));
            }
        }
    }
    let changed = changed(missing, loose, &mut open, &mut free, &owners);
    Matches { renamed, changed }
}

fn is_same_text(line: &Line, entry: &Loose<'_>) -> bool {
    hash(entry.key) == hash(&line.key) && entry.source.as_ref().is_none_or(|source| *source == line.source)
}

/// The most alike first; then, of each owner, the one text and the one entry that are left.
fn changed(
    missing: &[&Line],
    loose: &[Loose<'_>],
    open: &mut [bool],
    free: &mut [bool],
    owners: &BTreeMap<String, String>,
) -> Vec<(usize, usize)> {
    let mut of_owner: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, line) in missing.iter().enumerate().filter(|&(at, _)| open[at]) {
        of_owner.entry(&line.owner).or_default().0.push(at);
    }
    for (at, entry) in loose.iter().enumerate() {
        let old = owner(entry.key);
        let owner = owners.get(old).map_or(old, String::as_str);
        if let Some((_, entries)) = of_owner.get_mut(owner).filter(|_| free[at] && entry.can_be_stale) {
            entries.push(at);
        }
    }
    let mut found = Vec::new();
    for (texts, entries) in of_owner.values() {
        for (text, entry) in most_alike(missing, loose, texts, entries) {
            if open[text] && free[entry] {
                (open[text], free[entry]) = (false, false);
                found.push((text, entry));
            }
        }
        let left: Vec<usize> = texts.iter().copied().filter(|&text| open[text]).collect();
        let unused: Vec<usize> = entries.iter().copied().filter(|&entry| free[entry]).collect();
        if let ([text], [entry]) = (left.as_slice(), unused.as_slice()) {
            (open[*text], free[*entry]) = (false, false);
            found.push((*text, *entry));
        }
    }
    found
}

/// Pairs that are alike enough, the most alike first.
fn most_alike(missing: &[&Line], loose: &[Loose<'_>], texts: &[usize], entries: &[usize]) -> Vec<(usize, usize)> {
    if texts.len() * entries.len() > MOST_PAIRS {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    for &text in texts {
        for &entry in entries {
            let Some(source) = &loose[entry].source else { continue };
            let now = &missing[text].source;
            let longest = source.chars().count().max(now.chars().count()).max(1);
            let alike = 100 - 100 * strsim::levenshtein(source, now).min(longest) / longest;
            if alike >= ALIKE {
                pairs.push((100 - alike, text, entry));
            }
        }
    }
    pairs.sort_unstable();
    pairs.into_iter().map(|(_, text, entry)| (text, entry)).collect()
}

/// The owner's id in a key.
fn owner(key: &str) -> &str {
    key.rsplit_once('-').map_or(key, |(owner, _)| owner)
}

/// What of a key tells the text.
fn hash(key: &str) -> &str {
    key.rsplit_once('-').map_or(key, |(_, hash)| hash)
}
