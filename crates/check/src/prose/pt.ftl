### O que o verificador diz do que encontra, em português. As mensagens têm o nome de sua regra.

## Verificação: arquivos

mixed-line-ends = as linhas terminam de duas maneiras
    .label = a maioria das outras termina de outra maneira
    .help = salve o arquivo com um só tipo de fim de linha
missing-final-newline = falta a quebra de linha no fim do arquivo
not-nfc = `{ $text }` está armazenado em partes
    .label = letras e acentos estão separados
    .help = salve o texto na forma NFC do Unicode
orphan-file = `{ $name }` não traduz nenhum arquivo do original
    .help = apague-o, ou dê a ele o nome do arquivo que traduz
    .suggest = seria a tradução de `{ $suggestion }`?
orphan-locale = a configuração não menciona `{ $name }`, que contém traduções
    .help = acrescente o idioma a `locales` em `depeche.toml`, ou apague a pasta
missing-file =
    { $count ->
        [one] `{ $name }` não está traduzido: { $count } mensagem
        [many] `{ $name }` não está traduzido: { $count } de mensagens
       *[other] `{ $name }` não está traduzido: { $count } mensagens
    }

## Verificação: comparação com o original

missing-message = falta a tradução de `{ $name }`
    .help = até lá, os leitores veem o original
missing-attribute =
    { $part ->
        [value] o texto da mensagem não está traduzido, só os seus atributos
       *[other] o atributo `{ $name }` não está traduzido
    }
    .label = não tem essa parte
obsolete-message = o original não tem nenhuma mensagem `{ $name }`
    .label = não aparece em lugar nenhum
    .help = apague-a
    .suggest = agora se chama `{ $suggestion }`?
obsolete-attribute = o original não tem aqui nenhum atributo `{ $name }`
    .label = não aparece em lugar nenhum
    .help = apague-o
missing-variable = o original mostra `{ "{" } ${ $name } { "}" }` e este texto não
    .help = mostre o valor, ou escolha com base nele e escreva-o por extenso
missing-term = o original usa o termo `{ "{" } { $name } { "}" }` e este texto não
    .help = use o termo, para que o texto mude com ele
missing-reference = o original mostra a mensagem `{ "{" } { $name } { "}" }` e este texto não
    .help = remeta à mensagem, para que o texto mude com ela
missing-function = o original formata `${ $name }` com `{ $function }` e este texto não
    .label = mostrado sem ela
ignored-argument = o termo `-{ $term }` não faz nada com `{ $name }`
    .label = não muda nada
    .help = dê ao termo uma variante para este argumento, ou retire-o

## Verificação: plurais

missing-plural-category = falta o texto para { $missing }
    .label = números como { $examples } recebem o texto padrão
    .help = idioma: { $language }; acrescente { $missing }
impossible-plural-category = nenhum número é `{ $name }` neste idioma: { $language }
    .label = nunca aparece
    .help = apague a variante
