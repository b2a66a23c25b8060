//! An account as a picture: what can be done from the start, what each entry of the dossier opens, and
//! how the day of decision can end.
//!
//! Entries are drawn like scenes and acts like choices: an act leads to the entries that it may fill.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::picture::{Card, Detail, Exit, Picture, Row, Subject};
use super::{Place, Reach};
use crate::account::{
    Account, ActId, At, Condition, Event, NoteId, Outcome as Decision, Play, PolicyName, play_policy,
};
use crate::scenario::{ChoiceId, SceneId};
use crate::sim::Outcome;
use crate::text::{Language, words};

const ENDINGS: [Decision; 5] = [
    Decision::Won,
    Decision::LostToRival,
    Decision::NothingDecided,
    Decision::NoBid,
    Decision::Excluded,
];

/// In how many plays something came about.
#[derive(Default)]
struct Counts {
    plays: u64,
    acts: BTreeMap<ActId, u64>,
    notes: BTreeMap<NoteId, u64>,
    endings: BTreeMap<Decision, u64>,
}

/// Every policy once with each variant, `games` plays of the random one.
pub fn picture(account: &Arc<Account>, games: u32, seed: u64, detail: Detail, language: Language) -> Picture {
    let mut counts = Counts::default();
    for variant in 0..account.variants.len() {
        for policy in PolicyName::ALL {
            let games = if policy == PolicyName::Random { games } else { 1 };
            for game in 0..u64::from(games) {
                counts.take_in(&play_policy(account, variant, policy, seed.wrapping_add(game)));
            }
        }
    }
    let drawer = Drawer {
        account,
        counts,
        detail,
        language,
    };
    let filled = [
        ("plays", drawer.counts.plays.into()),
        ("variants", account.variants.len().into()),
    ];
    Picture {
        language,
        detail,
        title: account.texts.get("title", language).to_owned(),
        note: words(language).with("account-graph-note", &filled),
        games: drawer.counts.plays,
        cards: drawer.cards(),
        after_sale: None,
    }
}

impl Counts {
    /// A play counts once for each thing, however often it did it.
    fn take_in(&mut self, play: &Play) {
        self.plays += 1;
        let (mut acts, mut notes) = (BTreeSet::new(), BTreeSet::new());
        for event in play.events() {
            match event {
                Event::Did(act) => {
                    acts.insert(*act);
                }
                Event::Found(note, _) => {
                    notes.insert(*note);
                }
                _ => {}
            }
        }
        acts.into_iter().for_each(|act| *self.acts.entry(act).or_default() += 1);
        notes
            .into_iter()
            .for_each(|note| *self.notes.entry(note).or_default() += 1);
        if let Some(closing) = play.closing() {
            *self.endings.entry(closing.outcome).or_default() += 1;
        }
    }
}

/// How often, of something counted; nothing is proven here to be out of reach.
fn reach(count: Option<&u64>) -> Reach {
    match count {
        Some(&plays) if plays > 0 => Reach::Met(plays),
        _ => Reach::NotMet,
    }
}

struct Drawer<'a> {
    account: &'a Account,
    counts: Counts,
    detail: Detail,
    language: Language,
}

