//! Checking one story in all locales.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::context::{FileContext, MessageContext, SourceFileContext, TextContext};
use super::document::Document;
use super::finding::{Finding, Sink};
use super::items::{Item, Items};
use super::locale::{self, StoryContext};
use super::names::Names;
use super::rule::Check;
use super::rules::inconsistent_translation::{Twin, twins};
use super::rules::{RULES, RuleSet, mend_reading};
use super::run::{Options, Pair};
use super::shelf::{Library, Shelf};
use super::story::StoryFacts;
use super::suppression::about;
use depeche::catalog::config::check::Level;
use depeche::catalog::{self, Catalog, SourceUnit, Unit};
use depeche::files;
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Diagnostic, Group, RuleId, nearest};

/// Files without a counterpart are compared with the ids of all others up to this many of them;
/// after that the folder has another name, and not its files.
const COMPARED: usize = 100;

/// What checks the stories of a project.
pub(crate) struct Checker<'p> {
    library: &'p Library<'p>,
    options: &'p Options,
    items: &'p Items<'p>,
    step: &'p (dyn Fn() + Sync),
    functions: Functions,
    /// Whether translations of one text are compared.
    compares: bool,
}

/// What was found of a story in one locale.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The place of the locale in the project.
    pub(crate) locale: usize,
    pub(crate) findings: Vec<Finding>,
    pub(crate) files: usize,
    pub(crate) messages: usize,
    /// The translations of texts that the source has more than once, by file.
    pub(crate) twins: Vec<(u32, Twin)>,
}

/// The files of a story in one locale.
type Documents = Vec<(u32, Result<Arc<Document>, (String, files::Error)>)>;

