//! The front matter of a story: facts, dates, authors and settings.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::config::{Gate, PolicyTable, is_absolute_url, read_gate, read_policy};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};
use depeche_fluent::fact::{DateTime, Declaration, Fact, Facts, read, read_facts};
use depeche_fluent::settings::{Entry, TomlReader, Value};

/// The line that opens and closes the front matter.
const FENCE: &str = "+++";

/// How many bytes of a file decide whether it is a story.
pub(super) const OPENING: usize = 64;

/// The front matter of a story.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FrontMatter {
    /// When the story was published; also the fact `$published`.
    pub published: Option<DateTime>,
    /// When the story was last changed.
    pub updated: Option<DateTime>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// What it is filed under.
    pub tags: Vec<String>,
    /// Its picture, as a URL or a path.
    pub image: Option<String>,
    /// The URL of the original, if the story is published elsewhere too.
    pub canonical: Option<String>,
    /// The facts in the order they are declared, `published` first.
    pub facts: Facts,
    /// The settings of this story that override the catalog's policy.
    pub policy: PolicyTable,
    /// The settings of this story that override the catalog's gate.
    pub gate: Gate,
    /// Keys of the site's own, which this crate passes on unread.
    pub extra: toml::Table,
    /// The byte offset in the file where the skeleton begins.
    pub body: usize,
}

const KEYS: &[&str] = &[
    "published",
    "updated",
    "authors",
    "tags",
    "image",
    "canonical",
    "facts",
    "policy",
    "gate",
    "extra",
];

/// Whether a file that starts with these bytes is a story. The first 64 bytes are enough.
pub fn opens_story(start: &[u8]) -> bool {
    let start = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(start);
    let line = start.split(|&byte| byte == b'\n').next().unwrap_or_default();
    line.trim_ascii_end() == FENCE.as_bytes()
}

impl FrontMatter {
    /// Reads the front matter of a file; `None` if the file is not a story because it does not open
    /// with `+++`. An invalid entry is left out and gives a diagnostic.
    ///
    /// ```
    /// use depeche::catalog::front_matter::FrontMatter;
    /// use depeche::diagnostic::SourceFile;
    ///
    /// let file = SourceFile::new("une.md", "+++\n[facts]\nvotes = 96\n+++\n# { title }\n");
    /// let (front, diagnostics) = FrontMatter::read(&file).expect("a story");
    /// assert!(diagnostics.is_empty());
    /// assert_eq!(front.facts.get("votes"), Some(&96.into()));
    /// assert_eq!(file.text().get(front.body..), Some("# { title }\n"));
    /// ```
    pub fn read(file: &SourceFile) -> Option<(Self, Vec<Diagnostic>)> {
        let text = file.text();
        let mark = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        if !opens_story(text.as_bytes()) {
            return None;
        }
        let mut diagnostics = Vec::new();
        if mark > 0 {
            diagnostics.push(Diagnostic::new(RuleId::ByteOrderMark).at(file.place(0..mark)));
        }
        let fence = mark..mark + FENCE.len();
        let Some((toml, body)) = split(text, mark) else {
            diagnostics.push(Diagnostic::new(RuleId::UnclosedFrontMatter).at(file.place(fence)));
            return Some((Self { body: text.len(), ..Self::default() }, diagnostics));
        };
        let mut reader = TomlReader::new(file, toml.start);
        let table = reader.parse(text.get(toml).unwrap_or_default());
        let mut front = read_table(&mut reader, &table);
        front.body = body;
        diagnostics.append(&mut reader.diagnostics);
        Some((front, diagnostics))
    }
}

/// The byte range of the TOML between the fences, and the byte offset of the skeleton, in the text
/// of a story that opens after `mark` bytes of byte order mark.
pub fn split(text: &str, mark: usize) -> Option<(Range<usize>, usize)> {
    let mut lines = text.get(mark..)?.split_inclusive('\n').scan(mark, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start..*at, line))
    });
    let (opening, _) = lines.next()?;
    let (closing, _) = lines.find(|(_, line)| line.trim_end() == FENCE)?;
    Some((opening.end..closing.start, closing.end))
}

