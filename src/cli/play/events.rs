//! A talk as JSON, one object a line, in the order in which things happen.
//!
//! With `--as-learner` only what an observation holds is printed; what would have to be looked up
//! in the customer's state is null there.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use super::{Printing, names, table};
use crate::debrief::{act_name, debrief, reason};
use crate::scenario::{Factor, OptionId, PersonId};
use crate::sim::{Cause, Event, Line, Outcome, Session};

/// The attempt that a journal is kept of.
pub fn print_attempt(session: &Session, attempt: &str, printing: Printing) {
    let printer = Printer {
        session,
        printing,
        turn: session.turns().len(),
        about: Cell::new(None),
    };
    printer.print("attempt", json!({ "attempt": attempt }));
}

/// What happens before the first choice; of a talk taken up again, its last turn.
pub fn print_beginning(session: &Session, printing: Printing) {
    if !session.turns().is_empty() {
        return print_turn(session, printing);
    }
    let printer = Printer {
        session,
        printing,
        turn: 0,
        about: Cell::new(None),
    };
    for event in session.opening() {
        printer.print_event(event);
    }
    printer.print_factors();
    printer.print_offers();
}

/// Prints the last turn.
pub fn print_turn(session: &Session, printing: Printing) {
    let turn = session.turns().last().expect("a turn has just been made");
    let printer = Printer {
        session,
        printing,
        turn: session.turns().len(),
        about: Cell::new(None),
    };
    for event in &turn.events {
        printer.print_event(event);
    }
    printer.print_factors();
    printer.print_offers();
}

/// Says that the talk went back, and how it stands there.
pub fn print_rewound(session: &Session, printing: Printing) {
    let printer = Printer {
        session,
        printing,
        turn: session.turns().len(),
        about: Cell::new(None),
    };
    printer.print("rewound", json!({}));
    printer.print_factors();
    printer.print_offers();
}

pub fn print_end(session: &Session, printing: Printing) {
    let account = debrief(session);
    let event = if account.outcome == Outcome::Open {
        "stopped"
    } else {
        "ended"
    };
    let printer = Printer {
        session,
        printing,
        turn: session.turns().len(),
        about: Cell::new(None),
    };
    let hidden = printing.as_learner;
    let known = |value: Value| if hidden { Value::Null } else { value };
    printer.print(
        event,
        json!({
            "outcome": account.outcome.name(),
            "passed": known(json!(account.passed)),
            "score": known(json!(account.tally.score)),
            "factors": printer.factors(),
            "turns": session.turns().len(),
            "needs_found": account.needs_found.len(),
            "needs_all": known(json!(account.needs_found.len() + account.needs_missed.len())),
            "variant": known(json!(session.scenario().names.variants[account.variant.index()])),
            "hash": known(json!(account.hash)),
        }),
    );
}

pub(super) struct Printer<'a> {
    pub session: &'a Session,
    pub printing: Printing,
    pub turn: usize,
    /// Whom, of a meeting, and which option the events being printed concern.
    about: Cell<Option<(PersonId, Option<OptionId>)>>,
}

