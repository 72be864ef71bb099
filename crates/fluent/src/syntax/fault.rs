//! What is wrong in a resource, as data.

use super::tree::{Span, shifted};

/// Something that the specification cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where the junk starts in which it is.
    pub(super) junk: u32,
    /// Where a person would fix it.
    pub at: Span,
    /// Where reading stopped: what stands there was not expected.
    pub stopped: u32,
    /// What was expected there.
    pub expected: Expected,
    /// The slip that explains it.
    pub slip: Option<Slip>,
    /// What else helps to see it: the brace that is open, the default variant before.
    pub related: Option<Span>,
    /// Whether the junk goes on with the text of the entry before it.
    pub is_rest: bool,
    /// Whether it only follows from the fault before it: both go when that one is fixed.
    pub follows: bool,
}

impl Fault {
    pub(super) fn shift(&mut self, delta: u32) {
        self.junk = shifted(self.junk, delta);
        self.stopped = shifted(self.stopped, delta);
        self.at = self.at.shifted(delta);
        self.related = self.related.map(|span| span.shifted(delta));
    }

    /// What stands where reading stopped; nothing at the end of the text.
    pub fn found(&self, text: &str) -> Option<char> {
        text.get(self.stopped as usize..)?.chars().next()
    }
}

/// What the grammar expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A name, `-` or `#`: the start of an entry.
    Entry,
    /// A name: a letter a–z or A–Z.
    Identifier,
    /// `=`
    Equals,
    /// A message's text, or an attribute.
    Value,
    /// A term's text.
    TermValue,
    /// An attribute's text.
    AttributeValue,
    /// A variant's text.
    VariantValue,
    /// A space after `#`.
    CommentSpace,
    /// The end of the line behind `->`.
    LineEnd,
    /// Something to show.
    Expression,
    /// A string or a number.
    Literal,
    /// A digit.
    Digit,
    /// `"`, on the same line.
    Quote,
    /// `"`, `\`, `u` or `U` behind `\`.
    Escape,
    /// Four hexadecimal digits behind `\u`, six behind `\U`.
    UnicodeEscape,
    /// `}`
    CloseBrace,
    /// `]`
    CloseBracket,
    /// `)`, or `,` and another argument.
    CloseParenthesis,
    /// A variant behind `->`.
    Variant,
    /// A variant marked with `*`.
    DefaultVariant,
    /// No second variant marked with `*`.
    OneDefault,
    /// A function's name, all in capitals.
    Callee,
    /// No message as a selector.
    NoMessageSelector,
    /// No attribute of a message as a selector.
    NoAttributeSelector,
    /// No term as a selector.
    NoTermSelector,
    /// No placeable as a selector.
    NoPlaceableSelector,
    /// No attribute of a term, which only selectors may be.
    NoTermAttribute,
    /// Another named argument: those without a name come first.
    NamedArgument,
    /// An argument that is not yet given.
    NewArgument,
    /// No `}`, as no `{` is open.
    NoBrace,
    /// Fewer braces or calls within one another ([`Limits::nesting`](super::Limits)).
    Nesting,
    /// A shorter text ([`Limits::size`](super::Limits)).
    Size,
}

/// A slip that people make, known by what they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slip {
    /// `{` is never closed; the fault is related to it.
    UnclosedBrace,
    /// `}` closes nothing.
    ExtraBrace,
    /// `"` is never closed.
    UnclosedQuote,
    /// `:` stands for `=`.
    Colon,
    /// `=>`, `→` or the like for `->`.
    Arrow,
    /// A line is indented with a tab.
    TabIndent,
    /// A further line of a text is not indented.
    MissingIndent,
    /// An entry or a comment is indented.
    IndentedEntry,
    /// `//`, `/*`, `;` or `<!--` for `#`.
    ForeignComment,
    /// `#` without a space behind it.
    CommentSpace,
    /// Curly quotation marks around a literal.
    CurlyQuotes,
    /// A name with letters other than a–z, spaces or dots, or one that begins with a digit.
    Name,
    /// The name of an attribute, likewise.
    AttributeName,
    /// A term's `-` is forgotten.
    TermHyphen,
    /// A line of an unfinished merge: `<<<<<<<`, `=======`, `>>>>>>>`.
    ConflictMarker,
    /// No variant is marked with `*`.
    NoDefault,
    /// Two variants are marked with `*`.
    TwoDefaults,
    /// A line of text begins with `*`, `[`, `.` or `}`.
    TextStart,
    /// A line begins with a character that begins nothing.
    StrayCharacter,
    /// `${ votes }` for `{ $votes }`. The specification reads it, as a reference to a message.
    DollarBrace,
}

impl Slip {
    /// Its name in data: `unclosed-brace`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnclosedBrace => "unclosed-brace",
            Self::UnclosedQuote => "unclosed-quote",
            Self::Colon => "colon",
            Self::DollarBrace => "dollar-brace",
            Self::ExtraBrace => "extra-brace",
            Self::Arrow => "arrow",
            Self::TabIndent => "tab-indent",
            Self::MissingIndent => "missing-indent",
            Self::IndentedEntry => "indented-entry",
            Self::ForeignComment => "foreign-comment",
            Self::CommentSpace => "comment-space",
            Self::CurlyQuotes => "curly-quotes",
            Self::Name => "name",
            Self::AttributeName => "attribute-name",
            Self::TermHyphen => "term-hyphen",
            Self::ConflictMarker => "conflict-marker",
            Self::NoDefault => "no-default",
            Self::TwoDefaults => "two-defaults",
            Self::TextStart => "text-start",
            Self::StrayCharacter => "stray-character",
        }
    }
}
