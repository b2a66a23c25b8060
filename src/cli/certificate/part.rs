//! The certificate of a part of the course: what a profile has done of it, looked at together.

use std::path::PathBuf;

use super::{Arguments, Failure};
use crate::cli::course::{Opened, Place};
use crate::cli::play::now;
use crate::course::Course;
use crate::record::progress::progress;
use crate::record::study::overview;
use crate::report::certificate::{Certificate, Done, Part, WHOLE};
use crate::text::{Language, words};

/// The certificate of the part that was asked for.
pub fn earned(arguments: &Arguments, part: &str, learner: &str, language: Language) -> Result<Certificate, Failure> {
    let place = Place {
        course: arguments.course.as_ref().map(PathBuf::from),
        profile: arguments.profile.clone(),
        journal: arguments.journal.clone(),
    };
    let Opened { course, .. } = place
        .open(language)
        .map_err(|failed| Failure::Unusable(failed.text()))?;
    let study = place
        .study(language)
        .map_err(|failed| Failure::Unusable(failed.text()))?;
    let profile = place
        .profile(language)
        .map_err(|failed| Failure::Unusable(failed.text()))?;
    let progress = progress(&profile, &[]).map_err(|error| error.text(language))?;
    let overview = overview(&course, &progress, &study, now());
    let part = Part::of(&course, part).ok_or_else(|| unknown(&course, part, language))?;
    let done = Done {
        overview: &overview,
        progress: &progress,
        entries: study.entries(),
    };
    Certificate::of_part(&part, done, learner, now(), language).map_err(|lacking| {
        let title = [("title", part.title(language).into())];
        let head = words(language).with("certificate-part-not-earned", &title);
        let lines = lacking.iter().map(|lacks| part.told(lacks, language));
        Failure::NotEarned(std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n  "))
    })
}

fn unknown(course: &Course, part: &str, language: Language) -> String {
    let known = course.lectures.iter().map(|lecture| lecture.id.as_str());
    let known: Vec<&str> = known.chain([WHOLE]).collect();
    let filled = [("part", part.into()), ("known", known.join(", ").into())];
    words(language).with("certificate-part-unknown", &filled)
}
