//! What things are called in statements. The addresses are names: nothing is fetched from them.

/// What every name of ours begins with. It must never change, or the same thing would have two
/// names in the records of a company. `.example` belongs to nobody and never will (RFC 2606), so
/// nobody can put something else there.
pub const BASE: &str = "https://yinxin.example/xapi";

/// The name of an activity of ours: a path below [`BASE`], each part made safe.
fn activity(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| format!("/{}", encoded(part)));
    BASE.to_owned() + &parts.collect::<String>()
}

/// A scenario by its id.
pub fn scenario_iri(id: &str) -> String {
    activity(&["scenarios", id])
}

/// What is said next in a scene of a scenario.
pub(super) fn scene_iri(scenario: &str, scene: &str) -> String {
    activity(&["scenarios", scenario, "scenes", scene])
}

/// The course, and one of its lectures.
pub(super) fn course_iri() -> String {
    activity(&["course"])
}

pub(super) fn lecture_iri(lecture: u8) -> String {
    activity(&["course", "lectures", &lecture.to_string()])
}

/// The way in which we write statements; by it a report finds ours among others.
pub(super) fn profile_iri() -> String {
    activity(&["profile", "v1"])
}

/// A field of ours in a statement.
pub fn extension(name: &str) -> String {
    activity(&["ext", name])
}

/// Where accounts live that are a pseudonym of this program.
pub(super) fn learners_iri() -> String {
    activity(&["learners"])
}

/// Letters, digits and `-._~` as they are, all else by its bytes (RFC 3986 § 2): what every server
/// takes for a path, whatever a folder was called.
fn encoded(part: &str) -> String {
    let mut text = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(byte.into());
        } else {
            text += &format!("%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_any_name_gives_an_address_without_spaces_or_slashes() {
        assert_eq!(
            scenario_iri("tea & 茶/1"),
            "https://yinxin.example/xapi/scenarios/tea%20%26%20%E8%8C%B6%2F1"
        );
    }
}
