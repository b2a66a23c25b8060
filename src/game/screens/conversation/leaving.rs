//! The question before a talk under way is left.

use bevy::prelude::*;

use crate::account::Came;
use crate::game::action::Action;
use crate::game::notes::Telling;
use crate::game::screens::ScreenRoot;
use crate::game::session::Talk;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::dialog::dialog;
use crate::game::widgets::frame::row;

/// The control that has the focus first: the one that loses nothing.
pub const STAY: &str = "CloseDialog";

const WIDTH: f32 = 400.0;

pub fn ask(commands: &mut Commands, paint: &Paint, talk: &Talk) {
    let note = match talk.telling() {
        _ if talk.stakes().is_some() => {
            let share = talk.stakes().map_or(0, |stakes| stakes.share(Came::Poor));
            paint.words().with("month-talk-leave-note", &[("share", share.into())])
        }
        Telling::Behind { choices, .. } if *choices > 0 => {
            paint.words().with("talk-leave-lost", &[("choices", (*choices).into())])
        }
        _ => paint.say("talk-leave-note"),
    };
    let root = dialog(commands, paint, &paint.say("talk-leave"), WIDTH, |card| {
        paint.write(card, UI, note, paint.palette.ink2);
        let buttons = Node {
            justify_content: JustifyContent::FlexEnd,
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            ..row(SPACE_2)
        };
        card.spawn(buttons).with_children(|buttons| {
            let leave = paint.say("talk-leave-yes");
            let stay = paint.say("talk-leave-no");
            let leave = Labelled {
                weight: Weight::Plain,
                icon: icons::LOG_OUT,
                label: &leave,
                key: "",
                action: Action::LeaveTalk,
            };
            let stay = Labelled {
                weight: Weight::Ink,
                icon: "",
                label: &stay,
                key: "Esc",
                action: Action::CloseDialog,
            };
            button(buttons, paint, &leave);
            button(buttons, paint, &stay);
        });
    });
    commands.entity(root).insert(ScreenRoot);
}
