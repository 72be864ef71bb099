### What Dépêche says, in English. The messages of diagnostics are named after their rules.

## Furniture of editions

notice-part = This part is not yet available in { $language }; it is shown in { $shown }.
notice-story = This story is not yet available in { $language }; it is shown in { $shown }.
notice-stale = This part was translated from an older version of the text.

## Files

file-unreadable = `{ $path }` cannot be read
    .why = { $reason }
file-too-large = `{ $path }` is too large
    .why = it has { $size } bytes; { $limit } are allowed

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

## The ledger

ledger-syntax = this line of the ledger cannot be read
    .label = { $reason }
    .why = the line is kept as it is; the rest of the file is used
ledger-version = this line of the ledger is of version { $version }, which this program does not know
    .why = the line is kept as it is; the rest of the file is used
ledger-source = this source text is not the one its fingerprint names
    .why = the line was edited; it is kept as it is and not used

## Articles that are read

import-front-matter = the article’s front matter is no part of the story
    .help = facts and tags belong in the front matter of the story
import-html = HTML in the article is left out; its text stays
    .label = the first of it
import-depth = lists and quotations nest more than { $limit } deep: what is deeper becomes paragraphs
