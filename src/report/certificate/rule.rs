//! When a certificate is earned: the rule, as data, and this file alone.

use crate::debrief::is_passed;
use crate::sim::Session;

/// What an attempt must be to earn its scenario's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// `true`: sold with every factor that counts at its gate, or parted well from whom it is right
    /// to leave. `false`: over is enough.
    pub passed: bool,
    /// `true`: no choice was taken back, and it did not branch off another attempt. `false`: practice
    /// earns it as well.
    pub in_one_go: bool,
    /// `true`: the coach was off. A journal does not say whether a hint was asked for, so the coach
    /// must not have been at hand at all. `false`: with or without.
    pub without_coach: bool,
}

/// The rule in force. The gauges may be shown: they are part of the screen, not an answer.
pub const RULE: Rule = Rule {
    passed: true,
    in_one_go: true,
    without_coach: true,
};

/// What an attempt lacks for its certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The talk is not over.
    End,
    Pass,
    /// A choice was taken back, or the talk branched off another.
    OneGo,
    /// The coach was at hand.
    OwnWork,
}

impl Lacks {
    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Lacks::End => "certificate-lacks-end",
            Lacks::Pass => "certificate-lacks-pass",
            Lacks::OneGo => "certificate-lacks-one-go",
            Lacks::OwnWork => "certificate-lacks-own-work",
        }
    }
}

/// All that an attempt lacks by this rule; empty if it earns the certificate.
pub fn lacks(rule: &Rule, session: &Session) -> Vec<Lacks> {
    let over = session.state().has_ended();
    let asked = [
        (Lacks::End, over),
        (
            Lacks::Pass,
            !rule.passed || !over || is_passed(session.scenario(), session.state()),
        ),
        (Lacks::OneGo, !rule.in_one_go || !session.is_practice()),
        (Lacks::OwnWork, !rule.without_coach || !session.begun_with().view.coach),
    ];
    asked
        .into_iter()
        .filter(|(_, held)| !held)
        .map(|(lacks, _)| lacks)
        .collect()
}
