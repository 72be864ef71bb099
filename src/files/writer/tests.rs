//! What the writer promises, at every step at which something may go wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::*;
use crate::files::faults::{refuse_after, stop_after};
use crate::files::{EntryKind, Files as _, Folder, join};

pub(super) fn file(path: &str) -> NewFile {
    NewFile { path: path.to_owned(), text: format!("new {path}") }
}

/// Every file and folder below a folder, with the texts of files.
pub(super) fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().display().to_string();
            if path.is_dir() {
                found.insert(name, String::new());
                folders.push(path);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// The same as who reads it is shown it, without what is the program's own.
pub(super) fn shown(root: &Path) -> BTreeMap<String, String> {
    let files = Folder::new(root).unwrap();
    let mut found = BTreeMap::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in files.list(&folder).unwrap() {
            let path = join(&folder, &entry.name);
            if path == ".depeche" {
                continue;
            }
            let text = match entry.kind {
                EntryKind::Folder => {
                    folders.push(path.clone());
                    String::new()
                }
                EntryKind::File => {
                    assert!(files.stamp(&path).is_some(), "{path}");
                    String::from_utf8(files.read(&path, 999).unwrap().into_owned()).unwrap()
                }
            };
            found.insert(path, text);
        }
    }
    found
}

pub(super) fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A catalog with files that change and one that stays.
pub(super) fn catalog() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["a.md", "fr/a.ftl", "fr/stays.ftl"] {
        put(folder.path(), path, &format!("old {path}"));
    }
    folder
}

pub(super) const PATHS: [&str; 5] =
    ["a.md", "fr/a.ftl", "fr/new/b.ftl", "en/a.ftl", "fr/new/c.ftl"];

fn write(root: &Path) -> Result<(), WriteError> {
    write_all(root, &PATHS.map(file))
}

/// What a writer does that writes nothing of its own.
pub(super) fn settle(root: &Path) -> Result<(), WriteError> {
    Writer::new(root).lock()
}

#[test]
fn all_are_written_and_nothing_stays_behind() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), "old").unwrap();
    write_all(folder.path(), &[file("a.md"), file("fr/x/a.ftl")]).unwrap();
    let names = tree(folder.path());
    let names = names.iter().map(|(path, text)| format!("{path}: {text}")).collect::<Vec<_>>();
    assert_eq!(names, ["a.md: new a.md", "fr: ", "fr/x: ", "fr/x/a.ftl: new fr/x/a.ftl"]);
}

#[test]
fn a_process_that_is_killed_leaves_all_as_it_was_or_all_as_it_is_to_be() {
    let old = tree(catalog().path());
    let done = catalog();
    write(done.path()).unwrap();
    let new = tree(done.path());
    assert!(new.len() > old.len());
    let (mut finished, mut undone) = (0, 0);
    for steps in 0.. {
        let folder = catalog();
        let root = folder.path();
        stop_after(Some(steps));
        let result = write(root);
        stop_after(None);
        let seen = shown(root);
        assert!(seen == old || seen == new, "after {steps} steps: {seen:?}");
        assert!(result.is_err() || seen == new, "after {steps} steps");
        // Who reads writes nothing, and sees the same again.
        assert_eq!(shown(root), seen, "after {steps} steps");
        // Who writes next may be killed, too, at any time.
        let before = tree(root);
        for again in 0.. {
            let copy = tempfile::tempdir().unwrap();
            for (path, text) in &before {
                if root.join(path).is_dir() {
                    fs::create_dir_all(copy.path().join(path)).unwrap();
                } else {
                    put(copy.path(), path, text);
                }
            }
            stop_after(Some(again));
            let settled = settle(copy.path());
            stop_after(None);
            assert_eq!(shown(copy.path()), seen, "after {steps} and {again} steps");
            settle(copy.path()).unwrap();
            assert_eq!(tree(copy.path()), seen, "after {steps} and {again} steps");
            if settled.is_ok() {
                break;
            }
        }
        settle(root).unwrap();
        assert_eq!(tree(root), seen, "after {steps} steps");
        *if seen == new { &mut finished } else { &mut undone } += 1;
        if result.is_ok() && tree(root) == before {
            break;
        }
    }
    // Both before the list counts and after it there is something that can go wrong.
    assert!(finished > 10 && undone > 20, "{finished} {undone}");
}

#[test]
fn a_step_that_is_refused_changes_nothing() {
    let old = tree(catalog().path());
    let done = catalog();
    write(done.path()).unwrap();
    let new = tree(done.path());
    let mut refused = 0;
    for steps in 0.. {
        let folder = catalog();
        let root = folder.path();
        refuse_after(steps);
        let result = write(root);
        stop_after(None);
        let seen = shown(root);
        assert_eq!(seen, if result.is_ok() { new.clone() } else { old.clone() }, "{steps} steps");
        settle(root).unwrap();
        assert_eq!(tree(root), seen, "after {steps} steps");
        refused += usize::from(result.is_err());
        // The last steps are those of whoever removes what is left.
        if result.is_ok() && steps > 100 {
            break;
        }
    }
    assert!(refused > 30, "{refused}");
}

