//! `depeche check`

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use similar::TextDiff;

use super::arguments::{Check, CheckFormat, FailOn, FixWhat};
use super::output::Stream;
use super::terminal::{Terminal, painted, say};
use super::visible;
use super::{Failure, Session, failure, output, threads};
use depeche::files;
use depeche::prose::Prose;
use depeche_check::baseline::{Baseline, Counts};
use depeche_check::fix::{self, FileFix, Scaffold};
use depeche_check::report::{Format, Rows, Writer};
use depeche_check::{
    Finding, Found, Options, Progress, Project, RULES, Receiver, Rule, Summary, check_to, l10n,
    rule,
};
use depeche_fluent::bundle::Arguments;
use depeche_fluent::diagnostic::{Diagnostic, Group, RuleId, Severity, nearest};
use depeche_fluent::fact::Fact;

/// The smallest difference of two files is looked for no longer than this.
const MAX_COMPARING: Duration = Duration::from_millis(500);

/// Fixing is done again until nothing is left to fix, but not for ever.
const MAX_ROUNDS: usize = 8;

pub(super) fn run(session: &Session<'_>, command: &Check) -> Result<(), Failure> {
    if let Some(asked) = &command.explain {
        return explain(asked, session.terminal.prose());
    }
    let prose = session.terminal.prose();
    let mut project = project(session, command)?;
    let mut options = options(&project, command)?;
    let heading = text(prose, "check-scaffold", &[]);
    let scaffold = match command.fix {
        Some(FixWhat::Scaffold) => Scaffold::Comments(&heading),
        _ => Scaffold::No,
    };
    if command.diff {
        return show_diff(&project, &options, scaffold, prose);
    }
    let mut is_changed = false;
    if command.fix.is_some() {
        Fixed { project, options, is_changed } =
            mend(session, command, project, options, scaffold)?;
    }
    let mut printer = Printer::new(session, command);
    let mut summary = None;
    if let Some(path) = &command.baseline {
        match baseline(path)? {
            Some(baseline) => printer.left = Some(baseline.counts()),
            None => {
                summary = Some(write_baseline(session, path, &project, &options, &mut printer)?);
            }
        }
    }
    printer.begin()?;
    let summary = match summary {
        // All there is has just become known.
        Some(summary) => summary,
        None => match checked(&project, &options, prose, &mut printer) {
            Ok(summary) => summary,
            Err(Stop::Closed) => Summary::default(),
            Err(Stop::Failed(failure)) => return Err(failure),
        },
    };
    printer.end(&summary)?;
    let least = match command.fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
        FailOn::Info => Severity::Info,
    };
    if printer.tally.is_unread || is_changed {
        Err(Failure { diagnostics: Vec::new(), status: 2 })
    } else if printer.tally.has(least) {
        Err(Failure::content(Vec::new()))
    } else {
        Ok(())
    }
}

fn project(session: &Session<'_>, command: &Check) -> Result<Project, Failure> {
    match &command.config {
        Some(path) => {
            let source = session.arguments.source.clone();
            let source = source.unwrap_or_else(|| depeche::catalog::Config::default().source);
            l10n::project(path, source).map_err(|error| l10n_failure(path, &error))
        }
        None => Ok(Project::of_catalog(&session.catalog()?)?.at(session.folder())),
    }
}

fn l10n_failure(path: &Path, error: &l10n::Error) -> Failure {
    let diagnostic = Diagnostic::new(RuleId::L10nInvalid)
        .with("path", path.display().to_string())
        .with("reason", error.to_string());
    Failure::usage(diagnostic)
}

/// What is to be checked; a path or locale that is not there is a mistake.
fn options(project: &Project, command: &Check) -> Result<Options, Failure> {
    let options = Options::default().locales(command.locale.clone()).paths(command.paths.clone());
    if project.is_touched_by(&options) {
        return Ok(options);
    }
    let locales = project.locales().map(ToString::to_string).collect::<Vec<_>>();
    let nothing = Diagnostic::new(RuleId::NothingToCheck).with("expected", locales);
    Err(Failure::usage(nothing))
}

