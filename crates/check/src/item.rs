//! Checking one story in all locales.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::active::{ActiveRules, settle};
use super::compared::Pair;
use super::context::{
    FileContext, MessageContext, PairContext, SourceFileContext, StoryContext, TextContext,
};
use super::document::Document;
use super::finding::{Finding, Reported, Sink};
use super::items::{Item, Items};
use super::names::Names;
use super::options::Options;
use super::rule::Check;
use super::rules::inconsistent_translation::{Twin, twins};
use super::rules::{RULES, fix_reading};
use super::shelf::{Library, Shelf};
use super::story::StoryFacts;
use super::suppression;
use depeche::catalog::config::check::Level;
use depeche::catalog::{self, Catalog, SourceUnit, Unit};
use depeche::edition;
use depeche::files;
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Diagnostic, Group, RuleId, Subject, nearest};

/// For at most this many files that the source lacks, the most similar id is looked for; with more,
/// a folder was renamed rather than its files.
const COMPARED: usize = 100;

/// Checks the stories of a project.
pub(crate) struct Checker<'p> {
    library: &'p Library<'p>,
    options: &'p Options,
    items: &'p Items<'p>,
    step: &'p (dyn Fn() + Sync),
    functions: Functions,
    /// The rules that are on in all files of each locale; `None` if a setting names paths.
    active: Vec<Option<ActiveRules>>,
    /// Whether translations of the same text are compared.
    compares: bool,
}

/// The findings of a story in one locale.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The number of the locale in the project.
    pub(crate) locale: usize,
    pub(crate) findings: Vec<Finding>,
    pub(crate) files: usize,
    pub(crate) messages: usize,
    /// The translations of texts that the source repeats, by file.
    pub(crate) twins: Vec<(u32, Twin)>,
}

/// The files of a story in one locale.
type Documents = Vec<(u32, Result<Arc<Document>, (String, files::Error)>)>;

/// A story as the source has it, which all locales are compared with.
struct Beside<'i> {
    item: &'i Item<'i>,
    story: Option<&'i StoryFacts>,
    /// The source's file, with the names it can refer to.
    source: Option<SourceFileContext<'i>>,
    /// The unit in the source, read for the first locale that has records.
    unit: OnceLock<Result<SourceUnit, files::Error>>,
    /// The most similar id of a source file, looked for when a locale has a file that the source
    /// lacks.
    nearest: OnceLock<Option<String>>,
}

impl<'p> Checker<'p> {
    pub(crate) fn new(
        library: &'p Library<'p>,
        options: &'p Options,
        items: &'p Items<'p>,
        step: &'p (dyn Fn() + Sync),
    ) -> Self {
        let functions = library.project.catalog().map(|catalog| catalog.functions().clone());
        let compares = RULES.iter().any(|rule| matches!(rule.check, Check::Locale(_)));
        let functions = functions.unwrap_or_default();
        let settings = &library.project.settings;
        let is_uniform = settings.levels.iter().all(|level| level.path.is_none());
        let active = library
            .shelves
            .iter()
            .map(|shelf| is_uniform.then(|| ActiveRules::new(settings, &shelf.own.locale, "")));
        let active = active.collect();
        Self { library, options, items, step, functions, active, compares }
    }

    /// Checks a story in all chosen locales, the source first.
    pub(crate) fn item(&self, item: &Item<'_>) -> Vec<Checked> {
        let project = self.library.project;
        let (story, mut broken) = self.story(item);
        broken.retain_mut(|finding| self.settle(self.library.source(), finding));
        let documents = self.documents(self.library.source(), item, 0);
        let first = documents.iter().find_map(|(at, own)| Some((*at, own.as_ref().ok()?.as_ref())));
        let shelf = self.library.source();
        let names = Names::new(self.library, shelf, first);
        let source = first.map(|(_, document)| SourceFileContext {
            language: &shelf.language,
            document,
            names: &names,
        });
        let (story, unit) = (story.as_ref(), OnceLock::new());
        let beside = Beside { item, story, source, unit, nearest: OnceLock::new() };
        let wanted = self.library.shelves.iter().enumerate();
        let wanted = wanted.filter(|(_, shelf)| self.options.wants(&shelf.own.locale));
        let wanted = wanted.collect::<Vec<_>>();
        let check = |(at, shelf): &(usize, &Shelf<'_>)| {
            if *at == 0 {
                let mut checked = self.locale(0, shelf, &documents, &beside);
                checked.findings.splice(0..0, broken.iter().cloned());
                return checked;
            }
            let documents = self.documents(shelf, item, *at);
            self.locale(*at, shelf, &documents, &beside)
        };
        // The locales of a large file are shared among threads.
        if project.locales.len() > 1 {
            wanted.par_iter().with_max_len(1).map(check).collect()
        } else {
            wanted.iter().map(check).collect()
        }
    }

