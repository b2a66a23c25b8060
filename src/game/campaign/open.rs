//! One campaign being played: this week's money, what can be taken back, what the market shows.

use std::sync::Arc;

use super::keeper::{Keeper, ToKeep};
use super::work::{Compared, Found, Job, Question, Shown};
use super::{EFFORT, Wake};
use crate::game::errand::Errand;
use crate::game::notes::now;
use crate::market::{Campaign, Drawn, Plan, Policy, Reach};
use crate::record::campaigns::{Kept, Line, UnderWay, week_line};
use crate::record::profile::Profile;
use crate::record::store::ShelfError;
use crate::record::study::Entry;

/// What of it fills the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What it is about.
    Start,
    Weeks,
    /// What it came to.
    End,
}

/// Something to be told about a file.
pub struct Note {
    pub text: String,
    pub bad: bool,
}

/// How this week was filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    ByHand,
    /// As this way of spending would; the week after will be too.
    By(Policy),
}

/// A campaign that is open.
pub struct Open {
    pub id: String,
    pub campaign: Arc<Campaign>,
    pub edition: String,
    pub page: Page,
    pub(super) profile: Profile,
    /// What was kept of it before; `None` until it is read.
    pub kept: Option<Result<Kept, ShelfError>>,
    pub(super) reading: Option<Errand<Result<Kept, ShelfError>>>,
    pub seed: u64,
    /// Weeks that were run.
    pub week: usize,
    /// What was spent in them; nothing after them.
    pub(super) plan: Plan,
    /// This week's money by activity.
    pub row: Vec<u64>,
    pub filled: Filled,
    /// This week's money before each change, oldest first.
    undo: Vec<Vec<u64>>,
    /// The slider that is moving.
    moving: Option<usize>,
    /// The activity whose amount is being typed.
    pub typing: Option<usize>,
    /// What the market shows; a week behind while the next is worked out.
    pub shown: Option<Shown>,
    /// How often that has changed.
    pub answers: u32,
    pub(super) asked: bool,
    pub(super) asking: Option<Job<Shown>>,
    /// What is asked has been sketched and is being refined.
    pub(super) refining: bool,
    pub compared: Option<Compared>,
    pub(super) comparing: Option<Job<Compared>>,
    /// It has been kept what it came to.
    pub(super) recorded: bool,
    pub found: Option<Found>,
    pub(super) searching: Option<Job<Found>>,
    pub draw: u64,
    pub drawn: Option<Drawn>,
    pub(super) meeting: Option<Job<Drawn>>,
    pub(super) keeper: Keeper,
    pub note: Option<Note>,
}

impl Open {
    pub fn new(id: &str, campaign: &Arc<Campaign>, edition: &str, profile: &Profile) -> Self {
        Self {
            id: id.to_owned(),
            campaign: Arc::clone(campaign),
            edition: edition.to_owned(),
            page: Page::Start,
            profile: profile.clone(),
            kept: None,
            reading: None,
            seed: 0,
            week: 0,
            plan: Plan::empty(campaign),
            row: vec![0; campaign.activities.len()],
            filled: Filled::ByHand,
            undo: Vec::new(),
            moving: None,
            typing: None,
            shown: None,
            answers: 0,
            asked: false,
            asking: None,
            refining: false,
            compared: None,
            comparing: None,
            recorded: false,
            found: None,
            searching: None,
            draw: 0,
            drawn: None,
            meeting: None,
            keeper: Keeper::default(),
            note: None,
        }
    }

    pub fn weeks(&self) -> usize {
        usize::from(self.campaign.weeks)
    }

    pub fn is_over(&self) -> bool {
        self.week >= self.weeks()
    }

    /// The market that was left, where it is of this edition and can be taken up again.
    pub fn left(&self) -> Option<&UnderWay> {
        let kept = self.kept.as_ref()?.as_ref().ok()?;
        let last = kept.last.as_ref().filter(|last| last.edition == self.edition)?;
        (!last.weeks.is_empty() && last.plan(&self.campaign).is_some()).then_some(last)
    }

    /// A market was left that is of another edition of the file.
    pub fn left_behind(&self) -> bool {
        let kept = self.kept.as_ref().and_then(|kept| kept.as_ref().ok());
        let last = kept.and_then(|kept| kept.last.as_ref());
        last.is_some_and(|last| !last.ended && !last.weeks.is_empty() && last.edition != self.edition)
    }

    /// The most orders that were ever brought here, and what an even split would have brought then.
    pub fn best_before(&self) -> Option<(u64, u64)> {
        let kept = self.kept.as_ref()?.as_ref().ok()?;
        let best = kept.results.iter().max_by_key(|result| result.orders)?;
        Some((best.orders, best.even))
    }

    /// Why the disk does not keep what was played.
    pub fn trouble(&self) -> Option<&ShelfError> {
        self.keeper.trouble.as_ref()
    }

