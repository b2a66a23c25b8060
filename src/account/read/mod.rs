//! An account's files become an [`Account`], or all that is wrong with them: the same tolerant tree,
//! codes and excerpts as a scenario's.

mod acts;
mod fields;
mod names;
mod parts;
mod sense;
mod talks;
mod words;

use std::sync::Arc;

use super::model::Account;
use crate::scenario::reading::{MAX_FILE_BYTES, Owner, Report, parse, too_large};
use crate::scenario::{Problem, Scenario, SourceFiles};
use crate::text::Language;
use fields::Reader;
use names::Names;

pub use talks::talks_named;

/// Name of an account's file in its folder.
pub const ACCOUNT_FILE: &str = "account.ron";

/// The files of one account's folder, as text.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// `account.ron`.
    pub account: String,
    /// `en.ftl`, `zh.ftl`, as far as they are there.
    pub texts: Vec<(Language, String)>,
    /// The scenarios beside the account; `None` = nobody has looked, so nothing is said of them.
    pub beside: Option<Beside>,
}

/// What lies beside an account's folder, as far as it names it.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The names of all scenario folders.
    pub names: Vec<String>,
    /// The texts of those that the account names.
    pub talks: Vec<SourceFiles>,
}

/// Reads an account; the id is its folder's name. Account only if there is no error; the problems in
/// the order of the files.
pub fn load(id: &str, files: &Files) -> (Option<Account>, Vec<Problem>) {
    let mut report = Report::on(ACCOUNT_FILE, &files.account);
    if files.account.len() > MAX_FILE_BYTES {
        report.add(too_large(files.account.len(), MAX_FILE_BYTES));
        return (None, report.into_problems());
    }
    let parsed = parse(&files.account, &mut report);
    if parsed.derailed {
        return (None, report.into_problems());
    }
    let talks = files.beside.iter().flat_map(|beside| &beside.talks);
    let talks: Vec<Arc<Scenario>> = talks
        .filter_map(|files| crate::scenario::load(files).scenario.map(Arc::new))
        .collect();
    let mut reader = Reader {
        report: &mut report,
        owner: Owner {
            key: "owner-scenario",
            id: String::new(),
        },
        names: Names::of(&parsed.root),
        beside: files
            .beside
            .as_ref()
            .map(|beside| (beside.names.as_slice(), talks.as_slice())),
        spans: Vec::new(),
    };
    let mut account = reader.account(id, &parsed.root);
    let spans = std::mem::take(&mut reader.spans);
    if !report.has_errors() {
        sense::check(&account, &spans, &mut report);
    }
    let (texts, more) = words::read(&spans, files, &mut report);
    account.texts = texts;
    let mut problems = report.into_problems();
    problems.sort_by_key(|problem| problem.place.start);
    problems.extend(more);
    let sound = problems
        .iter()
        .all(|problem| problem.severity != crate::scenario::Severity::Error);
    (sound.then_some(account), problems)
}
