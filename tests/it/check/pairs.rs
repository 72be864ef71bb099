//! Mistakes that each rule must report, and right texts that no rule may: `tests/fixtures/rules`.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

use depeche::Catalog;
use depeche::diagnostic::Group;
use depeche::files::Memory;
use depeche_check::{Options, Project, RULES, check, rule};

/// A text with its source, and the expected findings.
#[derive(Debug, Default)]
struct Pair {
    /// The file and line of the pair.
    at: String,
    known: Option<String>,
    besides: Vec<String>,
    facts: String,
    labels: Vec<String>,
    glossary: Option<(String, Vec<String>)>,
    setting: String,
    /// The markup of messages; Markdown if empty.
    markup: String,
    /// The skeleton; the message alone in a paragraph if empty.
    skeleton: String,
    /// The locale and text of the source, if there is one, and then those of the text to check.
    texts: Vec<(String, String)>,
}

/// The pairs of a file.
fn pairs(path: &Path) -> Vec<Pair> {
    let text = fs::read_to_string(path).expect("a file of pairs");
    let name = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect::<Vec<_>>();
    let mut found: Vec<Pair> = Vec::new();
    let mut blank = true;
    for (line, content) in text.lines().enumerate() {
        let at = format!("{}/{}:{}", name[1], name[0], line + 1);
        if content.starts_with('#') {
            continue;
        }
        if content.is_empty() {
            blank = true;
            continue;
        }
        if content.starts_with("    ") {
            let pair = found.last_mut().expect("a text before its second line");
            let text = &mut pair.texts.last_mut().expect("a text before its second line").1;
            text.push_str(if blank { "\n\n" } else { "\n" });
            text.push_str(content);
            blank = false;
            continue;
        }
        if blank {
            found.push(Pair { at: at.clone(), ..Pair::default() });
            blank = false;
        }
        let pair = found.last_mut().expect("a pair was begun");
        let (key, value) = content.split_once(':').unwrap_or_else(|| panic!("{at}: no colon"));
        let value = value.trim_start();
        let list = |value: &str| value.split(',').map(|one| one.trim().to_owned()).collect();
        match key {
            "known" => pair.known = Some(value.to_owned()),
            "besides" => pair.besides = list(value),
            "facts" => pair.facts = value.replace("; ", "\n"),
            "labels" => pair.labels = list(value),
            "glossary" => {
                let (term, forms) = value.split_once(" = ").expect("a term and its forms");
                pair.glossary = Some((term.to_owned(), list(forms)));
            }
            "setting" => value.clone_into(&mut pair.setting),
            "markup" => value.clone_into(&mut pair.markup),
            "skeleton" => value.clone_into(&mut pair.skeleton),
            tag => {
                assert!(tag.parse::<depeche::Locale>().is_ok(), "{at}: `{tag}` is not a locale");
                pair.texts.push((tag.to_owned(), value.to_owned()));
            }
        }
    }
    found
}

/// The text as it stands in a file, and the ranges of it that are between bars.
fn written(text: &str) -> (String, Vec<Range<usize>>) {
    let begin = if text.starts_with('\n') { "lead =" } else { "lead = " };
    let (mut message, mut marks, mut open) = (begin.to_owned(), Vec::new(), None);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '|' {
            match open.take() {
                Some(start) => marks.push(start..message.len()),
                None => open = Some(message.len()),
            }
        } else if let Some(number) = rest.strip_prefix("u{").filter(|_| c == '\\') {
            let (number, after) = number.split_once('}').expect("a number and a brace");
            let number = u32::from_str_radix(number, 16).expect("a number");
            message.push(char::from_u32(number).expect("a character"));
            rest = after;
        } else {
            message.push(c);
        }
    }
    assert!(open.is_none(), "a bar without its other half: {text}");
    message.push('\n');
    (message, marks)
}

