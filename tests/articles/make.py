#!/usr/bin/env python3
"""Makes the .txt, .html and .docx of every article from its .md, and checks them.

    python3 tests/articles/make.py           writes the files
    python3 tests/articles/make.py --check   writes nothing; exits with 1 if something is wrong

Needs Python 3.11 and python-docx (pip install python-docx). The same input makes the same files.
"""

import datetime
import html
import io
import json
import re
import string
import struct
import sys
import textwrap
import tomllib
import zipfile
import zlib
from html.parser import HTMLParser
from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = Path(__file__).parent
KINDS = {"number", "date", "percent", "money", "time", "year", "measure", "range"}

# ---------------------------------------------------------------- Markdown, as much as is used here
#
# Blocks: ("heading", level, inline), ("paragraph", inline), ("list", start or None, items),
# ("quote", blocks), ("table", alignments, header, rows), ("code", info, text),
# ("figure", url, alt, caption). Inline: str, ("em", inline), ("strong", inline), ("code", text),
# ("link", url, inline).

MARKER = re.compile(r"(?P<indent> *)(?:[-*]|(?P<number>\d+)\.) +(?=\S)")
REFERENCE = re.compile(r'\[([^\]]+)\]: +(\S+)(?: +"[^"]*")?$')
FIGURE = re.compile(r'!\[([^\]]*)\]\((\S+?)(?: +"([^"]*)")?\)$')
INLINE = re.compile(
    r"""`(?P<code>[^`]+)`
      | \*\*(?P<strong>.+?)\*\*
      | \*(?P<em>.+?)\*
      | <(?P<auto>[^\s<>]+@[^\s<>]+)>
      | \[(?P<label>[^\]]+)\](?:\((?P<url>\S+?)(?:\s+"[^"]*")?\)|\[(?P<reference>[^\]]+)\])""",
    re.VERBOSE,
)


def parse(source):
    lines = source.splitlines()
    references = {m[1]: m[2] for m in map(REFERENCE.match, lines) if m}
    return parse_blocks([line for line in lines if not REFERENCE.match(line)], references)


def parse_blocks(lines, references):
    blocks = []
    at = 0

    def inline(text):
        return parse_inline(text, references)

    def run(wanted):
        nonlocal at
        start = at
        while at < len(lines) and wanted(lines[at]):
            at += 1
        return lines[start:at]

    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif line.startswith("```"):
            at += 1
            code = run(lambda l: not l.startswith("```"))
            at += 1
            blocks.append(("code", line[3:], "".join(l + "\n" for l in code)))
        elif m := re.match(r"(#+) +(.*)", line):
            at += 1
            blocks.append(("heading", len(m[1]), inline(m[2])))
        elif at + 1 < len(lines) and (m := re.match(r"(=+|-+)$", lines[at + 1])):
            at += 2
            blocks.append(("heading", 1 if m[1][0] == "=" else 2, inline(line)))
        elif line.startswith("> "):
            inner = [l[2:] for l in run(lambda l: l.startswith(">"))]
            blocks.append(("quote", parse_blocks(inner, references)))
        elif line.startswith("|"):
            header, rule, *rows = [
                [cell.strip() for cell in l.strip()[1:-1].split("|")]
                for l in run(lambda l: l.startswith("|"))
            ]
            sides = {(True, True): "center", (True, False): "left", (False, True): "right"}
            alignments = [sides.get((c[0] == ":", c[-1] == ":")) for c in rule]
            cells = [[inline(cell) for cell in row] for row in [header, *rows]]
            blocks.append(("table", alignments, cells[0], cells[1:]))
        elif m := MARKER.match(line):
            items = []
            while at < len(lines) and (item := MARKER.match(lines[at])) and not item["indent"]:
                width = item.end()
                first = lines[at][width:]
                at += 1
                rest = run(lambda l: l.startswith(" " * width))
                items.append(parse_blocks([first, *(l[width:] for l in rest)], references))
            blocks.append(("list", int(m["number"]) if m["number"] else None, items))
        elif m := FIGURE.match(line):
            at += 1
            blocks.append(("figure", m[2], m[1], m[3]))
        else:
            text = run(lambda l: l.strip() and not MARKER.match(l))
            blocks.append(("paragraph", inline(" ".join(text))))
    return blocks


