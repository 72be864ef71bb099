//! How much one message may ask for.

/// Bounds on what resolving one message may take. Beyond one, the message is broken; nothing
/// aborts. Honest long text never meets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How deeply `{` may nest in one entry of a file.
    pub nesting: usize,
    /// How many messages and terms may refer to one another in a chain.
    pub depth: usize,
    /// The most bytes that may be written for one message, its selectors included.
    pub output: usize,
    /// The most pattern elements that may be visited for one message.
    pub work: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { nesting: crate::ftl::MAX_NESTING, depth: 64, output: 4 << 20, work: 1_000_000 }
    }
}
