//! Elements as text.

/// A document as it grows, an element a line.
#[derive(Default)]
pub struct Xml {
    pub text: String,
}

impl Xml {
    pub fn line(&mut self, element: &str) {
        self.text.push_str(element);
        self.text.push('\n');
    }

    /// A text whose base line begins (or, by its class, ends or is centred) at this point.
    pub fn words(&mut self, class: &str, x: i32, y: i32, words: &str) {
        let words = escape(words);
        self.line(&format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{words}</text>"));
    }
}

/// The text as the content of an element or of an attribute in double quotes. Characters that XML
/// does not allow become spaces.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            character if character.is_control() => escaped.push(' '),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_reads_as_its_own_is_escaped() {
        assert_eq!(escape("<b> & \"c\"\u{1}"), "&lt;b&gt; &amp; &quot;c&quot; ");
    }
}
