//! Every policy over all variants.

use std::sync::Arc;

use serde_json::json;

use crate::account::{Account, PolicyName, simulate};
use crate::text::{Language, words};

/// Tenths of a percent, or of a point, as people read them.
pub fn tenths(number: u32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// Prints a line a policy; `games` plays of each variant with the random one.
pub fn run(account: &Arc<Account>, games: u32, seed: u64, as_json: bool, language: Language) {
    for policy in PolicyName::ALL {
        let result = simulate(account, policy, games, seed);
        if as_json {
            anstream::println!(
                "{}",
                json!({
                    "policy": policy.name(), "games": result.games, "won_permille": result.won,
                    "passed_permille": result.passed, "next_order_permille": result.next_order,
                    "score_mean_tenths": result.score, "decisions_most": result.decisions,
                })
            );
            continue;
        }
        let filled = [
            (
                "policy",
                words(language).get(&format!("account-policy-{}", policy.name())).into(),
            ),
            ("games", result.games.into()),
            ("won", tenths(result.won).into()),
            ("passed", tenths(result.passed).into()),
            ("next", tenths(result.next_order).into()),
            ("score", tenths(result.score).into()),
            ("decisions", result.decisions.into()),
        ];
        anstream::println!("{}", words(language).with("account-simulated", &filled));
    }
}
