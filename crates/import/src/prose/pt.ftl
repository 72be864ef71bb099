### O que diz a importação, em português. As mensagens têm o nome de sua regra.

## Importação: matérias

import-flattened = `{ $name }` perdeu a marcação
    .why = as mensagens deste catálogo não podem expressá-la
import-value-lost = o novo texto de `{ $name }` não diz mais “{ $found }”, o valor que `{ $placeable }` mostra
    .help = se o valor mudou, altere o dado e recoloque a variável no texto
import-own-skeleton = `{ $path }` tem uma ordem própria
    .help = verifique se ainda corresponde à matéria
import-unconfirmed = traduções pareadas só pela ordem e pelo tamanho: { $count }
    .help = nenhum número, nome ou link confirma a correspondência; revise { $names }
import-unlisted-locale = o catálogo não menciona o idioma { $locale }
    .help = acrescente-o a `locales` em `depeche.toml`

## Importação: leitura dos arquivos

import-empty = `{ $path }` não contém texto
import-binary = `{ $path }` não é um arquivo de texto
    .why = o byte { $offset } é um caractere de controle
    .help = são aceitos artigos em texto simples, Markdown, HTML e DOCX
import-unsupported = não são aceitos artigos em arquivos como `{ $path }` ({ $format })
    .help = salve-o como texto simples, Markdown, HTML ou DOCX
import-not-what-it-says = `{ $path }` não é o arquivo { $format } que diz ser
    .help = indique o formato com `--format` ou salve o arquivo de novo
import-encoding = `{ $path }` não está codificado em { $encoding }
    .why = o byte { $offset } (linha { $line }, coluna { $column }) não pode ser lido
    .help = indique a codificação com `--encoding`
    .suggest = parece ser { $suggestion }: tente `--encoding { $suggestion }`
import-too-large = `{ $path }` ultrapassa o tamanho admitido para um artigo
    .why = `{ $part }`: o limite é { $limit }
import-damaged = `{ $path }` está danificado
    .why = `{ $part }`: { $reason }
    .help = abra-o no programa de origem e salve-o de novo
import-format = `{ $path }` não é o que diz sua extensão: foi lido como { $format }
import-encoding-guessed = `{ $path }` não indica sua codificação: foi lido como { $encoding }
    .help = se houver caracteres errados, indique a codificação com `--encoding`
import-nesting = o que está aninhado em mais de { $limit } níveis em `{ $path }` foi lido como se estivesse em menos níveis
import-page = `{ $path }` é uma página web; palavras tomadas como artigo: { $count } de { $total }
import-link = o link para `{ $url }` foi omitido
    .why = são permitidos endereços http, https, mailto, tel e relativos; links para pontos do próprio arquivo não são importados
import-left-out =
    { $part ->
        [comments] comentários omitidos: { $count }
        [notes] notas de rodapé e notas de fim omitidas: { $count }
        [margins] cabeçalhos e rodapés omitidos: { $count }
        [deletions] exclusões do controle de alterações omitidas: { $count }
        [hidden] trechos de texto oculto omitidos: { $count }
        [pictures] imagens não importadas: { $count }
        [formulas] fórmulas não importadas: { $count }
       *[embedded] objetos incorporados omitidos: { $count }
    }
    .why = o arquivo é `{ $path }`
import-language = `{ $path }` diz estar em { $language } e é lido como texto em { $shown }
    .help = indique o idioma com `--locale`
