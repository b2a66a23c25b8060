//! A talk of someone else, watched turn by turn: in place of the choices stand what was chosen
//! next, the comments, and the way on.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::Moment;
use crate::game::action::Action;
use crate::game::replay::Files;
use crate::game::screens::Screen;
use crate::game::session::Talk;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::FocusKey;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::field::{field, not_typing};
use crate::game::widgets::frame::{card, column, row, scrolling, spacer};
use crate::game::widgets::modal::no_dialog_open;

const FIELD: &str = "comment";
const LONGEST_COMMENT: usize = 400;

pub(super) fn plugin(app: &mut App) {
    let here = in_state(Screen::Conversation).and_then(|talk: Res<Talk>| talk.watching().is_some());
    app.add_systems(
        Update,
        (
            press_keys.run_if(here.clone().and_then(no_dialog_open).and_then(not_typing)),
            add_comment.run_if(here),
        ),
    );
}

fn press_keys(keys: Res<ButtonInput<KeyCode>>, mut actions: MessageWriter<Action>) {
    let meant = [
        (KeyCode::ArrowLeft, Action::StepTurn(-1)),
        (KeyCode::ArrowRight, Action::StepTurn(1)),
        (KeyCode::KeyR, Action::BranchHere),
    ];
    for (key, action) in meant {
        if keys.just_pressed(key) {
            actions.write(action);
        }
    }
}

/// What is typed is added by Enter, and by the button.
fn add_comment(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    mut fields: Query<(Entity, &mut EditableText, &FocusKey)>,
    mut actions: ParamSet<(MessageReader<Action>, MessageWriter<Action>)>,
) {
    let by_button = actions.p0().read().any(|action| *action == Action::TakeComment);
    let enter = keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]);
    for (entity, mut text, key) in &mut fields {
        if key.0 != FIELD || text.is_composing() {
            continue;
        }
        if by_button || (enter && focus.get() == Some(entity)) {
            actions.p1().write(Action::AddComment(text.value().to_string()));
            text.clear();
        }
    }
}

/// In place of the choices and the tools.
pub fn watching(middle: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, files: &Files) {
    let paint = moment.paint;
    let (Some(all), Some(watched)) = (moment.talk.watching(), files.watched()) else {
        return;
    };
    let turn = moment.talk.turns().len();
    let layout = Node {
        flex_shrink: 0.0,
        ..column(SPACE_2)
    };
    middle
        .spawn((card(paint, layout), Name::new("Watching")))
        .with_children(|bar| {
            let filled = [("turn", turn.into()), ("turns", all.into())];
            bar.spawn(row(SPACE_3)).with_children(|line| {
                paint.write(line, CARD, paint.words().with("watch-turn", &filled), paint.palette.ink);
                let when = paint
                    .words()
                    .with("watch-when", &[("when", watched.at.to_minute().into())]);
                paint.write(line, CAPTION, when, paint.palette.ink2);
            });
            if let Some(choice) = moment.talk.watched_next() {
                let says = moment.text(moment.scenario.choice(choice).says);
                let next = paint.words().with("watch-next", &[("says", says.into())]);
                paint.write(bar, DENSE, next, paint.palette.ink2);
            }
            comments(bar, moment, watched.comments.as_slice(), turn);
            paint.write(bar, CAPTION_MEDIUM, paint.say("watch-comment"), paint.palette.ink2);
            bar.spawn(row(SPACE_2)).with_children(|line| {
                field(line, paint, &paint.say("watch-comment"), FIELD, "", LONGEST_COMMENT);
                let add = Labelled {
                    weight: Weight::Plain,
                    icon: icons::MESSAGE_SQUARE_TEXT,
                    label: &paint.say("watch-comment-add"),
                    key: "",
                    action: Action::TakeComment,
                };
                button(line, paint, &add);
            });
            steps(bar, moment, turn, all);
        });
}

fn comments(bar: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, comments: &[(u16, String)], turn: usize) {
    let paint = moment.paint;
    let here: Vec<&String> = comments
        .iter()
        .filter(|(at, _)| usize::from(*at) == turn)
        .map(|(_, text)| text)
        .collect();
    if here.is_empty() {
        return;
    }
    let list = Node {
        row_gap: Val::Px(SPACE_1),
        max_height: Val::Px(120.0),
        ..default()
    };
    bar.spawn(scrolling("comments", list)).with_children(|list| {
        for text in here {
            list.spawn(Node {
                align_items: AlignItems::FlexStart,
                flex_shrink: 0.0,
                ..row(SPACE_2)
            })
            .with_children(|line| {
                paint.icon(line, icons::MESSAGE_SQUARE_TEXT, 14.0, paint.palette.ink2);
                // It may come from anyone.
                let text = text.replace(char::is_control, " ");
                paint.write(line, UI, text, paint.palette.ink).insert(TextLayout {
                    linebreak: LineBreak::WordOrCharacter,
                    ..default()
                });
            });
        }
    });
}

fn steps(bar: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>, turn: usize, all: usize) {
    let paint = moment.paint;
    let line = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        ..row(SPACE_2)
    };
    bar.spawn(line).with_children(|line| {
        let step = |line: &mut ChildSpawnerCommands<'_>, icon, label: &str, key, action, weight| {
            let label = paint.say(label);
            let labelled = Labelled {
                weight,
                icon,
                label: &label,
                key,
                action,
            };
            button(line, paint, &labelled);
        };
        if turn > 0 {
            let back = Action::StepTurn(-1);
            step(line, icons::CHEVRON_LEFT, "watch-back", "←", back, Weight::Plain);
        }
        if turn < all {
            step(
                line,
                icons::CHEVRON_RIGHT,
                "watch-on",
                "→",
                Action::StepTurn(1),
                Weight::Primary,
            );
        }
        line.spawn(spacer());
        step(
            line,
            icons::UNDO_2,
            "watch-branch",
            "R",
            Action::BranchHere,
            Weight::Plain,
        );
    });
}
