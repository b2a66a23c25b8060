//! The peers' story as data: 25 nodes, 97 choices, four whole numbers that effects move at random.
//!
//! Node `@judge` ends the story by its score, trust + interest − irritation.

use serde::Deserialize;

/// Where the story begins.
pub const FIRST: &str = "greet_0";
/// The four numbers, in the order in which effects list them.
pub const NUMBERS: [&str; 4] = ["trust", "interest", "irritation", "patience"];
/// What they begin with; patience is up to four more.
pub const START: [i16; 4] = [30, 20, 10, 14];
/// Patience at 0 or irritation from here on: the customer walks out.
pub const WALKS_OUT_FROM: i16 = 70;
/// Scores from which the story ends in a sale, and in a promise to call back.
pub const SOLD_FROM: i16 = 60;
pub const CALL_BACK_FROM: i16 = 25;
/// Trust from which a node greets warmly.
pub const WARM_FROM: i16 = 45;

#[derive(Deserialize)]
pub struct Node {
    pub id: String,
    /// What is said with trust of at least [`WARM_FROM`], and else.
    pub warm: String,
    pub cool: String,
    pub choices: Vec<Choice>,
}

#[derive(Deserialize)]
pub struct Choice {
    pub text: String,
    /// Number, comparison (`>=` or `<`), bound; all must hold.
    pub when: Vec<(String, String, i16)>,
    /// For each number, what is added and up to how much more at random.
    pub moves: [(i16, u16); 4],
    /// Trust from which the answer is the pleased one.
    pub pleased_from: i16,
    pub pleased: String,
    pub displeased: String,
    pub next: String,
}

/// The story in `story/scenario.json`: made from the Lua source by rewriting its regular lines.
pub fn read() -> Vec<Node> {
    serde_json::from_str(include_str!("../story/scenario.json")).expect("the story is as declared")
}

/// How a score is judged: 0 sold, 1 call back, 2 lost. (3 is walking out.)
pub fn judge(score: i16) -> usize {
    if score >= SOLD_FROM {
        0
    } else if score >= CALL_BACK_FROM {
        1
    } else {
        2
    }
}
