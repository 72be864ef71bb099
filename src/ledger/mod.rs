//! The ledger: which source text each translation was made from.
//!
//! **Unstable**: public for Dépêche's own crates, and may change in any release.
//!
//! A translation is *fresh* if and only if the pair of today's source text and today's translation
//! was attested. All other states follow from the attested pairs ([`State`]); translators set no
//! flags, and a renamed message keeps its history. Texts are identified by
//! [fingerprints](depeche_fluent::ftl::Fingerprint) of their canonical form, so that changes of
//! comments, indentation and line breaks are ignored.
//!
//! The module is pure: [`Ledger`] and [`Sources`] parse and produce the text of files that the
//! caller reads and writes. A file has one JSON object per line, sorted, so that two branches merge
//! by taking the lines of both.
//!
//! ```
//! use depeche::diagnostic::SourceFile;
//! use depeche::ftl::Fingerprint;
//! use depeche::ledger::{Current, Ledger, Name, Pair, SourceText, Sources, State};
//!
//! let print = |text: &str| Fingerprint::of(text);
//! let name = Name::value("lead");
//! let mut sources = Sources::default();
//! sources.insert("Le vote");
//! let mut ledger = Ledger::default();
//! ledger.attest(Pair {
//!     name: name.clone(),
//!     source: print("Le vote"),
//!     shape: print(""),
//!     translation: print("The vote"),
//! });
//! let state = |source, translation| {
//!     let source = SourceText { text: source, print: print(source), shape: print("") };
//!     let today = Current { source: Some(source), translation: Some(print(translation)) };
//!     ledger.state(&name, today, &sources)
//! };
//! assert_eq!(state("Le vote", "The vote"), State::Fresh);
//! assert!(matches!(state("Le scrutin", "The vote"), State::Stale(_)));
//! assert_eq!(state("Le scrutin", "The ballot"), State::Touched);
//! assert_eq!(state("Le vote", "The ballot"), State::New);
//!
//! let (read, diagnostics) = Ledger::read(&SourceFile::new("en/une.jsonl", ledger.to_string()));
//! assert_eq!((read, diagnostics.len()), (ledger, 0));
//! ```

mod likeness;
mod lines;
mod pair;
mod sources;
mod state;

use std::collections::BTreeSet;
use std::fmt;

use depeche_fluent::diagnostic::{Diagnostic, SourceFile};

use pair::PairLine;
pub use pair::{Name, Pair};
pub use sources::Sources;
pub use state::{Current, Earlier, SourceChange, SourceText, State, change};

/// The attested pairs of one story in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    pairs: BTreeSet<Pair>,
    /// Lines that were not understood; they are written back unchanged.
    kept: BTreeSet<String>,
}

impl Ledger {
    /// Parses the text of a file. An invalid line is skipped and kept unchanged; the other lines
    /// are used.
    ///
    /// Rules: `ledger-syntax` (with `reason`), `ledger-version` (with `version`), warnings.
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let mut ledger = Self::default();
        let diagnostics = lines::read(file, &mut ledger.kept, |line: PairLine| {
            ledger.pairs.insert(line.into());
            true
        });
        (ledger, diagnostics)
    }

    /// The pairs, by name.
    pub fn pairs(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter()
    }

    /// The pairs of a message's value or attribute.
    pub fn pairs_of<'l>(&'l self, name: &'l Name) -> impl Iterator<Item = &'l Pair> {
        let from = Pair::first_of(name);
        self.pairs.range(from..).take_while(move |pair| pair.name == *name)
    }

    /// Whether the ledger has neither pairs nor kept lines.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty() && self.kept.is_empty()
    }

    /// Whether there are lines that were not understood.
    pub fn has_unread(&self) -> bool {
        !self.kept.is_empty()
    }

    /// Records that a translation is right for a source text.
    pub fn attest(&mut self, pair: Pair) {
        self.pairs.insert(pair);
    }

    /// Keeps only the pairs for which `keep` returns `true`.
    pub fn retain(&mut self, keep: impl FnMut(&Pair) -> bool) {
        self.pairs.retain(keep);
    }
}

