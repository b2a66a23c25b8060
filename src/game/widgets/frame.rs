//! Page, header bar, cards and the boxes that things stand in.

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::text::LineHeight;
use bevy::ui_widgets::ScrollArea;

use super::way_back::way_back;
use super::{ScrollKey, button, segments};
use crate::game::action::Action;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, fonts::Face, icons};
use crate::text::Language;

/// The whole window: a page with its gradient, a column of what is on it.
pub fn page(paint: &Paint) -> impl Bundle {
    (
        Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            flex_direction: FlexDirection::Column,
            ..default()
        },
        BackgroundGradient::from(LinearGradient::to_bottom(vec![
            ColorStop::auto(paint.palette.page[0]),
            ColorStop::auto(paint.palette.page[1]),
        ])),
        TabGroup::default(),
    )
}

/// Things beside one another.
pub fn row(gap: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Row,
        align_items: AlignItems::Center,
        column_gap: Val::Px(gap),
        ..default()
    }
}

/// Things below one another.
pub fn column(gap: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        row_gap: Val::Px(gap),
        ..default()
    }
}

/// Room that takes what is left. By its margins: something that grows, however small it is, counts for
/// as much as the padding of the box around it when the height of that box is found.
pub fn spacer() -> Node {
    Node {
        margin: UiRect::all(Val::Auto),
        ..default()
    }
}

/// A card with the given inner layout; its edge and shadow are added.
pub fn card(paint: &Paint, layout: Node) -> impl Bundle {
    padded_card(paint, UiRect::all(Val::Px(SPACE_4)), layout)
}

/// A card whose content keeps this far from its edge.
pub fn padded_card(paint: &Paint, padding: UiRect, layout: Node) -> impl Bundle {
    (
        Node {
            padding,
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(RADIUS_CARD)),
            ..layout
        },
        BackgroundColor(paint.palette.surface),
        BorderColor::all(paint.palette.line),
        BoxShadow(vec![
            shadow(paint.palette.shadow, 1.0, 2.0),
            shadow(paint.palette.shadow, 6.0, 18.0),
        ]),
    )
}

fn shadow(color: Color, y: f32, blur: f32) -> ShadowStyle {
    ShadowStyle {
        color,
        x_offset: Val::ZERO,
        y_offset: Val::Px(y),
        spread_radius: Val::ZERO,
        blur_radius: Val::Px(blur),
    }
}

/// A thin line across.
pub fn rule(paint: &Paint) -> impl Bundle {
    (
        Node {
            height: Val::Px(1.0),
            width: Val::Percent(100.0),
            flex_shrink: 0.0,
            ..default()
        },
        BackgroundColor(paint.palette.line),
    )
}

/// A column that scrolls when it is higher than its room, by wheel and by the focus.
pub fn scrolling(key: &'static str, layout: Node) -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            overflow: Overflow::scroll_y(),
            min_height: Val::ZERO,
            ..layout
        },
        ScrollArea,
        ScrollKey(key),
    )
}

/// What a header bar says.
pub struct Header<'a> {
    pub title: &'a str,
    pub subtitle: &'a str,
    /// Whether there is a way back.
    pub back: bool,
}

/// The bar at the top: back, logo, title; then what `right` adds, the language and the settings.
pub fn header(
    parent: &mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    header: &Header<'_>,
    right: impl FnOnce(&mut ChildSpawnerCommands<'_>),
) {
    let bar = Node {
        height: Val::Px(HEADER),
        padding: UiRect::horizontal(Val::Px(if paint.is_phone() { SPACE_2 } else { PAGE })),
        border: UiRect::bottom(Val::Px(1.0)),
        flex_shrink: 0.0,
        ..row(if paint.is_phone() { SPACE_2 } else { SPACE_3 })
    };
    parent
        .spawn((
            bar,
            BackgroundColor(paint.palette.surface),
            BorderColor::all(paint.palette.line),
            // What is turned, as lines of a chart are, is not clipped where it scrolls away.
            ZIndex(1),
        ))
        .with_children(|bar| {
            if header.back {
                way_back(bar, paint);
            }
            if !(paint.is_phone() && header.back) {
                logo(bar, paint);
            }
            let titles = Node {
                align_items: AlignItems::Baseline,
                flex_shrink: 1.0,
                min_width: Val::ZERO,
                overflow: Overflow::clip_x(),
                ..row(SPACE_2)
            };
            // Where the logo says it there may be no room to say it again.
            let title = if paint.is_phone() && !header.back {
                ""
            } else {
                header.title
            };
            bar.spawn(titles).with_children(|titles| {
                if title.is_empty() {
                    return;
                }
                // On a phone a long one takes two lines.
                if paint.is_phone() {
                    paint.write(titles, CARD, title, paint.palette.ink);
                    return;
                }
                paint.write(titles, SECTION, title, paint.palette.ink).insert((
                    TextLayout::no_wrap(),
                    Node {
                        flex_shrink: 0.0,
                        ..default()
                    },
                ));
                if !header.subtitle.is_empty() {
                    paint.write(titles, UI, header.subtitle, paint.palette.ink2).insert((
                        TextLayout::no_wrap(),
                        Node {
                            flex_shrink: 0.0,
                            ..default()
                        },
                    ));
                }
            });
            bar.spawn(spacer());
            right(bar);
            // On a phone it stands on the course map, and among the settings.
            if !(paint.is_phone() && header.back) {
                language_switch(bar, paint);
            }
            button::icon_button(
                bar,
                paint,
                icons::SETTINGS,
                &paint.say("common-settings"),
                Action::OpenSettings,
            );
        });
}

/// The vermilion square with its character.
pub fn logo(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let square = Node {
        width: Val::Px(28.0),
        height: Val::Px(28.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(Val::Px(6.0)),
        flex_shrink: 0.0,
        ..default()
    };
    parent
        .spawn((square, BackgroundColor(paint.palette.seal)))
        .with_children(|square| {
            square.spawn((
                Text::new("印"),
                paint.font(Language::Chinese, Face::Seal, 17.0),
                LineHeight::Px(20.0),
                TextColor(paint.palette.on_seal),
            ));
        });
}

fn language_switch(parent: &mut ChildSpawnerCommands<'_>, paint: &Paint) {
    let options = [
        segments::Segment {
            label: paint.say("common-chinese"),
            written_in: Language::Chinese,
            action: Action::SetLanguage(Language::Chinese),
            chosen: paint.language == Language::Chinese,
        },
        segments::Segment {
            label: paint.say("common-english"),
            written_in: Language::English,
            action: Action::SetLanguage(Language::English),
            chosen: paint.language == Language::English,
        },
    ];
    segments::segments(parent, paint, &paint.say("common-language"), &options);
}
