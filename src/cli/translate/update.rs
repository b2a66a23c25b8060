//! The translation file brought up to date, and how much of it is done.

use serde_json::json;

use super::{Job, shown};
use crate::cli::FINE;
use crate::scenario::Scenario;
use crate::scenario::translate::{Coverage, Update};
use crate::text::{Language, words};

impl Job<'_> {
    pub(super) fn update(&self, scenario: &Scenario) -> Result<u8, String> {
        let updated = self.updated();
        let changes = self.existing() != Some(updated.text.as_str());
        if changes && !self.arguments.dry_run {
            self.write(&updated.text)?;
        }
        if self.arguments.json {
            anstream::println!("{}", self.object(scenario, &updated, changes));
            return Ok(FINE);
        }
        let words = words(self.language);
        let key = match (self.arguments.dry_run, changes) {
            (false, true) => "translate-done",
            (false, false) => "translate-same",
            (true, true) => "translate-would",
            (true, false) => "translate-would-not",
        };
        anstream::println!("{}", words.with(key, &[("path", shown(&self.file).into())]));
        let counts = [
            ("translate-added", updated.changes.added),
            ("translate-changed", updated.changes.stale),
            ("translate-renamed", updated.changes.renamed),
            ("translate-returned", updated.changes.returned),
            ("translate-retired-now", updated.changes.retired),
        ];
        for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            anstream::println!("  {}", words.with(key, &[("count", count.into())]));
        }
        print_coverage(&Coverage::of(&updated), self.language);
        Ok(FINE)
    }

    fn object(&self, scenario: &Scenario, updated: &Update, changes: bool) -> String {
        let coverage = Coverage::of(updated);
        json!({
            "scenario": scenario.id,
            "language": self.to.code(),
            "file": shown(&self.file),
            "lines": coverage.lines,
            "translated": coverage.translated,
            "stale": coverage.stale,
            "missing": coverage.missing,
            "unused": coverage.retired,
            "percent": coverage.percent(),
            "words": coverage.source.words,
            "characters": coverage.source.characters,
            "words_left": coverage.left.words,
            "characters_left": coverage.left.characters,
            "words_done": coverage.done.words,
            "characters_done": coverage.done.characters,
            "added": updated.changes.added,
            "renamed": updated.changes.renamed,
            "returned": updated.changes.returned,
            "marked_stale": updated.changes.stale,
            "retired": updated.changes.retired,
            "written": changes && !self.arguments.dry_run,
        })
        .to_string()
    }
}

fn print_coverage(coverage: &Coverage, language: Language) {
    let words = words(language);
    let filled = [
        ("percent", coverage.percent().to_string().into()),
        ("translated", coverage.translated.to_string().into()),
        ("lines", coverage.lines.to_string().into()),
        ("stale", coverage.stale.to_string().into()),
        ("missing", coverage.missing.to_string().into()),
    ];
    anstream::println!("{}", words.with("translate-coverage", &filled));
    let filled = [
        ("words", coverage.left.words.to_string().into()),
        ("characters", coverage.left.characters.to_string().into()),
        ("allwords", coverage.source.words.to_string().into()),
        ("allcharacters", coverage.source.characters.to_string().into()),
    ];
    anstream::println!("{}", words.with("translate-left", &filled));
    if coverage.retired > 0 {
        anstream::println!(
            "{}",
            words.with("translate-kept", &[("count", coverage.retired.into())])
        );
    }
}
