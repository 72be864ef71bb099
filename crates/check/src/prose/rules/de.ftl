### Worum es in jeder Regel der Prüfung geht, auf Deutsch: was sie findet, `.why` warum es zählt und `.fix` was die Korrektur tut.

## Dateien

rule-syntax = Einträge, die nicht lesbar sind.
    .why = Was der Parser nicht lesen kann, bleibt unberücksichtigt, und die Leser sehen stattdessen den Ausgangstext. Ein einziges Versehen, etwa eine nie geschlossene Klammer oder eine Zeile, die mit einem Stern beginnt, kostet die Nachricht, in der es steht.
rule-invalid-utf8 = Bytes, die kein UTF-8 sind.
    .why = Fluent-Dateien sind UTF-8. Bytes in einer anderen Kodierung sind nicht lesbar, und die Nachricht, in der sie stehen, bleibt unberücksichtigt.
rule-byte-order-mark = Eine Bytereihenfolge-Marke am Anfang einer Datei.
    .why = UTF-8 braucht keine Bytereihenfolge-Marke. Manche Fluent-Werkzeuge halten sie für einen Teil der ersten Nachricht, die dann verloren ist.
    .fix = Die Marke wird entfernt.
rule-nesting-too-deep = Zu tief verschachtelte Klammern.
    .why = Kein Text braucht Dutzende ineinander verschachtelter Klammern. Ein solcher Eintrag bleibt unberücksichtigt, bevor er den Speicher des Parsers erschöpfen kann.
rule-duplicate-message = Eine Nachricht oder ein Begriff, zweimal definiert.
    .why = Von zwei Nachrichten gleichen Namens zählt hier nur die erste und anderswo die letzte: Was die Leser sehen, hängt vom Programm ab. Meist ist eine der beiden eine vergessene Kopie.
    .fix = Eine Kopie, die dasselbe sagt, wird gelöscht.
rule-duplicate-attribute = Ein Attribut, das zweimal definiert ist.
    .why = Von zwei Attributen gleichen Namens sehen die Leser nur eines.
rule-mixed-line-ends = Zeilen, die auf zweierlei Weise enden.
    .why = Eine Datei, deren Zeilen teils mit LF und teils mit CR LF enden, ging durch Werkzeuge, die sich nicht einig sind. Jeder Versionsvergleich zeigt dann Zeilen als geändert, die es nicht sind.
    .fix = Die seltenere Art wird durch die andere ersetzt.
rule-missing-final-newline = Eine Datei ohne Zeilenende am Schluss.
    .why = Ohne Zeilenende am Schluss wird die nächste Zeile, die ein Werkzeug anfügt, zu einem Teil der letzten Nachricht.
    .fix = Das Zeilenende wird angefügt.
rule-not-nfc = Text, der nicht in der zusammengesetzten Form von Unicode steht.
    .why = Derselbe Buchstabe kann als Ganzes gespeichert sein oder als Buchstabe und Akzent. Leser sehen keinen Unterschied, aber Suche, Sortierung und Vergleich schon, und manche Schriftarten zeichnen die Teile schlecht. Texte tauscht man in der Form NFC aus.
    .fix = Die Buchstaben werden zusammengesetzt.
rule-orphan-file = Eine Datei, die keine Datei der Ausgangssprache übersetzt.
    .why = Eine Datei ohne Gegenstück in der Ausgangssprache erscheint nie. Dort wurde sie umbenannt oder entfernt, oder ihr Name ist hier falsch geschrieben.
rule-orphan-locale = Ein Ordner mit Übersetzungen, den `locales` in `depeche.toml` nicht aufführt.
    .why = Wo die Konfiguration die Sprachen aufzählt, werden die übrigen weder gezeigt noch geprüft. Vielleicht übersetzt jemand in einen Ordner, den kein Leser je sieht.
rule-missing-file = Eine Datei der Ausgangssprache, die nicht übersetzt ist.
    .why = Eine Datei, die einer Sprache ganz fehlt, wird einmal gemeldet, mit der Zahl ihrer Nachrichten, und nicht Nachricht für Nachricht.
    .fix = Mit `--fix=scaffold` wird die Datei angelegt, der Ausgangstext darin als Kommentare.

## Vergleich mit dem Ausgangstext

