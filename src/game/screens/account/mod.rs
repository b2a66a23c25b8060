//! A month with one organisation: its first page, its days, what it came to.
//!
//! [`crate::game::month`] decides; here it is shown what a seller can see of it. Places of the screen:
//! the calendar, the chart of people, the dossier, what can be done today, the rival.

mod calendar;
mod dossier;
mod end;
mod entries;
mod follow;
mod happened;
mod kept;
mod keys;
mod month;
mod notes;
mod people;
mod rival;
mod start;
mod today;

use bevy::prelude::*;

use super::{Build, Screen, ScreenRoot};
use crate::account::{Account, Kind, Observation, PersonSeen};
use crate::game::accounts::Accounts;
use crate::game::action::Follow;
use crate::game::month::Month;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter};
use crate::game::widgets::field::not_typing;
use crate::game::widgets::frame::page;
use crate::game::widgets::modal::no_dialog_open;
use crate::scenario::PersonId;
use crate::text::grouped;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Looking>();
    app.add_systems(OnEnter(Screen::Account), |mut looking: ResMut<Looking>| {
        *looking = Looking::default();
    });
    app.add_systems(
        Update,
        (
            keys::press_keys.run_if(no_dialog_open.and_then(not_typing)),
            notes::take_note,
        )
            .chain()
            .run_if(in_state(Screen::Account)),
    );
    app.add_systems(
        Follow,
        follow::follow_actions
            .after(crate::game::month::follow_actions)
            .run_if(in_state(Screen::Account)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Account)));
}

/// What the player looks at.
#[derive(Resource)]
pub struct Looking {
    /// The person that dossier and actions are for; `None` = everybody.
    pub person: Option<PersonId>,
    /// The day that is looked at; `None` = what has just happened.
    pub day: Option<u16>,
    pub kind: Kind,
    /// What has just happened is put away.
    put_away: bool,
    /// The end is shown, not the last day.
    end: bool,
    /// What stands in the field of own notes.
    draft: String,
}

impl Default for Looking {
    fn default() -> Self {
        Self {
            person: None,
            day: None,
            kind: Kind::Customer,
            put_away: false,
            end: false,
            draft: String::new(),
        }
    }
}

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Start,
    Month,
    End,
}

impl Page {
    fn of(month: &Month, looking: &Looking) -> Self {
        match month.seen() {
            None => Page::Start,
            Some(seen) if seen.over && looking.end => Page::End,
            Some(_) => Page::Month,
        }
    }
}

/// Whether the days are shown, with keys of their own for what scrolls elsewhere.
pub fn shows_days(month: &Month, looking: &Looking) -> bool {
    Page::of(month, looking) == Page::Month
}

/// Everything that one build of the screen shows.
struct Shown<'a> {
    paint: &'a Paint<'a>,
    account: &'a Account,
    month: &'a Month,
    seen: &'a Observation,
    looking: &'a Looking,
    breadth: Breadth,
    /// Room below the header, in logical pixels.
    room: Vec2,
}

impl<'a> Shown<'a> {
    fn name(&self, who: PersonId) -> &'a str {
        self.account.person_name(who, self.paint.language)
    }

    fn role(&self, who: PersonId) -> &'a str {
        self.account.person_role(who, self.paint.language)
    }

    /// The person that is looked at.
    fn person(&self) -> Option<&'a PersonSeen> {
        self.seen.person(self.looking.person?)
    }

    /// The columns stand side by side and scroll each for itself.
    fn side_by_side(&self) -> bool {
        self.breadth >= Breadth::Usual
    }

    fn say(&self, key: &str) -> String {
        self.paint.say(key)
    }

    fn with(&self, key: &str, filled: &[(&str, fluent_bundle::FluentValue<'_>)]) -> String {
        self.paint.words().with(key, filled)
    }
}

/// Yuan, as it is written everywhere.
fn yuan(paint: &Paint, yuan: u32) -> String {
    paint.words().with("yuan", &[("yuan", grouped(yuan).into())])
}

/// So many half-days.
fn halves(paint: &Paint, halves: u16) -> String {
    paint.words().with(
        "month-halves",
        &[("halves", halves.into()), ("days", (halves / 2).into())],
    )
}

fn build(
    mut commands: Commands,
    painter: Painter,
    month: Res<Month>,
    accounts: Res<Accounts>,
    looking: Res<Looking>,
    breadth: Res<Breadth>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
) {
    let paint = &painter.paint();
    let window = windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size) / scale.0;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Account")))
        .with_children(|page| {
            let (Some(account), Some(seen)) = (month.account(), month.seen()) else {
                start::start(page, paint, &accounts, &month, *breadth);
                return;
            };
            let shown = Shown {
                paint,
                account,
                month: &month,
                seen,
                looking: &looking,
                breadth: *breadth,
                room: Vec2::new(window.x, window.y - HEADER),
            };
            match (Page::of(&month, &looking), month.over()) {
                (Page::End, Some(over)) => end::end(page, &shown, &over),
                _ => month::month(page, &shown),
            }
        });
}
