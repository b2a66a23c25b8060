//! Below the rows: this week's money, what is left, and what can be done.

use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

use super::live::Figure;
use super::{View, money, way};
use crate::game::campaign::{CampaignAction, Open};
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::button::Weight;
use crate::game::widgets::frame::{column, row, spacer};

const BAR: f32 = 8.0;

/// How much of what is left to spend goes into this week.
pub fn bar_width(open: &Open) -> Val {
    let all = open.allocated() + open.money_left();
    Val::Percent(100.0 * open.allocated() as f32 / all.max(1) as f32)
}

pub fn foot(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let line = Node {
        padding: UiRect::top(Val::Px(SPACE_1)),
        flex_wrap: FlexWrap::Wrap,
        row_gap: Val::Px(SPACE_2),
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|line| {
        let sums = Node {
            flex_grow: 1.0,
            min_width: Val::Px(260.0),
            ..column(SPACE_1)
        };
        line.spawn(sums).with_children(|sums| {
            sums.spawn(row(SPACE_2)).with_children(|line| {
                sum(line, view, "market-allocated", view.open.allocated(), Figure::Allocated);
                line.spawn(spacer());
                sum(line, view, "market-left", view.open.money_left(), Figure::Left);
            });
            bar(sums, view);
        });
        let undo = view.say("market-undo");
        let mut undo = way(
            line,
            view,
            Weight::Plain,
            (icons::UNDO_2, &undo, "Z"),
            CampaignAction::Undo,
        );
        undo.insert(Figure::Undo);
        if !view.open.can_undo() {
            undo.insert(InteractionDisabled);
        }
        let week = (view.open.week + 1).to_string();
        let run = view.with("market-run", &[("week", week)]);
        way(
            line,
            view,
            Weight::Primary,
            (icons::PLAY, &run, "Enter"),
            CampaignAction::RunWeek,
        );
    });
}

fn sum(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, key: &str, amount: u64, figure: Figure) {
    let palette = view.paint.palette;
    view.paint
        .write(line, DENSE, view.say(key), palette.ink2)
        .insert(TextLayout::no_wrap());
    // The unit is of the language, and so is the font.
    let text = money::with_unit(view.paint, view.campaign, amount);
    view.paint
        .write(line, VALUE, text, palette.ink)
        .insert((TextLayout::no_wrap(), figure));
}

fn bar(sums: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let palette = view.paint.palette;
    let track = Node {
        height: Val::Px(BAR),
        border: UiRect::all(Val::Px(1.0)),
        ..default()
    };
    let fill = Node {
        width: bar_width(view.open),
        height: Val::Percent(100.0),
        ..default()
    };
    sums.spawn((track, BackgroundColor(palette.sunk), BorderColor::all(palette.control)))
        .with_child((fill, BackgroundColor(palette.ink2), Figure::Bar));
}
