//! A plan as the text of a `scenario.ron`, with a `TODO` wherever the author has to decide.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::draft::{Choice, Plan, Scene};
use super::story::Passage;
use crate::text::{fonts_lack, is_chinese, words};

/// Ids of the choices that no story brings along: asking, telling, the order, the goodbye.
pub const FRAME: [&str; 4] = ["draft-ask", "draft-tell", "draft-order", "draft-goodbye"];
/// What is asked, in yuan, until the author says.
const PRICE: u32 = 100;
/// Columns of a choice: two lines of the screen.
const LONGEST_SAID: usize = 104;
/// Letters of one scene's opening or of one answer; 64 scenes of them stay far below a file's limit.
const LONGEST_TEXT: usize = 1_600;
/// Bytes of all comments together; a story may be larger than a scenario can be.
const LONGEST_COMMENTS: usize = 200_000;

/// What was written.
pub struct Written {
    pub text: String,
    /// Pieces of logic met.
    pub logic: usize,
    /// Texts that were too long.
    pub shortened: usize,
}

struct Writer<'p> {
    plan: &'p Plan<'p>,
    text: String,
    logic: usize,
    shortened: usize,
    /// Bytes of comments that there is room for.
    room: usize,
}

/// Writes the whole file.
pub fn scenario(plan: &Plan<'_>) -> Written {
    let mut writer = Writer {
        plan,
        text: String::new(),
        logic: 0,
        shortened: 0,
        room: LONGEST_COMMENTS,
    };
    writer.head();
    for (position, scene) in plan.scenes.iter().enumerate() {
        writer.scene(scene, position == plan.home);
    }
    writer.text.push_str("    ],\n");
    writer.rest();
    writer.text.push_str(")\n");
    let Writer {
        text, logic, shortened, ..
    } = writer;
    Written { text, logic, shortened }
}

