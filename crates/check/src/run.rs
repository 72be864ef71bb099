//! Reading a project and letting the rules look at it.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::context::{FileContext, MessageContext, Names, SourceFileContext, TextContext};
use super::document::Document;
use super::finding::{Finding, Sink};
use super::language::Language;
use super::locale::LocaleContext;
use super::project::{Project, ProjectFile, ProjectLocale};
use super::rule::{Check, Rule};
use super::rules::RULES;
use super::story::StoryFacts;
use depeche::catalog::config::check::Level;
use depeche::catalog::layout::StoryKind;
use depeche::catalog::{self, Unit};
use depeche::files::{self, matches, read_text};
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Diagnostic, Group, RuleId, Severity, nearest};
use depeche_fluent::locale::Locale;

/// What is to be checked of a project.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// These locales only; none for all.
    pub locales: Vec<Locale>,
    /// Files whose path is one of these, or below one of them, only; none for all.
    pub paths: Vec<String>,
}

impl Options {
    /// Whether a file is one of those asked for.
    pub(crate) fn chooses(&self, path: &str) -> bool {
        let below = |asked: &String| {
            let asked = asked.trim_end_matches('/');
            path == asked
                || path.strip_prefix(asked).is_some_and(|rest| rest.starts_with('/'))
                || (asked.contains('*') && matches(asked, path))
        };
        self.paths.is_empty() || self.paths.iter().any(below)
    }
}

/// How far a check has come, in files.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Files that have been checked.
    pub done: usize,
    /// Files there are.
    pub total: usize,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, by locale in the project's order, path and place.
    pub findings: Vec<Finding>,
    /// A line for each locale, in the project's order.
    pub locales: Vec<LocaleSummary>,
    /// Files that were checked.
    pub files: usize,
    /// Findings that a baseline holds, and that are left out.
    pub known: usize,
}

/// What was checked and found in one locale.
#[derive(Clone, Debug)]
pub struct LocaleSummary {
    /// The locale.
    pub locale: Locale,
    /// Files that were checked.
    pub files: usize,
    /// Messages and terms in them.
    pub messages: usize,
}

impl Report {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let of = |finding: &&Finding| finding.diagnostic.severity == severity;
        self.findings.iter().filter(of).count()
    }

    /// Whether anything is at least as bad as that.
    pub fn has(&self, least: Severity) -> bool {
        self.findings.iter().any(|finding| finding.diagnostic.severity >= least)
    }
}

/// Checks a project with every rule.
pub fn check(project: &Project, options: &Options) -> Report {
    check_with(project, options, &|_| ())
}

