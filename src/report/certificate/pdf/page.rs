//! What stands where on the page. Places in points, from the lower left corner.

use super::pen::{Colour, FAINT, INK, Look, Pen, QUIET, Side, VERMILION};
use super::{Certificate, HEIGHT, WIDTH};
use crate::report::certificate::{Kind, PublicKey};
use crate::scenario::Factor;
use crate::text::{Language, words};

/// Left and right edge of what is written.
const LEFT: f32 = 96.0;
const RIGHT: f32 = WIDTH - LEFT;
const MIDDLE: f32 = WIDTH / 2.0;

pub(super) fn draw(pen: &mut Pen<'_>, certificate: &Certificate, key: Option<&PublicKey>) {
    frame(pen);
    who_and_what(pen, certificate);
    results(pen, certificate);
    foot(pen, certificate, key);
}

fn text(size: f32, colour: Colour) -> Look {
    Look {
        size,
        colour,
        serif: false,
    }
}

fn serif(size: f32, colour: Colour) -> Look {
    Look {
        size,
        colour,
        serif: true,
    }
}

fn frame(pen: &mut Pen<'_>) {
    pen.frame([28.0, 28.0, WIDTH - 56.0, HEIGHT - 56.0], 2.5, VERMILION);
    pen.frame([35.0, 35.0, WIDTH - 70.0, HEIGHT - 70.0], 0.6, VERMILION);
}

fn who_and_what(pen: &mut Pen<'_>, certificate: &Certificate) {
    let words = words(certificate.language);
    let most = RIGHT - LEFT;
    pen.write_within(&words.get("certificate-heading"), 492.0, most, serif(38.0, INK));
    pen.fill([MIDDLE - 30.0, 474.0, 60.0, 1.2], VERMILION);
    pen.write_within(&words.get("certificate-says"), 438.0, most, text(14.0, QUIET));
    pen.write_within(&certificate.learner, 394.0, most, serif(32.0, INK));
    pen.write_within(
        &words.get(&certificate.kind.key("passed")),
        358.0,
        most,
        text(14.0, QUIET),
    );
    let title = match certificate.language {
        Language::English => certificate.title.clone(),
        Language::Chinese => format!("《{}》", certificate.title),
    };
    pen.write_within(&title, 320.0, most, serif(23.0, INK));
}

/// The grade in a seal, and a bar a factor.
fn results(pen: &mut Pen<'_>, certificate: &Certificate) {
    let words = words(certificate.language);
    let (seal_x, seal_y, side) = (LEFT + 40.0, 186.0, 92.0);
    pen.frame([seal_x, seal_y, side, side], 3.0, VERMILION);
    let middle = seal_x + side / 2.0;
    let grade = serif(
        if certificate.grade.chars().count() > 1 {
            30.0
        } else {
            40.0
        },
        VERMILION,
    );
    pen.write(&certificate.grade, (middle, seal_y + 42.0), Side::Middle, grade);
    let points = words.with("debrief-points", &[("score", certificate.score.into())]);
    pen.write(&points, (middle, seal_y + 14.0), Side::Middle, text(12.0, VERMILION));

    let (names, bars, length) = (LEFT + 190.0, LEFT + 330.0, 240.0);
    let counted = Factor::ALL.into_iter().zip(certificate.factors);
    let counted: Vec<(Factor, u8)> = counted.filter_map(|(factor, points)| Some((factor, points?))).collect();
    let step = 26.0;
    let mut y = seal_y + side / 2.0 + step * (counted.len() as f32 - 1.0) / 2.0 - 4.0;
    for (factor, points) in counted {
        let name = words.get(&format!("factor-{}", factor.name()));
        pen.write(&name, (names, y), Side::Left, text(13.0, INK));
        pen.fill([bars, y + 1.0, length * f32::from(points) / 100.0, 8.0], INK);
        pen.frame([bars, y + 1.0, length, 8.0], 0.6, FAINT);
        pen.write(
            &points.to_string(),
            (bars + length + 34.0, y),
            Side::Right,
            text(13.0, INK),
        );
        y -= step;
    }
}

/// When, signed by whom, and what it can be checked by.
fn foot(pen: &mut Pen<'_>, certificate: &Certificate, key: Option<&PublicKey>) {
    let words = words(certificate.language);
    let (year, month, day) = certificate.passed_at.date();
    let date = [
        ("year", year.to_string().into()),
        ("month", month.into()),
        ("day", day.into()),
    ];
    let padded = [
        ("year", year.to_string().into()),
        ("month", format!("{month:02}").into()),
        ("day", format!("{day:02}").into()),
    ];
    let date = match certificate.language {
        Language::English => words.with("certificate-date", &padded),
        Language::Chinese => words.with("certificate-date", &date),
    };
    pen.fill([LEFT, 140.0, 250.0, 0.6], QUIET);
    pen.fill([RIGHT - 250.0, 140.0, 250.0, 0.6], QUIET);
    pen.write(&date, (LEFT + 125.0, 149.0), Side::Middle, serif(15.0, INK));
    pen.write(
        &words.get(&certificate.kind.key("day")),
        (LEFT + 125.0, 124.0),
        Side::Middle,
        text(10.5, QUIET),
    );
    let right = (RIGHT - 125.0, 149.0);
    let under = (RIGHT - 125.0, 124.0);
    match key {
        Some(key) => {
            let name = if key.name.is_empty() {
                words.get("certificate-no-name")
            } else {
                key.name.clone()
            };
            let mut look = serif(15.0, INK);
            let width = pen.width(&name, look);
            look.size *= (250.0 / width.max(1.0)).min(1.0);
            pen.write(&name, right, Side::Middle, look);
            pen.write(&words.get("certificate-signed"), under, Side::Middle, text(10.5, QUIET));
            let line = [("fingerprint", key.fingerprint().into())];
            let line = words.with("certificate-fingerprint", &line);
            pen.write_within(&line, 86.0, RIGHT - LEFT, text(9.5, QUIET));
        }
        None => {
            pen.write(
                &words.get("certificate-self-study"),
                right,
                Side::Middle,
                serif(15.0, VERMILION),
            );
            pen.write(&words.get("certificate-nobody"), under, Side::Middle, text(10.5, QUIET));
        }
    }
    let of = match certificate.kind {
        Kind::Talk => [("attempt", certificate.attempt.as_str().into())],
        Kind::Part { steps } => [("steps", steps.into())],
    };
    pen.write_within(
        &words.with(&certificate.kind.key("attempt"), &of),
        70.0,
        RIGHT - LEFT,
        text(9.5, QUIET),
    );
    let ledger = [("ledger", certificate.ledger.as_str().into())];
    pen.write_within(
        &words.with("certificate-ledger", &ledger),
        54.0,
        RIGHT - LEFT,
        text(9.5, QUIET),
    );
}
