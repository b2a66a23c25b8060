//! The real program in a real window, on a virtual display and the processor's renderer: keys and
//! clicks play the seal to the end in both languages, and each screen is looked at.
//!
//! The talk is led by the engine itself: the same seed meets the same customer, so the test knows
//! which key stands for which choice. What the window does is read from the program's own log.
#![cfg(feature = "real-window")]

mod common;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use yinxin::analysis::Policy;
use yinxin::scenario::ChoiceId;
use yinxin::sim::{Session, Start};

/// A first frame on the processor's renderer may take long on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// Where things are in a window of 1280 × 720: the second card of the course map, the lowest open
/// choice of the first moment (above a closed one), and the rewind button.
const SECOND_CARD: (u32, u32) = (371, 260);
const LOWEST_OPEN_CHOICE: (u32, u32) = (636, 578);
const REWIND: (u32, u32) = (905, 682);

/// A virtual display; ends with the test.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open(number: u32, width: u32, height: u32) -> Self {
        let name = format!(":{number}");
        let server = Command::new("Xvfb")
            .args([
                &name,
                "-screen",
                "0",
                &format!("{width}x{height}x24"),
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let display = Self { server, name };
        let begun = Instant::now();
        while !display.run("xdotool", &["getdisplaygeometry"]).0 {
            assert!(begun.elapsed() < PATIENCE, "the virtual display opens");
            thread::sleep(Duration::from_millis(100));
        }
        display
    }

    /// Runs a program on this display; whether it succeeded, and what it printed.
    fn run(&self, program: &str, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(program)
            .args(arguments)
            .env("DISPLAY", &self.name)
            .output()
            .unwrap_or_else(|error| panic!("{program} is installed: {error}"));
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        )
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The running program.
struct Game<'a> {
    display: &'a Display,
    program: Child,
    log: Receiver<String>,
    window: String,
    shots: PathBuf,
}

impl<'a> Game<'a> {
    fn start(display: &'a Display, shots: &Path, config: &Path, seed: u64, language: &str) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_yinxin"))
            .args(["--seed", &seed.to_string()])
            // Away from the source tree: assets and scenarios are found from anywhere.
            .current_dir("/")
            .env("DISPLAY", &display.name)
            .env("XDG_RUNTIME_DIR", config)
            .env("YINXIN_CONFIG_DIR", config)
            .env("YINXIN_DATA_DIR", config.join("data"))
            .env("LC_ALL", language)
            .env("RUST_LOG", "warn,yinxin=info")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (sender, log) = channel();
        let streams: [Box<dyn std::io::Read + Send>; 2] = [
            Box::new(program.stdout.take().expect("piped")),
            Box::new(program.stderr.take().expect("piped")),
        ];
        for stream in streams {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    eprintln!("  game: {line}");
                    let _ = sender.send(line);
                }
            });
        }
        let mut game = Self {
            display,
            program,
            log,
            window: String::new(),
            shots: shots.to_owned(),
        };
        game.wait_for("screen: home");
        let begun = Instant::now();
        while game.window.is_empty() {
            assert!(begun.elapsed() < PATIENCE, "the window appears");
            let (_, found) = display.run("xdotool", &["search", "--name", "Yinxin"]);
            game.window = found.lines().next().unwrap_or_default().to_owned();
        }
        // Without a window manager nobody else gives the window the keyboard.
        display.run("xdotool", &["windowfocus", "--sync", &game.window]);
        let (_, geometry) = display.run("xdotool", &["getdisplaygeometry"]);
        let (width, height) = geometry.split_once(' ').expect("a width and a height");
        display.run("xdotool", &["windowsize", "--sync", &game.window, width, height]);
        game
    }

    /// Waits until the program has said so.
    fn wait_for(&mut self, said: &str) {
        let begun = Instant::now();
        loop {
            let left = PATIENCE.checked_sub(begun.elapsed()).unwrap_or_default();
            match self.log.recv_timeout(left) {
                Ok(line) if line.contains(said) => return,
                Ok(line) => assert!(!line.contains("panicked"), "{line}"),
                Err(_) => panic!(
                    "the program never said {said:?}; running: {:?}",
                    self.program.try_wait()
                ),
            }
        }
    }

    fn press(&self, key: &str) {
        self.display.run("xdotool", &["key", "--clearmodifiers", key]);
    }

    fn click(&self, (x, y): (u32, u32)) {
        self.display
            .run("xdotool", &["mousemove", &x.to_string(), &y.to_string()]);
        thread::sleep(Duration::from_millis(300));
        self.display.run("xdotool", &["click", "1"]);
    }

    /// Takes a picture of the whole display, and checks that it shows something.
    fn shoot(&self, name: &str) {
        thread::sleep(Duration::from_millis(1500));
        let path = self.shots.join(format!("{name}.png"));
        let (taken, _) = self
            .display
            .run("import", &["-window", "root", &path.display().to_string()]);
        assert!(taken, "{name} was taken");
        assert_not_blank(&path);
    }
}

