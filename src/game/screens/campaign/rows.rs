//! What money can be put into: a row an activity, with its slider, cost, time and coverage.

use bevy::prelude::*;

use super::coverage::glyph;
use super::live::{Amount, Cost, Row};
use super::{View, money};
use crate::game::action::Action;
use crate::game::campaign::CampaignAction;
use crate::game::theme::icons;
use crate::game::theme::scale::*;
use crate::game::widgets::badge::{factor_icon, factor_name};
use crate::game::widgets::button::control;
use crate::game::widgets::field::field;
use crate::game::widgets::frame::{column, row, rule, spacer};
use crate::game::widgets::scrollbar::scrolled;
use crate::game::widgets::skin::{Face, Skin};
use crate::game::widgets::slider::slider;
use crate::market::response::share;
use crate::market::{Activity, Audience, Campaign, Reach};
use crate::scenario::Factor;
use crate::text::grouped;

/// From this width of the card a row is one line.
const ONE_LINE: f32 = 680.0;
const AMOUNT: f32 = 80.0;
const COST: f32 = 80.0;
const TIME: f32 = 76.0;
const GLYPH: f32 = 42.0;
const CHIPS: f32 = 84.0;
/// A contact that closes less of a gap than this, in thousandths, does not count as moving the factor.
const MOVES: u16 = 50;

/// The key of an activity's slider, for the focus.
pub fn slider_key(activity: usize) -> String {
    format!("slider-{activity}")
}

/// The key of the field in which an amount is typed.
pub const FIELD: &str = "campaign-amount";

/// Whether a market has more than one person behind an order, and so something to cover.
pub fn has_levels(campaign: &Campaign) -> bool {
    campaign.people.len() > 1
}

pub fn scrolled_rows(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>, width: f32) {
    heading(card, view);
    if is_one_line(view, width) {
        columns(card, view);
    }
    scrolled(card, view.paint, "campaign-rows", 0.0, |content| {
        all(content, view, width)
    });
}

pub fn rows(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>, width: f32) {
    heading(card, view);
    if is_one_line(view, width) {
        columns(card, view);
    }
    all(card, view, width);
}

fn is_one_line(view: &View<'_>, width: f32) -> bool {
    let glyph = if has_levels(view.campaign) {
        0.0
    } else {
        GLYPH + SPACE_2
    };
    width - 2.0 * SPACE_4 >= ONE_LINE - glyph
}

fn heading(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let line = Node {
        align_items: AlignItems::Baseline,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..row(SPACE_3)
    };
    card.spawn(line).with_children(|line| {
        view.paint
            .write(line, SECTION, view.say("market-where"), view.paint.palette.ink);
        line.spawn(spacer());
        let step = money::with_unit(view.paint, view.campaign, view.open.step());
        let keys = view.with("market-keys", &[("step", step)]);
        view.paint.write(line, CAPTION, keys, view.paint.palette.ink2);
    });
}

/// The names of the columns.
fn columns(card: &mut ChildSpawnerCommands<'_>, view: &View<'_>) {
    let line = Node {
        padding: UiRect::axes(Val::Px(SPACE_2 + 2.0), Val::ZERO),
        margin: UiRect::right(Val::Px(SPACE_2)),
        flex_shrink: 0.0,
        ..row(SPACE_2)
    };
    let money = view.with(
        "market-column-money",
        &[("unit", money::unit(view.paint, view.campaign))],
    );
    card.spawn(line).with_children(|line| {
        let name = |line: &mut ChildSpawnerCommands<'_>, node: Node, text: String| {
            line.spawn(node).with_children(|cell| {
                view.paint
                    .write(cell, CAPTION, text, view.paint.palette.ink2)
                    .insert(TextLayout::no_wrap());
            });
        };
        name(line, wide_cell(1.1), view.say("market-column-activity"));
        name(line, wide_cell(1.0), String::from(" "));
        name(line, cell(AMOUNT, JustifyContent::FlexEnd), money);
        name(
            line,
            cell(COST, JustifyContent::FlexEnd),
            view.say("market-column-cost"),
        );
        name(
            line,
            cell(TIME, JustifyContent::FlexEnd),
            view.say("market-column-time"),
        );
        if has_levels(view.campaign) {
            name(
                line,
                cell(GLYPH, JustifyContent::Center),
                view.say("market-column-coverage"),
            );
        }
        name(
            line,
            cell(CHIPS, JustifyContent::FlexEnd),
            view.say("market-column-moves"),
        );
    });
    card.spawn(rule(view.paint));
}

fn cell(width: f32, justify_content: JustifyContent) -> Node {
    Node {
        width: Val::Px(width),
        flex_shrink: 0.0,
        justify_content,
        ..row(SPACE_1)
    }
}

