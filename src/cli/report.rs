//! Problems as people read them: message, place, excerpt, hint.

use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::json;

use super::scenarios::Read;
use crate::scenario::{Problem, Scenario, Severity, SourceFiles};
use crate::text::{Language, words};

/// A problem as a block of text, coloured; the printer drops the colours where they are unwanted.
pub fn block(problem: &Problem, folder: &Path, files: &SourceFiles, language: Language) -> String {
    let path = folder.join(&problem.file).display().to_string();
    let source = files.text_of(&problem.file);
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let name = words(language).get(&format!("severity-{}", problem.severity.name()));
    let hint_name = words(language).get("problem-hint");
    let start = (problem.place.start as usize).min(source.len());
    let end = (problem.place.end as usize).clamp(start, source.len());
    let excerpt = Snippet::source(source)
        .line_start(1)
        .path(path.as_str())
        .annotation(AnnotationKind::Primary.span(start..end));
    let mut groups: Vec<Group<'_>> = vec![
        level
            .with_name(name.as_str())
            .primary_title(problem.message.in_language(language))
            .id(problem.code)
            .element(excerpt),
    ];
    if let Some(hint) = &problem.hint {
        groups[0] = std::mem::replace(&mut groups[0], Group::with_title(Level::NOTE.primary_title(""))).element(
            Level::HELP
                .with_name(hint_name.as_str())
                .message(hint.in_language(language)),
        );
    }
    Renderer::styled().decor_style(DecorStyle::Ascii).render(&groups)
}

/// The scenario of a folder, with what was read; or its errors and that it cannot be played.
///
/// # Errors
/// The blocks of its errors.
pub fn playable(mut read: Read, language: Language) -> Result<(Scenario, Read), String> {
    if let Some(scenario) = read.loaded.scenario.take() {
        return Ok((scenario, read));
    }
    let problems = read.loaded.problems.iter();
    let blocks: Vec<String> = problems
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| block(problem, &read.folder, &read.files, language))
        .collect();
    let not_playable = words(language).get("play-not-playable");
    Err(format!("{}\n\n{not_playable}", blocks.join("\n\n")))
}

/// A problem as one line of JSON: `code, severity, file, line, column, message, hint, id`.
pub fn json_line(problem: &Problem, folder: &Path, language: Language) -> String {
    json!({
        "code": problem.code,
        "severity": problem.severity.name(),
        "file": folder.join(&problem.file).display().to_string(),
        "line": problem.place.line,
        "column": problem.place.column,
        "message": problem.message.in_language(language),
        "hint": problem.hint.as_ref().map(|hint| hint.in_language(language)),
        "id": problem.id,
    })
    .to_string()
}
