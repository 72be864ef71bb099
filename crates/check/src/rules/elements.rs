//! HTML elements of two texts, for the rules that compare them.

use crate::rendition::Rendition;

/// Elements that only break lines or carry a style, which a translation may leave out.
const FREE: &[&str] = &["br", "wbr", "span", "b", "i"];

/// The first element that one text opens more often than the other, except the `free` ones: its
/// name and both counts.
pub(super) fn difference(
    more: &Rendition,
    less: &Rendition,
    free: &[&str],
) -> Option<(String, usize, usize)> {
    let opened = |text: &Rendition, name: &str| {
        let tags = text.reading.tags.iter().filter(|tag| !tag.closes);
        let own = tags.filter_map(|tag| text.text.get(tag.name.clone()));
        own.filter(|own| own.eq_ignore_ascii_case(name)).count()
    };
    more.reading.tags.iter().filter(|tag| !tag.closes).find_map(|tag| {
        let name = more.text.get(tag.name.clone())?;
        if FREE.iter().chain(free).any(|free| name.eq_ignore_ascii_case(free)) {
            return None;
        }
        let (most, least) = (opened(more, name), opened(less, name));
        (most > least).then(|| (name.to_ascii_lowercase(), most, least))
    })
}
