//! A translation as Fluent writes it.

/// `key = text`, in lines. Whatever the text is, Fluent reads it back as it was.
pub fn message(key: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.split('\n').collect();
    let last = lines.len() - 1;
    let mut written = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        // A line at an end of the text would be lost, if nothing stood on it.
        let is_end = at == 0 || at == last;
        let line = escaped(line, is_end);
        written.push(match (at, line.is_empty()) {
            (0, _) => format!("{key} = {line}"),
            (_, true) => String::new(),
            (_, false) => format!("    {line}"),
        });
    }
    written
}

fn escaped(line: &str, is_end: bool) -> String {
    if line.is_empty() {
        return if is_end { "{\"\"}".to_owned() } else { String::new() };
    }
    let mut safe = String::new();
    let characters = line.chars().count();
    for (at, character) in line.chars().enumerate() {
        let outside = at == 0 || at + 1 == characters;
        match character {
            '{' | '}' => safe.push_str(&format!("{{\"{character}\"}}")),
            '[' | '*' | '.' if at == 0 => safe.push_str(&format!("{{\"{character}\"}}")),
            '\r' => safe.push_str("{\"\\u000D\"}"),
            space if outside && space.is_whitespace() => {
                safe.push_str(&format!("{{\"\\u{:04X}\"}}", u32::from(space)));
            }
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn braces_and_outer_blanks_are_kept_from_fluent() {
        assert_eq!(message("a-1", "Good."), ["a-1 = Good."]);
        assert_eq!(message("a-1", ""), ["a-1 = {\"\"}"]);
        assert_eq!(message("a-1", "{x"), ["a-1 = {\"{\"}x"]);
        assert_eq!(message("a-1", " x\n\n*y"), ["a-1 = {\"\\u0020\"}x", "", "    {\"*\"}y"]);
    }

    proptest! {
        #[test]
        fn fluent_reads_back_what_was_written(text in "([ -~]|[\\[\\]{}*.#=\"\\\\\n\t ]|[印，　“é]){0,40}") {
            let written = message("a-1", &text).join("\n") + "\n";
            prop_assert_eq!(crate::scenario::translation::value_of(&written), Some(text), "{}", written);
        }
    }
}
