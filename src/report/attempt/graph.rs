//! A factor by turn, as a drawing in the page (SVG).
//!
//! One small drawing a factor, with its gate as a broken line: nothing is told by colour alone, and
//! it can be read from a print without colours.

use super::Report;
use super::html::escaped;
use crate::scenario::Factor;
use crate::text::words;

/// The drawing in its own units; the page scales it.
const WIDTH: usize = 320;
const HEIGHT: usize = 130;
/// Room for the numbers at the left, the right, above and below.
const LEFT: usize = 28;
const RIGHT: usize = 34;
const TOP: usize = 10;
const BOTTOM: usize = 18;

/// Colours and letters are said at each part, not in the page's style: some printing programs do
/// not apply that to drawings.
const INK: &str = "#23201c";
const FAINT: &str = "#e3d9c4";
const SMALL: &str = "font-size=\"10\" fill=\"#6b6254\"";
const SMALL_TO_THE_RIGHT: &str = "font-size=\"10\" fill=\"#6b6254\" text-anchor=\"end\"";
const VALUE: &str = "font-size=\"13\" font-weight=\"600\" fill=\"#23201c\"";

/// The drawing of a factor, with a text for those who do not see it.
pub(super) fn graph(report: &Report<'_>, factor: Factor) -> String {
    let words = words(report.language);
    let scenario = report.session.scenario();
    let gate = scenario.gates[factor as usize];
    let name = words.get(&format!("factor-{}", factor.name()));
    let points = points(report, factor);
    let (Some(&(_, from)), Some(&(last, to))) = (points.first(), points.last()) else {
        let note = words.with("report-graph-uncounted", &[("factor", name.into())]);
        return format!("<p class=\"quiet\">{}</p>", escaped(&note));
    };
    let filled = [
        ("factor", name.into()),
        ("from", from.into()),
        ("to", to.into()),
        ("gate", gate.into()),
    ];
    let title = escaped(&words.with("report-graph", &filled));
    let gate_name = escaped(&words.with("report-gate", &[("gate", gate.into())]));
    let turns = report.session.turns().len();
    let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
    let (gate_y, end_x, end_y) = (y(gate), x(last, turns), y(to));
    let path = path(&points, turns);
    let scale: String = [0, 50, 100].map(|points| scale_line(points, right)).concat();
    let colour = colour(factor);
    let parts = [
        format!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\"><title>{title}</title>"),
        scale,
        format!("<path d=\"M{LEFT} {gate_y}H{right}\" fill=\"none\" stroke=\"{INK}\" stroke-dasharray=\"5 4\"/>"),
        label(LEFT + 4, gate_y - 3, SMALL, &gate_name),
        format!("<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\"/>"),
        format!("<circle cx=\"{end_x}\" cy=\"{end_y}\" r=\"3.5\" fill=\"{colour}\"/>"),
        label(end_x + 7, end_y + 4, VALUE, &to.to_string()),
        label(LEFT, bottom + 13, SMALL, "0"),
        label(right, bottom + 13, SMALL_TO_THE_RIGHT, &turns.to_string()),
        "</svg>".to_owned(),
    ];
    parts.concat()
}

/// As in the window, on paper.
fn colour(factor: Factor) -> &'static str {
    match factor {
        Factor::Understanding => "#20569e",
        Factor::Worth => "#b0760c",
        Factor::Belief => "#642347",
        Factor::Satisfaction => "#25918a",
    }
}

fn label(x: usize, y: usize, look: &str, text: &str) -> String {
    format!("<text x=\"{x}\" y=\"{y}\" {look}>{text}</text>")
}

/// The factor after each turn from which it counts; turn 0 is the start.
fn points(report: &Report<'_>, factor: Factor) -> Vec<(usize, u8)> {
    let session = report.session;
    (0..=session.turns().len())
        .filter_map(|turn| Some((turn, session.factors_at(turn).get(factor)?)))
        .collect()
}

/// A stairway: a factor stays where it is until the next turn moves it.
fn path(points: &[(usize, u8)], turns: usize) -> String {
    let (first, rest) = points.split_first().expect("the caller has points");
    let start = format!("M{} {}", x(first.0, turns), y(first.1));
    let steps = rest
        .iter()
        .map(|&(turn, points)| format!("H{}V{}", x(turn, turns), y(points)));
    start + &steps.collect::<String>()
}

fn x(turn: usize, turns: usize) -> usize {
    LEFT + (WIDTH - LEFT - RIGHT) * turn / turns.max(1)
}

fn y(points: u8) -> usize {
    let room = HEIGHT - TOP - BOTTOM;
    TOP + room - room * usize::from(points) / 100
}

fn scale_line(points: u8, right: usize) -> String {
    let y = y(points);
    let name = label(LEFT - 5, y + 4, SMALL_TO_THE_RIGHT, &points.to_string());
    format!("<path d=\"M{LEFT} {y}H{right}\" fill=\"none\" stroke=\"{FAINT}\"/>{name}")
}
