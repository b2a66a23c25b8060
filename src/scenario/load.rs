//! The one door: source text in, a checked scenario or all its problems out.

use super::SourceFiles;
use super::draft::{self, Draft, Lost, Names};
use super::keys::Keys;
use super::limits::MAX_FILE_BYTES;
use super::model::Scenario;
use super::problem::{Problem, Severity};
use super::report::Report;
use super::resolve::resolve;
use super::rules::{self, Look};
use super::source::{self, Kind, Node};
use super::translation;

/// Name of the scenario's own file in its folder.
pub const SCENARIO_FILE: &str = "scenario.ron";

/// What came of reading a scenario.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// There if and only if no problem is an error.
    pub scenario: Option<Scenario>,
    /// In the order of files, and of each file; never more than a few hundred.
    pub problems: Vec<Problem>,
    /// The title as far as it could be read, in the author's language, for the card of a broken
    /// scenario.
    pub title: Option<String>,
}

impl Loaded {
    /// Whether something keeps it from being played.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Reads a scenario; tells every problem in one run, in file order.
pub fn load(files: &SourceFiles) -> Loaded {
    let mut report = Report::on(SCENARIO_FILE, &files.scenario);
    if files.scenario.len() > MAX_FILE_BYTES {
        report.add(rules::too_large(files.scenario.len(), MAX_FILE_BYTES));
        return Loaded {
            scenario: None,
            problems: report.into_problems(),
            title: None,
        };
    }
    let parsed = source::parse(&files.scenario, &mut report);
    let title = title(&parsed.root);
    let mut problems = Vec::new();
    let mut scenario = None;
    let draft = if parsed.derailed {
        None
    } else {
        draft::read(&parsed.root, &mut report)
    };
    if let Some((draft, lost)) = draft {
        let names = Names::of(&draft);
        check(&draft, &names, lost, &mut report);
        let keys = Keys::of(&draft);
        let translations = translation::read_all(files, &draft, &keys, &mut report, &mut problems);
        if !report.has_errors() {
            let mut resolved = resolve(&draft, &names, &keys, &files.id, &files.scenario);
            translation::fill_in(&mut resolved.texts, &translations);
            scenario = Some(resolved);
        }
    }
    problems.extend(report.into_problems());
    problems.sort_by(|a, b| (&a.file, a.place.start, a.code).cmp(&(&b.file, b.place.start, b.code)));
    Loaded {
        scenario,
        problems,
        title,
    }
}

/// Runs the rules, as far as what was read lets them judge.
fn check(draft: &Draft, names: &Names, lost: Lost, report: &mut Report<'_>) {
    for written in draft.written() {
        if let Some(quote) = written.quote {
            rules::words::check_one(quote, written.role, draft.language, report);
        }
    }
    if lost.names {
        return;
    }
    let unknown = rules::check_names(draft, names, report);
    if !lost.uses {
        rules::check(
            &Look {
                draft,
                names,
                unknown: &unknown,
            },
            report,
        );
    }
}

/// The title, which can be read from many a broken file.
fn title(root: &Node) -> Option<String> {
    let Kind::Struct(fields) = &root.kind else { return None };
    let field = fields.iter().find(|field| field.name.value == "title")?;
    match &field.value.kind {
        Kind::Text(quote) if !quote.value.trim().is_empty() => Some(quote.value.clone()),
        _ => None,
    }
}
