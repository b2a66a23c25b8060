//! One turn of a meeting: what is said to one is heard by all who are present.
//!
//! Each person is moved by the engine of a talk between two, through the own lens. What is here is
//! whom an act reaches, whose minutes it takes, who speaks up, and when hands are raised.

use super::decide::{decisive, is_carried, judged, voters};
use super::moment::{TableMoment, Upshots};
use super::table::Table;
use super::views::Views;
use crate::scenario::limits::{MAX_OPTIONS, MAX_PEOPLE};
use crate::scenario::{
    Act, ChoiceId, EvidenceId, FactId, Factor, Interjection, Meeting, NeedId, OptionId, PersonId, Quantity, Scenario,
    SceneId, TopicId,
};
use crate::sim::acts::Turn;
use crate::sim::event::{Cause, Event, EventSink, Line, Part, Reaction};
use crate::sim::factors::Factors;
use crate::sim::state::{Flags, Outcome, positions};
use crate::sim::step::{Upshot, stock_line};
use crate::sim::table::{FACTS_AT_ONCE, INTERJECTIONS_A_TURN, NOISE_MINUTES, REFUSAL_TRUST};

/// Makes a choice that is open at this table.
pub fn step_table<S: EventSink>(
    scenario: &Scenario,
    meeting: &Meeting,
    table: &mut Table,
    choice: ChoiceId,
    sink: &mut S,
) {
    let before = *table;
    sink.push(Event::Chose(choice));
    table.room.turn = table.room.turn.saturating_add(1);
    table.room.chosen |= 1 << choice.index();
    let mut turn = TableTurn::new(scenario, meeting, table, sink);
    turn.carry_out(choice);
    turn.answer(&before, choice);
    turn.interject(&before);
    turn.move_on();
}

/// Everybody's factors for every option.
type AllFactors = [[Option<Factors>; MAX_OPTIONS]; MAX_PEOPLE];

struct TableTurn<'a, S> {
    scenario: &'a Scenario,
    meeting: &'a Meeting,
    table: &'a mut Table,
    sink: &'a mut S,
    upshots: Upshots,
    /// Bits of those who are present.
    present: u16,
    left: bool,
    returned: bool,
    /// The table was asked to decide by itself, and kept things as they are.
    kept: bool,
    next: Option<SceneId>,
}

impl<'a, S: EventSink> TableTurn<'a, S> {
    fn new(scenario: &'a Scenario, meeting: &'a Meeting, table: &'a mut Table, sink: &'a mut S) -> Self {
        let present = table.present(meeting);
        Self {
            scenario,
            meeting,
            table,
            sink,
            upshots: [Upshot::default(); MAX_PEOPLE],
            present,
            left: false,
            returned: false,
            kept: false,
            next: None,
        }
    }

    fn people(bits: u16) -> impl Iterator<Item = PersonId> {
        positions(bits).map(PersonId::at)
    }

