//! Learners: how they stand, how they went on, and each attempt.

use super::{name, number, paragraph, section, table};
use crate::report::attempt::escaped;
use crate::report::class::progress as rows_of_progress;
use crate::report::class::{Attempt, Class, Mark, Progress, heat};
use crate::scenario::Factor;
use crate::text::Words;

/// Where a gate stands unless a scenario says otherwise.
const GATE: f64 = 60.0;

/// Learners × factors: the mean, and under it the latest. The colours go from light to dark, so that
/// they can be told apart in grey, and every cell has its number.
pub(super) fn heat_map(class: &Class, words: &Words) -> String {
    let rows = heat(class).into_iter().map(|row| {
        let factors = row.mean.into_iter().zip(row.latest);
        let cells: String = factors.map(|(mean, latest)| cell(mean, latest)).collect();
        let said = class.marks.of_learner(&row.learner).map(|mark| said(mark, words));
        format!(
            "<tr><th scope=\"row\">{}{}</th>{}{}{cells}{}</tr>\n",
            name(&row.learner, words),
            said.collect::<String>(),
            number(&row.attempts.to_string()),
            number(&row.passed.to_string()),
            cell(Some(row.mean_score), Some(row.latest_score)),
        )
    });
    let rows: String = rows.collect();
    let factors = Factor::ALL.map(|factor| format!("factor-{}", factor.name()));
    let mut headings = vec!["class-learner", "class-attempts", "class-passed"];
    headings.extend(factors.iter().map(String::as_str));
    headings.push("class-score");
    let steps = ["0–19", "20–39", "40–59", "60–79", "80–100"];
    let steps = steps.iter().enumerate();
    let key: String = steps
        .map(|(step, range)| format!("<span class=\"h{step}\">{range}</span>"))
        .collect();
    let key = format!(
        "<p class=\"key\">{key} · {}</p>\n",
        escaped(&words.get("class-heat-note"))
    );
    section(words, "class-heat", &(table(words, "heat", &headings, &rows) + &key))
}

fn cell(mean: Option<f64>, latest: Option<u8>) -> String {
    let Some(points) = mean else {
        return "<td class=\"none\">–</td>".to_owned();
    };
    // By the number shown, so that 59.6, shown as 60, has the colour of 60.
    let points = points.round();
    let step = ((points / 20.0) as usize).min(4);
    let under = if points < GATE { " class=\"under\"" } else { "" };
    let latest = latest.map_or("–".to_owned(), |latest| latest.to_string());
    format!("<td class=\"h{step}\"><span{under}>{points:.0}</span><small>{latest}</small></td>")
}

/// What the trainer says.
fn said(mark: &Mark, words: &Words) -> String {
    let own = escaped(&mark.mark);
    let comment = escaped(&mark.comment).replace('\n', "<br>");
    let name = escaped(&words.get("class-trainer"));
    format!("<blockquote><b>{name} {own}</b> {comment}</blockquote>")
}

/// First, best and last beside each other; with a line from 0 to 100.
pub(super) fn progress(class: &Class, words: &Words) -> String {
    let rows = progress_rows(class, words);
    let headings = [
        "class-learner",
        "class-scenario",
        ">class-attempts",
        ">class-first",
        ">class-best",
        ">class-last",
        "class-line",
    ];
    let note = paragraph(&words.get("class-progress-note"));
    section(
        words,
        "class-progress",
        &(note + &table(words, "small", &headings, &rows)),
    )
}

fn progress_rows(class: &Class, words: &Words) -> String {
    let row = |row: Progress| {
        let numbers = [row.attempts, row.first.into(), row.best.into(), row.last.into()];
        let numbers: String = numbers.iter().map(|value| number(&value.to_string())).collect();
        let label = format!("{} → {} → {}", row.first, row.best, row.last);
        format!(
            "<tr><th scope=\"row\" class=\"who-is\">{}</th><td>{}</td>{numbers}<td class=\"line\">{}</td></tr>\n",
            name(&row.learner, words),
            escaped(&row.title),
            line(row.first, row.best, row.last, &label),
        )
    };
    rows_of_progress(class).into_iter().map(row).collect()
}

/// From 0 to 100: the gate as a broken line, first a ring, best a diamond, last a dot.
fn line(first: u8, best: u8, last: u8, label: &str) -> String {
    let x = |points: u8| 8 + 174 * u32::from(points) / 100;
    let (from, to, top) = (x(first), x(last), x(best));
    let gate = x(60);
    format!(
        "<svg viewBox=\"0 0 190 18\" role=\"img\" aria-label=\"{label}\"><title>{label}</title>\
         <path d=\"M8 9H182\" stroke=\"#cfc6b4\"/>\
         <path d=\"M{gate} 1V17\" stroke=\"#23201c\" stroke-dasharray=\"2 2\"/>\
         <path d=\"M{from} 9H{to}\" stroke=\"#20569e\" stroke-width=\"2.5\"/>\
         <path d=\"M{top} 3L{} 9L{top} 15L{} 9Z\" fill=\"#fff\" stroke=\"#20569e\" stroke-width=\"1.5\"/>\
         <circle cx=\"{to}\" cy=\"9\" r=\"3.5\" fill=\"#20569e\"/>\
         <circle cx=\"{from}\" cy=\"9\" r=\"4.5\" fill=\"none\" stroke=\"#23201c\" stroke-width=\"1.5\"/></svg>",
        top + 6,
        top - 6,
    )
}

/// Every attempt with the machine's mark and the trainer's beside it.
pub(super) fn attempts(class: &Class, words: &Words) -> String {
    let rows: String = class
        .attempts
        .iter()
        .map(|attempt| row(class, attempt, words))
        .collect();
    let headings = [
        "class-learner",
        "class-scenario",
        "class-ended",
        "class-outcome",
        ">class-machine",
        "class-own",
    ];
    section(words, "class-all", &table(words, "small", &headings, &rows))
}

fn row(class: &Class, attempt: &Attempt, words: &Words) -> String {
    let scenario = &attempt.scenario;
    let outcome = words.get(&format!("outcome-{}", attempt.outcome.name()));
    let practice = if attempt.practice {
        format!(" · {}", words.get("debrief-practice"))
    } else {
        String::new()
    };
    let passed = words.get(if attempt.passed {
        "verdict-passed"
    } else {
        "verdict-not-passed"
    });
    let marks = class.marks.of(attempt).map(|mark| {
        let comment = escaped(&mark.comment).replace('\n', "<br>");
        format!("<p><b>{}</b> {comment}</p>", escaped(&mark.mark))
    });
    let comments = attempt.comments.iter().map(|text| format!("<p>{}</p>", escaped(text)));
    format!(
        "<tr><th scope=\"row\" class=\"who-is\">{}</th><td>{}<br><small class=\"quiet\">{}</small></td><td>{}</td><td>{}{}</td>\
         <td class=\"number\"><b>{} · {}</b><br>{}</td><td>{}</td></tr>\n",
        name(&attempt.learner, words),
        escaped(scenario.texts.get(scenario.title, class.language)),
        escaped(&attempt.attempt),
        escaped(&attempt.ended.to_minute()),
        escaped(&outcome),
        escaped(&practice),
        escaped(attempt.grade.mark(class.language)),
        attempt.score,
        escaped(&passed),
        marks.chain(comments).collect::<String>(),
    )
}
