//! Reading articles: from the bytes of a file to blocks with their text.
//!
//! Each format has a reader of its own; all of them end in one [normal form](normalize), so that
//! the same article gives the same blocks whatever it was written in.

mod docx;
mod encoding;
mod error;
mod format;
mod headline;
mod html;
mod normal;
#[cfg(test)]
mod notation;
mod text;
mod wording;

#[cfg(test)]
mod tests;

pub use encoding::{Encoding, ParseEncodingError};
pub use error::ReadError;
pub use format::{Format, ParseFormatError};
pub use normal::normalize;

use normal::{flatten, unless_all_strong};

use depeche::markup::document::{self, Block};
use depeche::markup::tree::contents;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

/// The most lines of a text, and the most paragraphs of any article: each becomes a message, which
/// takes a kilobyte until it is written, however short it is.
const MAX_LINES: usize = 100_000;

/// How an article is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// What the file is, instead of what its bytes and its ending say.
    pub format: Option<Format>,
    /// How its characters are written, instead of UTF-8 or what it says itself.
    pub encoding: Option<Encoding>,
}

/// An article as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadArticle {
    /// What it was read as.
    pub format: Format,
    /// What it says, in normal form.
    pub blocks: Vec<Block>,
    /// The language the file says it is in. Programs write theirs into the files of others: a hint.
    pub language: Option<Locale>,
    /// When the page says it was published: a date, or a date-time.
    pub published: Option<Fact>,
    /// What was left out, guessed or mended.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the article in `bytes`, the contents of a file called `name`.
///
/// ```
/// use depeche_import::read::{Format, ReadOptions, read};
/// use depeche::markup::document::{Block, Span};
///
/// let text = "Interpol élit son comité\n\nQuatre-vingt-seize pays ont voté jeudi à Glasgow.\n";
/// let article = read("depeche.txt", text.as_bytes(), &ReadOptions::default())?;
/// assert_eq!(article.format, Format::Text);
/// let headline = Span::Text("Interpol élit son comité".into());
/// assert_eq!(article.blocks[0], Block::Heading { level: 1, content: vec![headline] });
/// # Ok::<(), depeche_import::read::ReadError>(())
/// ```
///
/// # Errors
///
/// When the file is empty, is no article in a known format, is damaged, or when its characters
/// cannot be read. Nothing is guessed that is not certain, and nothing is ever fetched.
pub fn read(name: &str, bytes: &[u8], options: &ReadOptions) -> Result<ReadArticle, ReadError> {
    let mut diagnostics = Vec::new();
    let format = format::recognize(name, bytes, options.format, &mut diagnostics)?;
    let mut published = None;
    let (blocks, language) = match format {
        Format::Docx => docx::read(name, bytes, &mut diagnostics)?,
        Format::Html => {
            let text = encoding::decode_html(name, bytes, options.encoding, &mut diagnostics)?;
            let page = html::read(name, &text, &mut diagnostics)?;
            published = page.published;
            (page.blocks, page.language)
        }
        Format::Text => {
            let text = encoding::decode(name, bytes, options.encoding)?;
            few_lines(name, &text)?;
            (text::read(&text), None)
        }
        Format::Markdown => {
            let text = encoding::decode(name, bytes, options.encoding)?;
            few_lines(name, &text)?;
            let (blocks, faults) = document::parse(&SourceFile::new(name, text));
            diagnostics.extend(faults);
            (blocks, None)
        }
    };
    let blocks = normalize(blocks);
    if contents(&blocks).len() > MAX_LINES {
        let (name, part) = (name.to_owned(), "paragraphs".to_owned());
        return Err(ReadError::TooLarge { name, part, limit: MAX_LINES });
    }
    if blocks.is_empty() {
        return Err(ReadError::Empty { name: name.to_owned() });
    }
    Ok(ReadArticle { format, blocks, language, published, diagnostics })
}

/// Refuses a text of more lines than an article may have; empty ones do not count.
fn few_lines(name: &str, text: &str) -> Result<(), ReadError> {
    let is_empty = |line: &&str| line.trim_ascii().is_empty();
    match text.split(['\n', '\r']).filter(|line| !is_empty(line)).nth(MAX_LINES) {
        None => Ok(()),
        Some(_) => Err(ReadError::TooLarge {
            name: name.to_owned(),
            part: "lines".to_owned(),
            limit: MAX_LINES,
        }),
    }
}

/// What is said of the file called `name`.
fn about(rule: RuleId, name: &str) -> Diagnostic {
    Diagnostic::new(rule).with("path", name)
}
