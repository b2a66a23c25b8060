//! The course map's order: lectures, then what has no place in the course.

use crate::game::library::{Library, Shelved};
use crate::text::{Language, words};

/// One lecture, or the scenarios outside the course.
pub struct Section<'l> {
    pub heading: String,
    /// What the lecture is about, where it has a name.
    pub title: Option<String>,
    /// Never empty; in the order of places.
    pub scenarios: Vec<&'l Shelved>,
}

/// The library as sections: a lecture each, in order, then the rest.
pub fn sections(library: &Library, language: Language) -> Vec<Section<'_>> {
    let mut sections: Vec<(Option<u8>, Section<'_>)> = Vec::new();
    // The shelf stands in the order of the course already.
    for shelved in library.shelf() {
        let lecture = shelved.place().map(|place| place.lecture);
        match sections.last_mut() {
            Some((last, section)) if *last == lecture => section.scenarios.push(shelved),
            _ => sections.push((lecture, Section::begin(lecture, shelved, language))),
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

impl<'l> Section<'l> {
    fn begin(lecture: Option<u8>, first: &'l Shelved, language: Language) -> Self {
        let words = words(language);
        let (heading, title) = match lecture {
            Some(lecture) => (
                words.with("home-lecture", &[("lecture", lecture.into())]),
                Some(format!("home-lecture-title-{lecture}")),
            ),
            None => (words.get("home-more"), Some("home-more-title".to_owned())),
        };
        Self {
            heading,
            title: title.filter(|key| words.has(key)).map(|key| words.get(&key)),
            scenarios: vec![first],
        }
    }
}
