//! A step allocates nothing, so that a search can make millions of them.

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use yinxin::analysis::{Policy, RandomPolicy};
use yinxin::scenario::{ChoiceId, Meeting, Scenario};
use yinxin::sim::meeting::{Table, step_table};
use yinxin::sim::{Session, Start, State, Unrecorded, step};

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call goes to the system's allocator unchanged; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[test]
fn a_step_allocates_nothing() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let mut steps = 0;
        for seed in 0..50 {
            let mut talk = Session::start(
                scenario.clone(),
                Start {
                    seed,
                    ..Start::default()
                },
            );
            let mut policy = RandomPolicy::new(seed);
            while let Some(choice) = policy.choose(talk.scenario(), &talk.observe()) {
                talk.choose(choice).expect("a policy takes an open offer");
            }
            let line: Vec<_> = talk.turns().iter().map(|turn| turn.choice).collect();
            steps += line.len();
            match &scenario.meeting {
                None => steps_alone(&scenario, &talk, &line),
                Some(meeting) => steps_at_the_table(&scenario, meeting, &talk, &line),
            }
        }
        assert!(steps > 100, "{id}");
    }
}

fn steps_alone(scenario: &Scenario, talk: &Session, line: &[ChoiceId]) {
    let mut state: State = *talk.first_state();
    let before = ALLOCATIONS.with(Cell::get);
    for &choice in line {
        step(scenario, &mut state, choice, &mut Unrecorded);
    }
    assert_eq!(ALLOCATIONS.with(Cell::get), before, "{}", scenario.id);
    assert_eq!(&state, talk.state(), "recorded or not, the talk goes alike");
}

fn steps_at_the_table(scenario: &Scenario, meeting: &Meeting, talk: &Session, line: &[ChoiceId]) {
    let mut table: Table = *talk.table_at(0).expect("a meeting has a table");
    let before = ALLOCATIONS.with(Cell::get);
    for &choice in line {
        step_table(scenario, meeting, &mut table, choice, &mut Unrecorded);
    }
    assert_eq!(ALLOCATIONS.with(Cell::get), before, "{}", scenario.id);
    assert_eq!(Some(&table), talk.table(), "recorded or not, the meeting goes alike");
}
