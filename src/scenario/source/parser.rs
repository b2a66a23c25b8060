//! Tokens become a tree; every mistake is reported and reading goes on.

use std::collections::VecDeque;

use super::scanner::Scanner;
use super::token::{Bracket, Token};
use super::{Kind, Node, Span, Spanned};
use crate::scenario::limits::MAX_DEPTH;
use crate::scenario::report::{Finding, Report};
use crate::scenario::rules;

/// What could be read of a file.
pub struct Parsed {
    pub root: Node,
    /// A bracket or a text was closed by guess: the tree is not what the author meant, so there is
    /// no use in judging it.
    pub derailed: bool,
}

/// Reads the whole text; what is wrong with its brackets, quotes and commas goes to the report.
pub fn parse<'t>(text: &'t str, report: &mut Report<'t>) -> Parsed {
    let scanner = Scanner::new(text, report);
    let mut parser = Parser {
        scanner,
        ahead: VecDeque::new(),
        open: Vec::new(),
        last: Span::default(),
        gave_up: false,
    };
    let root = parser.file();
    Parsed {
        root,
        derailed: parser.scanner.derailed,
    }
}

pub struct Parser<'r, 't> {
    pub scanner: Scanner<'r, 't>,
    /// Tokens looked at and not yet taken.
    ahead: VecDeque<(Token, Span)>,
    /// Brackets that enclose this place, outermost first.
    pub open: Vec<(Bracket, Span)>,
    /// Place of the token taken last.
    pub last: Span,
    /// Nested too deep or too many problems: everything from here on reads as the end.
    pub gave_up: bool,
}

impl Parser<'_, '_> {
    fn file(&mut self) -> Node {
        let (first, span) = self.peek(0).clone();
        if first == Token::End {
            self.add(rules::not_a_scenario(span).told_as("empty"));
            self.scanner.derailed = true;
            return Node::broken(span);
        }
        let root = self.value();
        if !matches!(root.kind, Kind::Struct(_)) && !self.scanner.derailed {
            self.add(rules::not_a_scenario(root.span).hint());
            self.scanner.derailed = true;
        }
        let (after, span) = self.peek(0).clone();
        if after != Token::End && !self.scanner.derailed {
            self.add(rules::after_the_end(span));
        }
        root
    }

    pub fn value(&mut self) -> Node {
        let (token, span) = self.peek(0).clone();
        let kind = match token {
            Token::Comma | Token::Colon | Token::Close(_) | Token::End => {
                let place = self.last.after();
                if !self.gave_up {
                    self.add(rules::missing_value(place));
                }
                return Node::broken(place);
            }
            Token::Open(bracket) => return self.brackets(bracket, None),
            Token::Text(quote) => Kind::Text(quote),
            Token::Whole(number) => Kind::Whole(number),
            Token::Broken => Kind::Broken,
            Token::Name(name) => {
                self.take();
                return self.named(name, span);
            }
        };
        self.take();
        Node { span, kind }
    }

    /// What a bare word begins: `true`, `Leave`, `Tell(…)`, `Some(…)`.
    fn named(&mut self, name: String, span: Span) -> Node {
        if self.peek(0).0 == Token::Open(Bracket::Round) {
            let called = self.brackets(Bracket::Round, Some(Spanned::new(name.clone(), span)));
            let whole = span.to(called.span);
            return match called.kind {
                Kind::Tuple(_, mut items) if name == "Some" && items.len() == 1 => items.swap_remove(0),
                // `Choice(id: …)`: the field says already what it is.
                Kind::Struct(fields) => {
                    self.add(rules::strange_character::finding(span, &name));
                    Node {
                        span: whole,
                        kind: Kind::Struct(fields),
                    }
                }
                kind => Node { span: whole, kind },
            };
        }
        let kind = match name.as_str() {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "None" => Kind::Nothing,
            "NaN" | "inf" => {
                self.add(rules::not_a_whole_number(span, &name));
                Kind::Broken
            }
            _ => Kind::Word(name),
        };
        Node { span, kind }
    }

