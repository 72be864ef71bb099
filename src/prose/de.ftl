### Was Dépêche sagt, auf Deutsch. Die Meldungen heißen wie ihre Regeln.

## Beiwerk der Ausgaben

notice-part = Dieser Abschnitt liegt noch nicht auf { $language } vor; er erscheint auf { $shown }.
notice-story = Dieser Artikel liegt noch nicht auf { $language } vor; er erscheint auf { $shown }.
notice-stale = Dieser Abschnitt wurde nach einer älteren Fassung des Textes übersetzt.

## Dateien

file-unreadable = `{ $path }` lässt sich nicht lesen
    .why = { $reason }
file-too-large = `{ $path }` ist zu groß
    .why = die Datei hat { $size } Bytes; erlaubt sind { $limit }

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

## Das Register

ledger-syntax = diese Zeile des Registers ist nicht lesbar
    .label = { $reason }
    .why = die Zeile bleibt, wie sie ist; die übrige Datei gilt
ledger-version = diese Zeile des Registers hat die Version { $version }, die dieses Programm nicht kennt
    .why = die Zeile bleibt, wie sie ist; die übrige Datei gilt
ledger-source = dieser Ausgangstext ist nicht der, den sein Fingerabdruck nennt
    .why = die Zeile wurde geändert; sie bleibt, wie sie ist, und gilt nicht

## Gelesene Artikel

import-front-matter = der Dateikopf des importierten Textes wird nicht in den Artikel übernommen
    .help = Angaben und Schlagwörter gehören in den Dateikopf des Artikels im Katalog
import-html = HTML im Artikel wird weggelassen; sein Text bleibt
    .label = die erste Stelle
import-depth = Listen und Zitate sind mehr als { $limit } Stufen tief verschachtelt: was tiefer liegt, wird zu Absätzen
