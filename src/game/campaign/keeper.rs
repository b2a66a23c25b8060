//! What is written down of a campaign, off the frame: each week, and what it came to.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Run;
use crate::game::errand::Errand;
use crate::game::screens::Rebuild;
use crate::record::campaigns::{Line, keep};
use crate::record::profile::Profile;
use crate::record::store::ShelfError;
use crate::record::study::{Entry, Study};

/// Lines on their way to the disk, and what is not kept yet.
#[derive(Default)]
pub struct Keeper {
    out: Option<Errand<Tried>>,
    waiting: Vec<ToKeep>,
    /// Why the disk refused what waits.
    pub trouble: Option<ShelfError>,
}

/// One thing to be kept.
#[derive(Clone)]
pub enum ToKeep {
    Lines(Profile, String, Vec<Line>),
    /// For the course.
    Study(Profile, Entry),
}

/// What was not kept, in order, and why.
type Tried = Result<(), (Vec<ToKeep>, ShelfError)>;

impl ToKeep {
    fn keep(&self) -> Result<(), ShelfError> {
        match self {
            ToKeep::Lines(profile, campaign, lines) => keep(profile, campaign, lines),
            ToKeep::Study(profile, entry) => Study::of(profile)?.keep(entry.clone()),
        }
    }
}

fn keep_all(all: Vec<ToKeep>) -> Tried {
    for (position, one) in all.iter().enumerate() {
        if let Err(error) = one.keep() {
            return Err((all[position..].to_vec(), error));
        }
    }
    Ok(())
}

impl Keeper {
    /// Has it written behind what waits; what was refused before is tried again.
    pub fn keep(&mut self, one: ToKeep) {
        self.waiting.push(one);
        self.send();
    }

    fn send(&mut self) {
        if self.out.is_none() && !self.waiting.is_empty() {
            let all = std::mem::take(&mut self.waiting);
            self.out = Some(Errand::send(move || keep_all(all)));
        }
    }

    /// Whether something is being written.
    pub fn is_out(&self) -> bool {
        self.out.is_some()
    }

    /// Hears from the disk; `true`: something else is to be said.
    fn hear(&mut self) -> bool {
        let Some(tried) = self.out.as_mut().and_then(Errand::came_back) else {
            return false;
        };
        self.out = None;
        let before = self.trouble.take();
        match tried {
            Ok(()) => self.send(),
            Err((mut left, why)) => {
                warn!("the campaign is not kept: {why}");
                left.append(&mut self.waiting);
                self.waiting = left;
                self.trouble = Some(why);
            }
        }
        self.trouble != before
    }
}

pub fn hear(mut run: ResMut<Run>, mut rebuild: ResMut<Rebuild>, mut redraw: MessageWriter<RequestRedraw>) {
    let Some(open) = &mut run.bypass_change_detection().open else {
        return;
    };
    rebuild.0 |= open.keeper.hear();
    if open.keeper.is_out() {
        redraw.write(RequestRedraw);
    }
}

/// A window that closes waits for what is being written, and tries once more what was refused.
pub fn finish(mut run: ResMut<Run>) {
    let Some(open) = &mut run.bypass_change_detection().open else {
        return;
    };
    open.keeper.wait();
    open.keeper.send();
    open.keeper.wait();
}

impl Keeper {
    /// Three seconds at most.
    fn wait(&mut self) {
        for _ in 0..3000 {
            if self.out.is_none() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
            self.hear();
        }
    }
}
