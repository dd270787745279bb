"""
Access logs of web servers in the common and the combined form: Apache, nginx and most others.

    10.0.0.5 - anna [05/Jan/2026:09:12:33 +0100] "GET /customers/12 HTTP/1.1" 200 512 "-" "Mozilla/5.0"

Given rules say which path leads to which dataset; {person} in one marks the key of a person, which is read only where
that was asked. What follows a question mark is never looked at.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

import numpy as np
import pyarrow as pa

from inzage.connectors.errors import Unsupported
from inzage.connectors.logs import days, sentences
from inzage.connectors.logs.arrays import EMPTY, Column, column_of, compute, truths
from inzage.connectors.logs.block import NOTHING, Block, Meaning, Torn, joined, lines_of
from inzage.connectors.logs.records import Rule
from inzage.connectors.logs.source import Chunk, lines_end

PATTERN = (
    r"^\S+ \S+ (?P<who>[^\[]*?) \[(?P<minute>[^\]:]*:\d\d:\d\d):\d\d(?P<zone> [+-]\d{4})\] "
    r'"(?P<how>[A-Z]+) (?P<path>[^ "?#]*)[^"]*" (?P<code>\d{3}) '
)
START = re.compile(rb'\S+ \S+ [^\[\n]*\[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "')
DONE = r"^(?:2\d\d|304)$"
PERSON = "{person}"
WRITES = ("POST", "PUT", "PATCH", "DELETE")


class Web:
    """One form of log."""

    name = "web"
    moment = staticmethod(days.web)
    cut = end = staticmethod(lines_end)

    def __init__(self, rules: tuple[Rule, ...], *, by_record: bool = False) -> None:
        if not rules:
            raise Unsupported(sentences.NO_RULES)
        self._rules = [(pattern(rule.path), rule.dataset) for rule in rules]
        self._persons = [person(rule.path) for rule in rules] if by_record else []

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        lines, numbers = lines_of(chunk)
        found = compute.extract_regex(lines, PATTERN)
        is_line = truths(found.is_valid())
        yield Torn(numbers[~is_line])
        who, minute, zone, how, path, code = (compute.struct_field(found, [place]) for place in range(6))
        is_done = truths(compute.fill_null(compute.match_substring_regex(code, DONE), fill_value=False))
        places = np.flatnonzero(is_line & is_done)
        kept = column_of(places)
        yield Block(
            minutes=compute.binary_join_element_wise(minute.take(kept), zone.take(kept), EMPTY),
            who=named(who.take(kept)),
            what=joined(how.take(kept), self.datasets(path.take(kept))),
            lines=numbers[places],
            meaning=meaning,
            subjects=self.subjects(path.take(kept)) if self._persons else None,
        )

    def datasets(self, paths: Column) -> Column:
        """Return the dataset of each path by the first rule that fits, empty where none does."""
        distinct = paths.dictionary_encode()
        found = pa.array([b""] * len(distinct.dictionary), pa.binary())
        for path, dataset in reversed(self._rules):
            fits = compute.match_substring_regex(distinct.dictionary, path)
            found = compute.if_else(fits, pa.scalar(dataset.encode(), pa.binary()), found)
        return found.take(distinct.indices)

    def subjects(self, paths: Column) -> Column:
        """Return the key of the person in each path, by the first rule that fits; empty where it marks none."""
        distinct = paths.dictionary_encode()
        found = pa.array([b""] * len(distinct.dictionary), pa.binary())
        for (path, _), marked in reversed(list(zip(self._rules, self._persons, strict=True))):
            fits = compute.match_substring_regex(distinct.dictionary, path)
            key = compute.replace_substring_regex(distinct.dictionary, marked, r"\1") if marked else EMPTY
            found = compute.if_else(fits, key, found)
        keys = [unquote_to_bytes(key or b"") for key in found.to_pylist()]
        return pa.array(keys, pa.binary()).take(distinct.indices)


def pattern(path: str) -> str:
    """Return a rule's path as an expression: {id} is one part, * is all that follows."""
    return f"^{said(path.rstrip('/') or '/')}/?$"


def said(path: str) -> str:
    parts = re.split(r"(\{[^}/]*\}|\*)", path)
    return "".join("[^/]+" if part[:1] == "{" else ".*" if part == "*" else re.escape(part) for part in parts)


def person(path: str) -> str | None:
    """Return a rule's path as an expression of which the one group is the key of a person: what {person} stands for."""
    before, mark, after = path.rstrip("/").partition(PERSON)
    return f"^{said(before)}([^/]+){said(after)}/?$" if mark else None


def named(who: Column) -> Column:
    """Return accounts without the quotes some servers put around them; `-` is nobody known."""
    bare = compute.replace_substring_regex(who, r'^"(.*)"$', r"\1")
    return compute.if_else(compute.equal(bare, b"-"), EMPTY, bare)


def meaning(what: bytes) -> Meaning | None:
    how, _, dataset = what.decode("utf-8", "replace").partition("\0")
    name = frozenset({tuple(dataset.split("."))})
    if not dataset or how not in {"GET", *WRITES}:
        return NOTHING
    return Meaning("web", read=name) if how == "GET" else Meaning("web", written=name)
