### O que diz o programa, em português. As mensagens dos diagnósticos têm o nome de sua regra.
severity-error = erro
severity-warning = aviso
severity-info = informação
severity-note = nota
severity-help = dica

## A linha de comando

partly-translated =
    { $count ->
        [one] { $count } de { $total } trechos ainda não está disponível em { $language } e aparece em { $shown }
       *[other] { $count } de { $total } trechos ainda não estão disponíveis em { $language } e aparecem em { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } de { $total } trechos ainda não está disponível em { $language } e foi omitido
       *[other] { $count } de { $total } trechos ainda não estão disponíveis em { $language } e foram omitidos
    }
partly-stale = alguns trechos são mais antigos que o original
not-translated = esta matéria ainda não está disponível em { $language }: aparece em { $shown }
strict-not-met = nem tudo está traduzido
    .why = `--strict` só aceita uma edição se cada trecho estiver traduzido e em dia
page-needs-html = `--page` produz uma página HTML
    .help = acrescente `--format html`
no-catalog = não há catálogo em `{ $path }`
    .help = indique com `--catalog DIR` a pasta que contém as matérias e os idiomas
no-stories = o catálogo não contém nenhuma matéria
    .why = não há arquivo `.md` que comece com `+++` nem arquivo `.ftl` em { $source }, o idioma de origem
    .help = indique outro idioma de origem com `--source TAG`, ou a pasta com `--catalog DIR`
unknown-story = não há matéria `{ $name }`
    .help = `depeche list` mostra as matérias que existem
    .suggest = você quis dizer `{ $suggestion }`?
several-stories = o catálogo contém várias matérias: diga qual
    .help =
        { $more ->
            [0] há { $stories }
           *[other] as primeiras: { $stories }
        }
unknown-fact = a matéria não conhece o dado `{ $name }`
    .help = os nomes que ela conhece: { $expected }
    .suggest = você quis dizer `{ $suggestion }`?
operation-failed = a operação falhou: { $reason }
cannot-write = não é possível gravar `{ $path }`
    .why = { $reason }
file-changed = `{ $path }` foi alterado durante a execução do comando e ficou como está
    .help = execute o comando de novo
catalog-locked = outro comando está gravando no catálogo
    .why =
        { $holder ->
            [unknown] ele detém a trava `.depeche/lock`
           *[known] `{ $command }`, processo { $process } em { $host }, desde { $since }
        }
    .help = execute o comando de novo quando o outro terminar
waiting-for-lock =
    em espera: { $holder ->
        [unknown] outro comando
       *[known] `{ $command }` (processo { $process } em { $host }, desde { $since })
    } está gravando no catálogo
result-in-catalog = `{ $path }` é um arquivo do catálogo
    .why = um resultado nunca é gravado por cima daquilo de que é feito
    .help = escolha outro arquivo
file-not-found = `{ $path }` não existe
file-outside = `{ $path }` fica fora do catálogo

## Verificação: relatórios

check-source = original
check-fix = correção
check-help-fix =
    { $count ->
        [one] `--fix` pode corrigir { $count } ocorrência
        [many] `--fix` pode corrigir { $count } de ocorrências
       *[other] `--fix` pode corrigir { $count } ocorrências
    }
check-clean =
    { $files ->
        [one] { $files } arquivo verificado: nenhuma ocorrência
        [many] { $files } de arquivos verificados: nenhuma ocorrência
       *[other] { $files } arquivos verificados: nenhuma ocorrência
    }
check-summary =
    { $files ->
        [one] { $files } arquivo verificado
        [many] { $files } de arquivos verificados
       *[other] { $files } arquivos verificados
    }
check-known =
    { $count ->
        [one] { $count } ocorrência já conhecida (arquivo de referência)
        [many] { $count } de ocorrências já conhecidas (arquivo de referência)
       *[other] { $count } ocorrências já conhecidas (arquivo de referência)
    }
check-column-locale = idioma
check-column-errors = erros
check-column-warnings = avisos
check-column-infos = informações
check-fixed = correções: { $count }; arquivos: { $files }
check-nothing-to-fix = nada pode ser corrigido automaticamente
check-baseline-written =
    { $count ->
        [one] { $count } ocorrência gravada em `{ $path }`
        [many] { $count } de ocorrências gravadas em `{ $path }`
       *[other] { $count } ocorrências gravadas em `{ $path }`
    }
check-progress = verificando
check-scaffold = a traduzir:
l10n-invalid = `{ $path }` não pode ser usado
    .why = { $reason }
baseline-invalid = `{ $path }` não é um arquivo de referência deste programa
    .why = { $reason }
