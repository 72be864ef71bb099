//! The `depeche` program.

use std::process::ExitCode;

/// Rendering and checking allocate much in little pieces, on all threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    depeche_cli::main()
}
