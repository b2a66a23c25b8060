//! Who stands above whom in a column, and how high.

use std::collections::BTreeMap;

use super::super::picture::Picture;
use super::wires::{Chain, Stop};
use super::{GAP, LANE};

/// Rounds of sweeps from left to right and back; more change nothing in pictures of a few scenes.
const ROUNDS: usize = 8;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    Card(usize),
    /// Room for the wires that pass this column on their way to a card.
    Lane {
        to: usize,
        back: bool,
    },
}

impl Item {
    /// This item in that column.
    pub fn at(self, column: usize) -> Stop {
        Stop { column, item: self }
    }
}

/// The top of every card and lane.
pub type Tops = BTreeMap<Stop, i32>;

/// Two neighbours, joined by a wire so far below the tops of each.
struct Hop {
    from: (Stop, i32),
    to: (Stop, i32),
}

/// Puts the columns in order and stacks them; the highest top is 0.
pub fn tops(picture: &Picture, columns: &[usize], sizes: &[(i32, i32)], chains: &[Chain]) -> Tops {
    let mut stacks = stacks(picture, columns, chains);
    let hops = hops(chains);
    let height = |stop: &Stop| match stop.item {
        Item::Card(card) => sizes[card].1,
        Item::Lane { .. } => LANE,
    };
    let mut tops = Tops::new();
    for stack in &stacks {
        pile(stack, &height, &mut tops);
    }
    let forth: Vec<usize> = (1..stacks.len()).collect();
    let back: Vec<usize> = (0..stacks.len()).rev().skip(1).collect();
    for _ in 0..ROUNDS {
        for column in forth.iter().chain(&back).copied() {
            let wished = wishes(&stacks[column], &hops, &tops, |_| true);
            stacks[column].sort_by_key(|stop| wished[stop] + height(stop) / 2);
            pile(&stacks[column], &height, &mut tops);
        }
    }
    for column in forth {
        let wished = wishes(&stacks[column], &hops, &tops, |other| other < column);
        settle(&stacks[column], &wished, &height, &mut tops);
    }
    let highest = tops.values().copied().min().unwrap_or(0);
    tops.values_mut().for_each(|top| *top -= highest);
    tops
}

/// The items of each column, cards first.
fn stacks(picture: &Picture, columns: &[usize], chains: &[Chain]) -> Vec<Vec<Stop>> {
    let count = columns.iter().max().map_or(0, |last| last + 1);
    let mut stacks = vec![Vec::new(); count];
    for (card, &column) in (0..picture.cards.len()).zip(columns) {
        stacks[column].push(Item::Card(card).at(column));
    }
    for stop in chains.iter().flat_map(|chain| &chain.stops) {
        if !stacks[stop.column].contains(stop) {
            stacks[stop.column].push(*stop);
        }
    }
    stacks
}

fn hops(chains: &[Chain]) -> Vec<Hop> {
    let mut hops = Vec::new();
    for chain in chains {
        for (step, pair) in chain.stops.windows(2).enumerate() {
            let from = if step == 0 { chain.exit_below_top } else { LANE / 2 };
            let to = match pair[1].item {
                Item::Card(_) => super::ARRIVAL,
                Item::Lane { .. } => LANE / 2,
            };
            hops.push(Hop {
                from: (pair[0], from),
                to: (pair[1], to),
            });
        }
    }
    hops
}

/// The top that would make the wires of each item level on average; as it is for one without wires
/// to the columns in question.
fn wishes(stack: &[Stop], hops: &[Hop], tops: &Tops, counts: impl Fn(usize) -> bool) -> Tops {
    let wish = |stop: &Stop| {
        let mut wished = Vec::new();
        for Hop { from, to } in hops {
            for ((own, below), (other, above)) in [(from, to), (to, from)] {
                if own == stop && other.column != stop.column && counts(other.column) {
                    wished.push(tops[other] + above - below);
                }
            }
        }
        match wished.len() as i32 {
            0 => tops[stop],
            count => wished.iter().sum::<i32>() / count,
        }
    };
    stack.iter().map(|stop| (*stop, wish(stop))).collect()
}

/// One above the other, centred around 0.
fn pile(stack: &[Stop], height: &dyn Fn(&Stop) -> i32, tops: &mut Tops) {
    let whole: i32 = stack.iter().map(|stop| height(stop) + gap_below(stop)).sum();
    let mut top = -whole / 2;
    for stop in stack {
        tops.insert(*stop, top);
        top += height(stop) + gap_below(stop);
    }
}

/// As near to what is wished as the order allows.
fn settle(stack: &[Stop], wished: &Tops, height: &dyn Fn(&Stop) -> i32, tops: &mut Tops) {
    let mut free = i32::MIN;
    let mut drift = 0;
    for stop in stack {
        let top = wished[stop].max(free);
        drift += wished[stop] - top;
        tops.insert(*stop, top);
        free = top + height(stop) + gap_below(stop);
    }
    let shift = drift / stack.len().max(1) as i32;
    for stop in stack {
        *tops.get_mut(stop).expect("every item has been placed") += shift;
    }
}

fn gap_below(stop: &Stop) -> i32 {
    match stop.item {
        Item::Card(_) => GAP,
        Item::Lane { .. } => 0,
    }
}
