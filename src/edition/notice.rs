//! Notices that tell the reader that text is in another language or out of date.

use super::{Block, Notice, Outcome};
use crate::markup::tree;
use crate::prose::Prose;
use depeche_fluent::bundle::{Arguments, Bundle};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

/// The notices to insert in addition to those about other languages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// Notices before text whose source has changed since it was translated.
    pub(super) stale: bool,
}

/// The text that a block shows instead of an up-to-date translation.
#[derive(Clone, Debug, PartialEq)]
enum Shown {
    /// Text of another language.
    Other(Locale),
    /// A translation of an older source text.
    Stale(Locale),
}

/// Inserts a notice before each run of blocks in another language, or a single one before a story
/// that is not translated at all.
pub(super) fn insert(
    blocks: &mut Vec<Block>,
    locale: &Locale,
    requested: &[Locale],
    furniture: Option<Bundle>,
    wanted: Wanted,
) {
    let shown = blocks.iter().map(|block| shown_instead(block, wanted)).collect::<Vec<_>>();
    if shown.iter().all(Option::is_none) {
        return;
    }
    let segments = tree::leaves(blocks);
    let untranslated = segments.iter().all(|segment| segment.outcome == Outcome::Fallback);
    let whole = untranslated && segments.iter().all(|segment| segment.locale == *locale);
    // Where the whole story is in the source's language, at least the notice is in the reader's.
    let own = std::slice::from_ref(locale);
    let languages = if whole { [requested, own] } else { [own, requested] }.concat();
    let mut prose = Prose::new(&languages);
    if let Some(bundle) = furniture {
        prose = prose.with_overrides(bundle);
    }
    if whole {
        // The whole edition is in the source's language, which the reader did not ask for.
        let preferred = requested.first().unwrap_or(locale);
        blocks.insert(0, notice(&prose, "notice-story", preferred, locale));
        return;
    }
    let mut with_notices = Vec::with_capacity(blocks.len() + 1);
    let mut before: Option<Shown> = None;
    for (block, shown) in blocks.drain(..).zip(shown) {
        if let Some(other) = &shown
            && before.as_ref() != Some(other)
        {
            with_notices.push(match other {
                Shown::Other(other) => notice(&prose, "notice-part", locale, other),
                Shown::Stale(own) => notice(&prose, "notice-stale", locale, own),
            });
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

/// The text that a block, or a part of it, shows instead of an up-to-date translation.
fn shown_instead(block: &Block, wanted: Wanted) -> Option<Shown> {
    let segments = tree::leaves(std::slice::from_ref(block));
    let first = |outcome| segments.iter().find(|segment| segment.outcome == outcome);
    if let Some(other) = first(Outcome::Fallback) {
        return Some(Shown::Other(other.locale.clone()));
    }
    let stale = first(Outcome::Stale).filter(|_| wanted.stale)?;
    Some(Shown::Stale(stale.locale.clone()))
}

fn holds_text(block: &Block) -> bool {
    !tree::leaves(std::slice::from_ref(block)).is_empty()
}