rule-missing-message = Eine Nachricht, die nicht übersetzt ist.
    .why = Was einer Übersetzung fehlt, erscheint in der Ausgangssprache. Das kann eine Zeit lang gewollt sein; die Liste sagt, was zu tun ist.
    .fix = Mit `--fix=scaffold` wird der Ausgangstext als Kommentar angefügt.
rule-missing-attribute = Ein Attribut, das nicht übersetzt ist.
    .why = Eine Nachricht, die ohne eines ihrer Attribute übersetzt ist, zeigt eine Beschriftung in der einen Sprache und ihren Hinweis in der anderen.
rule-obsolete-message = Eine Nachricht, die der Ausgangstext nicht mehr hat.
    .why = Nichts zeigt eine Nachricht, die der Ausgangstext nicht hat. Sie wurde dort umbenannt oder entfernt; bleibt sie hier stehen, wird sie für niemanden übersetzt und gepflegt.
rule-obsolete-attribute = Ein Attribut, das der Ausgangstext nicht hat.
    .why = Nichts zeigt ein Attribut, das der Ausgangstext nicht hat. Attribute von Begriffen sind Sache der jeweiligen Sprache und werden nicht betrachtet.
rule-unknown-variable = Eine Variable, die die Nachricht nie bekommt.
    .why = Eine Variable, die weder die Nachricht im Ausgangstext noch der Artikel hat, bekommt nie einen Wert: Die Nachricht kann nicht erscheinen, und die Leser sehen stattdessen den Ausgangstext. Meist ist sie falsch geschrieben oder übersetzt.
rule-missing-variable = Ein Wert, den die Übersetzung nicht zeigt.
    .why = Eine Zahl, ein Datum oder ein Name, den der Ausgangstext zeigt und die Übersetzung nicht, ist für ihre Leser verloren. Verglichen wird jeder Text, der erscheinen kann: Die Variante für eins oder für genau drei darf es in Worten sagen.
rule-missing-term = Ein Begriff, den die Übersetzung nicht verwendet.
    .why = Ein Begriff hält einen Namen überall gleich und in jedem grammatischen Fall richtig. Eine Übersetzung, die den Namen ausschreibt oder weglässt, folgt nicht, wenn sich der Begriff ändert.
rule-missing-reference = Ein Verweis auf eine Nachricht, den die Übersetzung verloren hat.
    .why = Der Ausgangstext zeigt in dieser Nachricht eine andere, etwa den Namen einer Schaltfläche. Ohne den Verweis folgt die Übersetzung nicht, wenn sich jene Nachricht ändert.
rule-missing-function = Eine Funktion, die die Übersetzung verloren hat.
    .why = Der Ausgangstext formatiert einen Wert mit einer Funktion, etwa ein Datum mit seinem Wochentag. Die Übersetzung zeigt den Wert ohne sie und damit in anderer Form.
rule-unknown-function = Eine Funktion, die niemand kennt.
    .why = Eine Nachricht, die eine Funktion aufruft, die es nicht gibt, kann nicht erscheinen. Namen von Funktionen schreibt man in Großbuchstaben und übersetzt sie nie.
rule-unknown-option = Eine Option, die eine Funktion nicht hat.
    .why = Optionen von Funktionen werden nie übersetzt, und eine unbekannte ist ein Fehler und kein Wunsch: Die Nachricht kann nicht erscheinen.
rule-invalid-option = Eine Option mit einem Wert, den sie nicht haben kann.
    .why = Die Werte von Optionen sind Wörter aus ECMA-402 und werden nie übersetzt. Mit einem anderen Wert kann die Nachricht nicht erscheinen.
rule-unsupported-option = Eine Option, die sich nicht erfüllen lässt.
    .why = ECMA-402 hat diese Option oder Kombination, und dieses Programm kann sie nicht erfüllen, oder ECMA-402 selbst lehnt sie ab. Die Nachricht kann nicht erscheinen.
rule-unknown-message = Ein Verweis auf eine Nachricht, die es nicht gibt.
    .why = Eine Nachricht, die auf eine verweist, die es nicht gibt, kann nicht erscheinen, und die Leser sehen stattdessen den Ausgangstext.
rule-unknown-term = Ein Verweis auf einen Begriff, den es nicht gibt.
    .why = Eine Nachricht, die auf einen Begriff verweist, den ihre Sprache nicht definiert, kann nicht erscheinen, und die Leser sehen stattdessen den Ausgangstext.
