### Was der Import sagt, auf Deutsch. Die Meldungen heißen wie ihre Regeln.

## Import: Artikel

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
import-language = `{ $path }` nennt als Sprache { $language }; gelesen wird die Datei als { $shown }
    .help = geben Sie die Sprache mit `--locale` an
