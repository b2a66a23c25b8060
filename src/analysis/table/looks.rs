//! How good a meeting looks that is not over.

use crate::debrief::points;
use crate::scenario::{Meeting, NeedId, NeedStage, OptionId, PersonId, Scenario};
use crate::sim::meeting::{Table, Views, decisive, table_factors};

/// How near the option is to being carried well: what the table stands at for it, what each of those
/// who vote makes of it, and what is left to work with. A guide for a search, no bound of anything.
pub fn looks(scenario: &Scenario, meeting: &Meeting, table: &Table, views: &Views, option: OptionId) -> i32 {
    let factors = table_factors(meeting, table, views, option);
    let carried_by = decisive(meeting, table, views, option);
    let mut looks = 3 * i32::from(points(&factors, true)) + 2 * i32::from(carried_by.gauge);
    for who in meeting.ids().filter(|&who| meeting.person(who).vote > 0) {
        let theirs = table.factors(meeting, who, option);
        let sum: i32 = theirs.counted().map(|(_, points)| i32::from(points)).sum();
        looks += sum / 3 + i32::from(views.support[who.index()][option.index()]);
        looks += opened(scenario, meeting, table, who) + i32::from(table.person(who).trust()) / 2;
    }
    let late = if views.is_open(option) { 0 } else { -100 };
    looks + late + i32::from(table.room().patience())
}

/// Those that can be carried.
pub fn options(meeting: &Meeting) -> impl Iterator<Item = OptionId> + '_ {
    let all = meeting.option_ids();
    all.filter(|&option| option != meeting.status_quo)
}

/// How far this person's needs have come to light, by their weight.
fn opened(scenario: &Scenario, meeting: &Meeting, table: &Table, who: PersonId) -> i32 {
    let state = table.person(who);
    let needs = &meeting.person(who).lens.variant(state.variant()).needs;
    let price = scenario.price.clamp(1, 1 << 20) as i32;
    let mut sum = 0;
    for (position, need) in needs.iter().enumerate().filter(|(_, need)| need.weight > 0) {
        let id = NeedId::at(position);
        let stage = match state.need(id) {
            NeedStage::Latent => 0,
            NeedStage::Implied => 1,
            NeedStage::Explicit => 3,
        };
        sum += need.weight.min(1 << 20) as i32 * (stage + i32::from(state.is_found(id))) * 4 / price;
    }
    sum
}
