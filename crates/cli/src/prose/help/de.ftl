### Was die Befehlszeile über sich sagt, auf Deutsch: Befehle, Optionen nach ihrem Namen und falsche Argumente.

## Überschriften

heading-usage = Aufruf:
heading-commands = Befehle:
heading-arguments = Argumente:
heading-options = Optionen:
heading-common = Gemeinsame Optionen:
heading-possible-values = Mögliche Werte:
heading-exit-status = Rückgabewert:
possible-values = { "[" }mögliche Werte: { $values }]
default-value = { "[" }Standard: { $value }]
help-more = (mehr mit `--help`)
help-summary = (Kurzfassung mit `-h`)
exit-status-0 = erledigt
exit-status-1 = der Inhalt genügt nicht: Befunde, eine fehlerhafte Nachricht im Ausgangstext, `--strict` nicht erfüllt
exit-status-2 = falscher Aufruf, fehlerhafte Konfiguration oder eine Datei, die sich nicht lesen oder schreiben lässt

## Befehle

command-depeche = Ein Artikel in vielen Sprachen: jeder Absatz eine Fluent-Nachricht, jede Zahl eine Angabe
command-render = Einen Artikel für einen Leser ausgeben
command-format = Eine Nachricht formatieren
command-check = Finden, was an den Übersetzungen nicht stimmt
command-list = Die Artikel und ihre Sprachen auflisten
command-status = Zeigen, wie weit alles übersetzt ist
command-sync = Festhalten, auf welchem Ausgangstext neue Übersetzungen beruhen
command-accept = Bestätigen, dass veraltete und mitgeänderte Übersetzungen zum heutigen Ausgangstext passen
command-diff = Zeigen, was sich im Ausgangstext veralteter Übersetzungen geändert hat
command-adopt = Für ein bestehendes Projekt ein Register anlegen, aus seiner Versionsgeschichte in Git
command-import = Aus einem Text einen Artikel des Katalogs machen, ihn aktualisieren oder seine Übersetzung übernehmen
command-completions = Vervollständigungen für eine Shell ausgeben
command-man = Die Handbuchseite als roff ausgeben
command-help = Diese Hilfe oder die der angegebenen Befehle ausgeben

## Optionen

