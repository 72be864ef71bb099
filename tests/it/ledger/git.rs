//! The ledger in git repositories: branches, merges, reverts, and histories to start it from.

use std::process::Command;

use depeche::files::History;
use depeche::upkeep::{Selection, Upkeep, write};

use super::{ENGLISH, FRENCH, House, shown};

/// A catalog in a repository of its own; `None` where there is no `git`.
struct Repository(House);

impl Repository {
    fn new(files: &[(&str, &str)]) -> Option<Self> {
        let repository = Self(House::new(files));
        if Command::new("git").arg("--version").output().is_err() {
            println!("git is not here: its scenarios are left out");
            return None;
        }
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        Some(repository)
    }

    /// Runs `git` with nothing of the tester's own settings.
    fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.arg("-C").arg(self.0.path()).args(arguments);
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        for role in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{role}_NAME"), "Redaction");
            git.env(format!("GIT_{role}_EMAIL"), "redaction@example.org");
            git.env(format!("GIT_{role}_DATE"), "2026-01-01T00:00:00Z");
        }
        let output = git.output().expect("git runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn commit(&self, files: &[(&str, &str)]) {
        files.iter().for_each(|(path, text)| self.0.write(path, text));
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", "edit"]);
    }

    /// Starts the ledger from the history; gives what is attested for today's source, and how many
    /// translations are of an older one.
    fn adopt(&self) -> (String, usize) {
        let catalog = self.0.catalog();
        let history = History::of(self.0.path()).expect("a history");
        let adopted = Upkeep::new(&catalog).adopt(&history).expect("a readable history");
        write(self.0.path(), &adopted).expect("written");
        let attested = adopted.attested.iter().map(|own| format!("{}:{}", own.locale, own.name));
        (attested.collect::<Vec<_>>().join(" "), adopted.waiting)
    }
}

const FILES: [(&str, &str); 2] = [("fr/une.ftl", FRENCH), ("en/une.ftl", ENGLISH)];

fn recorded() -> Option<Repository> {
    let repository = Repository::new(&FILES)?;
    repository.0.sync();
    repository.commit(&[]);
    Some(repository)
}

#[test]
fn two_branches_merge_and_know_what_both_attested() {
    let Some(repository) = recorded() else { return };
    let house = &repository.0;
    // One branch translates into Spanish and accepts a change of the lead, the other edits the
    // title in both languages: their records are lines of the same file.
    repository.git(&["switch", "--quiet", "-c", "lead"]);
    house.write("fr/une.ftl", &FRENCH.replace("enfin", "demain"));
    house.write("es/une.ftl", "title = Portada de { $x }\n");
    assert_eq!(house.accept(&Selection::default()), 1);
    assert_eq!(house.sync(), "es:title");
    repository.commit(&[]);
    repository.git(&["switch", "--quiet", "main"]);
    house.write("en/une.ftl", &ENGLISH.replace("Front page", "Cover"));
    assert_eq!(house.sync(), "en:title");
    repository.commit(&[]);
    repository.git(&["merge", "--quiet", "--no-edit", "lead"]);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    assert_eq!(house.states_of("une", "es"), "lead=missing lead.short=missing title=fresh");
    assert_eq!(house.sync(), "");
}

#[test]
fn a_merge_of_a_new_source_with_an_edited_translation_is_touched() {
    let Some(repository) = recorded() else { return };
    let house = &repository.0;
    repository.git(&["switch", "--quiet", "-c", "french"]);
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    repository.git(&["switch", "--quiet", "main"]);
    // Edited, and recorded, for the French of then.
    house.write("en/une.ftl", &ENGLISH.replace("The vote", "The voting"));
    assert_eq!(house.sync(), "en:lead");
    repository.commit(&[]);
    repository.git(&["merge", "--quiet", "--no-edit", "french"]);
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
    // Had nobody recorded it, it would wait for a person as well.
    repository.git(&["reset", "--quiet", "--hard", "HEAD~1"]);
    house.write(".depeche/ledger/en/une.jsonl", &recorded_text(&repository));
    repository.commit(&[]);
    repository.git(&["merge", "--quiet", "--no-edit", "french"]);
    assert_eq!(house.states(), "lead=touched lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
}

/// The records as the first commit has them.
fn recorded_text(repository: &Repository) -> String {
    let first = repository.git(&["rev-list", "--max-parents=0", "HEAD"]);
    repository.git(&["show", &format!("{}:.depeche/ledger/en/une.jsonl", first.trim())])
}

#[test]
fn what_is_reverted_is_fresh_again() {
    let Some(repository) = recorded() else { return };
    let house = &repository.0;
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
    repository.git(&["revert", "--quiet", "--no-edit", "HEAD"]);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    // A translation made for the newer French is stale once that is reverted.
    house.write("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"));
    house.write("en/une.ftl", &ENGLISH.replace("The vote", "The ballot"));
    assert_eq!(house.accept(&Selection::default()), 1);
    repository.commit(&[]);
    house.write("fr/une.ftl", FRENCH);
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
}

