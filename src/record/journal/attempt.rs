//! Writing a journal: each entry is kept before the caller goes on, or the caller is told.

use std::sync::Arc;

use super::entry::{Entry, Header};
use super::line::{Check, mark, write_line};
use super::read::{Reading, Unreadable};
use super::writer::{Copy, Writer, aside};
use crate::record::store::{Sheet, Shelf, ShelfError};

/// Whether everything said so far outlives a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// All of it is kept.
    Kept,
    /// The shelf refused; play goes on, and the next entry tries again with all that is missing.
    Behind {
        /// How many entries are not kept; 0 if only a copy of the scenario or of a damaged file is
        /// missing.
        missing: usize,
        why: ShelfError,
    },
}

/// The journal of one attempt, being written.
///
/// A caller that may wait uses [`append`](Self::append), and shows the reaction when it returns:
///
/// ```
/// # use std::sync::Arc;
/// # use yinxin::record::journal::{Entry, Header, Keeping};
/// # use yinxin::record::{Moment, profile::Profile, store::Memory};
/// # use yinxin::scenario::{SourceFiles, load};
/// # use yinxin::sim::{Session, Start};
/// # use yinxin::text::Language;
/// # let scenario = include_str!("../../../tests/journals/cup.ron").to_owned();
/// # let files = SourceFiles { id: "cup".into(), scenario, translations: Vec::new() };
/// # let scenario = Arc::new(load(&files).scenario.expect("it is sound"));
/// let profile = Profile::named(Arc::new(Memory::default()), "default")?;
/// let (start, now) = (Start::default(), Moment(1_795_459_200_000));
/// let header = Header::of(&scenario, start, Language::English, now);
/// let mut journal = profile.begin(header, &files, 7);
/// let mut session = Session::start(Arc::clone(&scenario), start);
///
/// let choice = scenario.choice_named("ask").expect("it is in the file");
/// session.choose(choice)?;
/// let kept = journal.append(&Entry::chose(&scenario, choice, session.turns().len(), now));
/// assert_eq!(kept, &Keeping::Kept);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// One that may not wait (a frame of the window) notes the entry, runs the [`Job`] on a task pool,
/// hands it back to [`settle`](Self::settle), and shows the reaction then. Whatever
/// [`Keeping`] says, play goes on: what is missing is tried again with the next entry.
pub struct Journal {
    header: Header,
    /// All lines, with what is not kept yet; without the closing mark.
    lines: Vec<u8>,
    check: Check,
    /// Where each line that is not known to be kept ends.
    missing: Vec<usize>,
    keeping: Keeping,
    /// Away while a job runs.
    writer: Option<Writer>,
}

/// Work for the shelf: may be sent to another thread.
pub struct Job {
    writer: Writer,
    lines: Vec<u8>,
    /// What follows the last line.
    mark: Vec<u8>,
}

/// A job that was run.
pub struct Done {
    writer: Writer,
    outcome: Result<(), ShelfError>,
}

impl Journal {
    /// Begins a journal under that name; nothing is kept before the first [`append`](Self::append)
    /// or [`settle`](Self::settle).
    pub(in crate::record) fn begin(
        header: Header,
        shelf: Arc<dyn Shelf>,
        name: String,
        sheet: Option<Box<dyn Sheet>>,
        copies: Vec<Copy>,
    ) -> Self {
        let (lines, check) = write_line(&Entry::Began(header.clone()), "");
        let missing = vec![lines.len()];
        Self {
            header,
            lines,
            check,
            missing,
            keeping: Keeping::Kept,
            writer: Some(Writer {
                shelf,
                name,
                sheet,
                kept: 0,
                copies,
            }),
        }
    }

    /// Goes on with a journal that was read from this sheet. A damaged one is kept aside, whole,
    /// before anything is written over its end.
    ///
    /// # Errors
    /// [`ContinueError::Unreadable`]; then nothing was touched.
    pub(in crate::record) fn go_on(
        shelf: Arc<dyn Shelf>,
        name: String,
        mut sheet: Box<dyn Sheet>,
    ) -> Result<(Self, Reading), ContinueError> {
        let bytes = sheet.read()?;
        let reading = Reading::of(&bytes)?;
        let copies = match reading.damage {
            Some(_) => vec![aside(shelf.as_ref(), &name, &bytes)],
            None => Vec::new(),
        };
        let mut lines = reading.sound_lines(&bytes).to_vec();
        let kept = lines.len();
        if !lines.ends_with(b"\n") {
            lines.push(b'\n');
        }
        let journal = Self {
            header: reading.header.clone(),
            lines,
            check: reading.check.clone(),
            missing: Vec::new(),
            keeping: Keeping::Kept,
            writer: Some(Writer {
                shelf,
                name,
                sheet: Some(sheet),
                kept,
                copies,
            }),
        };
        Ok((journal, reading))
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The attempt's name.
    pub fn attempt(&self) -> &str {
        &self.header.attempt
    }

    /// How it stands with what was said.
    pub fn keeping(&self) -> &Keeping {
        &self.keeping
    }

    /// Keeps an entry before it returns, with all that was missing; or says what is missing.
    pub fn append(&mut self, entry: &Entry) -> &Keeping {
        self.note(entry);
        self.try_again()
    }

    /// Tries again to keep what is missing.
    pub fn try_again(&mut self) -> &Keeping {
        if let Some(job) = self.job() {
            self.settle(job.run());
        }
        &self.keeping
    }

    /// Takes an entry down, in memory; [`job`](Self::job) has the work that keeps it.
    pub fn note(&mut self, entry: &Entry) {
        let (line, check) = write_line(entry, &self.check);
        self.lines.extend_from_slice(&line);
        self.check = check;
        self.missing.push(self.lines.len());
    }

    /// The work of keeping everything noted; `None` while an earlier job has not come back.
    pub fn job(&mut self) -> Option<Job> {
        Some(Job {
            writer: self.writer.take()?,
            lines: self.lines.clone(),
            mark: mark(&self.check),
        })
    }

    /// Takes back a job that was run. More may have been noted since: then there is another job.
    pub fn settle(&mut self, done: Done) -> &Keeping {
        let kept = done.writer.kept;
        self.missing.retain(|&end| end > kept);
        self.keeping = match done.outcome {
            Ok(()) => Keeping::Kept,
            Err(why) => Keeping::Behind {
                missing: self.missing.len(),
                why,
            },
        };
        self.writer = Some(done.writer);
        &self.keeping
    }
}

impl Job {
    /// Does the work: a few milliseconds on a sound disk, any time on a broken one.
    pub fn run(mut self) -> Done {
        let outcome = self.writer.write(&self.lines, &self.mark);
        Done {
            writer: self.writer,
            outcome,
        }
    }
}

/// Why a journal cannot be gone on with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContinueError {
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}
