//! Twine's own HTML: a published story, or an archive. `<tw-passagedata>` holds each passage.

use super::story::Story;
use super::twee::{Raw, assemble};

pub fn is_it(text: &str) -> bool {
    text.contains("<tw-storydata")
}

/// Reads the first story of the file.
pub fn read(text: &str) -> Story {
    let begin = text.find("<tw-storydata").unwrap_or(0);
    let end = text[begin..].find("</tw-storydata").map_or(text.len(), |at| begin + at);
    let data = &text[begin..end];
    let head = &data[..head_end(data)];
    let start = attribute(head, "startnode").unwrap_or_default();
    let mut line = Lines::new(text);
    let mut at = 0;
    let mut raws = Vec::new();
    let mut first = None;
    while let Some(found) = data[at..].find("<tw-passagedata") {
        let tag = at + found;
        let body = tag + head_end(&data[tag..]);
        let close = data[body..].find("</tw-passagedata").map_or(data.len(), |at| body + at);
        let head = &data[tag..body];
        let name = attribute(head, "name").unwrap_or_default();
        if attribute(head, "pid").is_some_and(|pid| pid == start) {
            first = Some(name.clone());
        }
        raws.push(Raw {
            name,
            tags: attribute(head, "tags")
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            line: line.of(begin + tag),
            body: unescape(data[body..close].trim_end()).into(),
        });
        at = close;
    }
    let mut story = assemble(raws);
    story.title = attribute(head, "name")
        .filter(|name| !name.trim().is_empty())
        .or(story.title);
    if let Some(first) = first {
        story.start_at(&first);
    }
    story.logic.extend(scripts(data));
    story
}

/// One past the `>` that ends the tag at the start; a `>` between quotes does not.
fn head_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// What an attribute of a tag says.
pub fn attribute(head: &str, name: &str) -> Option<String> {
    let mut from = 0;
    loop {
        let at = from + head[from..].find(name)?;
        from = at + name.len();
        let begins = head[..at].ends_with(|before: char| before.is_whitespace());
        let Some(value) = head[from..].trim_start().strip_prefix('=') else {
            continue;
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        if let (true, Some(quote)) = (begins, quote) {
            let value = &value[1..];
            return Some(unescape(&value[..value.find(quote).unwrap_or(value.len())]));
        }
    }
}

/// The story's own script and style, which are kept as a comment.
fn scripts(data: &str) -> Vec<String> {
    let whole = |tag: &str| {
        let at = data.find(&format!("<{tag}"))?;
        let body = at + head_end(&data[at..]);
        let end = data[body..]
            .find(&format!("</{tag}"))
            .map_or(data.len(), |end| body + end);
        let text = data[body..end].trim();
        (!text.is_empty()).then(|| format!("<{tag}>\n{text}"))
    };
    ["style", "script"].into_iter().filter_map(whole).collect()
}

/// HTML's entities, as far as Twine writes them.
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.bytes().take(12).position(|byte| byte == b';');
        match entity.and_then(|end| Some((end, character(&rest[1..end])?))) {
            Some((end, character)) => {
                plain.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain + rest
}

fn character(entity: &str) -> Option<char> {
    let point = match entity {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "nbsp" => return Some(' '),
        other => other.strip_prefix('#')?,
    };
    let number = match point.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => point.parse().ok()?,
    };
    char::from_u32(number)
}

/// Lines of ever later places, each counted once.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    fn of(&mut self, at: usize) -> usize {
        self.line += self.text.as_bytes()[self.at..at]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        self.at = at;
        self.line
    }
}
