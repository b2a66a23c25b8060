//! The progress as a file, and what is said beneath the header.

use std::sync::Arc;

use bevy::prelude::*;

use super::gather::Gathered;
use super::{Note, Reading};
use crate::game::action::Action;
use crate::game::library::Library;
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::replay::WrittenTo;
use crate::game::screens::{Rebuild, Screen};
use crate::game::theme::{Paint, icons};
use crate::game::widgets::notice::{Tone, notice};
use crate::record::profile::{archived, hash_of};
use crate::record::store::{StoreError, files_dir, write_text};
use crate::report::progress::csv;
use crate::scenario::SourceFiles;
use crate::sim::Session;

/// Height of what is said beneath the header.
const BAR: f32 = 44.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, save.run_if(in_state(Screen::Progress)));
}

fn save(
    mut actions: MessageReader<Action>,
    gathered: Res<Gathered>,
    learner: Res<Learner>,
    given: Option<Res<WrittenTo>>,
    settings: Res<crate::game::settings::PlayerSettings>,
    mut reading: ResMut<Reading>,
    mut rebuild: ResMut<Rebuild>,
) {
    if !actions.read().any(|action| *action == Action::SaveProgress) {
        return;
    }
    let Some(progress) = gathered.there() else { return };
    let words = settings.words();
    let dir = given.map(|given| given.0.clone()).or_else(files_dir);
    let saved = match dir {
        Some(dir) => {
            let path = dir.join(format!("yinxin-{}-{}.csv", learner.profile().id(), now().for_name()));
            let written = write_text(&path, &csv(progress, settings.language()));
            written.map(|()| path).map_err(|error| match error {
                StoreError::Unwritable { path, reason } => format!("{}: {reason}", path.display()),
                other => other.text(settings.language()),
            })
        }
        None => Err(String::new()),
    };
    reading.note = Some(match saved {
        Ok(path) => Note {
            text: words.with("progress-saved", &[("path", path.display().to_string().into())]),
            bad: false,
        },
        Err(why) => Note {
            text: words.with("progress-unsaved", &[("why", why.into())]),
            bad: true,
        },
    });
    rebuild.0 = true;
}

/// The texts of the edition that was played, where the library has another.
pub(super) fn files_of(session: &Session, learner: &Learner, library: &Library) -> Option<Arc<SourceFiles>> {
    let scenario = session.scenario();
    let same = library
        .files(&scenario.id)
        .is_some_and(|files| hash_of(files) == scenario.hash);
    if same {
        return None;
    }
    archived(learner.profile().shelf().as_ref(), &scenario.id, &scenario.hash).map(Arc::new)
}

/// What is to be said beneath the header; returns the height that it takes.
pub(super) fn note(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, gathered: &Gathered, reading: &Reading) -> f32 {
    let unreadable = gathered.there().map_or(0, |there| there.unreadable);
    let (text, bad) = match &reading.note {
        Some(note) => (note.text.clone(), note.bad),
        None if unreadable > 0 => {
            let filled = [("count", unreadable.into())];
            (paint.words().with("progress-unreadable", &filled), true)
        }
        None => return 0.0,
    };
    let (tone, icon) = if bad {
        (Tone::Trouble, icons::TRIANGLE_ALERT)
    } else {
        (Tone::Calm, icons::CIRCLE_CHECK)
    };
    notice(page, paint, tone, icon, text, |_| {});
    BAR
}
