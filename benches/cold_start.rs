//! `depeche render` of the shipped story, from start to end, against a program that does nothing.

use std::process::{Command, Stdio};

fn main() {
    if std::env::var_os("NOTHING").is_some() {
        return;
    }
    ratio::print("cold render, against an empty program", depeche_render, empty_program);
    divan::main();
}

#[path = "ratio/mod.rs"]
mod ratio;

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("a program").success());
}

#[divan::bench(sample_count = 200)]
fn depeche_render() {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    run(Command::new(env!("CARGO_BIN_EXE_depeche")).args([
        "--catalog",
        catalog,
        "render",
        "--locale",
        "ar",
    ]));
}

/// The cost of a process.
#[divan::bench(sample_count = 200)]
fn empty_program() {
    // The bench itself, told to do nothing, is an empty Rust program.
    let own = std::env::current_exe().expect("this program");
    run(Command::new(own).env("NOTHING", "1"));
}