    /// Whether the market is a week behind what was asked for.
    pub fn waits(&self) -> bool {
        self.shown.as_ref().is_none_or(|shown| shown.weeks.len() != self.week)
    }

    /// Markets run of the search, and of how many, while it is under way.
    pub fn search_progress(&self) -> Option<(u32, u32)> {
        self.searching.as_ref().map(|job| (job.done(), EFFORT))
    }

    // --- money ---

    /// Spent in the weeks that were run.
    pub fn spent(&self) -> u64 {
        self.plan.spent()
    }

    /// Put into this week.
    pub fn allocated(&self) -> u64 {
        self.row.iter().sum()
    }

    /// Left of the budget, this week's money taken off.
    pub fn money_left(&self) -> u64 {
        self.campaign.budget.saturating_sub(self.spent() + self.allocated())
    }

    /// A week's share of the budget.
    pub fn share(&self) -> u64 {
        self.campaign.budget / u64::from(self.campaign.weeks.max(1))
    }

    /// What a key changes: a fiftieth of a week's share, rounded down to 1, 2 or 5 and noughts.
    pub fn step(&self) -> u64 {
        let wanted = (self.share() / 50).max(1);
        let tens = 10u64.pow(wanted.ilog10());
        match wanted / tens {
            5.. => 5 * tens,
            2.. => 2 * tens,
            _ => tens,
        }
    }

    /// What the activity can take in a week; more would buy nothing.
    pub fn capacity(&self, activity: usize) -> u64 {
        match self.campaign.activities[activity].reach {
            Reach::Media { .. } => self.campaign.budget,
            Reach::Calls { each, most } => u64::from(each) * u64::from(most),
        }
    }

    /// The right end of its slider: what it can take, but no more than two weeks' share or what it has.
    pub fn slider_end(&self, activity: usize) -> u64 {
        let room = self.capacity(activity).min(2 * self.share());
        room.max(self.row[activity]).max(1)
    }

    /// What the activity could have at most, the others as they are.
    fn most(&self, activity: usize) -> u64 {
        self.capacity(activity).min(self.row[activity] + self.money_left())
    }

    /// Puts money on an activity; whether anything is different then.
    pub fn set(&mut self, activity: usize, money: u64, last: bool) -> bool {
        if activity >= self.row.len() || self.is_over() {
            return false;
        }
        let money = money.min(self.most(activity));
        let is_new = money != self.row[activity];
        if is_new && self.moving != Some(activity) {
            self.undo.push(self.row.clone());
        }
        // A slider on its way is one change; a key is one each time.
        if is_new {
            self.moving = (!last).then_some(activity);
            self.row[activity] = money;
            self.filled = Filled::ByHand;
            self.asked = true;
        } else if last {
            self.moving = None;
        }
        is_new
    }

    /// So many steps more or less; lands on whole steps.
    pub fn step_by(&mut self, activity: usize, by: i64) -> bool {
        let Some(&now) = self.row.get(activity) else {
            return false;
        };
        let step = self.step();
        let steps = if by < 0 { now.div_ceil(step) } else { now / step };
        let money = steps.saturating_add_signed(by) * step;
        self.moving = None;
        self.set(activity, money, true)
    }