rule-unknown-attribute = Ein Verweis auf ein Attribut, das es nicht gibt.
    .why = Eine Nachricht, die auf ein Attribut verweist, das es nicht gibt, kann nicht erscheinen, und die Leser sehen stattdessen den Ausgangstext.
rule-no-value = Ein Verweis auf eine Nachricht, die nur Attribute hat.
    .why = Eine Nachricht ohne Wert zeigt nichts; verweisen kann man nur auf ihre Attribute.
rule-broken-reference = Ein Verweis auf einen Eintrag, der nicht lesbar ist.
    .why = Die Nachricht, auf die verwiesen wird, hat selbst einen Fehler und ist nicht lesbar; diese fällt mit ihr.
rule-cyclic-reference = Eine Nachricht, die sich selbst enthält.
    .why = Nachrichten, die einander im Kreis enthalten, haben überhaupt keinen Text und können nicht erscheinen.
rule-ignored-argument = Ein Argument, mit dem ein Begriff nichts anfängt.
    .why = Ein Begriff, der ein Argument bekommt, das er nicht verwendet, zeigt denselben Text wie ohne dieses: Den verlangten Fall gibt es nicht. Argumente ohne Namen erreichen einen Begriff nie.

## Plurale und Varianten

rule-missing-plural-category = Eine Pluralkategorie, die die Sprache braucht.
    .why = Jede Sprache ordnet Zahlen in eigene Kategorien. Eine Auswahl, die einige davon hat und eine andere nicht, zeigt für deren Zahlen den Standardtext, der dann falsch ist: Arabisch braucht eine Form für 3 bis 10 und eine andere für 11 bis 99.
rule-impossible-plural-category = Eine Pluralkategorie, die die Sprache nicht hat.
    .why = Eine Variante für eine Kategorie, in die keine Zahl der Sprache fällt, erscheint nie. Meist wurde sie aus einer anderen Sprache kopiert.
rule-plural-kind = Grundzahlen, wo der Ausgangstext Ordnungszahlen hat, oder umgekehrt.
    .why = Erster, zweiter und dritter folgen anderen Regeln als eins, zwei und drei. Eine Auswahl nach den falschen zeigt für viele Zahlen den falschen Text.
rule-duplicate-variant = Eine Variante, die zweimal da ist.
    .why = Von zwei Varianten mit demselben Schlüssel erscheint immer nur die erste. `[1]` und `[1.0]` sind derselbe Schlüssel.
rule-unreachable-variant = Eine Variante, die keine Zahl erreicht.
    .why = Genaue Zahlen gehen Kategorien vor. Eine Kategorie, deren Zahlen alle als genaue Schlüssel da sind, erscheint nie.
rule-unknown-variant = Eine Variante, die die Auswahl des Ausgangstexts nicht hat.
    .why = Die Wörter in eckigen Klammern kommen vom Programm oder vom Artikel, deshalb hat jede Sprache dieselben. Eine Variante, die der Ausgangstext nicht hat, ist ein Tippfehler oder wurde übersetzt und erscheint nie. Pluralkategorien sind Sache der jeweiligen Sprache und hier nicht gemeint.
rule-missing-variant = Eine Variante des Ausgangstexts, die der Auswahl der Übersetzung fehlt.
    .why = Die Übersetzung trifft dieselbe Auswahl wie der Ausgangstext und lässt einen der Fälle aus, der dann den Standardtext bekommt. Das kann gewollt sein; öfter kam der Fall später hinzu. Eine Übersetzung, die in jedem Fall dasselbe sagt, trifft gar keine Auswahl, und das ist richtig.

## Angaben

rule-figure-mismatch = Eine Zahl, die nicht die des Ausgangstexts ist.
    .why = Zahlen werden so gelesen, wie jede Sprache sie schreibt, mit ihren Ziffern und Trennzeichen, und verglichen. Wörter, die eine Zahl vervielfachen, werden mit ihr gelesen, nach der Skala der Sprache: Das englische 3 billion ist auf Spanisch 3.000 millones und nicht 3 billones. Eine Zahl, die man auch als Wort schreibt, bis zwanzig und danach die Zehner, darf auf einer Seite fehlen; was auf beiden übrig bleibt, ist ein Fehler.
