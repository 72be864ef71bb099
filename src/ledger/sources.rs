//! The source texts that translations were attested for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{self, Line, VERSION};
use depeche_fluent::diagnostic::{Diagnostic, SourceFile};
use depeche_fluent::ftl::Fingerprint;

/// The attested source texts of a story, each once: they can be shown years later without any
/// history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    texts: BTreeMap<Fingerprint, String>,
    /// Lines that were not understood: they are written back as they are.
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
    /// Reads the text of a file. What is wrong in a line costs that line: the rest is used, and the
    /// line is kept as it is.
    ///
    /// Rules: `ledger-syntax` (with `reason`), `ledger-version` (with `version`), `ledger-source`
    /// (a text that is not the one its fingerprint names), warnings.
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let mut sources = Self::default();
        let diagnostics = lines::read(file, &mut sources.kept, |line: SourceLine| {
            // A line edited by hand would show words that nobody wrote.
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

    /// Takes out the texts that no ledger names any more.
    pub fn retain(&mut self, mut keep: impl FnMut(&Fingerprint) -> bool) {
        self.texts.retain(|source, _| keep(source));
    }

    /// Whether nothing is recorded.
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
