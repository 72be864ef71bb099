//! `depeche sync` on a large catalog: 1,000 stories of 100 messages in 10 languages beside the
//! source, a million translations.
//!
//! Prints the time of a first run, of runs that have nothing to do, of one after an edit, and of
//! `depeche adopt` on a history of 400 commits. Needs `git`.
//! `UPKEEP_STORIES` sets another number of stories.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const TARGETS: [&str; 10] = ["ar", "de", "en", "es", "it", "nl", "pl", "pt", "ru", "sv"];
const MESSAGES: usize = 100;

fn main() {
    let stories = std::env::var("UPKEEP_STORIES").ok().and_then(|count| count.parse().ok());
    let stories = stories.unwrap_or(1_000);
    let folder = tempfile::tempdir().expect("a folder");
    make(folder.path(), stories);
    println!("{stories} stories × {MESSAGES} messages × {} languages", TARGETS.len());
    say("first sync", || sync(folder.path()));
    // What changed in the last two seconds is read again whatever its stamp: see `upkeep/stamps.rs`.
    std::thread::sleep(Duration::from_secs(3));
    say("second sync", || sync(folder.path()));
    std::thread::sleep(Duration::from_secs(3));
    for _ in 0..3 {
        say("nothing to do", || sync(folder.path()));
    }
    let edited = folder.path().join("en/story-0.ftl");
    let text = fs::read_to_string(&edited).expect("a file");
    fs::write(edited, text.replace("Message 7 ", "The message 7 ")).expect("a file");
    say("one translation edited", || sync(folder.path()));
    adopt();
}

/// `depeche adopt` on a history of 400 commits, each of which edits one message of one file.
fn adopt() {
    const COMMITS: usize = 400;
    const STORIES: usize = 20;
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    make(root, STORIES);
    git(root, &["init", "--quiet"]);
    commit(root);
    for number in 0..COMMITS {
        let locale = TARGETS.get(number % (TARGETS.len() + 1)).unwrap_or(&"fr");
        let path = root.join(locale).join(format!("story-{}.ftl", number % STORIES));
        let text = fs::read_to_string(&path).expect("a file");
        let (from, to) = (number % MESSAGES, format!("Text {number} of message"));
        let line = format!("message-{from} = ");
        let edited = text.replacen(&line, &format!("{line}{to} "), 1);
        fs::write(&path, edited).expect("a file");
        commit(root);
    }
    println!(
        "{STORIES} stories × {MESSAGES} messages × {} languages, {COMMITS} commits",
        TARGETS.len()
    );
    say("adopt", || depeche(root, "adopt"));
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    let author = ["-c", "user.name=Redaction", "-c", "user.email=redaction@example.org"];
    let commit = ["commit", "--quiet", "--no-gpg-sign", "-m", "edit"];
    git(root, &[&author[..], &commit].concat());
}

fn git(root: &Path, arguments: &[&str]) {
    let status = Command::new("git").arg("-C").arg(root).args(arguments).status();
    assert!(status.expect("git").success());
}

fn make(root: &Path, stories: usize) {
    for (index, locale) in std::iter::once(&"fr").chain(&TARGETS).enumerate() {
        let folder = root.join(locale);
        fs::create_dir_all(&folder).expect("a folder");
        for story in 0..stories {
            let mut text = String::new();
            for message in 0..MESSAGES {
                let _ = writeln!(
                    text,
                    "message-{message} = Message {message} of story {story} in language {index}, \
                     which {{ $votes }} countries have read to its very end."
                );
            }
            fs::write(folder.join(format!("story-{story}.ftl")), text).expect("a file");
        }
    }
}

fn sync(root: &Path) {
    depeche(root, "sync");
}

fn depeche(root: &Path, command: &str) {
    let status = Command::new(env!("CARGO_BIN_EXE_depeche"))
        .arg("--catalog")
        .arg(root)
        .arg(command)
        .stdout(Stdio::null())
        .status();
    assert!(status.expect("the program").success());
}

fn say(what: &str, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    println!("{what:<24} {:6.2} s", start.elapsed().as_secs_f64());
}
