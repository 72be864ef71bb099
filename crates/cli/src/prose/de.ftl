### Was das Programm sagt, auf Deutsch. Die Meldungen der Diagnosen heißen wie ihre Regeln.
severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
severity-note = Erläuterung
severity-help = Tipp

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
file-changed = `{ $path }` wurde geändert, während der Befehl lief, und bleibt, wie es ist
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
    .why = ein Ergebnis überschreibt nie das, woraus es entsteht
    .help = wählen Sie eine andere Datei
file-not-found = `{ $path }` gibt es nicht
file-outside = `{ $path }` liegt außerhalb des Katalogs

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
    .why = Übersetzungen, die älter sind als das Vorhandene, gälten sonst als auf dem Stand des heutigen Ausgangstexts
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
