//! The course: what ships is whole, exercises are graded by hand, reviews and mastery follow answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use crate::common::shipped;
use yinxin::account::ACCOUNT_FILE;
use yinxin::course::{
    Answer, Course, CourseFiles, Exercise, Idea, Loaded, Mark, NotAnAnswer, Nothing, StepKind, TaskKind, load,
};
use yinxin::record::Moment;
use yinxin::record::profile::{DEFAULT, Profile};
use yinxin::record::progress::Progress;
use yinxin::record::store::{self, Memory, Shelf};
use yinxin::record::study::{Beside, Entry, Next, Standing, Study, Why, overview, schedule};
use yinxin::text::{Language, fonts_lack};

const DAY: u64 = 86_400_000;

fn shipped_course() -> Course {
    let files = store::read_course(&shipped()).expect("the course is there");
    let Loaded { course, problems } = load(&files);
    assert!(problems.is_empty(), "{problems:#?}");
    course.expect("a course without problems")
}

const SMALL: &str = r#"(format: 1, title: "Small", lectures: [(id: "one", title: "One", steps: [
    (lesson: "cups", minutes: 5),
    (lesson: "tea", minutes: 5, after: ["cups"]),
])])"#;

const CUPS: &str = r#"(format: 1, title: "Cups", teaches: [Belief], ideas: [
    (id: "which", title: "Which", says: "Two are right.", choose: (asks: "Which?", answers: [
        (id: "a", says: "A", right: true, why: "yes"), (id: "b", says: "B", right: true, why: "yes"),
        (id: "c", says: "C", why: "no"),
    ])),
    (id: "row", title: "Row", says: "In order.", order: (asks: "Order?", items: [
        (id: "a", says: "A", why: "1"), (id: "b", says: "B", why: "2"), (id: "c", says: "C", why: "3"), (id: "d", says: "D", why: "4"),
    ])),
    (id: "grid", title: "Grid", says: "Two each.", sort: (asks: "Where?",
        columns: [(id: "x", says: "X"), (id: "y", says: "Y")], rows: [(id: "low", says: "L"), (id: "high", says: "H")],
        cards: [(id: "p", says: "P", to: ("low", "x"), why: "p"), (id: "q", says: "Q", to: ("high", "y"), also: [("high", "x")], why: "q")])),
    (id: "guess", title: "Guess", says: "How many?", predict: (asks: "How many?", to: 100, answer: 20, near: 4, why: "so")),
])"#;

const TEA: &str = r#"(format: 1, title: "Tea", teaches: [Worth], ideas: [
    (id: "acts", title: "Acts", says: "What do you do?", judge: (asks: "Do?", answers: [
        (id: "best", says: "B", worth: 4, why: "b"), (id: "fair", says: "F", worth: 2, why: "f"), (id: "bad", says: "X", worth: 0, why: "x"),
    ])),
    (id: "open", title: "Open", says: "Write.", open: (asks: "Why?", reference: "Because.", rubric: [
        (id: "one", says: "1", points: 2), (id: "two", says: "2", points: 1),
    ])),
])"#;

fn small_files() -> CourseFiles {
    CourseFiles {
        course: SMALL.into(),
        lessons: vec![("cups".into(), CUPS.into()), ("tea".into(), TEA.into())],
        ..CourseFiles::default()
    }
}

fn small() -> Course {
    let Loaded { course, problems } = load(&small_files());
    assert!(problems.is_empty(), "{problems:#?}");
    course.expect("a course without problems")
}

fn idea<'c>(course: &'c Course, lesson: &str, idea: &str) -> &'c Idea {
    course.lessons[lesson].idea(idea).expect("it is there")
}

fn graded(course: &Course, lesson: &str, name: &str, answer: &Answer) -> (u16, u16) {
    let exercise = Exercise::deal(idea(course, lesson, name), 1, &Nothing);
    let graded = exercise.grade(answer).expect("it is an answer");
    (graded.points, graded.of)
}

