### Le Maroc élu à la vice-présidence d’INTERPOL : texte source.

title = { -morocco(form: "start") } élu à la vice-présidence d’{ -interpol } pour l’Afrique

# $elected : le jour de l’élection, écrit avec le jour de la semaine.
# $session : le numéro de l’Assemblée générale, en ordinal (féminin).
# $assembly : les dates de l’Assemblée, par exemple « 4–7 novembre 2024 ».
lead =
    { -morocco(form: "start") } a été élu { DATETIME($elected, dateStyle: "full") } vice-président
    d’{ -interpol } pour l’Afrique, lors de la { NUMBER($session, type: "ordinal") ->
        [one] { $session }re
       *[other] { $session }e
    } Assemblée générale de l’organisation, réunie à { $host }, en Écosse ({ $assembly }).

support-title = Un large soutien international

# $votes : le nombre de pays qui ont voté pour le Maroc.
support =
    { $votes ->
        [one] Au total, { $votes } pays membre a voté pour { -morocco }, qui a largement devancé les autres candidats.
        [many] Au total, { $votes } de pays membres ont voté pour { -morocco }, qui a largement devancé les autres candidats.
       *[other] Au total, { $votes } pays membres ont voté pour { -morocco }, qui a largement devancé les autres candidats.
    } Ce résultat montre combien est appréciée l’action du pays en faveur de la sécurité, dans la région et
    dans le monde.

role-title = Le rôle { -morocco(form: "of") } dans la sécurité

role =
    { -morocco(form: "start") } a mis en avant le rôle de premier plan qu’il joue dans la promotion de la
    coopération en matière de sécurité, et en particulier de la coopération Sud-Sud. Il a montré sa volonté
    de partager son expérience et ses compétences avec les nations africaines.

election-title = Une élection historique pour { $director }

election =
    Directeur de la police judiciaire et chef du Bureau central national d’{ -interpol } à Rabat,
    { $director } l’a emporté avec un soutien massif.

election-record =
    { -morocco(form: "start") } est reconnu sur la scène internationale pour ses efforts visant à renforcer la
    sécurité et à lutter contre des problèmes mondiaux tels que la traite des êtres humains et l’immigration illégale.

strategy-title = La stratégie Sud-Sud { -morocco(form: "of") }

strategy =
    Cette fonction s’inscrit dans la stratégie Sud-Sud { -morocco(form: "of") }, un partenariat destiné à
    resserrer les liens avec les pays africains, avant tout dans les domaines de la sécurité et du développement.

goals-title = Les objectifs de la vice-présidence

goals-threats =
    À ce poste, { -morocco } entend coordonner les efforts internationaux face aux menaces que représentent
    le terrorisme et l’usage de l’intelligence artificielle par les criminels.

goals-cooperation =
    Il veut aussi renforcer la coopération entre forces de sécurité contre les réseaux criminels
    transnationaux.

interpol-title = Le rôle d’{ -interpol } dans la coopération policière mondiale

# $founded : l’année de la fondation. $members : le nombre de pays membres.
interpol =
    Fondée en { $founded }, { -interpol } est une organisation mondiale de coopération policière qui compte
    { $members ->
        [one] { $members } pays membre.
        [many] { $members } de pays membres.
       *[other] { $members } pays membres.
    }

interpol-aim =
    Son principal objectif est d’améliorer les moyens dont chaque pays dispose contre la criminalité transnationale,
    en facilitant l’échange d’informations et de savoir-faire entre les services de police.
