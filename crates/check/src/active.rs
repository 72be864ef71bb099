//! The rules that are on in a file.

use super::finding::Finding;
use super::rule::{Check, FileCheck, MessageCheck, TextCheck};
use super::rules::RULES;
use depeche::catalog::config::check::Settings;
use depeche_fluent::diagnostic::{RuleId, Severity};
use depeche_fluent::locale::Locale;

/// The rules that are on in a file, by what they look at.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActiveRules {
    /// All rules that are on, with their severities; also the rules without a check of their own,
    /// which reading a file reports.
    all: Vec<(RuleId, Severity)>,
    pub(crate) files: Vec<On<FileCheck>>,
    pub(crate) messages: Vec<On<MessageCheck>>,
    pub(crate) texts: Vec<On<TextCheck>>,
}

/// A rule that is on, with the function that looks for it.
type On<F> = (RuleId, F);

impl ActiveRules {
    /// The rules that are on in the file with this path.
    pub(crate) fn new(settings: &Settings, locale: &Locale, path: &str) -> Self {
        let severity =
            |rule: RuleId| settings.severity(rule, rule.default_severity(), locale, path);
        let on = RuleId::ALL.iter().filter_map(|rule| Some((*rule, severity(*rule)?)));
        let mut set = Self { all: on.collect(), ..Self::default() };
        for rule in RULES.iter().copied() {
            if set.severity(rule.id).is_none() {
                continue;
            }
            match rule.check {
                Check::File(check) => set.files.push((rule.id, check)),
                Check::Message(check) => set.messages.push((rule.id, check)),
                Check::Text(check) => set.texts.push((rule.id, check)),
                Check::Reading | Check::Story(_) | Check::Locale(_) => {}
            }
        }
        set
    }

    /// The severity of a rule, if it is on.
    pub(crate) fn severity(&self, rule: RuleId) -> Option<Severity> {
        self.all.iter().find(|(own, _)| *own == rule).map(|(_, severity)| *severity)
    }
}

/// Sets the severity of a finding that does not come from the rules of one file; `false` if its
/// rule is off at the path. Diagnostics that no rule of the checker reports keep their severity.
pub(crate) fn settle(
    finding: &mut Finding,
    settings: &Settings,
    locale: &Locale,
    path: &str,
) -> bool {
    let rule = finding.diagnostic.rule;
    if !RULES.iter().any(|known| known.id == rule) {
        return true;
    }
    let severity = settings.severity(rule, rule.default_severity(), locale, path);
    finding.diagnostic.severity = severity.unwrap_or(finding.diagnostic.severity);
    severity.is_some()
}
