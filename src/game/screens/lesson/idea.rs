//! The idea of a screen: its name, its picture, its words, and the terms that are in it.

use bevy::prelude::*;
use bevy::text::{LineHeight, Underline};

use super::picture;
use crate::course::{Idea, TERMS, Term};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::control;
use crate::game::widgets::frame::{card, column, row};
use crate::game::widgets::skin::{Face, Skin};
use crate::text::Language;

/// `of_lesson`: where it is from, in a review.
pub fn idea(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, idea: &Idea, of_lesson: Option<&str>) {
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    let terms: Vec<&'static Term> = idea.terms.iter().filter_map(|id| term(id)).collect();
    parent
        .spawn((card(paint, layout), Name::new("Idea")))
        .with_children(|card| {
            if let Some(lesson) = of_lesson {
                paint.write(card, CAPTION, lesson, paint.palette.ink3);
            }
            paint.write(card, SECTION, idea.title.get(paint.language), paint.palette.ink);
            if let Some(name) = &idea.picture {
                picture::picture(card, paint, name);
            }
            let says = idea.says.get(paint.language);
            if !says.is_empty() {
                linked(card, paint, says, &terms);
            }
            if !terms.is_empty() {
                let line = Node {
                    flex_wrap: FlexWrap::Wrap,
                    row_gap: Val::Px(SPACE_1),
                    ..row(SPACE_1)
                };
                card.spawn(line).with_children(|line| {
                    for term in &terms {
                        term_chip(line, paint, term);
                    }
                });
            }
        });
}

fn term(id: &str) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.id == id)
}

/// A word of the course; it opens the glossary there.
fn term_chip(line: &mut ChildSpawnerCommands<'_>, paint: &Paint, term: &Term) {
    let palette = paint.palette;
    let face = |fill, edge, width| Face { fill, edge, width };
    let skin = Skin {
        idle: face(palette.sunk, palette.line, 1.0),
        hover: face(palette.sunk, palette.ink, 1.0),
        focus: face(palette.sunk, palette.ink, 2.0),
        pressed: face(palette.line, palette.ink, 1.0),
        closed: face(palette.sunk, palette.line, 1.0),
        padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(3.0)),
    };
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
        min_height: Val::Px(26.0),
        ..row(SPACE_1)
    };
    let name = term.name(paint.language);
    let says = paint.words().with("lesson-term", &[("term", name.clone().into())]);
    let action = Action::OpenTerm(term.id);
    let key = format!("{action:?}");
    line.spawn(control(&says, key, action, skin, layout))
        .with_children(|chip| {
            paint.icon(chip, icons::BOOK_OPEN, 12.0, palette.ink3);
            paint
                .write(chip, CAPTION_MEDIUM, name, palette.ink2)
                .insert(TextLayout::no_wrap());
        });
}

/// A text in which the first place of each term is underlined, and opens the glossary there.
fn linked(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, text: &str, terms: &[&'static Term]) {
    let kind = DIALOGUE;
    let mut runs = Vec::new();
    for (piece, term) in pieces(text, terms, paint.language) {
        for (language, run) in paint.runs(piece) {
            runs.push((language, run, term));
        }
    }
    let look = |language: Language, linked: bool| {
        let font = paint.font(language, kind.face, kind.size);
        let colour = if linked { paint.palette.ink } else { paint.palette.ink2 };
        (font, LineHeight::Px(kind.line), TextColor(colour))
    };
    let Some((&(language, first, term), rest)) = runs.split_first() else {
        return;
    };
    let mut root = parent.spawn((Text::new(first), TextLayout::default(), look(language, term.is_some())));
    if let Some(term) = term {
        link(&mut root, term);
    }
    root.with_children(|spans| {
        for &(language, run, term) in rest {
            let mut span = spans.spawn((TextSpan::new(run), look(language, term.is_some())));
            if let Some(term) = term {
                link(&mut span, term);
            }
        }
    });
}

/// The chips below do the same by keyboard.
fn link(span: &mut EntityCommands<'_>, term: &'static Term) {
    let id = term.id;
    span.insert(Underline)
        .observe(move |_: On<Pointer<Click>>, mut actions: MessageWriter<Action>| {
            actions.write(Action::OpenTerm(id));
        });
}

/// The text in pieces, in order: those that are a term, and what stands between.
fn pieces<'t>(text: &'t str, terms: &[&'static Term], language: Language) -> Vec<(&'t str, Option<&'static Term>)> {
    let mut found: Vec<(usize, usize, &'static Term)> = Vec::new();
    for &term in terms {
        let place = place_of(text, &term.name(language), language);
        let Some((from, to)) = place else { continue };
        if found.iter().all(|&(start, end, _)| to <= start || from >= end) {
            found.push((from, to, term));
        }
    }
    found.sort_by_key(|&(from, ..)| from);
    let (mut pieces, mut done) = (Vec::new(), 0);
    for (from, to, term) in found {
        if from > done {
            pieces.push((&text[done..from], None));
        }
        pieces.push((&text[from..to], Some(term)));
        done = to;
    }
    if done < text.len() {
        pieces.push((&text[done..], None));
    }
    pieces
}

/// Where a word stands first: in English as a whole word, however it begins, perhaps with its plural.
fn place_of(text: &str, word: &str, language: Language) -> Option<(usize, usize)> {
    if language == Language::Chinese {
        return text.find(word).map(|at| (at, at + word.len()));
    }
    let (lower, word) = (text.to_ascii_lowercase(), word.to_ascii_lowercase());
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    lower.match_indices(&word).find_map(|(at, _)| {
        let mut end = at + word.len();
        if lower[end..].starts_with('s') {
            end += 1;
        }
        let whole = !is_letter(lower[..at].chars().next_back()) && !is_letter(lower[end..].chars().next());
        whole.then_some((at, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(text: &str, ids: &[&str], language: Language) -> Vec<String> {
        let terms: Vec<&'static Term> = ids.iter().filter_map(|id| term(id)).collect();
        let pieces = pieces(text, &terms, language);
        assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text);
        let links = pieces.into_iter().filter(|(_, term)| term.is_some());
        links.map(|(piece, _)| piece.to_owned()).collect()
    }

    #[test]
    fn the_first_place_of_a_term_is_linked_as_a_whole_word() {
        let text = "Timely said: time costs. Two levels, and time again.";
        let found = linked(text, &["time", "level", "cost"], Language::English);
        assert_eq!(found, ["time", "costs", "levels"]);
        assert_eq!(
            linked("层次和职能，层次", &["level", "function"], Language::Chinese),
            ["层次", "职能"]
        );
        assert!(linked("Nothing of it", &["coverage"], Language::English).is_empty());
    }
}
