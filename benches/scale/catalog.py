"""Makes a catalog of stories: catalog.py FOLDER STORIES

Each story has nine messages in English, French, German and Arabic, and three facts. Of every
hundred stories, two have no file in a locale, ten lack a message, five show a wrong figure, four
have two spaces in a row, and ten have a translation of an older source text.
"""

import os
import sys

TOPICS = "budget harbour railway school forest border market hospital museum river".split()
WORDS = {
    "en": ["council", "members", "session", "report", "police", "city", "agreement", "work"],
    "fr": ["conseil", "membres", "séance", "rapport", "police", "ville", "accord", "travail"],
    "de": ["Rat", "Mitglieder", "Sitzung", "Bericht", "Polizei", "Stadt", "Abkommen", "Arbeit"],
    "ar": ["المجلس", "الأعضاء", "الجلسة", "التقرير", "الشرطة", "المدينة", "الاتفاق", "العمل"],
}
PLURALS = {
    "en": "[one] { $votes } country voted\n       *[other] { $votes } countries voted",
    "fr": "[one] { $votes } pays a voté\n        [many] { $votes } de pays ont voté\n"
          "       *[other] { $votes } pays ont voté",
    "de": "[one] { $votes } Land hat gewählt\n       *[other] { $votes } Länder haben gewählt",
    "ar": "[zero] { $votes } بلد صوّت\n        [one] { $votes } بلد صوّت\n"
          "        [two] { $votes } بلدان صوّتا\n        [few] { $votes } بلدان صوّتت\n"
          "        [many] { $votes } بلدا صوّت\n       *[other] { $votes } بلد صوّت",
}
ENDS = {
    "en": ("On { $day } the vote ended with { $share } of the votes.", "Read the whole report"),
    "fr": ("Le { $day }, le vote s’est achevé avec { $share } des voix.", "Lire tout le rapport"),
    "de": ("Am { $day } endete die Wahl mit { $share } der Stimmen.", "Den ganzen Bericht lesen"),
    "ar": ("انتهى التصويت يوم { $day } بنسبة { $share } من الأصوات.", "قراءة التقرير كاملا"),
}
KICKER = {"en": "The ballot", "fr": "Le vote", "de": "Die Wahl", "ar": "التصويت"}
# “The vote” was recorded with “Le vote”; the source has become “The ballot”.
RECORD = (
    '{"v":1,"message":"kicker","source":"1:4df9ed3be7e1a9db818b9f0f9c37c20a",'
    '"shape":"1:af1349b9f5f9a1a6a0404dea36dcc949",'
    '"translation":"1:1f1ff3ee44ffaefacfe3861e8027b7f3"}\n'
)
SKELETON = """+++
[facts]
votes = {votes}
share = "{share} %"
day = 2024-11-{day:02}
+++
# {{ title }}

{{ kicker }}

{{ lead }}

{{ first }}

{{ second }} {{ third }}

{{ votes-line }}

{{ end }}

{{ more }}
"""


def sentence(locale, number, place):
    words = WORDS[locale]
    chosen = [words[(number * (place + k) + k) % len(words)] for k in range(1, 8)]
    figure = 100 + (number * 7 + place) % 800
    return f"{' '.join(chosen)} {number % 977} {chosen[0]} {figure}."


def messages(locale, number):
    topic, end = TOPICS[number % len(TOPICS)], ENDS[locale]
    texts = {
        "title": f"{topic.title()} {number}",
        "kicker": KICKER[locale],
        "lead": sentence(locale, number, 1),
        "first": sentence(locale, number, 2),
        "second": sentence(locale, number, 3),
        "third": sentence(locale, number, 4),
        "votes-line": "{ $votes ->\n        " + PLURALS[locale] + "\n    }",
        "end": end[0],
        "more": end[1],
    }
    if locale != "en":
        if number % 10 == 3:
            del texts["third"]
        if number % 20 == 7:
            texts["second"] = texts["second"].replace(f" {number % 977} ", f" {number % 977 + 4000} ")
        if number % 25 == 9:
            texts["first"] = texts["first"].replace(" ", "  ", 1)
    return "".join(f"{name} = {text}\n" for name, text in texts.items())


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main(root, count):
    write(f"{root}/depeche.toml", 'source = "en"\nlocales = ["en", "fr", "de", "ar"]\n')
    for number in range(count):
        story = f"{2000 + number // 5000}/{number // 500 % 10}/story-{number}"
        facts = {"votes": 20 + number % 170, "share": 40 + number % 50, "day": 1 + number % 28}
        write(f"{root}/{story}.md", SKELETON.format(**facts))
        for at, locale in enumerate(WORDS):
            if locale == "en" or number % 50 != 10 + at:
                write(f"{root}/{locale}/{story}.ftl", messages(locale, number))
        if number % 10 == 5:
            write(f"{root}/.depeche/ledger/fr/{story}.jsonl", RECORD)


main(sys.argv[1], int(sys.argv[2]))
