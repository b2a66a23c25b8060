//! A translation file as entries that follow the texts of a scenario, and those put away.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Marks, join, split};
use super::lines::Line;
use super::matching::{self, Loose, Matches};
use super::update::Changes;
use super::write::message;
use crate::scenario::translation::value_of;
use crate::text::{Language, words};

/// An entry and the text that it translates.
pub(super) struct Slot {
    pub text: Option<usize>,
    pub block: Block,
}

/// A translation file.
pub(super) struct File {
    pub active: Vec<Slot>,
    /// Below the heading, without the comment signs that keep them from being read.
    pub retired: Vec<Block>,
}

impl File {
    pub fn read(text: &str) -> Self {
        let heading = |line: &&str| headings().iter().any(|heading| heading == line);
        let all: Vec<&str> = text.strip_suffix('\n').unwrap_or(text).split('\n').collect();
        let all = if text.is_empty() { Vec::new() } else { all };
        let end = all.iter().position(heading).unwrap_or(all.len());
        let active = split(all[..end].iter().copied());
        let below = all.iter().skip(end + 1);
        let uncommented = below.map(|line| line.strip_prefix("# ").unwrap_or(if *line == "#" { "" } else { line }));
        Self {
            active: active.into_iter().map(|block| Slot { text: None, block }).collect(),
            retired: split(uncommented),
        }
    }

    /// Finds each text its entry: by its key, then by what it was called or said before; makes
    /// entries for the rest, and puts away what belongs to no text.
    pub fn follow(&mut self, texts: &[Line]) -> Changes {
        let mut changes = Changes::default();
        let by_key: BTreeMap<&str, usize> = texts
            .iter()
            .enumerate()
            .map(|(at, text)| (text.key.as_str(), at))
            .collect();
        let mut found = BTreeSet::new();
        for slot in &mut self.active {
            let text = slot.block.key.as_deref().and_then(|key| by_key.get(key));
            slot.text = text.copied().filter(|&text| found.insert(text));
        }
        let mut coming: BTreeMap<usize, Block> = BTreeMap::new();
        self.return_by_key(&by_key, &mut found, &mut coming);
        self.match_others(texts, &by_key, &mut found, &mut coming, &mut changes);
        changes.returned = coming.len();
        changes.retired = self.retire(&by_key);
        for (at, line) in texts.iter().enumerate() {
            let returned = coming.remove(&at);
            if returned.is_none() && (found.contains(&at) || line.optional) {
                continue;
            }
            changes.added += usize::from(returned.is_none());
            self.insert(at, returned.unwrap_or_else(|| fresh(&line.key)));
        }
        changes
    }

    fn return_by_key(
        &mut self,
        by_key: &BTreeMap<&str, usize>,
        found: &mut BTreeSet<usize>,
        coming: &mut BTreeMap<usize, Block>,
    ) {
        let mut stay = Vec::new();
        for mut block in self.retired.drain(..) {
            let text = block.key.as_deref().and_then(|key| by_key.get(key)).copied();
            match text.filter(|&text| found.insert(text)) {
                Some(text) => {
                    block.detach();
                    coming.insert(text, block);
                }
                None => stay.push(block),
            }
        }
        self.retired = stay;
    }

    fn match_others(
        &mut self,
        texts: &[Line],
        by_key: &BTreeMap<&str, usize>,
        found: &mut BTreeSet<usize>,
        coming: &mut BTreeMap<usize, Block>,
        changes: &mut Changes,
    ) {
        let missing: Vec<usize> = (0..texts.len())
            .filter(|at| !found.contains(at) && !texts[*at].optional)
            .collect();
        let missing_lines: Vec<&Line> = missing.iter().map(|&at| &texts[at]).collect();
        let is_loose = |block: &&Block| block.key.as_deref().is_some_and(|key| !by_key.contains_key(key));
        let active: Vec<usize> = (0..self.active.len())
            .filter(|&at| is_loose(&&self.active[at].block))
            .collect();
        let retired: Vec<usize> = (0..self.retired.len())
            .filter(|&at| is_loose(&&self.retired[at]))
            .collect();
        let in_place = active.iter().map(|&at| loose(&self.active[at].block, true));
        let put_away = retired.iter().map(|&at| loose(&self.retired[at], false));
        let all: Vec<Loose<'_>> = in_place.chain(put_away).collect();
        let Matches { renamed, changed } = matching::find(&missing_lines, &all);
        drop(all);
        (changes.renamed, changes.stale) = (renamed.len(), 0);
        let mut back = BTreeSet::new();
        for (text, entry) in renamed {
            let (at, line) = (missing[text], missing_lines[text]);
            found.insert(at);
            if let Some(&slot) = active.get(entry) {
                self.active[slot].block.rename(&line.key);
                self.active[slot].text = Some(at);
            } else {
                let place = retired[entry - active.len()];
                let mut block = self.retired[place].clone();
                block.detach();
                block.rename(&line.key);
                coming.insert(at, block);
                back.insert(place);
            }
        }
        for (text, entry) in changed {
            let slot = &mut self.active[active[entry]];
            found.insert(missing[text]);
            slot.text = Some(missing[text]);
            let marks = slot.block.marks();
            let former = marks.former.or(marks.source).or(slot.block.key.clone());
            slot.block.set_marks(&Marks {
                former,
                ..Marks::default()
            });
            slot.block.rename(&missing_lines[text].key);
            changes.stale += usize::from(has_value(&slot.block));
        }
        let mut place = 0;
        self.retired.retain(|_| {
            place += 1;
            !back.contains(&(place - 1))
        });
    }

