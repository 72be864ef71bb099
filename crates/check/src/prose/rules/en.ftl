### What each rule of the checker is about, in English: what it finds, `.why`, and what `.fix` does.

## Files

rule-syntax = Entries that cannot be read.
    .why = What the parser cannot read is left out, and readers are shown the source instead. One slip, such as a brace that is never closed or a line that begins with a star, costs the message it stands in.
rule-invalid-utf8 = Bytes that are no UTF-8.
    .why = Fluent files are UTF-8. Bytes in another encoding cannot be read, and the message they stand in is left out.
rule-byte-order-mark = A byte order mark at the start of a file.
    .why = UTF-8 needs no byte order mark. Some Fluent tools take it for a part of the first message, which is then lost.
    .fix = The mark is taken out.
rule-nesting-too-deep = Braces that nest too deeply.
    .why = No text needs dozens of braces within one another. Such an entry is left out before it can exhaust the memory of the parser.
rule-duplicate-message = A message or term that is defined twice.
    .why = Of two messages with one name only the first counts here, and the last elsewhere: what readers see depends on the program. Usually one of them is a copy that was forgotten.
    .fix = A copy that says the same is deleted.
rule-duplicate-attribute = An attribute that is defined twice.
    .why = Of two attributes with one name readers see only one.
rule-mixed-line-ends = Lines that end in two ways.
    .why = A file whose lines end partly in LF and partly in CR LF was edited by tools that do not agree. Every comparison of versions then shows lines as changed that are not.
    .fix = The rarer kind is replaced by the other.
rule-missing-final-newline = A file that does not end with a line end.
    .why = Without a line end at the end, the next line that a tool appends becomes a part of the last message.
    .fix = The line end is added.
rule-not-nfc = Text that is not in Unicode’s composed form.
    .why = The same letter can be stored whole or as a letter and an accent. Readers see no difference, but searching, sorting and comparing do, and some fonts draw the parts badly. Text is exchanged in form NFC.
    .fix = The letters are composed.
rule-orphan-file = A file that translates no file of the source.
    .why = A file without a counterpart in the source is never shown. It was renamed or removed there, or its name is misspelt here.
rule-orphan-locale = A folder of translations that `locales` in `depeche.toml` does not list.
    .why = Where the configuration lists the locales, the others are neither shown nor checked. Somebody may be translating into a folder that no reader will see.
rule-missing-file = A file of the source that is not translated.
    .why = A file that a locale lacks altogether is reported once, with the number of its messages, and not message by message.
    .fix = With `--fix=scaffold`, the file is made, the source text in it as comments.

## Against the source

rule-missing-message = A message that is not translated.
    .why = What a translation lacks is shown in the source language. That may be intended for a while; the list says what there is to do.
    .fix = With `--fix=scaffold`, the source text is added as a comment.
rule-missing-attribute = An attribute that is not translated.
    .why = A message that is translated without one of its attributes shows a label in one language and its hint in another.
rule-obsolete-message = A message that the source no longer has.
    .why = Nothing shows a message that the source does not have. It was renamed or removed there; left here, it is translated and kept up for nobody.
rule-obsolete-attribute = An attribute that the source does not have.
    .why = Nothing shows an attribute that the source does not have. Attributes of terms are a language’s own, and are not looked at.
rule-unknown-variable = A variable that the message is never given.
    .why = A variable that neither the source’s message nor the story has is never given a value: the message cannot be shown, and readers get the source instead. It is usually misspelt, or translated.
rule-missing-variable = A value that the translation does not show.
    .why = A figure, date or name that the source shows and the translation does not is lost for its readers. What is compared is each text that can be shown: the variant for one, or for exactly three, may say it in words.
rule-missing-term = A term that the translation does not use.
    .why = A term keeps a name alike everywhere and right in every grammatical case. A translation that writes the name out, or leaves it away, does not follow when the term changes.
rule-missing-reference = A message reference that the translation lost.
    .why = The source shows another message inside this one, such as the name of a button. Without the reference the translation does not follow when that message changes.
rule-missing-function = A function that the translation lost.
    .why = The source formats a value by a function, such as a date with its weekday. The translation shows the value without it, and so in another form.
rule-unknown-function = A function that nobody knows.
    .why = A message that calls a function which does not exist cannot be shown. Names of functions are written in capitals, and are never translated.
rule-unknown-option = An option that a function does not have.
    .why = Options of functions are never translated, and an unknown one is an error, not a wish: the message cannot be shown.
