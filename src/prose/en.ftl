### What Dépêche says, in English. The messages of diagnostics are named after their rules.

severity-error = error
severity-warning = warning
severity-info = info
severity-note = note
severity-help = help

## Furniture of editions

notice-part = This part is not yet available in { $language }; it is shown in { $shown }.
notice-story = This story is not yet available in { $language }; it is shown in { $shown }.
notice-stale = This part was translated from an older version of the text.

## The command line

partly-translated =
    { $count ->
        [one] { $count } of { $total } passages is not yet available in { $language } and is shown in { $shown }
       *[other] { $count } of { $total } passages are not yet available in { $language } and are shown in { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } of { $total } passages is not yet available in { $language } and is left out
       *[other] { $count } of { $total } passages are not yet available in { $language } and are left out
    }
partly-stale = some passages were translated from an older source text
not-translated = this story is not yet available in { $language }: it is shown in { $shown }
strict-not-met = the translation is not complete, or not up to date
    .why = `--strict` accepts an edition only when every passage is translated and up to date
page-needs-html = `--page` makes an HTML page
    .help = add `--format html`
no-catalog = there is no catalog at `{ $path }`
    .help = name the folder that holds the stories and the locales with `--catalog DIR`
no-stories = the catalog has no story
    .why = there is no `.md` file that opens with `+++`, and no `.ftl` file in { $source }, the source language
    .help = name another source language with `--source TAG`, or the folder with `--catalog DIR`
unknown-story = there is no story `{ $name }`
    .help = `depeche list` shows the stories there are
    .suggest = did you mean `{ $suggestion }`?
several-stories = the catalog has several stories: say which one
    .help =
        { $more ->
            [0] there are { $stories }
           *[other] the first of them: { $stories }
        }
unknown-fact = the story has no fact `{ $name }`
    .help = the names it knows: { $expected }
    .suggest = did you mean `{ $suggestion }`?
operation-failed = the operation failed: { $reason }
cannot-write = `{ $path }` cannot be written
    .why = { $reason }
file-not-found = `{ $path }` does not exist
file-unreadable = `{ $path }` cannot be read
    .why = { $reason }
file-outside = `{ $path }` is outside the catalog
file-too-large = `{ $path }` is too large
    .why = it has { $size } bytes; { $limit } are allowed
file-changed = `{ $path }` was changed while the command was running, and has been left as it is
    .help = run the command again
catalog-locked = another command is writing to the catalog
    .why =
        { $holder ->
            [unknown] it holds the lock `.depeche/lock`
           *[known] `{ $command }`, process { $process } on { $host }, since { $since }
        }
    .help = run the command again once the other one has finished
waiting-for-lock =
    waiting for { $holder ->
        [unknown] another command
       *[known] `{ $command }` (process { $process } on { $host }, since { $since })
    }, which is writing to the catalog
result-in-catalog = `{ $path }` is a file of the catalog
    .why = a result is never written over what it is made from
    .help = choose another file

## Fluent files