def parse_inline(text, references):
    spans = []
    at = 0
    for m in INLINE.finditer(text):
        if m.start() > at:
            spans.append(text[at : m.start()])
        at = m.end()
        if m["code"]:
            spans.append(("code", m["code"]))
        elif m["strong"]:
            spans.append(("strong", parse_inline(m["strong"], references)))
        elif m["em"]:
            spans.append(("em", parse_inline(m["em"], references)))
        elif m["auto"]:
            spans.append(("link", "mailto:" + m["auto"], [m["auto"]]))
        else:
            url = m["url"] or references[m["reference"]]
            spans.append(("link", url, parse_inline(m["label"], references)))
    if at < len(text):
        spans.append(text[at:])
    return spans


def plain(spans):
    return "".join(s if isinstance(s, str) else s[-1] if s[0] == "code" else plain(s[-1]) for s in spans)


def texts(blocks):
    """The text of each block that has one, in order."""
    for kind, *rest in blocks:
        if kind in ("heading", "paragraph"):
            yield plain(rest[-1])
        elif kind == "quote":
            yield from texts(rest[0])
        elif kind == "list":
            for item in rest[1]:
                yield from texts(item)
        elif kind == "table":
            for row in [rest[1], *rest[2]]:
                yield from filter(None, map(plain, row))
        elif kind == "code":
            yield from rest[1].splitlines()
        elif kind == "figure":
            yield rest[2]


# ---------------------------------------------------------------- plain text


def make_text(article):
    options = {"headline": True, "blank": True, "wrap": None, **article.text}
    blocks = article.blocks if options["headline"] else article.blocks[1:]
    chunks = [text_block(block, options["wrap"], "") for block in blocks]
    gap = "\n\n" if options["blank"] else "\n"
    return gap.join(filter(None, chunks)) + "\n"


def text_block(block, wrap, indent):
    kind, *rest = block
    if kind in ("heading", "paragraph"):
        return fill(plain(rest[-1]), wrap, indent, indent)
    if kind == "quote":
        return "\n".join(text_block(b, wrap, indent) for b in rest[0])
    if kind == "list":
        start, items = rest
        out = []
        for n, (first, *others) in enumerate(items, start or 0):
            marker = f"{n}. " if start is not None else "- "
            inner = indent + " " * len(marker)
            out.append(fill(plain(first[1]), wrap, indent + marker, inner))
            out += [text_block(other, wrap, inner) for other in others]
        return "\n".join(out)
    if kind == "table":
        rows = [[plain(cell) for cell in row] for row in [rest[1], *rest[2]]]
        widths = [max(map(len, column)) for column in zip(*rows)]
        return "\n".join("  ".join(c.ljust(w) for c, w in zip(row, widths)).rstrip() for row in rows)
    if kind == "code":
        return rest[1].rstrip("\n")
    return ""


def fill(text, wrap, first, rest):
    if not wrap:
        return first + text
    return textwrap.fill(
        text, wrap, initial_indent=first, subsequent_indent=rest,
        break_long_words=False, break_on_hyphens=False,
    )


# ---------------------------------------------------------------- web pages


