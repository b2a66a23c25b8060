//! The customers, in arrays: 61 bytes each where nine people are behind an order, 13 where one is.
//!
//! Blocks of [`BLOCK`] customers lie one behind the other; within a block each level of each person is
//! a row, so that a week goes through rows and a thread takes a stretch of blocks.

use super::campaign::{CELLS, Campaign, MOVED};
use super::response::{below, chance};

/// Customers of a block: the bits of one word say of all of them whether something holds.
pub(super) const BLOCK: usize = 64;
/// A number of each customer of a block.
pub(super) type Row = [u16; BLOCK];
/// A small number of each customer of a block.
pub(super) type Bytes = [u8; BLOCK];

/// Streams of chance that belong to no week.
const DRAWN_NEED: u64 = u64::MAX;
const DRAWN_LEVELS: u64 = u64::MAX - 1;

/// All customers. Nothing here is shown to a learner one by one. The last block is filled up with
/// customers whom nothing reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// Customers, without those that fill the last block.
    pub(super) customers: usize,
    /// People behind an order.
    pub(super) people: usize,
    /// Understanding, worth and belief, 0–1000: by block, by person, by factor.
    pub(super) levels: Vec<Row>,
    /// Position of the hidden need.
    pub(super) need: Vec<Bytes>,
    /// What is hoped for, and how content a buyer is, 0–1000; 0 before an order.
    pub(super) expectation: Vec<Row>,
    pub(super) satisfaction: Vec<Row>,
    /// Orders so far, at most 127; the high bit: got what their own need asks for.
    pub(super) orders: Vec<Bytes>,
    /// Weeks until the next order is thought of.
    pub(super) wait: Vec<Bytes>,
}

/// A stretch of the population that one thread works on.
pub(super) struct Part<'p> {
    /// The first customer of the stretch, and how many there are from there on to the end of all.
    pub first: u64,
    pub left: usize,
    pub people: usize,
    pub levels: &'p mut [Row],
    pub need: &'p [Bytes],
    pub expectation: &'p mut [Row],
    pub satisfaction: &'p mut [Row],
    pub orders: &'p mut [Bytes],
    pub wait: &'p mut [Bytes],
}

/// High bit of the orders.
pub(super) const TAILORED: u8 = 0x80;

/// The position of the need of every customer, in blocks.
fn needs(campaign: &Campaign, seed: u64, later: bool) -> Vec<Bytes> {
    let weights: Vec<u64> = campaign
        .needs
        .iter()
        .map(|need| u64::from(if later { need.later } else { need.odds }))
        .collect();
    let all: u64 = weights.iter().sum::<u64>().max(1);
    let stream = DRAWN_NEED - u64::from(later) * 100;
    let drawn = |customer: usize| {
        let mut at = below(chance(seed, stream, customer as u64), all);
        for (position, weight) in weights.iter().enumerate() {
            if at < *weight {
                return position as u8;
            }
            at -= weight;
        }
        0
    };
    let blocks = (campaign.customers as usize).div_ceil(BLOCK);
    (0..blocks)
        .map(|block| std::array::from_fn(|lane| drawn(block * BLOCK + lane)))
        .collect()
}

impl Population {
    pub fn draw(campaign: &Campaign, seed: u64) -> Self {
        let customers = campaign.customers as usize;
        let people = campaign.people.len();
        let blocks = customers.div_ceil(BLOCK);
        let mut levels = Vec::with_capacity(blocks * people * MOVED);
        for row in 0..blocks * people * MOVED {
            let (block, person, factor) = (row / (people * MOVED), row / MOVED % people, row % MOVED);
            levels.push(std::array::from_fn(|lane| {
                let customer = block * BLOCK + lane;
                let stream = DRAWN_LEVELS - factor as u64;
                let drawn = chance(seed, stream, (customer * people + person) as u64);
                let level = below(drawn, u64::from(campaign.known) + 1) as u16;
                if customer < customers { level } else { 0 }
            }));
        }
        Self {
            customers,
            people,
            levels,
            need: needs(campaign, seed, false),
            expectation: vec![[campaign.hope; BLOCK]; blocks],
            satisfaction: vec![[0; BLOCK]; blocks],
            orders: vec![[0; BLOCK]; blocks],
            wait: vec![[0; BLOCK]; blocks],
        }
    }

    /// Draws every need anew by the later weights; what was learnt and felt stays.
    pub(super) fn change_needs(&mut self, campaign: &Campaign, seed: u64) {
        self.need = needs(campaign, seed, true);
    }

    pub(super) fn blocks(&self) -> usize {
        self.need.len()
    }

    /// Contiguous parts of at most so many blocks.
    pub(super) fn parts(&mut self, blocks: usize) -> Vec<Part<'_>> {
        let (customers, people) = (self.customers, self.people);
        let mut levels = self.levels.chunks_mut(blocks * people * MOVED);
        let mut expectation = self.expectation.chunks_mut(blocks);
        let mut satisfaction = self.satisfaction.chunks_mut(blocks);
        let mut orders = self.orders.chunks_mut(blocks);
        let mut wait = self.wait.chunks_mut(blocks);
        let mut parts = Vec::new();
        for (position, need) in self.need.chunks(blocks).enumerate() {
            let same = "every array has an entry a block";
            let first = position * blocks * BLOCK;
            parts.push(Part {
                first: first as u64,
                left: customers - first,
                people,
                levels: levels.next().expect(same),
                need,
                expectation: expectation.next().expect(same),
                satisfaction: satisfaction.next().expect(same),
                orders: orders.next().expect(same),
                wait: wait.next().expect(same),
            });
        }
        parts
    }

    /// A level of one person of one customer, 0–1000.
    pub(super) fn level(&self, factor: usize, customer: usize, person: usize) -> u16 {
        let row = (customer / BLOCK * self.people + person) * MOVED + factor;
        self.levels[row][customer % BLOCK]
    }

    /// How many of the people at that position are past that gate.
    pub(super) fn past(&self, factor: usize, person: usize, gate: u16) -> u64 {
        let rows = self.levels.iter().skip(person * MOVED + factor);
        let rows = rows.step_by(self.people * MOVED);
        let mut count = 0;
        for (block, row) in rows.enumerate() {
            let live = (self.customers - block * BLOCK).min(BLOCK);
            count += row[..live].iter().filter(|level| **level >= gate).count() as u64;
        }
        count
    }

    /// Whether every level lies between 0 and 1000, and nobody was reached who does not exist: a law.
    pub fn in_range(&self) -> bool {
        let all = self.levels.iter().chain(&self.expectation).chain(&self.satisfaction);
        let in_range = all.flatten().all(|level| *level <= super::FULL);
        let beyond = self.orders.as_flattened()[self.customers..].iter();
        in_range && beyond.copied().all(|orders| orders == 0) && self.people <= CELLS
    }

    /// Bytes that all customers together take.
    pub fn bytes(&self) -> usize {
        let rows = self.levels.len() + self.expectation.len() + self.satisfaction.len();
        let bytes = self.need.len() + self.orders.len() + self.wait.len();
        rows * size_of::<Row>() + bytes * size_of::<Bytes>()
    }
}
