//! Characters become words, numbers, texts and punctuation.
//!
//! What a Chinese keyboard types for RON's punctuation is taken for what was meant, and reported.

use super::Span;
use super::token::{Token, full_width, is_control, is_name, punctuation, starts_token};
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules;

/// Reads a file's tokens one after the other.
pub struct Scanner<'r, 't> {
    pub text: &'t str,
    /// Byte of the next character.
    pub at: usize,
    pub report: &'r mut Report<'t>,
    /// Something was closed by guess, so what follows may be misread.
    pub derailed: bool,
}

impl<'r, 't> Scanner<'r, 't> {
    pub fn new(text: &'t str, report: &'r mut Report<'t>) -> Self {
        let at = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            text,
            at,
            report,
            derailed: false,
        }
    }

    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The next token and its place; `End` for ever at the end.
    pub fn next(&mut self) -> (Token, Span) {
        loop {
            self.skip_space();
            let start = self.at;
            let Some(character) = self.peek() else {
                return (Token::End, Span::new(start, start));
            };
            if let Some(token) = self.token(character) {
                return (token, Span::new(start, self.at));
            }
        }
    }

    /// `None`: it was something to be skipped, and has been reported.
    fn token(&mut self, character: char) -> Option<Token> {
        if let Some(token) = punctuation(character) {
            self.at += character.len_utf8();
            return Some(token);
        }
        if let Some(meant) = full_width(character) {
            let token = punctuation(meant).expect("every full-width character stands for punctuation");
            self.add(rules::full_width::finding(self.span_of(character), character, meant));
            self.at += character.len_utf8();
            return Some(token);
        }
        match character {
            '"' => Some(self.quoted()),
            '“' | '”' | '„' | '‟' | '＂' | '「' | '」' | '『' | '』' | '‘' | '’' | '＇' => {
                Some(self.curly_quoted(character))
            }
            '\'' => Some(self.single_quoted()),
            '0'..='9' | '-' | '+' | '.' | '０'..='９' => Some(self.number()),
            'r' if self.is_raw() => Some(self.raw_quoted()),
            _ if is_name(character) => Some(self.name()),
            '#' if self.rest().starts_with("#![") => {
                let length = self.rest().find(']').map_or(self.rest().len(), |at| at + 1);
                self.at += length;
                None
            }
            '=' | ';' => {
                let (token, meant) = if character == '=' {
                    (Token::Colon, ':')
                } else {
                    (Token::Comma, ',')
                };
                self.add(rules::strange_character::instead_of(
                    self.span_of(character),
                    character,
                    meant,
                ));
                self.at += 1;
                Some(token)
            }
            _ => {
                self.strange();
                None
            }
        }
    }

    /// A run of characters that mean nothing here: one problem for all of it.
    fn strange(&mut self) {
        let start = self.at;
        let first = self.peek().expect("the caller has seen a character");
        if is_control(first) {
            self.add(rules::control_character(self.span_of(first), first));
            self.at += first.len_utf8();
            return;
        }
        self.at += first.len_utf8();
        while let Some(next) = self.peek() {
            if next.is_whitespace() || is_control(next) || is_name(next) || starts_token(next) {
                break;
            }
            self.at += next.len_utf8();
        }
        let run = &self.text[start..self.at];
        self.add(rules::strange_character::finding(Span::new(start, self.at), run));
    }

    /// `-12`, `1_000`; everything else that begins like a number is a mistake.
    fn number(&mut self) -> Token {
        let start = self.at;
        self.at += self.peek().map_or(0, char::len_utf8);
        while let Some(next) = self.peek() {
            let goes_on = next.is_alphanumeric() || matches!(next, '_' | '%' | '％' | '．');
            // `1.5` but not the `.` of something else.
            let point = next == '.' && self.rest()[1..].starts_with(|after: char| after.is_ascii_alphanumeric());
            if !goes_on && !point {
                break;
            }
            self.at += next.len_utf8();
        }
        if let Some(whole) = self.grouped(start) {
            return whole;
        }
        let span = Span::new(start, self.at);
        let written = self.report.slice(span);
        let digits: String = written
            .strip_prefix('+')
            .unwrap_or(written)
            .chars()
            .filter(|c| *c != '_')
            .collect();
        let (sign, bare) = digits.strip_prefix('-').map_or((1, digits.as_str()), |bare| (-1, bare));
        if bare.is_empty() || !bare.bytes().all(|byte| byte.is_ascii_digit()) || written.starts_with("+-") {
            self.add(rules::not_a_whole_number(span, written));
            return Token::Broken;
        }
        Token::Whole(digits.parse().unwrap_or(if sign < 0 { i64::MIN } else { i64::MAX }))
    }

    /// `3,600`, as one writes it for people. No two numbers of the format stand side by side, so it
    /// cannot be meant otherwise; `None` if this is another number.
    fn grouped(&mut self, start: usize) -> Option<Token> {
        let first = &self.text[start..self.at];
        let is_head =
            |digits: &str| (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let group = |rest: &str| {
            let digits = rest.strip_prefix(',')?;
            let count = digits.bytes().take_while(u8::is_ascii_digit).count();
            let ends = !digits[count..].starts_with(|next: char| is_name(next) || next == '.');
            (count == 3 && ends).then_some(())
        };
        let mut end = self.at;
        while group(&self.text[end..]).is_some() {
            end += 4;
        }
        if end == self.at || !is_head(first) {
            return None;
        }
        self.at = end;
        let span = Span::new(start, end);
        let written = self.report.slice(span);
        let bare = written.replace(',', "");
        self.add(rules::grouped_number(span, written, &bare));
        Some(bare.parse().map_or(Token::Broken, Token::Whole))
    }

    fn name(&mut self) -> Token {
        let start = self.at;
        while let Some(next) = self.peek() {
            let hyphen = next == '-' && self.rest()[1..].starts_with(is_name);
            if !is_name(next) && !hyphen {
                break;
            }
            self.at += next.len_utf8();
        }
        Token::Name(self.text[start..self.at].to_owned())
    }

    fn skip_space(&mut self) {
        while let Some(character) = self.peek() {
            match character {
                ' ' | '\n' | '\r' | '\t' => self.at += 1,
                '\u{3000}' | '\u{a0}' => {
                    self.add(rules::full_width::space(self.span_of(character)));
                    self.at += character.len_utf8();
                }
                '/' if self.rest().starts_with("//") => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                }
                '/' if self.rest().starts_with("/*") => self.skip_comment(),
                _ => return,
            }
        }
    }

    /// `/* may hold /* others */ */`
    fn skip_comment(&mut self) {
        let start = self.at;
        let mut depth = 0_u32;
        loop {
            if self.rest().starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else if let Some(character) = self.peek() {
                self.at += character.len_utf8();
            } else {
                self.derailed = true;
                self.add(rules::open_comment(Span::new(start, start + 2)));
                return;
            }
        }
    }

    pub fn add(&mut self, finding: Finding) {
        self.report.add(finding);
    }

    /// The place of this next character.
    pub fn span_of(&self, character: char) -> Span {
        Span::new(self.at, self.at + character.len_utf8())
    }
}