/// The same, telling how far it has come; `progress` is called from several threads.
pub fn check_with(
    project: &Project,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Report {
    let Some(source) = project.locales.first() else { return Report::default() };
    let wanted = |locale: &Locale| {
        options.locales.is_empty() || options.locales.iter().any(|asked| asked == locale)
    };
    let chosen = project.locales.iter().filter(|own| wanted(&own.locale)).collect::<Vec<_>>();
    let total = chosen.iter().map(|own| own.files.len()).sum();
    let done = AtomicUsize::new(0);
    let step = || {
        let done = 1 + done.fetch_add(1, Ordering::Relaxed);
        progress(Progress { done, total });
    };
    let stories = stories(project);
    let language = Language::new(&source.locale);
    let read = read(project, source, true, &stories.known);
    let names = Names::new(&read.documents);
    let functions = project.catalog.as_ref().map(|catalog| catalog.functions().clone());
    let functions = functions.unwrap_or_default();
    let part = Part {
        project,
        options,
        language: &language,
        names: &names,
        source: None,
        source_language: &language,
        stories: &stories.known,
        functions,
    };
    // A locale at a time for each thread, so that memory is bounded by the largest of them.
    let checked = chosen.par_iter().with_max_len(1).map(|own| {
        if own.locale == source.locale {
            let mut checked = part.check(&step);
            let whole = stories.broken.iter().cloned().chain(unknown_rules(project));
            checked.findings.splice(0..0, whole.chain(part.unreadable(&read.unreadable)));
            return checked;
        }
        let own_language = Language::new(&own.locale);
        let own_read = self::read(project, own, false, &stories.known);
        let own_names = Names::new(&own_read.documents);
        let part = Part {
            language: &own_language,
            names: &own_names,
            source: Some(&names),
            functions: part.functions.clone(),
            ..part
        };
        let mut checked = part.check(&step);
        checked.findings.splice(0..0, part.unreadable(&own_read.unreadable));
        checked
    });
    let mut report = Report::default();
    for (own, checked) in chosen.iter().zip(checked.collect::<Vec<_>>()) {
        report.files += checked.files;
        report.findings.extend(checked.findings);
        report.locales.push(LocaleSummary {
            locale: own.locale.clone(),
            files: checked.files,
            messages: checked.messages,
        });
    }
    report
}

/// The settings of rules that do not exist.
fn unknown_rules(project: &Project) -> impl Iterator<Item = Finding> {
    project.settings.levels.iter().filter_map(|setting| {
        let known = RULES.iter().any(|rule| rule.name() == setting.rule);
        let place = setting.place.as_ref().filter(|_| !known)?;
        let diagnostic = Diagnostic::new(RuleId::UnknownRule)
            .at(place.clone())
            .with("name", setting.rule.as_str());
        let nearest = nearest(&setting.rule, RULES.iter().map(|rule| rule.name()));
        Some(Finding::new(match nearest {
            Some(nearest) => diagnostic.with("suggestion", nearest),
            None => diagnostic,
        }))
    })
}

/// The stories of a project that have a skeleton, and what is wrong with those that cannot be read.
struct Stories {
    known: Vec<StoryFacts>,
    broken: Vec<Finding>,
}

fn stories(project: &Project) -> Stories {
    let mut stories = Stories { known: Vec::new(), broken: Vec::new() };
    let Some(catalog) = &project.catalog else { return stories };
    let whole = catalog.layout().stories.iter().filter(|entry| entry.kind == StoryKind::Story);
    for entry in whole {
        match catalog.story(&entry.id) {
            Ok(story) => {
                let found = story.diagnostics().iter().cloned().map(Finding::new);
                stories.broken.extend(found);
                stories.known.push(StoryFacts::new(story));
            }
            Err(catalog::Error::Invalid(diagnostics)) => {
                stories.broken.extend(diagnostics.into_iter().map(Finding::new));
            }
            // It was there a moment ago.
            Err(_) => {}
        }
    }
    stories.broken.extend(catalog.diagnostics().iter().cloned().map(Finding::new));
    stories.broken.extend(catalog.layout().unlisted.iter().map(|one| {
        let orphan = Diagnostic::new(RuleId::OrphanLocale);
        Finding::new(orphan.with("name", one.folder.as_str()))
    }));
    stories
}

/// The files of a locale.
struct Read {
    documents: Vec<Document>,
    unreadable: Vec<(String, files::Error)>,
}

fn read(project: &Project, own: &ProjectLocale, indexed: bool, stories: &[StoryFacts]) -> Read {
    let read = |file: &ProjectFile| {
        let text = read_text(project.files.as_ref(), &file.path, project.max_file);
        let text = text.map_err(|error| (file.path.clone(), error))?;
        let mut document = Document::new(&text, &file.id, indexed);
        document.shared = project.is_shared(&file.id);
        document.isolated = document.shared || stories.iter().any(|story| story.is_of(&file.id));
        Ok(document)
    };
    let mut found = Read { documents: Vec::with_capacity(own.files.len()), unreadable: Vec::new() };
    for result in own.files.par_iter().map(read).collect::<Vec<_>>() {
        match result {
            Ok(document) => found.documents.push(document),
            Err(error) => found.unreadable.push(error),
        }
    }
    found
}

/// One locale, to be checked.
struct Part<'p> {
    project: &'p Project,
    options: &'p Options,
    language: &'p Language,
    names: &'p Names<'p>,
    /// The source's; `None` for the source itself.
    source: Option<&'p Names<'p>>,
    source_language: &'p Language,
    stories: &'p [StoryFacts],
    functions: Functions,
}

/// What was found in one locale.
struct Checked {
    findings: Vec<Finding>,
    files: usize,
    messages: usize,
}

