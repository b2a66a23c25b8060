//! `yinxin campaign … --talk`: a customer of the market, met in a scenario's talk.

use std::path::Path;
use std::sync::Arc;

use super::{play, report, scenarios};
use crate::market::{self, Market};
use crate::report::campaign;
use crate::sim::{Session, Start};
use crate::text::{Language, words};

/// Says whom the draw meets and how the campaign left him, then goes through the talk.
///
/// # Errors
/// A sentence, if there is no such talk, or a choice of the script is not offered.
pub fn run(
    market: &Market<'_>,
    (path, draw): (&Path, u64),
    choices: &[String],
    language: Language,
    as_json: bool,
) -> Result<(), String> {
    let (mut scenario, _) = report::playable(scenarios::read(path, language)?, language)?;
    if scenario.meeting.is_some() {
        return Err(words(language).get("campaign-talk-of-one"));
    }
    let variant = market::talk(market, draw, &mut scenario);
    let start = Start {
        seed: draw,
        variant,
        ..Start::default()
    };
    if !as_json {
        anstream::println!("{}\n", campaign::whom(&market.drawn(draw), language));
    }
    let session = Session::start(Arc::new(scenario), start);
    play::by_script(session, choices, language, as_json)
}
