"""How a ticket looks: a message, a mail, a note of a call, a chat, a form, a list that was pasted, lines of a log."""

import random
import re
from collections.abc import Callable

from bench.tickets.third.pieces import Pieces, often, sections, table
from bench.tickets.third.slots import LABELLED, NOBODYS, Cast, cast_of, described, drawn_kind, value
from bench.tickets.third.writing import Habit, habit, worn

TOKEN = re.compile(r"\[([^\[\]]*)\]|<([a-z_]+)>")
Layout = Callable[[random.Random, Cast, Habit, bool], Pieces]


def filled(chance: random.Random, cast: Cast, phrase: str) -> Pieces:
    """Choose between `[one|another]` and fill every `<place>`."""
    pieces: Pieces = []
    at = 0
    for found in TOKEN.finditer(phrase):
        pieces.append((phrase[at : found.start()], ""))
        at = found.end()
        if found[2]:
            pieces += value(chance, cast, found[2])
        else:
            pieces += filled(chance, cast, chance.choice(found[1].split("|")))
    return [*pieces, (phrase[at:], "")]


def some(chance: random.Random, cast: Cast, section: str, count: int) -> list[Pieces]:
    """Fill as many different phrases of a section."""
    phrases = sections(cast.language)[section]
    return [filled(chance, cast, phrase) for phrase in chance.sample(phrases, min(count, len(phrases)))]


def between(parts: list[Pieces], sign: str) -> Pieces:
    whole: Pieces = []
    for part in parts:
        whole += [*([(sign, "")] if whole else []), *part]
    return whole


def said(chance: random.Random, cast: Cast, nobodys: bool, section: str = "say") -> list[Pieces]:
    """Return sentences: some personal, others not."""
    told = [] if nobodys else some(chance, cast, section, chance.choice((1, 1, 1, 2, 2, 3)))
    rest = some(chance, cast, "plain", chance.choice((1, 2, 2, 3, 3, 4)) if nobodys else chance.choice((0, 1, 1, 2, 3)))
    parts = told + rest
    chance.shuffle(parts)
    return parts


def message(chance: random.Random, cast: Cast, writes: Habit, nobodys: bool) -> Pieces:
    return between(said(chance, cast, nobodys), writes.gap)


def mail(chance: random.Random, cast: Cast, writes: Habit, nobodys: bool) -> Pieces:
    body = between(said(chance, cast, nobodys), writes.gap)
    head = [] if nobodys or often(chance, 0.65) else some(chance, cast, "header", 1)
    hello = some(chance, cast, "hello" if nobodys or often(chance, 0.6) else "hello name", 1)
    bye = some(chance, cast, "bye", 1)
    sign = [] if nobodys else some(chance, cast, "signature", 1)
    return between([*head, *hello, body, between([*bye, *sign], "\n")], chance.choice(("\n\n", "\n")))


def call(chance: random.Random, cast: Cast, _writes: Habit, nobodys: bool) -> Pieces:
    """Return what somebody at a desk typed while talking."""
    parts = said(chance, cast, nobodys, "call")
    opening = [] if nobodys else some(chance, cast, "call begins", 1)
    return between([*opening, *parts], chance.choice(("; ", "\n", "\n- ", " / ", ". ")))


def chat(chance: random.Random, cast: Cast, _writes: Habit, nobodys: bool) -> Pieces:
    """Return turns of a talk, each behind the moment and who speaks, or behind nothing."""
    lines = said(chance, cast, nobodys, "chat")
    who, agent = ("", ""), ("", "")
    if not nobodys and often(chance, 0.5):
        who, agent = (cast.who.first, "full_name"), (cast.agent.first, "full_name")
    roles = table("lists", "roles")[cast.language]
    turns: list[Pieces] = []
    for place, line in enumerate([*lines, *some(chance, cast, "answers", chance.choice((1, 2)))]):
        speaker = (who if place < len(lines) else agent) if who[0] else (roles[place >= len(lines)], "")
        turns.append([speaker, (": ", ""), *line])
    return between(turns, "\n")


def form(chance: random.Random, cast: Cast, _writes: Habit, nobodys: bool) -> Pieces:
    sign = chance.choice((": ", ": ", ":\t", " : ", " | ", " = ", ":"))
    kinds: list[str] = []
    while not nobodys and len(kinds) < chance.choice((2, 3, 4, 5)):
        kinds += [kind for kind in (drawn_kind(chance, cast.language),) if kind not in kinds]
    rows: list[Pieces] = []
    for kind in sorted(kinds, key=list(LABELLED).index) if often(chance, 0.3) else kinds:
        label, pieces = described(chance, cast, kind)
        rows.append([(label[0].upper() + label[1:] + sign, ""), *pieces])
    extra = table(cast.language, "form plain")
    drawn = chance.sample(sorted(extra), 3 if nobodys else chance.choice((0, 1, 2)))
    rows += [[(label + sign, ""), *filled(chance, cast, chance.choice(extra[label]))] for label in drawn]
    return between([*some(chance, cast, "form titles", often(chance, 0.5)), *rows], "\n")


def pasted(chance: random.Random, cast: Cast, _writes: Habit, nobodys: bool) -> Pieces:
    """Return lines of a spreadsheet, their titles above them."""
    titles = table(cast.language, "columns")
    goods = [key for key in titles if key in NOBODYS]
    others = [key for key in titles if key not in NOBODYS and key not in {"name", "email"}]
    keys = chance.sample(goods, 4) if nobodys else ["name", "email", *chance.sample(others, 2), chance.choice(goods)]
    sign = chance.choice((";", ";", "\t", ",", " | "))
    rows: list[Pieces] = [[(sign.join(chance.choice(titles[key]) for key in keys), "")]]
    for _ in range(chance.choice((2, 2, 3, 4))):
        row = cast_of(chance, cast.language)
        cells = [filled(chance, row, "<plainname>" if key == "name" else f"<{key}>") for key in keys]
        rows.append(between(cells, sign))
    return between([*some(chance, cast, "before a list", often(chance, 0.6)), *rows], "\n")


def log(chance: random.Random, cast: Cast, _writes: Habit, nobodys: bool) -> Pieces:
    lines = list(
        chance.sample(sections("lists")["log plain"], chance.choice((1, 2, 2, 3)) if nobodys else chance.choice((0, 1)))
    )
    lines += [] if nobodys else chance.sample(sections("lists")["log"], chance.choice((1, 1, 2)))
    chance.shuffle(lines)
    opening = some(chance, cast, "before a log", often(chance, 0.6))
    return between([*opening, *(filled(chance, cast, line) for line in lines)], "\n")


LAYOUTS: dict[Layout, int] = {message: 38, mail: 19, call: 14, chat: 11, form: 9, log: 6, pasted: 3}
TYPED: tuple[Layout, ...] = (message, mail, call, chat)


def laid_out(chance: random.Random, language: str, nobodys: bool) -> Pieces:
    """Make the pieces of one ticket."""
    layout = chance.choices(list(LAYOUTS), list(LAYOUTS.values()))[0]
    cast, writes = cast_of(chance, language), habit(chance)
    pieces = layout(chance, cast, writes, nobodys)
    return worn(chance, pieces, writes) if layout in TYPED else pieces
