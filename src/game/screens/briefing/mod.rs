//! The briefing: what the seller knows, and how hard it is to be.

mod customer;
mod options;
mod story;

use bevy::prelude::*;

use super::{Build, Chosen, Screen, ScreenRoot, preview_bar};
use crate::game::action::Action;
use crate::game::library::Library;
use crate::game::preview::Preview;
use crate::game::screens::welcome::guide::{self, Guide};
use crate::game::session::Seeds;
use crate::game::settings::PlayerSettings;
use crate::game::theme::scale::*;
use crate::game::theme::{Breadth, Painter};
use crate::game::widgets::focus::Kept;
use crate::game::widgets::frame::{Header, column, header, page, row, scrolling};
use crate::game::widgets::modal::no_dialog_open;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<NextSeed>();
    app.add_systems(OnEnter(Screen::Briefing), (focus_start, draw_seed));
    app.add_systems(
        Update,
        (press_keys.run_if(no_dialog_open), follow_actions)
            .chain()
            .run_if(in_state(Screen::Briefing)),
    );
    app.add_systems(PostUpdate, build.in_set(Build).run_if(in_state(Screen::Briefing)));
}

/// The seed of the talk that is about to begin: drawn here, so that it can be read before.
#[derive(Resource, Default)]
pub struct NextSeed(pub u64);

fn draw_seed(seeds: Res<Seeds>, mut next: ResMut<NextSeed>) {
    next.0 = seeds.next();
}

/// Enter starts the talk.
fn focus_start(mut kept: ResMut<Kept>) {
    kept.focus_next(format!("{:?}", Action::StartTalk));
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    if keys.just_pressed(KeyCode::Escape) {
        actions.write(Action::Back);
    }
}

fn follow_actions(mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>) {
    let back = actions.p0().read().any(|action| *action == Action::Back);
    if back {
        actions.p1().write(Action::GoHome);
    }
}

fn build(
    mut commands: Commands,
    painter: Painter,
    chosen: Res<Chosen>,
    library: Res<Library>,
    settings: Res<PlayerSettings>,
    seed: Res<NextSeed>,
    breadth: Res<Breadth>,
    preview: Res<Preview>,
    guided: Res<Guide>,
) {
    let paint = &painter.paint();
    let wide = *breadth >= Breadth::Usual;
    commands
        .spawn((page(paint), ScreenRoot, Name::new("Briefing")))
        .with_children(|page| {
            let place = chosen.0.as_deref().and_then(|id| library.shelved(id)?.place());
            let subtitle = place.map_or(String::new(), |place| {
                let lecture = paint.words().with("home-lecture", &[("lecture", place.lecture.into())]);
                let title = format!("home-lecture-title-{}", place.lecture);
                if paint.words().has(&title) {
                    format!("{lecture} · {}", paint.say(&title))
                } else {
                    lecture
                }
            });
            let titles = Header {
                title: &paint.say("briefing-title"),
                subtitle: &subtitle,
                back: true,
            };
            header(page, paint, &titles, |_| {});
            preview_bar::bar(page, paint, &preview);
            guide::strip(page, paint, *guided, guide::Place::Briefing);
            let Some(scenario) = chosen.0.as_deref().and_then(|id| library.last_good(id)) else {
                return;
            };
            let body = Node {
                flex_grow: 1.0,
                padding: UiRect::axes(Val::Px(SPACE_8), Val::Px(SPACE_6)),
                ..default()
            };
            page.spawn(scrolling("briefing", body)).with_children(|body| {
                let columns = if wide {
                    Node {
                        align_items: AlignItems::Stretch,
                        flex_shrink: 0.0,
                        flex_grow: 1.0,
                        ..row(28.0)
                    }
                } else {
                    Node {
                        flex_shrink: 0.0,
                        ..column(SPACE_4)
                    }
                };
                let side = |grow: f32| Node {
                    flex_grow: grow,
                    flex_basis: if wide { Val::ZERO } else { Val::Auto },
                    min_width: Val::ZERO,
                    ..column(SPACE_4)
                };
                body.spawn(columns).with_children(|columns| {
                    columns.spawn(side(5.0)).with_children(|left| {
                        story::story(left, paint, scenario);
                        customer::customer(left, paint, scenario);
                    });
                    columns.spawn(side(6.0)).with_children(|right| {
                        story::product(right, paint, scenario);
                        story::known(right, paint, scenario);
                        options::options(right, paint, &settings);
                    });
                });
            });
            options::start(page, paint, seed.0);
        });
}