fn ids(list: &[&str]) -> Vec<String> {
    list.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn the_shipped_course_has_no_problem_and_words_in_both_languages() {
    let course = shipped_course();
    assert_eq!(course.lectures.len(), 2);
    for lesson in course.lessons.values() {
        for idea in &lesson.ideas {
            let words = [&idea.title, &idea.says, &idea.task.asks];
            for words in words.into_iter().filter(|words| !words.english.is_empty()) {
                assert_ne!(words.english, words.chinese, "{}/{}", lesson.id, idea.id);
            }
        }
    }
}

#[test]
fn the_fonts_hold_every_character_of_the_shipped_lessons() {
    let files = store::read_course(&shipped()).expect("the course is there");
    for text in files.lessons.iter().map(|(_, text)| text).chain([&files.course]) {
        let lacking: String = text.chars().filter(|&c| fonts_lack(Language::Chinese, c)).collect();
        assert_eq!(lacking, "");
    }
}

#[test]
fn every_shipped_exercise_is_whole_with_its_right_answer() {
    let course = shipped_course();
    let beside = Beside(shipped());
    for lesson in course.lessons.values() {
        for idea in &lesson.ideas {
            let exercise = Exercise::deal(idea, 3, &beside);
            let answer = right_answer(&exercise);
            let graded = exercise.grade(&answer).expect("it is an answer");
            assert!(
                graded.is_whole(),
                "{}/{}: {} of {}",
                lesson.id,
                idea.id,
                graded.points,
                graded.of
            );
        }
    }
}

fn right_answer(exercise: &Exercise<'_>) -> Answer {
    match &exercise.idea.task.kind {
        TaskKind::Sort { cards, .. } => Answer::Placed(
            cards
                .iter()
                .map(|card| (card.id.clone(), card.places[0].clone()))
                .collect(),
        ),
        TaskKind::Order { items } => Answer::Ordered(items.iter().map(|item| item.id.clone()).collect()),
        TaskKind::Match { pairs, .. } => {
            Answer::Matched(pairs.iter().map(|pair| (pair.id.clone(), pair.id.clone())).collect())
        }
        TaskKind::Choose { answers } => {
            let right = answers.iter().filter(|answer| answer.right);
            Answer::Chosen(right.map(|answer| answer.id.clone()).collect())
        }
        TaskKind::Judge { ways } => {
            let best = ways.iter().max_by_key(|way| way.worth).expect("there is one");
            Answer::Chosen(vec![best.id.clone()])
        }
        TaskKind::Predict { .. } => Answer::Number(exercise.target.expect("what it is about is shipped")),
        TaskKind::Open { rubric, .. } => Answer::Written {
            text: "…".into(),
            ticked: rubric.iter().map(|line| line.id.clone()).collect(),
        },
    }
}

#[test]
fn a_wrong_answer_taken_costs_the_point_of_a_right_one() {
    let course = small();
    let chosen = |list: &[&str]| graded(&course, "cups", "which", &Answer::Chosen(ids(list)));
    assert_eq!(chosen(&["a", "b"]), (2, 2));
    assert_eq!(chosen(&["a"]), (1, 2));
    assert_eq!(chosen(&["a", "b", "c"]), (1, 2));
    assert_eq!(chosen(&["c"]), (0, 2));
}

/// d a b c: three of four stand in order, of which the first is what the others are measured by.
#[test]
fn one_thing_out_of_order_costs_one_point() {
    let course = small();
    let order = |list: &[&str]| graded(&course, "cups", "row", &Answer::Ordered(ids(list)));
    assert_eq!(order(&["a", "b", "c", "d"]), (3, 3));
    assert_eq!(order(&["d", "a", "b", "c"]), (2, 3));
    assert_eq!(order(&["d", "c", "b", "a"]), (0, 3));
}

#[test]
fn in_a_grid_the_row_and_the_column_count_for_themselves() {
    let course = small();
    let place = |p: &[&str], q: &[&str]| {
        let placed = BTreeMap::from([("p".to_owned(), ids(p)), ("q".to_owned(), ids(q))]);
        graded(&course, "cups", "grid", &Answer::Placed(placed))
    };
    assert_eq!(place(&["low", "x"], &["high", "y"]), (4, 4));
    assert_eq!(place(&["low", "y"], &["high", "x"]), (3, 4));
    assert_eq!(place(&["high", "y"], &["low", "x"]), (1, 4));
}

#[test]
fn a_guess_within_three_times_near_enough_brings_half() {
    let course = small();
    let guess = |number| graded(&course, "cups", "guess", &Answer::Number(number)).0;
    assert_eq!([guess(20), guess(16), guess(15), guess(8), guess(7)], [2, 2, 1, 1, 0]);
}

#[test]
fn a_judgement_brings_what_experts_find_it_worth_and_an_open_answer_what_was_ticked() {
    let course = small();
    let judged = |id| graded(&course, "tea", "acts", &Answer::Chosen(ids(&[id])));
    assert_eq!(
        [judged("best"), judged("fair"), judged("bad")],
        [(4, 4), (2, 4), (0, 4)]
    );
    let written = Answer::Written {
        text: "so".into(),
        ticked: ids(&["one"]),
    };
    assert_eq!(graded(&course, "tea", "open", &written), (2, 3));
}

#[test]
fn what_is_no_answer_is_refused_and_says_why() {
    let course = small();
    let exercise = Exercise::deal(idea(&course, "cups", "which"), 1, &Nothing);
    let refused = |answer| exercise.grade(&answer).expect_err("it is none");
    assert_eq!(refused(Answer::Number(1)), NotAnAnswer::WrongKind);
    assert_eq!(refused(Answer::Chosen(ids(&["z"]))), NotAnAnswer::Unknown("z".into()));
    assert_eq!(
        refused(Answer::Chosen(ids(&["a", "a"]))),
        NotAnAnswer::Twice("a".into())
    );
    let left = exercise.grade(&Answer::Chosen(ids(&["a"]))).expect("it is one").items;
    assert_eq!(left[2].mark, Mark::Left);
}

/// Codes of the problems of the small course with this lesson of cups.
fn codes_with(cups: &str) -> Vec<(&'static str, u32)> {
    let mut files = small_files();
    files.lessons[0].1 = cups.into();
    let problems = load(&files).problems;
    problems
        .iter()
        .map(|problem| (problem.code, problem.place.line))
        .collect()
}

#[test]
fn a_slip_in_a_lesson_is_told_with_its_code_and_place() {
    assert_eq!(codes_with(&CUPS.replace("columns:", "colums:"))[0], ("E020", 10));
    assert!(codes_with(&CUPS.replace("to: (\"low\", \"x\")", "to: (\"low\", \"z\")")).contains(&("E028", 11)));
    assert!(codes_with(&CUPS.replace("right: true, ", "")).contains(&("E091", 2)));
    assert!(codes_with(&CUPS.replace("answer: 20", "answer: 200")).contains(&("E091", 12)));
    let nothing = "(format: 1, title: \"Cups\", ideas: [(id: \"a\", title: \"A\", says: \"B\")])";
    assert_eq!(codes_with(nothing), [("E090", 1)]);
}

#[test]
fn a_step_that_leads_nowhere_is_told() {
    let told = |course: String| {
        let files = CourseFiles {
            course,
            ..small_files()
        };
        let loaded = load(&files);
        let codes: Vec<&str> = loaded.problems.iter().map(|problem| problem.code).collect();
        (codes, loaded.course.is_some())
    };
    let (codes, playable) = told(SMALL.replace("lesson: \"tea\"", "lesson: \"tee\""));
    assert_eq!((codes, playable), (vec!["E028"], false));
    let (codes, playable) = told(SMALL.replace("(lesson: \"tea\", ", "(play: \"tea\", title: \"Tea\", "));
    assert_eq!((codes, playable), (vec!["W040", "W041"], true));
}

struct Learner {
    study: Study,
    shelf: Memory,
    profile: Profile,
}

impl Learner {
    fn new() -> Self {
        let shelf = Memory::default();
        let profile = Profile::named(Arc::new(shelf.clone()), DEFAULT).expect("a name");
        let study = Study::of(&profile).expect("a new one is empty");
        Self { study, shelf, profile }
    }

    fn answers(&mut self, lesson: &str, idea: &str, points: u16, of: u16, day: u64) {
        let entry = Entry::Answered {
            lesson: lesson.into(),
            idea: idea.into(),
            points,
            of,
            review: false,
            at: Moment(day * DAY),
            answer: None,
        };
        self.study.keep(entry).expect("the shelf takes it");
    }
}

#[test]
fn only_what_was_missed_comes_up_again_and_later_each_time_it_is_known() {
    let course = small();
    let mut learner = Learner::new();
    learner.answers("cups", "which", 2, 2, 10);
    learner.answers("cups", "row", 0, 3, 10);
    let first = schedule(&course, learner.study.entries());
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].idea, "row");
    assert!(first[0].due > Moment(10 * DAY));
    let day = first[0].due.0 / DAY;
    learner.answers("cups", "row", 3, 3, day);
    let second = schedule(&course, learner.study.entries())[0].due.0 / DAY;
    learner.answers("cups", "row", 3, 3, second);
    let third = schedule(&course, learner.study.entries())[0].due.0 / DAY;
    assert!(third - second > second - day, "{day} {second} {third}");
}