class Gazette:
    """A newspaper's system: HTML5, named entities, drop caps, anchors in the headings."""

    entities = {"\u00a0": "&nbsp;", "\u202f": "&#8239;", "«": "&laquo;", "»": "&raquo;", "’": "&rsquo;",
                "“": "&ldquo;", "”": "&rdquo;", "–": "&ndash;", "é": "&eacute;", "£": "&pound;"}
    em, strong = "em", "strong"

    def __init__(self, article, words):
        self.article, self.words = article, words
        self.count = 0

    def text(self, text):
        return "".join(self.entities.get(c, c) for c in html.escape(text, quote=False))

    def attribute(self, text):
        return html.escape(text)

    def inline(self, spans):
        out = ""
        for span in spans:
            if isinstance(span, str):
                out += self.text(span)
            elif span[0] == "code":
                out += f"<code>{html.escape(span[1], quote=False)}</code>"
            elif span[0] == "link":
                out += self.link(span[1], self.inline(span[2]))
            else:
                tag = getattr(self, span[0])
                out += f"<{tag}>{self.inline(span[1])}</{tag}>"
        return out

    def link(self, url, content):
        rel = ' target="_blank" rel="noopener"' if url.startswith("https:") else ""
        return f'<a href="{self.attribute(url)}"{rel}>{content}</a>'

    def blocks(self, blocks):
        return [getattr(self, kind)(*rest) for kind, *rest in blocks]

    def heading(self, level, spans):
        self.count += 1
        anchor = f'<a class="anchor" href="#s{self.count}" aria-hidden="true">¶</a>'
        return f'<h{level} id="s{self.count}">{self.inline(spans)}{anchor}</h{level}>'

    def paragraph(self, spans):
        self.count += 1
        first = spans[0]
        if self.count == 1 and isinstance(first, str) and self.article.lang != "ar":
            return f'<p><span class="lettrine">{first[0]}</span>{self.inline([first[1:], *spans[1:]])}</p>'
        return f"<p>{self.inline(spans)}</p>"

    def item(self, blocks):
        (_, spans), *others = blocks
        return f"<li>{self.inline(spans)}{''.join(self.blocks(others))}</li>"

    def list(self, start, items):
        tag = "ul" if start is None else "ol"
        return f"<{tag}>\n" + "\n".join(map(self.item, items)) + f"\n</{tag}>"

    def quote(self, blocks):
        return f'<blockquote class="pull">{"".join(self.blocks(blocks))}</blockquote>'

    def table(self, alignments, header, rows):
        classes = [f' class="{a}"' if a else "" for a in alignments]
        head = "".join(f'<th scope="col"{c}>{self.inline(x)}</th>' for c, x in zip(classes, header))
        body = "\n".join(
            "<tr>" + "".join(f"<td{c}>{self.inline(x)}</td>" for c, x in zip(classes, row)) + "</tr>"
            for row in rows
        )
        return f'<div class="scroll"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>'

    def code(self, info, text):
        return f'<pre><code class="language-{info}">{html.escape(text, quote=False)}</code></pre>'

    def figure(self, url, alt, caption):
        source, alt = self.attribute(url), self.attribute(alt)
        return (
            f'<figure class="media"><picture><source media="(min-width: 640px)" srcset="{source}?w=1280 2x">'
            f'<img src="{source}" alt="{alt}" width="960" height="540" loading="lazy"></picture>'
            f'<button class="zoom" title="{self.words["zoom"]}"><span class="sr-only">{self.words["zoom"]}</span></button>'
            f"<figcaption>{self.text(caption)}</figcaption></figure>"
        )


class Portal(Gazette):
    """A content management system: fields in boxes, no article, headings one level down."""

    entities = {"\u00a0": "&nbsp;"}

    def text(self, text):
        if self.article.lang != "ar":
            text = re.sub(r"(?<![\w.@/-])(\w{6})(\w{7,})(?![\w.@/-])", "\\1\u00ad\\2", text, count=1)
        return super().text(text).replace("\u00ad", "&shy;").replace("@", "<wbr>@")

    def heading(self, level, spans):
        return f'<h{level + 1}><span style="color:#003366">{self.inline(spans)}</span></h{level + 1}>'

    def paragraph(self, spans):
        return f'<div class="paragraph paragraph--type--text"><p class="rtejustify">{self.inline(spans)}</p></div>'

    def quote(self, blocks):
        inner = "".join(f"<p>{self.inline(spans)}</p>" for _, spans in blocks)
        return f'<div class="quote"><span class="quote__mark" aria-hidden="true">“</span><blockquote>{inner}</blockquote></div>'

    def code(self, info, text):
        return f'<div class="codesnippet"><pre>{html.escape(text, quote=False)}</pre></div>'


class Weblog(Gazette):
    """A blog: numeric entities, bold in the headings, what pasting leaves behind."""

    entities = {"\u00a0": "&nbsp;", "\u202f": "&#8239;", "’": "&#8217;", "“": "&#8220;", "”": "&#8221;", "–": "&#8211;"}
    em, strong = "i", "b"

    def heading(self, level, spans):
        return f'\n<h{level} class="wp-block-heading"><strong>{self.inline(spans)}</strong></h{level}>\n'

    def paragraph(self, spans):
        self.count += 1
        if self.count % 2:
            return f"\n<p>{self.inline(spans)}</p>\n"
        return f'\n<p><span style="font-weight: 400;">{self.inline(spans)}</span>&nbsp;</p>\n'

    def quote(self, blocks):
        inner = "".join(f"<p>{self.inline(spans)}</p>" for _, spans in blocks)
        return f'\n<blockquote class="wp-block-quote is-layout-flow">{inner}</blockquote>\n'

    def list(self, start, items):
        tag = "ul" if start is None else "ol"
        return f'<{tag} class="wp-block-list">' + "\n\n\n\n".join(map(self.item, items)) + f"</{tag}>\n"

    def table(self, alignments, header, rows):
        body = "<tr>" + "".join(f"<td><strong>{self.inline(x)}</strong></td>" for x in header) + "</tr>"
        for row in rows:
            body += "<tr>" + "".join(f"<td>{self.inline(x)}</td>" for x in row) + "</tr>"
        return f'\n<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>{body}</tbody></table></figure>\n'

    def code(self, info, text):
        return f'\n<pre class="wp-block-code"><code>{html.escape(text.rstrip(), quote=False)}</code></pre>\n'


