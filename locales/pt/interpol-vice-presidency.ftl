### Marrocos eleito vice-presidente da Interpol: português (tradução em andamento).

title = { -morocco } é eleito vice-presidente da { -interpol } para a África

# $elected: o dia da eleição, com o dia da semana (“na” concorda com “quinta-feira”).
# $session: o número da Assembleia Geral, como ordinal feminino.
# $assembly: as datas da Assembleia, por exemplo “4 – 7 de novembro de 2024”.
lead =
    { -morocco } foi eleito na { DATETIME($elected, dateStyle: "full") }, vice-presidente da { -interpol } para
    a África, durante a { $session }ª Assembleia Geral da organização, realizada em { $host }, na Escócia
    ({ $assembly }).

support-title = Amplo apoio internacional

# $votes: quantos países votaram em Marrocos.
support =
    { $votes ->
        [one] Ao todo, { $votes } país-membro votou a favor de { -morocco }, que ficou bem à frente dos outros candidatos.
        [many] Ao todo, { $votes } de países-membros votaram a favor de { -morocco }, que ficou bem à frente dos outros candidatos.
       *[other] Ao todo, { $votes } países-membros votaram a favor de { -morocco }, que ficou bem à frente dos outros candidatos.
    } O resultado mostra o quanto o trabalho do país pela segurança regional e mundial é valorizado.

role-title = O papel de { -morocco } na segurança

role =
    { -morocco } destacou seu papel de liderança na promoção da cooperação em segurança, sobretudo da cooperação
    Sul-Sul. O país demonstrou o compromisso de compartilhar sua experiência e suas competências com as nações
    africanas.

election-title = Uma eleição histórica para { $director }

election =
    { $director }, diretor da polícia judiciária e chefe do Escritório Central Nacional da { -interpol } em
    Rabat, venceu com apoio maciço.

election-record =
    { -morocco } é reconhecido internacionalmente por seu trabalho para reforçar a segurança e combater problemas
    mundiais como o tráfico de pessoas e a imigração ilegal.
