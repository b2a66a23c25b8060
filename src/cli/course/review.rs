//! `yinxin review`: what was missed, when it is about to be forgotten.

use serde_json::json;

use super::round::Round;
use super::{Failed, Place};
use crate::cli::play::now;
use crate::cli::{FINE, LanguageArgument, language};
use crate::course::Idea;
use crate::record::study::{Due, schedule};
use crate::text::{Language, words};

/// Answer again what was missed, when it is due.
///
/// Example: yinxin review
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    place: Place,
    /// List what will come up again, and when; ask nothing.
    #[arg(long)]
    list: bool,
    /// Also what is not due yet.
    #[arg(long)]
    all: bool,
    /// Shuffle the cards by this number.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// Language of the questions.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// 2 if there is no course, a piped line is no answer, or an answer could not be kept.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match review(&arguments, language) {
        Ok(()) => FINE,
        Err(failed) => failed.told(),
    }
}

fn review(arguments: &Arguments, language: Language) -> Result<(), Failed> {
    let opened = arguments.place.open(language)?;
    let study = arguments.place.study(language)?;
    let reviews = schedule(&opened.course, study.entries());
    let idea = |due: &Due| opened.course.lessons[&due.lesson].idea(&due.idea);
    if arguments.list {
        for due in &reviews {
            let title = idea(due).map_or("", |idea| idea.title.get(language));
            if arguments.json {
                let line = json!({"event": "review", "lesson": due.lesson, "idea": due.idea, "title": title,
                                  "due": due.due, "seen": due.seen});
                anstream::println!("{line}");
            } else {
                anstream::println!("{}  {title} [{}/{}]", due.due.to_minute(), due.lesson, due.idea);
            }
        }
        return Ok(());
    }
    let now = now();
    let due: Vec<(&str, &Idea)> = reviews
        .iter()
        .filter(|review| arguments.all || review.due <= now)
        .filter_map(|review| Some((review.lesson.as_str(), idea(review)?)))
        .collect();
    if due.is_empty() {
        nothing(reviews.first(), arguments.json, language);
        return Ok(());
    }
    let place = &arguments.place;
    let mut round = Round::begin(&opened, place, arguments.seed, arguments.json, true, language)?;
    // A review without a place is of nobody: what is due was read from the default one.
    round.study.get_or_insert(study);
    let sum = round.run(&due)?;
    if sum.stopped {
        round.tell_stopped();
    }
    let filled = [
        ("count", sum.answered.into()),
        ("points", sum.points.into()),
        ("of", sum.of.into()),
    ];
    if arguments.json {
        let ended = json!({"event": "ended", "answered": sum.answered, "points": sum.points, "of": sum.of,
                           "stopped": sum.stopped, "seed": round.seed});
        anstream::println!("{ended}");
    } else {
        anstream::println!("{}", words(language).with("review-done", &filled));
    }
    Ok(())
}

fn nothing(first: Option<&Due>, as_json: bool, language: Language) {
    if as_json {
        let next = first.map(|due| due.due);
        anstream::println!("{}", json!({"event": "ended", "answered": 0, "next": next}));
        return;
    }
    let next = first.map_or_else(|| "none".to_owned(), |due| due.due.to_minute());
    anstream::println!("{}", words(language).with("review-nothing", &[("next", next.into())]));
}
