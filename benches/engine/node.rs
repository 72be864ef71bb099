//! `@fluent/bundle` on Node, timed by itself in the same run: what it prints is nanoseconds for a
//! message.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

use depeche::bundle::Parts;

use crate::stories::{ARABIC, FRENCH, Work};
use crate::{VOTES, facts, ours, resolve};

/// Prints how many times faster ours is.
pub(crate) fn compare() {
    let Some(peers) = std::env::var_os("DEPECHE_PEERS") else {
        println!("left out: @fluent/bundle on Node (DEPECHE_PEERS is not set)");
        return;
    };
    for (name, work) in [("numbers", &FRENCH), ("numbers, Arabic", &ARABIC)] {
        let own = own_time(work);
        let theirs = time_on_node(work, &peers);
        println!("@fluent/bundle on Node, {name}: {:.1} times as long as ours", theirs / own);
    }
}

/// Nanoseconds for one message: the median of 15 rounds, as there.
fn own_time(work: &Work<'_>) -> f64 {
    const ROUNDS: u32 = 500;
    let (bundle, facts, mut parts) = (ours(work), VOTES.map(facts), Parts::text_only());
    let messages = u32::try_from(VOTES.len() * work.messages.len()).expect("a few");
    let mut time = || {
        let start = Instant::now();
        for _ in 0..ROUNDS {
            std::hint::black_box(resolve(&bundle, &facts, work.messages, &mut parts));
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(ROUNDS * messages)
    };
    time();
    let mut times = (0..15).map(|_| time()).collect::<Vec<_>>();
    times.sort_by(f64::total_cmp);
    times[7]
}

fn time_on_node(work: &Work<'_>, peers: &std::ffi::OsStr) -> f64 {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/speed.mjs");
    let mut child = Command::new("node")
        .arg(script)
        .env("DEPECHE_PEERS", peers)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node, which DEPECHE_PEERS asks for");
    let sets =
        VOTES.map(|votes| serde_json::json!({"votes": votes, "session": 92, "members": 196}));
    let request = serde_json::json!({
        "locale": work.locale,
        "source": work.source,
        "messages": work.messages,
        "sets": sets,
    });
    let mut stdin = child.stdin.take().expect("it was piped");
    stdin.write_all(request.to_string().as_bytes()).expect("Node reads");
    drop(stdin);
    let output = child.wait_with_output().expect("Node ends");
    assert!(output.status.success(), "Node failed");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}
