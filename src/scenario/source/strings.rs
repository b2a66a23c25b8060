//! Texts between quotes, and the ways in which quotes go wrong.

use super::scanner::Scanner;
use super::token::{Token, is_control};
use super::{Quote, Span};
use crate::scenario::report::Finding;
use crate::scenario::rules;

impl Scanner<'_, '_> {
    /// A text between ASCII double quotes.
    pub fn quoted(&mut self) -> Token {
        let start = self.at;
        let content = start + 1;
        let line_end = self.text[content..]
            .find('\n')
            .map_or(self.text.len(), |at| content + at);
        let close = self.closing_quote(content, line_end);
        // A text may run over several lines. But if it does, and what follows its end cannot
        // follow a text, then its own closing quote was forgotten on the first line.
        let runs_on = close.is_none_or(|close| close > line_end);
        if runs_on && let Some((curly, end)) = self.closed_by_curly(content, line_end) {
            let found = self.text[curly..].chars().next().unwrap_or('”');
            let span = Span::new(curly, end);
            self.add(rules::full_width::quote(span, found).mend(span, '"'));
            self.at = end;
            return self.unescaped(start, content, curly);
        }
        let is_plausible =
            |close: &usize| self.may_end_at(*close) || !runs_on && next_field(&self.text[content..*close]).is_none();
        if let Some(close) = close.filter(is_plausible) {
            self.at = close + 1;
            return self.unescaped(start, content, close);
        }
        self.add(rules::open_text(Span::new(start, start + 1)));
        self.derailed = true;
        self.at = content + probable_end(&self.text[content..line_end]);
        self.unescaped(start, content, self.at)
    }

    /// The quote that closes the text; one in the middle of a sentence is told and passed over.
    fn closing_quote(&mut self, content: usize, line_end: usize) -> Option<usize> {
        let first = self.find_close(content, |character| character == '"')?;
        let is_inner = first <= line_end && self.is_inner(first) && next_field(&self.text[content..first]).is_none();
        let Some(last) = is_inner.then(|| self.last_quote(first, line_end)).flatten() else {
            return Some(first);
        };
        self.add(rules::inner_quote(Span::new(first, first + 1)));
        Some(last)
    }

    /// Whether what follows a closing quote here can follow a text.
    fn may_end_at(&self, close: usize) -> bool {
        self.may_follow(close + 1)
    }

    /// Whether what begins at this byte can follow a text.
    fn may_follow(&self, at: usize) -> bool {
        let after = self.text[at..].trim_start();
        after.is_empty() || after.starts_with([',', ')', ']', '}', ':', '/', '，', '）', '】', '：', '｝'])
    }

    /// Whether a quote stands in the middle of a sentence: neither can what follows follow a text,
    /// nor does something begin that only wants a comma before it.
    fn is_inner(&self, quote: usize) -> bool {
        let after = self.text[quote + 1..].trim_start();
        let begins_something = after.starts_with(['"', '(', '[', '{']) || begins_field(after);
        !self.may_end_at(quote) && !begins_something
    }

    /// The later quote on the line with which the text can end.
    fn last_quote(&self, inner: usize, line_end: usize) -> Option<usize> {
        let rest = self.text.get(inner + 1..line_end)?;
        let ends_plainly = |at: usize| {
            let after = self.text[at + 1..].trim_start();
            after.is_empty() || after.starts_with([',', ')', ']', '}', '/'])
        };
        rest.match_indices('"')
            .map(|(at, _)| inner + 1 + at)
            .find(|at| ends_plainly(*at))
    }

    /// The curly quote that ends the line in place of an ASCII one; a pair of them is just text.
    fn closed_by_curly(&self, content: usize, line_end: usize) -> Option<(usize, usize)> {
        let line = self.text[content..line_end]
            .trim_end()
            .trim_end_matches([',', '，', ')', '）', ']', '】', '}', ' ']);
        let last = line
            .chars()
            .next_back()
            .filter(|last| matches!(last, '”' | '“' | '＂'))?;
        let count = |wanted: char| line.chars().filter(|c| *c == wanted).count();
        let unpaired = last != '”' || count('”') > count('“');
        let end = content + line.len();
        unpaired.then(|| (end - last.len_utf8(), end))
    }

    /// `“text”`: what a Chinese keyboard, or a word processor, makes of quotes.
    pub fn curly_quoted(&mut self, open: char) -> Token {
        let start = self.at;
        let content = start + open.len_utf8();
        let opened = rules::full_width::quote(self.span_of(open), open);
        let line_end = self.text[content..]
            .find('\n')
            .map_or(self.text.len(), |at| content + at);
        // An apostrophe in the words does not close what a double quote opened.
        let is_single = matches!(open, '‘' | '’' | '＇');
        let closes = |character: char| match character {
            '’' | '＇' => is_single,
            _ => matches!(character, '”' | '"' | '＂' | '」' | '』'),
        };
        let close = self.text[content..line_end]
            .char_indices()
            .find(|(_, character)| closes(*character))
            .map(|(at, character)| (content + at, character.len_utf8()));
        let Some((close, length)) = close else {
            self.add(opened);
            self.derailed = true;
            self.at = line_end;
            return Token::Broken;
        };
        self.add_with_quotes_mended(opened, Span::new(start, content), Span::new(close, close + length));
        self.at = close + length;
        self.unescaped(start, content, close)
    }

