//! `depeche render` of the shipped story, from start to end, against a program that does nothing.
//!
//! The program is the one that `cargo build --release` makes; `DEPECHE` names another.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

fn main() {
    if std::env::var_os("NOTHING").is_some() {
        return;
    }
    assert!(PROGRAM.exists(), "{}: cargo build --release makes it", PROGRAM.display());
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

/// The program, beside the folder of this bench.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| match std::env::var_os("DEPECHE") {
    Some(program) => program.into(),
    None => {
        let own = std::env::current_exe().expect("this program");
        own.ancestors().nth(2).expect("the profile's folder").join("depeche")
    }
});

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("a program").success());
}

#[divan::bench(sample_count = 200)]
fn depeche_render() {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    run(Command::new(&*PROGRAM).args(["--catalog", catalog, "render", "--locale", "ar"]));
}

/// The cost of a process.
#[divan::bench(sample_count = 200)]
fn empty_program() {
    // The bench itself, told to do nothing, is an empty Rust program.
    let own = std::env::current_exe().expect("this program");
    run(Command::new(own).env("NOTHING", "1"));
}