    /// Puts entries without a text below the heading; what stands above them but is not about
    /// them stays. Empty ones that nobody wrote a comment to go for good.
    fn retire(&mut self, by_key: &BTreeMap<&str, usize>) -> usize {
        let mut kept: Vec<Slot> = Vec::new();
        let mut above: Vec<String> = Vec::new();
        let mut count = 0;
        for mut slot in self.active.drain(..) {
            let is_loose = slot.block.key.as_deref().is_some_and(|key| !by_key.contains_key(key));
            if is_loose && slot.text.is_none() {
                above.append(&mut slot.block.detach());
                if has_value(&slot.block) || slot.block.is_commented() {
                    count += 1;
                    slot.block.lead.insert(0, String::new());
                    self.retired.push(slot.block);
                }
            } else {
                slot.block.lead.splice(0..0, std::mem::take(&mut above));
                kept.push(slot);
            }
        }
        if !above.is_empty() {
            let block = Block {
                lead: above,
                ..Block::default()
            };
            kept.push(Slot { text: None, block });
        }
        self.active = kept;
        count
    }

    /// After the entry of the text before it; else before the first one, below the file's heading.
    fn insert(&mut self, text: usize, mut block: Block) {
        let before = self
            .active
            .iter()
            .enumerate()
            .filter(|(_, slot)| slot.text.is_some_and(|other| other < text));
        let before = before.max_by_key(|(_, slot)| slot.text).map(|(at, _)| at);
        let at = match before {
            Some(before) => {
                block.lead.insert(0, String::new());
                before + 1
            }
            None => {
                if let Some(first) = self.active.first_mut() {
                    let mut lead = first.block.detach();
                    first.block.lead.insert(0, String::new());
                    lead.append(&mut block.lead);
                    block.lead = lead;
                }
                0
            }
        };
        self.active.insert(
            at,
            Slot {
                text: Some(text),
                block,
            },
        );
    }

    pub fn text(&self, language: Language) -> String {
        let mut lines: Vec<String> = Vec::new();
        lines.extend(
            join(self.active.iter().map(|slot| &slot.block))
                .into_iter()
                .map(str::to_owned),
        );
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        if self.retired.iter().any(|block| block.key.is_some()) {
            lines.extend([String::new(), heading(language), String::new()]);
            let mut below: Vec<String> = self.retired.iter().flat_map(commented).collect();
            let blank = below.iter().take_while(|line| line.is_empty()).count();
            below.drain(..blank);
            while below.last().is_some_and(|line| line.is_empty()) {
                below.pop();
            }
            lines.append(&mut below);
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }
}

/// Blank lines between entries stay blank; those in an entry do not, so that it stays whole.
fn commented(block: &Block) -> Vec<String> {
    let comment = |line: &String| format!("# {line}").trim_end().to_owned();
    let lead = block
        .lead
        .iter()
        .map(|line| if line.is_empty() { String::new() } else { comment(line) });
    lead.chain(block.body.iter().map(comment)).collect()
}

fn fresh(key: &str) -> Block {
    Block {
        lead: Vec::new(),
        key: Some(key.to_owned()),
        body: message(key, ""),
    }
}

fn loose(block: &Block, in_place: bool) -> Loose<'_> {
    Loose {
        key: block.key.as_deref().unwrap_or_default(),
        source: block.marks().source,
        can_be_stale: in_place && (has_value(block) || block.is_commented()),
    }
}

/// Whether it holds a translation, or something that cannot be read as one and may be meant so.
fn has_value(block: &Block) -> bool {
    value_of(&block.text()).is_none_or(|value| !value.trim().is_empty())
}

/// What stands above entries without a text, by the file's language.
fn heading(language: Language) -> String {
    format!("## {}", words(language).get("translate-retired"))
}

fn headings() -> [String; 2] {
    Language::ALL.map(heading)
}
