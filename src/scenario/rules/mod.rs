//! Every mistake that can be told to an author: one file, one code, one manual page.
//!
//! The doc comment of a rule's file is its page: what it checks, why that matters in training, an
//! example and a better one. Codes are stable: one that is given up is never used again.
//! `E` keeps a scenario from being played, `W` is probably not what was meant, `N` is a reminder.

mod course;
mod meeting;
mod names;
mod sense;
mod syntax;
pub(super) mod translation;
mod unused;
mod values;
pub(super) mod words;

use std::collections::BTreeSet;

use super::draft::{Draft, NameKind, Names};
use super::report::Report;

pub(crate) use course::no_right_answer::finding as no_right_answer;
pub(crate) use course::not_at_hand::finding as not_at_hand;
pub(crate) use course::one_thing_to_do::finding as one_thing_to_do;
pub(crate) use course::unlisted_lesson::finding as unlisted_lesson;
pub(super) use meeting::unknown_rule::finding as unknown_rule;
pub(crate) use names::bad_id::finding as bad_id;
pub(super) use names::check as check_names;
pub(crate) use names::duplicate_id::finding as duplicate_id;
pub(super) use syntax::after_the_end::finding as after_the_end;
pub(super) use syntax::bad_escape::finding as bad_escape;
pub(super) use syntax::control_character::finding as control_character;
pub(super) use syntax::field_name::finding as field_name;
pub(super) use syntax::full_width;
pub(super) use syntax::inner_quote::finding as inner_quote;
pub(super) use syntax::missing_colon::finding as missing_colon;
pub(super) use syntax::missing_comma::finding as missing_comma;
pub(super) use syntax::missing_value::finding as missing_value;
pub(super) use syntax::not_a_scenario::finding as not_a_scenario;
pub(super) use syntax::not_a_whole_number::finding as not_a_whole_number;
pub(super) use syntax::not_a_whole_number::grouped as grouped_number;
pub(super) use syntax::open_bracket::finding as open_bracket;
pub(super) use syntax::open_comment::finding as open_comment;
pub(super) use syntax::open_text::finding as open_text;
pub(super) use syntax::strange_character;
pub(super) use syntax::stray_bracket::finding as stray_bracket;
pub(super) use syntax::too_deep::finding as too_deep;
pub(crate) use syntax::too_large::finding as too_large;
pub(super) use syntax::too_many_problems::finding as too_many_problems;
pub(super) use syntax::too_many_warnings::finding as too_many_warnings;
pub use unused::unknown_portrait::PORTRAITS;
pub(crate) use values::duplicate_field::finding as duplicate_field;
pub(crate) use values::empty_text::finding as empty_text;
pub(super) use values::looks_in_variant::finding as looks_in_variant;
pub(crate) use values::missing_field::finding as missing_field;
pub(super) use values::none_given::finding as none_given;
pub(super) use values::not_in_steps::finding as not_in_steps;
pub(crate) use values::out_of_range::finding as out_of_range;
pub(super) use values::unknown_act::finding as unknown_act;
pub(super) use values::unknown_condition::finding as unknown_condition;
pub(crate) use values::unknown_field::finding as unknown_field;
pub(super) use values::unknown_language::finding as unknown_language;
pub(crate) use values::unknown_word;
pub(super) use values::wrong_brackets::finding as wrong_brackets;
pub(crate) use values::wrong_format::finding as wrong_format;
pub(crate) use values::wrong_kind::finding as wrong_kind;

/// A rule: its code and its page.
#[derive(Clone, Copy)]
pub struct Rule {
    /// `E012`, `W003`, `N001`.
    pub code: &'static str,
    /// The file of the rule, whose doc comment is the page.
    source: &'static str,
    /// What it does with a draft in which all names exist; `None` where reading itself finds it.
    check: Option<Check>,
}

type Check = fn(&Look<'_>, &mut Report<'_>);

/// What a rule looks at.
pub(super) struct Look<'d> {
    pub draft: &'d Draft,
    pub names: &'d Names,
    /// Kinds of which some name is misspelled: what it meant may seem unused.
    pub unknown: &'d BTreeSet<NameKind>,
}