rule-time-mismatch = Eine Uhrzeit, die nicht die des Ausgangstexts ist.
    .why = Uhrzeiten werden so gelesen, wie jede Sprache sie schreibt, mit zwölf oder vierundzwanzig Stunden, und verglichen.
rule-date-mismatch = Ein Monat, der nicht der des Ausgangstexts ist.
    .why = Ein Tag neben einem Monatsnamen ist ein Datum. Die Monate beider Texte werden an den Namen erkannt, die jede Sprache für sie hat, und verglichen.
rule-url-mismatch = Eine Adresse, die die Übersetzung verloren oder geändert hat.
    .why = Eine Webadresse im Text führt die Leser irgendwohin. Sie darf sich in dem Teil unterscheiden, der die Sprache nennt, und sonst in nichts. Eine Nachricht, die nur aus einer Adresse besteht, wird nicht gemeldet: Jede Sprache darf ihre Seite wählen.
rule-email-mismatch = Eine Mailadresse, die die Übersetzung verloren oder geändert hat.
    .why = Eine Mail muss jemanden erreichen: Die Adresse ist in jeder Sprache dieselbe.
rule-name-mismatch = Ein Eigenname, den die Übersetzung nicht hat.
    .why = Zwei oder mehr großgeschriebene Wörter im Satz, die der Ausgangstext nie kleinschreibt, sind ein Name. Wo beide Sprachen dieselbe Schrift haben, hat ihn auch die Übersetzung, mit welcher Endung auch immer.
rule-literal-figure = Eine Zahl im Text, die eine Angabe des Artikels schon enthält.
    .why = Eine Zahl, die in den Text geschrieben ist, bleibt stehen, wenn sich die Angabe ändert. Als Wert ändert sie sich überall, und jede Sprache schreibt sie auf ihre Weise. Eine Zahl, die nur zufällig dieselbe ist, wird nicht gemeldet: in einer Übersetzung eine, die auch im Ausgangstext getippt ist; im Ausgangstext eine, die neben anderen Wörtern steht als die Angabe.

## Auszeichnung

rule-markup-mismatch = Betonung, Code oder Links, die die Übersetzung verloren oder hinzugefügt hat.
    .why = Eine Betonung sagt, worauf es ankommt, und ein Link führt irgendwohin. Eine Übersetzung hat, was der Ausgangstext hat, an welcher Stelle ihres Satzes auch immer.
rule-undefined-link = Ein Link, dessen Bezeichnung der Artikel nicht definiert.
    .why = Links führen zu Bezeichnungen, und der Artikel sagt, wohin jede führt. Eine Bezeichnung, die er nicht definiert, erscheint als Text samt ihren Klammern.
rule-forbidden-url = Ein Link, der dorthin führt, wohin keiner führen darf.
    .why = Links führen zu http-, https-, mailto- und tel-Adressen und zu relativen. Bei jeder anderen sehen die Leser die Wörter ohne den Link.
rule-forbidden-element = Ein Element oder ein Bild, das Nachrichten nicht enthalten dürfen.
    .why = Skripte, Stile und Rahmen erreichen die Leser nie, und Bilder stehen im Gerüst, dieselben für alle Sprachen. Von anderen Elementen sehen die Leser nur den Text.
rule-folded-paragraph = Eine Leerzeile, wo kein Absatz beginnen kann.
    .why = Eine Leerzeile beginnt dort einen Absatz, wo der Absatz des Gerüsts nur die Nachricht enthält. In einer Überschrift, einer Zelle oder neben anderem Text wird sie zu einem Leerzeichen.
rule-missing-element = Ein HTML-Element, das die Übersetzung verloren hat.
    .why = Ein Link oder eine Betonung des Ausgangstexts, die der Übersetzung fehlt, führt die Leser nirgendwohin. Ein Zeilenumbruch darf an anderer Stelle stehen und wird nicht betrachtet.
rule-extra-element = Ein HTML-Element, das der Ausgangstext nicht hat.
    .why = Ein Element, das der Ausgangstext nicht hat, wurde aus einer anderen Nachricht kopiert oder ist der Rest einer älteren.
rule-unbalanced-element = Ein HTML-Element, das nicht oder in falscher Reihenfolge geschlossen wird.
    .why = Ein nie geschlossenes Element reicht bis zum Ende der Seite, und eines, das vor den Elementen in ihm geschlossen wird, bricht sie auseinander. Ein Text, dessen Ausgangstext dasselbe hat, wird nicht gemeldet.

