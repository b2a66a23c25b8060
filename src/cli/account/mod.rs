//! `yinxin account`: an account in the terminal, by hand, by a script or by a policy; or every policy
//! over all variants.

pub(super) mod analyze;
mod as_json;
mod as_text;
pub(super) mod graph;
mod policies;

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;

use super::play::{Place, now};
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, account_file, language, unwritten};
use crate::account::{Account, Decision, Play, PolicyName, play_policy, read_script, write_script};
use crate::record::store;
use crate::record::study::Entry;
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
    #[command(flatten)]
    place: Place,
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

    fn told(self) -> u8 {
        self.1.iter().for_each(|line| anstream::eprintln!("{line}"));
        self.0
    }
}

/// What another command asks for an account that it was given.
pub(super) struct Asked<'a> {
    pub path: &'a Path,
    pub json: bool,
    pub seed: u64,
    pub language: Language,
}

impl Asked<'_> {
    /// Every policy over all variants, `games` plays of each with the random one; as [`run`].
    pub fn simulate(&self, games: u64) -> u8 {
        let account = match account(self.path, self.language) {
            Ok(account) => Arc::new(account),
            Err(failed) => return failed.told(),
        };
        let games = u32::try_from(games).unwrap_or(u32::MAX);
        policies::run(&account, games, self.seed, self.json, self.language);
        FINE
    }

    /// One play, by these decisions or by hand, kept in that place; as [`run`].
    pub fn play(&self, variant: Option<&str>, decisions: Option<&[String]>, place: &Place) -> u8 {
        let played = account(self.path, self.language).and_then(|account| {
            let variant = variant_of(&account, variant, self.language)?;
            let script = decisions.map(|decisions| decisions.join("\n"));
            let decisions = script.map(|text| decisions_of(&account, &text, "--choices", self.language));
            let account = Arc::new(account);
            let mut told = Teller::new(self.json, self.language);
            let mut play = opened(&account, variant, self.seed);
            told.opening(&play);
            let decisions = decisions.transpose()?;
            match &decisions {
                Some(decisions) => follow(&mut play, decisions, &mut told)?,
                None => by_hand(&mut play, &mut told),
            }
            told.ending(&play);
            tell_the_course(&play, place, decisions.is_none(), self.language)
        });
        played.map_or_else(Failed::told, |()| FINE)
    }
}

/// Plays; 1 if the account has problems, 2 if a file or the call is unusable.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    played(&arguments, language).map_or_else(Failed::told, |()| FINE)
}

fn played(arguments: &Arguments, language: Language) -> Result<(), Failed> {
    let account = Arc::new(account(&arguments.path, language)?);
    if arguments.simulate {
        policies::run(&account, arguments.games, arguments.seed, arguments.json, language);
        return Ok(());
    }
    let variant = variant_of(&account, arguments.variant.as_deref(), language)?;
    let mut told = Teller::new(arguments.json, language);
    let mut play = opened(&account, variant, arguments.seed);
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
    match &whole {
        Some(decisions) => follow(&mut play, decisions, &mut told)?,
        None => by_hand(&mut play, &mut told),
    }
    told.ending(&play);
    tell_the_course(&play, &arguments.place, whole.is_none(), language)?;
    match &arguments.log {
        Some(file) => store::write_text(file, &write_script(&account, play.log()))
            .map_err(|error| Failed::unusable(unwritten(error, language))),
        None => Ok(()),
    }
}

/// Keeps for the course how an account that is over went. `by_hand`: nobody wrote its decisions down before.
fn tell_the_course(play: &Play, place: &Place, by_hand: bool, language: Language) -> Result<(), Failed> {
    let Some(closing) = play.closing() else { return Ok(()) };
    let entry = Entry::Worked {
        account: play.account().id.clone(),
        score: closing.score,
        passed: closing.passed,
        at: now(),
    };
    let by_hand = by_hand && std::io::stdin().is_terminal();
    place
        .keep_for_course(by_hand, entry, language)
        .map_err(Failed::unusable)
}

/// The account at a path: its folder, or the `account.ron` in it.
fn account(path: &Path, language: Language) -> Result<Account, Failed> {
    let folder = account_file::folder(path).unwrap_or_else(|| path.to_owned());
    let (account, read) = account_file::read(&folder, language).map_err(Failed::unusable)?;
    account.ok_or_else(|| Failed(HAS_PROBLEMS, account_file::blocks(&read, true, language)))
}

/// In that variant, or in the one that the seed draws.
fn opened(account: &Arc<Account>, variant: Option<usize>, seed: u64) -> Play {
    match variant {
        Some(variant) => Play::in_variant(Arc::clone(account), variant),
        None => Play::open(Arc::clone(account), seed),
    }
}

fn variant_of(account: &Account, name: Option<&str>, language: Language) -> Result<Option<usize>, Failed> {
    let Some(name) = name else {
        return Ok(None);
    };
    account.variant_named(name).map(Some).ok_or_else(|| {
        let known: Vec<&str> = account.variants.iter().map(|variant| variant.id.as_str()).collect();
        let filled = [("variant", name.to_owned().into()), ("known", known.join(", ").into())];
        Failed::unusable(words(language).with("play-unknown-variant", &filled))
    })
}

fn script(account: &Account, file: &Path, language: Language) -> Result<Vec<Decision>, Failed> {
    let text = store::read_text(file).map_err(|error| Failed::unusable(error.text(language)))?;
    decisions_of(account, &text, &file.display().to_string(), language)
}

/// The decisions that a text names, one a line; `from` is where it came from.
fn decisions_of(account: &Account, text: &str, from: &str, language: Language) -> Result<Vec<Decision>, Failed> {
    read_script(account, text).map_err(|fault| {
        let filled = [
            ("file", from.to_owned().into()),
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

impl Teller {
    fn new(as_json: bool, language: Language) -> Self {
        Self {
            as_json,
            language,
            events: 0,
        }
    }
}
