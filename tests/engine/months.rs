//! Months kept on disk: written before they are shown, taken up again, never mended behind one's back;
//! and how a month is told.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use yinxin::account::{Account, Decision, Files, Gauge, Play, Reading, load, read_script};
use yinxin::debrief::month::{Change, Coming, Mark, Sign, calls, changes, coming, marks, on_day, tell};
use yinxin::record::Moment;
use yinxin::record::months::{
    self, Began, Ended, Entry, Kept, OwnNote, TakeUpError, Talking, Unreadable, list, results, take_up,
};
use yinxin::record::profile::Profile;
use yinxin::record::store::{Memory, Shelf, ShelfError};
use yinxin::text::Language;

const FILE: &str = "profiles/default/accounts/billing-project/19700101-000001.jsonl";
const NAME: &str = "19700101-000001";

fn profile() -> (Memory, Profile) {
    let shelf = Memory::default();
    let profile = Profile::named(Arc::new(shelf.clone()), "default").expect("a name");
    (shelf, profile)
}

fn began() -> Began {
    Began {
        format: months::FORMAT,
        account: "billing-project".into(),
        hash: "00".into(),
        engine: "1".into(),
        seed: 7,
        variant: "theatre".into(),
        at: Moment(1000),
    }
}

fn decided(decision: &str, day: u16) -> Entry {
    Entry::Decided {
        decision: decision.into(),
        day,
        at: Moment(2000),
    }
}

fn ended(score: u8, outcome: &str, passed: bool) -> Entry {
    Entry::Ended(Ended {
        outcome: outcome.into(),
        score,
        passed,
        next_order: passed,
        at: Moment(3000),
    })
}

/// Two decisions and a note; the pen is put down.
fn two_days(profile: &Profile) {
    let (name, mut pen) = months::begin(profile, began()).expect("memory takes it");
    assert_eq!(name, NAME);
    for entry in [decided("ask-desk", 1), decided("go beijing", 2)] {
        pen.keep(&entry).expect("memory takes it");
    }
    let note = OwnNote {
        about: Some("fang".into()),
        day: 2,
        text: "Theatre?".into(),
        at: Moment(2500),
    };
    pen.keep(&Entry::Wrote(note)).expect("memory takes it");
}

#[test]
fn what_was_decided_and_noted_is_there_when_a_month_is_taken_up_again() {
    let (_, profile) = profile();
    two_days(&profile);
    let (kept, mut pen) = take_up(&profile, "billing-project", NAME).expect("it is sound");
    assert_eq!(kept.script(), "ask-desk\ngo beijing\n");
    assert_eq!(kept.day, 2);
    assert_eq!(kept.notes[0].as_ref().map(|note| note.text.as_str()), Some("Theatre?"));
    pen.keep(&decided("coffee-head", 3)).expect("memory takes it");
    let erased = Entry::Erased {
        note: 0,
        at: Moment(4000),
    };
    pen.keep(&erased).expect("memory takes it");
    drop(pen);
    let (kept, _) = take_up(&profile, "billing-project", NAME).expect("it is sound");
    assert_eq!(kept.decisions.len(), 3);
    assert_eq!(kept.notes, [None]);
}

#[test]
fn a_line_that_a_crash_cut_off_was_never_shown_and_is_written_over() {
    let (shelf, profile) = profile();
    two_days(&profile);
    let whole = shelf.read(FILE).expect("it is there");
    let lines: Vec<&[u8]> = whole.split_inclusive(|&byte| byte == b'\n').collect();
    // Cut anywhere in the last line, the first three are sound.
    let before: usize = lines[..3].iter().map(|line| line.len()).sum();
    for cut in [before + 1, before + 20, whole.len() - 2] {
        shelf.write(FILE, &whole[..cut]).expect("memory takes it");
        let (kept, mut pen) = take_up(&profile, "billing-project", NAME).expect("it can be gone on with");
        assert_eq!((kept.decisions.len(), kept.notes.len()), (2, 0), "cut at {cut}");
        pen.keep(&decided("coffee-head", 3)).expect("memory takes it");
        drop(pen);
        let kept = Kept::read(&shelf.read(FILE).expect("it is there")).expect("it is sound");
        assert_eq!(kept.script(), "ask-desk\ngo beijing\ncoffee-head\n");
    }
    // Only the end of the last line is gone: the note is whole.
    shelf.write(FILE, &whole[..whole.len() - 1]).expect("memory takes it");
    let (kept, mut pen) = take_up(&profile, "billing-project", NAME).expect("it can be gone on with");
    assert_eq!(kept.notes.len(), 1);
    pen.keep(&decided("coffee-head", 3)).expect("memory takes it");
    drop(pen);
    let kept = Kept::read(&shelf.read(FILE).expect("it is there")).expect("it is sound");
    assert_eq!((kept.decisions.len(), kept.notes.len()), (3, 1));
}

