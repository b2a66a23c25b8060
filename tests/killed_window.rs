//! The real window is killed (SIGKILL) while it is played by keys, again and again; nothing whose
//! reaction was shown may be lost, every journal stays readable, and each next run goes on where
//! the last was killed. `YINXIN_WINDOW_KILLS=100` kills that often; needs Xvfb and xdotool.
#![cfg(feature = "real-window")]

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use yinxin::record::journal::{Entry, Reading};

const PATIENCE: Duration = Duration::from_secs(60);
const DISPLAY: &str = ":93";

/// A generator of its own, so that a run can be repeated (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn open_display() -> Server {
    let server = Command::new("Xvfb")
        .args([DISPLAY, "-screen", "0", "800x600x24", "-nolisten", "tcp"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed");
    let begun = Instant::now();
    while !xdotool(&["getdisplaygeometry"]) {
        assert!(begun.elapsed() < PATIENCE, "the virtual display opens");
        thread::sleep(Duration::from_millis(50));
    }
    Server(server)
}

fn xdotool(arguments: &[&str]) -> bool {
    let done = Command::new("xdotool")
        .args(arguments)
        .env("DISPLAY", DISPLAY)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    done.expect("xdotool is installed").success()
}

/// The running program and what it has said.
struct Game {
    program: Child,
    log: Receiver<String>,
    said: Vec<String>,
}

/// A folder with one talk and no course, so that Enter begins it.
fn one_talk(config: &Path) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal");
    let to = config.join("scenarios/imperial-seal");
    std::fs::create_dir_all(&to).expect("a folder can be made");
    for name in ["scenario.ron", "zh.ftl"] {
        std::fs::copy(from.join(name), to.join(name)).expect("the seal is shipped");
    }
    to.parent().expect("it lies in a folder").to_owned()
}

