//! Certificates: who earns one, what is signed, and that every change is found.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::Arc;

use assert_cmd::Command;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use tempfile::{TempDir, tempdir};
use yinxin::course::{Course, CourseFiles, load as load_course};
use yinxin::debrief::debrief;
use yinxin::record::Moment;
use yinxin::record::journal::{Entry, Header, Reading};
use yinxin::record::profile::Profile;
use yinxin::record::progress::Progress;
use yinxin::record::store::{Memory, Shelf};
use yinxin::record::study::{self, Standing, Subject, overview};
use yinxin::report::certificate::{
    Certificate, Done, Identity, Kind, Lacks, Part, PartLacks, PublicKey, TrainerKey, Verdict, badge, verify,
};
use yinxin::scenario::{Factor, Scenario, SourceFiles, load};
use yinxin::sim::{Session, Start, View};
use yinxin::text::Language;

const WON: [&str; 4] = ["ask", "dwell", "tell", "order"];

fn at(second: u64) -> Moment {
    Moment(1_795_459_200_000 + second * 1000)
}

fn cup() -> (SourceFiles, Arc<Scenario>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/cup.ron");
    let files = SourceFiles {
        id: "cup".into(),
        scenario: fs::read_to_string(file).expect("the corpus has its scenario"),
        translations: Vec::new(),
    };
    let scenario = load(&files).scenario.expect("it is sound");
    (files, Arc::new(scenario))
}

/// A talk and its journal; with the coach at hand, or not.
fn talk(choices: &[&str], coach: bool) -> (Reading, Session) {
    let (files, scenario) = cup();
    let shelf: Arc<dyn Shelf> = Arc::new(Memory::default());
    let profile = Profile::named(Arc::clone(&shelf), "Li Wei").expect("it is a name");
    let start = Start {
        view: View {
            coach,
            ..View::default()
        },
        ..Start::default()
    };
    let mut journal = profile.begin(Header::of(&scenario, start, Language::English, at(0)), &files, 7);
    let mut session = Session::start(Arc::clone(&scenario), start);
    for choice in choices {
        let choice = scenario.choice_named(choice).expect("it is in the file");
        session.choose(choice).expect("it is open");
        journal.append(&Entry::chose(&scenario, choice, session.turns().len(), at(1)));
    }
    if session.state().has_ended() {
        journal.append(&Entry::ended(&debrief(&session), session.turns().len(), at(2)));
    }
    let bytes = shelf.read(&profile.file_of(journal.attempt())).expect("it was kept");
    (Reading::of(&bytes).expect("it is sound"), session)
}

fn certificate() -> Certificate {
    let (reading, session) = talk(&WON, false);
    Certificate::of(&reading, &session, "Li Wei", at(100), Language::English).expect("it is earned")
}

fn key() -> TrainerKey {
    TrainerKey::new([7; 32], "Chen Min")
}

fn hashed() -> Identity {
    Identity::Hashed { salt: "5a17".into() }
}

/// As worked out in `class.rs`: 73 points, which is a B (70 to 77).
#[test]
fn a_talk_passed_in_one_go_without_the_coach_earns_it() {
    let earned = certificate();
    assert_eq!((earned.score, earned.grade.as_str()), (73, "B"));
    assert_eq!(earned.factors, [Some(100), Some(85), Some(100), Some(60)]);
    assert_eq!(
        (earned.passed_at, earned.title.as_str()),
        (at(2), "A cup that stays warm")
    );
}

#[test]
fn what_is_missing_is_told_all_at_once() {
    let of = |(reading, session): (Reading, Session)| {
        Certificate::of(&reading, &session, "Li Wei", at(100), Language::English).map(|_| ())
    };
    assert_eq!(of(talk(&["ask"], false)), Err(vec![Lacks::End]));
    assert_eq!(of(talk(&["part"], true)), Err(vec![Lacks::Pass, Lacks::OwnWork]));
    let (reading, mut session) = talk(&WON, false);
    session.mark_practice();
    assert_eq!(of((reading, session)), Err(vec![Lacks::OneGo]));
}

