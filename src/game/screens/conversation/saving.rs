//! What is said about the record of the talk: that the disk refuses, that it was taken up again.

use bevy::prelude::*;

use super::Moment;
use crate::game::action::Action;
use crate::game::notes::Telling;
use crate::game::screens::file_notice::file_notice;
use crate::game::theme::icons;
use crate::game::widgets::button::{Labelled, Weight, button};
use crate::game::widgets::notice::{Tone, notice};

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