    /// Lets the engine of one talk move this person; returns the minutes it noted.
    fn with<T>(&mut self, who: PersonId, act: impl FnOnce(&mut Turn<'_, S>) -> T) -> (T, Option<(u8, Cause)>) {
        let person = self.meeting.person(who);
        let state = &mut self.table.people[who.index()];
        let concerns = person.concerns[state.variant().index()];
        self.sink.push(Event::About(who, None));
        let mut turn = Turn::at_table(&person.lens, state, self.sink, concerns);
        turn.upshot = self.upshots[who.index()];
        let value = act(&mut turn);
        let noted = turn.noted();
        self.upshots[who.index()] = turn.upshot;
        (value, noted)
    }

    fn carry_out(&mut self, choice: ChoiceId) {
        let authored = self.scenario.choice(choice);
        let aim = self.meeting.aims[choice.index()];
        let clock = self.table.clock(self.meeting);
        let patience = self.table.people[clock.index()].patience;
        let to = aim.to.map_or(self.present, |who| 1 << who.index() & self.present);
        let mut told = 0;
        let mut factors = self.all_factors();
        for &act in &authored.acts {
            if let Act::Tell(_) = act {
                told += 1;
            }
            let in_passing = authored.rushed || told > FACTS_AT_ONCE;
            let pressed = authored.acts.contains(&Act::Pressure);
            let cause = self.act(act, to, aim.option, in_passing, pressed);
            for who in Self::people(self.present) {
                self.with(who, |turn| turn.raise_hopes());
            }
            factors = self.book(factors, cause);
        }
        // At least a minute net, whatever the acts give: so every meeting ends.
        let now = self.table.people[clock.index()].patience;
        let left = now.saturating_sub(authored.minutes).min(patience.saturating_sub(1));
        self.take_time(i32::from(left) - i32::from(now), Cause::Minutes);
    }

    /// Takes minutes off the clock, or gives some.
    fn take_time(&mut self, by: i32, cause: Cause) {
        let clock = self.table.clock(self.meeting);
        self.with(clock, |turn| turn.move_part(Part::Patience, by, cause));
    }

    fn act(&mut self, act: Act, to: u16, option: Option<OptionId>, in_passing: bool, pressed: bool) -> Cause {
        match act {
            Act::Tell(fact) => self.tell(fact, to, in_passing),
            Act::Promise(fact) => self.promise(fact, to),
            Act::Ask(topic) => self.ask(topic, to),
            Act::Imply(need) => self.imply(need, to),
            Act::Prove(evidence) => self.prove(evidence),
            Act::Deliver(..) => self.each(act, self.present),
            Act::Quote(price) => self.quote(option, |_| price),
            Act::Concede(by) => self.quote(option, |price| price.saturating_sub(by).max(1)),
            Act::Adjust(Quantity::Patience, by, because) => {
                self.take_time(by.into(), Cause::Adjusted(because));
                Cause::Adjusted(because)
            }
            Act::AskForOrder => self.ask_for_order(option, pressed),
            Act::Leave => {
                self.left = true;
                Cause::Minutes
            }
            _ => self.each(act, to),
        }
    }

    /// Does to each of these what the act does to the customer of a talk; its minutes are taken once.
    fn each(&mut self, act: Act, to: u16) -> Cause {
        let mut cause = Cause::Minutes;
        let mut time = None;
        for who in Self::people(to) {
            let (own, noted) = self.with(who, |turn| turn.act_alone(act));
            cause = own;
            time = time.or(noted);
        }
        self.spend(time);
        cause
    }

    fn spend(&mut self, time: Option<(u8, Cause)>) {
        if let Some((minutes, cause)) = time {
            self.take_time(-i32::from(minutes), cause);
        }
    }

    fn touches(&self, who: PersonId, fact: FactId) -> bool {
        let concerns = self.meeting.person(who).concerns[self.table.room.variant().index()];
        concerns & 1 << fact.index() != 0
    }

    /// All who are present hear it. Those it touches are moved as the customer of a talk; the others
    /// know it from then on. If it touches nobody to whom it is said, it only takes time.
    fn tell(&mut self, fact: FactId, to: u16, in_passing: bool) -> Cause {
        let mut cause = Cause::Told(fact);
        for who in Self::people(self.present) {
            if self.touches(who, fact) {
                (cause, _) = self.with(who, |turn| turn.tell(fact, in_passing));
            } else {
                self.with(who, |turn| turn.overhear(fact, in_passing));
            }
        }
        if to != 0 && !Self::people(to).any(|who| self.touches(who, fact)) {
            self.spend(Some((NOISE_MINUTES, Cause::Noise(fact))));
        }
        cause
    }

    fn promise(&mut self, fact: FactId, to: u16) -> Cause {
        for who in Self::people(self.present) {
            if to & 1 << who.index() != 0 || self.touches(who, fact) {
                self.with(who, |turn| turn.promise(fact));
            } else {
                self.with(who, |turn| turn.overhear(fact, false));
            }
        }
        Cause::RaisedHopes(fact)
    }

    /// Asked of one, that one answers. Asked of all, the one to whom it comes easiest: the shallowest
    /// need, of two alike the one who trusts more, then the one to whom it matters more.
    fn ask(&mut self, topic: TopicId, to: u16) -> Cause {
        let easiest = Self::people(to).filter_map(|who| {
            let state = self.table.person(who);
            let lens = &self.meeting.person(who).lens;
            let variant = lens.variant(state.variant());
            let by_depth = &lens.prepared.variants[state.variant().index()].by_depth[topic.index()];
            let need = by_depth.iter().find(|need| !state.is_found(**need))?;
            let has = variant.needs[need.index()];
            let key = (has.depth, std::cmp::Reverse((state.trust(), has.weight)));
            (state.trust() >= has.depth).then_some((key, who))
        });
        match easiest.min() {
            Some((_, who)) => self.each(Act::Ask(topic), 1 << who.index()),
            None => self.each(Act::Ask(topic), to),
        }
    }

    /// Said to all, it reaches those who have told the need; where nobody has, it is a guess, which
    /// is right for those who have it, and wrong for all where nobody does.
    fn imply(&mut self, need: NeedId, to: u16) -> Cause {
        let all_who = |test: &dyn Fn(PersonId) -> bool| {
            let who = Self::people(to).filter(|who| test(*who));
            who.fold(0_u16, |bits, who| bits | 1 << who.index())
        };
        let told = all_who(&|who| self.table.person(who).is_found(need));
        let variant = self.table.room.variant();
        let have = all_who(&|who| self.meeting.person(who).lens.variant(variant).needs[need.index()].weight > 0);
        let reached = [told, have, to].into_iter().find(|bits| *bits != 0).unwrap_or(to);
        self.each(Act::Imply(need), reached)
    }

    fn prove(&mut self, evidence: EvidenceId) -> Cause {
        for who in Self::people(self.present) {
            self.with(who, |turn| turn.prove(evidence));
        }
        Cause::Proved(evidence)
    }

    /// Names a price for the option; without one for all. A discount before anybody has objected
    /// makes what bears on the price less credible to all who are present.
    fn quote(&mut self, option: Option<OptionId>, price: impl Fn(u32) -> u32) -> Cause {
        let mut cause = Cause::Quoted;
        for id in self
            .meeting
            .option_ids()
            .filter(|id| option.is_none_or(|wanted| wanted == *id))
        {
            let from = self.table.prices[id.index()];
            let to = price(from);
            if to == from {
                continue;
            }
            if to < from && !self.table.room.has_refused() {
                cause = Cause::CheapenedEarly;
                for who in Self::people(self.present) {
                    self.table.people[who.index()].flags.set(Flags::CHEAPENED, true);
                }
            }
            self.table.prices[id.index()] = to;
            self.sink.push(Event::About(self.meeting.chair, Some(id)));
            let part = Part::Price;
            self.sink.push(Event::Points { part, from, to, cause });
        }
        cause
    }

    /// Asks for a decision: on the option, or, without one, lets the table decide by itself.
    fn ask_for_order(&mut self, option: Option<OptionId>, pressed: bool) -> Cause {
        if self.table.carried.is_some() {
            return Cause::Minutes;
        }
        let views = Views::of(self.scenario, self.meeting, self.table);
        let asked = option.filter(|&option| option != self.meeting.status_quo);
        let carried = |option: &OptionId| is_carried(self.meeting, self.table, &views, *option);
        let won = match asked {
            Some(option) => Some(option).filter(carried),
            None => {
                let open = self.meeting.option_ids().filter(carried);
                let gauge = |option: &OptionId| decisive(self.meeting, self.table, &views, *option).gauge;
                open.max_by_key(|option| (gauge(option), std::cmp::Reverse(option.index())))
            }
        };
        self.table.asked = asked.or(self.table.asked);
        let decided = won.unwrap_or(self.meeting.status_quo);
        for who in voters(self.meeting, self.table) {
            let vote = match asked {
                Some(asked) if views.supports(who, asked) => asked,
                Some(_) => self.meeting.status_quo,
                None => views.votes_for(self.meeting, who),
            };
            self.sink.push(Event::Voted(who, vote));
        }
        self.sink.push(Event::Decided(asked, decided));
        match (won, asked) {
            (Some(option), _) => {
                self.sell(option, pressed);
                Cause::AfterSale
            }
            (None, Some(option)) => self.refuse(option, &views),
            (None, None) => {
                self.kept = true;
                Cause::Minutes
            }
        }
    }

    /// Everybody who is against it has refused, each at the own first closed gate.
    fn refuse(&mut self, option: OptionId, views: &Views) -> Cause {
        let judged_by = decisive(self.meeting, self.table, views, option).lowest;
        let mut told = Cause::Refused(Factor::Worth);
        for who in Self::people(self.present).filter(|&who| !views.supports(who, option)) {
            let factors = self.table.factors(self.meeting, who, option);
            let gate = factors.first_closed(&self.scenario.gates).unwrap_or(Factor::Worth);
            let frank_from = self
                .meeting
                .person(who)
                .lens
                .variant(self.table.room.variant())
                .frank_from;
            let evasive = self.table.person(who).trust() < frank_from;
            let state = &mut self.table.people[who.index()];
            state.flags.set(Flags::OBJECTS, true);
            state.flags.set(Flags::HAS_REFUSED, true);
            if !evasive {
                state.refused_at |= 1 << gate as u8;
            }
            self.upshots[who.index()].refused = Some((gate, evasive));
            self.with(who, |turn| {
                turn.note(Event::Refused { gate, evasive });
                turn.move_part(Part::Trust, REFUSAL_TRUST, Cause::Refused(gate));
            });
            if Some(who) == judged_by {
                told = Cause::Refused(gate);
            }
        }
        told
    }

    /// The option is carried; what was claimed now shows itself true or false. A decision that would
    /// not stand without the falsehoods is undone.
    fn sell(&mut self, option: OptionId, pressed: bool) {
        self.table.carried = Some(option);
        self.sink.push(Event::Sold);
        let mut lied = false;
        for who in Self::people(self.present) {
            self.upshots[who.index()].sold = true;
            self.table.people[who.index()].flags.set(Flags::SOLD, true);
            lied |= self.with(who, |turn| turn.find_out()).0;
        }
        // Pressure works in small deals between two; at a table it only costs trust.
        let _ = pressed;
        if lied {
            let views = Views::of(self.scenario, self.meeting, self.table);
            if !is_carried(self.meeting, self.table, &views, option) {
                self.returned = true;
                self.table.carried = None;
                for who in Self::people(self.present) {
                    self.table.people[who.index()].flags.set(Flags::SOLD, false);
                }
            }
        }
    }

    fn all_factors(&self) -> Option<AllFactors> {
        S::RECORDS.then(|| {
            let mut all = AllFactors::default();
            for who in self.meeting.ids() {
                for option in self
                    .meeting
                    .option_ids()
                    .filter(|&option| option != self.meeting.status_quo)
                {
                    all[who.index()][option.index()] = Some(self.table.factors(self.meeting, who, option));
                }
            }
            all
        })
    }

    /// Books what an act did to each one's factors, for every option.
    fn book(&mut self, before: Option<AllFactors>, cause: Cause) -> Option<AllFactors> {
        let before = before?;
        let after = self.all_factors()?;
        for who in self.meeting.ids() {
            for option in self.meeting.option_ids() {
                let (Some(from), Some(to)) = (before[who.index()][option.index()], after[who.index()][option.index()])
                else {
                    continue;
                };
                if from == to {
                    continue;
                }
                self.sink.push(Event::About(who, Some(option)));
                for factor in Factor::ALL {
                    let (from, to) = (from.get(factor), to.get(factor));
                    if from != to {
                        self.sink.push(Event::Factor {
                            factor,
                            from,
                            to,
                            cause,
                        });
                    }
                }
            }
        }
        Some(after)
    }

    /// Whoever was addressed answers, else the chair: the first reply whose conditions hold, or in a
    /// stock line.
    fn answer(&mut self, before: &Table, choice: ChoiceId) {
        self.table.sum_up(self.meeting);
        let authored = self.scenario.choice(choice);
        let aim = self.meeting.aims[choice.index()];
        let focus = aim.to.unwrap_or_else(|| self.spokesperson());
        let moment = TableMoment::after(self.scenario, self.meeting, (before, self.table), &self.upshots);
        let found = authored.replies.iter().position(|reply| moment.all(&reply.when, focus));
        let reply = found.map(|position| &authored.replies[position]);
        let speaker = found.and_then(|position| self.meeting.speakers[choice.index()][position]);
        let line = reply.map(|reply| Line::Authored(reply.line));
        if self.present != 0 || line.is_some() {
            let (who, line) = match line {
                Some(line) => (speaker.unwrap_or(focus), line),
                None => self.stock(focus),
            };
            self.say(who, line);
        }
        self.next = reply.and_then(|reply| reply.then).or(authored.then);
    }

    fn spokesperson(&self) -> PersonId {
        self.table.clock(self.meeting)
    }

    /// Who has something to say where the author wrote nothing: whoever told a need, else whoever was
    /// addressed.
    fn stock(&self, focus: PersonId) -> (PersonId, Line) {
        let told = Self::people(self.present).find(|who| self.upshots[who.index()].found != 0);
        let who = told.unwrap_or(focus);
        let upshot = Upshot {
            left: self.left,
            ..self.upshots[who.index()]
        };
        (who, stock_line(&upshot))
    }

    fn say(&mut self, who: PersonId, line: Line) {
        self.sink.push(Event::Spoke(who));
        self.sink.push(Event::Said(line));
    }

    /// Those whose moment has come speak up, each interjection once, in the order of the file; the
    /// second may answer the first.
    fn interject(&mut self, before: &Table) {
        if self.left || self.table.carried.is_some() || self.returned || self.kept {
            return;
        }
        for _ in 0..INTERJECTIONS_A_TURN {
            let moment = TableMoment::after(self.scenario, self.meeting, (before, self.table), &self.upshots);
            let mut waiting = self
                .meeting
                .interjections
                .iter()
                .enumerate()
                .filter(|(position, said)| {
                    let is_new = self.table.interjected & 1 << position == 0;
                    is_new && self.present & 1 << said.by.index() != 0
                });
            let ready = waiting.find(|(_, said)| moment.all(&said.when, said.by));
            let Some((position, _)) = ready else { return };
            self.table.interjected |= 1 << position;
            let meeting = self.meeting;
            self.speak_up(&meeting.interjections[position]);
            self.table.sum_up(self.meeting);
        }
    }

    fn speak_up(&mut self, said: &Interjection) {
        let factors = self.all_factors();
        if let Some(need) = said.tells {
            let has = self
                .meeting
                .person(said.by)
                .lens
                .variant(self.table.room.variant())
                .needs[need.index()];
            if has.weight > 0 && !self.table.person(said.by).is_found(need) {
                self.with(said.by, |turn| turn.find(need, Cause::Answered(need)));
            }
        }
        let others = self.present & !(1 << said.by.index());
        for &act in &said.acts {
            match act {
                // It is no claim of the seller's: it costs the seller neither trust nor time.
                Act::Tell(fact) => Self::people(self.present).for_each(|who| {
                    self.with(who, |turn| turn.overhear(fact, false));
                }),
                Act::Prove(evidence) => {
                    self.prove(evidence);
                }
                Act::Adjust(Quantity::Patience, by, because) => self.take_time(by.into(), Cause::Adjusted(because)),
                Act::Adjust(..) => {
                    self.each(act, others);
                }
                _ => {}
            }
        }
        self.book(factors, Cause::Interjected(said.by));
        self.say(said.by, Line::Authored(said.line));
    }

    /// The next scene, or the end.
    fn move_on(&mut self) {
        self.table.sum_up(self.meeting);
        if let Some(outcome) = self.outcome() {
            return self.end(outcome);
        }
        let clock = self.table.clock(self.meeting);
        let after = self.meeting.seatings[self.table.room.scene().index()].after;
        let out_of_time = self.table.person(clock).patience() == 0 && clock != self.meeting.chair;
        self.enter(self.next.or(after.filter(|_| out_of_time)));
        // A visit in which nothing is left to be said is over; so may be the next.
        for _ in 0..self.scenario.scenes.len() {
            let after = self.meeting.seatings[self.table.room.scene().index()].after;
            if any_open(self.scenario, self.meeting, self.table) && !self.is_out_of_time() {
                return;
            }
            let Some(after) = after.filter(|_| !self.chair_is_out()) else {
                break;
            };
            self.enter(Some(after));
        }
        let outcome = if self.is_out_of_time() {
            Outcome::OutOfPatience
        } else {
            Outcome::NothingLeft
        };
        self.end(outcome);
    }

    fn is_out_of_time(&self) -> bool {
        let clock = self.table.clock(self.meeting);
        self.table.person(clock).patience() == 0
    }

    fn chair_is_out(&self) -> bool {
        self.table.clock(self.meeting) == self.meeting.chair && self.is_out_of_time()
    }

    fn outcome(&self) -> Option<Outcome> {
        if self.returned {
            Some(Outcome::Returned)
        } else if self.table.carried.is_some() {
            Some(Outcome::Sold)
        } else if self.left {
            Some(Outcome::Left)
        } else if self.kept {
            Some(Outcome::NothingLeft)
        } else if self.chair_is_out() {
            Some(Outcome::OutOfPatience)
        } else {
            None
        }
    }

    fn enter(&mut self, next: Option<SceneId>) {
        let Some(next) = next.filter(|&next| next != self.table.room.scene()) else {
            return;
        };
        self.table.room.scene = next;
        self.present = self.table.present(self.meeting);
        self.table.sum_up(self.meeting);
        if let Some(opens) = self.scenario.scene(next).opens {
            self.say(self.spokesperson(), Line::Authored(opens));
        }
    }

    fn end(&mut self, outcome: Outcome) {
        for who in self.meeting.ids() {
            let before = self.all_factors();
            let broken = self.table.person(who).pending;
            self.with(who, |turn| turn.break_open_promises_quietly());
            if broken != 0 {
                self.book(before, Cause::Broken(FactId::at(broken.trailing_zeros() as usize)));
            }
        }
        self.table.sum_up(self.meeting);
        self.table.room.outcome = outcome;
        if outcome == Outcome::OutOfPatience {
            self.sink.push(Event::Decided(None, self.meeting.status_quo));
            self.say(self.spokesperson(), Line::Stock(Reaction::RunsOutOfPatience, None));
        }
        if self.kept {
            let option = judged(
                self.meeting,
                self.table,
                &Views::of(self.scenario, self.meeting, self.table),
            );
            self.table.asked = self.table.asked.or(Some(option));
        }
        self.sink.push(Event::Ended(outcome));
    }
}

/// Whether at least one offer is open at this table.
fn any_open(scenario: &Scenario, meeting: &Meeting, table: &Table) -> bool {
    super::look::open(scenario, meeting, table).all != 0
}

/// What the start of a meeting says.
pub fn opening(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Vec<Event> {
    let opens = scenario.scene(SceneId::at(0)).opens;
    let who = table.clock(meeting);
    opens.map_or(Vec::new(), |line| {
        vec![Event::Spoke(who), Event::Said(Line::Authored(line))]
    })
}