syntax = this entry cannot be read
    .label =
        { $kind ->
            [expected-token] `{ $detail }` is missing here
            [expected-range] this character cannot stand here
            [expected-message-field] a text is missing after `=`
            [expected-term-field] a term needs a text after `=`
            [forbidden-callee] function names are written in capitals
            [missing-default-variant] one of the variants must be marked with `*`
            [missing-value] a text is missing here
            [multiple-default-variants] only one variant may be marked with `*`
            [message-as-selector] a message cannot be a selector
            [term-as-selector] a term cannot be a selector; one of its attributes can
            [message-attribute-as-selector] an attribute of a message cannot be a selector
            [term-attribute-as-placeable] an attribute of a term cannot be shown
            [unterminated-string] the closing quotation mark is missing
            [positional-after-named] arguments without a name come first
            [duplicated-argument] `{ $detail }` is given twice
            [unknown-escape] `\{ $detail }` means nothing
            [invalid-unicode-escape] `{ $detail }` is not a character
            [unbalanced-brace] this `{ "}" }` closes nothing
            [expected-expression] something is missing between the braces
            [expected-simple-selector] only a value can be a selector
            [expected-literal] a text in quotation marks or a number is missing here
            [tab-indent] lines are indented with spaces, and this is a tab
            [text-begins-with] a line of text cannot begin with `{ $detail }`: write `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] an attribute is `.name = text`, its name made of unaccented Latin letters, digits, `-` and `_`
            [unclosed-placeable] `{ "}" }` is missing here, to close what `{ "{" }` opened
            [no-equals-sign] `=` is missing here: a message is `name = text`, and the further lines of a text are indented
           *[other] something is wrong here
        }
    .why =
        { $left-out ->
            [rest] the rest of the text cannot be read, and the entry is left out: half of a text is not shown
           *[entry] the entry is left out; the rest of the file is used
        }
nesting-too-deep = this entry nests more than { $limit } braces
    .why = the entry is left out; the rest of the file is used
duplicate-message = `{ $name }` is defined twice
    .label = this one is ignored
    .help = delete one of the two, or give it another name
duplicate-attribute = the attribute `{ $name }` is defined twice
    .help = delete one of the two
unknown-variable = there is no variable `{ "{" } ${ $name } { "}" }`
    .label = neither a fact nor a variable of the source
    .help = compare the name with the facts of the story, or with the source
    .suggest = did you mean `{ "{" } ${ $suggestion } { "}" }`?
unknown-message = there is no message `{ $name }`
    .label = refers to nothing
unknown-term = there is no term `{ $name }`
    .label = refers to nothing
    .help = define it in this language’s shared terms
unknown-attribute = there is no attribute `{ $name }`
    .label = refers to nothing
no-value = `{ $name }` has attributes and no text of its own
    .label = there is nothing to show
broken-reference = `{ $name }` cannot be read
    .label = refers to a broken entry
cyclic-reference = `{ $name }` refers to itself
    .label = leads back to where it came from
unknown-function = there is no function `{ $name }`
    .label = not known
    .help = the functions are `NUMBER`, `DATETIME`, `LIST` and `NAME`
function-argument = `{ $function }` cannot take this value
    .label = of another kind
    .help = `NUMBER` takes numbers, `DATETIME` dates and times, `LIST` lists, `NAME` regions and languages
function-error = `{ $function }` failed
    .why = { $reason }
no-locale-data = there is no data to write this value in this language
unknown-option = `{ $function }` has no option `{ $option }`
    .help = its options: { $expected }
invalid-option = `{ $value }` is not a value of the option `{ $option }` of `{ $function }`
    .help = write { LIST($expected, type: "disjunction") }
unsupported-option = `{ $function }` does not take `{ $value }` for `{ $option }` here
    .help = leave the option out, or give it another value
output-limit = the message comes to more than { $limit } bytes
work-limit = the message takes more than { $limit } steps
depth-limit = messages refer to one another more than { $limit } deep

## Markup

undefined-link = the story has no link `{ $label }`
    .help = use a label that the story defines
    .suggest = did you mean `{ $suggestion }`?
forbidden-url = links cannot lead to `{ $url }`
    .help = allowed are http, https, mailto, tel and relative addresses
forbidden-element = messages cannot hold `{ $name }`
unbalanced-element = `{ $name }` is opened and never closed, or closed and never opened
folded-paragraph = a blank line cannot start a new paragraph here
    .why = the message does not stand alone in its paragraph

## Stories

missing-source-message = the source text lacks `{ $name }`
    .label = named here
    .help = write `{ $name }` in the source language, or take it out of the story
skeleton-text = a story holds references, not text
    .label = this is text
    .help = write the text as a message and refer to it: `{ "{" } id { "}" }`
skeleton-html = a story cannot hold HTML
skeleton-reference = this is not a reference
    .help = write `{ "{" } id { "}" }` or `{ "{" } id.attribute { "}" }`
skeleton-link = links cannot lead to `{ $url }`
    .help = allowed are http, https, mailto, tel and relative addresses
skeleton-depth = blocks nest more than { $limit } deep
unclosed-front-matter = the front matter is never closed
    .label = opened here
    .help = end it with a line `+++`
updated-before-published = the story was updated before it was published

## TOML

toml-syntax = this is not TOML
    .label = { $detail }
missing-value = a value is missing after `=`
unquoted-text = text stands in quotation marks
    .help = write `"{ $value }"`
duplicate-key = `{ $key }` is set twice
impossible-date = there is no such date
impossible-time = there is no such time of day
unknown-key = there is no key `{ $key }`
    .help = the keys here: { $expected }
    .suggest = did you mean `{ $suggestion }`?
missing-key = `{ $key }` lacks `{ $missing }`
wrong-type = `{ $key }` has the wrong type
    .label = of type `{ $found }`; the type expected is `{ $expected }`
unknown-value = `{ $value }` is not a value of `{ $key }`
    .help = write { LIST($expected, type: "disjunction") }
    .suggest = did you mean `{ $suggestion }`?
invalid-locale = `{ $value }` is not a language tag
    .help = write one such as `fr`, `ar-MA` or `zh-Hant`
duplicate-locale = `{ $value }` is listed twice
unlisted-locale = `{ $value }` is not among the locales of the catalog
    .help = add it to `locales`
fallback-to-self = `{ $value }` cannot fall back to itself
ambiguous-locale-folder = two folders stand for `{ $value }`
    .why = `{ $used }` is used, `{ $ignored }` is ignored
invalid-resource = `{ $value }` is not the path of a resource
reserved-resource = `{ $value }` is reserved
url-not-absolute = `{ $value }` is not an absolute address
    .help = write it with `https://`
invalid-message-id = `{ $value }` cannot name a message
coverage-out-of-range = `{ $value }` is not a share of the whole
    .help = write a number from 0 to 1
unknown-time-zone = there is no time zone `{ $value }`
    .help = write a name such as `Africa/Casablanca`
    .suggest = did you mean `{ $suggestion }`?

## Facts

unsupported-number = `{ $value }` is not a decimal number
    .help = write digits, with a full stop before the fraction
unsupported-fact = `{ $key }` is of a kind that no fact has
unknown-fact-kind = `{ $key }` is of no known kind
    .help = a fact has one of these keys: { LIST($expected, type: "disjunction") }
    .suggest = did you mean `{ $suggestion }`?
empty-list = `{ $key }` is an empty list
invalid-year = `{ $value }` is not a year
invalid-code = `{ $value }` is not a code
unknown-unit = `{ $value }` is not a unit that can be written
    .help = write a unit of CLDR such as `kilometer`
    .suggest = did you mean `{ $suggestion }`?
invalid-fact-name = `{ $name }` cannot name a fact
    .help = a name begins with an unaccented Latin letter, and has such letters, digits, `-` and `_`
reserved-fact-name = `{ $name }` is a fact already
wrong-fact-kind = `{ $value }` cannot be the value of `{ $key }`
    .label = the kind expected is { $expected }
range-order = the range `{ $key }` ends before it begins
range-mixed = the ends of the range `{ $key }` are of two kinds
range-kind = an end of the range `{ $key }` is not a number, a date or a time
range-self = the range `{ $key }` cannot be an end of itself
range-unknown-name = the range `{ $key }` names a fact that is not there
    .suggest = did you mean `{ $suggestion }`?
range-name-here = a range within another fact cannot name a fact

## Encoding

byte-order-mark = the file begins with a byte order mark
    .help = save it as UTF-8 without one
invalid-utf8 = byte { $offset } of the file is not UTF-8
    .why = the entry there is left out; the rest of the file is used
    .help = save the file as UTF-8

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

## Checking: reports

check-source = source
check-fix = fix
check-help-fix =
    { $count ->
        [one] `--fix` mends { $count } finding
       *[other] `--fix` mends { $count } findings
    }
check-clean =
    { $files ->
        [one] { $files } file checked: nothing found
       *[other] { $files } files checked: nothing found
    }
check-summary =
    { $files ->
        [one] { $files } file checked
       *[other] { $files } files checked
    }
check-known =
    { $count ->
        [one] { $count } finding is known from the baseline
       *[other] { $count } findings are known from the baseline
    }
check-column-locale = locale
check-column-errors = errors
check-column-warnings = warnings
check-column-infos = infos
check-fixed = fixes: { $count }; files: { $files }
check-nothing-to-fix = nothing can be mended automatically
check-baseline-written =
    { $count ->
        [one] { $count } finding written to `{ $path }`
       *[other] { $count } findings written to `{ $path }`
    }
check-progress = checking
check-scaffold = to be translated:
l10n-invalid = `{ $path }` cannot be used
    .why = { $reason }
baseline-invalid = `{ $path }` is not a baseline of this program
    .why = { $reason }
nothing-to-check = none of these paths or locales is in the project
    .help = the locales: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` is the source language: nothing is translated into it
       *[no] the catalog is not translated into `{ $name }`
    }
    .help = the languages it is translated into: { $expected }
ledger-syntax = this line of the ledger cannot be read
    .label = { $reason }
    .why = the line is kept as it is; the rest of the file is used
ledger-version = this line of the ledger is of version { $version }, which this program does not know
    .why = the line is kept as it is; the rest of the file is used
ledger-source = this source text is not the one its fingerprint names
    .why = the line was edited; it is kept as it is and not used
upkeep-synced = translations recorded: { $count }
upkeep-nothing-new = nothing new to record
upkeep-waiting = waiting for a decision: { $count }; see `depeche diff`
upkeep-accepted = translations accepted: { $count }
upkeep-adopted = translations recorded, as right for today’s source text: { $count }
no-git = there is no `git` program to read the history with
    .help = `depeche sync` starts a ledger without one, and takes every translation for one of today’s source text
no-history = the catalog has no git history
    .help = `depeche sync` starts a ledger without one, and takes every translation for one of today’s source text
history-incomplete =
    { $kind ->
        [shallow] this clone has only part of the git history (shallow clone)
       *[partial] contents of the git history are missing (partial clone)
    }
    .why = translations that are older than what is there would pass for translations of today’s source text
    .help =
        { $kind ->
            [shallow] fetch the rest with `git fetch --unshallow`
           *[partial] use a clone made without `--filter`
        }
git-failed = `git` could not read the history
    .why = { $reason }
upkeep-nothing-to-accept = nothing here is stale or changed together with the source
upkeep-none-accepted = no translation accepted
upkeep-left-stale =
    { $count ->
        [one] { $count } translation is still stale: its source changed in more than punctuation, spaces or case
       *[other] { $count } translations are still stale: their source changed in more than punctuation, spaces or case
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } translation changed together with its source and is still to be confirmed
       *[other] { $count } translations changed together with their source and are still to be confirmed
    }
upkeep-left-help = `depeche diff` shows what is left; once you have read it, `depeche accept` without `--trivial` accepts it
upkeep-left-new =
    { $count ->
        [one] { $count } translation is not recorded yet: `depeche sync` records it
       *[other] { $count } translations are not recorded yet: `depeche sync` records them
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }
upkeep-nothing-open = every translation is up to date with the source
upkeep-more = and { $count } more
upkeep-state =
    { $state ->
        [cosmetic] source changed: punctuation, spaces or case
        [textual] source changed: wording
        [structural] source changed: values, figures, links or markup
       *[touched] source and translation both changed
    }
status-translated = translated
status-stale = stale
status-missing = missing
status-left = words left
status-gate = publishable
status-yes = yes
status-no = no
status-no-because = no: { $reasons }
status-wants = { $is } ({ $wanted } wanted)
status-shared = shared
status-all = all stories
status-title = Translation status
status-unit = words (messages)
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

## Importing: stories

import-front-matter = the article’s front matter is no part of the story
    .help = facts and tags belong in the front matter of the story
import-html = HTML in the article is left out; its text stays
    .label = the first of it
import-depth = lists and quotations nest more than { $limit } deep: what is deeper becomes paragraphs
import-flattened = `{ $name }` has lost its markup
    .why = messages of this catalog cannot say it
import-value-lost = the new text of `{ $name }` no longer says “{ $found }”, which `{ $placeable }` shows
    .help = if the value has changed, change the fact and write the placeable again
import-own-skeleton = `{ $path }` has an order of its own
    .help = look whether it still fits the story
import-unconfirmed = translations paired by order and length alone: { $count }
    .help = no number, name or link confirms the pairing; read { $names }
import-unlisted-locale = the catalog does not list { $locale }
    .help = add it to `locales` in `depeche.toml`

## Importing: reading files

import-empty = `{ $path }` holds no text
import-binary = `{ $path }` is no text file
    .why = byte { $offset } is a control character
    .help = articles are read from plain text, Markdown, HTML and DOCX
import-unsupported = articles are not read from files such as `{ $path }` ({ $format })
    .help = save it as plain text, Markdown, HTML or DOCX
import-not-what-it-says = `{ $path }` is not the { $format } file it is said to be
    .help = say what it is with `--format`, or save it anew
import-encoding = `{ $path }` is not written in { $encoding }
    .why = byte { $offset } (line { $line }, column { $column }) cannot be read
    .help = say how it is written with `--encoding`
    .suggest = it looks like { $suggestion }: try `--encoding { $suggestion }`
import-too-large = `{ $path }` is larger than an article may be
    .why = `{ $part }`: the limit is { $limit }
import-damaged = `{ $path }` is damaged
    .why = `{ $part }`: { $reason }
    .help = open it in the program it comes from and save it anew
import-format = `{ $path }` is not what its ending says: it was read as { $format }
import-encoding-guessed = `{ $path }` does not say how it is written: it was read as { $encoding }
    .help = if characters are wrong, say how it is written with `--encoding`
import-nesting = what is nested more than { $limit } deep in `{ $path }` was read as if it were less deep
import-page = `{ $path }` is a page: words taken as the article: { $count } of { $total }
import-link = the link to `{ $url }` was left out
    .why = links lead to http, https, mailto, tel or relative addresses; places within the file do not come along
import-left-out =
    { $part ->
        [comments] comments left out: { $count }
        [notes] footnotes and endnotes left out: { $count }
        [margins] headers and footers left out: { $count }
        [deletions] tracked deletions left out: { $count }
        [hidden] pieces of hidden text left out: { $count }
        [pictures] pictures not imported: { $count }
        [formulas] formulas not imported: { $count }
       *[embedded] embedded objects left out: { $count }
    }
    .why = the file is `{ $path }`

## Importing: the command

import-created = `{ $id }`: new story; messages: { $messages }; facts: { $facts }
import-updated = `{ $id }`: texts unchanged: { $unchanged }; changes: { $changed }
import-aligned = `{ $id }`, { $language }: messages translated: { $translated }; left to decide: { $open }
import-change =
    { $kind ->
        [new] new: `{ $name }`
        [edited] edited: `{ $name }`
        [rewritten] rewritten: `{ $name }`
        [moved] moved: `{ $name }`
        [split] split: `{ $name }` is now { $into }
        [merged] merged: `{ $name }` takes in { $into }
        [removed] removed: `{ $name }`
        [translated] translated: `{ $name }`
        [differs] another translation is there and stays: `{ $name }`
        [unmatched] not sure what this translates, perhaps `{ $name }`:
        [unplaced] not sure what this translates:
       *[untranslated] no translation found: `{ $name }`
    }
import-dry = nothing was written
import-ask = make it the fact `{ $name }`? y: yes, n: no, a: this and all others, q: no more
import-no-text = the article has no text
import-story-exists = there is a story `{ $name }`
    .why = `{ $path }` is there
    .help = bring it up to date with `--update`, or choose another name with `--story`
import-same-story = `{ $path }` would be the story `{ $name }`, as `{ $other }` is
    .help = rename one of the files, or import it by itself with `--story`
import-invalid-id = `{ $name }` cannot name a story
    .help = write one such as `2024/11/interpol`
import-bare-story = `{ $name }` has no skeleton: articles can be imported only into stories with a `.md` file
import-is-source = `{ $name }` is the source language of the catalog
import-source-option = `{ $option }` is only for articles in the source language
    .help = a translation takes its facts and its date from its source
import-language = `{ $path }` says that it is in { $language }, and is read as { $shown }
    .help = say with `--locale` which language it is in
