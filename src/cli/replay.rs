//! `yinxin replay`: an attempt turn by turn, commented, and as a file to hand on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anstyle::Style;
use serde_json::json;

use super::play::{Printing, events, now, print_styled, transcript};
use super::{FINE, HAS_PROBLEMS, LanguageArgument, UNUSABLE, language, report, scenarios};
use crate::record::journal::{Damage, Entry, Player, Reading, ReplayError, Step, Unreadable, replay};
use crate::record::replay_file::{CommentError, ENDING, comment, export, find_scenario, fits};
use crate::record::store::{self, Disk, Shelf};
use crate::report::attempt::Report;
use crate::scenario::{self, Scenario, SourceFiles};
use crate::sim::Session;
use crate::text::{Language, words};

/// Show an attempt turn by turn, with its comments.
///
/// FILE is a journal or a replay file (*.yinxin). The talk is played again from its choices, and
/// its ledger compared with the one recorded: 1 if they differ, or if the file is damaged.
///
/// Example: yinxin replay lesson.yinxin --comment 3 "Why not ask first?"
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A journal (*.jsonl) or a replay file (*.yinxin).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// One JSON object a line: as `play --json`, with `rewound`, `commented` and last `replayed`.
    #[arg(long)]
    json: bool,
    /// Show only what a learner could see.
    #[arg(long)]
    as_learner: bool,
    /// Add a comment to the file: at a turn, or at the whole with 0.
    #[arg(long, num_args = 2, value_names = ["TURN", "TEXT"])]
    comment: Option<Vec<String>>,
    /// Write a file for someone else. Its ending says what: .yinxin a replay file; .html, .json or
    /// .csv the report of a finished attempt.
    #[arg(long, value_name = "FILE")]
    export: Option<PathBuf>,
    /// Let the replay file carry the scenario. One that does not come with the program is always
    /// carried.
    #[arg(long, requires = "export")]
    with_scenario: bool,
    /// Where the scenario is, if it does not come with the program and is not carried along.
    #[arg(long, value_name = "PATH")]
    scenario: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
    /// Without colour, bars and symbols, for screen readers.
    #[arg(long)]
    plain: bool,
}

/// A journal or replay file, with the scenario that was played.
pub(super) struct Played {
    bytes: Vec<u8>,
    pub reading: Reading,
    pub files: SourceFiles,
    scenario: Arc<Scenario>,
}

impl Played {
    /// The talk as it stands at the end of the file.
    pub fn session(&self, language: Language) -> Result<Session, String> {
        replay(Arc::clone(&self.scenario), &self.reading).map_err(|error| cannot(&error, language))
    }
}

/// Comments, exports, or shows; 1 if the file is damaged or its ledger differs.
pub fn run(arguments: Arguments) -> u8 {
    let printing = Printing {
        language: language(arguments.lang),
        json: arguments.json,
        as_learner: arguments.as_learner,
        plain: arguments.plain,
    };
    carry_out(&arguments, printing).unwrap_or_else(|message| {
        anstream::eprintln!("{message}");
        UNUSABLE
    })
}

fn carry_out(arguments: &Arguments, printing: Printing) -> Result<u8, String> {
    let language = printing.language;
    if let Some(given) = &arguments.comment {
        add_comment(&arguments.file, &given[0], &given[1], language)?;
    }
    if arguments.comment.is_some() && arguments.export.is_none() {
        return Ok(FINE);
    }
    let played = open(&arguments.file, arguments.scenario.as_deref(), language)?;
    match &arguments.export {
        Some(to) => write(&played, to, arguments.with_scenario, language),
        None => show(&played, printing),
    }
}

/// Opens a journal or replay file, and finds the scenario that was played in it: carried along, in
/// the folder given, among those that came with the program, in the archive beside the journal.
///
/// # Errors
/// A sentence that says what is missing.
pub(super) fn open(file: &Path, scenario: Option<&Path>, language: Language) -> Result<Played, String> {
    let (shelf, name) = beside(file);
    let bytes = shelf.read(&name).map_err(|error| error.text(language))?;
    let reading = Reading::of(&bytes).map_err(|error| unreadable(&error, file, language))?;
    let given = scenario.map(|path| scenarios::read(path, language)).transpose()?;
    let at_hand = given.map(|read| read.files).into_iter().chain(shipped());
    // attempts, profile, profiles, data folder
    let archive = file.ancestors().nth(4).map(Disk::at);
    let files = find_scenario(&reading, at_hand, archive.as_ref().map(|disk| disk as &dyn Shelf));
    let files = files.or_else(|| find_scenario(&reading, [], Some(&Disk::at(store::data_dir()?))));
    let id = reading.header.scenario.as_str();
    let files = files.ok_or_else(|| words(language).with("replay-no-scenario", &[("scenario", id.into())]))?;
    let read = scenarios::Read {
        folder: PathBuf::from(id),
        loaded: scenario::load(&files),
        files,
    };
    let (scenario, read) = report::playable(read, language)?;
    Ok(Played {
        bytes,
        reading,
        files: read.files,
        scenario: Arc::new(scenario),
    })
}

