//! Documents of Word.
//!
//! A document is an archive of XML parts ([`package`], [`xml`]). Its body is read as paragraphs
//! with styles and runs ([`body`], [`run`]), which become blocks by the meaning of styles and
//! numberings ([`styles`], [`numbering`], [`assemble`], [`list`]). Only the archive itself is read.

mod assemble;
mod body;
mod field;
mod list;
mod look;
mod numbering;
mod package;
mod picture;
mod run;
mod styles;
mod symbol;
mod xml;

#[cfg(test)]
mod tests;

use super::{ReadError, about, headline};
use depeche::markup::document::Block;
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::locale::Locale;
use package::Package;

pub(super) use package::identify;

/// Reads the article of a document, and the language most of it is in.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<(Vec<Block>, Option<Locale>), ReadError> {
    let mut package = Package::open(name, bytes)?;
    let main = package.main()?;
    let styles = match package.related(&main, "styles")? {
        Some((part, text)) => {
            styles::read(&text).map_err(|error| package.damaged(&part, &error))?
        }
        None => styles::Styles::default(),
    };
    let numbering = match package.related(&main, "numbering")? {
        Some((part, text)) => {
            numbering::read(&text).map_err(|error| package.damaged(&part, &error))?
        }
        None => numbering::Numbering::default(),
    };
    let text = package.required(&main)?;
    let relations = package.relations(&main)?;
    let mut reader = body::BodyReader::new(&text, &styles, &relations);
    let pieces = reader.read().map_err(|error| package.damaged(&main, &error))?;
    let mut left_out = reader.left_out();
    left_out.extend(package.left_out(&main)?);
    for (part, count) in left_out.into_iter().filter(|(_, count)| *count > 0) {
        diagnostics
            .push(about(RuleId::ImportLeftOut, name).with("part", part).with("count", count));
    }
    for url in reader.refused() {
        diagnostics.push(super::about(RuleId::ImportLink, name).with("url", url));
    }
    let language = reader.language();
    let blocks = assemble::Assembler::new(&styles, &numbering).blocks(pieces);
    let mut blocks = super::normalize(blocks);
    headline::settle(&mut blocks);
    Ok((blocks, language))
}
