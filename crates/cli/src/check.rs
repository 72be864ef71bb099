//! `depeche check`

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use similar::TextDiff;

use super::arguments::{Check, CheckFormat, FailOn, FixWhat};
use super::terminal::{painted, say};
use super::{Failure, Session, output};
use depeche::files;
use depeche::prose::Prose;
use depeche_check::baseline::Baseline;
use depeche_check::fix::{self, FileFix, Scaffold};
use depeche_check::report::{self, Format};
use depeche_check::{L10nError, Options, Progress, Project, RULES, Report, Rule, check_with, rule};
use depeche_fluent::bundle::Arguments;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity, nearest};
use depeche_fluent::fact::Fact;

/// Fixing is done again until nothing is left to fix, but not for ever.
const MAX_ROUNDS: usize = 8;

pub(super) fn run(session: &Session<'_>, command: &Check) -> Result<(), Failure> {
    if let Some(asked) = &command.explain {
        return explain(asked);
    }
    let project = project(session, command)?;
    let options = options(&project, command)?;
    let mut report = checked(&project, &options, session.terminal.prose());
    let heading = text(session.terminal.prose(), "check-scaffold", &[]);
    let scaffold = match command.fix {
        Some(FixWhat::Scaffold) => Scaffold::Comments(&heading),
        _ => Scaffold::No,
    };
    if command.diff {
        let fixes = fix::fixes(&project, &report, scaffold)?;
        return show_diff(&fixes, session.terminal.prose());
    }
    if command.fix.is_some() {
        report = mend(session, command, project, report, scaffold)?;
    }
    if let Some(path) = &command.baseline {
        apply_baseline(session, path, &mut report)?;
    }
    let prose = session.terminal.prose();
    let written = match command.format {
        CheckFormat::Human => human(session, &report),
        CheckFormat::Json => report::write(&report, Format::Json, prose),
        CheckFormat::Sarif => report::write(&report, Format::Sarif, prose),
        CheckFormat::Github => report::write(&report, Format::Github, prose),
        CheckFormat::Junit => report::write(&report, Format::Junit, prose),
        CheckFormat::Rdjsonl => report::write(&report, Format::Rdjsonl, prose),
    };
    if !written.is_empty() {
        output::write_line(&written, None)?;
    }
    let least = match command.fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
        FailOn::Info => Severity::Info,
    };
    if report.has(least) { Err(Failure::content(Vec::new())) } else { Ok(()) }
}

fn project(session: &Session<'_>, command: &Check) -> Result<Project, Failure> {
    match &command.config {
        Some(path) => {
            let source = session.arguments.source.clone();
            let source = source.unwrap_or_else(|| depeche::catalog::Config::default().source);
            Project::of_l10n(path, source).map_err(|error| l10n_failure(path, &error))
        }
        None => Ok(Project::of_catalog(&session.catalog()?)?.at(session.folder())),
    }
}

fn l10n_failure(path: &Path, error: &L10nError) -> Failure {
    let diagnostic = Diagnostic::new(RuleId::L10nInvalid)
        .with("path", path.display().to_string())
        .with("reason", error.to_string());
    Failure::usage(diagnostic)
}

/// What is to be checked; a path or locale that is not there is a mistake.
fn options(project: &Project, command: &Check) -> Result<Options, Failure> {
    let options = Options { locales: command.locale.clone(), paths: command.paths.clone() };
    if project.is_touched_by(&options) {
        return Ok(options);
    }
    let locales = project.locales().map(ToString::to_string).collect::<Vec<_>>();
    let nothing = Diagnostic::new(RuleId::NothingToCheck).with("expected", locales);
    Err(Failure::usage(nothing))
}

