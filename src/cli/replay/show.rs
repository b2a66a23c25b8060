//! An attempt in the terminal, from its beginning to its end.

use std::collections::BTreeMap;
use std::sync::Arc;

use anstyle::Style;
use serde_json::json;

use super::played::Played;
use super::{cannot, damage_name, printable};
use crate::cli::play::{Printing, events, print_styled, transcript};
use crate::cli::{FINE, HAS_PROBLEMS};
use crate::record::journal::{Entry, Player, Step};
use crate::sim::Session;
use crate::text::words;

/// Prints the attempt from its beginning to its end.
pub fn show(played: &Played, printing: Printing) -> Result<u8, String> {
    let entries = &played.reading.entries;
    let comments = Comments::of(entries);
    let mut player = begin(played, printing)?;
    let mut as_recorded = None;
    comments.print(0, printing);
    for (position, entry) in entries.iter().enumerate() {
        match player.play(entry).map_err(|error| cannot(&error, printing.language))? {
            Step::Turn => {
                print_turn(player.session(), printing);
                if comments.stand_at(position) {
                    comments.print(player.session().turns().len(), printing);
                }
            }
            Step::Rewound(to) => print_rewound(to, player.session(), printing),
            Step::Ended { as_recorded: same } => as_recorded = Some(same),
            Step::Nothing => {}
        }
    }
    if printing.json {
        events::print_end(player.session(), printing);
    } else {
        // Of an attempt that someone may go on with, nothing that is still to be found out.
        let as_learner = printing.as_learner || !player.session().state().has_ended();
        transcript::print_end(player.session(), Printing { as_learner, ..printing });
    }
    Ok(conclude(played, as_recorded, player.session(), printing))
}

fn begin(played: &Played, printing: Printing) -> Result<Player, String> {
    let header = &played.reading.header;
    let player = Player::begin(Arc::clone(&played.scenario), header);
    let player = player.map_err(|error| cannot(&error, printing.language))?;
    if printing.json {
        events::print_attempt(player.session(), &header.attempt, printing);
        events::print_beginning(player.session(), printing);
    } else {
        let filled = [
            ("when", header.at.to_minute().into()),
            ("seed", header.seed.to_string().into()),
            ("engine", printable(&header.engine).into()),
        ];
        print_quiet(&words(printing.language).with("replay-played", &filled), printing);
        transcript::print_beginning(player.session(), printing);
    }
    Ok(player)
}

fn print_turn(session: &Session, printing: Printing) {
    if printing.json {
        events::print_turn(session, printing);
    } else {
        transcript::print_turn(session, printing);
    }
}

fn print_rewound(to: u16, session: &Session, printing: Printing) {
    if printing.json {
        events::print_rewound(session, printing);
    } else {
        let line = words(printing.language).with("replay-rewound", &[("turn", to.into())]);
        print_quiet(&format!("{line}\n"), printing);
    }
}

fn print_quiet(line: &str, printing: Printing) {
    print_styled(printing, Style::new().dimmed(), line);
}

/// Says whether the ledger is as recorded, and whether the file is sound.
fn conclude(played: &Played, as_recorded: Option<bool>, session: &Session, printing: Printing) -> u8 {
    let damage = played.reading.damage;
    if printing.json {
        let object = json!({
            "event": "replayed",
            "turn": session.turns().len(),
            "as_recorded": as_recorded,
            "recorded": played.reading.end().map(|end| &end.ledger),
            "damage": damage.map(damage_name),
            "practice": session.is_practice(),
        });
        anstream::println!("{object}");
    } else {
        let words = words(printing.language);
        let engine = [("engine", played.reading.header.engine.as_str().into())];
        match as_recorded {
            Some(true) => print_quiet(&words.get("replay-as-recorded"), printing),
            Some(false) => anstream::println!("{}", words.with("replay-differs", &engine)),
            None => print_quiet(&words.get("replay-unfinished"), printing),
        }
        if damage.is_some() {
            let turn = session.turns().len();
            anstream::println!("{}", words.with("journal-damaged", &[("turn", turn.into())]));
        }
    }
    if as_recorded == Some(false) || damage.is_some() {
        HAS_PROBLEMS
    } else {
        FINE
    }
}

/// The comments by turn, and where each turn is made for the last time.
struct Comments<'a> {
    texts: BTreeMap<u16, Vec<&'a str>>,
    last_made: BTreeMap<u16, usize>,
}

impl<'a> Comments<'a> {
    fn of(entries: &'a [Entry]) -> Self {
        let (mut texts, mut last_made) = (BTreeMap::<u16, Vec<&str>>::new(), BTreeMap::new());
        for (position, entry) in entries.iter().enumerate() {
            match entry {
                Entry::Commented { turn, text, .. } => texts.entry(*turn).or_default().push(text),
                Entry::Chose { turn, .. } => {
                    last_made.insert(*turn, position);
                }
                _ => {}
            }
        }
        Self { texts, last_made }
    }

    /// Whether the turn made by this entry is the one that is commented on: of turns that were taken
    /// back and made again, the last.
    fn stand_at(&self, position: usize) -> bool {
        self.last_made.values().any(|&made| made == position)
    }

    fn print(&self, turn: usize, printing: Printing) {
        let texts = u16::try_from(turn).ok().and_then(|turn| self.texts.get(&turn));
        for text in texts.into_iter().flatten() {
            if printing.json {
                anstream::println!("{}", json!({ "event": "commented", "turn": turn, "text": text }));
            } else {
                let line = words(printing.language).with("replay-comment", &[("text", printable(text).into())]);
                anstream::println!("{line}\n");
            }
        }
    }
}
