//! The lines of a file around a problem, for those who draw them themselves.

use super::{Problem, SourceFiles};

/// Lines before and after the guilty ones.
const AROUND: u32 = 2;
/// Of a problem that goes over more lines, so many are shown.
const MOST_GUILTY: u32 = 4;

/// A few lines of a file, in order; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub lines: Vec<ExcerptLine>,
}

/// One line, in three parts: before, at, and after what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExcerptLine {
    /// From 1.
    pub number: u32,
    pub before: String,
    /// Empty on the lines around it, and where something is missing.
    pub wrong: String,
    pub after: String,
    /// Whether the problem is on this line.
    pub guilty: bool,
}

impl Excerpt {
    /// The lines that the problem points at, and `around` as many beside them as are there. `None`
    /// if the files hold no such line: they were changed since.
    pub fn of(files: &SourceFiles, problem: &Problem) -> Option<Self> {
        let text = files.text_of(&problem.file);
        let first = problem.place.line.checked_sub(1)?;
        let (start, end) = (problem.place.start as usize, problem.place.end as usize);
        let inside = text.get(start..end.max(start))?;
        let last = first + (inside.matches('\n').count() as u32).min(MOST_GUILTY - 1);
        let shown = first.saturating_sub(AROUND)..=last + AROUND;
        let mut at = 0;
        let mut lines = Vec::new();
        for (number, line) in (0u32..).zip(text.split_inclusive('\n')) {
            let whole = line.trim_end_matches(['\n', '\r']);
            if shown.contains(&number) {
                let guilty = (first..=last).contains(&number);
                lines.push(cut(whole, number + 1, guilty.then_some((start, end)), at));
            }
            at += line.len();
        }
        if !lines.iter().any(|line| line.guilty) {
            return None;
        }
        let indent = lines.iter().filter_map(ExcerptLine::indent).min().unwrap_or(0);
        lines.iter_mut().for_each(|line| line.take_indent(indent));
        Some(Self { lines })
    }

    /// As plain text, a mark before each guilty line.
    pub fn plain(&self) -> String {
        let line = |line: &ExcerptLine| {
            let mark = if line.guilty { '>' } else { ' ' };
            format!(
                "{mark} {:>4} | {}{}{}",
                line.number, line.before, line.wrong, line.after
            )
        };
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl ExcerptLine {
    /// Blanks at its beginning; `None` if it is nothing else.
    fn indent(&self) -> Option<usize> {
        let whole = format!("{}{}{}", self.before, self.wrong, self.after);
        let rest = whole.trim_start_matches(' ').len();
        (rest > 0).then(|| whole.len() - rest)
    }

    fn take_indent(&mut self, blanks: usize) {
        let part = if self.before.is_empty() {
            &mut self.after
        } else {
            &mut self.before
        };
        let there = part.len() - part.trim_start_matches(' ').len();
        part.drain(..blanks.min(there));
    }
}

/// Cuts a line that begins at byte `at` of the file into its parts.
fn cut(line: &str, number: u32, wrong: Option<(usize, usize)>, at: usize) -> ExcerptLine {
    let Some((start, end)) = wrong else {
        return ExcerptLine {
            number,
            after: line.to_owned(),
            ..ExcerptLine::default()
        };
    };
    let within = |byte: usize| byte.saturating_sub(at).min(line.len());
    let (start, end) = (within(start), within(end));
    ExcerptLine {
        number,
        before: line[..start].to_owned(),
        wrong: line[start..end].to_owned(),
        after: line[end..].to_owned(),
        guilty: true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::load;
    use super::*;

    #[test]
    fn the_guilty_words_stand_among_the_lines_around_them() {
        let text = "(\n  format: 1,\n  title: \"The seal\",\n  pirce: 500,\n  facts: {},\n)";
        let files = SourceFiles {
            scenario: text.to_owned(),
            ..SourceFiles::default()
        };
        let problems = load(&files).problems;
        let problem = problems.iter().find(|problem| problem.place.line == 4);
        let problem = problem.expect("a misspelt field is a problem");
        let excerpt = Excerpt::of(&files, problem).expect("the file holds the line");
        let guilty: Vec<_> = excerpt.lines.iter().filter(|line| line.guilty).collect();
        assert_eq!(guilty.len(), 1);
        assert_eq!((guilty[0].number, guilty[0].wrong.as_str()), (4, "pirce"));
        assert_eq!(
            excerpt.plain(),
            "     2 |   format: 1,\n     3 |   title: \"The seal\",\n>    4 |   pirce: 500,\n     5 |   facts: {},\n     6 | )"
        );
    }

    #[test]
    fn a_file_that_has_become_shorter_has_no_such_line() {
        let files = SourceFiles {
            scenario: "(\n  pirce: 500,\n)".to_owned(),
            ..SourceFiles::default()
        };
        let problem = load(&files).problems.pop().expect("it is no scenario");
        assert_eq!(
            Excerpt::of(&SourceFiles::default(), &problem).is_some(),
            problem.place.end == 0
        );
    }
}
