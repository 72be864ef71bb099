//! Nothing grows faster than its input: each entry point of the program is given an input of three
//! sizes, and the work between the larger two is compared with that between the smaller two.
//!
//! Work is counted in instructions by `valgrind`, which is exact enough for a ratio and sees what
//! allocates nothing. That takes minutes, and so is done only where `DEPECHE_GROWTH` is set (`.ci/full`
//! sets it); its value may be a part of the names of cases. A plain `cargo test` gives each input
//! once to the command that reads it, and only looks for work without an end.

mod cases;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use cases::{Case, cases};

/// Work may grow by this much for an input that is twice as large.
const MOST: f64 = 2.5;

/// What a debug build may take for one input of the largest size, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The arguments of the program for a case in a folder.
fn arguments(case: &Case, folder: &Path) -> Vec<String> {
    let folder = folder.display().to_string();
    let mut all = Vec::new();
    if !case.arguments.contains(&"--config") {
        all.extend(["--catalog".to_owned(), folder.clone()]);
    }
    all.extend(case.arguments.iter().map(|own| own.replace('@', &folder)));
    all
}

/// A folder with an input of so many pieces.
fn folder(case: &Case, size: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |files: Vec<(String, String)>| {
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
    };
    write((case.files)(size));
    for (arguments, files) in &case.before {
        let arguments =
            arguments.iter().map(|own| own.replace('@', &folder.path().display().to_string()));
        let mut program = Command::new(env!("CARGO_BIN_EXE_depeche"));
        program.arg("--catalog").arg(folder.path()).args(arguments);
        program.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program");
        write(files(size));
    }
    folder
}

/// The instructions that the program takes.
fn instructions(case: &Case, size: usize) -> f64 {
    let folder = folder(case, size);
    let count = tempfile::NamedTempFile::new().expect("a file");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("--log-file={}", count.path().display()))
        .arg(env!("CARGO_BIN_EXE_depeche"))
        .args(arguments(case, folder.path()))
        .env("RAYON_NUM_THREADS", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .expect("valgrind");
    assert!(output.status.code().is_some(), "{}: {:?}", case.name, output.status);
    let log = fs::read_to_string(count.path()).expect("a log");
    let line = log.lines().find(|line| line.contains("Collected :")).expect("a count");
    let number = line.rsplit(' ').next().and_then(|number| number.parse().ok());
    number.unwrap_or_else(|| panic!("{line}"))
}

/// Runs something on every case, two at a time; gives what is wrong.
fn each(is_wanted: impl Fn(&Case) -> bool, check: impl Fn(&Case) -> Option<String> + Sync) {
    let cases = cases();
    let chosen = cases.iter().filter(|case| is_wanted(case)).collect::<Vec<_>>();
    assert!(!chosen.is_empty(), "there is no such case");
    let (next, wrong) = (Mutex::new(chosen.iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let case = next.lock().expect("no panic").next();
                    let Some(case) = case else { break };
                    wrong.lock().expect("no panic").extend(check(case));
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_without_an_end() {
    let reads = |case: &Case| {
        let all = case.arguments.as_slice();
        all == ["check"] || all.contains(&"--config") || (all[0] == "import" && all.len() < 7)
    };
    each(reads, |case| {
        let folder = folder(case, case.size);
        let begun = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_depeche"))
            .args(arguments(case, folder.path()))
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        loop {
            if let Some(status) = child.try_wait().expect("the program") {
                let is_right = matches!(status.code(), Some(0..=2));
                return (!is_right).then(|| format!("{}: {status}", case.name));
            }
            if begun.elapsed() > PATIENCE {
                child.kill().expect("the program");
                child.wait().expect("the program");
                return Some(format!("{}: more than {} s", case.name, PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    });
}

#[test]
fn work_grows_as_its_input_does() {
    let Ok(wanted) = std::env::var("DEPECHE_GROWTH") else {
        eprintln!("left out: DEPECHE_GROWTH is not set");
        return;
    };
    let wanted = if wanted == "1" { "" } else { wanted.as_str() };
    each(
        |case| case.name.contains(wanted),
        |case| {
            let [one, two, four] = [1, 2, 4].map(|times| instructions(case, case.size * times));
            // What every run takes is left out of account, and too little to be told from it is no growth.
            let growth = (four - two) / (two - one).max(2e6);
            println!(
                "{:40} {:5.2}  {:>9.1} {:>9.1} {:>9.1}",
                case.name,
                growth,
                one / 1e6,
                two / 1e6,
                four / 1e6
            );
            (growth > MOST)
                .then(|| format!("{}: {growth:.2} times the work for twice the input", case.name))
        },
    );
}