## Sprache und Typografie

rule-french-spacing = Ein französisches Satzzeichen ohne sein Leerzeichen oder mit einem, an dem die Zeile brechen kann.
    .why = Im Französischen steht ein Leerzeichen vor `;`, `!`, `?` und `:` und innerhalb der Guillemets, und dort bricht eine Zeile nie: ein schmales geschütztes Leerzeichen (U+202F) oder ein geschütztes Leerzeichen (U+00A0). `french-spaces` in der Tabelle `check` von `depeche.toml` verlangt eines davon: `mixed` ist das schmale vor `;`, `!` und `?` und sonst das breite, `narrow` und `wide` sind überall dasselbe. Kanada und die Schweiz haben eigene Gepflogenheiten und werden nicht betrachtet.
    .fix = Das richtige Leerzeichen wird gesetzt.
rule-straight-apostrophe = Ein Apostroph der Schreibmaschine.
    .why = Im Druck steht der Apostroph U+2019. Der gerade ist ein Notbehelf von Schreibmaschinen und Programmen.
    .fix = Der typografische Apostroph wird gesetzt.
rule-straight-quote = Anführungszeichen der Schreibmaschine.
    .why = Jede Sprache hat eigene Anführungszeichen. Die geraden sind ein Notbehelf und sagen nicht, wo ein Zitat beginnt.
    .fix = Ein Paar, das allein in seinem Text steht, wird durch das der Sprache ersetzt.
rule-quotation-marks = Anführungszeichen einer anderen Sprache.
    .why = Deutsch öffnet ein Zitat unten, Französisch hat Guillemets, Schwedisch dasselbe Zeichen auf beiden Seiten. Die Zeichen einer anderen Sprache verraten den Lesern, dass der Text in Eile übersetzt wurde.
rule-spanish-marks = Eine spanische Frage oder ein Ausruf, der nicht geöffnet wird.
    .why = Spanisch öffnet eine Frage mit `¿` und einen Ausruf mit `¡`, damit die Leser es vom ersten Wort an wissen.
rule-arabic-punctuation = Ein lateinisches Komma, Semikolon oder Fragezeichen in arabischem Text.
    .why = Arabisch, Persisch und Urdu haben eigene Zeichen, `،`, `؛` und `؟`, die sich nach der Laufrichtung des Textes wenden.
    .fix = Das arabische Zeichen wird gesetzt.
rule-mixed-digits = Zweierlei Ziffern in einem Text.
    .why = Ein Text, der eine Zahl mit eigenen und eine andere mit europäischen Ziffern schreibt, wirkt zusammengestückelt. Versionen und Produktnamen behalten die ihren und werden nicht gemeldet.
rule-ellipsis = Drei Punkte statt des Zeichens für Auslassungspunkte.
    .why = Die Auslassungspunkte sind ein einziges Zeichen (U+2026). Drei Punkte stehen zu eng oder zu weit und können am Zeilenende auseinandergerissen werden.
    .fix = Die Auslassungspunkte werden gesetzt.
rule-end-punctuation = Ein Satz, der anders endet als der des Ausgangstexts.
    .why = Eine Frage ohne ihr Fragezeichen liest sich wie eine Aussage, und ein Doppelpunkt kündigt an, was folgt. Auch Punkte werden verglichen, in der Form, die jede Sprache ihnen gibt.
rule-double-space = Zwei Leerzeichen hintereinander.
    .why = Zwei Leerzeichen hintereinander sind ein Versehen und überall zu sehen, wo Leerzeichen nicht zusammengefasst werden.
    .fix = Ein Leerzeichen bleibt.
rule-trailing-space = Leerzeichen am Ende einer Zeile.
    .why = Leerzeichen am Ende einer Zeile sieht man nicht, und Editoren fügen sie nach Belieben an und entfernen sie. Die im Inneren eines Textes werden gezeigt.
    .fix = Die Leerzeichen werden entfernt.
rule-unbalanced-brackets = Eine Klammer ohne Gegenstück.
    .why = Eine Klammer, die geöffnet und nie geschlossen wird oder geschlossen und nie geöffnet, ist ein Versehen. Ein Text, dessen Ausgangstext dasselbe hat, wird nicht gemeldet, ebenso wenig Listen, die mit einer einzelnen Klammer nummerieren.
