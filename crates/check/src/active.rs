//! The rules that are on in a file.

use super::rule::{Check, FileCheck, MessageCheck, TextCheck};
use super::rules::RULES;
use depeche::catalog::config::check::Settings;
use depeche_fluent::diagnostic::{RuleId, Severity};
use depeche_fluent::locale::Locale;

/// The rules that are on in a file, each with its severity, by what they look at.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActiveRules {
    /// All that are on, those included that have no check of their own: what reading a file finds.
    pub(crate) all: Vec<(RuleId, Severity)>,
    pub(crate) files: Vec<On<FileCheck>>,
    pub(crate) messages: Vec<On<MessageCheck>>,
    pub(crate) texts: Vec<On<TextCheck>>,
}

/// A rule that is on: its name and severity, and how it is found.
type On<F> = (RuleId, Severity, F);

impl ActiveRules {
    /// The rules that are on in the file of that path.
    pub(crate) fn new(settings: &Settings, locale: &Locale, path: &str) -> Self {
        let severity =
            |rule: RuleId| settings.severity(rule, rule.default_severity(), locale, path);
        let on = RuleId::ALL.iter().filter_map(|rule| Some((*rule, severity(*rule)?)));
        let mut set = Self { all: on.collect(), ..Self::default() };
        for rule in RULES.iter().copied() {
            let Some(severity) = set.severity(rule.id) else { continue };
            match rule.check {
                Check::File(check) => set.files.push((rule.id, severity, check)),
                Check::Message(check) => set.messages.push((rule.id, severity, check)),
                Check::Text(check) => set.texts.push((rule.id, severity, check)),
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
