//! Cards to be put into columns, or into the cells of a grid.

use bevy::prelude::*;

use super::Shown;
use super::line::{Line, line, stretching};
use crate::course::{Named, SortCard};
use crate::game::action::{Action, LessonAction};
use crate::game::classroom::Draft;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::{control, icon_button, key_cap};
use crate::game::widgets::frame::{column, padded_card, row};
use crate::game::widgets::portrait;
use crate::game::widgets::skin::{Face, Skin};
use crate::scenario::Mood;

/// Letters of a card that are shown where it lies.
const SHORT: usize = 48;
/// Least width of a column; as many stand side by side as fit.
const LEAST_WIDTH: f32 = 150.0;

pub fn sort(
    parent: &mut ChildSpawnerCommands<'_>,
    shown: &Shown<'_>,
    columns: &[Named],
    rows: &[Named],
    cards: &[SortCard],
) {
    let Draft::Sort { placed, picked, .. } = shown.draft else {
        return;
    };
    let portrait = |id: &str| cards.iter().find(|card| card.id == id)?.portrait.as_deref();
    in_hand(parent, shown, *picked, placed.len(), &portrait);
    let tracks = if rows.is_empty() {
        vec![RepeatedGridTrack::minmax(
            GridTrackRepetition::AutoFit,
            MinTrackSizingFunction::Px(LEAST_WIDTH),
            MaxTrackSizingFunction::Fraction(1.0),
        )]
    } else {
        RepeatedGridTrack::flex(columns.len() as u16, 1.0)
    };
    let grid = Node {
        display: Display::Grid,
        grid_template_columns: tracks,
        column_gap: Val::Px(SPACE_2),
        row_gap: Val::Px(SPACE_2),
        ..default()
    };
    parent.spawn((grid, Name::new("Bins"))).with_children(|grid| {
        let one = vec![None];
        let rows: Vec<Option<&Named>> = if rows.is_empty() {
            one
        } else {
            rows.iter().map(Some).collect()
        };
        let cells = rows
            .iter()
            .flat_map(|row| columns.iter().map(move |column| (*row, column)));
        for (at, (row, bin)) in cells.enumerate() {
            let place: Vec<&str> = row
                .into_iter()
                .map(|row| row.id.as_str())
                .chain([bin.id.as_str()])
                .collect();
            let inside = shown.exercise.shown.iter().enumerate();
            let inside = inside.filter(|(_, id)| placed.get(**id).is_some_and(|lies| *lies == place));
            let inside: Vec<(usize, &str)> = inside.map(|(at, id)| (at, *id)).collect();
            cell(grid, shown, at, row, bin, &inside, *picked, &portrait);
        }
    });
}

