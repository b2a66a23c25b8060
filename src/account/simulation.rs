//! Policies over all variants, by their odds. All but `random` play each variant alike every time, so
//! that their figures have no sampling error.

use std::sync::Arc;

use super::model::Account;
use super::play::Play;
use super::policy::{Player, PolicyName};

/// What a policy comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Result {
    pub policy: PolicyName,
    /// Plays; of each variant as many.
    pub games: u32,
    /// Of a thousand plays, by the odds.
    pub won: u32,
    pub passed: u32,
    pub next_order: u32,
    /// Mean score in tenths, by the odds.
    pub score: u32,
    /// Of any play, the most.
    pub decisions: u32,
}

/// Plays to the end.
pub fn play_policy(account: &Arc<Account>, variant: usize, policy: PolicyName, seed: u64) -> Play {
    let mut play = Play::in_variant(Arc::clone(account), variant);
    let mut player = Player::new(policy, seed);
    while !play.is_over() {
        let decision = player.decide(account, &play.observe());
        play.decide(decision).expect("a policy decides what is open");
    }
    play
}

/// `games` plays a variant for `random`, one for each of the others.
pub fn simulate(account: &Arc<Account>, policy: PolicyName, games: u32, seed: u64) -> Result {
    let games = if policy == PolicyName::Random { games.max(1) } else { 1 };
    let mut sums = [0_u64; 4];
    let mut decisions = 0;
    let all: u64 = account.variants.iter().map(|variant| u64::from(variant.odds)).sum();
    for (position, variant) in account.variants.iter().enumerate() {
        for game in 0..u64::from(games) {
            let play = play_policy(account, position, policy, seed.wrapping_add(game));
            let closing = play.closing().expect("it is over");
            let counts = [
                u64::from(closing.outcome == super::Outcome::Won) * 1000,
                u64::from(closing.passed) * 1000,
                u64::from(closing.next_order) * 1000,
                u64::from(closing.score) * 10,
            ];
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += count * u64::from(variant.odds);
            }
            decisions = decisions.max(play.log().len() as u32);
        }
    }
    let [won, passed, next_order, score] = sums.map(|sum| (sum / (all * u64::from(games))) as u32);
    Result {
        policy,
        games: games * account.variants.len() as u32,
        won,
        passed,
        next_order,
        score,
        decisions,
    }
}
