//! Whose attempt a file is, as far as its place tells: a journal itself names nobody.

use std::path::{Component, Path};

/// The learner of a file `…/profiles/NAME/attempts/FILE`; `None` for one that lies elsewhere.
///
/// ```
/// use std::path::Path;
/// use yinxin::record::profile::learner_of;
/// assert_eq!(learner_of(Path::new("data/profiles/Li Wei/attempts/a.jsonl")), Some("Li Wei".into()));
/// assert_eq!(learner_of(Path::new("inbox/a.yinxin")), None);
/// ```
pub fn learner_of(file: &Path) -> Option<String> {
    let parts: Vec<&str> = file
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match parts[..] {
        [.., "profiles", name, "attempts", _] => Some(name.to_owned()),
        _ => None,
    }
}
