//! Telling the reader that something is in another language.

use super::{Block, Notice, Outcome, Segment};
use crate::bundle::{Arguments, Bundle};
use crate::fact::Fact;
use crate::locale::Locale;
use crate::prose::Prose;

/// Puts a notice before each run of blocks in another language; one before a story that nobody
/// translated.
pub(super) fn insert(
    blocks: &mut Vec<Block>,
    locale: &Locale,
    readers: &[Locale],
    furniture: Option<Bundle>,
) {
    let shown = blocks.iter().map(shown_instead).collect::<Vec<_>>();
    if shown.iter().all(Option::is_none) {
        return;
    }
    let mut segments = Vec::new();
    blocks.iter().for_each(|block| super::collect(block, &mut segments));
    let untranslated = segments.iter().all(|segment| segment.outcome == Outcome::Fallback);
    let whole = untranslated && segments.iter().all(|segment| segment.locale == *locale);
    // Where nothing is in the reader's language but these words, they had better be.
    let own = std::slice::from_ref(locale);
    let wanted = if whole { [readers, own] } else { [own, readers] }.concat();
    let mut prose = Prose::new(&wanted);
    if let Some(bundle) = furniture {
        prose = prose.with_overrides(bundle);
    }
    if whole {
        // The whole edition is in the source's language, which the reader did not ask for.
        let asked = readers.first().unwrap_or(locale);
        blocks.insert(0, notice(&prose, "notice-story", asked, locale));
        return;
    }
    let mut with_notices = Vec::with_capacity(blocks.len() + 1);
    let mut before: Option<Locale> = None;
    for (block, shown) in blocks.drain(..).zip(shown) {
        if let Some(other) = &shown
            && before.as_ref() != Some(other)
        {
            with_notices.push(notice(&prose, "notice-part", locale, other));
        }
        // A rule or verbatim text between two passages does not end the run.
        if shown.is_some() || holds_text(&block) {
            before = shown;
        }
        with_notices.push(block);
    }
    *blocks = with_notices;
}

fn notice(prose: &Prose, message: &str, language: &Locale, shown: &Locale) -> Block {
    let arguments = Arguments::from_iter([
        ("language", Fact::Language(language.clone())),
        ("shown", Fact::Language(shown.clone())),
    ]);
    Block::Notice(Notice {
        text: prose.text(message, &arguments),
        locale: prose.locale().clone(),
        shown: shown.clone(),
    })
}

/// The other language a block, or a part of it, is shown in.
fn shown_instead(block: &Block) -> Option<Locale> {
    let mut segments: Vec<&Segment> = Vec::new();
    super::collect(block, &mut segments);
    let other = segments.iter().find(|segment| segment.outcome == Outcome::Fallback)?;
    Some(other.locale.clone())
}

fn holds_text(block: &Block) -> bool {
    let mut segments = Vec::new();
    super::collect(block, &mut segments);
    !segments.is_empty()
}
