//! How far the learner has come: the four factors from talk to talk, what stays hidden, the best of
//! each scenario, and every finished talk to look back on.

mod attempts;
mod certificates;
mod chart;
mod empty;
mod figures;
mod gather;
mod hidden;
mod keys;
mod line;
mod mastery;
mod save;
mod scenarios;

use bevy::prelude::*;

use super::{Build, LookedUp, Rebuild, Screen, ScreenRoot};
use crate::game::action::Action;
use crate::game::classroom::Classroom;
use crate::game::library::Library;
use crate::game::profile::Learner;
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter, icons};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling};
use crate::game::widgets::modal::no_dialog_open;
use crate::game::widgets::scrollbar::scrollbar;
use crate::game::widgets::segments::{Segment, segments};
use crate::record::progress::{Progress, Side, look_back};
use gather::Gathered;

/// Room above and below what is on the page.
const ABOVE: f32 = 14.0;
/// Below this height the page scrolls.
const LOWEST: f32 = 560.0;
/// Part of the width that the charts take.
const CHARTS: f32 = 0.46;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>().init_resource::<Gathered>();
    app.add_plugins((certificates::plugin, save::plugin));
    app.add_systems(OnEnter(Screen::Progress), (gather::begin, find_the_place));
    app.add_systems(
        Update,
        (
            gather::begin.run_if(resource_changed::<Learner>.and_then(not(resource_added::<Learner>))),
            gather::hear,
            keys::press_keys.run_if(no_dialog_open),
            follow_actions,
        )
            .chain()
            .run_if(in_state(Screen::Progress)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Progress)));
}

/// The way here from the course map; in a narrow window its icon alone.
pub fn way_to_progress(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, wide: bool) {
    let name = paint.say("progress-open");
    if !wide {
        icon_button(parent, paint, icons::CHART_COLUMN, &name, Action::OpenProgress);
        return;
    }
    let way = Labelled {
        weight: Weight::Plain,
        icon: icons::CHART_COLUMN,
        label: &name,
        key: "P",
        action: Action::OpenProgress,
    };
    button(parent, paint, &way);
}

/// Where the reader is.
#[derive(Resource, Default)]
pub(super) struct Reading {
    /// What is mastered (`true`), or the talks; `None` until chosen: the talks, where there are any.
    mastery: Option<bool>,
    /// Practice (`true`) or graded talks; `None` until chosen: graded ones, where there are any.
    practice: Option<bool>,
    /// The scenario whose talks are listed, by id; `None` = all.
    scenario: Option<String>,
    /// Of the list, from 0.
    page: usize,
    /// The attempt that was opened last.
    opened: Option<String>,
    /// What is said beneath the header.
    note: Option<Note>,
}

/// Run condition: what is mastered is read, and not the list of talks, which has pages of its own.
pub(super) fn shows_mastery(
    screen: Res<State<Screen>>,
    reading: Res<Reading>,
    gathered: Res<Gathered>,
    room: Res<Classroom>,
) -> bool {
    let talks = gathered.there().is_some_and(|there| !there.is_empty());
    *screen.get() == Screen::Progress && reading.is_mastery(&room, talks)
}

/// Something to be told.
struct Note {
    text: String,
    /// It went wrong.
    bad: bool,
}

impl Reading {
    /// `talks`: whether any were finished.
    fn is_mastery(&self, room: &Classroom, talks: bool) -> bool {
        room.course().is_some() && self.mastery.unwrap_or(!talks)
    }

    fn is_practice(&self, progress: &Progress) -> bool {
        self.practice
            .unwrap_or(progress.graded.attempts.is_empty() && !progress.practice.attempts.is_empty())
    }

    fn side<'a>(&self, progress: &'a Progress) -> &'a Side {
        if self.is_practice(progress) {
            &progress.practice
        } else {
            &progress.graded
        }
    }
}

/// Back from a debrief, the focus is on the attempt that was opened.
fn find_the_place(mut reading: ResMut<Reading>, mut kept: ResMut<Kept>) {
    reading.note = None;
    match reading.opened.take() {
        Some(attempt) => kept.focus_next(format!("{:?}", Action::OpenAttempt(attempt))),
        None => *reading = Reading::default(),
    }
}

fn follow_actions(
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
    gathered: Res<Gathered>,
    mut reading: ResMut<Reading>,
    learner: Res<Learner>,
    library: Res<Library>,
    painter: Painter,
    mut talk: ResMut<Talk>,
    mut looked_up: ResMut<LookedUp>,
    mut next: ResMut<NextState<Screen>>,
    mut kept: ResMut<Kept>,
    mut rebuild: ResMut<Rebuild>,
) {
    let mut back = false;
    for action in actions.p0().read() {
        match action {
            Action::Back => back = true,
            Action::ShowMastery => reading.mastery = Some(true),
            Action::ShowPractice(practice) => {
                reading.mastery = Some(false);
                reading.practice = Some(*practice);
                (reading.scenario, reading.page) = (None, 0);
            }
            Action::ShowScenario(id) => (reading.scenario, reading.page) = (id.clone(), 0),
            Action::TurnPage(by) => {
                let pages = gathered.there().map_or(0, |there| attempts::pages(there, &reading));
                let page = reading.page.saturating_add_signed(*by as isize);
                reading.page = page.min(pages.saturating_sub(1));
            }
            Action::OpenAttempt(attempt) => {
                let at_hand = gather::at_hand(&library);
                let Some(session) = look_back(learner.profile(), &at_hand, attempt) else {
                    let text = painter.paint().say("progress-gone");
                    reading.note = Some(Note { text, bad: true });
                    rebuild.0 = true;
                    continue;
                };
                let files = save::files_of(&session, &learner, &library);
                talk.look_back_on(attempt, session, files);
                reading.opened = Some(attempt.clone());
                looked_up.0 = true;
                kept.clear();
                next.set(Screen::Debrief);
            }
            _ => continue,
        }
        rebuild.0 = true;
    }
    if back {
        actions.p1().write(Action::GoHome);
    }
}

