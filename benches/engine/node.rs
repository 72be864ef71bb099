//! `@fluent/bundle` on Node, timed in turn with ours: a process that is kept, with its code compiled
//! and its formatters made, and that says nanoseconds for a message.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use depeche::Fact;
use depeche::bundle::{Arguments, Parts};
use jiff::ToSpan;

use crate::stories::{ARABIC, ARABIC_DATES, FRENCH, FRENCH_DATES, Work};
use crate::{VOTES, ours, ratio, resolve};

/// How many pairs are timed.
const ROUNDS: usize = 15;

/// Prints how many times faster ours is.
pub(crate) fn compare() {
    let rows = [
        ("node", "numbers", &FRENCH),
        ("node-ar", "numbers, Arabic", &ARABIC),
        ("dates", "dates", &FRENCH_DATES),
        ("dates-ar", "dates, Arabic", &ARABIC_DATES),
    ];
    for (row, name, work) in rows.into_iter().filter(|(row, ..)| ratio::is_asked(row)) {
        let Some(peers) = std::env::var_os("DEPECHE_PEERS") else {
            eprintln!("left out: @fluent/bundle on Node, {name} (DEPECHE_PEERS is not set)");
            continue;
        };
        let mut theirs = Node::start(work, &peers);
        let mut own = Own::new(work);
        assert_eq!(own.texts(), theirs.texts, "both write the same");
        own.time();
        let pairs = (0..ROUNDS).map(|_| theirs.time() / own.time()).collect();
        let name = format!("@fluent/bundle on Node, {name}");
        ratio::say(row, &name, "times faster", pairs);
        theirs.stop();
    }
}

/// What is shown at once: figures and dates that change from one story to the next.
fn sets() -> [(i64, jiff::civil::Date, jiff::civil::Date); 6] {
    let mut days = 0;
    VOTES.map(|votes| {
        days += 37;
        let opening = jiff::civil::date(2024, 11, 4) + days.days();
        (votes, opening, opening + 3.days())
    })
}

/// Our side.
struct Own {
    bundle: depeche::bundle::Bundle,
    facts: [Arguments; 6],
    parts: Parts,
    messages: &'static [&'static str],
}

impl Own {
    fn new(work: &Work<'_>) -> Self {
        let facts = sets().map(|(votes, opening, closing)| {
            let mut facts = crate::facts(votes);
            facts.set("opening", Fact::Date(opening));
            facts.set("closing", Fact::Date(closing));
            facts
        });
        Self { bundle: ours(work), facts, parts: Parts::text_only(), messages: work.messages }
    }

    fn texts(&mut self) -> Vec<String> {
        let mut texts = Vec::new();
        for arguments in &self.facts {
            for message in self.messages {
                self.bundle.resolve(message, None, arguments, &mut self.parts).expect("whole");
                texts.push(self.parts.text().to_owned());
            }
        }
        texts
    }

    /// Nanoseconds for one message.
    fn time(&mut self) -> f64 {
        const REPEAT: u32 = 500;
        let messages = u32::try_from(self.facts.len() * self.messages.len()).expect("a few");
        let start = Instant::now();
        for _ in 0..REPEAT {
            let length = resolve(&self.bundle, &self.facts, self.messages, &mut self.parts);
            std::hint::black_box(length);
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(REPEAT * messages)
    }
}

/// Their side.
struct Node {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
    texts: Vec<String>,
}

impl Node {
    fn start(work: &Work<'_>, peers: &std::ffi::OsStr) -> Self {
        let mut child = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/engine/node.mjs"))
            .env("DEPECHE_PEERS", peers)
            .env("TZ", "UTC")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node, which DEPECHE_PEERS asks for");
        let asks = child.stdin.take().expect("it was piped");
        let answers = BufReader::new(child.stdout.take().expect("it was piped"));
        let mut node = Self { child, asks, answers, texts: Vec::new() };
        let sets = sets().map(|(votes, opening, closing)| {
            serde_json::json!({
                "votes": votes,
                "session": 92,
                "members": 196,
                "opening": opening.to_string(),
                "closing": closing.to_string(),
            })
        });
        let request = serde_json::json!({
            "locale": work.locale,
            "source": work.source,
            "messages": work.messages,
            "sets": sets,
        });
        let texts = node.ask(&request.to_string());
        node.texts = serde_json::from_str(&texts).expect("texts");
        node
    }

    fn ask(&mut self, line: &str) -> String {
        writeln!(self.asks, "{line}").expect("Node reads");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("Node answers");
        answer
    }

    fn time(&mut self) -> f64 {
        self.ask("again").trim().parse().expect("a number")
    }

    fn stop(self) {
        let Self { mut child, asks, .. } = self;
        drop(asks);
        assert!(child.wait().expect("Node ends").success(), "Node failed");
    }
}
