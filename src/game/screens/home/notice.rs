//! The strips above the map: what went wrong, and the gentle question for a name.

use bevy::prelude::*;

use crate::game::action::Action;
use crate::game::attempts::Attempts;
use crate::game::profile::Learner;
use crate::game::screens::Rebuild;
use crate::game::settings::SettingsTrouble;
use crate::game::theme::{Paint, icons};
use crate::game::widgets::button::{Labelled, Weight, button, icon_button};
use crate::game::widgets::notice::{Tone, notice};
use crate::record::journal::Unreadable;
use crate::record::profile::ResumeError;
use crate::record::store::{ShelfError, StoreError};

pub fn notices(
    page: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    settings: Option<&StoreError>,
    attempts: &Attempts,
    learner: &Learner,
) {
    let told = [
        settings.map(|error| (error.text(paint.language), Action::PutNoticeAway)),
        attempts
            .trouble()
            .map(|error| (why_not(error, paint), Action::PutTroubleAway)),
    ];
    for (text, away) in told.into_iter().flatten() {
        notice(page, paint, Tone::Trouble, icons::TRIANGLE_ALERT, text, |right| {
            icon_button(right, paint, icons::X, &paint.say("home-dismiss"), away);
        });
    }
    // Not before there is something to keep apart.
    if !learner.was_asked() && !attempts.listing().cards.is_empty() {
        ask_for_name(page, paint);
    }
}

fn ask_for_name(page: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    notice(
        page,
        paint,
        Tone::Calm,
        icons::USER,
        paint.say("learners-ask"),
        |right| {
            for (key, action) in [
                ("learners-ask-yes", Action::OpenLearners),
                ("learners-ask-no", Action::StayNameless),
            ] {
                let labelled = Labelled {
                    weight: if key == "learners-ask-yes" {
                        Weight::Plain
                    } else {
                        Weight::Ghost
                    },
                    icon: "",
                    label: &paint.say(key),
                    key: "",
                    action,
                };
                button(right, paint, &labelled);
            }
        },
    );
}

/// Who is learning, in the header; it opens the list of learners.
pub fn learner(right: &mut ChildSpawnerCommands<'_>, paint: &Paint, learner: &Learner) {
    let nobody = paint.say("learners-nobody");
    let name = learner.name().unwrap_or(&nobody);
    let labelled = Labelled {
        weight: Weight::Ghost,
        icon: icons::USER,
        label: name,
        key: "",
        action: Action::OpenLearners,
    };
    let said = paint.words().with("learners-switch", &[("name", name.into())]);
    if paint.is_phone() {
        icon_button(right, paint, icons::USER, &said, Action::OpenLearners);
        return;
    }
    button(right, paint, &labelled).insert(AccessibleLabel::new(said));
}

/// Why an attempt was not taken up, with the remedy.
fn why_not(error: &ResumeError, paint: &Paint) -> String {
    match error {
        ResumeError::Shelf(ShelfError::Held(_)) => paint.say("attempts-cannot-held"),
        ResumeError::Shelf(error) => error.text(paint.language),
        ResumeError::Unreadable(Unreadable::NoHeader) => paint.say("attempts-cannot-read"),
        ResumeError::Unreadable(Unreadable::Newer(_)) => paint.say("attempts-cannot-newer"),
        ResumeError::Finished => paint.say("attempts-cannot-finished"),
        ResumeError::NoScenario(id) => paint
            .words()
            .with("attempts-cannot-scenario", &[("scenario", id.as_str().into())]),
        ResumeError::Replay(_) => paint.say("attempts-cannot-replay"),
    }
}

pub fn follow_actions(
    mut actions: MessageReader<Action>,
    mut trouble: ResMut<SettingsTrouble>,
    mut rebuild: ResMut<Rebuild>,
) {
    if actions.read().any(|action| *action == Action::PutNoticeAway) {
        trouble.0 = None;
        rebuild.0 = true;
    }
}