    fn brackets(&mut self, bracket: Bracket, name: Option<Spanned<String>>) -> Node {
        let (_, opened) = self.take();
        if self.open.len() >= MAX_DEPTH {
            self.add(rules::too_deep(opened));
            self.give_up();
            return Node::broken(opened);
        }
        self.open.push((bracket, opened));
        let kind = match bracket {
            Bracket::Curly => Kind::Map(self.entries()),
            Bracket::Square => Kind::List(self.items(bracket)),
            Bracket::Round if self.begins_field() || name.is_none() && matches!(self.peek(0).0, Token::Name(_)) => {
                Kind::Struct(self.fields())
            }
            Bracket::Round => match self.items(bracket) {
                none if none.is_empty() && name.is_none() => Kind::Struct(Vec::new()),
                items => Kind::Tuple(name, items),
            },
        };
        self.open.pop();
        Node {
            span: opened.to(self.last),
            kind,
        }
    }

    /// Reports and drops a comma or colon with nothing before it.
    pub fn stray(&mut self) {
        let (_, span) = self.take();
        let written = self.scanner.report.slice(span);
        self.add(rules::strange_character::finding(span, written));
    }

    pub fn value_or_skip(&mut self) {
        if self.begins_value() {
            self.value();
        } else {
            self.take();
        }
    }

    pub fn begins_value(&mut self) -> bool {
        !matches!(
            self.peek(0).0,
            Token::Comma | Token::Colon | Token::Close(_) | Token::End
        )
    }

    pub fn begins_field(&mut self) -> bool {
        matches!(self.peek(0).0, Token::Name(_) | Token::Text(_)) && self.peek(1).0 == Token::Colon
    }

    pub fn peek(&mut self, distance: usize) -> &(Token, Span) {
        while self.ahead.len() <= distance {
            let next = if self.gave_up || self.scanner.report.is_full() {
                self.scanner.derailed = true;
                (Token::End, Span::new(self.scanner.at, self.scanner.at))
            } else {
                self.scanner.next()
            };
            self.ahead.push_back(next);
        }
        &self.ahead[distance]
    }

    pub fn take(&mut self) -> (Token, Span) {
        self.peek(0);
        let taken = self.ahead.pop_front().expect("peek(0) fills the first place");
        if taken.0 != Token::End {
            self.last = taken.1;
        }
        taken
    }

    fn give_up(&mut self) {
        self.gave_up = true;
        self.scanner.derailed = true;
        self.ahead.clear();
    }

    pub fn add(&mut self, finding: Finding) {
        self.scanner.report.add(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> (Node, Vec<&'static str>) {
        let mut report = Report::on("test", text);
        let parsed = parse(text, &mut report);
        (
            parsed.root,
            report.into_problems().iter().map(|problem| problem.code).collect(),
        )
    }

    fn fields(node: &Node) -> Vec<&str> {
        let Kind::Struct(fields) = &node.kind else {
            panic!("{node:?} is a struct")
        };
        fields.iter().map(|field| field.name.value.as_str()).collect()
    }

    #[test]
    fn every_value_knows_where_it_stands() {
        let text = "(一: \"印信\", b: [Tell(\"x\", -5)])";
        let (root, codes) = tree(text);
        assert!(codes.is_empty());
        let Kind::Struct(fields) = &root.kind else {
            panic!("it is a struct")
        };
        assert_eq!(&text[fields[0].value.span.start..fields[0].value.span.end], "\"印信\"");
        let Kind::List(items) = &fields[1].value.kind else {
            panic!("it is a list")
        };
        assert_eq!(&text[items[0].span.start..items[0].span.end], "Tell(\"x\", -5)");
    }

    #[test]
    fn reading_goes_on_after_a_forgotten_comma_and_colon() {
        let (root, codes) = tree("(a: 1 b: 2, c 3)");
        assert_eq!(fields(&root), ["a", "b", "c"]);
        assert_eq!(codes, ["E043", "E044"]);
    }

    #[test]
    fn a_text_without_its_end_takes_no_other_field_with_it() {
        let (root, codes) = tree("(a: \"one, b: [2], c: \"three\",\n d: 4)");
        assert_eq!(codes[0], "E047");
        assert!(fields(&root).contains(&"b"));
    }

    #[test]
    fn a_text_may_run_over_several_lines() {
        let (root, codes) = tree("(a: \"one,\n b: two\",\n c: 3)");
        assert!(codes.is_empty());
        assert_eq!(fields(&root), ["a", "c"]);
    }
}
