//! How far a learner has come: what is worked out from journals, and that the index beside them can
//! always be lost.

use std::sync::Arc;

use yinxin::debrief::debrief;
use yinxin::record::Moment;
use yinxin::record::journal::{Entry, Header};
use yinxin::record::profile::{DEFAULT, Profile};
use yinxin::record::progress::{Missed, Progress, look_back, progress};
use yinxin::record::store::{Memory, Shelf};
use yinxin::scenario::{Factor, Scenario, SourceFiles, load};
use yinxin::sim::{Factors, Session, Start};
use yinxin::text::Language;

/// Two needs of one topic, of which one question finds the shallower; a third that 40 trust do not open.
const STALL: &str = r#"(
    format: 1,
    title: "The tea stall",
    price: 80,
    facts: { "stays-warm": (name: "Keeps tea hot", plausibility: 70, basic: 1, serves: { "hot-tea": 100 }) },
    needs: {
        "hot-tea": (name: "Hot tea on the way", topic: "mornings", depth: 20),
        "cold-hands": (name: "Warm hands", topic: "mornings", depth: 30),
        "gift": (name: "A gift for his mother", topic: "family", depth: 60),
    },
    topics: { "mornings": "his mornings", "family": "his family" },
    customers: {
        "gao": (name: "Mr Gao", trust: 40, patience: 60, scepticism: 10, needs: {
            "hot-tea": (weight: 320, stage: Implied), "cold-hands": (weight: 10), "gift": (weight: 10),
        }),
    },
    scenes: [
        (id: "stall", opens: "Good morning.", choices: [
            (id: "ask-mornings", says: "What do you drink?", acts: [Ask("mornings")], again: true),
            (id: "ask-family", says: "Do you buy for others too?", acts: [Ask("family")], again: true),
            (id: "tell", says: "It stays hot.", acts: [Tell("stays-warm")]),
            (id: "press", says: "Only today!", acts: [Pressure]),
            (id: "leave", says: "Another time, then.", acts: [Leave]),
            (id: "order", says: "Shall I wrap one?", acts: [AskForOrder]),
        ]),
    ],
)"#;

const DAY: u64 = 86_400_000;

struct Stall {
    shelf: Memory,
    profile: Profile,
    files: SourceFiles,
    scenario: Arc<Scenario>,
    talks: u64,
}

impl Stall {
    fn new() -> Self {
        Self::with("stall", STALL)
    }

    /// Another scenario in its place.
    fn with(id: &str, text: &str) -> Self {
        let files = SourceFiles {
            id: id.into(),
            scenario: text.into(),
            translations: Vec::new(),
        };
        let loaded = load(&files);
        let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems));
        let shelf = Memory::default();
        Self {
            profile: Profile::named(Arc::new(shelf.clone()), DEFAULT).expect("the default name is a name"),
            shelf,
            files,
            scenario: Arc::new(scenario),
            talks: 0,
        }
    }

    /// A talk a day; a choice every ten seconds. `<` takes the last choice back.
    fn talk(&mut self, choices: &[&str]) -> String {
        self.talks += 1;
        let mut now = Moment(self.talks * DAY);
        let mut later = || {
            now.0 += 10_000;
            now
        };
        let mut session = Session::start(Arc::clone(&self.scenario), Start::default());
        let header = Header::of(
            &self.scenario,
            Start::default(),
            Language::English,
            Moment(self.talks * DAY),
        );
        let mut journal = self.profile.begin(header, &self.files, self.talks);
        for &choice in choices {
            if choice == "<" {
                session.rewind();
                let to = session.turns().len() as u16;
                journal.note(&Entry::Rewound { to, at: later() });
            } else {
                let id = self.scenario.choice_named(choice).expect("it is in the file");
                session.choose(id).expect("it is offered");
                journal.note(&Entry::chose(&self.scenario, id, session.turns().len(), later()));
            }
        }
        if session.state().has_ended() {
            journal.note(&Entry::ended(&debrief(&session), session.turns().len(), later()));
        }
        journal.try_again();
        journal.attempt().to_owned()
    }

    fn progress(&self) -> Progress {
        progress(&self.profile, &[]).expect("memory can be read")
    }

    fn index(&self) -> Vec<u8> {
        self.shelf.read("profiles/default/progress.index").expect("it was kept")
    }
}

#[test]
fn a_new_learner_has_no_progress_yet() {
    let mut stall = Stall::new();
    assert!(stall.progress().is_empty());
    stall.talk(&["ask-mornings"]);
    assert!(stall.progress().is_empty(), "a talk under way shows nothing yet");
}

/// The fact is told: understanding 100. Of 320 yuan a third is seen, 106 against a price of 80:
/// 33 % more, and 60 + 16. Credence 70 − 10 = 60 is believed: belief 100. Without an order at most 59.
#[test]
fn the_history_has_the_factors_of_each_talk_in_order() {
    let mut stall = Stall::new();
    stall.talk(&["leave"]);
    stall.talk(&["ask-mornings", "tell", "leave"]);
    let attempts = stall.progress().graded.attempts;
    let factors = attempts
        .iter()
        .map(|attempt| attempt.played.as_ref().expect("it was played").factors);
    let nothing = [Some(0), Some(0), Some(0), None];
    assert_eq!(
        factors.collect::<Vec<_>>(),
        [nothing, [Some(100), Some(76), Some(100), None]]
    );
    assert_eq!(attempts[1].score, 59);
}

