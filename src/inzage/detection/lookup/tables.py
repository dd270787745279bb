"""Everything the compiled functions look things up in, made once from the recognizers and their lists."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel import automaton
from inzage.detection.kernel.compiled import called, folder, version
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ACCEPTS,
    AGAINST,
    ALONE,
    ALWAYS,
    BEFORE,
    EDGE,
    FACT_COLUMNS,
    FIRST,
    GATES,
    KIND_COLUMNS,
    LANES,
    MACHINE,
    NEAR,
    NOTHING_BEFORE,
    RULE,
    SECOND,
    SURE,
    TERMS,
    Accepted,
    Facts,
    Finder,
    Flags,
    Gates,
    Kinds,
    Machines,
    Named,
    Rules,
    Terms,
)
from inzage.detection.kernel.phones_plans import Plans, plans
from inzage.detection.kernel.terms import (
    CATEGORY,
    COUNT,
    LENGTH,
    MEMBERS,
    PREFIX,
    ROLE,
    TERM_COLUMNS,
    WEAK,
    Phrase,
    Role,
)
from inzage.detection.kernel.tokens import (
    FILTER_SHIFT,
    FILTER_WORDS,
    MIX,
    NUMBER_MASK,
    PADDING,
    SLOT_SHIFT,
    SLOTS,
    STEM_BYTES,
    word_key,
)
from inzage.detection.lookup.phrases import phrases
from inzage.detection.lookup.wordlists import BEGINS, flagged
from inzage.detection.recognizers import ALL
from inzage.detection.recognizers.recognizer import Edge, Recognizer

BYTES = 256
SIGNS = {
    Edge.NUMBER: frozenset(b"_.,/+-"),
    Edge.WORD: frozenset(b"_-"),
    Edge.LOOSE: frozenset(b"_"),
    Edge.HOST: frozenset(b"_.:+-"),
    Edge.NETWORK: frozenset(b"_.:+-"),
    Edge.PLACE: frozenset(b"_./+-"),
}
LETTERS = frozenset(range(0x30, 0x3A)) | frozenset(range(0x41, 0x5B)) | frozenset(range(0x61, 0x7B))


@dataclass(frozen=True, slots=True)
class Tables:
    """Arrays as `layout` describes them."""

    bits: NDArray[np.uint64]
    slots: NDArray[np.uint64]
    flags: Flags
    facts: Facts
    terms: Terms
    letters: NDArray[np.uint8]
    gates: Gates
    kinds: Kinds
    machines: Machines
    accepted: Accepted
    rules: Rules
    named: Named
    plans: Plans


@dataclass(slots=True)
class Dictionary:
    """Words and beginnings of words, each with a number, while the tables are made."""

    bits: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(2 * FILTER_WORDS, np.uint64))
    slots: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(2 * SLOTS, np.uint64))
    numbers: dict[tuple[bytes, bool], int] = field(default_factory=dict)

    def word(self, word: str, *, is_stem: bool = False) -> int:
        """Return the number of a word, new or known; of a beginning, that of its first bytes."""
        name = (word.encode()[:STEM_BYTES] if is_stem else word.encode(), is_stem)
        if name not in self.numbers:
            self.numbers[name] = len(self.numbers) + 1
            for form in {word, word.capitalize(), word.upper()}:
                self.put(key_of(form, is_stem=is_stem), self.numbers[name], is_stem=is_stem)
        return self.numbers[name]

    def put(self, key: int, number: int, *, is_stem: bool) -> None:
        mixed = key * int(MIX) & 0xFFFF_FFFF_FFFF_FFFF
        filter_from, slots_from = (FILTER_WORDS, SLOTS) if is_stem else (0, 0)
        place = mixed >> int(FILTER_SHIFT)
        self.bits[filter_from + place // 64] |= np.uint64(1 << place % 64)
        at = mixed >> int(SLOT_SHIFT) & (SLOTS - 1)
        slot = mixed & ~int(NUMBER_MASK) | number
        while self.slots[slots_from + at] and int(self.slots[slots_from + at]) ^ slot > int(NUMBER_MASK):
            at = (at + 1) & (SLOTS - 1)
        self.slots[slots_from + at] = slot


def key_of(word: str, *, is_stem: bool) -> int:
    """Return the key under which a word or the beginning of one is looked up."""
    raw = word.encode()
    key, stem, _ = called(word_key, np.frombuffer(raw + bytes(PADDING), np.uint8), 0, len(raw))
    return int(stem if is_stem else key)


@cache
def tables() -> Tables:
    """Return all tables: those kept on disk by an earlier start, or new ones."""
    file = folder() / f"tables-{known_by()}.npz"
    try:
        with np.load(file) as found:
            return Tables(**found)
    except (OSError, ValueError, TypeError):
        # There are none yet, or a file that was not finished.
        made = made_anew()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, suffix=".npz", delete=False) as unfinished:
            np.savez(unfinished, **{part.name: getattr(made, part.name) for part in fields(made)})
        Path(unfinished.name).replace(file)
    return made


def sources() -> list[Path]:
    """Return all files that the tables are made from."""
    room = Path(__file__).parent.parent
    return [*room.rglob("*.py"), *room.rglob("*.txt")]


def known_by() -> str:
    """Return what the tables are known by: their sources, and the recognizers of this process, read before or after."""
    ours = ":".join(f"{type(one).__qualname__} {one.form}" for one in ALL)
    return f"{version(*sources())}-{sha256(ours.encode()).hexdigest()[:16]}"


def made_anew() -> Tables:
    """Make all tables."""
    dictionary = Dictionary()
    rows: dict[int, NDArray[np.uint64]] = {}

    def facts_of(number: int) -> NDArray[np.uint64]:
        return rows.setdefault(number, np.zeros(FACT_COLUMNS, np.uint64))

    said: dict[int, int] = {}
    for word, flag in flagged():
        number = dictionary.word(word)
        said[number] = said.get(number, 0) | flag
    for kind, recognizer in enumerate(ALL):
        lane, bit = divmod(kind, 64)
        for column, listed in ((NEAR, recognizer.context), (AGAINST, recognizer.against)):
            for word in listed:
                facts_of(dictionary.word(word))[column + lane] |= np.uint64(1 << bit)
    terms, letters = term_table(phrases(), dictionary, facts_of)
    facts = np.zeros((len(dictionary.numbers) + 1, FACT_COLUMNS), np.uint64)
    flags = np.zeros(len(facts), np.int32)
    for number, bits in said.items():
        flags[number] = bits
    for number, row in rows.items():
        facts[number] = row
        flags[number] |= begun(row) | (Flag.SPEAKS if row[NEAR:].any() else 0)
    machines, accepted, starts = machine_table(ALL)
    return Tables(
        dictionary.bits,
        dictionary.slots,
        flags,
        facts,
        terms,
        letters,
        *kind_tables(starts),
        machines,
        accepted,
        rule_table(),
        named(),
        plans(),
    )


def begun(row: NDArray[np.uint64]) -> Flag:
    """Return what the terms that begin with a word are for."""
    said = Flag(0)
    for role in Role:
        if row[TERMS + role]:
            said |= BEGINS[role]
    return said


def named() -> Named:
    """Return the kind of each finder of one kind."""
    kinds = np.full(len(Finder), -1, np.int32)
    for kind, recognizer in enumerate(ALL):
        kinds[recognizer.finder] = kind
    return kinds


def term_table(
    all_phrases: Iterable[Phrase], dictionary: Dictionary, facts_of: Callable[[int], NDArray[np.uint64]]
) -> tuple[Terms, NDArray[np.uint8]]:
    """Put terms in a table, those with the same first word together, the longest first."""
    by_first: dict[tuple[int, Role], list[Phrase]] = {}
    for phrase in all_phrases:
        is_stem = phrase.is_beginning and len(phrase.words) == 1
        by_first.setdefault((dictionary.word(phrase.words[0], is_stem=is_stem), phrase.role), []).append(phrase)
    rows: list[list[int]] = []
    letters = bytearray()
    for (first, role), found in by_first.items():
        facts_of(first)[TERMS + role] = np.uint64(len(rows) << 16 | len(found))
        facts_of(first)[SECOND + role] = seconds(found, dictionary)
        for phrase in sorted(found, key=lambda phrase: (-len(phrase.words), -len(phrase.words[-1]))):
            row = [0] * TERM_COLUMNS
            row[CATEGORY], row[ROLE], row[WEAK], row[COUNT] = (
                phrase.kind,
                phrase.role,
                phrase.support,
                len(phrase.words),
            )
            whole = phrase.words[:-1] if phrase.is_beginning else phrase.words
            row[MEMBERS : MEMBERS + len(whole)] = [dictionary.word(word) for word in whole]
            if phrase.is_beginning:
                prefix = bytes(byte | 0x20 for byte in phrase.words[-1].encode())
                row[PREFIX], row[LENGTH] = len(letters), len(prefix)
                letters += prefix
            rows.append(row)
    return np.array(rows, np.int32).reshape(-1, TERM_COLUMNS), np.array(letters, np.uint8)


def seconds(found: Iterable[Phrase], dictionary: Dictionary) -> np.uint64:
    """Return a bit for each number that the second word of a phrase can have, modulo 64; all if it may be any word."""
    bits = 0
    for phrase in found:
        is_any = len(phrase.words) == 1 or (phrase.is_beginning and len(phrase.words) == len(("first", "last")))
        bits |= (1 << 64) - 1 if is_any else 1 << dictionary.word(phrase.words[1]) % 64
    return np.uint64(bits)


def machine_table(recognizers: Sequence[Recognizer]) -> tuple[Machines, Accepted, list[int]]:
    """
    Put all machines in one table, first the one that stands for all kinds that need no word near.

    Return it with what the states of that one accept, and the state each of the others begins in, 0 without one.
    """
    always = [kind for kind, one in enumerate(recognizers) if is_code(one) and one.alone]
    together = automaton.machine(*(recognizers[kind].form for kind in always))
    accepted = np.zeros((len(together.accepted), LANES), np.uint64)
    for state, places in enumerate(together.accepted):
        for kind in (always[place] for place in places):
            accepted[state, kind // 64] |= np.uint64(1 << kind % 64)
    steps, starts, size = [np.zeros((1, BYTES), np.uint16), flagged_steps(together, 0)], [], len(together.accepted)
    known = {"": 0}
    for form in (recognizer.form for recognizer in recognizers):
        if form not in known:
            made = automaton.machine(form)
            steps.append(flagged_steps(made, size - 1))
            known[form] = size
            size += len(made.accepted) - 1
        starts.append(known[form])
    return packed(np.concatenate(steps)), accepted, starts


def is_code(recognizer: Recognizer) -> bool:
    return bool(recognizer.form) and recognizer.finder is Finder.CODE


def flagged_steps(made: automaton.Machine, moved: int) -> NDArray[np.uint16]:
    """Return the steps of a machine among others, without its row 0; those that lead to a match are flagged."""
    accepts = np.array([bool(places) for places in made.accepted])
    steps = np.where(made.steps > 0, made.steps.astype(np.int64) + moved, 0)
    if steps.max() >= ACCEPTS:
        raise OverflowError("the patterns have too many states together")
    return (steps | np.where(accepts[made.steps], ACCEPTS, 0))[1:].astype(np.uint16)


def packed(steps: NDArray[np.uint16]) -> Machines:
    """
    Put bytes that lead to the same from every state in one class.

    Classes are in the order of their bytes, so that digits and what stands between them lie together in memory.
    """
    _, firsts, classes = np.unique(steps, axis=1, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    columns = steps[:, firsts[order]]
    shift = int(columns.shape[1] - 1).bit_length()
    rows = np.zeros((len(columns), 1 << shift), np.uint16)
    rows[:, : columns.shape[1]] = columns
    return np.concatenate([np.argsort(order)[classes.ravel()], [shift], rows.ravel()]).astype(np.uint16)


def rule_table() -> Rules:
    return np.concatenate([recognizer.rule.numbers for recognizer in ALL])


def kind_tables(starts: Sequence[int]) -> tuple[Gates, Kinds]:
    gates = np.zeros((GATES, LANES), np.uint64)
    kinds = np.zeros((len(ALL), KIND_COLUMNS), np.int32)
    kinds[1:, RULE] = np.cumsum([len(one.rule.numbers) for one in ALL])[:-1]
    for kind, (recognizer, start) in enumerate(zip(ALL, starts, strict=True)):
        kinds[kind, MACHINE], kinds[kind, EDGE] = start, recognizer.edge
        kinds[kind, ALONE], kinds[kind, SURE] = round(recognizer.alone * 1000), round(recognizer.near * 1000)
        if not is_code(recognizer):
            continue
        lane, bit = divmod(kind, 64)
        mask = np.uint64(1 << bit)
        steps = automaton.machine(recognizer.form).steps[1]
        for byte in range(BYTES):
            if steps[byte]:
                gates[FIRST + byte, lane] |= mask
            if byte not in LETTERS and byte not in SIGNS[recognizer.edge]:
                gates[BEFORE + byte, lane] |= mask
        gates[NOTHING_BEFORE, lane] |= mask
        if recognizer.alone:
            gates[ALWAYS, lane] |= mask
    return gates, kinds
