//! The XML of `JUnit`: a suite for each locale, a case for each finding.

use std::fmt::Write as _;

use super::{severity, whole_text};
use crate::finding::Finding;
use crate::run::Report;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::Severity;

pub(super) fn write(report: &Report, prose: &Prose) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let failures = |findings: &[&Finding]| {
        findings.iter().filter(|finding| severity(finding) > Severity::Info).count()
    };
    let all = report.findings.iter().collect::<Vec<_>>();
    let suites = report.locales.iter().map(|own| own.locale.to_string()).collect::<Vec<_>>();
    let of = |suite: &str| {
        let own = |finding: &&&Finding| {
            finding.diagnostic.subject.locale.as_deref().unwrap_or_default() == suite
        };
        all.iter().filter(own).copied().collect::<Vec<_>>()
    };
    // What is about no locale has a suite of its own.
    let nameless = Some(String::new()).filter(|suite| !of(suite).is_empty());
    let tests = |findings: &[&Finding]| findings.len().max(1);
    let suites =
        nameless.into_iter().chain(suites).map(|suite| (of(&suite), suite)).collect::<Vec<_>>();
    let total = suites.iter().map(|(findings, _)| tests(findings)).sum::<usize>();
    let _ = writeln!(
        out,
        "<testsuites name=\"depeche check\" tests=\"{total}\" failures=\"{}\">",
        failures(&all)
    );
    for (findings, suite) in &suites {
        let name = if suite.is_empty() { "depeche" } else { suite };
        let (count, failed) = (tests(findings), failures(findings));
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{count}\" failures=\"{failed}\">",
            escape(name)
        );
        if findings.is_empty() {
            let _ = writeln!(
                out,
                "    <testcase classname=\"{}\" name=\"depeche check\"/>",
                escape(name)
            );
        }
        for finding in findings {
            case(finding, prose, &mut out);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
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
