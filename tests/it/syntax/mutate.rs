//! Real text, damaged: the input of comparisons.

/// A small generator of numbers, the same on every machine (`SplitMix64`).
pub(super) struct Random(pub(super) u64);

impl Random {
    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        usize::try_from(z % end.max(1) as u64).expect("below a usize")
    }

    pub(super) fn of<'l, T: ?Sized>(&mut self, list: &[&'l T]) -> &'l T {
        list[self.below(list.len())]
    }
}

/// What the grammar gives a meaning, and what people write by mistake.
const PIECES: &[&str] = &[
    "{",
    "}",
    "{ ",
    " }",
    "[",
    "]",
    "*",
    "*[",
    ".",
    "=",
    " = ",
    "->",
    " ->\n",
    "-",
    "$",
    "\"",
    "\\",
    "\\\"",
    "\\u00e9",
    "\\U01F602",
    "\\u",
    "(",
    ")",
    ",",
    ":",
    "#",
    "##",
    "###",
    "# ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "    ",
    "\t",
    "\n    ",
    "\n  .x = y",
    "\n    .alt = B",
    "\n    { $x }\n",
    "\n{ $x }",
    "{ $n ->\n    [one] x\n   *[other] y\n    }",
    "{ $n ->\n *[a] b\n}",
    "{ -term }",
    "{ -t.a }",
    "{ -t.a ->\n *[x] y\n }",
    "{ msg.attr }",
    "{ msg }",
    "{ F($x, a: 1) }",
    "{ F(a: -1.5, b: \"x\") }",
    "{ F(x y) }",
    "{ F(a: 1, a: 2) }",
    "{ f() }",
    "{ \"str\" }",
    "{ 3.14 }",
    "{ -1 }",
    "{{ $x }}",
    "é",
    "œuvre",
    "日本",
    "\u{feff}",
    "\u{a0}",
    "a",
    "Z",
    "0",
    "9",
    "_",
    "key = value\n",
    "-term = value\n",
    "# comment\n",
    "## group\n",
    "### resource\n",
    "//",
    "=>",
    "“x”",
    "<<<<<<< HEAD\n",
    "[one] x",
    "*[other] y",
    "\n   *[other] y",
    "\n    [one] x",
    "\0",
    "\n}",
    "\n  }",
    "\n.a = b",
    "\n-",
    "\n#",
    "#\n",
    "#\r\n# x\r\n",
];

/// A piece of what the grammar gives a meaning.
pub(super) fn piece(random: &mut Random) -> &'static str {
    random.of(PIECES)
}

/// Some lines of a text, with a few changes.
pub(super) fn damaged(random: &mut Random, text: &str) -> String {
    let lines = text.split_inclusive('\n').collect::<Vec<_>>();
    let from = random.below(lines.len());
    let count = 1 + random.below(24);
    let mut out = lines.iter().skip(from).take(count).copied().collect::<String>();
    for _ in 0..random.below(7) {
        let at = boundary(&out, random.below(out.len() + 1));
        match random.below(8) {
            0..=2 => out.insert_str(at, random.of(PIECES)),
            3 => {
                let end = boundary(&out, (at + 1 + random.below(3)).min(out.len())).max(at);
                out.replace_range(at..end, "");
            }
            4 => {
                let end = boundary(&out, (at + random.below(60)).min(out.len())).max(at);
                out.replace_range(at..end, random.of(PIECES));
            }
            5 => {
                let end = boundary(&out, (at + random.below(60)).min(out.len())).max(at);
                let piece = out[at..end].to_owned();
                let to = boundary(&out, random.below(out.len() + 1));
                out.insert_str(to, &piece);
            }
            6 => out.truncate(at),
            _ => {
                // The indentation of a line.
                let line = out[..at].rfind('\n').map_or(0, |end| end + 1);
                let indent = out[line..].len() - out[line..].trim_start_matches(' ').len();
                out.replace_range(
                    line..line + indent,
                    random.of(&["", " ", "  ", "\t", "        "]),
                );
            }
        }
    }
    // `CommentLine` may end with the text; `@fluent/syntax` wants a line end or a space.
    if out.lines().next_back().is_some_and(|line| line.bytes().all(|byte| byte == b'#')) {
        out.push('\n');
    }
    if random.below(12) == 0 {
        out = out.replace('\n', "\r\n");
    }
    // Nor does it see that a comment goes on with an empty line that ends with CRLF.
    let line = |line: &str| match line.strip_suffix("\r\n") {
        Some(signs) if signs.bytes().all(|byte| byte == b'#') => format!("{signs} \r\n"),
        _ => line.to_owned(),
    };
    out.split_inclusive('\n').map(line).collect()
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
