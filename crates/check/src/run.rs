//! Checking a project, one story at a time.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::active::settle;
use super::compared::{Compared, Pair};
use super::finding::Finding;
use super::item::{Checked, Checker};
use super::items::{Item, Items};
use super::options::Options;
use super::project::Project;
use super::results::{Found, LocaleSummary, Progress, Receiver, Report, Summary};
use super::rules::RULES;
use super::shelf::Library;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, nearest};

/// At most this many stories are checked before their findings are given away: enough to keep all
/// threads busy, few enough that their findings fit in memory.
const TOGETHER: usize = 256;

/// Checks a project with every rule that is on, and keeps all findings.
///
/// A file that cannot be read is a finding, not an error.
pub fn check(project: &Project, options: &Options) -> Report {
    check_with(project, options, &|_| ())
}

/// As [`check`]; calls `progress` after each file, from several threads.
pub fn check_with(
    project: &Project,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Report {
    let mut report = Report::default();
    let Ok(Summary { locales, files }) = check_to(project, options, progress, &mut report);
    (report.locales, report.files) = (locales, files);
    report
}

/// As [`check_with`], but gives the findings away as they come: memory holds those of at most 256
/// stories.
///
/// ```
/// use depeche::{Catalog, files::Memory};
/// use depeche_check::{Found, Options, Project, Receiver, check_to};
///
/// /// Counts findings.
/// struct Count(usize);
///
/// impl Receiver for Count {
///     type Made = usize;
///     type Error = std::convert::Infallible;
///
///     fn make(&self, found: Found) -> usize {
///         found.findings.len()
///     }
///
///     fn take(&mut self, made: usize) -> Result<(), Self::Error> {
///         self.0 += made;
///         Ok(())
///     }
/// }
///
/// let files = Memory::from_iter([
///     ("en/vote.ftl", "lead = { $votes } countries voted.\n"),
///     ("fr/vote.ftl", "lead = Des pays  ont voté.\n"),
/// ]);
/// let catalog = Catalog::builder().source("en".parse()?).open_memory(files)?;
/// let project = Project::of_catalog(&catalog)?;
/// let mut count = Count(0);
/// let summary = check_to(&project, &Options::default(), &|_| (), &mut count)?;
/// assert_eq!((summary.files, count.0), (2, 2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the receiver can take no more.
pub fn check_to<R: Receiver>(
    project: &Project,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
    receiver: &mut R,
) -> Result<Summary, R::Error> {
    if project.locales.is_empty() {
        return Ok(Summary::default());
    }
    let wanted = project.locales.iter().filter(|own| options.wants(&own.locale));
    let total = wanted.map(|own| own.files.len()).sum();
    let done = AtomicUsize::new(0);
    let step = || {
        let done = 1 + done.fetch_add(1, Ordering::Relaxed);
        progress(Progress { done, total });
    };
    let library = Library::new(project, &|own| options.wants(&own.locale));
    let items = Items::new(project);
    let checker = Checker::new(&library, options, &items, &step);
    let mut counts = vec![(0, 0); project.locales.len()];
    let mut compared = Compared::new(project.locales.len());
    let all = items.all().collect::<Vec<_>>();
    for chunk in all.chunks(TOGETHER) {
        let maker = &*receiver;
        let check = |item: &Item<'_>| {
            let checked = checker.item(item);
            let kept = checked.into_iter().map(|own| {
                let Checked { locale, findings, files, messages, twins } = own;
                let found = found(project, Some(locale), Some(item.story()), findings);
                (locale, found.map(|found| maker.make(found)), files, messages, twins)
            });
            kept.collect::<Vec<_>>()
        };
        // Each thread takes one story at a time.
        let checked = chunk.par_iter().with_max_len(1).map(check).collect::<Vec<_>>();
        for (locale, made, files, messages, twins) in checked.into_iter().flatten() {
            made.map_or(Ok(()), |made| receiver.take(made))?;
            if let Some((own_files, own_messages)) = counts.get_mut(locale) {
                *own_files += files;
                *own_messages += messages;
            }
            compared.add(locale, twins);
        }
    }
    drop(all);
    let source = &library.source().own.locale;
    if options.wants(source) {
        let whole = of_project(project).filter_map(|(path, mut finding)| {
            settle(&mut finding, &project.settings, source, &path).then_some(finding)
        });
        let whole = whole.collect();
        let made = found(project, None, None, whole).map(|found| receiver.make(found));
        made.map_or(Ok(()), |made| receiver.take(made))?;
    }
    for (locale, pairs) in compared.0.into_iter().map(|own| own.pairs).enumerate() {
        for chunk in pairs.chunks(TOGETHER) {
            let maker = &*receiver;
            // The pairs of one file are next to each other.
            let same = |one: &Pair, other: &Pair| one.second.0 == other.second.0;
            let files = chunk.chunk_by(same).collect::<Vec<_>>();
            let check = |pairs: &&[Pair]| {
                let findings = checker.pairs(locale, pairs);
                found(project, Some(locale), None, findings).map(|found| maker.make(found))
            };
            let made = files.par_iter().map(check).collect::<Vec<_>>();
            made.into_iter().flatten().try_for_each(|made| receiver.take(made))?;
        }
    }
    let locales = project.locales.iter().zip(counts);
    let locales = locales.filter(|(own, _)| options.wants(&own.locale));
    let locales = locales.map(|(own, (files, messages))| LocaleSummary {
        locale: own.locale.clone(),
        files,
        messages,
    });
    let locales = locales.collect::<Vec<_>>();
    Ok(Summary { files: locales.iter().map(|own| own.files).sum(), locales })
}

fn found(
    project: &Project,
    locale: Option<usize>,
    story: Option<&str>,
    findings: Vec<Finding>,
) -> Option<Found> {
    let locale = locale.and_then(|at| project.locales.get(at)).map(|own| own.locale.clone());
    let story = story.map(str::to_owned);
    (!findings.is_empty()).then_some(Found { locale, story, findings })
}

/// Findings about the project as a whole, each with the path that settings name it by.
fn of_project(project: &Project) -> impl Iterator<Item = (String, Finding)> {
    let catalog = project.catalog();
    let odd = catalog.into_iter().flat_map(|catalog| catalog.diagnostics().iter().cloned());
    let unlisted = catalog.into_iter().flat_map(|catalog| &catalog.layout().unlisted);
    let unlisted = unlisted.map(|one| {
        let orphan = Diagnostic::new(RuleId::OrphanLocale).with("name", one.folder.as_str());
        (one.folder.clone(), Finding::new(orphan))
    });
    let placed = |finding: Finding| (finding.path().to_owned(), finding);
    let unknown = unknown_rules(project).map(placed);
    odd.map(Finding::new).map(placed).chain(unlisted).chain(unknown)
}

/// Findings about settings that name rules that do not exist.
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
