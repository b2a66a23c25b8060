//! How much the learner is shown. Part of the start of a talk, since it changes what can be known.

use std::str::FromStr;

/// At what grain a quantity is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    Exact,
    Coarse,
    Hidden,
}

/// How much the learner is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct View {
    /// The four factors. Exact gauges may give the customer away before a question is asked.
    pub gauges: Grain,
    pub patience: Grain,
    /// Whether the coach may be asked for a hint.
    pub coach: bool,
}

impl Default for View {
    /// Practice: exact gauges, patience about, the coach at hand.
    fn default() -> Self {
        Self {
            gauges: Grain::Exact,
            patience: Grain::Coarse,
            coach: true,
        }
    }
}

/// What `--view` could not be read for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a view; write gauges=exact|coarse|hidden, patience=exact|coarse|hidden, coach=on|off")]
pub struct NotAView(pub String);

impl FromStr for View {
    type Err = NotAView;

    /// Reads `gauges=coarse,coach=off`; what is not named is as in [`View::default`].
    fn from_str(text: &str) -> Result<Self, NotAView> {
        let mut view = Self::default();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let unknown = || NotAView(part.to_owned());
            let (name, value) = part.split_once('=').ok_or_else(unknown)?;
            let grain = match value {
                "exact" => Some(Grain::Exact),
                "coarse" => Some(Grain::Coarse),
                "hidden" => Some(Grain::Hidden),
                _ => None,
            };
            match (name, value) {
                ("gauges", _) => view.gauges = grain.ok_or_else(unknown)?,
                ("patience", _) => view.patience = grain.ok_or_else(unknown)?,
                ("coach", "on") => view.coach = true,
                ("coach", "off") => view.coach = false,
                _ => return Err(unknown()),
            }
        }
        Ok(view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_read_part_by_part() {
        let graded = View {
            gauges: Grain::Hidden,
            patience: Grain::Coarse,
            coach: false,
        };
        assert_eq!("gauges=hidden,coach=off".parse(), Ok(graded));
        assert_eq!("".parse(), Ok(View::default()));
        assert_eq!("gauges=loud".parse::<View>(), Err(NotAView("gauges=loud".into())));
    }
}
