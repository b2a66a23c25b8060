//! `yinxin play`: a talk in the terminal, by hand, by a script, or led by a policy.

mod events;
mod interactive;
mod listing;
mod names;
mod transcript;

use std::io::{IsTerminal, stdin};
use std::path::PathBuf;
use std::sync::Arc;

use rand::TryRng;

use super::{FINE, LanguageArgument, PolicyArgument, UNUSABLE, language, report, scenarios};
use crate::analysis::PolicyName;
use crate::scenario::ChoiceId;
use crate::sim::{ChooseError, Session, Start, View};
use crate::text::Language;

/// A drawn seed is below this, so that it can be read out and typed again.
const SEEDS: u64 = 1_000_000;

/// Play a talk in the terminal.
///
/// Example: yinxin play scenarios/imperial-seal --variant collector --choices open-the-case,ask-for-order
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The scenario's folder, or its scenario.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Who stands before you; without it the seed draws.
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    /// The same seed meets the same customer and hears the same words. Without one, a talk by hand
    /// draws it, and anything else takes 0.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Choices to make, by id, one after another.
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', conflicts_with = "policy")]
    choices: Option<Vec<String>>,
    /// Let a policy play.
    #[arg(long, value_name = "POLICY")]
    policy: Option<PolicyArgument>,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// Print only what a learner could see.
    #[arg(long)]
    as_learner: bool,
    /// What is shown: gauges=exact|coarse|hidden,patience=exact|coarse|hidden,coach=on|off
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,
    /// Language of the talk.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
    /// Without colour, bars and symbols, for screen readers.
    #[arg(long)]
    plain: bool,
}

/// What a talk is printed with.
#[derive(Clone, Copy)]
struct Printing {
    language: Language,
    json: bool,
    as_learner: bool,
    plain: bool,
}

/// Plays to the end, or as far as the script goes; 2 if the call cannot be carried out.
pub fn run(arguments: Arguments) -> u8 {
    let printing = Printing {
        language: language(arguments.lang),
        json: arguments.json,
        as_learner: arguments.as_learner,
        plain: arguments.plain,
    };
    match prepare(&arguments, printing.language) {
        Ok(session) => play(session, arguments, printing),
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

/// The talk before its first choice, or why there is none.
fn prepare(arguments: &Arguments, language: Language) -> Result<Session, String> {
    let (scenario, _) = report::playable(scenarios::read(&arguments.path, language)?, language)?;
    let variant = scenarios::variant(&scenario, arguments.variant.as_deref(), language)?;
    let start = Start {
        seed: seed(arguments),
        variant,
        view: arguments.view.unwrap_or_default(),
    };
    Ok(Session::start(Arc::new(scenario), start))
}

fn seed(arguments: &Arguments) -> u64 {
    let by_hand = arguments.choices.is_none() && arguments.policy.is_none() && stdin().is_terminal();
    let drawn = || {
        by_hand
            .then(|| rand::rngs::SysRng.try_next_u64().ok())
            .flatten()
            .map(|seed| seed % SEEDS)
    };
    arguments.seed.or_else(drawn).unwrap_or(0)
}

fn play(mut session: Session, arguments: Arguments, printing: Printing) -> u8 {
    if let Some(script) = &arguments.choices {
        follow(&mut session, script, printing)
    } else if let Some(policy) = arguments.policy {
        let mut player = PolicyName::from(policy).player(session.begun_with().view, session.begun_with().seed);
        begin(&session, printing);
        while let Some(choice) = player.choose(session.scenario(), &session.observe()) {
            make(&mut session, choice, printing).expect("a policy takes an open offer");
        }
        end(&session, printing);
        FINE
    } else {
        interactive::play(session, printing)
    }
}

/// Makes the choices of a script, in order, as far as they go.
fn follow(session: &mut Session, script: &[String], printing: Printing) -> u8 {
    begin(session, printing);
    for name in script.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let choice = session.scenario().choice_named(name);
        if choice
            .ok_or(ChooseError::NotOffered)
            .and_then(|choice| make(session, choice, printing))
            .is_err()
        {
            anstream::eprintln!("{}", listing::refusal(session, name, printing.language));
            return UNUSABLE;
        }
    }
    end(session, printing);
    FINE
}

fn begin(session: &Session, printing: Printing) {
    if printing.json {
        events::print_opening(session, printing)
    } else {
        transcript::print_opening(session, printing)
    }
}

/// Makes one choice and prints what came of it.
fn make(session: &mut Session, choice: ChoiceId, printing: Printing) -> Result<(), ChooseError> {
    session.choose(choice)?;
    if printing.json {
        events::print_turn(session, printing)
    } else {
        transcript::print_turn(session, printing)
    }
    Ok(())
}

fn end(session: &Session, printing: Printing) {
    if printing.json {
        events::print_end(session, printing)
    } else {
        transcript::print_end(session, printing)
    }
}
