//! The words of an account: Fluent files beside it, one a language, both complete.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::ids::{ActId, MoveId, NoteId, PlaceId, PromiseId, StageId, ValueId};
use super::model::Account;
use crate::scenario::PersonId;
use crate::text::Language;

/// By key, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    pub(super) by_key: BTreeMap<String, [String; 2]>,
}

impl Texts {
    /// The text of that key; the key in brackets where there is none, which the reader has refused.
    pub fn get(&self, key: &str, language: Language) -> &str {
        self.by_key.get(key).map_or("", |texts| &texts[language as usize])
    }
}

/// The texts that the things of an account have.
impl Account {
    pub fn place_name(&self, place: PlaceId, language: Language) -> &str {
        let id = &self.places[place.index()].id;
        self.texts.get(&format!("place-{id}"), language)
    }

    pub fn stage_name(&self, stage: StageId, language: Language) -> &str {
        let id = &self.stages[stage.index()].id;
        self.texts.get(&format!("stage-{id}"), language)
    }

    pub fn person_name(&self, who: PersonId, language: Language) -> &str {
        self.texts.get(&format!("person-{}", self.person(who).id), language)
    }

    pub fn person_role(&self, who: PersonId, language: Language) -> &str {
        self.texts
            .get(&format!("person-{}.role", self.person(who).id), language)
    }

    /// What an entry is about: "What he loves".
    pub fn note_name(&self, note: NoteId, language: Language) -> &str {
        self.texts.get(&format!("note-{}", self.note(note).id), language)
    }

    /// What it says: "Goes to the theatre whenever he can".
    pub fn value_text(&self, note: NoteId, value: ValueId, language: Language) -> &str {
        let entry = self.note(note);
        let key = format!("note-{}.{}", entry.id, entry.values[value.index()]);
        self.texts.get(&key, language)
    }

    pub fn act_name(&self, act: ActId, language: Language) -> &str {
        self.texts.get(&format!("act-{}", self.act(act).id), language)
    }

    /// What came of it.
    pub fn act_done(&self, act: ActId, language: Language) -> &str {
        self.texts.get(&format!("act-{}.done", self.act(act).id), language)
    }

    /// What came of it where it took something for granted that is not so.
    pub fn act_missed(&self, act: ActId, language: Language) -> &str {
        self.texts.get(&format!("act-{}.missed", self.act(act).id), language)
    }

    pub fn rival_text(&self, what: MoveId, language: Language) -> &str {
        self.texts.get(&format!("rival-{}", self.rival_move(what).id), language)
    }

    pub fn promise_name(&self, promise: PromiseId, language: Language) -> &str {
        let id = &self.promises[promise.index()].id;
        self.texts.get(&format!("promise-{id}"), language)
    }

    /// What was different this time: for the debrief.
    pub fn variant_text(&self, variant: usize, language: Language) -> &str {
        let id = &self.variants[variant].id;
        self.texts.get(&format!("variant-{id}"), language)
    }
}

/// A message of a file: key, or key and attribute; where it stands; `None` = it is more than a text.
pub(super) struct Message {
    pub key: String,
    pub at: usize,
    pub text: Option<String>,
}

/// The messages of a file in its order, and the byte of the first line that is no Fluent.
pub(super) fn messages(text: &str) -> (Vec<Message>, Option<usize>) {
    let (resource, broken) = match parser::parse(text) {
        Ok(resource) => (resource, None),
        Err((resource, errors)) => (resource, errors.first().map(|error| error.pos.start)),
    };
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let at = offset(text, message.id.name);
        if let Some(value) = &message.value {
            found.push(Message {
                key: message.id.name.to_owned(),
                at,
                text: plain(value),
            });
        }
        for attribute in &message.attributes {
            found.push(Message {
                key: format!("{}.{}", message.id.name, attribute.id.name),
                at: offset(text, attribute.id.name),
                text: plain(&attribute.value),
            });
        }
    }
    (found, broken)
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}
