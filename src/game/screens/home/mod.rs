//! The course map: every scenario as a card, in the order of the course.

mod accounts;
mod aside;
mod broken;
mod campaigns;
mod card;
mod course;
mod empty;
mod keys;
mod learner;
mod lectures;
mod next;
mod notice;
mod place;
mod problems;
mod step;
mod unfinished;

use bevy::prelude::*;

pub use broken::{anywhere, place, told_hint};
pub use card::difficulty;
pub use next::{action_of_next, action_of_step};
pub use unfinished::ago;

use super::file_notice::file_notice;
use super::{Build, Screen, ScreenRoot, glossary, progress};
use crate::game::accounts::{Accounts, Played};
use crate::game::action::Follow;
use crate::game::attempts::Attempts;
use crate::game::campaign::Campaigns;
use crate::game::classroom::Classroom;
use crate::game::library::{Content, Library};
use crate::game::profile::Learner;
use crate::game::replay::Files;
use crate::game::settings::SettingsTrouble;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Paint, Painter};
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling, spacer};
use crate::game::widgets::modal::no_dialog_open;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<aside::Desk>().init_resource::<place::Place>();
    app.add_plugins(problems::plugin);
    app.add_systems(OnEnter(Screen::Home), (aside::focus_the_desk, place::come_home));
    app.add_systems(Follow, place::remember);
    app.add_systems(
        Update,
        (
            keys::press_keys.run_if(no_dialog_open),
            aside::follow_focus,
            aside::open_next,
            reload_library,
            notice::follow_actions,
            place::show,
        )
            .run_if(in_state(Screen::Home)),
    );
    app.add_systems(
        PostUpdate,
        (
            build.in_set(Build),
            (aside::fill_desk, learner::fill_for_authors)
                .after(Build)
                .before(bevy::ui::UiSystems::Prepare),
        )
            .run_if(in_state(Screen::Home)),
    );
}

fn build(
    mut commands: Commands,
    painter: Painter,
    library: Res<Library>,
    trouble: Res<SettingsTrouble>,
    attempts: Res<Attempts>,
    learner: Res<Learner>,
    room: Res<Classroom>,
    files: Res<Files>,
    accounts: Res<Accounts>,
    played: Res<Played>,
    breadth: Res<Breadth>,
    campaigns: Res<Campaigns>,
    windows: Query<&Window>,
    scale: Res<UiScale>,
) {
    let paint = &painter.paint();
    let wide = *breadth >= Breadth::Usual;
    let window = windows.single().map_or(1280.0, Window::width) / scale.0;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Home")))
        .with_children(|page| {
            let titles = Header {
                title: &paint.say("product-name"),
                subtitle: &paint.say("tagline"),
                back: false,
            };
            header(page, paint, &titles, |right| {
                progress::way_to_progress(right, paint, wide);
                glossary::way_to_glossary(right, paint, wide);
                notice::learner(right, paint, &learner);
            });
            file_notice(page, paint, &files);
            notice::notices(page, paint, trouble.0.as_ref(), &attempts, &learner);
            lectures::notices(page, paint, &room);
            let map_of_course = room.course().map(|course| lectures::Map {
                course,
                room: &room,
                library: &library,
                attempts: &attempts,
                columns: columns(window - if wide { aside::WIDTH + PAGE } else { 0.0 }),
            });
            let shelves_are_empty = library.shelf().is_empty() && accounts.all().is_empty() && campaigns.0.is_empty();
            if shelves_are_empty && map_of_course.is_none() {
                empty::empty(page, paint, &library);
                return;
            }
            let body = Node {
                flex_grow: 1.0,
                min_height: Val::ZERO,
                align_items: AlignItems::Stretch,
                ..row(0.0)
            };
            page.spawn(body).with_children(|body| {
                let map = Node {
                    flex_grow: 1.0,
                    flex_basis: Val::ZERO,
                    padding: UiRect::all(Val::Px(PAGE)),
                    row_gap: Val::Px(SPACE_6),
                    ..default()
                };
                body.spawn(scrolling("home", map)).with_children(|map| {
                    if let Some(shown) = &map_of_course {
                        if !wide {
                            learner::beside(map, paint, shown, &learner);
                        }
                        unfinished::unfinished(map, paint, &attempts, &library);
                        lectures::lectures(map, paint, shown);
                        accounts::accounts(map, paint, &accounts, &played, Some(shown.course));
                        campaigns::section(map, paint, &campaigns, Some(shown.course));
                        return;
                    }
                    if !wide {
                        aside::desk(map, paint, true);
                    }
                    unfinished::unfinished(map, paint, &attempts, &library);
                    sections(map, paint, &library);
                    accounts::accounts(map, paint, &accounts, &played, None);
                    campaigns::section(map, paint, &campaigns, None);
                    if !wide {
                        aside::explanations(map, paint);
                    }
                });
                match &map_of_course {
                    _ if !wide => {}
                    None => aside::aside(body, paint),
                    Some(shown) => aside::column_beside(body, |aside| {
                        learner::beside(aside, paint, shown, &learner);
                    }),
                }
            });
        });
}

fn sections(map: &mut ChildSpawnerCommands<'_>, paint: &Paint, library: &Library) {
    for section in course::sections(library, paint.language) {
        map.spawn(Node {
            flex_shrink: 0.0,
            ..column(SPACE_3)
        })
        .with_children(|part| {
            heading(part, paint, &section);
            part.spawn(grid()).with_children(|grid| {
                for shelved in &section.scenarios {
                    match &shelved.content {
                        Content::Playable(scenario) => card::playable(grid, paint, shelved, scenario),
                        Content::Broken(broken) => broken::broken(grid, paint, shelved, broken),
                        Content::Unreadable(error) => broken::unreadable(grid, paint, shelved, error),
                    }
                }
            });
        });
    }
}

/// How many cards stand side by side on a map of this width.
fn columns(width: f32) -> usize {
    let room = width - 2.0 * PAGE + SPACE_3;
    ((room / (card::LEAST_WIDTH + SPACE_3)) as usize).max(1)
}

/// As many cards side by side as fit.
fn grid() -> Node {
    Node {
        display: Display::Grid,
        grid_template_columns: vec![RepeatedGridTrack::minmax(
            GridTrackRepetition::AutoFill,
            MinTrackSizingFunction::Px(card::LEAST_WIDTH),
            MaxTrackSizingFunction::Fraction(1.0),
        )],
        column_gap: Val::Px(SPACE_3),
        row_gap: Val::Px(SPACE_3),
        ..default()
    }
}

fn heading(part: &mut ChildSpawnerCommands<'_>, paint: &Paint, section: &course::Section<'_>) {
    let line = Node {
        align_items: AlignItems::Baseline,
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_3)
    };
    part.spawn(line).with_children(|line| {
        paint.write(line, SECTION, section.heading.as_str(), paint.palette.ink);
        if let Some(title) = &section.title {
            paint.write(line, UI, title.as_str(), paint.palette.ink2);
        }
        line.spawn(spacer());
        let count = section.scenarios.len();
        let count = paint.words().with("home-scenarios", &[("count", count.into())]);
        paint.write(line, CAPTION, count, paint.palette.ink3);
    });
}

fn reload_library(mut actions: MessageReader<crate::game::action::Action>, mut library: ResMut<Library>) {
    if actions
        .read()
        .any(|action| *action == crate::game::action::Action::Reload)
    {
        library.reload();
        info!("library: {} scenarios", library.shelf().len());
    }
}