    /// No slider is held any more.
    pub fn let_go(&mut self) {
        self.moving = None;
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn undo(&mut self) -> bool {
        let Some(row) = self.undo.pop() else {
            return false;
        };
        self.row = row;
        self.moving = None;
        self.filled = Filled::ByHand;
        self.asked = true;
        true
    }

    /// Fills this week as a policy would, after what was seen so far.
    pub fn fill(&mut self, policy: Policy) -> bool {
        if self.is_over() || self.waits() {
            return false;
        }
        let row = self.row_of(policy);
        if row != self.row {
            self.undo.push(std::mem::replace(&mut self.row, row));
        }
        self.moving = None;
        self.filled = Filled::By(policy);
        self.asked = true;
        true
    }

    fn row_of(&self, policy: Policy) -> Vec<u64> {
        let weeks = self.shown.as_ref().map_or(&[][..], |shown| &shown.weeks);
        policy.next_week(&self.campaign, weeks, self.campaign.budget.saturating_sub(self.spent()))
    }

    // --- weeks ---

    /// A market before its first week.
    pub fn begin(&mut self, seed: u64) {
        let campaign = Arc::clone(&self.campaign);
        let keeper = std::mem::take(&mut self.keeper);
        let kept = self.kept.take();
        *self = Self {
            page: Page::Weeks,
            seed,
            kept,
            keeper,
            asked: true,
            ..Self::new(&self.id, &campaign, &self.edition, &self.profile)
        };
    }

    /// The market that was left, where it was left.
    pub fn go_on(&mut self) -> bool {
        let Some(left) = self.left().cloned() else {
            return false;
        };
        let Some((plan, week)) = left.plan(&self.campaign) else {
            return false;
        };
        self.begin(left.seed);
        self.row = plan.weeks[week.saturating_sub(1)].clone();
        self.plan = plan;
        self.week = week;
        self.recorded = left.ended;
        self.fit_row();
        if self.is_over() {
            self.page = Page::End;
        }
        true
    }

    /// The week's money is spent. `false`: the market is still being worked out, or it is over.
    pub fn run_week(&mut self) -> bool {
        if self.is_over() || self.waits() {
            return false;
        }
        self.plan.weeks[self.week].clone_from(&self.row);
        self.week += 1;
        self.undo.clear();
        self.moving = None;
        self.typing = None;
        self.asked = true;
        self.fit_row();
        let mut lines = vec![week_line(&self.campaign, &self.plan, self.week, now())];
        if self.week == 1 {
            let begun = Line::Begun {
                edition: self.edition.clone(),
                seed: self.seed,
                at: now(),
            };
            lines.insert(0, begun);
        }
        self.keeper
            .keep(ToKeep::Lines(self.profile.clone(), self.id.clone(), lines));
        if self.is_over() {
            self.row.fill(0);
            self.page = Page::End;
        }
        true
    }

    /// The next week begins as this one was, as far as there is money.
    fn fit_row(&mut self) {
        let left = self.campaign.budget.saturating_sub(self.spent());
        self.row = scaled(&self.row, left);
    }

    /// What is asked of the market: the weeks that were run, and this week's money again and again as
    /// far as there is some.
    pub(super) fn question(&self) -> Question {
        let mut plan = self.plan.clone();
        if !self.is_over() {
            plan.weeks[self.week].clone_from(&self.row);
            let after = (self.weeks() - self.week - 1) as u64;
            let ahead = scaled(&self.row, self.money_left().checked_div(after).unwrap_or(0));
            plan.weeks[self.week + 1..].fill(ahead);
        }
        Question {
            campaign: Arc::clone(&self.campaign),
            seed: self.seed,
            plan,
            week: self.week,
        }
    }

    /// Takes what the market shows now; `true`: it is of another week than what was shown.
    pub(super) fn take(&mut self, shown: Shown) -> bool {
        let before = self.shown.as_ref().map(|shown| shown.weeks.len());
        let is_new = before != Some(shown.weeks.len());
        self.shown = Some(shown);
        self.answers += 1;
        if is_new
            && !self.waits()
            && !self.is_over()
            && let Filled::By(policy) = self.filled
        {
            self.row = self.row_of(policy);
            self.asked = true;
        }
        is_new
    }

    /// Keeps what it came to, for the learner and for the course.
    pub(super) fn record(&mut self, compared: Compared) {
        if std::mem::replace(&mut self.recorded, true) {
            return;
        }
        let at = now();
        let line = Line::Ended {
            orders: compared.orders,
            four_p: compared.four_p,
            even: compared.even,
            at,
        };
        let entry = Entry::Ran {
            campaign: self.id.clone(),
            orders: compared.orders,
            even: compared.even,
            at,
        };
        self.keeper
            .keep(ToKeep::Lines(self.profile.clone(), self.id.clone(), vec![line]));
        self.keeper.keep(ToKeep::Study(self.profile.clone(), entry));
    }

    /// Begins what the end page still lacks.
    pub(super) fn look_back(&mut self, wake: &Wake) {
        if self.page != Page::End {
            return;
        }
        let question = self.question();
        if self.compared.is_none() && self.comparing.is_none() {
            let asked = question.clone();
            self.comparing = Some(Job::begin(wake.clone(), move |_| async move { Some(asked.compare()) }));
        }
        // One after the other: there may be one thread for such work.
        if self.compared.is_some() && self.drawn.is_none() && self.meeting.is_none() {
            let (asked, draw) = (question.clone(), self.draw);
            self.meeting = Some(Job::begin(wake.clone(), move |_| async move { Some(asked.meet(draw)) }));
        }
        if self.drawn.is_some() && self.found.is_none() && self.searching.is_none() {
            self.searching = Some(Job::begin(wake.clone(), move |watch| async move {
                question.search(&watch).await
            }));
        }
    }

    /// What is being worked out is let go.
    pub(super) fn stop(&mut self) {
        self.asking = None;
        self.refining = false;
        self.comparing = None;
        self.searching = None;
        self.meeting = None;
        self.typing = None;
    }
}

/// The same shares of no more than that money.
fn scaled(row: &[u64], most: u64) -> Vec<u64> {
    let sum: u128 = row.iter().map(|money| u128::from(*money)).sum();
    if sum <= u128::from(most) {
        return row.to_vec();
    }
    row.iter()
        .map(|money| (u128::from(*money) * u128::from(most) / sum) as u64)
        .collect()
}
