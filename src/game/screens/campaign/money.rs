//! Money as a campaign's readers write it: yuan in ten-thousands where budgets are large and the
//! language is Chinese, else whole with commas.

use crate::game::theme::Paint;
use crate::market::Campaign;
use crate::text::{Language, grouped};

/// From this budget on Chinese readers count in ten-thousands.
const LARGE: u64 = 500_000;

fn in_ten_thousands(paint: &Paint, campaign: &Campaign) -> bool {
    paint.language == Language::Chinese && campaign.budget >= LARGE
}

/// A whole number in four characters: 950, 4.2k, 12k, 3.1m.
pub fn short(number: u64) -> String {
    let tenths = |of: u64, unit: &str| match number / of {
        0..10 => format!("{}.{}{unit}", number / of, number % of * 10 / of),
        whole => format!("{whole}{unit}"),
    };
    match number {
        0..1000 => number.to_string(),
        1000..1_000_000 => tenths(1000, "k"),
        _ => tenths(1_000_000, "m"),
    }
}

/// An amount without its unit.
pub fn amount(paint: &Paint, campaign: &Campaign, money: u64) -> String {
    if !in_ten_thousands(paint, campaign) {
        return grouped(money);
    }
    in_hundredths(money)
}

/// Money in ten-thousands, cut to hundredths; without zeros at the end.
fn in_hundredths(money: u64) -> String {
    let (whole, rest) = (grouped(money / 10_000), money % 10_000 / 100);
    match (rest / 10, rest % 10) {
        (0, 0) => whole,
        (tenth, 0) => format!("{whole}.{tenth}"),
        (tenth, hundredth) => format!("{whole}.{tenth}{hundredth}"),
    }
}

/// What amounts are in.
pub fn unit(paint: &Paint, campaign: &Campaign) -> String {
    let currency = campaign.currency.get(paint.language);
    if in_ten_thousands(paint, campaign) {
        format!("万{currency}")
    } else {
        currency.to_owned()
    }
}

/// An amount with its unit.
pub fn with_unit(paint: &Paint, campaign: &Campaign, money: u64) -> String {
    let (amount, unit) = (amount(paint, campaign, money), unit(paint, campaign));
    format!("{amount} {unit}")
}

/// A small amount, given in tenths; never in ten-thousands.
pub fn small(paint: &Paint, campaign: &Campaign, tenths: u64) -> String {
    format!("{} {}", few(tenths), campaign.currency.get(paint.language))
}

/// Tenths as a number: below ten with its tenth, above as a whole.
fn few(tenths: u64) -> String {
    match (tenths / 10, tenths % 10) {
        (whole, rest) if whole < 10 && rest > 0 => format!("{whole}.{rest}"),
        (whole, _) => grouped(whole),
    }
}

/// What was typed, as money; `None` where it is no number.
pub fn read(paint: &Paint, campaign: &Campaign, typed: &str) -> Option<u64> {
    let typed: String = typed.chars().filter(|c| !matches!(c, ',' | '，' | ' ')).collect();
    if typed.is_empty() {
        return None;
    }
    if !in_ten_thousands(paint, campaign) {
        return typed.parse().ok();
    }
    let (whole, fraction) = typed.split_once('.').unwrap_or((&typed, ""));
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let fraction: u64 = format!("{fraction:0<4}").get(..4)?.parse().ok()?;
    Some(whole.saturating_mul(10_000).saturating_add(fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_shortened() {
        assert_eq!(
            (short(950), short(4250), short(12_900)),
            ("950".into(), "4.2k".into(), "12k".into())
        );
    }

    #[test]
    fn ten_thousands_have_no_zeros_at_the_end() {
        assert_eq!(
            [0, 30, 250_000, 250_099, 13_800, 63_000, 10_000_500].map(in_hundredths),
            ["0", "0", "25", "25", "1.38", "6.3", "1,000.05"]
        );
    }

    #[test]
    fn what_costs_less_than_ten_keeps_its_tenth() {
        assert_eq!(
            [1, 9, 10, 45, 99, 100, 128, 12_345].map(few),
            ["0.1", "0.9", "1", "4.5", "9.9", "10", "12", "1,234"]
        );
    }
}
