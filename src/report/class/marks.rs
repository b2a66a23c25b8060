//! A trainer's own marks and comments: a table, `marks.csv`, that any spreadsheet edits.
//!
//! ```text
//! learner,attempt,mark,comment
//! Li Wei,20261123-184911-imperial-seal-00ff,B+,Asks well; prove sooner.
//! Li Wei,,,Of the learner as a whole.
//! ```

use super::{Attempt, MARKS_FILE, Note, Trouble};
use crate::report::csv::{BYTE_ORDER_MARK, line};

const COLUMNS: [&str; 4] = ["learner", "attempt", "mark", "comment"];

/// One line of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    pub learner: String,
    /// Empty: the learner as a whole.
    pub attempt: String,
    /// Anything: 85, B+, 良.
    pub mark: String,
    pub comment: String,
    /// Where it stands in the file, from 1.
    pub line: u64,
}

/// The table, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub marks: Vec<Mark>,
    /// What cannot be read.
    bad: Vec<Trouble>,
}

impl Marks {
    /// Reads a table: columns by their names in the first line, parted by commas, semicolons or
    /// tabs. Lines without a mark or comment say nothing and are passed over.
    pub fn read(text: &str) -> Self {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let first = text.lines().next().unwrap_or_default();
        let separator = [',', ';', '\t']
            .into_iter()
            .max_by_key(|&c| (first.matches(c).count(), c == ','));
        let (rows, open_quote) = rows(text, separator.unwrap_or(','));
        let mut rows = rows.into_iter();
        let mut marks = Self::default();
        let head = rows.next().map(|(_, cells)| cells).unwrap_or_default();
        let named = |cell: &String, name: &str| cell.trim().eq_ignore_ascii_case(name);
        let places = COLUMNS.map(|name| head.iter().position(|cell| named(cell, name)));
        let [Some(learner), attempt, mark, comment] = places else {
            marks.bad.push(Trouble::BadTable { line: 1 });
            return marks;
        };
        for (line, cells) in rows {
            let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim());
            let read = Mark {
                learner: plain(cell(Some(learner))),
                attempt: plain(cell(attempt)),
                mark: plain(cell(mark)),
                comment: plain(cell(comment)),
                line,
            };
            if !(read.mark.is_empty() && read.comment.is_empty()) {
                marks.marks.push(read);
            }
        }
        marks.bad.extend(open_quote.map(|line| Trouble::BadTable { line }));
        marks
    }

    /// A table that is not there to be read, and why.
    pub fn unreadable(reason: String) -> Self {
        Self {
            marks: Vec::new(),
            bad: vec![Trouble::NotRead(reason)],
        }
    }

    /// A table with a line for each of these attempts, to be filled in.
    pub fn template<'a>(attempts: impl IntoIterator<Item = &'a Attempt>) -> String {
        let rows = attempts.into_iter().map(|attempt| {
            line(&[
                attempt.learner.clone(),
                attempt.attempt.clone(),
                String::new(),
                String::new(),
            ])
        });
        format!(
            "{BYTE_ORDER_MARK}{}{}",
            line(&COLUMNS.map(str::to_owned)),
            rows.collect::<String>()
        )
    }

    /// The marks of an attempt.
    pub fn of<'a>(&'a self, attempt: &'a Attempt) -> impl Iterator<Item = &'a Mark> {
        let mine = |mark: &&Mark| mark.learner == attempt.learner && mark.attempt == attempt.attempt;
        self.marks.iter().filter(mine)
    }

    /// What is said of a learner as a whole.
    pub fn of_learner<'a>(&'a self, learner: &'a str) -> impl Iterator<Item = &'a Mark> {
        let whole = move |mark: &&Mark| mark.learner == learner && mark.attempt.is_empty();
        self.marks.iter().filter(whole)
    }

    /// Lines that name someone, or an attempt, that is not there; and what cannot be read.
    pub(super) fn unknown(&self, attempts: &[Attempt]) -> Vec<Note> {
        let unknown = |mark: &Mark| {
            let mut of_learner = attempts
                .iter()
                .filter(|attempt| attempt.learner == mark.learner)
                .peekable();
            if of_learner.peek().is_none() {
                let (line, learner) = (mark.line, mark.learner.clone());
                return Some(Trouble::UnknownLearner { line, learner });
            }
            let known = mark.attempt.is_empty() || of_learner.any(|attempt| attempt.attempt == mark.attempt);
            let (line, attempt) = (mark.line, mark.attempt.clone());
            (!known).then_some(Trouble::UnknownAttempt { line, attempt })
        };
        let troubles = self.bad.iter().cloned().chain(self.marks.iter().filter_map(unknown));
        let note = |trouble| Note {
            file: MARKS_FILE.to_owned(),
            trouble,
        };
        troubles.map(note).collect()
    }
}

/// Without the apostrophe that our tables have before what looks like a formula.
fn plain(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

type Row = (u64, Vec<String>);

/// The rows of a table with the lines on which they begin, without empty ones (RFC 4180); and the
/// line of a quote that is never closed: what follows it is not read.
fn rows(text: &str, separator: char) -> (Vec<Row>, Option<u64>) {
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut began, mut quoted) = (1_u64, 1_u64, None);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        line += u64::from(letter == '\n');
        match letter {
            '"' if quoted.is_some() && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if quoted.is_some() => quoted = None,
            '"' if cell.is_empty() => quoted = Some(line),
            _ if quoted.is_some() => cell.push(letter),
            '\r' => {}
            '\n' => {
                cells.push(std::mem::take(&mut cell));
                rows.push((began, std::mem::take(&mut cells)));
                began = line;
            }
            _ if letter == separator => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if quoted.is_none() && !(cells.is_empty() && cell.is_empty()) {
        cells.push(cell);
        rows.push((began, cells));
    }
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    (rows, quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_however_the_spreadsheet_writes_it() {
        for text in [
            "learner,attempt,mark,comment\nLi Wei,a1,B+,\"Asks well, proves \"\"late\"\"\"\n",
            "\u{feff}Learner;Attempt;Mark;Comment\r\nLi Wei;a1;B+;\"Asks well, proves \"\"late\"\"\"\r\n",
        ] {
            let marks = Marks::read(text);
            assert_eq!(marks.bad, []);
            assert_eq!(marks.marks.len(), 1);
            assert_eq!(marks.marks[0].comment, "Asks well, proves \"late\"");
            assert_eq!((marks.marks[0].mark.as_str(), marks.marks[0].line), ("B+", 2));
        }
    }

    #[test]
    fn a_comment_may_have_lines_and_a_line_without_mark_says_nothing() {
        let marks = Marks::read("learner,attempt,mark,comment\n\nA,x,,\nA,,,\"one\ntwo\"\nB,y,良,\n");
        let lines: Vec<(u64, &str)> = marks
            .marks
            .iter()
            .map(|mark| (mark.line, mark.comment.as_str()))
            .collect();
        assert_eq!(lines, [(4, "one\ntwo"), (6, "")]);
    }

    #[test]
    fn a_table_that_is_none_says_where() {
        assert_eq!(Marks::read("name,mark\n").bad, [Trouble::BadTable { line: 1 }]);
        let open = Marks::read("learner,mark\nA,90\nB,\"80\nC,70\n");
        assert_eq!(open.bad, [Trouble::BadTable { line: 3 }]);
        assert_eq!(open.marks.len(), 1, "what comes before is read");
    }
}
