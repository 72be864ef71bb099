//! Fields: text that a program computes from an instruction.

use super::super::normal::is_space;

/// A field that is being read.
#[derive(Debug, Default)]
pub(super) struct Field {
    instruction: String,
    /// Whether the instruction has ended and its result follows.
    is_result: bool,
    link: Option<String>,
}

/// The fields that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Field>);

impl Fields {
    /// Handles a field character: `begin`, `separate` or `end`.
    pub(super) fn character(&mut self, kind: &str) {
        match kind {
            "begin" => self.0.push(Field::default()),
            "separate" => {
                if let Some(field) = self.0.last_mut() {
                    field.is_result = true;
                    field.link = target(&field.instruction);
                }
            }
            "end" => drop(self.0.pop()),
            _ => {}
        }
    }

    /// A piece of an instruction.
    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(field) = self.0.last_mut() {
            field.instruction.push_str(text);
        }
    }

    /// Whether text belongs to an instruction, not to the document.
    pub(super) fn hides(&self) -> bool {
        self.0.iter().any(|field| !field.is_result)
    }

    /// The address of the innermost link.
    pub(super) fn link(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|field| field.link.as_deref())
    }
}

/// The address in the instruction of a link: `HYPERLINK "https://…" \o "…"`.
pub(super) fn target(instruction: &str) -> Option<String> {
    let rest = instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
    let address = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None if rest.starts_with('\\') => "",
        None => rest.split(is_space).next().unwrap_or_default(),
    };
    // A switch without an address leads to a bookmark of the document.
    let bookmark = || rest.split_once("\\l")?.1.trim_start().strip_prefix('"')?.split('"').next();
    match (address, bookmark()) {
        ("", Some(mark)) => Some(format!("#{mark}")),
        ("", None) => None,
        (address, Some(mark)) => Some(format!("{address}#{mark}")),
        (address, None) => Some(address.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_has_an_address_or_a_bookmark() {
        for (instruction, expected) in [
            (" HYPERLINK \"https://example.org/a\" \\o \"t\" ", Some("https://example.org/a")),
            ("HYPERLINK https://example.org", Some("https://example.org")),
            ("HYPERLINK \"https://a.org\" \\l \"b\"", Some("https://a.org#b")),
            ("HYPERLINK \\l \"b\"", Some("#b")),
            ("PAGEREF _Toc1", None),
        ] {
            assert_eq!(target(instruction).as_deref(), expected, "{instruction}");
        }
    }
}
