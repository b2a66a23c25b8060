//! How far a simulation is: a bar on a terminal, nothing in a pipe.

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
