//! The scenarios on the shelf: every folder, playable or with what is wrong with it.
//!
//! Loaded by the same [`scenario::load`] as on the command line; a broken one keeps nobody from
//! playing the others.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::prelude::*;

use crate::record::pack::{self, OpenError};
use crate::record::store;
use crate::scenario::{self, CoursePlace, Problem, SCENARIO_FILE, Scenario, Severity, SourceFiles};
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    let given = app.world().get_resource::<ScenariosDir>().map(|given| given.0.clone());
    let dir = given.or_else(store::find_scenarios_dir);
    app.insert_resource(Library::of(dir));
}

/// Where scenarios are taken from. Put in before the game's plugin (`--scenarios DIR`, tests), it
/// takes the place of those that the game came with.
#[derive(Resource)]
pub struct ScenariosDir(pub PathBuf);

/// All scenarios of one folder.
#[derive(Resource)]
pub struct Library {
    dir: Option<PathBuf>,
    /// Packs opened by hand, which are read again with the rest.
    packs: Vec<PathBuf>,
    shelf: Vec<Shelved>,
}

/// One scenario folder, or one scenario of a pack.
pub struct Shelved {
    /// Name of its folder.
    pub id: String,
    /// Where it lies: in a pack, the pack's own path with the id behind it. Nothing else has it.
    pub folder: PathBuf,
    pub content: Content,
    /// As it was when it could be played last.
    pub last_good: Option<Arc<Scenario>>,
    /// The texts of one that can be played, as they were loaded: a copy is kept of what was played.
    pub files: Option<Arc<SourceFiles>>,
}

/// What a scenario folder turned out to hold.
pub enum Content {
    Playable(Arc<Scenario>),
    /// Its files were read, but cannot be played.
    Broken(Broken),
    /// Its files could not even be read, or the pack is refused.
    Unreadable(OpenError),
}

/// A scenario with errors.
pub struct Broken {
    /// As its author named it, where that much could be read.
    pub title: Option<String>,
    pub place: Option<CoursePlace>,
    /// Errors first, then in the order of the files; never empty.
    pub problems: Vec<Problem>,
    /// For the lines that the problems point at.
    pub files: SourceFiles,
}

impl Library {
    /// Reads every scenario of this folder and of the packs that lie in it; `None` = there is no
    /// such folder. It may be a pack itself.
    pub fn of(dir: Option<PathBuf>) -> Self {
        let packs = dir.as_deref().map(packs_in).unwrap_or_default();
        let folders = match dir.as_deref().filter(|dir| !pack::is_pack(dir)) {
            Some(dir) => store::scenario_folders(dir).unwrap_or_else(|error| {
                warn!("{error}");
                Vec::new()
            }),
            None => Vec::new(),
        };
        let mut library = Self {
            dir,
            packs: Vec::new(),
            shelf: folders.into_iter().map(Shelved::read).collect(),
        };
        for file in packs {
            library.add_pack(&file);
        }
        library.sort();
        library
    }

    /// Puts the scenarios of a pack behind the others: a folder of the same name is what somebody is
    /// working at.
    fn add_pack(&mut self, file: &Path) {
        let scenarios = Shelved::of_pack(file).unwrap_or_else(|error| vec![Shelved::refused(file, error)]);
        for one in scenarios {
            if self.shelved(&one.id).is_none() {
                self.shelf.push(one);
            }
        }
    }

    /// Takes in a pack that was opened by hand: its scenarios take the place of others of their name.
    pub fn take_pack(&mut self, file: PathBuf, scenarios: Vec<Shelved>) {
        self.shelf.retain(|old| scenarios.iter().all(|anew| anew.id != old.id));
        self.shelf.extend(scenarios);
        self.sort();
        if !self.packs.contains(&file) {
            self.packs.push(file);
        }
    }

    fn sort(&mut self) {
        self.shelf.sort_by(|one, other| one.order().cmp(&other.order()));
    }

    /// Reads everything anew: an author has changed a file.
    pub fn reload(&mut self) {
        let mut anew = Self::of(self.dir.clone());
        for file in &self.packs {
            match Shelved::of_pack(file) {
                Ok(scenarios) => anew.take_pack(file.clone(), scenarios),
                Err(error) => warn!("{error}"),
            }
        }
        let gone = self.shelf.iter().map(|shelved| shelved.folder.clone());
        let is_gone = |folder: &PathBuf| anew.shelf.iter().all(|shelved| shelved.folder != *folder);
        let gone: Vec<PathBuf> = gone.filter(is_gone).collect();
        self.take_in(anew.shelf, &gone);
    }

    /// Takes in folders as they are now, and forgets those that are gone. What can no longer be
    /// played keeps its last good edition.
    pub fn take_in(&mut self, changed: Vec<Shelved>, gone: &[PathBuf]) {
        for mut anew in changed {
            let old = self.shelf.iter().position(|shelved| shelved.folder == anew.folder);
            let old = old.map(|position| self.shelf.remove(position));
            anew.last_good = anew.last_good.or_else(|| old?.last_good);
            self.shelf.push(anew);
        }
        self.shelf.retain(|shelved| !gone.contains(&shelved.folder));
        self.sort();
    }

    /// The folder that is shown; `None` = there is none.
    pub fn dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// As it was when it could be played last, be it now.
    pub fn last_good(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.shelved(id)?.last_good.as_ref()
    }

    /// In the order of the course, then those without a place by name.
    pub fn shelf(&self) -> &[Shelved] {
        &self.shelf
    }

    /// The scenario of that id, if it can be played.
    pub fn playable(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.shelf.iter().find(|shelved| shelved.id == id)?.playable()
    }

