//! The page of a certificate, saved.

use std::path::PathBuf;

use bevy::prelude::*;
use rand::TryRng as _;

use super::super::{Note, Reading};
use crate::game::action::Action;
use crate::game::classroom::Classroom;
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::replay::WrittenTo;
use crate::game::screens::{Rebuild, Screen};
use crate::game::settings::PlayerSettings;
use crate::record::store::{files_dir, find_assets_dir, read_file, write_file};
use crate::report::certificate::pdf::{FONT_FILES, Fonts, pdf};
use crate::report::certificate::{self as report, Certificate, Identity, Part};
use crate::text::{Language, Words};

const MOST_FONT_BYTES: usize = 64 << 20;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, save.run_if(in_state(Screen::Progress)));
}

fn save(
    mut actions: MessageReader<Action>,
    room: Res<Classroom>,
    learner: Res<Learner>,
    given: Option<Res<WrittenTo>>,
    settings: Res<PlayerSettings>,
    mut reading: ResMut<Reading>,
    mut rebuild: ResMut<Rebuild>,
) {
    for action in actions.read() {
        let Action::SaveCertificate(id) = action else { continue };
        let (words, language) = (settings.words(), settings.language());
        let name = learner.name().map(str::to_owned);
        let name = name.unwrap_or_else(|| words.get("certificates-nobody"));
        let dir = given.as_ref().map(|given| given.0.clone()).or_else(files_dir);
        let file = format!("yinxin-{id}-{}-{}.pdf", of_file(&name), now().for_name());
        let written = match dir.map(|dir| dir.join(file)) {
            Some(path) => write(&room, id, &name, language, words, path),
            None => Err(String::new()),
        };
        reading.note = Some(match written {
            Ok(path) => Note {
                text: words.with("certificates-saved", &[("path", path.display().to_string().into())]),
                bad: false,
            },
            Err(why) => Note {
                text: words.with("certificates-unsaved", &[("why", why.into())]),
                bad: true,
            },
        });
        rebuild.0 = true;
    }
}

/// A name as part of a file's: letters of any script and digits, else hyphens.
fn of_file(name: &str) -> String {
    let letter = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    name.trim().chars().map(letter).take(40).collect()
}

/// Writes the page, unsigned: it is a self-study's. Returns where it lies.
fn write(
    room: &Classroom,
    id: &str,
    name: &str,
    language: Language,
    words: &Words,
    path: PathBuf,
) -> Result<PathBuf, String> {
    let found = room.course().zip(room.done());
    let (course, done) = found.ok_or_else(String::new)?;
    let part = Part::of(course, id).ok_or_else(String::new)?;
    let certificate = Certificate::of_part(&part, done, name, now(), language)
        .map_err(|lacks| lacks.first().map_or_else(String::new, |lack| part.told(lack, language)))?;
    let badge = report::badge(&certificate, &Identity::Hashed { salt: salt()? }, None);
    let without = |reason: String| words.with("certificate-no-fonts", &[("reason", reason.into())]);
    let assets = find_assets_dir().ok_or_else(|| without("assets".to_owned()))?;
    let mut files: [Vec<u8>; 4] = Default::default();
    for (bytes, name) in files.iter_mut().zip(FONT_FILES) {
        let read = read_file(&assets.join(name), MOST_FONT_BYTES);
        *bytes = read.map_err(|error| without(error.text(language)))?;
    }
    let page = pdf(&certificate, &badge, None, &Fonts::of(files));
    let page = page.ok_or_else(|| without(assets.display().to_string()))?;
    write_file(&path, &page).map_err(|error| error.text(language))?;
    Ok(path)
}

/// 128 bits that nobody can guess.
fn salt() -> Result<String, String> {
    let mut bytes = [0_u8; 16];
    let filled = rand::rngs::SysRng.try_fill_bytes(&mut bytes);
    filled.map_err(|error| error.to_string())?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