impl Part<'_> {
    fn check(&self, step: &(dyn Fn() + Sync)) -> Checked {
        let documents = self.names.documents();
        let chosen = documents.iter().filter(|document| self.is_chosen(document));
        let chosen = chosen.collect::<Vec<_>>();
        let check = |document: &&Document| {
            let findings = self.document(document);
            step();
            findings
        };
        let found = chosen.par_iter().map(check).collect::<Vec<_>>();
        let mut findings = found.into_iter().flatten().collect::<Vec<_>>();
        findings.extend(self.whole_locale());
        self.filter(&mut findings);
        findings.sort_by(|one, other| order(one).cmp(&order(other)));
        Checked {
            findings,
            files: chosen.len(),
            messages: chosen.iter().map(|document| document.resource.entries.len()).sum(),
        }
    }

    fn is_chosen(&self, document: &Document) -> bool {
        self.is_path_chosen(&document.path)
    }

    fn is_path_chosen(&self, path: &str) -> bool {
        self.options.chooses(path)
    }

    /// The rules that are on in a file, with their severities.
    fn rules(&self, path: &str) -> Vec<(&'static Rule, Severity)> {
        let settings = &self.project.settings;
        let on = RULES.iter().filter_map(|rule| {
            let (locale, own) = (&self.language.locale, rule.default_severity());
            Some((*rule, settings.severity(rule.name(), own, locale, path)?))
        });
        on.collect()
    }

    fn document(&self, document: &Document) -> Vec<Finding> {
        let rules = self.rules(&document.path);
        let source = self.source.and_then(|names| {
            let known = names.documents().iter().find(|known| known.id == document.id)?;
            Some(SourceFileContext { language: self.source_language, document: known, names })
        });
        let file = FileContext {
            settings: &self.project.settings,
            language: self.language,
            document,
            names: self.names,
            source,
            story: self.stories.iter().find(|story| story.is_of(&document.id)),
            functions: &self.functions,
        };
        let story = document.id.strip_suffix(".ftl").unwrap_or(&document.id);
        let mut sink = Sink::new(self.language.tag(), story);
        let readings = document.faults.iter().chain(&document.resource.diagnostics);
        Self::pass_on(document, readings, &rules, &mut sink);
        for (rule, severity) in &rules {
            if let Check::File(check) = rule.check {
                check(&file, sink.by(rule.id, *severity));
            }
        }
        let of_messages = rules.iter().filter_map(|(rule, severity)| match rule.check {
            Check::Message(check) => Some((rule.id, *severity, check)),
            _ => None,
        });
        let of_messages = of_messages.collect::<Vec<_>>();
        let of_texts = rules.iter().filter_map(|(rule, severity)| match rule.check {
            Check::Text(check) => Some((rule.id, *severity, check)),
            _ => None,
        });
        let of_texts = of_texts.collect::<Vec<_>>();
        let reserved = self.project.is_reserved(&document.id);
        for (entry, fields) in document.resource.entries.iter().zip(&document.entries) {
            for field in &fields.0 {
                let Some(message) = MessageContext::new(file, entry, field) else { continue };
                let attribute = message.attribute.map(|own| file.text(own.id).to_owned());
                sink.about(Some(document.resource.name(entry)), attribute);
                for (name, severity, check) in &of_messages {
                    if !reserved {
                        check(&message, sink.by(*name, *severity));
                    }
                }
                for text in &field.renditions {
                    let source = message.counterpart(text);
                    let text = TextContext { message, text, source };
                    for (name, severity, check) in &of_texts {
                        check(&text, sink.by(*name, *severity));
                    }
                }
            }
        }
        let mut findings = sink.findings;
        suppress(document, &rules, &mut findings, self.language.tag());
        findings
    }

    /// What was found while a file was read, at the severities that are set.
    fn pass_on<'d>(
        document: &Document,
        diagnostics: impl Iterator<Item = &'d Diagnostic>,
        rules: &[(&'static Rule, Severity)],
        sink: &mut Sink,
    ) {
        for diagnostic in diagnostics {
            let known = rules.iter().find(|(rule, _)| rule.id == diagnostic.rule);
            if let Some((rule, severity)) = known {
                let finding = sink.by(rule.id, *severity).pass_on(diagnostic.clone());
                super::rules::mend_reading(finding, document);
            }
        }
    }

    fn whole_locale(&self) -> Vec<Finding> {
        let reserved = self.names.documents().iter().map(|document| document.id.clone());
        let reserved = reserved.filter(|id| self.project.is_reserved(id));
        let own = self.project.locales.iter().find(|own| own.locale == self.language.locale);
        let excused = own.into_iter().flat_map(|own| own.excused.iter().cloned());
        let reserved = reserved.chain(excused).collect::<Vec<_>>();
        let (units, faults) = self.units();
        let context = LocaleContext {
            units: &units,
            names: self.names,
            source: self.source.map(Names::documents),
            stories: self.stories,
            reserved: &reserved,
        };
        let mut sink = Sink::new(self.language.tag(), "");
        for rule in RULES {
            if let Check::Locale(check) = rule.check {
                check(&context, sink.by(rule.id, rule.id.severity()));
            }
        }
        let settings = &self.project.settings;
        let mut findings = sink.findings;
        findings.extend(faults.into_iter().map(|mut fault| {
            fault.subject.locale = Some(self.language.tag().to_owned());
            Finding::new(fault)
        }));
        findings.retain_mut(|finding| {
            let path = finding.path().to_owned();
            let rule = finding.diagnostic.rule;
            let own = RULES.iter().find(|known| known.id == rule);
            let own = own.and_then(|rule| rule.default_severity());
            match settings.severity(rule.name(), own, &self.language.locale, &path) {
                Some(severity) => finding.diagnostic.severity = severity,
                None => return false,
            }
            if finding.diagnostic.subject.story.as_deref() == Some("") {
                let folder = self.names.documents().iter().find(|known| known.path == path);
                let id = folder.map(|known| known.id.trim_end_matches(".ftl").to_owned());
                finding.diagnostic.subject.story = id;
            }
            self.is_path_chosen(&path) && !self.is_suppressed(finding)
        });
        findings
    }

    /// The texts of the locale as the ledger knows them, where it knows any, and what is wrong with
    /// its lines.
    fn units(&self) -> (Vec<Unit>, Vec<Diagnostic>) {
        let (mut units, mut faults) = (Vec::new(), Vec::new());
        let Some(catalog) = self.project.catalog.as_ref().filter(|_| self.source.is_some()) else {
            return (units, faults);
        };
        let locale = &self.language.locale;
        let is_strict = self.rules("").iter().any(|(rule, _)| rule.id == RuleId::LedgerUnrecorded);
        for id in catalog.units() {
            if is_strict || catalog.has_records(&id, locale).unwrap_or(false) {
                // What cannot be read is reported where it is read.
                units.extend(catalog.unit(&id, locale, &mut faults));
            }
        }
        faults.retain(|fault| fault.rule.group() == Group::Ledger);
        (units, faults)
    }

    /// What an `l10n.toml` says of single messages; of several filters the last.
    fn filter(&self, findings: &mut Vec<Finding>) {
        if self.project.filters.is_empty() {
            return;
        }
        findings.retain_mut(|finding| {
            let Some(message) = &finding.diagnostic.subject.message else { return true };
            let (rule, path) = (finding.diagnostic.rule, finding.path());
            let mut filters = self.project.filters.iter().rev();
            match filters.find_map(|filter| filter.level(rule, path, message)) {
                Some(Level::Off) => return false,
                Some(Level::At(severity)) => finding.diagnostic.severity = severity,
                None => {}
            }
            true
        });
    }

    fn is_suppressed(&self, finding: &Finding) -> bool {
        let Some(place) = &finding.diagnostic.place else { return false };
        let document = self.names.documents().iter().find(|own| own.path == place.file.name());
        document.is_some_and(|document| {
            let rule = finding.diagnostic.rule;
            document.suppressions.iter().any(|own| own.allows(rule.name(), place.range.start))
        })
    }

    /// Files that could not be read.
    fn unreadable(&self, errors: &[(String, files::Error)]) -> Vec<Finding> {
        let finding = |(path, error): &(String, files::Error)| {
            let mut diagnostic = catalog::unreadable(error);
            diagnostic.subject.locale = Some(self.language.tag().to_owned());
            if diagnostic.argument("path").is_none() {
                diagnostic = diagnostic.with("path", path.as_str());
            }
            Finding::new(diagnostic)
        };
        errors.iter().map(finding).collect()
    }
}

