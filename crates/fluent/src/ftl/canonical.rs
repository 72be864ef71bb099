//! The canonical form of a pattern, and fingerprints of it.
//!
//! Two patterns have one canonical form if readers are shown the same for the same facts, as far as
//! the syntax tells: comments, indentation, where lines are folded, how a string literal is escaped
//! and the spaces inside braces do not count.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use super::tree::{Arguments, Element, Expression, Inline, Key, Pattern, Span};
use super::{Resource, unescape};
use crate::reading::is_written_without_spaces;

/// The version of the canonical form: fingerprints of another one are not compared.
const VERSION: u8 = 1;

/// The bits of a fingerprint, in bytes.
const BYTES: usize = 16;

/// A name for a text that stays the same as long as the text does: 128 bits of BLAKE3 with the
/// version of the canonical form, written `1:0123456789abcdef0123456789abcdef`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint {
    version: u8,
    bits: [u8; BYTES],
}

impl Fingerprint {
    /// Before every other.
    pub const FIRST: Self = Self { version: 0, bits: [0; BYTES] };

    /// The fingerprint of a text in canonical form.
    pub fn of(text: &str) -> Self {
        let hash = blake3::hash(text.as_bytes());
        let mut bits = [0; BYTES];
        for (bit, byte) in bits.iter_mut().zip(hash.as_bytes()) {
            *bit = *byte;
        }
        Self { version: VERSION, bits }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.version)?;
        self.bits.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A text that is no fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no fingerprint: a version, a colon and 32 hexadecimal digits are expected")]
pub struct InvalidFingerprint;

impl FromStr for Fingerprint {
    type Err = InvalidFingerprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (version, digits) = text.split_once(':').ok_or(InvalidFingerprint)?;
        let version = version.parse().map_err(|_| InvalidFingerprint)?;
        let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if digits.len() != 2 * BYTES || !digits.bytes().all(lower) {
            return Err(InvalidFingerprint);
        }
        let mut bits = [0; BYTES];
        for (index, byte) in bits.iter_mut().enumerate() {
            let pair = digits.get(2 * index..2 * index + 2).ok_or(InvalidFingerprint)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| InvalidFingerprint)?;
        }
        Ok(Self { version, bits })
    }
}

impl serde_core::Serialize for Fingerprint {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde_core::Deserialize<'de> for Fingerprint {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde_core::de::Error::custom)
    }
}

/// The canonical form of a pattern: Fluent syntax again, each paragraph on one line.
///
/// ```
/// use depeche_fluent::{diagnostic::SourceFile, ftl};
///
/// let of = |text: &str| {
///     let resource = ftl::parse(&SourceFile::new("une.ftl", text), ftl::MAX_NESTING);
///     ftl::canonical(&resource, resource.entries[0].value.as_ref().unwrap())
/// };
/// assert_eq!(of("lead =\n    Les {$votes} pays\n    ont voté.\n"), "Les { $votes } pays ont voté.");
/// assert_eq!(of("lead = Les {  $votes} pays ont voté."), "Les { $votes } pays ont voté.");
/// ```
pub fn canonical(resource: &Resource, pattern: &Pattern) -> String {
    let mut writer = Writer { resource, out: String::new() };
    writer.pattern(pattern);
    writer.out
}

/// The canonical form of one inline expression.
pub(super) fn canonical_inline(resource: &Resource, inline: &Inline) -> String {
    let mut writer = Writer { resource, out: String::new() };
    writer.inline(inline);
    writer.out
}

struct Writer<'r> {
    resource: &'r Resource,
    out: String,
}

