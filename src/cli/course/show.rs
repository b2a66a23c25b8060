//! A screen of a lesson, and an answer graded, as text and as JSON.

use serde_json::{Value, json};

use crate::course::{Exercise, Graded, Item, Mark, Named, NotAnAnswer, TaskKind, Words};
use crate::text::{Language, words};

/// The idea and its task, as text.
pub fn screen(exercise: &Exercise<'_>, language: Language) -> String {
    let idea = exercise.idea;
    let mut lines = vec![idea.title.get(language).to_owned()];
    let says = idea.says.get(language);
    if !says.is_empty() {
        lines.push(says.to_owned());
    }
    lines.push(format!("\n{}", idea.task.asks.get(language)));
    let list = |list: &[Named]| {
        let named = list.iter().zip(1..);
        named
            .map(|(one, number)| format!("{number} {}", one.says.get(language)))
            .collect::<Vec<_>>()
            .join(" · ")
    };
    if let TaskKind::Sort { columns, rows, .. } = &idea.task.kind {
        if !rows.is_empty() {
            lines.push(format!("  {}", list(rows)));
        }
        lines.push(format!("  {}", list(columns)));
    }
    for (id, number) in exercise.shown.iter().zip(1..) {
        if !matches!(idea.task.kind, TaskKind::Open { .. }) {
            lines.push(format!("  {number}. {}", says_of(exercise, id, false).get(language)));
        }
    }
    if !exercise.rights.is_empty() {
        lines.push("  --".to_owned());
    }
    for (id, number) in exercise.rights.iter().zip(1..) {
        lines.push(format!("  {number}. {}", says_of(exercise, id, true).get(language)));
    }
    lines.push(how(&idea.task.kind, language));
    lines.join("\n")
}

/// What stands on a card; of a match on its left or its right side.
pub fn says_of<'c>(exercise: &Exercise<'c>, id: &str, right: bool) -> &'c Words {
    static NONE: Words = Words {
        english: String::new(),
        chinese: String::new(),
    };
    let found = match &exercise.idea.task.kind {
        TaskKind::Sort { cards, .. } => cards.iter().find(|card| card.id == id).map(|card| &card.says),
        TaskKind::Order { items } => items.iter().find(|item| item.id == id).map(|item| &item.says),
        TaskKind::Match { pairs, extra } => {
            let pair = pairs.iter().find(|pair| pair.id == id);
            let pair = pair.map(|pair| if right { &pair.right } else { &pair.left });
            pair.or_else(|| extra.iter().find(|one| one.id == id).map(|one| &one.says))
        }
        TaskKind::Choose { answers } => answers.iter().find(|one| one.id == id).map(|one| &one.says),
        TaskKind::Judge { ways } => ways.iter().find(|way| way.id == id).map(|way| &way.says),
        TaskKind::Open { rubric, .. } => rubric.iter().find(|line| line.id == id).map(|line| &line.says),
        TaskKind::Predict { .. } => None,
    };
    found.unwrap_or(&NONE)
}

fn how(kind: &TaskKind, language: Language) -> String {
    let words = words(language);
    match kind {
        TaskKind::Predict { from, to, unit, .. } => {
            let filled = [
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
                ("unit", unit.get(language).into()),
            ];
            words.with("lesson-how-predict", &filled)
        }
        TaskKind::Sort { rows, .. } if !rows.is_empty() => words.get("lesson-how-grid"),
        TaskKind::Choose { answers } if answers.iter().filter(|one| one.right).count() == 1 => {
            words.get("lesson-how-choose-one")
        }
        other => words.get(&format!("lesson-how-{}", other.name())),
    }
}

/// The graded answer as text: every part with its mark and its explanation.
pub fn graded(exercise: &Exercise<'_>, graded: &Graded, language: Language) -> String {
    let words = words(language);
    let filled = [("points", graded.points.into()), ("of", graded.of.into())];
    let mut lines = vec![words.with("lesson-points", &filled)];
    for item in &graded.items {
        lines.push(item_line(exercise, item, graded.of, language));
    }
    lines.join("\n")
}

