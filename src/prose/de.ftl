### Was Dépêche sagt, auf Deutsch. Die Meldungen heißen wie ihre Regeln.

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
severity-note = Erläuterung
severity-help = Tipp

## Beiwerk der Ausgaben

notice-part = Dieser Abschnitt liegt noch nicht auf { $language } vor; er erscheint auf { $shown }.
notice-story = Dieser Artikel liegt noch nicht auf { $language } vor; er erscheint auf { $shown }.
notice-stale = Dieser Abschnitt wurde nach einer älteren Fassung des Textes übersetzt.

## Die Befehlszeile

partly-translated =
    { $count ->
        [one] { $count } von { $total } Abschnitten liegt noch nicht auf { $language } vor und erscheint auf { $shown }
       *[other] { $count } von { $total } Abschnitten liegen noch nicht auf { $language } vor und erscheinen auf { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } von { $total } Abschnitten liegt noch nicht auf { $language } vor und entfällt
       *[other] { $count } von { $total } Abschnitten liegen noch nicht auf { $language } vor und entfallen
    }
partly-stale = einige Abschnitte sind älter als der Ausgangstext
not-translated = dieser Artikel liegt noch nicht auf { $language } vor; er erscheint auf { $shown }
strict-not-met = nicht alles ist übersetzt
    .why = `--strict` lässt eine Ausgabe nur gelten, wenn jeder Abschnitt übersetzt und aktuell ist
page-needs-html = `--page` erzeugt eine HTML-Seite
    .help = ergänzen Sie `--format html`
no-catalog = in `{ $path }` liegt kein Katalog
    .help = nennen Sie mit `--catalog DIR` den Ordner mit den Artikeln und den Sprachen
no-stories = der Katalog enthält keinen Artikel
    .why = es gibt weder eine `.md`-Datei, die mit `+++` beginnt, noch eine `.ftl`-Datei auf { $source }, der Ausgangssprache
    .help = nennen Sie mit `--source TAG` eine andere Ausgangssprache oder mit `--catalog DIR` den Ordner
unknown-story = es gibt keinen Artikel `{ $name }`
    .help = `depeche list` zeigt die vorhandenen Artikel
    .suggest = meinten Sie `{ $suggestion }`?
several-stories = der Katalog enthält mehrere Artikel; sagen Sie, welchen Sie meinen
    .help =
        { $more ->
            [0] es gibt { $stories }
           *[other] die ersten: { $stories }
        }
unknown-fact = der Artikel kennt die Angabe `{ $name }` nicht
    .help = die Namen, die er kennt: { $expected }
    .suggest = meinten Sie `{ $suggestion }`?
operation-failed = der Vorgang ist fehlgeschlagen: { $reason }
cannot-write = `{ $path }` lässt sich nicht schreiben
    .why = { $reason }
file-not-found = `{ $path }` gibt es nicht
file-unreadable = `{ $path }` lässt sich nicht lesen
    .why = { $reason }
file-outside = `{ $path }` liegt außerhalb des Katalogs
file-too-large = `{ $path }` ist zu groß
    .why = die Datei hat { $size } Bytes; erlaubt sind { $limit }
file-changed = `{ $path }` wurde während des Befehls geändert und bleibt, wie es ist
    .help = starten Sie den Befehl noch einmal
catalog-locked = ein anderer Befehl schreibt gerade in den Katalog
    .why =
        { $holder ->
            [unknown] er hält die Sperre `.depeche/lock`
           *[known] `{ $command }`, Prozess { $process } auf { $host }, seit { $since }
        }
    .help = starten Sie den Befehl noch einmal, sobald der andere beendet ist
waiting-for-lock =
    { $holder ->
        [unknown] ein anderer Befehl
       *[known] `{ $command }` (Prozess { $process } auf { $host }, seit { $since })
    } schreibt gerade in den Katalog; es wird gewartet
result-in-catalog = `{ $path }` ist eine Datei des Katalogs
    .why = ein Ergebnis überschreibt nie, woraus es entsteht
    .help = wählen Sie eine andere Datei

## Fluent-Dateien

