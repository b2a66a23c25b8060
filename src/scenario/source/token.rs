//! What the scanner finds, and which characters mean what.

use super::Quote;

/// The three kinds of brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub fn open(self) -> char {
        match self {
            Bracket::Round => '(',
            Bracket::Square => '[',
            Bracket::Curly => '{',
        }
    }

    pub fn close(self) -> char {
        match self {
            Bracket::Round => ')',
            Bracket::Square => ']',
            Bracket::Curly => '}',
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    Text(Quote),
    Whole(i64),
    Name(String),
    /// A value that could not be read and has been reported.
    Broken,
    End,
}

pub fn punctuation(character: char) -> Option<Token> {
    Some(match character {
        '(' => Token::Open(Bracket::Round),
        ')' => Token::Close(Bracket::Round),
        '[' => Token::Open(Bracket::Square),
        ']' => Token::Close(Bracket::Square),
        '{' => Token::Open(Bracket::Curly),
        '}' => Token::Close(Bracket::Curly),
        ',' => Token::Comma,
        ':' => Token::Colon,
        _ => return None,
    })
}

/// What a Chinese keyboard types, and what RON wants in its place.
pub fn full_width(character: char) -> Option<char> {
    Some(match character {
        '，' | '、' | '；' => ',',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '【' | '［' | '〔' => '[',
        '】' | '］' | '〕' => ']',
        '｛' => '{',
        '｝' => '}',
        _ => return None,
    })
}

pub fn starts_token(character: char) -> bool {
    punctuation(character).is_some()
        || full_width(character).is_some()
        || matches!(
            character,
            '"' | '\'' | '“' | '”' | '‘' | '’' | '「' | '」' | '/' | '-' | '+' | '=' | ';'
        )
        || character.is_numeric()
}

pub fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Characters that no editor shows and no text needs.
pub fn is_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
        || matches!(character, '\u{feff}' | '\u{200b}' | '\u{2028}' | '\u{2029}')
}