impl Writer<'_> {
    fn text(&self, span: Span) -> &str {
        self.resource.text(span)
    }

    fn push(&mut self, span: Span) {
        self.out.push_str(self.resource.text(span));
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let mut text = String::new();
        let margin = self.margin(pattern);
        for (index, element) in pattern.elements.iter().enumerate() {
            match element {
                Element::Text(span) => {
                    let line = self.text(*span);
                    let line =
                        if index == 0 { line.get(margin..).unwrap_or_default() } else { line };
                    // A carriage return at the end of a text is not seen.
                    let is_last = index + 1 == pattern.elements.len();
                    text.push_str(if is_last {
                        line.trim_end_matches(['\r', ' ', '\n'])
                    } else {
                        line
                    });
                }
                Element::Placeable(expression) => {
                    self.out.push_str(&folded(&text));
                    text.clear();
                    self.out.push_str("{ ");
                    self.expression(expression);
                    self.out.push_str(" }");
                }
            }
        }
        self.out.push_str(&folded(&text));
    }

    /// How many spaces at the start of a text are indentation in this form: lines that begin with
    /// a placeable do not say how far a text is indented, unless they are not indented at all.
    fn margin(&self, pattern: &Pattern) -> usize {
        let spaces = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let Some(Element::Text(first)) = pattern.elements.first() else { return 0 };
        let own = spaces(self.text(*first));
        // Before a placeable, all of them.
        if own == 0 || own == first.range().len() {
            return own;
        }
        let mut least = usize::MAX;
        let mut begins_line = true;
        for element in &pattern.elements {
            match element {
                Element::Text(span) => {
                    let line = self.text(*span);
                    let rest = line.trim_start_matches(' ');
                    if begins_line && !matches!(rest, "" | "\n") {
                        least = least.min(spaces(line));
                    }
                    begins_line = line.ends_with('\n');
                }
                Element::Placeable(expression) => {
                    let start = self.resource.placeable(expression).start;
                    let before = self.resource.source.text().get(..start).unwrap_or_default();
                    if begins_line && before.ends_with('\n') {
                        return 0;
                    }
                    begins_line = false;
                }
            }
        }
        own.min(least)
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.out.push_str(" ->\n");
                for variant in variants {
                    self.out.push_str(if variant.default { "*[" } else { "[" });
                    match variant.key {
                        Key::Name(key) | Key::Number(key) => self.push(key),
                    }
                    self.out.push_str("] ");
                    self.pattern(&variant.value);
                    self.out.push('\n');
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::String(span) => {
                let text = unescape(self.text(*span));
                self.out.push('"');
                for c in text.chars() {
                    match c {
                        '"' | '\\' => self.out.extend(['\\', c]),
                        c if c.is_control() => {
                            let _ = write!(self.out, "\\u{:04X}", u32::from(c));
                        }
                        c => self.out.push(c),
                    }
                }
                self.out.push('"');
            }
            Inline::Number(span) => self.push(*span),
            Inline::Variable(span) => {
                self.out.push('$');
                self.push(*span);
            }
            Inline::Message { id, attribute } => self.reference(*id, *attribute),
            Inline::Term { id, attribute, arguments } => {
                self.out.push('-');
                self.reference(*id, *attribute);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            Inline::Function { id, arguments } => {
                self.push(*id);
                self.arguments(arguments);
            }
            Inline::Placeable(inner) => {
                self.out.push_str("{ ");
                self.expression(inner);
                self.out.push_str(" }");
            }
        }
    }

    fn reference(&mut self, id: Span, attribute: Option<Span>) {
        self.push(id);
        if let Some(attribute) = attribute {
            self.out.push('.');
            self.push(attribute);
        }
    }

    /// Arguments, the named ones by name: their order means nothing.
    fn arguments(&mut self, arguments: &Arguments) {
        self.out.push('(');
        let mut separator = "";
        for argument in &arguments.positional {
            self.out.push_str(separator);
            self.inline(argument);
            separator = ", ";
        }
        let mut named = arguments.named.iter().collect::<Vec<_>>();
        named.sort_by_key(|(name, _)| self.resource.text(*name));
        for (name, value) in named {
            self.out.push_str(separator);
            self.push(*name);
            self.out.push_str(": ");
            self.inline(value);
            separator = ", ";
        }
        self.out.push(')');
    }
}

