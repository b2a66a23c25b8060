//! The search for a moment: first the nearest by breadth, then, where there are too many talks, by
//! what comes closer to the wishes.
//!
//! Done in slices, so that a screen can show how far it is and give it up.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::sync::Arc;

use super::Wishes;
use crate::analysis::search::{Fingerprint, Table, fingerprint};
use crate::analysis::standing::Standing;
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::{Essence, Sameness};

/// A moment that a talk can come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub variant: VariantId,
    /// From the first word to there; may be empty.
    pub line: Vec<ChoiceId>,
    /// Whether no shorter line leads to what was wished for; proven.
    pub is_shortest: bool,
}

/// What came of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sought {
    Found(Moment),
    /// All talks were walked: none comes to this.
    Impossible,
    /// None was found among so many moments, which proves nothing.
    NotFound(u64),
}

/// A moment that was come to.
struct Step {
    standing: Standing,
    /// Position of the moment before; `None` at the start.
    from: Option<(u32, ChoiceId)>,
    depth: u16,
}

/// How the next moment is picked.
enum Order {
    /// The one that was come to first.
    Breadth(VecDeque<u32>),
    /// The one that misses least; of those, the nearest to the start, then the first.
    Nearness(BinaryHeap<Reverse<(u32, u16, u32)>>),
}

/// A search under way.
pub struct Seeker {
    scenario: Arc<Scenario>,
    wishes: Wishes,
    essence: Essence,
    steps: Vec<Step>,
    met: Table<()>,
    order: Order,
    most: usize,
    /// Moments of the first order, which was given up.
    looked_at_before: u64,
}

impl Seeker {
    /// A search that looks at `most` moments in either order at most.
    pub fn new(scenario: Arc<Scenario>, wishes: Wishes, most: usize) -> Self {
        let mut seeker = Self {
            essence: Essence::of(&scenario, Sameness::Appearance),
            scenario,
            wishes,
            steps: Vec::new(),
            met: Table::default(),
            order: Order::Breadth(VecDeque::new()),
            most,
            looked_at_before: 0,
        };
        seeker.begin();
        seeker
    }

    /// Moments looked at so far.
    pub fn looked_at(&self) -> u64 {
        self.looked_at_before + self.steps.len() as u64
    }

    /// The most that will be looked at.
    pub fn most(&self) -> u64 {
        2 * self.most as u64
    }

    /// Goes on by so many moments; `None` if there is more to do.
    pub fn work(&mut self, moments: usize) -> Option<Sought> {
        for _ in 0..moments {
            let Some(position) = self.next() else {
                return Some(match self.order {
                    Order::Breadth(_) => Sought::Impossible,
                    Order::Nearness(_) => Sought::NotFound(self.looked_at()),
                });
            };
            if self
                .wishes
                .are_met(&self.scenario, self.steps[position as usize].standing.room())
            {
                return Some(Sought::Found(self.found(position)));
            }
            self.follow_on(position);
            if self.steps.len() < self.most {
                continue;
            }
            if let Order::Nearness(_) = self.order {
                return Some(Sought::NotFound(self.looked_at()));
            }
            self.looked_at_before = self.steps.len() as u64;
            self.order = Order::Nearness(BinaryHeap::new());
            self.begin();
        }
        None
    }

    /// From the first word of everyone who may be wished for, in the order of the file.
    fn begin(&mut self) {
        self.steps.clear();
        self.met.clear();
        for variant in (0..self.scenario.variants.len()).map(VariantId::at) {
            if self.wishes.allow(variant) {
                let standing = Standing::start(&self.scenario, variant);
                self.add(standing, None, 0);
            }
        }
    }

    fn next(&mut self) -> Option<u32> {
        match &mut self.order {
            Order::Breadth(queue) => queue.pop_front(),
            Order::Nearness(heap) => heap.pop().map(|Reverse((_, _, position))| position),
        }
    }

    fn follow_on(&mut self, position: u32) {
        let Step { standing, depth, .. } = &self.steps[position as usize];
        let (standing, depth) = (standing.clone(), *depth);
        let scenario = Arc::clone(&self.scenario);
        for choice in standing.open(&scenario) {
            let mut next = standing.clone();
            next.follow(&scenario, choice);
            if !next.room().has_ended() {
                self.add(next, Some((position, choice)), depth + 1);
            }
        }
    }

    /// Takes a moment in, unless one that can be told from it by nothing that may be wished for was
    /// come to before.
    fn add(&mut self, standing: Standing, from: Option<(u32, ChoiceId)>, depth: u16) {
        if self.met.insert(self.key(&standing), ()).is_some() {
            return;
        }
        let position = self.steps.len() as u32;
        match &mut self.order {
            Order::Breadth(queue) => queue.push_back(position),
            Order::Nearness(heap) => {
                let misses = self.wishes.misses(&self.scenario, standing.room());
                heap.push(Reverse((misses, depth, position)));
            }
        }
        self.steps.push(Step { standing, from, depth });
    }

    /// What an objection depends on may matter to no later act, but to a wish.
    fn key(&self, standing: &Standing) -> Fingerprint {
        match standing {
            Standing::Alone(state) => fingerprint(&(self.essence.reduce(state), state.objects(), state.has_refused())),
            Standing::Meeting(table) => fingerprint(table),
        }
    }

    fn found(&self, position: u32) -> Moment {
        let mut line = Vec::new();
        let mut at = &self.steps[position as usize];
        while let Some((before, choice)) = at.from {
            line.push(choice);
            at = &self.steps[before as usize];
        }
        line.reverse();
        let is_shortest = matches!(self.order, Order::Breadth(_));
        if !is_shortest {
            line = self.without_detours(at.standing.room().variant(), line);
        }
        Moment {
            variant: at.standing.room().variant(),
            line,
            is_shortest,
        }
    }

    /// The line without every choice that can be left out, looked at from the end.
    fn without_detours(&self, variant: VariantId, mut line: Vec<ChoiceId>) -> Vec<ChoiceId> {
        for position in (0..line.len()).rev() {
            let mut shorter = line.clone();
            shorter.remove(position);
            if self.leads_there(variant, &shorter) {
                line = shorter;
            }
        }
        line
    }

    fn leads_there(&self, variant: VariantId, line: &[ChoiceId]) -> bool {
        let mut standing = Standing::start(&self.scenario, variant);
        for choice in line {
            if !standing.open(&self.scenario).contains(choice) {
                return false;
            }
            standing.follow(&self.scenario, *choice);
        }
        self.wishes.are_met(&self.scenario, standing.room())
    }
}
