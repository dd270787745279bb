"""What the map calls the datasets and fields that a log names."""

import re
from collections import defaultdict
from collections.abc import Iterable

from inzage.connectors.logs.columns import Name
from inzage.connectors.logs.records import ALL, Options

MOST = 20_000
"""So many names are remembered at a time."""
LEVELS = re.compile(r"[.\[]")
"""Where a field begins that lies inside another, as in a column of JSON."""


class Names:
    """Say what the map calls a dataset that a log names."""

    def __init__(self, options: Options) -> None:
        self._home = options.home
        self._named = set(options.names)
        lasts: dict[str, list[str]] = defaultdict(list)
        for name in options.names:
            lasts[name.rpartition(".")[2]].append(name)
        self._lasts = {last: names[0] for last, names in lasts.items() if len(names) == 1}
        self._known: dict[Name, str] = {}
        self._fields = {dataset: by_column(fields) for dataset, fields in options.fields.items()}

    def all_of(self, names: frozenset[Name]) -> set[str]:
        return {self.of(name) for name in names}

    def fields_of(self, dataset: str, columns: Iterable[str]) -> set[str]:
        """Return the fields of a dataset that columns of a statement hold."""
        fields = self._fields.get(dataset, {})
        found = {ALL} if ALL in columns else set()
        return found.union(*(fields.get(column.casefold(), ()) for column in columns))

    def of(self, name: Name) -> str:
        if name not in self._known:
            if len(self._known) > MOST:
                self._known.clear()
            self._known[name] = self._found(name)
        return self._known[name]

    def _found(self, name: Name) -> str:
        """Leave the schema out that is at home; give a bare name the schema of the one dataset that is called so."""
        whole = ".".join(name)
        if whole in self._named:
            return whole
        if len(name) > 1 and name[-2] == self._home:
            return name[-1]
        return self._lasts.get(whole, whole) if len(name) == 1 else whole


def by_column(fields: Iterable[str]) -> dict[str, set[str]]:
    """Return the fields that each column holds: itself, and those inside it."""
    found: dict[str, set[str]] = defaultdict(set)
    for field in fields:
        found[field.casefold()].add(field)
        found[LEVELS.split(field.casefold(), maxsplit=1)[0]].add(field)
    return dict(found)