/// Checks, with a bar on a terminal when it takes long.
fn checked(project: &Project, options: &Options, prose: &Prose) -> Report {
    if !std::io::stderr().is_terminal() {
        return check_with(project, options, &|_| ());
    }
    let bar = ProgressBar::no_length();
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(text(prose, "check-progress", &[]));
    // Short runs are done before it is drawn for the first time.
    bar.enable_steady_tick(Duration::from_millis(500));
    let report = check_with(project, options, &|Progress { done, total }| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    report
}

/// Makes the fixes; gives what is left.
fn mend(
    session: &Session<'_>,
    command: &Check,
    mut project: Project,
    mut report: Report,
    scaffold: Scaffold<'_>,
) -> Result<Report, Failure> {
    let (mut count, mut paths) = (0, std::collections::BTreeSet::new());
    for _ in 0..MAX_ROUNDS {
        let fixes = fix::fixes(&project, &report, scaffold)?;
        if fixes.is_empty() {
            break;
        }
        fix::write(&project, &fixes).map_err(|error| {
            Failure::cannot_write(Path::new(&error.path), &error.source.to_string())
        })?;
        count += fixes.iter().map(|fix| fix.count).sum::<usize>();
        paths.extend(fixes.into_iter().map(|fix| fix.path));
        // There may be files now that were not there.
        project = self::project(session, command)?;
        report = checked(&project, &options(&project, command)?, session.terminal.prose());
    }
    let prose = session.terminal.prose();
    let said = if count == 0 {
        text(prose, "check-nothing-to-fix", &[])
    } else {
        text(prose, "check-fixed", &[("count", count), ("files", paths.len())])
    };
    say(&said);
    Ok(report)
}

/// Takes out what the baseline knows; writes one where there is none.
fn apply_baseline(session: &Session<'_>, path: &Path, report: &mut Report) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let files = files::Folder::new(folder.unwrap_or(Path::new(".")))?;
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    match files::read_text(&files, name, files::DEFAULT_LIMIT) {
        Ok(text) => {
            let baseline = Baseline::read(text.file.text()).map_err(|error| {
                let diagnostic = Diagnostic::new(RuleId::BaselineInvalid);
                Failure::usage(diagnostic.with("path", shown).with("reason", error.to_string()))
            })?;
            baseline.apply(report);
        }
        Err(files::Error::NotFound { .. }) => {
            let baseline = Baseline::of(report);
            output::write(&baseline.to_json(), Some(path))?;
            let arguments = Arguments::from_iter([
                ("count", number(baseline.len())),
                ("path", Fact::from(shown.as_str())),
            ]);
            say(&session.terminal.prose().text("check-baseline-written", &arguments));
            baseline.apply(report);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// What the fixes would change, as a unified difference.
fn show_diff(fixes: &[FileFix], prose: &Prose) -> Result<(), Failure> {
    if fixes.is_empty() {
        return output::write_line(&text(prose, "check-nothing-to-fix", &[]), None);
    }
    let mut out = String::new();
    for fix in fixes {
        let before = String::from_utf8_lossy(&fix.before);
        let after = String::from_utf8_lossy(&fix.after);
        let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
        let (from, to) = (format!("a/{}", fix.path), format!("b/{}", fix.path));
        let _ = write!(out, "{}", diff.unified_diff().header(&from, &to));
    }
    output::write(&out, None)
}

/// The findings, one after the other, and a summary by locale.
fn human(session: &Session<'_>, report: &Report) -> String {
    let prose = session.terminal.prose();
    let mut out = String::new();
    for finding in &report.findings {
        let _ = writeln!(out, "{}\n", session.terminal.finding(finding));
    }
    if report.findings.is_empty() {
        out.push_str(&text(prose, "check-clean", &[("files", report.files)]));
        out.push('\n');
    } else {
        out.push_str(&table(report, prose));
        let mendable = report.findings.iter().filter(|finding| finding.fix.is_some()).count();
        let _ = writeln!(out, "\n{}", text(prose, "check-summary", &[("files", report.files)]));
        if mendable > 0 {
            let _ = writeln!(out, "{}", text(prose, "check-help-fix", &[("count", mendable)]));
        }
    }
    if report.known > 0 {
        let _ = writeln!(out, "{}", text(prose, "check-known", &[("count", report.known)]));
    }
    painted(&out)
}

/// How many findings of each severity each locale has.
fn table(report: &Report, prose: &Prose) -> String {
    let words = [
        "check-column-locale",
        "check-column-errors",
        "check-column-warnings",
        "check-column-infos",
    ];
    let mut rows = vec![words.map(|word| text(prose, word, &[]))];
    for own in report.locales.iter().filter(|own| own.files > 0) {
        let tag = own.locale.to_string();
        let count = |severity: Severity| {
            let of = report.findings.iter().filter(|finding| {
                let locale = finding.diagnostic.subject.locale.as_deref();
                finding.diagnostic.severity == severity && locale == Some(tag.as_str())
            });
            of.count().to_string()
        };
        let counts = [Severity::Error, Severity::Warning, Severity::Info].map(count);
        let [errors, warnings, infos] = counts;
        rows.push([tag, errors, warnings, infos]);
    }
    output::columns(&rows)
}

/// Prints what a rule is about, or the rules there are.
fn explain(name: &str) -> Result<(), Failure> {
    if name.is_empty() {
        let width = RULES.iter().map(|rule| rule.name().len()).max().unwrap_or_default();
        let line = |rule: &&Rule| {
            format!("{:width$}  {:7}  {}\n", rule.name(), rule.level(), rule.summary)
        };
        return output::write(&RULES.iter().map(line).collect::<String>(), None);
    }
    match rule(name) {
        Some(rule) => output::write_line(&rule.to_string(), None),
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
