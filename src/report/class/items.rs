//! Where the class loses points: needs that stay untold, and what each choice tells apart.

use std::collections::BTreeMap;

use super::Class;

/// A need, and how often it stayed untold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The scenario's id and title.
    pub scenario: String,
    pub title: String,
    /// The need's id and name.
    pub need: String,
    pub name: String,
    /// Attempts whose customer had it.
    pub had: usize,
    pub missed: usize,
}

/// A choice as an item of a test.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The scenario's id and title.
    pub scenario: String,
    pub title: String,
    /// The choice's id, and what the seller says with it.
    pub choice: String,
    pub says: String,
    /// Attempts in which it could be chosen at some moment, those in which it was, and those of
    /// them that passed.
    pub open: usize,
    pub chosen: usize,
    pub passed: usize,
    /// Attempts that could have chosen it, did not, and passed.
    pub passed_without: usize,
    /// [`point_biserial`] of choosing it and the score, over the attempts in which it was open.
    pub discrimination: Option<f64>,
}

impl Item {
    /// Difficulty as tests have it: the share who passed after choosing it, 0–1. The lower, the
    /// fewer got through this way. `None` if nobody chose it.
    pub fn difficulty(&self) -> Option<f64> {
        (self.chosen > 0).then(|| self.passed as f64 / self.chosen as f64)
    }
}

/// Needs that stayed untold at least once, the largest share first; of equal shares the more often
/// missed.
pub fn missed(class: &Class) -> Vec<Missed> {
    let mut rows: BTreeMap<(&str, &str), Missed> = BTreeMap::new();
    for attempt in class.counted() {
        let scenario = &attempt.scenario;
        let found = attempt.needs_found.iter().map(|need| (need, 0));
        for (need, missed) in found.chain(attempt.needs_missed.iter().map(|need| (need, 1))) {
            let id = &scenario.names.needs[need.index()];
            let row = rows.entry((&scenario.id, id)).or_insert_with(|| Missed {
                scenario: scenario.id.clone(),
                title: scenario.texts.get(scenario.title, class.language).to_owned(),
                need: id.clone(),
                name: scenario
                    .texts
                    .get(scenario.needs[need.index()].name, class.language)
                    .to_owned(),
                had: 0,
                missed: 0,
            });
            row.had += 1;
            row.missed += missed;
        }
    }
    let mut rows: Vec<Missed> = rows.into_values().filter(|row| row.missed > 0).collect();
    // a/b > c/d as a·d > c·b; the sort is stable, so equals stay in the order of names.
    rows.sort_by(|a, b| {
        (b.missed * a.had)
            .cmp(&(a.missed * b.had))
            .then(b.missed.cmp(&a.missed))
    });
    rows
}

/// An item, and for each attempt in which it was open whether it was chosen, and the score.
type Pairs = (Item, Vec<(bool, u8)>);

/// Every choice that was open to someone, by scenario and in the order of its file.
pub fn items(class: &Class) -> Vec<Item> {
    let mut rows: BTreeMap<(&str, usize, &str), Pairs> = BTreeMap::new();
    for attempt in class.counted() {
        let scenario = &attempt.scenario;
        for choice in &attempt.open {
            let id = &scenario.names.choices[choice.index()];
            let (item, pairs) = rows.entry((&scenario.id, choice.index(), id)).or_insert_with(|| {
                let item = Item {
                    scenario: scenario.id.clone(),
                    title: scenario.texts.get(scenario.title, class.language).to_owned(),
                    choice: id.clone(),
                    says: scenario
                        .texts
                        .get(scenario.choice(*choice).says, class.language)
                        .to_owned(),
                    open: 0,
                    chosen: 0,
                    passed: 0,
                    passed_without: 0,
                    discrimination: None,
                };
                (item, Vec::new())
            });
            let chosen = attempt.chosen.contains(choice);
            item.open += 1;
            item.chosen += usize::from(chosen);
            item.passed += usize::from(chosen && attempt.passed);
            item.passed_without += usize::from(!chosen && attempt.passed);
            pairs.push((chosen, attempt.score));
        }
    }
    let whole = |(mut item, pairs): Pairs| {
        item.discrimination = point_biserial(&pairs);
        item
    };
    rows.into_values().map(whole).collect()
}

/// How far those who did something differ from those who did not, −1 to 1.
///
/// r = (M₁ − M₀) / s · √(p · q), with the means of both groups, their shares, and the standard
/// deviation of all values (R. F. Tate, "Correlation between a discrete and a continuous variable",
/// Annals of Mathematical Statistics 25, 1954, 603–607): Pearson's correlation where one side is yes
/// or no. Values 90 and 80 with, 40 and 30 without: M₁ 85, M₀ 35, s √650 = 25.495, r = 50 / 25.495 ·
/// ½ = 0.981. `None` where one group is empty or all values are alike: then nothing is told apart.
pub fn point_biserial(pairs: &[(bool, u8)]) -> Option<f64> {
    let count = pairs.len() as f64;
    let group = |wanted: bool| {
        let values = pairs.iter().filter(|(with, _)| *with == wanted);
        let (sum, count) = values.fold((0.0, 0.0), |(sum, count), (_, value)| {
            (sum + f64::from(*value), count + 1.0)
        });
        (count > 0.0).then(|| (sum / count, count))
    };
    let ((with, n_with), (without, n_without)) = (group(true)?, group(false)?);
    let mean = (with * n_with + without * n_without) / count;
    let squares = pairs.iter().map(|(_, value)| (f64::from(*value) - mean).powi(2));
    let deviation = (squares.sum::<f64>() / count).sqrt();
    (deviation > 0.0).then(|| (with - without) / deviation * (n_with * n_without).sqrt() / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_did_it_and_scored_more_tell_it_apart() {
        let pairs = [(true, 90), (true, 80), (false, 40), (false, 30)];
        let found = point_biserial(&pairs).expect("both groups are there");
        // 50 / √650 / 2
        assert!((found - 0.980_580_7).abs() < 1e-6, "{found}");
    }

    /// One of three: M₁ 20, M₀ 65, mean 50, squares 900 + 25² + 5² … by hand: 20, 60, 70 have the
    /// deviation √(1400/3) = 21.602; −45 / 21.602 · √(2/9) = −0.98198.
    #[test]
    fn what_the_weak_choose_tells_apart_the_other_way() {
        let found = point_biserial(&[(true, 20), (false, 60), (false, 70)]).expect("both groups are there");
        assert!((found + 0.981_980_5).abs() < 1e-6, "{found}");
    }

    #[test]
    fn nothing_is_told_apart_where_all_did_the_same_or_scored_the_same() {
        assert_eq!(point_biserial(&[(true, 20), (true, 60)]), None);
        assert_eq!(point_biserial(&[(true, 60), (false, 60)]), None);
        assert_eq!(point_biserial(&[]), None);
    }
}
