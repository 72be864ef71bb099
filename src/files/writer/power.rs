//! A machine that loses its power: what was not waited for may be on the disk, or not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::tests::{PATHS, catalog, file, put, settle, shown, tree};
use super::*;
use crate::files::faults::{Done, refuse_after, stop_after, watch};

/// A file or folder, as it is and as it is on the disk.
#[derive(Clone)]
enum Node {
    Folder { now: BTreeMap<String, usize>, disk: BTreeMap<String, usize> },
    File { now: Vec<u8>, disk: Vec<u8> },
}

/// A file system that keeps as little as it may.
#[derive(Clone)]
struct Disk(Vec<Node>);

impl Disk {
    /// What is in a folder, all of it on the disk.
    fn of(root: &Path) -> Self {
        let mut disk = Self(vec![Node::Folder { now: BTreeMap::new(), disk: BTreeMap::new() }]);
        for (path, text) in tree(root) {
            let node = if root.join(&path).is_dir() {
                Node::Folder { now: BTreeMap::new(), disk: BTreeMap::new() }
            } else {
                Node::File { now: text.clone().into(), disk: text.into() }
            };
            disk.add(Path::new(&path), node);
        }
        disk.sync_system();
        disk
    }

    fn names(&mut self, at: usize) -> &mut BTreeMap<String, usize> {
        match &mut self.0[at] {
            Node::Folder { now, .. } => now,
            Node::File { .. } => panic!("a file"),
        }
    }

    fn find(&mut self, path: &Path) -> usize {
        path.iter().fold(0, |at, name| self.names(at)[name.to_str().unwrap()])
    }

    /// The folder of a path, and its name in there.
    fn above(&mut self, path: &Path) -> (usize, String) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (self.find(path.parent().unwrap()), name)
    }

    fn add(&mut self, path: &Path, node: Node) {
        let (above, name) = self.above(path);
        let at = self.0.len();
        self.0.push(node);
        self.names(above).insert(name, at);
    }

    fn sync(&mut self, at: usize) {
        match &mut self.0[at] {
            Node::Folder { now, disk } => disk.clone_from(now),
            Node::File { now, disk } => disk.clone_from(now),
        }
    }

    fn sync_system(&mut self) {
        (0..self.0.len()).for_each(|at| self.sync(at));
    }

    fn take(&mut self, done: &Done, root: &Path) {
        let own = |path: &'_ Path| path.strip_prefix(root).unwrap().to_owned();
        match done {
            Done::Folder(path) => {
                let node = Node::Folder { now: BTreeMap::new(), disk: BTreeMap::new() };
                self.add(&own(path), node);
            }
            Done::File(path, bytes) => {
                self.add(&own(path), Node::File { now: bytes.clone(), disk: Vec::new() });
            }
            Done::Bytes(path, bytes) => {
                let at = self.find(&own(path));
                let Node::File { now, .. } = &mut self.0[at] else { panic!("a folder") };
                now.clone_from(bytes);
            }
            Done::Rename(from, to) => {
                let at = self.find(&own(from));
                let (above, name) = self.above(&own(from));
                self.names(above).remove(&name);
                let (above, name) = self.above(&own(to));
                self.names(above).insert(name, at);
            }
            Done::Remove(path) => {
                let (above, name) = self.above(&own(path));
                self.names(above).remove(&name);
            }
            Done::SyncFile(path) | Done::SyncFolder(path) => {
                let at = self.find(&own(path));
                self.sync(at);
            }
            Done::SyncSystem => self.sync_system(),
        }
    }

    /// What is there when the machine starts again. Bytes that were not waited for are lost; names
    /// are, too, or all of them are there.
    fn restart(&self, root: &Path, keeps_names: bool) {
        let mut left = vec![(0, root.to_owned())];
        while let Some((at, path)) = left.pop() {
            match &self.0[at] {
                Node::File { disk, .. } => fs::write(path, disk).unwrap(),
                Node::Folder { now, disk } => {
                    fs::create_dir_all(&path).unwrap();
                    let names = if keeps_names { now } else { disk };
                    left.extend(names.iter().map(|(name, at)| (*at, path.join(name))));
                }
            }
        }
    }
}

