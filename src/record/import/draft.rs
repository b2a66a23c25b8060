//! Which of a story's passages and links become scenes and choices, within the format's limits.

use std::collections::BTreeMap;

use super::Remark;
use super::ids::Ids;
use super::story::{Passage, Story};
use super::write::{self, FRAME};
use crate::scenario::limits::{MAX_CHOICES, MAX_OPEN_OFFERS, MAX_SCENES};
use crate::text::{Language, is_chinese};

/// A scenario to go on with.
#[derive(Clone, Debug)]
pub struct Draft {
    /// `scenario.ron`.
    pub text: String,
    /// The language of the story, and of the `TODO` notes.
    pub language: Language,
    pub scenes: usize,
    /// Those of the story; a few of the draft's own come with them.
    pub choices: usize,
    /// In the order in which they came up; never longer than a screen or two.
    pub remarks: Vec<Remark>,
}

/// Links that lead nowhere which are named one by one.
const NAMED: usize = 20;

/// What becomes of one passage.
pub struct Scene<'s> {
    pub id: String,
    pub passage: &'s Passage,
    /// In the order of the passage.
    pub choices: Vec<Choice<'s>>,
    /// Links that there was no room for.
    pub left_out: Vec<&'s super::story::Link>,
}

/// What becomes of one link.
pub struct Choice<'s> {
    pub id: String,
    pub link: &'s super::story::Link,
    /// Id of the scene that follows; `None`: the scene stays.
    pub then: Option<String>,
}

/// Everything that is written.
pub struct Plan<'s> {
    pub language: Language,
    pub story: &'s Story,
    /// The first is the start.
    pub scenes: Vec<Scene<'s>>,
    /// Position of the scene that holds the draft's own choices; endings share them.
    pub home: usize,
    pub left_out: Vec<&'s Passage>,
}

pub fn draft(mut story: Story) -> Draft {
    let mut remarks = std::mem::take(&mut story.remarks);
    remarks.truncate(NAMED);
    let language = language_of(&story);
    let positions: BTreeMap<&str, usize> = (0..)
        .zip(&story.passages)
        .map(|(at, passage)| (passage.name.as_str(), at))
        .collect();
    let order = reached(&story, &positions);
    remarks.extend(dangling(&story, &order, &positions));
    let plan = plan(&story, &order, &positions, language);
    remarks.extend(left_out(&plan));
    let written = write::scenario(&plan);
    let count = written.logic;
    remarks.extend((count > 0).then_some(Remark::Logic { count }));
    let count = written.shortened;
    remarks.extend((count > 0).then_some(Remark::Shortened { count }));
    Draft {
        text: written.text,
        language,
        scenes: plan.scenes.len(),
        choices: plan.scenes.iter().map(|scene| scene.choices.len()).sum(),
        remarks,
    }
}

/// Chinese where a fifth of the letters are: Chinese says in one what English needs three for.
fn language_of(story: &Story) -> Language {
    let texts = story.passages.iter().map(|passage| &passage.text);
    let (mut chinese, mut letters) = (0_u64, 0_u64);
    for character in texts.flat_map(|text| text.chars()) {
        chinese += u64::from(is_chinese(character));
        letters += u64::from(character.is_alphabetic());
    }
    if letters > 0 && chinese * 5 >= letters {
        Language::Chinese
    } else {
        Language::English
    }
}

/// Positions of the passages that links lead to, the start first, then those one link away, …
fn reached(story: &Story, positions: &BTreeMap<&str, usize>) -> Vec<usize> {
    let mut order = vec![story.start];
    let mut known = vec![false; story.passages.len()];
    known[story.start] = true;
    let mut next = 0;
    while let Some(&at) = order.get(next) {
        next += 1;
        for to in story.passages[at].links.iter().filter_map(|link| link.to.as_deref()) {
            if let Some(&target) = positions.get(to)
                && !std::mem::replace(&mut known[target], true)
            {
                order.push(target);
            }
        }
    }
    order
}

fn dangling(story: &Story, order: &[usize], positions: &BTreeMap<&str, usize>) -> Vec<Remark> {
    let passages = order.iter().map(|&at| &story.passages[at]);
    let links = passages.flat_map(|passage| passage.links.iter().map(move |link| (passage, link)));
    links
        .filter_map(|(passage, link)| {
            let to = link.to.as_deref().filter(|to| !positions.contains_key(to))?;
            Some(Remark::Dangling {
                from: passage.name.clone(),
                to: to.to_owned(),
                line: link.line,
            })
        })
        .take(NAMED)
        .collect()
}

