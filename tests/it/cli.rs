//! The program as others run it: streams, files, the environment, and what it writes for shells.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

/// The program in the package's folder, with nothing of the tester's environment that it reads.
fn depeche(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
    command.args(arguments).current_dir(crate::outside::root());
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    depeche(arguments).output().expect("the program runs")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

#[test]
fn a_closed_pipe_is_no_error() {
    for arguments in [
        &["render", "--locale", "ar"][..],
        &["render", "--locale", "fr", "--format", "html", "--page"],
        &["format", "title", "--locale", "fr"],
        &["list"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
    ] {
        let (reader, writer) = io::pipe().expect("a pipe");
        drop(reader);
        let output = depeche(arguments).stdout(writer).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(stderr(&output), "", "{arguments:?}");
    }
}

#[test]
fn one_thread_is_enough() {
    // No thread has room for such a stack.
    let huge = [("RUST_MIN_STACK", (1_u64 << 46).to_string())];
    for arguments in [&["check"][..], &["list"], &["status"], &["render", "--locale", "fr"]] {
        let output = depeche(arguments).envs(huge.clone()).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), stdout(&run(arguments)), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn names_and_texts_command_no_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("depeche.toml", "source = \"fr\"\n");
    for name in ["a\n##[error]b", "\u{1b}]0;c\u{7}", "d\u{202e}"] {
        write(&format!("fr/{name}.ftl"), "title = La  une \u{1b}]0;x\u{7} \u{202e}\nlead = { $x\n");
        write(&format!("en/{name}.ftl"), "title = Front page\n");
    }
    let path = folder.path().display().to_string();
    let all = [
        &["list"][..],
        &["sync"],
        &["status"],
        &["check"],
        &["check", "--format", "github"],
        &["check", "--diff"],
        &["diff"],
        &["import", "nothing\u{1b}\n##[error].txt", "--story", "a\n##[error]b"],
        &["render", "\u{1b}\n##[error]x", "--locale", "fr"],
    ];
    let mut shown = String::new();
    for (round, arguments) in all.iter().chain(&all).enumerate() {
        if round == all.len() {
            // What was attested is stale from now on.
            write("fr/d\u{202e}.ftl", "title = La une \u{1b}]0;y\u{7} \u{202e}z\n");
        }
        let output = run(&[&["--catalog", &path], *arguments].concat());
        for text in [stdout(&output), stderr(&output)] {
            let raw = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
            assert!(!text.contains(raw), "{arguments:?}: {text:?}");
            assert!(!text.lines().any(|line| line.starts_with("##")), "{arguments:?}: {text}");
            shown.push_str(text);
        }
    }
    for written in ["⟨U+000A⟩##[error]b", "⟨U+001B⟩]0;c⟨U+0007⟩", "d⟨U+202E⟩", "⟨U+202E⟩z"]
    {
        assert!(shown.contains(written), "{written} in {shown}");
    }
}

#[test]
fn colour_is_for_terminals_that_want_it() {
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = depeche(&["render", "nope", "--locale", "fr"]);
        let output = command.envs(variables.iter().copied()).output().expect("the program runs");
        assert!(stderr(&output).contains("unknown-story"));
        stderr(&output).contains('\u{1b}')
    };
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn the_tool_speaks_the_language_of_the_environment() {
    let said = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = depeche(&["render", "nope", "--locale", "fr"]);
        let command = command.args(arguments).envs(variables.iter().copied());
        let output = command.output().expect("the program runs");
        stderr(&output).split('[').next().unwrap_or_default().to_owned()
    };
    assert_eq!(said(&[], &[]), "error");
    assert_eq!(said(&[], &[("LANG", "fr_FR.UTF-8")]), "erreur");
    assert_eq!(said(&[], &[("LANG", "pt_BR")]), "erro");
    assert_eq!(said(&[], &[("LANG", "fr_FR.UTF-8"), ("LC_MESSAGES", "de_AT@euro")]), "Fehler");
    assert_eq!(said(&[], &[("LC_MESSAGES", "de"), ("LC_ALL", "C.UTF-8")]), "error");
    assert_eq!(said(&[], &[("LC_ALL", ""), ("LANG", "fr")]), "erreur");
    assert_eq!(said(&[], &[("LANG", "POSIX")]), "error");
    assert_eq!(said(&[], &[("LANG", "not a locale")]), "error");
    assert_eq!(said(&["--lang", "fr"], &[("LC_ALL", "de")]), "erreur");
}

#[test]
fn a_result_file_is_whole_or_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("story.txt");
    let path = file.to_str().expect("UTF-8");
    let output = run(&["render", "--locale", "fr", "-o", path]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    let printed = run(&["render", "--locale", "fr"]);
    assert_eq!(fs::read_to_string(&file).expect("the file"), stdout(&printed));

    let output = run(&["render", "nope", "--locale", "fr", "-o", path]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&file).expect("the file"), stdout(&printed));

    let output = run(&["render", "--locale", "de", "-o", path]);
    assert_eq!(output.status.code(), Some(0));
    assert_ne!(fs::read_to_string(&file).expect("the file"), stdout(&printed));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left over");
}

