//! The story in Lua, played by the loop at the end of `story/scenario.lua`.

use mlua::{Function, Table};

use super::{Played, Player};

pub struct Lua {
    /// Keeps the function alive.
    _lua: mlua::Lua,
    play: Function,
}

impl Lua {
    pub fn new() -> Self {
        let lua = mlua::Lua::new();
        let math: Table = lua.globals().get("math").expect("Lua has mathematics");
        math.get::<Function>("randomseed")
            .and_then(|seed| seed.call::<()>(1))
            .expect("Lua's generator takes a seed");
        let random: Function = math.get("random").expect("Lua has a generator");
        lua.globals().set("RND", random).expect("a global can be set");
        let source = include_str!("../../story/scenario.lua");
        let play = lua.load(source).eval().expect("the story is good Lua");
        Self { _lua: lua, play }
    }
}

impl Player for Lua {
    fn play(&mut self, talks: u64) -> Played {
        let (sold, call_back, lost, walked_out, choices, _score, bytes): (u64, u64, u64, u64, u64, i64, u64) =
            self.play.call(talks).expect("the story can be played");
        Played {
            talks,
            choices,
            outcomes: [sold, call_back, lost, walked_out],
            bytes,
        }
    }
}
