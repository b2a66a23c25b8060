//! Laws of the customer model (`model.md`, properties 1, 4–7 and 10), over made-up scenarios and
//! over the shipped ones.

use crate::common;
use std::sync::Arc;

use crate::common::generated::{CHOICES, COURTESIES, Numbers, numbers, plays};
use proptest::prelude::*;
use yinxin::analysis::{Policy, RandomPolicy};
use yinxin::debrief::{debrief, ledger_hash};
use yinxin::scenario::{
    ChoiceId, EvidenceId, FactId, FactStage, Factor, NeedId, NeedStage, PersonId, Scenario, VariantId,
};
use yinxin::sim::{Event, Factors, Outcome, Session, Start, State, View, step};
use yinxin::text::Language;

/// A made-up scenario and a talk in it, as far as it goes.
fn played(numbers: &Numbers, play: &[usize]) -> (Arc<Scenario>, Vec<(State, Vec<Event>)>) {
    let scenario = common::scenario_from(&numbers.file());
    let mut states = vec![(State::start(&scenario, VariantId::at(0)), Vec::new())];
    for &position in play {
        let mut state = states.last().expect("never empty").0;
        if state.has_ended() {
            break;
        }
        let mut events = Vec::new();
        let choice = scenario.choice_named(CHOICES[position]).expect("a choice of the file");
        step(&scenario, &mut state, choice, &mut events);
        states.push((state, events));
    }
    (scenario, states)
}

fn end(numbers: &Numbers, play: &[usize]) -> (Arc<Scenario>, State) {
    let (scenario, states) = played(numbers, play);
    (scenario, states.last().expect("never empty").0)
}

/// The factors by the formulas of the model, in fractions and apart from the engine: numerator and
/// denominator are kept, and divided once.
mod independent {
    use super::*;

    fn credence(numbers: &Numbers, state: &State, fact: usize, cheapened: bool) -> i64 {
        if state.is_exposed(FactId::at(fact)) {
            return 0;
        }
        // Facts a, b, c are ids 0, 1, 2 by name; the promise p is 3.
        let plausibility = if fact == 3 {
            60
        } else {
            i64::from(numbers.facts[fact].0)
        };
        let proof = (0..2)
            .filter(|&evidence| fact < 3 && state.is_shown(EvidenceId::at(evidence)))
            .map(|evidence| i64::from(numbers.evidence[evidence].0[fact].max(1)))
            .max()
            .unwrap_or(0);
        let credit = (i64::from(state.trust()) - 40).max(0);
        plausibility + credit + proof - i64::from(numbers.scepticism) - if cheapened && fact < 3 { 10 } else { 0 }
    }

