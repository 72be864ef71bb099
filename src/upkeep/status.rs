//! Status: how far a catalog is translated.

use std::collections::BTreeSet;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use super::Upkeep;
use crate::catalog::{self, Gate, Story, UnitText};
use crate::edition::{self, Edition, Outcome, Reason};
use crate::ledger::{Name, State};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

/// How far one story or shared resource is translated.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct UnitStatus {
    /// Its id.
    pub id: String,
    /// Whether it is a shared resource, which has neither editions nor a gate.
    pub shared: bool,
    /// The locales it may be translated into, in the catalog's order.
    pub locales: Vec<LocaleStatus>,
    /// The rules that a story breaks, if it cannot be read for that reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<&'static str>,
}

/// How far a unit is translated into one locale.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LocaleStatus {
    /// The locale.
    #[serde(serialize_with = "tag")]
    pub locale: Locale,
    /// The messages and attributes of the source.
    pub messages: Counts,
    /// Their words in the source: default variants, with terms expanded and a value as one word.
    pub words: Counts,
    /// The number of translations whose source text no longer exists.
    pub obsolete: usize,
    /// The state of the gate; `None` for a shared resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<GateStatus>,
}

/// Numbers of texts, or of their words, by state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// All of them.
    pub total: usize,
    /// Translated: fresh, new and touched.
    pub translated: usize,
    /// The touched ones among the translated: source and translation have both changed, and a
    /// person has to confirm the translation.
    pub touched: usize,
    /// Translations of an older source text.
    pub stale: usize,
    /// Not translated, or with a translation that is broken.
    pub missing: usize,
}

impl Counts {
    /// The sum of stale and missing.
    pub fn left(&self) -> usize {
        self.stale + self.missing
    }

    /// The sum of both, count by count.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            translated: self.translated + other.translated,
            touched: self.touched + other.touched,
            stale: self.stale + other.stale,
            missing: self.missing + other.missing,
        }
    }

    fn add(&mut self, state: State, is_broken: bool, words: usize) {
        self.total += words;
        match state {
            _ if is_broken => self.missing += words,
            State::Fresh | State::New => self.translated += words,
            State::Touched => {
                self.translated += words;
                self.touched += words;
            }
            State::Stale(_) => self.stale += words,
            State::Missing => self.missing += words,
            State::Obsolete => self.total -= words,
        }
    }
}

/// Whether an edition may be published.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GateStatus {
    /// Whether it may be published.
    pub open: bool,
    /// The share of words shown in the language, if the gate requires more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Wanted>,
    /// The required messages that are not translated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
}

/// A share of words, and the required one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Wanted {
    /// The actual share, from 0 to 1.
    pub is: f64,
    /// The share that the gate requires.
    pub wanted: f64,
}

fn tag<S: serde::Serializer>(locale: &Locale, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(locale)
}

impl UnitStatus {
    /// The status of a story that cannot be read because it breaks these rules.
    pub fn unreadable(id: impl Into<String>, errors: Vec<&'static str>) -> Self {
        Self { id: id.into(), shared: false, locales: Vec::new(), errors }
    }
}

impl Upkeep<'_> {
    /// How far a unit is translated into each target locale, and the faults of its files.
    ///
    /// # Errors
    ///
    /// When a file exists and cannot be read, or the source of a story is broken.
    pub fn status(&self, id: &str) -> (Result<UnitStatus, edition::Error>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        (self.count(id, &mut diagnostics), diagnostics)
    }

    fn count(
        &self,
        id: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<UnitStatus, edition::Error> {
        let is_story = self.catalog.layout().story(id).is_some();
        let story = is_story.then(|| self.catalog.story(id)).transpose()?;
        let mut source = self.catalog.source_unit(id).map_err(catalog::Error::from)?;
        diagnostics.append(&mut source.diagnostics);
        let mut locales = Vec::new();
        for locale in self.targets() {
            let unit = self.catalog.unit_beside(id, locale, &source);
            let mut unit = unit.map_err(catalog::Error::from)?;
            diagnostics.append(&mut unit.diagnostics);
            let edition = match &story {
                Some(story) => {
                    story.compared(&unit);
                    Some(story.sketch(locale)?)
                }
                None => None,
            };
            let broken = edition.as_ref().map(|own| broken(own, locale)).unwrap_or_default();
            let words = |text: &UnitText| match (&story, &text.source) {
                (Some(story), _) => words(story, &text.name),
                (None, Some(source)) => source.text.unicode_words().count(),
                (None, None) => 0,
            };
            let mut own = LocaleStatus {
                locale: locale.clone(),
                messages: Counts::default(),
                words: Counts::default(),
                obsolete: 0,
                gate: story
                    .as_ref()
                    .zip(edition.as_ref())
                    .map(|(story, own)| gate(story.gate(), own, locale)),
            };
            for text in &unit.texts {
                let is_broken = broken.contains(&text.name);
                own.messages.add(text.state, is_broken, 1);
                own.words.add(text.state, is_broken, words(text));
                own.obsolete += usize::from(text.state == State::Obsolete);
            }
            locales.push(own);
        }
        Ok(UnitStatus { id: id.to_owned(), shared: !is_story, locales, errors: Vec::new() })
    }
}

/// The words of a text of the source.
fn words(story: &Story, name: &Name) -> usize {
    let text = story.text(story.catalog().source());
    text.map_or(0, |text| text.bundle.words(&name.message, name.attribute.as_deref()))
}

/// The broken texts of a locale.
fn broken(edition: &Edition, locale: &Locale) -> BTreeSet<Name> {
    let broken = edition.segments().filter(|segment| {
        let tried = segment.tried.iter();
        tried.filter(|own| own.locale == *locale).any(|own| matches!(own.reason, Reason::Broken(_)))
    });
    broken
        .map(|segment| Name {
            message: segment.message.clone(),
            attribute: segment.attribute.clone(),
        })
        .collect()
}

/// Compares an edition with a gate.
fn gate(gate: &Gate, edition: &Edition, locale: &Locale) -> GateStatus {
    let coverage = edition.coverage();
    let shown = coverage.translated + coverage.stale;
    let is_own = edition.locale() == locale;
    let shown = if is_own { shown } else { 0 };
    let mut status = GateStatus::default();
    if let Some(wanted) = gate.coverage.filter(|wanted| !wanted.is_met(shown, coverage.words)) {
        status.coverage =
            Some(Wanted { is: share(shown, coverage.words), wanted: wanted.as_f64() });
    }
    let is_shown = |id: &str| {
        edition.segments().any(|segment| {
            let own = match &segment.attribute {
                Some(attribute) => format!("{}.{attribute}", segment.message),
                None => segment.message.clone(),
            };
            own == id && is_own && matches!(segment.outcome, Outcome::Translated | Outcome::Stale)
        })
    };
    let required = gate.required.iter().flatten().filter(|id| !is_shown(id));
    status.required = required.cloned().collect();
    // An edition without any text in the language is never published.
    status.open = shown > 0 && status.coverage.is_none() && status.required.is_empty();
    status
}

#[expect(clippy::cast_precision_loss, reason = "words of a story, shown as a share")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}
