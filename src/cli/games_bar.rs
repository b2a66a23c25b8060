//! How far a simulation or a search is: a bar on a terminal, nothing in a pipe.

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use crate::text::{Language, words};

/// A bar for so many talks, drawn on standard error.
pub fn games_bar(talks: u64, language: Language) -> ProgressBar {
    let told = move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let filled = [
            ("done", state.pos().into()),
            ("all", talks.into()),
            ("rate", (state.per_sec() as u64).into()),
            ("left", state.eta().as_secs().into()),
        ];
        let _ = write!(out, "{}", words(language).with("simulate-progress", &filled));
    };
    let style = ProgressStyle::with_template("{bar:30} {told}").expect("a template that is ours");
    ProgressBar::new(talks).with_style(style.with_key("told", told))
}

/// How far a search is, with so many states to look at before it plans; drawn on standard error.
pub fn search_bar(states: u64, language: Language) -> ProgressBar {
    let told = move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let filled = [
            ("states", state.pos().into()),
            ("rate", (state.per_sec() as u64).into()),
            ("seconds", state.elapsed().as_secs().into()),
        ];
        // Planning has no length: nobody knows how many moments a plan needs.
        let planning = state.len() == Some(0);
        let key = if planning {
            "analyze-planning"
        } else {
            "analyze-progress"
        };
        let _ = write!(out, "{}", words(language).with(key, &filled));
    };
    let style = ProgressStyle::with_template("{bar:30} {told}").expect("a template that is ours");
    ProgressBar::new(states).with_style(style.with_key("told", told))
}

/// A bar for so many learning records, drawn on standard error.
pub fn statements_bar(records: u64, language: Language) -> ProgressBar {
    let told = move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let filled = [("done", state.pos().into()), ("all", records.into())];
        let _ = write!(out, "{}", words(language).with("sync-progress", &filled));
    };
    let style = ProgressStyle::with_template("{bar:30} {told}").expect("a template that is ours");
    ProgressBar::new(records).with_style(style.with_key("told", told))
}