    pub fn factors(numbers: &Numbers, state: &State, cheapened: bool) -> [i64; 4] {
        let stage = |fact: usize| state.fact(FactId::at(fact));
        let (mut known, mut all) = (0, 0);
        for fact in 0..3 {
            let basic = i64::from(numbers.facts[fact].1) + i64::from(fact == 0);
            all += basic * 2;
            known += basic
                * match stage(fact) {
                    _ if state.is_exposed(FactId::at(fact)) => 0,
                    FactStage::Unheard => 0,
                    FactStage::Heard => 1,
                    FactStage::Understood => 2,
                };
        }
        let understanding = 100 * known / all;

        // Value in yuan × 2400 (3 × 100 × 4 × 2), as a fraction over 2400.
        let (mut value, mut carried) = (0i128, 0i128);
        for need in 0..2 {
            let weight = i128::from(numbers.needs[need].0);
            let awareness = match state.need(NeedId::at(need)) {
                NeedStage::Latent => 0,
                NeedStage::Implied => 1,
                NeedStage::Explicit => 3,
            };
            let (mut best, mut best_believed) = (0i128, 0i128);
            for fact in 0..4 {
                let percent = if fact == 3 {
                    [50, 0][need]
                } else {
                    i128::from(numbers.facts[fact].3[need])
                };
                if stage(fact) != FactStage::Understood || state.is_exposed(FactId::at(fact)) {
                    continue;
                }
                let share = match credence(numbers, state, fact, cheapened) {
                    60.. => 2,
                    40.. => 1,
                    _ => 0,
                };
                best = best.max(percent * 2);
                best_believed = best_believed.max(percent * share);
            }
            let quarters = if state.has_paid_off(NeedId::at(need)) { 5 } else { 4 };
            value += weight * awareness * quarters * best;
            carried += weight * awareness * quarters * best_believed;
        }
        let price = i128::from(state.price()) * 2400;
        // 60 + s/2 or 60 + s with s = 100 (V − P) / P, each as one fraction.
        let worth = if value >= price {
            (120 * price + 100 * (value - price)) / (2 * price)
        } else {
            (60 * price + 100 * (value - price)) / price
        };
        let credit = (i128::from(state.trust()) - 40).max(0);
        let belief = if value == 0 {
            credit / 3
        } else {
            (300 * carried + credit * value) / (3 * value)
        };
        let gap = i64::from(state.experience()) - i64::from(state.expectation());
        let satisfaction = 60 + if gap >= 0 { gap } else { 2 * gap };
        [
            understanding,
            worth.clamp(0, 100) as i64,
            belief.clamp(0, 100) as i64,
            satisfaction.clamp(0, 100),
        ]
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Property 1: the factors, and the gate that refuses, agree with the formulas worked out
    /// apart from the engine.
    #[test]
    fn every_refusal_agrees_with_the_formulas(numbers in numbers(), play in plays()) {
        let (scenario, states) = played(&numbers, &play);
        let mut refused_before = false;
        let mut cheapened = false;
        for (before_and_after, &position) in states.windows(2).zip(&play) {
            let [(before, _), (after, events)] = before_and_after else { unreachable!() };
            if CHOICES[position] == "concede" && before.price() > 1 && !refused_before {
                cheapened = true;
            }
            refused_before |= after.has_refused();
            let wanted = independent::factors(&numbers, after, cheapened);
            let found = Factors::of(&scenario, after);
            for factor in Factor::ALL {
                if let Some(points) = found.get(factor) {
                    prop_assert_eq!(i64::from(points), wanted[factor as usize], "{:?} after {}", factor, CHOICES[position]);
                }
            }
            if CHOICES[position] == "ask-for-order" && !before.is_sold() {
                let at_the_time = independent::factors(&numbers, before, cheapened);
                let counted = if numbers.repeat { 4 } else { 3 };
                let closed = (0..counted).find(|&factor| at_the_time[factor] < 60);
                let refused = events.iter().find_map(|event| match event {
                    Event::Refused { gate, .. } => Some(*gate as usize),
                    _ => None,
                });
                prop_assert_eq!(refused, closed);
            }
        }
    }

    /// Property 1: evidence before or after the claim ends alike.
    #[test]
    fn evidence_before_or_after_the_claim_ends_alike(numbers in numbers()) {
        let facts = numbers.facts.map(|fact| (fact.0, fact.1, fact.2, fact.3, true));
        // Without credit: a claim that lands doubted costs trust, whatever is shown later.
        let numbers = Numbers { trust: numbers.trust.min(30), patience: 200, facts, ..numbers };
        let (tell, prove) = (1, 3);
        let (scenario, claim_first) = end(&numbers, &[tell, prove]);
        let (_, proof_first) = end(&numbers, &[prove, tell]);
        prop_assert_eq!(Factors::of(&scenario, &claim_first), Factors::of(&scenario, &proof_first));
    }

    /// Property 4: showing evidence for what is true never lowers belief.
    #[test]
    fn true_evidence_never_lowers_belief(numbers in numbers(), play in plays()) {
        let facts = numbers.facts.map(|fact| (fact.0, fact.1, fact.2, fact.3, true));
        let numbers = Numbers { facts, ..numbers };
        let (scenario, before) = end(&numbers, &play);
        prop_assume!(!before.has_ended());
        for evidence in ["prove-x", "prove-y"] {
            let mut after = before;
            step(&scenario, &mut after, scenario.choice_named(evidence).expect("a choice"), &mut Vec::new());
            prop_assume!(!after.has_ended());
            prop_assert!(Factors::of(&scenario, &after).belief >= Factors::of(&scenario, &before).belief);
        }
    }

    /// Property 4: a false claim never ends better than leaving it out.
    #[test]
    fn a_false_claim_never_ends_better_than_leaving_it_out(numbers in numbers(), play in plays()) {
        let mut numbers = numbers;
        numbers.facts[2].4 = false;
        numbers.patience = 240;
        let mut honest: Vec<usize> = play.iter().copied().filter(|&position| CHOICES[position] != "tell-c").collect();
        let mut lying = play;
        lying.insert(0, 2);
        honest.push(17);
        lying.push(17);
        let (scenario, truth) = end(&numbers, &honest);
        let (_, lie) = end(&numbers, &lying);
        let passed = |state: &State| state.is_sold() && Factors::of(&scenario, state).first_closed(&scenario.gates).is_none();
        prop_assert!(passed(&truth) || !passed(&lie), "{:?} {:?}", Factors::of(&scenario, &truth), Factors::of(&scenario, &lie));
        prop_assert!(truth.is_sold() || !lie.is_sold());
    }

    /// Property 5: the same delivery satisfies less after a bigger promise.
    #[test]
    fn the_same_delivery_satisfies_less_after_a_bigger_hope(numbers in numbers()) {
        let before = Numbers { repeat: true, expectation: 20, experience: 40, patience: 200, ..numbers };
        let bigger = Numbers { expectation: 30, ..before.clone() };
        let satisfaction = |numbers: &Numbers| {
            let (scenario, state) = end(numbers, &[]);
            Factors::of(&scenario, &state).satisfaction
        };
        // 60 + 20 and 60 + 10.
        prop_assert_eq!(satisfaction(&before), Some(80));
        prop_assert_eq!(satisfaction(&bigger), Some(70));
    }

    /// Property 5: a broken promise costs more satisfaction than a kept one brings.
    #[test]
    fn a_broken_promise_costs_more_than_a_kept_one_brings(numbers in numbers()) {
        let numbers = Numbers { repeat: true, expectation: 40, experience: 40, patience: 200, ..numbers };
        let satisfaction = |play: &[usize]| {
            let (scenario, state) = end(&numbers, play);
            i32::from(Factors::of(&scenario, &state).satisfaction.expect("counts in a repeat"))
        };
        let (nothing, kept, broken) = (satisfaction(&[]), satisfaction(&[10, 11]), satisfaction(&[10]));
        prop_assert_eq!(nothing, 60);
        prop_assert!(kept > nothing, "{} {}", kept, nothing);
        prop_assert!(nothing - broken > kept - nothing, "{} {} {}", broken, nothing, kept);
    }

    /// Property 6: courtesy alone never opens belief.
    #[test]
    fn courtesy_alone_never_opens_belief(numbers in numbers(), play in proptest::collection::vec(0..COURTESIES.len(), 0..20)) {
        let numbers = Numbers { trust: numbers.trust.min(40), ..numbers };
        let play: Vec<usize> = play.into_iter().map(|position| COURTESIES[position]).collect();
        let (scenario, state) = end(&numbers, &play);
        prop_assert!(state.trust() <= 40);
        prop_assert_eq!(Factors::of(&scenario, &state).belief, 0);
    }

    /// Property 6: a fact that serves no need of this person never raises worth.
    #[test]
    fn a_fact_that_serves_nobody_never_raises_worth(numbers in numbers(), play in plays()) {
        let mut numbers = numbers;
        numbers.facts[2].3 = [0, 0];
        let (scenario, before) = end(&numbers, &play);
        prop_assume!(!before.has_ended());
        let mut after = before;
        step(&scenario, &mut after, scenario.choice_named("tell-c").expect("a choice"), &mut Vec::new());
        prop_assert!(Factors::of(&scenario, &after).worth <= Factors::of(&scenario, &before).worth);
    }

    /// Property 10: nothing leaves its range, every event tells the change that really happened,
    /// and every turn takes time.
    #[test]
    fn no_act_leaves_its_range_and_events_tell_what_happened(numbers in numbers(), play in plays()) {
        let (_, states) = played(&numbers, &play);
        for pair in states.windows(2) {
            let [(before, _), (after, events)] = pair else { unreachable!() };
            for points in [after.trust(), after.expectation(), after.experience()] {
                prop_assert!(points <= 100 && points % 5 == 0, "{points}");
            }
            let sold_now = after.is_sold() && !before.is_sold();
            prop_assert!(after.patience() < before.patience() || sold_now);
            for (part, from, to) in [
                ("trust", before.trust(), after.trust()),
                ("patience", before.patience(), after.patience()),
                ("expectation", before.expectation(), after.expectation()),
                ("experience", before.experience(), after.experience()),
            ] {
                let mut at = u32::from(from);
                for event in events {
                    if let Event::Points { part: moved, from, to, .. } = event && moved.name() == part {
                        prop_assert_eq!(*from, at);
                        prop_assert_ne!(from, to);
                        at = *to;
                    }
                }
                prop_assert_eq!(at, u32::from(to), "{}", part);
            }
        }
    }
}

/// A talk on a shipped scenario, led by the random policy.
fn random_talk(scenario: &Arc<Scenario>, seed: u64) -> Session {
    let mut session = Session::start(
        Arc::clone(scenario),
        Start {
            seed,
            ..Start::default()
        },
    );
    let mut policy = RandomPolicy::new(seed);
    while let Some(choice) = policy.choose(session.scenario(), &session.observe()) {
        session.choose(choice).expect("a policy takes an open offer");
    }
    session
}

/// Property 7, on every shipped scenario.
#[test]
fn the_ledger_adds_up_to_the_factors_and_the_rows_to_the_score() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for seed in 0..200 {
            let session = random_talk(&scenario, seed);
            let account = debrief(&session);
            // At a table each person has rows of their own.
            let owners: Vec<(Option<PersonId>, Factors)> = match &account.table {
                Some(table) => table.people.iter().map(|one| (Some(one.who), one.factors)).collect(),
                None => vec![(None, account.factors)],
            };
            for (who, factors) in owners {
                for factor in Factor::ALL {
                    let own = account
                        .ledger
                        .iter()
                        .filter(|entry| entry.who == who && entry.factor == factor);
                    assert_eq!(
                        own.map(|entry| i32::from(entry.change)).sum::<i32>(),
                        i32::from(factors.get(factor).unwrap_or(0)),
                        "{id} {seed} {who:?} {factor:?}"
                    );
                }
            }
            let rows: i32 = account.tally.rows.iter().map(|(_, points)| i32::from(*points)).sum();
            assert_eq!(rows, i32::from(account.tally.score), "{id} {seed}");
            assert!(account.tally.score <= 59 || session.state().is_sold(), "{id} {seed}");
        }
    }
}

