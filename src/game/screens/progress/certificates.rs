//! The certificates of the course's parts: what each still takes, and the page as a file once it is earned.

use std::path::PathBuf;

use bevy::prelude::*;
use rand::TryRng as _;

use super::line::stretching;
use super::{Note, Reading};
use crate::course::Course;
use crate::game::action::Action;
use crate::game::classroom::Classroom;
use crate::game::notes::now;
use crate::game::profile::Learner;
use crate::game::replay::WrittenTo;
use crate::game::screens::{Rebuild, Screen};
use crate::game::settings::PlayerSettings;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::badge::{Tone, badge};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::frame::{card, column, row};
use crate::record::store::{files_dir, find_assets_dir, read_file, write_file};
use crate::report::certificate::pdf::{FONT_FILES, Fonts, pdf};
use crate::report::certificate::{self as report, Certificate, Done, Identity, Part, WHOLE};
use crate::text::{Language, Words};

/// So many of the things that a part still takes are told; the others are counted.
const TOLD: usize = 2;
const MOST_FONT_BYTES: usize = 64 << 20;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, save.run_if(in_state(Screen::Progress)));
}

/// The lectures, and the course as a whole.
fn parts(course: &Course) -> impl Iterator<Item = (&str, Part<'_>)> {
    let ids = course.lectures.iter().map(|lecture| lecture.id.as_str()).chain([WHOLE]);
    ids.filter_map(|id| Some((id, Part::of(course, id)?)))
}

pub fn certificates(area: &mut ChildSpawnerCommands<'_>, paint: &Paint, course: &Course, done: Done<'_>) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    area.spawn(card(paint, layout)).with_children(|card| {
        paint.write(card, CARD, paint.say("certificates-title"), paint.palette.ink);
        let mut key = "C";
        for (id, part) in parts(course) {
            one(card, paint, id, &part, done, &mut key);
        }
    });
}

/// A part; `key` saves the first one that is earned.
fn one(
    card: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    id: &str,
    part: &Part<'_>,
    done: Done<'_>,
    key: &mut &'static str,
) {
    let palette = paint.palette;
    let lacks = part.lacks(done);
    let line = Node {
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|line| {
        stretching(line, |words| {
            paint.write(words, UI_MEDIUM, part.title(paint.language), palette.ink);
            for lack in lacks.iter().take(TOLD) {
                paint.write(words, DENSE, part.told(lack, paint.language), palette.ink2);
            }
            if lacks.len() > TOLD {
                let filled = [("count", (lacks.len() - TOLD).into())];
                let more = paint.words().with("certificates-more", &filled);
                paint.write(words, DENSE, more, palette.ink3);
            }
        });
        if lacks.is_empty() {
            badge(line, paint, Tone::Jade, icons::CHECK, &paint.say("certificates-earned"));
            let save = Labelled {
                weight: Weight::Plain,
                icon: icons::AWARD,
                label: &paint.say("certificates-save"),
                key: std::mem::take(key),
                action: Action::SaveCertificate(id.to_owned()),
            };
            button(line, paint, &save);
        }
    });
}

/// The part whose certificate the key saves: the first that is earned.
pub fn first_earned(room: &Classroom) -> Option<String> {
    let (course, done) = (room.course()?, room.done()?);
    let mut parts = parts(course);
    let earned = parts.find(|(_, part)| part.lacks(done).is_empty());
    earned.map(|(id, _)| id.to_owned())
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
        let file = format!("yinxin-{id}-{}-{}.pdf", learner.profile().id(), now().for_name());
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
