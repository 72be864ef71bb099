### What the checker says of what it finds, in English. The messages are named after its rules.

## Checking: files

mixed-line-ends = lines end in two ways
    .label = most of the others end otherwise
    .help = save the file with one kind of line end
missing-final-newline = the file does not end with a line break
not-nfc = `{ $text }` is stored decomposed
    .label = letters and their accents stand apart
    .help = save the text in Unicode’s form NFC
orphan-file = `{ $name }` translates no file of the source
    .help = delete it, or give it the name of the file it translates
    .suggest = is it meant for `{ $suggestion }`?
orphan-locale = the configuration does not list `{ $name }`, which holds translations
    .help = add the locale to `locales` in `depeche.toml`, or delete the folder
missing-file =
    { $count ->
        [one] `{ $name }` is not translated: { $count } message
       *[other] `{ $name }` is not translated: { $count } messages
    }

## Checking: against the source

missing-message = `{ $name }` is not translated
    .help = readers are shown the source until it is
missing-attribute =
    { $part ->
        [value] the text of the message is not translated, only its attributes are
       *[other] the attribute `{ $name }` is not translated
    }
    .label = has no such part
obsolete-message = the source has no message `{ $name }`
    .label = is shown nowhere
    .help = delete it
    .suggest = is it `{ $suggestion }` now?
obsolete-attribute = the source has no attribute `{ $name }` here
    .label = is shown nowhere
    .help = delete it
missing-variable = the source shows `{ "{" } ${ $name } { "}" }`, and this text does not
    .help = show the value, or make a variant that says it in words
missing-term = the source uses the term `{ "{" } { $name } { "}" }`, and this text does not
    .help = use the term, so that the text follows when it changes
missing-reference = the source shows the message `{ "{" } { $name } { "}" }`, and this text does not
    .help = refer to it, so that the text follows when it changes
missing-function = the source formats `${ $name }` with `{ $function }`, and this text does not
    .label = shown without it
ignored-argument = the term `-{ $term }` does nothing with the argument `{ $name }`
    .label = changes nothing
    .help = give the term a variant for it, or leave the argument out

## Checking: plurals

missing-plural-category = the text for { $missing } is missing
    .label = numbers such as { $examples } get the default text
    .help = add what { $language } needs: { $missing }
impossible-plural-category = no number is `{ $name }` in { $language }
    .label = is never shown
    .help = delete the variant
