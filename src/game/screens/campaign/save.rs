//! The weeks as tables: CSV, and Parquet where the terminal is built in.

use std::path::{Path, PathBuf};

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::campaign::{CampaignAction, Note, Open, Run};
use crate::game::notes::now;
use crate::game::replay::WrittenTo;
use crate::game::screens::{Rebuild, Screen};
use crate::game::settings::PlayerSettings;
use crate::record::store::{StoreError, files_dir, write_text};
use crate::report::campaign::csv;
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, save.run_if(in_state(Screen::Campaign)));
}

fn save(
    mut actions: MessageReader<Action>,
    given: Option<Res<WrittenTo>>,
    settings: Res<PlayerSettings>,
    mut run: ResMut<Run>,
    mut rebuild: ResMut<Rebuild>,
) {
    let asked = Action::Campaign(CampaignAction::Save);
    if !actions.read().any(|action| *action == asked) {
        return;
    }
    let Some(open) = &mut run.open else { return };
    let words = settings.words();
    let dir = given.map(|given| given.0.clone()).or_else(files_dir);
    let written = match &dir {
        Some(dir) => write(open, dir).map_err(|error| told(error, settings.language())),
        None => Err(String::new()),
    };
    open.note = Some(match written {
        Ok(files) => {
            let named: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
            Note {
                text: words.with("market-saved", &[("files", named.join(" · ").into())]),
                bad: false,
            }
        }
        Err(why) => Note {
            text: words.with("market-unsaved", &[("why", why.into())]),
            bad: true,
        },
    });
    rebuild.0 = true;
}

fn told(error: StoreError, language: Language) -> String {
    match error {
        StoreError::Unwritable { path, reason } => format!("{}: {reason}", path.display()),
        other => other.text(language),
    }
}

/// Writes the weeks into a folder; the files.
fn write(open: &Open, dir: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let weeks = open.shown.as_ref().map_or(&[][..], |shown| &shown.weeks);
    let name = format!("yinxin-{}-{}", open.id, now().for_name());
    let table = dir.join(format!("{name}.csv"));
    write_text(&table, &csv(weeks))?;
    #[cfg(feature = "cli")]
    {
        let columns = dir.join(format!("{name}.parquet"));
        crate::record::store::write_file(&columns, &crate::report::campaign::parquet(weeks))?;
        Ok(vec![table, columns])
    }
    #[cfg(not(feature = "cli"))]
    Ok(vec![table])
}
