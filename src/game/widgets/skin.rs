//! How a control looks at rest, under the pointer or with the focus, pressed, and closed.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};

pub(super) fn plugin(app: &mut App) {
    // After the input of the frame, before layout.
    app.add_systems(PostUpdate, paint_controls.before(bevy::ui::UiSystems::Content));
}

/// Background and edge of one state.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    pub fill: Color,
    pub edge: Color,
    /// Width of the edge; a wider one takes its room from the padding, so that nothing jumps.
    pub width: f32,
}

/// All states of a control.
#[derive(Component, Clone, Copy, Debug)]
pub struct Skin {
    pub idle: Face,
    /// Under the pointer.
    pub hover: Face,
    /// With the keyboard's focus.
    pub focus: Face,
    pub pressed: Face,
    pub closed: Face,
    /// Inside the edge of the idle face.
    pub padding: UiRect,
}

/// The colour of a ring around a control that is filled itself: an edge of ink on ink is not seen.
#[derive(Component, Clone, Copy, Debug)]
#[require(Outline::new(Val::Px(2.0), Val::Px(2.0), Color::NONE))]
pub struct FocusRing(pub Color);

/// A part of a control that is filled while the control is hovered or focused: its key cap.
#[derive(Component, Clone, Copy, Debug)]
pub struct Highlight {
    pub control: Entity,
    pub idle: (Color, Color),
    pub lit: (Color, Color),
}

fn paint_controls(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    mut controls: Query<(
        Entity,
        &Skin,
        Option<&Hovered>,
        Has<Pressed>,
        Has<InteractionDisabled>,
        &mut Node,
        &mut BackgroundColor,
        &mut BorderColor,
        Option<(&mut Outline, &FocusRing)>,
    )>,
    mut highlights: Query<(&Highlight, &mut BackgroundColor, &Children), Without<Skin>>,
    mut texts: Query<&mut TextColor>,
) {
    let mut lit = Vec::new();
    for (entity, skin, hovered, pressed, closed, mut node, mut fill, mut edge, ring) in &mut controls {
        let hovered = hovered.is_some_and(|hovered| hovered.get());
        // After a click the focus is there but not shown.
        let focused = visible.0 && focus.get() == Some(entity);
        let face = match (closed, pressed, focused, hovered) {
            (true, _, false, _) => skin.closed,
            (false, true, ..) => skin.pressed,
            (_, _, true, _) => skin.focus,
            (false, false, false, true) => skin.hover,
            (false, false, false, false) => skin.idle,
        };
        if !closed && (hovered || focused) {
            lit.push(entity);
        }
        fill.set_if_neq(BackgroundColor(face.fill));
        edge.set_if_neq(BorderColor::all(face.edge));
        if let Some((mut outline, ring)) = ring {
            let wanted = if focused { ring.0 } else { Color::NONE };
            if outline.color != wanted {
                outline.color = wanted;
            }
        }
        let border = UiRect::all(Val::Px(face.width));
        if node.border != border {
            node.border = border;
            node.padding = shrunk(skin.padding, face.width - skin.idle.width);
        }
    }
    for (highlight, mut fill, children) in &mut highlights {
        let (wanted, text) = if lit.contains(&highlight.control) {
            highlight.lit
        } else {
            highlight.idle
        };
        fill.set_if_neq(BackgroundColor(wanted));
        for &child in children {
            if let Ok(mut colour) = texts.get_mut(child) {
                colour.set_if_neq(TextColor(text));
            }
        }
    }
}

fn shrunk(padding: UiRect, by: f32) -> UiRect {
    let less = |side: Val| match side {
        Val::Px(width) => Val::Px((width - by).max(0.0)),
        other => other,
    };
    UiRect {
        left: less(padding.left),
        right: less(padding.right),
        top: less(padding.top),
        bottom: less(padding.bottom),
    }
}