/// The findings in a text.
struct Found {
    /// The rules, each with its place in the file.
    rules: Vec<(&'static str, Range<usize>)>,
    /// The file.
    message: String,
    /// The places that the rule is to mark.
    marks: Vec<Range<usize>>,
}

fn found(pair: &Pair) -> Found {
    let [.., (locale, text)] = pair.texts.as_slice() else { panic!("{}: no text", pair.at) };
    let (source, known) = match pair.texts.as_slice() {
        [(source, known), _] => (source, Some(known)),
        [_] => (locale, None),
        _ => panic!("{}: more than two texts", pair.at),
    };
    let markup = if pair.markup.is_empty() { "markdown" } else { &pair.markup };
    let skeleton = if pair.skeleton.is_empty() { "{ lead }" } else { &pair.skeleton };
    let mut config =
        format!("source = \"{source}\"\nmarkup = \"{markup}\"\n[check]\n{}\n", pair.setting);
    if let Some((term, forms)) = &pair.glossary {
        writeln!(config, "[glossary.\"{term}\"]\n{locale} = {forms:?}").expect("a string");
    }
    let mut story = format!("+++\n[facts]\n{}\n+++\n{skeleton}\n", pair.facts);
    for label in &pair.labels {
        write!(story, "\n[{label}]: https://example.org/\n").expect("a string");
    }
    let (message, marks) = written(text);
    let own = format!("{locale}/vote.ftl");
    let mut files = vec![
        ("depeche.toml".to_owned(), config),
        ("vote.md".to_owned(), story),
        (own.clone(), message.clone()),
    ];
    if let Some(known) = known {
        files.push((format!("{source}/vote.ftl"), written(known).0));
    }
    let memory =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Memory>();
    let catalog = Catalog::builder().open_memory(memory);
    let catalog = catalog.unwrap_or_else(|error| panic!("{}: {error}", pair.at));
    let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
    let places = report.findings.iter().filter_map(|finding| {
        let place = finding.diagnostic.place.as_ref()?;
        (place.file.name() == own).then(|| (finding.diagnostic.rule.name(), place.range.clone()))
    });
    Found { rules: places.collect(), message, marks }
}

/// How the findings of a pair differ from the expected ones, if they do.
fn fault(rule: &str, pair: &Pair, is_mistake: bool) -> Option<String> {
    let Found { rules: found, message, mut marks } = found(pair);
    let shown = |places: &[Range<usize>]| {
        let texts = places.iter().map(|place| format!("{:?}", &message[place.clone()]));
        texts.collect::<Vec<_>>().join(", ")
    };
    let own = found.iter().filter(|(name, _)| *name == rule);
    let own = own.map(|(_, place)| place.clone()).collect::<Vec<_>>();
    let mut wrong = Vec::new();
    if is_mistake {
        assert!(pair.besides.is_empty(), "{}: other rules may report a mistake", pair.at);
        if marks.is_empty() {
            marks.push(0.."lead".len());
        }
        if own != marks {
            wrong.push(format!("marks {} instead of {}", shown(&own), shown(&marks)));
        }
    } else if !own.is_empty() {
        wrong.push(format!("marks {}", shown(&own)));
    }
    if let Some(why) = &pair.known {
        return wrong.is_empty().then(|| format!("is right now, and need not be known: {why}"));
    }
    if !is_mistake {
        let others = found.iter().map(|(name, _)| *name).filter(|name| *name != rule);
        let others = others.collect::<Vec<_>>();
        wrong.extend(
            others
                .iter()
                .filter(|name| !pair.besides.iter().any(|own| own == *name))
                .map(|name| format!("{name} reports it as well")),
        );
        wrong.extend(
            pair.besides
                .iter()
                .filter(|name| *name != rule && !others.contains(&name.as_str()))
                .map(|name| format!("{name} reports nothing")),
        );
    }
    (!wrong.is_empty()).then(|| wrong.join("; "))
}

#[test]
fn mistakes_are_reported_and_right_texts_are_not() {
    let folder = crate::outside::root().join("tests/fixtures/rules");
    let mut wrong = Vec::new();
    let folders =
        fs::read_dir(folder).expect("the pairs").map(|entry| entry.expect("a file").path());
    for folder in folders.filter(|path| path.is_dir()) {
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(rule(&name).is_some(), "{name} is no rule");
        for (file, is_mistake) in [("mistakes.txt", true), ("right.txt", false)] {
            let pairs = pairs(&folder.join(file));
            if pairs.len() < 12 {
                wrong.push(format!("{name}/{file}: {} pairs only", pairs.len()));
            }
            let faults = pairs.iter().filter_map(|pair| {
                let fault = fault(&name, pair, is_mistake)?;
                let text = &pair.texts.last().expect("a text").1;
                Some(format!("{}: {text}: {fault}", pair.at))
            });
            wrong.extend(faults);
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_that_reads_texts_has_its_pairs() {
    let folder = crate::outside::root().join("tests/fixtures/rules");
    // This rule compares messages with each other.
    let reads_more = ["inconsistent-translation"];
    let groups =
        [Group::Facts, Group::Markup, Group::Typography, Group::Invisible, Group::Suspicion];
    let missing = RULES.iter().filter(|rule| {
        groups.contains(&rule.id.group())
            && !reads_more.contains(&rule.name())
            && !folder.join(rule.name()).is_dir()
    });
    assert_eq!(missing.map(|rule| rule.name()).collect::<Vec<_>>(), Vec::<&str>::new());
}
