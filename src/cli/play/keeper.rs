//! Keeps the journal of a talk in the terminal, and says when the disk refuses.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use rand::TryRng;

use crate::record::Moment;
use crate::record::journal::{Entry, Header, Journal, Keeping};
use crate::record::profile::{DEFAULT, Profile};
use crate::record::store::{Disk, data_dir};
use crate::record::study::{self, Study};
use crate::scenario::SourceFiles;
use crate::text::{Language, words};

/// Where journals are kept.
#[derive(Debug, clap::Args)]
pub struct Place {
    /// Keep the journal in the profile of this name; of a campaign or an account, for the course, how
    /// it ended. What is played by hand at a terminal is kept in "default"; a script, a policy and piped
    /// input only with this or --journal.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Keep it below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR")]
    journal: Option<PathBuf>,
    /// Keep nothing.
    #[arg(long, conflicts_with_all = ["profile", "journal"])]
    no_journal: bool,
}

impl Place {
    /// The profile to keep a new talk in; `None` if none shall be kept.
    ///
    /// # Errors
    /// A sentence, if there is no such place.
    fn for_talk(&self, by_hand: bool, language: Language) -> Result<Option<Profile>, String> {
        let asked = self.profile.is_some() || self.journal.is_some();
        if self.no_journal || !(asked || by_hand) {
            return Ok(None);
        }
        match self.profile(language) {
            Ok(profile) => Ok(Some(profile)),
            Err(error) if asked => Err(error),
            // Nobody asked: the talk can be played without.
            Err(_) => Ok(None),
        }
    }

    /// Keeps how a campaign or an account ended, so that the course knows it.
    ///
    /// # Errors
    /// A sentence, if a place was asked for and is none, or it could not be kept.
    pub fn keep_for_course(&self, by_hand: bool, entry: study::Entry, language: Language) -> Result<(), String> {
        let Some(profile) = self.for_talk(by_hand, language)? else {
            return Ok(());
        };
        let kept = Study::of(&profile).and_then(|mut study| study.keep(entry));
        kept.map_err(|error| {
            let filled = [("reason", error.text(language).into())];
            words(language).with("course-unkept", &filled)
        })
    }

    /// The profile that attempts are looked for in.
    ///
    /// # Errors
    /// A sentence, if there is no such place.
    pub fn profile(&self, language: Language) -> Result<Profile, String> {
        profile_of(
            self.journal.clone(),
            self.profile.as_deref().unwrap_or(DEFAULT),
            language,
        )
    }
}

/// The profile of that name below a folder; without one, below the platform's.
///
/// # Errors
/// A sentence, if there is no such place, or the name cannot be one.
pub fn profile_of(folder: Option<PathBuf>, name: &str, language: Language) -> Result<Profile, String> {
    let folder = folder.or_else(data_dir);
    let folder = folder.ok_or_else(|| words(language).get("journal-no-place"))?;
    Profile::named(Arc::new(Disk::at(folder)), name)
        .map_err(|error| words(language).with("journal-no-name", &[("name", error.0.into())]))
}

impl Place {
    /// The same place in a call.
    fn in_a_call(&self) -> String {
        let profile = self.profile.as_ref().map(|name| format!(" --profile {name}"));
        let folder = self
            .journal
            .as_ref()
            .map(|path| format!(" --journal {}", path.display()));
        [profile, folder].into_iter().flatten().collect()
    }
}

/// The wall clock; 0 where it stands before 1970.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(since.as_millis() as u64)
}

/// The journal of a talk, if one is kept.
pub struct Keeper {
    journal: Option<Journal>,
    /// What a call needs to find it again.
    place: String,
    /// The refusal was told, and not yet that it is over.
    told: bool,
}

impl Keeper {
    /// Begins a journal in a profile; without one, keeps nothing.
    ///
    /// # Errors
    /// A sentence, if a place was asked for and is none.
    pub fn begin(
        place: &Place,
        by_hand: bool,
        header: Header,
        files: &SourceFiles,
        language: Language,
    ) -> Result<Self, String> {
        // Without entropy the name is made unique by counting on.
        let salt = || rand::rngs::SysRng.try_next_u64().unwrap_or_default();
        let profile = place.for_talk(by_hand, language)?;
        let journal = profile.map(|profile| profile.begin(header, files, salt()));
        let mut keeper = Self::of(journal, place);
        keeper.keep(&[], language);
        Ok(keeper)
    }

    /// Keeps nothing.
    pub fn none() -> Self {
        Self {
            journal: None,
            place: String::new(),
            told: false,
        }
    }

    pub fn of(journal: Option<Journal>, place: &Place) -> Self {
        Self {
            journal,
            place: place.in_a_call(),
            told: false,
        }
    }

    /// The name of the attempt, if a journal is kept.
    pub fn attempt(&self) -> Option<&str> {
        self.journal.as_ref().map(Journal::attempt)
    }

    /// Keeps entries before it returns, or says that it could not. Play goes on either way.
    pub fn keep(&mut self, entries: &[Entry], language: Language) {
        let Some(journal) = &mut self.journal else { return };
        for entry in entries {
            journal.note(entry);
        }
        journal.try_again();
        self.tell(language);
    }

    /// A last try; says how much is lost if it fails, and how to go on with an unfinished attempt.
    pub fn finish(&mut self, is_over: bool, language: Language) {
        let Some(journal) = &mut self.journal else { return };
        if let Keeping::Behind { missing, why } = journal.try_again() {
            let why = why.text(language);
            let filled = [("missing", (*missing).into()), ("why", why.into())];
            anstream::eprintln!("{}", words(language).with("journal-lost", &filled));
        } else if !is_over {
            let call = format!("yinxin play --resume {}{}", journal.attempt(), self.place);
            let filled = [("call", call.into())];
            anstream::eprintln!("{}", words(language).with("journal-go-on", &filled));
        }
    }

    /// Says so when the disk begins to refuse, and when all is kept again; once each.
    fn tell(&mut self, language: Language) {
        let Some(journal) = &self.journal else { return };
        match journal.keeping() {
            Keeping::Behind { why, .. } if !self.told => {
                let why = why.text(language);
                anstream::eprintln!("{}", words(language).with("journal-behind", &[("why", why.into())]));
                self.told = true;
            }
            Keeping::Kept if self.told => {
                anstream::eprintln!("{}", words(language).get("journal-caught-up"));
                self.told = false;
            }
            _ => {}
        }
    }
}
