//! What a round of the largest meeting costs: nine people, six options, three rounds of influence.
//!
//! A round is one choice: all who are present hear it, those it touches are moved, some speak up,
//! all listen to each other, and hands may be raised. It is taken as a search makes it, and as the
//! window does: every change recorded with its cause, and all that can be shown worked out anew.

mod made;

use std::hint::black_box;
use std::sync::Arc;

use yinxin::analysis::{Policy, RandomPolicy};
use yinxin::scenario::{ChoiceId, Scenario};
use yinxin::sim::meeting::{Table, Views, step_table};
use yinxin::sim::{Session, Start, Unrecorded, View};

/// Meetings played under each rule.
const MEETINGS: u64 = 40;
/// Every meeting is replayed so often; the fastest counts, whatever else the machine does.
const TIMES: usize = 5;
/// Microseconds that a round may cost.
const GOAL: f64 = 50.0;
const RULES: [&str; 5] = [
    "Majority",
    "Weighted",
    "Consensus",
    "Authority(\"p6\")",
    "Veto(\"technical\")",
];

fn main() {
    println!("a round of nine people and six options, CPU microseconds; at most {GOAL:.0} wanted");
    println!(
        "{:20} {:>7} {:>9} {:>11} {:>9} {:>9} {:>9}",
        "rule", "rounds", "searched", "in a window", "slowest", "influence", ""
    );
    for rule in RULES {
        let scenario = made::meeting(rule);
        let meetings: Vec<Vec<ChoiceId>> = (0..MEETINGS).map(|seed| line(&scenario, seed)).collect();
        let rounds: usize = meetings.iter().map(Vec::len).sum();
        let (mut searched, mut shown, mut slowest, mut influence) = (0.0, 0.0, 0.0_f64, 0.0);
        for (seed, line) in meetings.iter().enumerate() {
            let session = begin(&scenario, seed as u64);
            searched += fastest(|| search(&scenario, &session, line));
            shown += fastest(|| {
                let mut session = session.clone();
                for &choice in line {
                    session.choose(choice).expect("it was open before");
                    black_box(session.observe());
                }
            });
            influence += fastest(|| weigh(&scenario, &session, line.len()));
            slowest = slowest.max(slowest_round(&session, line));
        }
        let each = |microseconds: f64| microseconds / rounds as f64;
        println!(
            "{rule:20} {rounds:>7} {:>9.2} {:>11.2} {slowest:>9.2} {:>9.2} {:>9}",
            each(searched),
            each(shown),
            each(influence),
            if each(searched).max(each(shown)) < GOAL {
                "met"
            } else {
                "MISSED"
            },
        );
    }
}

fn begin(scenario: &Arc<Scenario>, seed: u64) -> Session {
    let start = Start {
        seed,
        view: View::default(),
        ..Start::default()
    };
    Session::start(Arc::clone(scenario), start)
}

/// A meeting as somebody plays it who takes any choice.
fn line(scenario: &Arc<Scenario>, seed: u64) -> Vec<ChoiceId> {
    let mut session = begin(scenario, seed);
    let mut policy = RandomPolicy::new(seed);
    while let Some(choice) = policy.choose(session.scenario(), &session.observe()) {
        session.choose(choice).expect("a policy takes an open offer");
    }
    session.turns().iter().map(|turn| turn.choice).collect()
}

fn search(scenario: &Scenario, session: &Session, line: &[ChoiceId]) {
    let meeting = scenario.meeting.as_ref().expect("it is one");
    let mut table: Table = *session.table().expect("a meeting has a table");
    for &choice in line {
        step_table(scenario, meeting, &mut table, choice, &mut Unrecorded);
    }
    black_box(table);
}

/// Everybody's view of everything, listening to each other included.
fn weigh(scenario: &Scenario, session: &Session, times: usize) {
    let meeting = scenario.meeting.as_ref().expect("it is one");
    let table = session.table().expect("a meeting has a table");
    for _ in 0..times {
        black_box(Views::of(scenario, meeting, black_box(table)));
    }
}

fn fastest(mut action: impl FnMut()) -> f64 {
    let taken = (0..TIMES).map(|_| {
        let begun = cpu_microseconds();
        action();
        cpu_microseconds() - begun
    });
    taken.fold(f64::INFINITY, f64::min)
}

/// The dearest round of a meeting as a window plays it; of each the fastest of several times.
fn slowest_round(session: &Session, line: &[ChoiceId]) -> f64 {
    let mut each = vec![f64::INFINITY; line.len()];
    for _ in 0..TIMES {
        let mut session = session.clone();
        for (&choice, best) in line.iter().zip(&mut each) {
            let begun = cpu_microseconds();
            session.choose(choice).expect("it was open before");
            black_box(session.observe());
            *best = best.min(cpu_microseconds() - begun);
        }
    }
    each.into_iter().fold(0.0, f64::max)
}

/// CPU time of this thread.
fn cpu_microseconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for the answer.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    assert_eq!(failed, 0, "the thread has a CPU clock");
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}
