//! Collects what is wrong with one file, and puts it into words.
//!
//! A rule says *what* it found as a [`Finding`]: a code, a place, names and numbers. The sentences
//! stand in `assets/locales/*/problems.ftl`, under the code.

use super::limits::MAX_PROBLEMS;
use super::problem::{Edit, Problem, Said, Severity};
use super::rules::{self, Near};
use super::source::{Lines, Span};
use crate::text::{Language, words};

/// Something to be filled into a sentence.
#[derive(Clone, Debug)]
pub enum Arg {
    /// As it is, in every language: an id, a number, a piece of the file.
    Plain(String),
    /// A word of the interface, by its key.
    Word(&'static str),
    /// A thing of the scenario, named in a sentence: choice "ask".
    Owner(Owner),
}

/// Whom a text, a field or a name belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Key of the sentence part: `owner-choice`.
    pub key: &'static str,
    pub id: String,
}

/// Something that a rule found.
#[derive(Clone, Debug)]
pub struct Finding {
    code: &'static str,
    span: Span,
    message: String,
    hint: Option<String>,
    args: Vec<(&'static str, Arg)>,
    id: Option<String>,
    fix: Vec<(Span, String)>,
}

impl Finding {
    /// Told by the message of that code.
    pub fn new(code: &'static str, span: Span) -> Self {
        Self {
            code,
            span,
            message: code.to_owned(),
            hint: None,
            args: Vec::new(),
            id: None,
            fix: Vec::new(),
        }
    }

    /// Told by this attribute of the code's message instead.
    pub fn told_as(mut self, case: &str) -> Self {
        self.message = format!("{}.{case}", self.code);
        self
    }

    /// With the hint of that code.
    pub fn hint(self) -> Self {
        self.hint_as("hint")
    }

    /// With this attribute of the code's message as its hint.
    pub fn hint_as(mut self, case: &str) -> Self {
        self.hint = Some(format!("{}.{case}", self.code));
        self
    }

    /// With a hint that several codes share.
    pub fn shared_hint(mut self, key: &str) -> Self {
        self.hint = Some(key.to_owned());
        self
    }

    /// With the near name as its hint, and mended by it where nothing else can be meant.
    pub fn did_you_mean(self, near: &Near<'_>, span: Span, text: impl ToString) -> Self {
        let told = self.with("near", near.name).shared_hint("did-you-mean");
        if near.is_only { told.mend(span, text) } else { told }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, Arg::Plain(value.to_string())));
        self
    }

    pub fn word(mut self, name: &'static str, key: &'static str) -> Self {
        self.args.push((name, Arg::Word(key)));
        self
    }

    /// Names the thing it is about, in the sentence and for tools.
    pub fn owner(mut self, owner: &Owner) -> Self {
        self.args.push(("owner", Arg::Owner(owner.clone())));
        self.about(&owner.id)
    }

    /// Says for tools which id it is about.
    pub fn about(mut self, id: &str) -> Self {
        self.id = (!id.is_empty()).then(|| id.to_owned());
        self
    }

    /// Mended by putting this text there: only where that cannot be wrong.
    pub fn mend(mut self, span: Span, text: impl ToString) -> Self {
        self.fix.push((span, text.to_string()));
        self
    }

    fn said(&self, key: &str) -> Said {
        let tell = |language: Language| {
            let words = words(language);
            let filled: Vec<_> = self
                .args
                .iter()
                .map(|(name, arg)| {
                    let value = match arg {
                        Arg::Plain(text) => text.clone(),
                        Arg::Word(key) => words.get(key),
                        Arg::Owner(owner) => words.with(owner.key, &[("id", owner.id.clone().into())]),
                    };
                    (*name, value.into())
                })
                .collect();
            words.with(key, &filled)
        };
        Said {
            english: tell(Language::English),
            chinese: tell(Language::Chinese),
        }
    }
}

/// The number of the finding that is one too many.
const TOO_MANY: usize = MAX_PROBLEMS + 1;

/// The findings in one file.
pub struct Report<'t> {
    file: &'t str,
    text: &'t str,
    lines: Lines,
    findings: Vec<Finding>,
    /// How many errors were found, dropped ones included.
    errors: usize,
    /// How many warnings and notes.
    others: usize,
}

impl<'t> Report<'t> {
    /// A report on the file of this name with this text, with nothing found yet.
    pub fn on(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            lines: Lines::of(text),
            findings: Vec::new(),
            errors: 0,
            others: 0,
        }
    }

    /// Adds a finding. Of errors, and of the rest, those beyond [`MAX_PROBLEMS`] are dropped, so
    /// that a file that is not a scenario at all does not take minutes; one last problem says so.
    pub fn add(&mut self, finding: Finding) {
        let is_error = severity(finding.code) == Severity::Error;
        let count = if is_error { &mut self.errors } else { &mut self.others };
        *count += 1;
        match *count {
            0..=MAX_PROBLEMS => self.findings.push(finding),
            TOO_MANY if is_error => self.findings.push(rules::too_many_problems(finding.span)),
            TOO_MANY => self.findings.push(rules::too_many_warnings(finding.span)),
            _ => {}
        }
    }

    /// Whether there is no room for more errors.
    pub fn is_full(&self) -> bool {
        self.errors > MAX_PROBLEMS
    }

    /// How many errors were found so far.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether something was found that keeps the scenario from being played.
    pub fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| severity(finding.code) == Severity::Error)
    }

    /// What stands there in the file.
    pub fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The line on which it stands, from 1.
    pub fn line(&self, span: Span) -> u32 {
        self.lines.place(self.text, span).line
    }

    /// Everything found, in words, in no particular order.
    pub fn into_problems(self) -> Vec<Problem> {
        let Self {
            file,
            text: text_of_file,
            lines,
            findings,
            ..
        } = self;
        findings
            .into_iter()
            .map(|finding| Problem {
                code: finding.code,
                severity: severity(finding.code),
                file: file.to_owned(),
                place: lines.place(text_of_file, finding.span),
                message: finding.said(&finding.message),
                hint: finding.hint.as_deref().map(|key| finding.said(key)),
                fix: finding
                    .fix
                    .iter()
                    .map(|(span, text)| Edit {
                        place: lines.place(text_of_file, *span),
                        text: text.clone(),
                    })
                    .collect(),
                id: finding.id,
            })
            .collect()
    }
}

/// The first letter of a code says how bad it is.
fn severity(code: &str) -> Severity {
    match code.as_bytes().first() {
        Some(b'W') => Severity::Warning,
        Some(b'N') => Severity::Note,
        _ => Severity::Error,
    }
}
