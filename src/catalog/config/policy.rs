//! The policy (what is shown instead of a stale or missing translation or term) and the gate (when
//! an edition may be published).

use depeche_fluent::diagnostic::RuleId;
use std::collections::BTreeMap;

use crate::ledger::SourceChange;
use depeche_fluent::fact::Number;
use depeche_fluent::fact::{is_identifier, read};
use depeche_fluent::settings::{Entry, TomlReader};

/// What is shown instead of a translation whose source has changed since it was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StalePolicy {
    /// The translation, marked as stale (the default).
    #[default]
    Show,
    /// The next locale of the chain is shown.
    Fallback,
    /// Nothing.
    Withhold,
}

/// What is shown instead of a missing translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MissingPolicy {
    /// The next locale of the chain is shown.
    #[default]
    Fallback,
    /// Nothing.
    Withhold,
}

/// What is shown instead of a translation that refers to a term its language does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TermPolicy {
    /// The next locale of the chain: the whole message counts as broken (the default).
    #[default]
    WholeMessage,
    /// The translation with the source's term in it, marked as such.
    Borrow,
}

/// The policies for one message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MessagePolicy {
    /// For stale translations.
    pub stale: StalePolicy,
    /// For stale translations whose source has changed in its shape.
    pub structural: Option<StalePolicy>,
    /// For missing translations.
    pub missing: MissingPolicy,
    /// For missing terms.
    pub terms: TermPolicy,
}

impl MessagePolicy {
    /// The policy for a translation whose source changed by this much.
    pub fn for_change(self, change: SourceChange) -> StalePolicy {
        match (change, self.structural, self.stale) {
            (SourceChange::Structural, Some(structural), _) => structural,
            (SourceChange::Structural, None, StalePolicy::Show) => StalePolicy::Fallback,
            (_, _, stale) => stale,
        }
    }
}

/// The policies that one table sets; `None` keeps what was set before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PolicyChange {
    /// For stale translations.
    pub stale: Option<StalePolicy>,
    /// For stale translations whose source has changed in its shape.
    pub structural: Option<StalePolicy>,
    /// For missing translations.
    pub missing: Option<MissingPolicy>,
    /// For missing terms.
    pub terms: Option<TermPolicy>,
}

impl PolicyChange {
    fn apply(self, to: MessagePolicy) -> MessagePolicy {
        MessagePolicy {
            stale: self.stale.unwrap_or(to.stale),
            structural: self.structural.or(to.structural),
            missing: self.missing.unwrap_or(to.missing),
            terms: self.terms.unwrap_or(to.terms),
        }
    }

    /// This change, overridden by a later one.
    fn then(self, later: Self) -> Self {
        Self {
            stale: later.stale.or(self.stale),
            structural: later.structural.or(self.structural),
            missing: later.missing.or(self.missing),
            terms: later.terms.or(self.terms),
        }
    }
}

/// A `[policy]` table as it is written: for all messages, and for some by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyTable {
    /// For every message.
    pub all: PolicyChange,
    /// For a message (`title`) or one attribute of it (`figure.alt`).
    pub messages: BTreeMap<String, PolicyChange>,
}

/// What is shown instead of translations that are stale, missing or lack a term: the `[policy]` of
/// a catalog or story.
///
/// ```
/// use depeche::catalog::{MissingPolicy, Policy, StalePolicy};
///
/// let policy = Policy::default().stale(StalePolicy::Withhold);
/// assert_eq!(policy.for_text("lead", None).stale, StalePolicy::Withhold);
/// assert_eq!(policy.for_text("lead", None).missing, MissingPolicy::Fallback);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// For stale translations.
    pub stale: StalePolicy,
    /// For stale translations whose source has changed in its shape: variables, references,
    /// figures, links or markup. If it is not set, `Show` becomes `Fallback` for them.
    pub structural: Option<StalePolicy>,
    /// For missing translations.
    pub missing: MissingPolicy,
    /// For missing terms.
    pub terms: TermPolicy,
    /// What differs for a message (`title`) or one attribute of it (`figure.alt`).
    pub messages: BTreeMap<String, PolicyChange>,
}

impl Policy {
    /// Sets what is shown instead of stale translations.
    #[must_use]
    pub fn stale(mut self, stale: StalePolicy) -> Self {
        self.stale = stale;
        self
    }

