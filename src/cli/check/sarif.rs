//! Problems as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the line.

use std::path::{Component, Path};

use serde_json::{Value, json};

use crate::cli::scenarios::Read;
use crate::scenario::{Edit, Page, Place, Problem, Severity, manual};
use crate::text::{Language, words};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run with all problems of all scenarios, and with the manual page of each code among them.
pub fn document<'r, I: Iterator<Item = &'r Read>>(scenarios: impl Fn() -> I, language: Language) -> String {
    let found = || scenarios().flat_map(|read| read.loaded.problems.iter().map(move |problem| (read, problem)));
    let mut pages = manual(language);
    pages.retain(|page| found().any(|(_, problem)| problem.code == page.code));
    let results: Vec<Value> = found()
        .map(|(read, problem)| result(problem, read, &pages, language))
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "yinxin",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language.code(),
                "rules": pages.iter().map(rule).collect::<Vec<_>>(),
            }},
            "language": language.code(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&document).expect("JSON values can be written")
}

fn rule(page: &Page) -> Value {
    let markdown = format!(
        "{}\n\n```ron\n{}\n```\n\n```ron\n{}\n```\n",
        page.text, page.wrong, page.right
    );
    json!({
        "id": page.code,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.text},
        "help": {"text": page.text, "markdown": markdown},
        "defaultConfiguration": {"level": match &page.code[..1] { "E" => "error", "W" => "warning", _ => "note" }},
    })
}

fn result(problem: &Problem, read: &Read, pages: &[Page], language: Language) -> Value {
    let hint = problem.hint.as_ref().map(|hint| hint.in_language(language));
    let message = problem.message.in_language(language);
    let text = match hint {
        Some(hint) => format!("{message}\n{}: {hint}", words(language).get("problem-hint")),
        None => message.to_owned(),
    };
    let source = read.files.text_of(&problem.file);
    let artifact = json!({"uri": uri(&read.folder.join(&problem.file))});
    let mut result = json!({
        "ruleId": problem.code,
        "level": match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        "message": {"text": text},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region(&problem.place, source)}}],
    });
    if let Some(index) = pages.iter().position(|page| page.code == problem.code) {
        result["ruleIndex"] = index.into();
    }
    if !problem.fix.is_empty() {
        let replacements: Vec<Value> = problem.fix.iter().map(|edit| replacement(edit, source)).collect();
        result["fixes"] = json!([{"artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}]}]);
    }
    result
}

/// From its first character to the one after its last, in lines and columns from 1.
fn region(place: &Place, source: &str) -> Value {
    let stretch = source.get(place.start as usize..place.end as usize).unwrap_or_default();
    let (lines, last) = stretch.rsplit_once('\n').map_or((0, stretch), |(before, last)| {
        (before.matches('\n').count() as u32 + 1, last)
    });
    let before = if lines == 0 { place.column } else { 1 };
    json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.line + lines,
        "endColumn": before + last.chars().count() as u32,
    })
}

fn replacement(edit: &Edit, source: &str) -> Value {
    json!({"deletedRegion": region(&edit.place, source), "insertedContent": {"text": edit.text}})
}

/// A path as a relative or `file:` reference, with what is not allowed in one as percent codes.
fn uri(path: &Path) -> String {
    let prefix = if path.is_absolute() { "file://" } else { "" };
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::RootDir => parts.push(String::new()),
            Component::CurDir => {}
            Component::ParentDir => parts.push("..".to_owned()),
            Component::Normal(name) => parts.push(percent(&name.to_string_lossy())),
            Component::Prefix(drive) => parts.push(format!("/{}", drive.as_os_str().to_string_lossy())),
        }
    }
    format!("{prefix}{}", parts.join("/"))
}

fn percent(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    name.bytes()
        .map(|byte| match byte {
            byte if plain(byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(uri(Path::new("./my cup/scenario.ron")), "my%20cup/scenario.ron");
        assert_eq!(uri(Path::new("/a/印/zh.ftl")), "file:///a/%E5%8D%B0/zh.ftl");
    }
}
