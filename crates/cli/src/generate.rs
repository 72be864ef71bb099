//! `depeche completions` and `depeche man`: in English, whatever the environment says, unless
//! `--lang` asks for another language, so that packages made anywhere are the same.

use std::io;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::help::{EXIT_STATUS, Help};
use super::{Failure, output};
use depeche::prose::Prose;
use depeche_fluent::locale::Locale;

pub(super) fn completions(shell: Shell, asked: Option<&Locale>) -> Result<(), Failure> {
    let prose = prose(asked);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Help::new(&prose).command(), "depeche", &mut script);
    output::write(&String::from_utf8_lossy(&script), None)
}

fn prose(asked: Option<&Locale>) -> Prose {
    crate::prose(asked.map_or(&[], std::slice::from_ref))
}

/// One manual page for the program and all its commands.
pub(super) fn manual(asked: Option<&Locale>) -> Result<(), Failure> {
    let prose = prose(asked);
    let mut page = Vec::new();
    write_manual(&Help::new(&prose), &mut page)
        .map_err(|error| output::cannot_print(&error.kind().to_string()))?;
    output::write(&String::from_utf8_lossy(&page), None)
}

fn write_manual(help: &Help<'_>, page: &mut dyn io::Write) -> io::Result<()> {
    let program = help.command().after_help("");
    let commands = program.get_subcommands().filter(|command| command.get_name() != "help");
    let commands =
        commands.cloned().map(|command| command.mut_args(hide_common)).collect::<Vec<_>>();
    let man = Man::new(program);
    man.render_title(page)?;
    write_section(page, &[], |section| man.render_name_section(section))?;
    write_section(page, &[], |section| man.render_synopsis_section(section))?;
    write_section(page, &[], |section| man.render_description_section(section))?;
    write_section(page, &[], |section| man.render_options_section(section))?;
    writeln!(page, ".SH COMMANDS")?;
    for command in commands {
        write_command(page, command)?;
    }
    writeln!(page, ".SH \"EXIT STATUS\"")?;
    for status in EXIT_STATUS {
        let meaning = help.text(&format!("exit-status-{status}"), &[]);
        writeln!(page, ".TP\n\\fB{status}\\fR\n{}", meaning.replace('-', "\\-"))?;
    }
    write_section(page, &[], |section| man.render_version_section(section))
}

/// Options of every command are described once, with the program.
fn hide_common(argument: clap::Arg) -> clap::Arg {
    let common =
        argument.is_global_set() || matches!(argument.get_id().as_str(), "help" | "version");
    argument.hide(common)
}

/// A command as a part of the section on commands.
fn write_command(page: &mut dyn io::Write, command: Command) -> io::Result<()> {
    let name = command.get_name().to_owned();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let described = command.get_arguments().any(|argument| !argument.is_hide_set());
    let man = Man::new(command);
    writeln!(page, ".SS {name}")?;
    write_section(page, HEADING, |section| man.render_synopsis_section(section))?;
    writeln!(page, ".PP\n{about}")?;
    if described {
        write_section(page, HEADING, |section| man.render_options_section(section))?;
    }
    Ok(())
}

/// The line that opens a section.
const HEADING: &[&str] = &[".SH "];

/// A section without the preamble that `clap_mangen` puts before each, nor lines that start so.
fn write_section(
    page: &mut dyn io::Write,
    without: &[&str],
    render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut section = Vec::new();
    render(&mut section)?;
    let section = String::from_utf8_lossy(&section);
    let left_out =
        |line: &str| [".ie ", ".el "].iter().chain(without).any(|start| line.starts_with(start));
    let lines = section.lines().filter(|line| !left_out(line));
    lines
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .try_for_each(|line| writeln!(page, "{line}"))
}
