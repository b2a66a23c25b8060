//! `yinxin course`: the map of the course with what is done, what is mastered, and what comes next.

pub mod lesson;
mod parse;
pub mod review;
mod round;
mod show;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::play::{now, profile_of};
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report};
use crate::course::{COURSE_FILE, Course, CourseFiles, Loaded, Step, load};
use crate::record::profile::{DEFAULT, Profile};
use crate::record::progress::progress;
use crate::record::store;
use crate::record::study::{Beside, Measure, Next, Overview, Standing, Study, overview};
use crate::scenario::{Problem, Severity, SourceFiles};
use crate::text::{Language, words};

/// Show the course: what is done, what is mastered and why, what to do next.
///
/// Example: yinxin course --lang zh
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    place: Place,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    /// Language of the output.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Which course, and whose.
#[derive(Debug, clap::Args)]
pub struct Place {
    /// The course's file, or the folder that holds it; without it the one that the game came with.
    #[arg(long, value_name = "PATH")]
    pub course: Option<PathBuf>,
    /// The profile that learns.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Look for what was kept below this folder, instead of the one that the platform has for data.
    #[arg(long, value_name = "DIR")]
    pub journal: Option<PathBuf>,
}

/// Why nothing can be shown: the exit code, and what to say.
pub struct Failed(u8, Vec<String>);

impl Failed {
    fn told(self) -> u8 {
        self.1.iter().for_each(|line| anstream::eprintln!("{line}"));
        self.0
    }

    /// What to say, a line each.
    pub fn text(self) -> String {
        self.1.join("\n")
    }
}

/// A course that can be learned, and what lies beside it.
pub struct Opened {
    pub course: Course,
    beside: Beside,
}

impl Place {
    /// Reads the course.
    pub fn open(&self, language: Language) -> Result<Opened, Failed> {
        let none = |reason: String| {
            let told = words(language).with("course-none", &[("reason", reason.into())]);
            Failed(UNUSABLE, vec![told])
        };
        let path = self.course.clone().or_else(store::find_scenarios_dir);
        let path = path.ok_or_else(|| none(COURSE_FILE.to_owned()))?;
        let files = store::read_course(&path).map_err(|error| none(error.text(language)))?;
        let Loaded { course, problems } = load(&files);
        let beside = Beside::of(&path);
        let course = course.ok_or_else(|| {
            let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
            let mut said: Vec<String> = errors
                .map(|problem| block(problem, &beside.0, &files, language))
                .collect();
            let path = beside.0.join(COURSE_FILE).display().to_string();
            said.push(words(language).with("course-broken", &[("path", path.into())]));
            Failed(HAS_PROBLEMS, said)
        })?;
        Ok(Opened { course, beside })
    }

    /// Whether a place to keep things in was named.
    fn is_named(&self) -> bool {
        self.profile.is_some() || self.journal.is_some()
    }

    /// Who learns.
    pub fn profile(&self, language: Language) -> Result<Profile, Failed> {
        let name = self.profile.as_deref().unwrap_or(DEFAULT);
        profile_of(self.journal.clone(), name, language).map_err(|error| Failed(UNUSABLE, vec![error]))
    }

    /// What they have answered so far.
    pub fn study(&self, language: Language) -> Result<Study, Failed> {
        let profile = self.profile(language)?;
        Study::of(&profile).map_err(|error| Failed(UNUSABLE, vec![error.text(language)]))
    }
}

/// A problem of a course's file as a block of text.
pub(super) fn block(problem: &Problem, folder: &Path, files: &CourseFiles, language: Language) -> String {
    let source = SourceFiles {
        scenario: files.text_of(&problem.file).to_owned(),
        ..SourceFiles::default()
    };
    report::block(problem, folder, &source, language)
}

/// Shows the course; 1 if it has errors, 2 if there is none.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match map(&arguments, language) {
        Ok(()) => FINE,
        Err(failed) => failed.told(),
    }
}

fn map(arguments: &Arguments, language: Language) -> Result<(), Failed> {
    let Opened { course, .. } = arguments.place.open(language)?;
    let study = arguments.place.study(language)?;
    let profile = arguments.place.profile(language)?;
    let progress = progress(&profile, &[]).map_err(|error| Failed(UNUSABLE, vec![error.text(language)]))?;
    let overview = overview(&course, &progress, &study, now());
    if arguments.json {
        anstream::println!("{}", as_json(&course, &overview, &study, language));
    } else {
        anstream::println!("{}", as_text(&course, &overview, &study, language));
    }
    Ok(())
}

