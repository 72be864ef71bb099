//! The threads that share the work.

use std::num::NonZero;
use std::sync::mpsc;
use std::thread;

use rayon::ThreadPoolBuilder;

/// Makes the threads. As few as there are to be had do: this one works, too, and the others are
/// those that the system lets be started, as a container may not.
pub(super) fn start() {
    let asked = std::env::var("RAYON_NUM_THREADS").ok().and_then(|asked| asked.parse().ok());
    let asked = asked.filter(|asked| *asked > 0);
    let wanted = asked.or_else(|| thread::available_parallelism().ok().map(NonZero::get));
    // Rayon waits for as many as it was promised: each is there before it is counted.
    let started = (1..wanted.unwrap_or(1)).map_while(|_| {
        let (sender, receiver) = mpsc::channel::<rayon::ThreadBuilder>();
        let work = move || {
            if let Ok(own) = receiver.recv() {
                own.run();
            }
        };
        thread::Builder::new().spawn(work).ok().map(|_| sender)
    });
    let mut started = started.collect::<Vec<_>>();
    // What was made already is as good.
    let _ = ThreadPoolBuilder::new()
        .num_threads(started.len() + 1)
        .use_current_thread()
        .spawn_handler(|own| {
            let sender = started.pop().ok_or(std::io::ErrorKind::WouldBlock)?;
            sender.send(own).map_err(|_| std::io::ErrorKind::WouldBlock.into())
        })
        .build_global();
}

/// Whether there is one more thread to be had.
pub(super) fn has_room() -> bool {
    thread::Builder::new().spawn(|| ()).is_ok()
}
