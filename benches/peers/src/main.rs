//! Our engine beside its peers: a random player, one thread, per choice made and CPU-second.
//!
//! The peers play one branching story of 25 nodes; ours plays the imperial seal. All of them play
//! in this one process, in turn, so that what else the machine does falls on all alike.
//!
//! `peers` prints the whole report, `peers count PLAYER TALKS` plays so many talks and prints how
//! many choices they took: the report runs that under valgrind to count instructions.

mod dice;
mod measure;
mod players;
mod report;
mod story;
mod work;

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: measure::Counting = measure::Counting;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => report::print(),
        ["count", player, talks] => {
            let mut player = players::named(player);
            let talks = talks.parse().expect("a number of talks");
            println!("{}", player.play(talks).choices);
        }
        _ => {
            eprintln!("usage: peers [count PLAYER TALKS]");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
