//! A translation file cut into entries without losing a byte: each with the lines above it.

use super::STALE_SIGN;

/// An entry, or what follows the last one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Comments, blank lines and what is no Fluent, down to the entry.
    pub lead: Vec<String>,
    /// `None`: lines after the last entry.
    pub key: Option<String>,
    /// The line with the key and those that continue it.
    pub body: Vec<String>,
}

/// Our own comment lines above an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub place: Option<String>,
    pub source: Option<String>,
    /// What the author had written when this was translated; only where that has changed since.
    pub former: Option<String>,
}

/// The entries of a text with `\n` line ends; joined by [`join`], they are that text again.
pub fn split<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut now = Block::default();
    // Blank lines belong to an entry only if it goes on after them.
    let mut blank: Vec<String> = Vec::new();
    for line in lines {
        let is_blank = line.trim_matches(' ').is_empty();
        if now.key.is_some() && is_blank {
            blank.push(line.to_owned());
        } else if now.key.is_some() && line.starts_with([' ', '}']) {
            now.body.append(&mut blank);
            now.body.push(line.to_owned());
        } else {
            if now.key.is_some() {
                blocks.push(std::mem::take(&mut now));
                now.lead.append(&mut blank);
            }
            match key_of(line) {
                Some(key) => {
                    now.key = Some(key.to_owned());
                    now.body.push(line.to_owned());
                }
                None => now.lead.push(line.to_owned()),
            }
        }
    }
    if now.key.is_some() {
        blocks.push(std::mem::take(&mut now));
    }
    now.lead.append(&mut blank);
    if !now.lead.is_empty() {
        blocks.push(now);
    }
    blocks
}

/// The lines of these blocks.
pub fn join<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> Vec<&'b str> {
    let lines = blocks
        .into_iter()
        .flat_map(|block| block.lead.iter().chain(&block.body));
    lines.map(String::as_str).collect()
}

/// The key of a line that begins a message.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end_matches(' ');
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let begins = key.bytes().next()?.is_ascii_alphabetic();
    (begins && key.bytes().all(letters)).then_some(key)
}

impl Block {
    /// The entry as text, for Fluent to read.
    pub fn text(&self) -> String {
        self.body.join("\n") + "\n"
    }

    /// Gives it another key; what stands after the key stays.
    pub fn rename(&mut self, key: &str) {
        let (Some(old), Some(first)) = (&self.key, self.body.first_mut()) else {
            return;
        };
        *first = format!("{key}{}", &first[old.len()..]);
        self.key = Some(key.to_owned());
    }

    /// From which line of the lead on comments stand right above the entry.
    fn own_lead(&self) -> usize {
        let comment = |line: &&String| *line == "#" || line.starts_with("# ");
        self.lead.len() - self.lead.iter().rev().take_while(comment).count()
    }

    /// Takes away what stands above but does not belong to the entry: headings, blank lines.
    pub fn detach(&mut self) -> Vec<String> {
        let from = self.own_lead();
        self.lead.drain(..from).collect()
    }

    /// Whether someone wrote a comment to it.
    pub fn is_commented(&self) -> bool {
        self.lead[self.own_lead()..].iter().any(|line| sign(line).is_none())
    }

    pub fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        for line in &self.lead[self.own_lead()..] {
            let Some((sign, text)) = sign(line) else { continue };
            let mark = match sign {
                "@" => &mut marks.place,
                ">" => &mut marks.source,
                _ => &mut marks.former,
            };
            *mark = Some(match mark.take() {
                Some(before) => format!("{before}\n{text}"),
                None => text.to_owned(),
            });
        }
        marks
    }

    /// Puts these marks in the place of those that are there.
    pub fn set_marks(&mut self, marks: &Marks) {
        let mut own: Vec<String> = self.lead.drain(self.own_lead()..).collect();
        own.retain(|line| sign(line).is_none());
        self.lead.append(&mut own);
        let all = [("@", &marks.place), (">", &marks.source), (STALE_SIGN, &marks.former)];
        for (sign, text) in all {
            for line in text.iter().flat_map(|text| text.split('\n')) {
                self.lead.push(format!("# {sign} {line}").trim_end().to_owned());
            }
        }
    }
}

/// Which of our signs a comment begins with, and what follows it.
fn sign(line: &str) -> Option<(&str, &str)> {
    let comment = line.strip_prefix("# ")?;
    let (sign, text) = comment.split_once(' ').unwrap_or((comment, ""));
    ["@", ">", STALE_SIGN].contains(&sign).then_some((sign, text))
}
