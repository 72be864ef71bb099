# Le titre
title = À la une
    .alt = { $n ->
        [one] un
       *[other] { NUMBER($n, minimumFractionDigits: 2) }
    }

lead = { $votes
