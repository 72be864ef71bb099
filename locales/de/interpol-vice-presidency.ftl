### Marokko zum Vizepräsidenten von Interpol gewählt: Deutsch.

title = { -morocco } zum Interpol-Vizepräsidenten für Afrika gewählt

# $elected: der Wahltag mit Wochentag, etwa „Donnerstag, 7. November 2024“.
# $session: die wievielte Generalversammlung.
# $assembly: die Tage der Versammlung, etwa „4.–7. November 2024“.
lead =
    { -morocco } ist am { DATETIME($elected, dateStyle: "full") }, zum Vizepräsidenten von { -interpol } für
    Afrika gewählt worden. Die Abstimmung fand auf der { $session }. Generalversammlung der Organisation im
    schottischen { $host } ({ $assembly }) statt.

support-title = Breite internationale Unterstützung

# $votes: wie viele Länder für Marokko stimmten.
support =
    { $votes ->
        [one] Für { -morocco } stimmte { $votes } Mitgliedsland; die übrigen Kandidaten lagen weit zurück.
       *[other] Für { -morocco } stimmten { $votes } Mitgliedsländer; die übrigen Kandidaten lagen weit zurück.
    } Das Ergebnis zeigt, wie sehr der Einsatz des Landes für die Sicherheit in der Region und in der Welt
    geschätzt wird.

role-title = { -morocco(case: "genitive") } Rolle in der Sicherheitspolitik

role =
    { -morocco } verwies auf seine führende Rolle bei der Förderung der Zusammenarbeit in Sicherheitsfragen,
    insbesondere der Süd-Süd-Zusammenarbeit. Das Land hat gezeigt, dass es seine Erfahrung und sein Know-how mit
    den Staaten Afrikas teilen will.

election-title = Historischer Wahlsieg für { $director }

election =
    { $director }, Direktor der Kriminalpolizei und Leiter des Nationalen Zentralbüros von { -interpol } in
    Rabat, gewann mit überwältigender Unterstützung.

election-record =
    { -morocco } findet international Anerkennung dafür, dass es die Sicherheit stärkt und weltweite Probleme
    wie Menschenhandel und illegale Einwanderung bekämpft.

strategy-title = { -morocco(case: "genitive") } Süd-Süd-Strategie

strategy =
    Das Amt ist Teil der Süd-Süd-Strategie { -morocco(case: "genitive") }, einer Partnerschaft, die die
    Beziehungen zu den Ländern Afrikas vertiefen soll, vor allem bei Sicherheit und Entwicklung.

goals-title = Ziele im Amt des Vizepräsidenten

goals-threats =
    In diesem Amt will { -morocco } die internationalen Anstrengungen gegen die Bedrohungen koordinieren, die
    vom Terrorismus und vom Einsatz künstlicher Intelligenz durch Kriminelle ausgehen.

goals-cooperation =
    Außerdem will das Land die Zusammenarbeit der Sicherheitskräfte gegen grenzüberschreitende
    kriminelle Netzwerke stärken.

interpol-title = { -interpol(case: "genitive") } Rolle bei der weltweiten polizeilichen Zusammenarbeit

# $founded: das Gründungsjahr. $members: die Zahl der Mitgliedsländer.
interpol =
    { -interpol } wurde { $founded } gegründet und ist eine weltweite Organisation für polizeiliche
    Zusammenarbeit, der { $members ->
        [one] { $members } Land angehört.
       *[other] { $members } Länder angehören.
    }

interpol-aim =
    Ihr wichtigstes Ziel ist es, die Länder im Kampf gegen die grenzüberschreitende Kriminalität zu stärken,
    indem sie den Austausch von Informationen und Fachwissen zwischen den Polizeibehörden erleichtert.
