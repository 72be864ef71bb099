//! `@fluent/bundle` on Node, asked once for the whole corpus.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::json;

use super::engines::{Answers, Numbers, PROBE, Pages, VALUES, Value};

/// What took part.
#[derive(Deserialize)]
pub(super) struct Versions {
    pub(super) package: String,
    pub(super) cldr: String,
}

/// Its answers for a locale; those for a file are read when they are needed.
pub(super) struct Answered {
    pub(super) numbers: Numbers,
    files: Vec<String>,
}

impl Answered {
    pub(super) fn file(&self, index: usize) -> Answers {
        type Line = Vec<(String, Option<String>, Vec<(String, bool)>)>;
        let line = serde_json::from_str::<Line>(&self.files[index]).expect("a file's answers");
        line.into_iter().map(|(id, attribute, answers)| ((id, attribute), answers)).collect()
    }
}

pub(super) fn ask(peers: &Path, locales: &[Pages]) -> (Versions, Vec<Answered>) {
    let values = VALUES.iter().map(|value| match value {
        Value::Text(text) => json!({ "text": text }),
        Value::Number(number) => json!({ "number": number }),
    });
    let requests = locales.iter().map(|pages| {
        let files = pages.files.iter().map(|page| {
            let variables = page.resource.variables().collect::<Vec<_>>();
            json!({ "path": page.path, "variables": variables })
        });
        let files = files.collect::<Vec<_>>();
        json!({ "locale": pages.tag, "general": pages.general, "probe": PROBE, "files": files })
    });
    let requests = requests.collect::<Vec<_>>();
    let request = json!({ "values": values.collect::<Vec<_>>(), "locales": requests }).to_string();
    let script = crate::outside::root().join("tests/peers/agreement.mjs");
    let mut command = Command::new("node");
    command.arg(script).env("DEPECHE_PEERS", peers);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("Node, which DEPECHE_PEERS asks for");
    // The script reads all of it before it writes: neither waits for the other.
    child.stdin.take().expect("its input").write_all(request.as_bytes()).expect("a request");
    let output = child.wait_with_output().expect("its output");
    assert!(output.status.success(), "tests/peers/agreement.mjs failed");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    let mut lines = output.lines();
    let mut next = || lines.next().expect("a line for every file").to_owned();
    let versions = serde_json::from_str(&next()).expect("versions");
    let answered = locales.iter().map(|pages| Answered {
        numbers: serde_json::from_str(&next()).expect("numbers"),
        files: pages.files.iter().map(|_| next()).collect(),
    });
    (versions, answered.collect())
}
