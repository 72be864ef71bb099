//! Earlier versions of files, from the git repository they are kept in.
//!
//! The `git` program reads them: the only user of another program.

use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The history of a folder in a git repository.
#[derive(Clone, Debug)]
pub struct History {
    folder: PathBuf,
    /// The path of the folder in the repository, empty or with a final `/`.
    prefix: String,
}

/// A file that a commit changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The commit's name.
    pub commit: String,
    /// The path of the file in the folder, from that commit on.
    pub path: String,
    /// The path it had before, where the commit renamed it.
    pub renamed_from: Option<String>,
    /// The contents before it: one for each parent of the commit, `None` where there was no file.
    pub before: Vec<Option<String>>,
    /// The contents after it; `None` where it removed the file.
    pub after: Option<String>,
}

/// The history could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// There is no `git` program.
    #[error("there is no `git` program")]
    NoGit(
        /// Why it could not be started.
        #[source]
        io::Error,
    ),
    /// The folder is in no git repository, or in one without commits.
    #[error("there is no git history")]
    NoHistory,
    /// The repository is a shallow clone: its history begins where it was cut.
    #[error("the git history is cut short: the repository is a shallow clone")]
    Shallow,
    /// Contents of the history are missing, as in a partial clone.
    #[error("contents of the git history are missing, as in a partial clone")]
    Partial,
    /// `git` failed.
    #[error("git: {0}")]
    Failed(
        /// What it said.
        String,
    ),
}

impl From<io::Error> for HistoryError {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// The separator of fields in what `git` prints.
const NUL: u8 = 0;

impl History {
    /// The history of a folder.
    ///
    /// # Errors
    ///
    /// When there is no `git` program, no repository, or no commit in it, or not all of the history
    /// is there.
    pub fn of(folder: &Path) -> Result<Self, HistoryError> {
        let history = Self { folder: folder.to_owned(), prefix: String::new() };
        let shown = history
            .git(&["rev-parse", "--show-prefix", "HEAD"])
            .stderr(Stdio::null())
            .output()
            .map_err(HistoryError::NoGit)?;
        let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
        let mut lines = shown.lines();
        match (lines.next(), lines.next()) {
            (Some(prefix), Some(head)) if is_name(head) => {
                let history = Self { prefix: prefix.to_owned(), ..history };
                history.check_whole()?;
                Ok(history)
            }
            _ => Err(HistoryError::NoHistory),
        }
    }

    /// Whether all commits are there, and all contents of the folder.
    fn check_whole(&self) -> Result<(), HistoryError> {
        if self.said(&["rev-parse", "--is-shallow-repository"])?.trim() != "false" {
            return Err(HistoryError::Shallow);
        }
        // In a partial clone contents may have been left out, and objects can be lost anywhere.
        let mut list = self
            .git(&["rev-list", "--objects", "--missing=print", "HEAD", "--", "."])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(HistoryError::NoGit)?;
        let mut is_whole = true;
        if let Some(out) = list.stdout.take() {
            for line in BufReader::new(out).split(b'\n') {
                is_whole &= !line?.starts_with(b"?");
            }
        }
        finish(list)?;
        if is_whole { Ok(()) } else { Err(HistoryError::Partial) }
    }

    /// What `git` says; nothing where it fails.
    fn said(&self, arguments: &[&str]) -> Result<String, HistoryError> {
        let said = self.git(arguments).stderr(Stdio::null()).output();
        let said = said.map_err(HistoryError::NoGit)?;
        Ok(String::from_utf8_lossy(&said.stdout).into_owned())
    }

    /// `git`, in the folder. Only its plumbing is asked, which does not go by what a person has
    /// configured for `git log` and `git diff`; nor does it hear what the environment says to it.
    fn git(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            // Where its own programs are is told to an installation out of the ordinary.
            let is_gits = name.as_encoded_bytes().starts_with(b"GIT_");
            if is_gits && name != "GIT_EXEC_PATH" {
                command.env_remove(name);
            }
        }
        command.arg("-C").arg(&self.folder);
        // What the settings would still change in what the plumbing says.
        command.args(["-c", "core.quotePath=false", "-c", "diff.renames=true"]);
        command.args(["-c", "diff.relative=false", "-c", "core.useReplaceRefs=false"]);
        command.args(["-c", "i18n.logOutputEncoding=UTF-8"]);
        command.args(arguments).stdin(Stdio::null());
        // A commit that is missing in a partial clone is not to be fetched.
        command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_TERMINAL_PROMPT", "0");
        command.env("GIT_NO_REPLACE_OBJECTS", "1").env("GIT_OPTIONAL_LOCKS", "0");
        command.env("LC_ALL", "C").env_remove("LANGUAGE");
        command
    }