fn as_text(course: &Course, overview: &Overview, study: &Study, language: Language) -> String {
    let words = words(language);
    let done = [
        ("done", overview.done.into()),
        ("of", overview.of.into()),
        ("minutes", overview.minutes_left.into()),
    ];
    let mut lines = vec![
        course.title.get(language).to_owned(),
        words.with("course-done", &done),
        words.with("course-due", &[("count", overview.due.into())]),
    ];
    if study.unreadable() > 0 {
        lines.push(words.with("course-unreadable", &[("count", study.unreadable().into())]));
    }
    for lecture in &course.lectures {
        lines.push(format!("\n{}", lecture.title.get(language)));
        for step in &lecture.steps {
            lines.push(step_line(step, overview.steps[&step.id], language));
        }
    }
    lines.push(format!("\n{}", words.get("course-mastery")));
    for measure in overview.mastery.factors.iter().chain(&overview.mastery.forces) {
        lines.extend(measured(course, measure, language));
    }
    let next = overview.next_name(course, language);
    lines.push(format!("\n{}", words.with("course-next", &[("next", next.into())])));
    lines.push(overview.why_told(language));
    lines.extend(how_to(course, overview));
    lines.join("\n")
}

fn step_line(step: &Step, standing: Standing, language: Language) -> String {
    let words = words(language);
    let kind = words.get(&format!("course-kind-{}", step.kind.name()));
    let minutes = words.with("minutes", &[("minutes", step.minutes.into())]);
    let title = step.title.get(language);
    format!(
        "  {kind} · {title} [{}] · {minutes} · {}",
        step.id,
        standing_told(standing, language)
    )
}

fn standing_told(standing: Standing, language: Language) -> String {
    let words = words(language);
    match standing {
        Standing::NotHere => words.get("course-standing-not-here"),
        Standing::New => words.get("course-standing-new"),
        Standing::Begun { answered, of } => words.with(
            "course-standing-begun",
            &[("answered", answered.into()), ("of", of.into())],
        ),
        Standing::Tried { best } => words.with("course-standing-tried", &[("best", best.into())]),
        Standing::Done { best } => words.with("course-standing-done", &[("best", best.into())]),
    }
}

fn measured(course: &Course, measure: &Measure, language: Language) -> Vec<String> {
    let mastered = match measure.mastered {
        true => format!(" · {}", words(language).get("course-mastered")),
        false => String::new(),
    };
    let head = format!("  {} {}{mastered}", measure.subject.name(language), measure.points);
    let reasons = measure
        .reasons(language)
        .into_iter()
        .chain(measure.advice(course, language));
    std::iter::once(head)
        .chain(reasons.map(|reason| format!("    {reason}")))
        .collect()
}

/// The call that begins what is next.
fn how_to(course: &Course, overview: &Overview) -> Option<String> {
    match &overview.next {
        Next::Review(_) => Some("yinxin review".to_owned()),
        Next::Step(id) => {
            let step = course.step(id)?;
            Some(match step.kind.name() {
                "play" => format!("yinxin play scenarios/{id}"),
                "campaign" => format!("yinxin campaign scenarios/{id}"),
                "account" => format!("yinxin account scenarios/{id}"),
                _ => format!("yinxin lesson {id}"),
            })
        }
        Next::Finished => None,
    }
}

fn as_json(course: &Course, overview: &Overview, study: &Study, language: Language) -> Value {
    let step = |step: &Step| {
        let (name, best) = match overview.steps[&step.id] {
            Standing::NotHere => ("not_here", None),
            Standing::New => ("new", None),
            Standing::Begun { .. } => ("begun", None),
            Standing::Tried { best } => ("tried", Some(best)),
            Standing::Done { best } => ("done", Some(best)),
        };
        json!({"id": step.id, "kind": step.kind.name(), "title": step.title.get(language), "minutes": step.minutes,
               "after": step.after, "standing": name, "best": best})
    };
    let measure = |measure: &Measure| {
        json!({"subject": measure.subject.id(), "points": measure.points, "mastered": measure.mastered,
               "plays": measure.plays, "checks": measure.checks,
               "habit": {"well": measure.habit.well, "of": measure.habit.of},
               "reasons": measure.reasons(language), "advice": measure.advice(course, language),
               "try": measure.try_step})
    };
    let (next, id) = match &overview.next {
        Next::Review(_) => ("review", None),
        Next::Step(id) => ("step", Some(id.as_str())),
        Next::Finished => ("finished", None),
    };
    json!({
        "title": course.title.get(language),
        "done": overview.done, "of": overview.of, "minutes_left": overview.minutes_left,
        "due": overview.due, "unreadable": study.unreadable(),
        "lectures": course.lectures.iter().map(|lecture| json!({
            "id": lecture.id, "title": lecture.title.get(language),
            "steps": lecture.steps.iter().map(step).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "factors": overview.mastery.factors.iter().map(measure).collect::<Vec<_>>(),
        "forces": overview.mastery.forces.iter().map(measure).collect::<Vec<_>>(),
        "next": {"kind": next, "id": id, "name": overview.next_name(course, language),
                 "why": overview.why_told(language)},
    })
}
