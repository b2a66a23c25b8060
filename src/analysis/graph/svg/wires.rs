//! Wires from rows to the cards they lead to, with the share of talks that went there.

use super::super::layout::{LABEL, Layout, Segment, Wire};
use super::super::measure::width;
use super::super::picture::{Exit, Picture};
use super::super::{Place, Reach};
use super::xml::{Xml, escape};
use crate::sim::Outcome;

/// Tenths of a pixel: of a wire that hardly any talk went, and what is added for one that all went.
const THIN: u64 = 12;
const THICKER: u64 = 40;

/// Draws the wires, those not met beneath the others, and the arrowheads.
pub fn draw(xml: &mut Xml, picture: &Picture, layout: &Layout) {
    let mut wires: Vec<(&Wire, Exit)> = layout.wires.iter().map(|wire| (wire, exit(picture, wire))).collect();
    wires.sort_by_key(|(_, exit)| exit.reach.games());
    for (wire, exit) in wires {
        let from = &picture.cards[wire.card];
        let title = format!(
            "{}: {} → {} · {}",
            from.title,
            from.rows[wire.row].words,
            picture.cards[exit.to].title,
            picture.share(exit.reach)
        );
        xml.line(&format!(
            "<path class=\"{}\" stroke-width=\"{}\" d=\"{}\"><title>{}</title></path>",
            class(picture, exit),
            thickness(exit.reach, picture.games),
            data(wire),
            escape(&title)
        ));
        arrowhead(xml, wire, class(picture, exit));
    }
}

/// Writes the share beside every exit.
pub fn label(xml: &mut Xml, picture: &Picture, layout: &Layout) {
    for wire in &layout.wires {
        let text = match exit(picture, wire).reach {
            Reach::Unreachable => "×".to_owned(),
            reach => picture.share(reach),
        };
        let wide = width(&text, 12) + 8;
        let middle = wire.label.x + LABEL / 2;
        let (left, top) = (middle - wide / 2, wire.label.y - 9);
        xml.line(&format!(
            "<rect class=\"pill\" x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"18\" rx=\"9\"/>"
        ));
        xml.words("label", middle, wire.label.y + 4, &text);
    }
}

fn exit(picture: &Picture, wire: &Wire) -> Exit {
    picture.cards[wire.card].rows[wire.row].exits[wire.exit]
}

fn class(picture: &Picture, exit: Exit) -> &'static str {
    let towards_sale =
        Some(exit.to) == picture.after_sale || picture.cards[exit.to].place == Place::Ending(Outcome::Sold);
    match (exit.reach, picture.cards[exit.to].place) {
        (Reach::NotMet | Reach::Unreachable, _) => "wire faint",
        _ if towards_sale => "wire sale",
        (_, Place::Ending(_)) => "wire end",
        (_, Place::Scene(_)) => "wire",
    }
}

/// In pixels, with one decimal.
fn thickness(reach: Reach, games: u64) -> String {
    let tenths = THIN + THICKER * reach.games() / games.max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn data(wire: &Wire) -> String {
    let mut data = format!("M{} {}", wire.start.x, wire.start.y);
    for segment in &wire.path {
        data += &match segment {
            Segment::Straight(to) => format!("H{}", to.x),
            Segment::Curve(one, other, to) => {
                format!("C{} {} {} {} {} {}", one.x, one.y, other.x, other.y, to.x, to.y)
            }
        };
    }
    data
}

/// At the end of the last, straight stretch.
fn arrowhead(xml: &mut Xml, wire: &Wire, class: &str) {
    let [.., Segment::Curve(_, _, before), Segment::Straight(tip)] = wire.path.as_slice() else {
        return;
    };
    let back = if tip.x > before.x { -9 } else { 9 };
    xml.line(&format!(
        "<path class=\"{}\" stroke-width=\"2\" d=\"M{} {}l{back} -5m0 10l{} -5\"/>",
        class.replace(" faint", " end"),
        tip.x,
        tip.y,
        -back
    ));
}