/// Text with its lines joined by a space, as editions show it; blank lines keep paragraphs apart.
fn folded(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\n').peekable();
    let mut blank = false;
    let mut first = true;
    while let Some(line) = lines.next() {
        // Beside a placeable, spaces are text; before and after a line break they are not.
        let line = if first { line } else { line.trim_start_matches([' ', '\r']) };
        let line = if lines.peek().is_some() { line.trim_end_matches([' ', '\r']) } else { line };
        if first {
            out.push_str(line);
        } else if line.is_empty() && lines.peek().is_some() {
            blank = true;
        } else {
            let joined = out.ends_with(is_written_without_spaces)
                && line.starts_with(is_written_without_spaces);
            out.push_str(match (std::mem::take(&mut blank), joined) {
                (true, _) => "\n\n",
                (false, true) => "",
                (false, false) => " ",
            });
            out.push_str(line);
        }
        first = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    fn of(text: &str) -> String {
        let resource = parse(&SourceFile::new("a.ftl", text), MAX_NESTING);
        assert!(resource.diagnostics.is_empty(), "{text:?}: {:?}", resource.diagnostics);
        let entry = resource.entries.first().expect("an entry");
        canonical(&resource, entry.value.as_ref().expect("a value"))
    }

    #[test]
    fn what_readers_do_not_see_does_not_count() {
        for (one, other) in [
            ("a = Un deux", "# Note\na =\n    Un\n    deux\n"),
            ("a = Un deux", "a = Un  \r\n  deux"),
            ("a = Un { $x } deux", "a = Un {$x}\n        deux"),
            ("a = Un { $x } deux", "a = Un\n    { $x } deux"),
            // Spaces that the specification keeps, and that no fingerprint has ever had.
            ("a = { $x } deux", "a =\n        { $x }\n    deux"),
            ("a = Un { $x }", "a =\n        Un\n    { $x }"),
            ("a = Un deux", "a = Un deux\r"),
            ("a =\n    Un\n\n    deux", "a =\n      Un\n\n\n\n      deux"),
            ("a = 访问", "a =\n    访\n    问"),
            ("a = {\"\\u00E9\\\"\"}", "a = { \"é\\\"\" }"),
            (
                "a = { NUMBER($x, minimumFractionDigits: 2, style: \"percent\") }",
                "a = {NUMBER($x,style:\"percent\",minimumFractionDigits:2)}",
            ),
            (
                "a = { $n ->\n    [one] Un\n   *[other] { $n }\n        pays\n}",
                "a =\n  {$n ->\n [one]\n  Un\n *[other] {$n} pays\n  }",
            ),
        ] {
            assert_eq!(of(one), of(other), "{one:?}");
        }
    }

    #[test]
    fn what_readers_see_counts() {
        let all = [
            "a = Un deux",
            "a = Un  deux",
            "a = Un deux.",
            "a = un deux",
            "a =\n    Un\n\n    deux",
            "a = Un { $deux }",
            "a = Un { deux }",
            "a = Un { -deux }",
            "a = Un { deux.x }",
            "a = Un { \"deux\" }",
            "a = { $n ->\n    [one] x\n   *[other] y\n}",
            "a = { $n ->\n   *[one] x\n    [other] y\n}",
            "a = { $n ->\n    [one] x\n   *[other] z\n}",
            "a = { -t(case: \"x\") }",
            "a = { -t(case: \"y\") }",
        ];
        for (index, one) in all.iter().enumerate() {
            for other in all.iter().skip(index + 1) {
                assert_ne!(of(one), of(other));
            }
        }
    }

    #[test]
    fn the_canonical_form_reads_back_to_itself() {
        for text in [
            "a = Un { $x } deux, { -t(case: \"x\") } et { b.c }\n\n    puis { NUMBER($x) }",
            "a = { $n ->\n    [0] rien\n    [one] un\n   *[other] { $m ->\n        [x] y\n       *[z] w\n    }\n}",
            "a = {\"[\"}x{ \"*\" }",
        ] {
            let once = of(text);
            let indented = once.replace('\n', "\n    ");
            assert_eq!(of(&format!("a =\n    {indented}\n")), once, "{text}");
        }
    }

    #[test]
    fn fingerprints_are_read_as_they_are_written() {
        let print = Fingerprint::of("Un deux");
        let written = print.to_string();
        assert_eq!(written.len(), 34);
        assert_eq!(written.parse(), Ok(print));
        assert_ne!(print, Fingerprint::of("Un deux."));
        for wrong in ["", "1", "1:", "1:xyz", "x:00", &written[..33], &written.to_uppercase()] {
            let read = wrong.parse::<Fingerprint>();
            assert!(read.is_err() || wrong.chars().all(|c| !c.is_alphabetic()), "{wrong}");
        }
    }
}
