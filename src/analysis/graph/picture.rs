//! A graph put into words: cards with rows, in the reader's language.

use super::{Edge, Graph, Place, Reach};
use crate::scenario::{ChoiceId, Scenario, SceneId, TextId};
use crate::sim::Outcome;
use crate::text::{Language, words};

/// How much of a scenario is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Scenes and the ways between them.
    Scenes,
    /// The choices of each scene as well.
    Choices,
}

/// What is drawn, in words; positions are the layout's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub language: Language,
    pub detail: Detail,
    pub title: String,
    /// Whose talks are counted.
    pub note: String,
    /// Talks counted.
    pub games: u64,
    /// Scenes in the order of the file, then endings; never empty.
    pub cards: Vec<Card>,
    /// The card of the scene that follows a sale.
    pub after_sale: Option<usize>,
}

/// A scene or an ending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub place: Place,
    /// As files name it: the scene's id, the outcome's name.
    pub name: String,
    pub title: String,
    pub reach: Reach,
    /// Empty for endings.
    pub rows: Vec<Row>,
}

/// A line of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub subject: Subject,
    pub words: String,
    pub reach: Reach,
    /// Where it leads; empty if the talk stays.
    pub exits: Vec<Exit>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Choice(ChoiceId),
    /// Talks that went there from this scene, by whatever choice; has that one exit.
    Way,
}

/// A way out of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit {
    /// Position of the card it leads to.
    pub to: usize,
    pub reach: Reach,
}

impl Picture {
    /// The graph in this language.
    pub fn of(scenario: &Scenario, graph: &Graph, detail: Detail, language: Language) -> Self {
        let teller = Teller {
            scenario,
            graph,
            detail,
            language,
        };
        let after_sale = scenario.after_sale.map(|after| after.scene.index());
        Self {
            language,
            detail,
            title: scenario.texts.get(scenario.title, language).to_owned(),
            note: teller.note(),
            games: graph.counted,
            cards: teller.cards(),
            after_sale: after_sale.filter(|&scene| scene != 0),
        }
    }

    /// A share of the talks as people read it: “63 %”, “<1 %”; in words where there were none.
    pub fn share(&self, reach: Reach) -> String {
        let words = words(self.language);
        match reach {
            Reach::Met(games) => percent(games, self.games),
            Reach::NotMet => words.get("graph-not-met"),
            Reach::Unreachable => words.get("graph-unreachable"),
        }
    }
}

/// Rounded to whole percent; “<1 %” and “>99 %” where rounding would say none or all.
fn percent(part: u64, whole: u64) -> String {
    match (200 * part + whole) / (2 * whole.max(1)) {
        0 => "<1 %".to_owned(),
        100 if part < whole => ">99 %".to_owned(),
        rounded => format!("{rounded} %"),
    }
}

struct Teller<'a> {
    scenario: &'a Scenario,
    graph: &'a Graph,
    detail: Detail,
    language: Language,
}

impl Teller<'_> {
    fn text(&self, id: TextId) -> String {
        self.scenario.texts.get(id, self.language).to_owned()
    }

    fn note(&self) -> String {
        let words = words(self.language);
        let games = self.graph.games;
        let policy = words.get(&format!("policy-{}", games.policy.name()));
        if self.graph.exact {
            return words.with("graph-note-exact", &[("policy", policy.into())]);
        }
        let filled = [
            ("policy", policy.into()),
            ("games", games.count.into()),
            ("seed", games.seed.to_string().into()),
        ];
        words.with("graph-note", &filled)
    }

    fn cards(&self) -> Vec<Card> {
        let scenes = self.graph.scenes.iter().map(|node| Card {
            place: Place::Scene(node.id),
            name: self.scenario.names.scenes[node.id.index()].clone(),
            title: self.title(Place::Scene(node.id)),
            reach: node.reach,
            rows: match self.detail {
                Detail::Scenes => self.ways(node.id),
                Detail::Choices => self.choices(node.id),
            },
        });
        let endings = self.graph.endings.iter().map(|node| Card {
            place: Place::Ending(node.outcome),
            name: node.outcome.name().to_owned(),
            title: self.title(Place::Ending(node.outcome)),
            reach: node.reach,
            rows: Vec::new(),
        });
        scenes.chain(endings).collect()
    }

    fn title(&self, place: Place) -> String {
        match place {
            Place::Scene(id) => {
                let title = self.scenario.scene(id).title;
                title.map_or_else(
                    || self.scenario.names.scenes[id.index()].clone(),
                    |title| self.text(title),
                )
            }
            Place::Ending(outcome) => words(self.language).get(&format!("outcome-{}", outcome.name())),
        }
    }

    /// Position of a place's card.
    fn card(&self, place: Place) -> usize {
        let ending = |outcome: Outcome| self.graph.endings.iter().position(|node| node.outcome == outcome);
        match place {
            Place::Scene(id) => id.index(),
            Place::Ending(outcome) => {
                let among = ending(outcome).expect("build() keeps every ending that an edge leads to");
                self.graph.scenes.len() + among
            }
        }
    }

    fn ways(&self, scene: SceneId) -> Vec<Row> {
        let moves = self.graph.moves.iter().filter(|way| way.from == scene);
        moves.map(|way| self.way(way.to, way.reach)).collect()
    }

    fn way(&self, to: Place, reach: Reach) -> Row {
        let filled = [("place", self.title(to).into())];
        let key = match to {
            Place::Scene(_) => "graph-to-scene",
            Place::Ending(_) => "graph-to-ending",
        };
        Row {
            subject: Subject::Way,
            words: words(self.language).with(key, &filled),
            reach,
            exits: vec![Exit {
                to: self.card(to),
                reach,
            }],
        }
    }

    /// The choices, then the ends that came of themselves, whatever was said last.
    fn choices(&self, scene: SceneId) -> Vec<Row> {
        let edges: Vec<&Edge> = self.graph.edges.iter().filter(|edge| edge.from == scene).collect();
        let mut rows: Vec<Row> = self.graph.scenes[scene.index()]
            .choices
            .iter()
            .map(|node| Row {
                subject: Subject::Choice(node.id),
                words: self.text(self.scenario.choice(node.id).says),
                reach: node.reach,
                exits: edges
                    .iter()
                    .filter(|edge| edge.choice == node.id && edge.written)
                    .map(|edge| Exit {
                        to: self.card(edge.to),
                        reach: edge.reach,
                    })
                    .collect(),
            })
            .collect();
        for ending in &self.graph.endings {
            let to = Place::Ending(ending.outcome);
            let of_itself = edges.iter().filter(|edge| edge.to == to && !edge.written);
            // A talk ends once, so its choices can be added up.
            match of_itself.map(|edge| edge.reach.games()).sum() {
                0 => {}
                games => rows.push(self.way(to, Reach::Met(games))),
            }
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_to_none_or_all() {
        assert_eq!(percent(1, 1000), "<1 %");
        assert_eq!(percent(5, 1000), "1 %");
        assert_eq!(percent(999, 1000), ">99 %");
        assert_eq!(percent(1000, 1000), "100 %");
        assert_eq!(percent(2, 3), "67 %");
    }
}
