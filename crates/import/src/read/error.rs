//! Why a file cannot be read as an article.

use super::{Encoding, Format};
use depeche_fluent::diagnostic::{Diagnostic, Position, RuleId};

/// A file cannot be read as an article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is no text in it.
    #[error("`{name}` holds no text")]
    Empty {
        /// The file.
        name: String,
    },
    /// It is no text, and no document of a known format.
    #[error("`{name}` is binary: byte {offset} is no text")]
    Binary {
        /// The file.
        name: String,
        /// The byte that says so, counted from 0.
        offset: usize,
    },
    /// It is something else, such as a picture or a PDF.
    #[error("`{name}` is {found}, which is no article that can be read")]
    Unsupported {
        /// The file.
        name: String,
        /// What it is: `PDF`, `RTF`, `XLSX`.
        found: &'static str,
    },
    /// It is not what its ending or the caller says, and what it is instead is not certain.
    #[error("`{name}` is no {expected}")]
    NotWhatItSays {
        /// The file.
        name: String,
        /// What it should have been.
        expected: Format,
    },
    /// Its bytes are no UTF-8, or not in the encoding that was asked for.
    #[error("`{name}` is no {expected}: byte {offset} (line {}, column {})", .at.line, .at.column)]
    Encoding {
        /// The file.
        name: String,
        /// The encoding it was read in.
        expected: Encoding,
        /// The first byte that cannot be read, counted from 0.
        offset: usize,
        /// Where that is.
        at: Position,
        /// What its bytes look like.
        likely: Option<Encoding>,
    },
    /// It would take more memory than an article may.
    #[error("`{name}` is larger than an article may be: {part} has more than {limit}")]
    TooLarge {
        /// The file.
        name: String,
        /// What is too large: a part of the archive, `elements`, `lines` or
        /// `paragraphs`.
        part: String,
        /// How large it may be: in bytes, or how many of them.
        limit: usize,
    },
    /// A part of the document is missing or damaged.
    #[error("`{part}` in `{name}` cannot be read: {reason}")]
    Damaged {
        /// The file.
        name: String,
        /// The part: `word/document.xml`.
        part: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl ReadError {
    /// The same as a diagnostic, for its prose.
    ///
    /// Rules: `import-empty`, `import-binary` (`offset`), `import-unsupported` (`format`),
    /// `import-not-what-it-says` (`format`), `import-encoding` (`encoding`, `offset`, `line`,
    /// `column`, `suggestion`), `import-too-large` (`part`, `limit`), `import-damaged` (`part`,
    /// `reason`); all have the argument `path`.
    pub fn diagnostic(&self) -> Diagnostic {
        let error = |rule, name: &str| Diagnostic::new(rule).with("path", name);
        match self {
            Self::Empty { name } => error(RuleId::ImportEmpty, name),
            Self::Binary { name, offset } => {
                error(RuleId::ImportBinary, name).with("offset", *offset)
            }
            Self::Unsupported { name, found } => {
                error(RuleId::ImportUnsupported, name).with("format", *found)
            }
            Self::NotWhatItSays { name, expected } => {
                error(RuleId::ImportNotWhatItSays, name).with("format", expected.label())
            }
            Self::Encoding { name, expected, offset, at, likely } => {
                let diagnostic = error(RuleId::ImportEncoding, name)
                    .with("encoding", expected.name())
                    .with("offset", *offset)
                    .with("line", at.line)
                    .with("column", at.column);
                match likely {
                    Some(likely) => diagnostic.with("suggestion", likely.name()),
                    None => diagnostic,
                }
            }
            Self::TooLarge { name, part, limit } => error(RuleId::ImportTooLarge, name)
                .with("part", part.as_str())
                .with("limit", *limit),
            Self::Damaged { name, part, reason } => error(RuleId::ImportDamaged, name)
                .with("part", part.as_str())
                .with("reason", reason.as_str()),
        }
    }
}
