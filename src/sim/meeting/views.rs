//! What everybody thinks of every option: by themselves, and after they have listened to each other.

use super::moment::TableMoment;
use super::table::Table;
use crate::scenario::limits::{MAX_OPTIONS, MAX_PEOPLE};
use crate::scenario::{Meeting, OptionId, PersonId, Scenario};
use crate::sim::table::SUPPORT_GATE;

/// Points 0–100, one per person and option.
pub type Points = [[u8; MAX_OPTIONS]; MAX_PEOPLE];

/// What everybody thinks at a moment. Computed, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Views {
    /// Bits of the options on the table, without the status quo.
    pub open: u8,
    /// The lowest of each one's understanding, worth and belief, and in a repeat sale satisfaction.
    pub own: Points,
    /// The same after the rounds of influence; for the status quo, what speaks against all others.
    pub support: Points,
}

impl Views {
    pub fn of(scenario: &Scenario, meeting: &Meeting, table: &Table) -> Self {
        let open = on_the_table(scenario, meeting, table);
        let mut own = Points::default();
        for who in meeting.ids() {
            for option in meeting.option_ids().filter(|option| open & 1 << option.index() != 0) {
                // What is satisfied only by delivery cannot speak for or against a first purchase.
                let mut factors = table.factors(meeting, who, option);
                factors.satisfaction = factors.satisfaction.filter(|_| scenario.repeat);
                own[who.index()][option.index()] = factors.lowest();
            }
        }
        let mut support = influenced(meeting, table, &own);
        let keep = meeting.status_quo.index();
        for support in &mut support[..meeting.people.len()] {
            support[keep] = 0;
            support[keep] = 100 - support.iter().copied().max().unwrap_or(0);
        }
        Self { open, own, support }
    }

    pub fn is_open(&self, option: OptionId) -> bool {
        self.open & 1 << option.index() != 0
    }

    /// Whether this person would vote for the option if hands were raised on it.
    pub fn supports(&self, who: PersonId, option: OptionId) -> bool {
        self.is_open(option) && self.support[who.index()][option.index()] >= SUPPORT_GATE
    }

    /// What this person would vote for if all were up: what convinces most (of two alike the first),
    /// the status quo where nothing does.
    pub fn votes_for(&self, meeting: &Meeting, who: PersonId) -> OptionId {
        let convincing = meeting.option_ids().filter(|&option| self.supports(who, option));
        let best = convincing.max_by_key(|option| {
            let points = self.support[who.index()][option.index()];
            (points, std::cmp::Reverse(option.index()))
        });
        best.unwrap_or(meeting.status_quo)
    }
}

/// Bits of the options that are on the table now, without the status quo.
fn on_the_table(scenario: &Scenario, meeting: &Meeting, table: &Table) -> u8 {
    let moment = TableMoment::still(scenario, meeting, table);
    let options = meeting.option_ids().filter(|&option| option != meeting.status_quo);
    let open = options.filter(|&option| moment.all(&meeting.option(option).when, meeting.chair));
    open.fold(0, |bits, option| bits | 1 << option.index())
}

/// The opinions after the meeting's rounds of influence among those who are present, by the model
/// of Friedkin & Johnsen (1990, *Journal of Mathematical Sociology* 15, 193–206):
/// y(k+1) = A·W·y(k) + (I − A)·y(0), where row i of A·W is what i heeds of each of the others, in
/// percent, and what is left of 100 is the hold of i's own first view y(0). In whole numbers: the
/// products are added, divided by 100 once, rounded toward zero; so no opinion leaves 0–100, and a
/// view that nobody holds comes from nowhere.
///
/// Own views 80 and 20; the second heeds the first by 50 percent, the first nobody. One round:
/// 80 and (50·80 + 50·20)/100 = 50. A second round changes nothing: the first has not moved.
fn influenced(meeting: &Meeting, table: &Table, own: &Points) -> Points {
    let present = table.present(meeting);
    let mut now = *own;
    for _ in 0..meeting.rounds {
        let heard = now;
        for who in meeting.ids().filter(|who| present & 1 << who.index() != 0) {
            let heeds = heeds(meeting, table, who);
            let hold = 100 - heeds.iter().map(|&percent| u32::from(percent)).sum::<u32>();
            for option in 0..meeting.options.len() {
                let others = heeds.iter().zip(&heard);
                let sum: u32 = others
                    .map(|(&percent, views)| u32::from(percent) * u32::from(views[option]))
                    .sum();
                now[who.index()][option] = ((sum + hold * u32::from(own[who.index()][option])) / 100) as u8;
            }
        }
    }
    now
}

/// Percent that this person heeds of each who is present; who is absent moves nobody.
pub fn heeds(meeting: &Meeting, table: &Table, who: PersonId) -> [u8; MAX_PEOPLE] {
    let present = table.present(meeting);
    let mut heeds = meeting.person(who).heeds[table.room().variant().index()];
    for (speaker, percent) in heeds.iter_mut().enumerate() {
        if present & 1 << speaker == 0 || speaker == who.index() {
            *percent = 0;
        }
    }
    heeds
}

/// By how many points each of the others has moved this person's support of the option from the own
/// view; by the last round, each rounded toward zero.
pub fn swayed(
    meeting: &Meeting,
    table: &Table,
    views: &Views,
    who: PersonId,
    option: OptionId,
) -> Vec<(PersonId, i16)> {
    if meeting.rounds == 0 || !table.is_present(meeting, who) {
        return Vec::new();
    }
    let own = i16::from(views.own[who.index()][option.index()]);
    let heeds = heeds(meeting, table, who);
    let by = |speaker: PersonId| {
        let theirs = i16::from(views.support[speaker.index()][option.index()]);
        (speaker, i16::from(heeds[speaker.index()]) * (theirs - own) / 100)
    };
    meeting.ids().map(by).filter(|&(_, points)| points != 0).collect()
}