#[test]
fn a_changed_or_foreign_file_is_refused_with_its_reason_and_left_as_it_is() {
    let (shelf, profile) = profile();
    two_days(&profile);
    let sound = shelf.read(FILE).expect("it is there");
    let text = String::from_utf8(sound).expect("it is text");
    let edited = text.replace("go beijing", "go shanghai");
    shelf.write(FILE, edited.as_bytes()).expect("memory takes it");
    let Err(TakeUpError::Unreadable(reason)) = take_up(&profile, "billing-project", NAME) else {
        panic!("a changed line is taken for sound");
    };
    assert_eq!(reason, Unreadable::Damaged { line: 3 });
    assert_eq!(shelf.read(FILE).expect("it is there"), edited.as_bytes());
    shelf.write(FILE, b"Dear diary,\n").expect("memory takes it");
    let listing = list(&profile, "billing-project");
    assert!(listing.cards.is_empty());
    assert_eq!(listing.unreadable, [(format!("{NAME}.jsonl"), Unreadable::Foreign)]);
    assert!(
        listing.unreadable[0]
            .1
            .text("x.jsonl", Language::English)
            .contains("left as it is")
    );
}

#[test]
fn nobody_else_writes_on_a_month_that_is_being_played() {
    let (_, profile) = profile();
    let (name, _pen) = months::begin(&profile, began()).expect("memory takes it");
    let Err(error) = take_up(&profile, "billing-project", &name) else {
        panic!("two write on one month");
    };
    assert!(matches!(error, TakeUpError::Shelf(ShelfError::Held(_))), "{error}");
}

#[test]
fn the_course_learns_the_best_score_and_what_was_finished_of_each_account() {
    let (_, profile) = profile();
    for (entry, at) in [
        (Some(ended(48, "lost-to-rival", false)), 1000),
        (Some(ended(83, "won", true)), 5000),
        (None, 9000),
    ] {
        let began = Began {
            at: Moment(at),
            ..began()
        };
        let (_, mut pen) = months::begin(&profile, began).expect("memory takes it");
        if let Some(entry) = entry {
            pen.keep(&entry).expect("memory takes it");
        }
    }
    let all = results(&profile).expect("it can be listed");
    let billing = all["billing-project"];
    assert_eq!((billing.finished, billing.unfinished), (2, 1));
    assert_eq!((billing.best, billing.won, billing.passed), (Some(83), 1, 1));
    assert_eq!(all.len(), 1);
}

#[test]
fn a_talk_that_was_left_waits_until_its_act_is_decided() {
    let (shelf, profile) = profile();
    let (_, mut pen) = months::begin(&profile, began()).expect("it can be begun");
    let talking = |choices: &[&str]| {
        Entry::Talking(Talking {
            act: "solution-first-run".into(),
            seed: 5,
            choices: choices.iter().map(|&choice| choice.to_owned()).collect(),
            at: Moment(2000),
        })
    };
    let mut waits = |entry: &Entry| {
        pen.keep(entry).expect("the shelf takes it");
        let bytes = shelf.read(FILE).expect("it is there");
        Kept::read(&bytes)
            .expect("it is sound")
            .talking
            .map(|talking| talking.choices)
    };
    assert_eq!(waits(&talking(&[])), None, "nothing has been said");
    assert_eq!(waits(&talking(&["ask-bureau"])), Some(vec!["ask-bureau".to_owned()]));
    let both = waits(&talking(&["ask-bureau", "ask-himself"]));
    assert_eq!(both.map(|choices| choices.len()), Some(2));
    assert_eq!(waits(&decided("solution-first-run fair", 8)), None);
}

