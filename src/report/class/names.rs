//! Whose attempt a file is, in the folder of a class.

use std::path::Path;

use crate::record::profile::learner_of;

/// The learner of a file in that folder: the profile in which it lies; else the first folder below;
/// else the file's own name, without a number at its end (`Li Wei-2.yinxin`). Empty for a journal
/// that lies in the folder itself under the name that the program gave it.
pub fn learner_in(folder: &Path, file: &Path) -> String {
    if let Some(learner) = learner_of(file) {
        return learner;
    }
    let below = file.strip_prefix(folder).unwrap_or(file);
    let mut parts = below.components();
    let first = parts.next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    if parts.next().is_some() {
        return first.unwrap_or_default();
    }
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    named_by(&stem.unwrap_or_default())
}

fn named_by(stem: &str) -> String {
    let mut parts = stem.split('-');
    let digits = |part: Option<&str>, count| {
        part.is_some_and(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if digits(parts.next(), 8) && digits(parts.next(), 6) {
        return String::new();
    }
    let bare = stem.trim_end_matches(|c: char| c.is_ascii_digit() || "()（） -_.".contains(c));
    if bare.is_empty() {
        stem.to_owned()
    } else {
        bare.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_its_learners_by_profile_folder_or_name() {
        let learner = |file: &str| learner_in(Path::new("class"), &Path::new("class").join(file));
        assert_eq!(learner("a/profiles/Li Wei/attempts/x.jsonl"), "Li Wei");
        assert_eq!(learner("Li Wei/week 2/x.yinxin"), "Li Wei");
        assert_eq!(learner("王芳.yinxin"), "王芳");
        assert_eq!(learner("王芳（2）.yinxin"), "王芳");
        assert_eq!(learner("Li Wei-2.yinxin"), "Li Wei");
        assert_eq!(learner("20261123-184911-imperial-seal-00ff.jsonl"), "");
        assert_eq!(learner("7.yinxin"), "7");
    }
}