#[test]
fn every_talk_ends_and_a_replay_gives_the_same_ledger() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for seed in 0..200 {
            let session = random_talk(&scenario, seed);
            assert_ne!(session.state().outcome(), Outcome::Open);
            let mut again = Session::start(
                Arc::clone(&scenario),
                Start {
                    seed,
                    ..Start::default()
                },
            );
            for turn in session.turns() {
                let repeated = again.choose(turn.choice).expect("the choice was open before");
                assert_eq!(repeated.events, turn.events);
            }
            assert_eq!(ledger_hash(&again), ledger_hash(&session));
        }
    }
}

/// Nothing is open but what is offered as open, and what is offered as open can be chosen.
#[test]
fn every_open_offer_is_accepted_and_nothing_else_is() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        for seed in 0..20 {
            let mut session = Session::start(
                Arc::clone(&scenario),
                Start {
                    seed,
                    ..Start::default()
                },
            );
            let mut policy = RandomPolicy::new(seed);
            loop {
                let seen = session.observe();
                assert!(seen.open_offers().count() <= 9);
                for choice in (0..scenario.choices.len()).map(ChoiceId::at) {
                    let offered = seen.open_offers().any(|offer| offer.choice == choice);
                    assert_eq!(session.clone().choose(choice).is_ok(), offered, "{id}");
                }
                let Some(choice) = policy.choose(&scenario, &seen) else {
                    break;
                };
                session.choose(choice).expect("a policy takes an open offer");
            }
        }
    }
}

