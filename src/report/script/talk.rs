//! The talk: each scene with what the seller can say, and how the customer may answer.

use super::acts::act;
use super::conditions::conditions;
use super::{Part, Writer};
use crate::scenario::{Choice, ChoiceId, LineId, Reply, SceneId};

pub fn scenes(writer: &Writer<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut written: Vec<ChoiceId> = Vec::new();
    for (at, scene) in writer.scenario.scenes.iter().enumerate() {
        parts.push(Part::Heading(
            2,
            writer.about("script-scene", &name(writer, SceneId::at(at))),
        ));
        if let Some(after) = writer.scenario.after_sale.filter(|after| after.scene.index() == at) {
            let minutes = writer
                .words
                .with("script-after-sale", &[("minutes", after.patience.into())]);
            parts.push(Part::Note(minutes));
        }
        if let Some(line) = scene.opens {
            parts.push(Part::Note(writer.word("script-opens")));
            parts.extend(wordings(writer, line));
        }
        let (new, known): (Vec<ChoiceId>, Vec<ChoiceId>) = scene.choices.iter().partition(|id| !written.contains(id));
        for id in new {
            parts.extend(choice(writer, writer.scenario.choice(id)));
            written.push(id);
        }
        if !known.is_empty() {
            parts.push(Part::Note(writer.word("script-also")));
        }
        parts.extend(known.into_iter().map(|id| {
            let says = writer.text(writer.scenario.choice(id).says);
            Part::Point(writer.about("script-as-before", says))
        }));
    }
    // What no scene offers is written all the same: whoever reviews a scenario has to see it.
    let ids = (0..writer.scenario.choices.len()).map(ChoiceId::at);
    for id in ids.filter(|id| !written.contains(id)) {
        parts.extend(choice(writer, writer.scenario.choice(id)));
    }
    parts
}

/// A scene by its title; without one by its id.
fn name(writer: &Writer<'_>, scene: SceneId) -> String {
    let title = writer.scenario.scene(scene).title.map(|id| writer.text(id).to_owned());
    title.unwrap_or_else(|| writer.scenario.names.scenes[scene.index()].replace('-', " "))
}

fn wordings(writer: &Writer<'_>, line: LineId) -> impl Iterator<Item = Part> {
    writer.scenario.lines[line.index()]
        .iter()
        .map(|&id| Part::Said(writer.text(id).to_owned()))
}

fn choice(writer: &Writer<'_>, choice: &Choice) -> Vec<Part> {
    let mut parts = vec![
        Part::Heading(3, writer.text(choice.says).to_owned()),
        Part::Note(price(writer, choice)),
    ];
    let acts: Vec<String> = choice.acts.iter().map(|&one| act(writer, one)).collect();
    if !acts.is_empty() {
        parts.push(Part::Text(
            writer.about("script-does", &acts.join(&writer.word("script-semicolon"))),
        ));
    }
    if !choice.when.is_empty() {
        parts.push(Part::Text(
            writer.about("script-when", &conditions(writer, &choice.when)),
        ));
    }
    match choice.closed {
        Some(reason) => parts.push(Part::Text(writer.about("script-closed", writer.text(reason)))),
        None if !choice.when.is_empty() => parts.push(Part::Note(writer.word("script-hidden"))),
        None => {}
    }
    for (at, reply) in choice.replies.iter().enumerate() {
        parts.extend(answer(writer, reply, at));
    }
    if choice.replies.is_empty() {
        parts.push(Part::Note(writer.word("script-stock-answer")));
    }
    parts.extend(
        choice
            .then
            .map(|scene| Part::Note(writer.about("script-then", &name(writer, scene)))),
    );
    parts.extend(
        choice
            .why
            .map(|why| Part::Text(writer.about("script-coach", writer.text(why)))),
    );
    parts
}

/// The force, and what it costs.
fn price(writer: &Writer<'_>, choice: &Choice) -> String {
    let force = choice
        .force
        .map(|force| writer.word(&format!("force-{}", force.name())));
    let minutes = writer.words.with("minutes", &[("minutes", choice.minutes.into())]);
    let money = (choice.money > 0).then(|| writer.words.with("script-money", &[("yuan", choice.money.into())]));
    let again = choice.again.then(|| writer.word("script-again"));
    let rushed = choice.rushed.then(|| writer.word("script-rushed"));
    let all = [force, Some(minutes), money, again, rushed];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn answer(writer: &Writer<'_>, reply: &Reply, at: usize) -> Vec<Part> {
    let when = match (at, reply.when.is_empty()) {
        (0, true) => writer.word("script-answers"),
        (_, true) => writer.word("script-answers-else"),
        (0, false) => writer.about("script-answers-if", &conditions(writer, &reply.when)),
        (_, false) => writer.about("script-answers-else-if", &conditions(writer, &reply.when)),
    };
    let then = reply
        .then
        .map(|scene| Part::Note(writer.about("script-then", &name(writer, scene))));
    [Part::Note(when)]
        .into_iter()
        .chain(wordings(writer, reply.line))
        .chain(then)
        .collect()
}