fn order(finding: &Finding) -> (&str, usize, &str) {
    let at = finding.diagnostic.place.as_ref().map_or(0, |place| place.range.start);
    (finding.path(), at, finding.diagnostic.rule.name())
}

/// Takes out what comments allow, and reports the comments that allow nothing.
fn suppress(
    document: &Document,
    rules: &[(&'static Rule, Severity)],
    findings: &mut Vec<Finding>,
    locale: &str,
) {
    if document.suppressions.is_empty() {
        return;
    }
    let at = |finding: &Finding| {
        finding.diagnostic.place.as_ref().map_or(usize::MAX, |place| place.range.start)
    };
    let mut sink = Sink::new(locale, document.id.trim_end_matches(".ftl"));
    for suppression in &document.suppressions {
        for (name, range) in &suppression.rules {
            let known = RULES.iter().find(|rule| rule.name() == name);
            let used = findings.iter().any(|finding| {
                finding.diagnostic.rule.name() == name && suppression.target.contains(&at(finding))
            });
            // Rules about a whole locale are not done yet.
            let later = known.is_some_and(|rule| matches!(rule.check, Check::Locale(_)));
            let rule = match known {
                None => RuleId::UnknownRule,
                Some(_) if !used && !later => RuleId::UselessAllowance,
                Some(_) => continue,
            };
            let Some((rule, severity)) = rules.iter().find(|(own, _)| own.id == rule) else {
                continue;
            };
            let source = &document.resource.source;
            let finding = sink.by(rule.id, *severity).report(source, range.clone());
            finding.with("name", name.as_str());
            let nearest = nearest(name, RULES.iter().map(|rule| rule.name()));
            if let Some(nearest) = nearest.filter(|_| rule.id == RuleId::UnknownRule) {
                finding.with("suggestion", nearest);
            }
        }
    }
    findings.retain(|finding| {
        let allowed = |own: &super::suppression::Suppression| {
            own.allows(finding.diagnostic.rule.name(), at(finding))
        };
        !document.suppressions.iter().any(allowed)
    });
    findings.append(&mut sink.findings);
}
