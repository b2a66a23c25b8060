//! The report of one finished attempt: a page to print, JSON, a table for a spreadsheet.
//!
//! Only a finished one has a report: of another it would give away what is still to be found out.
//! What an attempt came to is [`crate::debrief`]'s; here it is only put into words and pictures.

mod csv;
mod graph;
mod html;
mod json;
mod row;
mod sums;
mod talk;

pub(super) use html::{STYLE, escaped};
use row::Row;

use crate::debrief::{Debrief, debrief};
use crate::record::journal::Reading;
use crate::sim::Session;
use crate::text::Language;

/// A finished attempt, ready to be written in one of the formats.
pub struct Report<'a> {
    reading: &'a Reading,
    session: &'a Session,
    account: Debrief,
    language: Language,
}

impl<'a> Report<'a> {
    /// The report of an attempt in a language; `session` is what the journal came to when it was
    /// played again. `None` while the talk is not over.
    pub fn of(reading: &'a Reading, session: &'a Session, language: Language) -> Option<Self> {
        session.state().has_ended().then(|| Self {
            reading,
            session,
            account: debrief(session),
            language,
        })
    }

    /// One page that needs nothing else: charts are drawn in it, nothing is fetched, and it prints
    /// on A4.
    pub fn html(&self) -> String {
        html::page(self)
    }

    /// One object, with a field for everything that the page shows.
    pub fn json(&self) -> String {
        json::object(self)
    }

    /// One line a turn, after a line with the names of the columns (RFC 4180, UTF-8).
    pub fn csv(&self) -> String {
        csv::table(self)
    }

    /// The turns as they stand at the end, in order.
    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.account.remarks.iter().map(|remark| Row::of(self, remark))
    }
}
