//! Looks at the scenarios' files and reads what was saved.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use winit::event_loop::EventLoopProxy;

use crate::game::library::{Library, Shelved};
use crate::record::watch::{Seen, Watcher};

/// Between two looks; a change is taken in after two of them that saw the same.
const PAUSE: Duration = Duration::from_millis(80);
/// Looks between two searches for folders that were added.
const LOOKS_BETWEEN_SEARCHES: u32 = 12;

/// Folders that were saved, as they are now, and those that are gone.
pub struct Change {
    pub read: Vec<Shelved>,
    pub gone: Vec<PathBuf>,
}

/// What was saved and has not been taken in yet.
#[derive(Resource)]
pub struct Changes {
    inbox: Mutex<Receiver<Change>>,
    /// The thread goes on as long as this is there.
    _alive: Arc<()>,
}

impl Changes {
    pub fn next(&self) -> Option<Change> {
        self.inbox.lock().ok()?.try_recv().ok()
    }
}

/// Begins to watch the folder of the library, where there is one.
pub fn begin(library: Res<Library>, proxy: Option<Res<EventLoopProxyWrapper>>, mut commands: Commands) {
    let Some(dir) = library.dir().map(Path::to_owned) else {
        return;
    };
    let (outbox, inbox) = channel();
    let alive = Arc::new(());
    let wake = proxy.map(|proxy| EventLoopProxy::clone(&proxy));
    let watched = Arc::downgrade(&alive);
    let begun = thread::Builder::new()
        .name("scenario files".to_owned())
        .spawn(move || watch(&dir, &outbox, &watched, wake.as_ref()));
    match begun {
        Ok(_) => commands.insert_resource(Changes {
            inbox: Mutex::new(inbox),
            _alive: alive,
        }),
        Err(error) => warn!("saved scenarios are not noticed: {error}"),
    }
}

fn watch(dir: &Path, outbox: &Sender<Change>, alive: &Weak<()>, wake: Option<&EventLoopProxy<WinitUserEvent>>) {
    let mut watcher = Watcher::new(Seen::below(dir));
    for looks in 1u32.. {
        thread::sleep(PAUSE);
        if alive.strong_count() == 0 {
            return;
        }
        let now = match looks % LOOKS_BETWEEN_SEARCHES {
            0 => Seen::below(dir),
            _ => watcher.known().again(),
        };
        let Some(before) = watcher.look(now) else { continue };
        let (there, gone) = watcher
            .known()
            .differ_from(&before)
            .into_iter()
            .partition(|folder| folder.is_dir());
        let there: Vec<PathBuf> = there;
        let change = Change {
            read: there.into_iter().map(Shelved::read).collect(),
            gone,
        };
        if outbox.send(change).is_err() {
            return;
        }
        if let Some(wake) = wake {
            // The window may be closing: then nobody waits.
            let _ = wake.send_event(WinitUserEvent::WakeUp);
        }
    }
}
