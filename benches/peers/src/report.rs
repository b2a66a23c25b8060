//! The report: medians of runs in turn, ratios of neighbours in time, counts.

use std::hint::black_box;

use yinxin::sim::State;

use crate::measure::{allocations, cpu_seconds, instructions_per_choice, median};
use crate::players::{self, ALL, Ink, Played, Player};
use crate::work;

/// Rounds, in each of which every player plays once beside ours.
const ROUNDS: usize = 9;
/// Ratios asked for: ours to the player's. Of the floor it is at least a sixth.
const GOALS: [(&str, f64); 4] = [("bladeink", 100.0), ("rhai", 8.0), ("lua", 4.0), ("floor", 1.0 / 6.0)];
/// Outcome rates of the story, as measured with millions of talks: sold, lost.
const RATES: [(usize, f64); 2] = [(0, 0.657), (2, 0.004)];

/// A player with what was measured of it.
struct Row {
    name: &'static str,
    title: &'static str,
    talks: u64,
    player: Box<dyn Player>,
    /// Choices a CPU-second, one a round.
    rates: Vec<f64>,
    /// Ours to it, one a round.
    ratios: Vec<f64>,
    allocations: f64,
    played: Played,
}

pub fn print() {
    let mut ours = players::named("ours");
    let ours_talks = ALL[0].2;
    ours.play(ours_talks);
    let mut rows: Vec<Row> = ALL.into_iter().map(Row::warmed_up).collect();
    for _ in 0..ROUNDS {
        for row in &mut rows {
            let (beside, _) = timed(&mut *ours, ours_talks);
            row.play(beside);
        }
    }
    println!("choices made per CPU-second, medians of {ROUNDS} rounds played in turn");
    println!(
        "{:36} {:>9} {:>10} {:>13} {:>12}  goal",
        "", "millions", "ours : it", "instructions", "allocations"
    );
    rows.iter().for_each(Row::print);
    println!();
    rows.iter().for_each(Row::print_outcomes);
    print_work();
    print_copying();
}

/// Choices a CPU-second.
fn timed(player: &mut dyn Player, talks: u64) -> (f64, Played) {
    let begun = cpu_seconds();
    let played = black_box(player.play(talks));
    (played.choices as f64 / (cpu_seconds() - begun), played)
}

impl Row {
    fn warmed_up((name, title, talks): (&'static str, &'static str, u64)) -> Self {
        let mut player = players::named(name);
        player.play(talks / 4);
        Self {
            name,
            title,
            talks,
            player,
            rates: Vec::new(),
            ratios: Vec::new(),
            allocations: 0.0,
            played: Played::default(),
        }
    }

    fn play(&mut self, beside: f64) {
        let before = allocations();
        let (rate, played) = timed(&mut *self.player, self.talks);
        self.allocations = (allocations() - before) as f64 / played.choices as f64;
        self.rates.push(rate);
        self.ratios.push(beside / rate);
        self.played.talks += played.talks;
        self.played.choices += played.choices;
        for (all, more) in self.played.outcomes.iter_mut().zip(played.outcomes) {
            *all += more;
        }
    }

    fn print(&self) {
        let ratio = median(self.ratios.clone());
        let instructions = instructions_per_choice(self.name, (self.talks / 40).max(20));
        let goal = GOALS.into_iter().find(|(name, _)| *name == self.name);
        println!(
            "{:36} {:9.3} {:>10.2} {:>13} {:12.2}  {}",
            self.title,
            median(self.rates.clone()) / 1e6,
            ratio,
            instructions.map_or("no valgrind".into(), |count| format!("{count:.0}")),
            self.allocations,
            goal.map_or(String::new(), |(_, goal)| met(ratio, goal)),
        );
    }

    /// The peers play the same story: their outcomes must agree.
    fn print_outcomes(&self) {
        if self.name.starts_with("ours") {
            return;
        }
        let agrees = |(outcome, rate): (usize, f64)| {
            // Half a thousandth for the rounding of the known rate, and four standard errors.
            let error = (rate * (1.0 - rate) / self.played.talks as f64).sqrt();
            (self.played.share(outcome) - rate).abs() < 0.0005 + 4.0 * error
        };
        println!(
            "{:36} sold {:.3}, call back {:.3}, lost {:.4}, walked out {:.3}; {:.1} choices a talk; {}",
            self.title,
            self.played.share(0),
            self.played.share(1),
            self.played.share(2),
            self.played.share(3),
            self.played.choices as f64 / self.played.talks as f64,
            if RATES.into_iter().all(agrees) {
                "agrees"
            } else {
                "DISAGREES"
            },
        );
    }
}

fn met(ratio: f64, goal: f64) -> String {
    let verdict = if ratio >= goal { "met" } else { "MISSED" };
    format!("at least {goal:.2}: {verdict}")
}

fn print_work() {
    let work = work::per_choice(2_000);
    println!("\na choice on the seal, by a random player:");
    println!(
        "  {:.1} choices weighed by {:.1} questions",
        work.weighed, work.conditions
    );
    println!(
        "  {:.2} acts, {:.2} facts told anew or seen otherwise, {:.1} events",
        work.acts, work.facts, work.events
    );
}

/// Copying our state away and back, beside saving and loading bladeink's at a decision.
fn print_copying() {
    let scenario = players::scenario();
    let mut state = State::start(&scenario, yinxin::sim::draw_variant(&scenario, 1));
    let mut ink = Ink::at_a_decision(3);
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let copy = nanoseconds(10_000_000, || {
            let saved = *black_box(&state);
            *black_box(&mut state) = black_box(saved);
        });
        let save = nanoseconds(2_000, || ink.save_and_load());
        ours.push(copy);
        theirs.push(save);
        ratios.push(save / copy);
    }
    let ratio = median(ratios);
    println!(
        "\nour state: {} bytes; at most 128: {}",
        size_of::<State>(),
        size_of::<State>() <= 128
    );
    println!(
        "copied and restored in {:.1} ns; bladeink saves and loads in {:.1} µs; {ratio:.0} times as fast, {}",
        median(ours),
        median(theirs) / 1e3,
        met(ratio, 1000.0),
    );
}

fn nanoseconds(times: u32, mut action: impl FnMut()) -> f64 {
    let begun = cpu_seconds();
    for _ in 0..times {
        action();
    }
    (cpu_seconds() - begun) * 1e9 / f64::from(times)
}