impl Look<'_> {
    /// Whether every name of this kind is spelled right, so that what is not named is not used.
    pub fn is_sure_of(&self, kind: NameKind) -> bool {
        !self.unknown.contains(&kind)
    }
}

macro_rules! rule {
    ($code:ident, $group:ident :: $name:ident) => {
        rule!($code, $group, $name, None)
    };
    ($code:ident, $group:ident :: $name:ident, check) => {
        rule!($code, $group, $name, Some($group::$name::check as Check))
    };
    ($code:ident, $group:ident, $name:ident, $check:expr) => {
        Rule {
            code: stringify!($code),
            source: include_str!(concat!(stringify!($group), "/", stringify!($name), ".rs")),
            check: $check,
        }
    };
}

/// All rules, in the order of their codes: errors, warnings, notes.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    rule!(E001, names::bad_id),
    rule!(E002, names::duplicate_id),
    rule!(E003, names::unknown_fact),
    rule!(E004, names::unknown_evidence),
    rule!(E005, names::unknown_need),
    rule!(E006, names::unknown_topic),
    rule!(E007, names::unknown_entry),
    rule!(E008, names::unknown_weakness),
    rule!(E009, names::unknown_variant),
    rule!(E010, names::unknown_customer),
    rule!(E011, names::unknown_choice),
    rule!(E012, names::unknown_scene),
    rule!(E013, names::not_a_promise),
    rule!(E014, names::unknown_option),
    rule!(E015, names::unknown_role),
    rule!(E020, values::unknown_field),
    rule!(E021, values::duplicate_field),
    rule!(E022, values::missing_field),
    rule!(E023, values::wrong_kind),
    rule!(E024, values::out_of_range),
    rule!(E025, values::not_in_steps),
    rule!(E026, values::unknown_act),
    rule!(E027, values::unknown_condition),
    rule!(E028, values::unknown_word),
    rule!(E029, values::wrong_brackets),
    rule!(E030, values::wrong_format),
    rule!(E031, values::unknown_language),
    rule!(E032, values::empty_text),
    rule!(E033, values::none_given),
    rule!(E034, values::looks_in_variant),
    rule!(E035, meeting::unknown_rule),
    rule!(E040, syntax::too_large),
    rule!(E041, syntax::not_a_scenario),
    rule!(E042, syntax::full_width),
    rule!(E043, syntax::missing_comma),
    rule!(E044, syntax::missing_colon),
    rule!(E045, syntax::open_bracket),
    rule!(E046, syntax::stray_bracket),
    rule!(E047, syntax::open_text),
    rule!(E048, syntax::open_comment),
    rule!(E049, syntax::bad_escape),
    rule!(E050, syntax::strange_character),
    rule!(E051, syntax::too_deep),
    rule!(E052, syntax::missing_value),
    rule!(E053, syntax::after_the_end),
    rule!(E054, syntax::not_a_whole_number),
    rule!(E055, syntax::control_character),
    rule!(E056, syntax::field_name),
    rule!(E057, syntax::too_many_problems),
    rule!(E058, sense::over_limits),
    rule!(E059, sense::one_customer, check),
    rule!(E060, sense::true_and_false, check),
    rule!(E061, sense::heard_and_understood, check),
    rule!(E062, sense::no_basics, check),
    rule!(E063, sense::no_order, check),
    rule!(E064, sense::no_leave, check),
    rule!(E065, sense::too_many_offers, check),
    rule!(E066, sense::leaking_offer, check),
    rule!(E067, sense::gives_it_away, check),
    rule!(E068, sense::empty_scene, check),
    rule!(E069, sense::offered_twice, check),
    rule!(E070, sense::order_and_leave, check),
    rule!(E071, syntax::inner_quote),
    rule!(E072, meeting::heeds_too_much, check),
    rule!(E073, meeting::no_voters, check),
    rule!(E074, meeting::not_present, check),
    rule!(E075, meeting::which_option, check),
    rule!(E076, meeting::only_in_meetings, check),
    rule!(E090, course::one_thing_to_do),
    rule!(E091, course::no_right_answer),
    rule!(W001, unused::unserved_need, check),
    rule!(W002, unused::unwanted_need, check),
    rule!(W003, unused::untold_fact, check),
    rule!(W004, unused::unshown_evidence, check),
    rule!(W005, unused::unasked_topic, check),
    rule!(W006, unused::unmade_promise, check),
    rule!(W007, unused::unkept_promise, check),
    rule!(W008, unused::unpromised_delivery, check),
    rule!(W009, unused::wants_nothing, check),
    rule!(W010, unused::unreachable_scene, check),
    rule!(W011, unused::entry_unused, check),
    rule!(W012, unused::reply_never_given, check),
    rule!(W013, unused::never_open, check),
    rule!(W014, unused::reason_never_shown, check),
    rule!(W015, unused::weakness_unused, check),
    rule!(W016, unused::listed_twice, check),
    rule!(W017, words::same_wording, check),
    rule!(W018, words::too_long),
    rule!(W019, words::missing_glyph),
    rule!(W020, unused::unknown_portrait, check),
    rule!(W021, unused::empty_topic, check),
    rule!(W022, unused::outlasts_patience, check),
    rule!(W023, syntax::too_many_warnings),
    rule!(W024, meeting::unwanted_option, check),
    rule!(W025, meeting::not_what_they_need, check),
    rule!(W040, course::not_at_hand),
    rule!(W041, course::unlisted_lesson),
    rule!(W060, translation::syntax),
    rule!(W061, translation::missing),
    rule!(W062, translation::stale),
    rule!(W063, translation::unused),
    rule!(W064, translation::duplicate),
    rule!(W065, translation::own_language),
    rule!(W066, translation::empty),
    rule!(W067, translation::placeable),
    rule!(N001, words::todo),
    rule!(N002, unused::stays_in_scene, check),
];

