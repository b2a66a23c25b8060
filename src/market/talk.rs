//! From campaign to talk: one customer of the market becomes a person's starting state.

use super::campaign::FULL;
use super::population::{BLOCK, TAILORED};
use super::response::{below, chance};
use super::run::Market;
use crate::scenario::{FactStage, Scenario, StartingState, VariantId};

/// A customer drawn from the market, as the campaign left the person who has most to say: the one at
/// the highest level. Levels run from 0 to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    pub customer: u32,
    /// Position of the hidden need; a screen must not show it.
    pub need: usize,
    pub orders: u8,
    pub understanding: u16,
    pub worth: u16,
    pub belief: u16,
    pub expectation: u16,
    pub satisfaction: u16,
    /// Which of understanding, worth and belief this person is past.
    pub past: [bool; 3],
}

impl Market<'_> {
    /// The customer drawn by this number, the same each time.
    pub fn drawn(&self, draw: u64) -> Drawn {
        let population = self.population();
        let customer = below(chance(draw, 8000, 0), u64::from(self.campaign.customers)) as usize;
        let (block, lane) = (customer / BLOCK, customer % BLOCK);
        let person = self.campaign.people.len() - 1;
        let [understanding, worth, belief] = std::array::from_fn(|factor| population.level(factor, customer, person));
        let gates = &self.campaign.gates;
        Drawn {
            customer: customer as u32,
            need: usize::from(population.need[block][lane]),
            orders: population.orders[block][lane] & !TAILORED,
            understanding,
            worth,
            belief,
            expectation: population.expectation[block][lane],
            satisfaction: population.satisfaction[block][lane],
            past: [understanding >= gates[0], worth >= gates[1], belief >= gates[2]],
        }
    }
}

/// Where the customer drawn by this number begins a talk. Belief becomes trust, understanding decides
/// how many of the facts are known (understood by those who believe, only heard by those who doubt),
/// what was promised beyond the hope that everybody has is added to the scenario's expectation, and what was
/// lived through is the experience. Minutes of patience are the scenario's, and so is the experience of one who
/// has not bought.
pub fn starting_state(market: &Market<'_>, draw: u64, scenario: &StartingState) -> StartingState {
    let drawn = market.drawn(draw);
    let points = |level: u16| (u32::from(level.min(FULL)) * 20 / u32::from(FULL) * 5) as u8;
    let told = usize::from(drawn.understanding) * scenario.facts.len() / usize::from(FULL);
    let believes = drawn.past[2];
    let stage = |(fact, start): (usize, &FactStage)| match fact < told {
        true if believes => (*start).max(FactStage::Understood),
        true => (*start).max(FactStage::Heard),
        false => *start,
    };
    StartingState {
        trust: points(drawn.belief),
        patience: scenario.patience,
        expectation: (scenario.expectation + points(drawn.expectation))
            .saturating_sub(points(market.campaign.hope))
            .min(100),
        experience: if drawn.orders > 0 {
            points(drawn.satisfaction)
        } else {
            scenario.experience
        },
        facts: scenario.facts.iter().enumerate().map(stage).collect(),
    }
}

/// Puts the drawn customer before the seller: every variant of the scenario begins where the campaign
/// left him. Says which one stands there: the variant called as the drawn customer's need is. `None`: the
/// scenario was not written for this campaign, and its variant is drawn as in any talk.
pub fn talk(market: &Market<'_>, draw: u64, scenario: &mut Scenario) -> Option<VariantId> {
    for variant in &mut scenario.variants {
        variant.start = starting_state(market, draw, &variant.start);
    }
    let need = &market.campaign.needs[market.drawn(draw).need];
    scenario.variant_named(&need.id)
}
