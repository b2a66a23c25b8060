//! A play as people read it: what happened, where one stands, what can be done.

use fluent_bundle::FluentValue;

use super::{Teller, as_json};
use crate::account::{
    Account, Decision, FUNCTIONS, Kind, LEVELS, Noted, Observation, Offer, PersonSeen, Play, Reading,
};
use crate::debrief::month::{self, Sign, Told};
use crate::text::words;

impl Teller {
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
        let events = &play.events()[self.events..];
        if self.as_json {
            for event in events {
                anstream::println!("{}", as_json::event(play.account(), event));
            }
        } else {
            for told in month::tell(play.account(), events, self.language) {
                self.tell(told);
            }
        }
        self.events = play.events().len();
    }

    fn tell(&self, told: Told) {
        match told.sign {
            Sign::Did => self.say("account-did", &[("act", told.text.into())]),
            _ => anstream::println!("{}", told.text),
        }
        if !told.under.is_empty() {
            anstream::println!("  {}", told.under);
        }
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
        let reading = |points: Reading| month::reading(points, language);
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
        let place = month::place_of(account, seen.whereabouts, language);
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
        let source = month::source(account, known.source, language);
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
        let why = closed
            .map(|closed| month::why_closed(account, closed, language))
            .unwrap_or_default();
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
        for lesson in play.lessons() {
            anstream::println!("{}", month::lesson(play.account(), lesson, self.language));
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

/// A line of the list of what can be done.
#[derive(Clone, Copy)]
enum Line<'o> {
    Offer(&'o Offer),
    Way(crate::account::PlaceId),
}
