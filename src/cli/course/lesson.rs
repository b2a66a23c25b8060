//! `yinxin lesson`: a lesson or a self-check, screen by screen.

use serde_json::json;

use super::round::Round;
use super::{Failed, Opened, Place};
use crate::cli::{FINE, LanguageArgument, UNUSABLE, language};
use crate::course::{Idea, Lesson, StepKind};
use crate::text::{Language, words};

/// Play a lesson or a self-check. Answers may be piped in, one a line.
///
/// Example: yinxin lesson four-factors
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The lesson's id, as `yinxin course` shows it.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    place: Place,
    /// Shuffle the cards by this number.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// One JSON object a line: screen, graded, ended.
    #[arg(long)]
    json: bool,
    /// Language of the lesson.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// 2 if there is no such lesson, a piped line is no answer, or an answer could not be kept.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match play(&arguments, language) {
        Ok(()) => FINE,
        Err(failed) => failed.told(),
    }
}

fn play(arguments: &Arguments, language: Language) -> Result<(), Failed> {
    let opened = arguments.place.open(language)?;
    let lesson = find(&opened, &arguments.id, language)?;
    let place = &arguments.place;
    let mut round = Round::begin(&opened, place, arguments.seed, arguments.json, false, language)?;
    let ideas: Vec<(&str, &Idea)> = lesson.ideas.iter().map(|idea| (lesson.id.as_str(), idea)).collect();
    if !arguments.json {
        anstream::println!("{}\n", lesson.title.get(language));
    }
    let sum = round.run(&ideas)?;
    if sum.stopped {
        round.tell_stopped();
    }
    let share = (100 * u32::from(sum.points)).checked_div(sum.of.into()).unwrap_or(0);
    let passed = !sum.stopped && share >= u32::from(lesson.pass);
    if arguments.json {
        let ended = json!({"event": "ended", "lesson": lesson.id, "points": sum.points, "of": sum.of, "share": share,
                           "passed": passed, "stopped": sum.stopped, "seed": round.seed, "kept": round.study.is_some()});
        anstream::println!("{ended}");
    } else if sum.answered > 0 {
        let filled = [
            ("points", sum.points.into()),
            ("of", sum.of.into()),
            ("share", share.into()),
            ("pass", lesson.pass.into()),
            ("passed", if passed { "yes" } else { "no" }.into()),
        ];
        anstream::println!("{}", words(language).with("lesson-pass", &filled));
    }
    Ok(())
}

fn find<'o>(opened: &'o Opened, id: &str, language: Language) -> Result<&'o Lesson, Failed> {
    if let Some(lesson) = opened.course.lessons.get(id) {
        return Ok(lesson);
    }
    let words = words(language);
    let path = opened.beside.0.join(id).display().to_string();
    let filled = [("id", id.into()), ("path", path.into())];
    let told = match opened.course.step(id).map(|step| step.kind) {
        Some(StepKind::Play) => words.with("lesson-is-play", &filled),
        Some(StepKind::Campaign) => words.with("lesson-is-campaign", &filled),
        Some(StepKind::Account) => words.with("lesson-is-account", &filled),
        _ => {
            let known: Vec<&str> = opened.course.lessons.keys().map(String::as_str).collect();
            words.with(
                "lesson-no-such",
                &[("id", id.into()), ("known", known.join(", ").into())],
            )
        }
    };
    Err(Failed(UNUSABLE, vec![told]))
}
