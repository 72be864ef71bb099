//! x
use super::*;
pub(super) fn identify(_: &str, _: &[u8]) -> Result<(), ReadError> {
    Ok(())
}
pub(super) fn read(
    name: &str,
    _: &[u8],
    _: &mut Vec<Diagnostic>,
) -> Result<(Vec<Block>, Option<Locale>), ReadError> {
    Err(ReadError::Empty { name: name.into() })
}
