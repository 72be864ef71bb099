### Lo que dice el programa, en español. Los mensajes de los diagnósticos llevan el nombre de su regla.
severity-error = error
severity-warning = advertencia
severity-info = información
severity-note = nota
severity-help = consejo

## La línea de órdenes

partly-translated =
    { $count ->
        [one] { $count } pasaje de { $total } aún no está disponible en { $language } y se muestra en { $shown }
        [many] { $count } de pasajes de { $total } aún no están disponibles en { $language } y se muestran en { $shown }
       *[other] { $count } pasajes de { $total } aún no están disponibles en { $language } y se muestran en { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } pasaje de { $total } aún no está disponible en { $language } y se omite
        [many] { $count } de pasajes de { $total } aún no están disponibles en { $language } y se omiten
       *[other] { $count } pasajes de { $total } aún no están disponibles en { $language } y se omiten
    }
partly-stale = algunos pasajes se tradujeron de un original más antiguo
not-translated = este artículo aún no está disponible en { $language }: se muestra en { $shown }
strict-not-met = no todo está traducido
    .why = `--strict` solo acepta una edición si cada pasaje está traducido y al día
page-needs-html = `--page` produce una página HTML
    .help = añada `--format html`
no-catalog = no hay ningún catálogo en `{ $path }`
    .help = indique con `--catalog DIR` la carpeta que contiene los artículos y las lenguas
no-stories = el catálogo no contiene ningún artículo
    .why = no hay archivos `.md` que empiecen por `+++` ni archivos `.ftl` en { $source }, la lengua de origen
    .help = indique otra lengua de origen con `--source TAG`, o la carpeta con `--catalog DIR`
unknown-story = no hay ningún artículo `{ $name }`
    .help = `depeche list` muestra los artículos que hay
    .suggest = ¿quería decir `{ $suggestion }`?
several-stories = el catálogo contiene varios artículos: diga cuál
    .help =
        { $more ->
            [0] hay { $stories }
           *[other] los primeros: { $stories }
        }
unknown-fact = el artículo no conoce el dato `{ $name }`
    .help = los nombres que conoce: { $expected }
    .suggest = ¿quería decir `{ $suggestion }`?
operation-failed = la operación ha fallado: { $reason }
cannot-write = no se puede escribir `{ $path }`
    .why = { $reason }
file-changed = `{ $path }` se modificó durante la ejecución de la orden y se ha dejado como está
    .help = vuelva a ejecutar la orden
catalog-locked = otra orden está escribiendo en el catálogo
    .why =
        { $holder ->
            [unknown] tiene el bloqueo `.depeche/lock`
           *[known] `{ $command }`, proceso { $process } en { $host }, desde { $since }
        }
    .help = vuelva a ejecutar la orden cuando la otra haya terminado
waiting-for-lock =
    en espera: { $holder ->
        [unknown] otra orden
       *[known] `{ $command }` (proceso { $process } en { $host }, desde { $since })
    } está escribiendo en el catálogo
result-in-catalog = `{ $path }` es un archivo del catálogo
    .why = un resultado nunca sustituye aquello de lo que se obtiene
    .help = elija otro archivo
file-not-found = `{ $path }` no existe
file-outside = `{ $path }` está fuera del catálogo

## Comprobación: informes

check-source = original
check-fix = corrección
check-help-fix =
    { $count ->
        [one] `--fix` puede corregir { $count } hallazgo
        [many] `--fix` puede corregir { $count } de hallazgos
       *[other] `--fix` puede corregir { $count } hallazgos
    }
check-clean =
    { $files ->
        [one] { $files } archivo comprobado: nada que señalar
        [many] { $files } de archivos comprobados: nada que señalar
       *[other] { $files } archivos comprobados: nada que señalar
    }
check-summary =
    { $files ->
        [one] { $files } archivo comprobado
        [many] { $files } de archivos comprobados
       *[other] { $files } archivos comprobados
    }
check-known =
    { $count ->
        [one] { $count } hallazgo ya conocido (archivo de referencia)
        [many] { $count } de hallazgos ya conocidos (archivo de referencia)
       *[other] { $count } hallazgos ya conocidos (archivo de referencia)
    }
check-column-locale = lengua
check-column-errors = errores
check-column-warnings = advertencias
check-column-infos = información
check-fixed = correcciones: { $count }; archivos: { $files }
check-nothing-to-fix = nada se puede corregir de forma automática
check-baseline-written =
    { $count ->
        [one] { $count } hallazgo escrito en `{ $path }`
        [many] { $count } de hallazgos escritos en `{ $path }`
       *[other] { $count } hallazgos escritos en `{ $path }`
    }
check-progress = comprobando
check-scaffold = por traducir:
l10n-invalid = `{ $path }` no se puede usar
    .why = { $reason }
baseline-invalid = `{ $path }` no es un archivo de referencia de este programa
    .why = { $reason }