/// A socket, which cannot be opened, is refused and stays; a device would be the tester's own.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_replaced() {
    use std::os::unix::fs::FileTypeExt as _;

    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    let output = run(&["render", "--locale", "fr", "-o", socket.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("No such device or address"), "{}", stderr(&output));
    assert!(fs::symlink_metadata(&socket).expect("the socket").file_type().is_socket());
}

#[cfg(unix)]
#[test]
fn a_link_keeps_pointing_to_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, link) = (folder.path().join("file.txt"), folder.path().join("link.txt"));
    fs::write(&file, "before").expect("a file");
    std::os::unix::fs::symlink("file.txt", &link).expect("a link");
    let output = run(&["render", "--locale", "fr", "-o", link.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(fs::symlink_metadata(&link).expect("the link").file_type().is_symlink());
    assert!(fs::read_to_string(&file).expect("the file").starts_with("Le Maroc"));
}

#[test]
fn a_list_of_languages_may_be_written_or_repeated() {
    let listed = run(&["render", "--locale", "zh-TW,es", "--format", "json"]);
    let repeated = run(&["render", "--locale", "zh-TW", "--locale", "es", "--format", "json"]);
    assert_eq!(listed.status.code(), Some(0), "{}", stderr(&listed));
    assert_eq!(stdout(&listed), stdout(&repeated));
    assert!(stdout(&listed).contains("\"locale\": \"es\""));
    assert_eq!(stderr(&listed), "");
}

#[test]
fn isolation_and_facts_are_given_by_hand() {
    let lead = |isolation: &str| {
        let catalog = "tests/fixtures/hostile-translation";
        let given = ["--set", "votes=1234", "--isolation", isolation];
        let mut command = depeche(&["--catalog", catalog, "format", "lead", "--locale", "en,fr"]);
        let output = command.args(given).output().expect("the program runs");
        stdout(&output).to_owned()
    };
    let plain = "1\u{202f}234 pays ont voté.\n";
    assert_eq!(lead("auto"), plain);
    assert_eq!(lead("never"), plain);
    assert_eq!(lead("always"), "\u{2068}1\u{202f}234\u{2069} pays ont voté.\n");
}

#[test]
fn the_same_command_prints_the_same_bytes() {
    for format in ["text", "markdown", "html", "json"] {
        let arguments = ["render", "--locale", "pt,ar", "--format", format];
        let first = run(&arguments);
        assert_eq!(first.status.code(), Some(0));
        assert!(!first.stdout.is_empty());
        assert_eq!(first, run(&arguments), "{format}");
        let here = crate::outside::root().to_str().expect("a readable path");
        assert!(!stdout(&first).contains(here) && !stderr(&first).contains(here));
    }
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = run(&["completions", shell]);
        assert_eq!(output.status.code(), Some(0), "{shell}");
        for word in ["render", "format", "list", "isolation"] {
            assert!(stdout(&output).contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(run(&["completions", "csh"]).status.code(), Some(2));
}

#[test]
fn the_manual_is_one_page_with_every_command() {
    let output = run(&["man"]);
    assert_eq!(output.status.code(), Some(0));
    let page = stdout(&output);
    let start = |start: &str| page.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!(start(".TH "), 1);
    let commands = page.lines().filter_map(|line| line.strip_prefix(".SS ")).collect::<Vec<_>>();
    assert_eq!(
        commands,
        [
            "render",
            "format",
            "check",
            "list",
            "status",
            "sync",
            "accept",
            "diff",
            "adopt",
            "import",
            "completions",
            "man"
        ]
    );
    for section in [".SH NAME", ".SH OPTIONS", ".SH COMMANDS", ".SH \"EXIT STATUS\""] {
        assert_eq!(start(section), 1, "{section}");
    }
    for option in ["\\-\\-isolation", "\\-\\-set", "\\-\\-strict", "\\-\\-story"] {
        assert!(page.contains(option), "{option}");
    }
}

#[test]
fn adopt_says_when_there_is_no_history() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("fr")).expect("a folder");
    fs::write(folder.path().join("fr/une.ftl"), "title = La une\n").expect("a file");
    let catalog = folder.path().to_str().expect("UTF-8");
    let arguments = ["--catalog", catalog, "adopt"];
    let without_repository = depeche(&arguments)
        .env("GIT_CEILING_DIRECTORIES", folder.path().parent().expect("a parent"))
        .output()
        .expect("the program runs");
    assert_eq!(without_repository.status.code(), Some(2));
    assert!(
        stderr(&without_repository).contains("depeche sync"),
        "{}",
        stderr(&without_repository)
    );
    let without_git = depeche(&arguments).env("PATH", "").output().expect("the program runs");
    assert_eq!(without_git.status.code(), Some(2));
    assert!(stderr(&without_git).contains("error[no-git]"), "{}", stderr(&without_git));
    assert!(!folder.path().join(".depeche").exists());
}

#[test]
fn an_article_that_is_imported_again_has_not_changed() {
    let articles = crate::outside::root().join("tests/articles").display().to_string();
    for (locale, name) in
        [("fr", "bibliotheque"), ("en", "grants"), ("es", "censo"), ("ar", "mathaf")]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let catalog = folder.path().to_str().expect("UTF-8");
        for format in ["txt", "md", "html", "docx"] {
            let file = format!("{articles}/{locale}/{name}.{format}");
            let story = format!("{name}-{format}");
            let import = |more: &[&str]| {
                let own = ["--catalog", catalog, "import", &file, "--story", &story, "--facts"];
                let output = run(&[&own, more].concat());
                assert_eq!(output.status.code(), Some(0), "{file}: {}", stderr(&output));
                stdout(&output).to_owned()
            };
            let created = import(&["--locale", locale]);
            assert!(!created.contains("facts: 0"), "{file}: {created}");
            // The story in its own language is the article, to the last placeable.
            let updated = import(&["--update"]);
            assert!(updated.trim_end().ends_with("changes: 0"), "{file}: {updated}");
        }
        let check = run(&["--catalog", catalog, "--source", locale, "check"]);
        assert_eq!(check.status.code(), Some(0), "{}", stdout(&check));
    }
}