#[test]
fn nothing_is_written_unless_everything_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::write(root.join("a.md"), "old").unwrap();
    fs::create_dir_all(root.join("taken.ftl")).unwrap();
    fs::write(root.join("fixed.ftl"), "old").unwrap();
    let mut permissions = fs::metadata(root.join("fixed.ftl")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(root.join("fixed.ftl"), permissions).unwrap();
    let before = tree(root);
    for bad in ["taken.ftl", "fixed.ftl", "../out.md", "a.md/b.ftl"] {
        let error = write_all(root, &[file("a.md"), file("fr/x/a.ftl"), file(bad)]).unwrap_err();
        assert!(error.to_string().contains(bad), "{error}");
        assert_eq!(tree(root), before, "{bad}");
    }
    // Not even the folder of the catalog.
    let new = root.join("new/catalog");
    assert!(write_all(&new, &[file("a.md"), file("../out.md")]).is_err());
    assert_eq!(tree(root), before);
}

#[test]
fn what_nobody_could_read_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::new(folder.path()).limit(3);
    writer.put("a.ftl", b"abc", Before::Anything).unwrap();
    let error = writer.put("b.ftl", b"abcd", Before::Anything).unwrap_err();
    assert!(matches!(error, WriteError::TooLarge { size: 4, limit: 3, .. }), "{error}");
    drop(writer);
    assert_eq!(tree(folder.path()), BTreeMap::new());
}

#[test]
fn what_somebody_saved_meanwhile_is_left_alone() {
    let folder = catalog();
    let root = folder.path();
    let files = Folder::new(root).unwrap();
    let (bytes, stamp) = (b"old a.md", files.stamp("fr/a.ftl"));
    let changes = |writer: &mut Writer<'_>| -> Result<(), WriteError> {
        writer.put("a.md", b"mine", Before::Bytes(bytes))?;
        writer.put("fr/a.ftl", b"mine", Before::Stamp(stamp))?;
        writer.put("new.md", b"mine", Before::NOTHING)
    };
    for path in ["a.md", "new.md", "fr/a.ftl"] {
        let before = fs::read_to_string(root.join(path)).ok();
        let restore = || match &before {
            // The same file as it was: it has another stamp all the same.
            Some(text) => fs::write(root.join(path), text).unwrap(),
            None => fs::remove_file(root.join(path)).unwrap(),
        };
        // Before it is put.
        fs::write(root.join(path), "theirs").unwrap();
        let changed = changes(&mut Writer::new(root)).unwrap_err();
        assert!(matches!(&changed, WriteError::Changed { path: own } if own == path), "{changed}");
        restore();
        if path == "fr/a.ftl" {
            continue;
        }
        // Between that and the end.
        let put = |writer: &mut Writer<'_>| {
            writer.put("a.md", b"mine", Before::Bytes(bytes)).unwrap();
            writer.put("fr/a.ftl", b"mine", Before::Anything).unwrap();
            writer.put("new.md", b"mine", Before::NOTHING).unwrap();
        };
        let mut writer = Writer::new(root);
        put(&mut writer);
        fs::write(root.join(path), "theirs").unwrap();
        let before = tree(root);
        let changed = writer.commit().unwrap_err();
        assert!(matches!(&changed, WriteError::Changed { path: own } if own == path), "{changed}");
        drop(writer);
        assert_eq!(fs::read_to_string(root.join(path)).unwrap(), "theirs");
        let after = tree(root);
        let own = |tree: &BTreeMap<String, String>| {
            let own = tree.iter().filter(|(path, _)| !path.starts_with(".depeche"));
            own.map(|(path, text)| (path.clone(), text.clone())).collect::<Vec<_>>()
        };
        assert_eq!(own(&after), own(&before));
        restore();
    }
    // The others are written where each counts by itself.
    let mut writer = Writer::new(root);
    writer.put("a.md", b"mine", Before::Bytes(bytes)).unwrap();
    writer.put("fr/a.ftl", b"mine", Before::Anything).unwrap();
    fs::write(root.join("a.md"), "theirs").unwrap();
    writer.commit_each().unwrap();
    assert_eq!(writer.left_alone(), ["a.md"]);
    assert_eq!(fs::read_to_string(root.join("a.md")).unwrap(), "theirs");
    assert_eq!(fs::read_to_string(root.join("fr/a.ftl")).unwrap(), "mine");
}

#[test]
fn what_somebody_saved_after_a_kill_is_left_alone_and_named() {
    let folder = catalog();
    let root = folder.path();
    // Killed as soon as the list counts.
    let mut steps = 0;
    loop {
        stop_after(Some(steps));
        let result = write(root);
        stop_after(None);
        assert!(result.is_err(), "the list never counted");
        if root.join(".depeche/journal/redo").exists() {
            break;
        }
        settle(root).unwrap();
        steps += 1;
    }
    fs::write(root.join("a.md"), "theirs").unwrap();
    let mut writer = Writer::new(root);
    writer.lock().unwrap();
    assert_eq!(writer.left_alone(), ["a.md"]);
    drop(writer);
    assert_eq!(fs::read_to_string(root.join("a.md")).unwrap(), "theirs");
    assert_eq!(fs::read_to_string(root.join("fr/a.ftl")).unwrap(), "new fr/a.ftl");
    assert!(!root.join(".depeche").exists());
}