/// Checks, with a bar on a terminal when it takes long.
fn checked<R: Receiver>(
    project: &Project,
    options: &Options,
    prose: &Prose,
    receiver: &mut R,
) -> Result<Summary, R::Error> {
    if !std::io::stderr().is_terminal() {
        return check_to(project, options, &|_| (), receiver);
    }
    let bar = ProgressBar::no_length();
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(text(prose, "check-progress", &[]));
    // Short runs are done before it is drawn for the first time.
    if threads::has_room() {
        bar.enable_steady_tick(Duration::from_millis(500));
    }
    let step = |Progress { done, total, .. }| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    // On a terminal the bar makes room for what is written.
    let is_shared = std::io::stdout().is_terminal();
    let summary = check_to(project, options, &step, &mut Above { receiver, bar: &bar, is_shared });
    bar.finish_and_clear();
    summary
}

/// Takes findings above a bar.
struct Above<'r, R> {
    receiver: &'r mut R,
    bar: &'r ProgressBar,
    /// Whether both go to one terminal.
    is_shared: bool,
}

impl<R: Receiver> Receiver for Above<'_, R>
where
    Self: Sync,
{
    type Made = R::Made;
    type Error = R::Error;

    fn make(&self, found: Found) -> R::Made {
        self.receiver.make(found)
    }

    fn take(&mut self, made: R::Made) -> Result<(), R::Error> {
        if self.is_shared {
            self.bar.suspend(|| self.receiver.take(made))
        } else {
            self.receiver.take(made)
        }
    }
}

/// Why a check ends before its end.
enum Stop {
    /// Nobody reads what it writes.
    Closed,
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// How many findings there are.
#[derive(Debug, Default)]
struct Tally {
    /// Errors, warnings and infos of each locale; those of none under an empty name.
    by_locale: BTreeMap<String, [usize; 3]>,
    fixable: usize,
    /// Those that a baseline holds.
    known: usize,
    /// Whether a file could not be read.
    is_unread: bool,
}

impl Tally {
    fn of(findings: &[Finding]) -> Self {
        let mut tally = Self::default();
        for finding in findings {
            let locale = finding.diagnostic.subject.locale.clone().unwrap_or_default();
            let [errors, warnings, infos] = tally.by_locale.entry(locale).or_default();
            *match finding.diagnostic.severity {
                Severity::Error => errors,
                Severity::Warning => warnings,
                Severity::Info => infos,
            } += 1;
            tally.fixable += usize::from(finding.fix.is_some());
            tally.is_unread |= finding.diagnostic.rule.group() == Group::Access;
        }
        tally
    }

    fn add(&mut self, other: Self) {
        for (locale, counts) in other.by_locale {
            let own = self.by_locale.entry(locale).or_default();
            own.iter_mut().zip(counts).for_each(|(own, count)| *own += count);
        }
        self.fixable += other.fixable;
        self.known += other.known;
        self.is_unread |= other.is_unread;
    }

    /// Whether anything is at least as bad as that.
    fn has(&self, least: Severity) -> bool {
        self.by_locale.values().any(|[errors, warnings, infos]| {
            *errors > 0
                || (*warnings > 0 && least <= Severity::Warning)
                || (*infos > 0 && least == Severity::Info)
        })
    }
}

/// Writes findings to standard output as they come.
struct Printer<'s> {
    terminal: &'s Terminal,
    /// `None` for what people read.
    writer: Option<Writer<'s>>,
    out: Stream,
    tally: Tally,
    /// The findings that a baseline knows, but for those that were found.
    left: Option<Counts>,
}

/// What is written of some findings.
enum Shown {
    Text(String),
    Rows(Rows),
}

impl<'s> Printer<'s> {
    fn new(session: &'s Session<'_>, command: &Check) -> Self {
        let format = match command.format {
            CheckFormat::Human => None,
            CheckFormat::Json => Some(Format::Json),
            CheckFormat::Sarif => Some(Format::Sarif),
            CheckFormat::Github => Some(Format::Github),
            CheckFormat::Junit => Some(Format::Junit),
            CheckFormat::Rdjsonl => Some(Format::Rdjsonl),
        };
        let terminal = session.terminal;
        Self {
            terminal,
            writer: format.map(|format| Writer::new(format, terminal.prose())),
            out: Stream::new(),
            tally: Tally::default(),
            left: None,
        }
    }

