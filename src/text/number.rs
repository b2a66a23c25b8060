//! Numbers as both languages write them.

/// With a comma after each three digits: 1,250,000.
pub fn grouped(number: impl Into<i128>) -> String {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut written = if number < 0 { "-".to_owned() } else { String::new() };
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_stand_in_groups_of_three() {
        let numbers: [i64; 7] = [0, 500, 999, 2400, -2400, 20_000_000, 1_234_567];
        assert_eq!(
            numbers.map(grouped),
            ["0", "500", "999", "2,400", "-2,400", "20,000,000", "1,234,567"]
        );
    }
}