#[test]
fn a_line_that_cannot_be_read_is_left_and_the_rest_counts() {
    let mut learner = Learner::new();
    learner.answers("cups", "which", 2, 2, 1);
    let file = format!("profiles/{DEFAULT}/study.jsonl");
    let mut bytes = learner.shelf.read(&file).expect("it is kept");
    bytes.extend_from_slice(b"{\"event\":\"answered\",\"les");
    learner.shelf.write(&file, &bytes).expect("the shelf takes it");
    learner.answers("cups", "row", 1, 3, 2);
    let again = Study::of(&learner.profile).expect("it can be read");
    assert_eq!((again.entries().len(), again.unreadable()), (2, 1));
}

#[test]
fn an_open_answer_is_kept_with_the_mark_that_it_was_given() {
    let mut learner = Learner::new();
    let written = Answer::Written {
        text: "Because “both” sides win.".into(),
        ticked: vec!["one".into()],
    };
    let entry = Entry::Answered {
        lesson: "tea".into(),
        idea: "open".into(),
        points: 2,
        of: 3,
        review: false,
        at: Moment(DAY),
        answer: Some(written),
    };
    learner.study.keep(entry.clone()).expect("the shelf takes it");
    let again = Study::of(&learner.profile).expect("it can be read");
    assert_eq!(again.entries(), [entry]);
}

