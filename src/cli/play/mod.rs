//! `yinxin play`: a talk in the terminal, by hand, by a script, or led by a policy.

pub(super) mod events;
mod interactive;
mod keeper;
mod listing;
mod names;
mod resume;
mod table;
mod talk;
pub(super) mod transcript;

use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use rand::TryRng;

pub(super) use keeper::{Place, now, profile_of};
pub(super) use transcript::print_styled;

use super::{FINE, LanguageArgument, PolicyArgument, UNUSABLE, account, account_file, language, report, scenarios};
use crate::analysis::PolicyName;
use crate::record::journal::Header;
use crate::scenario::translate::speak_pseudo;
use crate::sim::{ChooseError, Session, Start, View};
use crate::text::Language;
use keeper::Keeper;
use talk::Talk;

/// A drawn seed is below this, so that it can be read out and typed again.
const SEEDS: u64 = 1_000_000;

/// Play a talk in the terminal.
///
/// Example: yinxin play scenarios/imperial-seal --variant collector --choices open-the-case,ask-for-order
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of a scenario or an account, or its scenario.ron or account.ron. Needed for a new talk
    /// only.
    #[arg(value_name = "PATH", required_unless_present_any = ["resume", "from"])]
    path: Option<PathBuf>,
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
    /// Language of the talk. qps is nobody’s: what stays in plain letters cannot be translated.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<TalkLanguage>,
    /// Without colour, bars and symbols, for screen readers.
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    place: Place,
    /// Take up an unfinished attempt: its name, a part of it that no other has, or "last". Without a
    /// name, list them.
    #[arg(
        long,
        value_name = "ATTEMPT",
        num_args = 0..=1,
        conflicts_with_all = ["from", "seed", "variant", "view", "no_journal"]
    )]
    resume: Option<Option<String>>,
    /// Begin with the turns of another attempt: a journal or a replay file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seed", "variant", "view"])]
    from: Option<PathBuf>,
    /// The last turn to take over from there; without it, all of them.
    #[arg(long, value_name = "N", requires = "from")]
    turn: Option<u16>,
}

/// Languages of a talk as `--lang` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TalkLanguage {
    En,
    Zh,
    /// The scenario in the pseudo-language, all around it in English.
    Qps,
}

impl From<TalkLanguage> for LanguageArgument {
    fn from(argument: TalkLanguage) -> Self {
        match argument {
            TalkLanguage::En | TalkLanguage::Qps => LanguageArgument::En,
            TalkLanguage::Zh => LanguageArgument::Zh,
        }
    }
}

/// What a talk is printed with.
#[derive(Clone, Copy)]
pub(super) struct Printing {
    pub language: Language,
    pub json: bool,
    pub as_learner: bool,
    pub plain: bool,
}

