//! A play as people read it: what happened, where one stands, what can be done.

use fluent_bundle::FluentValue;

use super::{Told, as_json};
use crate::account::FUNCTIONS;
use crate::account::{
    Account, Closed, Decision, Event, Kind, LEVELS, Lesson, Missed, Noted, Observation, Offer, PersonSeen, Play,
    Reading, Source,
};
use crate::scenario::PersonId;
use crate::text::words;

impl Told {
    fn say(&self, key: &str, filled: &[(&str, FluentValue<'_>)]) {
        anstream::println!("{}", words(self.language).with(key, filled));
    }

    pub fn opening(&mut self, play: &Play) {
        if self.as_json {
            self.tell_events(play);
            return;
        }
        let account = play.account();
        for key in ["title", "story", "goal"] {
            anstream::println!("{}\n", account.texts.get(key, self.language));
        }
        self.tell_events(play);
    }

    /// What came of a decision.
    pub fn turn(&mut self, play: &Play, decision: Decision) {
        if self.as_json {
            anstream::println!("{}", as_json::chose(play.account(), play.observe().day, decision));
        }
        self.tell_events(play);
    }

    pub fn refused(&self, line: &str) {
        self.say("account-refused", &[("line", line.to_owned().into())]);
    }

    fn tell_events(&mut self, play: &Play) {
        for event in &play.events()[self.events..] {
            if self.as_json {
                anstream::println!("{}", as_json::event(play.account(), event));
            } else {
                self.tell(play.account(), event);
            }
        }
        self.events = play.events().len();
    }

    /// What a seller gets to know of it; changes of numbers are for the end.
    fn tell(&self, account: &Account, event: &Event) {
        let language = self.language;
        let name = |who: PersonId| account.person_name(who, language).to_owned().into();
        match *event {
            Event::Did(act) => {
                let title = account.act_name(act, language).to_owned();
                self.say("account-did", &[("act", title.into())]);
            }
            Event::NotIn(_, who) => self.say("account-not-in", &[("who", name(who))]),
            Event::Missed(act, Missed::NotSo) => anstream::println!("  {}", account.act_missed(act, language)),
            Event::Missed(_, Missed::Guessed) => self.say("account-guessed", &[]),
            Event::Missed(_, Missed::Hearsay) => self.say("account-hearsay", &[]),
            Event::Missed(_, Missed::Reported) => self.say("account-reported", &[]),
            Event::Found(note, known) => {
                let text = account.value_text(note, known.value, language).to_owned();
                self.say(
                    "account-found",
                    &[
                        ("entry", account.note_name(note, language).to_owned().into()),
                        ("text", text.into()),
                    ],
                );
            }
            Event::RivalSeen(what) => {
                let text = account.rival_text(what, language).to_owned();
                self.say("account-rival-seen", &[("text", text.into())]);
            }
            Event::Promised(promise) => {
                let promise = account.promise_name(promise, language).to_owned();
                self.say("account-promised", &[("promise", promise.into())]);
            }
            Event::Kept(promise) => {
                let promise = account.promise_name(promise, language).to_owned();
                self.say("account-kept", &[("promise", promise.into())]);
            }
            Event::Broke(promise) => {
                let promise = account.promise_name(promise, language).to_owned();
                self.say("account-broke", &[("promise", promise.into())]);
            }
            Event::Arrived(place) => {
                let place = account.place_name(place, language).to_owned();
                self.say("account-arrived", &[("place", place.into())]);
            }
            Event::Decided(outcome, ours, theirs) => {
                self.say(&format!("account-outcome-{}", outcome.name()), &[]);
                self.voted(account, "account-for-us", ours);
                self.voted(account, "account-for-rival", theirs);
            }
            Event::Day(_) | Event::Changed(_) | Event::RivalMoved(_) => {}
        }
        if let Event::Did(act) = *event {
            anstream::println!("  {}", account.act_done(act, language));
        }
    }

    fn voted(&self, account: &Account, key: &str, bits: u32) {
        let who = account.people_ids().filter(|who| bits & 1 << who.index() != 0);
        let names: Vec<&str> = who.map(|who| account.person_name(who, self.language)).collect();
        let count = names.len();
        self.say(key, &[("count", count.into()), ("names", names.join(", ").into())]);
    }

    /// Where one stands, and what can be done.
    pub fn moment(&self, play: &Play) {
        let (account, seen) = (play.account(), play.observe());
        if self.as_json {
            let open = seen.open().map(|offer| account.act(offer.act).id.clone());
            let open: Vec<String> = open.collect();
            anstream::println!(
                "{}",
                serde_json::json!({"event": "offered", "day": seen.day, "choices": open})
            );
            return;
        }
        anstream::println!();
        self.day(account, &seen);
        seen.people.iter().for_each(|person| self.person(account, person));
        self.dossier(account, &seen);
        let ways = seen.ways.iter().map(|place| Line::Way(*place));
        for (line, number) in seen.offers.iter().map(Line::Offer).chain(ways).zip(1_u32..) {
            self.line(account, line, number);
        }
        self.say("account-wait", &[]);
    }

    fn day(&self, account: &Account, seen: &Observation) {
        let language = self.language;
        let half = if seen.afternoon {
            "account-afternoon"
        } else {
            "account-morning"
        };
        self.say(
            "account-day",
            &[
                ("day", seen.day.into()),
                ("days", account.days.into()),
                ("half", words(language).get(half).into()),
                ("place", account.place_name(seen.place, language).to_owned().into()),
                ("money", seen.money.into()),
                ("stage", account.stage_name(seen.stage, language).to_owned().into()),
                ("tender", account.tender.into()),
                ("decision", account.decision.into()),
            ],
        );
    }

    fn person(&self, account: &Account, seen: &PersonSeen) {
        let language = self.language;
        let person = account.person(seen.who);
        let reading = |reading: Reading| words(language).get(READINGS[reading as usize]);
        let gauges = match seen.gauges {
            None => words(language).get("account-never-met"),
            Some(gauges) => {
                let parts = ["understanding", "worth", "belief"].iter().zip(gauges);
                let parts: Vec<String> = parts
                    .map(|(name, points)| {
                        format!("{} {}", words(language).get(&format!("factor-{name}")), reading(points))
                    })
                    .collect();
                parts.join(" · ")
            }
        };
        let place = match seen.whereabouts {
            None => words(language).get("account-somewhere"),
            Some(told) => {
                let place = account.place_name(told.place, language).to_owned();
                match told.until {
                    None => place,
                    Some(day) => words(language).with("account-until", &[("place", place.into()), ("day", day.into())]),
                }
            }
        };
        let rival = seen.rival.map(|(points, day)| {
            let filled = [("points", reading(points).into()), ("day", day.into())];
            words(language).with("account-rival-stands", &filled)
        });
        self.say(
            "account-person",
            &[
                ("name", account.person_name(seen.who, language).to_owned().into()),
                ("role", account.person_role(seen.who, language).to_owned().into()),
                (
                    "level",
                    words(language)
                        .get(&format!("level-{}", LEVELS[usize::from(person.level)]))
                        .into(),
                ),
                (
                    "function",
                    words(language)
                        .get(&format!("function-{}", FUNCTIONS[usize::from(person.function)]))
                        .into(),
                ),
                ("place", place.into()),
                ("gauges", gauges.into()),
                ("rival", rival.unwrap_or_default().into()),
            ],
        );
    }

    fn dossier(&self, account: &Account, seen: &Observation) {
        for kind in Kind::ALL {
            let of_kind = |noted: &&Noted| account.note(noted.note).kind == kind;
            self.say(&format!("account-kind-{}", kind.name()), &[]);
            seen.dossier
                .iter()
                .filter(of_kind)
                .for_each(|noted| self.noted(account, noted));
        }
    }

    fn noted(&self, account: &Account, noted: &Noted) {
        let language = self.language;
        let name = account.note_name(noted.note, language).to_owned();
        let Some(known) = noted.known else {
            self.say("account-entry-open", &[("entry", name.into())]);
            return;
        };
        let source = match known.source {
            Source::Told(who) => account.person_name(who, language).to_owned(),
            Source::Seen => words(language).get("account-source-seen"),
        };
        let stale = if noted.stale {
            words(language).get("account-stale")
        } else {
            String::new()
        };
        self.say(
            "account-entry",
            &[
                ("entry", name.into()),
                (
                    "text",
                    account.value_text(noted.note, known.value, language).to_owned().into(),
                ),
                ("source", source.into()),
                ("day", known.day.into()),
                ("stale", stale.into()),
            ],
        );
    }

    fn line(&self, account: &Account, line: Line<'_>, number: u32) {
        let language = self.language;
        let (title, id, halves, money, closed) = match line {
            Line::Way(place) => {
                let id = format!("go {}", account.places[place.index()].id);
                (account.place_name(place, language).to_owned(), id, 1, 0, None)
            }
            Line::Offer(offer) => {
                let act = account.act(offer.act);
                let title = account.act_name(offer.act, language).to_owned();
                (title, act.id.clone(), act.halves, act.money, offer.closed)
            }
        };
        let key = match (line, closed) {
            (Line::Way(_), _) => "account-way",
            (_, None) => "account-offer",
            (_, Some(_)) => "account-offer-closed",
        };
        let why = closed.map(|closed| self.why(account, closed)).unwrap_or_default();
        self.say(
            key,
            &[
                ("number", number.into()),
                ("title", title.into()),
                ("id", id.into()),
                ("halves", halves.into()),
                ("money", money.into()),
                ("why", why.into()),
            ],
        );
    }

    fn why(&self, account: &Account, closed: Closed) -> String {
        let language = self.language;
        let words = words(language);
        let place = |place| ("place", account.place_name(place, language).to_owned().into());
        let who = |who| ("who", account.person_name(who, language).to_owned().into());
        match closed {
            Closed::Elsewhere(at) => words.with("account-closed-elsewhere", &[place(at)]),
            Closed::Away(person, at) => words.with("account-closed-away", &[who(person), place(at)]),
            Closed::Trust(person) => words.with("account-closed-trust", &[who(person)]),
            Closed::NotBefore(stage) => {
                let stage = account.stage_name(stage, language).to_owned();
                words.with("account-closed-stage", &[("stage", stage.into())])
            }
            Closed::OnDay(day) => words.with("account-closed-day", &[("day", day.into())]),
            Closed::Money => words.get("account-closed-money"),
            Closed::Time => words.get("account-closed-time"),
        }
    }

    /// A decision by its number in the list, or by name.
    pub fn read(&self, play: &Play, line: &str) -> Option<Decision> {
        let seen = play.observe();
        if let Ok(number) = line.parse::<usize>() {
            let place = number.checked_sub(1)?;
            let way = |position: usize| seen.ways.get(position).map(|place| Decision::Travel(*place));
            let offer = seen.offers.get(place).map(|offer| Decision::Act(offer.act));
            return offer.or_else(|| way(place - seen.offers.len()));
        }
        let line = if line.is_empty() { "wait" } else { line };
        crate::account::read_script(play.account(), line).ok()?.pop()
    }

    pub fn ending(&mut self, play: &Play) {
        if self.as_json {
            anstream::println!("{}", as_json::ended(play));
            return;
        }
        let account = play.account();
        let Some(closing) = play.closing() else {
            self.say("account-stopped", &[("decisions", play.log().len().into())]);
            return;
        };
        let variant = account.variants.iter().position(|variant| variant == play.variant());
        anstream::println!("{}", account.variant_text(variant.unwrap_or(0), self.language));
        let [understanding, worth, belief] = closing.gauges;
        self.say(
            "account-score",
            &[
                ("score", closing.score.into()),
                (
                    "who",
                    account.person_name(closing.judged, self.language).to_owned().into(),
                ),
                ("understanding", understanding.into()),
                ("worth", worth.into()),
                ("belief", belief.into()),
                ("decisions", play.log().len().into()),
                ("money", play.state().money.into()),
            ],
        );
        if let Some(satisfaction) = closing.satisfaction {
            let key = if closing.next_order {
                "account-next-order"
            } else {
                "account-no-next-order"
            };
            self.say(key, &[("satisfaction", satisfaction.into())]);
        }
        self.lessons(play);
        self.standing(play);
    }

    fn lessons(&self, play: &Play) {
        let name = |who| ("who", play.account().person_name(who, self.language).to_owned().into());
        for lesson in play.lessons() {
            match lesson {
                Lesson::LevelNotMet(level) => {
                    self.say(&format!("account-lesson-{}", LEVELS[usize::from(level)]), &[]);
                }
                Lesson::FunctionNotMet(function) => {
                    self.say(&format!("account-lesson-{}", FUNCTIONS[usize::from(function)]), &[]);
                }
                Lesson::NothingPersonal => self.say("account-lesson-personal", &[]),
                Lesson::GateClosed(who, gauge) => {
                    self.say(&format!("account-lesson-{}", gauge.name()), &[name(who)]);
                }
                Lesson::RivalAhead(who) => self.say("account-lesson-rival", &[name(who)]),
                Lesson::Reported => self.say("account-lesson-reported", &[]),
            }
        }
    }

    /// Both sides at the end, person by person.
    fn standing(&self, play: &Play) {
        let account = play.account();
        for who in account.people_ids() {
            let standing = &play.state().people[who.index()];
            let vote = play.variant().starts[who.index()].vote;
            self.say(
                "account-standing",
                &[
                    ("name", account.person_name(who, self.language).to_owned().into()),
                    ("ours", standing.view().into()),
                    ("rival", standing.rival.into()),
                    ("vote", vote.into()),
                    ("met", standing.met.into()),
                ],
            );
        }
    }
}

const READINGS: [&str; 3] = ["account-little", "account-some", "account-open"];

/// A line of the list of what can be done.
#[derive(Clone, Copy)]
enum Line<'o> {
    Offer(&'o Offer),
    Way(crate::account::PlaceId),
}
