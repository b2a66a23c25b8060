//! Playthrough files: a talk in the authors' terms, step by step, with what should come of it.
//!
//! ```text
//! scenario imperial-seal, variant collector
//! replacing "price: 500" with "price: 5"      an edit of the file, before the talk
//! sees "Good morning."                        the last thing the customer said (any wording)
//! choose open-the-case
//! changes trust 30 -> 20                      in the last turn
//! found gift · refused belief · evasive · sold · returned · left · out-of-patience
//! factors understanding 100, worth 0          after the last turn
//! open ask-for-order · closed show-appraisal · hidden show-appraisal
//! passed · not passed · score 82
//! decided keep                                at a table, in the last turn
//! view han rings 61 · after-the-others han rings 84    what this person thinks of this option
//! ```

use crate::common;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use yinxin::debrief::debrief;
use yinxin::scenario::{Factor, load};
use yinxin::sim::meeting::Views;
use yinxin::sim::{Event, Factors, Outcome, Session, Start};
use yinxin::text::Language;

/// One file being played.
struct Playthrough {
    path: String,
    edits: Vec<(String, String)>,
    named: Option<(String, String)>,
    session: Option<Session>,
}

impl Playthrough {
    fn play(path: &Path) {
        let text = fs::read_to_string(path).expect("a playthrough is text");
        let path = path.display().to_string();
        let mut play = Playthrough {
            path,
            edits: Vec::new(),
            named: None,
            session: None,
        };
        for (line, number) in text.lines().zip(1..) {
            let line = line.split(" #").next().unwrap_or_default().trim();
            if !line.is_empty() && !line.starts_with('#') {
                play.step(line, number);
            }
        }
        assert!(
            play.session.is_some_and(|session| !session.turns().is_empty()),
            "{} plays nothing",
            play.path
        );
    }

    fn step(&mut self, line: &str, number: usize) {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let place = format!("{}:{number}: {line}", self.path);
        match verb {
            "scenario" => {
                let (id, variant) = rest
                    .split_once(", variant ")
                    .unwrap_or_else(|| panic!("{place}: names no variant"));
                self.named = Some((id.to_owned(), variant.to_owned()));
                self.edits.clear();
                self.session = None;
            }
            "replacing" => {
                let parts: Vec<&str> = rest.split('"').collect();
                assert_eq!(parts.len(), 5, "{place}: wants two quoted texts");
                self.edits.push((parts[1].to_owned(), parts[3].to_owned()));
            }
            "choose" => {
                let session = self.session(&place);
                let choice = session
                    .scenario()
                    .choice_named(rest)
                    .unwrap_or_else(|| panic!("{place}: no such choice"));
                session
                    .choose(choice)
                    .unwrap_or_else(|error| panic!("{place}: {error}"));
            }
            _ => {
                let session = self.session(&place).clone();
                expect(&session, verb, rest, &place);
            }
        }
    }

    fn session(&mut self, place: &str) -> &mut Session {
        let (id, variant) = self
            .named
            .as_ref()
            .unwrap_or_else(|| panic!("{place}: no scenario named yet"));
        self.session.get_or_insert_with(|| {
            let mut files = common::files_of(id);
            for (old, new) in &self.edits {
                assert_eq!(
                    files.scenario.matches(old.as_str()).count(),
                    1,
                    "{place}: {old:?} stands there once"
                );
                files.scenario = files.scenario.replace(old, new);
            }
            let scenario = load(&files)
                .scenario
                .unwrap_or_else(|| panic!("{place}: cannot be played"));
            let variant = scenario
                .variant_named(variant)
                .unwrap_or_else(|| panic!("{place}: no such variant"));
            Session::start(
                Arc::new(scenario),
                Start {
                    variant: Some(variant),
                    ..Start::default()
                },
            )
        })
    }
}

