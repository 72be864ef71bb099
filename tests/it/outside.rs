//! Where things are: the project's own files, and what tests compare with and the project does not
//! hold, which environment variables name.

use std::path::{Path, PathBuf};

/// The project's root; tests run in the folder of the program's crate.
pub(crate) fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).expect("the program's crate is two folders below the root")
}

/// The catalog that the project ships.
pub(crate) fn locales() -> PathBuf {
    root().join("locales")
}

/// Says that a suite is left out. Where `CI` is set that is a failure, unless `DEPECHE_LEFT_OUT`
/// names the suite: a machine that cannot have it says so.
fn leave_out(suite: &str, what: &str, why: &str) {
    let said = std::env::var("DEPECHE_LEFT_OUT").unwrap_or_default();
    let is_said = said.split_whitespace().any(|one| one == suite);
    assert!(std::env::var_os("CI").is_none() || is_said, "{what} ({why}) must be here in CI");
    println!("left out: {what} ({why})");
}

/// Where the suites are; `None`, said on one line, without them.
pub(crate) fn shared(what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("DEPECHE_SHARED").map(|root| PathBuf::from(root).join(what));
    if folder.is_none() {
        leave_out("shared", what, "DEPECHE_SHARED is not set");
    }
    folder
}

/// Where the npm packages of `tests/peers` are installed; `None`, said on one line, without them.
pub(crate) fn peers() -> Option<PathBuf> {
    fetched("npm", "node_modules", "npm packages")
}

/// OASIS's schema of SARIF 2.1.0, from a crate that `tests/peers` names.
pub(crate) fn sarif_schema() -> Option<PathBuf> {
    let folder = fetched("crates", "vendor", "SARIF's schema")?;
    Some(folder.join("vendor/serde-sarif/src/schema.json"))
}

/// The test pages of Mozilla's Readability, from a crate that `tests/peers` names.
pub(crate) fn pages() -> Option<PathBuf> {
    let pages = "vendor/readability-rust/mozzilla-readability/test/test-pages";
    Some(fetched("crates", pages, "Readability's test pages")?.join(pages))
}

/// The folder of what `tests/peers` names, where `part` of it was fetched.
fn fetched(suite: &str, part: &str, what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("DEPECHE_PEERS").map(PathBuf::from);
    let folder = folder.filter(|folder| folder.join(part).exists());
    if folder.is_none() {
        leave_out(suite, &format!("comparison with {what}"), "not in DEPECHE_PEERS");
    }
    folder
}
