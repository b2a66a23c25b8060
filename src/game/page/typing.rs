//! Typing in a page.
//!
//! Input methods and the keyboards of phones serve the browser's own fields alone: one lies over ours
//! as long as ours has the focus.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::{EditableText, LineBreak, TextCursorStyle, TextEdit, apply_text_edits};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Lays a field of the browser's own over one of ours: its place in pixels of the page.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = edit)]
    fn edit(text: &str, x: f32, y: f32, width: f32, height: f32, size: f32, color: &str, many: bool);

    /// Takes that field away.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = endEdit)]
    fn end_edit();

    /// What was typed into that field since this was asked last.
    #[wasm_bindgen(js_namespace = yinxinPage, js_name = takeTyped)]
    fn take_typed() -> Option<String>;
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, take_typing.before(apply_text_edits));
    app.add_systems(Last, show_typing);
}

/// What was typed into the browser's field stands in ours.
fn take_typing(focus: Res<InputFocus>, mut fields: Query<&mut EditableText>) {
    let Some(text) = take_typed() else { return };
    let field = focus.get().and_then(|focused| fields.get_mut(focused).ok());
    if let Some(mut field) = field {
        field.queue_edit(TextEdit::SelectAll);
        field.queue_edit(TextEdit::Insert(text.into()));
    }
}

fn show_typing(
    focus: Res<InputFocus>,
    windows: Query<&Window>,
    scale: Res<UiScale>,
    mut fields: Query<(
        &EditableText,
        &mut TextColor,
        &mut TextCursorStyle,
        &TextFont,
        &TextLayout,
        &ComputedNode,
        &UiGlobalTransform,
    )>,
    mut typing: Local<Option<(Entity, Color)>>,
) {
    let focused = focus.get().filter(|&focused| fields.contains(focused));
    let (Ok(window), Some(focused)) = (windows.single(), focused) else {
        if let Some((left, color)) = typing.take() {
            if let Ok((_, mut shown, ..)) = fields.get_mut(left) {
                shown.0 = color;
            }
            end_edit();
        }
        return;
    };
    if let Some((left, color)) = typing.filter(|(left, _)| *left != focused)
        && let Ok((_, mut shown, ..)) = fields.get_mut(left)
    {
        shown.0 = color;
        *typing = None;
    }
    let Ok((text, mut shown, mut cursor, font, layout, node, transform)) = fields.get_mut(focused) else {
        return;
    };
    if typing.is_none() {
        *typing = Some((focused, shown.0));
        // Two texts, one over the other, would not lie exactly alike.
        shown.0 = Color::NONE;
        cursor.color = Color::NONE;
    }
    let color = typing.map_or(Color::BLACK, |(_, color)| color);
    let inner = node.content_box();
    let ratio = window.scale_factor();
    let corner = (transform.translation + inner.min) / ratio;
    let size = inner.size() / ratio;
    let FontSize::Px(letters) = font.font_size else { return };
    edit(
        &text.value().to_string(),
        corner.x,
        corner.y,
        size.x,
        size.y,
        letters * scale.0,
        &color.to_srgba().to_hex(),
        layout.linebreak != LineBreak::NoWrap,
    );
}
