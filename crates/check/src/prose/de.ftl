### Was die Prüfung zu ihren Funden sagt, auf Deutsch. Die Meldungen heißen wie ihre Regeln.

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

## Prüfung: Register

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