#[test]
fn rewinding_takes_back_exactly_one_choice_and_marks_practice() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let mut session = random_talk(&scenario, 1);
        assert!(!session.is_practice());
        let last = session.turns().last().expect("a talk has turns").choice;
        let before = session.observe_at(session.turns().len() - 1);
        assert!(session.rewind());
        assert!(session.is_practice());
        assert_eq!(session.observe(), before);
        session.choose(last).expect("it was open before");
        while session.rewind() {}
        assert_eq!(session.observe().turn, 0);
        assert!(!session.rewind());
    }
}

/// `model.md`, What the learner can know: what looks alike reads alike.
#[test]
fn equal_observations_read_alike_whoever_it_is() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let views = ["gauges=exact", "gauges=hidden"].map(|view| view.parse::<View>().expect("a view"));
        let compared: usize = views
            .iter()
            .flat_map(|&view| (0..100).map(move |seed| (view, seed)))
            .map(|(view, seed)| compare(&scenario, view, seed))
            .sum();
        assert!(compared > 100, "{id}: only {compared} pairs looked alike");
    }
}

/// Plays all variants side by side as long as they look like the first; how many pairs did.
fn compare(scenario: &Arc<Scenario>, view: View, seed: u64) -> usize {
    let start = |variant| Start {
        seed,
        variant: Some(variant),
        view,
    };
    let variants = (0..scenario.variants.len()).map(VariantId::at);
    let mut talks: Vec<Session> = variants
        .map(|variant| Session::start(Arc::clone(scenario), start(variant)))
        .collect();
    let mut policy = RandomPolicy::new(seed);
    let mut compared = 0;
    while let Some(choice) = policy.choose(talks[0].scenario(), &talks[0].observe()) {
        talks.retain_mut(|talk| talk.choose(choice).is_ok());
        let first = talks[0].observe();
        talks.retain(|talk| talk.observe() == first);
        for talk in &talks[1..] {
            for language in Language::ALL {
                let heard = |talk: &Session| -> Vec<String> {
                    first
                        .lines
                        .iter()
                        .map(|&line| talk.wording(line, first.turn, language))
                        .collect()
                };
                assert_eq!(heard(talk), heard(&talks[0]));
                compared += 1;
            }
        }
    }
    compared
}

