//! Terminal transcripts: the README's own, and those of every command and its errors.

#[test]
fn what_the_terminal_shows() {
    // The commands are run where this process is, and name `locales` from there.
    let root = crate::outside::root();
    std::env::set_current_dir(root).expect("the root");
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .default_bin_name("depeche")
        .case(root.join("README.md"))
        .case(root.join("tests/cmd/*.md"));
}
