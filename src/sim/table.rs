//! Every constant of the customer model, in one place.
//!
//! Points are whole numbers 0–100, trust in steps of 5, time in minutes. Where no source is given
//! the number was chosen by hand and is kept because the properties in `tests/` hold with it.

/// Nobody is won by liking alone: courtesy, rapport and gifts raise trust up to here and no
/// further (Guenzi & Georges 2010: customer orientation and expertise raise trust, likeability
/// does not). Trust above it is *credit* for what is claimed.
pub const COURTESY_CEILING: u8 = 40;
/// From this trust on, leaving a customer one cannot serve is the right end.
pub const PARTING_TRUST: u8 = 40;

/// Credence from which a fact is believed.
pub const BELIEVED_FROM: i32 = 60;
/// Credence from which it is half believed; below, it is doubted.
pub const HALF_BELIEVED_FROM: i32 = 40;

/// Facts of one choice that come across whole; the next are only heard.
pub const FACTS_AT_ONCE: usize = 2;
/// Trust lost when a claim lands doubted.
pub const DOUBTED_CLAIM_TRUST: i32 = -10;
/// Minutes lost on a fact that serves no need of this person and is none of the basics.
pub const NOISE_MINUTES: u8 = 1;

/// Minutes lost by asking again without having earned more trust.
pub const ASKED_AGAIN_MINUTES: u8 = 2;
/// A wrong guess about a need: trust and minutes. Dear on purpose: with cheap guesses the best
/// plan is to stop asking.
pub const WRONG_GUESS_TRUST: i32 = -10;
pub const WRONG_GUESS_MINUTES: u8 = 3;
/// Percent by which a need weighs more once the customer has said what solving it is worth.
pub const PAYOFF_PERCENT: i64 = 25;

/// Trust won by evidence for a true fact, once.
pub const PROOF_TRUST: i32 = 5;
/// Trust lost when a claim turns out false.
pub const EXPOSED_TRUST: i32 = -30;
/// Experience lost when that comes out after the sale.
pub const EXPOSED_EXPERIENCE: i32 = -30;
/// Trust won by taking an objection seriously, up to the courtesy ceiling.
pub const ACKNOWLEDGE_TRUST: i32 = 5;
/// Trust won by owning a real weakness, once each.
pub const ADMIT_TRUST: i32 = 10;
/// A fitting personal remark, up to the courtesy ceiling, once.
pub const PERSONAL_TRUST: i32 = 5;
/// A personal remark that is only a guess.
pub const PERSONAL_GUESS_TRUST: i32 = -5;
/// A private matter that this person has not told.
pub const PERSONAL_HEARSAY_TRUST: i32 = -15;

/// A kept promise of size s brings experience s + 5 …
pub const KEPT_EXPERIENCE: i32 = 5;
/// … and this trust.
pub const KEPT_TRUST: i32 = 5;
/// A broken promise. Its expectation stays, without the experience.
pub const BROKEN_TRUST: i32 = -10;
/// Asking after the sale whether all is well, once.
pub const FOLLOW_UP_EXPERIENCE: i32 = 10;

/// Credence that facts about the price lose when a discount is offered before any objection.
pub const EARLY_DISCOUNT_CREDENCE: i32 = 10;
/// Pressure: trust, minutes; in a small deal the worth gate of an order asked for in the same
/// choice is lower by so much, and experience then falls.
pub const PRESSURE_TRUST: i32 = -10;
pub const PRESSURE_MINUTES: u8 = 10;
pub const PRESSURE_GATE: u8 = 10;
pub const PRESSURE_EXPERIENCE: i32 = -10;
/// Trust lost by asking for the order before the gates are open.
pub const REFUSAL_TRUST: i32 = -5;

/// Worth where value just meets the price.
pub const WORTH_AT_PRICE: i64 = 60;
/// A gain counts half as much as a loss (Brown et al. 2024: mean loss aversion 1.955 over 607
/// estimates).
pub const WORTH_GAIN_DIVISOR: i64 = 2;
/// Satisfaction where experience just meets expectation.
pub const SATISFACTION_AS_EXPECTED: i32 = 60;
/// Falling short counts twice (expectancy–disconfirmation, Oliver 1980; negatives weigh more,
/// Mittal et al. 1998).
pub const DISAPPOINTMENT_FACTOR: i32 = 2;

/// Support for an option from which someone votes for it: where a gate usually stands.
pub const SUPPORT_GATE: u8 = 60;
/// Support from which someone stands firmly behind an option.
pub const FIRM_FROM: u8 = 80;
/// Interjections of one turn: someone speaks up, someone else answers.
pub const INTERJECTIONS_A_TURN: usize = 2;

/// Trust below which the customer looks annoyed.
pub const ANNOYED_BELOW: u8 = 15;
/// Minutes of patience at which the customer looks annoyed.
pub const RESTLESS_AT: u8 = 2;
