//! The talk: whom one talks to and what opens their gates on the left, what is said in the middle,
//! the notebook on the right, and in a wide window the coach beside it.
//!
//! A meeting with more than one person present has a table in place of the person: [`meeting`].
//!
//! Shows what [`Talk`] has observed and nothing else; what a choice does is decided there.

mod choices;
mod coach;
mod face;
mod gates;
mod happened;
mod header;
mod keys;
mod layout;
mod leaving;
mod meeting;
mod notebook;
mod person;
mod phone;
mod said;
mod saving;
mod spoken;
mod transcript;
mod watching;

pub use keys::DIGITS;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;

use super::{Build, Rebuild, Screen, ScreenRoot};
use crate::game::action::{Action, Addressed};
use crate::game::preview::Preview;
use crate::game::replay::Files;
use crate::game::screens::preview_bar;
use crate::game::screens::welcome::guide::{self, Guide};
use crate::game::session::Talk;
use crate::game::theme::{Breadth, Paint, Painter};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::page;
use crate::scenario::{Mood, Scenario, TextId};
use crate::sim::{Gauge, Observation, Outcome, Reading};

pub use spoken::LiveRegion;
pub use transcript::Transcript;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Desk>();
    app.add_plugins((
        face::plugin,
        keys::plugin,
        meeting::plugin,
        spoken::plugin,
        transcript::plugin,
        watching::plugin,
    ));
    app.add_systems(OnEnter(Screen::Conversation), clear_desk);
    app.add_systems(Update, follow_actions.run_if(in_state(Screen::Conversation)));
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Conversation)));
}

/// Below this height of the window the status lines of the gauges go, so that the bars stay.
const STATUS_FROM_HEIGHT: f32 = 620.0;

/// What lies open on the screen, beside the talk itself.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Desk {
    /// In a narrow window: the notebook, as a drawer.
    notebook: bool,
    /// The question whether to leave.
    leaving: bool,
    /// Choices that had been made when the screen was built last; `None` = never.
    built_at: Option<usize>,
    /// In a meeting: to whom the choices listed are said.
    aim: Addressed,
    /// Choices that were left when a line was last taken back.
    rewound_at: Option<usize>,
}

/// The list of choices, in the order of the keys.
#[derive(Component)]
pub struct ChoiceList;

/// The window's room in logical pixels.
#[derive(Clone, Copy, Debug)]
struct Room {
    breadth: Breadth,
    width: f32,
    height: f32,
}

/// Everything that one build of the screen shows.
struct Moment<'a> {
    paint: &'a Paint<'a>,
    talk: &'a Talk,
    files: &'a Files,
    scenario: &'a Scenario,
    seen: &'a Observation,
    /// What was seen before the last turn; `None` before the first choice.
    before: Option<Observation>,
    /// The last turn has not been shown yet: it moves in.
    fresh: bool,
    /// The transcript goes to its end.
    at_end: bool,
    room: Room,
    desk: Desk,
    preview: &'a Preview,
    guide: (Guide, guide::Place),
}

impl Moment<'_> {
    /// A text of the scenario in the player's language.
    fn text(&self, id: TextId) -> &str {
        self.scenario.texts.get(id, self.paint.language)
    }

    /// Whom one talks to: the customer, or in a meeting the one who is visited.
    fn person(&self) -> Person<'_> {
        meeting::visited(self).unwrap_or(Person {
            portrait: &self.scenario.customer.portrait,
            name: self.scenario.customer.name,
            role: self.scenario.customer.role,
            mood: self.seen.mood,
            mood_before: self.before.as_ref().map(|before| before.mood),
        })
    }

    /// The gauges of whom one talks to.
    fn gauges<'s>(&self, seen: &'s Observation) -> &'s [Gauge; 4] {
        meeting::gauges_of_visited(self, seen).unwrap_or(&seen.gauges)
    }

    /// The same gauges before the last turn; `None` where they were about somebody or something else.
    fn gauges_before(&self) -> Option<&[Gauge; 4]> {
        let before = self.before.as_ref()?;
        meeting::is_about_the_same(before, self.seen).then(|| self.gauges(before))
    }

    fn is_over(&self) -> bool {
        self.seen.outcome != Outcome::Open
    }

    /// Minutes at which the bar of patience is full: what there was at first, or after the sale.
    fn patience_at_first(&self) -> u8 {
        let minutes = |reading| match reading {
            Reading::About(minutes) | Reading::Exactly(minutes) => minutes,
            Reading::Hidden | Reading::NotYet => 0,
        };
        let after_sale = self
            .scenario
            .after_sale
            .filter(|_| self.seen.sold)
            .map(|after| after.patience);
        let first = self.talk.seen_at(0).map_or(0, |seen| minutes(seen.patience));
        after_sale.unwrap_or(first).max(minutes(self.seen.patience))
    }
}

