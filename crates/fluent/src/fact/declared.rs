//! The declared facts of a story.

use std::collections::HashMap;

use toml::de::DeTable;

use super::Fact;
use super::range;
use super::read::{End, Reading, read};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::settings::{TomlReader, suggest};

/// A fact with its name and the place of that name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Declaration {
    /// The name, a Fluent identifier: `votes` for `$votes`.
    pub name: String,
    /// The value.
    pub fact: Fact,
    /// The place of the name.
    pub place: Place,
    /// The ends as written, if the fact is a range with another fact as an end.
    ends: Option<(End, End)>,
}

impl Declaration {
    /// A declaration of a fact that does not depend on others.
    pub fn new(name: impl Into<String>, fact: Fact, place: Place) -> Self {
        Self { name: name.into(), fact, place, ends: None }
    }
}

/// The facts of a story, in the order of their declarations; from a story's front matter, or
/// collected from [`Declaration`]s.
///
/// ```
/// use depeche_fluent::diagnostic::SourceFile;
/// use depeche_fluent::fact::{Declaration, Fact, Facts};
///
/// let place = SourceFile::new("une.md", "votes = 96").place(0..5);
/// let facts = Facts::from_iter([Declaration::new("votes", Fact::from(96), place.clone())]);
/// let changed = facts.with([Declaration::new("votes", Fact::from(97), place)]);
/// assert_eq!(changed.expect("no range").get("votes"), Some(&Fact::from(97)));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(Vec<Declaration>);

impl Facts {
    /// The fact of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.iter().find(|known| known.name == name).map(|known| &known.fact)
    }

    /// The declarations in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Declaration> {
        self.0.iter()
    }

    /// The names in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|known| known.name.as_str())
    }

    /// How many facts there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no facts.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The facts with some replaced or added. A range that names a changed fact as its end follows
    /// the change.
    ///
    /// # Errors
    ///
    /// One diagnostic for each range that would become invalid.
    pub fn with(
        &self,
        changes: impl IntoIterator<Item = Declaration>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut facts = self.clone();
        for change in changes {
            match facts.0.iter_mut().find(|known| known.name == change.name) {
                Some(known) => *known = change,
                None => facts.0.push(change),
            }
        }
        let mut diagnostics = Vec::new();
        let resolved: Vec<_> = facts
            .0
            .iter()
            .map(|known| {
                let (from, to) = known.ends.as_ref()?;
                facts
                    .resolve(&known.name, &known.place, from, to)
                    .map_err(|diagnostic| diagnostics.push(*diagnostic))
                    .ok()
            })
            .collect();
        for (known, fact) in facts.0.iter_mut().zip(resolved) {
            if let Some(fact) = fact {
                known.fact = fact;
            }
        }
        if diagnostics.is_empty() { Ok(facts) } else { Err(diagnostics) }
    }

    /// The range from one end to the other.
    fn resolve(
        &self,
        key: &str,
        place: &Place,
        from: &End,
        to: &End,
    ) -> Result<Fact, Box<Diagnostic>> {
        let (from, to) = (self.end(key, from)?, self.end(key, to)?);
        range::check(from, to).map_err(|fault| fault.diagnostic(key, place.clone()))?;
        Ok(Fact::Range(Box::new(from.clone()), Box::new(to.clone())))
    }

    fn end<'a>(&'a self, key: &str, end: &'a End) -> Result<&'a Fact, Box<Diagnostic>> {
        let (name, place) = match end {
            End::Given(fact) => return Ok(fact),
            End::Named(name, place) => (name, place),
        };
        let fault = |rule| {
            Diagnostic::new(rule).at(place.clone()).with("key", key).with("name", name.as_str())
        };
        if name == key {
            return Err(Box::new(fault(RuleId::RangeSelf)));
        }
        match self.0.iter().find(|known| known.name == *name) {
            None => Err(Box::new(suggest(fault(RuleId::RangeUnknownName), name, self.names()))),
            Some(known) if known.ends.is_some() => {
                Err(Box::new(fault(RuleId::RangeKind).with("found", "range")))
            }
            Some(known) => match &known.fact {
                fact @ (Fact::Number(_) | Fact::Date(_) | Fact::DateTime(_) | Fact::Time(_)) => {
                    Ok(fact)
                }
                other => Err(Box::new(fault(RuleId::RangeKind).with("found", other.kind()))),
            },
        }
    }
}

