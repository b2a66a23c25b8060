//! A shelf that fails where it is told to: the disk is full, a write is torn, the machine stops.
#![allow(dead_code, reason = "each test file uses a part of this module")]

use std::sync::{Arc, Mutex};

use yinxin::record::store::{Memory, Sheet, Shelf, ShelfError};

/// How a write goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is written.
    Refused,
    /// So many bytes are written, then an error comes back.
    Torn(usize),
    /// All is written, and an error comes back: the last flush failed.
    Doubtful,
    /// So many bytes are written, then the machine stops: nothing works any more.
    Stops(usize),
}

/// Memory with one fault in it; clones share it.
#[derive(Clone, Default)]
pub struct Faulty {
    pub inner: Memory,
    plan: Arc<Mutex<Plan>>,
}

#[derive(Default)]
struct Plan {
    writes: usize,
    fault: Option<(usize, usize, Fault)>,
    stopped: bool,
}

impl Faulty {
    /// Fails at the writes `from..until`, counted from 0.
    pub fn at(from: usize, until: usize, fault: Fault) -> Self {
        let faulty = Self::default();
        faulty.plan.lock().expect("no test panics here").fault = Some((from, until, fault));
        faulty
    }

    /// How many writes were asked for: files made, files written, lines added.
    pub fn writes(&self) -> usize {
        self.plan.lock().expect("no test panics here").writes
    }

    /// The fault of this write, if it has one.
    fn fault(&self) -> Option<Fault> {
        let mut plan = self.plan.lock().expect("no test panics here");
        if plan.stopped {
            return Some(Fault::Refused);
        }
        let number = plan.writes;
        plan.writes += 1;
        let (from, until, fault) = plan.fault?;
        let hit = (from..until).contains(&number);
        plan.stopped = hit && matches!(fault, Fault::Stops(_));
        hit.then_some(fault)
    }
}

fn failed(name: &str) -> ShelfError {
    ShelfError::Failed {
        name: name.to_owned(),
        reason: "No space left on device".to_owned(),
    }
}

impl Shelf for Faulty {
    fn list(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.inner.list(folder)
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, ShelfError> {
        self.inner.folders(folder)
    }

    fn erase(&self, folder: &str) -> Result<(), ShelfError> {
        match self.fault() {
            None => self.inner.erase(folder),
            Some(_) => Err(failed(folder)),
        }
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, ShelfError> {
        self.inner.read(name)
    }

    /// Whole or not at all, as a shelf promises.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        match self.fault() {
            None => self.inner.write(name, bytes),
            Some(Fault::Doubtful) => self.inner.write(name, bytes).and(Err(failed(name))),
            Some(_) => Err(failed(name)),
        }
    }

    /// A torn making leaves an empty file.
    fn create(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        let fault = self.fault();
        if fault == Some(Fault::Refused) {
            return Err(failed(name));
        }
        let sheet = self.inner.create(name)?;
        if fault.is_some() {
            return Err(failed(name));
        }
        Ok(Box::new(FaultySheet {
            sheet,
            shelf: self.clone(),
            name: name.to_owned(),
        }))
    }

    fn open(&self, name: &str) -> Result<Box<dyn Sheet>, ShelfError> {
        Ok(Box::new(FaultySheet {
            sheet: self.inner.open(name)?,
            shelf: self.clone(),
            name: name.to_owned(),
        }))
    }

    fn is_held(&self, name: &str) -> bool {
        self.inner.is_held(name)
    }
}

struct FaultySheet {
    sheet: Box<dyn Sheet>,
    shelf: Faulty,
    name: String,
}

impl Sheet for FaultySheet {
    fn read(&mut self) -> Result<Vec<u8>, ShelfError> {
        self.sheet.read()
    }

    fn extend(&mut self, from: u64, bytes: &[u8]) -> Result<(), ShelfError> {
        let fault = self.shelf.fault();
        match fault {
            None => self.sheet.extend(from, bytes),
            Some(Fault::Refused) => Err(failed(&self.name)),
            Some(Fault::Doubtful) => self.sheet.extend(from, bytes).and(Err(failed(&self.name))),
            Some(Fault::Torn(some) | Fault::Stops(some)) => {
                // What is not overwritten yet still stands there.
                let before = self.sheet.read()?;
                let some = some.min(bytes.len());
                let rest = before.get(from as usize + some..).unwrap_or_default();
                self.sheet.extend(from, &[&bytes[..some], rest].concat())?;
                Err(failed(&self.name))
            }
        }
    }
}