/// Many files wait for the whole file system at once, few for each of them.
fn paths(is_many: bool) -> Vec<String> {
    let more = if is_many { 13 } else { 0 };
    let more = (0..more).map(|at| format!("es/more/{at}.ftl"));
    PATHS.iter().map(|path| (*path).to_owned()).chain(more).collect()
}

/// What becomes of a catalog whose machine loses its power at any time while that is done.
fn lose_power(is_many: bool, work: &dyn Fn(&Path) -> Result<(), WriteError>) -> [usize; 2] {
    let old = tree(catalog().path());
    let done = catalog();
    let files = paths(is_many);
    write_all(done.path(), &files.iter().map(|path| file(path)).collect::<Vec<_>>()).unwrap();
    let new = tree(done.path());
    let folder = catalog();
    let root = folder.path().canonicalize().unwrap();
    // The lock is made and removed beside all this.
    put(&root, ".depeche/kept", "");
    let mut disk = Disk::of(&root);
    watch(true);
    let result = work(&root);
    let steps = watch(false);
    let mut found = [0, 0];
    for (at, step) in steps.iter().enumerate() {
        if !matches!(step, Done::Remove(path) if path.ends_with("lock")) {
            disk.take(step, &root);
        }
        for keeps_names in [false, true] {
            let copy = tempfile::tempdir().unwrap();
            disk.restart(copy.path(), keeps_names);
            let seen = shown(copy.path());
            assert!(seen == old || seen == new, "{at}, {keeps_names}, {step:?}: {seen:?}");
            let mut writer = Writer::new(copy.path());
            writer.lock().unwrap();
            assert_eq!(writer.left_alone(), Vec::<String>::new(), "{at}, {step:?}");
            drop(writer);
            fs::remove_dir_all(copy.path().join(".depeche")).unwrap();
            assert_eq!(tree(copy.path()), seen, "{at}, {step:?}");
            found[usize::from(seen == new)] += 1;
            if at + 1 == steps.len() {
                assert_eq!(seen, if result.is_ok() { new.clone() } else { old.clone() });
            }
        }
    }
    found
}

#[test]
fn power_may_be_lost_while_files_are_written() {
    for is_many in [false, true] {
        let [old, new] = lose_power(is_many, &|root| {
            let mut writer = Writer::new(root);
            for path in paths(is_many) {
                writer.put(&path, file(&path).text.as_bytes(), Before::Anything)?;
            }
            writer.commit()
        });
        assert!(old > 30 && new > 20, "{old} {new}");
    }
}

#[test]
fn power_may_be_lost_while_files_are_put_back() {
    let undone = std::cell::Cell::new(0);
    for is_many in [false, true] {
        let refused = if is_many { 85..86 } else { 22..60 };
        for refused in refused.step_by(4) {
            lose_power(is_many, &|root| {
                refuse_after(refused);
                let files = paths(is_many).iter().map(|path| file(path)).collect::<Vec<_>>();
                let result = write_all(root, &files);
                stop_after(None);
                undone.set(undone.get() + usize::from(result.is_err()));
                result
            });
        }
    }
    assert!(undone.get() > 5, "{undone:?}");
}

#[test]
fn power_may_be_lost_while_the_next_one_does_what_is_left() {
    // Killed at some time, and finished by another process whose machine then stops.
    for killed in (2..70).step_by(4) {
        lose_power(false, &|root| {
            stop_after(Some(killed));
            let result = write_all(root, &PATHS.map(file));
            stop_after(None);
            drop(result);
            settle(root)?;
            if shown(root).contains_key("en") {
                Ok(())
            } else {
                Err(WriteError::Outside { path: String::new() })
            }
        });
    }
}