impl Rule {
    /// One sentence part: "a scene that does not exist".
    pub fn summary(&self) -> &'static str {
        let first = self.source.lines().next().unwrap_or_default();
        first.split_once(": ").map_or(first, |(_, summary)| summary)
    }

    /// The manual page, in Markdown.
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines
            .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
            .collect()
    }
}

/// Runs every rule that looks at a whole draft.
pub(super) fn check(look: &Look<'_>, report: &mut Report<'_>) {
    // Rules compare everything with everything, which is quick within the limits and not beyond.
    if sense::over_limits::check(look, report) || report.is_full() {
        return;
    }
    RULES
        .iter()
        .filter_map(|rule| rule.check)
        .for_each(|check| check(look, report));
}

/// The known name that was probably meant.
pub(crate) struct Near<'n> {
    pub name: &'n str,
    /// No other known name comes near, so there is nothing to decide.
    pub is_only: bool,
}

/// The nearest of the known names, if one is near.
pub(super) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<Near<'n>> {
    // Names of four letters may differ in one, of eight in two, and so on.
    let allowed = (name.chars().count() / 4).clamp(1, 4);
    let distance = |candidate: &str| strsim::damerau_levenshtein(&name.to_lowercase(), &candidate.to_lowercase());
    let mut near: Vec<(usize, &str)> = known
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .collect();
    near.sort_unstable();
    near.dedup();
    near.first().map(|&(_, name)| Near {
        name,
        is_only: near.len() == 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_rule_has_a_page_under_its_own_code_and_a_message_in_both_languages() {
        for rule in RULES {
            assert!(rule.page().starts_with(&format!("{}: ", rule.code)), "{}", rule.code);
            assert_eq!(
                rule.page().matches("```ron").count(),
                2,
                "{} shows an example and a better one",
                rule.code
            );
            for language in Language::ALL {
                assert!(words(language).has(rule.code), "{} in {language:?}", rule.code);
            }
        }
    }

    #[test]
    fn codes_are_given_once_and_in_order() {
        let key = |rule: &Rule| ("EWN".find(&rule.code[..1]), rule.code);
        assert!(RULES.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
    }

    #[test]
    fn a_swapped_letter_is_still_recognised() {
        let near =
            |name, known: &[&'static str]| nearest(name, known.iter().copied()).map(|near| (near.name, near.is_only));
        assert_eq!(near("pricng", &["pricing", "promise"]), Some(("pricing", true)));
        assert_eq!(near("xy", &["pricing"]), None);
        assert_eq!(near("cat", &["car", "cut"]), Some(("car", false)));
    }
}