#[test]
fn a_renamed_story_keeps_its_history() {
    let Some(repository) = recorded() else { return };
    let house = &repository.0;
    repository.git(&["mv", "fr/une.ftl", "fr/page.ftl"]);
    repository.git(&["mv", "en/une.ftl", "en/page.ftl"]);
    house.write("fr/page.ftl", &FRENCH.replace("enfin", "demain"));
    assert_eq!(house.sync(), "");
    assert_eq!(house.states_of("page", "en"), "lead=textual lead.short=fresh title=fresh");
}

#[test]
fn a_ledger_is_started_from_the_history() {
    let Some(repository) = Repository::new(&FILES) else { return };
    let house = &repository.0;
    repository.commit(&[]);
    // The lead's French changes, then its attribute's with its translation; comments and folded
    // lines are no edits.
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    let french =
        FRENCH.replace("Le vote", "Le scrutin").replace(".short = Vote", ".short = Scrutin");
    let english = ENGLISH.replace(".short = Vote", ".short = Ballot");
    repository.commit(&[("fr/une.ftl", &french), ("en/une.ftl", &english)]);
    repository.commit(&[(
        "en/une.ftl",
        &format!("# Traduit\n{}", english.replace("lead = The vote", "lead =\n    The\n    vote")),
    )]);
    // A translation that nobody committed yet is one of today's French.
    house.write("es/une.ftl", "title = Portada de { $x }\n");
    assert_eq!(repository.adopt(), ("en:lead.short en:title es:title".to_owned(), 1));
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
    let earlier = house.read(".depeche/source/une.jsonl");
    assert!(earlier.contains("Le vote , enfin"), "{earlier}");
    // Doing it again, or `sync`, changes nothing.
    assert_eq!(repository.adopt(), (String::new(), 1));
    assert_eq!(house.sync(), "");
}

#[test]
fn the_history_follows_renamed_files_and_messages() {
    let Some(repository) = Repository::new(&FILES) else { return };
    let house = &repository.0;
    repository.commit(&[]);
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    repository.git(&["mv", "fr/une.ftl", "fr/page.ftl"]);
    repository.git(&["mv", "en/une.ftl", "en/page.ftl"]);
    repository.commit(&[]);
    let french = FRENCH.replace("Le vote", "Le scrutin").replace("lead", "opening");
    repository
        .commit(&[("fr/page.ftl", &french), ("en/page.ftl", &ENGLISH.replace("lead", "opening"))]);
    assert_eq!(repository.adopt().1, 1);
    assert_eq!(house.states_of("page", "en"), "opening=textual opening.short=fresh title=fresh");
}

#[test]
fn a_merge_is_no_edit_of_what_was_merged() {
    let Some(repository) = Repository::new(&FILES) else { return };
    let house = &repository.0;
    repository.commit(&[]);
    // The translation was edited on a branch, while the French changed.
    repository.git(&["switch", "--quiet", "-c", "english"]);
    repository.commit(&[("en/une.ftl", &ENGLISH.replace("The vote", "The voting"))]);
    repository.git(&["switch", "--quiet", "main"]);
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    repository.git(&["merge", "--quiet", "--no-edit", "english"]);
    assert_eq!(repository.adopt().1, 1);
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
}