impl Drop for Game<'_> {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A blank or half-drawn screen has few colours, or one that covers nearly all of it.
fn assert_not_blank(path: &Path) {
    let file = BufReader::new(std::fs::File::open(path).expect("the picture is there"));
    let mut reader = png::Decoder::new(file).read_info().expect("the picture is a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("its size is known")];
    let info = reader.next_frame(&mut pixels).expect("the picture can be read");
    let samples = info.color_type.samples();
    let mut colours = std::collections::BTreeMap::new();
    for pixel in pixels[..info.buffer_size()].chunks(samples) {
        *colours.entry(pixel.to_vec()).or_insert(0u64) += 1;
    }
    let all = u64::from(info.width) * u64::from(info.height);
    let most = colours.values().max().copied().unwrap_or(all);
    assert!(colours.len() > 200, "{}: {} colours", path.display(), colours.len());
    assert!(
        most * 10 < all * 9,
        "{}: one colour covers {most} of {all}",
        path.display()
    );
}

/// A line that ends the talk with this customer, by looking ahead with the engine: the random
/// policy's best of many.
fn line_to_the_end(id: &str, seed: u64) -> (Session, Vec<ChoiceId>) {
    let scenario = common::scenario(id);
    let start = Start {
        seed,
        ..Start::default()
    };
    let best = (0..4000)
        .map(|policy_seed| {
            let mut talk = Session::start(scenario.clone(), start);
            let mut policy = yinxin::analysis::RandomPolicy::new(policy_seed);
            while let Some(choice) = policy.choose(talk.scenario(), &talk.observe()) {
                talk.choose(choice).expect("a policy takes an open offer");
            }
            talk
        })
        .filter(|talk| talk.turns().len() >= 6)
        .max_by_key(|talk| {
            let account = yinxin::debrief::debrief(talk);
            (account.passed, account.tally.score)
        })
        .expect("some talk is long enough");
    let line = best.turns().iter().map(|turn| turn.choice).collect();
    (Session::start(scenario, start), line)
}

/// The key that stands for a choice now.
fn key_of(talk: &Session, choice: ChoiceId) -> String {
    let seen = talk.observe();
    let position = seen
        .open_offers()
        .position(|offer| offer.choice == choice)
        .expect("the choice is open");
    (position + 1).to_string()
}

fn play_the_seal(size: (u32, u32), display: u32, language: &str, by_mouse_too: bool) {
    let shots = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("screens-{}x{}-{language}", size.0, size.1));
    std::fs::create_dir_all(&shots).expect("a folder for the pictures");
    let config = tempfile::tempdir().expect("a folder for the settings");
    let display = Display::open(display, size.0, size.1);
    let seed = 3;
    let (mut talk, line) = line_to_the_end("imperial-seal", seed);
    let mut game = Game::start(&display, &shots, config.path(), seed, language);
    game.shoot("welcome");
    game.press("Escape");
    game.shoot("home");

    // The seal is the second step of the course.
    if by_mouse_too {
        game.click(SECOND_CARD);
    } else {
        for key in ["Down", "Right", "Return"] {
            game.press(key);
            thread::sleep(Duration::from_millis(300));
        }
    }
    game.wait_for("screen: briefing");
    game.shoot("briefing");
    game.press("Return");
    game.wait_for("screen: conversation");
    game.shoot("conversation-begins");
    if by_mouse_too {
        game.click(LOWEST_OPEN_CHOICE);
        game.wait_for("turn: 1");
        game.click(REWIND);
        game.wait_for("turn: 0");
    }

    for (number, &choice) in line.iter().enumerate() {
        game.press(&key_of(&talk, choice));
        talk.choose(choice).expect("the choice is open");
        game.wait_for(&format!("turn: {}", number + 1));
        if number == 3 {
            game.press("l");
            game.wait_for("language:");
            game.shoot("conversation-other-language");
            game.press("l");
            game.wait_for("language:");
            game.shoot("conversation");
            game.press("z");
            game.wait_for("turn: 3");
            game.press(&key_of_rewound(&talk, choice));
            game.wait_for("turn: 4");
        }
    }
    game.wait_for(&format!("ended: {}", talk.observe().outcome.name()));
    game.shoot("conversation-ends");
    game.press("Return");
    game.wait_for("screen: debrief");
    game.shoot("debrief");
    game.press("Escape");
    game.wait_for("screen: home");
}

/// The key of a choice before the last one was made.
fn key_of_rewound(talk: &Session, choice: ChoiceId) -> String {
    let mut before = talk.clone();
    before.rewind();
    key_of(&before, choice)
}

#[test]
fn keys_and_clicks_play_the_seal_to_the_end_in_english() {
    play_the_seal((1280, 720), 91, "en_US.UTF-8", true);
}

#[test]
fn keys_play_the_seal_to_the_end_in_chinese() {
    play_the_seal((1920, 1080), 92, "zh_CN.UTF-8", false);
}