fn wide_cell(grow: f32) -> Node {
    Node {
        flex_grow: grow,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..row(SPACE_2)
    }
}

fn all(content: &mut ChildSpawnerCommands<'_>, view: &View<'_>, width: f32) {
    for (position, activity) in view.campaign.activities.iter().enumerate() {
        if position > 0 {
            content.spawn(rule(view.paint));
        }
        let layout = Node {
            padding: UiRect::axes(Val::Px(SPACE_2), Val::Px(5.0)),
            border: UiRect::all(Val::Px(2.0)),
            border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
            flex_shrink: 0.0,
            ..column(SPACE_1)
        };
        let frame = (
            layout,
            Row(position),
            BorderColor::all(Color::NONE),
            BackgroundColor(Color::NONE),
        );
        content.spawn(frame).with_children(|frame| {
            if is_one_line(view, width) {
                one_line(frame, view, position, activity);
            } else {
                two_lines(frame, view, position, activity);
            }
        });
    }
}

fn one_line(frame: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, activity: &Activity) {
    frame.spawn(row(SPACE_2)).with_children(|line| {
        line.spawn(wide_cell(1.1))
            .with_children(|cell| names(cell, view, activity));
        line.spawn(wide_cell(1.0))
            .with_children(|cell| lever(cell, view, position, activity));
        amount(line, view, position, activity);
        facts(line, view, position, activity);
        line.spawn(cell(CHIPS, JustifyContent::FlexEnd))
            .with_children(|cell| chips(cell, view, activity));
    });
}

fn two_lines(frame: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, activity: &Activity) {
    frame.spawn(row(SPACE_3)).with_children(|line| {
        line.spawn(wide_cell(1.0))
            .with_children(|cell| names(cell, view, activity));
        line.spawn(row(SPACE_1))
            .with_children(|cell| chips(cell, view, activity));
        amount(line, view, position, activity);
    });
    let below = Node {
        flex_wrap: FlexWrap::Wrap,
        ..row(SPACE_3)
    };
    frame.spawn(below).with_children(|line| {
        line.spawn(Node {
            min_width: Val::Px(180.0),
            ..wide_cell(1.0)
        })
        .with_children(|cell| lever(cell, view, position, activity));
        facts(line, view, position, activity);
    });
}

fn names(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, activity: &Activity) {
    let palette = view.paint.palette;
    view.paint.icon(parent, icon(activity), 18.0, palette.ink2);
    let words = Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..column(0.0)
    };
    parent.spawn(words).with_children(|words| {
        view.paint
            .write(words, DENSE_MEDIUM, activity.name.get(view.paint.language), palette.ink);
        let note = note(view, activity);
        if !note.is_empty() {
            view.paint.write(words, CAPTION, note, palette.ink2);
        }
    });
}

/// What is said beneath the name; where nobody has bought yet, that there is nobody to serve.
fn note(view: &View<'_>, activity: &Activity) -> String {
    let buyers = view.open.shown.as_ref().and_then(|shown| shown.weeks.last());
    let nobody = buyers.is_none_or(|week| week.counts.buyers == 0);
    if activity.audience == Audience::Buyers && nobody {
        return view.say("market-nobody-bought");
    }
    activity.note.get(view.paint.language).to_owned()
}

fn lever(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, activity: &Activity) {
    let name = activity.name.get(view.paint.language);
    let values = (
        view.open.row[position] as f32,
        view.open.slider_end(position) as f32,
        view.open.step() as f32,
    );
    slider(parent, view.paint, name, slider_key(position), values)
        .insert(super::live::Lever(position))
        .entry::<Node>()
        .and_modify(|mut node| node.flex_grow = 1.0);
}

/// The amount: a control that opens a field, or the field.
fn amount(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, activity: &Activity) {
    let text = money::amount(view.paint, view.campaign, view.open.row[position]);
    let name = activity.name.get(view.paint.language).to_owned();
    let says = view.with("market-type", &[("activity", name)]);
    if view.open.typing == Some(position) {
        // Empty, so that nothing has to be deleted first.
        let mut typed = field(line, view.paint, &says, FIELD, "", 14);
        typed.entry::<Node>().and_modify(|mut node| {
            node.flex_grow = 0.0;
            node.width = Val::Px(AMOUNT);
            node.min_width = Val::ZERO;
            node.padding = UiRect::axes(Val::Px(6.0), Val::Px(7.0));
        });
        return;
    }
    let palette = view.paint.palette;
    let face = |edge, width| Face {
        fill: Color::NONE,
        edge,
        width,
    };
    let skin = Skin {
        idle: face(Color::NONE, 1.0),
        hover: face(palette.control, 1.0),
        focus: face(palette.ink, 2.0),
        pressed: face(palette.ink, 1.0),
        closed: face(Color::NONE, 1.0),
        padding: UiRect::axes(Val::Px(5.0), Val::Px(5.0)),
    };
    let layout = Node {
        border_radius: BorderRadius::all(Val::Px(RADIUS_KEY)),
        ..cell(AMOUNT, JustifyContent::FlexEnd)
    };
    let action = Action::Campaign(CampaignAction::Type(position));
    line.spawn(control(&says, format!("{action:?}"), action, skin, layout))
        .with_children(|cell| {
            view.paint
                .write(cell, VALUE, text, palette.ink)
                .insert((TextLayout::no_wrap(), Amount(position)));
        });
}

