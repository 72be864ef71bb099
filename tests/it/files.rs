//! What the program promises about files: what it reads, what it writes, and what it leaves alone.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A catalog on disk, and the program run on it.
struct House(tempfile::TempDir);

const SKELETON: &str = "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n";
const FRENCH: &str = "title = La une\nlead = Le vote { $votes }\n";
const ENGLISH: &str = "title = Front page\nlead = The vote { $votes }\n";

impl House {
    /// A story, its translation, and what is given.
    fn new(files: &[(&str, &str)]) -> Self {
        let house = Self(tempfile::tempdir().expect("a folder"));
        house.write("depeche.toml", "source = \"fr\"\n[policy]\nstale = \"fallback\"\n");
        house.write("une.md", SKELETON);
        house.write("fr/une.ftl", FRENCH);
        house.write("en/une.ftl", ENGLISH);
        files.iter().for_each(|(path, text)| house.write(path, text));
        house
    }

    /// The same with a ledger in which the English lead is stale.
    fn stale() -> Self {
        let house = Self::new(&[]);
        house.run(&["sync"]).done();
        house.write("fr/une.ftl", &FRENCH.replace("vote {", "scrutin {"));
        house
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        // The catalog is not the temporary folder itself, so that something can be outside it.
        self.0.path().join("locales").join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
        command.current_dir(self.0.path()).args(arguments);
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self.command(arguments).output().expect("the program runs"))
    }
}

/// What the program did.
struct Ran(Output);

impl Ran {
    fn status(&self) -> Option<i32> {
        self.0.status.code()
    }

    fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    fn done(self) -> Self {
        assert_eq!(self.status(), Some(0), "{}", self.stderr());
        self
    }

    /// It did not do what was asked, and named the file.
    fn refused(self, name: &str) -> Self {
        assert_eq!(self.status(), Some(2), "{}{}", self.stdout(), self.stderr());
        let said = self.stdout() + &self.stderr();
        assert!(said.contains(name), "{said}");
        self
    }
}

/// Every command that reads the ledger.
const READERS: [&[&str]; 9] = [
    &["render", "--locale", "en"],
    &["render", "--locale", "en", "--strict"],
    &["format", "lead", "--locale", "en"],
    &["check"],
    &["list"],
    &["status"],
    &["diff"],
    &["sync"],
    &["accept"],
];