    /// Adds the finding; if what follows can follow a text, straight quotes mend it.
    fn add_with_quotes_mended(&mut self, finding: Finding, open: Span, close: Span) {
        let holds_quote = self.text[open.end..close.start].contains('"');
        let is_plain = !holds_quote && self.may_follow(close.end);
        self.add(if is_plain {
            finding.mend(open, '"').mend(close, '"')
        } else {
            finding
        });
    }

    /// `'text'`: quotes of other languages.
    pub fn single_quoted(&mut self) -> Token {
        let start = self.at;
        let content = start + 1;
        let line_end = self.text[content..]
            .find('\n')
            .map_or(self.text.len(), |at| content + at);
        let close = self.text[content..line_end].find('\'').map(|at| content + at);
        let opened = rules::full_width::quote(self.span_of('\''), '\'');
        let Some(close) = close else {
            self.add(opened);
            self.derailed = true;
            self.at = line_end;
            return Token::Broken;
        };
        self.add_with_quotes_mended(opened, Span::new(start, content), Span::new(close, close + 1));
        self.at = close + 1;
        self.unescaped(start, content, close)
    }

    /// Whether `r"` or `r#"` stands here.
    pub fn is_raw(&self) -> bool {
        self.rest()[1..].trim_start_matches('#').starts_with('"')
    }

    /// `r#"a "raw" text"#`: nothing in it is special.
    pub fn raw_quoted(&mut self) -> Token {
        let start = self.at;
        let hashes = self.rest()[1..].bytes().take_while(|byte| *byte == b'#').count();
        let content = start + 1 + hashes + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let Some(length) = self.text[content..].find(&end) else {
            self.add(rules::open_text(Span::new(start, content)));
            self.derailed = true;
            self.at = self.text.len();
            return Token::Broken;
        };
        let mut quote = Quote::starting(content);
        quote.value = self.text[content..content + length].to_owned();
        self.at = content + length + end.len();
        quote.span = Span::new(start, self.at);
        Token::Text(quote)
    }

    /// The first closing quote that is not escaped.
    fn find_close(&self, from: usize, is_close: impl Fn(char) -> bool) -> Option<usize> {
        let mut characters = self.text[from..].char_indices();
        while let Some((at, character)) = characters.next() {
            if character == '\\' {
                characters.next();
            } else if is_close(character) {
                return Some(from + at);
            }
        }
        None
    }

    /// The text between these bytes, its escapes resolved; `self.at` is already behind it.
    fn unescaped(&mut self, start: usize, content: usize, close: usize) -> Token {
        let mut quote = Quote::starting(content);
        let mut at = content;
        while let Some(character) = self.text[at..close].chars().next() {
            let here = Span::new(at, at + character.len_utf8());
            at = here.end;
            if character == '\\' {
                at = self.escape(&mut quote, here.start, close);
                quote.resume_at(at);
            } else if is_control(character) {
                self.add(rules::control_character(here, character));
                quote.resume_at(at);
            } else if character == '\r' {
                quote.resume_at(at);
            } else {
                quote.value.push(character);
            }
        }
        quote.span = Span::new(start, self.at);
        Token::Text(quote)
    }

    /// Resolves the escape at this byte; returns the byte after it.
    fn escape(&mut self, quote: &mut Quote, start: usize, close: usize) -> usize {
        let body = &self.text[start + 1..close];
        let mut characters = body.chars();
        let (character, length) = match characters.next() {
            Some('n') => (Some('\n'), 1),
            Some('t') => (Some('\t'), 1),
            Some('r') => (Some('\r'), 1),
            Some('0') => (None, 1),
            Some(plain @ ('\\' | '"' | '\'')) => (Some(plain), 1),
            Some('x') => (body.get(1..3).and_then(hexadecimal), body.get(1..3).map_or(1, |_| 3)),
            Some('u') => {
                let inner = body
                    .get(1..)
                    .and_then(|rest| rest.strip_prefix('{'))
                    .and_then(|rest| rest.split_once('}'));
                (
                    inner.and_then(|(hex, _)| hexadecimal(hex)),
                    inner.map_or(1, |(hex, _)| hex.len() + 3),
                )
            }
            Some(other) => (None, other.len_utf8()),
            None => (None, 0),
        };
        let end = start + 1 + length;
        match character.filter(|character| !is_control(*character)) {
            Some(character) => quote.value.push(character),
            None => self.add(rules::bad_escape(Span::new(start, end), &self.text[start..end])),
        }
        end
    }
}

/// Where a text without its closing quote probably ends on its line: before the next field, else
/// before the punctuation at the end.
fn probable_end(line: &str) -> usize {
    let punctuation = [',', '，', ')', '）', ']', '}', ' '];
    next_field(line).unwrap_or_else(|| line.trim_end().trim_end_matches(punctuation).len())
}

/// The comma after which a field begins: `, says:`.
fn next_field(line: &str) -> Option<usize> {
    line.match_indices(',')
        .map(|(at, _)| at)
        .find(|at| begins_field(line[at + 1..].trim_start()))
}

/// Whether it begins with a name and a colon.
fn begins_field(text: &str) -> bool {
    let name = text
        .bytes()
        .take_while(|byte| byte.is_ascii_lowercase() || *byte == b'_')
        .count();
    name > 0 && text[name..].starts_with(':')
}

fn hexadecimal(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}
