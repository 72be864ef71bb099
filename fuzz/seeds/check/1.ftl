a = The “vote”... on 7 November { $n }?
    .b = More
-t = Term
c = { $n ->
    [one] x
   *[other] { $n } <b>y</b>
}
%%%
a = Le "vote"...  l'an 7 { $n } ?
    .b = Plus  
-t = Terme
c = { $n ->
    [one] x
    [one] x
   *[other] y (z] {"}"}
}
a = « Le » vote : ;