fn item_line(exercise: &Exercise<'_>, item: &Item, of: u16, language: Language) -> String {
    let words = words(language);
    let kind = &exercise.idea.task.kind;
    let mark = match (kind, item.mark) {
        (TaskKind::Choose { .. }, Mark::Part) => "missed",
        (_, mark) => mark.name(),
    };
    let mut parts = vec![words.get(&format!("lesson-mark-{mark}"))];
    parts.push(says_of(exercise, &item.id, false).get(language).to_owned());
    let filled = |name: &'static str, value: String| vec![(name, value.into())];
    let belongs = match (kind, &item.belongs[..]) {
        (TaskKind::Sort { columns, rows, .. }, place) if item.mark != Mark::Right => {
            let name = |id: &String| rows.iter().chain(columns).find(|one| one.id == *id);
            let names = place.iter().filter_map(name).map(|one| one.says.get(language));
            let place = names.collect::<Vec<_>>().join(" · ");
            words.with("lesson-belongs", &filled("place", place))
        }
        (TaskKind::Match { .. }, [id]) if item.mark != Mark::Right => {
            let place = says_of(exercise, id, true).get(language).to_owned();
            words.with("lesson-belongs", &filled("place", place))
        }
        (TaskKind::Order { .. }, [place]) => words.with("lesson-place", &filled("place", place.clone())),
        (TaskKind::Judge { .. }, [worth]) => {
            let filled = [("points", worth.clone().into()), ("of", of.into())];
            words.with("lesson-worth", &filled)
        }
        (TaskKind::Predict { unit, .. }, [number]) => {
            let filled = [("number", number.clone().into()), ("unit", unit.get(language).into())];
            words.with("lesson-answer", &filled)
        }
        _ => String::new(),
    };
    parts.push(belongs);
    parts.push(item.why.get(language).to_owned());
    parts.retain(|part| !part.trim().is_empty());
    format!("  {}", parts.join(" · "))
}

/// Why a line is no answer, in a sentence.
pub fn not_an_answer(exercise: &Exercise<'_>, why: &NotAnAnswer, language: Language) -> String {
    let words = words(language);
    let wanted = match exercise.idea.task.kind {
        TaskKind::Judge { .. } => 1,
        _ => exercise.shown.len(),
    };
    let why = match why {
        NotAnAnswer::WrongKind => words.get("lesson-why-kind"),
        NotAnAnswer::Unknown(name) => words.with("lesson-why-unknown", &[("name", name.as_str().into())]),
        NotAnAnswer::Twice(name) => words.with("lesson-why-twice", &[("name", name.as_str().into())]),
        NotAnAnswer::WrongCount => words.with("lesson-why-count", &[("wanted", wanted.into())]),
        NotAnAnswer::OutOfRange(number, from, to) => {
            let filled = [
                ("number", number.to_string().into()),
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
            ];
            words.with("lesson-why-range", &filled)
        }
    };
    words.with("lesson-not-understood", &[("why", why.into())])
}

/// `{"event":"screen",…}`
pub fn screen_json(lesson: &str, exercise: &Exercise<'_>, language: Language) -> Value {
    let idea = exercise.idea;
    let cards = |ids: &[&str], right: bool| {
        let one = |id: &&str| json!({"id": id, "says": says_of(exercise, id, right).get(language)});
        ids.iter().map(one).collect::<Vec<_>>()
    };
    let named = |list: &[Named]| {
        let one = |one: &Named| json!({"id": one.id, "says": one.says.get(language)});
        list.iter().map(one).collect::<Vec<_>>()
    };
    let mut value = json!({
        "event": "screen", "lesson": lesson, "idea": idea.id, "title": idea.title.get(language),
        "says": idea.says.get(language), "picture": idea.picture, "terms": idea.terms,
        "task": idea.task.kind.name(), "asks": idea.task.asks.get(language), "of": exercise.of(),
    });
    match &idea.task.kind {
        TaskKind::Sort { columns, rows, .. } => {
            value["columns"] = named(columns).into();
            value["rows"] = named(rows).into();
            value["cards"] = cards(&exercise.shown, false).into();
        }
        TaskKind::Match { .. } => {
            value["left"] = cards(&exercise.shown, false).into();
            value["right"] = cards(&exercise.rights, true).into();
        }
        TaskKind::Predict { from, to, unit, .. } => {
            value["from"] = (*from).into();
            value["to"] = (*to).into();
            value["unit"] = unit.get(language).into();
        }
        // Its rubric would give the answer away.
        TaskKind::Open { .. } => {}
        _ => value["cards"] = cards(&exercise.shown, false).into(),
    }
    value
}

/// `{"event":"graded",…}`
pub fn graded_json(lesson: &str, exercise: &Exercise<'_>, graded: &Graded, language: Language) -> Value {
    let item = |item: &Item| {
        json!({"id": item.id, "mark": item.mark.name(), "points": item.points, "belongs": item.belongs,
               "why": item.why.get(language)})
    };
    json!({
        "event": "graded", "lesson": lesson, "idea": exercise.idea.id, "points": graded.points, "of": graded.of,
        "items": graded.items.iter().map(item).collect::<Vec<_>>(),
    })
}
