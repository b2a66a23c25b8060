//! `yinxin analyze` of an account: what the policies come to with each variant, whether care is needed
//! to win, which entries open nothing, which acts nobody took.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::policies::tenths;
use crate::account::{Account, ActId, Closing, Event, Outcome, PolicyName, PolicyResult, bound, play_policy, simulate};
use crate::cli::{FINE, HAS_PROBLEMS, UNUSABLE, account_file, table};
use crate::scenario::Problem;
use crate::text::{Language, words};

/// Plays of each variant by the random policy: enough to meet what the others pass by.
const GAMES: u32 = 100;
/// The informed one wins by so many of a thousand more than each careless one (`model.md`, property 3).
const MARGIN: u32 = 200;
const CARELESS: [PolicyName; 3] = [PolicyName::Squatter, PolicyName::Entertainer, PolicyName::TopOnly];

/// What is known of an account without a search.
struct Analysis {
    /// One a policy, over all variants.
    results: Vec<PolicyResult>,
    /// One a variant: who came to most, and to what.
    best: Vec<(PolicyName, Closing)>,
    /// One a variant: points that no play comes to more than.
    bounds: Vec<u8>,
    /// Acts that no play took, in the order of the file.
    untaken: Vec<ActId>,
}

/// Prints; 1 if care is not needed to win, or an entry opens nothing.
pub fn run(folder: &Path, as_json: bool, language: Language) -> u8 {
    let (account, read) = match account_file::read(folder, language) {
        Ok(read) => read,
        Err(sentence) => {
            anstream::eprintln!("{sentence}");
            return UNUSABLE;
        }
    };
    let Some(account) = account.map(Arc::new) else {
        let blocks = account_file::blocks(&read, true, language);
        blocks.iter().for_each(|block| anstream::eprintln!("{block}"));
        return HAS_PROBLEMS;
    };
    let analysis = analyze(&account);
    let problems = &read.loaded.problems;
    if as_json {
        anstream::println!("{}", as_json_of(&account, &analysis, problems));
    } else {
        print(&account, &analysis, language);
        for block in account_file::blocks(&read, false, language) {
            anstream::println!("\n{block}");
        }
    }
    if analysis.is_balanced() && problems.is_empty() {
        FINE
    } else {
        HAS_PROBLEMS
    }
}

fn analyze(account: &Arc<Account>) -> Analysis {
    let results = PolicyName::ALL.map(|policy| simulate(account, policy, GAMES, 0));
    let mut taken = BTreeSet::new();
    let mut best = Vec::new();
    for variant in 0..account.variants.len() {
        let plays = PolicyName::ALL.into_iter().flat_map(|policy| {
            let games = if policy == PolicyName::Random { GAMES } else { 1 };
            (0..games).map(move |seed| (policy, seed))
        });
        let mut found: Vec<(PolicyName, Closing)> = Vec::new();
        for (policy, seed) in plays {
            let play = play_policy(account, variant, policy, seed.into());
            taken.extend(play.events().iter().filter_map(|event| match event {
                Event::Did(act) => Some(*act),
                _ => None,
            }));
            let closing = play.closing().expect("a policy plays to the end");
            found.push((policy, closing));
        }
        // Of several that come to the same, the first in the order of the policies.
        found.sort_by_key(|(_, closing)| std::cmp::Reverse((closing.outcome == Outcome::Won, closing.score)));
        best.extend(found.into_iter().next());
    }
    let all = (0..account.acts.len()).map(ActId::at);
    Analysis {
        results: results.into(),
        best,
        bounds: (0..account.variants.len())
            .map(|variant| bound(account, variant))
            .collect(),
        untaken: all.filter(|act| !taken.contains(act)).collect(),
    }
}

impl Analysis {
    fn of(&self, policy: PolicyName) -> &PolicyResult {
        let found = self.results.iter().find(|result| result.policy == policy);
        found.expect("every policy has played")
    }

    /// Care wins clearly more often, and no careless way passes half of the time.
    fn is_balanced(&self) -> bool {
        let informed = self.of(PolicyName::Informed).won;
        CARELESS.iter().all(|policy| {
            let careless = self.of(*policy);
            informed >= careless.won + MARGIN && careless.passed < 500
        })
    }
}

fn print(account: &Account, analysis: &Analysis, language: Language) {
    let words = words(language);
    let verdict = if analysis.is_balanced() {
        "account-verdict-balanced"
    } else {
        "account-verdict-careless"
    };
    let policy = |policy: PolicyName| words.get(&format!("account-policy-{}", policy.name()));
    let heads =
        ["policy", "won", "passed", "next-order", "score"].map(|head| words.get(&format!("account-head-{head}")));
    let mut rows = vec![heads.to_vec()];
    rows.extend(analysis.results.iter().map(|result| {
        let shares = [result.won, result.passed, result.next_order].map(|share| format!("{} %", tenths(share)));
        let mut row = vec![policy(result.policy)];
        row.extend(shares);
        row.push(tenths(result.score));
        row
    }));
    anstream::println!("{}\n\n{}", words.get(verdict), table::draw(&rows));
    let heads = ["variant", "best", "bound", "by", "outcome"].map(|head| words.get(&format!("account-head-{head}")));
    let mut rows = vec![heads.to_vec()];
    rows.extend(analysis.best.iter().zip(&account.variants).zip(&analysis.bounds).map(
        |(((by, closing), variant), bound)| {
            let outcome = words.get(&format!("account-end-{}", closing.outcome.name()));
            let score = closing.score.to_string();
            vec![variant.id.clone(), score, bound.to_string(), policy(*by), outcome]
        },
    ));
    anstream::println!("\n{}\n\n{}", table::draw(&rows), words.get("account-best-known"));
    let untaken: Vec<&str> = analysis
        .untaken
        .iter()
        .map(|act| account.act(*act).id.as_str())
        .collect();
    if !untaken.is_empty() {
        anstream::println!(
            "{}",
            words.with("account-untaken", &[("acts", untaken.join(", ").into())])
        );
    }
    let entries = [("count", account.notes.len().into())];
    anstream::println!("{}", words.with("account-entries", &entries));
}

fn as_json_of(account: &Account, analysis: &Analysis, problems: &[Problem]) -> serde_json::Value {
    let policies = analysis.results.iter().map(|result| {
        json!({"policy": result.policy.name(), "won_permille": result.won, "passed_permille": result.passed,
               "next_order_permille": result.next_order, "score_mean_tenths": result.score})
    });
    let best = analysis.best.iter().zip(&account.variants).zip(&analysis.bounds);
    let variants = best.map(|(((by, closing), variant), bound)| {
        json!({"variant": variant.id, "best_found": closing.score, "bound": bound, "by": by.name(), "outcome": closing.outcome.name()})
    });
    let idle = problems.iter().filter(|problem| problem.code == "W090");
    json!({
        "account": account.id, "balanced": analysis.is_balanced(), "policies": policies.collect::<Vec<_>>(),
        "variants": variants.collect::<Vec<_>>(),
        "untaken": analysis.untaken.iter().map(|act| account.act(*act).id.as_str()).collect::<Vec<_>>(),
        "entries": account.notes.len(), "entries_that_open_nothing": idle.filter_map(|problem| problem.id.as_deref()).collect::<Vec<_>>(),
    })
}