class Wire(Gazette):
    """An agency's old system: upper case, elements that nobody closes."""

    entities = {"\u00a0": "&nbsp;", "\u202f": "&#x202F;", "é": "&eacute;", "è": "&egrave;", "à": "&agrave;",
                "í": "&iacute;", "ó": "&oacute;", "°": "&deg;"}
    em, strong = "I", "B"

    def link(self, url, content):
        return f'<A HREF="{self.attribute(url)}">{content}</A>'

    def heading(self, level, spans):
        self.count += 1
        return f'<H{level}><A NAME="i{self.count}"></A>{self.inline(spans)}</H{level}>'

    def paragraph(self, spans):
        return f"<P>{self.inline(spans)}"

    def item(self, blocks):
        (_, spans), *others = blocks
        return f"<LI>{self.inline(spans)}" + "".join("\n" + b for b in self.blocks(others))

    def list(self, start, items):
        tag = "UL" if start is None else "OL"
        return f"<{tag}>\n" + "\n".join(map(self.item, items)) + f"\n</{tag}>"

    def quote(self, blocks):
        return f'<BLOCKQUOTE>{"".join(self.blocks(blocks))}</BLOCKQUOTE>'

    def table(self, alignments, header, rows):
        sides = [f" ALIGN={a}" if a else "" for a in alignments]
        body = "<TR>" + "".join(f"<TH{s}>{self.inline(x)}" for s, x in zip(sides, header))
        for row in rows:
            body += "\n<TR>" + "".join(f"<TD{s}>{self.inline(x)}" for s, x in zip(sides, row))
        return f"<TABLE BORDER=1 CELLSPACING=0>\n{body}\n</TABLE>"

    def code(self, info, text):
        return f"<PRE>\n{html.escape(text, quote=False)}</PRE>"

    def figure(self, url, alt, caption):
        source = self.attribute(url)
        return (
            f"<FIGURE><A HREF=\"javascript:pop('{source}')\"><IMG SRC=\"{source}\" ALT=\"{self.attribute(alt)}\" BORDER=0></A>\n"
            f"<FIGCAPTION><FONT SIZE=2>{self.text(caption)}</FONT></FIGCAPTION></FIGURE>"
        )


PAGES = {"gazette": Gazette, "portal": Portal, "weblog": Weblog, "wire": Wire}