#[test]
fn a_signed_badge_holds_and_names_its_signer() {
    let token = badge(&certificate(), &hashed(), Some(&key()));
    let Verdict::Holds { by, compared, claim } = verify(token.as_bytes(), Some(&key().public())) else {
        panic!("it was just signed");
    };
    assert!(compared && by.is_same(&key().public()));
    assert_eq!(by.name, "Chen Min");
    assert_eq!((claim.grade.as_str(), claim.score.as_str()), ("B", "73"));
    assert_eq!(
        (claim.is_for("Li Wei"), claim.is_for("Li Wie")),
        (Some(true), Some(false))
    );
    assert_eq!(claim.learner, None, "the name is not in the open");
    let other = TrainerKey::new([8; 32], "Chen Min").public();
    assert!(matches!(
        verify(token.as_bytes(), Some(&other)),
        Verdict::OtherKey { .. }
    ));
    assert!(matches!(
        verify(token.as_bytes(), None),
        Verdict::Holds { compared: false, .. }
    ));
}

/// Every value in the token's two parts, each changed alone.
#[test]
fn each_changed_field_is_found() {
    let token = badge(&certificate(), &Identity::Named, Some(&key()));
    let parts: Vec<&str> = token.trim().split('.').collect();
    let mut changed = 0;
    for (part, encoded) in parts.iter().enumerate().take(2) {
        let bytes = URL_SAFE_NO_PAD.decode(encoded).expect("it is base64url");
        let value: Value = serde_json::from_slice(&bytes).expect("it is JSON");
        for pointer in leaves(&value, String::new()) {
            let mut forged = value.clone();
            let leaf = forged.pointer_mut(&pointer).expect("it is there");
            *leaf = match &*leaf {
                Value::String(text) => Value::String(format!("{text}0")),
                Value::Number(number) => (number.as_u64().expect("whole") + 1).into(),
                Value::Bool(was) => (!was).into(),
                other => panic!("no such leaf: {other}"),
            };
            let mut parts: Vec<String> = parts.iter().map(|&part| part.to_owned()).collect();
            parts[part] = URL_SAFE_NO_PAD.encode(forged.to_string());
            assert_eq!(verify(parts.join(".").as_bytes(), None), Verdict::Changed, "{pointer}");
            changed += 1;
        }
    }
    assert!(changed > 40, "a credential has many fields: {changed}");
}

fn leaves(value: &Value, path: String) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
            let inner = fields
                .iter()
                .map(|(name, value)| leaves(value, format!("{path}/{}", escaped(name))));
            inner.flatten().collect()
        }
        Value::Array(items) => {
            let inner = items
                .iter()
                .enumerate()
                .map(|(index, value)| leaves(value, format!("{path}/{index}")));
            inner.flatten().collect()
        }
        _ => vec![path],
    }
}

/// A forger with a key of their own can sign anything, but not with the trainer's fingerprint.
#[test]
fn a_badge_signed_anew_shows_another_key() {
    let forger = TrainerKey::new([9; 32], "Chen Min");
    let mut better = certificate();
    better.score = 100;
    let token = badge(&better, &hashed(), Some(&forger));
    let verdict = verify(token.as_bytes(), Some(&key().public()));
    assert!(matches!(verdict, Verdict::OtherKey { .. }), "{verdict:?}");
    assert_ne!(forger.public().fingerprint(), key().public().fingerprint());
}

#[test]
fn without_a_key_it_says_that_it_is_a_self_study() {
    for (language, word) in [
        (Language::English, "Self-study, unsigned"),
        (Language::Chinese, "自学，未签名"),
    ] {
        let certificate = Certificate {
            language,
            ..certificate()
        };
        let text = badge(&certificate, &hashed(), None);
        assert!(text.contains(word), "{text}");
        assert!(matches!(
            verify(text.as_bytes(), Some(&key().public())),
            Verdict::Unsigned { .. }
        ));
    }
}

