//! The tree of a file: every node and every field name with its place.

use super::{Quote, Span, Spanned};

/// Something that stands in the file.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Span,
    pub kind: Kind,
}

/// What a node is, as far as brackets and quotes tell.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `"text"`
    Text(Quote),
    /// `-12`; a number too large for `i64` is the largest or smallest one.
    Whole(i64),
    /// `true`, `false`
    Bool(bool),
    /// `Leave`: a bare word.
    Word(String),
    /// `(id: "x")`; `()` too.
    Struct(Vec<Field>),
    /// `Tell("x")`, and without a name `("x", 5)`.
    Tuple(Option<Spanned<String>>, Vec<Node>),
    /// `[…]`
    List(Vec<Node>),
    /// `{ "id": … }`
    Map(Vec<(Node, Node)>),
    /// `None`: as if the field were not there.
    Nothing,
    /// Something that could not be read and has been reported.
    Broken,
}

/// One `name: value`.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: Spanned<String>,
    pub value: Node,
}

impl Node {
    pub fn broken(span: Span) -> Self {
        Self {
            span,
            kind: Kind::Broken,
        }
    }

    /// The key of the message word for what this is: `found-text`.
    pub fn found(&self) -> &'static str {
        match self.kind {
            Kind::Text(_) => "found-text",
            Kind::Whole(_) => "found-number",
            Kind::Bool(_) => "found-bool",
            Kind::Word(_) => "found-word",
            Kind::Struct(_) => "found-struct",
            Kind::Tuple(None, _) => "found-tuple",
            Kind::Tuple(Some(_), _) => "found-call",
            Kind::List(_) => "found-list",
            Kind::Map(_) => "found-map",
            Kind::Nothing | Kind::Broken => "found-nothing",
        }
    }
}