/// A line of an earlier edition, with its check: the first 16 digits of BLAKE3 over what stands before.
#[test]
fn answers_from_before_they_were_kept_whole_still_count() {
    let learner = Learner::new();
    let body = r#"{"event":"answered","lesson":"cups","idea":"row","points":1,"of":3,"review":false,"at":"2021-01-02T03:04:05.000Z""#;
    let check = &blake3::hash(body.as_bytes()).to_hex()[..16];
    let line = format!("{body},\"check\":\"{check}\"}}\n");
    let file = format!("profiles/{DEFAULT}/study.jsonl");
    learner.shelf.write(&file, line.as_bytes()).expect("the shelf takes it");
    let again = Study::of(&learner.profile).expect("it can be read");
    assert_eq!(again.unreadable(), 0);
    let [
        Entry::Answered {
            points: 1,
            of: 3,
            answer: None,
            ..
        },
    ] = again.entries()
    else {
        panic!("{:?}", again.entries());
    };
}

#[test]
fn the_course_says_where_one_stands_and_what_is_next() {
    let course = small();
    let mut learner = Learner::new();
    let at = |learner: &Learner, day: u64| overview(&course, &Progress::default(), &learner.study, Moment(day * DAY));
    let new = at(&learner, 1);
    assert_eq!((&new.next, new.why), (&Next::Step("cups".into()), Why::First));
    assert_eq!((new.done, new.of, new.minutes_left), (0, 2, 10));
    learner.answers("cups", "which", 2, 2, 1);
    let begun = at(&learner, 1);
    assert_eq!(begun.steps["cups"], Standing::Begun { answered: 1, of: 4 });
    assert_eq!(begun.why, Why::Begun);
    learner.answers("cups", "row", 3, 3, 1);
    learner.answers("cups", "grid", 4, 4, 1);
    learner.answers("cups", "guess", 2, 2, 1);
    let passed = at(&learner, 1);
    assert_eq!(passed.steps["cups"], Standing::Done { best: 100 });
    assert_eq!((&passed.next, passed.why), (&Next::Step("tea".into()), Why::InOrder));
    // 40 of 100 points come from questions, and all of them about belief are right.
    let belief = &passed.mastery.factors[2];
    assert_eq!((belief.points, belief.mastered, belief.checks), (40, false, Some(100)));
    assert!(belief.reasons(Language::English)[0].starts_with("Not played yet"));
}

