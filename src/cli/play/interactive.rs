//! A talk by hand: numbers choose, letters ask for more. Choices may also be piped in, one a line.

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};

use super::talk::Talk;
use super::transcript::{print_gauges, print_notebook, print_styled};
use super::{Printing, events, listing};
use crate::cli::{FINE, UNUSABLE};
use crate::debrief::hint;
use crate::scenario::ChoiceId;
use crate::sim::{Observation, Session};
use crate::text::words;

/// Plays until the talk or the input ends.
pub fn play(mut talk: Talk) -> u8 {
    let by_hand = stdin().is_terminal() && !talk.printing.json;
    if by_hand {
        print_keys(&talk);
    }
    talk.begin();
    let mut lines = stdin().lock().lines();
    while !talk.session.state().has_ended() {
        if by_hand {
            print_offers(&talk.session, talk.printing);
            anstream::print!("> ");
            let _ = stdout().flush();
        }
        // The end of the input (Ctrl+D) ends the talk like `q`.
        let Some(Ok(line)) = lines.next() else { break };
        match line.trim() {
            "" => {}
            "q" | "Q" => break,
            word => {
                if !obey(&mut talk, word) && !stdin().is_terminal() {
                    return UNUSABLE;
                }
            }
        }
    }
    talk.end(true);
    FINE
}

fn print_keys(talk: &Talk) {
    let words = words(talk.printing.language);
    let quiet = anstyle::Style::new().dimmed();
    let seed = talk.session.begun_with().seed.to_string();
    print_styled(talk.printing, quiet, &words.with("play-seed", &[("seed", seed.into())]));
    print_styled(talk.printing, quiet, &words.get("play-keys"));
    anstream::println!();
}

/// Does what a word of the learner asks for; `false` if it is a choice that cannot be made.
fn obey(talk: &mut Talk, word: &str) -> bool {
    let (session, printing) = (&talk.session, talk.printing);
    let words = words(printing.language);
    match word.to_lowercase().as_str() {
        "h" if session.begun_with().view.coach => {
            let hint = hint(session.scenario(), &session.observe());
            anstream::println!("{}\n", hint.text(session.scenario(), printing.language));
        }
        "n" => print_notebook(session, printing),
        "g" => print_gauges(&session.observe(), printing),
        "l" => talk.printing.language = printing.language.other(),
        "z" => {
            let rewound = talk.rewind();
            if rewound && printing.json {
                events::print_rewound(&talk.session, printing);
                return true;
            }
            let key = if rewound {
                "play-rewound"
            } else {
                "play-nothing-to-rewind"
            };
            anstream::println!("{}\n", words.get(key));
        }
        "?" => anstream::println!("{}\n", words.get("play-keys")),
        _ => {
            let made = chosen(session, word).is_some_and(|choice| talk.make(choice).is_ok());
            if !made {
                anstream::eprintln!("{}\n", listing::refusal(&talk.session, word, printing.language));
            }
            return made;
        }
    }
    true
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