plural-kind =
    { $kind ->
        [ordinal] `${ $name }` is a cardinal number in the source, and an ordinal in this text
       *[cardinal] `${ $name }` is an ordinal number in the source, and a cardinal in this text
    }
    .help =
        { $kind ->
            [ordinal] choose without `type: "ordinal"`
           *[cardinal] choose by `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = the variant `[{ $name }]` is there twice
    .label = is never shown
    .help = delete one of the two
unreachable-variant = no number reaches the variant `[{ $name }]`
    .label = an exact number has taken its place
    .help = delete one of the two
unknown-variant = the source has no variant `[{ $name }]` here
    .label = is never shown
    .help = the source has { $expected }
    .suggest = did you mean `[{ $suggestion }]`?
missing-variant = the source has variants for { $missing }, this text has none
    .help = without them readers get the default text

## Checking: facts

figure-mismatch =
    { $case ->
        [extra] the source has no figure { $found }
        [lost] the figure { $expected } of the source is missing
       *[other] the source has { $expected }, this text { $found }
    }
    .help = compare the figures
time-mismatch = the source says { $expected }, this text { $found }
    .help = compare the times
date-mismatch = the source says “{ $expected }”, this text “{ $found }”
    .help = compare the months
url-mismatch = the address `{ $expected }` of the source is missing
    .help = lead readers to the same page
email-mismatch = the mail address `{ $expected }` of the source is missing
    .help = a mail address is the same in every language
name-mismatch = the name “{ $expected }” of the source is missing
    .help = check how it is spelt
literal-figure = the figure { $found } is typed, and the fact `{ $name }` holds it
    .label = stays as it is when the fact changes
    .help = write `{ "{" } ${ $name } { "}" }`

## Checking: markup

markup-mismatch =
    { $kind ->
        [emphasis] passages in emphasis: { $expected } in the source, { $found } in this text
        [strong] passages in strong emphasis: { $expected } in the source, { $found } in this text
        [code] passages of code: { $expected } in the source, { $found } in this text
       *[link] links: { $expected } in the source, { $found } in this text
    }
missing-element = `<{ $name }>`: { $expected } in the source, { $found } in this text
    .help = mark the same passage
extra-element = `<{ $name }>`: { $expected } in the source, { $found } in this text
    .label = not in the source

## Checking: language and typography

french-spacing = the no-break space beside `{ $mark }` is missing
    .label = missing, or of another kind
straight-apostrophe = a straight apostrophe
    .label = print has `’`
straight-quote = straight quotation marks
    .label = say neither where a quotation begins nor where it ends
quotation-marks = `{ $mark }` does not open a quotation in { $language }
    .help = write { $expected }
spanish-marks = the opening mark `{ $mark }` is missing
arabic-punctuation = `{ $mark }` stands in place of `{ $expected }`
mixed-digits = { $found } is written in different digits from the rest
    .help = write all figures with the same digits
ellipsis = three full stops for an ellipsis
    .label = write `…`
end-punctuation = the source ends with `{ $expected }`, this text with `{ $found }`
double-space = two spaces in a row
trailing-space = spaces at the end of the line
unbalanced-brackets = `{ $mark }` has no counterpart
unbalanced-quotes = the quotation mark `{ $mark }` has no counterpart
repeated-word = “{ $word }” is there twice in a row

## Checking: invisible and deceptive

bidi-control = the mark of direction { $code } is not ended, or overrides what is written
    .help = end it, or take it out
zero-width = a character without width: { $code }
    .label = nobody sees it
control-character = { $code } cannot be shown
    .label = nobody sees what was meant
confusable-letter = the letter `{ $letter }` ({ $code }) is not of the script of the word “{ $word }”
    .label = looks like a letter of the other script
    .help = type the letter again

## Checking: suspicions

identical-to-source = the text is the source’s own
    .help = translate it
length = letters: { $expected } in the source, { $found } in this text
    .help = is this the whole text, and that of this message?
inconsistent-translation = the source says the same at { $where }, where it is translated otherwise
    .help = there it is “{ $other }”
glossary-term = “{ $term }” is not there as the glossary translates it
    .help = use { LIST($expected, type: "disjunction") }
wrong-script = the text is not in the script of { $language }
wrong-language = the text seems to be { $shown }, not { $language }

## Checking: stories

unused-message = no skeleton shows `{ $name }`
    .help = name it in the story, or delete it
unused-fact = no message uses the fact `{ $name }`
    .help = use it, or delete it
borrowed-term = `{ $name }` is taken from the source and shown in { $language }
    .help = define it in this language’s shared terms

## Checking: the checker’s comments

useless-allowance = the rule `{ $name }` reports nothing here
    .help = delete it from the comment
unknown-rule = there is no rule `{ $name }`
    .help = `depeche check --explain` lists the rules
    .suggest = did you mean `{ $suggestion }`?

## Checking: the ledger

stale-translation = `{ $name }` was made from an older source text
    .label =
        { $state ->
            [cosmetic] punctuation, spaces or case have changed since
            [structural] values, figures, links or markup have changed since
           *[textual] the wording has changed since
        }
    .help = `depeche diff` shows what changed; mend the translation, or say with `depeche accept` that it is right
touched-translation = `{ $name }` was changed together with its source
    .help = confirm the translation with `depeche accept`
ledger-unrecorded = the ledger does not know `{ $name }`
    .help = `depeche sync` records it
