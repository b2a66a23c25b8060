//! A row of the ledger, said: what was changed, and by what.

use crate::account::{Account, Cause, What};
use crate::text::{Language, words};

/// What a row changed.
pub fn what(what: What, language: Language) -> String {
    let key = match what {
        What::Gauge(gauge) => format!("factor-{}", gauge.name()),
        What::Trust | What::Expectation | What::Experience => format!("part-{}", what.name()),
        What::Rival => "month-rival".to_owned(),
        What::Money => "month-money".to_owned(),
    };
    words(language).get(&key)
}

/// What changed it.
pub fn cause(account: &Account, cause: Cause, language: Language) -> String {
    let words = words(language);
    let of = |key: &str, act| {
        let act = account.act_name(act, language).to_owned();
        words.with(key, &[("act", act.into())])
    };
    let at = |key: &str, place| {
        let place = account.place_name(place, language).to_owned();
        words.with(key, &[("place", place.into())])
    };
    match cause {
        Cause::Act(act) => account.act_name(act, language).to_owned(),
        Cause::Guess(act) => of("month-cause-guess", act),
        Cause::Hearsay(act) => of("month-cause-hearsay", act),
        Cause::Reported(act) => of("month-cause-reported", act),
        Cause::Rival(what) => account.rival_text(what, language).to_owned(),
        Cause::Travel(place) => at("month-cause-travel", place),
        Cause::Night(place) => at("month-cause-night", place),
        Cause::Broken => words.get("month-cause-broken"),
    }
}