#[test]
fn a_badge_never_holds_an_address_and_hides_the_name_unless_it_is_shown() {
    let hidden = badge(&certificate(), &hashed(), None);
    assert!(!hidden.contains("Li Wei"));
    assert_eq!(hidden.matches('@').count(), 1, "that of @context");
    assert!(hidden.contains("sha256$"));
    assert!(badge(&certificate(), &Identity::Named, None).contains("\"identityHash\": \"Li Wei\""));
}

#[test]
fn what_is_no_certificate_is_called_so() {
    for bytes in [b"".as_slice(), b"hello", b"{}", b"%PDF-1.7 hello", b"[1]", b"\xff\xfe"] {
        assert_eq!(verify(bytes, None), Verdict::NotACertificate, "{bytes:?}");
    }
    assert_eq!(verify(b"a.b.c", None), Verdict::Changed);
    let public = key().public().write();
    assert_eq!(
        PublicKey::read(&public).map(|key| key.fingerprint()),
        Ok(key().public().fingerprint())
    );
}

#[cfg(feature = "cli")]
mod page {
    use super::*;
    use yinxin::report::certificate::pdf::{FONT_FILES, Fonts, lacking, pdf};

    fn fonts() -> Fonts {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        Fonts::of(FONT_FILES.map(|name| fs::read(assets.join(name)).expect("it is shipped")))
    }

    #[test]
    fn a_page_holds_and_every_changed_byte_is_found() {
        let certificate = certificate();
        let badge = badge(&certificate, &hashed(), Some(&key()));
        let bytes = pdf(&certificate, &badge, Some(&key()), &fonts()).expect("the fonts are fonts");
        let verdict = verify(&bytes, Some(&key().public()));
        assert!(matches!(verdict, Verdict::Holds { compared: true, .. }), "{verdict:?}");
        assert!(
            bytes.len() < 200_000,
            "only the letters used are embedded: {}",
            bytes.len()
        );
        let holds = |bytes: &[u8]| matches!(verify(bytes, None), Verdict::Holds { .. });
        let tail = bytes.len() - 200..bytes.len();
        for place in (0..bytes.len()).step_by(211).chain(tail) {
            let mut forged = bytes.clone();
            forged[place] ^= 1;
            assert!(!holds(&forged), "byte {place}");
        }
        assert!(!holds(&bytes[..bytes.len() - 1]));
        assert!(!holds(&[&bytes[..], b"more\n"].concat()));
    }

    #[test]
    fn letters_that_the_fonts_lack_are_told() {
        let fonts = fonts();
        let certificate = Certificate {
            learner: "Li 😀 伟".into(),
            ..certificate()
        };
        assert_eq!(lacking(&certificate, &fonts), Some("😀".into()));
    }

    #[test]
    fn an_unsigned_page_says_so() {
        let certificate = certificate();
        let badge = badge(&certificate, &hashed(), None);
        let bytes = pdf(&certificate, &badge, None, &fonts()).expect("the fonts are fonts");
        assert!(matches!(verify(&bytes, None), Verdict::Unsigned { .. }));
    }
}

/// One lecture with one lesson about belief: two questions of two points each, mastered from 75.
fn small_course() -> Course {
    let question = |id: &str| {
        format!(
            r#"(id: "{id}", title: "T", says: "S", choose: (asks: "A?", answers: [
                (id: "a", says: "A", right: true, why: "w"), (id: "b", says: "B", right: true, why: "w"),
                (id: "c", says: "C", why: "w")]))"#
        )
    };
    let files = CourseFiles {
        course: r#"(format: 1, title: "Cups", mastery: (plays: 0, last: 1, mastered: 75), lectures: [
            (id: "one", title: "Lecture one", steps: [(lesson: "proof", minutes: 5)])])"#
            .to_owned(),
        lessons: vec![(
            "proof".to_owned(),
            format!(
                r#"(format: 1, title: "Proof", teaches: [Belief], ideas: [{}, {}])"#,
                question("first"),
                question("second")
            ),
        )],
        ..CourseFiles::default()
    };
    let loaded = load_course(&files);
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    loaded.course.expect("it is sound")
}

