//! The text of a Twine passage: links are taken out as choices, macros as comments.
//!
//! Understood of Harlowe, SugarCube, Chapbook and Snowman are links. Everything else between their
//! brackets is kept in the author's words; plain emphasis is dropped.

use super::story::Link;
use super::twine_html::{attribute, unescape};

/// Bytes of one macro; an unclosed bracket must not swallow the story.
const LONGEST_MACRO: usize = 4_000;
/// HTML that only changes how letters look, or breaks lines.
const PLAIN_TAGS: [&str; 22] = [
    "b",
    "i",
    "em",
    "strong",
    "u",
    "s",
    "br",
    "p",
    "div",
    "span",
    "h1",
    "h2",
    "h3",
    "hr",
    "small",
    "big",
    "sub",
    "sup",
    "center",
    "ul",
    "li",
    "blockquote",
];
/// Harlowe's macros that lead to a passage when a text is clicked.
const HARLOWE_LINKS: [&str; 4] = ["link-goto:", "link-reveal-goto:", "linkgoto:", "linkrevealgoto:"];

/// What was found in a passage.
#[derive(Default)]
pub struct Marked {
    pub text: String,
    pub links: Vec<Link>,
    pub logic: Vec<String>,
}

/// Reads a passage's body, the first line of which is this one.
pub fn read(body: &str, line: usize) -> Marked {
    let mut marked = Marked::default();
    let body = chapbook_settings(body, &mut marked);
    let mut reader = Reader {
        rest: body,
        line: line + count_lines(&marked),
        marked,
    };
    while !reader.rest.is_empty() {
        reader.step();
    }
    let mut marked = reader.marked;
    marked.text = tidy(&marked.text);
    marked
}

fn count_lines(marked: &Marked) -> usize {
    marked.logic.iter().map(|logic| logic.matches('\n').count() + 1).sum()
}

/// Chapbook's variables stand above a line of two hyphens.
fn chapbook_settings<'b>(body: &'b str, marked: &mut Marked) -> &'b str {
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let plain = line.trim();
        if plain == "--" && at > 0 {
            marked.logic.push(body[..at + line.len()].trim().to_owned());
            return &body[at + line.len()..];
        }
        if !plain.is_empty() && !plain.contains(':') {
            return body;
        }
        at += line.len();
    }
    body
}

struct Reader<'b> {
    rest: &'b str,
    line: usize,
    marked: Marked,
}

