//! Reading what people write in running text: numbers, times of day, names of months and weekdays,
//! addresses and words, in the digits, signs and names of each language.
//!
//! **Unstable**: public for Dépêche's own crates, and may change in any release.
//!
//! Nothing here formats; `bundle` does. Knowledge of languages comes from CLDR and, with the
//! feature `language-data`, from the files of `data/language`.

mod address;
mod appearance;
mod calendar;
#[cfg(feature = "language-data")]
mod clock;
#[cfg(feature = "language-data")]
#[doc(hidden)]
pub mod language;
mod number;
mod words;

pub use address::{address_length, mail};
pub use appearance::Appearance;
pub use calendar::{month_names, weekday_names};
#[cfg(feature = "language-data")]
pub use clock::{Clock, clock_at};
pub use number::{NumberSigns, digit, is_space, number_at};
pub use words::{is_letter, is_mark, is_vowel_mark, is_written_without_spaces, words};
