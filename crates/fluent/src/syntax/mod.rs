#![doc = include_str!("guide.md")]

mod edit;
mod fault;
mod parser;
mod read;
mod slip;
#[cfg(test)]
mod tests;
mod tree;
mod view;

pub use edit::Edit;
pub use fault::{Expected, Fault, Slip};
pub use read::parse;
pub use tree::{Kind, Limits, Span, Tree};
pub use view::{
    Argument, Attribute, Comment, CommentLevel, Element, Entry, Event, Expression, Inline, Junk,
    Key, Message, NamedArgument, Node, Pattern, Placeable, Reference, Resource, Select, Token,
    TokenKind, Variant,
};
