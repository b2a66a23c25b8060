//! Ctrl+C: the first ends long work with what is known, the second ends at once.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use super::STOPPED;

static ASKED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl+C is asked for by [`asked_to_stop`].
pub fn listen() {
    let heard = || {
        if ASKED.swap(true, Ordering::Relaxed) {
            process::exit(STOPPED.into());
        }
    };
    // Where signals cannot be heard, Ctrl+C ends at once as ever.
    let _ = ctrlc::set_handler(heard);
}

/// Whether Ctrl+C was pressed since [`listen`].
pub fn asked_to_stop() -> bool {
    ASKED.load(Ordering::Relaxed)
}
