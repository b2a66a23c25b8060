//! The rival: a script by the calendar, and what answers our moves.

use super::effects::{Occasion, Turn};
use super::event::Event;
use super::ids::MoveId;
use super::ledger::Cause;
use super::offers::holds;
use super::state::Source;

impl Turn<'_> {
    /// What the rival does this morning; seen by whoever is there.
    pub fn rival_acts(&mut self) {
        for id in (0..self.account.rival.len()).map(MoveId::at) {
            if self.comes_today(id) {
                self.rival_move(id);
            }
        }
    }

    fn comes_today(&mut self, id: MoveId) -> bool {
        let (account, day) = (self.account, self.state.day());
        let planned = account.rival_move(id);
        let (due, came) = self.state.rival[id.index()];
        let variant = account.variants.iter().position(|known| known == self.variant);
        let may = variant.is_some_and(|variant| planned.variants & 1 << variant != 0);
        if came || !may || day < planned.day || self.state.awarded.is_some() {
            return false;
        }
        let due = due.or_else(|| {
            let begun = planned
                .when
                .iter()
                .all(|condition| holds(account, self.state, condition));
            begun.then_some(day + planned.after)
        });
        self.state.rival[id.index()].0 = due;
        due.is_some_and(|due| day >= due)
    }

    fn rival_move(&mut self, id: MoveId) {
        let planned = self.account.rival_move(id);
        self.state.rival[id.index()].1 = true;
        if self.state.place == planned.at {
            self.state.rival_seen.push((self.state.day(), id));
            self.events.push(Event::RivalSeen(id));
        } else {
            self.events.push(Event::RivalMoved(id));
        }
        let occasion = Occasion {
            cause: Cause::Rival(id),
            people: &[],
            source: Source::Seen,
            worth: 100,
            share: 100,
            ceiling: 100,
        };
        let effects = planned.effects.iter();
        effects.for_each(|effect| self.apply(*effect, &occasion));
    }
}