nothing-to-check = ninguna de estas rutas ni de estas lenguas está en el proyecto
    .help = las lenguas: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` es la lengua de origen: no se traduce a ella
       *[no] el catálogo no se traduce a la lengua `{ $name }`
    }
    .help = las lenguas a las que se traduce: { $expected }
upkeep-synced = traducciones registradas: { $count }
upkeep-nothing-new = nada nuevo que registrar
upkeep-waiting = pendientes de decisión: { $count }; véase `depeche diff`
upkeep-accepted = traducciones aceptadas: { $count }
upkeep-adopted = traducciones registradas como válidas para el original actual: { $count }
no-git = falta el programa `git` para leer el historial
    .help = `depeche sync` empieza un registro sin historial y da cada traducción por hecha a partir del original actual
no-history = el catálogo no tiene historial de git
    .help = `depeche sync` empieza un registro sin historial y da cada traducción por hecha a partir del original actual
history-incomplete =
    { $kind ->
        [shallow] este clon solo tiene una parte del historial de git (clon superficial)
       *[partial] faltan contenidos del historial de git (clon parcial)
    }
    .why = las traducciones anteriores al historial disponible pasarían por traducciones del original actual
    .help =
        { $kind ->
            [shallow] descargue el resto con `git fetch --unshallow`
           *[partial] use un clon creado sin `--filter`
        }
git-failed = `git` no pudo leer el historial
    .why = { $reason }
upkeep-nothing-to-accept = aquí no hay nada desactualizado ni retocado
upkeep-none-accepted = ninguna traducción aceptada
upkeep-left-stale =
    { $count ->
        [one] { $count } traducción sigue desactualizada: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
        [many] { $count } de traducciones siguen desactualizadas: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
       *[other] { $count } traducciones siguen desactualizadas: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } traducción cambió junto con el original y sigue pendiente de confirmar
        [many] { $count } de traducciones cambiaron junto con el original y siguen pendientes de confirmar
       *[other] { $count } traducciones cambiaron junto con el original y siguen pendientes de confirmar
    }
upkeep-left-help = `depeche diff` muestra lo que queda; una vez leído, `depeche accept` sin `--trivial` lo acepta
upkeep-left-new =
    { $count ->
        [one] { $count } traducción aún no está registrada: `depeche sync` la registra
        [many] { $count } de traducciones aún no están registradas: `depeche sync` las registra
       *[other] { $count } traducciones aún no están registradas: `depeche sync` las registra
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } texto aún no está traducido
        [many] { $count } de textos aún no están traducidos
       *[other] { $count } textos aún no están traducidos
    }
upkeep-nothing-open = todas las traducciones están al día
upkeep-more = y { $count } más
upkeep-state =
    { $state ->
        [cosmetic] original modificado: puntuación, espacios o mayúsculas
        [textual] original modificado: redacción
        [structural] original modificado: valores, cifras, enlaces o marcado
       *[touched] original y traducción modificados
    }
status-translated = traducidas
status-stale = desactualizadas
status-missing = faltan
status-left = palabras pendientes
status-gate = publicable
status-yes = sí
status-no = no
status-no-because = no: { $reasons }
status-wants = { $is } (mínimo: { $wanted })
status-shared = compartido
status-all = todos los artículos
status-title = Estado de las traducciones
status-unit = palabras (mensajes)

## Importación: la orden

import-created = `{ $id }`: artículo nuevo; mensajes: { $messages }; datos: { $facts }
import-updated = `{ $id }`: textos sin cambios: { $unchanged }; cambios: { $changed }
import-aligned = `{ $id }`, { $language }: mensajes traducidos: { $translated }; pendientes de decisión: { $open }
import-change =
    { $kind ->
        [new] nuevo: `{ $name }`
        [edited] modificado: `{ $name }`
        [rewritten] reescrito: `{ $name }`
        [moved] movido: `{ $name }`
        [split] dividido: `{ $name }` es ahora { $into }
        [merged] fusionado: `{ $name }` incorpora { $into }
        [removed] eliminado: `{ $name }`
        [translated] traducido: `{ $name }`
        [differs] ya hay otra traducción, que se conserva: `{ $name }`
        [unmatched] no está claro qué traduce esto; quizá `{ $name }`:
        [unplaced] no está claro a qué párrafo corresponde:
       *[untranslated] no se ha encontrado traducción: `{ $name }`
    }
import-dry = no se ha escrito nada
import-ask = ¿convertir esto en el dato `{ $name }`? y: sí, n: no, a: este y todos los demás, q: ninguno más
import-no-text = el artículo no tiene texto
import-story-exists = ya hay un artículo `{ $name }`
    .why = existe `{ $path }`
    .help = actualícelo con `--update` o elija otro nombre con `--story`
import-same-story = `{ $path }` daría el mismo artículo `{ $name }` que `{ $other }`
    .help = cambie el nombre de uno de los archivos o impórtelo por separado con `--story`
import-invalid-id = `{ $name }` no puede ser el nombre de un artículo
    .help = escriba uno como `2024/11/interpol`
import-bare-story = `{ $name }` no tiene esqueleto: solo se importa en artículos con un archivo `.md`
import-is-source = `{ $name }` es la lengua de origen del catálogo
import-source-option = `{ $option }` solo sirve para artículos en la lengua de origen
    .help = una traducción toma los datos y la fecha del original
