"""Which persons the lines of a log are about: only where that was asked, and only as keyed hashes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from inzage.connectors.errors import Unsupported
from inzage.connectors.logs import sentences
from inzage.connectors.logs.arrays import Numbers, column_of
from inzage.connectors.logs.block import Block, Meaning
from inzage.connectors.logs.naming import Names
from inzage.connectors.logs.records import Options, Use
from inzage.connectors.logs.tokens import UntoldError

BITS = 20
MASK = (1 << BITS) - 1
"""The last bits of a code are the number of the meaning, those before it of the account, then of the day."""
MOST = 2_000_000
"""More different records of persons than this are not kept of one log."""
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Seen:
    """Lines with one code that are about a person, or (`subject` is None) about persons that were named."""

    code: int
    dataset: str | None
    subject: str | None
    count: int


class Persons:
    """Count lines per person."""

    def __init__(self, options: Options) -> None:
        self._hashed = options.hashed
        self._keys = {dataset: {column.casefold() for column in keys} for dataset, keys in options.keys.items()}
        self._counts: dict[tuple[int, str | None, str | None], int] = defaultdict(int)
        self._subjects: dict[str, dict[tuple[Use, str], int]] = defaultdict(lambda: defaultdict(int))
        self._by_record: dict[str, dict[Use, int]] = defaultdict(lambda: defaultdict(int))

    def take(self, block: Block, told: Numbers, codes: Numbers, meanings: list[Meaning], names: Names) -> None:
        """
        Count lines of a block: by the key that stands beside each, else by the values that its statement asks for.

        Raises:
            ConnectorError: if there are too many persons
        """
        if block.subjects is not None:
            for code, subject in zip(codes.tolist(), block.subjects.take(column_of(told)).to_pylist(), strict=True):
                self._add(int(code), None, () if not subject else (decoded(subject),), is_narrow=True)
        elif block.told is not None:
            self._asked(block, told, codes, meanings, names)
        if len(self._counts) + sum(map(len, self._subjects.values())) > MOST:
            raise Unsupported(sentences.TOO_MANY_PERSONS)

    def _asked(self, block: Block, told: Numbers, codes: Numbers, meanings: list[Meaning], names: Names) -> None:
        """Read the values of the statements that ask for persons, and of no others."""
        numbers = codes & MASK
        wanted = {number: self._wanted(meanings[number], names) for number in set(numbers.tolist())}
        places = [place for place, number in enumerate(numbers.tolist()) if wanted[number]]
        assert block.told is not None
        assert block.values is not None
        texts = block.told.take(column_of(told[places])).to_pylist() if places else []
        for place, text in zip(places, texts, strict=True):
            try:
                values = block.values(decoded(text))
            except UntoldError:
                continue
            number = int(numbers[place])
            for dataset, which in wanted[number].items():
                said = [value for at in which if at < len(values) for value in values[at]]
                self._add(int(codes[place]), dataset, said, is_narrow=meanings[number].is_narrow)

    def _wanted(self, meaning: Meaning, names: Names) -> dict[str, list[int]]:
        """Return the places of the values by which persons are asked for, per dataset."""
        found: dict[str, list[int]] = defaultdict(list)
        for one in meaning.asked:
            dataset = names.of(one.name)
            if one.column.casefold() in self._keys.get(dataset, ()):
                found[dataset].append(one.place)
        return dict(found)

    def _add(self, code: int, dataset: str | None, said: Collection[str], *, is_narrow: bool) -> None:
        assert self._hashed is not None
        for subject in {self._hashed(one) for one in said}:
            self._counts[code, dataset, subject] += 1
        if said and is_narrow:
            self._counts[code, dataset, None] += 1

    def settle(self) -> Iterator[Seen]:
        """Give what was counted, and begin anew."""
        counts, self._counts = self._counts, defaultdict(int)
        for key, count in counts.items():
            yield Seen(*key, count)

    def count(self, channel: str, use: Use, seen: Seen) -> None:
        if seen.subject is None:
            self._by_record[channel][use] += seen.count
        else:
            self._subjects[channel][use, seen.subject] += seen.count

    def subjects(self) -> dict[tuple[Use, str], int]:
        return most(self._subjects.values())

    def by_record(self) -> dict[Use, int]:
        return most(self._by_record.values())


def most(channels: Iterable[Mapping[Key, int]]) -> dict[Key, int]:
    """What two channels tell of counts once: as often as the channel says that saw most of it."""
    every = list(channels)
    if len(every) == 1:
        return dict(every[0])
    return {key: max(seen.get(key, 0) for seen in every) for key in set().union(*every)}


def decoded(value: bytes) -> str:
    return value.decode("utf-8", "replace")
