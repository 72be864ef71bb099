//! Documentation that tests write, and compare with what is committed.

use std::fs;

/// Holds a page to what the code says; `UPDATE_DOCS=1` writes it instead.
pub(crate) fn check(path: &str, expected: &str) {
    let file = crate::outside::root().join(path);
    if std::env::var_os("UPDATE_DOCS").is_some_and(|value| value == "1") {
        fs::write(&file, expected).expect(path);
        return;
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    let difference = found.lines().zip(expected.lines()).find(|(old, new)| old != new);
    assert!(
        found == expected,
        "{path} is out of date: UPDATE_DOCS=1 cargo test --test it renews it. First difference: \
         {difference:?}"
    );
}