impl Game {
    fn start(data: &Path, config: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_yinxin"))
            .args(["--seed", "3", "--scenarios"])
            .arg(one_talk(config))
            .env("DISPLAY", DISPLAY)
            .env("XDG_RUNTIME_DIR", config)
            .env("YINXIN_CONFIG_DIR", config)
            .env("YINXIN_DATA_DIR", data)
            .env("LC_ALL", "en_US.UTF-8")
            .env("RUST_LOG", "warn,yinxin=info")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (sender, log) = channel();
        let streams: [Box<dyn Read + Send>; 2] = [
            Box::new(program.stdout.take().expect("piped")),
            Box::new(program.stderr.take().expect("piped")),
        ];
        for stream in streams {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Self {
            program,
            log,
            said: Vec::new(),
        }
    }

    /// Waits until the program has said so; `false` if it does not in this time.
    fn hears(&mut self, wanted: &str, patience: Duration) -> Option<String> {
        let begun = Instant::now();
        loop {
            let left = patience.checked_sub(begun.elapsed())?;
            let line = self.log.recv_timeout(left).ok()?;
            assert!(!line.contains("panicked"), "{line}");
            self.said.push(line.clone());
            if line.contains(wanted) {
                return Some(line);
            }
        }
    }

    fn wait_for(&mut self, wanted: &str) -> String {
        let said = self.hears(wanted, PATIENCE);
        said.unwrap_or_else(|| panic!("the program never said {wanted:?}: {:#?}", self.said))
    }

    /// Kills it, and hears all that it has said until then.
    fn kill(mut self) -> Vec<String> {
        self.program.kill().expect("it was running");
        self.program.wait().expect("it can be waited for");
        while let Ok(line) = self.log.recv_timeout(Duration::from_secs(2)) {
            self.said.push(line);
        }
        self.said
    }
}

fn number_after(line: &str, name: &str) -> Option<usize> {
    let (_, after) = line.split_once(name)?;
    after.split_whitespace().next()?.parse().ok()
}

/// The turns shown in a run, in order: what the learner saw happen.
fn shown(said: &[String]) -> Vec<usize> {
    said.iter().filter_map(|line| number_after(line, " turn: ")).collect()
}

/// The turns after each choice and rewind that a journal holds of its last run.
fn written(reading: &Reading) -> Vec<usize> {
    let mut written = Vec::new();
    for entry in &reading.entries {
        match entry {
            Entry::Resumed { .. } => written.clear(),
            Entry::Chose { turn, .. } => written.push(usize::from(*turn)),
            Entry::Rewound { to, .. } => written.push(usize::from(*to)),
            _ => {}
        }
    }
    written
}

fn journals(data: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(data.join("profiles/default/attempts")) else {
        return Vec::new();
    };
    let paths = files.flatten().map(|file| file.path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect()
}

/// What the kills came to.
#[derive(Default, Debug)]
struct Sums {
    kills: usize,
    shown: usize,
    lost: usize,
    unreadable: usize,
    resumed: usize,
    slowest_resume_ms: usize,
}

#[test]
fn a_killed_window_has_lost_nothing_that_was_shown_and_goes_on() {
    let kills = std::env::var("YINXIN_WINDOW_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok());
    let kills: usize = kills.unwrap_or(5);
    let _display = open_display();
    let data = tempfile::tempdir().expect("a folder for the journals");
    let config = tempfile::tempdir().expect("a folder for the settings");
    let (mut dice, mut sums) = (Dice(20_261_123), Sums::default());
    for round in 0..kills {
        let said = one_round(data.path(), config.path(), &mut dice, &mut sums);
        sums.kills += 1;
        check(data.path(), &said, &mut sums);
        if round % 10 == 9 {
            println!("{sums:?}");
        }
    }
    println!("{sums:?}");
    assert_eq!((sums.lost, sums.unreadable), (0, 0), "{sums:?}");
    assert!(kills < 5 || sums.shown > 0 && sums.resumed > 0, "{sums:?}");
}

/// Starts, goes on with the talk that waits or begins one, plays at random, and kills.
fn one_round(data: &Path, config: &Path, dice: &mut Dice, sums: &mut Sums) -> Vec<String> {
    let waiting = unfinished(data);
    let mut game = Game::start(data, config);
    game.wait_for("screen: home");
    if waiting.is_some() {
        game.wait_for("attempts:");
    }
    xdotool(&["search", "--sync", "--name", "Yinxin", "windowfocus", "--sync"]);
    // The cards are drawn in the frame after they are known.
    thread::sleep(Duration::from_millis(800));
    match waiting {
        Some(turns) => {
            for key in ["Up", "Up", "Return"] {
                xdotool(&["key", key]);
                thread::sleep(Duration::from_millis(300));
            }
            let line = game.wait_for("resumed: ");
            assert_eq!(number_after(&line, "resumed: "), Some(turns), "{line}");
            let line = game.wait_for("taken up in ");
            let ms = number_after(&line, "taken up in ").expect("a number");
            sums.slowest_resume_ms = sums.slowest_resume_ms.max(ms);
            sums.resumed += 1;
        }
        None => {
            xdotool(&["key", "Return"]);
            game.wait_for("screen: briefing");
            thread::sleep(Duration::from_millis(150));
            xdotool(&["key", "Return"]);
        }
    }
    game.wait_for("screen: conversation");
    thread::sleep(Duration::from_millis(100));
    for _ in 0..1 + dice.below(6) {
        let key = if dice.below(6) == 0 {
            "z".to_owned()
        } else {
            (1 + dice.below(4)).to_string()
        };
        xdotool(&["key", &key]);
        // Sometimes the reaction is waited for, sometimes the kill comes into its writing.
        if dice.below(3) > 0 {
            let _ = game.hears(" turn: ", Duration::from_millis(400));
        }
    }
    thread::sleep(Duration::from_millis(dice.below(120)));
    game.kill()
}

/// The turns of the one talk that waits, if one does.
fn unfinished(data: &Path) -> Option<usize> {
    journals(data).iter().find_map(|path| {
        let reading = Reading::of(&std::fs::read(path).ok()?).ok()?;
        reading.end().is_none().then(|| usize::from(reading.turns()))
    })
}

/// Every journal can be read, and the last run's holds all that was shown.
fn check(data: &Path, said: &[String], sums: &mut Sums) {
    let shown = shown(said);
    sums.shown += shown.len();
    let mut newest: Option<(yinxin::record::Moment, Reading)> = None;
    for path in journals(data) {
        let bytes = std::fs::read(&path).expect("it is there");
        // Made, and killed before its first line: nothing was shown of it.
        if bytes.is_empty() {
            continue;
        }
        match Reading::of(&bytes) {
            Ok(reading) => {
                let last = reading.entries.iter().filter_map(Entry::at).max().unwrap_or_default();
                if newest.as_ref().is_none_or(|(at, _)| *at < last) {
                    newest = Some((last, reading));
                }
            }
            Err(why) => {
                eprintln!("{}: {why}", path.display());
                sums.unreadable += 1;
            }
        }
    }
    let written = newest.map(|(_, reading)| written(&reading)).unwrap_or_default();
    if !shown.is_empty() && !written.starts_with(&shown) {
        eprintln!("shown {shown:?}, written {written:?}");
        sums.lost += shown.len();
    }
}
