//! `depeche render` of the shipped story, from start to end, against a program that does nothing.
//!
//! The program is the one that `cargo build --release` makes; `DEPECHE` names another. Both are
//! copied, as `cargo install` copies: what a linker has just written lies in smaller pieces in the
//! system's cache, and costs a quarter more to start.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

fn main() {
    if std::env::var_os("NOTHING").is_some() {
        return;
    }
    ratio::print(
        "cold-start",
        "cold render, against an empty program",
        depeche_render,
        empty_program,
    );
    if !ratio::only_rows() {
        divan::main();
    }
}

#[path = "ratio/mod.rs"]
mod ratio;

/// Copies of both programs.
struct Programs {
    depeche: PathBuf,
    /// The bench itself, which does nothing if it is told so.
    empty: PathBuf,
}

static PROGRAMS: LazyLock<Programs> = LazyLock::new(|| {
    let own = std::env::current_exe().expect("this program");
    let profile = own.ancestors().nth(2).expect("the profile's folder");
    let program =
        std::env::var_os("DEPECHE").map_or_else(|| profile.join("depeche"), PathBuf::from);
    let folder = profile.join("cold_start");
    fs::create_dir_all(&folder).expect("a folder");
    let copy = |from: &Path, name: &str| {
        let to = folder.join(name);
        fs::copy(from, &to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
        to
    };
    Programs { depeche: copy(&program, "depeche"), empty: copy(&own, "empty") }
});

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("a program").success());
}

#[divan::bench(sample_count = 200)]
fn depeche_render() {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    run(Command::new(&PROGRAMS.depeche).args(["--catalog", catalog, "render", "--locale", "ar"]));
}

/// The cost of a process.
#[divan::bench(sample_count = 200)]
fn empty_program() {
    run(Command::new(&PROGRAMS.empty).env("NOTHING", "1"));
}
