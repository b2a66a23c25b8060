//! `check --fix`: what can be mended without asking, said line by line.

use super::{Checked, Format};
use crate::record::authoring;
use crate::scenario::{self, Change, SCENARIO_FILE};
use crate::text::{Language, words};

/// Mends every scenario and says what was changed; the rest of the command then speaks of the
/// mended files, written or not. On standard error if a program reads the problems. `false` if a
/// file could not be written.
pub fn run(checked: &mut Checked, dry_run: bool, format: Format, language: Language) -> bool {
    let say = |line: &str| match format {
        Format::People => anstream::println!("{line}"),
        _ => anstream::eprintln!("{line}"),
    };
    let (mut count, mut written) = (0, true);
    for read in &mut checked.scenarios {
        let mended = scenario::mend(&read.files);
        if mended.changes.is_empty() {
            continue;
        }
        if !dry_run && let Err(error) = authoring::write_back(&read.folder, &read.files.scenario, &mended.text) {
            checked.unusable.push(error.text(language));
            written = false;
            continue;
        }
        let path = read.folder.join(SCENARIO_FILE).display().to_string();
        mended
            .changes
            .iter()
            .for_each(|change| say(&line(&path, change, language)));
        count += mended.changes.len();
        read.files.scenario = mended.text;
        read.loaded = scenario::load(&read.files);
    }
    let key = if dry_run { "fix-would" } else { "fix-done" };
    say(&format!("{}\n", words(language).with(key, &[("count", count.into())])));
    written
}

/// `cup/scenario.ron:4:12: ， → ,  [E042]`
fn line(path: &str, change: &Change, language: Language) -> String {
    let blank = |text: &str| {
        if text.trim().is_empty() {
            words(language).get("fix-space")
        } else {
            text.to_owned()
        }
    };
    let (place, from, to) = (&change.place, blank(&change.from), blank(&change.to));
    format!(
        "{path}:{}:{}: {from} → {to}  [{}]",
        place.line, place.column, change.code
    )
}
