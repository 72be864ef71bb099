//! CLDR's date patterns, such as `d MMM y` (UTS 35, part 4, “Date Format Patterns”).

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// A letter and its number of repetitions.
    Field(char, u8),
}

/// A parsed pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pattern(pub(super) Vec<Piece>);

impl Pattern {
    /// Parses a pattern. Text between apostrophes is literal, and two apostrophes are one.
    pub(super) fn read(source: &str) -> Self {
        let mut pattern = Self::default();
        let mut chars = source.chars().peekable();
        let mut quoted = false;
        while let Some(c) = chars.next() {
            match c {
                '\'' if chars.peek() == Some(&'\'') => {
                    chars.next();
                    pattern.push_text("'");
                }
                '\'' => quoted = !quoted,
                c if !quoted && c.is_ascii_alphabetic() => match pattern.0.last_mut() {
                    Some(Piece::Field(letter, length)) if *letter == c => {
                        *length = length.saturating_add(1);
                    }
                    _ => pattern.0.push(Piece::Field(c, 1)),
                },
                c => pattern.push_text(c.encode_utf8(&mut [0; 4])),
            }
        }
        pattern
    }

    pub(super) fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.0.push(Piece::Text(text.to_owned())),
        }
    }

    pub(super) fn push(&mut self, other: &Self) {
        for piece in &other.0 {
            match piece {
                Piece::Text(text) => self.push_text(text),
                Piece::Field(..) => self.0.push(piece.clone()),
            }
        }
    }

    /// The fields, in order.
    pub(super) fn fields(&self) -> impl Iterator<Item = (char, u8)> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Field(letter, length) => Some((*letter, *length)),
            Piece::Text(_) => None,
        })
    }

    /// Inserts patterns at `{0}`, `{1}`, `{2}` of a glue pattern.
    pub(super) fn join(glue: &str, parts: &[&Self]) -> Self {
        let mut joined = Self::default();
        let mut rest = glue;
        while let Some((before, after)) = rest.split_once('{') {
            joined.push(&Self::read(before));
            let (index, tail) = after.split_once('}').unwrap_or((after, ""));
            if let Some(part) = index.parse::<usize>().ok().and_then(|index| parts.get(index)) {
                joined.push(part);
            }
            rest = tail;
        }
        joined.push(&Self::read(rest));
        joined
    }

    /// The pattern with every field of one kind replaced.
    pub(super) fn map(&self, mut change: impl FnMut(char, u8) -> (char, u8)) -> Self {
        Self(
            self.0
                .iter()
                .map(|piece| match piece {
                    Piece::Field(letter, length) => {
                        let (letter, length) = change(*letter, *length);
                        Piece::Field(letter, length)
                    }
                    Piece::Text(text) => Piece::Text(text.clone()),
                })
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_letters_are_text() {
        let pattern = Pattern::read("d 'de' MMMM 'o''clock' ''y");
        assert_eq!(
            pattern.0,
            [
                Piece::Field('d', 1),
                Piece::Text(" de ".into()),
                Piece::Field('M', 4),
                Piece::Text(" o'clock '".into()),
                Piece::Field('y', 1),
            ]
        );
    }

    #[test]
    fn glue_puts_the_time_where_it_says() {
        let (time, date) = (Pattern::read("HH:mm"), Pattern::read("d MMMM"));
        assert_eq!(
            Pattern::join("{1} 'à' {0}", &[&time, &date]),
            Pattern::read("d MMMM 'à' HH:mm")
        );
    }
}