rule-invalid-option = An option with a value that it cannot have.
    .why = The values of options are words of ECMA-402 and are never translated. With another value the message cannot be shown.
rule-unsupported-option = An option that cannot be done.
    .why = ECMA-402 has this option or combination, and this engine cannot do it, or ECMA-402 itself refuses it. The message cannot be shown.
rule-unknown-message = A reference to a message that is not there.
    .why = A message that refers to one that does not exist cannot be shown, and readers get the source instead.
rule-unknown-term = A reference to a term that is not there.
    .why = A message that refers to a term which its language does not define cannot be shown, and readers get the source instead.
rule-unknown-attribute = A reference to an attribute that is not there.
    .why = A message that refers to an attribute which does not exist cannot be shown, and readers get the source instead.
rule-no-value = A reference to a message that has only attributes.
    .why = A message without a value shows nothing; only its attributes can be referred to.
rule-broken-reference = A reference to an entry that cannot be read.
    .why = The message referred to has a mistake of its own and cannot be read; this one falls with it.
rule-cyclic-reference = A message that contains itself.
    .why = Messages that contain one another in a circle have no text at all, and cannot be shown.
rule-ignored-argument = An argument that a term does not take.
    .why = A term that is given an argument which it does not use shows the same text as without it: a case that was asked for is not there. Arguments without a name never reach a term.

## Plurals and variants

rule-missing-plural-category = A plural category that the language needs.
    .why = Each language sorts numbers in categories of its own. A selection that has some of them and lacks another shows the default text for its numbers, which is then wrong: Arabic needs a form for 3 to 10 and another for 11 to 99.
rule-impossible-plural-category = A plural category that the language does not have.
    .why = A variant for a category that no number of the language falls in is never shown. It was usually copied from another language.
rule-plural-kind = Cardinal numbers where the source has ordinals, or the other way round.
    .why = First, second and third follow other rules than one, two and three. A selection that uses the wrong ones shows the wrong text for many numbers.
rule-duplicate-variant = A variant that is there twice.
    .why = Of two variants with one key only the first is ever shown. `[1]` and `[1.0]` are one key.
rule-unreachable-variant = A variant that no number can reach.
    .why = Exact numbers win over categories. A category all of whose numbers are there as exact keys is never shown.
rule-unknown-variant = A variant that the source’s selection does not have.
    .why = The words in brackets come from the program or from the story, so every language has the same ones. A variant the source has not is a slip of the keyboard, or was translated, and is never shown. Plural categories are each language’s own and are not meant here.
rule-missing-variant = A variant of the source that the translation’s selection lacks.
    .why = The translation makes the same choice as the source and leaves out one of its cases, which then gets the default text. That may be meant; more often the case came later. A translation that says the same in every case makes no choice at all, and that is right.

## Facts

rule-figure-mismatch = A figure that is not the source’s.
    .why = Figures are read as each language writes them, with its digits and separators, and compared. Words that multiply a figure are read with it, on the scale of the language: 3 billion is 3.000 millones in Spanish, not 3 billones. A number that people also write as a word, up to twenty and the tens after, may be missing on one side; what is left over on both is a mistake.
rule-time-mismatch = A time of day that is not the source’s.
    .why = Times are read as each language writes them, with twelve hours or twenty-four, and compared.
rule-date-mismatch = A month that is not the source’s.
    .why = A day beside the name of a month is a date. The months of both texts are recognised by the names that each language has for them, and compared.
rule-url-mismatch = An address that the translation lost or changed.
    .why = A web address in the text leads readers somewhere. It may differ in the part that names the language, and in nothing else. A message that is an address and nothing else is left alone: each language may choose its page.
rule-email-mismatch = A mail address that the translation lost or changed.
    .why = A mail address has to reach somebody: it is the same in every language.
rule-name-mismatch = A proper name that the translation does not have.
    .why = Two words or more with capitals inside a sentence, which the source never writes small, are a name. Where both languages use one script, the translation has it too, whatever ending it puts on it.
rule-literal-figure = A figure in the text that a fact of the story already holds.
    .why = A figure that is written into the text stays as it is when the fact changes. As a value it changes everywhere, and each language writes it in its own way. A figure that only happens to be the same is left alone: in a translation, one that is typed in the source as well; in the source, one that stands beside other words than the fact does.

## Markup

rule-markup-mismatch = Emphasis, code or links that the translation lost or added.
    .why = Emphasis says what matters, and a link leads somewhere. A translation has what the source has, wherever its sentence puts it.