/// What can keep a file from being read, and how that comes about.
type Spoilt = (&'static str, fn(&Path));

/// Some messages in a language.
fn messages(count: usize, text: &str) -> String {
    (0..count).fold(String::new(), |all, at| all + &format!("m{at} = {text} {at}\n"))
}

#[test]
fn records_that_cannot_be_read_are_an_error_everywhere() {
    let spoil: [Spoilt; 4] = [
        ("too large", |path| {
            let file = fs::OpenOptions::new().write(true).open(path).expect("the ledger");
            file.set_len(17 * 1024 * 1024).expect("a larger file");
        }),
        ("a folder", |path| {
            fs::remove_file(path).expect("gone");
            fs::create_dir(path).expect("a folder");
        }),
        #[cfg(unix)]
        ("a link out", |path| {
            let out = path.ancestors().nth(5).expect("the folder of the test").join("out.jsonl");
            fs::rename(path, &out).expect("moved");
            std::os::unix::fs::symlink(out, path).expect("a link");
        }),
        #[cfg(unix)]
        ("a link to nothing", |path| {
            fs::remove_file(path).expect("gone");
            std::os::unix::fs::symlink("nothing", path).expect("a link");
        }),
    ];
    for (name, spoil) in spoil {
        for path in [".depeche/ledger/en/une.jsonl", ".depeche/source/une.jsonl"] {
            let house = House::stale();
            let before = house.run(&["render", "--locale", "en"]).done();
            assert!(before.stdout().contains("Le scrutin"), "{}", before.stdout());
            spoil(&house.path(path));
            for command in READERS {
                let ran = house.run(command);
                assert_eq!(ran.status(), Some(2), "{name}, {path}, {command:?}: {}", ran.stdout());
                ran.refused(path);
            }
            let catalog = depeche::Catalog::open(house.path("")).expect("a catalog");
            let story = catalog.story("une").expect("a story");
            let english = "en".parse().expect("a tag");
            let error = story.edition(std::slice::from_ref(&english)).expect_err(name);
            assert!(error.to_string().contains(path), "{error}");
            assert!(story.coverage(&english).is_err(), "{name}");
            // Readers of the source alone need no records.
            assert!(story.edition(&["fr".parse().expect("a tag")]).is_ok(), "{name}");
        }
    }
}

#[test]
fn a_catalog_without_a_ledger_is_as_it_was() {
    let house = House::new(&[]);
    let shown = house.run(&["render", "--locale", "en", "--strict"]).done().stdout();
    assert!(shown.contains("The vote 96"), "{shown}");
    house.run(&["check"]).done();
    house.run(&["list"]).done();
    assert!(!house.path(".depeche").exists());
}

#[cfg(unix)]
#[test]
fn a_translation_that_cannot_be_read_is_no_missing_one() {
    let spoil: [Spoilt; 3] = [
        ("too large", |path| {
            let file = fs::OpenOptions::new().write(true).open(path).expect("the file");
            file.set_len(17 * 1024 * 1024).expect("a larger file");
        }),
        ("a link out", |path| {
            let out = path.ancestors().nth(3).expect("the folder of the test").join("out.ftl");
            fs::rename(path, &out).expect("moved");
            std::os::unix::fs::symlink(out, path).expect("a link");
        }),
        ("a link to nothing", |path| {
            fs::remove_file(path).expect("gone");
            std::os::unix::fs::symlink("nothing.ftl", path).expect("a link");
        }),
    ];
    for (name, spoil) in spoil {
        let house = House::new(&[]);
        spoil(&house.path("en/une.ftl"));
        for command in READERS {
            let ran = house.run(command);
            assert_eq!(ran.status(), Some(2), "{name}, {command:?}: {}", ran.stdout());
            ran.refused("en/une.ftl");
        }
        // A result that is not what was asked for is not written.
        house.run(&["render", "--locale", "en", "-o", "une.txt"]).refused("en/une.ftl");
        assert!(!house.0.path().join("une.txt").exists());
        assert_eq!(house.run(&["render", "--locale", "fr"]).done().stderr(), "");
        // A locale's own skeleton is read like its texts.
        let house = House::new(&[("en/une.md", "# { title }\n")]);
        spoil(&house.path("en/une.md"));
        house.run(&["render", "--locale", "en"]).refused("en/une.md");
    }
}

/// A lock that another process has: this one.
fn hold(house: &House) -> depeche::files::Writer<'static> {
    let mut writer = depeche::files::Writer::new(house.path(""));
    writer.lock().expect("the lock");
    writer
}