/// Whom one talks to, as the screen shows them.
struct Person<'a> {
    portrait: &'a str,
    name: TextId,
    role: Option<TextId>,
    mood: Mood,
    /// `None` before the first choice.
    mood_before: Option<Mood>,
}

fn clear_desk(mut desk: ResMut<Desk>) {
    *desk = Desk::default();
}

fn follow_actions(
    mut actions: MessageReader<Action>,
    mut outgoing: Commands,
    talk: Res<Talk>,
    breadth: Res<Breadth>,
    mut desk: ResMut<Desk>,
    mut rebuild: ResMut<Rebuild>,
    mut kept: ResMut<Kept>,
) {
    for action in actions.read() {
        match action {
            Action::ToggleNotebook if *breadth < Breadth::Usual => desk.notebook = !desk.notebook,
            Action::Back if desk.notebook && *breadth < Breadth::Usual => desk.notebook = false,
            // Nothing is lost before the first choice and after the last.
            Action::Back if talk.is_under_way() && !talk.turns().is_empty() => {
                desk.leaving = true;
                kept.focus_next(leaving::STAY);
            }
            Action::Back => {
                outgoing.write_message(Action::LeaveTalk);
            }
            Action::CloseDialog => desk.leaving = false,
            Action::AimAt(aim) => desk.aim = *aim,
            Action::AimFurther(by) => desk.aim = meeting::further(&talk, desk.aim, *by),
            _ => continue,
        }
        rebuild.0 = true;
    }
}

fn build(
    mut commands: Commands,
    painter: Painter,
    mut talk: ResMut<Talk>,
    mut desk: ResMut<Desk>,
    mut kept: ResMut<Kept>,
    visible: Res<InputFocusVisible>,
    followed: Res<transcript::Followed>,
    breadth: Res<Breadth>,
    files: Res<Files>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
    preview: Res<Preview>,
    guided: Res<Guide>,
) {
    let fresh = talk.bypass_change_detection().take_fresh();
    let talk = &*talk;
    let (Some(scenario), Some(seen)) = (talk.scenario(), talk.seen()) else {
        return;
    };
    let paint = painter.paint();
    let turns = talk.turns().len();
    if desk.built_at.is_some_and(|before| turns < before) && talk.watching().is_none() {
        desk.bypass_change_detection().rewound_at = Some(turns);
    }
    let place = match seen.outcome {
        Outcome::Open => guide::Place::Talk(turns),
        _ => guide::Place::Over,
    };
    let window = windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size) / scale.0;
    let moment = Moment {
        paint: &paint,
        talk,
        files: &files,
        scenario,
        seen,
        before: turns.checked_sub(1).and_then(|before| talk.seen_at(before)),
        fresh,
        at_end: followed.0 || desk.built_at != Some(turns),
        room: Room {
            breadth: *breadth,
            width: window.x,
            height: window.y - saving::height(talk, &files) - preview_bar::height(&preview) - guided.height(place),
        },
        desk: *desk,
        preview: &preview,
        guide: (*guided, place),
    };
    if desk.built_at != Some(turns) {
        hand_on_focus(&moment, visible.0, &mut kept);
    }
    commands
        .spawn((ScreenRoot, page(&paint), Name::new("Conversation")))
        .with_children(|page| layout::fill(page, &moment));
    if desk.leaving {
        leaving::ask(&mut commands, &paint, talk);
    }
    desk.bypass_change_detection().built_at = Some(turns);
}

/// A choice that had the focus is gone: the focus goes to the first one, and at the end to the
/// debrief. Where it is not shown, because the mouse is used, no choice gets it: Enter must not say
/// what nobody has picked.
fn hand_on_focus(moment: &Moment<'_>, visible: bool, kept: &mut Kept) {
    let was_on_choice = kept.focused().is_some_and(|key| key.starts_with("Choose("));
    if moment.talk.watching().is_some() {
        // Whoever steps by a button goes on with it.
    } else if moment.is_over() {
        kept.focus_next(format!("{:?}", Action::ShowDebrief));
    } else if was_on_choice {
        let open = meeting::open_offers(moment.scenario, moment.seen, moment.desk.aim);
        let first = open.first().filter(|_| visible);
        kept.focus_next(
            first
                .map(|first| format!("{:?}", Action::Choose(first.choice)))
                .unwrap_or_default(),
        );
    }
}