// --- how a month is told -------------------------------------------------------------------------

fn billing() -> Arc<Account> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/billing-project");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("the account is there");
    let files = Files {
        account: read("account.ron"),
        texts: vec![(Language::English, read("en.ftl")), (Language::Chinese, read("zh.ftl"))],
        ..Files::default()
    };
    Arc::new(load("billing-project", &files).0.expect("it can be played"))
}

fn played(variant: &str, script: &str) -> Play {
    let account = billing();
    let variant = account.variant_named(variant).expect("a variant of it");
    let decisions: Vec<Decision> = read_script(&account, script).expect("a script");
    Play::replay(account, variant, &decisions).expect("each is open")
}

#[test]
fn a_wrong_guess_is_told_by_what_went_wrong() {
    let script = "ask-office-chart\nask-office-head\nfruit-beijing\ndirector-head\ngo beijing\ncoffee-head\n";
    let account = billing();
    let tea = account.act_named("evening-tea");
    // What the canteen says of his taste is that he loves tea; in "theatre" he does not.
    let with_hearsay = format!("ask-canteen\n{script}evening-tea\n");
    let decisions = read_script(&account, &with_hearsay).expect("a script");
    let variant = account.variant_named("theatre").expect("a variant of it");
    let play = Play::replay(Arc::clone(&account), variant, &decisions).expect("each is open");
    let told = tell(&account, play.events(), Language::English);
    let evening = account.act_name(tea.expect("it is an act"), Language::English);
    let at = told
        .iter()
        .position(|one| one.text == evening)
        .expect("the evening is told");
    assert_eq!(told[at].under, "", "he does not smell at the lid");
    assert_eq!(told[at + 1].sign, Sign::Missed);
    assert_eq!(told[at + 1].text, "He drinks it as one drinks water.");
}

#[test]
fn the_calendar_holds_what_was_done_and_what_is_known_to_come_and_no_more() {
    let play = played("theatre", "ask-office-chart\nask-office-head\n");
    let (account, seen) = (play.account(), play.observe());
    // Both half-days of the first day were visits, and the rival moved in before their eyes.
    let first: Vec<Mark> = marks(account, play.events())
        .into_iter()
        .filter(|(day, _)| *day == 1)
        .map(|(_, mark)| mark)
        .collect();
    assert_eq!(first, [Mark::Visit, Mark::Rival]);
    let fang = account.person_named("fang").expect("somebody of it");
    let known = coming(account, &seen);
    // He is in Beijing until day 11, as the office said.
    assert!(known.contains(&(12, Coming::Moves(fang))), "{known:?}");
    assert!(known.contains(&(22, Coming::Tender)) && known.contains(&(26, Coming::Decision)));
    let cheng = account.person_named("cheng").expect("somebody of it");
    assert!(
        !known.iter().any(|(_, what)| *what == Coming::Moves(cheng)),
        "nobody has told where she is"
    );
    assert!(!on_day(play.events(), 1).is_empty());
    assert_eq!(calls(account, play.events(), fang), 0);
}

#[test]
fn only_what_shows_is_told_of_trust_and_factors() {
    let before = played("theatre", "ask-office-chart\n");
    let mut after = before.clone();
    let account = billing();
    let call = account.act_named("call-billing").expect("it is an act");
    let meng = account.person_named("meng").expect("somebody of it");
    after.decide(Decision::Act(call)).expect("it is open");
    let found = changes(&before.observe(), &after.observe());
    assert!(found.contains(&Change::FirstMet(meng)), "{found:?}");
    // 15 and 35 of understanding: from then on "some" shows. It is told with the first meeting, not as a move.
    let seen = after.observe();
    let gauges = seen.person(meng).and_then(|person| person.gauges).expect("he was met");
    assert_eq!(gauges[Gauge::Understanding as usize], Reading::Some);
    let chart = changes(&played("theatre", "").observe(), &before.observe());
    assert!(chart.contains(&Change::Introduced(meng)));
}