/// Everything that one build of the screen shows.
struct Shown<'a> {
    paint: &'a Paint<'a>,
    progress: &'a Progress,
    side: &'a Side,
    reading: &'a Reading,
    /// Things stand side by side.
    wide: bool,
    /// Room for the page, in logical pixels.
    room: Vec2,
}

fn build(
    mut commands: Commands,
    painter: Painter,
    gathered: Res<Gathered>,
    reading: Res<Reading>,
    learner: Res<Learner>,
    room: Res<Classroom>,
    breadth: Res<Breadth>,
    scale: Res<UiScale>,
    windows: Query<&Window>,
) {
    let paint = &painter.paint();
    let window = windows.single().map_or(Vec2::new(1280.0, 720.0), Window::size) / scale.0;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Progress")))
        .with_children(|page| {
            let there = gathered.there().filter(|there| !there.is_empty());
            let titles = Header {
                title: &paint.say("progress-title"),
                subtitle: learner.name().unwrap_or_default(),
                back: true,
            };
            let is_mastery = reading.is_mastery(&room, there.is_some());
            header(page, paint, &titles, |right| {
                let practice = there.map(|progress| reading.is_practice(progress));
                kinds(right, paint, practice, room.course().map(|_| is_mastery));
            });
            let note = save::note(page, paint, &gathered, &reading);
            if let Some(course) = room.course().filter(|_| is_mastery) {
                let wide = *breadth >= Breadth::Usual;
                mastery::mastery(page, paint, course, room.done(), wide);
                return;
            }
            let Some(progress) = there else {
                empty::whole(page, paint, &gathered);
                return;
            };
            let shown = Shown {
                paint,
                progress,
                side: reading.side(progress),
                reading: &reading,
                wide: *breadth >= Breadth::Usual,
                room: Vec2::new(window.x - 2.0 * PAGE, window.y - HEADER - 2.0 * ABOVE - note),
            };
            body(page, &shown);
        });
}

/// What is mastered where there is a course, graded talks or practice where there are talks.
fn kinds(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint, practice: Option<bool>, mastery: Option<bool>) {
    let segment = |label: &str, action: Action, chosen: bool| Segment {
        label: paint.say(label),
        written_in: paint.language,
        action,
        chosen,
    };
    let is_mastery = mastery == Some(true);
    let mut kinds = Vec::new();
    if mastery.is_some() {
        kinds.push(segment("progress-mastery", Action::ShowMastery, is_mastery));
    }
    for (label, is) in [("progress-graded", false), ("progress-practice", true)] {
        if practice.is_some() || (mastery.is_some() && !is) {
            let chosen = !is_mastery && practice.unwrap_or(false) == is;
            kinds.push(segment(label, Action::ShowPractice(is), chosen));
        }
    }
    if !kinds.is_empty() {
        segments(parent, paint, &paint.say("progress-kind"), &kinds);
    }
}

fn body(page: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let frame = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        ..column(0.0)
    };
    page.spawn(frame).with_children(|frame| {
        let layout = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::axes(Val::Px(PAGE), Val::Px(ABOVE)),
            ..default()
        };
        let mut area = frame.spawn(scrolling("progress", layout));
        let target = area.id();
        area.with_children(|body| {
            if shown.side.attempts.is_empty() {
                empty::side(body, shown);
            } else if shown.wide {
                side_by_side(body, shown);
            } else {
                below_one_another(body, shown);
            }
        });
        scrollbar(frame, shown.paint, target);
    });
}

fn side_by_side(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let whole = Node {
        height: Val::Px(shown.room.y.max(LOWEST)),
        align_items: AlignItems::Stretch,
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    let charts = (shown.room.x * CHARTS).floor();
    body.spawn(whole).with_children(|whole| {
        let left = Node {
            width: Val::Px(charts),
            flex_shrink: 0.0,
            ..column(SPACE_3)
        };
        whole.spawn(left).with_children(|left| {
            chart::factors(left, shown, charts);
            hidden::hidden(left, shown);
        });
        let right = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            ..column(SPACE_3)
        };
        whole.spawn(right).with_children(|right| {
            figures::figures(right, shown);
            scenarios::scenarios(right, shown);
            attempts::attempts(right, shown);
        });
    });
}

fn below_one_another(body: &mut ChildSpawnerCommands<'_>, shown: &Shown<'_>) {
    let whole = Node {
        flex_shrink: 0.0,
        ..column(SPACE_3)
    };
    body.spawn(whole).with_children(|whole| {
        figures::figures(whole, shown);
        chart::factors(whole, shown, shown.room.x);
        scenarios::scenarios(whole, shown);
        attempts::attempts(whole, shown);
        hidden::hidden(whole, shown);
    });
}
