//! A catalog in the program itself: no files at run time.
//!
//! `cargo run --example embed -- es-MX`

use depeche::Catalog;
use depeche::files::Embedded;

static FILES: &[(&str, &str)] = &[
    (
        "greeting.md",
        "+++\n[facts]\nreaders = 1250\nsince = { year = 1923 }\n+++\n# { title }\n\n{ body }\n",
    ),
    (
        "fr/greeting.ftl",
        "title = Bienvenue\nbody = { $readers } lecteurs nous suivent depuis { $since }.\n",
    ),
    (
        "es/greeting.ftl",
        "title = Bienvenidos\nbody = { $readers } lectores nos siguen desde { $since }.\n",
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let reader = std::env::args().nth(1).unwrap_or_else(|| "fr".to_owned());
    let catalog = Catalog::builder().open_embedded(Embedded::new(FILES))?;
    let edition = catalog.story("greeting")?.edition(&[reader.parse()?])?;
    print!("{}", edition.to_text());
    Ok(())
}
