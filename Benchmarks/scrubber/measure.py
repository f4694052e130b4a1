# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the scrubber finds, beside presidio-analyzer's pattern recognisers and scrubadub, on the same texts.

Usage: measure.py LAB AGENDAS [--split tune|test|final] [--count N] [--seed N] [--misses N]
"""
import argparse
import collections
import glob
import json
import logging
import math
import random
import re
import subprocess
import time
import unicodedata

import yaml
from faker import Faker

import final
import templates

parser = argparse.ArgumentParser()
parser.add_argument("lab")
parser.add_argument("agendas")
parser.add_argument("--split", default="final", choices=["tune", "test", "final"])
parser.add_argument("--count", type=int, default=1500, help="texts for each kind and language")
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--misses", type=int, default=0, help="how many misses to print of each kind")
options = parser.parse_args()
logging.disable(logging.CRITICAL)

SENTENCES = final if options.split == "final" else templates
# Whose names the texts have. The final set has names of its own, too.
LOCALES = {"en": "en_GB", "de": "de_AT"} if options.split == "final" else {"en": "en_US", "de": "de_DE"}
TARGET = {"roster": 99.9, "inflected": 98.5, "misspelt": None, "stranger": 95.0, "contact": 99.5}
CONTACT_KINDS = ["e-mail", "phone", "link", "account", "street", "town", "birth"]
Text = collections.namedtuple("Text", "kind names text span language")


def part(sequence):
    """Every second template is for tuning and the others are for the first test; the final set is whole."""
    return {"tune": sequence[0::2], "test": sequence[1::2], "final": sequence}[options.split]


def folded(name):
    plain = name.translate(str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "ı": "i"}))
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def german(name):
    return name.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}))


def misspelt(name, rng):
    at = rng.randrange(1, len(name) - 1)
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    how = rng.randrange(4)
    if how == 0:
        return name[:at] + name[at + 1:]
    if how == 1:
        return name[:at] + letter + name[at:]
    if how == 2:
        return name[:at] + letter + name[at + 1:]
    return name[:at] + name[at + 1] + name[at] + name[at + 2:]


def inflected(name, language, rng):
    soft = name.rstrip("aeo") if len(name) > 3 else name
    hissing = name[-1] in "sxzß"
    forms = ["'s", "’s", "chen", "lower", "upper", "plain", "german"]
    forms += ["'", "ens"] if hissing else ["s"]
    forms += ["lein"] if language == "de" else ["y", "ie"]
    form = rng.choice(forms)
    if form == "lower":
        return name.lower()
    if form == "upper":
        return name.upper()
    if form == "plain":
        return folded(name)
    if form == "german":
        return german(name)
    if form in ("chen", "lein", "y", "ie"):
        return soft + form if not soft[-1] in "iy" else name + "chen"
    return name + form


def stranger(gap, fake, rng, language):
    name = fake.first_name() if rng.random() < 0.7 else f"{fake.first_name()} {fake.last_name()}"
    if gap == "{last}":
        return fake.last_name()
    if gap == "{whose}":
        return name + ("'s" if language == "en" else "'" if name[-1] in "sxzß" else "s")
    return {"{strange}": name, "{small}": name.lower(), "{loud}": name.upper()}[gap]


def contact(kind, fake, rng, language):
    if kind == "e-mail":
        return rng.choice([fake.email, fake.company_email, fake.free_email])()
    if kind == "phone":
        return fake.phone_number()
    if kind == "link":
        return rng.choice([fake.url(), "www." + fake.domain_name(), fake.domain_name() + "/" + fake.user_name()])
    if kind == "account":
        return "@" + fake.user_name()
    if kind == "street":
        return fake.street_address().replace("\n", ", ")
    if kind == "town":
        return f"{fake.postcode()} {fake.city()}" if language == "de" else f"{fake.city()}, {fake.state_abbr()} {fake.postcode()}"
    day = fake.date_of_birth(minimum_age=18, maximum_age=80)
    return day.strftime(rng.choice(["%d.%m.%Y", "%Y-%m-%d"] + (["%m/%d/%Y", "%d %B %Y", "%B %d, %Y"] if language == "en" else [])))


def fill(template, gap, value):
    start = template.index(gap)
    return template.replace(gap, value), (start, start + len(value))


def generate():
    rng = random.Random(options.seed)
    texts = []
    for language, locale in (("en", "en_US"), ("de", "de_DE")):
        fake = Faker(locale)
        fake.seed_instance(options.seed)
        people = Faker(LOCALES[language])
        people.seed_instance(options.seed)
        for _ in range(options.count):
            names = [people.first_name_male() for _ in range(8)]
            name = rng.choice([n for n in names if len(n) > 2])
            for kind in ("roster", "inflected", "misspelt"):
                value = name
                if kind == "inflected":
                    value = inflected(name, language, rng)
                if kind == "misspelt":
                    value = next((n for n in names if len(n) >= 5), None)
                    if not value:
                        continue
                    wrong = misspelt(value, rng)
                    if wrong == value:
                        continue
                    value = wrong
                text, span = fill(rng.choice(part(SENTENCES.ROOM[language])), "{room}", value)
                texts.append(Text(kind, names, text, span, language))
            template = rng.choice(part(SENTENCES.STRANGER[language]))
            gap = re.search(r"{\w+}", template).group()
            text, span = fill(template, gap, stranger(gap, people, rng, language))
            kind = "otherwise" if gap in ("{small}", "{loud}") else "stranger"
            texts.append(Text(kind, [], text, span, language))
            kind = rng.choice(CONTACT_KINDS)
            text, span = fill(
                rng.choice(part(SENTENCES.CONTACT[language])), "{contact}", contact(kind, fake, rng, language))
            texts.append(Text(kind, names, text, span, language))
        for sentence in part(SENTENCES.HARMLESS[language]):
            texts.append(Text("sentences", names, sentence, None, language))
        # The words of the shipped agendas name hardly anyone.
        for file in part(sorted(glob.glob(f"{options.agendas}/{language}/*.yaml"))):
            for sentence in sentences(yaml.safe_load(open(file, encoding="utf-8"))):
                names = [people.first_name_male() for _ in range(8)]
                texts.append(Text("agendas", names, sentence, None, language))
    return texts


def sentences(node, key=""):
    if isinstance(node, dict):
        for inner, value in node.items():
            yield from sentences(value, inner)
    elif isinstance(node, list):
        for value in node:
            yield from sentences(value, key)
    elif isinstance(node, str) and key in ("say", "prompt", "lines", "aim", "close", "open"):
        for sentence in re.split(r"(?<=[.?!])\s+", " ".join(node.split())):
            if " " in sentence:
                yield sentence


def ours(texts):
    lines = "".join(",".join(t.names) + "\t" + t.text + "\n" for t in texts)
    run = subprocess.run([options.lab, "scrub"], input=lines, capture_output=True, text=True, check=True)
    seconds = float(run.stderr.split()[-2])
    return [json.loads(line) for line in run.stdout.splitlines()], len(texts) / seconds


def presidio(texts):
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry
    from presidio_analyzer.predefined_recognizers import PhoneRecognizer
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    chosen = [r for r in registry.recognizers if isinstance(r, PatternRecognizer)]
    chosen.append(PhoneRecognizer(supported_regions=("US", "GB", "DE", "AT", "CH")))
    start = time.perf_counter()
    found = []
    for text in texts:
        rows = []
        for recognizer in chosen:
            entities = recognizer.supported_entities
            rows += [[r.entity_type, r.start, r.end] for r in recognizer.analyze(text.text, entities, None) or []]
        found.append(rows)
    return found, len(texts) / (time.perf_counter() - start)


def scrubadub(texts):
    import scrubadub as library
    scrubber = library.Scrubber(locale="en_US")
    start = time.perf_counter()
    found = [[[f.type, f.beg, f.end] for f in scrubber.iter_filth(t.text)] for t in texts]
    return found, len(texts) / (time.perf_counter() - start)


def wilson(hits, count):
    if not count:
        return (0, 0)
    z, share = 1.96, hits / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    reach = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return 100 * max(0, middle - reach), 100 * min(1, middle + reach)


def is_hidden(text, rows):
    """Every letter and digit of what points to someone is within a finding."""
    start, end = text.span
    return all(
        any(a <= at < b for _, a, b in rows) for at in range(start, end) if text.text[at].isalnum())


def harmless_words(text, rows):
    """How many harmless words there are, how many of them are hidden at once, how many asked about."""
    words = [m.span() for m in re.finditer(r"\w+", text.text)]
    if text.span:
        words = [w for w in words if w[1] <= text.span[0] or w[0] >= text.span[1]]
    hit = lambda kinds: [text.text[a:b] for a, b in words if any(x < b and a < y for k, x, y in rows if kinds(k))]
    return len(words), hit(lambda k: k != "someone"), hit(lambda k: k == "someone")


def report(name, texts, found, speed):
    print(f"\n{name}: {speed:,.0f} texts/s")
    hits, counts, misses = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    words, hidden, asked = collections.Counter(), collections.defaultdict(list), collections.defaultdict(list)
    for text, rows in zip(texts, found):
        source = "templates" if text.span else text.kind
        count, taken, flagged = harmless_words(text, rows)
        words[source] += count
        hidden[source] += taken
        asked[source] += flagged
        if not text.span:
            continue
        kinds = [text.kind] + (["contact"] if text.kind in CONTACT_KINDS else [])
        for kind in kinds:
            counts[kind] += 1
            hits[kind] += is_hidden(text, rows)
        if not is_hidden(text, rows):
            misses[text.kind].append(f"{text.text[slice(*text.span)]} in “{text.text}”")
    for kind in ["roster", "inflected", "misspelt", "contact", *CONTACT_KINDS, "stranger", "otherwise"]:
        low, high = wilson(hits[kind], counts[kind])
        target = f"  aim {TARGET[kind]}" if TARGET.get(kind) else ""
        print(f"  {kind:10} {100 * hits[kind] / max(1, counts[kind]):6.2f} %  [{low:6.2f}, {high:6.2f}]  of {counts[kind]}{target}")
    for source in words:
        for label, list_ in (("hidden", hidden[source]), ("asked about", asked[source])):
            low, high = wilson(len(list_), words[source])
            print(f"  harmless words of {source} {label}: {100 * len(list_) / max(1, words[source]):.2f} % [{low:.2f}, {high:.2f}] of {words[source]}")
            if list_ and options.misses and name == "circlekeeper":
                print("     ", ", ".join(w for w, _ in collections.Counter(list_).most_common(options.misses * 10)))
    if name == "circlekeeper" and options.misses:
        for kind, lines in misses.items():
            print(f"  missed {kind} ({len(lines)}):")
            for line in random.Random(1).sample(lines, min(options.misses, len(lines))):
                print("     ", line)


def main():
    texts = generate()
    print(f"{len(texts)} texts, split {options.split}, seed {options.seed}")
    for name, peer in (("circlekeeper", ours), ("presidio-analyzer, patterns", presidio), ("scrubadub", scrubadub)):
        try:
            found, speed = peer(texts)
        except ImportError as error:
            print(f"\n{name}: not installed ({error})")
            continue
        report(name, texts, found, speed)


main()