impl Reader<'_> {
    /// Takes one piece of markup, or one character.
    fn step(&mut self) {
        let taken = match self.rest.as_bytes()[0] {
            b'[' => self.link().or_else(|| self.modifier()),
            b'(' => self.harlowe(),
            b'<' => self.angle(),
            b'{' => self.insert(),
            b'/' => self.slashes(),
            b'\'' if self.rest.starts_with("''") => Some(2),
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            let character = self.rest.chars().next().unwrap_or_default();
            self.marked.text.push(character);
            character.len_utf8().max(1)
        });
        self.line += self.rest[..taken].matches('\n').count();
        self.rest = &self.rest[taken..];
    }

    /// How far it is to one past `close`, within the bounds of a macro.
    fn through(&self, close: &str) -> Option<usize> {
        let end = self.rest.find(close)? + close.len();
        (end <= LONGEST_MACRO).then_some(end)
    }

    fn keep(&mut self, length: usize) -> usize {
        self.marked.logic.push(self.rest[..length].trim().to_owned());
        length
    }

    fn add(&mut self, says: &str, to: Option<&str>, logic: Vec<String>) {
        let plain = read_plain(says);
        let to = to.map(|to| to.trim().to_owned()).filter(|to| !to.is_empty());
        let says = if plain.is_empty() {
            to.clone().unwrap_or_default()
        } else {
            plain
        };
        self.marked.links.push(Link {
            says,
            to,
            line: self.line,
            logic,
            ..Link::default()
        });
    }

    /// `[[Text->Target]]`, `[[Target<-Text]]`, `[[Text|Target]]`, `[[Target]]`; SugarCube adds
    /// `[[Text|Target][$setter to 1]]`.
    fn link(&mut self) -> Option<usize> {
        let inside = self.rest.strip_prefix("[[")?;
        let end = inside.find("]]")?;
        if end > LONGEST_MACRO {
            return None;
        }
        let (inside, setter) = match inside[..end].split_once("][") {
            Some((link, setter)) => (link, vec![setter.to_owned()]),
            None => (&inside[..end], Vec::new()),
        };
        let (says, to) = if let Some((says, to)) = inside.rsplit_once("->") {
            (says, to)
        } else if let Some((to, says)) = inside.split_once("<-") {
            (says, to)
        } else if let Some((says, to)) = inside.split_once('|') {
            (says, to)
        } else {
            (inside, inside)
        };
        self.add(says, Some(to), setter);
        Some(end + 4)
    }

    /// Chapbook's `[if x > 1]` on a line of its own, or Harlowe's hook, whose text stays.
    fn modifier(&mut self) -> Option<usize> {
        let end = self.through("]")?;
        let alone = self.marked.text.is_empty() || self.marked.text.ends_with('\n');
        let ends_line = self.rest[end..].starts_with(['\n', '\r']) || self.rest.len() == end;
        let after_macro = self
            .marked
            .logic
            .last()
            .is_some_and(|last| last.ends_with(')') || last.starts_with('|'));
        if alone && ends_line && !self.rest[..end].contains('\n') && !after_macro {
            return Some(self.keep(end));
        }
        None
    }

    /// `(set: $x to 1)`, `(link-goto: "Text", "Target")`; other round brackets are text.
    fn harlowe(&mut self) -> Option<usize> {
        let name_end = self.rest.find(|c: char| c == ':' || c == ')' || c.is_whitespace())?;
        let name = self
            .rest
            .get(1..=name_end)
            .filter(|name| name.ends_with(':') && name.len() > 1)?;
        if !name[..name.len() - 1]
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        {
            return None;
        }
        let end = closing(self.rest)?;
        let inside = &self.rest[name_end + 1..end - 1];
        let plain_name = name.to_ascii_lowercase();
        if HARLOWE_LINKS.contains(&plain_name.as_str()) {
            let texts = quoted(inside);
            if let (Some(says), to) = (texts.first(), texts.last()) {
                self.add(says, to.map(String::as_str), Vec::new());
                return Some(end);
            }
        }
        Some(self.keep(end))
    }

    fn angle(&mut self) -> Option<usize> {
        if self.rest.starts_with("<<") {
            return self.sugarcube();
        }
        if self.rest.starts_with("<!--") {
            let end = self.through("-->")?;
            return Some(self.keep(end));
        }
        if self.rest.starts_with("<%") {
            let end = self.through("%>")?;
            return Some(self.keep(end));
        }
        self.tag()
    }

    /// `<<link "Text" "Target">>…<</link>>`, `<<goto "Target">>`; everything else is kept.
    fn sugarcube(&mut self) -> Option<usize> {
        let end = self.through(">>")?;
        let inside = self.rest[2..end - 2].trim();
        let name = inside.split_whitespace().next().unwrap_or_default();
        let texts = quoted(inside);
        match (name, texts.as_slice()) {
            ("link" | "button" | "linkreplace", [says, to]) => self.add(says, Some(to), Vec::new()),
            ("goto" | "return" | "back", [to]) => {
                self.add("", Some(to), vec![self.rest[..end].to_owned()]);
            }
            ("link" | "button" | "click", _) if inside.contains("[[") => {
                let at = self.rest.find("[[")?;
                let close = at + self.rest[at..].find("]]")? + 2;
                // A link within a macro is a link; the reader goes on behind the macro.
                let whole = self.rest;
                self.rest = &whole[at..close];
                self.link();
                self.rest = whole;
                return Some(self.through(">>").filter(|end| *end >= close).unwrap_or(close));
            }
            ("/link" | "/button" | "/linkreplace" | "/click", _) => {}
            _ => return Some(self.keep(end)),
        }
        Some(end)
    }

    /// HTML; Snowman's `<a data-passage="Target">Text</a>` is a link.
    fn tag(&mut self) -> Option<usize> {
        let name: String = self.rest[1..]
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let name = name.to_ascii_lowercase();
        if !self.rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') || name.is_empty() {
            return None;
        }
        let end = self.through(">")?;
        let head = &self.rest[..end];
        if let Some(to) = attribute(head, "data-passage") {
            let close = self.rest[end..].find("</").map_or(end, |at| end + at);
            let says = self.rest[end..close].to_owned();
            self.add(&says, Some(&to), Vec::new());
            return Some(close);
        }
        if matches!(name.as_str(), "script" | "style") && !head.starts_with("</") {
            let close = self.rest.find(&format!("</{name}")).unwrap_or(end);
            let close = close + self.rest[close..].find('>').map_or(0, |at| at + 1);
            return Some(self.keep(close.max(end)));
        }
        if matches!(name.as_str(), "br" | "p" | "div" | "li" | "hr") {
            self.marked.text.push('\n');
        }
        if PLAIN_TAGS.contains(&name.as_str()) || head.starts_with("</") {
            return Some(end);
        }
        Some(self.keep(end))
    }

    /// Chapbook's `{embed passage: 'x'}` and `{reveal link: 'Text', passage: 'Target'}`; a brace
    /// without a colon is text or a variable, and stays.
    fn insert(&mut self) -> Option<usize> {
        let end = self.through("}")?;
        let inside = &self.rest[1..end - 1];
        if !inside.contains(':') || inside.contains('\n') || inside.starts_with(char::is_whitespace) {
            return None;
        }
        let texts = quoted(inside);
        if let (true, [says, to]) = (inside.contains("link") && inside.contains("passage"), texts.as_slice()) {
            let logic = vec![self.rest[..end].to_owned()];
            self.add(says, Some(to), logic);
            return Some(end);
        }
        Some(self.keep(end))
    }

    /// Comments of SugarCube, and `//` for slanted letters; that of an address stays.
    fn slashes(&mut self) -> Option<usize> {
        for (open, close) in [("/%", "%/"), ("/*", "*/")] {
            if self.rest.starts_with(open) {
                let end = self.through(close)?;
                return Some(self.keep(end));
            }
        }
        (self.rest.starts_with("//") && !self.marked.text.ends_with(':')).then_some(2)
    }
}

