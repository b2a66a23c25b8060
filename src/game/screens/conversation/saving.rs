//! What is said about the record of the talk: that the disk refuses, that it was taken up again.

use bevy::prelude::*;

use super::Moment;
use crate::game::action::Action;
use crate::game::notes::Telling;
use crate::game::replay::Files;
use crate::game::screens::file_notice::file_notice;
use crate::game::session::Talk;
use crate::game::theme::icons;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::notice::{Tone, notice};

/// What a strip takes of the window's height: two lines of text and the room around them.
const STRIP: f32 = 48.0;

/// What all strips take of the window's height.
pub fn height(talk: &Talk, files: &Files) -> f32 {
    let behind = matches!(talk.telling(), Telling::Behind { .. });
    let taken_up = talk.taken_up();
    let damaged = talk.watching().is_some() && files.watched().is_some_and(|watched| watched.damaged);
    let strips = [
        behind,
        files.told().is_some(),
        damaged,
        taken_up.is_some_and(|told| told.on_the_copy),
        taken_up.is_some_and(|told| told.damaged),
    ];
    STRIP * strips.into_iter().filter(|&strip| strip).count() as f32
}

/// The strips below the header, if there is anything to say.
pub fn notices(page: &mut ChildSpawnerCommands<'_>, moment: &Moment<'_>) {
    let paint = moment.paint;
    file_notice(page, paint, moment.files);
    if moment.files.watched().is_some_and(|watched| watched.damaged) && moment.talk.watching().is_some() {
        notice(page, paint, Tone::Calm, icons::INFO, paint.say("watch-damaged"), |_| {});
    }
    if let Telling::Behind { choices, why } = moment.talk.telling() {
        let filled = [("choices", (*choices).into()), ("why", why.text(paint.language).into())];
        let told = paint.words().with("saving-behind", &filled);
        notice(page, paint, Tone::Trouble, icons::TRIANGLE_ALERT, told, |right| {
            let again = Labelled {
                weight: Weight::Plain,
                icon: icons::ROTATE_CW,
                label: &paint.say("saving-try"),
                key: "",
                action: Action::TryToKeep,
            };
            button(right, paint, &again);
        });
    }
    let Some(taken_up) = moment.talk.taken_up() else { return };
    if taken_up.on_the_copy {
        notice(
            page,
            paint,
            Tone::Calm,
            icons::INFO,
            paint.say("talk-on-the-copy"),
            |_| {},
        );
    }
    if taken_up.damaged {
        notice(
            page,
            paint,
            Tone::Calm,
            icons::INFO,
            paint.say("talk-was-damaged"),
            |_| {},
        );
    }
}