/// Plays to the end, or as far as the script goes; 2 if the call cannot be carried out.
pub fn run(arguments: Arguments) -> u8 {
    let printing = Printing {
        language: language(arguments.lang.map(LanguageArgument::from)),
        json: arguments.json,
        as_learner: arguments.as_learner,
        plain: arguments.plain,
    };
    if arguments.resume == Some(None) {
        return list(&arguments, printing);
    }
    if let Some(path) = arguments
        .path
        .as_deref()
        .filter(|path| account_file::folder(path).is_some())
    {
        let asked = account::Asked {
            path,
            json: printing.json,
            seed: seed(&arguments),
            language: printing.language,
        };
        return asked.play(
            arguments.variant.as_deref(),
            arguments.choices.as_deref(),
            &arguments.place,
        );
    }
    match prepare(&arguments, printing) {
        Ok(talk) => play(talk, &arguments),
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

fn list(arguments: &Arguments, printing: Printing) -> u8 {
    match arguments.place.profile(printing.language) {
        Ok(profile) => resume::list(&profile, printing),
        Err(message) => {
            anstream::eprintln!("{message}");
            UNUSABLE
        }
    }
}

/// The talk before its next choice, or why there is none.
fn prepare(arguments: &Arguments, printing: Printing) -> Result<Talk, String> {
    if let Some(Some(wanted)) = &arguments.resume {
        resume::resume(arguments, wanted, printing)
    } else if let Some(file) = &arguments.from {
        resume::branch(arguments, file, printing, by_hand(arguments))
    } else {
        let path = arguments.path.as_deref().expect("clap asks for it");
        begin(arguments, path, printing)
    }
}

/// A new talk.
fn begin(arguments: &Arguments, path: &Path, printing: Printing) -> Result<Talk, String> {
    let language = printing.language;
    let (mut scenario, read) = report::playable(scenarios::read(path, language)?, language)?;
    let variant = scenarios::variant(&scenario, arguments.variant.as_deref(), language)?;
    let start = Start {
        seed: seed(arguments),
        variant,
        view: arguments.view.unwrap_or_default(),
    };
    let header = Header::of(&scenario, start, language, now());
    let keeper = Keeper::begin(&arguments.place, by_hand(arguments), header, &read.files, language)?;
    if arguments.lang == Some(TalkLanguage::Qps) {
        speak_pseudo(&mut scenario);
    }
    Ok(Talk {
        session: Session::start(Arc::new(scenario), start),
        printing,
        keeper,
    })
}

/// Goes through a talk that is not kept: by that script, or by hand where there is none and a person
/// sits at the terminal.
///
/// # Errors
/// A sentence, if a choice of the script is not offered.
pub(super) fn by_script(session: Session, script: &[String], language: Language, json: bool) -> Result<(), String> {
    let printing = Printing {
        language,
        json,
        as_learner: false,
        plain: false,
    };
    let mut talk = Talk {
        session,
        printing,
        keeper: Keeper::none(),
    };
    if script.is_empty() && stdin().is_terminal() {
        interactive::play(talk);
        return Ok(());
    }
    talk.begin();
    for name in script {
        let choice = talk.session.scenario().choice_named(name);
        let made = choice.is_some_and(|choice| talk.make(choice).is_ok());
        if !made {
            return Err(listing::refusal(&talk.session, name, language));
        }
    }
    talk.end(false);
    Ok(())
}

/// Whether a person plays at a terminal.
fn by_hand(arguments: &Arguments) -> bool {
    arguments.choices.is_none() && arguments.policy.is_none() && stdin().is_terminal()
}

fn seed(arguments: &Arguments) -> u64 {
    let drawn = || {
        by_hand(arguments)
            .then(|| rand::rngs::SysRng.try_next_u64().ok())
            .flatten()
            .map(|seed| seed % SEEDS)
    };
    arguments.seed.or_else(drawn).unwrap_or(0)
}

fn play(mut talk: Talk, arguments: &Arguments) -> u8 {
    if let Some(script) = &arguments.choices {
        follow(&mut talk, script)
    } else if let Some(policy) = arguments.policy {
        let start = talk.session.begun_with();
        let mut player = PolicyName::from(policy).player(start.view, start.seed);
        talk.begin();
        while let Some(choice) = player.choose(talk.session.scenario(), &talk.session.observe()) {
            talk.make(choice).expect("a policy takes an open offer");
        }
        talk.end(false);
        FINE
    } else {
        interactive::play(talk)
    }
}

/// Makes the choices of a script, in order, as far as they go.
fn follow(talk: &mut Talk, script: &[String]) -> u8 {
    talk.begin();
    for name in script.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let choice = talk.session.scenario().choice_named(name);
        if choice
            .ok_or(ChooseError::NotOffered)
            .and_then(|choice| talk.make(choice))
            .is_err()
        {
            let refusal = listing::refusal(&talk.session, name, talk.printing.language);
            anstream::eprintln!("{refusal}");
            return UNUSABLE;
        }
    }
    talk.end(false);
    FINE
}
