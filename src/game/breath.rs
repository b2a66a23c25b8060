//! Long work in steps: in a browser all share one thread, and nothing is drawn while a step lasts.

/// Lets the page draw and hear its player, where it has one thread for all; else nothing.
#[cfg(target_arch = "wasm32")]
pub async fn breathe() {
    let mut wait = |resolve: js_sys::Function, _| {
        if let Some(window) = web_sys::window() {
            // A page that cannot wait goes on at once.
            let _ = window.set_timeout_with_callback(&resolve);
        }
    };
    let _ = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::new(&mut wait)).await;
}

/// Lets the page draw and hear its player, where it has one thread for all; else nothing.
#[cfg(not(target_arch = "wasm32"))]
pub async fn breathe() {}