    fn begin(&mut self) -> Result<(), Failure> {
        match &mut self.writer {
            Some(writer) => Ok(writer.begin(&mut self.out)?),
            None => Ok(()),
        }
    }

    /// Writes what is known at the end: for people, a summary by locale.
    fn end(&mut self, summary: &Summary) -> Result<(), Failure> {
        match &mut self.writer {
            Some(writer) => writer.end(summary, self.tally.known, &mut self.out)?,
            None => {
                let last = human_end(summary, &self.tally, self.terminal.prose());
                self.out.write_all(painted(&last).as_bytes())?;
            }
        }
        Ok(self.out.flush()?)
    }
}

impl Receiver for Printer<'_> {
    type Made = (Shown, Tally);
    type Error = Stop;

    fn make(&self, mut found: Found) -> Self::Made {
        let known = self.left.as_ref().map_or(0, |left| left.take(&mut found.findings));
        let tally = Tally { known, ..Tally::of(&found.findings) };
        let shown = match &self.writer {
            Some(writer) => Shown::Rows(writer.rows(&found.findings)),
            None => {
                let texts = found.findings.iter().map(|own| self.terminal.finding(own) + "\n\n");
                Shown::Text(painted(&texts.collect::<String>()))
            }
        };
        (shown, tally)
    }

    fn take(&mut self, (shown, tally): Self::Made) -> Result<(), Stop> {
        self.tally.add(tally);
        match (shown, &mut self.writer) {
            (Shown::Rows(rows), Some(writer)) => writer.put(&rows, &mut self.out)?,
            (Shown::Text(text), _) => self.out.write_all(text.as_bytes())?,
            (Shown::Rows(_), None) => {}
        }
        self.out.show()?;
        if self.out.is_closed() { Err(Stop::Closed) } else { Ok(()) }
    }
}

/// Makes the fixes of findings as they come.
struct Fixer<'f> {
    project: &'f Project,
    scaffold: Scaffold<'f>,
    /// What writes them, unless their differences are shown.
    writer: Option<files::Writer<'f>>,
    /// Files that somebody changed since they were read, which are left alone.
    changed: BTreeSet<String>,
    /// Whether the differences are shown instead.
    shown: Option<Stream>,
    count: usize,
    paths: BTreeSet<String>,
}

impl Receiver for Fixer<'_> {
    type Made = Result<Vec<FileFix>, files::Error>;
    type Error = Stop;

    fn make(&self, found: Found) -> Self::Made {
        fix::fixes(self.project, &found.findings, self.scaffold)
    }

    fn take(&mut self, made: Self::Made) -> Result<(), Stop> {
        let mut fixes = made?;
        fixes.retain(|fix| !self.changed.contains(&fix.path));
        match &mut self.shown {
            Some(out) => {
                fixes.iter().try_for_each(|fix| out.write_all(difference(fix).as_bytes()))?;
                out.show()?;
                if out.is_closed() {
                    return Err(Stop::Closed);
                }
            }
            None => {
                if let Some(writer) = &mut self.writer {
                    self.changed.extend(fix::put(writer, &fixes).map_err(Failure::from)?);
                    fixes.retain(|fix| !self.changed.contains(&fix.path));
                }
            }
        }
        self.count += fixes.iter().map(|fix| fix.count).sum::<usize>();
        self.paths.extend(fixes.into_iter().map(|fix| fix.path));
        Ok(())
    }
}

impl<'f> Fixer<'f> {
    fn new(project: &'f Project, scaffold: Scaffold<'f>) -> Self {
        let (paths, changed) = (BTreeSet::new(), BTreeSet::new());
        Self { project, scaffold, writer: None, changed, shown: None, count: 0, paths }
    }
}

/// What was fixed at once.
struct Round {
    count: usize,
    paths: BTreeSet<String>,
    changed: BTreeSet<String>,
}