#[test]
fn an_import_causes_no_finding() {
    let articles = crate::outside::root().join("tests/articles").display().to_string();
    let list = fs::read_to_string(format!("{articles}/articles.toml")).expect("articles.toml");
    let list = list.parse::<toml::Table>().expect("TOML");
    for language in ["fr", "en", "es", "ar"] {
        for (name, about) in list[language].as_table().expect("articles") {
            let told = |key: &str| about[key].as_str().expect(key);
            let folder = tempfile::tempdir().expect("a folder");
            let catalog = ["--catalog", folder.path().to_str().expect("UTF-8")];
            for format in ["txt", "md", "html", "docx"] {
                let file = format!("{articles}/{language}/{name}.{format}");
                let story = format!("{name}-{format}");
                let import = ["import", &file, "--story", &story, "--locale", told("locale")];
                let facts = ["--published", told("published"), "--facts=all"];
                let output = run(&[&catalog[..], &import[..], &facts[..]].concat());
                assert_eq!(output.status.code(), Some(0), "{file}: {}", stderr(&output));
            }
            let check = ["--source", told("locale"), "check", "--format", "json"];
            let report = run(&[&catalog[..], &check[..]].concat());
            let report: serde_json::Value = serde_json::from_str(stdout(&report)).expect("JSON");
            let findings = report["findings"].as_array().expect("findings");
            assert_eq!(findings.len(), 0, "{language}/{name}: {findings:?}");
        }
    }
}

