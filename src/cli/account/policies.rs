//! Every policy over all variants.

use std::sync::Arc;

use serde_json::json;

use super::Arguments;
use crate::account::{Account, PolicyName, simulate};
use crate::text::{Language, words};

pub fn run(account: &Arc<Account>, arguments: &Arguments, language: Language) {
    for policy in PolicyName::ALL {
        let result = simulate(account, policy, arguments.games, arguments.seed);
        if arguments.json {
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
        let tenths = |number: u32| format!("{}.{}", number / 10, number % 10);
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
