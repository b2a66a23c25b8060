//! One of the customers, and the way into a talk with them.

use bevy::prelude::*;

use super::{View, titled, way};
use crate::game::campaign::{CampaignAction, talk_of};
use crate::game::library::Library;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::Weight;
use crate::game::widgets::frame::{card, column, row};
use crate::report::campaign::whom;

pub fn card_of(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, library: &Library) {
    let Some(scenario) = talk_of(view.campaign, library) else {
        return;
    };
    let palette = view.paint.palette;
    parent.spawn(card(view.paint, column(SPACE_2))).with_children(|card| {
        titled(card, view, "market-meet");
        let Some(drawn) = &view.open.drawn else {
            view.paint.write(card, UI, view.say("market-working"), palette.ink2);
            return;
        };
        view.paint
            .write(card, UI, whom(drawn, view.paint.language), palette.ink2);
        let title = scenario.texts.get(scenario.title, view.paint.language).to_owned();
        view.paint.write(
            card,
            CAPTION,
            view.with("market-meet-note", &[("title", title)]),
            palette.ink3,
        );
        let buttons = Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: Val::Px(SPACE_2),
            ..row(SPACE_2)
        };
        card.spawn(buttons).with_children(|buttons| {
            let (talk, another) = (view.say("market-talk"), view.say("market-meet-another"));
            let talk = (icons::MESSAGE_SQUARE_TEXT, talk.as_str(), "");
            way(buttons, view, Weight::Ink, talk, CampaignAction::Talk);
            let another = (icons::USER, another.as_str(), "");
            way(buttons, view, Weight::Ghost, another, CampaignAction::MeetAnother);
        });
    });
}