    /// Gives every version of the files below the folder to `found`, newest first. Of a merge, only
    /// what none of its parents has.
    ///
    /// # Errors
    ///
    /// When `git` fails.
    pub fn versions(&self, found: &mut dyn FnMut(Version)) -> Result<(), HistoryError> {
        let mut commits = self
            .git(&["rev-list", "HEAD", "--", "."])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(HistoryError::NoGit)?;
        let Some(names) = commits.stdout.take() else { return Err(HistoryError::NoHistory) };
        let mut log = self
            .git(&["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev"])
            .args(["-M", "-l1000", "--no-relative", "--no-ext-diff", "--no-textconv"])
            .args(["--format=%x00%H", "--", "."])
            .stdin(names)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(HistoryError::NoGit)?;
        let Some(out) = log.stdout.take() else { return Err(HistoryError::NoHistory) };
        let mut fields = BufReader::new(out).split(NUL);
        let mut commit = String::new();
        while let Some(field) = fields.next() {
            let field = String::from_utf8_lossy(&field?).into_owned();
            let field = field.trim_start_matches('\n');
            if is_name(field) {
                field.clone_into(&mut commit);
            } else if let Some(change) = RawChange::read(field) {
                let mut path = || -> Result<String, HistoryError> {
                    let path = fields.next().transpose()?.unwrap_or_default();
                    Ok(String::from_utf8_lossy(&path).into_owned())
                };
                let first = path()?;
                let renamed = change.is_renamed.then(&mut path).transpose()?;
                let (from, to) = match renamed {
                    Some(to) => (Some(first), to),
                    None => (None, first),
                };
                // Where a file came from outside the folder, it begins.
                let inside = |path: &str| path.strip_prefix(&self.prefix).map(str::to_owned);
                if let Some(path) = inside(&to) {
                    found(Version {
                        commit: commit.clone(),
                        path,
                        renamed_from: from.as_deref().and_then(inside),
                        before: change.before,
                        after: change.after,
                    });
                }
            }
        }
        finish(log)?;
        finish(commits)
    }

    /// A reader of contents.
    ///
    /// # Errors
    ///
    /// When `git` cannot be started.
    pub fn contents(&self) -> Result<Contents, HistoryError> {
        let mut batch = self
            .git(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(HistoryError::NoGit)?;
        let (Some(asked), Some(told)) = (batch.stdin.take(), batch.stdout.take()) else {
            return Err(HistoryError::NoHistory);
        };
        let told = BufReader::new(told);
        Ok(Contents { prefix: self.prefix.clone(), batch, asked: Some(asked), told })
    }
}

/// The contents of a file at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Its name: files with the same contents have the same.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// What `git` knows of contents, one question after the other.
#[derive(Debug)]
pub struct Contents {
    prefix: String,
    batch: Child,
    /// `None` once there is nothing more to ask.
    asked: Option<ChildStdin>,
    told: BufReader<ChildStdout>,
}

impl Contents {
    /// The contents of that name, which a commit has.
    ///
    /// # Errors
    ///
    /// When `git` fails, or does not have them.
    pub fn named(&mut self, name: &str) -> Result<Content, HistoryError> {
        self.ask(name)?.ok_or_else(|| HistoryError::Failed(format!("missing object: {name}")))
    }

    /// The contents of a file of the folder as a commit has it; `None` if it has none.
    ///
    /// # Errors
    ///
    /// When `git` fails.
    pub fn at(&mut self, commit: &str, path: &str) -> Result<Option<Content>, HistoryError> {
        if path.contains('\n') {
            return Ok(None);
        }
        let question = format!("{commit}:{}{path}", self.prefix);
        self.ask(&question)
    }

    fn ask(&mut self, question: &str) -> Result<Option<Content>, HistoryError> {
        if let Some(asked) = &mut self.asked {
            writeln!(asked, "{question}")?;
            asked.flush()?;
        }
        let mut answer = String::new();
        self.told.read_line(&mut answer)?;
        // `<name> <kind> <size>`, or `<question> missing`.
        let mut words = answer.trim_end().rsplit(' ');
        let size = words.next().and_then(|size| size.parse::<usize>().ok());
        let (Some(size), Some(kind)) = (size, words.next()) else { return Ok(None) };
        let mut bytes = vec![0; size.saturating_add(1)];
        self.told.read_exact(&mut bytes)?;
        bytes.pop();
        let name = words.next().unwrap_or_default().to_owned();
        Ok((kind == "blob").then_some(Content { name, bytes }))
    }
}

impl Drop for Contents {
    fn drop(&mut self) {
        // Without more questions it ends by itself.
        self.asked = None;
        let _ = self.batch.wait();
    }
}

/// A line of `git log --raw`: `:100644 100644 <before> <after> M`, with one more colon, mode and
/// name for each further parent.
struct RawChange {
    before: Vec<Option<String>>,
    after: Option<String>,
    is_renamed: bool,
}

impl RawChange {
    fn read(line: &str) -> Option<Self> {
        let rest = line.trim_start_matches(':');
        let parents = line.len() - rest.len();
        let mut words = rest.split(' ').skip(parents + 1);
        let names = words.by_ref().take(parents + 1).map(|name| is_name(name).then_some(name));
        let mut names = names.collect::<Option<Vec<_>>>()?;
        let known = |name: &str| {
            let is_nothing = name.bytes().all(|byte| byte == b'0');
            (!is_nothing).then(|| name.to_owned())
        };
        let after = known(names.pop()?);
        // Of a merge, the names before are not told apart.
        let status = words.next()?;
        Some(Self {
            before: names.into_iter().map(known).collect(),
            after,
            is_renamed: parents == 1 && status.starts_with(['R', 'C']),
        })
    }
}

/// Whether a text is the full name of a git object.
fn is_name(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Waits for `git`, and says why it failed.
fn finish(mut child: Child) -> Result<(), HistoryError> {
    let mut said = String::new();
    if let Some(error) = &mut child.stderr {
        error.read_to_string(&mut said)?;
    }
    if child.wait()?.success() {
        return Ok(());
    }
    Err(HistoryError::Failed(said.lines().next().unwrap_or_default().to_owned()))
}