#[test]
fn a_path_that_is_put_twice_has_the_last_text() {
    let folder = catalog();
    let mut writer = Writer::new(folder.path());
    for text in ["one", "two"] {
        writer.put("a.md", text.as_bytes(), Before::Anything).unwrap();
        writer.put("fr/new.ftl", text.as_bytes(), Before::Anything).unwrap();
    }
    writer.commit().unwrap();
    drop(writer);
    let found = tree(folder.path());
    assert_eq!((found["a.md"].as_str(), found["fr/new.ftl"].as_str()), ("two", "two"));
}

#[test]
fn a_journal_that_is_none_is_an_error_for_everybody() {
    let folder = catalog();
    let root = folder.path();
    for text in
        ["", "{\"path\":\"a.md\",\"is_new\":false}\n", "{\"path\":\"../x\",\"is_new\":true}\n"]
    {
        put(root, ".depeche/journal/redo", text);
        let files = Folder::new(root).unwrap();
        assert!(files.read("a.md", 99).unwrap_err().to_string().contains("journal"), "{text}");
        assert!(files.list("").is_err(), "{text}");
        assert!(write(root).unwrap_err().to_string().contains("journal"), "{text}");
        assert_eq!(fs::read_to_string(root.join("a.md")).unwrap(), "old a.md");
    }
}

#[test]
fn another_writer_is_waited_for_and_named() {
    let folder = catalog();
    let mut first = Writer::new(folder.path());
    first.put("a.md", b"first", Before::Anything).unwrap();
    let mut second = Writer::new(folder.path()).longest_wait(Duration::ZERO);
    let error = second.put("a.md", b"second", Before::Anything).unwrap_err();
    let WriteError::Locked { holder } = error else { panic!("{error}") };
    assert_eq!(holder.process, std::process::id());
    let told = std::sync::Mutex::new(0);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let mut second = Writer::new(folder.path()).on_wait(|_| *told.lock().unwrap() += 1);
            second.put("a.md", b"second", Before::Anything)?;
            second.commit()
        });
        // It is told once, and then waits for the end of the first.
        while *told.lock().unwrap() == 0 {
            std::thread::yield_now();
        }
        first.commit().unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "first");
        drop(first);
        waiting.join().unwrap().unwrap();
    });
    assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "second");
    assert_eq!(told.into_inner().unwrap(), 1);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    #[test]
    fn links_are_followed_inside_and_refused_outside() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("locales");
        fs::create_dir_all(root.join("real")).unwrap();
        fs::write(root.join("real/a.md"), "old").unwrap();
        fs::write(folder.path().join("secret"), "old").unwrap();
        symlink(root.join("real/a.md"), root.join("a.md")).unwrap();
        symlink(folder.path().join("secret"), root.join("b.md")).unwrap();
        symlink(folder.path(), root.join("up")).unwrap();
        symlink(folder.path().join("later"), root.join("nowhere.md")).unwrap();
        write_all(&root, &[file("a.md")]).unwrap();
        assert!(root.join("a.md").is_symlink());
        assert_eq!(fs::read_to_string(root.join("real/a.md")).unwrap(), "new a.md");
        for path in ["b.md", "up/c.md", "up/new/c.md", "nowhere.md"] {
            assert!(write_all(&root, &[file(path)]).is_err(), "{path}");
        }
        assert_eq!(fs::read_to_string(folder.path().join("secret")).unwrap(), "old");
        assert!(!folder.path().join("later").exists());
        // Nor is the program's own folder, or its journal, somewhere else.
        let out = tempfile::tempdir().unwrap();
        symlink(out.path(), root.join(".depeche")).unwrap();
        assert!(write_all(&root, &[file("a.md")]).is_err());
        fs::remove_file(root.join(".depeche")).unwrap();
        fs::create_dir(root.join(".depeche")).unwrap();
        symlink(out.path(), root.join(".depeche/journal")).unwrap();
        assert!(write_all(&root, &[file("a.md")]).is_err());
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    }

    #[test]
    fn files_keep_their_mode_and_their_owner() {
        let folder = catalog();
        let path = folder.path().join("a.md");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        // Only the superuser can give a file away.
        let is_given = std::os::unix::fs::chown(&path, Some(12345), Some(54321)).is_ok();
        write(folder.path()).unwrap();
        let known = fs::metadata(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new a.md");
        assert_eq!(known.mode() & 0o7777, 0o640);
        if is_given {
            assert_eq!((known.uid(), known.gid()), (12345, 54321));
        }
        // A new file has the mode that the process gives to new files.
        fs::write(folder.path().join("like"), "").unwrap();
        let like = fs::metadata(folder.path().join("like")).unwrap().mode();
        assert_eq!(fs::metadata(folder.path().join("en/a.ftl")).unwrap().mode(), like);
    }
}