fn answered(idea: &str, points: u16, second: u64) -> study::Entry {
    study::Entry::Answered {
        lesson: "proof".to_owned(),
        idea: idea.to_owned(),
        points,
        of: 2,
        review: false,
        at: at(second),
        answer: None,
    }
}

/// The certificate of the small course's lecture, after these answers.
fn of_lecture(entries: &[study::Entry]) -> Result<Certificate, Vec<PartLacks>> {
    let (course, progress) = (small_course(), Progress::default());
    let profile = Profile::named(Arc::new(Memory::default()), "Li Wei").expect("it is a name");
    let mut kept = study::Study::of(&profile).expect("nothing was kept");
    for entry in entries {
        kept.keep(entry.clone()).expect("there is room");
    }
    let overview = overview(&course, &progress, &kept, at(50));
    let done = Done {
        overview: &overview,
        progress: &progress,
        entries: kept.entries(),
    };
    let part = Part::of(&course, "one").expect("the course has that lecture");
    Certificate::of_part(&part, done, "Li Wei", at(100), Language::English)
}

/// Two points of two and one of two: 75 per cent, which is just mastered, and a B (70 to 77).
#[test]
fn a_part_of_the_course_is_certified_once_it_is_finished_and_mastered() {
    let certificate = of_lecture(&[answered("first", 2, 3), answered("second", 1, 4)]).expect("it is earned");
    assert_eq!(certificate.kind, Kind::Part { steps: 1 });
    assert_eq!((certificate.title.as_str(), certificate.score), ("Lecture one", 75));
    assert_eq!(certificate.grade, "B");
    assert_eq!(certificate.factors, [None, None, Some(75), None]);
    assert_eq!((certificate.passed_at, certificate.issued_at), (at(4), at(100)));
    let badge = badge(&certificate, &hashed(), Some(&key()));
    let Verdict::Holds { claim, .. } = verify(badge.as_bytes(), None) else {
        panic!("it was just signed");
    };
    assert_eq!(claim.name, "Mastered: Lecture one");
}

#[test]
fn what_a_part_still_lacks_is_told() {
    let nothing = of_lecture(&[]).expect_err("nothing was done");
    let proof = |standing| PartLacks::Step {
        step: "proof".to_owned(),
        standing,
    };
    let belief = |points| PartLacks::Mastery {
        subject: Subject::Factor(Factor::Belief),
        points,
    };
    assert_eq!(nothing, [proof(Standing::New), belief(0)]);
    let half = of_lecture(&[answered("first", 2, 3), answered("second", 0, 4)]).expect_err("half is not enough");
    assert_eq!(half.last(), Some(&belief(50)));
}

#[test]
fn a_part_that_the_course_does_not_have_is_named_with_those_that_it_has() {
    let folder = tempdir().expect("there is room");
    let asked = [
        "certificate",
        "--profile",
        "default",
        "--name",
        "Li Wei",
        "--part",
        "lecture-9",
        "--pdf",
        "p.pdf",
    ];
    let output = yinxin(&folder, &asked);
    assert_eq!(code(&output), Some(2));
    let said = String::from_utf8(output.stderr).expect("it is text");
    assert!(said.contains("lecture-1, lecture-2, all"), "{said}");
}

#[test]
fn an_empty_profile_is_told_what_the_first_lecture_takes() {
    let folder = tempdir().expect("there is room");
    let asked = [
        "certificate",
        "--profile",
        "default",
        "--name",
        "Li Wei",
        "--part",
        "lecture-1",
        "--pdf",
        "p.pdf",
    ];
    let output = yinxin(&folder, &asked);
    assert_eq!(code(&output), Some(1));
    let said = String::from_utf8(output.stderr).expect("it is text");
    assert!(said.contains("“The imperial seal” is not finished."), "{said}");
    assert!(!folder.path().join("p.pdf").exists());
}

