//! What stands between brackets: fields, items, entries; and how their end is found.

use super::parser::Parser;
use super::token::{Bracket, Token};
use super::{Field, Node, Spanned};
use crate::scenario::rules;

impl Parser<'_, '_> {
    /// `name: value, …`
    pub fn fields(&mut self) -> Vec<Field> {
        let mut fields = Vec::new();
        while !self.is_closed(Bracket::Round) {
            let (token, span) = self.peek(0).clone();
            let name = match token {
                Token::Name(name) => name,
                Token::Text(quote) => {
                    let finding = rules::field_name(span, &quote.value).told_as("quoted").hint();
                    self.add(finding.mend(span, &quote.value));
                    quote.value
                }
                Token::Comma => {
                    self.stray();
                    continue;
                }
                _ => {
                    let written = self.scanner.report.slice(span);
                    self.add(rules::field_name(span, written));
                    self.value_or_skip();
                    self.separator();
                    continue;
                }
            };
            self.take();
            if self.peek(0).0 == Token::Colon {
                self.take();
            } else if self.begins_value() {
                self.add(rules::missing_colon(self.last.after(), &name));
            }
            let value = self.value();
            fields.push(Field {
                name: Spanned::new(name, span),
                value,
            });
            self.separator();
        }
        fields
    }

    /// `value, …`
    pub fn items(&mut self, bracket: Bracket) -> Vec<Node> {
        let mut items = Vec::new();
        while !self.is_closed(bracket) {
            if self.begins_field() && self.open.len() > 1 {
                // A field name inside a list: its closing bracket is missing before it.
                self.unclosed(bracket);
                break;
            }
            if matches!(self.peek(0).0, Token::Comma | Token::Colon) {
                self.stray();
                continue;
            }
            items.push(self.value());
            self.separator();
        }
        items
    }

    /// `key: value, …`
    pub fn entries(&mut self) -> Vec<(Node, Node)> {
        let mut entries = Vec::new();
        while !self.is_closed(Bracket::Curly) {
            if matches!(self.peek(0).0, Token::Comma | Token::Colon) {
                self.stray();
                continue;
            }
            let key = self.value();
            if self.peek(0).0 == Token::Colon {
                self.take();
            } else if self.begins_value() {
                let written = self.scanner.report.slice(key.span);
                self.add(rules::missing_colon(self.last.after(), written.trim_matches('"')));
            }
            let value = self.value();
            entries.push((key, value));
            self.separator();
        }
        entries
    }

    /// Takes the comma after an entry, or misses it.
    fn separator(&mut self) {
        if self.peek(0).0 == Token::Comma {
            self.take();
        } else if self.begins_value() {
            let next = self.peek(0).1;
            let written = self.scanner.report.slice(next);
            self.add(rules::missing_comma(self.last.after(), written));
        }
    }

    /// Whether the list ends here: at its own bracket, or where it must have been forgotten.
    fn is_closed(&mut self, bracket: Bracket) -> bool {
        loop {
            match self.peek(0).0 {
                Token::Close(found) if found == bracket => {
                    self.take();
                    return true;
                }
                Token::Close(found) => {
                    let outer = &self.open[..self.open.len() - 1];
                    if outer.iter().any(|(open, _)| *open == found) {
                        self.unclosed(bracket);
                        return true;
                    }
                    let (_, span) = self.take();
                    self.scanner.derailed = true;
                    self.add(rules::stray_bracket(span, found.close()));
                }
                Token::End => {
                    // One forgotten bracket leaves all outer ones open too: one problem is enough.
                    if !self.scanner.derailed && !self.gave_up {
                        self.unclosed(bracket);
                    }
                    return true;
                }
                _ => return false,
            }
        }
    }

    fn unclosed(&mut self, bracket: Bracket) {
        let (_, opened) = *self.open.last().expect("a list is read between its brackets");
        self.scanner.derailed = true;
        self.add(rules::open_bracket(opened, bracket.open(), bracket.close()));
    }
}
