//! Durations as xAPI writes them (ISO 8601).

/// So many milliseconds, with two decimals at most, as cmi5 asks for; what is left over is dropped.
///
/// 250,507 ms are `PT4M10.5S`: four minutes, ten seconds and fifty hundredths.
pub(super) fn duration(ms: u64) -> String {
    let hundredths = ms / 10;
    let (seconds, rest) = (hundredths / 100, hundredths % 100);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let decimals = match rest {
        0 => String::new(),
        tenths if tenths % 10 == 0 => format!(".{}", tenths / 10),
        _ => format!(".{rest:02}"),
    };
    let mut text = "PT".to_owned();
    if hours > 0 {
        text += &format!("{hours}H");
    }
    if minutes > 0 {
        text += &format!("{minutes}M");
    }
    if seconds > 0 || rest > 0 || text.len() == 2 {
        text += &format!("{seconds}{decimals}S");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn a_duration_has_two_decimals_at_most_and_never_says_nothing() {
        assert_eq!(duration(250_507), "PT4M10.5S");
        assert_eq!(duration(0), "PT0S");
        assert_eq!(duration(9), "PT0S");
        assert_eq!(duration(1_059), "PT1.05S");
        assert_eq!(duration(3_600_000), "PT1H");
        assert_eq!(duration(3_723_040), "PT1H2M3.04S");
        assert_eq!(duration(120_000), "PT2M");
    }
}
