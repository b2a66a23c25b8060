//! No command opens the game; a command runs the trainers' tools.

use std::process::ExitCode;

fn main() -> ExitCode {
    yinxin::start(std::env::args_os())
}