    /// The facts and the skeleton of a story, and their faults.
    fn story(&self, item: &Item<'_>) -> (Option<StoryFacts>, Vec<Finding>) {
        let project = self.library.project;
        let known = project.catalog().zip(project.story_of(item.story()));
        let Some((catalog, id)) = known else { return (None, Vec::new()) };
        let findings = |found: &[Diagnostic]| found.iter().cloned().map(Finding::new).collect();
        match catalog.story(id) {
            Ok(story) => {
                let found = findings(story.diagnostics());
                (Some(StoryFacts::new(story)), found)
            }
            Err(catalog::Error::Invalid(diagnostics)) => (None, findings(&diagnostics)),
            // The story was deleted since the catalog was opened.
            Err(_) => (None, Vec::new()),
        }
    }

    fn documents(&self, shelf: &Shelf<'p>, item: &Item<'_>, locale: usize) -> Documents {
        let read = |at: u32| {
            let path = || shelf.own.files.get(at as usize).map(|own| shelf.own.path(own).into());
            let read = self.library.document(shelf, at);
            (at, read.map_err(|error| (path().unwrap_or_default(), error)))
        };
        item.files(locale).map(read).collect()
    }

    fn locale(
        &self,
        at: usize,
        shelf: &Shelf<'_>,
        documents: &Documents,
        beside: &Beside<'_>,
    ) -> Checked {
        let (mut findings, mut unreadable) = (Vec::new(), Vec::new());
        let (mut files, mut messages, mut own_twins) = (0, 0, Vec::new());
        let mut first = None;
        for (file, document) in documents {
            let document = match document {
                Ok(document) => document.as_ref(),
                Err((path, error)) => {
                    unreadable.push(unreadable_at(shelf, path, error));
                    continue;
                }
            };
            first = first.or(Some((*file, document)));
            let names = Names::new(self.library, shelf, Some((*file, document)));
            if self.options.chooses(&document.path) {
                findings.extend(self.document(shelf, at, document, &names, beside));
                files += 1;
                messages += document.resource.entries.len();
                (self.step)();
            }
            if let Some(source) = beside.source.filter(|_| at != 0 && self.compares) {
                let twins = twins(document, source.document, &self.library.survey);
                own_twins.extend(twins.into_iter().map(|twin| (*file, twin)));
            }
        }
        findings.extend(self.of_story(shelf, at == 0, first, beside));
        self.filter(&mut findings);
        findings.sort_by(|one, other| order(one).cmp(&order(other)));
        findings.splice(0..0, unreadable);
        Checked { locale: at, findings, files, messages, twins: own_twins }
    }

    /// Checks a file.
    fn document(
        &self,
        shelf: &Shelf<'_>,
        locale: usize,
        document: &Document,
        names: &Names<'_>,
        beside: &Beside<'_>,
    ) -> Vec<Finding> {
        let settings = &self.library.project.settings;
        let own_rules;
        let rules = match self.active.get(locale) {
            Some(Some(rules)) => rules,
            _ => {
                own_rules = ActiveRules::new(settings, &shelf.own.locale, &document.path);
                &own_rules
            }
        };
        let file = FileContext {
            settings,
            language: &shelf.language,
            document,
            shown: &OnceLock::new(),
            names,
            source: beside.source.filter(|_| locale != 0),
            story: beside.story,
            survey: &self.library.survey,
            functions: &self.functions,
        };
        let mut subject = subject_of(shelf, beside.item.story());
        let mut findings = found_in_reading(document, rules, &subject);
        for (rule, check) in &rules.files {
            check(&file, &mut Sink::new(*rule, &subject, &mut Reported::default(), &mut findings));
        }
        let reserved = self.library.project.is_reserved(&document.id);
        for (entry, fields) in document.entries() {
            for field in &fields.0 {
                let Some(message) = MessageContext::new(file, entry, field) else { continue };
                subject.message = Some(document.resource.name(entry));
                subject.attribute = message.attribute.map(|own| file.text(own.id).to_owned());
                let mut reported = Reported::default();
                for (rule, check) in &rules.messages {
                    if !reserved {
                        check(
                            &message,
                            &mut Sink::new(*rule, &subject, &mut reported, &mut findings),
                        );
                    }
                }
                for text in &field.renditions {
                    let source = message.counterpart(text);
                    let text = TextContext { message, text, source };
                    for (rule, check) in &rules.texts {
                        let mut sink = Sink::new(*rule, &subject, &mut reported, &mut findings);
                        check(&text, &mut sink);
                    }
                }
            }
        }
        suppress(document, rules, &mut findings, &subject_of(shelf, beside.item.story()));
        for finding in &mut findings {
            if let Some(severity) = rules.severity(finding.diagnostic.rule) {
                finding.diagnostic.severity = severity;
            }
        }
        findings
    }

