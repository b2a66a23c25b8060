//! Scenes as cards with a row a choice; endings as stamps.

use super::super::layout::{HEADER, Layout, PlacedCard, ROW};
use super::super::measure::{shorten, width, wrap};
use super::super::picture::{Card, Picture, Row, Subject};
use super::super::{Place, Reach};
use super::xml::{Xml, escape};
use crate::sim::Outcome;
use crate::text::words;

/// Between a card's edge and its words.
const PADDING: i32 = 14;
/// Between a card's edge and the bars of its rows.
const INSET: i32 = 8;

/// Draws every card.
pub fn draw(xml: &mut Xml, picture: &Picture, layout: &Layout) {
    for (card, placed) in picture.cards.iter().zip(&layout.cards) {
        xml.line("<g>");
        let title = format!("{} · {}", card.title, picture.share(card.reach));
        xml.line(&format!("<title>{}</title>", escape(&title)));
        match card.place {
            Place::Scene(_) => scene(xml, picture, card, placed),
            Place::Ending(outcome) => stamp(xml, picture, card, placed, outcome),
        }
        xml.line("</g>");
    }
    if let Some(first) = layout.cards.first() {
        let begins = words(picture.language).get("graph-begins");
        xml.words("small", first.corner.x, first.corner.y - 10, &begins);
    }
}

fn scene(xml: &mut Xml, picture: &Picture, card: &Card, placed: &PlacedCard) {
    let (x, y) = (placed.corner.x, placed.corner.y);
    rectangle(xml, placed, 12, &["card", missed(card.reach)]);
    if card.reach == Reach::Unreachable {
        cross(xml, x, y, placed.width, HEADER);
    }
    let share = picture.share(card.reach);
    let room = placed.width - 3 * PADDING - width(&share, 13);
    let class = format!("serif head {}", tone(card.reach));
    xml.words(&class, x + PADDING, y + 29, &shorten(&card.title, 17, room));
    let class = format!("share strong {}", quiet(card.reach));
    xml.words(&class, x + placed.width - PADDING, y + 29, &share);
    let track = placed.width - 2 * PADDING;
    bar(xml, "track", x + PADDING, y + 40, track, 6);
    bar(
        xml,
        "bar",
        x + PADDING,
        y + 40,
        part(track, card.reach, picture.games),
        6,
    );
    for (row, &(top, height)) in card.rows.iter().zip(&placed.rows) {
        line(xml, picture, row, placed, top, height);
    }
}

/// One choice, with the share of talks in which it was made here; or a way out of the scene.
fn line(xml: &mut Xml, picture: &Picture, row: &Row, placed: &PlacedCard, top: i32, height: i32) {
    let is_choice = matches!(row.subject, Subject::Choice(_));
    let (left, inner) = (placed.corner.x + INSET, placed.width - 2 * INSET);
    let share = picture.share(row.reach);
    xml.line("<g>");
    let title = format!("{} · {share}", row.words);
    xml.line(&format!("<title>{}</title>", escape(&title)));
    let taken = if is_choice { width(&share, 12) + INSET } else { 0 };
    if is_choice {
        choice_bar(xml, row.reach, left, top, (inner, height), picture.games);
        let class = format!("share {}", quiet(row.reach));
        xml.words(&class, left + inner - 6, top + 17, &share);
    }
    let class = if is_choice { tone(row.reach) } else { "quiet" };
    let lines = (height / ROW) as usize;
    let room = inner - 2 * (PADDING - INSET) - taken;
    for (number, words) in wrap(&row.words, 13, room, lines).iter().enumerate() {
        xml.words(class, placed.corner.x + PADDING, top + 17 + number as i32 * 20, words);
    }
    xml.line("</g>");
}

fn choice_bar(xml: &mut Xml, reach: Reach, x: i32, top: i32, (inner, height): (i32, i32), games: u64) {
    match reach {
        Reach::Met(_) => bar(xml, "part", x, top + 2, part(inner, reach, games), height - 4),
        _ => bar(xml, "empty", x, top + 2, inner, height - 4),
    }
}

fn bar(xml: &mut Xml, class: &str, x: i32, y: i32, width: i32, height: i32) {
    let radius = 4.min(height / 2);
    xml.line(&format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>"
    ));
}

fn stamp(xml: &mut Xml, picture: &Picture, card: &Card, placed: &PlacedCard, outcome: Outcome) {
    let sold = outcome == Outcome::Sold && matches!(card.reach, Reach::Met(_));
    let (x, y) = (placed.corner.x, placed.corner.y);
    rectangle(
        xml,
        placed,
        6,
        &["stamp", missed(card.reach), if sold { "sold" } else { "" }],
    );
    if card.reach == Reach::Unreachable {
        cross(xml, x, y, placed.width, placed.height);
    }
    if matches!(card.reach, Reach::Met(_)) {
        let class = if sold { "inner sold-inner" } else { "inner" };
        xml.line(&format!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"/>",
            x + 4,
            y + 4,
            placed.width - 8,
            placed.height - 8
        ));
    }
    let on = if sold { "on" } else { "" };
    let middle = x + placed.width / 2;
    let class = format!("serif middle {} {on}", tone(card.reach));
    let title = wrap(&card.title, 15, placed.width - 2 * INSET, 2);
    let mut base = y + if title.len() == 1 { 36 } else { 26 };
    for words in &title {
        xml.words(&class, middle, base, words);
        base += 20;
    }
    let class = format!("middle strong {} {on}", quiet(card.reach));
    xml.words(&class, middle, base + 4, &picture.share(card.reach));
}

fn rectangle(xml: &mut Xml, placed: &PlacedCard, radius: i32, classes: &[&str]) {
    let classes: Vec<&str> = classes.iter().copied().filter(|class| !class.is_empty()).collect();
    xml.line(&format!(
        "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{radius}\"/>",
        classes.join(" "),
        placed.corner.x,
        placed.corner.y,
        placed.width,
        placed.height
    ));
}

/// Beneath the words, which have to stay legible.
fn cross(xml: &mut Xml, x: i32, y: i32, width: i32, height: i32) {
    xml.line(&format!(
        "<path class=\"cross\" d=\"M{x} {y}l{width} {height}M{x} {}l{width} -{height}\"/>",
        y + height
    ));
}

/// Pixels of so many for the share of talks; at least two for what was met at all.
fn part(whole: i32, reach: Reach, games: u64) -> i32 {
    match reach.games() {
        0 => 0,
        met => (((whole as u64 * met) / games.max(1)) as i32).clamp(2, whole),
    }
}

fn missed(reach: Reach) -> &'static str {
    if matches!(reach, Reach::Met(_)) { "" } else { "missed" }
}

fn quiet(reach: Reach) -> &'static str {
    if matches!(reach, Reach::Met(_)) { "" } else { "quiet" }
}

fn tone(reach: Reach) -> &'static str {
    match reach {
        Reach::Met(_) => "",
        Reach::NotMet => "quiet",
        Reach::Unreachable => "quiet never",
    }
}
