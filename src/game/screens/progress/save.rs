//! The progress as a file, and what is said beneath the header.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::gather::Gathered;
use super::{Note, Reading};
use crate::game::action::Action;
use crate::game::library::Library;
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::screens::{Rebuild, Screen};
use crate::game::theme::Paint;
use crate::game::theme::scale::*;
use crate::game::widgets::frame::row;
use crate::record::profile::{archived, hash_of};
use crate::record::store::{documents_dir, write_text};
use crate::report::progress::csv;
use crate::scenario::SourceFiles;
use crate::sim::Session;

/// Height of what is said beneath the header.
const BAR: f32 = 34.0;

pub(super) fn plugin(app: &mut App) {
    if !app.world().contains_resource::<ExportDir>() {
        app.insert_resource(ExportDir(documents_dir()));
    }
    app.add_systems(Update, save.run_if(in_state(Screen::Progress)));
}

/// Where files for other programs are saved; `None` where there is no such place. Put in before the
/// game's plugin, it takes the place of the player's documents; tests do so.
#[derive(Resource)]
pub struct ExportDir(pub Option<PathBuf>);

fn save(
    mut actions: MessageReader<Action>,
    gathered: Res<Gathered>,
    learner: Res<Learner>,
    dir: Res<ExportDir>,
    settings: Res<crate::game::settings::PlayerSettings>,
    mut reading: ResMut<Reading>,
    mut rebuild: ResMut<Rebuild>,
) {
    if !actions.read().any(|action| *action == Action::SaveProgress) {
        return;
    }
    let Some(progress) = gathered.there() else { return };
    let words = settings.words();
    let saved = match &dir.0 {
        Some(dir) => {
            let path = dir.join(format!("yinxin-{}-{}.csv", learner.profile().id(), now().for_name()));
            let written = write_text(&path, &csv(progress, settings.language()));
            written.map(|()| path).map_err(|error| error.text(settings.language()))
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
    let palette = paint.palette;
    let fill = if bad { palette.seal_soft } else { palette.jade_soft };
    let bar = Node {
        min_height: Val::Px(BAR),
        padding: UiRect::axes(Val::Px(PAGE), Val::Px(SPACE_1)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    page.spawn((bar, BackgroundColor(fill), Name::new("Note")))
        .with_children(|bar| {
            paint.write(bar, DENSE, text, palette.ink).insert(TextLayout {
                linebreak: LineBreak::WordOrCharacter,
                ..default()
            });
        });
    BAR
}