fn facts(line: &mut ChildSpawnerCommands<'_>, view: &View<'_>, position: usize, activity: &Activity) {
    let palette = view.paint.palette;
    line.spawn(cell(COST, JustifyContent::FlexEnd)).with_children(|cell| {
        view.paint
            .write(cell, DENSE, cost(view, position), palette.ink2)
            .insert((TextLayout::no_wrap(), Cost(position)));
    });
    line.spawn(cell(TIME, JustifyContent::FlexEnd)).with_children(|cell| {
        view.paint
            .write(cell, DENSE, time(view, activity), palette.ink2)
            .insert(TextLayout::justify(Justify::Right));
    });
    if has_levels(view.campaign) {
        line.spawn(cell(GLYPH, JustifyContent::Center))
            .with_children(|cell| glyph(cell, view, activity));
    }
}

/// What one customer costs: as much as the file says, or what this week's money comes to for each
/// whom it reaches, the half of all that can be reached where none is spent.
pub fn cost(view: &View<'_>, position: usize) -> String {
    let tenths = match view.campaign.activities[position].reach {
        Reach::Calls { each, .. } => 10 * u64::from(each),
        Reach::Media { most, half, power } => {
            let spent = view.open.row[position];
            let spent = if spent == 0 { u64::from(half) } else { spent };
            let reached = u64::from(share(spent, most, half, power)) * u64::from(view.campaign.customers) / 65_536;
            10 * spent / reached.max(1)
        }
    };
    money::small(view.paint, view.campaign, tenths)
}

/// How long it takes, and how many it can see a week.
fn time(view: &View<'_>, activity: &Activity) -> String {
    if activity.delay > 0 {
        let words = view.paint.words();
        return words.with("market-time-weeks", &[("weeks", activity.delay.into())]);
    }
    match activity.reach {
        Reach::Calls { most, .. } => view.with("market-time-calls", &[("most", grouped(most))]),
        Reach::Media { .. } => view.say("market-time-now"),
    }
}

/// The factors that it moves.
fn chips(parent: &mut ChildSpawnerCommands<'_>, view: &View<'_>, activity: &Activity) {
    let moves = |position: usize| activity.moves[position] >= MOVES;
    let worth = moves(1) || activity.lifts > 0;
    let moved = [moves(0), worth, moves(2), activity.serves > 0];
    for factor in Factor::ALL.into_iter().filter(|&factor| moved[factor as usize]) {
        let hue = view.paint.palette.factor(factor);
        let square = Node {
            width: Val::Px(18.0),
            height: Val::Px(18.0),
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(Val::Px(RADIUS_BADGE)),
            flex_shrink: 0.0,
            ..row(0.0)
        };
        let label = AccessibleLabel::new(factor_name(view.paint, factor));
        parent
            .spawn((square, BackgroundColor(hue.soft), label))
            .with_children(|chip| {
                view.paint.icon(chip, factor_icon(factor), 11.0, hue.text);
            });
    }
}

/// By what it is called; the file has no pictures.
fn icon(activity: &Activity) -> &'static str {
    let known = [
        ("television", icons::MONITOR),
        ("journal", icons::BOOK_OPEN),
        ("exhibition", icons::STORE),
        ("exchange", icons::USERS),
        ("visit", icons::MAP_PIN),
        ("door", icons::MAP_PIN),
        ("after", icons::PHONE),
        ("build", icons::PACKAGE),
        ("price", icons::TAG),
        ("dealer", icons::STORE),
        ("direct", icons::HANDSHAKE),
        ("site", icons::HOUSE),
        ("advert", icons::MEGAPHONE),
    ];
    let found = known.iter().find(|(part, _)| activity.id.contains(part));
    match (found, activity.reach) {
        (Some((_, icon)), _) => icon,
        (None, Reach::Media { .. }) => icons::MEGAPHONE,
        (None, Reach::Calls { .. }) => icons::USERS,
    }
}