/// The card that was taken up, with the way to the others.
fn in_hand<'a>(
    parent: &mut ChildSpawnerCommands<'_>,
    shown: &Shown<'_>,
    picked: Option<usize>,
    placed: usize,
    portrait_of: &dyn Fn(&str) -> Option<&'a str>,
) {
    let paint = shown.paint;
    let palette = paint.palette;
    let all = shown.exercise.shown.len();
    let Some((at, id)) = picked.and_then(|at| Some((at, *shown.exercise.shown.get(at)?))) else {
        paint.write(parent, DENSE_MEDIUM, paint.say("lesson-all-placed"), palette.jade);
        return;
    };
    let layout = Node {
        min_height: Val::Px(64.0),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let padding = UiRect::all(Val::Px(SPACE_3));
    parent
        .spawn((padded_card(paint, padding, layout), Name::new("Card in hand")))
        .insert((BorderColor::all(palette.ink), BackgroundColor(palette.bubble)))
        .with_children(|card| {
            icon_button(
                card,
                paint,
                icons::CHEVRON_LEFT,
                &paint.say("lesson-card-before"),
                Action::Lesson(LessonAction::PickFurther(-1)),
            );
            if let Some(person) = portrait_of(id) {
                portrait::round(card, paint, person, Mood::Neutral, 48.0);
            }
            stretching(card, |words| {
                paint.write(words, UI, shown.says(id), palette.ink);
                let filled = [
                    ("at", (at + 1).into()),
                    ("of", all.into()),
                    ("left", (all - placed).into()),
                ];
                let count = paint.words().with("lesson-card-count", &filled);
                paint.write(words, CAPTION, count, palette.ink3);
            });
            icon_button(
                card,
                paint,
                icons::CHEVRON_RIGHT,
                &paint.say("lesson-card-after"),
                Action::Lesson(LessonAction::PickFurther(1)),
            );
        });
}

fn cell<'a>(
    grid: &mut ChildSpawnerCommands<'_>,
    shown: &Shown<'_>,
    at: usize,
    above: Option<&Named>,
    bin: &Named,
    inside: &[(usize, &str)],
    picked: Option<usize>,
    portrait_of: &dyn Fn(&str) -> Option<&'a str>,
) {
    let paint = shown.paint;
    let palette = paint.palette;
    let name = bin.says.get(paint.language);
    let name = above.map_or(name.to_owned(), |row| {
        format!("{} · {name}", row.says.get(paint.language))
    });
    let frame = Node {
        padding: UiRect::all(Val::Px(SPACE_1)),
        border: UiRect::all(Val::Px(1.0)),
        border_radius: BorderRadius::all(Val::Px(RADIUS_CHOICE)),
        min_width: Val::ZERO,
        ..column(SPACE_1)
    };
    grid.spawn((frame, BackgroundColor(palette.sunk), BorderColor::all(palette.line)))
        .with_children(|cell| {
            let face = |fill, edge, width| Face { fill, edge, width };
            let skin = Skin {
                idle: face(palette.surface, palette.control, 1.0),
                hover: face(palette.surface, palette.ink, 2.0),
                focus: face(palette.surface, palette.seal, 2.0),
                pressed: face(palette.sunk, palette.ink, 1.0),
                closed: face(palette.surface, palette.line, 1.0),
                padding: UiRect::axes(Val::Px(if paint.is_phone() { 2.0 } else { SPACE_2 }), Val::Px(SPACE_1)),
            };
            let layout = Node {
                min_height: Val::Px(44.0),
                min_width: Val::ZERO,
                flex_grow: if inside.is_empty() { 1.0 } else { 0.0 },
                border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
                ..row(SPACE_2)
            };
            let action = Action::Lesson(LessonAction::Put(at));
            let key = format!("{action:?}");
            let says = paint.words().with("lesson-put", &[("place", name.clone().into())]);
            cell.spawn(control(&says, key, action, skin, layout))
                .with_children(|head| {
                    if at < 9 && !paint.is_phone() {
                        key_cap(head, paint, &(at + 1).to_string(), palette.ink2);
                    }
                    stretching(head, |words| {
                        paint.write(words, DENSE_MEDIUM, name, palette.ink);
                    });
                });
            for &(card, id) in inside {
                let lying = Line {
                    text: &short(shown.says(id)),
                    taken: picked == Some(card),
                    // A tick would say that it lies right.
                    sign: icons::ARROW_UP,
                    // A field of a phone has room for the name alone.
                    portrait: portrait_of(id).filter(|_| !paint.is_phone()),
                    action: Action::Lesson(LessonAction::Pick(card)),
                    ..Line::default()
                };
                line(cell, paint, &lying);
            }
        });
}

/// Who speaks, where the card says so; else its beginning.
fn short(text: &str) -> String {
    let speaker = text.split_once([':', '：']).map(|(speaker, _)| speaker);
    if let Some(speaker) = speaker.filter(|speaker| speaker.chars().count() <= 24) {
        return speaker.to_owned();
    }
    // A Chinese letter is as wide as two others.
    let (mut width, mut end) = (0, text.len());
    for (at, letter) in text.char_indices() {
        width += if letter.is_ascii() { 1 } else { 2 };
        if width > SHORT {
            end = at;
            break;
        }
    }
    if end == text.len() {
        return text.to_owned();
    }
    // No word is cut in two where there are spaces.
    let begun = &text[..end];
    let whole = begun.rsplit_once(' ').map_or(begun, |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_card_that_lies_somewhere_is_called_by_who_speaks_or_by_its_beginning() {
        assert_eq!(short("Jin Dachuan: “Nine hours a day.”"), "Jin Dachuan");
        assert_eq!(short("金大川：“九个钟头。”"), "金大川");
        assert_eq!(
            short("\"Nice. But not for that money.\""),
            "\"Nice. But not for that money.\""
        );
        let long = "Half an hour about the firm at an exhibition of which nobody knows the end";
        assert_eq!(short(long), "Half an hour about the firm at an exhibition of…");
    }
}