fn yinxin(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yinxin"));
    let command = command.args(arguments).current_dir(folder.path()).env("LC_ALL", "C");
    command.env("YINXIN_DATA_DIR", folder.path()).output().expect("it runs")
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

#[test]
fn a_key_is_made_once_and_its_secret_is_the_owners_alone() {
    let folder = tempdir().expect("there is room");
    assert_eq!(code(&yinxin(&folder, &["keygen", "--name", "Chen Min"])), Some(0));
    let secret = folder.path().join("trainer.key");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&secret).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let was = fs::read(&secret).expect("it is there");
    let again = yinxin(&folder, &["keygen"]);
    assert_eq!(code(&again), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("Nothing was overwritten"));
    assert_eq!(fs::read(&secret).expect("it is there"), was);
}

#[test]
fn from_the_talk_to_the_verified_certificate() {
    let folder = tempdir().expect("there is room");
    let scenario = folder.path().join("cup");
    fs::create_dir(&scenario).expect("there is room");
    fs::write(scenario.join("scenario.ron"), cup().0.scenario).expect("there is room");
    let played = [
        "play",
        "cup",
        "--choices",
        "ask,dwell,tell,order",
        "--profile",
        "Li Wei",
        "--view",
        "coach=off",
    ];
    assert_eq!(code(&yinxin(&folder, &played)), Some(0));
    yinxin(&folder, &["keygen", "--name", "Chen Min"]);
    let issue = [
        "certificate",
        "--profile",
        "Li Wei",
        "--key",
        "trainer.key",
        "--pdf",
        "c.pdf",
        "--badge",
        "c.jwt",
    ];
    let issued = yinxin(&folder, &issue);
    assert_eq!(code(&issued), Some(0), "{}", String::from_utf8_lossy(&issued.stderr));
    for file in ["c.pdf", "c.jwt"] {
        let seen = yinxin(
            &folder,
            &["verify", file, "--public-key", "trainer.pub", "--name", "Li Wei"],
        );
        let text = String::from_utf8_lossy(&seen.stdout).into_owned();
        assert_eq!(code(&seen), Some(0), "{text}");
        assert!(
            text.contains("It holds") && text.contains("Chen Min") && text.contains("the key you gave"),
            "{text}"
        );
        assert_eq!(
            code(&yinxin(&folder, &["verify", file, "--name", "Someone Else"])),
            Some(1)
        );
    }
    yinxin(&folder, &["keygen", "--out", "other.key"]);
    assert_eq!(
        code(&yinxin(&folder, &["verify", "c.jwt", "--public-key", "other.pub"])),
        Some(1)
    );
    assert_eq!(code(&yinxin(&folder, &["verify", "trainer.pub"])), Some(2));
    assert_eq!(
        code(&yinxin(&folder, &["verify", "c.jwt", "--public-key", "trainer.key"])),
        Some(2)
    );
    assert_eq!(
        code(&yinxin(
            &folder,
            &["certificate", "--profile", "Li Wei", "--pdf", "s.pdf"]
        )),
        Some(0)
    );
    assert_eq!(
        code(&yinxin(&folder, &["verify", "s.pdf"])),
        Some(1),
        "a self-study proves nothing"
    );
}

#[test]
fn a_talk_with_the_coach_earns_none_and_the_reason_is_told() {
    let folder = tempdir().expect("there is room");
    let journal = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1/sold.yinxin");
    let journal = journal.to_str().expect("UTF-8");
    let refused = yinxin(
        &folder,
        &["certificate", journal, "--name", "Li Wei", "--badge", "b.jwt"],
    );
    assert_eq!(code(&refused), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("The coach was at hand"));
    assert!(!folder.path().join("b.jwt").exists());
}
