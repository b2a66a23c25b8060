//! A play as JSON, one object a line.

use serde_json::{Value, json};

use crate::account::Decision;
use crate::account::{Account, Cause, Event, Missed, Play, Row, Source, write_script};
use crate::scenario::PersonId;

pub fn chose(account: &Account, day: u16, decision: Decision) -> Value {
    let id = write_script(account, &[decision]);
    json!({"event": "chose", "day": day, "id": id.trim()})
}

pub fn event(account: &Account, event: &Event) -> Value {
    let person = |who: PersonId| account.person(who).id.clone();
    match event {
        Event::Did(act) => json!({"event": "did", "act": account.act(*act).id}),
        Event::Talked { act, came, held } => {
            json!({"event": "talked", "act": account.act(*act).id, "came": came.name(), "held": held})
        }
        Event::NotIn(act, who) => json!({"event": "not_in", "act": account.act(*act).id, "who": person(*who)}),
        Event::Missed(act, missed) => {
            json!({"event": "missed", "act": account.act(*act).id, "why": missed_name(*missed)})
        }
        Event::Found(note, known) => json!({
            "event": "found", "entry": account.note(*note).id, "kind": account.note(*note).kind.name(),
            "says": account.note(*note).values[known.value.index()], "day": known.day, "until": known.until,
            "source": match known.source { Source::Told(who) => Some(person(who)), Source::Seen => None },
        }),
        Event::Changed(row) => changed(account, row),
        Event::RivalSeen(what) => json!({"event": "rival", "move": account.rival_move(*what).id, "seen": true}),
        Event::RivalMoved(what) => json!({"event": "rival", "move": account.rival_move(*what).id, "seen": false}),
        Event::Promised(promise) => {
            json!({"event": "promised", "promise": account.promises[promise.index()].id})
        }
        Event::Kept(promise) => json!({"event": "kept", "promise": account.promises[promise.index()].id}),
        Event::Broke(promise) => json!({"event": "broke", "promise": account.promises[promise.index()].id}),
        Event::Arrived(place) => json!({"event": "arrived", "place": account.places[place.index()].id}),
        Event::Day(day) => json!({"event": "day", "day": day}),
        Event::Decided(outcome, ours, theirs) => {
            let of = |bits: u32| -> Vec<String> {
                let voted = account.people_ids().filter(|who| bits & 1 << who.index() != 0);
                voted.map(person).collect()
            };
            json!({
                "event": "decision", "rule": account.rule.name(), "outcome": outcome.name(),
                "for_us": of(*ours), "for_rival": of(*theirs),
            })
        }
    }
}

fn missed_name(missed: Missed) -> &'static str {
    match missed {
        Missed::NotSo => "not_so",
        Missed::Guessed => "guessed",
        Missed::Hearsay => "hearsay",
        Missed::Reported => "reported",
    }
}

fn changed(account: &Account, row: &Row) -> Value {
    let (cause, of) = match row.cause {
        Cause::Act(act) => ("act", account.act(act).id.as_str()),
        Cause::Guess(act) => ("guess", account.act(act).id.as_str()),
        Cause::Hearsay(act) => ("hearsay", account.act(act).id.as_str()),
        Cause::Reported(act) => ("reported", account.act(act).id.as_str()),
        Cause::Rival(what) => ("rival", account.rival_move(what).id.as_str()),
        Cause::Travel(place) => ("travel", account.places[place.index()].id.as_str()),
        Cause::Night(place) => ("night", account.places[place.index()].id.as_str()),
        Cause::Broken => ("broken_promise", ""),
    };
    json!({
        "event": "changed", "day": row.day, "what": row.what.name(), "who": row.who.map(|who| account.person(who).id.clone()),
        "from": row.from, "to": row.to, "cause": cause, "act": of,
    })
}

pub fn ended(play: &Play) -> Value {
    let account = play.account();
    let ledger: Vec<String> = play
        .ledger()
        .iter()
        .map(|row| changed(account, row).to_string())
        .collect();
    let hash = blake3::hash(ledger.join("\n").as_bytes()).to_hex();
    let evenings: Vec<Value> = play
        .evenings()
        .iter()
        .map(|day| json!({"day": day.day, "ours": day.ours, "rival": day.rival, "money": day.money}))
        .collect();
    let Some(closing) = play.closing() else {
        return json!({"event": "stopped", "decisions": play.log().len(), "day": play.observe().day, "days": evenings, "hash": hash.as_str()});
    };
    let [understanding, worth, belief] = closing.gauges;
    json!({
        "event": "ended", "account": account.id, "variant": play.variant().id, "outcome": closing.outcome.name(),
        "passed": closing.passed, "next_order": closing.next_order, "score": closing.score,
        "judged": account.person(closing.judged).id,
        "factors": {"understanding": understanding, "worth": worth, "belief": belief, "satisfaction": closing.satisfaction},
        "decisions": play.log().len(), "money": play.state().money, "days": evenings, "hash": hash.as_str(),
    })
}
