//! The campaign that is open: what the learner has spent, and what the market shows of it.
//!
//! Everything shown follows from campaign, seed, plan and week; [`work`] alone runs markets, in tasks
//! of Bevy's pool, and a screen shows what they last came to. [`keeper`] writes each week down,
//! [`shelf`] knows the campaigns there are, [`meeting`] leads on to a talk with one of the customers.

mod follow;
mod keeper;
mod meeting;
mod open;
mod shelf;
mod work;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use winit::event_loop::EventLoopProxy;

pub use meeting::talk_of;
pub use open::{Filled, Note, Open, Page};
pub use shelf::{Campaigns, Content, OnShelf};
pub use work::{Compared, EFFORT, Found, Shown};

use super::action::Follow;
use super::screens::Screen;
use crate::market::Policy;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Run>().init_resource::<Campaigns>();
    app.add_systems(PreStartup, shelf::read_all);
    app.add_systems(
        Follow,
        (
            shelf::read_again,
            follow::open,
            follow::follow_actions.run_if(in_state(Screen::Campaign)),
            follow::hear,
            keeper::hear,
            meeting::sit_down,
        )
            .chain()
            .in_set(Followed),
    );
    app.add_systems(OnExit(Screen::Campaign), follow::leave);
    app.add_systems(Last, keeper::finish.run_if(on_message::<AppExit>));
}

/// By the end of this set the campaign is as the frame's actions have made it.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Followed;

/// What a learner can do in a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CampaignAction {
    /// A new market, or from the end page the same one again.
    Begin,
    Again,
    /// Goes on with the market that was left.
    GoOn,
    /// So much money for the activity of that position this week; not `last`: a slider is still moving.
    Set {
        activity: usize,
        money: u64,
        last: bool,
    },
    /// So many steps more for the activity, or less.
    Step {
        activity: usize,
        by: i64,
    },
    /// Opens the field for the amount of that activity.
    Type(usize),
    /// Takes what stands in the field, or leaves it as it was.
    TakeTyped,
    LeaveTyped,
    /// Fills this week as the policy would.
    Fill(Policy),
    /// Takes the last change of this week's money back.
    Undo,
    /// The money is spent.
    RunWeek,
    /// Saves the weeks as tables.
    Save,
    /// Another customer to be talked to.
    MeetAnother,
    /// The talk with that customer.
    Talk,
    /// Puts what was said about a file away.
    PutNoteAway,
}

/// The campaign that is open, if one is.
#[derive(Resource, Default)]
pub struct Run {
    pub open: Option<Open>,
    /// A talk with one of its customers is under way.
    talking: bool,
}

impl Run {
    /// Whether the talk that is left was with one of its customers; from now on none is.
    pub fn take_talking(&mut self) -> bool {
        std::mem::take(&mut self.talking)
    }
}

/// Wakes the window up when something has been worked out; missing where there is no window.
type Wake = Option<EventLoopProxy<WinitUserEvent>>;

fn wake(proxy: &Option<Res<EventLoopProxyWrapper>>) -> Wake {
    let proxy: &EventLoopProxyWrapper = proxy.as_ref()?;
    Some(EventLoopProxy::clone(proxy))
}