/// The scenarios that came with the program, read one by one as they are asked for.
fn shipped() -> impl Iterator<Item = SourceFiles> {
    let folders = store::find_scenarios_dir().and_then(|folder| store::scenario_folders(&folder).ok());
    let folders = folders.unwrap_or_default();
    folders
        .into_iter()
        .filter_map(|folder| store::read_scenario(&folder).ok())
}

/// A file as its folder and its name there.
fn beside(file: &Path) -> (Disk, String) {
    let folder = file.parent().unwrap_or(Path::new(""));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    (Disk::at(folder), name)
}

fn add_comment(file: &Path, turn: &str, text: &str, language: Language) -> Result<(), String> {
    let words = words(language);
    let number = turn.parse().ok();
    let number = number.ok_or_else(|| words.with("replay-not-a-turn", &[("turn", turn.into())]))?;
    let (disk, name) = beside(file);
    comment(Arc::new(disk), &name, number, text, now()).map_err(|error| match error {
        CommentError::Shelf(error) => error.text(language),
        CommentError::Unreadable(error) => unreadable(&error, file, language),
        CommentError::NoSuchTurn { turn, last } => {
            words.with("replay-no-turn", &[("turn", turn.into()), ("last", last.into())])
        }
    })
}

/// Writes what the ending of the file asks for.
fn write(played: &Played, to: &Path, with_scenario: bool, language: Language) -> Result<u8, String> {
    let bytes = match to.extension().and_then(|ending| ending.to_str()) {
        Some(ENDING) => replay_file(played, with_scenario, language)?,
        Some(form @ ("html" | "json" | "csv")) => report_of(played, form, language)?.into_bytes(),
        _ => {
            let file = [("file", to.display().to_string().into())];
            return Err(words(language).with("report-unknown-ending", &file));
        }
    };
    let (disk, name) = beside(to);
    disk.write(&name, &bytes).map_err(|error| error.text(language))?;
    Ok(FINE)
}

fn replay_file(played: &Played, with_scenario: bool, language: Language) -> Result<Vec<u8>, String> {
    let carry = with_scenario || !shipped().any(|files| fits(&played.reading, &files));
    let bytes = export(&played.bytes, carry.then_some(&played.files));
    bytes.map_err(|error| unreadable(&error, Path::new(&played.reading.header.attempt), language))
}

fn report_of(played: &Played, form: &str, language: Language) -> Result<String, String> {
    let session = played.session(language)?;
    let report = Report::of(&played.reading, &session, language);
    let report = report.ok_or_else(|| words(language).get("report-unfinished"))?;
    Ok(match form {
        "html" => report.html(),
        "json" => report.json(),
        _ => report.csv(),
    })
}

/// Prints the attempt from its beginning to its end.
fn show(played: &Played, printing: Printing) -> Result<u8, String> {
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
            ("engine", header.engine.as_str().into()),
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
                let line = words(printing.language).with("replay-comment", &[("text", (*text).into())]);
                anstream::println!("{line}\n");
            }
        }
    }
}

/// What damage is called in JSON.
pub(super) fn damage_name(damage: Damage) -> &'static str {
    match damage {
        Damage::Torn => "torn",
        Damage::Changed { .. } => "changed",
    }
}

/// Why a file is no journal, in a sentence.
pub(super) fn unreadable(error: &Unreadable, file: &Path, language: Language) -> String {
    let file = [("file", file.display().to_string().into())];
    words(language).with(
        match error {
            Unreadable::NoHeader => "journal-unreadable",
            Unreadable::Newer(_) => "journal-newer",
        },
        &file,
    )
}

/// Why a journal cannot be played, in a sentence.
pub(super) fn cannot(error: &ReplayError, language: Language) -> String {
    let words = words(language);
    match error {
        ReplayError::OtherScenario => words.get("replay-other-edition"),
        ReplayError::UnknownVariant(_) => words.get("replay-other-edition"),
        ReplayError::CannotChoose { turn, choice } => words.with(
            "replay-cannot-choose",
            &[("turn", (*turn).into()), ("choice", choice.as_str().into())],
        ),
        ReplayError::CannotRewind(turn) => words.with("replay-cannot-rewind", &[("turn", (*turn).into())]),
    }
}