#[test]
fn a_translation_made_in_a_merge_is_of_the_source_of_the_merge() {
    let Some(repository) = Repository::new(&FILES) else { return };
    let house = &repository.0;
    repository.commit(&[]);
    repository.git(&["switch", "--quiet", "-c", "english"]);
    repository.commit(&[("en/une.ftl", &ENGLISH.replace("The vote", "The voting"))]);
    repository.git(&["switch", "--quiet", "main"]);
    repository.commit(&[("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"))]);
    repository.git(&["merge", "--quiet", "--no-edit", "--no-commit", "english"]);
    repository.commit(&[("en/une.ftl", &ENGLISH.replace("The vote", "The ballot"))]);
    assert_eq!(repository.adopt(), ("en:lead en:lead.short en:title".to_owned(), 0));
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
}

#[test]
fn without_a_history_nothing_is_guessed() {
    let house = House::new(&FILES);
    assert!(History::of(house.path()).is_err());
    let Some(repository) = Repository::new(&FILES) else { return };
    // A repository without a commit is none either.
    assert!(History::of(repository.0.path()).is_err());
}

#[test]
fn a_catalog_in_a_folder_of_a_repository_has_its_own_history() {
    let Some(repository) = Repository::new(&[
        ("site/locales/une.md", "+++\n+++\n{ lead }\n"),
        ("site/locales/fr/une.ftl", "lead = Le vote\n"),
        ("site/locales/en/une.ftl", "lead = The vote\n"),
        ("fr/une.ftl", "lead = Autre chose\n"),
    ]) else {
        return;
    };
    repository.commit(&[]);
    repository.commit(&[("site/locales/fr/une.ftl", "lead = Le scrutin\n")]);
    let root = repository.0.path().join("site/locales");
    let catalog = depeche::Catalog::open(&root).expect("a catalog");
    let history = History::of(&root).expect("a history");
    let adopted = Upkeep::new(&catalog).adopt(&history).expect("a readable history");
    assert_eq!((adopted.attested.len(), adopted.waiting), (0, 1));
    write(&root, &adopted).expect("written");
    let story = catalog.story("une").expect("the story");
    let edition = story.edition(&["en".parse().expect("a tag")]).expect("an edition");
    assert_eq!(edition.coverage().stale, 2);
}

/// What readers get, after each turn of a story's life.
#[test]
fn readers_are_told_at_every_turn() {
    let Some(repository) = Repository::new(&[
        ("une.md", "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n"),
        ("fr/une.ftl", "title = La une\nlead = { $votes } pays votent\n"),
        ("en/une.ftl", "title = Front page\nlead = { $votes } countries vote\n"),
    ]) else {
        return;
    };
    let house = &repository.0;
    house.sync();
    repository.commit(&[]);
    let turn = |files: &[(&str, &str)], readers: &str| {
        repository.commit(files);
        assert_eq!(shown(house, "en"), readers, "{files:?}");
    };
    turn(
        &[("une.md", "+++\n[facts]\nvotes = 97\n+++\n# { title }\n\n{ lead }\n")],
        "en translated, en translated",
    );
    turn(
        &[("fr/une.ftl", "title = La une\nlead = { $votes } pays votent.\n")],
        "en translated, en stale",
    );
    turn(
        &[("fr/une.ftl", "title = La une\nlead = Des pays votent\n")],
        "en translated, fr fallback (en stale)",
    );
    turn(
        &[("en/une.ftl", "title = Front page\nlead = Countries vote\n")],
        "en translated, en translated",
    );
    assert_eq!(house.states(), "lead=touched title=fresh");
    house.accept(&Selection::default());
    turn(&[], "en translated, en translated");
    repository.git(&["rm", "--quiet", "en/une.ftl"]);
    turn(&[], "fr fallback (en no-bundle), fr fallback (en no-bundle)");
    repository.git(&["revert", "--quiet", "--no-edit", "HEAD"]);
    assert_eq!(shown(house, "en"), "en translated, en translated");
}

/// A repository whose English was translated from an older French.
fn outrun() -> Option<Repository> {
    let repository = Repository::new(&[])?;
    repository.commit(&FILES.map(|(path, text)| (path, text)));
    let changed = FRENCH.replace("vote", "scrutin");
    assert_ne!(changed, FRENCH);
    repository.commit(&[("fr/une.ftl", &changed)]);
    Some(repository)
}