/// Starts a command that has to wait, and does something once it says that it does.
fn run_while_locked(house: &House, arguments: &[&str], meanwhile: impl FnOnce()) -> Ran {
    let lock = hold(house);
    let mut child = house
        .command(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut said = String::new();
    let mut stderr = BufReader::new(child.stderr.take().expect("its errors"));
    while !said.contains("waiting for `") {
        assert_ne!(stderr.read_line(&mut said).expect("a line"), 0, "{said}");
    }
    meanwhile();
    drop(lock);
    stderr.read_to_string(&mut said).expect("the rest");
    let mut output = child.wait_with_output().expect("its end");
    output.stderr = said.into_bytes();
    Ran(output)
}

#[test]
fn two_that_write_at_once_both_count() {
    let house = House::new(&[]);
    fs::remove_file(house.path("une.md")).expect("gone");
    for round in 0..5 {
        house.write("fr/une.ftl", &messages(4, &format!("texte {round}")));
        house.write("en/une.ftl", &messages(4, &format!("text {round}")));
        house.run(&["sync"]).done();
        house.write("fr/une.ftl", &messages(4, &format!("textes {round}")));
        let commands: [&[&str]; 3] = [&["accept", "une#m0"], &["accept", "une#m1"], &["sync"]];
        let start = |arguments: &&[&str]| {
            let mut command = house.command(arguments);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs")
        };
        for child in commands.iter().map(start).collect::<Vec<_>>() {
            Ran(child.wait_with_output().expect("its end")).done();
        }
        let open = house.run(&["diff"]).stdout();
        assert!(!open.contains("m0") && !open.contains("m1") && open.contains("m2"), "{open}");
        assert!(!house.path(".depeche/lock").exists());
    }
}

#[test]
fn who_waits_says_for_whom_and_leaves_in_the_end() {
    let house = House::new(&[]);
    let waited = run_while_locked(&house, &["sync"], || ()).done();
    assert!(waited.stderr().contains(&std::process::id().to_string()), "{}", waited.stderr());
    let lock = hold(&house);
    let left = house.run(&["sync"]).refused("another command is writing to the catalog");
    assert!(left.stderr().contains(&std::process::id().to_string()), "{}", left.stderr());
    // Who only reads does not wait.
    for command in [&["render", "--locale", "en"][..], &["check"], &["list"], &["status"]] {
        assert_eq!(house.run(command).done().stderr(), "");
    }
    drop(lock);
    house.run(&["sync"]).done();
}

#[test]
fn a_fix_leaves_alone_what_an_editor_saved_meanwhile() {
    let house = House::new(&[("fr/une.ftl", "title = La  une\nlead = Le vote { $votes }\n")]);
    let saved = "title = La  une\nlead = Le scrutin { $votes }\n";
    let ran = run_while_locked(&house, &["check", "--fix"], || house.write("fr/une.ftl", saved));
    assert_eq!(house.read("fr/une.ftl"), saved);
    ran.refused("`fr/une.ftl` was changed while the command was running");
    // And says so in other languages.
    let ran = run_while_locked(&house, &["check", "--fix"], || ()).done();
    assert!(ran.stderr().contains("fixes: 1"), "{}", ran.stderr());
    assert!(house.read("fr/une.ftl").contains("La une"));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn nothing_is_written_through_a_link_out_of_the_catalog() {
        let precious =
            |house: &House| fs::read_to_string(house.0.path().join("precious")).expect("it");
        // The stamps of files.
        let house = House::new(&[]);
        fs::write(house.0.path().join("precious"), "old").expect("a file");
        house.run(&["sync"]).done();
        fs::remove_file(house.path(".depeche/stamps")).expect("gone");
        symlink("../../precious", house.path(".depeche/stamps")).expect("a link");
        house.write("fr/une.ftl", &FRENCH.replace("La une", "La Une"));
        house.run(&["sync"]).done();
        assert_eq!(precious(&house), "old");
        // The folder of the ledger.
        for command in [&["sync"][..], &["accept"], &["status"], &["check"]] {
            let house = House::new(&[]);
            fs::create_dir_all(house.0.path().join("out")).expect("a folder");
            fs::create_dir_all(house.path(".depeche")).expect("a folder");
            symlink("../../out", house.path(".depeche/ledger")).expect("a link");
            house.run(command).refused(".depeche/ledger");
            assert_eq!(fs::read_dir(house.0.path().join("out")).expect("it").count(), 0);
        }
        // A translation, there or not.
        for target in ["../../precious", "../../none"] {
            let house = House::new(&[("de/une.ftl", "title = Der Aufmacher\n")]);
            fs::write(house.0.path().join("precious"), "old").expect("a file");
            fs::remove_file(house.path("en/une.ftl")).expect("gone");
            symlink(target, house.path("en/une.ftl")).expect("a link");
            house.run(&["check", "--fix=scaffold"]).refused("en/une.ftl");
            house.write("une.txt", "Front page\n\nThe vote 96\n");
            let text = house.path("une.txt").display().to_string();
            let import = ["import", &text, "--story", "une", "--locale", "en"];
            house.run(&import).refused("en/une.ftl");
            assert_eq!(precious(&house), "old");
            assert!(!house.0.path().join("none").exists());
        }
    }

    #[test]
    fn a_file_that_may_not_be_written_to_is_not_replaced() {
        let spaced = "title = La  une\nlead = Le vote { $votes }\n";
        let house = House::new(&[("fr/une.ftl", spaced)]);
        let forbid = |path: &str| {
            fs::set_permissions(house.path(path), fs::Permissions::from_mode(0o444)).expect("done");
        };
        forbid("fr/une.ftl");
        house.run(&["check", "--fix"]).refused("fr/une.ftl");
        assert_eq!(house.read("fr/une.ftl"), spaced);
        house.run(&["sync"]).done();
        forbid(".depeche/ledger/en/une.jsonl");
        let before = house.read(".depeche/ledger/en/une.jsonl");
        house.write("en/une.ftl", &ENGLISH.replace("Front page", "Page one"));
        house.run(&["sync"]).refused(".depeche/ledger/en/une.jsonl");
        assert_eq!(house.read(".depeche/ledger/en/une.jsonl"), before);
        house.write("une.txt", "old");
        forbid("une.txt");
        let result = house.path("une.txt").display().to_string();
        house.run(&["render", "--locale", "en", "-o", &result]).refused("une.txt");
        assert_eq!(house.read("une.txt"), "old");
    }

    #[test]
    fn new_files_have_the_mode_of_the_process() {
        let house = House::new(&[]);
        let program = env!("CARGO_BIN_EXE_depeche");
        let line = format!("umask 077; {program} sync && {program} render --locale en -o une.txt");
        let ran = Command::new("sh").args(["-c", &line]).current_dir(house.0.path()).output();
        Ran(ran.expect("a shell")).done();
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode(&house.path(".depeche/ledger/en/une.jsonl")), 0o600);
        assert_eq!(mode(&house.0.path().join("une.txt")), 0o600);
        // What is there keeps its own.
        let own = |mode| fs::Permissions::from_mode(mode);
        fs::set_permissions(house.0.path().join("une.txt"), own(0o640)).expect("done");
        house.run(&["render", "--locale", "en", "-o", "une.txt"]).done();
        assert_eq!(mode(&house.0.path().join("une.txt")), 0o640);
    }
}