def make_page(article, articles, words):
    words = words[article.lang]
    writer = PAGES[article.page](article, words)
    (_, _, title), (_, lead), *rest = article.blocks
    body = writer.blocks(rest)
    third = len(body) // 3
    site = words[article.page]
    folder = f"https://www.{words['address']}"
    others = [a for a in articles if a.lang == article.lang and a is not article]
    headline, description = plain(title), plain(lead)
    links = "".join(f'<li><a href="/{a.name}.html">{html.escape(plain(a.blocks[0][2]))}</a></li>' for a in others)
    comments = "\n".join(
        f'<div class="comment" id="c{n}"><b class="fn">{who}</b> <span class="when">{words["when"]}</span>'
        f'<p>{html.escape(text)}</p><a href="#c{n}" rel="nofollow">{words["reply"]}</a></div>'
        for n, (who, text) in enumerate(zip(words["commenters"], article.comments), 1)
    )
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline,
        "description": description,
        "inLanguage": article.locale,
        "datePublished": article.published,
        "mainEntityOfPage": f"{folder}/{article.name}.html",
        "author": {"@type": "Organization", "name": site},
        "publisher": {"@type": "Organization", "name": site, "logo": f"{folder}/logo-600x60.png"},
        "isAccessibleForFree": False,
        "wordCount": len(make_text(article).split()),
    }
    fields = {key: html.escape(value) for key, value in words.items() if isinstance(value, str)}
    fields |= {
        "name": article.name,
        "lang": article.lang,
        "locale": article.locale,
        "dir": "rtl" if article.lang == "ar" else "ltr",
        "site": html.escape(site),
        "url": f"{folder}/{article.name}.html",
        "published": article.published,
        "dateline": article.dateline,
        "section": article.section,
        "headline": html.escape(headline),
        "description": html.escape(description),
        "jsonld": json.dumps(data, ensure_ascii=False).replace("</", "<\\/"),
        "title": writer.inline(title),
        "lead": writer.inline(lead),
        "start": "\n".join(body[:third]),
        "middle": "\n".join(body[third : 2 * third]),
        "rest": "\n".join(body[2 * third :]),
        "home": words["nav"][0],
        "nav": "".join(f'<li><a href="/s/{n}">{word}</a></li>' for n, word in enumerate(words["nav"])),
        "nav_links": " | ".join(f'<A HREF="/s/{n}">{word}</A>' for n, word in enumerate(words["nav"])),
        "share": "".join(f'<li><a href="#" rel="nofollow">{word}</a></li>' for word in words["share"]),
        "share_links": " ".join(f'<a href="#" rel="nofollow">{word}</a>' for word in words["share"]),
        "footer": "".join(f'<li><a href="/f/{n}">{word}</a></li>' for n, word in enumerate(words["footer"])),
        "footer_links": " | ".join(f'<a href="/f/{n}">{word}</a>' for n, word in enumerate(words["footer"])),
        "links": links,
        "other": html.escape(plain(others[0].blocks[0][2])),
        "other_url": f"/{others[0].name}.html",
        "count": str(len(article.comments)),
        "comments_word": words["comments"],
        "comments": comments,
    }
    template = (HERE / "pages" / f"{article.page}.html").read_text(encoding="utf-8")
    return string.Template(template).substitute(fields)


# ---------------------------------------------------------------- Word documents


