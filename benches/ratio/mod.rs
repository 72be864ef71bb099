//! Two pieces of work timed in turn, so that a noisy machine is as unkind to both.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many pairs are timed; the median counts.
const ROUNDS: usize = 41;

/// Prints how long `ours` takes, as a multiple of what `peer` takes.
pub(crate) fn print<A, B>(name: &str, mut ours: impl FnMut() -> A, mut peer: impl FnMut() -> B) {
    let mut repeat = 1;
    while time(repeat, &mut peer) < Duration::from_millis(2) && repeat < 1 << 20 {
        repeat *= 2;
    }
    let mut pair = || {
        let own = time(repeat, &mut ours).as_secs_f64();
        own / time(repeat, &mut peer).as_secs_f64()
    };
    pair();
    let mut ratios = (0..ROUNDS).map(|_| pair()).collect::<Vec<_>>();
    ratios.sort_by(f64::total_cmp);
    let (least, median, most) = (ratios[0], ratios[ROUNDS / 2], ratios[ROUNDS - 1]);
    println!("{name:<56} {median:6.2} × the peer's time   ({least:.2}–{most:.2})");
}

fn time<T>(repeat: u32, work: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..repeat {
        black_box(work());
    }
    start.elapsed()
}
