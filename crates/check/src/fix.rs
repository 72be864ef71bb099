//! Mending what can be mended without a doubt.

use std::collections::{BTreeMap, HashSet};

use super::finding::{Edit, Finding, Fix};
use super::project::Project;
use depeche::files::{self, Before, WriteError, Writer};
use depeche_fluent::diagnostic::{Place, RuleId, SourceFile};
use depeche_fluent::ftl;

/// A byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The rule about it, whose fix stands before the text that edits are made in.
const UNMARKED: RuleId = RuleId::ByteOrderMark;

/// How often fixes that spoil the entries of a file are divided to find those that do not.
const MAX_TRIES: usize = 64;

/// A file as it is and as it would be.
#[derive(Clone, Debug)]
pub struct FileFix {
    /// Its path in the project.
    pub path: String,
    /// Its bytes; `None` where there is no file yet.
    pub before: Option<Vec<u8>>,
    /// Its bytes with the fixes made.
    pub after: Vec<u8>,
    /// How many findings are mended.
    pub count: usize,
}

/// What is to be added where messages are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scaffold<'s> {
    /// Nothing.
    No,
    /// The source text as a comment after this heading; files that are missing are made.
    Comments(&'s str),
}

/// The files that the fixes of findings would change, by path. Of edits that overlap the first is
/// made; a later check finds what is left.
///
/// All findings of a file are to be given at once, as a [`Receiver`](crate::Receiver) gets them.
///
/// # Errors
///
/// When a file can no longer be read.
pub fn fixes(
    project: &Project,
    findings: &[Finding],
    scaffold: Scaffold<'_>,
) -> Result<Vec<FileFix>, files::Error> {
    let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let wanted = finding.fix.is_some() || is_missing(finding);
        if wanted && finding.diagnostic.place.is_some() {
            by_path.entry(finding.path()).or_default().push(finding);
        }
    }
    let mut fixed = Vec::new();
    for (path, own) in by_path {
        let before = project.files().read(path, project.max_file)?.into_owned();
        if let Some((after, count)) = mended(&before, &own, scaffold)
            && after != before
        {
            fixed.push(FileFix { path: path.to_owned(), before: Some(before), after, count });
        }
    }
    if let Scaffold::Comments(heading) = scaffold {
        let missing = findings.iter().filter(|own| own.diagnostic.rule == RuleId::MissingFile);
        for finding in missing {
            fixed.extend(new_file(project, finding, heading));
        }
    }
    Ok(fixed)
}

