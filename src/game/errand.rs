//! Work for the disk that no frame waits for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::platform::time::Instant;
use bevy::tasks::{IoTaskPool, Task};

/// Something that is being done on Bevy's pool for reading and writing. Dropped, it is done all the
/// same, and nobody hears of it.
pub struct Errand<T> {
    slot: Arc<Mutex<Option<T>>>,
    task: Option<Task<()>>,
    sent: Instant,
}

impl<T: Send + 'static> Errand<T> {
    pub fn send(work: impl FnOnce() -> T + Send + 'static) -> Self {
        let slot = Arc::new(Mutex::new(None));
        let brought = Arc::clone(&slot);
        let task = IoTaskPool::get().spawn(async move {
            let came = work();
            if let Ok(mut slot) = brought.lock() {
                *slot = Some(came);
            }
        });
        Self {
            slot,
            task: Some(task),
            sent: Instant::now(),
        }
    }

    /// What it came to, once.
    pub fn came_back(&mut self) -> Option<T> {
        self.slot.lock().ok()?.take()
    }

    /// How long it has been out.
    pub fn lasts(&self) -> Duration {
        self.sent.elapsed()
    }
}

impl<T> Drop for Errand<T> {
    fn drop(&mut self) {
        if let Some(task) = self.task.take() {
            task.detach();
        }
    }
}