rule-undefined-link = A link whose label the story does not define.
    .why = Links lead to labels, and the story says where each label leads. A label that it does not define is shown as text, with its brackets.
rule-forbidden-url = A link that leads where links may not.
    .why = Links lead to http, https, mailto and tel addresses and to relative ones. Of any other, readers see the words without the link.
rule-forbidden-element = An element or an image that messages may not hold.
    .why = Scripts, styles and frames never reach readers, and images stand in the skeleton, the same for all languages. Of other elements readers see the text alone.
rule-folded-paragraph = A blank line where no paragraph can begin.
    .why = A blank line begins a paragraph where the skeleton’s paragraph holds the message alone. In a heading, a cell or beside other text it becomes a space.
rule-missing-element = An HTML element that the translation lost.
    .why = A link or an emphasis of the source that the translation lacks leads readers nowhere. A line break may fall elsewhere, and is not looked at.
rule-extra-element = An HTML element that the source does not have.
    .why = An element that the source does not have was copied from another message, or is the remains of an older one.
rule-unbalanced-element = An HTML element that is not closed, or is closed in the wrong order.
    .why = An element that is never closed reaches to the end of the page, and one that is closed before those inside it breaks them apart. A text whose source has the same is left alone.

## Language and typography

rule-french-spacing = A French punctuation mark without its space, or with one that breaks.
    .why = In French a space stands before `;`, `!`, `?` and `:` and inside guillemets, and a line never breaks there: a narrow no-break space (U+202F), or a no-break space (U+00A0). `french-spaces` in the table `check` of `depeche.toml` asks for one of them: `mixed` is the narrow one before `;`, `!` and `?` and the wide one elsewhere, `narrow` and `wide` are the same everywhere. Canada and Switzerland have their own habits, and are left alone.
    .fix = The right space is put there.
rule-straight-apostrophe = A typewriter’s apostrophe.
    .why = Print has the apostrophe U+2019. The straight one is a makeshift of typewriters and programs.
    .fix = The typographic apostrophe is put there.
rule-straight-quote = A typewriter’s quotation marks.
    .why = Each language has quotation marks of its own. The straight ones are a makeshift, and do not say where a quotation begins.
    .fix = A pair that stands alone in its text is replaced by the language’s own.
rule-quotation-marks = Quotation marks of another language.
    .why = German opens a quotation low, French has guillemets, Swedish uses one mark on both sides. Marks of another language tell readers that the text was translated in a hurry.
rule-spanish-marks = A Spanish question or exclamation that is not opened.
    .why = Spanish opens a question with `¿` and an exclamation with `¡`, so that the reader knows from the first word.
rule-arabic-punctuation = A Latin comma, semicolon or question mark in Arabic text.
    .why = Arabic, Persian and Urdu have marks of their own, `،`, `؛` and `؟`, which turn the way the text runs.
    .fix = The Arabic mark is put there.
rule-mixed-digits = Digits of two kinds in one text.
    .why = A text that writes one number in its own digits and another in European ones looks as if it were put together. Versions and names of products keep theirs, and are left alone.
rule-ellipsis = Three full stops instead of an ellipsis.
    .why = The ellipsis is one character (U+2026). Three full stops are set too close or too wide, and may be torn apart at the end of a line.
    .fix = The ellipsis is put there.
rule-end-punctuation = A sentence that ends otherwise than the source’s.
    .why = A question that has lost its question mark reads as a statement, and a colon announces what follows. Full stops are compared as well, in the form that each language gives them.
rule-double-space = Two spaces in a row.
    .why = Two spaces in a row are a slip, and show wherever text is not folded.
    .fix = One space is left.
rule-trailing-space = Spaces at the end of a line.
    .why = Spaces at the end of a line cannot be seen, and editors add and remove them as they like. Those inside a text are shown.
    .fix = The spaces are taken out.
rule-unbalanced-brackets = A bracket without its other half.
    .why = A bracket that is opened and never closed, or closed and never opened, is a slip. A text whose source has the same is left alone, and so are lists that number with one bracket.
rule-unbalanced-quotes = A quotation that is not closed, or never opened.
    .why = A quotation mark without its other half leaves open where the quotation ends. Quotations within others are understood, and a text whose source has the same is left alone.
rule-repeated-word = A word that is there twice in a row.
    .why = The same word twice in a row is usually a slip of editing. Words that a language does repeat are left alone, and so is a text whose source repeats one.

## Invisible and deceptive

