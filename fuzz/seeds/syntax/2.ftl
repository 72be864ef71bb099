<<<<<<< HEAD
a = { -term(case: "gen") }
=======
  b = x
// no
>>>>>>> branch
-term = T
    .é = x
    .g = m