    /// The findings about a story as a whole, whether the locale has a file of it or not.
    fn of_story(
        &self,
        shelf: &Shelf<'_>,
        is_source: bool,
        own: Option<(u32, &Document)>,
        beside: &Beside<'_>,
    ) -> Vec<Finding> {
        let id = beside.item.id;
        let document = own.map(|(_, document)| document);
        let (unit, faults) =
            if is_source { (None, Vec::new()) } else { self.unit(shelf, document, beside) };
        let source = beside.source.filter(|_| !is_source);
        let is_orphan = !is_source && source.is_none() && document.is_some();
        let is_compared = is_orphan && beside.item.orphans < COMPARED;
        let nearest = || nearest(id, self.items.of_source()).map(str::to_owned);
        let nearest = is_compared.then(|| beside.nearest.get_or_init(nearest).as_deref());
        let context = StoryContext {
            names: &Names::new(self.library, shelf, own),
            is_source,
            document,
            source,
            story: beside.story,
            unit: unit.as_ref(),
            is_excused: shelf.excused.contains(id),
            is_reserved: self.library.project.is_reserved(id),
            nearest: nearest.flatten(),
        };
        let subject = subject_of(shelf, beside.item.story());
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Story(check) = rule.check {
                check(
                    &context,
                    &mut Sink::new(rule.id, &subject, &mut Reported::default(), &mut findings),
                );
            }
        }
        findings.extend(resolution(shelf, document, beside).into_iter().map(Finding::new));
        let faults = faults.into_iter().map(|fault| about(fault, &subject));
        let (unreadable, faults): (Vec<_>, Vec<_>) =
            faults.partition(|finding| finding.diagnostic.rule.group() == Group::Access);
        findings.extend(faults);
        findings.retain_mut(|finding| self.is_reported(shelf, document, finding));
        // Files that cannot be read are reported whatever the settings: nothing is known of them.
        findings.extend(unreadable);
        findings
    }

    /// Sets the severity of a finding beyond one file; `false` if its rule is off there.
    fn settle(&self, shelf: &Shelf<'_>, finding: &mut Finding) -> bool {
        let path = finding.path().to_owned();
        settle(finding, &self.library.project.settings, &shelf.own.locale, &path)
    }

    /// Whether a finding beyond one file is to be reported; sets its severity.
    fn is_reported(
        &self,
        shelf: &Shelf<'_>,
        document: Option<&Document>,
        finding: &mut Finding,
    ) -> bool {
        // A missing file is reported at the source's file, which is not the file it is about.
        let is_missing = finding.diagnostic.rule == RuleId::MissingFile;
        let missing = finding.diagnostic.argument("name").filter(|_| is_missing);
        let missing = missing.and_then(|id| shelf.own.path_of(&id));
        let (settings, locale) = (&self.library.project.settings, &shelf.own.locale);
        let is_on = |path: &String, finding: &mut Finding| settle(finding, settings, locale, path);
        let is_chosen = self.options.chooses(finding.path())
            || missing.as_ref().is_some_and(|path| self.options.chooses(path));
        is_chosen
            && self.settle(shelf, finding)
            && missing.is_none_or(|path| is_on(&path, finding))
            && !document.is_some_and(|document| is_suppressed(document, finding))
    }

    /// The texts of a story with their records, if the ledger has any, and the faults of the ledger.
    fn unit(
        &self,
        shelf: &Shelf<'_>,
        document: Option<&Document>,
        beside: &Beside<'_>,
    ) -> (Option<Unit>, Vec<Diagnostic>) {
        let nothing = (None, Vec::new());
        // Without records that are there, nothing says that a translation is fresh.
        let failed = |error: &files::Error| (None, vec![catalog::unreadable(error)]);
        let project = self.library.project;
        let (locale, id) = (&shelf.own.locale, beside.item.story());
        let Some(catalog) = project.catalog() else { return nothing };
        if catalog.layout().story(id).is_none() && !project.is_shared(beside.item.id) {
            return nothing;
        }
        let path = document.map(|own| own.path.as_str()).unwrap_or_default();
        let (rule, settings) = (RuleId::LedgerUnrecorded, &project.settings);
        let is_strict = settings.severity(rule, rule.default_severity(), locale, path).is_some();
        match catalog.has_records(id, locale) {
            Ok(has_records) if has_records || is_strict => {}
            Ok(_) => return nothing,
            Err(error) => return failed(&error),
        }
        let source = beside.unit.get_or_init(|| source_unit(catalog, id, beside.source));
        let source = match source {
            Ok(source) => source,
            Err(error) => return failed(error),
        };
        let mut faults = source.diagnostics.clone();
        let resource = document.map(|own| &own.resource);
        match catalog.unit_of(id, locale, source, resource) {
            Ok(mut unit) => {
                faults.append(&mut unit.diagnostics);
                faults.retain(|fault| fault.rule.group() == Group::Ledger);
                (Some(unit), faults)
            }
            Err(error) => failed(&error),
        }
    }

    /// Sets the levels that an `l10n.toml` has for single messages; of several filters the last one
    /// counts.
    fn filter(&self, findings: &mut Vec<Finding>) {
        let all = &self.library.project.filters;
        if all.is_empty() {
            return;
        }
        findings.retain_mut(|finding| {
            let Some(message) = &finding.diagnostic.subject.message else { return true };
            let (rule, path) = (finding.diagnostic.rule, finding.path());
            let mut filters = all.iter().rev();
            match filters.find_map(|filter| filter.level(rule, path, message)) {
                Some(Level::Off) => return false,
                Some(Level::At(severity)) => finding.diagnostic.severity = severity,
                None => {}
            }
            true
        });
    }

    /// The findings about source texts that two files of a locale translate differently.
    pub(crate) fn pairs(&self, locale: usize, pairs: &[Pair]) -> Vec<Finding> {
        let Some(shelf) = self.library.shelves.get(locale) else { return Vec::new() };
        let mut findings = Vec::new();
        for pair in pairs {
            let [first, second] = [pair.first, pair.second].map(|(file, entry)| {
                self.library.referred(shelf, file).map(|document| (document, entry))
            });
            // A file was deleted since it was checked.
            let (Some((first, at)), Some((second, place))) = (first, second) else { continue };
            let story = second.id.strip_suffix(".ftl").unwrap_or(&second.id);
            let subject = subject_of(shelf, story);
            let mut own = Vec::new();
            let pair =
                PairContext { first: (first.as_ref(), at), second: (second.as_ref(), place) };
            for rule in RULES {
                if let Check::Locale(check) = rule.check {
                    check(
                        &pair,
                        &mut Sink::new(rule.id, &subject, &mut Reported::default(), &mut own),
                    );
                }
            }
            own.retain_mut(|found| self.is_reported(shelf, Some(&second), found));
            findings.append(&mut own);
        }
        self.filter(&mut findings);
        findings.sort_by(|one, other| order(one).cmp(&order(other)));
        findings
    }
}

