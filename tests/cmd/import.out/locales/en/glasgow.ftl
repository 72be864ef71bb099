title = Glasgow hosts the INTERPOL General Assembly

lead =
    Meeting from November { DATETIME($date, day: "numeric") } to { $date-2 }, delegates from
    { $pays } countries debated the fight against transnational crime.

budget-hausse-title = A growing budget

budget-hausse =
    The organization’s budget comes to
    { NUMBER($amount, notation: "compact", compactDisplay: "long") } euros, { $share } more than a
    year earlier.

budget-hausse-1 = The next session will be held on { $date-3 }.