fn read_table(reader: &mut TomlReader, table: &DeTable<'_>) -> FrontMatter {
    let mut front = FrontMatter::default();
    let mut given = None;
    let mut facts = None;
    let mut updated_at = 0..0;
    for entry in reader.known("", table, KEYS) {
        match entry.name {
            "published" => {
                front.published = read::date_time(reader, &entry);
                let place = reader.place(entry.name_span.clone());
                given = front
                    .published
                    .map(|moment| Declaration::new("published", Fact::DateTime(moment), place));
            }
            "updated" => {
                front.updated = read::date_time(reader, &entry);
                updated_at = entry.span();
            }
            "authors" => front.authors = texts(reader, &entry),
            "tags" => front.tags = texts(reader, &entry),
            "image" => front.image = reader.string(&entry).map(str::to_owned),
            "canonical" => front.canonical = canonical(reader, &entry),
            // Facts come last, since a range may have `published` as its end.
            "facts" => facts = reader.table(&entry),
            "policy" => front.policy = read_policy(reader, &entry),
            "gate" => front.gate = read_gate(reader, &entry),
            _ => {
                if let Some(table) = reader.table(&entry) {
                    front.extra = plain_table(reader, &entry.key, table);
                }
            }
        }
    }
    front.facts = match facts {
        Some(facts) => read_facts(reader, "facts", facts, given),
        None => given.into_iter().collect(),
    };
    let moments = front.published.as_ref().zip(front.updated.as_ref());
    if let Some((published, updated)) = moments
        && updated.instant() < published.instant()
    {
        let diagnostic = reader
            .fault(RuleId::UpdatedBeforePublished, updated_at)
            .with("published", published.to_string())
            .with("updated", updated.to_string());
        reader.report::<()>(diagnostic);
    }
    front
}