impl Writer<'_> {
    /// A sentence of the draft in the story's language.
    fn word(&self, key: &str) -> String {
        words(self.plan.language).get(&format!("draft-{key}"))
    }

    fn head(&mut self) {
        let story = self.plan.story;
        let title = story
            .title
            .as_deref()
            .map(|title| self.shown(title))
            .filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| self.word("title"));
        let patience = (self.plan.scenes.len() * 2).clamp(30, 240);
        let top = self
            .word("top")
            .lines()
            .map(|line| format!("// {line}\n"))
            .collect::<String>();
        let _ = write!(
            self.text,
            r#"{top}(
    format: 1,
    language: "{language}",
    title: {title},
    summary: {summary},
    product: {product},
    price: {PRICE}, // {price}

    briefing: (
        story: {briefing},
        goal: {goal},
    ),
    // {facts}
    facts: {{
        "what-it-is": (name: {fact}, plausibility: 70, basic: 1, serves: {{ "their-need": 100 }}),
    }},
    // {needs}
    topics: {{ "what-for": {topic} }},
    needs: {{
        "their-need": (name: {need}, topic: "what-for"),
    }},
    customers: {{
        "customer": (
            name: {customer}, patience: {patience},
            needs: {{ "their-need": (weight: {weight}, stage: Explicit) }},
        ),
    }},
"#,
            language = self.plan.language.code(),
            title = quoted(&title),
            summary = quoted(&self.word("summary")),
            product = quoted(&self.word("product")),
            price = self.word("price"),
            briefing = quoted(&self.word("briefing")),
            goal = quoted(&self.word("goal")),
            facts = self.word("facts"),
            fact = quoted(&self.word("fact")),
            needs = self.word("needs"),
            topic = quoted(&self.word("topic")),
            need = quoted(&self.word("need")),
            customer = quoted(&self.word("customer")),
            weight = PRICE + PRICE / 2,
        );
        let logic = story.logic.clone();
        self.logic_kept(&logic, 4);
        self.text.push_str("    scenes: [\n");
    }

    fn scene(&mut self, scene: &Scene<'_>, is_home: bool) {
        self.text.push_str("        (\n");
        let at = place(scene.passage);
        self.comment(&at, 12);
        let _ = writeln!(self.text, "            id: {},", quoted(&scene.id));
        self.logic_kept(&scene.passage.logic, 12);
        let opens = self.fitting(&scene.passage.text, 12);
        if !opens.is_empty() {
            let _ = writeln!(self.text, "            opens: {},", quoted(&opens));
        }
        if is_home || !scene.choices.is_empty() {
            self.text.push_str("            choices: [\n");
            for choice in &scene.choices {
                self.choice(choice);
            }
            if is_home {
                self.frame();
            }
            self.text.push_str("            ],\n");
        }
        for link in &scene.left_out {
            let line = format!(
                "{}: {} -> {}",
                self.word("no-room"),
                link.says,
                link.to.as_deref().unwrap_or("-")
            );
            self.comment(&line, 12);
        }
        if !is_home && scene.choices.is_empty() {
            let all = FRAME.map(quoted).join(", ");
            let _ = writeln!(self.text, "            also: [{all}],");
        }
        self.text.push_str("        ),\n");
    }

    fn choice(&mut self, choice: &Choice<'_>) {
        let link = choice.link;
        self.text.push_str("                (\n");
        if choice.then.is_none() {
            let line = match &link.to {
                Some(to) => format!("{}: {to}", self.word("leads-nowhere")),
                None => self.word("ends-here"),
            };
            self.comment(&line, 20);
        }
        self.logic_kept(&link.logic, 20);
        let says = self.said(&link.says);
        let _ = write!(
            self.text,
            "                    id: {}, says: {},\n                    ",
            quoted(&choice.id),
            quoted(&says)
        );
        if !link.once {
            self.text.push_str("again: true, ");
        }
        if let Some(then) = &choice.then {
            let _ = write!(self.text, "then: {}, ", quoted(then));
        }
        let _ = writeln!(self.text, "why: {},", quoted(&self.word("which-act")));
        let answer = self.fitting(&link.answer, 20);
        if !answer.is_empty() {
            let _ = writeln!(self.text, "                    replies: [(says: {})],", quoted(&answer));
        }
        self.text.push_str("                ),\n");
    }

    /// What every talk needs and no story has.
    fn frame(&mut self) {
        let note = self.word("frame");
        self.comment(&note, 16);
        for (id, key, acts) in [
            (FRAME[0], "ask", r#"Ask("what-for")"#),
            (FRAME[1], "tell", r#"Tell("what-it-is")"#),
            (FRAME[2], "order", "AskForOrder"),
            (FRAME[3], "goodbye", "Leave"),
        ] {
            let again = if acts == "AskForOrder" { ", again: true" } else { "" };
            let says = quoted(&self.word(key));
            let _ = writeln!(
                self.text,
                "                (id: {}, says: {says}, acts: [{acts}]{again}),",
                quoted(id)
            );
        }
    }

    /// What found no place, as a comment, so that nothing of the story is lost.
    fn rest(&mut self) {
        if self.plan.left_out.is_empty() {
            return;
        }
        let heading = self.word("left-out");
        self.comment(&heading, 4);
        for passage in &self.plan.left_out {
            let links = passage
                .links
                .iter()
                .map(|link| format!("-> {} | {}", link.says, link.to.as_deref().unwrap_or("-")));
            let pieces = passage
                .logic
                .iter()
                .cloned()
                .chain(links)
                .collect::<Vec<_>>()
                .join("\n");
            self.comment(&format!("{}\n{}\n{pieces}", place(passage), passage.text), 4);
        }
    }

    fn logic_kept(&mut self, logic: &[String], indent: usize) {
        self.logic += logic.len();
        for piece in logic {
            let line = format!("{} {piece}", self.word("logic"));
            self.comment(&line, indent);
        }
    }

    /// Lines behind `//`; once there is no room for more, a last one says so.
    fn comment(&mut self, text: &str, indent: usize) {
        if text.len() > self.room {
            if self.room > 0 {
                let line = self.word("no-more-comments");
                let _ = writeln!(self.text, "{:indent$}// {line}", "");
            }
            self.room = 0;
            return;
        }
        self.room -= text.len();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let plain: String = line
                .chars()
                .map(|c| if c.is_control() || is_invisible(c) { ' ' } else { c })
                .collect();
            let _ = writeln!(self.text, "{:indent$}// {}", "", plain.trim_end());
        }
    }

    /// What the fonts can draw of a text.
    fn shown(&self, text: &str) -> String {
        let language = self.plan.language;
        let plain = text.chars().map(|c| if c == '\t' || c == '\u{a0}' { ' ' } else { c });
        let plain: String = plain
            .filter(|&c| c == '\n' || !(c.is_control() || is_invisible(c) || fonts_lack(language, c)))
            .collect();
        plain.trim().to_owned()
    }

    /// A text of the customer's; a comment keeps what is too long.
    fn fitting(&mut self, text: &str, indent: usize) -> String {
        let plain = self.shown(text);
        if plain.chars().count() <= LONGEST_TEXT {
            return plain;
        }
        self.shortened += 1;
        let line = format!("{}: {text}", self.word("too-long"));
        self.comment(&line, indent);
        let cut: String = plain.chars().take(LONGEST_TEXT).collect();
        format!("{} … TODO", cut.trim_end())
    }

    /// What the seller says, on two lines at most.
    fn said(&mut self, says: &str) -> String {
        let plain = self.shown(&says.replace('\n', " "));
        if plain.is_empty() {
            return self.word("says");
        }
        if plain.width() <= LONGEST_SAID {
            return plain;
        }
        self.shortened += 1;
        let line = format!("{}: {says}", self.word("too-long"));
        self.comment(&line, 20);
        let mut cut = String::new();
        for character in plain.chars() {
            if cut.width() + 2 > LONGEST_SAID - " … TODO".len() {
                break;
            }
            cut.push(character);
        }
        let end = cut
            .rfind(' ')
            .filter(|_| !plain.chars().any(is_chinese))
            .unwrap_or(cut.len());
        format!("{} … TODO", cut[..end].trim_end())
    }
}

/// Marks that change the direction of letters, or join nothing: they make two lines look alike.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// `"Passage", line 12`.
fn place(passage: &Passage) -> String {
    match passage.line {
        0 => passage.name.clone(),
        line => format!("{} ({line})", passage.name),
    }
}

/// Between quotes, as RON has it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