/// Makes the fixes of what is found now, but for files that somebody `changed` meanwhile.
fn mend_once(
    session: &Session<'_>,
    project: &Project,
    options: &Options,
    scaffold: Scaffold<'_>,
    changed: BTreeSet<String>,
) -> Result<Round, Failure> {
    let wait = |holder: &files::Holder| session.terminal.say(&failure::waiting(holder));
    let writer = fix::writer(project).map(|writer| writer.on_wait(wait));
    let mut fixer = Fixer { writer, changed, ..Fixer::new(project, scaffold) };
    if let Err(Stop::Failed(failure)) =
        checked(project, options, session.terminal.prose(), &mut fixer)
    {
        return Err(failure);
    }
    let Fixer { writer, count, paths, mut changed, .. } = fixer;
    if let Some(mut writer) = writer {
        writer.commit_each()?;
        changed.extend(writer.left_alone());
    }
    Ok(Round { count, paths, changed })
}

/// A project after its fixes.
struct Fixed {
    project: Project,
    options: Options,
    /// Whether somebody changed files meanwhile, which were left alone.
    is_changed: bool,
}

/// Makes the fixes; gives the project as it is after them.
fn mend(
    session: &Session<'_>,
    command: &Check,
    mut project: Project,
    mut options: Options,
    scaffold: Scaffold<'_>,
) -> Result<Fixed, Failure> {
    let prose = session.terminal.prose();
    let (mut count, mut paths, mut changed) = (0, BTreeSet::new(), BTreeSet::new());
    for _ in 0..MAX_ROUNDS {
        let round = mend_once(session, &project, &options, scaffold, changed)?;
        let Round { count: own, paths: mut fixed, changed: others } = round;
        changed = others;
        if fixed.is_empty() {
            break;
        }
        fixed.retain(|path| !changed.contains(path));
        count += own;
        paths.append(&mut fixed);
        // There may be files now that were not there.
        project = self::project(session, command)?;
        options = self::options(&project, command)?;
    }
    let said = if count == 0 {
        text(prose, "check-nothing-to-fix", &[])
    } else {
        text(prose, "check-fixed", &[("count", count), ("files", paths.len())])
    };
    say(&said);
    let changed = changed.into_iter().map(failure::changed).collect::<Vec<_>>();
    session.terminal.report_all(&changed);
    Ok(Fixed { project, options, is_changed: !changed.is_empty() })
}

/// The baseline in a file; `None` where there is none.
fn baseline(path: &Path) -> Result<Option<Baseline>, Failure> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let files = files::Folder::new(folder.unwrap_or(Path::new(".")))?;
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let text = match files::read_text(&files, name, files::DEFAULT_LIMIT) {
        Ok(text) => text,
        Err(files::Error::NotFound { .. }) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let baseline = Baseline::read(text.file.text()).map_err(|error| {
        let diagnostic = Diagnostic::new(RuleId::BaselineInvalid);
        let shown = path.display().to_string();
        Failure::usage(diagnostic.with("path", shown).with("reason", error.to_string()))
    })?;
    Ok(Some(baseline))
}

/// Counts findings, and keeps none.
#[derive(Default)]
struct Counter(Counts);

impl Receiver for Counter {
    type Made = ();
    type Error = std::convert::Infallible;

    fn make(&self, found: Found) {
        self.0.add(&found.findings);
    }

