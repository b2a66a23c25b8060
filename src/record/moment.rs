//! A moment of the wall clock. Nothing here asks a clock: the caller hands the moment over.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const DAY_MS: u64 = 86_400_000;

/// Milliseconds since the beginning of 1970 in UTC; written `2026-11-23T18:49:11.123Z` (RFC 3339).
///
/// ```
/// use yinxin::record::Moment;
/// assert_eq!(Moment(0).to_string(), "1970-01-01T00:00:00.000Z");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub u64);

/// A text that is no moment of this form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a moment; write 2026-11-23T18:49:11.123Z")]
pub struct NotAMoment(String);

impl Moment {
    /// Year, month and day of the month, both from 1.
    pub fn date(self) -> (u64, u64, u64) {
        // Days are counted from 1 March of year 0, so that a leap day is the last of its year
        // (H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days).
        let days = self.0 / DAY_MS + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        (year_of_era + era * 400 + u64::from(month <= 2), month, day)
    }

    /// Hour, minute, second and millisecond of the day.
    pub fn time(self) -> (u64, u64, u64, u64) {
        let rest = self.0 % DAY_MS;
        (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000)
    }

    /// As a person reads it, to the minute: `2026-11-23 18:49`. Still in UTC.
    pub fn to_minute(self) -> String {
        let ((year, month, day), (hour, minute, ..)) = (self.date(), self.time());
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }

    /// For names of files: `20261123-184911`.
    pub fn for_name(self) -> String {
        let ((year, month, day), (hour, minute, second, _)) = (self.date(), self.time());
        format!("{year:04}{month:02}{day:02}-{hour:02}{minute:02}{second:02}")
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((year, month, day), (hour, minute, second, ms)) = (self.date(), self.time());
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z"
        )
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let not_one = || NotAMoment(text.to_owned());
        if text.len() != 24 || !text.is_ascii() {
            return Err(not_one());
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<u64>().map_err(|_| not_one());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let (hour, minute, second, ms) = (number(11..13)?, number(14..16)?, number(17..19)?, number(20..23)?);
        // Days since 1970, by the inverse of `date`: years begin in March.
        let year = year.checked_sub(u64::from(month <= 2)).ok_or_else(not_one)?;
        let shifted = (month + 9) % 12;
        let day_of_year = (153 * shifted + 2) / 5 + day.max(1) - 1;
        let days = (year * 365 + year / 4 - year / 100 + year / 400 + day_of_year)
            .checked_sub(719_468)
            .ok_or_else(not_one)?;
        let moment = Self(days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms);
        // What reads back otherwise was no such moment: a 31st of June, an hour 25, a sign.
        if moment.to_string() == text {
            Ok(moment)
        } else {
            Err(not_one())
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2000-02-29 is day 11,016: 30 years of 365 days, 7 leap days before it (72 … 96), and 59.
    #[test]
    fn a_leap_day_is_written_and_read() {
        let moment = Moment(11_016 * DAY_MS + 3_661_007);
        assert_eq!(moment.to_string(), "2000-02-29T01:01:01.007Z");
        assert_eq!("2000-02-29T01:01:01.007Z".parse(), Ok(moment));
        assert_eq!(moment.for_name(), "20000229-010101");
    }

    #[test]
    fn every_day_of_four_centuries_reads_back() {
        for day in 0..146_097 {
            let moment = Moment(day * DAY_MS);
            assert_eq!(moment.to_string().parse(), Ok(moment));
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2026-06-31T00:00:00.000Z",
            "2026-01-01T24:00:00.000Z",
            "1969-12-31T23:59:59.999Z",
            "2026-01-01 00:00:00.000Z",
            "2026-00-01T00:00:00.000Z",
        ] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