/// The file that is missing, with the source as comments.
fn new_file(project: &Project, finding: &Finding, heading: &str) -> Option<FileFix> {
    let tag = finding.diagnostic.subject.locale.as_deref()?;
    let own = project.locales.iter().find(|own| own.locale.to_string() == tag)?;
    let path = own.path_of(&finding.diagnostic.argument("name")?)?;
    // A file that is there, readable or not, is no missing one.
    if !matches!(project.files().read(&path, project.max_file), Err(files::Error::NotFound { .. }))
    {
        return None;
    }
    let source = finding.diagnostic.place.as_ref()?.file.text();
    let mut text = format!("# {heading}\n\n");
    for line in source.lines() {
        if !line.trim().is_empty() && !line.starts_with('#') {
            text.push_str("# ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Some(FileFix { path, before: None, after: text.into_bytes(), count: 1 })
}

/// A writer of fixes in the folder of a project; `None` where its files are in no folder.
pub fn writer(project: &Project) -> Option<Writer<'static>> {
    Some(Writer::new(project.root.as_ref()?).limit(project.max_file))
}

/// Adds fixes to what a writer is to write; gives the files that were changed since they were read,
/// which are left alone.
///
/// # Errors
///
/// When a file cannot be written.
pub fn put(writer: &mut Writer<'_>, fixes: &[FileFix]) -> Result<Vec<String>, WriteError> {
    let mut changed = Vec::new();
    for fix in fixes {
        let before = fix.before.as_deref().map_or(Before::NOTHING, Before::Bytes);
        match writer.put(&fix.path, &fix.after, before) {
            Err(WriteError::Changed { path }) => changed.push(path),
            done => done?,
        }
    }
    Ok(changed)
}

/// Writes files: all of them, or none. Gives those that were changed since they were read, which
/// are left alone.
///
/// # Errors
///
/// When a file cannot be written; all are then as they were. Files that are in no folder cannot be.
pub fn write(project: &Project, fixes: &[FileFix]) -> Result<Vec<String>, WriteError> {
    let Some(first) = fixes.first() else { return Ok(Vec::new()) };
    let Some(mut writer) = writer(project) else {
        let source = std::io::ErrorKind::Unsupported.into();
        return Err(WriteError::Unwritable { path: first.path.clone(), source });
    };
    let mut changed = put(&mut writer, fixes)?;
    writer.commit_each()?;
    changed.append(&mut writer.left_alone());
    Ok(changed)
}

fn is_missing(finding: &Finding) -> bool {
    finding.diagnostic.rule == RuleId::MissingMessage
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
    let unmark = mark && findings.iter().any(|finding| finding.diagnostic.rule == UNMARKED);
    let fixes = findings.iter().filter(|finding| finding.diagnostic.rule != UNMARKED);
    let fixes = apart(fixes.filter_map(|finding| finding.fix.as_ref()));
    let (edited, count) = edited(text, &fixes)?;
    let mut count = count + usize::from(unmark);
    let mut out = Vec::with_capacity(bytes.len() + 64);
    if mark && !unmark {
        out.extend_from_slice(MARK);
    }
    out.extend_from_slice(edited.as_bytes());
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

/// Of fixes whose edits meet, the first.
fn apart<'f>(fixes: impl Iterator<Item = &'f Fix>) -> Vec<&'f Fix> {
    let mut chosen: Vec<&Fix> = Vec::new();
    // The edits of those that are chosen, by where they start: they do not meet.
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    for fix in fixes {
        let meets = |edit: &Edit| {
            let before = taken.range(..=edit.range.start).next_back();
            before.is_some_and(|(start, end)| *start == edit.range.start || *end > edit.range.start)
                || taken
                    .range(edit.range.start + 1..)
                    .next()
                    .is_some_and(|(start, _)| *start < edit.range.end)
        };
        if !fix.edits.iter().any(meets) {
            chosen.push(fix);
            taken.extend(fix.edits.iter().map(|edit| (edit.range.start, edit.range.end)));
        }
    }
    chosen
}

/// The text with fixes made, and how many. A fix after which an entry could no longer be read, such
/// as one that would leave a message without text, is not made.
fn edited(text: &str, fixes: &[&Fix]) -> Option<(String, usize)> {
    let unread = unread(text);
    let all = spliced(text, fixes)?;
    if self::unread(&all) <= unread {
        return Some((all, fixes.len()));
    }
    let mut kept = Vec::new();
    let mut fixes = fixes.to_vec();
    fixes.sort_by_key(|fix| region(text, fix).start);
    for group in fixes.chunk_by(|one, other| region(text, other).start < region(text, one).end) {
        let range = group.iter().map(|fix| region(text, fix));
        let range = range.reduce(|all, own| all.start..all.end.max(own.end))?;
        let mut own = readable(text.get(range.clone())?, range.start, group)?;
        kept.append(&mut own);
    }
    Some((spliced(text, &kept)?, kept.len()))
}

/// Of fixes of some entries, those after which the entries can be read as well as before. All are
/// tried together, then halves; of many that spoil them, a later check finds what is left.
fn readable<'f>(text: &str, offset: usize, fixes: &[&'f Fix]) -> Option<Vec<&'f Fix>> {
    let unread = unread(text);
    let (mut kept, mut left) = (Vec::new(), vec![fixes]);
    let mut tries = MAX_TRIES;
    while let Some(some) = left.pop() {
        let before = kept.len();
        kept.extend(some);
        let edits = kept.iter().flat_map(|fix: &&Fix| &fix.edits);
        if self::unread(&with_edits(text, offset, edits)?) <= unread {
            continue;
        }
        kept.truncate(before);
        tries -= 1;
        if tries == 0 {
            break;
        }
        if some.len() > 1 {
            let (first, second) = some.split_at(some.len() / 2);
            left.extend([second, first]);
        }
    }
    Some(kept)
}

/// The entries that a fix is in.
fn region(text: &str, fix: &Fix) -> std::ops::Range<usize> {
    let start = fix.edits.iter().map(|edit| edit.range.start).min().unwrap_or_default();
    let end = fix.edits.iter().map(|edit| edit.range.end).max().unwrap_or_default();
    let begins = |at: usize| {
        let line = text.get(at..).unwrap_or_default();
        line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#')
    };
    let mut from = start;
    loop {
        let line = text.get(..from).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        if line == 0 || begins(line) {
            from = line;
            break;
        }
        from = line - 1;
    }
    let mut to = end;
    while let Some(line) = text.get(to..).and_then(|rest| rest.find('\n')) {
        to += line + 1;
        if begins(to) {
            return from..to;
        }
    }
    from..text.len()
}

/// How many entries cannot be read.
fn unread(text: &str) -> usize {
    let resource = ftl::parse(&SourceFile::new("", text), ftl::MAX_NESTING);
    resource.diagnostics.iter().filter(|found| found.rule == "syntax").count()
}

fn spliced(text: &str, fixes: &[&Fix]) -> Option<String> {
    with_edits(text, 0, fixes.iter().flat_map(|fix| &fix.edits))
}

/// A part of a file, which begins at an offset, with edits made.
fn with_edits<'f>(
    text: &str,
    offset: usize,
    edits: impl Iterator<Item = &'f Edit>,
) -> Option<String> {
    let mut edits = edits.collect::<Vec<_>>();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for edit in edits {
        out.push_str(text.get(at..edit.range.start.checked_sub(offset)?)?);
        out.push_str(&edit.text);
        at = edit.range.end.checked_sub(offset)?;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// Appends the source of missing messages as comments, unless they are there; says how many.
fn scaffolded<'f>(
    text: &str,
    sources: impl Iterator<Item = &'f Place>,
    heading: &str,
    out: &mut Vec<u8>,
) -> usize {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines = text.lines().collect::<HashSet<_>>();
    let mut count = 0;
    for source in sources {
        let entry = source.text();
        let first = entry.lines().next().unwrap_or_default();
        let known = format!("# {first}");
        if lines.contains(known.as_str()) {
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