/// What all locales of a story are compared with.
struct Beside<'i> {
    item: &'i Item<'i>,
    story: Option<&'i StoryFacts>,
    /// The source's file, with the names it can refer to.
    source: Option<SourceFileContext<'i>>,
    /// The unit in the source, once a locale has records of it, and what is wrong with those.
    unit: OnceLock<Option<(SourceUnit, Vec<Diagnostic>)>>,
    /// The id of a file of the source that is most like it, once a locale has an orphan.
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
        Self { library, options, items, step, functions, compares }
    }

    /// Checks a story in the locales that are asked for, the source first.
    pub(crate) fn item(&self, item: &Item<'_>) -> Vec<Checked> {
        let project = self.library.project;
        let (story, broken) = self.story(item);
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
        // Where there are many locales, a large file keeps more than one thread busy.
        if project.locales.len() > 1 {
            wanted.par_iter().with_max_len(1).map(check).collect()
        } else {
            wanted.iter().map(check).collect()
        }
    }

    /// The facts and the skeleton of a story, and what is wrong with them.
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
            // It was there a moment ago.
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
                findings.extend(self.document(shelf, at == 0, document, &names, beside));
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
        is_source: bool,
        document: &Document,
        names: &Names<'_>,
        beside: &Beside<'_>,
    ) -> Vec<Finding> {
        let settings = &self.library.project.settings;
        let own_rules;
        let rules = match &shelf.rules {
            Some(rules) => rules,
            None => {
                own_rules = RuleSet::new(settings, &shelf.own.locale, &document.path);
                &own_rules
            }
        };
        let file = FileContext {
            settings,
            language: &shelf.language,
            document,
            names,
            source: beside.source.filter(|_| !is_source),
            story: beside.story,
            survey: &self.library.survey,
            functions: &self.functions,
        };
        let mut sink = Sink::new(shelf.language.tag(), beside.item.story());
        let readings = document.faults.iter().chain(&document.resource.diagnostics);
        pass_on(document, readings, rules, &mut sink);
        for (rule, severity, check) in &rules.files {
            check(&file, sink.by(*rule, *severity));
        }
        let reserved = self.library.project.is_reserved(&document.id);
        for (entry, fields) in document.entries() {
            for field in &fields.0 {
                let Some(message) = MessageContext::new(file, entry, field) else { continue };
                let attribute = message.attribute.map(|own| file.text(own.id).to_owned());
                sink.about(Some(document.resource.name(entry)), attribute);
                for (rule, severity, check) in &rules.messages {
                    if !reserved {
                        check(&message, sink.by(*rule, *severity));
                    }
                }
                for text in &field.renditions {
                    let source = message.counterpart(text);
                    let text = TextContext { message, text, source };
                    for (rule, severity, check) in &rules.texts {
                        check(&text, sink.by(*rule, *severity));
                    }
                }
            }
        }
        let mut findings = sink.findings;
        suppress(document, rules, &mut findings, shelf.language.tag());
        findings
    }

    /// What is found of a story, whether the locale has a file of it or not.
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
        let mut sink = Sink::new(shelf.language.tag(), beside.item.story());
        for rule in RULES {
            if let Check::Story(check) = rule.check {
                check(&context, sink.by(rule.id, rule.id.severity()));
            }
        }
        let mut findings = sink.findings;
        findings.extend(faults.into_iter().map(|mut fault| {
            fault.subject.locale = Some(shelf.language.tag().to_owned());
            fault.subject.story = Some(beside.item.story().to_owned());
            Finding::new(fault)
        }));
        findings.retain_mut(|finding| self.is_reported(shelf, document, finding));
        findings
    }

    /// Whether a finding beyond one file is to be reported; sets its severity.
    fn is_reported(
        &self,
        shelf: &Shelf<'_>,
        document: Option<&Document>,
        finding: &mut Finding,
    ) -> bool {
        let rule = finding.diagnostic.rule;
        let own = rule.default_severity();
        let settings = &self.library.project.settings;
        let severity = settings.severity(rule, own, &shelf.own.locale, finding.path());
        let Some(severity) = severity.filter(|_| self.options.chooses(finding.path())) else {
            return false;
        };
        finding.diagnostic.severity = severity;
        !document.is_some_and(|document| is_suppressed(document, finding))
    }

    /// The texts of a story as the ledger knows them, where it knows any, and what is wrong with
    /// its lines.
    fn unit(
        &self,
        shelf: &Shelf<'_>,
        document: Option<&Document>,
        beside: &Beside<'_>,
    ) -> (Option<Unit>, Vec<Diagnostic>) {
        let nothing = (None, Vec::new());
        let project = self.library.project;
        let (locale, id) = (&shelf.own.locale, beside.item.story());
        let Some(catalog) = project.catalog() else { return nothing };
        if catalog.layout().story(id).is_none() && !project.is_shared(beside.item.id) {
            return nothing;
        }
        let path = document.map(|own| own.path.as_str()).unwrap_or_default();
        let settings = &project.settings;
        let is_strict = settings.severity(RuleId::LedgerUnrecorded, None, locale, path).is_some();
        if !is_strict && !catalog.has_records(id, locale).unwrap_or(false) {
            return nothing;
        }
        let source = beside.unit.get_or_init(|| source_unit(catalog, id, beside.source));
        let Some((source, faults)) = source else { return nothing };
        let mut faults = faults.clone();
        let resource = document.map(|own| &own.resource);
        // What cannot be read is reported where it is read.
        let unit = catalog.unit_of(id, locale, source, resource, &mut faults).ok();
        faults.retain(|fault| fault.rule.group() == Group::Ledger);
        (unit, faults)
    }

    /// What an `l10n.toml` says of single messages; of several filters the last.
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

    /// What is found of texts that one file of a locale translates otherwise than others do.
    pub(crate) fn pairs(&self, locale: usize, pairs: &[Pair]) -> Vec<Finding> {
        let Some(shelf) = self.library.shelves.get(locale) else { return Vec::new() };
        let mut findings = Vec::new();
        for pair in pairs {
            let [first, second] = [pair.first, pair.second].map(|(file, entry)| {
                self.library.referred(shelf, file).map(|document| (document, entry))
            });
            // They were there a moment ago.
            let (Some((first, at)), Some((second, place))) = (first, second) else { continue };
            let story = second.id.strip_suffix(".ftl").unwrap_or(&second.id);
            let mut sink = Sink::new(shelf.language.tag(), story);
            let pair =
                locale::Pair { first: (first.as_ref(), at), second: (second.as_ref(), place) };
            for rule in RULES {
                if let Check::Locale(check) = rule.check {
                    check(&pair, sink.by(rule.id, rule.id.severity()));
                }
            }
            sink.findings.retain_mut(|found| self.is_reported(shelf, Some(&second), found));
            findings.append(&mut sink.findings);
        }
        self.filter(&mut findings);
        findings.sort_by(|one, other| order(one).cmp(&order(other)));
        findings
    }
}

