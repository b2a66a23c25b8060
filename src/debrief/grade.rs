//! The grade of a score: one table, both languages.

use crate::text::Language;

/// How good a play was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    D,
    C,
    B,
    BPlus,
    A,
    /// Parted well from someone who should not have been sold to: passed, without a mark for the
    /// order that rightly was not placed.
    Parted,
}

/// Lowest score of each grade. A gate stands at 60, and so does the lowest pass; the steps above
/// it are of our choosing.
const TABLE: [(u8, Grade); 5] = [
    (85, Grade::A),
    (78, Grade::BPlus),
    (70, Grade::B),
    (60, Grade::C),
    (0, Grade::D),
];

impl Grade {
    /// The grade of a score of 0–100.
    pub fn of(score: u8) -> Self {
        TABLE
            .into_iter()
            .find(|&(from, _)| score >= from)
            .map_or(Grade::D, |(_, grade)| grade)
    }

    /// As the grade seal shows it: a letter, or one Chinese character.
    pub fn mark(self, language: Language) -> &'static str {
        match (self, language) {
            (Grade::A, Language::English) => "A",
            (Grade::BPlus, Language::English) => "B+",
            (Grade::B, Language::English) => "B",
            (Grade::C, Language::English) => "C",
            (Grade::D, Language::English) => "D",
            (Grade::A, Language::Chinese) => "优",
            (Grade::BPlus, Language::Chinese) => "良+",
            (Grade::B, Language::Chinese) => "良",
            (Grade::C, Language::Chinese) => "中",
            (Grade::D, Language::Chinese) => "差",
            (Grade::Parted, Language::English) => "OK",
            (Grade::Parted, Language::Chinese) => "合格",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begins_at_85_and_a_talk_without_an_order_gets_a_d() {
        assert_eq!(Grade::of(85), Grade::A);
        assert_eq!(Grade::of(84), Grade::BPlus);
        assert_eq!(Grade::of(60), Grade::C);
        assert_eq!(Grade::of(super::super::score::WITHOUT_ORDER), Grade::D);
    }
}
