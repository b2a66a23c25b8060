//! A field to type a short text in, by keyboard or input method.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{InputFocus, InputFocusSystems};
use bevy::prelude::*;
use bevy::text::{EditableText, LineHeight, TextCursorStyle, apply_text_edits};

use super::FocusKey;
use crate::game::theme::scale::*;
use crate::game::theme::{Paint, fonts};
use crate::text::Language;

pub(super) fn plugin(app: &mut App) {
    // Bevy puts what was typed into the field after `Update`. Where a frame is slow, Enter comes in the
    // one of the last letters, and would take what stood there before them.
    app.add_systems(PreUpdate, apply_text_edits.after(InputFocusSystems::Dispatch));
    app.add_systems(PostUpdate, show_focus);
}

/// The edge of a field, at rest and with the focus.
#[derive(Component)]
struct Edges {
    rest: Color,
    focus: Color,
}

/// A field that holds `text`. Its name is for those who do not see it, and its key for the focus.
pub fn field<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    key: &str,
    text: &str,
    most: usize,
) -> EntityCommands<'p> {
    let palette = paint.palette;
    let mut editable = EditableText::new(text);
    editable.max_characters = Some(most);
    let edges = Edges {
        rest: palette.control,
        focus: palette.ink,
    };
    parent.spawn((
        Node {
            flex_grow: 1.0,
            min_width: Val::Px(120.0),
            height: Val::Px(36.0),
            padding: UiRect::axes(Val::Px(SPACE_3), Val::Px(7.0)),
            border: UiRect::all(Val::Px(1.0)),
            border_radius: BorderRadius::all(Val::Px(RADIUS_CONTROL)),
            ..default()
        },
        BackgroundColor(palette.surface),
        BorderColor::all(edges.rest),
        edges,
        editable,
        TextLayout::no_wrap(),
        // Whoever types may type either language; this font has both.
        paint.font(Language::Chinese, fonts::Face::Regular, UI.size),
        LineHeight::Px(UI.line),
        TextColor(palette.ink),
        TextCursorStyle {
            color: palette.ink,
            selection_color: palette.seal_soft,
            unfocused_selection_color: palette.sunk,
            selected_text_color: None,
        },
        (
            TabIndex(0),
            FocusKey(key.to_owned()),
            AccessibleLabel::new(name),
            Name::new(name.to_owned()),
        ),
    ))
}

/// A field of so many lines, for a longer text; lines break by themselves.
pub fn area<'p>(
    parent: &'p mut ChildSpawnerCommands<'_>,
    paint: &Paint,
    name: &str,
    key: &str,
    text: &str,
    most: usize,
    lines: f32,
) -> EntityCommands<'p> {
    let mut field = field(parent, paint, name, key, text, most);
    field.insert(TextLayout::default());
    field.entry::<Node>().and_modify(move |mut node| {
        node.flex_grow = 0.0;
        node.flex_shrink = 0.0;
        node.height = Val::Px(lines * UI.line + 16.0);
    });
    field
}

/// Run condition for keys that would also be letters: nobody is typing.
pub fn not_typing(focus: Res<InputFocus>, fields: Query<(), With<EditableText>>) -> bool {
    !focus.get().is_some_and(|focused| fields.contains(focused))
}

fn show_focus(focus: Res<InputFocus>, mut fields: Query<(Entity, &Edges, &mut BorderColor)>) {
    for (entity, edges, mut border) in &mut fields {
        let edge = if focus.get() == Some(entity) {
            edges.focus
        } else {
            edges.rest
        };
        border.set_if_neq(BorderColor::all(edge));
    }
}