#[test]
fn the_day_of_publication_dates_what_has_no_year() {
    let folder = tempfile::tempdir().expect("a folder");
    let catalog = folder.path().to_str().expect("UTF-8");
    let article = folder.path().join("une.txt");
    fs::write(&article, "La une\n\nLe 4 novembre, 96 pays ont voté, dit-on en 1923.\n")
        .expect("a file");
    let file = article.to_str().expect("UTF-8");
    let import = |more: &[&str]| run(&[&["--catalog", catalog, "import", file], more].concat());
    let made = import(&["--story", "une", "--published", "2024-11-07", "--facts=all"]);
    assert_eq!(made.status.code(), Some(0), "{}", stderr(&made));
    let story = fs::read_to_string(folder.path().join("une.md")).expect("the story");
    assert!(story.starts_with("+++\npublished = 2024-11-07T00:00:00+00:00\n[facts]\n"), "{story}");
    assert!(story.contains("date = 2024-11-04\n"), "{story}");
    for (option, said) in [("--published=2024-11-07", "--published"), ("--facts", "--facts")] {
        let refused = import(&["--story", "une", "--locale", "en", option]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(stderr(&refused).contains(&format!("`{said}`")), "{}", stderr(&refused));
    }
    let wrong = import(&["--story", "deux", "--published", "hier"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn an_update_records_what_translations_were_made_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let catalog = folder.path().to_str().expect("UTF-8");
    let import = |name: &str, text: &str, more: &[&str]| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        let file = path.to_str().expect("UTF-8");
        let own = ["--catalog", catalog, "import", file, "--story", "une"];
        let output = run(&[&own, more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output).to_owned()
    };
    import("fr.txt", "Le vote\n\nLes pays votent hier soir à Glasgow.\n", &[]);
    import(
        "en.txt",
        "The vote\n\nThe countries vote in Glasgow last night.\n",
        &["--locale", "en"],
    );
    let edited = "Le vote\n\nLes pays votent demain matin à Glasgow.\n";
    let said = import("fr.txt", edited, &["--update"]);
    assert!(said.contains("translations recorded: 2\n"), "{said}");
    let status = run(&["--catalog", catalog, "check"]);
    assert!(stdout(&status).contains("stale-translation"), "{}", stdout(&status));
    assert!(!import("fr.txt", edited, &["--update"]).contains("recorded"));
}

#[test]
#[cfg(unix)]
fn a_failed_update_records_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (catalog, article) = (folder.path().join("locales"), folder.path().join("une.txt"));
    let (catalog, file) = (catalog.to_str().expect("UTF-8"), article.to_str().expect("UTF-8"));
    let import = ["--catalog", catalog, "import", file, "--story", "une"];
    for (text, more) in [
        ("Le vote\n\nLes pays votent hier soir.\n", &[][..]),
        ("The vote\n\nThe countries vote last night.\n", &["--locale", "en"]),
    ] {
        fs::write(&article, text).expect("a file");
        assert_eq!(run(&[&import[..], more].concat()).status.code(), Some(0));
    }
    let before = fs::read(Path::new(catalog).join("fr/une.ftl")).expect("the source");
    fs::write(&article, format!("Le vote\n\n{}\n", "Demain matin. ".repeat(2000))).expect("a file");
    // Files of more than eight blocks cannot be written: the record could be, the story cannot.
    let failed = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_depeche"))
        .args(import)
        .arg("--update")
        .output()
        .expect("a shell");
    assert_ne!(failed.status.code(), Some(0), "{}", stdout(&failed));
    assert_eq!(stdout(&failed), "");
    assert!(stderr(&failed).contains("une.ftl"), "{}", stderr(&failed));
    assert_eq!(fs::read(Path::new(catalog).join("fr/une.ftl")).expect("the source"), before);
    assert!(!Path::new(catalog).join(".depeche").exists());
}

#[test]
fn a_folder_of_articles_becomes_stories_with_one_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let (articles, catalog) = (folder.path().join("in"), folder.path().join("locales"));
    fs::create_dir_all(articles.join("2024")).expect("a folder");
    for (path, bytes) in [
        ("une.txt", &b"La une\n\nUn texte qui en dit un peu plus long.\n"[..]),
        ("2024/deux mots.md", b"# Deux\n\nUn texte.\n"),
        ("2024/deux-mots.txt", b"Deux\n\nUn autre texte, qui est au m\xc3\xaame nom.\n"),
        ("vide.txt", b""),
        ("image.png", b"\x89PNG"),
    ] {
        fs::write(articles.join(path), bytes).expect("a file");
    }
    let output = run(&[
        "--catalog",
        catalog.to_str().expect("UTF-8"),
        "import",
        articles.to_str().expect("UTF-8"),
        "--story",
        "archive",
    ]);
    // The empty one is said, and costs the others nothing.
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("import-empty"), "{}", stderr(&output));
    // One story of two articles would be the last one's.
    assert!(stderr(&output).contains("import-same-story"), "{}", stderr(&output));
    for path in ["archive/une.md", "archive/2024/deux-mots.md", "fr/archive/une.ftl"] {
        assert!(catalog.join(path).is_file(), "{path}: {}", stdout(&output));
    }
    assert_eq!(stdout(&output).matches("new story").count(), 2, "{}", stdout(&output));
}

#[test]
fn an_article_comes_from_standard_input() {
    use std::io::Write as _;
    use std::process::Stdio;

    let folder = tempfile::tempdir().expect("a folder");
    let catalog = folder.path().to_str().expect("UTF-8");
    let mut command = depeche(&["--catalog", catalog, "import", "-", "--story", "une"]);
    let mut program =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
    let mut input = program.stdin.take().expect("its input");
    input.write_all("La une\n\nUn texte qui dit tout.\n".as_bytes()).expect("written");
    drop(input);
    assert!(program.wait_with_output().expect("its end").status.success());
    let text = fs::read_to_string(folder.path().join("fr/une.ftl")).expect("the messages");
    assert_eq!(text, "title = La une\n\nlead = Un texte qui dit tout.\n");
}
