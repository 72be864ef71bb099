//! The formatting functions against `Intl` on Node: locales × options × values.

mod grid;
mod known;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use depeche::bundle::{Arguments, Bundle, Isolation, Resource};
use depeche::diagnostic::SourceFile;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::generated;
use crate::outside::peers;
use grid::{Case, LOCALES};
use known::KNOWN;

/// The call as a translator writes it.
fn call(case: &Case) -> String {
    let mut call = match case.service {
        "NumberFormat" => "NUMBER($x",
        "DateTimeFormat" => "DATETIME($x",
        "ListFormat" => "LIST($x",
        _ => "NAME($x",
    }
    .to_owned();
    for (name, value) in &case.options {
        let _ = match value {
            Value::Number(number) => write!(call, ", {name}: {number}"),
            Value::String(text) => write!(call, ", {name}: \"{text}\""),
            other => write!(call, ", {name}: \"{other}\""),
        };
    }
    call + ")"
}

#[derive(Deserialize)]
struct Answers {
    icu: String,
    cldr: String,
    answers: Vec<Option<String>>,
}

/// What `Intl` says of every case in every locale.
fn ask(cases: &[Case]) -> Answers {
    let questions = LOCALES.iter().flat_map(|locale| {
        cases.iter().map(move |case| {
            let options = [case.options.clone(), case.theirs.clone()].concat();
            let options = options.into_iter().map(|(name, value)| {
                // Fluent has no literal for false.
                let value =
                    if name == "useGrouping" && value == "false" { false.into() } else { value };
                (name.to_owned(), value)
            });
            let mut question =
                vec![case.service.into(), (*locale).into(), options.collect::<Map<_, _>>().into()];
            question.extend(case.values.iter().cloned());
            Value::Array(question)
        })
    });
    let questions = serde_json::to_vec(&questions.collect::<Vec<_>>()).expect("JSON");
    let script = crate::outside::root().join("tests/peers/intl.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node");
    let mut input = node.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || input.write_all(&questions));
    let output = node.wait_with_output().expect("node's answer");
    writer.join().expect("a thread").expect("written");
    assert!(output.status.success(), "node failed");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// One bundle of a locale, a message a call.
fn bundle(locale: &str, calls: &BTreeMap<String, usize>) -> Bundle {
    let mut source = String::new();
    for (call, index) in calls {
        let _ = writeln!(source, "m{index} = {{ {call} }}");
    }
    Bundle::builder(locale.parse().expect(locale))
        .resource(Resource::new(&SourceFile::new("grid.ftl", source)))
        .isolation(Isolation::Never)
        .build()
}

/// A case in a locale in which both say something else.
pub(super) struct Found<'a> {
    locale: &'a str,
    call: &'a str,
    case: &'a Case,
    ours: &'a str,
    theirs: &'a str,
}

#[test]
fn formats_are_those_of_ecma_402() {
    if peers().is_none() {
        return;
    }
    let cases = grid::cases();
    let theirs = ask(&cases);
    let calls = cases.iter().map(call).collect::<Vec<_>>();
    let mut messages = BTreeMap::new();
    for call in &calls {
        let next = messages.len();
        messages.entry(call.clone()).or_insert(next);
    }
    let mut tally = Tally::default();
    let mut answers = theirs.answers.iter();
    for locale in LOCALES {
        let bundle = bundle(locale, &messages);
        for (case, call) in cases.iter().zip(&calls) {
            let theirs = answers.next().expect("an answer for every case").as_deref();
            let arguments = Arguments::from_iter([("x", case.fact.clone())]);
            let ours = bundle.format(&format!("m{}", messages[call]), None, &arguments);
            let ours = ours.unwrap_or_else(|errors| format!("{}", errors[0]));
            let theirs = theirs.unwrap_or("a refusal");
            tally.add(&Found { locale, call, case, ours: &ours, theirs });
        }
    }
    assert_eq!(tally.unexplained, Vec::<String>::new(), "{} in all", tally.unexplained_count);
    let idle = KNOWN.iter().zip(tally.explained).filter(|(_, count)| *count == 0);
    assert_eq!(idle.map(|(known, _)| known.why).collect::<Vec<_>>(), Vec::<&str>::new());
    generated::check("docs/intl.md", &tally.page(&theirs, cases.len()));
}

/// What came of the comparison.
#[derive(Default)]
struct Tally {
    /// By constructor of `Intl`: compared, equal.
    services: BTreeMap<&'static str, (usize, usize)>,
    explained: [usize; KNOWN.len()],
    unexplained: Vec<String>,
    unexplained_count: usize,
}

impl Tally {
    fn add(&mut self, found: &Found<'_>) {
        let (compared, equal) = self.services.entry(found.case.service).or_default();
        *compared += 1;
        if found.ours == found.theirs {
            *equal += 1;
            return;
        }
        match KNOWN.iter().position(|known| (known.explains)(found)) {
            Some(index) => self.explained[index] += 1,
            None => {
                self.unexplained_count += 1;
                if self.unexplained.len() < 10 {
                    let Found { locale, call, case, ours, theirs } = found;
                    let values = &case.values;
                    self.unexplained
                        .push(format!("{locale} {call} {values:?}: {ours:?} ≠ {theirs:?}"));
                }
            }
        }
    }

    fn page(&self, theirs: &Answers, cases: usize) -> String {
        let mut page = format!(
            "# Agreement with ECMA-402\n\n\
             `NUMBER`, `DATETIME`, `LIST` and `NAME` against `Intl` on Node (ICU {}, whose data \
             are CLDR's {} series), case by case: {cases} combinations of options and values in \
             {} locales. The cases are in `tests/it/intl/grid.rs`. This page is written by the \
             test that compares them:\n\n\
             ```sh\nDEPECHE_PEERS=target/peers UPDATE_DOCS=1 cargo test --test it intl\n```\n\n\
             | `Intl` | compared | equal |\n| --- | ---: | ---: |\n",
            theirs.icu,
            theirs.cldr.split('.').next().unwrap_or_default(),
            LOCALES.len(),
        );
        for (service, (compared, equal)) in &self.services {
            let _ = writeln!(page, "| `{service}` | {compared} | {equal} |");
        }
        page += "\nNo option that Node formats is refused. The differences and their reasons:\n\n\
                 | cases | reason |\n| ---: | --- |\n";
        for (known, count) in KNOWN.iter().zip(self.explained) {
            let _ = writeln!(page, "| {count} | {} |", known.why);
        }
        page
    }
}
