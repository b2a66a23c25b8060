//! `yinxin account`: an account in the terminal, by hand, by a script or by a policy; or every policy
//! over all variants.

mod as_json;
mod as_text;
mod policies;

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;

use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, unwritten};
use crate::account::{ACCOUNT_FILE, Account, Decision, Play, PolicyName, load, play_policy, read_script, write_script};
use crate::record::store;
use crate::scenario::{Severity, SourceFiles};
use crate::text::{Language, words};

/// Win an organisation in a month: collect information, travel, meet people, beat a rival.
///
/// Example: yinxin account scenarios/billing-project --policy informed
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder of an account, or its account.ron.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// One decision a line: an act's id, "go PLACE", "wait", "wait HALF-DAYS".
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    script: Option<PathBuf>,
    /// Who decides instead of you.
    #[arg(long, value_name = "POLICY")]
    policy: Option<PolicyArgument>,
    /// Every policy over all variants by their odds, instead of one play.
    #[arg(long, conflicts_with_all = ["script", "policy", "variant"])]
    simulate: bool,
    /// Plays of each variant by the random policy.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    games: u32,
    /// Which variant, instead of the one that the seed draws.
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    /// What chance draws from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// Write the decisions, so that --script plays them again.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Language of the account and the messages.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PolicyArgument {
    /// Stays with the operating staff.
    Squatter,
    /// Dinners and gifts.
    Entertainer,
    /// The decision makers, without information.
    TopOnly,
    /// Collects, then covers levels and functions.
    Informed,
    /// Anything that is open.
    Random,
}

impl From<PolicyArgument> for PolicyName {
    fn from(argument: PolicyArgument) -> Self {
        PolicyName::ALL[argument as usize]
    }
}

/// Why there is no play; the sentences for standard error.
struct Failed(u8, Vec<String>);

impl Failed {
    fn unusable(sentence: String) -> Self {
        Self(UNUSABLE, vec![sentence])
    }
}

/// Plays; 1 if the account has problems, 2 if a file or the call is unusable.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    match played(&arguments, language) {
        Ok(()) => FINE,
        Err(Failed(code, lines)) => {
            lines.iter().for_each(|line| anstream::eprintln!("{line}"));
            code
        }
    }
}

fn played(arguments: &Arguments, language: Language) -> Result<(), Failed> {
    let account = Arc::new(account(&arguments.path, language)?);
    if arguments.simulate {
        policies::run(&account, arguments, language);
        return Ok(());
    }
    let variant = variant(&account, arguments, language)?;
    let mut told = Teller {
        as_json: arguments.json,
        language,
        events: 0,
    };
    let mut play = match variant {
        Some(variant) => Play::in_variant(Arc::clone(&account), variant),
        None => Play::open(Arc::clone(&account), arguments.seed),
    };
    let whole: Option<Vec<Decision>> = match (&arguments.script, arguments.policy) {
        (Some(file), _) => Some(script(&account, file, language)?),
        (None, Some(policy)) => {
            let variant = account.variants.iter().position(|known| known == play.variant());
            let variant = variant.expect("a play has a variant of its account");
            Some(
                play_policy(&account, variant, policy.into(), arguments.seed)
                    .log()
                    .to_vec(),
            )
        }
        (None, None) => None,
    };
    told.opening(&play);
    match whole {
        Some(decisions) => follow(&mut play, &decisions, &mut told)?,
        None => by_hand(&mut play, &mut told),
    }
    told.ending(&play);
    match &arguments.log {
        Some(file) => store::write_text(file, &write_script(&account, play.log()))
            .map_err(|error| Failed::unusable(unwritten(error, language))),
        None => Ok(()),
    }
}

/// Reads an account's folder.
fn account(path: &Path, language: Language) -> Result<Account, Failed> {
    let file = if path.is_dir() {
        path.join(ACCOUNT_FILE)
    } else {
        path.to_owned()
    };
    let folder = file.parent().unwrap_or(Path::new(".")).to_owned();
    let files = store::read_account(&folder).map_err(|error| {
        let filled = [
            ("path", file.display().to_string().into()),
            ("reason", error.text(language).into()),
        ];
        Failed::unusable(words(language).with("account-unreadable", &filled))
    })?;
    let id = folder.canonicalize().unwrap_or_else(|_| folder.clone());
    let id = id.file_name().map(|name| name.to_string_lossy().into_owned());
    let (account, problems) = load(&id.unwrap_or_default(), &files);
    let sources = SourceFiles {
        scenario: files.account,
        translations: files.texts,
        ..SourceFiles::default()
    };
    let told = problems
        .iter()
        .filter(|problem| account.is_none() || problem.severity == Severity::Error);
    let blocks: Vec<String> = told
        .map(|problem| report::block(problem, &folder, &sources, language))
        .collect();
    account.ok_or(Failed(HAS_PROBLEMS, blocks))
}

fn variant(account: &Account, arguments: &Arguments, language: Language) -> Result<Option<usize>, Failed> {
    let Some(name) = &arguments.variant else {
        return Ok(None);
    };
    account.variant_named(name).map(Some).ok_or_else(|| {
        let known: Vec<&str> = account.variants.iter().map(|variant| variant.id.as_str()).collect();
        let filled = [("variant", name.clone().into()), ("known", known.join(", ").into())];
        Failed::unusable(words(language).with("play-unknown-variant", &filled))
    })
}

fn script(account: &Account, file: &Path, language: Language) -> Result<Vec<Decision>, Failed> {
    let text = store::read_text(file).map_err(|error| Failed::unusable(error.text(language)))?;
    read_script(account, &text).map_err(|fault| {
        let filled = [
            ("file", file.display().to_string().into()),
            ("line", fault.line.into()),
            ("written", fault.written.into()),
        ];
        let mut lines = vec![words(language).with("account-script-fault", &filled)];
        lines.extend(
            fault
                .near
                .map(|near| words(language).with("did-you-mean", &[("near", near.into())])),
        );
        Failed(UNUSABLE, lines)
    })
}

/// Plays decisions until they run out, or it is over.
fn follow(play: &mut Play, decisions: &[Decision], told: &mut Teller) -> Result<(), Failed> {
    for (decision, number) in decisions.iter().zip(1_u32..) {
        if play.is_over() {
            break;
        }
        if play.decide(*decision).is_err() {
            let written = write_script(play.account(), &[*decision]);
            let filled = [("number", number.into()), ("written", written.trim().to_owned().into())];
            return Err(Failed::unusable(words(told.language).with("account-not-open", &filled)));
        }
        told.turn(play, *decision);
    }
    Ok(())
}

/// Asks for one decision after the other, by number or by name, until it is over or the input ends.
fn by_hand(play: &mut Play, told: &mut Teller) {
    let mut lines = std::io::stdin().lock().lines();
    while !play.is_over() {
        told.moment(play);
        if std::io::stdin().is_terminal() {
            anstream::print!("> ");
            let _ = std::io::stdout().flush();
        }
        let Some(Ok(line)) = lines.next() else { return };
        if matches!(line.trim(), "quit" | "q") {
            return;
        }
        let decision = told.read(play, line.trim());
        match decision.filter(|decision| play.decide(*decision).is_ok()) {
            Some(decision) => told.turn(play, decision),
            None => told.refused(line.trim()),
        }
    }
}

/// What has been told so far, and how.
struct Teller {
    as_json: bool,
    language: Language,
    /// Events told.
    events: usize,
}