    /// Sets what is shown instead of stale translations whose source has changed in its shape.
    #[must_use]
    pub fn structural(mut self, structural: StalePolicy) -> Self {
        self.structural = Some(structural);
        self
    }

    /// Sets what is shown instead of missing translations.
    #[must_use]
    pub fn missing(mut self, missing: MissingPolicy) -> Self {
        self.missing = missing;
        self
    }

    /// Sets what is shown instead of translations that refer to a term their language does not
    /// have.
    #[must_use]
    pub fn terms(mut self, terms: TermPolicy) -> Self {
        self.terms = terms;
        self
    }

    /// The policies for the value of a message, or for one of its attributes. What is set for the
    /// attribute wins over what is set for the message, and that over the general policies.
    pub fn for_text(&self, message: &str, attribute: Option<&str>) -> MessagePolicy {
        let general = self.general();
        if self.messages.is_empty() {
            return general;
        }
        let own = |id: &str| self.messages.get(id).copied().unwrap_or_default();
        let value = own(message);
        let change = match attribute {
            Some(attribute) => value.then(own(&format!("{message}.{attribute}"))),
            None => value,
        };
        change.apply(general)
    }

    /// This policy, overridden by the table of a story. A policy for a named message wins over a
    /// general one, whether the catalog or the story sets it.
    #[must_use]
    pub fn with(&self, table: &PolicyTable) -> Self {
        let MessagePolicy { stale, structural, missing, terms } = table.all.apply(self.general());
        let mut messages = self.messages.clone();
        for (id, change) in &table.messages {
            let own = messages.entry(id.clone()).or_default();
            *own = own.then(*change);
        }
        Self { stale, structural, missing, terms, messages }
    }

    fn general(&self) -> MessagePolicy {
        let &Self { stale, structural, missing, terms, .. } = self;
        MessagePolicy { stale, structural, missing, terms }
    }
}

/// A share of the words, from 0 to 1, exact to nine decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u32);

impl Share {
    const WHOLE: u32 = 1_000_000_000;

    /// The share with the value of a number; `None` below 0, above 1 or with more than nine
    /// decimals.
    pub fn new(number: &Number) -> Option<Self> {
        if number.compare(&Number::from(1)).is_gt() {
            return None;
        }
        let billionths = number.scaled(9).to_string().parse().ok()?;
        (billionths <= Self::WHOLE).then_some(Self(billionths))
    }

    /// Whether `part` of `whole` is at least this share.
    pub fn is_met(self, part: usize, whole: usize) -> bool {
        part as u128 * u128::from(Self::WHOLE) >= whole as u128 * u128::from(self.0)
    }

    /// The share as a fraction, for display.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / f64::from(Self::WHOLE)
    }
}

/// The conditions for publishing an edition; `None` asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gate {
    /// The share of words that must be translated.
    pub coverage: Option<Share>,
    /// Messages, or attributes as `message.attribute`, that must be translated.
    pub required: Option<Vec<String>>,
}

impl Gate {
    /// This gate, overridden by that of a story.
    #[must_use]
    pub fn with(&self, own: &Self) -> Self {
        Self {
            coverage: own.coverage.or(self.coverage),
            required: own.required.clone().or_else(|| self.required.clone()),
        }
    }
}

/// Reads `[policy]`.
pub(in crate::catalog) fn read_policy(
    reader: &mut TomlReader,
    entry: &Entry<'_, '_>,
) -> PolicyTable {
    let mut policy = PolicyTable::default();
    let Some(table) = reader.table(entry) else { return policy };
    for entry in
        reader.known(&entry.key, table, &["stale", "structural", "missing", "terms", "messages"])
    {
        if entry.name != "messages" {
            read_change(reader, &entry, &mut policy.all);
            continue;
        }
        let Some(messages) = reader.table(&entry) else { continue };
        for message in reader.entries(&entry.key, messages) {
            check_message(reader, &message.key, message.name, message.name_span.clone());
            let Some(table) = reader.table(&message) else { continue };
            let change = policy.messages.entry(message.name.to_owned()).or_default();
            for entry in
                reader.known(&message.key, table, &["stale", "structural", "missing", "terms"])
            {
                read_change(reader, &entry, change);
            }
        }
    }
    policy
}

