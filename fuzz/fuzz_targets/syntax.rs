//! Fluent text: every byte belongs to a token, recovery adds to the strict tree and takes nothing
//! from it, and a tree that follows an edit is the tree of the text after it.
#![no_main]

use depeche::syntax::{self, Edit, Entry, Event, Limits};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, u16, u8, &str)| {
    let (text, start, removed, inserted) = input;
    let mut tree = syntax::parse(text, Limits::default());
    lossless(text, &tree);
    recovery(text, &tree);

    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(usize::from(start).min(text.len()));
    let end = boundary((start + usize::from(removed)).min(text.len()));
    let mut now = text.to_owned();
    now.replace_range(start..end, inserted);
    tree.edit(&now, Edit { start, removed: end - start, inserted: inserted.len() });
    assert_eq!(tree, syntax::parse(&now, Limits::default()));
});

fn lossless(text: &str, tree: &syntax::Tree) {
    let resource = tree.resource(text);
    let tokens = resource.tokens().map(|token| resource.slice(token.span)).collect::<String>();
    assert_eq!(tokens, text);
    let mut end = 0;
    for entry in resource.entries() {
        let span = entry.node().span();
        assert!(span.start >= end);
        end = span.end;
        let mut open = Vec::new();
        for event in entry.node().walk() {
            match event {
                Event::Enter(node) => {
                    let outer = open.last().copied().unwrap_or(span);
                    let own = node.span();
                    assert!(text.get(own.range()).is_some());
                    assert!(outer.start <= own.start && own.end <= outer.end);
                    open.push(own);
                }
                Event::Leave(node) => assert_eq!(open.pop(), Some(node.span())),
            }
        }
    }
}

fn recovery(text: &str, tree: &syntax::Tree) {
    let resource = tree.resource(text);
    let strict = resource.messages().count();
    let all = resource.messages_with_recovered();
    assert_eq!(all.filter(|message| !message.is_recovered()).count(), strict);
    for entry in resource.entries() {
        match entry {
            Entry::Junk(junk) => assert!(!junk.faults().is_empty()),
            Entry::Message(own) | Entry::Term(own) => assert!(!own.node().is_faulty()),
            Entry::Comment(_) => {}
        }
    }
    for fault in tree.faults() {
        assert!(text.get(fault.at.range()).is_some());
        assert!(text.get(fault.stopped as usize..).is_some());
        assert!(fault.related.is_none_or(|span| text.get(span.range()).is_some()));
    }
}
