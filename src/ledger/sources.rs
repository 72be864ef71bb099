//! The source texts that translations were attested for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{self, Line, VERSION};
use depeche_fluent::diagnostic::{Diagnostic, SourceFile};
use depeche_fluent::ftl::Fingerprint;

/// The attested source texts of a story, each once. They can be shown years later, without the
/// history of the repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    texts: BTreeMap<Fingerprint, String>,
    /// Lines that were not understood; they are written back unchanged.
    kept: BTreeSet<String>,
}

#[derive(Serialize, Deserialize)]
struct SourceLine {
    v: u32,
    source: Fingerprint,
    text: String,
}

impl Line for SourceLine {
    fn version(&self) -> u32 {
        self.v
    }
}

impl Sources {
    /// Parses the text of a file. An invalid line is skipped and kept unchanged; the other lines
    /// are used.
    ///
    /// Rules: `ledger-syntax` (with `reason`), `ledger-version` (with `version`), `ledger-source`
    /// (a text that does not match its fingerprint), warnings.
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let mut sources = Self::default();
        let diagnostics = lines::read(file, &mut sources.kept, |line: SourceLine| {
            // A line that was edited by hand would show words that were never in the source.
            let is_right = Fingerprint::of(&line.text) == line.source;
            if is_right {
                sources.texts.insert(line.source, line.text);
            }
            is_right
        });
        (sources, diagnostics)
    }

    /// The source text of that fingerprint, in canonical form.
    pub fn get(&self, source: &Fingerprint) -> Option<&str> {
        self.texts.get(source).map(String::as_str)
    }

    /// Keeps a source text in canonical form.
    pub fn insert(&mut self, text: &str) {
        self.texts.entry(Fingerprint::of(text)).or_insert_with(|| text.to_owned());
    }

    /// Keeps only the texts for which `keep` returns `true`.
    pub fn retain(&mut self, mut keep: impl FnMut(&Fingerprint) -> bool) {
        self.texts.retain(|source, _| keep(source));
    }

    /// Whether there are neither texts nor kept lines.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.kept.is_empty()
    }
}

/// The text of the file: sorted lines, the same on every machine.
impl fmt::Display for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.texts.iter().map(|(source, text)| SourceLine {
            v: VERSION,
            source: *source,
            text: text.clone(),
        });
        lines::write(lines, &self.kept, f)
    }
}