fn texts(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Vec<String> {
    let texts = reader.strings(entry).unwrap_or_default();
    texts.into_iter().map(|(text, _)| text.to_owned()).collect()
}

fn canonical(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<String> {
    let url = reader.string(entry)?;
    if is_absolute_url(url) {
        return Some(url.to_owned());
    }
    let diagnostic = reader
        .fault(RuleId::UrlNotAbsolute, entry.span())
        .with("key", entry.key.as_str())
        .with("value", url);
    reader.report(diagnostic)
}

/// The table without the places of its entries.
fn plain_table(reader: &mut TomlReader, key: &str, table: &DeTable<'_>) -> toml::Table {
    let mut plain = toml::Table::new();
    for entry in reader.entries(key, table) {
        if let Some(value) = plain_value(reader, &entry.key, entry.value) {
            plain.insert(entry.name.to_owned(), value);
        }
    }
    plain
}

fn plain_value(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<toml::Value> {
    Some(match value.get_ref() {
        DeValue::String(text) => toml::Value::String(text.to_string()),
        DeValue::Boolean(value) => toml::Value::Boolean(*value),
        DeValue::Datetime(moment) => toml::Value::Datetime(*moment),
        DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(integer) => toml::Value::Integer(integer),
            Err(_) => return too_long(reader, key, value),
        },
        DeValue::Float(float) => match float.as_str().parse() {
            Ok(float) => toml::Value::Float(float),
            Err(_) => return too_long(reader, key, value),
        },
        DeValue::Array(items) => toml::Value::Array(
            items.iter().filter_map(|item| plain_value(reader, key, item)).collect(),
        ),
        DeValue::Table(table) => toml::Value::Table(plain_table(reader, key, table)),
    })
}

fn too_long<T>(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<T> {
    let place = reader.place(value.span());
    let diagnostic = reader
        .fault(RuleId::UnsupportedNumber, value.span())
        .with("key", key)
        .with("value", place.text())
        .with("reason", "too-long");
    reader.report(diagnostic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (FrontMatter, Vec<String>, String) {
        let file = SourceFile::new("une.md", text);
        let (front, diagnostics) = FrontMatter::read(&file).expect("a story");
        let body = file.text().get(front.body..).expect("a boundary").to_owned();
        (front, diagnostics.iter().map(ToString::to_string).collect(), body)
    }

    const STORY: &str = r#"+++
published = 2024-11-07T18:00:00+00:00
updated = 2024-11-08T08:00:00+01:00
authors = ["A. Sahli"]
tags = ["interpol"]
image = "images/glasgow.jpg"
canonical = "https://example.org/une"
[facts]
votes = 96
founded = { year = 1923 }
since = { from = "published", to = 2025-01-01T00:00:00Z }
[policy]
stale = "withhold"
[gate]
coverage = 1
[extra]
section = "monde"
rank = 0x10
nested = { on = true, list = [1, 2.5] }
+++

# { title }
"#;

    #[test]
    fn a_whole_front_matter_is_read() {
        let (front, diagnostics, body) = read(STORY);
        assert_eq!(diagnostics, Vec::<String>::new());
        assert_eq!(body, "\n# { title }\n");
        assert_eq!(front.authors, ["A. Sahli"]);
        assert_eq!(front.tags, ["interpol"]);
        assert_eq!(front.image.as_deref(), Some("images/glasgow.jpg"));
        assert_eq!(front.canonical.as_deref(), Some("https://example.org/une"));
        let names: Vec<_> = front.facts.names().collect();
        assert_eq!(names, ["published", "votes", "founded", "since"]);
        assert_eq!(front.facts.get("published"), front.published.map(Fact::DateTime).as_ref());
        assert!(front.policy.all.stale.is_some());
        assert!(front.gate.coverage.is_some_and(|share| !share.is_met(1, 2)));
        assert_eq!(front.extra["rank"].as_integer(), Some(16));
        assert_eq!(front.extra["nested"]["list"][1].as_float(), Some(2.5));
        let file = SourceFile::new("une.md", STORY);
        let (front, _) = FrontMatter::read(&file).expect("a story");
        let votes = front.facts.iter().find(|known| known.name == "votes").expect("votes");
        assert_eq!(votes.place.to_string(), "une.md:9:1");
    }

    #[test]
    fn windows_lines_and_a_byte_order_mark_are_tolerated() {
        let (front, diagnostics, body) = read(&format!("\u{FEFF}{}", STORY.replace('\n', "\r\n")));
        assert_eq!(diagnostics, ["warning[byte-order-mark] une.md:1:1"]);
        assert_eq!(body, "\r\n# { title }\r\n");
        assert_eq!(front.facts.len(), 4);
    }

    #[test]
    fn only_a_line_of_its_own_opens_a_story() {
        for text in ["", "# Lisez-moi", "++++\n+++\n", " +++\n+++\n", "---\n---\n", "+++ x\n+++"] {
            assert_eq!(FrontMatter::read(&SourceFile::new("a.md", text)), None, "{text}");
        }
        assert_eq!(read("+++  \n+++").2, "");
        assert_eq!(read("+++\n+++\nx").2, "x");
    }

    #[test]
    fn mistakes_are_reported_with_their_places() {
        for (text, expected) in [
            ("+++\nvotes = 3\n", "unclosed-front-matter] une.md:1:1"),
            (
                "+++\npublised = 3\n+++",
                "unknown-key] une.md:2:1 (key: publised, expected: published, updated, authors, \
                 tags, image, canonical, facts, policy, gate, extra, suggestion: published)",
            ),
            (
                "+++\npublished = 2024-11-07\n+++",
                "wrong-type] une.md:2:13 (key: published, expected: date-time, found: date)",
            ),
            (
                "+++\ntags = 'a'\n+++",
                "wrong-type] une.md:2:8 (key: tags, expected: list-of-strings, found: string)",
            ),
            (
                "+++\npublished = 2024-11-07T18:00:00Z\n[facts]\npublished = 3\n+++",
                "reserved-fact-name] une.md:4:1 (name: published)",
            ),
            (
                "+++\ncanonical = '/une'\n+++",
                "url-not-absolute] une.md:2:13 (key: canonical, value: /une)",
            ),
            (
                "+++\n[extra]\nbig = 99999999999999999999\n+++",
                "unsupported-number] une.md:3:7 (key: extra.big, value: 99999999999999999999, \
                 reason: too-long)",
            ),
            ("+++\n[facts]\nvotes = \nx = 1\n+++", "missing-value] une.md:3:9"),
        ] {
            assert_eq!(read(text).1, [format!("error[{expected}")], "{text}");
        }
        let (_, diagnostics, _) =
            read("+++\npublished = 2024-11-07T18:00:00Z\nupdated = 2024-11-07T18:30:00+01:00\n+++");
        assert_eq!(
            diagnostics,
            ["warning[updated-before-published] une.md:3:11 (published: \
                 2024-11-07T18:00:00+00:00, updated: 2024-11-07T18:30:00+01:00)"]
        );
    }

    proptest::proptest! {
        #[test]
        fn no_front_matter_panics(
            words in proptest::collection::vec(
                proptest::sample::select(vec![
                    "[facts]", "[policy.messages]", "[[extra]]", "x", " = ", "{", "}", "[", "]",
                    ",", "\n", "\r\n", ".", "-", "_", "0", "1e9", "2024-02-3", "0x", "'", "\"",
                    "\\u12", "é", "\u{FEFF}", "from", "to", "year", "percent", "amount", "value",
                    "true", "T25:00:00Z", "+++", "#", "\0", "publish", "published", "gate",
                ]),
                0..40,
            )
        ) {
            let text = words.concat();
            let file = SourceFile::new("une.md", format!("+++\n{text}\n+++\n"));
            let (front, _) = FrontMatter::read(&file).expect("it opens");
            assert!(file.text().is_char_boundary(front.body));
            super::super::config::Config::read(&SourceFile::new("depeche.toml", text.as_str()));
            for declared in &front.facts {
                let _ = Fact::read_override(&declared.name, Some(&declared.fact), &text);
            }
            let _ = Fact::read_override("x", None, &text);
        }
    }
}
