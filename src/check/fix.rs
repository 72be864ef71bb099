//! Mending what can be mended without a doubt.

use std::collections::BTreeMap;
use std::io;

use super::finding::{Edit, Finding};
use super::project::Project;
use super::run::Report;
use crate::diagnostic::Place;
use crate::files::{self, write_atomically};

/// A byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A file as it is and as it would be.
#[derive(Clone, Debug)]
pub struct FileFix {
    /// Its path in the project.
    pub path: String,
    /// Its bytes.
    pub before: Vec<u8>,
    /// Its bytes with the fixes made.
    pub after: Vec<u8>,
    /// How many findings are mended.
    pub count: usize,
}

/// A fix could not be written.
#[derive(Debug, thiserror::Error)]
#[error("`{path}` cannot be written")]
pub struct Error {
    /// The file.
    pub path: String,
    /// Why.
    pub source: io::Error,
}

/// What is to be added where messages are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scaffold<'s> {
    /// Nothing.
    No,
    /// The source text as a comment after this heading.
    Comments(&'s str),
}

/// The files that fixes would change, by path. Of edits that overlap the first is made; a later
/// check finds what is left.
///
/// # Errors
///
/// When a file can no longer be read.
pub fn fixes(
    project: &Project,
    report: &Report,
    scaffold: Scaffold<'_>,
) -> Result<Vec<FileFix>, files::Error> {
    let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &report.findings {
        let wanted = finding.fix.is_some() || is_missing(finding);
        if wanted && finding.diagnostic.place.is_some() {
            by_path.entry(finding.path()).or_default().push(finding);
        }
    }
    let mut fixed = Vec::new();
    for (path, findings) in by_path {
        let before = project.files.read(path, project.max_file)?.into_owned();
        if let Some((after, count)) = mended(&before, &findings, scaffold)
            && after != before
        {
            fixed.push(FileFix { path: path.to_owned(), before, after, count });
        }
    }
    Ok(fixed)
}

/// Writes files, each whole or not at all.
///
/// # Errors
///
/// When a file cannot be written; those before it have been.
pub fn write(project: &Project, fixes: &[FileFix]) -> Result<(), Error> {
    for fix in fixes {
        let failed = |source| Error { path: fix.path.clone(), source };
        let root =
            project.root.as_ref().ok_or_else(|| failed(io::ErrorKind::Unsupported.into()))?;
        write_atomically(&root.join(&fix.path), &fix.after).map_err(failed)?;
    }
    Ok(())
}

fn is_missing(finding: &Finding) -> bool {
    finding.diagnostic.rule == "missing-message"
}

/// The bytes of a file with its fixes made, and how many; `None` if it cannot be edited.
fn mended(bytes: &[u8], findings: &[&Finding], scaffold: Scaffold<'_>) -> Option<(Vec<u8>, usize)> {
    let (mark, rest) = match bytes.strip_prefix(MARK) {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    // What is no UTF-8 was read with letters replaced: writing it would lose them.
    let text = std::str::from_utf8(rest).ok()?;
    let place = findings.first()?.diagnostic.place.as_ref()?;
    // The file was changed since it was checked.
    if place.file.text() != text {
        return None;
    }
    let mut edits: Vec<&Edit> = Vec::new();
    let mut count = 0;
    let mut unmark = false;
    for finding in findings {
        let Some(fix) = &finding.fix else { continue };
        if finding.diagnostic.rule == "byte-order-mark" {
            unmark = mark;
            count += 1;
            continue;
        }
        let overlaps = |edit: &Edit| {
            edits.iter().any(|known| {
                edit.range.start < known.range.end && known.range.start < edit.range.end
                    || edit.range.start == known.range.start
            })
        };
        if !fix.edits.iter().any(overlaps) {
            edits.extend(&fix.edits);
            count += 1;
        }
    }
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = Vec::with_capacity(bytes.len() + 64);
    if mark && !unmark {
        out.extend_from_slice(MARK);
    }
    let mut at = 0;
    for edit in edits {
        out.extend_from_slice(text.get(at..edit.range.start)?.as_bytes());
        out.extend_from_slice(edit.text.as_bytes());
        at = edit.range.end;
    }
    out.extend_from_slice(text.get(at..)?.as_bytes());
    if let Scaffold::Comments(heading) = scaffold {
        let missing = findings.iter().filter(|finding| is_missing(finding));
        count += scaffolded(
            text,
            missing.filter_map(|finding| finding.source.as_ref()),
            heading,
            &mut out,
        );
    }
    Some((out, count))
}

/// Appends the source of missing messages as comments, unless they are there; says how many.
fn scaffolded<'f>(
    text: &str,
    sources: impl Iterator<Item = &'f Place>,
    heading: &str,
    out: &mut Vec<u8>,
) -> usize {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut count = 0;
    for source in sources {
        let entry = source.text();
        let first = entry.lines().next().unwrap_or_default();
        let known = format!("# {first}");
        if text.lines().any(|line| line == known) {
            continue;
        }
        if count == 0 && !out.ends_with(b"\n") && !out.is_empty() {
            out.extend_from_slice(end.as_bytes());
        }
        let lines = std::iter::once(format!("{end}# {heading}"))
            .chain(entry.trim_end().lines().map(|line| format!("# {line}")));
        for line in lines {
            out.extend_from_slice(line.trim_end().as_bytes());
            out.extend_from_slice(end.as_bytes());
        }
        count += 1;
    }
    count
}
