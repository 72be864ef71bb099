### Morocco elected INTERPOL Vice-President: English.

title = { -morocco } elected { -interpol } Vice-President for Africa

# $elected: election day, written with its weekday.
# $session: the number of the General Assembly, as an ordinal.
# $assembly: the dates of the Assembly, such as “November 4 – 7, 2024”.
lead =
    { -morocco } was elected { -interpol(form: "possessive") } Vice-President for Africa on
    { DATETIME($elected, dateStyle: "full") }, at the organization’s { NUMBER($session, type: "ordinal") ->
        [one] { $session }st
        [two] { $session }nd
        [few] { $session }rd
       *[other] { $session }th
    } General Assembly, held in { $host }, Scotland ({ $assembly }).

support-title = Broad international support

# $votes: how many countries voted for Morocco.
support =
    { $votes ->
        [one] In all, { $votes } member country voted for { -morocco }, which finished well ahead of the other candidates.
       *[other] In all, { $votes } member countries voted for { -morocco }, which finished well ahead of the other candidates.
    } The result shows how highly the country’s work for regional and global security is regarded.

role-title = { -morocco(form: "possessive") } role in security

role =
    { -morocco } pointed to its leading role in promoting security cooperation, South–South cooperation in
    particular. It has shown its commitment to sharing its experience and skills with African nations.

election-title = A landmark election for { $director }

election =
    { $director }, director of the judicial police and head of { -interpol(form: "possessive") } National
    Central Bureau in Rabat, won with massive support.

election-record =
    { -morocco } is recognized internationally for its efforts to strengthen security and to fight global
    problems such as human trafficking and illegal immigration.

strategy-title = { -morocco(form: "possessive") } South–South strategy

strategy =
    The post is part of { -morocco(form: "possessive") } South–South strategy, a partnership meant to
    strengthen ties with African countries, above all in security and development.

goals-title = Goals as Vice-President

goals-threats =
    In this post, { -morocco } intends to coordinate international efforts against the threats posed by
    terrorism and by criminals’ use of artificial intelligence.

goals-cooperation =
    It also wants to strengthen cooperation among security forces against transnational criminal networks.

interpol-title = { -interpol(form: "possessive") } role in global police cooperation

# $founded: the year of foundation. $members: the number of member countries.
interpol =
    Founded in { $founded }, { -interpol } is a global police cooperation organization with
    { $members ->
        [one] { $members } member country.
       *[other] { $members } member countries.
    }

interpol-aim =
    Its main aim is to improve countries’ capacity to fight transnational crime by making it easier for
    police agencies to exchange information and expertise.