fn read_change(reader: &mut TomlReader, entry: &Entry<'_, '_>, change: &mut PolicyChange) {
    match entry.name {
        "stale" | "structural" => {
            let choices = [
                ("show", StalePolicy::Show),
                ("fallback", StalePolicy::Fallback),
                ("withhold", StalePolicy::Withhold),
            ];
            let chosen = reader.choice(entry, &choices);
            let own =
                if entry.name == "stale" { &mut change.stale } else { &mut change.structural };
            *own = chosen;
        }
        "missing" => {
            let choices =
                [("fallback", MissingPolicy::Fallback), ("withhold", MissingPolicy::Withhold)];
            change.missing = reader.choice(entry, &choices);
        }
        _ => {
            let choices =
                [("whole-message", TermPolicy::WholeMessage), ("borrow", TermPolicy::Borrow)];
            change.terms = reader.choice(entry, &choices);
        }
    }
}

/// Reads `[gate]`.
pub(in crate::catalog) fn read_gate(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Gate {
    let mut gate = Gate::default();
    let Some(table) = reader.table(entry) else { return gate };
    for entry in reader.known(&entry.key, table, &["coverage", "required"]) {
        if entry.name == "coverage" {
            gate.coverage = read_share(reader, &entry);
        } else if let Some(ids) = reader.strings(&entry) {
            for (id, span) in &ids {
                check_message(reader, &entry.key, id, span.clone());
            }
            gate.required = Some(ids.into_iter().map(|(id, _)| id.to_owned()).collect());
        }
    }
    gate
}

fn read_share(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<Share> {
    let number = read::number(reader, &entry.key, entry.value)?;
    let share = Share::new(&number);
    if share.is_none() {
        let diagnostic = reader
            .fault(RuleId::CoverageOutOfRange, entry.span())
            .with("key", entry.key.as_str())
            .with("value", number.to_string());
        reader.report::<()>(diagnostic);
    }
    share
}

/// Reports an invalid id: neither a message nor `message.attribute`.
fn check_message(reader: &mut TomlReader, key: &str, id: &str, span: std::ops::Range<usize>) {
    let (message, attribute) = id.split_once('.').unwrap_or((id, "a"));
    if !is_identifier(message) || !is_identifier(attribute) {
        let diagnostic =
            reader.fault(RuleId::InvalidMessageId, span).with("key", key).with("value", id);
        reader.report::<()>(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stale(stale: StalePolicy) -> PolicyChange {
        PolicyChange { stale: Some(stale), ..PolicyChange::default() }
    }

    #[test]
    fn the_more_particular_policy_wins() {
        let mut catalog = Policy::default();
        catalog.messages.insert("title".into(), stale(StalePolicy::Fallback));
        catalog.messages.insert("figure".into(), stale(StalePolicy::Fallback));
        catalog.messages.insert("figure.alt".into(), stale(StalePolicy::Show));
        let mut own = PolicyTable { all: stale(StalePolicy::Withhold), ..PolicyTable::default() };
        own.messages.insert(
            "title".into(),
            PolicyChange { missing: Some(MissingPolicy::Withhold), ..PolicyChange::default() },
        );
        let policy = catalog.with(&own);
        assert_eq!(policy.for_text("lead", None).stale, StalePolicy::Withhold);
        assert_eq!(policy.for_text("lead", None).missing, MissingPolicy::Fallback);
        assert_eq!(policy.for_text("title", None).stale, StalePolicy::Fallback);
        assert_eq!(policy.for_text("title", None).missing, MissingPolicy::Withhold);
        assert_eq!(policy.for_text("figure", Some("caption")).stale, StalePolicy::Fallback);
        assert_eq!(policy.for_text("figure", Some("alt")).stale, StalePolicy::Show);
    }

    #[test]
    fn shares_are_exact() {
        let share = |text: &str| Share::new(&text.parse().expect(text));
        let most = share("0.55").expect("a share");
        assert!(most.is_met(55, 100));
        assert!(!most.is_met(54, 100));
        assert!(most.is_met(0, 0));
        assert!(share("1.0").is_some_and(|all| all.is_met(3, 3) && !all.is_met(2, 3)));
        for text in ["-0.1", "1.01", "80", "0.1234567891"] {
            assert_eq!(share(text), None, "{text}");
        }
    }
}
