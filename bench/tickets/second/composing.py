"""The shapes of a ticket: a note, a chat, an e-mail, a form, a letter, lines of a log, rows of a list."""

import random
from collections.abc import Callable

from bench.tickets.second.drawing import PLAIN, Part, happens, words
from bench.tickets.second.phrases import CAREFUL, Phrase, Slot, Style, sections

Parts = list[Part]
CUSTOMERS = ("name", "email", "phone", "birth", "postcode", "city", "street", "iban", "customer")
CLEAR = ("email", "phone", "birth", "street", "iban")
"""What a reader knows without a header."""
GOODS = ("article", "amount", "count", "date")
Shape = Callable[[random.Random, str, Style, bool], Parts]


def style_of(chance: random.Random) -> Style:
    """Return how somebody writes: half of the people with care."""
    return Style(
        is_lower=happens(chance, 0.12),
        typos=0.08 if happens(chance, 0.25) else 0.0,
        has_points=not happens(chance, 0.08),
    )


def drawn(chance: random.Random, language: str, section: str, count: int, style: Style = CAREFUL) -> list[Parts]:
    """Fill a number of different phrases of a section."""
    phrases = sections("logs" if section.startswith("log") else language)[section]
    chosen = {id(phrase): phrase for phrase in chance.choices(phrases, k=count)}
    return [phrase.filled(chance, language, style) for phrase in chosen.values()]


def joined(parts: list[Parts], separator: str) -> Parts:
    """Put stretches behind each other."""
    whole: Parts = []
    for place, part in enumerate(parts):
        whole += [*([(separator, PLAIN)] if place else []), *part]
    return whole


def some(chance: random.Random, weights: tuple[int, ...]) -> int:
    """Return a number from nought, by how often each occurs."""
    return chance.choices(range(len(weights)), weights)[0]


def sentences(chance: random.Random, language: str, style: Style, *, told: int, plain: int) -> list[Parts]:
    """Return what somebody says, personal or not, in any order."""
    said = drawn(chance, language, "told", told, style) + drawn(chance, language, "plain", plain, style)
    chance.shuffle(said)
    return said


def between(chance: random.Random, style: Style) -> str:
    """Return what stands between two sentences; who writes no full stops begins a new line."""
    return chance.choice((" ", " ", " ", "\n", "\n\n")) if style.has_points else chance.choice(("\n", "\n", " // "))


def note(chance: random.Random, language: str, style: Style, bare: bool) -> Parts:
    told = 0 if bare else 1 + some(chance, (60, 30, 10))
    plain = (1 if bare else 0) + some(chance, (4, 16, 28, 30, 22))
    said = sentences(chance, language, style, told=told, plain=plain)
    if len(said) > 1 and happens(chance, 0.12):
        sign = chance.choice(("- ", "* ", "• "))
        return [(sign, PLAIN), *joined(said, f"\n{sign}")]
    return joined(said, between(chance, style))


def chat(chance: random.Random, language: str, style: Style, bare: bool) -> Parts:
    plain = drawn(
        chance, language, "chatplain", some(chance, (0, 40, 30, 30)) if bare else some(chance, (40, 25, 20, 15)), style
    )
    told = [] if bare else drawn(chance, language, "chat", 1 + some(chance, (55, 30, 15)), style)
    said = plain + told
    chance.shuffle(said)
    return joined(said, "\n")


def mail(chance: random.Random, language: str, style: Style, bare: bool) -> Parts:
    told = 0 if bare else some(chance, (30, 50, 20))
    body = sentences(chance, language, style, told=told, plain=1 + some(chance, (15, 30, 30, 25)))
    opening = hello(chance, language, style, bare)
    closing = drawn(chance, language, "close", 1, style)
    sign = drawn(chance, language, "plainsign" if bare else "sign", 1)
    gap = chance.choice(("\n\n", "\n\n", "\n"))
    return joined([*opening, joined(body, between(chance, style)), joined([*closing, *sign], "\n")], gap)


def hello(chance: random.Random, language: str, style: Style, bare: bool) -> list[Parts]:
    """Return an opening; somebody who is greeted by name is a person too."""
    while True:
        opening = drawn(chance, language, "open", 1, style)
        if not bare or not any(category for _, category in opening[0]):
            return opening


