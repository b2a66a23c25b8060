//! Places in a file: stretches of bytes while reading, lines and columns for people.

use crate::scenario::Place;

/// A stretch of a file in bytes, first and one past the last; may be empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty stretch just after this one.
    pub fn after(self) -> Self {
        Self {
            start: self.end,
            end: self.end,
        }
    }

    /// From the start of this to the end of the other.
    pub fn to(self, other: Span) -> Self {
        Self {
            start: self.start,
            end: other.end.max(self.start),
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct Lines {
    /// Byte offsets, ascending; the first is the start of the text, after a byte order mark.
    starts: Vec<usize>,
}

impl Lines {
    pub fn of(text: &str) -> Self {
        let first = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(first).chain(after_breaks).collect(),
        }
    }

    /// The place as people count it: columns are characters, so Chinese text before it counts
    /// one for each character and not three.
    pub fn place(&self, text: &str, span: Span) -> Place {
        let line = self.starts.partition_point(|&start| start <= span.start).max(1);
        let line_start = self.starts[line - 1];
        let before = text.get(line_start..span.start).unwrap_or_default();
        let count = |number: usize| u32::try_from(number).expect("files are at most a megabyte");
        Place {
            start: count(span.start),
            end: count(span.end),
            line: count(line),
            column: count(before.chars().count() + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let text = "一\n印信 x";
        let at = text.find('x').expect("x is there");
        let place = Lines::of(text).place(text, Span::new(at, at + 1));
        assert_eq!((place.line, place.column), (2, 4));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let text = "\u{feff}ab";
        let place = Lines::of(text).place(text, Span::new(4, 5));
        assert_eq!((place.line, place.column), (1, 2));
    }
}