rule-unbalanced-quotes = Ein Zitat, das nicht geschlossen oder nie geöffnet wird.
    .why = Ein Anführungszeichen ohne Gegenstück lässt offen, wo das Zitat endet. Zitate in anderen Zitaten werden verstanden, und ein Text, dessen Ausgangstext dasselbe hat, wird nicht gemeldet.
rule-repeated-word = Ein Wort, das zweimal hintereinander dasteht.
    .why = Dasselbe Wort zweimal hintereinander ist meist ein Versehen beim Überarbeiten. Wörter, die eine Sprache wiederholt, werden nicht gemeldet, ebenso wenig ein Text, dessen Ausgangstext eines wiederholt.

## Unsichtbares und Trügerisches

rule-bidi-control = Ein Richtungszeichen, das nie beendet wird oder eine Reihenfolge erzwingt.
    .why = Richtungszeichen sieht man nicht. Eines, das nicht beendet wird, dreht den Rest der Seite um, und eines, das eine Reihenfolge erzwingt, kann einen Text wie einen anderen aussehen lassen: ein Mittel zur Täuschung.
rule-zero-width = Ein Zeichen ohne Breite, wo keines hingehört.
    .why = Zeichen ohne Breite stören beim Suchen, Kopieren und Vergleichen, und niemand sieht sie. Wo eine Schrift eines braucht, wie bei Persisch, Thai und den Schriften Indiens, wird es nicht gemeldet.
    .fix = Das Zeichen wird entfernt.
rule-control-character = Ein Steuerzeichen oder das Zeichen für ein verlorenes.
    .why = Steuerzeichen sind Befehle an Geräte von einst. Sie lassen sich nicht anzeigen, und manche Programme weisen die Datei ab. Das Ersatzzeichen steht für einen verlorenen Buchstaben.
rule-confusable-letter = Ein Buchstabe einer anderen Schrift, der wie einer der eigenen aussieht.
    .why = Ein kyrillisches `а` in einem lateinischen Wort ist vom lateinischen nicht zu unterscheiden, aber keine Suche findet das Wort. Ein fremder Name mit einer Endung der Sprache, wie sie das Russische hat, wird nicht gemeldet.

## Verdachtsfälle

rule-identical-to-source = Eine Übersetzung, die der Ausgangstext selbst ist.
    .why = Ein Text, der in beiden Sprachen gleich ist, wurde wohl vergessen. Namen, Zahlen und Fachwörter sind in vielen Sprachen gleich: Gemeldet werden nur Texte aus mehreren Wörtern, die kleingeschrieben beginnen.
rule-length = Eine Übersetzung, die viel zu lang oder zu kurz ist.
    .why = Sprachen brauchen für dasselbe mehr oder weniger Buchstaben, und jedes Paar hat sein Maß. Ein Text, der um das Dreifache abweicht, ist wohl ein anderer Text oder ein halber.
rule-inconsistent-translation = Ein Ausgangstext, der auf zweierlei Weise übersetzt ist.
    .why = Leser halten zwei Wörter für zwei Dinge. Was der Ausgangstext gleich sagt, übersetzt man am besten gleich, es sei denn, die Stellen unterscheiden sich.
rule-glossary-term = Ein Begriff des Glossars, den die Übersetzung nicht verwendet.
    .why = Das Glossar in `depeche.toml` sagt, wie ein Begriff übersetzt wird. Ein Text, dessen Ausgangstext den Begriff hat und der keine seiner Formen hat, verwendet ein anderes Wort oder keines.
rule-wrong-script = Text in einer anderen Schrift als der der Sprache.
    .why = Ein Text aus mehreren Wörtern in einer Schrift, in der seine Sprache nicht geschrieben wird, gehört zu einer anderen Sprache.
rule-wrong-language = Text in einer anderen Sprache.
    .why = Jede Sprache hat kleine Wörter, ohne die kaum ein Text auskommt. Ein Text mit mehreren aus einer anderen Sprache und keinem aus der eigenen ist in die falsche Datei geraten.

## Artikel

rule-skeleton-text = Text in einem Gerüst.
    .why = Ein Gerüst hat keine Sprache: Text darin würde jedem Leser gezeigt, wie er ist. Er gehört in eine Nachricht.
