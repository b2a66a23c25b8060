//! `check --watch`: the problems anew after every save.
//!
//! The files' times and lengths are asked for twenty times a second: that needs no service of the
//! operating system, works on shared folders too, and costs nothing for a few hundred files.

use std::io::{IsTerminal, stdout};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use serde_json::json;

use super::{Checked, Counts, Format};
use crate::cli::{FINE, UNUSABLE, scenarios};
use crate::record::store;
use crate::record::watch::{Seen, Watcher};
use crate::text::{Language, words};

const PAUSE: Duration = Duration::from_millis(50);
/// Pauses between two looks for folders that were added or removed.
const PAUSES_BETWEEN_SEARCHES: u32 = 20;

const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Clears the screen and what was scrolled out of it.
const CLEAR: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Checks now and after every change, until the process is ended; 2 if there is nothing to watch.
pub fn run(paths: &[PathBuf], format: Format, language: Language) -> u8 {
    let checked = Checked::of(paths, language);
    if checked.read().next().is_none() && !checked.unusable.is_empty() {
        checked.print(Format::Json, language);
        return UNUSABLE;
    }
    let mut watcher = Watcher::new(seen(paths, language));
    loop {
        if !print(&Checked::of(paths, language), format, language) {
            return FINE;
        }
        wait_for_change(&mut watcher, paths, language);
    }
}

fn seen(paths: &[PathBuf], language: Language) -> Seen {
    let scenarios = paths.iter().filter_map(|path| scenarios::below(path, language).ok());
    let others = paths.iter().flat_map(|path| {
        [
            store::campaign_folders(path),
            store::account_folders(path),
            store::courses_of(path),
        ]
    });
    Seen::of(scenarios.chain(others).flatten())
}

/// Returns as soon as something has changed and is whole.
fn wait_for_change(watcher: &mut Watcher<Seen>, paths: &[PathBuf], language: Language) {
    for pauses in 1u32.. {
        sleep(PAUSE);
        let now = match pauses % PAUSES_BETWEEN_SEARCHES {
            0 => seen(paths, language),
            _ => watcher.known().again(),
        };
        if watcher.look(now).is_some() {
            return;
        }
    }
}

/// Prints what was found; `false` if nobody reads it any more.
fn print(checked: &Checked, format: Format, language: Language) -> bool {
    use std::io::Write as _;
    if format == Format::Json {
        checked.print(format, language);
        let Counts { errors, warnings } = checked.counts();
        let end = json!({
            "event": "checked",
            "scenarios": checked.scenarios.len(),
            "campaigns": checked.campaigns.len(),
            "accounts": checked.accounts.len(),
            "courses": checked.courses,
            "errors": errors,
            "warnings": warnings,
        });
        anstream::println!("{end}");
    } else {
        if stdout().is_terminal() {
            anstream::print!("{CLEAR}");
        }
        checked.unusable.iter().for_each(|error| anstream::println!("{error}"));
        checked.print_blocks(language);
        print_state(checked, language);
    }
    stdout().flush().is_ok()
}

fn print_state(checked: &Checked, language: Language) {
    let words = words(language);
    let Counts { errors, warnings } = checked.counts();
    if errors + warnings == 0 && checked.unusable.is_empty() {
        anstream::println!("{GOOD}{}{GOOD:#}", words.get("watch-all-good"));
    }
    anstream::println!("{}", checked.summary(language));
    anstream::println!("{}\n", words.get("watch-goes-on"));
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::record::authoring::stamp;

    #[test]
    fn a_saved_translation_is_noticed_as_well_as_the_scenario() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let before = stamp(folder.path());
        std::fs::write(folder.path().join("zh.ftl"), "a = b\n").expect("it can be written");
        assert_ne!(before, stamp(folder.path()));
        assert_eq!(stamp(folder.path()), stamp(folder.path()));
        assert_eq!(stamp(Path::new("nowhere/at/all")), before);
    }
}
