//! The threads that share the work.

use std::thread;

use rayon::ThreadPoolBuilder;

/// Makes the threads. As few as there are to be had do: this one works, too, and the others are
/// started where the system lets them be, as a container may not.
pub(super) fn start() {
    // What was made already is as good.
    let _ = ThreadPoolBuilder::new()
        .use_current_thread()
        .spawn_handler(|own| {
            let _ = thread::Builder::new().spawn(|| own.run());
            Ok(())
        })
        .build_global();
}

/// Whether there is one more thread to be had.
pub(super) fn has_room() -> bool {
    thread::Builder::new().spawn(|| ()).is_ok()
}
