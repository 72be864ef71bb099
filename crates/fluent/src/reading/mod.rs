//! Reading what people write in running text: numbers, times of day, names of months and weekdays,
//! addresses and words, in the digits, signs and names of each language.
//!
//! Nothing here formats; `bundle` does. What is language knowledge comes from CLDR.

mod address;
mod clock;
mod number;
mod words;

pub use address::{address_length, mail};
pub use clock::{Clock, clock_at, month_names, weekday_names};
pub use number::{NumberSigns, digit, is_space, number_at};
pub use words::{is_letter, is_mark, is_written_without_spaces, words};