option-catalog = Der Ordner mit den Artikeln und den Sprachen [Standard: ./locales, sonst .]
option-source = Die Sprache, in der die Artikel geschrieben sind, was auch immer depeche.toml sagt
option-lang = Die Sprache, die dieses Programm spricht: en, fr, es, ar, de oder pt [Standard: die der Umgebung]
option-help = Hilfe ausgeben
option-version = Version ausgeben
option-story = Der Artikel; kann entfallen, wenn der Katalog nur einen hat
option-status-story = Der Artikel oder eine gemeinsame Ressource [Standard: alle]
option-import-story = Die Kennung des Artikels; bei einem Ordner der Anfang der Kennungen seiner Artikel
option-locale = Nur diese Sprachen; wiederholbar
option-render-locale = Die Sprachen des Lesers, die bevorzugte zuerst, etwa `ar-MA,fr`; wiederholbar
option-format-locale = Die Sprachen des Lesers, die bevorzugte zuerst, etwa `ar-MA,fr`; wiederholbar
option-import-locale = Die Sprache des Textes; jede andere als die Ausgangssprache des Katalogs macht ihn zur Übersetzung
option-isolation = Wann Werte von Text der anderen Richtung abgesetzt werden
value-isolation-auto = Nur wo der Text sonst in anderer Reihenfolge erschiene
value-isolation-always = Um jeden Wert
value-isolation-never = Nie
option-settings = Einer Angabe einen anderen Wert geben, geschrieben wie in TOML: `votes=97`; wiederholbar
option-format = Das Format
option-status-format = Das Format; `html` ist eine Seite mit einer Heatmap
option-import-format = Das Format der Datei, wenn es nicht das ist, wonach sie aussieht: text, markdown, html oder docx
option-page = Eine vollständige Seite ausgeben; nur mit `--format html`
option-output = In diese Datei statt auf die Standardausgabe schreiben, ganz oder gar nicht
option-mark_stale = Vor Abschnitte, deren Ausgangstext sich seit der Übersetzung geändert hat, einen Hinweis setzen
option-strict = Mit Status 1 enden, wenn nicht alles übersetzt ist
option-message = Die Nachricht oder MESSAGE.ATTRIBUTE
option-paths = Dateien oder Ordner des Projekts, etwa `ar` oder `ar/une.ftl` [Standard: alle]
option-config = Prüfen, was eine l10n.toml beschreibt, mit `--source` als Bezugssprache
option-fix = Korrigieren, was sich zweifelsfrei korrigieren lässt; mit `scaffold` außerdem fehlende Nachrichten als Kommentare in der Ausgangssprache ergänzen
option-diff = Zeigen, was `--fix` täte, und nichts tun
option-baseline = Nur melden, was nicht in dieser Datei steht; gibt es sie nicht, sie schreiben
option-fail_on = Mit Status 1 enden, wenn es Befunde dieses Schweregrads oder schwerere gibt
option-explain = Eine Regel erklären oder die Regeln auflisten und nichts prüfen
option-target = Der Artikel oder eine Nachricht oder ein Attribut daraus [Standard: alles]
option-trivial = Nur wo sich Satzzeichen, Leerzeichen oder Großschreibung geändert haben: nach der Korrektur eines Tippfehlers
option-file = Der Text: reiner Text, Markdown, HTML oder DOCX; ein Ordner davon oder `-` für die Standardeingabe
option-encoding = Die Zeichenkodierung der Datei, etwa windows-1252
option-facts = Seine Zahlen, Kalenderdaten, Uhrzeiten, Prozentsätze und Geldbeträge zu Angaben machen; in einem Terminal nach jeder fragen
value-facts-ask = Einzeln in einem Terminal, sonst alle
value-facts-all = Alle
option-published = Wann der Text veröffentlicht wurde: ein Datum wie 2024-11-07, auch mit Uhrzeit und Zeitverschiebung; sonst, was die Seite sagt
option-published-more = Ein neuer Artikel bekommt es in seine Kopfdaten, und ein Datum ohne Jahr erhält das Jahr, mit dem es ihm am nächsten liegt.
option-update = Einen bestehenden Artikel aktualisieren; bei einer Übersetzung ersetzen, was da ist
option-dry_run = Sagen, was geschähe, und nichts tun
option-shell = Die Shell

## Falsche Argumente

usage-error = Fehler:
usage-tip = Tipp:
usage-unknown-argument = hier gibt es kein Argument `{ $argument }`
usage-unknown-command = es gibt keinen Befehl `{ $command }`
usage-missing-command = `{ $command }` braucht einen Befehl
usage-missing-value = `{ $argument }` braucht einen Wert
usage-invalid-value = `{ $value }` ist kein Wert von `{ $argument }`
usage-too-many-values = `{ $argument }` nimmt den Wert `{ $value }` nicht an
usage-twice = `{ $argument }` steht mehr als einmal da
usage-conflict = `{ $argument }` verträgt sich nicht mit `{ $other }`
usage-missing-arguments = es fehlen Argumente:
usage-invalid-utf8 = ein Argument ist kein UTF-8
usage-other = diese Argumente sind nicht lesbar
usage-similar = meinten Sie { $names }?
usage-as-value = um `{ $argument }` als Wert anzugeben, schreiben Sie `{ $written }`
usage-more = `--help` sagt mehr
usage-expects-tag = schreiben Sie ein Sprachkürzel wie `fr`, `ar-MA` oder `zh-Hant`
usage-expects-date = schreiben Sie ein Datum wie `2024-11-07` oder `2024-11-07T18:00:00+01:00`
usage-expects-setting = schreiben Sie `NAME=VALUE`, etwa `votes=97`
usage-expects-format = die Formate sind `text`, `markdown`, `html` und `docx`
usage-expects-encoding = schreiben Sie den Namen einer Kodierung, etwa `utf-8` oder `windows-1252`