impl<'a> IntoIterator for &'a Facts {
    type Item = &'a Declaration;
    type IntoIter = std::slice::Iter<'a, Declaration>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// For facts made by a program. Names are not checked; of two facts with one name the last counts.
impl FromIterator<Declaration> for Facts {
    fn from_iter<I: IntoIterator<Item = Declaration>>(declarations: I) -> Self {
        let mut facts: Vec<Declaration> = Vec::new();
        let mut places = HashMap::new();
        for one in declarations {
            let at = *places.entry(one.name.clone()).or_insert(facts.len());
            match facts.get_mut(at) {
                Some(known) => *known = one,
                None => facts.push(one),
            }
        }
        Self(facts)
    }
}

/// Whether a name is a Fluent identifier: a letter, then letters, digits, `-` and `_`.
pub fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Reads the `[facts]` of a story. `given` is a fact that the story has already (`published`),
/// whose name cannot be declared again.
pub fn read_facts(
    reader: &mut TomlReader,
    path: &str,
    table: &DeTable<'_>,
    given: Option<Declaration>,
) -> Facts {
    let reserved = ["published"];
    let mut facts = Facts(given.into_iter().collect());
    let mut failed = Vec::new();
    for entry in reader.entries(path, table) {
        let place = reader.place(entry.name_span.clone());
        let fault = if is_identifier(entry.name) {
            reserved.contains(&entry.name).then_some(RuleId::ReservedFactName)
        } else {
            Some(RuleId::InvalidFactName)
        };
        if let Some(rule) = fault {
            let diagnostic = Diagnostic::new(rule).at(place).with("name", entry.name);
            reader.report::<()>(diagnostic);
            continue;
        }
        let name = entry.name.to_owned();
        match read(reader, &entry.key, entry.value) {
            Some(Reading::Whole(fact)) => facts.0.push(Declaration::new(name, fact, place)),
            Some(Reading::Range(from, to)) => {
                // Until every fact is read, an empty list stands for the range: lists cannot be the
                // end of a range.
                let fact = Fact::List(Vec::new());
                facts.0.push(Declaration { name, fact, place, ends: Some((from, to)) });
            }
            None => failed.push(name),
        }
    }
    resolve_ranges(reader, facts, &failed)
}

/// Resolves the ends of ranges that are other facts; a range whose ends are invalid is reported and
/// left out.
fn resolve_ranges(reader: &mut TomlReader, mut facts: Facts, failed: &[String]) -> Facts {
    let resolved: Vec<_> = facts
        .0
        .iter()
        .map(|known| match &known.ends {
            None => Some(known.fact.clone()),
            Some((from, to)) => {
                // The fault of the named fact is already reported.
                let lost = |end: &End| matches!(end, End::Named(name, _) if failed.contains(name));
                if lost(from) || lost(to) {
                    return None;
                }
                match facts.resolve(&known.name, &known.place, from, to) {
                    Ok(fact) => Some(fact),
                    Err(diagnostic) => {
                        // The named fact may be on a line that is not TOML.
                        if diagnostic.rule == RuleId::RangeUnknownName && reader.has_damage() {
                            return None;
                        }
                        reader.report(*diagnostic)
                    }
                }
            }
        })
        .collect();
    let mut resolved = resolved.into_iter();
    facts.0.retain_mut(|known| match resolved.next().flatten() {
        Some(fact) => {
            known.fact = fact;
            true
        }
        None => false,
    });
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;

    fn facts(text: &str) -> (Facts, Vec<String>) {
        let file = SourceFile::new("une.md", text);
        let mut reader = TomlReader::new(&file, 0);
        let table = reader.parse(file.text());
        let facts = read_facts(&mut reader, "", &table, None);
        (facts, reader.diagnostics.iter().map(ToString::to_string).collect())
    }

    const ASSEMBLY: &str = "assembly = { from = \"opening\", to = \"closing\" }\n\
                            opening = 2024-11-04\nclosing = 2024-11-07\n";

    #[test]
    fn a_range_takes_its_ends_from_facts_declared_anywhere() {
        let (facts, diagnostics) = facts(ASSEMBLY);
        assert_eq!(diagnostics, Vec::<String>::new());
        let machine = facts.get("assembly").and_then(Fact::machine);
        assert_eq!(machine.as_deref(), Some("2024-11-04/2024-11-07"));
        assert_eq!(facts.names().collect::<Vec<_>>(), ["assembly", "opening", "closing"]);
    }

    #[test]
    fn a_range_follows_the_facts_it_names() {
        let (facts, _) = facts(ASSEMBLY);
        let place = SourceFile::new("$closing", "").place(0..0);
        let change = |text: &str| {
            let fact = Fact::read_override("closing", facts.get("closing"), text).expect("a date");
            facts.with([Declaration::new("closing", fact, place.clone())])
        };
        let moved = change("2024-11-09").expect("in order");
        let machine = moved.get("assembly").and_then(Fact::machine);
        assert_eq!(machine.as_deref(), Some("2024-11-04/2024-11-09"));
        let wrong = change("2024-11-01").expect_err("before the opening");
        assert_eq!(
            wrong[0].to_string(),
            "error[range-order] une.md:1:1 (key: assembly, from: 2024-11-04, to: 2024-11-01)"
        );
    }

    #[test]
    fn invalid_ends_are_reported() {
        for (text, expected) in [
            (
                "r = { from = \"opning\", to = 1 }\nopening = 1",
                "error[range-unknown-name] une.md:1:14 (key: r, name: opning, suggestion: opening)",
            ),
            ("r = { from = 1, to = \"r\" }", "error[range-self] une.md:1:22 (key: r, name: r)"),
            (
                "r = { from = \"a\", to = 1 }\na = \"text\"",
                "error[range-kind] une.md:1:14 (key: r, name: a, found: text)",
            ),
            (
                "r = { from = \"a\", to = 9 }\na = 1\ns = { from = \"r\", to = 3 }",
                "error[range-kind] une.md:3:14 (key: s, name: r, found: range)",
            ),
            (
                "r = { from = \"a\", to = 9 }\na = 2024-11-04",
                "error[range-mixed] une.md:1:1 (key: r, from: date, to: number)",
            ),
            (
                "r = { from = \"a\", to = 9 }\na = true",
                "error[unsupported-fact] une.md:2:5 (key: a, found: boolean)",
            ),
        ] {
            let (_, diagnostics) = facts(text);
            assert_eq!(diagnostics, [expected], "{text}");
        }
    }
}