/// What only shows when the messages of a story are resolved with its facts, such as a function that
/// is given a fact of another kind. Files without calls have nothing of that kind, and are not read
/// again for it.
fn resolution(
    shelf: &Shelf<'_>,
    document: Option<&Document>,
    beside: &Beside<'_>,
) -> Vec<Diagnostic> {
    let Some(facts) = beside.story.filter(|_| document.is_some_and(|own| own.has_calls)) else {
        return Vec::new();
    };
    let locale = &shelf.own.locale;
    let mut found = match facts.story.edition(std::slice::from_ref(locale)) {
        Ok(edition) => edition.warnings().to_vec(),
        Err(edition::Error::Source(faults)) => faults,
        Err(_) => Vec::new(),
    };
    let tag = shelf.language.tag();
    found.retain(|fault| {
        fault.rule.group() == Group::Resolution && fault.subject.locale.as_deref() == Some(tag)
    });
    found
}

/// The unit in the source.
fn source_unit(
    catalog: &Catalog,
    id: &str,
    source: Option<SourceFileContext<'_>>,
) -> Result<SourceUnit, files::Error> {
    let resource = source.map(|own| &own.document.resource);
    catalog.source_unit_of(id, resource)
}

/// The subject of findings about a story in a locale.
fn subject_of(shelf: &Shelf<'_>, story: &str) -> Subject {
    Subject::default().locale(shelf.language.tag()).story(story)
}

