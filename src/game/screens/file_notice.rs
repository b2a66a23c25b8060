//! What is said about replay files: where one was written, why one cannot be opened.

use std::path::Path;

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::replay::{CannotWatch, Files, Told};
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::icon_button;
use crate::game::widgets::notice::{Tone, notice};
use crate::record::journal::Unreadable;
use crate::record::replay_file::CommentError;

/// The strip below the header, if there is anything to say.
pub fn file_notice(page: &mut ChildSpawnerCommands<'_>, paint: &Paint, files: &Files) {
    let Some(told) = files.told() else { return };
    let (tone, icon) = match told {
        Told::Written(_) | Told::Commented(_) => (Tone::Calm, icons::CIRCLE_CHECK),
        _ => (Tone::Trouble, icons::TRIANGLE_ALERT),
    };
    notice(page, paint, tone, icon, text(told, paint), |right| {
        icon_button(right, paint, icons::X, &paint.say("home-dismiss"), Action::PutToldAway);
    });
}

fn text(told: &Told, paint: &Paint) -> String {
    let words = paint.words();
    let name = |path: &Path| path.display().to_string();
    match told {
        Told::Written(paths) => {
            let folder = paths.first().and_then(|path| path.parent()).unwrap_or(Path::new(""));
            let files: Vec<String> = paths.iter().map(|path| file_name(path)).collect();
            let filled = [("folder", name(folder).into()), ("files", files.join(" · ").into())];
            words.with("file-written", &filled)
        }
        Told::NotWritten(why) => why.text(paint.language),
        Told::Commented(file) => words.with("file-commented", &[("file", name(file).into())]),
        Told::NotCommented(why) => {
            let why = match why {
                CommentError::Shelf(why) => why.text(paint.language),
                CommentError::Unreadable(why) => why.to_string(),
                CommentError::NoSuchTurn { .. } => String::new(),
            };
            words.with("file-not-commented", &[("why", why.into())])
        }
        Told::NotWatched(why) => match why {
            CannotWatch::Shelf(why) => why.text(paint.language),
            CannotWatch::Unreadable(file, why) => {
                let key = match why {
                    Unreadable::NoHeader => "file-unreadable",
                    Unreadable::Newer(_) => "file-newer",
                };
                words.with(key, &[("file", name(file).into())])
            }
            CannotWatch::NoScenario(id) => words.with("file-no-scenario", &[("scenario", id.as_str().into())]),
            CannotWatch::Pack(why) => why.text(paint.language),
            CannotWatch::TalkFirst => words.get("file-talk-first"),
            CannotWatch::Replay(_) => words.get("file-cannot-replay"),
        },
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
