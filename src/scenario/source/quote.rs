//! A text as it stands in the file, and which byte of the file each of its characters came from.

use super::Span;

/// A text between quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// As it is meant: escapes resolved, line ends as `\n`.
    pub value: String,
    /// With its quotes.
    pub span: Span,
    /// From which byte of the value on the file's bytes run in step: (in value, in file).
    steps: Vec<(usize, usize)>,
}

impl Quote {
    /// A text of which nothing has been read yet; its content begins at this byte of the file.
    pub fn starting(content: usize) -> Self {
        Self {
            value: String::new(),
            span: Span::default(),
            steps: vec![(0, content)],
        }
    }

    /// Says that the next character of the value stands at this byte of the file.
    pub fn resume_at(&mut self, in_file: usize) {
        self.steps.push((self.value.len(), in_file));
    }

    /// Where the character at this byte of the value stands in the file.
    pub fn place_of(&self, in_value: usize) -> Span {
        let last = self
            .steps
            .partition_point(|&(value, _)| value <= in_value)
            .saturating_sub(1);
        let (value, file) = self.steps.get(last).copied().unwrap_or((0, self.span.start));
        let start = file + in_value.saturating_sub(value);
        let length = self
            .value
            .get(in_value..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        Span::new(start, start + length)
    }
}
