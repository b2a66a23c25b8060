//! Which fields there are, and what each takes: the one table that reading and the reference use.
//!
//! A field that is read and does not stand here, or stands here and is not read, fails the first
//! test that reads a scenario (see [`Fields`](super::read::Fields)).

use super::NameKind;
use crate::scenario::limits::*;

/// What stands between one pair of round brackets.
#[derive(Debug)]
pub struct Part {
    /// First half of the keys of its fields' descriptions, and its own heading: `part-fact`.
    pub key: &'static str,
    /// In the order of the reference.
    pub fields: &'static [Field],
}

/// One field.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub takes: FieldValue,
    pub given: Given,
    /// As an author would write it.
    pub example: &'static str,
}

/// The numbers from the first to the second in steps of the third.
pub type Range = (i64, i64, i64);

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub enum FieldValue {
    Number(Range, Unit),
    /// `true` or `false`.
    Flag,
    Text,
    /// A text, or a list of texts that mean the same.
    Wordings,
    /// A list of texts.
    Texts,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A language's code, in quotes.
    Language,
    /// The name of a shipped portrait.
    Portrait,
    /// A new id.
    NewId,
    /// An id of this kind.
    Name(NameKind),
    /// A list of ids of this kind.
    Names(NameKind),
    /// Braces: an id of this kind and how far, a [`SHARE`].
    Shares(NameKind),
    /// Braces: new ids, each with a text.
    NamedTexts(Count),
    /// Braces: ids, each with one of these.
    Named(&'static Part, Count),
    /// A list of these.
    List(&'static Part, Count),
    /// One of these.
    One(&'static Part),
    Acts,
    Conditions,
    /// How a meeting decides.
    Decision,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Nothing but itself: a version, a place, odds.
    None,
    Points,
    Percent,
    Minutes,
    Yuan,
}

/// How many entries there are at least and at most.
pub type Count = (usize, usize);

/// What a missing field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It must be there.
    Required,
    /// The same as this number.
    Number(i64),
    /// The same as `true` or `false`.
    Flag(bool),
    /// The same as this word.
    Word(&'static str),
    /// The same as this text.
    Text(&'static str),
    /// That there is none.
    Nothing,
    /// Something that takes a sentence: `default-…` in the reference.
    Told(&'static str),
}

use FieldValue::*;
use Given::{Nothing, Required, Told};

/// Points 0–100.
pub const POINTS: Range = (0, 100, 1);
/// Points 0–100 of what moves in steps of 5.
pub const STEPS: Range = (0, 100, 5);
/// A share in percent, at least 1.
pub const SHARE: Range = (1, 100, 1);
/// Minutes of patience or of one choice.
pub const MINUTES: Range = (1, MAX_MINUTES as i64, 1);
/// Yuan, which may be nothing.
pub const YUAN: Range = (0, MAX_YUAN as i64, 1);

/// As many as anyone may write.
const ANY: Count = (0, usize::MAX);

const fn field(name: &'static str, takes: FieldValue, given: Given, example: &'static str) -> Field {
    Field {
        name,
        takes,
        given,
        example,
    }
}

const fn points(name: &'static str, range: Range, given: Given, example: &'static str) -> Field {
    field(name, Number(range, Unit::Points), given, example)
}

/// The name that the learner reads; without one the id stands in.
const NAME: Field = field("name", Text, Told("default-id"), "\"Hot for eight hours\"");
const FLAG_OFF: Given = Given::Flag(false);
const ZERO: Given = Given::Number(0);
const GATE: Given = Given::Number(60);

pub static FILE: Part = Part {
    key: "file",
    fields: &[
        field("format", Number((1, 1, 1), Unit::None), Required, "1"),
        field("language", Language, Given::Text("en"), "\"zh\""),
        field("title", Text, Required, "\"A cup that stays warm\""),
        field("summary", Text, Nothing, "\"Find out what his mornings are like.\""),
        field("product", Text, Nothing, "\"a cup that stays warm\""),
        field("course", One(&COURSE), Nothing, "(lecture: 1, place: 3)"),
        field("difficulty", Number((1, 3, 1), Unit::None), Given::Number(1), "2"),
        field("price", Number((1, MAX_YUAN as i64, 1), Unit::Yuan), Required, "80"),
        field("small", Flag, FLAG_OFF, "true"),
        field("repeat", Flag, FLAG_OFF, "true"),
        field("gates", One(&GATES), Told("default-gates"), "(worth: 70)"),
        field("briefing", One(&BRIEFING), Nothing, "(story: \"…\", goal: \"…\")"),
        field(
            "facts",
            Named(&FACT, (1, MAX_FACTS)),
            Required,
            "{ \"stays-warm\": (…) }",
        ),
        field(
            "promises",
            Named(&PROMISE, (0, MAX_FACTS)),
            Nothing,
            "{ \"new-lid\": (…) }",
        ),
        field(
            "evidence",
            Named(&EVIDENCE, (0, MAX_EVIDENCE)),
            Nothing,
            "{ \"this-morning\": (…) }",
        ),
        field("needs", Named(&NEED, (1, MAX_NEEDS)), Required, "{ \"hot-tea\": (…) }"),
        field(
            "topics",
            NamedTexts((0, MAX_TOPICS)),
            Told("default-topics"),
            "{ \"mornings\": \"The way to work\" }",
        ),
        field(
            "personal",
            Named(&ENTRY, (0, MAX_ENTRIES)),
            Nothing,
            "{ \"tram\": (…) }",
        ),
        field(
            "weaknesses",
            Named(&WEAKNESS, (0, MAX_WEAKNESSES)),
            Nothing,
            "{ \"heavy\": (…) }",
        ),
        field(
            "customers",
            Named(&CUSTOMER, (1, MAX_PEOPLE)),
            Required,
            "{ \"gao\": (…) }",
        ),
        field("meeting", One(&MEETING), Nothing, "(chair: \"head\", …)"),
        field(
            "variants",
            Named(&VARIANT, (0, MAX_VARIANTS)),
            Told("default-variants"),
            "{ \"commuter\": (…) }",
        ),
        field(
            "scenes",
            List(&SCENE, (1, MAX_SCENES)),
            Required,
            "[(id: \"stall\", …)]",
        ),
        field(
            "after_sale",
            One(&AFTER_SALE),
            Told("default-after-sale"),
            "(scene: \"next-week\", patience: 6)",
        ),
    ],
};

pub static COURSE: Part = Part {
    key: "course",
    fields: &[
        field("lecture", Number((1, 9, 1), Unit::None), Required, "1"),
        field("place", Number((1, 99, 1), Unit::None), Required, "3"),
    ],
};

pub static GATES: Part = Part {
    key: "gates",
    fields: &[
        points("understanding", SHARE, GATE, "60"),
        points("worth", SHARE, GATE, "70"),
        points("belief", SHARE, GATE, "50"),
        points("satisfaction", SHARE, GATE, "60"),
    ],
};

pub static BRIEFING: Part = Part {
    key: "briefing",
    fields: &[
        field("story", Text, Required, "\"You have a stall by the tram stop.\""),
        field("goal", Text, Required, "\"Sell the cup to someone whom it helps.\""),
        field("known", Texts, Nothing, "[\"He holds a tram ticket\"]"),
        field("note", Text, Nothing, "\"A fable for the classroom.\""),
    ],
};

pub static FACT: Part = Part {
    key: "fact",
    fields: &[
        NAME,
        points("plausibility", POINTS, Required, "55"),
        points("basic", POINTS, ZERO, "1"),
        points("promise", STEPS, ZERO, "20"),
        field("bears_price", Flag, FLAG_OFF, "true"),
        field(
            "option",
            Name(NameKind::Option),
            Told("default-fact-option"),
            "\"quiet\"",
        ),
        field("serves", Shares(NameKind::Need), Nothing, "{ \"hot-tea\": 100 }"),
        field(
            "true_in",
            Names(NameKind::Variant),
            Told("default-true"),
            "[\"commuter\"]",
        ),
        field("false_in", Names(NameKind::Variant), Nothing, "[\"doubter\"]"),
    ],
};

pub static PROMISE: Part = Part {
    key: "promise",
    fields: &[
        NAME,
        points("size", (5, 100, 5), Required, "10"),
        points("plausibility", POINTS, Given::Number(60), "60"),
        field(
            "option",
            Name(NameKind::Option),
            Told("default-fact-option"),
            "\"quiet\"",
        ),
        field("serves", Shares(NameKind::Need), Nothing, "{ \"hot-tea\": 30 }"),
    ],
};

pub static EVIDENCE: Part = Part {
    key: "evidence",
    fields: &[
        NAME,
        field("supports", Shares(NameKind::Fact), Required, "{ \"stays-warm\": 30 }"),
        field("checkable", Flag, Given::Flag(true), "false"),
    ],
};

pub static NEED: Part = Part {
    key: "need",
    fields: &[
        NAME,
        field("topic", NewId, Required, "\"mornings\""),
        points("depth", POINTS, Given::Number(20), "35"),
    ],
};

pub static ENTRY: Part = Part {
    key: "entry",
    fields: &[
        NAME,
        field("kind", Word(&["Open", "Private"]), Given::Word("Open"), "Private"),
        field("source", Text, Told("default-source"), "\"The ticket in his hand\""),
        field("told_with", Name(NameKind::Need), Nothing, "\"hot-tea\""),
        field("about", Name(NameKind::Customer), Told("default-about"), "\"editor\""),
        field(
            "fits_in",
            Names(NameKind::Variant),
            Told("default-fits"),
            "[\"commuter\"]",
        ),
    ],
};

pub static WEAKNESS: Part = Part {
    key: "weakness",
    fields: &[NAME],
};

/// What of a customer may also be said by a variant; the defaults are those of the scenario's own.
const TRUST: Field = points("trust", STEPS, Given::Number(30), "40");
const SCEPTICISM: Field = points("scepticism", POINTS, Given::Number(10), "25");
const EXPECTATION: Field = points("expectation", STEPS, ZERO, "20");
const EXPERIENCE: Field = points("experience", STEPS, ZERO, "60");
const FRANK_FROM: Field = points("frank_from", POINTS, Given::Number(20), "30");
const UNDERSTOOD: Field = field("understood", Names(NameKind::Fact), Nothing, "[\"stays-warm\"]");
const HEARD: Field = field("heard", Names(NameKind::Fact), Nothing, "[\"stays-warm\"]");
const NEEDS: Field = field("needs", Named(&WEIGHT, ANY), Nothing, "{ \"hot-tea\": (weight: 120) }");

pub static CUSTOMER: Part = Part {
    key: "customer",
    fields: &[
        field("name", Text, Required, "\"Mr Gao\""),
        field("role", Text, Nothing, "\"Clerk, on his way to work\""),
        field("portrait", Portrait, Given::Text("gao"), "\"luo\""),
        field("patience", Number(MINUTES, Unit::Minutes), Required, "12"),
        TRUST,
        SCEPTICISM,
        EXPECTATION,
        EXPERIENCE,
        FRANK_FROM,
        UNDERSTOOD,
        HEARD,
        NEEDS,
        field("level", Name(NameKind::Level), Nothing, "\"management\""),
        field("function", Name(NameKind::Function), Nothing, "\"technical\""),
        field("vote", Number((0, 100, 1), Unit::None), Given::Number(1), "2"),
        field("heeds", Shares(NameKind::Customer), Nothing, "{ \"engineer\": 30 }"),
    ],
};

pub static MEETING: Part = Part {
    key: "meeting",
    fields: &[
        field("chair", Name(NameKind::Customer), Required, "\"head\""),
        field("rule", Decision, Required, "Authority(\"head\")"),
        field("rounds", Number((0, MAX_ROUNDS, 1), Unit::None), Given::Number(2), "1"),
        field("status_quo", Name(NameKind::Option), Required, "\"keep\""),
        field(
            "options",
            Named(&OPTION, (2, MAX_OPTIONS)),
            Required,
            "{ \"quiet\": (…), \"keep\": (…) }",
        ),
        field(
            "levels",
            Named(&ROLE, (0, MAX_ROLES)),
            Told("default-levels"),
            "{ \"board\": (…) }",
        ),
        field(
            "functions",
            Named(&ROLE, (0, MAX_ROLES)),
            Told("default-functions"),
            "{ \"finance\": (…) }",
        ),
        field(
            "interjections",
            List(&INTERJECTION, (0, MAX_INTERJECTIONS)),
            Nothing,
            "[(id: \"editor-objects\", …)]",
        ),
    ],
};

pub static OPTION: Part = Part {
    key: "option",
    fields: &[
        NAME,
        field(
            "price",
            Number((1, MAX_YUAN as i64, 1), Unit::Yuan),
            Told("default-option-price"),
            "300",
        ),
        field("when", Conditions, Told("default-option-when"), "[Found(\"calm\")]"),
    ],
};

pub static ROLE: Part = Part {
    key: "role",
    fields: &[
        field("name", Text, Told("default-role-name"), "\"Finance\""),
        field(
            "basics",
            Shares(NameKind::Fact),
            Told("default-basics"),
            "{ \"cost\": 1 }",
        ),
        NEEDS,
    ],
};

pub static INTERJECTION: Part = Part {
    key: "interjection",
    fields: &[
        field("id", NewId, Required, "\"editor-objects\""),
        field("by", Name(NameKind::Customer), Required, "\"editor\""),
        field("when", Conditions, Nothing, "[Told(\"crisp\")]"),
        field("says", Wordings, Required, "\"Thirty of us share this room.\""),
        field("tells", Name(NameKind::Need), Nothing, "\"calm\""),
        field("acts", Acts, Nothing, "[Tell(\"loud\")]"),
    ],
};

pub static WEIGHT: Part = Part {
    key: "weight",
    fields: &[
        field("weight", Number(YUAN, Unit::Yuan), Required, "120"),
        field(
            "stage",
            Word(&["Latent", "Implied", "Explicit"]),
            Given::Word("Latent"),
            "Explicit",
        ),
        points("depth", POINTS, Told("default-depth"), "35"),
    ],
};

pub static VARIANT: Part = Part {
    key: "variant",
    fields: &[
        NAME,
        field(
            "odds",
            Number((1, MAX_ODDS as i64, 1), Unit::None),
            Given::Number(1),
            "3",
        ),
        field("walk_away", Flag, FLAG_OFF, "true"),
        field(
            "weaknesses",
            Names(NameKind::Weakness),
            Told("default-weaknesses"),
            "[\"heavy\"]",
        ),
        field(
            "customers",
            Named(&CUSTOMER, (0, MAX_PEOPLE)),
            Told("default-customers"),
            "{ \"gao\": (trust: 40) }",
        ),
    ],
};

pub static SCENE: Part = Part {
    key: "scene",
    fields: &[
        field("id", NewId, Required, "\"stall\""),
        field("title", Text, Nothing, "\"At the stall\""),
        field("opens", Wordings, Nothing, "\"Good morning. Only looking.\""),
        field(
            "present",
            Names(NameKind::Customer),
            Told("default-present"),
            "[\"editor\"]",
        ),
        field("after", Name(NameKind::Scene), Told("default-after"), "\"corridor\""),
        field(
            "choices",
            List(&CHOICE, (0, MAX_CHOICES)),
            Nothing,
            "[(id: \"tell-warm\", …)]",
        ),
        field("also", Names(NameKind::Choice), Nothing, "[\"ask-for-order\"]"),
    ],
};

pub static CHOICE: Part = Part {
    key: "choice",
    fields: &[
        field("id", NewId, Required, "\"tell-warm\""),
        field("says", Text, Required, "\"This cup keeps it hot for eight hours.\""),
        field("acts", Acts, Nothing, "[Tell(\"stays-warm\")]"),
        field("to", Name(NameKind::Customer), Told("default-to"), "\"editor\""),
        field(
            "option",
            Name(NameKind::Option),
            Told("default-choice-option"),
            "\"quiet\"",
        ),
        field(
            "force",
            Word(&["Introduce", "Uncover", "BuildTrust", "Exceed"]),
            Told("default-force"),
            "BuildTrust",
        ),
        field("minutes", Number(MINUTES, Unit::Minutes), Given::Number(1), "2"),
        field("money", Number(YUAN, Unit::Yuan), ZERO, "5"),
        field("rushed", Flag, FLAG_OFF, "true"),
        field("again", Flag, FLAG_OFF, "true"),
        field("when", Conditions, Nothing, "[Found(\"hot-tea\")]"),
        field(
            "closed",
            Text,
            Told("default-closed"),
            "\"You do not know yet what he drinks.\"",
        ),
        field("then", Name(NameKind::Scene), Told("default-then"), "\"too-dear\""),
        field(
            "replies",
            List(&REPLY, ANY),
            Told("default-replies"),
            "[(says: \"Well.\")]",
        ),
        field(
            "why",
            Text,
            Nothing,
            "\"Proof that can be checked weighs more than praise.\"",
        ),
    ],
};

pub static REPLY: Part = Part {
    key: "reply",
    fields: &[
        field("when", Conditions, Nothing, "[JustFound(\"hot-tea\")]"),
        field("says", Wordings, Required, "[\"Tea.\", \"Tea, mostly.\"]"),
        field("by", Name(NameKind::Customer), Told("default-by"), "\"editor\""),
        field(
            "then",
            Name(NameKind::Scene),
            Told("default-reply-then"),
            "\"too-dear\"",
        ),
    ],
};

pub static AFTER_SALE: Part = Part {
    key: "after-sale",
    fields: &[
        field("scene", Name(NameKind::Scene), Required, "\"next-week\""),
        field("patience", Number(MINUTES, Unit::Minutes), Required, "6"),
    ],
};

/// All parts, in the order of the reference.
pub static PARTS: [&Part; 21] = [
    &FILE,
    &COURSE,
    &GATES,
    &BRIEFING,
    &FACT,
    &PROMISE,
    &EVIDENCE,
    &NEED,
    &ENTRY,
    &WEAKNESS,
    &CUSTOMER,
    &WEIGHT,
    &MEETING,
    &OPTION,
    &ROLE,
    &INTERJECTION,
    &VARIANT,
    &SCENE,
    &CHOICE,
    &REPLY,
    &AFTER_SALE,
];

impl Part {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_field_part_and_default_is_described_in_both_languages() {
        for language in Language::ALL {
            let words = words(language);
            for part in PARTS {
                assert!(words.has(&format!("part-{}", part.key)), "part-{}", part.key);
                for field in part.fields {
                    let name = field.name.replace('_', "-");
                    let keys = [format!("field-{}-{name}", part.key), format!("field-{name}")];
                    assert!(keys.iter().any(|key| words.has(key)), "{keys:?} in {language:?}");
                    if let Told(default) = field.given {
                        assert!(words.has(default), "{default} in {language:?}");
                    }
                }
            }
        }
    }
}