#[test]
fn an_account_that_was_won_counts_more_than_a_higher_score_that_was_lost() {
    let bureau = "(account: \"bureau\", title: \"The bureau\", minutes: 30),";
    let mut files = CourseFiles {
        course: SMALL.replace("(lesson: \"tea\"", &format!("{bureau} (lesson: \"tea\"")),
        ..small_files()
    };
    let standing = |files: &CourseFiles, learner: &Learner| {
        let course = load(files).course.expect("a warning keeps nobody from it");
        overview(&course, &Progress::default(), &learner.study, Moment(DAY)).steps["bureau"]
    };
    let mut learner = Learner::new();
    assert_eq!(standing(&files, &learner), Standing::NotHere);
    files.accounts.insert("bureau".into());
    assert_eq!(standing(&files, &learner), Standing::New);
    let mut works = |score, passed| {
        let entry = Entry::Worked {
            account: "bureau".into(),
            score,
            passed,
            at: Moment(DAY),
        };
        learner.study.keep(entry).expect("the shelf takes it");
        standing(&files, &learner)
    };
    assert_eq!(works(80, false), Standing::Tried { best: 80 });
    assert_eq!(works(65, true), Standing::Done { best: 65 });
}

/// Every id that the tables of `scenarios/course.md` name is a step of the course.
#[test]
fn what_the_table_names_is_in_the_course() {
    let course = shipped_course();
    let mut steps: BTreeSet<&str> = course.steps().map(|(_, step)| step.id.as_str()).collect();
    let mut tables = Vec::new();
    for name in ["course.md", "course.zh.md"] {
        let text = fs::read_to_string(shipped().join(name)).expect("the table is there");
        let rows = text.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
        let named: Vec<Vec<String>> = rows
            .map(|row| row.split('`').skip(1).step_by(2).map(str::to_owned).collect())
            .collect();
        assert!(named.len() >= 20);
        tables.push(named);
    }
    assert_eq!(tables[0], tables[1], "both languages map alike");
    for id in tables[0].iter().flatten() {
        assert!(course.step(id).is_some(), "{id}");
        steps.remove(id.as_str());
    }
    assert!(steps.is_empty(), "the table leaves out {steps:?}");
}

#[test]
fn a_step_is_called_as_its_scenario_is() {
    let course = shipped_course();
    for (_, step) in course.steps().filter(|(_, step)| step.kind == StepKind::Play) {
        for language in Language::ALL {
            assert_eq!(step.title.get(language), title_of(&step.id, language), "{}", step.id);
        }
    }
}

/// The title of a shipped scenario, or of an account.
fn title_of(id: &str, language: Language) -> String {
    let folder = shipped().join(id);
    if !folder.join(ACCOUNT_FILE).exists() {
        let scenario = crate::common::scenario(id);
        return scenario.texts.get(scenario.title, language).to_owned();
    }
    let words = |code: &str| fs::read_to_string(folder.join(format!("{code}.ftl"))).expect("its words are there");
    let files = yinxin::account::Files {
        account: fs::read_to_string(folder.join(ACCOUNT_FILE)).expect("it is there"),
        texts: Language::ALL.map(|language| (language, words(language.code()))).into(),
    };
    let (account, problems) = yinxin::account::load(id, &files);
    let account = account.unwrap_or_else(|| panic!("{problems:#?}"));
    account.texts.get("title", language).to_owned()
}

#[test]
fn every_step_of_the_shipped_course_lies_beside_it() {
    let course = shipped_course();
    let missing = course.steps().filter(|(_, step)| !step.at_hand);
    assert_eq!(
        missing.map(|(_, step)| &step.id).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    assert_eq!(
        course.step("billing-project").map(|step| step.kind),
        Some(StepKind::Account)
    );
}