syntax = dieser Eintrag ist nicht lesbar
    .label =
        { $kind ->
            [expected-token] hier fehlt `{ $detail }`
            [expected-range] dieses Zeichen darf hier nicht stehen
            [expected-message-field] nach `=` fehlt ein Text
            [expected-term-field] ein Begriff braucht nach `=` einen Text
            [forbidden-callee] Funktionsnamen werden in Großbuchstaben geschrieben
            [missing-default-variant] eine der Varianten muss `*` tragen
            [missing-value] hier fehlt ein Text
            [multiple-default-variants] nur eine Variante darf `*` tragen
            [message-as-selector] anhand einer Nachricht lässt sich nicht auswählen
            [term-as-selector] anhand eines Begriffs lässt sich nicht auswählen, wohl aber anhand eines seiner Attribute
            [message-attribute-as-selector] anhand des Attributs einer Nachricht lässt sich nicht auswählen
            [term-attribute-as-placeable] das Attribut eines Begriffs lässt sich nicht anzeigen
            [unterminated-string] das schließende Anführungszeichen fehlt
            [positional-after-named] Argumente ohne Namen stehen zuerst
            [duplicated-argument] `{ $detail }` ist zweimal angegeben
            [unknown-escape] `\{ $detail }` bedeutet nichts
            [invalid-unicode-escape] `{ $detail }` ist kein Zeichen
            [unbalanced-brace] diese `{ "}" }` schließt nichts
            [expected-expression] zwischen den geschweiften Klammern fehlt etwas
            [expected-simple-selector] nur anhand eines Werts lässt sich auswählen
            [expected-literal] hier fehlt ein Text in Anführungszeichen oder eine Zahl
            [tab-indent] Zeilen werden mit Leerzeichen eingerückt, hier steht ein Tabulator
            [text-begins-with] eine Textzeile darf nicht mit `{ $detail }` beginnen: schreiben Sie `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] ein Attribut wird `.name = Text` geschrieben, der Name mit den Buchstaben a–z und A–Z, Ziffern, `-` und `_`
            [unclosed-placeable] hier fehlt `{ "}" }`, um zu schließen, was `{ "{" }` geöffnet hat
            [no-equals-sign] hier fehlt `=`: eine Nachricht wird `name = Text` geschrieben, die weiteren Zeilen eines Textes sind eingerückt
           *[other] hier stimmt etwas nicht
        }
    .why =
        { $left-out ->
            [rest] der Rest des Textes ist nicht lesbar, und der Eintrag bleibt unberücksichtigt: ein halber Text wird nicht angezeigt
           *[entry] der Eintrag bleibt unberücksichtigt; die übrige Datei gilt
        }
nesting-too-deep = in diesem Eintrag sind mehr als { $limit } geschweifte Klammern ineinander verschachtelt
    .why = der Eintrag bleibt unberücksichtigt; die übrige Datei gilt
duplicate-message = `{ $name }` ist zweimal definiert
    .label = diese Stelle wird übergangen
    .help = löschen Sie eine der beiden oder benennen Sie sie um
duplicate-attribute = das Attribut `{ $name }` ist zweimal definiert
    .help = löschen Sie eines der beiden
unknown-variable = es gibt keine Variable `{ "{" } ${ $name } { "}" }`
    .label = weder eine Angabe noch eine Variable der Ausgangssprache
    .help = vergleichen Sie den Namen mit den Angaben des Artikels oder mit der Ausgangssprache
    .suggest = meinten Sie `{ "{" } ${ $suggestion } { "}" }`?
unknown-message = es gibt keine Nachricht `{ $name }`
    .label = verweist auf nichts
unknown-term = es gibt keinen Begriff `{ $name }`
    .label = verweist auf nichts
    .help = definieren Sie ihn in den gemeinsamen Begriffen dieser Sprache
unknown-attribute = es gibt kein Attribut `{ $name }`
    .label = verweist auf nichts
no-value = `{ $name }` hat Attribute, aber keinen eigenen Text
    .label = hier gibt es nichts anzuzeigen
broken-reference = `{ $name }` ist nicht lesbar
    .label = verweist auf einen unlesbaren Eintrag
cyclic-reference = `{ $name }` verweist auf sich selbst
    .label = führt an den Anfang zurück
unknown-function = es gibt keine Funktion `{ $name }`
    .label = unbekannt
    .help = die Funktionen sind `NUMBER`, `DATETIME`, `LIST` und `NAME`
function-argument = `{ $function }` kann diesen Wert nicht verarbeiten
    .label = von anderer Art
    .help = `NUMBER` verarbeitet Zahlen, `DATETIME` Datumswerte und Uhrzeiten, `LIST` Listen, `NAME` Regionen und Sprachen
function-error = `{ $function }` ist fehlgeschlagen
    .why = { $reason }
no-locale-data = es fehlen die Daten, um diesen Wert in dieser Sprache zu schreiben
unknown-option = `{ $function }` hat keine Option `{ $option }`
    .help = die Optionen: { $expected }
invalid-option = `{ $value }` ist kein Wert der Option `{ $option }` von `{ $function }`
    .help = schreiben Sie { LIST($expected, type: "disjunction") }
unsupported-option = `{ $function }` unterstützt hier `{ $option }` mit dem Wert `{ $value }` nicht
    .help = lassen Sie die Option weg oder wählen Sie eine andere Kombination
output-limit = die Nachricht ergibt mehr als { $limit } Bytes
work-limit = die Nachricht braucht mehr als { $limit } Schritte
depth-limit = die Nachrichten verweisen über mehr als { $limit } Stufen aufeinander

## Auszeichnung

undefined-link = der Artikel hat keinen Link `{ $label }`
    .help = verwenden Sie eine Bezeichnung, die der Artikel definiert
    .suggest = meinten Sie `{ $suggestion }`?
forbidden-url = ein Link darf nicht zu `{ $url }` führen
    .help = erlaubt sind http, https, mailto, tel und relative Adressen
forbidden-element = eine Nachricht darf `{ $name }` nicht enthalten
unbalanced-element = `{ $name }` wird geöffnet, aber nicht geschlossen, oder umgekehrt
folded-paragraph = eine Leerzeile kann hier keinen Absatz beginnen
    .why = die Nachricht steht nicht allein in ihrem Absatz

## Artikel

missing-source-message = dem Ausgangstext fehlt `{ $name }`
    .label = hier genannt
    .help = schreiben Sie `{ $name }` in der Ausgangssprache oder entfernen Sie es aus dem Artikel
skeleton-text = ein Artikel enthält Verweise, keinen Text
    .label = das ist Text
    .help = schreiben Sie ihn als Nachricht und verweisen Sie darauf: `{ "{" } id { "}" }`
skeleton-html = ein Artikel darf kein HTML enthalten
skeleton-reference = das ist kein Verweis
    .help = schreiben Sie `{ "{" } id { "}" }` oder `{ "{" } id.attribut { "}" }`
skeleton-link = ein Link darf nicht zu `{ $url }` führen
    .help = erlaubt sind http, https, mailto, tel und relative Adressen
skeleton-depth = die Blöcke sind mehr als { $limit } Stufen tief verschachtelt
unclosed-front-matter = der Dateikopf wird nie geschlossen
    .label = hier geöffnet
    .help = beenden Sie ihn mit einer Zeile `+++`
updated-before-published = der Artikel wurde vor seiner Veröffentlichung aktualisiert

## TOML

toml-syntax = das ist kein TOML
    .label = { $detail }
missing-value = nach `=` fehlt ein Wert
unquoted-text = Text steht in Anführungszeichen
    .help = schreiben Sie `"{ $value }"`
duplicate-key = `{ $key }` ist zweimal gesetzt
impossible-date = dieses Datum gibt es nicht
impossible-time = diese Uhrzeit gibt es nicht
unknown-key = es gibt keinen Schlüssel `{ $key }`
    .help = die Schlüssel, die hier möglich sind: { $expected }
    .suggest = meinten Sie `{ $suggestion }`?
missing-key = bei `{ $key }` fehlt `{ $missing }`
wrong-type = `{ $key }` ist vom falschen Typ
    .label = Typ `{ $found }` statt `{ $expected }`
unknown-value = `{ $value }` ist kein Wert von `{ $key }`
    .help = schreiben Sie { LIST($expected, type: "disjunction") }
    .suggest = meinten Sie `{ $suggestion }`?
invalid-locale = `{ $value }` ist keine Sprachkennung
    .help = schreiben Sie eine wie `fr`, `ar-MA` oder `zh-Hant`
duplicate-locale = `{ $value }` steht zweimal da
unlisted-locale = `{ $value }` gehört nicht zu den Sprachen des Katalogs
    .help = nehmen Sie die Sprache in `locales` auf
fallback-to-self = `{ $value }` kann nicht die eigene Ausweichsprache sein
ambiguous-locale-folder = zwei Ordner stehen für `{ $value }`
    .why = `{ $used }` gilt, `{ $ignored }` wird übergangen
invalid-resource = `{ $value }` ist kein Pfad einer Ressource
reserved-resource = `{ $value }` ist reserviert
url-not-absolute = `{ $value }` ist keine absolute Adresse
    .help = schreiben Sie sie mit `https://`
invalid-message-id = `{ $value }` kann keine Nachricht benennen
coverage-out-of-range = `{ $value }` ist kein Anteil
    .help = schreiben Sie eine Zahl von 0 bis 1
unknown-time-zone = es gibt keine Zeitzone `{ $value }`
    .help = schreiben Sie einen Namen wie `Africa/Casablanca`
    .suggest = meinten Sie `{ $suggestion }`?

## Angaben

unsupported-number = `{ $value }` ist keine Dezimalzahl
    .help = schreiben Sie Ziffern, mit einem Punkt vor den Nachkommastellen
unsupported-fact = `{ $key }` ist von einer Art, die es bei Angaben nicht gibt
unknown-fact-kind = `{ $key }` ist von unbekannter Art
    .help = eine Angabe hat einen der Schlüssel { LIST($expected, type: "disjunction") }
    .suggest = meinten Sie `{ $suggestion }`?
empty-list = `{ $key }` ist eine leere Liste
invalid-year = `{ $value }` ist kein Jahr
invalid-code = `{ $value }` ist kein Code
unknown-unit = `{ $value }` ist keine Einheit, die sich schreiben lässt
    .help = schreiben Sie eine Einheit aus CLDR wie `kilometer`
    .suggest = meinten Sie `{ $suggestion }`?
invalid-fact-name = `{ $name }` kann keine Angabe benennen
    .help = ein Name beginnt mit einem Buchstaben und besteht aus Buchstaben, Ziffern, `-` und `_`
reserved-fact-name = `{ $name }` ist schon eine Angabe
wrong-fact-kind = `{ $value }` kann nicht der Wert von `{ $key }` sein
    .label = erwartet wird `{ $expected }`
range-order = der Bereich `{ $key }` endet, bevor er beginnt
range-mixed = die Enden des Bereichs `{ $key }` sind von zweierlei Art
range-kind = ein Ende des Bereichs `{ $key }` ist weder Zahl noch Datum noch Uhrzeit
range-self = der Bereich `{ $key }` kann nicht sein eigenes Ende sein
range-unknown-name = der Bereich `{ $key }` nennt eine Angabe, die es nicht gibt
    .suggest = meinten Sie `{ $suggestion }`?
range-name-here = ein Bereich in einer anderen Angabe kann keine Angabe nennen

## Kodierung

byte-order-mark = die Datei beginnt mit einer Bytereihenfolge-Marke
    .help = speichern Sie sie in UTF-8 ohne diese Marke
invalid-utf8 = die Datei ist bei Byte { $offset } kein UTF-8
    .why = der Eintrag dort bleibt unberücksichtigt; die übrige Datei gilt
    .help = speichern Sie die Datei in UTF-8

## Prüfung: Dateien

mixed-line-ends = Zeilen enden auf zwei Arten
    .label = die meisten anderen enden anders
    .help = speichern Sie die Datei mit einer einzigen Art von Zeilenende
missing-final-newline = die letzte Zeile ist nicht abgeschlossen
not-nfc = `{ $text }` ist zerlegt gespeichert
    .label = Buchstaben und ihre Akzente stehen getrennt
    .help = speichern Sie den Text in der Unicode-Normalform NFC
orphan-file = `{ $name }` übersetzt keine Datei der Ausgangssprache
    .help = löschen Sie die Datei oder geben Sie ihr den Namen der Datei, die sie übersetzt
    .suggest = gehört sie zu `{ $suggestion }`?
orphan-locale = die Konfiguration führt `{ $name }` nicht auf, obwohl der Ordner Übersetzungen enthält
    .help = nehmen Sie die Sprache in `depeche.toml` unter `locales` auf oder löschen Sie den Ordner
missing-file =
    { $count ->
        [one] `{ $name }` ist nicht übersetzt: { $count } Nachricht
       *[other] `{ $name }` ist nicht übersetzt: { $count } Nachrichten
    }

## Prüfung: Vergleich mit dem Ausgangstext

missing-message = `{ $name }` ist nicht übersetzt
    .help = bis dahin sehen die Leser den Ausgangstext
missing-attribute =
    { $part ->
        [value] der Text der Nachricht ist nicht übersetzt, nur ihre Attribute sind es
       *[other] das Attribut `{ $name }` ist nicht übersetzt
    }
    .label = hat diesen Teil nicht
obsolete-message = der Ausgangstext hat keine Nachricht `{ $name }`
    .label = erscheint nirgends
    .help = löschen Sie sie
    .suggest = heißt sie jetzt `{ $suggestion }`?
obsolete-attribute = der Ausgangstext hat hier kein Attribut `{ $name }`
    .label = erscheint nirgends
    .help = löschen Sie es
missing-variable = der Ausgangstext zeigt `{ "{" } ${ $name } { "}" }`, dieser Text nicht
    .help = zeigen Sie den Wert oder wählen Sie anhand des Werts eine Variante, die ihn in Worten nennt
missing-term = der Ausgangstext verwendet den Begriff `{ "{" } { $name } { "}" }`, dieser Text nicht
    .help = verwenden Sie den Begriff, damit der Text seinen Änderungen folgt
missing-reference = der Ausgangstext zeigt die Nachricht `{ "{" } { $name } { "}" }`, dieser Text nicht
    .help = verweisen Sie darauf, damit der Text ihren Änderungen folgt
missing-function = der Ausgangstext formatiert `${ $name }` mit `{ $function }`, dieser Text nicht
    .label = ohne sie gezeigt
ignored-argument = der Begriff `-{ $term }` wertet `{ $name }` nicht aus
    .label = ändert nichts
    .help = geben Sie dem Begriff eine Variante dafür oder lassen Sie das Argument weg

## Prüfung: Plurale

missing-plural-category = der Text für { $missing } fehlt
    .label = Zahlen wie { $examples } bekommen den Standardtext
    .help = Sprache: { $language }; ergänzen Sie { $missing }
impossible-plural-category = keine Zahl ist `{ $name }` in dieser Sprache: { $language }
    .label = erscheint nie
    .help = löschen Sie die Variante
plural-kind =
    { $kind ->
        [ordinal] im Ausgangstext ist `${ $name }` eine Grundzahl, in diesem Text eine Ordnungszahl
       *[cardinal] im Ausgangstext ist `${ $name }` eine Ordnungszahl, in diesem Text eine Grundzahl
    }
    .help =
        { $kind ->
            [ordinal] wählen Sie ohne `type: "ordinal"` aus
           *[cardinal] wählen Sie anhand von `NUMBER(${ $name }, type: "ordinal")` aus
        }
duplicate-variant = die Variante `[{ $name }]` steht zweimal da
    .label = erscheint nie
    .help = löschen Sie eine von beiden
unreachable-variant = keine Zahl erreicht die Variante `[{ $name }]`
    .label = eine genaue Zahl hat ihren Platz eingenommen
    .help = löschen Sie eine von beiden
unknown-variant = der Ausgangstext hat hier keine Variante `[{ $name }]`
    .label = erscheint nie
    .help = die Varianten des Ausgangstexts: { $expected }
    .suggest = meinten Sie `[{ $suggestion }]`?
missing-variant = der Ausgangstext hat Varianten für { $missing }, dieser Text nicht
    .help = ohne sie erhalten die Leser den Standardtext

## Prüfung: Angaben

figure-mismatch =
    { $case ->
        [extra] die Zahl { $found } steht nicht im Ausgangstext
        [lost] die Zahl { $expected } des Ausgangstexts fehlt
       *[other] im Ausgangstext steht { $expected }, in diesem Text { $found }
    }
    .help = vergleichen Sie die Zahlen
time-mismatch = im Ausgangstext steht { $expected }, in diesem Text { $found }
    .help = vergleichen Sie die Uhrzeiten
date-mismatch = im Ausgangstext steht „{ $expected }“, in diesem Text „{ $found }“
    .help = vergleichen Sie die Monate
url-mismatch = die Adresse `{ $expected }` des Ausgangstexts fehlt
    .help = führen Sie die Leser auf dieselbe Seite
email-mismatch = die Mailadresse `{ $expected }` des Ausgangstexts fehlt
    .help = eine Mailadresse ist in allen Sprachen dieselbe
name-mismatch = der Name „{ $expected }“ des Ausgangstexts fehlt
    .help = prüfen Sie die Schreibweise
literal-figure = die Angabe `{ $name }` enthält die Zahl { $found }
    .label = bleibt stehen, wenn sich die Angabe ändert
    .help = schreiben Sie `{ "{" } ${ $name } { "}" }`

## Prüfung: Auszeichnung

markup-mismatch =
    { $kind ->
        [emphasis] betonte Stellen: { $expected } im Ausgangstext, { $found } in diesem Text
        [strong] stark betonte Stellen: { $expected } im Ausgangstext, { $found } in diesem Text
        [code] Stellen mit Code: { $expected } im Ausgangstext, { $found } in diesem Text
       *[link] Links: { $expected } im Ausgangstext, { $found } in diesem Text
    }
missing-element = `<{ $name }>`: { $expected } im Ausgangstext, { $found } in diesem Text
    .help = zeichnen Sie dieselbe Stelle aus
extra-element = `<{ $name }>`: { $expected } im Ausgangstext, { $found } in diesem Text
    .label = nicht im Ausgangstext

## Prüfung: Sprache und Typografie

french-spacing = neben `{ $mark }` fehlt das geschützte Leerzeichen
    .label = fehlt oder ist von anderer Art
straight-apostrophe = ein gerader Apostroph
    .label = im Druck steht `’`
straight-quote = gerade Anführungszeichen
    .label = sagen weder, wo das Zitat beginnt, noch, wo es endet
quotation-marks = `{ $mark }` öffnet in dieser Sprache kein Zitat: { $language }
    .help = schreiben Sie { $expected }
spanish-marks = der Satz beginnt nicht mit `{ $mark }`
arabic-punctuation = `{ $mark }` steht anstelle von `{ $expected }`
mixed-digits = { $found } ist mit anderen Ziffern geschrieben als der Rest
    .help = schreiben Sie alle Zahlen mit denselben Ziffern
ellipsis = drei einzelne Punkte statt Auslassungspunkten
    .label = schreiben Sie `…`
end-punctuation = der Ausgangstext endet mit `{ $expected }`, dieser Text mit `{ $found }`
double-space = zwei Leerzeichen hintereinander
trailing-space = Leerzeichen am Ende der Zeile
unbalanced-brackets = `{ $mark }` hat kein Gegenstück
unbalanced-quotes = das Anführungszeichen `{ $mark }` hat kein Gegenstück
repeated-word = „{ $word }“ steht zweimal da

## Prüfung: Unsichtbares und Trügerisches

bidi-control = das Richtungszeichen { $code } wird nicht beendet, oder es erzwingt eine Reihenfolge
    .help = beenden oder entfernen Sie es
zero-width = ein Zeichen ohne Breite: { $code }
    .label = niemand sieht es
control-character = { $code } lässt sich nicht anzeigen
    .label = niemand sieht, was gemeint war
confusable-letter = der Buchstabe `{ $letter }` ({ $code }) gehört zu einer anderen Schrift als das Wort „{ $word }“
    .label = sieht aus wie ein Buchstabe der anderen Schrift
    .help = tippen Sie den Buchstaben neu

## Prüfung: Verdachtsfälle

identical-to-source = der Text ist mit dem Ausgangstext identisch
    .help = übersetzen Sie ihn
length = der Ausgangstext hat { $expected } Buchstaben, dieser Text { $found }
    .help = ist es der ganze Text, und gehört er zur richtigen Nachricht?
inconsistent-translation = der Ausgangstext sagt bei { $where } dasselbe, dort ist es anders übersetzt
    .help = dort heißt es „{ $other }“
glossary-term = „{ $term }“ ist nicht so übersetzt, wie das Glossar es vorgibt
    .help = verwenden Sie { LIST($expected, type: "disjunction") }
wrong-script = der Text ist nicht in der Schrift dieser Sprache: { $language }
wrong-language = erwartete Sprache: { $language }; erkannte Sprache: { $shown }

## Prüfung: Artikel

unused-message = kein Gerüst zeigt `{ $name }`
    .help = nennen Sie die Nachricht im Artikel oder löschen Sie sie
unused-fact = keine Nachricht verwendet die Angabe `{ $name }`
    .help = verwenden Sie sie oder löschen Sie sie
borrowed-term = `{ $name }` kommt aus dem Ausgangstext (Sprache: { $language })
    .help = definieren Sie ihn in den gemeinsamen Begriffen dieser Sprache

## Prüfung: Kommentare für die Prüfung

useless-allowance = die Regel `{ $name }` meldet hier nichts
    .help = löschen Sie sie aus dem Kommentar
unknown-rule = es gibt keine Regel `{ $name }`
    .help = `depeche check --explain` listet die Regeln auf
    .suggest = meinten Sie `{ $suggestion }`?

## Prüfung: Berichte

check-source = Ausgangstext
check-fix = Korrektur
check-help-fix =
    { $count ->
        [one] `--fix` kann { $count } Befund beheben
       *[other] `--fix` kann { $count } Befunde beheben
    }
check-clean =
    { $files ->
        [one] { $files } Datei geprüft: nichts gefunden
       *[other] { $files } Dateien geprüft: nichts gefunden
    }
check-summary =
    { $files ->
        [one] { $files } Datei geprüft
       *[other] { $files } Dateien geprüft
    }
check-known =
    { $count ->
        [one] { $count } Befund ist schon bekannt (Bestandsdatei)
       *[other] { $count } Befunde sind schon bekannt (Bestandsdatei)
    }
check-column-locale = Sprache
check-column-errors = Fehler
check-column-warnings = Warnungen
check-column-infos = Hinweise
check-fixed = Korrekturen: { $count }; Dateien: { $files }
check-nothing-to-fix = nichts lässt sich automatisch beheben
check-baseline-written =
    { $count ->
        [one] { $count } Befund in `{ $path }` festgehalten
       *[other] { $count } Befunde in `{ $path }` festgehalten
    }
check-progress = Prüfung läuft
check-scaffold = zu übersetzen:
l10n-invalid = `{ $path }` lässt sich nicht verwenden
    .why = { $reason }
baseline-invalid = `{ $path }` ist keine Bestandsdatei dieses Programms
    .why = { $reason }
nothing-to-check = keiner dieser Pfade und keine dieser Sprachen gehört zum Projekt
    .help = die Sprachen: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` ist die Ausgangssprache; in sie wird nicht übersetzt
       *[no] der Katalog wird nicht in die Sprache `{ $name }` übersetzt
    }
    .help = die Sprachen, in die er übersetzt wird: { $expected }
ledger-syntax = diese Zeile des Registers ist nicht lesbar
    .label = { $reason }
    .why = die Zeile bleibt, wie sie ist; die übrige Datei gilt
ledger-version = diese Zeile des Registers hat die Version { $version }, die dieses Programm nicht kennt
    .why = die Zeile bleibt, wie sie ist; die übrige Datei gilt
ledger-source = dieser Ausgangstext ist nicht der, den sein Fingerabdruck nennt
    .why = die Zeile wurde geändert; sie bleibt, wie sie ist, und gilt nicht
upkeep-synced = festgehaltene Übersetzungen: { $count }
upkeep-nothing-new = nichts Neues festzuhalten
upkeep-waiting = warten auf eine Entscheidung: { $count }; siehe `depeche diff`
upkeep-accepted = bestätigte Übersetzungen: { $count }
upkeep-adopted = als aktuell festgehaltene Übersetzungen: { $count }
no-git = das Programm `git` fehlt; ohne es ist die Versionsgeschichte nicht lesbar
    .help = `depeche sync` legt auch ohne sie ein Register an; jede Übersetzung gilt dann als auf dem Stand des heutigen Ausgangstexts
no-history = der Katalog hat keine Versionsgeschichte in Git
    .help = `depeche sync` legt auch ohne sie ein Register an; jede Übersetzung gilt dann als auf dem Stand des heutigen Ausgangstexts
history-incomplete =
    { $kind ->
        [shallow] dieser Klon enthält nur einen Teil der Versionsgeschichte (flacher Klon)
       *[partial] es fehlen Inhalte der Versionsgeschichte (partieller Klon)
    }
    .why = ältere Übersetzungen gälten sonst als auf dem Stand des heutigen Ausgangstexts
    .help =
        { $kind ->
            [shallow] holen Sie den Rest mit `git fetch --unshallow`
           *[partial] verwenden Sie einen Klon, der ohne `--filter` angelegt wurde
        }
git-failed = `git` konnte die Versionsgeschichte nicht lesen
    .why = { $reason }
upkeep-nothing-to-accept = hier ist nichts veraltet oder mitgeändert
upkeep-none-accepted = keine Übersetzung bestätigt
upkeep-left-stale =
    { $count ->
        [one] { $count } Übersetzung ist weiterhin veraltet, weil sich im Ausgangstext mehr geändert hat als Satzzeichen, Leerzeichen oder Großschreibung
       *[other] { $count } Übersetzungen sind weiterhin veraltet, weil sich im Ausgangstext mehr geändert hat als Satzzeichen, Leerzeichen oder Großschreibung
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } Übersetzung wurde zusammen mit ihrem Ausgangstext geändert und ist noch zu bestätigen
       *[other] { $count } Übersetzungen wurden zusammen mit ihrem Ausgangstext geändert und sind noch zu bestätigen
    }
upkeep-left-help = `depeche diff` zeigt, was noch offen ist; nach dem Lesen bestätigt es `depeche accept` ohne `--trivial`
upkeep-left-new =
    { $count ->
        [one] { $count } Übersetzung ist noch nicht festgehalten: `depeche sync` hält sie fest
       *[other] { $count } Übersetzungen sind noch nicht festgehalten: `depeche sync` hält sie fest
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } Text ist noch nicht übersetzt
       *[other] { $count } Texte sind noch nicht übersetzt
    }
upkeep-nothing-open = alle Übersetzungen sind auf dem Stand des Ausgangstexts
upkeep-more = und { $count } weitere
upkeep-state =
    { $state ->
        [cosmetic] Ausgangstext geändert: Satzzeichen, Leerzeichen oder Großschreibung
        [textual] Ausgangstext geändert: Wortlaut
        [structural] Ausgangstext geändert: Werte, Zahlen, Links oder Auszeichnung
       *[touched] Ausgangstext und Übersetzung geändert
    }
status-translated = übersetzt
status-stale = veraltet
status-missing = fehlend
status-left = Wörter offen
status-gate = druckreif
status-yes = ja
status-no = nein
status-no-because = nein: { $reasons }
status-wants = { $is } statt { $wanted }
status-shared = gemeinsam
status-all = alle Artikel
status-title = Stand der Übersetzungen
status-unit = Wörter (Nachrichten)
stale-translation = `{ $name }` beruht auf einem älteren Ausgangstext
    .label =
        { $state ->
            [cosmetic] seither haben sich Satzzeichen, Leerzeichen oder Großschreibung geändert
            [structural] seither haben sich Werte, Zahlen, Links oder Auszeichnung geändert
           *[textual] seither hat sich der Wortlaut geändert
        }
    .help = `depeche diff` zeigt die Änderung; bessern Sie nach oder bestätigen Sie mit `depeche accept`, dass die Übersetzung stimmt
touched-translation = `{ $name }` wurde zusammen mit dem Ausgangstext geändert
    .help = bestätigen Sie die Übersetzung mit `depeche accept`
ledger-unrecorded = das Register kennt `{ $name }` nicht
    .help = `depeche sync` hält die Übersetzung fest

## Import: Artikel

import-front-matter = der Dateikopf des importierten Textes wird nicht in den Artikel übernommen
    .help = Angaben und Schlagwörter gehören in den Dateikopf des Artikels im Katalog
import-html = HTML im Artikel wird weggelassen; sein Text bleibt
    .label = die erste Stelle
import-depth = Listen und Zitate sind mehr als { $limit } Stufen tief verschachtelt: was tiefer liegt, wird zu Absätzen
import-flattened = `{ $name }` hat seine Auszeichnung verloren
    .why = die Nachrichten dieses Katalogs können sie nicht ausdrücken
import-value-lost = im neuen Text von `{ $name }` steht nicht mehr „{ $found }“, der Wert, den `{ $placeable }` zeigt
    .help = hat sich der Wert geändert, ändern Sie die Angabe und setzen Sie den Platzhalter wieder ein
import-own-skeleton = das Gerüst `{ $path }` hat eine eigene Reihenfolge
    .help = prüfen Sie, ob es noch zum Artikel passt
import-unconfirmed = nur anhand von Reihenfolge und Länge zugeordnete Übersetzungen: { $count }
    .help = keine Zahl, kein Name, kein Link bestätigt die Zuordnung; prüfen Sie { $names }
import-unlisted-locale = der Katalog führt die Sprache { $locale } nicht auf
    .help = nehmen Sie sie in `depeche.toml` unter `locales` auf

## Import: Lesen der Dateien

import-empty = `{ $path }` enthält keinen Text
import-binary = `{ $path }` ist keine Textdatei
    .why = Byte { $offset } ist ein Steuerzeichen
    .help = Artikel werden aus reinem Text, Markdown, HTML und DOCX gelesen
import-unsupported = aus Dateien wie `{ $path }` ({ $format }) werden keine Artikel gelesen
    .help = speichern Sie die Datei als reinen Text, Markdown, HTML oder DOCX
import-not-what-it-says = `{ $path }` ist nicht die { $format }-Datei, die sie sein soll
    .help = geben Sie mit `--format` das richtige Format an oder speichern Sie sie neu
import-encoding = `{ $path }` ist nicht in { $encoding } kodiert
    .why = Byte { $offset } (Zeile { $line }, Spalte { $column }) ist nicht lesbar
    .help = geben Sie mit `--encoding` an, wie sie kodiert ist
    .suggest = es sieht nach { $suggestion } aus: versuchen Sie `--encoding { $suggestion }`
import-too-large = `{ $path }` ist größer, als ein Artikel sein darf
    .why = `{ $part }`: die Grenze liegt bei { $limit }
import-damaged = `{ $path }` ist beschädigt
    .why = `{ $part }`: { $reason }
    .help = öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie neu
import-format = die Endung von `{ $path }` passt nicht zum Inhalt: die Datei wurde als { $format } gelesen
import-encoding-guessed = `{ $path }` gibt keine Kodierung an: die Datei wurde als { $encoding } gelesen
    .help = wenn Zeichen falsch sind, geben Sie mit `--encoding` an, wie sie kodiert ist
import-nesting = was in `{ $path }` mehr als { $limit } Stufen tief verschachtelt ist, wurde gelesen, als läge es weniger tief
import-page = `{ $path }` ist eine Webseite; als Artikel übernommene Wörter: { $count } von { $total }
import-link = der Link zu `{ $url }` wurde weggelassen
    .why = erlaubt sind http, https, mailto, tel und relative Adressen; Sprungziele innerhalb der Datei werden nicht übernommen
import-left-out =
    { $part ->
        [comments] weggelassene Kommentare: { $count }
        [notes] weggelassene Fuß- und Endnoten: { $count }
        [margins] weggelassene Kopf- und Fußzeilen: { $count }
        [deletions] weggelassene nachverfolgte Löschungen: { $count }
        [hidden] weggelassene Stellen mit ausgeblendetem Text: { $count }
        [pictures] nicht importierte Bilder: { $count }
        [formulas] nicht importierte Formeln: { $count }
       *[embedded] weggelassene eingebettete Objekte: { $count }
    }
    .why = die Datei ist `{ $path }`

## Import: der Befehl

import-created = `{ $id }`: neuer Artikel; Nachrichten: { $messages }; Angaben: { $facts }
import-updated = `{ $id }`: unveränderte Texte: { $unchanged }; Änderungen: { $changed }
import-aligned = `{ $id }`, { $language }: übersetzte Nachrichten: { $translated }; noch zu entscheiden: { $open }
import-change =
    { $kind ->
        [new] neu: `{ $name }`
        [edited] geändert: `{ $name }`
        [rewritten] neu geschrieben: `{ $name }`
        [moved] verschoben: `{ $name }`
        [split] geteilt: `{ $name }` ist jetzt { $into }
        [merged] zusammengelegt: `{ $name }` vereint { $into }
        [removed] entfernt: `{ $name }`
        [translated] übersetzt: `{ $name }`
        [differs] es gibt schon eine andere Übersetzung, sie bleibt: `{ $name }`
        [unmatched] unklar, was dies übersetzt, vielleicht `{ $name }`:
        [unplaced] Passage ohne sichere Zuordnung:
       *[untranslated] keine Übersetzung gefunden: `{ $name }`
    }
import-dry = es wurde nichts geschrieben
import-ask = zur Angabe `{ $name }` machen? y: ja, n: nein, a: diese und alle weiteren, q: keine mehr
import-no-text = der Artikel enthält keinen Text
import-story-exists = es gibt schon einen Artikel `{ $name }`
    .why = `{ $path }` ist vorhanden
    .help = aktualisieren Sie ihn mit `--update` oder wählen Sie mit `--story` einen anderen Namen
import-same-story = `{ $path }` ergäbe denselben Artikel `{ $name }` wie `{ $other }`
    .help = benennen Sie eine der Dateien um, oder importieren Sie sie einzeln mit `--story`
import-invalid-id = `{ $name }` kann keinen Artikel benennen
    .help = schreiben Sie einen Namen wie `2024/11/interpol`
import-bare-story = `{ $name }` hat kein Gerüst: importiert wird nur in Artikel mit einer `.md`-Datei
import-is-source = `{ $name }` ist die Ausgangssprache des Katalogs
import-source-option = `{ $option }` gilt nur für Artikel in der Ausgangssprache
    .help = eine Übersetzung übernimmt Angaben und Datum vom Ausgangstext
import-language = `{ $path }` nennt als Sprache { $language }; gelesen wird die Datei als { $shown }
    .help = geben Sie die Sprache mit `--locale` an
