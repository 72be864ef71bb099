//! Terminal transcripts: the README's own, and those of every command and its errors.

#[cfg(feature = "cli")]
#[test]
fn what_the_terminal_shows() {
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .default_bin_name("depeche")
        .case("README.md")
        .case("tests/cmd/*.md");
}