    fn take(&mut self, (): ()) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// Writes a baseline of all there is, which is known from then on.
fn write_baseline(
    session: &Session<'_>,
    path: &Path,
    project: &Project,
    options: &Options,
    printer: &mut Printer<'_>,
) -> Result<Summary, Failure> {
    let prose = session.terminal.prose();
    let mut counter = Counter::default();
    let Ok(summary) = checked(project, options, prose, &mut counter);
    let baseline = counter.0.baseline();
    output::write(&baseline.to_json(), Some(path))?;
    let arguments = Arguments::from_iter([
        ("count", number(baseline.len())),
        ("path", Fact::from(path.display().to_string())),
    ]);
    say(&prose.text("check-baseline-written", &arguments));
    printer.tally.known = baseline.len();
    Ok(summary)
}

/// Shows what the fixes would change, as unified differences.
fn show_diff(
    project: &Project,
    options: &Options,
    scaffold: Scaffold<'_>,
    prose: &Prose,
) -> Result<(), Failure> {
    let mut fixer = Fixer { shown: Some(Stream::new()), ..Fixer::new(project, scaffold) };
    match checked(project, options, prose, &mut fixer) {
        Err(Stop::Failed(failure)) => return Err(failure),
        Ok(_) | Err(Stop::Closed) => {}
    }
    let Some(mut out) = fixer.shown else { return Ok(()) };
    if fixer.paths.is_empty() {
        writeln!(out, "{}", text(prose, "check-nothing-to-fix", &[]))?;
    }
    Ok(out.flush()?)
}

fn difference(fix: &FileFix) -> String {
    let before = String::from_utf8_lossy(fix.before.as_deref().unwrap_or_default());
    let after = String::from_utf8_lossy(&fix.after);
    // Fixes change few lines: where they are many, the smallest difference is not looked for.
    let diff =
        TextDiff::configure().timeout(MAX_COMPARING).diff_lines(before.as_ref(), after.as_ref());
    let (from, to) = (format!("a/{}", fix.path), format!("b/{}", fix.path));
    let (from, to) = (visible::line(&from), visible::line(&to));
    visible::lines(&diff.unified_diff().header(&from, &to).to_string()).into_owned()
}

/// What people read after the findings: how many there are, by locale.
fn human_end(summary: &Summary, tally: &Tally, prose: &Prose) -> String {
    let mut out = String::new();
    if tally.by_locale.is_empty() {
        let _ = writeln!(out, "{}", text(prose, "check-clean", &[("files", summary.files)]));
    } else {
        out.push_str(&table(summary, tally, prose));
        let _ = writeln!(out, "\n{}", text(prose, "check-summary", &[("files", summary.files)]));
        if tally.fixable > 0 {
            let _ = writeln!(out, "{}", text(prose, "check-help-fix", &[("count", tally.fixable)]));
        }
    }
    if tally.known > 0 {
        let _ = writeln!(out, "{}", text(prose, "check-known", &[("count", tally.known)]));
    }
    out
}

/// How many findings of each severity each locale has.
fn table(summary: &Summary, tally: &Tally, prose: &Prose) -> String {
    let words = [
        "check-column-locale",
        "check-column-errors",
        "check-column-warnings",
        "check-column-infos",
    ];
    let mut rows = vec![words.map(|word| text(prose, word, &[]))];
    for own in summary.locales.iter().filter(|own| own.files > 0) {
        let tag = own.locale.to_string();
        let counts = tally.by_locale.get(&tag).copied().unwrap_or_default();
        let [errors, warnings, infos] = counts.map(|count| count.to_string());
        rows.push([tag, errors, warnings, infos]);
    }
    output::columns(&rows)
}

/// Prints what a rule is about, or the rules there are.
fn explain(name: &str, prose: &Prose) -> Result<(), Failure> {
    if name.is_empty() {
        let width = RULES.iter().map(|rule| rule.name().len()).max().unwrap_or_default();
        let line = |rule: &&Rule| {
            format!("{:width$}  {:7}  {}\n", rule.name(), rule.level(), rule.summary(prose))
        };
        return output::write(&RULES.iter().map(line).collect::<String>(), None);
    }
    match rule(name) {
        Some(rule) => output::write_line(&rule.explained(prose), None),
        None => {
            let nearest = nearest(name, RULES.iter().map(|rule| rule.name()));
            let diagnostic =
                Diagnostic::new(RuleId::UnknownRule).severity(Severity::Error).with("name", name);
            Err(Failure::usage(match nearest {
                Some(nearest) => diagnostic.with("suggestion", nearest),
                None => diagnostic,
            }))
        }
    }
}

fn text(prose: &Prose, id: &str, numbers: &[(&str, usize)]) -> String {
    prose.text(id, &numbers.iter().map(|(name, number)| (*name, self::number(*number))).collect())
}

fn number(count: usize) -> Fact {
    Fact::from(i64::try_from(count).unwrap_or(i64::MAX))
}
