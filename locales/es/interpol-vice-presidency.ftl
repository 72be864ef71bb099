### Marruecos, elegido vicepresidente de Interpol: español.

title = { -morocco }, elegido vicepresidente de { -interpol } para África

# $elected: el día de la elección, con el día de la semana.
# $session: el número de la Asamblea General, como ordinal femenino.
# $assembly: las fechas de la Asamblea, por ejemplo «4–7 de noviembre de 2024».
lead =
    { -morocco } fue elegido el { DATETIME($elected, dateStyle: "full") }, vicepresidente de { -interpol }
    para África, durante la { $session }.ª Asamblea General de la organización, celebrada en { $host },
    Escocia ({ $assembly }).

support-title = Amplio apoyo internacional

# $votes: cuántos países votaron por Marruecos.
support =
    { $votes ->
        [one] En total, { $votes } país miembro votó por { -morocco }, que se impuso con holgura a los demás candidatos.
        [many] En total, { $votes } de países miembros votaron por { -morocco }, que se impuso con holgura a los demás candidatos.
       *[other] En total, { $votes } países miembros votaron por { -morocco }, que se impuso con holgura a los demás candidatos.
    } El resultado muestra cuánto se valora la labor del país en favor de la seguridad regional y mundial.

role-title = El papel de { -morocco } en la seguridad

role =
    { -morocco } subrayó su papel destacado en el fomento de la cooperación en materia de seguridad, en
    especial de la cooperación Sur-Sur. Ha demostrado su compromiso de compartir su experiencia y sus
    conocimientos con las naciones africanas.

election-title = Una elección histórica para { $director }

election =
    { $director }, director de la policía judicial y jefe de la Oficina Central Nacional de { -interpol } en
    Rabat, ganó con un apoyo masivo.

election-record =
    { -morocco } goza de reconocimiento internacional por su labor para reforzar la seguridad y combatir
    problemas mundiales como la trata de personas y la inmigración ilegal.

strategy-title = La estrategia Sur-Sur de { -morocco }

strategy =
    El cargo forma parte de la estrategia Sur-Sur de { -morocco }, una alianza destinada a estrechar los
    lazos con los países africanos, sobre todo en seguridad y desarrollo.

goals-title = Los objetivos de la vicepresidencia

goals-threats =
    Desde este cargo, { -morocco } se propone coordinar los esfuerzos internacionales frente a las amenazas
    que representan el terrorismo y el uso de la inteligencia artificial por parte de los delincuentes.

goals-cooperation =
    También quiere reforzar la cooperación entre las fuerzas de seguridad contra las redes delictivas
    transnacionales.

interpol-title = El papel de { -interpol } en la cooperación policial mundial

# $founded: el año de la fundación. $members: el número de países miembros.
interpol =
    Fundada en { $founded }, { -interpol } es una organización mundial de cooperación policial que cuenta con
    { $members ->
        [one] { $members } país miembro.
        [many] { $members } de países miembros.
       *[other] { $members } países miembros.
    }

interpol-aim =
    Su objetivo principal es mejorar la capacidad de cada país para combatir la delincuencia transnacional,
    facilitando el intercambio de información y de conocimientos especializados entre los servicios de
    policía.