/// Ten seeds of one line share at most half their customer lines.
#[test]
fn ten_seeds_of_one_line_sound_different() {
    for id in common::all_shipped() {
        let scenario = common::scenario(&id);
        let (mut same, mut all) = (0, 0);
        for line in 0..20 {
            let led = random_talk(&scenario, line);
            let variant = Some(led.state().variant());
            let talks: Vec<Vec<String>> = (100..110)
                .map(|seed| {
                    let mut talk = Session::start(
                        Arc::clone(&scenario),
                        Start {
                            seed,
                            variant,
                            ..Start::default()
                        },
                    );
                    for turn in led.turns() {
                        talk.choose(turn.choice).expect("wording opens and closes nothing");
                    }
                    (1..=talk.turns().len())
                        .flat_map(|turn| {
                            talk.observe_at(turn)
                                .lines
                                .into_iter()
                                .map(move |line| (turn, line))
                                .collect::<Vec<_>>()
                        })
                        .map(|(turn, line)| talk.wording(line, turn as u16, Language::English))
                        .collect()
                })
                .collect();
            for (position, one) in talks.iter().enumerate() {
                for other in &talks[position + 1..] {
                    same += one.iter().zip(other).filter(|(one, other)| one == other).count();
                    all += one.len();
                }
            }
        }
        assert!(2 * same <= all, "{id}: {same} of {all} lines are the same");
    }
}