rule-skeleton-reference = Klammern in einem Gerüst, die kein Verweis sind.
    .why = Ein Gerüst verweist auf Nachrichten mit ihrem Namen, `{ "{" } lead { "}" }`, und auf Attribute, `{ "{" } lead.short { "}" }`. Werte und Funktionen gehören in Nachrichten.
rule-skeleton-html = HTML in einem Gerüst.
    .why = Ein Gerüst ist Markdown, damit sich jedes Format daraus machen lässt. HTML ginge in allen bis auf eines verloren.
rule-skeleton-link = Ein Link eines Gerüsts, der dorthin führt, wohin keiner führen darf.
    .why = Links führen ins Web, zu Mail und zu Telefonen. Ein anderes Schema könnte im Browser der Leser ein Programm ausführen.
rule-missing-source-message = Ein Gerüst, das eine Nachricht nennt, die der Ausgangstext nicht hat.
    .why = Ein Artikel kann überhaupt nicht erscheinen, wenn seinem Ausgangstext eine Nachricht fehlt: Es gibt nichts, worauf man ausweichen könnte.
rule-unused-message = Eine Nachricht, die kein Gerüst verwendet.
    .why = Eine Nachricht, die das Gerüst ihres Artikels nicht nennt und auf die keine andere verweist, erscheint nie. Sie wird für niemanden übersetzt.
rule-unused-fact = Eine Angabe, die keine Nachricht verwendet.
    .why = Eine Angabe, die weder der Ausgangstext noch eine Übersetzung zeigt und nach der keine auswählt, wird für niemanden gepflegt. Vielleicht wurde sie im Text vergessen.
rule-borrowed-term = Ein Begriff, den eine Übersetzung aus dem Ausgangstext übernimmt.
    .why = Wo der Katalog das Entlehnen von Begriffen erlaubt, wird ein Begriff, den eine Sprache nicht hat, aus dem Ausgangstext übernommen, und der Absatz mischt dann zwei Sprachen.

## Register

rule-stale-translation = Eine Übersetzung, die auf einem älteren Ausgangstext beruht.
    .why = Das Register weiß, auf welchem Ausgangstext jede Übersetzung beruht. Diese beruht auf einem anderen als dem heutigen: `depeche diff` zeigt, was sich geändert hat, und `depeche accept` sagt, dass sie trotzdem stimmt.
rule-touched-translation = Eine Übersetzung, die zusammen mit ihrem Ausgangstext geändert und nicht bestätigt wurde.
    .why = Beide Texte haben sich geändert, seit sie festgehalten wurden: Die Übersetzung ist wohl neu gemacht, und niemand hat es gesagt. `depeche accept` sagt es.
rule-ledger-unrecorded = Eine Übersetzung, die das Register nicht kennt.
    .why = Für strenge Projekte: Von dem, was nicht festgehalten ist, weiß man nicht, ob es zum heutigen Ausgangstext gehört. `depeche sync` hält es fest. Die Regel ist ausgeschaltet, solange die Konfiguration sie nicht einschaltet.
rule-ledger-syntax = Eine Zeile des Registers, die nicht lesbar ist.
    .why = Eine abgeschnittene oder von Hand geänderte Zeile hält nichts fest. Sie bleibt, wie sie ist, und die übrige Datei gilt.
rule-ledger-version = Eine Zeile des Registers, die eine spätere Version des Programms geschrieben hat.
    .why = Was sie sagt, wird hier nicht verstanden und nicht überschrieben. Ein neueres Programm liest sie.

## Kommentare für die Prüfung

rule-useless-allowance = Ein Kommentar, der erlaubt, was nicht da ist.
    .why = Ein Kommentar, der erlaubt, was die Regel nicht mehr meldet, verdeckt den nächsten echten Fehler. Er kann weg.
rule-unknown-rule = Ein Name, den keine Regel hat.
    .why = Ein Kommentar oder eine Einstellung, die eine Regel nennt, die es nicht gibt, bewirkt nichts.

## Die Seite einer Regel

explain-reported = Gemeldet:
explain-right = Richtig:
explain-fix = `--fix`: { $fix }
explain-allow = So erlauben Sie es in einer Nachricht: { $comment }
explain-reason = der Grund