    /// The texts of the scenario of that id, if it can be played.
    pub fn files(&self, id: &str) -> Option<&Arc<SourceFiles>> {
        self.shelved(id)?.files.as_ref()
    }

    pub fn shelved(&self, id: &str) -> Option<&Shelved> {
        self.shelf.iter().find(|shelved| shelved.id == id)
    }

    /// Where scenarios are looked for, nearest first; for a player who has none.
    pub fn places(&self) -> Vec<PathBuf> {
        match &self.dir {
            Some(dir) => vec![dir.clone()],
            None => store::places("scenarios").into_iter().take(2).collect(),
        }
    }
}

/// The packs in this folder by name, or the one that it is.
fn packs_in(dir: &Path) -> Vec<PathBuf> {
    if pack::is_pack(dir) {
        return vec![dir.to_owned()];
    }
    let mut inside = store::files_in(dir);
    inside.retain(|path| pack::is_pack(path));
    inside
}

impl Shelved {
    /// Reads the folder as it is now.
    pub fn read(folder: PathBuf) -> Self {
        let id = store::folder_name(&folder);
        match store::read_scenario(&folder) {
            Ok(files) => Self::of(id, folder, files),
            Err(error) => Self::unreadable(id, folder, OpenError::Unreadable(error)),
        }
    }

    /// Reads the scenarios of a pack.
    pub fn of_pack(file: &Path) -> Result<Vec<Self>, OpenError> {
        let scenarios = pack::open(file)?.scenarios.into_iter();
        Ok(scenarios
            .map(|files| Self::of(files.id.clone(), file.join(&files.id), files))
            .collect())
    }

    /// A pack that could not be opened, to be told of where its scenarios would stand.
    fn refused(file: &Path, error: OpenError) -> Self {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        Self::unreadable(name.into_owned(), file.to_owned(), error)
    }

    fn of(id: String, folder: PathBuf, files: SourceFiles) -> Self {
        let read = Arc::new(files.clone());
        let content = Content::of(files);
        let last_good = match &content {
            Content::Playable(scenario) => Some(Arc::clone(scenario)),
            Content::Broken(_) | Content::Unreadable(_) => None,
        };
        Self {
            id,
            folder,
            content,
            files: last_good.is_some().then_some(read),
            last_good,
        }
    }

    fn unreadable(id: String, folder: PathBuf, error: OpenError) -> Self {
        Self {
            id,
            folder,
            content: Content::Unreadable(error),
            last_good: None,
            files: None,
        }
    }

    pub fn playable(&self) -> Option<&Arc<Scenario>> {
        match &self.content {
            Content::Playable(scenario) => Some(scenario),
            Content::Broken(_) | Content::Unreadable(_) => None,
        }
    }

    /// Its title; the folder's name where no title could be read.
    pub fn title(&self, language: Language) -> &str {
        match &self.content {
            Content::Playable(scenario) => scenario.texts.get(scenario.title, language),
            Content::Broken(Broken { title: Some(title), .. }) => title,
            Content::Broken(_) | Content::Unreadable(_) => &self.id,
        }
    }

    pub fn place(&self) -> Option<CoursePlace> {
        match &self.content {
            Content::Playable(scenario) => scenario.place,
            Content::Broken(broken) => broken.place,
            Content::Unreadable(_) => None,
        }
    }

    fn order(&self) -> (bool, Option<CoursePlace>, &Path) {
        (self.place().is_none(), self.place(), &self.folder)
    }
}

impl Content {
    fn of(files: SourceFiles) -> Self {
        let loaded = scenario::load(&files);
        match loaded.scenario {
            Some(scenario) => Content::Playable(Arc::new(scenario)),
            None => {
                let mut problems = loaded.problems;
                problems.sort_by_key(|problem| problem.severity);
                Content::Broken(Broken {
                    title: loaded.title,
                    place: place_in(&files.scenario),
                    problems,
                    files,
                })
            }
        }
    }
}

impl Broken {
    /// How many errors keep it from being played.
    pub fn errors(&self) -> usize {
        let is_error = |problem: &&Problem| problem.severity == Severity::Error;
        self.problems.iter().filter(is_error).count()
    }

    /// The line of the file that the problem points at, without its line break.
    pub fn excerpt(&self, problem: &Problem) -> Option<&str> {
        let text = if problem.file == SCENARIO_FILE {
            &self.files.scenario
        } else {
            let (_, text) = self
                .files
                .translations
                .iter()
                .find(|(language, _)| problem.file == format!("{}.ftl", language.code()))?;
            text
        };
        text.lines().nth(problem.place.line.checked_sub(1)? as usize)
    }
}

/// Where in the course a scenario stands, from a file that may be too broken to parse: the
/// first `course: (lecture: 1, place: 2)` in it.
fn place_in(text: &str) -> Option<CoursePlace> {
    let (_, after) = text.split_once("course:")?;
    let (inside, _) = after.trim_start().strip_prefix('(')?.split_once(')')?;
    let number = |name: &str| -> Option<u8> {
        let (_, after) = inside.split_once(name)?;
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        let end = value.find(|digit: char| !digit.is_ascii_digit()).unwrap_or(value.len());
        value[..end].parse().ok().filter(|&number| number > 0)
    };
    Some(CoursePlace {
        lecture: number("lecture")?,
        place: number("place")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_scenario_keeps_its_place_in_the_course() {
        let text = "(\n  title: \"The seal\",\n  course: (lecture: 1, place: 12),\n  facts: {";
        let place = CoursePlace { lecture: 1, place: 12 };
        assert_eq!(place_in(text), Some(place));
        assert_eq!(place_in("(title: \"The seal\", facts: {"), None);
        assert_eq!(place_in("course: (lecture: one, place: 2)"), None);
    }
}
