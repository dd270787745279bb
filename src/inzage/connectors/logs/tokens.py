"""SQL as words, with what stands between parentheses as a list of its own."""

import re
from dataclasses import dataclass, field
from itertools import count

from inzage.connectors.logs.folding import PLAIN

LONGEST = 200_000
DEEPEST = 60

TOKEN = re.compile(
    r"""(?P<skip>\s+|--[^\n]*|/\*(?!!)(?:[^*]|\*(?!/))*\*/)
    |(?P<escaped>[eE]'(?:[^'\\]|\\.|'')*')
    |(?P<text>(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*')
    |(?P<dollar>\$(?P<tag>[A-Za-z_]*)\$.*?\$(?P=tag)\$)
    |(?P<quoted>"(?:[^"]|"")+")
    |(?P<word>[^\W\d][\w$]*)
    |(?P<value>[$:@?][\w@]*|\d[\w.]*|\.\d+)
    |(?P<mark>[^'"`$\\])""",
    re.VERBOSE | re.DOTALL,
)
MYSQL_TOKEN = re.compile(
    r"""(?P<skip>\s+|--(?=\s)[^\n]*|\#[^\n]*|/\*(?![!M])(?:[^*]|\*(?!/))*\*/)
    |(?P<text>(?:[bBxXnN])?'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*")
    |(?P<quoted>`(?:[^`]|``)+`)
    |(?P<word>[^\W\d][\w$]*)
    |(?P<value>[$:@?][\w@]*|\d[\w.]*|\.\d+)
    |(?P<mark>[^'"`$\\])""",
    re.VERBOSE | re.DOTALL,
)

NOT_PLAIN = re.compile(PLAIN)


class UntoldError(Exception):
    """What the statement uses cannot be told."""


@dataclass(frozen=True, slots=True)
class Word:
    """
    A word, a quoted name, or something that names nothing (`kind` is value or mark).

    `place` numbers the values of a statement, which themselves are not kept.
    """

    kind: str
    text: str = field(repr=False)
    place: int = -1

    @property
    def key(self) -> str:
        return self.text.upper() if self.kind == "word" else self.text if self.kind == "mark" else ""


Item = Word | list["Item"]


def grouped(sql: str, *, mysql: bool) -> list[Item]:
    """Return the words of a statement, with what stands between parentheses as a list of its own."""
    if len(sql) > LONGEST:
        raise UntoldError
    top: list[Item] = []
    open_ = [top]
    for word in words(sql, mysql=mysql):
        if word.key == "(":
            inside: list[Item] = []
            open_[-1].append(inside)
            open_.append(inside)
        elif word.key == ")":
            open_.pop()
        else:
            open_[-1].append(word)
        if not 0 < len(open_) <= DEEPEST:
            raise UntoldError
    if len(open_) != 1:
        raise UntoldError
    return top


def words(sql: str, *, mysql: bool) -> list[Word]:
    found: list[Word] = []
    at, pattern, values = 0, MYSQL_TOKEN if mysql else TOKEN, count()
    while at < len(sql):
        match = pattern.match(sql, at)
        if not match:
            raise UntoldError
        at, kind, text = match.end(), match.lastgroup, match.group()
        if kind in {"word", "mark"}:
            found.append(Word(kind, text))
        elif kind == "quoted":
            found.append(Word(kind, text[1:-1].replace(text[0] * 2, text[0])))
        elif kind != "skip":
            found.append(Word("value", "", next(values)))
        elif "/*" in text[2:]:
            # PostgreSQL's comments nest, and then end elsewhere.
            raise UntoldError
    return found


def values(sql: str, *, mysql: bool) -> list[list[str]]:
    """
    Return the values of a statement by their places, those of a list together where folding makes one place of it.

    Raises:
        UntoldError: if it cannot be read
    """
    found: list[list[str]] = []
    at, pattern, follows = 0, MYSQL_TOKEN if mysql else TOKEN, False
    is_folded = not NOT_PLAIN.search(sql)
    while at < len(sql):
        match = pattern.match(sql, at)
        if not match:
            raise UntoldError
        at, kind, text = match.end(), match.lastgroup or "", match.group()
        if kind in {"word", "quoted", "mark"}:
            follows = follows and text == ","
        elif kind != "skip":
            is_literal = text[0] not in "$:@?"
            if follows and is_literal and is_folded:
                found[-1].append(literal(kind, text))
            else:
                found.append([literal(kind, text)])
            follows = is_literal
    return found


def literal(kind: str, text: str) -> str:
    """Return what a value stands for; a parameter stands for itself."""
    if kind == "dollar":
        tag = text.index("$", 1) + 1
        return text[tag:-tag]
    if kind not in {"text", "escaped"}:
        return text
    mark = text[-1]
    return text[text.index(mark) + 1 : -1].replace(mark * 2, mark)


def statements(items: list[Item]) -> list[list[Item]]:
    """Split at semicolons."""
    found: list[list[Item]] = [[]]
    for item in items:
        if isinstance(item, Word) and item.key == ";":
            found.append([])
        else:
            found[-1].append(item)
    return [statement for statement in found if statement]


def key(items: list[Item], at: int) -> str:
    """Return the word at a place in capitals, empty where none is."""
    item = items[at] if 0 <= at < len(items) else None
    return item.key if isinstance(item, Word) else ""
