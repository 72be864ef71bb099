//! What tests compare with and the project does not hold: found by environment variables.

use std::path::PathBuf;

/// Where the suites are; `None`, said on one line, without them.
pub(crate) fn shared(what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("DEPECHE_SHARED").map(|root| PathBuf::from(root).join(what));
    if folder.is_none() {
        println!("left out: {what} (DEPECHE_SHARED is not set)");
    }
    folder
}

/// Where the npm packages of `tests/peers` are installed; `None`, said on one line, without them.
pub(crate) fn peers() -> Option<PathBuf> {
    let folder = std::env::var_os("DEPECHE_PEERS").map(PathBuf::from);
    if folder.is_none() {
        println!("left out: comparison with npm packages (DEPECHE_PEERS is not set)");
    }
    folder
}