impl Drawer<'_> {
    fn notes(&self) -> impl Iterator<Item = NoteId> + use<> {
        (0..self.account.notes.len()).map(NoteId::at)
    }

    /// What needs no entry, then a card an entry, then the day of decision and its endings.
    fn cards(&self) -> Vec<Card> {
        let start = self.card(0, "start", words(self.language).get("account-graph-start"), None);
        let entries = self.notes().map(|note| {
            let title = self.account.note_name(note, self.language).to_owned();
            self.card(note.index() + 1, &self.account.note(note).id, title, Some(note))
        });
        let first = self.account.notes.len() + 2;
        let endings = ENDINGS.into_iter().map(|ending| Card {
            place: Place::Ending(if ending == Decision::Won {
                Outcome::Sold
            } else {
                Outcome::NothingLeft
            }),
            name: ending.name().to_owned(),
            title: self.ending(ending),
            reach: reach(self.counts.endings.get(&ending)),
            rows: Vec::new(),
        });
        let ways = ENDINGS.into_iter().enumerate().map(|(position, ending)| {
            let reach = reach(self.counts.endings.get(&ending));
            let to = first + position;
            Row {
                subject: Subject::Way,
                words: self.ending(ending),
                reach,
                exits: vec![Exit { to, reach }],
            }
        });
        let decision = Card {
            place: Place::Scene(SceneId::at(first - 1)),
            name: "decision".to_owned(),
            title: words(self.language).get("account-graph-decision"),
            reach: Reach::Met(self.counts.plays),
            rows: ways.collect(),
        };
        let mut cards = vec![start];
        cards.extend(entries);
        cards.push(decision);
        cards.extend(endings);
        cards
    }

    fn ending(&self, ending: Decision) -> String {
        words(self.language).get(&format!("account-end-{}", ending.name()))
    }

    fn card(&self, position: usize, name: &str, title: String, note: Option<NoteId>) -> Card {
        let met = note.map_or(Reach::Met(self.counts.plays), |note| {
            reach(self.counts.notes.get(&note))
        });
        let acts = (0..self.account.acts.len()).map(ActId::at);
        let opened = acts.filter(|act| {
            let needs = needs(self.account, *act);
            note.map_or(needs.is_empty(), |note| needs.contains(&note))
        });
        let rows: Vec<Row> = opened.map(|act| self.row(act)).collect();
        Card {
            place: Place::Scene(SceneId::at(position)),
            name: name.to_owned(),
            title,
            reach: met,
            rows: match self.detail {
                Detail::Choices => rows,
                Detail::Scenes => joined(rows),
            },
        }
    }

    fn row(&self, act: ActId) -> Row {
        let reach = reach(self.counts.acts.get(&act));
        let filled: BTreeSet<NoteId> = self.account.act(act).tells().collect();
        Row {
            subject: Subject::Choice(ChoiceId::at(act.index())),
            words: self.account.act_name(act, self.language).to_owned(),
            reach,
            exits: filled
                .into_iter()
                .map(|note| Exit {
                    to: note.index() + 1,
                    reach,
                })
                .collect(),
        }
    }
}

/// One way to each entry that any of the acts may fill: the one taken most.
fn joined(rows: Vec<Row>) -> Vec<Row> {
    let mut ways: BTreeMap<usize, Row> = BTreeMap::new();
    for row in rows {
        for exit in &row.exits {
            let known = ways.get(&exit.to).map_or(0, |way| way.reach.games());
            if known == 0 || exit.reach.games() > known {
                let way = Row {
                    subject: Subject::Way,
                    words: row.words.clone(),
                    reach: exit.reach,
                    exits: vec![*exit],
                };
                ways.insert(exit.to, way);
            }
        }
    }
    ways.into_values().collect()
}

/// The entries without which an act cannot be done: by its conditions, by whom it meets, by where that
/// person is.
fn needs(account: &Account, act: ActId) -> BTreeSet<NoteId> {
    let act = account.act(act);
    let mut notes = BTreeSet::new();
    act.when.iter().for_each(|condition| named(condition, &mut notes));
    notes.extend(act.meets.iter().filter_map(|who| account.person(*who).known_by));
    if act.at == At::WhereTheyAre {
        notes.extend(act.meets.first().and_then(|who| account.person(*who).follows));
    }
    notes
}

fn named(condition: &Condition, notes: &mut BTreeSet<NoteId>) {
    match condition {
        Condition::Knows(note) | Condition::Is(note, _) => {
            notes.insert(*note);
        }
        Condition::Any(parts) => parts.iter().for_each(|part| named(part, notes)),
        _ => {}
    }
}