class Word:
    """A document as people type it: built-in styles, and text in as many runs as Word likes."""

    def __init__(self, article):
        self.article = article
        self.rtl = article.lang == "ar"
        self.amateur = article.word["style"] == "amateur"
        self.deleted = article.word.get("deleted")
        self.document = docx.Document()
        self.revision = 100

    def make(self):
        document = self.document
        fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        language = fonts.find(qn("w:lang"))
        language.set(qn("w:bidi" if self.rtl else "w:val"), self.article.locale)
        properties = document.core_properties
        properties.title = plain(self.article.blocks[0][2])
        properties.author = properties.last_modified_by = "desk"
        properties.comments = ""
        properties.language = self.article.locale
        day = datetime.datetime.fromisoformat(self.article.published).astimezone(datetime.UTC)
        properties.created = properties.modified = day.replace(tzinfo=None)
        if self.rtl:
            document.sections[0]._sectPr.find(qn("w:docGrid")).addprevious(OxmlElement("w:bidi"))
        for n, block in enumerate(self.article.blocks):
            self.block(block)
            if self.amateur and n and block[0] in ("paragraph", "table"):
                document.add_paragraph()
        return self.packed()

    def packed(self):
        """The same bytes whenever it is made."""
        raw = io.BytesIO()
        self.document.save(raw)
        out = io.BytesIO()
        with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w") as target:
            for name in source.namelist():
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o600 << 16
                target.writestr(info, source.read(name), compresslevel=9)
        return out.getvalue()

    def block(self, block, depth=1):
        kind, *rest = block
        if kind == "heading":
            self.heading(*rest)
        elif kind == "paragraph":
            paragraph = self.paragraph(None, rest[0])
            if self.deleted:
                self.track(paragraph)
        elif kind == "quote":
            for _, spans in rest[0]:
                self.paragraph("Quote", spans)
        elif kind == "list":
            style = ("List Bullet" if rest[0] is None else "List Number") + (f" {depth}" if depth > 1 else "")
            for (_, spans), *others in rest[1]:
                self.paragraph(style, spans)
                for other in others:
                    self.block(other, depth + 1)
        elif kind == "table":
            self.table(*rest)
        elif kind == "code":
            paragraph = self.document.add_paragraph()
            for n, line in enumerate(rest[1].splitlines()):
                run = paragraph.add_run(line if n == 0 else "")
                if n:
                    run.add_break()
                    run.add_text(line)
                run.font.name = "Courier New"
        elif kind == "figure":
            self.figure(*rest)

    def heading(self, level, spans):
        if not self.amateur:
            self.paragraph("Title" if level == 1 else f"Heading {level - 1}", spans)
            return
        paragraph = self.paragraph(None, [("strong", spans)])
        if level == 1:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            for run in paragraph.runs:
                run.font.size = Pt(16)

    def paragraph(self, style, spans, paragraph=None):
        if paragraph is None:
            paragraph = self.document.add_paragraph(style=style)
        if self.rtl:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for span in spans:
            self.span(paragraph, paragraph._p, span, {})
        return paragraph

    def span(self, paragraph, parent, span, look):
        if isinstance(span, str):
            for text in pieces(span):
                self.run(paragraph, parent, text, look)
        elif span[0] == "code":
            self.run(paragraph, parent, span[1], {**look, "font": "Courier New"})
        elif span[0] == "link":
            hyperlink = OxmlElement("w:hyperlink")
            relation = paragraph.part.relate_to(span[1], RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            hyperlink.set(qn("r:id"), relation)
            hyperlink.set(qn("w:history"), "1")
            parent.append(hyperlink)
            for inner in span[2]:
                self.span(paragraph, hyperlink, inner, {**look, "underline": True})
        else:
            for inner in span[1]:
                self.span(paragraph, parent, inner, {**look, span[0]: True})

    def run(self, paragraph, parent, text, look):
        run = paragraph.add_run(text)
        parent.append(run._r)
        run.bold = look.get("strong")
        run.italic = look.get("em")
        run.underline = look.get("underline")
        if font := look.get("font"):
            run.font.name = font
        if self.rtl:
            run.font.rtl = True
            run.font.cs_bold = look.get("strong")
            run.font.cs_italic = look.get("em")
        salt = zlib.crc32(text.encode())
        run._r.set(qn("w:rsidR"), f"{salt:08X}")
        if salt % 3 == 0:
            run.font.no_proof = True
        if salt % 5 == 0:
            for kind, place in (("spellStart", run._r.addprevious), ("spellEnd", run._r.addnext)):
                mark = OxmlElement("w:proofErr")
                mark.set(qn("w:type"), kind)
                place(mark)

    def track(self, paragraph):
        """One change that nobody has accepted yet: a word deleted, the rest of the line inserted."""
        last = paragraph.runs[-1]._r
        attributes = {"w:author": "desk", "w:date": "2024-11-07T09:00:00Z"}
        changes = []
        for tag in ("w:del", "w:ins"):
            change = OxmlElement(tag)
            self.revision += 1
            for key, value in {"w:id": str(self.revision), **attributes}.items():
                change.set(qn(key), value)
            last.addprevious(change)
            changes.append(change)
        deleted, inserted = changes
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText")
        text.set(qn("xml:space"), "preserve")
        text.text = self.deleted
        run.append(text)
        deleted.append(run)
        inserted.append(last)
        self.deleted = None

    def table(self, alignments, header, rows):
        table = self.document.add_table(rows=0, cols=len(header), style="Table Grid")
        if self.rtl:
            table._tbl.tblPr.find(qn("w:tblStyle")).addnext(OxmlElement("w:bidiVisual"))
        for n, row in enumerate([header, *rows]):
            for cell, spans, side in zip(table.add_row().cells, row, alignments):
                paragraph = self.paragraph(None, spans if n else [("strong", spans)], cell.paragraphs[0])
                if side in ("right", "center"):
                    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, side.upper())

    def figure(self, url, alt, caption):
        picture = self.document.add_picture(io.BytesIO(grey_picture()), width=Cm(12))
        picture._inline.docPr.set("descr", alt)
        picture._inline.docPr.set("name", url.rsplit("/", 1)[-1])
        self.paragraph("Caption", [caption])


def pieces(text):
    """Cuts a text where nobody would: the same text always in the same places."""
    state = zlib.crc32(text.encode())
    at = 0
    while at < len(text):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        size = 4 + state % 61
        yield text[at : at + size]
        at += size


