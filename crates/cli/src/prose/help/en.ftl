### What the command line says of itself, in English: commands, options by their names, and arguments that are wrong.

## Headings

heading-usage = Usage:
heading-commands = Commands:
heading-arguments = Arguments:
heading-options = Options:
heading-common = Common options:
heading-possible-values = Possible values:
heading-exit-status = Exit status:
possible-values = { "[" }possible values: { $values }]
default-value = { "[" }default: { $value }]
help-more = (see more with `--help`)
help-summary = (see a summary with `-h`)
exit-status-0 = done
exit-status-1 = the content is not good enough: findings, a broken source message, `--strict` not met
exit-status-2 = usage, configuration, or a file that cannot be read or written

## Commands

command-depeche = One story in many languages: every paragraph a Fluent message, every figure a fact
command-render = Render a story for a reader
command-format = Format one message
command-check = Find what is wrong with the translations
command-list = List the stories and their locales
command-status = Show how far everything is translated
command-sync = Record which source text new translations were made from
command-accept = Say that stale and touched translations are right for today’s source text
command-diff = Show what changed in the source of stale translations
command-adopt = Start a ledger on an existing project, from its git history
command-import = Make a story of an article, bring one up to date, or take over its translation
command-completions = Print completions for a shell
command-man = Print the manual page, in roff
command-help = Print this message or the help of the given commands

## Options

option-catalog = The folder with the stories and the locales [default: ./locales, else .]
option-source = The locale stories are written in, whatever depeche.toml says
option-lang = The language this program speaks: en, fr, es, ar, de or pt [default: the environment’s]
option-help = Print help
option-version = Print version
option-story = The story; may be left out when the catalog has one
option-status-story = The story, or a shared resource [default: all]
option-import-story = The id of its story; for a folder, how the ids of its stories begin
option-locale = These locales only; may be repeated
option-render-locale = The reader’s languages, most wanted first, such as `ar-MA,fr`; may be repeated
option-format-locale = The reader’s languages, most wanted first, such as `ar-MA,fr`; may be repeated
option-import-locale = The language of the article; any other than the catalog’s source makes it a translation
option-isolation = When values are set apart from text of the other direction
value-isolation-auto = Only where the text would be displayed in another order
value-isolation-always = Around every value
value-isolation-never = Never
option-settings = Give a fact another value, written as in TOML: `votes=97`; may be repeated
option-format = The format
option-status-format = The format; `html` is one page with a heat map
option-import-format = The format of the file, if not the one it looks like: text, markdown, html or docx
option-page = Make a complete page; only with `--format html`
option-output = Write to this file instead of standard output, whole or not at all
option-mark_stale = Put a notice before passages whose source has changed since they were translated
option-strict = Exit with status 1 unless everything is translated
option-message = The message, or MESSAGE.ATTRIBUTE
option-paths = Files or folders of the project, such as `ar` or `ar/une.ftl` [default: all]
option-config = Check what an l10n.toml describes, with `--source` as its reference locale
option-fix = Fix what can be fixed without a doubt; with `scaffold`, also add missing messages as comments in the source language
option-diff = Show what `--fix` would do, and do nothing
option-baseline = Report only what is not in this file; if it is not there, write it
option-fail_on = Exit with status 1 when there are findings as bad as this, or worse
option-explain = Explain a rule, or list the rules, and check nothing
option-target = The story, or one message or attribute of it [default: all]
option-trivial = Only where punctuation, spaces, upper and lower case changed: after a typo was corrected
option-file = The article: plain text, Markdown, HTML or DOCX; a folder of them, or `-` for standard input
option-encoding = The character encoding of the file, such as windows-1252
option-facts = Make facts of its figures, dates, times, percentages and sums of money; on a terminal, ask about each
value-facts-ask = One by one on a terminal, all of them elsewhere
value-facts-all = All of them
option-published = When the article was published: a date such as 2024-11-07, or with time and offset; by default, what the page says
option-published-more = A new story gets it in its front matter, and a date without a year is given the year that brings it nearest.
option-update = Bring an existing story up to date; for a translation, replace what is there
option-dry_run = Say what would be done, and do nothing
option-shell = The shell

## Arguments that are wrong

usage-error = error:
usage-tip = tip:
usage-unknown-argument = there is no argument `{ $argument }` here
usage-unknown-command = there is no command `{ $command }`
usage-missing-command = `{ $command }` needs a command
usage-missing-value = `{ $argument }` needs a value
usage-invalid-value = `{ $value }` is no value of `{ $argument }`
usage-too-many-values = `{ $argument }` does not take the value `{ $value }`
usage-twice = `{ $argument }` is given more than once
usage-conflict = `{ $argument }` cannot be used together with `{ $other }`
usage-missing-arguments = arguments are missing:
usage-invalid-utf8 = an argument is not UTF-8
usage-other = these arguments cannot be read
usage-similar = did you mean { $names }?
usage-as-value = to give `{ $argument }` as a value, write `{ $written }`
usage-more = `--help` tells more
usage-expects-tag = write a language tag such as `fr`, `ar-MA` or `zh-Hant`
usage-expects-date = write a date such as `2024-11-07`, or `2024-11-07T18:00:00+01:00`
usage-expects-setting = write `NAME=VALUE`, such as `votes=97`
usage-expects-format = the formats are `text`, `markdown`, `html` and `docx`
usage-expects-encoding = write the name of an encoding, such as `utf-8` or `windows-1252`