def letter(chance: random.Random, language: str, style: Style, bare: bool) -> Parts:
    if bare:
        return mail(chance, language, style, bare)
    head = drawn(chance, language, "letter", 1)
    body = sentences(chance, language, style, told=1 + some(chance, (50, 50)), plain=2 + some(chance, (50, 50)))
    sender = next(part for part in head[0] if part[1] == "full_name")
    closing = [*drawn(chance, language, "close", 1), [sender]]
    return joined([*head, *hello(chance, language, style, bare), joined(body, " "), joined(closing, "\n\n")], "\n")


def form(chance: random.Random, language: str, _style: Style, bare: bool) -> Parts:
    """Return the fields of a form, with one sign between label and value."""
    fields = [] if bare else drawn(chance, language, "field", 2 + some(chance, (10, 20, 20, 15, 10, 5, 5)))
    fields += drawn(chance, language, "formplain", 3 if bare else some(chance, (40, 30, 30)))
    title = drawn(chance, language, "title", 1) if happens(chance, 0.4) else []
    sign = chance.choice((": ", ": ", ": ", " : ", "\t", " = ", ":\n", " | ", ":"))
    between = chance.choice(("\n", "\n", "\n", "; ", " / ")) if sign not in {":\n", "\t"} else "\n"
    if language == "fr" and sign == ": ":
        sign = " : "
    return joined(
        [
            *title,
            *(
                [(text.replace(" = ", sign), kind) if not kind else (text, kind) for text, kind in field]
                for field in fields
            ),
        ],
        between,
    )


def history(chance: random.Random, language: str, style: Style, bare: bool) -> Parts:
    """Return what was noted about a case over the weeks, a day before each note."""
    day = Phrase((Slot("day"), chance.choice((": ", " - ", " / ", "\n"))))
    told = 0 if bare else 2 + some(chance, (30, 40, 30))
    said = sentences(chance, language, style, told=told, plain=3 + some(chance, (30, 40, 30)))
    return joined([joined([day.filled(chance, language), note], "") for note in said], "\n")


def rows(chance: random.Random, language: str, _style: Style, bare: bool) -> Parts:
    """Return a few lines of a list that somebody pasted, of customers or of goods."""
    has_header = bare or happens(chance, 0.6)  # the others leave it out
    columns = dict(zip(CUSTOMERS, words("columns", language), strict=True))
    kinds = ["name", *chance.sample(CUSTOMERS[1:] if has_header else CLEAR, chance.choice((1, 2, 3, 4)))]
    if bare:
        columns = dict(zip(GOODS, words("columns of goods", language), strict=True))
        kinds = chance.sample(GOODS, 3)
    sign = chance.choice((";", ";", "\t", " | ") if "street" in kinds else (";", ";", "\t", " | ", ", "))
    header = [joined([[(columns[kind], PLAIN)] for kind in kinds], sign)] if has_header else []
    filled = [row(chance, language, kinds, sign) for _ in range(2 + some(chance, (40, 30, 20, 10)))]
    return joined([*header, *filled], "\n")


def row(chance: random.Random, language: str, kinds: list[str], sign: str) -> Parts:
    """Fill one line; an address for mail is that of the person in front."""
    line = Phrase(tuple(piece for kind in kinds for piece in (Slot(kind), sign))[:-1])
    return line.filled(chance, language)


def log(chance: random.Random, language: str, _style: Style, bare: bool) -> Parts:
    lines = drawn(chance, language, "logplain", 1 + some(chance, (40, 40, 20)) if bare else some(chance, (50, 30, 20)))
    lines += [] if bare else drawn(chance, language, "log", 1 + some(chance, (60, 25, 15)))
    chance.shuffle(lines)
    return joined(lines, "\n")


SHAPES: tuple[tuple[Shape, int], ...] = (
    (note, 46),
    (chat, 17),
    (mail, 16),
    (form, 9),
    (letter, 5),
    (log, 7),
    (rows, 3),
    (history, 4),
)


def composed(chance: random.Random, language: str, bare: bool) -> Parts:
    """Return the parts of one ticket; a bare one has no personal data."""
    shape = chance.choices([shape for shape, _ in SHAPES], [weight for _, weight in SHAPES])[0]
    return shape(chance, language, style_of(chance), bare)