impl Printer<'_> {
    /// One line: `event` and `turn` first, then the fields.
    pub fn print(&self, event: &str, fields: Value) {
        let mut object = Map::new();
        object.insert("event".into(), json!(event));
        object.insert("turn".into(), json!(self.turn));
        if let Value::Object(fields) = fields {
            object.extend(fields);
        }
        anstream::println!("{}", Value::Object(object));
    }

    fn who(&self) -> &str {
        let scenario = self.session.scenario();
        match (self.about.get(), &scenario.meeting) {
            (Some((who, _)), Some(meeting)) => &meeting.names.people[who.index()],
            _ => &scenario.names.customer,
        }
    }

    /// Adds which option something is about, where it is about one.
    fn add_option(&self, fields: &mut Map<String, Value>) {
        let meeting = self.session.scenario().meeting.as_ref();
        if let (Some((_, Some(option))), Some(meeting)) = (self.about.get(), meeting) {
            fields.insert("option".into(), json!(meeting.names.options[option.index()]));
        }
    }

    fn print_event(&self, event: &Event) {
        let scenario = self.session.scenario();
        let names = &scenario.names;
        let language = self.printing.language;
        let show_all = !self.printing.as_learner;
        match *event {
            Event::Chose(choice) => {
                let id = &names.choices[choice.index()];
                self.print("chose", json!({ "id": id }));
                let text = scenario.texts.get(scenario.choice(choice).says, language);
                self.print("said", json!({ "by": "seller", "text": text, "id": id }));
            }
            Event::Said(line) => self.print_said(line),
            Event::FactStage { fact, from, to, cause } if show_all => self.print_changed(
                json!({ "what": "fact", "id": names.facts[fact.index()] }),
                json!(names::fact_stage(from)),
                json!(names::fact_stage(to)),
                cause,
            ),
            Event::NeedStage { need, from, to, cause } if show_all => self.print_changed(
                json!({ "what": "need", "id": names.needs[need.index()] }),
                json!(names::need_stage(from)),
                json!(names::need_stage(to)),
                cause,
            ),
            Event::Points { part, from, to, cause } if show_all => {
                self.print_changed(json!({ "what": part.name() }), json!(from), json!(to), cause);
            }
            Event::Factor {
                factor,
                from,
                to,
                cause,
            } if show_all => {
                self.print_changed(json!({ "what": factor.name() }), json!(from), json!(to), cause);
            }
            Event::Found(need) => {
                self.print("found", json!({ "who": self.who(), "need": names.needs[need.index()] }));
            }
            Event::Shown(evidence) => {
                self.print("shown", json!({ "evidence": names.evidence[evidence.index()] }));
            }
            Event::Promised(fact) => self.print("promised", json!({ "promise": names.facts[fact.index()] })),
            Event::Refused { gate, evasive } if show_all || !evasive => {
                self.print(
                    "refused",
                    json!({ "who": self.who(), "gate": gate.name(), "evasive": evasive }),
                );
            }
            Event::Sold if scenario.meeting.is_some() => self.print("sold", json!({})),
            Event::Sold => self.print("sold", json!({ "who": self.who() })),
            Event::About(who, option) => self.about.set(Some((who, option))),
            Event::Spoke(who) => self.about.set(Some((who, None))),
            Event::Decided(..) => table::print_decision(self),
            Event::Voted(..) => {}
            Event::Ended(Outcome::Left) => self.print("left", json!({})),
            Event::Refused { .. }
            | Event::FactStage { .. }
            | Event::NeedStage { .. }
            | Event::Points { .. }
            | Event::Factor { .. }
            | Event::Evaded(_)
            | Event::Ended(_) => {}
        }
    }

    fn print_said(&self, line: Line) {
        let text = self.session.wording(line, self.turn as u16, self.printing.language);
        let id = self.session.line_id(line);
        self.print(
            "said",
            json!({ "by": "customer", "who": self.who(), "text": text, "id": id }),
        );
    }

    fn print_changed(&self, what: Value, from: Value, to: Value, cause: Cause) {
        let mut fields = Map::new();
        fields.insert("who".into(), json!(self.who()));
        if let Value::Object(what) = what {
            fields.extend(what);
        }
        self.add_option(&mut fields);
        fields.insert("from".into(), from);
        fields.insert("to".into(), to);
        fields.insert("act".into(), json!(act_name(cause)));
        fields.insert(
            "cause".into(),
            json!(reason(self.session.scenario(), cause, self.printing.language)),
        );
        self.print("changed", Value::Object(fields));
    }

    /// The factors after this turn: as they are, or as a learner sees them.
    fn factors(&self) -> Value {
        let mut object = Map::new();
        if self.printing.as_learner {
            for gauge in self.session.observe_at(self.turn).gauges {
                object.insert(gauge.factor.name().into(), names::reading(gauge.reading));
            }
        } else {
            let factors = self.session.factors_at(self.turn);
            for factor in Factor::ALL {
                object.insert(factor.name().into(), json!(factors.get(factor)));
            }
        }
        Value::Object(object)
    }

    fn print_factors(&self) {
        if self.session.scenario().meeting.is_some() {
            return table::print_standing(self);
        }
        let mut fields = Map::new();
        fields.insert("who".into(), json!(self.who()));
        if let Value::Object(factors) = self.factors() {
            fields.extend(factors);
        }
        self.print("factors", Value::Object(fields));
    }

    fn print_offers(&self) {
        let scenario = self.session.scenario();
        let language = self.printing.language;
        let seen = self.session.observe_at(self.turn);
        if seen.offers.is_empty() {
            return;
        }
        let choices: Vec<Value> = seen
            .offers
            .iter()
            .map(|offer| {
                json!({
                    "id": scenario.names.choices[offer.choice.index()],
                    "open": offer.is_open(),
                    "reason": offer.closed.map(|reason| scenario.texts.get(reason, language)),
                    "text": scenario.texts.get(scenario.choice(offer.choice).says, language),
                })
            })
            .collect();
        self.print("offered", json!({ "choices": choices }));
    }
}
