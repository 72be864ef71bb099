//! Why a file cannot be read as an article.

use super::{Encoding, Format};
use depeche_fluent::diagnostic::{Diagnostic, Position, RuleId};

/// A file cannot be read as an article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file has no text.
    #[error("`{name}` has no text")]
    Empty {
        /// The file.
        name: String,
    },
    /// The file is binary, and not a document of a known format.
    #[error("`{name}` is binary: byte {offset} cannot be text")]
    Binary {
        /// The file.
        name: String,
        /// The first byte that cannot be text, counted from 0.
        offset: usize,
    },
    /// The file is of another kind, such as a picture or a PDF.
    #[error("`{name}` is {found}, which cannot be read as an article")]
    Unsupported {
        /// The file.
        name: String,
        /// What it is: `PDF`, `RTF`, `XLSX`.
        found: &'static str,
    },
    /// The file is not of the format that its name or the caller says, and its real format is
    /// uncertain.
    #[error("`{name}` is not {expected}")]
    NotWhatItSays {
        /// The file.
        name: String,
        /// The format it should have.
        expected: Format,
    },
    /// The bytes are not valid in UTF-8, or in the encoding that was asked for.
    #[error("`{name}` is not {expected}: byte {offset} (line {}, column {})", .at.line, .at.column)]
    Encoding {
        /// The file.
        name: String,
        /// The encoding it was read in.
        expected: Encoding,
        /// The first byte that cannot be read, counted from 0.
        offset: usize,
        /// Where that is.
        at: Position,
        /// The encoding that the bytes look like.
        likely: Option<Encoding>,
    },
    /// The file exceeds a limit on memory.
    #[error("`{name}` is larger than an article may be: {part} has more than {limit}")]
    TooLarge {
        /// The file.
        name: String,
        /// What is too large: a part of the archive, `elements`, `lines` or
        /// `paragraphs`.
        part: String,
        /// The limit: in bytes, or a number of elements, lines or paragraphs.
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
    /// The error as a diagnostic, to be explained in the user's language.
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
