//! The inputs: each a kind of text that grows, and what the program is asked to do with it.

use std::fmt::Write as _;

/// Files by path.
pub(crate) type Files = Vec<(String, String)>;

/// A function that makes an input of so many pieces.
type Make = Box<dyn Fn(usize) -> Files + Sync + Send>;

/// An input that grows.
pub(crate) struct Case {
    pub(crate) name: String,
    /// How many pieces the smallest input has.
    pub(crate) size: usize,
    pub(crate) arguments: Vec<&'static str>,
    pub(crate) files: Make,
    /// What is run before, and what is written after that.
    pub(crate) before: Vec<(Vec<&'static str>, Make)>,
}

const CHECK: &[&str] = &["check"];
const RENDER: &[&str] = &["render", "--locale", "en"];
const FORMATS: &[&[&str]] = &[
    CHECK,
    &["check", "--format", "json"],
    &["check", "--format", "sarif"],
    &["check", "--format", "github"],
    &["check", "--format", "junit"],
    &["check", "--format", "rdjsonl"],
    &["check", "--diff"],
    &["check", "--fix"],
    &["check", "--fix=scaffold"],
    &["check", "--baseline", "@/baseline.json"],
];
const UPKEEP: &[&[&str]] = &[&["sync"], &["status"], &["status", "--format", "html"], &["list"]];
const EDITIONS: &[&[&str]] = &[
    RENDER,
    &["render", "--locale", "en", "--format", "markdown"],
    &["render", "--locale", "en", "--format", "html"],
    &["render", "--locale", "en", "--format", "json"],
];

fn file(path: &str, text: impl Into<String>) -> (String, String) {
    (path.to_owned(), text.into())
}

/// `piece` for each number.
fn pieces(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

/// A catalog with one story in two languages.
fn catalog(settings: &str, story: &str, source: &str, translation: &str) -> Files {
    vec![
        file("depeche.toml", format!("source = \"fr\"\n{settings}")),
        file("une.md", story),
        file("fr/une.ftl", source),
        file("en/une.ftl", translation),
    ]
}

const STORY: &str = "+++\n[facts]\nvotes = 96\n+++\n# { title }\n";

/// The head of an `l10n.toml`.
const PATHS: &str =
    "locales = [\"en\"]\n[[paths]]\nreference = \"fr/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";

struct Cases(Vec<Case>);

impl Cases {
    fn add(
        &mut self,
        name: &str,
        size: usize,
        all: &[&[&'static str]],
        files: impl Fn(usize) -> Files + Sync + Send + Clone + 'static,
    ) {
        self.after(name, size, all, &[], files, |_| Vec::new());
    }

    fn after(
        &mut self,
        name: &str,
        size: usize,
        all: &[&[&'static str]],
        before: &[&'static str],
        files: impl Fn(usize) -> Files + Sync + Send + Clone + 'static,
        then: impl Fn(usize) -> Files + Sync + Send + Clone + 'static,
    ) {
        for arguments in all {
            let then: Make = Box::new(then.clone());
            self.0.push(Case {
                name: format!("{name}: {}", arguments.join(" ")),
                size,
                arguments: arguments.to_vec(),
                files: Box::new(files.clone()),
                before: if before.is_empty() { Vec::new() } else { vec![(before.to_vec(), then)] },
            });
        }
    }

    /// A message that is one long line, in both languages.
    fn line(&mut self, unit: &'static str) {
        for (markup, settings) in [("markdown", ""), ("html", "markup = \"html\"\n")] {
            let files = move |count: usize| {
                let line = pieces(count, |n| unit.replace("%d", &n.to_string()));
                let text = format!("title = x{line}\n");
                catalog(settings, STORY, &text, &text)
            };
            self.add(&format!("{markup} {unit:?}"), 500, &[CHECK, EDITIONS[2]], files);
        }
    }

    /// Entries, in both languages, or one text for each.
    fn entries(
        &mut self,
        name: &str,
        all: &[&[&'static str]],
        source: impl Fn(usize) -> String + Sync + Send + Clone + 'static,
        translation: impl Fn(usize) -> String + Sync + Send + Clone + 'static,
    ) {
        let files = move |count: usize| {
            let own = |text: String| format!("title = x\n{text}");
            catalog("", STORY, &own(source(count)), &own(translation(count)))
        };
        self.add(name, 300, all, files);
    }

    fn import(
        &mut self,
        name: &str,
        ending: &'static str,
        text: impl Fn(usize) -> String + Sync + Send + Clone + 'static,
    ) {
        let file_name = format!("a.{ending}");
        let path: &'static str = match ending {
            "md" => "@/a.md",
            "html" => "@/a.html",
            _ => "@/a.txt",
        };
        let files = move |count: usize| {
            vec![file("depeche.toml", "source = \"fr\"\n"), file(&file_name, text(count))]
        };
        let plain: &[&str] = &["import", path, "--story", "z", "--locale", "fr"];
        let facts: &[&str] = &["import", path, "--story", "z", "--locale", "fr", "--facts=all"];
        self.add(name, 200, &[plain, facts], files);
    }
}

/// All of them.
pub(crate) fn cases() -> Vec<Case> {
    let mut all = Cases(Vec::new());
    for unit in [
        "[a%d]",
        "![a",
        "[a](b ",
        "<!-- ",
        "<![CDATA[",
        "<?",
        "<b>",
        "</b>",
        "<a b=",
        "<a href=\"",
        "<script>",
        "a  b ",
        "*a **b ",
        "`a ",
        "&am ",
        "\"a ",
        "l'a ",
        "a... ",
        "http://a.b/%d ",
        "12 345,6 ",
        "12 mars 2024 ",
        "le le ",
        "mot%d ",
        "{ $votes } ",
        "{ $v%d } ",
        "{ NUMBER($votes) } ",
        "{ \"a\" } ",
        "\u{202e}a",
        "\u{1b}a",
    ] {
        all.line(unit);
    }
    lines_of_files(&mut all);
    stories(&mut all);
    ledger(&mut all);
    settings(&mut all);
    imports(&mut all);
    all.0
}

fn lines_of_files(all: &mut Cases) {
    let both = |all: &mut Cases, name: &str, make: fn(usize) -> String| {
        let every = [FORMATS, UPKEEP, &[RENDER]].concat();
        all.entries(
            name,
            &every,
            move |count| pieces(count, make),
            move |count| pieces(count, make),
        );
    };
    both(all, "messages", |n| format!("m{n} = b {n}\n"));
    both(all, "duplicates", |n| format!("m = b {n}\n"));
    both(all, "attributes", |n| format!("    .a{n} = b {{ $v{n} }}\n"));
    both(all, "equal attributes", |n| format!("    .a = b {n}\n"));
    both(all, "findings", |n| format!("m{n} = a  b\n"));
    both(all, "allowed", |n| format!("# depeche: allow ellipsis: r\nm{n} = a b...\n"));
    both(all, "allowances", |_| "# depeche: allow ellipsis: r\n".to_owned());
    both(all, "comments", |n| format!("# c {n}\n\n"));
    both(all, "lines", |_| "    a  b\n".to_owned());
    both(all, "terms", |n| format!("-t{n} = a\nm{n} = {{ -t{n} }}\n"));
    both(all, "unknown", |n| format!("m{n} = {{ xy{n} }} {{ $xy{n} }}\n"));
    all.entries("missing", FORMATS, |n| pieces(n, |n| format!("m{n} = a b\n")), |_| String::new());
    all.entries("obsolete", FORMATS, |_| String::new(), |n| pieces(n, |n| format!("m{n} = a b\n")));
    all.entries(
        "renamed",
        FORMATS,
        |n| pieces(n, |n| format!("m{n} = a\n")),
        |n| pieces(n, |n| format!("n{n} = a\n")),
    );
    let variants = |count: usize| {
        let variants = pieces(count, |n| format!("    [{n}] a  b\n"));
        format!("v = {{ $votes ->\n{variants}   *[other] c\n }}\n")
    };
    all.entries("variants", &[CHECK, RENDER], variants, variants);
    let chain = |count: usize| pieces(count, |n| format!("m{n} = a{{ m{} }}\n", n + 1));
    all.entries("chain", &[CHECK, RENDER], chain, chain);
}

fn stories(all: &mut Cases) {
    let skeleton = |all: &mut Cases, name: &str, make: fn(usize) -> String| {
        let files = move |count: usize| {
            let text = format!("title = x\n{}", pieces(count, |n| format!("m{n} = a\n")));
            catalog("", &format!("# {{ title }}\n\n{}\n", pieces(count, make)), &text, &text)
        };
        all.add(name, 200, &[&[CHECK], EDITIONS].concat(), files);
    };
    skeleton(all, "paragraphs", |n| format!("{{ m{n} }}\n\n"));
    skeleton(all, "items", |n| format!("- {{ m{n} }}\n"));
    skeleton(all, "references", |n| format!("{{ m{n} }} "));
    skeleton(all, "missing messages", |n| format!("{{ x{n} }}\n\n"));
    skeleton(all, "plain text", |_| "texte libre\n\n".to_owned());
    let facts = |count: usize| {
        let story = format!(
            "+++\n[facts]\n{}+++\n# {{ title }}\n",
            pieces(count, |n| format!("v{n} = {n}\n"))
        );
        let text = format!("title = {}\n", pieces(count, |n| format!("{{ $v{n} }} ")));
        catalog("", &story, &text, &text)
    };
    all.add("facts", 200, &[CHECK, RENDER], facts);
}

fn ledger(all: &mut Cases) {
    let messages = |word: &'static str| {
        move |count: usize| {
            let text = pieces(count, |n| format!("m{n} = a {word} {n}\n"));
            catalog("", STORY, &format!("title = x\n{text}"), &format!("title = x\n{text}"))
        }
    };
    let edited = |count: usize| {
        let text = pieces(count, |n| format!("m{n} = a c {n}\n"));
        vec![file("fr/une.ftl", format!("title = x\n{text}"))]
    };
    let every: &[&[&str]] = &[&["diff"], &["status"], &["accept"], &["sync"], CHECK];
    all.after("stale", 200, every, &["sync"], messages("b"), edited);
    let words = |count: usize| {
        let text = format!("title = {}\n", pieces(count, |n| format!("a{n} ")));
        catalog("", STORY, &text, &text)
    };
    let others = |count: usize| {
        vec![file("fr/une.ftl", format!("title = {}\n", pieces(count, |n| format!("b{n} "))))]
    };
    all.after("stale words", 200, every, &["sync"], words, others);
    let records = |count: usize| {
        let mut files = catalog("", STORY, "title = x\n", "title = x\n");
        let mut text = String::new();
        for n in 0..count {
            let _ = writeln!(text, "{{\"v\":1,\"message\":\"title\",\"source\":\"1:{n:032x}\"}}");
        }
        files.push(file(".depeche/ledger/en/une.jsonl", text));
        files
    };
    all.add("records", 200, every, records);
}

fn settings(all: &mut Cases) {
    let toml = |all: &mut Cases, name: &str, make: fn(usize) -> String| {
        let files = move |count: usize| catalog(&make(count), STORY, "title = x\n", "title = x\n");
        all.add(name, 200, &[CHECK], files);
    };
    toml(all, "keys", |n| pieces(n, |n| format!("k{n} = 1\n")));
    toml(all, "rules", |n| {
        format!("[check.rules]\n{}", pieces(n, |n| format!("k{n} = \"off\"\n")))
    });
    let l10n = |all: &mut Cases, name: &str, size: usize, make: fn(usize) -> String| {
        let files = move |count: usize| {
            let deep = "a/".repeat(20);
            vec![
                file("l10n.toml", make(count)),
                file("fr/une.ftl", "title = x\n"),
                file("en/une.ftl", "title = x\n"),
                file(&format!("fr/{deep}x.ftl"), "title = x\n"),
                file(&format!("en/{deep}x.ftl"), "title = x\n"),
            ]
        };
        all.add(name, size, &[&["check", "--source", "fr", "--config", "@/l10n.toml"]], files);
    };
    l10n(all, "includes", 1, |n| {
        format!("{PATHS}{}", "[[includes]]\npath = \"l10n.toml\"\n".repeat(n))
    });
    l10n(all, "variables", 100, |n| {
        format!("{PATHS}[env]\n{}", pieces(n, |n| format!("a{n} = \"x\"\n")))
    });
    l10n(all, "paths", 100, |n| {
        let own = |n| {
            format!("[[paths]]\nreference = \"fr/a{n}*.ftl\"\nl10n = \"{{locale}}/a{n}*.ftl\"\n")
        };
        format!("{PATHS}{}", pieces(n, own))
    });
    l10n(all, "folders of a pattern", 2, |n| {
        let any = "**/".repeat(n);
        format!(
            "locales = [\"en\"]\n[[paths]]\nreference = \"fr/{any}*.ftl\"\nl10n = \"{{locale}}/{any}*z.ftl\"\n"
        )
    });
    l10n(all, "stars of a pattern", 2, |n| {
        let any = "*a".repeat(n);
        format!(
            "{PATHS}[[paths]]\nreference = \"fr/{any}b.ftl\"\nl10n = \"{{locale}}/{any}b.ftl\"\n"
        )
    });
}

fn imports(all: &mut Cases) {
    all.import("text, short lines", "txt", |n| "y\n".repeat(n));
    all.import("text, one line", "txt", |n| "Le mot est. ".repeat(n));
    all.import("text, paragraphs", "txt", |n| {
        pieces(n, |n| format!("Un paragraphe {n} de texte.\n\n"))
    });
    all.import("text, figures", "txt", |n| {
        format!("Titre\n\n{}", pieces(n, |n| format!("{n} voix, ")))
    });
    all.import("Markdown, paragraphs", "md", |n| {
        format!("# T\n\n{}", pieces(n, |n| format!("Un [mot {n}](a).\n\n")))
    });
    all.import("Markdown, items", "md", |n| {
        format!("# T\n\n{}", pieces(n, |n| format!("- a {n}\n")))
    });
    all.import("Markdown, brackets", "md", |n| format!("# T\n\n{}", "[a".repeat(n)));
    let page = |body: String| {
        format!(
            "<html lang=fr><body><article><h1>Titre de la page</h1><p>Le début de la page est ici, avec assez de texte.</p>{body}</article></body></html>"
        )
    };
    all.import("HTML, paragraphs", "html", move |n| {
        page(pieces(n, |n| {
            format!("<p>Un paragraphe {n} de texte assez long, avec des mots et des mots.</p>")
        }))
    });
    all.import("HTML, breaks", "html", move |n| page(format!("<p>{}", "a<br>".repeat(n))));
    all.import("HTML, rows", "html", move |n| {
        page(format!("<table>{}</table>", "<tr><td>a<td>b".repeat(n)))
    });
    let article = |word: &'static str| {
        move |count: usize| {
            let text =
                pieces(count, |n| format!("Un paragraphe {n} {word} avec des mots {}.\n\n", n * 7));
            vec![file("depeche.toml", "source = \"fr\"\n"), file("a.md", format!("# T\n\n{text}"))]
        }
    };
    let create: &[&str] = &["import", "@/a.md", "--story", "z", "--locale", "fr"];
    let update: &[&str] = &["import", "@/a.md", "--story", "z", "--locale", "fr", "--update"];
    let align: &[&str] = &["import", "@/a.md", "--story", "z", "--locale", "en"];
    all.after("article", 60, &[update, align], create, article("édité"), article("changé"));
}
