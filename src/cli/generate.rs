//! `depeche completions` and `depeche man`

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::arguments::Arguments;
use super::{Failure, output};

pub(super) fn completions(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "depeche", &mut script);
    output::write(&String::from_utf8_lossy(&script), None)
}

/// The manual of the program and of each of its commands, one after the other.
pub(super) fn manual() -> Result<(), Failure> {
    let mut command = Arguments::command();
    command.build();
    let mut page = Vec::new();
    let mut write = |command: clap::Command| {
        let written = clap_mangen::Man::new(command).render(&mut page);
        written.map_err(|error| Failure::cannot_write(std::path::Path::new("-"), &error))
    };
    write(command.clone())?;
    for subcommand in command.get_subcommands() {
        if subcommand.get_name() != "help" {
            let name = format!("depeche-{}", subcommand.get_name());
            write(subcommand.clone().name(name))?;
        }
    }
    output::write(&String::from_utf8_lossy(&page), None)
}