fn plan<'s>(story: &'s Story, order: &[usize], positions: &BTreeMap<&str, usize>, language: Language) -> Plan<'s> {
    let (kept, beyond) = order.split_at(order.len().min(MAX_SCENES));
    let mut scene_ids = Ids::default();
    let ids: BTreeMap<usize, String> = kept
        .iter()
        .map(|&at| (at, scene_ids.take(&story.passages[at].name, "scene")))
        .collect();
    let mut choice_ids = Ids::default();
    choice_ids.reserve(&FRAME);
    let home = home(story, kept);
    let mut room = MAX_CHOICES - FRAME.len();
    let mut scenes = Vec::new();
    for (position, &at) in kept.iter().enumerate() {
        let passage = &story.passages[at];
        let offers = if position == home {
            MAX_OPEN_OFFERS - FRAME.len()
        } else {
            MAX_OPEN_OFFERS
        };
        let (taken, left_out) = passage.links.split_at(passage.links.len().min(offers).min(room));
        room -= taken.len();
        let choice = |link: &'s super::story::Link| Choice {
            id: choice_ids.take(&link.says, "choice"),
            link,
            then: link
                .to
                .as_deref()
                .and_then(|to| ids.get(positions.get(to)?))
                .filter(|then| **then != ids[&at])
                .cloned(),
        };
        scenes.push(Scene {
            id: ids[&at].clone(),
            passage,
            choices: taken.iter().map(choice).collect(),
            left_out: left_out.iter().collect(),
        });
    }
    keep_reachable(
        Plan {
            language,
            story,
            scenes,
            home,
            left_out: beyond.iter().map(|&at| &story.passages[at]).collect(),
        },
        order,
    )
}

/// A link without room may have been the only way to a scene: what nothing leads to any more goes,
/// and so do the passages that nothing led to in the first place.
fn keep_reachable<'s>(mut plan: Plan<'s>, order: &[usize]) -> Plan<'s> {
    let mut known: Vec<String> = vec![plan.scenes[0].id.clone()];
    let mut next = 0;
    while let Some(id) = known.get(next).cloned() {
        next += 1;
        let scene = plan.scenes.iter().find(|scene| scene.id == id);
        for then in scene
            .into_iter()
            .flat_map(|scene| &scene.choices)
            .filter_map(|choice| choice.then.as_ref())
        {
            if !known.contains(then) {
                known.push(then.clone());
            }
        }
    }
    let home = plan.scenes[plan.home].id.clone();
    let (kept, lost): (Vec<_>, Vec<_>) = plan.scenes.into_iter().partition(|scene| known.contains(&scene.id));
    plan.scenes = kept;
    plan.left_out.extend(lost.iter().map(|scene| scene.passage));
    let unlinked = (0..).zip(&plan.story.passages).filter(|(at, _)| !order.contains(at));
    plan.left_out.extend(unlinked.map(|(_, passage)| passage));
    plan.home = plan
        .scenes
        .iter()
        .position(|scene| scene.id == home)
        .unwrap_or_else(|| {
            // The home itself went: the first scene without choices, else the start, takes its part.
            plan.scenes
                .iter()
                .position(|scene| scene.choices.is_empty())
                .unwrap_or(0)
        });
    let room = MAX_OPEN_OFFERS - FRAME.len();
    if plan.scenes[plan.home].choices.len() > room {
        let home = &mut plan.scenes[plan.home];
        let over = home.choices.split_off(room);
        home.left_out.extend(over.iter().map(|choice| choice.link));
    }
    plan
}

/// Where the talk can be brought to an end: the first passage that no link leaves, else the one
/// with the fewest links.
fn home(story: &Story, kept: &[usize]) -> usize {
    let links = |&at: &usize| story.passages[at].links.len();
    (0..kept.len())
        .min_by_key(|&position| links(&kept[position]))
        .unwrap_or(0)
}

fn left_out(plan: &Plan<'_>) -> Vec<Remark> {
    let links: Vec<_> = plan.scenes.iter().flat_map(|scene| &scene.left_out).collect();
    let scenes = plan.left_out.first().map(|first| Remark::ScenesLeftOut {
        count: plan.left_out.len(),
        first: first.name.clone(),
    });
    let choices = links.first().map(|first| Remark::ChoicesLeftOut {
        count: links.len(),
        first: first.says.clone(),
    });
    scenes.into_iter().chain(choices).collect()
}
