//! The random players, one an engine.

mod floor;
mod ink;
mod lua;
mod ours;
mod rhai;

pub use ink::Ink;
pub use ours::{Ours, drawn, scenario};

/// What some talks came to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Played {
    pub talks: u64,
    pub choices: u64,
    /// Sold, call back, lost, walked out; of ours only the first is told, the rest is the last.
    pub outcomes: [u64; 4],
    /// Of text heard and read, so that nobody may leave it out.
    pub bytes: u64,
}

impl Played {
    /// How many of the talks ended so.
    pub fn share(&self, outcome: usize) -> f64 {
        self.outcomes[outcome] as f64 / self.talks as f64
    }
}

/// Plays talks at random, as fast as its engine can.
pub trait Player {
    fn play(&mut self, talks: u64) -> Played;
}

/// All players: name, what it is, talks of about a fifth of a second.
pub const ALL: [(&str, &str, u64); 7] = [
    ("ours", "ours, on the seal", 70_000),
    ("ours-heard", "ours, each answer chosen and heard", 60_000),
    ("ours-recorded", "ours, every event recorded", 20_000),
    ("floor", "plain data-driven loop", 600_000),
    ("lua", "Lua 5.4 (mlua)", 25_000),
    ("rhai", "rhai, compiled expressions", 12_000),
    ("bladeink", "bladeink (ink)", 1_200),
];

/// The player of that name.
///
/// # Panics
/// If it is not in [`ALL`].
pub fn named(name: &str) -> Box<dyn Player> {
    match name {
        "ours" => Box::new(Ours::silent()),
        "ours-heard" => Box::new(Ours::heard()),
        "ours-recorded" => Box::new(Ours::recorded()),
        "floor" => Box::new(floor::Floor::new()),
        "lua" => Box::new(lua::Lua::new()),
        "rhai" => Box::new(rhai::Rhai::new()),
        "bladeink" => Box::new(Ink::new()),
        _ => panic!("no player is called {name}"),
    }
}