/// The unit in the source; `None` if its records cannot be read.
fn source_unit(
    catalog: &Catalog,
    id: &str,
    source: Option<SourceFileContext<'_>>,
) -> Option<(SourceUnit, Vec<Diagnostic>)> {
    let mut faults = Vec::new();
    let resource = source.map(|own| &own.document.resource);
    let unit = catalog.source_unit_of(id, resource, &mut faults).ok()?;
    Some((unit, faults))
}

/// What was found while a file was read, at the severities that are set.
fn pass_on<'d>(
    document: &Document,
    diagnostics: impl Iterator<Item = &'d Diagnostic>,
    rules: &RuleSet,
    sink: &mut Sink,
) {
    for diagnostic in diagnostics {
        if let Some(severity) = rules.severity(diagnostic.rule) {
            let finding = sink.by(diagnostic.rule, severity).pass_on(diagnostic.clone());
            mend_reading(finding, document);
        }
    }
}

/// A file that could not be read.
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
        && about(&document.suppressions, place.range.start)
            .any(|own| own.allows(rule.name(), place.range.start))
}

/// Takes out what comments allow, and reports the comments that allow nothing.
fn suppress(document: &Document, rules: &RuleSet, findings: &mut Vec<Finding>, locale: &str) {
    if document.suppressions.is_empty() {
        return;
    }
    let at = |finding: &Finding| {
        finding.diagnostic.place.as_ref().map_or(usize::MAX, |place| place.range.start)
    };
    let mut found: HashMap<&str, Vec<usize>> = HashMap::new();
    for finding in findings.iter() {
        found.entry(finding.diagnostic.rule.name()).or_default().push(at(finding));
    }
    found.values_mut().for_each(|places| places.sort_unstable());
    let mut sink = Sink::new(locale, document.id.trim_end_matches(".ftl"));
    for suppression in &document.suppressions {
        for (name, range) in &suppression.rules {
            let known = RULES.iter().find(|rule| rule.name() == name);
            let used = found.get(name.as_str()).is_some_and(|places| {
                let first = places.partition_point(|at| *at < suppression.target.start);
                places.get(first).is_some_and(|at| *at < suppression.target.end)
            });
            // Rules about more than one file are not done yet.
            let later =
                known.is_some_and(|rule| matches!(rule.check, Check::Story(_) | Check::Locale(_)));
            let rule = match known {
                None => RuleId::UnknownRule,
                Some(_) if !used && !later => RuleId::UselessAllowance,
                Some(_) => continue,
            };
            let Some(severity) = rules.severity(rule) else { continue };
            let source = &document.resource.source;
            let finding = sink.by(rule, severity).report(source, range.clone());
            finding.with("name", name.as_str());
            let nearest = nearest(name, RULES.iter().map(|rule| rule.name()));
            if let Some(nearest) = nearest.filter(|_| rule == RuleId::UnknownRule) {
                finding.with("suggestion", nearest);
            }
        }
    }
    findings.retain(|finding| {
        let at = at(finding);
        !about(&document.suppressions, at).any(|own| own.allows(finding.diagnostic.rule.name(), at))
    });
    findings.append(&mut sink.findings);
}
