//! Every text of a draft, with its owner.

use super::{Call, Draft, Id, Person, Value, Wordings};
use crate::scenario::source::{Quote, Span};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenAs {
    /// What the seller may say: one of the offers on the screen.
    Choice,
    /// Anything else that the author wrote.
    Text,
    /// Nobody wrote it: the id stands in for a name that was left out.
    Id,
}

/// A text and whom it belongs to.
#[derive(Debug)]
pub struct Written<'d> {
    /// First part of its key in translations.
    pub owner: &'d str,
    pub text: String,
    pub span: Span,
    pub role: WrittenAs,
    /// The text as it stands in the file; missing where the id stands in.
    pub quote: Option<&'d Quote>,
}

/// Owner of the texts that belong to the whole.
const WHOLE: &str = "scenario";

impl Draft {
    /// All texts in the order of the file; a text's `span.start` is different from all others'.
    pub fn written(&self) -> Vec<Written<'_>> {
        let mut all = Vec::new();
        let mut add = |owner, quote| all.extend(of(owner, WrittenAs::Text, quote));
        [&self.title, &self.summary, &self.product]
            .into_iter()
            .for_each(|quote| add(WHOLE, quote.as_ref()));
        if let Some(briefing) = &self.briefing {
            [&briefing.story, &briefing.goal, &briefing.note]
                .into_iter()
                .for_each(|quote| add(WHOLE, quote.as_ref()));
            briefing.known.iter().for_each(|quote| add(WHOLE, Some(quote)));
        }
        for entry in &self.entries {
            add(&entry.id.value, entry.source.as_ref());
        }
        for (id, Person { name, role, .. }) in &self.customers {
            add(&id.value, name.as_ref());
            add(&id.value, role.as_ref());
        }
        self.names_written(&mut all);
        self.talk_written(&mut all);
        all.sort_by_key(|written| written.span.start);
        all
    }

    fn names_written<'d>(&'d self, all: &mut Vec<Written<'d>>) {
        all.extend(self.facts.iter().map(|fact| named(&fact.id, fact.name.as_ref())));
        all.extend(
            self.evidence
                .iter()
                .map(|evidence| named(&evidence.id, evidence.name.as_ref())),
        );
        all.extend(self.needs.iter().map(|need| named(&need.id, need.name.as_ref())));
        all.extend(self.entries.iter().map(|entry| named(&entry.id, entry.name.as_ref())));
        all.extend(self.weaknesses.iter().map(|(id, name)| named(id, name.as_ref())));
        all.extend(
            self.variants
                .iter()
                .map(|variant| named(&variant.id, variant.name.as_ref())),
        );
        if let Some(meeting) = &self.meeting {
            let options = meeting.options.iter();
            all.extend(options.map(|option| named(&option.id, option.name.as_ref())));
            let roles = meeting.roles.iter();
            all.extend(roles.map(|role| named(&role.id, role.name.as_ref())));
        }
        all.extend(
            self.topics
                .iter()
                .flat_map(|(_, name)| of(WHOLE, WrittenAs::Text, Some(name))),
        );
        // A topic that only needs name is called by its id, at the place that names it first.
        let mut called: Vec<&str> = self.topics.iter().map(|(id, _)| id.value.as_str()).collect();
        for topic in self.needs.iter().filter_map(|need| need.topic.as_ref()) {
            if !called.contains(&topic.value.as_str()) {
                called.push(&topic.value);
                all.push(named(topic, None));
            }
        }
    }

    fn talk_written<'d>(&'d self, all: &mut Vec<Written<'d>>) {
        let lines = |wordings: &'d Option<Wordings>| wordings.iter().flat_map(|wordings| &wordings.list);
        for scene in &self.scenes {
            let owner = scene.id.value.as_str();
            all.extend(of(owner, WrittenAs::Text, scene.title.as_ref()));
            all.extend(lines(&scene.opens).flat_map(|quote| of(owner, WrittenAs::Text, Some(quote))));
        }
        for said in self.meeting.iter().flat_map(|meeting| &meeting.interjections) {
            let owner = said.id.value.as_str();
            all.extend(lines(&said.says).flat_map(|quote| of(owner, WrittenAs::Text, Some(quote))));
            all.extend(said.acts.iter().flat_map(|act| becauses(owner, act)));
        }
        for (_, choice) in self.choices() {
            let owner = choice.id.value.as_str();
            all.extend(of(owner, WrittenAs::Choice, choice.says.as_ref()));
            all.extend(of(owner, WrittenAs::Text, choice.closed.as_ref()));
            all.extend(of(owner, WrittenAs::Text, choice.why.as_ref()));
            all.extend(choice.acts.iter().flat_map(|act| becauses(owner, act)));
            for quote in choice.replies.iter().flat_map(|reply| lines(&reply.says)) {
                all.extend(of(owner, WrittenAs::Text, Some(quote)));
            }
        }
    }

    /// Every group of wordings, in the order of the file.
    pub fn wordings(&self) -> Vec<&Wordings> {
        let mut all: Vec<&Wordings> = Vec::new();
        let interjected = self.meeting.iter().flat_map(|meeting| &meeting.interjections);
        all.extend(interjected.filter_map(|said| said.says.as_ref()));
        for scene in &self.scenes {
            all.extend(&scene.opens);
            all.extend(
                scene
                    .choices
                    .iter()
                    .flat_map(|choice| &choice.replies)
                    .filter_map(|reply| reply.says.as_ref()),
            );
        }
        all.sort_by_key(|wordings| wordings.span.start);
        all
    }
}

/// The reasons that an act gives.
fn becauses<'d>(owner: &'d str, act: &'d Call) -> impl Iterator<Item = Written<'d>> {
    act.values.iter().filter_map(move |value| match value {
        Value::Text(because) => of(owner, WrittenAs::Text, Some(because)),
        _ => None,
    })
}

fn of<'d>(owner: &'d str, role: WrittenAs, quote: Option<&'d Quote>) -> Option<Written<'d>> {
    let quote = quote?;
    Some(Written {
        owner,
        text: quote.value.clone(),
        span: quote.span,
        role,
        quote: Some(quote),
    })
}

fn named<'d>(id: &'d Id, name: Option<&'d Quote>) -> Written<'d> {
    match name {
        Some(quote) => Written {
            owner: &id.value,
            text: quote.value.clone(),
            span: quote.span,
            role: WrittenAs::Text,
            quote: Some(quote),
        },
        None => Written {
            owner: &id.value,
            text: id.value.replace('-', " "),
            span: id.span,
            role: WrittenAs::Id,
            quote: None,
        },
    }
}