/// Checks one expectation against how the talk stands.
fn expect(session: &Session, verb: &str, rest: &str, place: &str) {
    let scenario = session.scenario();
    let no_events = Vec::new();
    let events = session.turns().last().map_or(&no_events, |turn| &turn.events);
    let seen = session.observe();
    let id = |names: &[String]| {
        names
            .iter()
            .position(|name| name == rest)
            .unwrap_or_else(|| panic!("{place}: unknown id"))
    };
    match verb {
        "sees" => {
            let heard: Vec<String> = seen
                .lines
                .iter()
                .map(|&line| session.wording(line, seen.turn, Language::English))
                .collect();
            let wanted = rest.trim_matches('"');
            assert!(
                heard.iter().any(|line| line.contains(wanted)),
                "{place}: heard {heard:?}"
            );
        }
        "changes" => {
            let words: Vec<&str> = rest.split_whitespace().collect();
            let (from, to) = (
                words[1].parse::<u32>().expect("a number"),
                words[3].parse::<u32>().expect("a number"),
            );
            let changed = events.iter().any(
                |event| matches!(event, Event::Points { part, from: f, to: t, .. } if part.name() == words[0] && (*f, *t) == (from, to)),
            );
            assert!(changed, "{place}: {events:#?}");
        }
        "found" => {
            let need = id(&scenario.names.needs);
            assert!(
                events
                    .iter()
                    .any(|event| matches!(event, Event::Found(found) if found.index() == need)),
                "{place}: {events:#?}"
            );
        }
        "refused" => {
            let refused = events.iter().find_map(|event| match event {
                Event::Refused { gate, .. } => Some(gate.name()),
                _ => None,
            });
            assert_eq!(refused, Some(rest), "{place}");
        }
        "evasive" => {
            let evasive = events
                .iter()
                .any(|event| matches!(event, Event::Refused { evasive: true, .. } | Event::Evaded(_)));
            assert!(evasive, "{place}: {events:#?}");
        }
        "frank" => {
            let frank = events
                .iter()
                .any(|event| matches!(event, Event::Refused { evasive: false, .. }));
            assert!(frank, "{place}: {events:#?}");
        }
        "sold" => assert!(session.state().is_sold(), "{place}"),
        "unsold" => assert!(!session.state().is_sold(), "{place}"),
        "returned" | "left" | "out-of-patience" | "nothing-left" => assert_eq!(seen.outcome.name(), verb, "{place}"),
        "ended" => assert_ne!(seen.outcome, Outcome::Open, "{place}"),
        "factors" => {
            let factors = Factors::of(scenario, session.state());
            for part in rest.split(", ") {
                let (name, points) = part.split_once(' ').expect("a factor and its points");
                let factor = Factor::ALL
                    .into_iter()
                    .find(|factor| factor.name() == name)
                    .expect("a factor's name");
                assert_eq!(factors.get(factor), points.parse().ok(), "{place}");
            }
        }
        "open" | "closed" | "hidden" => {
            let choice = id(&scenario.names.choices);
            let offer = seen.offers.iter().find(|offer| offer.choice.index() == choice);
            let found = offer.map_or("hidden", |offer| if offer.is_open() { "open" } else { "closed" });
            assert_eq!(found, verb, "{place}");
        }
        "decided" => {
            let table = seen.table.as_ref().unwrap_or_else(|| panic!("{place}: no meeting"));
            let decided = table.decision.as_ref().map(|decision| decision.option);
            let wanted = scenario.meeting.as_ref().and_then(|meeting| meeting.option_named(rest));
            assert!(wanted.is_some(), "{place}: no such option");
            assert_eq!(decided, wanted, "{place}");
        }
        "view" | "after-the-others" => assert_eq!(
            opinion(session, verb, rest, place),
            rest.rsplit(' ').next().and_then(|points| points.parse().ok()),
            "{place}"
        ),
        "passed" => assert!(debrief(session).passed, "{place}: {:?}", debrief(session).factors),
        "not" => assert!(!debrief(session).passed, "{place}"),
        "score" => assert_eq!(Some(debrief(session).tally.score), rest.parse().ok(), "{place}"),
        _ => panic!("{place}: unknown step"),
    }
}

/// What the person thinks of the option, alone or after listening to the others.
fn opinion(session: &Session, verb: &str, rest: &str, place: &str) -> Option<u8> {
    let scenario = session.scenario();
    let meeting = scenario
        .meeting
        .as_ref()
        .unwrap_or_else(|| panic!("{place}: no meeting"));
    let mut words = rest.split(' ');
    let who = words.next().and_then(|name| meeting.person_named(name));
    let option = words.next().and_then(|name| meeting.option_named(name));
    let (who, option) = who.zip(option).unwrap_or_else(|| panic!("{place}: unknown id"));
    let views = Views::of(scenario, meeting, session.table()?);
    let of = if verb == "view" { &views.own } else { &views.support };
    Some(of[who.index()][option.index()])
}

fn play_all(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("playthroughs").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the playthroughs are there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "play"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds playthroughs", folder.display());
    for file in files {
        Playthrough::play(&file);
    }
}

#[test]
fn the_imperial_seal_goes_as_written() {
    play_all("imperial-seal");
}

#[test]
fn a_year_later_goes_as_written() {
    play_all("imperial-seal-a-year-later");
}

#[test]
fn the_keyboard_meeting_goes_as_written() {
    play_all("keyboard-meeting");
}

#[test]
fn ice_before_dawn_goes_as_written() {
    play_all("ice-before-dawn");
}

#[test]
fn the_rivals_desk_goes_as_written() {
    play_all("the-rivals-desk");
}

#[test]
fn a_household_and_two_kinds_of_organisation_buy_as_written() {
    play_all("consumer-and-key-account");
}
