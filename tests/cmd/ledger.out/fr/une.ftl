title = À la une
lead = Le scrutin a lieu demain.
    .short = Vote, demain
aim = Un but
end = Fin