/// A diagnostic as a finding about the subject's story in the subject's locale.
fn about(mut diagnostic: Diagnostic, subject: &Subject) -> Finding {
    diagnostic.subject.locale.clone_from(&subject.locale);
    diagnostic.subject.story.clone_from(&subject.story);
    Finding::new(diagnostic)
}

/// The findings of parsing a file, by the rules that are on.
fn found_in_reading(document: &Document, rules: &ActiveRules, subject: &Subject) -> Vec<Finding> {
    let found = document.faults.iter().chain(&document.resource.diagnostics);
    let found = found.filter(|diagnostic| rules.severity(diagnostic.rule).is_some());
    let findings = found.map(|diagnostic| {
        let mut finding = about(diagnostic.clone(), subject);
        fix_reading(&mut finding, document);
        finding
    });
    findings.collect()
}

/// The finding about a file that cannot be read.
fn unreadable_at(shelf: &Shelf<'_>, path: &str, error: &files::Error) -> Finding {
    let mut diagnostic = catalog::unreadable(error);
    diagnostic.subject.locale = Some(shelf.language.tag().to_owned());
    if diagnostic.argument("path").is_none() {
        diagnostic = diagnostic.with("path", path);
    }
    Finding::new(diagnostic)
}

fn order(finding: &Finding) -> (&str, usize, &str) {
    let at = finding.diagnostic.place.as_ref().map_or(0, |place| place.range.start);
    (finding.path(), at, finding.diagnostic.rule.name())
}

fn is_suppressed(document: &Document, finding: &Finding) -> bool {
    let Some(place) = &finding.diagnostic.place else { return false };
    let rule = finding.diagnostic.rule;
    place.file.name() == document.path
        && suppression::at(&document.suppressions, place.range.start)
            .any(|own| own.allows(rule.name(), place.range.start))
}

/// Takes out the findings that comments allow, and reports comments that allow nothing.
fn suppress(
    document: &Document,
    rules: &ActiveRules,
    findings: &mut Vec<Finding>,
    subject: &Subject,
) {
    if document.suppressions.is_empty() {
        return;
    }
    let at = |finding: &Finding| {
        finding.diagnostic.place.as_ref().map_or(usize::MAX, |place| place.range.start)
    };
    let (mut own, mut reported) = (Vec::new(), Reported::default());
    let mut found: HashMap<&str, Vec<usize>> = HashMap::new();
    for finding in findings.iter() {
        found.entry(finding.diagnostic.rule.name()).or_default().push(at(finding));
    }
    found.values_mut().for_each(|places| places.sort_unstable());
    for suppression in &document.suppressions {
        for (name, range) in &suppression.rules {
            let known = RULES.iter().find(|rule| rule.name() == name);
            let used = found.get(name.as_str()).is_some_and(|places| {
                let first = places.partition_point(|at| *at < suppression.target.start);
                places.get(first).is_some_and(|at| *at < suppression.target.end)
            });
            // Rules about several files have not run yet.
            let later =
                known.is_some_and(|rule| matches!(rule.check, Check::Story(_) | Check::Locale(_)));
            let rule = match known {
                None => RuleId::UnknownRule,
                Some(_) if !used && !later => RuleId::UselessAllowance,
                Some(_) => continue,
            };
            if rules.severity(rule).is_none() {
                continue;
            }
            let mut sink = Sink::new(rule, subject, &mut reported, &mut own);
            let finding = sink.report(&document.resource.source, range.clone());
            finding.with("name", name.as_str());
            let nearest = nearest(name, RULES.iter().map(|rule| rule.name()));
            if let Some(nearest) = nearest.filter(|_| rule == RuleId::UnknownRule) {
                finding.with("suggestion", nearest);
            }
        }
    }
    findings.retain(|finding| {
        let at = at(finding);
        !suppression::at(&document.suppressions, at)
            .any(|own| own.allows(finding.diagnostic.rule.name(), at))
    });
    findings.append(&mut own);
}