rule-bidi-control = A direction mark that is never ended, or that overrides what is written.
    .why = Marks of direction cannot be seen. One that is not ended turns the rest of the page, and an override can make a text look like another: a way to deceive.
rule-zero-width = A character without width where none belongs.
    .why = Characters without width break searching, copying and comparing, and nobody sees them. Where a script needs one, as Persian, Thai and the scripts of India do, it is left alone.
    .fix = It is taken out.
rule-control-character = A control character, or the sign for one that was lost.
    .why = Control characters are commands to devices of long ago. They cannot be shown, and some programs refuse the file. The replacement character stands for a letter that was lost.
rule-confusable-letter = A letter of another script that looks like one of this.
    .why = A Cyrillic `а` in a Latin word cannot be told from the Latin one, but no search finds the word. A foreign name with an ending of the language, as Russian has them, is left alone.

## Suspicions

rule-identical-to-source = A translation that is the source’s text.
    .why = A text that is the same in both languages was probably forgotten. Names, numbers and terms are the same in many languages: only texts of several words that begin small are reported.
rule-length = A translation that is far too long or too short.
    .why = Languages need more or fewer letters for the same, and each pair has its measure. A text that is three times off is probably another text, or a half.
rule-inconsistent-translation = One source text that is translated in two ways.
    .why = Readers take two words for two things. What the source says alike is best translated alike, unless the places differ.
rule-glossary-term = A term of the glossary that the translation does not use.
    .why = The glossary in `depeche.toml` says how a term is translated. A text whose source has the term and that has none of its forms uses another word, or none.
rule-wrong-script = Text in another script than the language’s.
    .why = A text of several words in a script that its language is not written in belongs to another language.
rule-wrong-language = Text in another language.
    .why = Each language has small words that hardly any text does without. A text with several of another language’s and none of its own was put in the wrong file.

## Stories

rule-skeleton-text = Human text in a skeleton.
    .why = A skeleton has no language: text in it would be shown to every reader as it is. It belongs in a message.
rule-skeleton-reference = Braces in a skeleton that are no reference.
    .why = A skeleton refers to messages by name, `{ "{" } lead { "}" }`, and to attributes, `{ "{" } lead.short { "}" }`. Values and functions belong in messages.
rule-skeleton-html = HTML in a skeleton.
    .why = A skeleton is Markdown, so that every format can be made of it. HTML would be lost in all but one.
rule-skeleton-link = A link of a skeleton that leads where none may.
    .why = Links lead to the web, to mail and to telephones. Another scheme could run a program in the reader’s browser.
rule-missing-source-message = A skeleton that names a message which the source does not have.
    .why = A story cannot be shown at all if its source lacks a message: there is nothing to fall back to.
rule-unused-message = A message that no skeleton uses.
    .why = A message that its story’s skeleton does not name, and that no other message refers to, is never shown. It is translated for nobody.
rule-unused-fact = A fact that no message uses.
    .why = A fact that neither the source nor a translation shows or chooses by is kept up for nobody. It may have been forgotten in the text.
rule-borrowed-term = A term that a translation takes from the source.
    .why = Where the catalog lets terms be borrowed, a term that a language does not have is taken from the source, and the paragraph then mixes two languages.

## The ledger

rule-stale-translation = A translation that was made from an older source text.
    .why = The ledger knows which source text each translation was made from. This one is of another than today’s: `depeche diff` shows what changed, and `depeche accept` says that it is right all the same.
rule-touched-translation = A translation that was changed together with its source, and not confirmed.
    .why = Both texts have changed since they were recorded: the translation was probably made anew, and nobody has said so. `depeche accept` does.
rule-ledger-unrecorded = A translation that the ledger does not know.
    .why = For strict projects: what is not recorded cannot be known to be of today’s source. `depeche sync` records it. The rule is off unless the configuration sets it.
rule-ledger-syntax = A line of the ledger that cannot be read.
    .why = A line that was cut off or edited by hand records nothing. It is kept as it is, and the rest of the file is used.
rule-ledger-version = A line of the ledger that a later version of the program has written.
    .why = What it says is not understood here, and not overwritten. A newer program reads it.

## The checker’s comments

rule-useless-allowance = A comment that allows what is not there.
    .why = A comment that allows what the rule no longer reports hides the next real mistake. It can go.
rule-unknown-rule = A name that no rule has.
    .why = A comment or a setting that names a rule which does not exist does nothing.

## The page of a rule

explain-reported = Reported:
explain-right = Right:
explain-fix = `--fix`: { $fix }
explain-allow = To allow it in one message: { $comment }
explain-reason = the reason
