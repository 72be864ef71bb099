title = Glasgow accueille l’Assemblée générale d’INTERPOL

lead =
    Réunis du { DATETIME($date, day: "numeric") } au { $date-2 }, les délégués de { $pays } pays ont
    débattu de la lutte contre le crime organisé.

budget-hausse-title = Un budget en hausse

budget-hausse =
    Le budget de l’organisation atteint
    { NUMBER($amount, notation: "compact", compactDisplay: "long") } d’euros, soit { $share } de
    plus qu’un an plus tôt.

budget-hausse-2 = Les délégués ont aussi élu un nouveau comité exécutif.

budget-hausse-1 = La prochaine session se tiendra le { $date-3 }.