/// The text of the file: sorted lines, the same on every machine.
impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        lines::write(self.pairs.iter().cloned().map(PairLine::from), &self.kept, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::ftl::Fingerprint;

    fn print(text: &str) -> Fingerprint {
        Fingerprint::of(text)
    }

    fn pair(name: &str, source: &str, shape: &str, translation: &str) -> Pair {
        let name = Name::value(name);
        Pair { name, source: print(source), shape: print(shape), translation: print(translation) }
    }

    fn today<'t>(source: Option<&'t str>, shape: &str, translation: Option<&str>) -> Current<'t> {
        let text = |text| SourceText { text, print: print(text), shape: print(shape) };
        Current { source: source.map(text), translation: translation.map(print) }
    }

    fn sources<'t>(texts: impl IntoIterator<Item = &'t str>) -> Sources {
        let mut sources = Sources::default();
        texts.into_iter().for_each(|text| sources.insert(text));
        sources
    }

    fn ledger(pairs: impl IntoIterator<Item = Pair>) -> Ledger {
        let mut ledger = Ledger::default();
        pairs.into_iter().for_each(|pair| ledger.attest(pair));
        ledger
    }

    #[test]
    fn states_follow_from_pairs() {
        let ledger = ledger([pair("lead", "A", "s", "x"), pair("lead", "B", "s", "y")]);
        let state = |name, source, shape, translation| {
            let sources = sources(["A", "B"]);
            ledger.state(&Name::value(name), today(source, shape, translation), &sources)
        };
        let stale =
            |source, is_reshaped| State::Stale(Earlier { source: print(source), is_reshaped });
        assert_eq!(state("lead", Some("A"), "s", Some("x")), State::Fresh);
        assert_eq!(state("lead", Some("B"), "s", Some("y")), State::Fresh);
        assert_eq!(state("lead", Some("B"), "s", Some("x")), stale("A", false));
        assert_eq!(state("lead", Some("C"), "t", Some("x")), stale("A", true));
        assert_eq!(state("lead", Some("C"), "s", Some("z")), State::Touched);
        assert_eq!(state("lead", Some("A"), "s", Some("z")), State::New);
        assert_eq!(state("lead", Some("A"), "s", None), State::Missing);
        assert_eq!(state("lead", None, "s", Some("x")), State::Obsolete);
        assert_eq!(state("title", Some("A"), "s", Some("x")), State::New);
    }

    #[test]
    fn of_several_earlier_sources_the_one_of_the_same_shape_is_chosen() {
        for pairs in [
            [pair("a", "A", "s", "x"), pair("a", "B", "t", "x")],
            [pair("a", "A", "t", "x"), pair("a", "B", "s", "x")],
        ] {
            for sources in [sources(["A", "B"]), Sources::default()] {
                let today = today(Some("C"), "s", Some("x"));
                let state = ledger(pairs.clone()).state(&Name::value("a"), today, &sources);
                assert!(
                    matches!(state, State::Stale(Earlier { is_reshaped: false, .. })),
                    "{state:?}"
                );
            }
        }
    }

    #[test]
    fn of_several_earlier_sources_the_nearest_is_chosen_in_any_order() {
        let (a, b, other) = ("Le vote a lieu lundi.", "Le scrutin a lieu mardi.", "Autre chose");
        let shouted = "LE SCRUTIN A LIEU MARDI !";
        for (today_is, known, expected) in [
            ("Le scrutin a lieu mardi", vec![a, b, other], b),
            ("Le scrutin a lieu jeudi.", vec![a, b, other], b),
            ("Le vote a lieu vendredi.", vec![a, b, other], a),
            // A change of case alone is smaller than another word.
            (shouted, vec![a, b, "LE SCRUTIN A LIEU LUNDI !"], b),
            // A text that is known is preferred to one known only by its fingerprint.
            ("Le scrutin a lieu mardi", vec![a], a),
        ] {
            let all = known.iter().copied().chain([a, b, other]).collect::<Vec<_>>();
            for turn in 0..all.len() {
                let order = all.iter().cycle().skip(turn).take(all.len());
                let pairs = order.map(|text| pair("a", text, "s", "x")).collect::<Vec<_>>();
                let ledger = ledger(pairs);
                let today = today(Some(today_is), "s", Some("x"));
                let sources = sources(known.iter().copied());
                let state = ledger.state(&Name::value("a"), today, &sources);
                let earlier = Earlier { source: print(expected), is_reshaped: false };
                assert_eq!(state, State::Stale(earlier), "{today_is}");
                let nearest = today
                    .source
                    .and_then(|today| ledger.nearest(&Name::value("a"), today, &sources));
                assert_eq!(nearest, Some(earlier), "{today_is}");
            }
        }
    }

    #[test]
    fn changes_are_classified() {
        let earlier = |is_reshaped| Earlier { source: print("A"), is_reshaped };
        let of = |before, after| change(earlier(false), before, after);
        assert_eq!(of(Some("Le vote , enfin"), "le vote, enfin !"), SourceChange::Cosmetic);
        assert_eq!(of(Some("Le vote"), "Les votes"), SourceChange::Textual);
        assert_eq!(of(None, "Le vote"), SourceChange::Textual);
        assert_eq!(change(earlier(true), Some("Le vote"), "Le vote"), SourceChange::Structural);
    }

    #[test]
    fn lines_that_are_not_understood_are_skipped_and_kept() {
        let good = ledger([pair("lead", "A", "s", "x")]).to_string();
        let wrong = [
            "{\"v\":1,\"message\":\"lead\",\"source\":",
            "{\"v\":2,\"message\":\"lead\",\"as\":\"new\"}",
            "{\"v\":1,\"message\":\"lead\",\"source\":\"1:0\",\"shape\":\"1:0\",\"translation\":\"1:0\"}",
            "<<<<<<< HEAD",
        ];
        let text = format!("{}\n{good}{good}{}\n\n", wrong[..2].join("\n"), wrong[2..].join("\n"));
        let (read, diagnostics) = Ledger::read(&SourceFile::new("en/a.jsonl", text));
        assert_eq!(read.pairs().count(), 1);
        let rules = diagnostics.iter().map(|found| found.rule).collect::<Vec<_>>();
        assert_eq!(rules, ["ledger-syntax", "ledger-version", "ledger-syntax", "ledger-syntax"]);
        let lines = diagnostics.iter().map(|found| found.place.as_ref().unwrap().start().line);
        assert_eq!(lines.collect::<Vec<_>>(), [1, 2, 5, 6]);
        let written = read.to_string();
        for line in wrong {
            assert!(written.contains(line), "{line}");
        }
        assert_eq!(written.lines().count(), 1 + wrong.len());
        let (again, _) = Ledger::read(&SourceFile::new("en/a.jsonl", written.clone()));
        assert_eq!(again.to_string(), written);
    }

    #[test]
    fn sources_are_kept_once_and_checked() {
        let mut sources = Sources::default();
        sources.insert("Le vote\n\nde 1");
        sources.insert("Le vote\n\nde 1");
        sources.insert("Autre");
        let text = sources.to_string();
        assert_eq!(text.lines().count(), 2);
        let file = SourceFile::new("source/a.jsonl", text.replace("Autre", "Faux"));
        let (read, diagnostics) = Sources::read(&file);
        assert_eq!(read.get(&print("Le vote\n\nde 1")), Some("Le vote\n\nde 1"));
        assert_eq!(read.get(&print("Autre")), None);
        assert!(read.to_string().contains("Faux"));
        let rules = diagnostics.iter().map(|found| found.rule).collect::<Vec<_>>();
        assert_eq!(rules, ["ledger-source"]);
    }
}
