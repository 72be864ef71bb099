//! Two pieces of work timed in turn, so that a noisy machine is as unkind to both.
//!
//! The environment variable `BUDGETS` asks for rows by name, as `benches/budgets` does: only those
//! are timed, and printed for a program to read.

use std::hint::black_box;
use std::time::Duration;

/// How many pairs are timed; the median counts.
const ROUNDS: usize = 41;

/// What is counted.
#[derive(Clone, Copy, Debug)]
enum Clock {
    /// Processor time of this thread, where the system says it: others on the machine do not count.
    Thread,
    /// Time from start to end, for work of several threads or processes.
    Wall,
}

/// Prints how long `ours` takes, as a multiple of what `peer` takes, if the row is asked for.
pub(crate) fn print<A, B>(
    row: &str,
    name: &str,
    mut ours: impl FnMut() -> A,
    mut peer: impl FnMut() -> B,
) {
    if !is_asked(row) {
        return;
    }
    let clock = Clock::of(row);
    let mut repeat = 1;
    while clock.time(repeat, &mut peer) < Duration::from_millis(2) && repeat < 1 << 20 {
        repeat *= 2;
    }
    let mut pair = || {
        let own = clock.time(repeat, &mut ours).as_secs_f64();
        own / clock.time(repeat, &mut peer).as_secs_f64()
    };
    pair();
    say(row, name, "× the peer's time", (0..ROUNDS).map(|_| pair()).collect());
}

/// Prints the median of ratios, and between which the eight middle tenths of them lie.
pub(crate) fn say(row: &str, name: &str, unit: &str, mut ratios: Vec<f64>) {
    ratios.sort_by(f64::total_cmp);
    let at = |tenth: usize| ratios[(ratios.len() - 1) * tenth / 10];
    let (least, median, most) = (at(1), at(5), at(9));
    if only_rows() {
        println!("{row}\t{median}\t{least}\t{most}");
    } else {
        println!("{name:<56} {median:6.2} {unit}   ({least:.2}–{most:.2})");
    }
}

/// Whether a row is to be timed.
pub(crate) fn is_asked(row: &str) -> bool {
    std::env::var("BUDGETS").map_or(true, |asked| asked.split(' ').any(|one| one == row))
}

/// Whether nothing but rows is asked for.
pub(crate) fn only_rows() -> bool {
    std::env::var_os("BUDGETS").is_some()
}

impl Clock {
    fn of(row: &str) -> Self {
        match row {
            "cold-start" | "two-threads" => Self::Wall,
            _ => Self::Thread,
        }
    }

    fn time<T>(self, repeat: u32, work: &mut impl FnMut() -> T) -> Duration {
        let start = self.now();
        for _ in 0..repeat {
            black_box(work());
        }
        self.now().saturating_sub(start)
    }

    fn now(self) -> Duration {
        #[cfg(unix)]
        let id = match self {
            Self::Thread => rustix::time::ClockId::ThreadCPUTime,
            Self::Wall => rustix::time::ClockId::Monotonic,
        };
        #[cfg(unix)]
        return rustix::time::clock_gettime(id).try_into().expect("after the start");
        #[cfg(not(unix))]
        return {
            static START: std::sync::LazyLock<std::time::Instant> =
                std::sync::LazyLock::new(std::time::Instant::now);
            START.elapsed()
        };
    }
}