/// What the debrief of a meeting says and what progress says of it are one and the same: the factors of
/// whoever held it back, and everybody's needs. The head's own factors are others.
#[test]
fn of_a_meeting_the_factors_are_those_of_its_debrief() {
    let mut ward = Stall::with("printer", include_str!("../scenarios/printer.ron"));
    let said = ["go-in", "ask-nurse", "imply-calm", "tell-hush", "leave"];
    ward.talk(&said);
    let mut session = Session::start(Arc::clone(&ward.scenario), Start::default());
    for name in said {
        let choice = ward.scenario.choice_named(name).expect("it is in the file");
        session.choose(choice).expect("it is offered");
    }
    let debrief = debrief(&session);
    let progress = ward.progress();
    let played = progress.graded.attempts[0].played.as_ref().expect("it was played");
    assert_eq!(played.factors, Factor::ALL.map(|factor| debrief.factors.get(factor)));
    let of_room = Factors::of(&ward.scenario, session.state());
    assert!(
        Factor::ALL
            .iter()
            .any(|&factor| of_room.get(factor) != debrief.factors.get(factor))
    );
    let told = played.needs.iter().filter(|need| need.missed.is_none()).count();
    assert_eq!((told, played.needs.len()), (1, 4));
    // Nobody was asked about repairs: to ask the nurse about the room does not count for them.
    let untold = played.needs.iter().filter_map(|need| need.missed);
    assert!(untold.into_iter().all(|why| why == Missed::Unasked));
}

#[test]
fn the_best_of_a_scenario_is_the_highest_score_and_of_equals_the_first() {
    let mut stall = Stall::new();
    stall.talk(&["leave"]);
    let best = stall.talk(&["ask-mornings", "tell", "leave"]);
    stall.talk(&["tell", "ask-mornings", "leave"]);
    let scenarios = stall.progress().graded.scenarios;
    assert_eq!(scenarios.len(), 1);
    assert_eq!((scenarios[0].attempts, scenarios[0].passed), (3, 0));
    assert_eq!(scenarios[0].best.attempt, best);
}

#[test]
fn what_was_taken_back_is_practice_and_counts_apart() {
    let mut stall = Stall::new();
    stall.talk(&["ask-mornings", "<", "tell", "leave"]);
    stall.talk(&["leave"]);
    let progress = stall.progress();
    assert_eq!(progress.practice.attempts.len(), 1);
    assert_eq!(progress.graded.attempts.len(), 1);
    assert_eq!(progress.graded.scenarios[0].best.score, 0);
}

#[test]
fn a_missed_need_says_how_often_and_why() {
    let mut stall = Stall::new();
    // Finds the tea; the hands are left off, the gift is not asked for.
    stall.talk(&["ask-mornings", "leave"]);
    // Finds both; the gift is not asked for.
    stall.talk(&["ask-mornings", "ask-mornings", "leave"]);
    // Asks for the gift, which 40 trust do not open; nothing about mornings.
    stall.talk(&["ask-family", "leave"]);
    // Not over: nothing of it may be told.
    stall.talk(&["ask-family"]);
    let progress = stall.progress();
    let found = progress.graded.hidden.iter();
    let found: Vec<_> = found
        .map(|hidden| (hidden.need.as_str(), hidden.met, hidden.reasons, hidden.why()))
        .collect();
    let expected = [
        ("gift", 3, [2, 1, 0], Missed::Unasked),
        ("cold-hands", 3, [1, 0, 1], Missed::Unasked),
        ("hot-tea", 3, [1, 0, 0], Missed::Unasked),
    ];
    assert_eq!(found, expected);
    let gift = progress.need(&progress.graded.hidden[0], Language::English);
    assert_eq!(gift, ("A gift for his mother", "his family"));
}

#[test]
fn pressure_breaks_the_streak_also_when_it_is_taken_back() {
    let mut stall = Stall::new();
    for _ in 0..3 {
        stall.talk(&["leave"]);
    }
    stall.talk(&["press", "<", "leave"]);
    stall.talk(&["leave"]);
    stall.talk(&["tell", "leave"]);
    let streak = stall.progress().streak;
    assert_eq!((streak.now, streak.longest), (2, 3));
}

/// Three steps of ten seconds: two choices and the end.
#[test]
fn the_time_spent_is_that_of_all_finished_talks() {
    let mut stall = Stall::new();
    stall.talk(&["tell", "leave"]);
    stall.talk(&["tell", "leave"]);
    assert_eq!(stall.progress().graded.seconds, 60);
}