#[test]
fn a_result_is_not_written_over_what_it_is_made_from() {
    let house = House::new(&[("en/une.md", "# { title }\n")]);
    house.run(&["sync"]).done();
    let files = [
        "en/une.ftl",
        "en/new.ftl",
        "une.md",
        "en/une.md",
        "depeche.toml",
        ".depeche/ledger/en/une.jsonl",
    ];
    for path in files {
        let before = fs::read(house.path(path)).ok();
        let result = house.path(path).display().to_string();
        house.run(&["render", "--locale", "en", "-o", &result]).refused("is a file of the catalog");
        assert_eq!(fs::read(house.path(path)).ok(), before, "{path}");
    }
    // Other files may stand there.
    for path in ["une.html", "en/une.html", "other.md"] {
        let result = house.path(path).display().to_string();
        house.run(&["render", "--locale", "en", "-o", &result]).done();
        assert!(house.read(path).contains("Front page"), "{path}");
    }
}

#[test]
fn standard_input_has_the_limit_that_files_have() {
    let house = House::new(&[]);
    let arguments = ["import", "-", "--story", "new", "--format", "html"];
    let mut child = house
        .command(&arguments)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut input = child.stdin.take().expect("its input");
    let part = vec![b'x'; 1024 * 1024];
    // It stops reading when it has had enough.
    while input.write_all(&part).is_ok() {}
    Ran(child.wait_with_output().expect("its end")).refused("`-` is too large");
    assert!(!house.path("new.md").exists());
}

#[test]
fn records_that_nobody_could_read_are_not_written() {
    use depeche::upkeep::{Error, Upkeep};

    let house = House::new(&[]);
    house.write("fr/une.ftl", &(FRENCH.to_owned() + &messages(40, "texte")));
    house.write("en/une.ftl", &(ENGLISH.to_owned() + &messages(40, "text")));
    let builder = depeche::Catalog::builder().max_file(2048);
    let catalog = builder.open(house.path("")).expect("a catalog");
    let error = Upkeep::new(&catalog).writing_to(house.path("")).sync().expect_err("too large");
    let Error::Write(depeche::files::WriteError::TooLarge { limit: 2048, .. }) = error else {
        panic!("{error}");
    };
    assert!(!house.path(".depeche").exists());
}