def grey_picture(width=96, height=54):
    """A PNG that shows a slope of greys, stored without compression."""
    rows = b"".join(b"\0" + bytes(80 + (x + y) % 150 for x in range(width)) for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")


# ---------------------------------------------------------------- checks


class Reader(HTMLParser):
    """The text of a page, and its JSON-LD."""

    def __init__(self):
        super().__init__()
        self.stack, self.out, self.data, self.tags = [], [], [], set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag in ("script", "style"):
            self.stack.append(dict(attributes).get("type") or tag)
        elif tag not in ("a", "b", "i", "em", "strong", "span", "code", "wbr"):
            self.out.append("\n")

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.stack.pop()

    def handle_data(self, data):
        if not self.stack:
            self.out.append(data)
        elif self.stack[-1] == "application/ld+json":
            self.data.append(json.loads(data))


def normal(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def missing(wanted, text):
    """Those of the wanted passages that the text does not have, or not in this order."""
    text = normal(text)
    at = 0
    for passage in map(normal, wanted):
        found = text.find(passage, at)
        if found < 0:
            yield passage
        else:
            at = found + len(passage)


def document_text(data):
    """The text of a document with its changes accepted."""
    document = docx.Document(io.BytesIO(data))
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join(
        "".join("\n" if t.tag == qn("w:br") else t.text or "" for t in p.iter(qn("w:t"), qn("w:br"))) for p in paragraphs
    )


# A figure does not begin or end in the middle of another one.
NOT_INSIDE = r"(?<!\d)(?<!\d[.,\u00a0\u202f]){}(?!\d|[.,\u00a0\u202f]\d)"


def check_facts(article, text):
    path = article.path(".facts.json")
    if not path.exists():
        yield "there is no facts.json"
        return
    at = 0
    facts = json.loads(path.read_text(encoding="utf-8"))
    if len(facts) < 25:
        yield f"{len(facts)} facts"
    for fact in facts:
        if set(fact) != {"kind", "text"} or fact["kind"] not in KINDS:
            yield f"not a fact: {fact}"
            continue
        found = re.compile(NOT_INSIDE.format(re.escape(fact["text"]))).search(text, at)
        if found:
            at = found.end()
        else:
            yield f"not in the text, or not in this order: {fact['text']!r}"


def check(article, made):
    for suffix, data in made.items():
        path = article.path(suffix)
        if not path.exists():
            yield f"{suffix} has not been made"
        elif suffix == ".docx":
            with zipfile.ZipFile(path) as old, zipfile.ZipFile(io.BytesIO(data)) as new:
                if [(n, old.read(n)) for n in old.namelist()] != [(n, new.read(n)) for n in new.namelist()]:
                    yield f"{suffix} is not what would be made"
        elif path.read_bytes() != data:
            yield f"{suffix} is not what would be made"
    wanted = list(texts(article.blocks))
    reader = Reader()
    reader.feed(made[".html"].decode())
    reader.close()
    for passage in missing(wanted, "".join(reader.out)):
        yield f"not in the page: {passage}"
    if len(reader.data) != 1:
        yield "the page has no JSON-LD"
    if (article.page == "portal") == bool(reader.tags & {"article", "main"}):
        yield "article or main where there should be none, or none where there should be one"
    for passage in missing(wanted, document_text(made[".docx"])):
        yield f"not in the document: {passage}"
    words = len(" ".join(wanted).split())
    if not 250 <= words <= 700:
        yield f"{words} words"
    yield from check_facts(article, made[".txt"].decode())


# ---------------------------------------------------------------- all of it


class Article:
    def __init__(self, lang, name, options):
        self.lang, self.name = lang, name
        self.__dict__.update(options)
        self.blocks = parse(self.path(".md").read_text(encoding="utf-8"))

    def path(self, suffix):
        return HERE / self.lang / (self.name + suffix)


def load(name):
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def main():
    words = load("pages/words.toml")
    articles = [
        Article(lang, name, options)
        for lang, names in load("articles.toml").items()
        for name, options in names.items()
    ]
    faults = 0
    for article in articles:
        made = {
            ".txt": make_text(article).encode(),
            ".html": make_page(article, articles, words).encode(),
            ".docx": Word(article).make(),
        }
        if "--check" in sys.argv[1:]:
            for fault in check(article, made):
                faults += 1
                print(f"{article.lang}/{article.name}: {fault}", file=sys.stderr)
        else:
            for suffix, data in made.items():
                article.path(suffix).write_bytes(data)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