/// What `depeche adopt` does in a folder.
fn adopt_in(folder: &std::path::Path, environment: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
    command.args(["--lang", "en", "--catalog"]).arg(folder).arg("adopt");
    let output = command.envs(environment.iter().copied()).output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said.into_owned())
}

#[test]
fn a_history_that_is_not_whole_is_refused() {
    let Some(repository) = outrun() else { return };
    repository.git(&["config", "uploadpack.allowFilter", "true"]);
    let temp = tempfile::tempdir().expect("a folder");
    let address = format!("file://{}", repository.0.path().display());
    let clone = |name: &str, options: &[&str]| {
        let folder = temp.path().join(name);
        let target = folder.display().to_string();
        repository.git(&[&["clone", "--quiet"][..], options, &[&address, &target]].concat());
        folder
    };
    let (status, said) = adopt_in(&clone("full", &[]), &[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("waiting for a decision: 1"), "{said}");
    for (name, options) in [("shallow", ["--depth", "1"]), ("partial", ["--filter", "blob:none"])] {
        let folder = clone(name, &options);
        let (status, said) = adopt_in(&folder, &[]);
        assert_eq!(status, Some(2), "{name}: {said}");
        assert!(said.contains(&format!("{name} clone")), "{said}");
        assert!(!folder.join(".depeche").exists(), "{name}");
    }
    // With all contents there, it does not matter what was left out at first.
    let folder = temp.path().join("partial");
    let target = folder.display().to_string();
    repository.git(&["-C", &target, "log", "--quiet", "-p", "--all"]);
    let (status, said) = adopt_in(&folder, &[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("waiting for a decision: 1"), "{said}");
}

#[test]
fn settings_of_a_person_change_nothing_in_a_history() {
    let Some(repository) = outrun() else { return };
    let other = Repository::new(&[("a", "a")]).expect("git is here");
    other.commit(&[]);
    let other = other.0.path().join(".git").display().to_string();
    let expected = adopt_in(repository.0.path(), &[]);
    assert!(expected.1.contains("waiting for a decision: 1"), "{expected:?}");
    let again = |environment: &[(&str, &str)], what: &str| {
        std::fs::remove_dir_all(repository.0.path().join(".depeche")).expect("the records");
        assert_eq!(adopt_in(repository.0.path(), environment), expected, "{what}");
    };
    for (name, value) in [
        ("diff.relative", "true"),
        ("diff.renames", "false"),
        ("diff.noPrefix", "true"),
        ("diff.external", "false"),
        ("diff.orderFile", "nothing"),
        ("log.showRoot", "false"),
        ("log.showSignature", "true"),
        ("log.follow", "true"),
        ("log.diffMerges", "off"),
        ("log.decorate", "full"),
        ("format.pretty", "oneline"),
        ("core.quotePath", "true"),
        ("core.autocrlf", "true"),
        ("core.pager", "false"),
        ("i18n.logOutputEncoding", "UTF-16"),
        ("color.ui", "always"),
    ] {
        repository.git(&["config", name, value]);
        again(&[], name);
        repository.git(&["config", "--unset", name]);
    }
    for (name, value) in [
        ("GIT_DIR", other.as_str()),
        ("GIT_WORK_TREE", "/"),
        ("GIT_INDEX_FILE", "/nothing"),
        ("GIT_OBJECT_DIRECTORY", "/nothing"),
        ("GIT_LITERAL_PATHSPECS", "1"),
        ("GIT_EXTERNAL_DIFF", "false"),
        ("GIT_NAMESPACE", "other"),
        ("GIT_CONFIG_PARAMETERS", "'diff.relative=true'"),
        ("LANGUAGE", "de"),
    ] {
        again(&[(name, value)], name);
    }
}

#[test]
fn contents_that_are_gone_are_an_error() {
    let Some(repository) = outrun() else { return };
    let name = repository.git(&["rev-parse", "HEAD~1:fr/une.ftl"]);
    let (folder, file) = name.trim().split_at(2);
    let object = repository.0.path().join(".git/objects").join(folder).join(file);
    std::fs::remove_file(object).expect("an object");
    let (status, said) = adopt_in(repository.0.path(), &[]);
    assert_eq!(status, Some(2), "{said}");
    assert!(!repository.0.path().join(".depeche").exists());
}