/// The text of a link without its own markup.
fn read_plain(says: &str) -> String {
    if !says.contains(['<', '(', '\'', '/', '{', '&']) {
        return tidy(says);
    }
    let mut reader = Reader {
        rest: says,
        line: 0,
        marked: Marked::default(),
    };
    while !reader.rest.is_empty() {
        reader.step();
    }
    tidy(&unescape(&reader.marked.text))
}

/// One past the bracket that closes the first one; quotes hide brackets.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0_usize, None);
    for (at, byte) in text.bytes().enumerate().take(LONGEST_MACRO) {
        match (quote, byte) {
            (Some(open), close) if open == close => quote = None,
            (Some(_), _) => {}
            // An apostrophe within a word opens nothing.
            (None, b'"') => quote = Some(byte),
            (None, b'\'') if !text.as_bytes()[at - 1].is_ascii_alphanumeric() => quote = Some(byte),
            (None, b'(') => depth += 1,
            (None, b')') if depth == 1 => return Some(at + 1),
            (None, b')') => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The texts between quotes, in order.
fn quoted(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'']) {
        let quote = rest[at..].chars().next().unwrap_or('"');
        let inside = &rest[at + 1..];
        let Some(end) = inside.find(quote) else { break };
        found.push(inside[..end].to_owned());
        rest = &inside[end + 1..];
    }
    found
}

/// Lines joined where one ended softly, blank ends gone, at most one line break in a row.
pub fn tidy(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines
        .map(|line| line.trim_end_matches('\\').trim().to_owned())
        .collect();
    let filled = lines
        .iter()
        .filter(|line| !line.is_empty() && !line.chars().all(|c| matches!(c, '[' | ']' | '{' | '}')));
    filled.map(String::as_str).collect::<Vec<_>>().join("\n")
}
