//! A function of one's own, which messages call: `{ ROMAN($session) }`.
//!
//! `cargo run --example custom_function`

use depeche::bundle::{FunctionCall, FunctionError, Functions};
use depeche::files::Memory;
use depeche::{Catalog, Fact};

/// A whole number from 1 to 3999 in Roman numerals.
fn roman(call: &FunctionCall<'_>) -> Result<Fact, FunctionError> {
    let [Fact::Number(number)] = call.positional else {
        return Err(FunctionError("ROMAN takes one number".to_owned()));
    };
    let mut rest = number
        .to_string()
        .parse::<u32>()
        .ok()
        .filter(|number| (1..4000).contains(number))
        .ok_or_else(|| FunctionError(format!("{number} has no Roman numeral")))?;
    let mut numeral = String::new();
    for (value, letters) in [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while rest >= value {
            rest -= value;
            numeral.push_str(letters);
        }
    }
    Ok(Fact::from(numeral))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files = Memory::from_iter([
        ("assembly.md", "+++\n[facts]\nsession = 92\n+++\n{ lead }\n"),
        ("fr/assembly.ftl", "lead = L’assemblée a tenu sa session { ROMAN($session) }.\n"),
    ]);
    let functions = Functions::new().with("ROMAN", roman);
    let catalog = Catalog::builder().functions(functions).open_memory(files)?;
    let edition = catalog.story("assembly")?.edition(&["fr".parse()?])?;
    print!("{}", edition.to_text());
    Ok(())
}
