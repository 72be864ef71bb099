//! Comments that allow what a rule would report: `# depeche: allow rule-name, other-rule: reason`.

use std::ops::Range;

use depeche_fluent::diagnostic::SourceFile;

/// The start of such a comment.
const OPENING: &str = "# depeche: allow ";

/// A comment that allows rules in the message after it.
#[derive(Clone, Debug)]
pub(crate) struct Suppression {
    /// The names of the rules, each with its range in the file.
    pub(crate) rules: Vec<(String, Range<usize>)>,
    /// The range of the message after the comment; empty if no message follows.
    pub(crate) target: Range<usize>,
}

impl Suppression {
    /// All such comments of a file.
    pub(crate) fn all(file: &SourceFile) -> Vec<Self> {
        let text = file.text();
        if memchr::memmem::find(text.as_bytes(), OPENING.as_bytes()).is_none() {
            return Vec::new();
        }
        let mut all: Vec<Self> = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if let Some(rest) = line.strip_prefix(OPENING) {
                let names = rest.split(':').next().unwrap_or_default();
                let mut at = start + OPENING.len();
                let mut rules = Vec::new();
                for piece in names.split(',') {
                    let name = piece.trim();
                    let from = at + (piece.len() - piece.trim_start().len());
                    if !name.is_empty() {
                        rules.push((name.to_owned(), from..from + name.len()));
                    }
                    at += piece.len() + 1;
                }
                let after = start + line.len();
                all.push(Self { rules, target: after..after });
            }
            start += line.len();
        }
        // From the last to the first: comments that stand together are about the same message, which
        // is looked for once.
        let mut next: Option<Self> = None;
        for own in all.iter_mut().rev() {
            let after = own.target.start;
            let same = next.as_ref().filter(|next| {
                let to = next.rules.first().map_or(next.target.start, |(_, place)| place.start);
                let between = text.get(after..to).unwrap_or_default();
                between.split_inclusive('\n').all(is_comment)
            });
            own.target = match same {
                Some(next) if next.target.is_empty() => after..after,
                Some(next) => next.target.clone(),
                None => target(text, after),
            };
            next = Some(own.clone());
        }
        all
    }

    /// Whether the comment allows what the rule reports at this offset.
    pub(crate) fn allows(&self, rule: &str, at: usize) -> bool {
        self.target.contains(&at) && self.rules.iter().any(|(known, _)| known == rule)
    }
}

/// The suppressions that apply at a byte of the file; `all` are in the order of the file.
pub(crate) fn at(all: &[Suppression], at: usize) -> impl Iterator<Item = &Suppression> {
    let first = all.partition_point(|own| own.target.end <= at);
    let rest = all.get(first..).unwrap_or_default();
    rest.iter().take_while(move |own| own.target.start <= at)
}

/// Whether a line continues a comment.
fn is_comment(line: &str) -> bool {
    line.starts_with("# ") || line.trim_end() == "#"
}

/// The range of the message that follows a comment without a blank line.
fn target(text: &str, after: usize) -> Range<usize> {
    let mut start = after;
    let mut end = after;
    let mut begun = false;
    for line in text.get(after..).unwrap_or_default().split_inclusive('\n') {
        let name = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        match (begun, name) {
            (false, _) if is_comment(line) => start += line.len(),
            (false, true) => begun = true,
            (false, false) => return after..after,
            (true, true) => break,
            (true, false) if line.starts_with('#') => break,
            (true, false) => {}
        }
        end += line.len();
    }
    if begun { start..end } else { after..after }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_about_the_message_after_it() {
        let text = "a = x\n# Note\n# depeche: allow repeated-word, double-space: a quotation\n# More\nb = y  y\n    .c = z\nd = w\n";
        let all = Suppression::all(&SourceFile::new("fr/a.ftl", text));
        let [only] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!(text.get(only.target.clone()), Some("b = y  y\n    .c = z\n"));
        let names = only.rules.iter().map(|(name, range)| (name.as_str(), text.get(range.clone())));
        assert_eq!(
            names.collect::<Vec<_>>(),
            [("repeated-word", Some("repeated-word")), ("double-space", Some("double-space"))]
        );
        assert!(only.allows("double-space", only.target.start));
        assert!(!only.allows("double-space", 0) && !only.allows("ellipsis", only.target.start));
        let both = "# depeche: allow ellipsis: r\n# Note\n# depeche: allow double-space\nb = y\n\n# depeche: allow ellipsis\n\nc = z\n";
        let both = Suppression::all(&SourceFile::new("fr/a.ftl", both));
        let targets = both.iter().map(|own| own.target.len()).collect::<Vec<_>>();
        assert_eq!((targets, both[0].target.clone()), (vec![7, 7, 0], both[1].target.clone()));
        assert_eq!(at(&both, both[0].target.start).count(), 2);
        let far = Suppression::all(&SourceFile::new("a", "# depeche: allow ellipsis\n\nb = x\n"));
        assert!(far[0].target.is_empty());
    }
}
