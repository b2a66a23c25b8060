//! A plan written out: what to say, and how it goes on with whom.

use super::effort::Effort;
use super::planner::Planner;
use super::possible::{Possible, Sees, after, all_odds};
use crate::scenario::{ChoiceId, Scenario, VariantId};
use crate::sim::State;

/// One branch of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// Who it may be; never empty, in the order of ids.
    pub who: Vec<VariantId>,
    /// What is said while they are alike.
    pub choices: Vec<ChoiceId>,
    /// What the plan comes to with them on average, in tenths of points.
    pub comes_to: u16,
    /// What hearing is worth from the last choice on, in tenths of points: less what the best fixed
    /// line comes to, said to all of them whatever they answer. 0 where it tells nothing of use.
    pub asking: u16,
    /// How it goes on with those whom the last answer parts.
    pub then: Vec<Branch>,
}

impl Planner {
    /// The plan for a moment, as far as it is worked out.
    pub fn branch(&mut self, scenario: &Scenario, possible: &Possible) -> Branch {
        let mut unheard = Planner::seeing(scenario, self.view(), Sees::Nothing);
        self.branch_with(scenario, possible, &mut unheard)
    }

    fn branch_with(&mut self, scenario: &Scenario, possible: &Possible, unheard: &mut Planner) -> Branch {
        let all = all_odds(scenario, possible);
        let mut branch = Branch {
            who: possible.iter().map(State::variant).collect(),
            choices: Vec::new(),
            comes_to: (10 * self.known(scenario, possible).found / all) as u16,
            asking: 0,
            then: Vec::new(),
        };
        let mut here = possible.clone();
        while let Some(choice) = self.known(scenario, &here).next {
            branch.choices.push(choice);
            let mut groups = after(scenario, self.view(), Sees::Everything, &here, choice);
            if groups.len() == 1 {
                here = groups.remove(0);
                continue;
            }
            let heard: u32 = groups.iter().map(|group| self.known(scenario, group).found).sum();
            let blind = after(scenario, self.view(), Sees::Nothing, &here, choice);
            let mut plan = |group: &Possible| unheard.plan(scenario, group, Effort::LOOK, &mut || true).found;
            let without: u32 = blind.iter().map(&mut plan).sum();
            branch.asking = (10 * heard.saturating_sub(without) / all) as u16;
            branch.then = groups
                .iter()
                .map(|group| self.branch_with(scenario, group, unheard))
                .collect();
            break;
        }
        branch
    }
}