plural-kind =
    { $kind ->
        [ordinal] no original, `${ $name }` é um número cardinal; neste texto, ordinal
       *[cardinal] no original, `${ $name }` é um número ordinal; neste texto, cardinal
    }
    .help =
        { $kind ->
            [ordinal] escolha sem `type: "ordinal"`
           *[cardinal] escolha com base em `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = a variante `[{ $name }]` aparece duas vezes
    .label = nunca aparece
    .help = apague uma das duas
unreachable-variant = nenhum número chega à variante `[{ $name }]`
    .label = um número exato ocupa o seu lugar
    .help = apague uma das duas
unknown-variant = o original não tem aqui a variante `[{ $name }]`
    .label = nunca aparece
    .help = as variantes do original: { $expected }
    .suggest = você quis dizer `[{ $suggestion }]`?
missing-variant = o original tem variantes para { $missing }; este texto, não
    .help = sem elas, os leitores recebem o texto padrão

## Verificação: dados

figure-mismatch =
    { $case ->
        [extra] o original não tem o número { $found }
        [lost] falta o número { $expected } do original
       *[other] o original diz { $expected }; este texto, { $found }
    }
    .help = compare os números
time-mismatch = o original diz { $expected }; este texto, { $found }
    .help = compare os horários
date-mismatch = o original diz “{ $expected }”; este texto, “{ $found }”
    .help = compare os meses
url-mismatch = falta o endereço `{ $expected }` do original
    .help = leve os leitores à mesma página
email-mismatch = falta o endereço de e-mail `{ $expected }` do original
    .help = um endereço de e-mail é o mesmo em todos os idiomas
name-mismatch = falta o nome “{ $expected }” do original
    .help = verifique como se escreve
literal-figure = o dado `{ $name }` contém o número { $found }
    .label = fica igual quando o dado muda
    .help = escreva `{ "{" } ${ $name } { "}" }`

## Verificação: marcação

markup-mismatch =
    { $kind ->
        [emphasis] trechos em itálico: { $expected } no original, { $found } neste texto
        [strong] trechos em negrito: { $expected } no original, { $found } neste texto
        [code] trechos de código: { $expected } no original, { $found } neste texto
       *[link] links: { $expected } no original, { $found } neste texto
    }
missing-element = `<{ $name }>`: { $expected } no original, { $found } neste texto
    .help = marque o mesmo trecho
extra-element = `<{ $name }>`: { $expected } no original, { $found } neste texto
    .label = não está no original

## Verificação: idioma e tipografia

french-spacing = falta o espaço inseparável junto de `{ $mark }`
    .label = falta ou é de outro tipo
straight-apostrophe = um apóstrofo reto
    .label = o tipográfico é `’`
straight-quote = aspas retas
    .label = não dizem onde a citação começa nem onde acaba
quotation-marks = `{ $mark }` não abre uma citação neste idioma: { $language }
    .help = escreva { $expected }
spanish-marks = a frase não começa com `{ $mark }`
arabic-punctuation = `{ $mark }` está no lugar de `{ $expected }`
mixed-digits = { $found } está escrito com algarismos diferentes dos demais
    .help = escreva todos os números com os mesmos algarismos
ellipsis = três pontos em vez de reticências
    .label = escreva `…`
end-punctuation = o original termina com `{ $expected }`; este texto, com `{ $found }`
double-space = dois espaços seguidos
trailing-space = espaços no fim da linha
unbalanced-brackets = `{ $mark }` não tem par
unbalanced-quotes = a aspa `{ $mark }` não tem par
repeated-word = “{ $word }” aparece duas vezes

## Verificação: invisível e enganador

bidi-control = a marca de direção { $code } não é fechada, ou força a ordem do texto
    .help = feche-a, ou retire-a
zero-width = um caractere sem largura: { $code }
    .label = ninguém o vê
control-character = { $code } não pode ser exibido
    .label = ninguém vê o que se queria dizer
confusable-letter = a letra `{ $letter }` ({ $code }) não é da mesma escrita que a palavra “{ $word }”
    .label = parece uma letra da outra escrita
    .help = escreva a letra de novo

## Verificação: suspeitas

identical-to-source = o texto é o do original
    .help = traduza-o
length = o original tem { $expected } letras; este texto, { $found }
    .help = o texto está completo e é o desta mensagem?
inconsistent-translation = o original diz o mesmo em { $where }, onde a tradução é outra
    .help = lá, a tradução é “{ $other }”
glossary-term = “{ $term }” não está traduzido como diz o glossário
    .help = use { LIST($expected, type: "disjunction") }
wrong-script = o texto não está na escrita deste idioma: { $language }
wrong-language = idioma esperado: { $language }; idioma reconhecido: { $shown }

## Verificação: matérias

unused-message = nenhum esqueleto mostra `{ $name }`
    .help = cite-a na matéria, ou apague-a
unused-fact = nenhuma mensagem usa o dado `{ $name }`
    .help = use-o, ou apague-o
borrowed-term = `{ $name }` vem do original (idioma: { $language })
    .help = defina-o nos termos compartilhados deste idioma

## Verificação: comentários do verificador

useless-allowance = a regra `{ $name }` não aponta nada aqui
    .help = retire-a do comentário
unknown-rule = não há regra `{ $name }`
    .help = `depeche check --explain` mostra as regras
    .suggest = você quis dizer `{ $suggestion }`?

## Verificação: registro

stale-translation = a tradução de `{ $name }` foi feita a partir de um original mais antigo
    .label =
        { $state ->
            [cosmetic] desde então mudaram a pontuação, os espaços ou as maiúsculas
            [structural] desde então mudaram valores, números, links ou marcação
           *[textual] desde então mudou a redação do texto
        }
    .help = `depeche diff` mostra o que mudou; corrija a tradução, ou confirme com `depeche accept` que está certa
touched-translation = a tradução de `{ $name }` mudou junto com o original
    .help = confirme-a com `depeche accept`
ledger-unrecorded = o registro não conhece a tradução de `{ $name }`
    .help = `depeche sync` a registra
