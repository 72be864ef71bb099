//! The XML of `JUnit`: a suite for each locale, a case for each finding.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Seek as _, Write};

use tempfile::SpooledTempFile;

use super::{Row, severity, whole_text};
use crate::finding::Finding;
use crate::results::Summary;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::Severity;

/// The findings of each suite, kept until they are counted.
#[derive(Debug)]
pub(super) struct Suites {
    /// By locale.
    by_locale: HashMap<String, Suite>,
    /// At most this many bytes of a suite are held in memory; beyond that, it goes to a file.
    most: usize,
}

#[derive(Debug)]
struct Suite {
    cases: SpooledTempFile,
    tests: usize,
    failures: usize,
}

impl Suites {
    pub(super) fn on_disk() -> Self {
        Self { by_locale: HashMap::new(), most: 64 * 1024 }
    }

    pub(super) fn in_memory() -> Self {
        Self { by_locale: HashMap::new(), most: usize::MAX }
    }

    pub(super) fn put(&mut self, row: &Row) -> io::Result<()> {
        let most = self.most;
        let suite = self.by_locale.entry(row.suite.clone()).or_insert_with(|| Suite {
            cases: SpooledTempFile::new(most),
            tests: 0,
            failures: 0,
        });
        suite.tests += 1;
        suite.failures += usize::from(row.failed);
        suite.cases.write_all(row.text.as_bytes())
    }

    /// Writes the suites: findings about the project, then the locales in the project's order.
    pub(super) fn write(&mut self, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let nameless = self.by_locale.contains_key("").then(String::new);
        let locales = summary.locales.iter().map(|own| own.locale.to_string());
        let names = nameless.into_iter().chain(locales).collect::<Vec<_>>();
        // A suite without findings has one test case, which passes.
        let counts = names.iter().map(|name| match self.by_locale.get(name) {
            Some(suite) => (suite.tests, suite.failures),
            None => (1, 0),
        });
        let counts = counts.collect::<Vec<_>>();
        let total = counts.iter().map(|(tests, _)| tests).sum::<usize>();
        let failed = self.by_locale.values().map(|suite| suite.failures).sum::<usize>();
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(
            out,
            "<testsuites name=\"depeche check\" tests=\"{total}\" failures=\"{failed}\">"
        )?;
        for (suite, (tests, failures)) in names.iter().zip(counts) {
            let name = escape(if suite.is_empty() { "depeche" } else { suite });
            writeln!(
                out,
                "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\">"
            )?;
            match self.by_locale.get_mut(suite) {
                Some(suite) => {
                    suite.cases.rewind()?;
                    io::copy(&mut suite.cases, out)?;
                }
                None => {
                    writeln!(out, "    <testcase classname=\"{name}\" name=\"depeche check\"/>")?;
                }
            }
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

pub(super) fn row(finding: &Finding, prose: &Prose) -> String {
    let mut out = String::new();
    case(finding, prose, &mut out);
    out
}

fn case(finding: &Finding, prose: &Prose, out: &mut String) {
    let subject = &finding.diagnostic.subject;
    let message = subject.message.as_deref().unwrap_or(finding.path());
    let attribute = subject.attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
    let name = format!("{message}{attribute}: {}", finding.diagnostic.rule);
    let text = whole_text(finding, prose);
    let title = text.lines().next().unwrap_or_default();
    let place = finding
        .diagnostic
        .place
        .as_ref()
        .map_or_else(|| finding.path().to_owned(), ToString::to_string);
    let _ = write!(
        out,
        "    <testcase classname=\"{}\" name=\"{}\"",
        escape(finding.path()),
        escape(&name)
    );
    if severity(finding) == Severity::Info {
        let _ = writeln!(
            out,
            "><system-out>{}</system-out></testcase>",
            escape(&format!("{place}: {text}"))
        );
    } else {
        let _ = writeln!(
            out,
            "><failure type=\"{}\" message=\"{}\">{}</failure></testcase>",
            severity(finding).as_str(),
            escape(title),
            escape(&format!("{place}: {text}")),
        );
    }
}

/// Text as XML 1.0 allows it, in content and in attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
