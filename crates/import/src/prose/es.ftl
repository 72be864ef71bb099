### Lo que dice la importación, en español. Los mensajes llevan el nombre de su regla.

## Importación: artículos

import-flattened = `{ $name }` ha perdido su marcado
    .why = los mensajes de este catálogo no pueden expresarlo
import-value-lost = el nuevo texto de `{ $name }` ya no dice «{ $found }», que es lo que muestra `{ $placeable }`
    .help = si el valor ha cambiado, cambie el dato y vuelva a escribir en el texto la variable, con sus llaves
import-own-skeleton = `{ $path }` tiene un orden propio
    .help = compruebe si todavía corresponde al artículo
import-unconfirmed = traducciones emparejadas solo por el orden y la longitud: { $count }
    .help = no hay cifra, nombre ni enlace que lo confirme; revise { $names }
import-unlisted-locale = { $locale } no figura entre las lenguas del catálogo
    .help = añádala a `locales` en `depeche.toml`

## Importación: lectura de archivos

import-empty = `{ $path }` no contiene texto
import-binary = `{ $path }` no es un archivo de texto
    .why = el byte { $offset } es un carácter de control
    .help = los artículos se leen en texto sin formato, Markdown, HTML y DOCX
import-unsupported = no se leen artículos de archivos como `{ $path }` ({ $format })
    .help = guárdelo como texto sin formato, Markdown, HTML o DOCX
import-not-what-it-says = `{ $path }` no es el archivo { $format } que dice ser
    .help = indique qué es con `--format`, o guárdelo de nuevo
import-encoding = `{ $path }` no está codificado en { $encoding }
    .why = el byte { $offset } (línea { $line }, columna { $column }) no se puede leer
    .help = indique su codificación con `--encoding`
    .suggest = parece { $suggestion }: pruebe `--encoding { $suggestion }`
import-too-large = `{ $path }` supera el tamaño admitido para un artículo
    .why = `{ $part }`: el límite es { $limit }
import-damaged = `{ $path }` está dañado
    .why = `{ $part }`: { $reason }
    .help = ábralo en el programa de origen y guárdelo de nuevo
import-format = `{ $path }` no es lo que dice su extensión: se ha leído como { $format }
import-encoding-guessed = `{ $path }` no indica su codificación: se ha leído como { $encoding }
    .help = si hay caracteres incorrectos, indique su codificación con `--encoding`
import-nesting = en `{ $path }`, lo anidado en más de { $limit } niveles se ha leído como si lo estuviera en menos
import-page = `{ $path }` es una página web; palabras tomadas como artículo: { $count } de { $total }
import-link = se ha quitado el enlace a `{ $url }`
    .why = se admiten direcciones http, https, mailto, tel y relativas; los enlaces a lugares del propio archivo no se importan
import-left-out =
    { $part ->
        [comments] comentarios omitidos: { $count }
        [notes] notas al pie y al final omitidas: { $count }
        [margins] encabezados y pies de página omitidos: { $count }
        [deletions] eliminaciones del control de cambios omitidas: { $count }
        [hidden] fragmentos de texto oculto omitidos: { $count }
        [pictures] imágenes no importadas: { $count }
        [formulas] fórmulas no importadas: { $count }
       *[embedded] objetos incrustados omitidos: { $count }
    }
    .why = el archivo es `{ $path }`
import-language = `{ $path }` dice estar en { $language } y se lee como texto en { $shown }
    .help = indique su lengua con `--locale`
