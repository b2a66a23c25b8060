//! Our market beside other agent-based simulators, per customer-week and CPU-second.
//!
//! All run in this one process, in turn, so that what else the machine does falls on all alike; what
//! is measured is the weeks, not the drawing of the population. `peers-market one WHO CUSTOMERS` runs
//! one alone. `YINXIN_MESA_PYTHON` names a Python that has mesa and numpy.

mod bevy;
mod krab;
mod ours;
mod toy;

use std::process::{Command, ExitCode};

use yinxin::market::Market;

const ROUNDS: usize = 5;

/// CPU seconds of this process, all its threads.
fn cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for the answer.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    assert_eq!(failed, 0, "the process has a CPU clock");
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Million customer-weeks a CPU-second, and how many bought.
fn rate(customers: u64, run: impl FnOnce() -> u64) -> (f64, u64) {
    let begun = cpu_seconds();
    let sold = run();
    let took = cpu_seconds() - begun;
    ((customers * toy::WEEKS) as f64 / took / 1e6, sold)
}

fn ours(customers: u64, threads: usize) -> (f64, u64) {
    let campaign = ours::campaign(customers as u32);
    let plan = ours::plan(&campaign);
    rate(customers, ours::run(&campaign, &plan, threads))
}

/// The rates of one after the other, round by round; the first of them is ours on one thread.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn against(name: &str, goal: f64, customers: u64, mut peer: impl FnMut() -> (f64, u64)) {
    let (mut ratios, mut theirs, mut bought) = (Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        let (ours, _) = ours(customers, 1);
        let (rate, sold) = peer();
        bought = sold;
        ratios.push(ours / rate);
        theirs.push(rate);
    }
    let (ratio, rate) = (median(ratios), median(theirs));
    let share = bought as f64 / customers as f64;
    println!("{name:<40} {rate:8.2} M   ours is faster by {ratio:7.2} (goal {goal})   sold {share:.3}");
}

/// Mesa's own figure, from its script.
fn mesa(python: &str, customers: u64) -> Option<(f64, u64)> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/mesa_market.py");
    let output = Command::new(python)
        .args([script, "mesa", &customers.to_string()])
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let words: Vec<&str> = said.split_whitespace().collect();
    let before = |word: &str| words.iter().position(|found| *found == word).map(|at| words[at - 1]);
    let rate = before("M")?.parse().ok()?;
    let sold = words[words.iter().position(|found| *found == "sold")? + 1].parse().ok()?;
    Some((rate, sold))
}

fn report() {
    let million = 1_000_000;
    let rates: Vec<(f64, u64)> = (0..ROUNDS).map(|_| ours(million, 1)).collect();
    let alone = median(rates.iter().map(|rate| rate.0).collect());
    let sold = rates[0].1;
    println!("ours, one thread: {alone:.1} M customer-weeks a CPU-second, sold {:.4}", sold as f64 / 1e6);
    for threads in [2, 3, 4] {
        let mut ratios = Vec::new();
        for _ in 0..ROUNDS {
            let (one, _) = ours(million, 1);
            let (many, bought) = ours(million, threads);
            assert_eq!(bought, sold, "as many buy on any number of threads");
            ratios.push(one / many);
        }
        let more = (median(ratios) - 1.0) * 100.0;
        println!("ours, {threads} threads: {more:+.1} % CPU a customer-week (goal: at most +10), the same {sold} sold");
    }
    let campaign = ours::campaign(million as u32);
    let bytes = Market::open(&campaign, 1, 1).population().bytes() as f64 / million as f64;
    println!("ours: {bytes:.1} bytes a customer with one person (goal: at most 64)");
    against("Bevy's entities, six components", 0.8, million, || rate(million, bevy::run(million)));
    against("krABMaga 0.6.2", 40.0, million, || rate(million, krab::run(million)));
    match std::env::var("YINXIN_MESA_PYTHON") {
        Ok(python) => against("mesa", 80.0, 100_000, || mesa(&python, 100_000).expect("mesa runs")),
        Err(_) => println!("mesa: left out; YINXIN_MESA_PYTHON names a Python that has it"),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => report(),
        ["one", who, customers] => {
            let customers = customers.parse().expect("a number of customers");
            let (rate, sold) = match who {
                "bevy" => rate(customers, bevy::run(customers)),
                "krabmaga" => rate(customers, krab::run(customers)),
                _ => ours(customers, 1),
            };
            println!("{who}: {rate:.2} M, sold {sold}");
        }
        _ => {
            eprintln!("usage: peers-market [one ours|bevy|krabmaga CUSTOMERS]");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
