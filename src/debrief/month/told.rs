//! What happened, as a seller gets to know it.

use crate::account::{Account, Came, Event, Missed};
use crate::scenario::PersonId;
use crate::text::{Language, words};

/// What kind of thing is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// What the seller did, and what came of it.
    Did,
    /// What the talk came to.
    Talked(Came),
    /// An empty office, or something that did not fit.
    Missed,
    Found,
    RivalSeen,
    /// A promise, given or kept.
    Promise,
    Broke,
    Arrived,
    Decided,
    /// Who voted for whom.
    Votes,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub sign: Sign,
    pub text: String,
    /// What came of it; may be empty.
    pub under: String,
}

/// In the order of the events; those of which a seller sees nothing are left out.
pub fn tell(account: &Account, events: &[Event], language: Language) -> Vec<Told> {
    let mut told = Vec::new();
    for (position, event) in events.iter().enumerate() {
        one(account, *event, &events[position + 1..], language, &mut told);
    }
    told
}

fn one(account: &Account, event: Event, rest: &[Event], language: Language, told: &mut Vec<Told>) {
    let words = words(language);
    let mut add = |sign, text: String, under: String| told.push(Told { sign, text, under });
    let mut say = |sign, key: &str, name: &'static str, value: &str| {
        add(sign, words.with(key, &[(name, value.to_owned().into())]), String::new());
    };
    let promise = |promise| account.promise_name(promise, language);
    match event {
        Event::Did(act) => {
            let missed = rest
                .iter()
                .take_while(|next| !matches!(next, Event::Did(_)))
                .any(|next| matches!(next, Event::Missed(..)));
            // What an act is written to come to is what it comes to in full.
            let in_full = !rest
                .iter()
                .take_while(|next| !matches!(next, Event::Did(_)))
                .any(|next| matches!(next, Event::Talked { came, .. } if *came != Came::Good));
            let came_of_it = if missed || !in_full {
                ""
            } else {
                account.act_done(act, language)
            };
            add(
                Sign::Did,
                account.act_name(act, language).to_owned(),
                came_of_it.to_owned(),
            );
        }
        Event::Talked { act, came, held } => {
            let share = account.talk_of(act).map_or(100, |talk| talk.share(came));
            let key = match held {
                true => format!("account-talk-{}", came.name()),
                false => "account-talk-unplayed".to_owned(),
            };
            let filled = [("share", share.into()), ("came", came.name().into())];
            add(Sign::Talked(came), words.with(&key, &filled), String::new());
        }
        Event::NotIn(_, who) => say(
            Sign::Missed,
            "account-not-in",
            "who",
            account.person_name(who, language),
        ),
        Event::Missed(act, Missed::NotSo) => {
            let text = account.act_missed(act, language).to_owned();
            add(Sign::Missed, text, String::new());
        }
        Event::Missed(_, Missed::Guessed) => add(Sign::Missed, words.get("account-guessed"), String::new()),
        Event::Missed(_, Missed::Hearsay) => add(Sign::Missed, words.get("account-hearsay"), String::new()),
        Event::Missed(_, Missed::Reported) => add(Sign::Missed, words.get("account-reported"), String::new()),
        Event::Found(note, known) => {
            let filled = [
                ("entry", account.note_name(note, language).to_owned().into()),
                (
                    "text",
                    account.value_text(note, known.value, language).to_owned().into(),
                ),
            ];
            add(Sign::Found, words.with("account-found", &filled), String::new());
        }
        Event::RivalSeen(what) => say(
            Sign::RivalSeen,
            "account-rival-seen",
            "text",
            account.rival_text(what, language),
        ),
        Event::Promised(which) => say(Sign::Promise, "account-promised", "promise", promise(which)),
        Event::Kept(which) => say(Sign::Promise, "account-kept", "promise", promise(which)),
        Event::Broke(which) => say(Sign::Broke, "account-broke", "promise", promise(which)),
        Event::Arrived(place) => say(
            Sign::Arrived,
            "account-arrived",
            "place",
            account.place_name(place, language),
        ),
        Event::Decided(outcome, ours, theirs) => {
            let key = format!("account-outcome-{}", outcome.name());
            add(Sign::Decided, words.get(&key), String::new());
            for (key, bits) in [("account-for-us", ours), ("account-for-rival", theirs)] {
                add(Sign::Votes, voted(account, key, bits, language), String::new());
            }
        }
        Event::Day(_) | Event::Changed(_) | Event::RivalMoved(_) => {}
    }
}

fn voted(account: &Account, key: &str, bits: u32, language: Language) -> String {
    let who = account
        .people_ids()
        .filter(|who: &PersonId| bits & 1 << who.index() != 0);
    let names: Vec<&str> = who.map(|who| account.person_name(who, language)).collect();
    let between = match language {
        Language::English => ", ",
        Language::Chinese => "、",
    };
    let filled = [("count", names.len().into()), ("names", names.join(between).into())];
    words(language).with(key, &filled)
}
