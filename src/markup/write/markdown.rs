//! Inline content as CommonMark.

use super::{Source, is_character_reference, push_destination, push_title};
use crate::markup::{Inline, Links};

/// A style of writing; the first one that parses back is used.
pub(super) struct Way {
    care: Care,
    /// Writes emphasis within emphasis with underscores.
    alternates: bool,
}

/// How much is added so that delimiters are parsed as such.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Only what is always necessary.
    Light,
    /// An empty literal separates emphasis from its delimiters where no letter touches them.
    Inside,
    /// Every character that could be markup is escaped, and delimiters are separated on both sides.
    Full,
}

/// The styles, the most readable first.
pub(super) const WAYS: &[Way] = &[
    Way { care: Care::Light, alternates: false },
    Way { care: Care::Light, alternates: true },
    Way { care: Care::Inside, alternates: false },
    Way { care: Care::Full, alternates: false },
    Way { care: Care::Full, alternates: true },
];

pub(super) fn push(content: &[Inline], attempt: usize, links: &Links, out: &mut Source) {
    if let Some(way) = WAYS.get(attempt) {
        Writer { way, links, out, marks: 0, within_link: false }.spans(content);
    }
}

struct Writer<'w> {
    way: &'w Way,
    links: &'w Links,
    out: &'w mut Source,
    /// The number of open kinds of emphasis.
    marks: usize,
    within_link: bool,
}

impl Writer<'_> {
    fn spans(&mut self, content: &[Inline]) {
        for (index, inline) in content.iter().enumerate() {
            match inline {
                Inline::Text(text) => {
                    let before_link = matches!(content.get(index + 1), Some(Inline::Link { .. }));
                    let escaped = self.escaped(text, before_link);
                    self.out.text(&escaped);
                }
                Inline::Value(_) => self.out.inline(inline),
                Inline::Emphasis(inner) => self.marked(1, inner),
                Inline::Strong(inner) => self.marked(2, inner),
                Inline::Code(inner) => self.code(inner),
                Inline::Link { url, title, content } => {
                    self.link(url, title.as_deref(), content);
                }
                Inline::Break | Inline::Element { .. } => {}
            }
        }
    }

    fn marked(&mut self, length: usize, content: &[Inline]) {
        let mark = if self.way.alternates && self.marks % 2 == 1 { "_" } else { "*" };
        let mark = mark.repeat(length);
        let touches = |side: Option<&Inline>, c: fn(&str) -> Option<char>| match side {
            Some(Inline::Text(text)) => c(text).is_some_and(char::is_alphanumeric),
            side => matches!(side, Some(Inline::Value(_))),
        };
        let opens_well = touches(content.first(), |text| text.chars().next());
        let closes_well = touches(content.last(), |text| text.chars().next_back());
        self.guard(self.is_full());
        self.out.raw(&mark);
        self.guard(self.is_full() || (self.way.care == Care::Inside && !opens_well));
        self.marks += 1;
        self.spans(content);
        self.marks -= 1;
        self.guard(self.is_full() || (self.way.care == Care::Inside && !closes_well));
        self.out.raw(&mark);
        self.guard(self.is_full());
    }

    fn is_full(&self) -> bool {
        self.way.care == Care::Full
    }

    /// Separates a delimiter from its neighbor if the style asks for it.
    fn guard(&mut self, wanted: bool) {
        if wanted {
            self.out.guard();
        }
    }

    fn code(&mut self, content: &[Inline]) {
        let text = content.iter().map(|inline| match inline {
            Inline::Text(text) => text.as_str(),
            _ => "x",
        });
        let text = text.collect::<String>();
        let runs = text.split(|c| c != '`').map(str::len).collect::<Vec<_>>();
        let length =
            (1..=runs.len()).find(|length| !runs.contains(length)).unwrap_or(runs.len() + 1);
        let fence = "`".repeat(length);
        let is_blank = text.chars().all(|c| c == ' ');
        let touches = |c: char| c == '`' || (c == ' ' && !is_blank);
        let pad = if text.starts_with(touches) || text.ends_with(touches) { " " } else { "" };
        self.guard(self.is_full());
        self.out.raw(&fence);
        self.out.raw(pad);
        content.iter().for_each(|inline| self.out.inline(inline));
        self.out.raw(pad);
        self.out.raw(&fence);
        self.guard(self.is_full());
    }

    fn link(&mut self, url: &str, title: Option<&str>, content: &[Inline]) {
        self.out.raw("[");
        let around = std::mem::replace(&mut self.within_link, true);
        self.spans(content);
        self.within_link = around;
        let label = self.links.label_of(url).filter(|_| title.is_none());
        let label = label
            .filter(|label| self.links.get(label).is_some_and(|target| target.title.is_none()));
        if let Some(label) = label {
            return self.out.raw(&format!("][{label}]"));
        }
        let mut end = "](".to_owned();
        push_destination(url, &mut end);
        if let Some(title) = title {
            end.push(' ');
            push_title(title, &mut end);
        }
        end.push(')');
        self.out.text(&end);
    }

    /// Text with a backslash before every special character.
    fn escaped(&self, text: &str, before_link: bool) -> String {
        let mut out = String::with_capacity(text.len());
        let mut before = None;
        for (at, c) in text.char_indices() {
            let rest = text.get(at..).unwrap_or_default();
            let after = rest.chars().nth(1);
            if c == '<' && self.means(c, before, after, rest) {
                // So that even a naive search for tags finds none.
                out.push_str("&lt;");
                before = Some(c);
                continue;
            }
            if self.means(c, before, after, rest) || (c == '!' && after.is_none() && before_link) {
                out.push('\\');
            }
            out.push(c);
            before = Some(c);
        }
        out
    }

    /// Whether a character could be markup at its place.
    fn means(&self, c: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
        let is = |side: Option<char>, test: fn(char) -> bool| side.is_some_and(test);
        if self.is_full() {
            return matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '!');
        }
        let is_space = |c: char| c == ' ';
        match c {
            '\\' => after.is_none_or(|c| c.is_ascii_punctuation()),
            '`' => true,
            '*' => !(is(before, is_space) && is(after, is_space)),
            '_' => {
                !(is(before, is_space) && is(after, is_space)
                    || is(before, char::is_alphanumeric) && is(after, char::is_alphanumeric))
            }
            '[' => self.within_link || self.opens_link(rest),
            ']' => self.within_link,
            '<' => after.is_none_or(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            '&' => is_character_reference(rest),
            _ => false,
        }
    }

    /// Whether text that starts with a bracket would be parsed as a link.
    fn opens_link(&self, text: &str) -> bool {
        let Some((label, after)) = text.get(1..).and_then(|inner| inner.split_once(']')) else {
            return true;
        };
        after.starts_with(['(', '[']) || after.is_empty() || self.links.get(label).is_some()
    }
}