nothing-to-check = nenhum destes caminhos ou idiomas está no projeto
    .help = os idiomas: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` é o idioma de origem: não se traduz para ele
       *[no] o catálogo não é traduzido para o idioma `{ $name }`
    }
    .help = os idiomas para os quais é traduzido: { $expected }
upkeep-synced = traduções registradas: { $count }
upkeep-nothing-new = nada de novo a registrar
upkeep-waiting = à espera de decisão: { $count }; veja `depeche diff`
upkeep-accepted = traduções aceitas: { $count }
upkeep-adopted = traduções registradas como em dia com o original: { $count }
no-git = falta o programa `git` para ler o histórico
    .help = `depeche sync` inicia um registro sem histórico e considera que cada tradução foi feita a partir do original atual
no-history = o catálogo não tem histórico do git
    .help = `depeche sync` inicia um registro sem histórico e considera que cada tradução foi feita a partir do original atual
history-incomplete =
    { $kind ->
        [shallow] este clone tem apenas parte do histórico do git (clone raso)
       *[partial] faltam conteúdos do histórico do git (clone parcial)
    }
    .why = traduções mais antigas que o histórico disponível passariam por traduções do original atual
    .help =
        { $kind ->
            [shallow] baixe o restante com `git fetch --unshallow`
           *[partial] use um clone criado sem `--filter`
        }
git-failed = o `git` não conseguiu ler o histórico
    .why = { $reason }
upkeep-nothing-to-accept = nada aqui está desatualizado nem mudou junto com o original
upkeep-none-accepted = nenhuma tradução aceita
upkeep-left-stale =
    { $count ->
        [one] { $count } tradução continua desatualizada: no original mudou mais do que pontuação, espaços ou maiúsculas
        [many] { $count } de traduções continuam desatualizadas: no original mudou mais do que pontuação, espaços ou maiúsculas
       *[other] { $count } traduções continuam desatualizadas: no original mudou mais do que pontuação, espaços ou maiúsculas
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } tradução mudou junto com o original e ainda precisa ser confirmada
        [many] { $count } de traduções mudaram junto com o original e ainda precisam ser confirmadas
       *[other] { $count } traduções mudaram junto com o original e ainda precisam ser confirmadas
    }
upkeep-left-help = `depeche diff` mostra o que resta; depois da leitura, `depeche accept` sem `--trivial` o aceita
upkeep-left-new =
    { $count ->
        [one] { $count } tradução ainda não está registrada: `depeche sync` a registra
        [many] { $count } de traduções ainda não estão registradas: `depeche sync` as registra
       *[other] { $count } traduções ainda não estão registradas: `depeche sync` as registra
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } texto ainda não está traduzido
        [many] { $count } de textos ainda não estão traduzidos
       *[other] { $count } textos ainda não estão traduzidos
    }
upkeep-nothing-open = todas as traduções estão em dia
upkeep-more = e mais { $count }
upkeep-state =
    { $state ->
        [cosmetic] original alterado: pontuação, espaços ou maiúsculas
        [textual] original alterado: redação do texto
        [structural] original alterado: valores, números, links ou marcação
       *[touched] original e tradução alterados
    }
status-translated = traduzidas
status-stale = desatualizadas
status-missing = em falta
status-left = palavras restantes
status-gate = publicável
status-yes = sim
status-no = não
status-no-because = não: { $reasons }
status-wants = { $is } (mínimo: { $wanted })
status-shared = compartilhado
status-all = todas as matérias
status-title = Situação das traduções
status-unit = palavras (mensagens)

## Importação: o comando

import-created = `{ $id }`: matéria nova; mensagens: { $messages }; dados: { $facts }
import-updated = `{ $id }`: textos sem mudança: { $unchanged }; mudanças: { $changed }
import-aligned = `{ $id }`, { $language }: mensagens traduzidas: { $translated }; a decidir: { $open }
import-change =
    { $kind ->
        [new] nova: `{ $name }`
        [edited] editada: `{ $name }`
        [rewritten] reescrita: `{ $name }`
        [moved] movida: `{ $name }`
        [split] dividida: `{ $name }` agora é { $into }
        [merged] unida: `{ $name }` reúne { $into }
        [removed] removida: `{ $name }`
        [translated] traduzida: `{ $name }`
        [differs] já existe outra tradução, que é mantida: `{ $name }`
        [unmatched] não está claro o que isto traduz; talvez `{ $name }`:
        [unplaced] trecho de correspondência incerta:
       *[untranslated] nenhuma tradução encontrada: `{ $name }`
    }
import-dry = nada foi gravado
import-ask = transformar isto no dado `{ $name }`? y: sim, n: não, a: este e todos os outros, q: mais nenhum
import-no-text = o artigo não tem texto
import-story-exists = já existe uma matéria `{ $name }`
    .why = `{ $path }` já existe
    .help = atualize-a com `--update` ou escolha outro nome com `--story`
import-same-story = `{ $path }` daria a mesma matéria `{ $name }` que `{ $other }`
    .help = renomeie um dos arquivos ou importe-o separadamente com `--story`
import-invalid-id = `{ $name }` não pode ser o nome de uma matéria
    .help = escreva um como `2024/11/interpol`
import-bare-story = `{ $name }` não tem esqueleto: só é possível importar artigos para matérias com um arquivo `.md`
import-is-source = `{ $name }` é o idioma de origem do catálogo
import-source-option = `{ $option }` só serve para artigos no idioma de origem
    .help = uma tradução usa os dados e a data do original