#[test]
fn a_lost_or_spoilt_index_is_rebuilt_without_a_word() {
    let mut stall = Stall::new();
    stall.talk(&["ask-mornings", "leave"]);
    let (whole, index) = (stall.progress(), stall.index());
    for spoilt in [
        &b""[..],
        b"not an index",
        &index[..index.len() / 2],
        &[&index[..], b"x"].concat(),
    ] {
        stall
            .shelf
            .write("profiles/default/progress.index", spoilt)
            .expect("memory takes everything");
        assert_eq!(stall.progress(), whole);
        assert_eq!(stall.index(), index);
    }
}

#[test]
fn a_talk_that_is_in_the_index_is_not_played_again() {
    let mut stall = Stall::new();
    stall.talk(&["ask-mornings", "leave"]);
    let whole = stall.progress();
    let copy = format!("archive/{}/scenario.ron", stall.scenario.hash);
    stall.shelf.write(&copy, b"spoilt").expect("memory takes everything");
    assert_eq!(stall.progress(), whole);
}

#[test]
fn a_talk_whose_scenario_is_gone_keeps_its_score() {
    let mut stall = Stall::new();
    stall.talk(&["ask-mornings", "tell", "leave"]);
    let copy = format!("archive/{}/scenario.ron", stall.scenario.hash);
    stall.shelf.write(&copy, b"spoilt").expect("memory takes everything");
    let progress = stall.progress();
    assert_eq!(progress.graded.scenarios[0].best.score, 59);
    assert_eq!(progress.graded.attempts[0].played, None);
    assert_eq!(
        progress.title(&progress.graded.attempts[0], Language::English),
        "The tea stall"
    );
    let with_it = yinxin::record::progress::progress(&stall.profile, &[Arc::clone(&stall.scenario)]);
    let with_it = with_it.expect("memory can be read");
    assert!(
        with_it.graded.attempts[0].played.is_some(),
        "the edition is there again"
    );
}

#[test]
fn a_journal_that_cannot_be_read_is_counted_and_left_alone() {
    let mut stall = Stall::new();
    stall.talk(&["leave"]);
    let broken = "profiles/default/attempts/broken.jsonl";
    stall
        .shelf
        .write(broken, b"no journal")
        .expect("memory takes everything");
    assert_eq!(stall.progress().unreadable, 1);
    assert_eq!(stall.shelf.read(broken), Ok(b"no journal".to_vec()));
}

#[test]
fn a_finished_attempt_is_looked_back_on_and_one_under_way_is_not() {
    let mut stall = Stall::new();
    let finished = stall.talk(&["tell", "leave"]);
    let open = stall.talk(&["tell"]);
    let session = look_back(&stall.profile, &[], &finished).expect("it is finished");
    assert_eq!(session.turns().len(), 2);
    assert!(look_back(&stall.profile, &[], &open).is_none());
    assert!(look_back(&stall.profile, &[], "no-such-attempt").is_none());
}

#[cfg(feature = "cli")]
mod terminal {
    use assert_cmd::Command;

    fn yinxin(arguments: &[&str]) -> (String, bool) {
        let output = Command::cargo_bin("yinxin")
            .expect("it is built")
            .args(arguments)
            .output();
        let output = output.expect("it runs");
        (
            String::from_utf8(output.stdout).expect("it writes UTF-8"),
            output.status.success(),
        )
    }

    fn with_a_talk() -> (tempfile::TempDir, String) {
        let folder = tempfile::tempdir().expect("a folder for the data");
        let path = folder.path().to_str().expect("its path is a text").to_owned();
        let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/imperial-seal");
        let call = [
            "play",
            scenario,
            "--variant",
            "collector",
            "--choices",
            "open-the-case,thank",
            "--journal",
            &path,
        ];
        let _ = yinxin(&call);
        (folder, path)
    }

    #[test]
    fn the_terminal_says_that_nothing_is_finished_yet() {
        let (_folder, path) = with_a_talk();
        let (said, fine) = yinxin(&["progress", "--journal", &path, "--lang", "en"]);
        assert!(fine);
        assert_eq!(
            said.trim(),
            "No finished talk yet. Play one: yinxin play scenarios/imperial-seal"
        );
    }

    #[test]
    fn the_terminal_shows_the_same_as_json() {
        let folder = tempfile::tempdir().expect("a folder for the data");
        let journals = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journals/v1");
        // The corpus is never written to: the index would lie beside it.
        let copied = std::process::Command::new("cp")
            .args(["-r", journals])
            .arg(folder.path())
            .status();
        assert!(copied.expect("cp is there").success());
        let path = folder.path().join("v1");
        let path = path.to_str().expect("its path is a text");
        let (said, fine) = yinxin(&["progress", "--journal", path, "--json"]);
        assert!(fine);
        let said: serde_json::Value = serde_json::from_str(&said).expect("it is JSON");
        let attempts = |side: &str| said[side]["attempts"].as_array().map_or(0, Vec::len);
        // sold.jsonl is finished without a step back; rewound and branched are practice.
        assert_eq!(attempts("graded"), 1);
        assert_eq!(said["graded"]["scenarios"][0]["title"], "A cup that stays warm");
        let (text, _) = yinxin(&["progress", "--journal", path, "--lang", "zh"]);
        assert!(text.contains("A cup that stays warm"), "{text}");
    }
}
