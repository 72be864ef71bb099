//! Files that somebody calls articles: read or refused, and what is read is in normal form.
#![no_main]

use depeche_import::read::{Format, ReadOptions, normalize, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((choice, bytes)) = input.split_first() else { return };
    let format = Format::ALL.get(usize::from(*choice % 8)).copied();
    let mut options = ReadOptions::default();
    options.format = format;
    for name in ["article", "article.html", "article.docx"] {
        let Ok(article) = read(name, bytes, &options) else { continue };
        assert!(!article.blocks.is_empty());
        assert_eq!(normalize(article.blocks.clone()), article.blocks);
    }
});
