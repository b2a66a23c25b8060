//! Talks are played and counted.

use std::collections::{BTreeMap, BTreeSet};

use super::{ChoiceNode, Edge, EndingNode, Games, Graph, Move, Place, Proofs, Reach, SceneNode, exits};
use crate::analysis::cohort::{meet_by_chance, meet_everyone};
use crate::analysis::standing::Standing;
use crate::scenario::{ChoiceId, Scenario, SceneId, VariantId};
use crate::sim::{Outcome, State};

/// Plays the games and counts what they came to. The same for the same arguments.
pub fn build(scenario: &Scenario, games: Games, proofs: &Proofs) -> Graph {
    let tally = Tally::of(scenario, games);
    let written = written(scenario);
    let keys: BTreeSet<(SceneId, ChoiceId, Place)> = written.iter().chain(tally.edges.keys()).copied().collect();
    let edges: Vec<Edge> = keys
        .into_iter()
        .map(|key @ (from, choice, to)| Edge {
            from,
            choice,
            to,
            written: written.contains(&key),
            reach: Reach::of(count(&tally.edges, &key), proofs.exclude_edge(from, choice, to)),
        })
        .collect();
    Graph {
        games,
        counted: tally.games,
        exact: games.policy.is_deterministic(),
        scenes: scenes(scenario, &tally, proofs),
        endings: endings(&tally, proofs, &edges),
        moves: moves(&tally, &edges),
        edges,
    }
}

fn scenes(scenario: &Scenario, tally: &Tally, proofs: &Proofs) -> Vec<SceneNode> {
    let ids = (0..scenario.scenes.len()).map(SceneId::at);
    ids.map(|scene| {
        let never = proofs.scenes.contains(&scene);
        let choices = scenario.scene(scene).choices.iter().map(|&id| ChoiceNode {
            id,
            reach: Reach::of(
                count(&tally.choices, &(scene, id)),
                never || proofs.choices.contains(&id),
            ),
        });
        SceneNode {
            id: scene,
            reach: Reach::of(count(&tally.scenes, &scene), never),
            choices: choices.collect(),
        }
    })
    .collect()
}

fn endings(tally: &Tally, proofs: &Proofs, edges: &[Edge]) -> Vec<EndingNode> {
    let all = Outcome::ALL.into_iter().filter(|&outcome| outcome != Outcome::Open);
    let nodes = all.map(|outcome| EndingNode {
        outcome,
        reach: Reach::of(count(&tally.endings, &outcome), proofs.endings.contains(&outcome)),
    });
    let leads_to = |outcome| edges.iter().any(|edge| edge.to == Place::Ending(outcome));
    nodes
        .filter(|node| node.reach != Reach::Unreachable || leads_to(node.outcome))
        .collect()
}

/// A way is proven closed if each of its choices is.
fn moves(tally: &Tally, edges: &[Edge]) -> Vec<Move> {
    let mut never: BTreeMap<(SceneId, Place), bool> = BTreeMap::new();
    for edge in edges {
        *never.entry((edge.from, edge.to)).or_insert(true) &= edge.reach == Reach::Unreachable;
    }
    let moves = never.into_iter().map(|(key @ (from, to), never)| Move {
        from,
        to,
        reach: Reach::of(count(&tally.moves, &key), never),
    });
    moves.collect()
}

fn written(scenario: &Scenario) -> BTreeSet<(SceneId, ChoiceId, Place)> {
    let mut found = BTreeSet::new();
    for scene in (0..scenario.scenes.len()).map(SceneId::at) {
        for &choice in &scenario.scene(scene).choices {
            let places = exits::written(scenario, scene, choice).into_iter();
            found.extend(places.map(|place| (scene, choice, place)));
        }
    }
    found
}

fn count<Key: Ord>(counts: &BTreeMap<Key, u64>, key: &Key) -> u64 {
    counts.get(key).copied().unwrap_or(0)
}

impl Proofs {
    fn exclude_edge(&self, from: SceneId, choice: ChoiceId, to: Place) -> bool {
        let closed = match to {
            Place::Scene(scene) => self.scenes.contains(&scene),
            Place::Ending(outcome) => self.endings.contains(&outcome),
        };
        closed || self.scenes.contains(&from) || self.choices.contains(&choice)
    }
}

/// Talks by what they came to; each talk counts once a key.
#[derive(Default)]
struct Tally {
    games: u64,
    scenes: BTreeMap<SceneId, u64>,
    choices: BTreeMap<(SceneId, ChoiceId), u64>,
    endings: BTreeMap<Outcome, u64>,
    edges: BTreeMap<(SceneId, ChoiceId, Place), u64>,
    moves: BTreeMap<(SceneId, Place), u64>,
}

impl Tally {
    fn of(scenario: &Scenario, games: Games) -> Self {
        let mut tally = Self::default();
        if games.policy.is_deterministic() {
            for played in meet_everyone(scenario, games.view, games.policy) {
                tally.add(scenario, played.variant, &played.line, played.weight);
            }
        } else {
            for seed in (0..games.count).map(|game| games.seed.wrapping_add(game)) {
                let played = meet_by_chance(scenario, games.view, games.policy, seed);
                tally.add(scenario, played.variant, &played.line, 1);
            }
        }
        tally
    }

    fn add(&mut self, scenario: &Scenario, variant: VariantId, line: &[ChoiceId], weight: u64) {
        let mut place = Standing::start(scenario, variant);
        let (mut scenes, mut choices) = (BTreeSet::new(), BTreeSet::new());
        let (mut edges, mut moves) = (BTreeSet::new(), BTreeSet::new());
        for &choice in line {
            let from = place.room().scene();
            place.follow(scenario, choice);
            scenes.insert(from);
            choices.insert((from, choice));
            if let Some(to) = left_for(from, place.room()) {
                edges.insert((from, choice, to));
                moves.insert((from, to));
            }
        }
        self.games += weight;
        add_each(&mut self.scenes, scenes, weight);
        add_each(&mut self.choices, choices, weight);
        add_each(&mut self.edges, edges, weight);
        add_each(&mut self.moves, moves, weight);
        add_each(&mut self.endings, BTreeSet::from([place.room().outcome()]), weight);
    }
}

/// Where the talk went; `None` if it stayed. A talk that is over stands in no scene any more.
fn left_for(from: SceneId, now: &State) -> Option<Place> {
    if now.has_ended() {
        Some(Place::Ending(now.outcome()))
    } else {
        (now.scene() != from).then(|| Place::Scene(now.scene()))
    }
}

fn add_each<Key: Ord>(counts: &mut BTreeMap<Key, u64>, met: BTreeSet<Key>, weight: u64) {
    for key in met {
        *counts.entry(key).or_default() += weight;
    }
}
