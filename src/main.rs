//! The `depeche` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    depeche::cli::main()
}
