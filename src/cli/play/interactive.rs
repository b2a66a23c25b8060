//! A talk by hand: numbers choose, letters ask for more. Choices may also be piped in, one a line.

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};

use super::transcript::{print_gauges, print_notebook, print_styled};
use super::{Printing, begin, end, listing, make};
use crate::cli::{FINE, UNUSABLE};
use crate::debrief::hint;
use crate::scenario::ChoiceId;
use crate::sim::{Observation, Session};
use crate::text::words;

/// Plays until the talk or the input ends.
pub fn play(mut session: Session, mut printing: Printing) -> u8 {
    let by_hand = stdin().is_terminal();
    if by_hand && !printing.json {
        let words = words(printing.language);
        let seed = session.begun_with().seed.to_string();
        print_styled(
            printing,
            anstyle::Style::new().dimmed(),
            &words.with("play-seed", &[("seed", seed.into())]),
        );
        print_styled(printing, anstyle::Style::new().dimmed(), &words.get("play-keys"));
        anstream::println!();
    }
    begin(&session, printing);
    let mut lines = stdin().lock().lines();
    while !session.state().has_ended() {
        if by_hand && !printing.json {
            print_offers(&session, printing);
            anstream::print!("> ");
            let _ = stdout().flush();
        }
        // The end of the input (Ctrl+D) ends the talk like `q`.
        let Some(Ok(line)) = lines.next() else { break };
        let word = line.trim();
        match word.to_lowercase().as_str() {
            "" => {}
            "q" => break,
            "h" if session.begun_with().view.coach => {
                let hint = hint(session.scenario(), &session.observe());
                anstream::println!("{}\n", hint.text(session.scenario(), printing.language));
            }
            "n" => print_notebook(&session, printing),
            "g" => print_gauges(&session.observe(), printing),
            "l" => printing.language = printing.language.other(),
            "z" => {
                let key = if session.rewind() {
                    "play-rewound"
                } else {
                    "play-nothing-to-rewind"
                };
                anstream::println!("{}\n", words(printing.language).get(key));
            }
            "?" => anstream::println!("{}\n", words(printing.language).get("play-keys")),
            _ => {
                let made = chosen(&session, word).is_some_and(|choice| make(&mut session, choice, printing).is_ok());
                if !made {
                    anstream::eprintln!("{}\n", listing::refusal(&session, word, printing.language));
                    if !by_hand {
                        return UNUSABLE;
                    }
                }
            }
        }
    }
    end(&session, printing);
    FINE
}

/// The choice meant by a number of the list, or by its id.
fn chosen(session: &Session, word: &str) -> Option<ChoiceId> {
    let seen: Observation = session.observe();
    match word.parse::<usize>() {
        Ok(number) => seen.open_offers().nth(number.checked_sub(1)?).map(|offer| offer.choice),
        Err(_) => session.scenario().choice_named(word),
    }
}

fn print_offers(session: &Session, printing: Printing) {
    let scenario = session.scenario();
    let words = words(printing.language);
    let mut number = 0;
    for offer in &session.observe().offers {
        let choice = scenario.choice(offer.choice);
        let says = scenario.texts.get(choice.says, printing.language);
        let force = choice
            .force
            .map_or(String::new(), |force| words.get(&format!("force-{}", force.name())));
        let minutes = words.with("minutes", &[("minutes", choice.minutes.into())]);
        match offer.closed {
            None => {
                number += 1;
                let costs = [force, minutes]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>();
                anstream::println!("{number}  {says}  [{}]", costs.join(", "));
            }
            Some(reason) => {
                let reason = scenario.texts.get(reason, printing.language);
                print_styled(
                    printing,
                    anstyle::Style::new().dimmed(),
                    &format!("-  {says}  ({reason})"),
                );
            }
        }
    }
}
